"""What both contracts spell alike."""
from __future__ import annotations

import base64
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from .model import Attachment, BusinessDatum, Message, PaymentData
from .moments import start_of_day
from .query import Field
from .store import Facts
from .web import ApiError, Response

KILOBYTE = 1024


@dataclass(frozen=True)
class Counters:
    """The state of a provider's part of an e-Box."""

    messages: int
    unread: int
    newest: datetime | None
    consulted: datetime | None


class Contract:
    """How one version of the Message Registry spells things in JSON."""

    version: ClassVar[str]
    reference_path: ClassVar[str]
    query_fields: ClassVar[dict[str, Field]]
    patch_fields: ClassVar[dict[str, str]]
    """By JSON name, the message's attribute that a PATCH may set."""

    def date_time(self, moment: datetime) -> str:
        """A date-time with its offset."""
        raise NotImplementedError

    def digest(self, digest: bytes) -> str:
        """A digest in base64url."""
        raise NotImplementedError

    def message(self, message: Message, attachments: list[dict]) -> dict:
        """A message; ``attachments`` are spelled already."""
        raise NotImplementedError

    def attachment(self, attachment: Attachment, facts: Facts, href: str) -> dict:
        """The metadata of a file."""
        raise NotImplementedError

    def ebox(self, counters: Counters) -> dict:
        """The summary of an e-Box."""
        raise NotImplementedError

    def error(self, error: ApiError) -> Response:
        """A refusal."""
        raise NotImplementedError

    def page(self, items: list, total: int, next_href: str) -> dict:
        """A page of a list."""
        raise NotImplementedError

    def payment_reference(self, reference: object) -> object:
        """The free-form ``reference`` of payment data."""
        raise NotImplementedError

    def payment(self, payment: PaymentData) -> dict:
        """Payment data, amounts as JSON numbers."""
        spelled = {
            "paymentDataId": payment.payment_id,
            "amount": float(payment.amount),
            "vatAmount": float(payment.vat_amount),
            "currency": payment.currency,
            "dueDate": self.date_time(start_of_day(payment.due)),
            "iban": payment.iban,
        }
        if payment.bic:
            spelled["bic"] = payment.bic
        if payment.reference:
            spelled["reference"] = self.payment_reference(payment.reference)
        return spelled

    def file_fields(self, attachment: Attachment, facts: Facts, href: str) -> dict:
        """The fields of a file that are named alike."""
        return {
            "attachmentId": attachment.attachment_id,
            "attachmentTitle": attachment.title,
            "fileName": attachment.file_name,
            "mediaType": attachment.media_type,
            "size": kilobytes(facts.size),
            "digest": {"digestMethod": "sha_256", "digestValue": self.digest(facts.digest)},
            "contentHref": href,
        }

    def message_fields(self, message: Message, attachments: list[dict]) -> dict:
        """The fields of a message that are named alike."""
        spelled: dict = {
            "messageId": message.message_id,
            "subject": message.subject,
            "expirationDate": self.date_time(message.expires),
            "messageTypeId": message.message_type_id,
            "attachments": _counted(attachments),
        }
        if message.application_id:
            spelled["senderApplicationId"] = message.application_id
        if message.original_message_id:
            spelled["originalMessageId"] = message.original_message_id
        if message.payment:
            spelled["paymentData"] = self.payment(message.payment)
        if message.business_data:
            spelled["businessDataList"] = _counted(
                _business_datum(item) for item in message.business_data
            )
        return spelled


def _counted(items: Iterable[dict]) -> dict:
    items = list(items)
    return {"items": items, "totalItems": len(items)}


def _business_datum(item: BusinessDatum) -> dict:
    return {"key": item.key, "name": item.name, "values": list(item.values)}


def kilobytes(size: int) -> float:
    """A size in kB as the contracts give it."""
    return round(size / KILOBYTE, 2)


def base64url(digest: bytes) -> str:
    """RFC 4648, section 5, padded."""
    return base64.urlsafe_b64encode(digest).decode()


def new_uuid() -> str:
    """The id of one error."""
    return str(uuid.uuid4())
