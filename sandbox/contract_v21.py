"""Contract 2.1, as in the published Swagger file."""
from __future__ import annotations

from datetime import UTC, datetime

from .contract import Contract, Counters, base64url, new_uuid
from .model import Attachment, Message
from .query import FILTERS
from .store import Facts
from .web import ApiError, Response


class ContractV21(Contract):
    """Message Registry 2.1: date-times in UTC, padded digests, StatusMessage errors."""

    version = "v2"
    reference_path = "/referenceData"
    query_fields = FILTERS
    patch_fields = {"visible": "is_visible"}

    def date_time(self, moment: datetime) -> str:
        """``yyyy-MM-dd'T'HH:mm:ssXXX`` in UTC."""
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def digest(self, digest: bytes) -> str:
        """Padded base64url."""
        return base64url(digest)

    def attachment(self, attachment: Attachment, facts: Facts, href: str) -> dict:
        """An ``Attachment``."""
        return {
            **self.file_fields(attachment, facts, href),
            "mainContent": attachment.is_main,
            "attachmentSigned": attachment.is_signed,
        }

    def message(self, message: Message, attachments: list[dict]) -> dict:
        """A ``Message``."""
        spelled = {
            **self.message_fields(message, attachments),
            "receiptDate": self.date_time(message.published),
            "readStatus": message.is_read,
            "visible": message.is_visible,
            "registeredMail": message.is_registered,
            "senderOrganizationId": message.sender_number,
            "bodyMainContent": message.is_body_main,
            "replyAuthorized": message.is_reply_authorized,
        }
        if message.attention:
            number, label = message.attention
            spelled["forTheAttentionOf"] = {"id": number, "type": "SSIN", "name": label}
        return spelled

    def ebox(self, counters: Counters) -> dict:
        """An ``Ebox``."""
        spelled: dict = {
            "numberOfMessages": counters.messages,
            "numberOfUnreadMessages": counters.unread,
        }
        if counters.newest:
            spelled["lastReceiptDate"] = self.date_time(counters.newest)
        if counters.consulted:
            spelled["lastConsultationDate"] = self.date_time(counters.consulted)
        return spelled

    def page(self, items: list, total: int, next_href: str) -> dict:
        """Items and their total; 2.1 has no links."""
        return {"items": items, "totalItems": total}

    def payment_reference(self, reference: object) -> object:
        """2.1 declares an object, without saying which."""
        return reference if isinstance(reference, dict) else {"value": str(reference)}

    def error(self, error: ApiError) -> Response:
        """A ``StatusMessage``."""
        return Response(
            error.status,
            {
                "id": new_uuid(),
                "code": error.kind,
                "message": error.detail,
                "contact": "sandbox",
                "environment": "simulation",
            },
            headers=error.headers,
        )
