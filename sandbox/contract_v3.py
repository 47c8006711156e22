"""Contract 3, as far as its spelling is known."""
from __future__ import annotations

from datetime import datetime

from .contract import Contract, Counters, base64url, new_uuid
from .model import Attachment, Message
from .moments import brussels
from .query import FILTERS, equal, flag
from .store import Facts
from .web import ApiError, Response

PROBLEM = "application/problem+json"


def problem(error: ApiError) -> Response:
    """A Belgif problem (RFC 9457)."""
    body = {
        "type": f"urn:problem-type:belgif:{error.kind}",
        "href": f"https://www.belgif.be/specification/rest/api-guide/problems/{error.kind}.html",
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
        "instance": f"urn:uuid:{new_uuid()}",
    }
    if error.issues:
        body["issues"] = list(error.issues)
    return Response(error.status, body, media_type=PROBLEM, headers=error.headers)


class ContractV3(Contract):
    """Message Registry 3: Belgian date-times, digests without padding, Belgif problems."""

    version = "v3"
    reference_path = "/refData"
    # The names of version 3's parameters are not published: both spellings are taken.
    query_fields = FILTERS | {
        "isRead": flag("is_read"),
        "isVisible": flag("is_visible"),
        "isRegisteredMail": flag("is_registered"),
        "partition": equal("partition"),
    }
    patch_fields = {"isVisible": "is_visible", "partition": "partition"}

    def date_time(self, moment: datetime) -> str:
        """ISO 8601 with the Belgian offset."""
        return brussels(moment).isoformat(timespec="seconds")

    def digest(self, digest: bytes) -> str:
        """Base64url without padding."""
        return base64url(digest).rstrip("=")

    def attachment(self, attachment: Attachment, facts: Facts, href: str) -> dict:
        """A file's metadata."""
        return {
            **self.file_fields(attachment, facts, href),
            "isMainContent": attachment.is_main,
            "isAttachmentSigned": attachment.is_signed,
        }

    def message(self, message: Message, attachments: list[dict]) -> dict:
        """A message."""
        spelled = {
            **self.message_fields(message, attachments),
            "publicationDate": self.date_time(message.published),
            "isRead": message.is_read,
            "isVisible": message.is_visible,
            "isRegisteredMail": message.is_registered,
            "partition": message.partition,
            "sender": {"eboxType": "enterprise", "enterpriseNumber": message.sender_number},
            "isBodyMainContent": message.is_body_main,
            "isReplyAuthorized": message.is_reply_authorized,
        }
        if message.attention:
            number, label = message.attention
            spelled["forTheAttentionOf"] = {"ssin": number, "label": label}
        return spelled

    def ebox(self, counters: Counters) -> dict:
        """The counters."""
        spelled: dict = {
            "numberOfMessages": counters.messages,
            "numberOfUnreadMessages": counters.unread,
        }
        if counters.newest:
            spelled["lastPublicationDate"] = self.date_time(counters.newest)
        if counters.consulted:
            spelled["lastConsultationDate"] = self.date_time(counters.consulted)
        return spelled

    def page(self, items: list, total: int, next_href: str) -> dict:
        """Items, their total and, where there is one, the link to the next page."""
        page = {"items": items, "totalItems": total}
        return {**page, "next": next_href} if next_href else page

    def payment_reference(self, reference: object) -> object:
        """As the sender gave it."""
        return reference

    def error(self, error: ApiError) -> Response:
        """A Belgif problem."""
        return problem(error)
