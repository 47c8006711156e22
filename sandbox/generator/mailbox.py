"""Puts messages into one company's e-Box: identifiers, dates, attachments, business data."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from uuid import NAMESPACE_URL, uuid5

from ..model import Attachment, BusinessDatum, Message, PaymentData, Text
from ..sealing import Kind, can_seal, sealed_letter
from . import business
from .catalogue import MESSAGE_TYPES
from .dates import add_months
from .layouts import render
from .letters import TO_PAY, Letter
from .parties import Company
from .senders import HOUSES
from .texts import languages_of
from .topics import TOPICS, compose

PDF = "application/pdf"
_READ_AFTER_DAYS = 60
_DOMAINS = {"nsso": "social", "fund": "social", "finance": "tax", "flemish_tax": "tax",
            "commune": "tax", "province": "tax", "bailiff": "justice"}


@dataclass(frozen=True)
class Flags:
    """What may differ from an ordinary message. ``read`` unset: read once it is old.
    ``only`` leaves the subject in the letter's language alone."""

    read: bool | None = None
    registered: bool = False
    only: bool = False
    partition: str = "GENERAL"
    payment_data: bool = False
    attention: tuple[str, str] | None = None
    business: tuple[BusinessDatum, ...] = ()
    subject: Text | None = None
    body: Text | None = None
    is_body_main: bool = False
    reply: bool = False
    original: str = ""
    visible: bool = True
    seal: Kind | None = None


ORDINARY = Flags()


@dataclass
class Mailbox:
    """A company's e-Box while it is filled. The same seed gives the same ids every day."""

    company: Company
    seed: int
    today: date
    messages: list[Message] = field(default_factory=list)
    _used: set[str] = field(default_factory=set)

    def day(self, ago: int) -> date:
        """The working day that many days ago; a weekend falls back to its Friday."""
        day = self.today - timedelta(days=ago)
        return day - timedelta(days=max(0, day.weekday() - 4))

    def expiring(self, type_id: str, days: int) -> int:
        """How many days ago a message of this type came that expires in ``days`` days."""
        expiry = self.today + timedelta(days=days)
        published = add_months(expiry, -MESSAGE_TYPES[type_id].validity_months)
        return (self.today - published).days

    def letter(self, key: str, topic: str, language: str, ago: int, **options) -> Letter:
        """A letter to the company; ``key`` names it for good within the mailbox."""
        return compose(topic, language, self.company, self.day(ago), f"{self._root()} {key}",
                       **options)

    def rng(self, key: str) -> Random:
        """The source of chance for what ``key`` names."""
        return Random(f"{self._root()} {key}")

    def post(
        self, key: str, letter: Letter, annexes: tuple[Attachment, ...] = (),
        flags: Flags = ORDINARY, main: Attachment | None = None,
    ) -> Message:
        """Publishes ``letter``; ``main`` takes the place of its PDF. With ``is_body_main``
        the body is the letter and only annexes hang on."""
        first = () if flags.is_body_main else (
            main or self.pdf(key, letter, is_main=True, seal=flags.seal),)
        about = TOPICS[letter.topic]
        languages = (letter.language,) if flags.only else languages_of(letter.topic)
        subject = flags.subject or {
            language: letter.prose_in(language).subject for language in languages
        }
        return self.add(key, about.house, about.type_id, about.application_id, letter.written,
                        subject, [*first, *annexes], flags, _payment_data(key, letter, flags))

    def add(
        self, key: str, house: str, type_id: str, application_id: str, written: date,
        subject: Text, attachments: list[Attachment], flags: Flags,
        payment: PaymentData | None = None,
    ) -> Message:
        """Publishes a message that may not be a letter."""
        published = self._moment(key, written)
        read = flags.read
        if read is None:
            read = (self.today - written).days > _READ_AFTER_DAYS
        data = [business.domain(_DOMAINS.get(house, "billing")), *flags.business]
        if house == "nsso":
            data += business.employer(self.company.employer_number, self.company.number)
        if not any(item.key == "MESSAGE_NATURE" for item in data):
            data += business.nature("ORIGINAL")
        message = Message(
            message_id=self.identifier(key), provider=HOUSES[house].sender.provider,
            subject=subject, published=published,
            expires=add_months(published, MESSAGE_TYPES[type_id].validity_months),
            message_type_id=type_id, sender_number=HOUSES[house].sender.number,
            application_id=application_id, attachments=attachments, partition=flags.partition,
            is_read=read, is_visible=flags.visible, is_registered=flags.registered,
            attention=flags.attention, body=flags.body, is_body_main=flags.is_body_main,
            payment=payment, business_data=data, is_reply_authorized=flags.reply,
            original_message_id=flags.original,
        )
        self.messages.append(message)
        return message

    def pdf(
        self, key: str, letter: Letter, *, is_main: bool = False, name: str = "",
        seal: Kind | None = None,
    ) -> Attachment:
        """The letter as a PDF that is made, and sealed, when it is first asked for."""
        title = {letter.language: letter.prose.heading}
        name = name or f"{letter.topic}_{letter.written:%Y%m%d}.pdf"
        if seal is None or not can_seal():
            return self.file(f"{key} pdf", title, name, PDF, lambda: render(letter),
                             is_main=is_main, letter=letter)
        moment = datetime.combine(letter.written, time(5), UTC)
        sender = letter.house.sender.long_name[letter.language]
        attachment = self.file(
            f"{key} pdf", title, name, PDF,
            lambda: sealed_letter(render(letter), seal, sender, moment),
            is_main=is_main, letter=letter)
        attachment.is_signed = True
        return attachment

    def file(
        self, key: str, title: Text, name: str, media_type: str,
        content: bytes | Callable[[], bytes], *, is_main: bool = False,
        letter: Letter | None = None,
    ) -> Attachment:
        """An attachment; with ``letter`` it carries that letter's truth."""
        return Attachment(self.identifier(key), title, name, media_type, content,
                          is_main=is_main, truth=letter.truth if letter else None)

    def identifier(self, key: str) -> str:
        """A UUID that depends on company, seed and key alone; a key serves once."""
        if key in self._used:
            raise ValueError(f"the key {key!r} is used twice")
        self._used.add(key)
        return str(uuid5(NAMESPACE_URL, f"{self._root()} {key}"))

    def _root(self) -> str:
        return f"{self.company.number} {self.seed}"

    def _moment(self, key: str, written: date) -> datetime:
        rng = self.rng(f"{key} moment")
        return datetime.combine(
            written, time(rng.randrange(6, 17), rng.randrange(60), rng.randrange(60)), UTC
        )


def _payment_data(key: str, letter: Letter, flags: Flags) -> PaymentData | None:
    """The provider's own word on the payment; VAT is apart, as the contract has it."""
    if not flags.payment_data or letter.answer != TO_PAY:
        return None
    payment = letter.payments[0]
    vat = letter.invoice.tax if letter.invoice else Decimal(0)
    return PaymentData(
        payment_id=f"{key}-1", amount=payment.amount - vat, vat_amount=vat, currency="EUR",
        due=payment.due, iban=payment.iban, bic=payment.bic,
        reference={"value": payment.communication},
    )

