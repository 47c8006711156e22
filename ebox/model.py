"""What an e-Box holds, as the addon sees it: the same objects whatever the version.

Moments are naive datetimes in UTC, as Odoo stores them. ``raw`` is the provider's own
JSON object, kept so that nothing the contract may add is lost.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

LANGUAGES = ("fr", "nl", "de")


@dataclass(frozen=True, slots=True)
class Text:
    """A text in the three national languages; any of them may be missing ("").

    >>> Text(nl="Aanmaning", fr="Rappel").pick("nl_BE")
    'Aanmaning'
    >>> Text(nl="Aanmaning").pick("de_DE")
    'Aanmaning'
    """

    fr: str = ""
    nl: str = ""
    de: str = ""

    def pick(self, lang_code: str | None = None) -> str:
        """Return the text in the language of a locale code (``fr_BE``), else in another."""
        wanted = (lang_code or "")[:2].lower()
        own = getattr(self, wanted) if wanted in LANGUAGES else ""
        return own or self.fr or self.nl or self.de

    def __bool__(self) -> bool:
        return bool(self.fr or self.nl or self.de)


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest announced by the sender; ``method`` as in the contract (``sha_256``)."""

    method: str
    value: bytes


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a message. Reading the main one marks the message read for everybody."""

    attachment_id: str
    title: Text
    file_name: str
    is_main: bool
    media_type: str
    size_kb: float | None
    digest: Digest | None
    is_signed: bool


@dataclass(frozen=True, slots=True)
class BusinessDatum:
    """A named value list that the sender adds, such as ``FOR_ACTION_DUE_DATE``."""

    key: str
    name: Text
    description: Text
    values: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PaymentData:
    """What is to be paid; ``amount`` is without ``vat_amount``, both in ``currency`` units."""

    payment_id: str
    amount: Decimal | None
    vat_amount: Decimal | None
    currency: str
    due: date | None
    iban: str
    bic: str
    reference: str
    raw: Mapping[str, Any] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Message:
    """A message of an e-Box; ``message_id`` is unique within its provider only.

    ``has_body``: there is one to read, since it is the main content or nothing else is.
    ``may_have_body``: there may be one beside the main attachment too. The contract wants
    the field that tells so only where there is a body, and in every message: asking is
    the only way to know, and costs a call.
    """

    message_id: str
    original_message_id: str
    subject: Text
    published: datetime
    expires: datetime | None
    is_read: bool
    is_visible: bool
    is_registered: bool
    attention_number: str = field(repr=False)  # national register number: personal data
    attention_label: str = field(repr=False)
    message_type_id: str
    sender_number: str
    sender_application_id: str
    partition: str
    attachments: tuple[Attachment, ...]
    has_body: bool
    may_have_body: bool
    is_body_main: bool
    payment: PaymentData | None
    business_data: tuple[BusinessDatum, ...]
    is_reply_authorized: bool
    raw: Mapping[str, Any] = field(repr=False, compare=False)

    def business(self, key: str) -> tuple[str, ...]:
        """Return the values of the business datum ``key``, () when the sender gave none."""
        return tuple(
            value.pick() for datum in self.business_data if datum.key == key
            for value in datum.values if value
        )


@dataclass(frozen=True, slots=True)
class BadMessage:
    """A message of which the needed fields cannot be read; ``reason`` is for engineers."""

    message_id: str
    reason: str
    raw: Any = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list, in the provider's order; ``total`` None when not told."""

    messages: tuple[Message, ...]
    bad: tuple[BadMessage, ...]
    total: int | None
    has_next: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """The counters of an e-Box."""

    total: int
    unread: int | None
    last_received: datetime | None


@dataclass(frozen=True, slots=True)
class MessageType:
    """A business category of letters."""

    type_id: str
    name: Text
    sender_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of a sender; fetch it with ``EboxClient.logo``."""

    image_id: str
    media_type: str
    language: str


@dataclass(frozen=True, slots=True)
class Sender:
    """An organisation that sends messages; ``number`` is its CBE number."""

    number: str
    short_name: Text
    long_name: Text
    url: Text
    logos: tuple[Logo, ...]


@dataclass(frozen=True, slots=True)
class Application:
    """An online service through which senders send."""

    application_id: str
    name: Text
    sender_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Provider:
    """A Document Provider of the federation; ``url`` is the base of its registry.

    ``version`` is a key of ``ADAPTERS`` ("3", "2.1"), "" for a contract that is not known.
    """

    provider_id: str
    name: Text
    url: str
    version: str
