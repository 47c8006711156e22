"""What the sandbox's e-Boxes hold.

The generator makes these objects, the server publishes them, in the spelling of
each contract. ``truth`` is never published: it tells a test what a reader of the
document should find.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

Text = dict[str, str]
"""A text by language (``fr``, ``nl``, ``de``); any of them may be missing."""


@dataclass(frozen=True)
class Application:
    """An online service of a sender, as in ``/referenceData/senderApplications``."""

    application_id: str
    name: Text
    sender_numbers: tuple[str, ...]


@dataclass(frozen=True)
class MessageType:
    """A business category of letters, as in ``/referenceData/messageTypes``."""

    type_id: str
    name: Text
    sender_numbers: tuple[str, ...]
    validity_months: int = 24


@dataclass(frozen=True)
class Sender:
    """A sending organisation; ``number`` is its 10-digit CBE number."""

    number: str
    short_name: Text
    long_name: Text
    url: Text
    logo: bytes
    logo_type: str = "image/png"
    provider: str = "nsso"


@dataclass(frozen=True)
class Catalogue:
    """The reference data of all providers."""

    senders: tuple[Sender, ...]
    message_types: tuple[MessageType, ...]
    applications: tuple[Application, ...]


@dataclass(frozen=True)
class PaymentData:
    """The optional ``paymentData`` of a message; amounts in ``currency`` units."""

    payment_id: str
    amount: Decimal
    vat_amount: Decimal
    currency: str
    due: date
    iban: str
    bic: str = ""
    reference: object = None


@dataclass(frozen=True)
class Expected:
    """One payment that a reader of the document should find."""

    amount: Decimal | None = None
    currency: str = "EUR"
    iban: str = ""
    bic: str = ""
    beneficiary: str = ""
    communication: str = ""
    """12 digits when structured, else the free text."""
    due: date | None = None


@dataclass(frozen=True)
class Truth:
    """What is printed on a document: the answer sheet of the payment reader.

    ``answer`` is ``to_pay``, ``refund``, ``direct_debit`` or ``nothing``.
    """

    layout: str
    language: str
    answer: str
    payments: tuple[Expected, ...] = ()


@dataclass
class Attachment:
    """A file of a message. ``content`` may be made lazily; ``size`` is in bytes."""

    attachment_id: str
    title: Text
    file_name: str
    media_type: str
    content: bytes | Callable[[], bytes]
    is_main: bool = False
    is_signed: bool = False
    truth: Truth | None = None
    _made: bytes | None = field(default=None, repr=False)

    def data(self) -> bytes:
        """The file's bytes, made once."""
        if self._made is None:
            self._made = self.content() if callable(self.content) else self.content
        return self._made


@dataclass(frozen=True)
class BusinessDatum:
    """A ``businessData`` element: a key, its name and its values, by language."""

    key: str
    name: Text
    values: tuple[Text, ...]


STATE = ("is_read", "is_visible", "partition", "is_action_done", "replies")
"""What the holder of an e-Box changes of a message."""


@dataclass
class Message:
    """One message of an e-Box. Date-times are aware, in UTC."""

    message_id: str
    provider: str
    subject: Text
    published: datetime
    expires: datetime
    message_type_id: str
    sender_number: str
    application_id: str
    attachments: list[Attachment]
    partition: str = "GENERAL"
    is_read: bool = False
    is_visible: bool = True
    is_registered: bool = False
    attention: tuple[str, str] | None = None
    """National register number and label of the person it is meant for."""
    body: Text | None = None
    is_body_main: bool = False
    payment: PaymentData | None = None
    business_data: list[BusinessDatum] = field(default_factory=list)
    is_reply_authorized: bool = False
    original_message_id: str = ""
    is_action_done: bool = False
    replies: tuple[str, ...] = ()
