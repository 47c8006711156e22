"""The reference data of one provider in one contract: message types, senders, applications."""
from __future__ import annotations

import hashlib
from collections.abc import Iterable
from urllib.parse import quote

from .contract import Contract, kilobytes
from .model import Application, Catalogue, Message, MessageType, Sender
from .query import Paging, read_nothing, read_paging
from .web import Request, Response, Route, encode_json, not_found

ONE_DAY = "max-age=86400"


class Reference:
    """Answers below ``/referenceData`` or ``/refData``; may be cached for a day."""

    def __init__(self, contract: Contract, provider_id: str, catalogue: Catalogue, url: str):
        self._contract = contract
        self._url = url + contract.reference_path
        self._senders = {
            item.number: item for item in catalogue.senders if item.provider == provider_id
        }
        self._types = {item.type_id: item for item in self._used(catalogue.message_types)}
        self._applications = {
            item.application_id: item for item in self._used(catalogue.applications)
        }

    def _used(self, items: Iterable) -> list:
        return [item for item in items if self._senders.keys() & set(item.sender_numbers)]

    def routes(self) -> list[Route]:
        """The calls, without the authorisation that they need."""
        path = self._contract.reference_path
        organizations = f"{path}/senderOrganizations"
        return [
            Route("GET", f"{path}/messageTypes", self.message_types),
            Route("GET", f"{path}/messageTypes/{{type_id}}", self.message_type),
            Route("GET", f"{path}/senderApplications", self.applications),
            Route("GET", f"{path}/senderApplications/{{application_id}}", self.application),
            Route("GET", organizations, self.senders),
            Route("GET", f"{organizations}/{{number}}", self.sender),
            Route("GET", f"{organizations}/{{number}}/images/{{image_id}}/content", self.logo),
        ]

    def message_types(self, request: Request) -> Response:
        """A page of message types."""
        return self._page(request, "messageTypes", map(self._spell_type, self._types.values()))

    def message_type(self, request: Request, type_id: str) -> Response:
        """One message type."""
        return self._one(request, map(self._spell_type, _only(self._types, type_id)), type_id)

    def applications(self, request: Request) -> Response:
        """A page of sender applications."""
        items = map(self._spell_application, self._applications.values())
        return self._page(request, "senderApplications", items)

    def application(self, request: Request, application_id: str) -> Response:
        """One sender application."""
        found = _only(self._applications, application_id)
        return self._one(request, map(self._spell_application, found), application_id)

    def senders(self, request: Request) -> Response:
        """A page of sender organisations."""
        items = map(self._spell_sender, self._senders.values())
        return self._page(request, "senderOrganizations", items)

    def sender(self, request: Request, number: str) -> Response:
        """One sender organisation."""
        return self._one(request, map(self._spell_sender, _only(self._senders, number)), number)

    def logo(self, request: Request, number: str, image_id: str) -> Response:
        """The bytes of a sender's logo."""
        read_nothing(request.parameters)
        sender = self._senders.get(number)
        if sender is None or image_id != _image_id(sender):
            raise not_found(f"image {image_id}")
        return _cached(request, sender.logo, "application/octet-stream")

    def search_text(self, message: Message, language: str) -> str:
        """What ``q`` looks at: the metadata and the names that they refer to."""
        texts = [message.subject]
        sender = self._senders.get(message.sender_number)
        texts += [sender.short_name, sender.long_name] if sender else []
        for known in (
            self._types.get(message.message_type_id),
            self._applications.get(message.application_id),
        ):
            texts += [known.name] if known else []
        return "\n".join(text.get(language, "") for text in texts)

    def _page(self, request: Request, name: str, items: Iterable[dict]) -> Response:
        paging = read_paging(request.parameters)
        everything = list(items)
        link = next_link(f"{self._url}/{name}", request, paging, len(everything))
        page = self._contract.page(paging.cut(everything), len(everything), link)
        return _cached(request, encode_json(page), "application/json")

    def _one(self, request: Request, found: Iterable[dict], wanted: str) -> Response:
        read_nothing(request.parameters)
        for item in found:
            return _cached(request, encode_json(item), "application/json")
        raise not_found(wanted)

    def _spell_type(self, item: MessageType) -> dict:
        return {
            "messageTypeId": item.type_id,
            "messageTypeName": item.name,
            "validityPeriod": {
                "validityPeriodNumber": item.validity_months, "validityPeriodUnit": "month",
            },
            "senderOrganizationIds": list(item.sender_numbers),
        }

    def _spell_application(self, item: Application) -> dict:
        return {
            "applicationId": item.application_id,
            "applicationName": item.name,
            "senderOrganizationIds": list(item.sender_numbers),
        }

    def _spell_sender(self, item: Sender) -> dict:
        spelled: dict = {
            "organizationId": item.number,
            "organizationShortName": item.short_name,
            "organizationLongName": item.long_name,
            "organizationUrl": item.url,
        }
        if item.logo:
            place = f"senderOrganizations/{item.number}/images/{quote(_image_id(item))}/content"
            spelled["organizationLogos"] = [{
                "imageId": _image_id(item),
                "size": kilobytes(len(item.logo)),
                "mediaType": item.logo_type,
                "contentHref": f"{self._url}/{place}",
            }]
        return spelled


def _only(items: dict, key: str) -> list:
    return [items[key]] if key in items else []


def _image_id(sender: Sender) -> str:
    return f"logo-{sender.number}"


def next_link(url: str, request: Request, paging: Paging, total: int) -> str:
    """The address of the page after this one, or an empty string."""
    if paging.start + paging.size >= total:
        return ""
    others = [(name, value) for name, value in request.parameters if name != "page"]
    parameters = [*others, ("page", str(paging.page + 1))]
    return f"{url}?" + "&".join(f"{quote(name)}={quote(value)}" for name, value in parameters)


def _cached(request: Request, content: bytes, media_type: str) -> Response:
    """An answer that may be kept for a day, or a 304 for one that still holds."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"Cache-Control": ONE_DAY, "ETag": tag}
    wanted = request.headers.get("If-None-Match", "")
    if tag in {item.strip().removeprefix("W/") for item in wanted.split(",")}:
        return Response(304, headers=headers, media_type="")
    return Response(content=content, media_type=media_type, headers=headers)
