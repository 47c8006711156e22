"""The Message Registry of one provider in one contract."""
from __future__ import annotations

from functools import partial
from urllib.parse import quote

from . import disturb
from .accounts import SCOPE_CONSULT
from .contract import Contract, Counters
from .faults import FaultBook
from .model import Attachment, Catalogue, Message
from .moments import now
from .providers import Provider
from .query import issue, read_nothing, read_query
from .reference import Reference, next_link
from .settings import Settings
from .store import Ebox, ProviderBox, Store
from .tokens import TokenServer
from .web import ApiError, Mount, Request, Response, Route, bad_request, not_found

MERGE_PATCH = "application/merge-patch+json"
OCTETS = "application/octet-stream"
MESSAGE = "/ebox/messages/{message_id}"
ATTACHMENT = MESSAGE + "/attachments/{attachment_id}"


class Registry:
    """Answers the calls of a Document Consumer; the token decides whose e-Box is read."""

    def __init__(
        self,
        provider: Provider,
        contract: Contract,
        catalogue: Catalogue,
        base_url: str,
        store: Store,
        tokens: TokenServer,
        faults: FaultBook,
        settings: Settings,
    ):
        self.provider = provider
        self.contract = contract
        self.store = store
        self.tokens = tokens
        self.faults = faults
        self.settings = settings
        self.prefix = f"{provider.path}/{contract.version}"
        self.url = base_url + self.prefix
        self.reference = Reference(contract, provider.provider_id, catalogue, self.url)
        self._last_shown: dict[str, Message] = {}

    def mount(self) -> Mount:
        """The provider's calls in this contract."""
        routes = [
            Route("GET", f"{ATTACHMENT}/content", self.content),
            Route("GET", "/ebox/messages", self.messages),
            Route("PATCH", "/ebox/messages", self.change_messages),
            Route("GET", MESSAGE, self.message),
            Route("POST", f"{MESSAGE}/actions", self.act),
            Route("POST", f"{MESSAGE}/replies", self.reply),
            Route("GET", f"{MESSAGE}/attachments", self.attachments),
            Route("GET", ATTACHMENT, self.attachment),
            Route("GET", f"{MESSAGE}/body", self.body),
            Route("GET", f"{MESSAGE}/paymentData", self.payment),
            Route("GET", "/ebox", self.ebox),
        ] + [
            Route(item.method, item.path, partial(self._for_consumers, item))
            for item in self.reference.routes()
        ]
        return Mount(self.prefix, tuple(routes), self.contract.error)

    def _for_consumers(self, route: Route, request: Request, **variables: str) -> Response:
        self.tokens.admit(request, SCOPE_CONSULT)
        return route.handler(request, **variables)

    def _open(self, request: Request) -> tuple[Ebox, ProviderBox]:
        """The e-Box of the token; raises a 401, 403 or 404."""
        grant = self.tokens.admit(request, SCOPE_CONSULT)
        ebox = self.store.get(grant.enterprise_number)
        return ebox, ebox.boxes[self.provider.provider_id]

    def ebox(self, request: Request) -> Response:
        """``GET /ebox``: counters."""
        ebox, box = self._open(request)
        read_nothing(request.parameters)
        messages = box.messages()
        unread = sum(not message.is_read for message in messages)
        newest = messages[0].published if messages else None
        counters = Counters(len(messages), unread, newest, ebox.consulted)
        return Response(payload=self.contract.ebox(counters))

    def messages(self, request: Request) -> Response:
        """``GET /ebox/messages``: a page of messages, newest first."""
        ebox, box = self._open(request)
        query = read_query(
            request.parameters, self.contract.query_fields, self.reference.search_text
        )
        ebox.consulted = now()
        found = query.select(box.messages())
        shown = query.paging.cut(found)
        shown = self._with_duplicate(request, ebox, query.paging.page, shown)
        items = [self._spell(ebox, box, message) for message in shown]
        link = next_link(f"{self.url}/ebox/messages", request, query.paging, len(found))
        if self.faults.take("shifting_page", request.path, ebox.number):
            self.store.publish(ebox, {"count": 1, "provider": self.provider.provider_id})
        return Response(payload=self.contract.page(items, len(found), link))

    def _with_duplicate(
        self, request: Request, ebox: Ebox, page: int, shown: list[Message]
    ) -> list[Message]:
        """Where the fault is armed: the last message of the page before, once more."""
        if not self.faults.is_armed(("duplicate",)):
            return shown
        last = self._last_shown.get(ebox.number)
        if shown:
            self._last_shown[ebox.number] = shown[-1]
        if page > 1 and last and self.faults.take("duplicate", request.path, ebox.number):
            return [last, *shown]
        return shown

    def change_messages(self, request: Request) -> Response:
        """``PATCH /ebox/messages``: all of the changes, or none."""
        ebox, box = self._open(request)
        read_nothing(request.parameters)
        if request.media_type != MERGE_PATCH:
            raise ApiError(415, "unsupportedMediaType", f"the body must be {MERGE_PATCH}")
        items = request.json_object().get("items")
        if not isinstance(items, list):
            raise bad_request("items is missing", issue("items", items, "a list", "body"))
        changes = [self._change(box, place, item) for place, item in enumerate(items)]
        for message, state in changes:
            self.store.mark(ebox, message, **state)
        return Response(media_type="")

    def _change(
        self, box: ProviderBox, place: int, item: object
    ) -> tuple[Message, dict[str, bool | str]]:
        fields = self.contract.patch_fields
        if not isinstance(item, dict) or not item.keys() <= {"messageId", *fields}:
            known = ", ".join(["messageId", *fields])
            raise bad_request("unknown fields", issue(f"items[{place}]", item, known, "body"))
        state = {fields[name]: value for name, value in item.items() if name in fields}
        for name, value in state.items():
            if not isinstance(value, str if name == "partition" else bool):
                raise bad_request("wrong type", issue(f"items[{place}]", value, name, "body"))
        return box.get(str(item.get("messageId"))), state

    def message(self, request: Request, message_id: str) -> Response:
        """``GET /ebox/messages/{id}``."""
        ebox, box = self._open(request)
        read_nothing(request.parameters)
        return Response(payload=self._spell(ebox, box, box.get(message_id)))

    def act(self, request: Request, message_id: str) -> Response:
        """``POST …/actions``, assumed: what the message asks for was done."""
        ebox, message = self._open_for_call(request, message_id)
        if not any(datum.key.startswith("FOR_ACTION") for datum in message.business_data):
            raise bad_request("the message asks for no action")
        if request.json_object() != {"messageId": message_id, "status": "DONE"}:
            raise bad_request("the body is {messageId, status: DONE}")
        self.store.mark(ebox, message, is_action_done=True)
        return Response(media_type="")

    def reply(self, request: Request, message_id: str) -> Response:
        """``POST …/replies``, assumed: an answer to the sender."""
        ebox, message = self._open_for_call(request, message_id)
        if not message.is_reply_authorized:
            raise ApiError(403, "missingPermission", "the sender takes no reply to this message")
        content = request.json_object().get("content")
        if not isinstance(content, str) or not content:
            raise bad_request("content is missing", issue("content", content, "a text", "body"))
        self.store.mark(ebox, message, replies=(*message.replies, content))
        return Response(201, {})

    def _open_for_call(self, request: Request, message_id: str) -> tuple[Ebox, Message]:
        """The message of an action or a reply; raises a 404 where they are not switched on."""
        ebox, box = self._open(request)
        if not self.settings.message_calls:
            raise not_found(request.path)
        if request.media_type != "application/json":
            raise ApiError(415, "unsupportedMediaType", "the body must be application/json")
        return ebox, box.get(message_id)

    def attachments(self, request: Request, message_id: str) -> Response:
        """``GET …/attachments``: the metadata of all files."""
        ebox, box = self._open(request)
        read_nothing(request.parameters)
        items = self._spell_attachments(ebox, box, box.get(message_id))
        return Response(payload={"items": items, "totalItems": len(items)})

    def attachment(self, request: Request, message_id: str, attachment_id: str) -> Response:
        """``GET …/attachments/{aid}``: the metadata of one file."""
        ebox, box = self._open(request)
        read_nothing(request.parameters)
        message = box.get(message_id)
        found = _attachment(message, attachment_id)
        return Response(payload=self._spell_attachment(ebox, box, message, found))

    def content(self, request: Request, message_id: str, attachment_id: str) -> Response:
        """``GET …/content``: the file. That of a main content marks the message read."""
        ebox, box = self._open(request)
        read_nothing(request.parameters)
        message = box.get(message_id)
        attachment = _attachment(message, attachment_id)
        path = self._content_path(message, attachment)
        content = disturb.file_content(self.faults, path, ebox.number)
        if content is None:
            content = attachment.data()
        if attachment.is_main:
            self.store.mark(ebox, message, is_read=True)
        return Response(content=content, media_type=OCTETS)

    def body(self, request: Request, message_id: str) -> Response:
        """``GET …/body``; a body that is the main content marks the message read."""
        ebox, box = self._open(request)
        read_nothing(request.parameters)
        message = box.get(message_id)
        if message.body is None:
            raise not_found(f"the body of message {message_id}")
        if message.is_body_main:
            self.store.mark(ebox, message, is_read=True)
        return Response(payload=message.body)

    def payment(self, request: Request, message_id: str) -> Response:
        """``GET …/paymentData``."""
        _ebox, box = self._open(request)
        read_nothing(request.parameters)
        payment = box.get(message_id).payment
        if payment is None:
            raise not_found(f"payment data of message {message_id}")
        return Response(payload=self.contract.payment(payment))

    def _content_path(self, message: Message, attachment: Attachment) -> str:
        attachment_id = quote(attachment.attachment_id, safe="")
        return f"{self._path(message)}/attachments/{attachment_id}/content"

    def _path(self, message: Message) -> str:
        return f"{self.prefix}/ebox/messages/{quote(message.message_id, safe='')}"

    def _spell(self, ebox: Ebox, box: ProviderBox, message: Message) -> dict:
        spelled = self.contract.message(message, self._spell_attachments(ebox, box, message))
        return disturb.message_json(self.faults, self._path(message), ebox.number, spelled)

    def _spell_attachments(self, ebox: Ebox, box: ProviderBox, message: Message) -> list[dict]:
        return [
            self._spell_attachment(ebox, box, message, attachment)
            for attachment in message.attachments
        ]

    def _spell_attachment(
        self, ebox: Ebox, box: ProviderBox, message: Message, attachment: Attachment
    ) -> dict:
        path = self._content_path(message, attachment)
        facts = box.facts(message, attachment)
        attachment, facts = disturb.file_metadata(
            self.faults, path, ebox.number, attachment, facts
        )
        href = self.url.removesuffix(self.prefix) + path
        return self.contract.attachment(attachment, facts, href)


def _attachment(message: Message, attachment_id: str) -> Attachment:
    for attachment in message.attachments:
        if attachment.attachment_id == attachment_id:
            return attachment
    raise not_found(f"attachment {attachment_id} of message {message.message_id}")
