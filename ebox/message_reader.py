"""Messages of any contract version: JSON in, :class:`Message` or :class:`BadMessage` out."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .model import (
    Attachment,
    BadMessage,
    BusinessDatum,
    Message,
    Page,
    PaymentData,
)
from .reading import (
    UnreadableError,
    any_string,
    company_number,
    count,
    day,
    decimal,
    digest,
    first,
    flag,
    identifier,
    items,
    mapping,
    moment,
    number,
    string,
    text,
)


def read_page(payload: Any, page: int, page_size: int) -> Page:
    """Return one page of the list; a message that cannot be read goes to ``bad`` alone.

    Raises UnreadableError when the answer is not a list of messages at all.
    """
    envelope = mapping(payload)
    entries = items(payload)
    total = count(first(envelope, "totalItems", "total"))
    has_list = isinstance(payload, list) or isinstance(envelope.get("items"), list)
    if not has_list and total != 0:  # an empty list may be left out
        raise UnreadableError("items: the answer holds no list")
    read = [read_or_explain(entry) for entry in entries]
    size = count(envelope.get("pageSize")) or page_size
    seen = (page - 1) * size + len(entries)
    follows = seen < total if total is not None else len(entries) >= size
    return Page(
        messages=tuple(entry for entry in read if isinstance(entry, Message)),
        bad=tuple(entry for entry in read if isinstance(entry, BadMessage)),
        total=total,
        has_next=bool(entries) and (_has_next_link(envelope) or follows),
    )


def _has_next_link(envelope: Mapping[str, Any]) -> bool:
    return bool(envelope.get("next") or mapping(envelope.get("_links")).get("next"))


def read_or_explain(raw: Any) -> Message | BadMessage:
    """Return the message, or what hinders reading it; never raises."""
    try:
        return read_message(raw)
    except UnreadableError as error:
        return BadMessage(string(mapping(raw).get("messageId")), str(error), raw)


def read_message(raw: Any) -> Message:
    """Return one message; raises UnreadableError naming the field that hinders it."""
    if not isinstance(raw, Mapping):
        raise UnreadableError("message: not a JSON object")
    published = moment(first(raw, "publicationDate", "receiptDate"))
    if published is None:
        raise UnreadableError("publicationDate: missing or not a date-time")
    attention = mapping(raw.get("forTheAttentionOf"))
    sender = mapping(raw.get("sender"))
    body_main = first(raw, "isBodyMainContent", "bodyMainContent")
    is_body_main = flag(body_main) is True
    attachments = _attachments(raw.get("attachments"), is_body_main)
    payment = raw.get("paymentData")
    return Message(
        message_id=identifier(raw.get("messageId"), "messageId"),
        original_message_id=string(raw.get("originalMessageId")),
        subject=text(raw.get("subject")),
        published=published,
        expires=moment(raw.get("expirationDate")),
        is_read=flag(first(raw, "isRead", "readStatus")) is True,
        is_visible=flag(first(raw, "isVisible", "visible")) is not False,
        is_registered=_is_registered(first(raw, "isRegisteredMail", "registeredMail")),
        attention_number=string(first(attention, "ssin", "id")),
        attention_label=string(first(attention, "label", "name")),
        message_type_id=string(raw.get("messageTypeId")),
        sender_number=company_number(
            first(sender, "enterpriseNumber") or raw.get("senderOrganizationId")),
        sender_application_id=string(raw.get("senderApplicationId")),
        partition=any_string(raw.get("partition")),
        attachments=attachments,
        has_body=is_body_main or (body_main is not None and not any(
            attachment.is_main for attachment in attachments)),
        may_have_body=body_main is not None,
        is_body_main=is_body_main,
        payment=read_payment(payment) if isinstance(payment, Mapping) and payment else None,
        business_data=tuple(
            _business_datum(datum) for datum in items(raw.get("businessDataList"))
            if isinstance(datum, Mapping)),
        is_reply_authorized=flag(first(raw, "isReplyAuthorized", "replyAuthorized")) is True,
        raw=raw,
    )


def _is_registered(value: Any) -> bool:
    # A spelling we do not know must not lead to registered mail being opened by itself.
    return value is not None and flag(value) is not False


def _attachments(value: Any, is_body_main: bool) -> tuple[Attachment, ...]:
    entries = items(value)
    announced = count(mapping(value).get("totalItems")) or 0
    if (value and not entries and not isinstance(value, Mapping)) or announced > len(entries):
        raise UnreadableError(f"attachments: {len(entries)} of {announced or 'some'} can be read")
    main = [flag(first(mapping(raw), "isMainContent", "mainContent")) for raw in entries]
    # Reading the main content is official: where nobody says which it is, all may be it.
    unknown_is_main = not is_body_main and True not in main
    found: dict[str, Attachment] = {}
    for position, (raw, is_main) in enumerate(zip(entries, main, strict=True)):
        if not isinstance(raw, Mapping):
            raise UnreadableError(f"attachments[{position}]: not a JSON object")
        attachment = read_attachment(raw, unknown_is_main if is_main is None else is_main)
        found.setdefault(attachment.attachment_id, attachment)
    return tuple(found.values())


def read_attachment(raw: Mapping[str, Any], is_main: bool) -> Attachment:
    """Return one attachment's description; raises UnreadableError when it has no identifier."""
    return Attachment(
        attachment_id=identifier(raw.get("attachmentId"), "attachmentId"),
        title=text(raw.get("attachmentTitle")),
        file_name=string(raw.get("fileName")),
        is_main=is_main,
        media_type=string(raw.get("mediaType")).lower(),
        size_kb=number(raw.get("size")),
        digest=digest(raw.get("digest")),
        is_signed=flag(first(raw, "isAttachmentSigned", "attachmentSigned")) is True,
    )


def _business_datum(raw: Mapping[str, Any]) -> BusinessDatum:
    values = raw.get("values")
    return BusinessDatum(
        key=string(raw.get("key")),
        name=text(raw.get("name")),
        description=text(raw.get("description")),
        values=tuple(map(text, values if isinstance(values, list) else [values])),
    )


def read_payment(raw: Mapping[str, Any]) -> PaymentData:
    """Return payment data; what cannot be read is empty, the rest stays usable."""
    return PaymentData(
        payment_id=string(raw.get("paymentDataId")),
        amount=decimal(raw.get("amount")),
        vat_amount=decimal(raw.get("vatAmount")),
        currency=string(raw.get("currency")).upper(),
        due=day(raw.get("dueDate")),
        iban="".join(string(raw.get("iban")).upper().split()),
        bic="".join(string(raw.get("bic")).upper().split()),
        reference=any_string(raw.get("reference")),
        raw=raw,
    )
