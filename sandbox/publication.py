"""New messages described in JSON by an admin call."""
from __future__ import annotations

import base64
import binascii
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from .bulk import VALIDITY, BulkAttachment, bulk_catalogue, bulk_messages, numbered_pdf
from .model import Attachment, BusinessDatum, Message, PaymentData, Text
from .profiles import Profile, messages_of
from .providers import PROVIDERS
from .web import bad_request


def new_messages(
    spec: dict, number: str, company_name: str, serial: int, moment: datetime
) -> list[Message]:
    """The messages of ``POST /admin/eboxes/{number}/messages``, newest at ``moment``.

    ``serial`` is free from here on in this e-Box. Raises a 400 where the description
    cannot be understood.
    """
    if spec.get("provider", "nsso") not in PROVIDERS:
        raise bad_request(f"provider is one of {', '.join(PROVIDERS)}")
    try:
        if "subject" in spec or "attachments" in spec:
            return [_described(spec, serial, moment)]
        profile = Profile.from_json({"profile": "bulk", "count": 1, **spec})
        if profile.kind == "bulk":
            return bulk_messages(
                profile.count, profile.size, moment,
                provider=spec.get("provider", "nsso"), first_serial=serial,
            )
        letters = messages_of(profile, number, company_name, serial, moment.date())
        return [
            replace(letter, message_id=f"N{serial + place:09d}", published=published,
                    expires=published + VALIDITY)
            for place, letter in enumerate(letters[:profile.count])
            for published in [moment - timedelta(seconds=place)]
        ]
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error) as error:
        raise bad_request(f"the message cannot be understood: {error!r}") from None


def _described(spec: dict, serial: int, moment: datetime) -> Message:
    provider = spec.get("provider", "nsso")
    bulk = bulk_catalogue()
    sender = next(item.number for item in bulk.senders if item.provider == provider)
    published = _moment(spec.get("published"), moment)
    attention = spec.get("attention")
    payment = spec.get("payment")
    return Message(
        message_id=str(spec.get("message_id") or f"N{serial:09d}"),
        provider=provider,
        subject=_text(spec.get("subject", f"Message {serial}")),
        published=published,
        expires=_moment(spec.get("expires"), published + VALIDITY),
        message_type_id=spec.get("message_type_id", bulk.message_types[0].type_id),
        sender_number=spec.get("sender_number", sender),
        application_id=spec.get("application_id", bulk.applications[0].application_id),
        attachments=[
            _attachment(item, serial, place)
            for place, item in enumerate(spec.get("attachments", []), start=1)
        ],
        partition=spec.get("partition", "GENERAL"),
        is_read=bool(spec.get("is_read", False)),
        is_visible=bool(spec.get("is_visible", True)),
        is_registered=bool(spec.get("is_registered", False)),
        attention=(attention["ssin"], attention["label"]) if attention else None,
        body=_text(spec["body"]) if spec.get("body") else None,
        is_body_main=bool(spec.get("is_body_main", False)),
        payment=_payment(payment) if payment else None,
        business_data=[_business_datum(item) for item in spec.get("business_data", [])],
        is_reply_authorized=bool(spec.get("is_reply_authorized", False)),
        original_message_id=spec.get("original_message_id", ""),
    )


def _attachment(spec: dict, serial: int, place: int) -> Attachment:
    """A file given in base64, or a plain PDF of ``size`` bytes."""
    attachment_id = str(spec.get("attachment_id") or f"A{serial:09d}-{place}")
    file_name = spec.get("file_name", f"{attachment_id}.pdf")
    described = {
        "attachment_id": attachment_id,
        "title": _text(spec.get("title", file_name)),
        "file_name": file_name,
        "media_type": spec.get("media_type", "application/pdf"),
        "is_main": bool(spec.get("is_main", place == 1)),
        "is_signed": bool(spec.get("is_signed", False)),
    }
    if "content_base64" in spec:
        content = base64.b64decode(spec["content_base64"], validate=True)
        return Attachment(content=content, **described)
    size = int(spec.get("size", 2000))
    return BulkAttachment(content=lambda: numbered_pdf(serial, size), **described)


def _business_datum(spec: dict) -> BusinessDatum:
    return BusinessDatum(
        spec["key"],
        _text(spec.get("name", spec["key"])),
        tuple(_text(value) for value in spec["values"]),
    )


def _payment(spec: dict) -> PaymentData:
    return PaymentData(
        payment_id=str(spec.get("payment_id", "1")),
        amount=Decimal(str(spec["amount"])),
        vat_amount=Decimal(str(spec.get("vat_amount", 0))),
        currency=spec.get("currency", "EUR"),
        due=date.fromisoformat(spec["due"]),
        iban=spec["iban"],
        bic=spec.get("bic", ""),
        reference=spec.get("reference"),
    )


def _text(value: str | Text) -> Text:
    """A text by language; a plain string stands for all three."""
    if isinstance(value, str):
        return dict.fromkeys(("fr", "nl", "de"), value)
    return {language: str(text) for language, text in value.items()}


def _moment(value: str | None, default: datetime) -> datetime:
    if not value:
        return default
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
