"""A letter with its figures, ready for any layout; it knows its own answer sheet."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from ..model import Expected, Truth
from . import labels, printing
from .invoices import Invoice
from .parties import Company
from .printing import Style
from .prose import Prose
from .senders import House
from .texts import PHRASES, PROSE

TO_PAY, REFUND, DIRECT_DEBIT, NOTHING = "to_pay", "refund", "direct_debit", "nothing"
QR_PAYMENT, QR_LINK = "payment", "link"
MONTHLY = frozenset({"lease_invoice", "lease_credit", "secretariat_invoice", "payroll"})
_AMOUNT_LABELS = {TO_PAY: "amount", REFUND: "refund_amount", DIRECT_DEBIT: "debit_amount"}
_DUE_LABELS = {TO_PAY: "due", REFUND: "refund_due", DIRECT_DEBIT: "debit_due"}


@dataclass(frozen=True)
class Pair:
    """A figure of the payment as printed: which one, its label, its value."""

    field: str
    label: str
    value: str


@dataclass(frozen=True)
class Letter:
    """One document. ``payments`` holds what is printed and nothing else; ``others`` are
    amounts that stand in the text without being due; the first exceeds what is due unless it is
    a tariff, the second does not; ``seed`` feeds what a layout invents.
    """

    seed: str
    topic: str
    layout: str
    language: str
    house: House
    company: Company
    written: date
    reference: str
    customer: str
    style: Style
    answer: str
    payments: tuple[Expected, ...]
    others: tuple[Decimal, Decimal]
    qr: str = ""
    invoice: Invoice | None = None

    @property
    def truth(self) -> Truth:
        """What a reader should find on the document."""
        return Truth(self.layout, self.language, self.answer, self.payments)

    @property
    def prose(self) -> Prose:
        """The letter's words in its own language."""
        return self.prose_in(self.language)

    def prose_in(self, language: str) -> Prose:
        """The letter's words in ``language``, filled in."""
        previous = date(self.written.year, (self.written.month - 1) // 3 * 3 + 1, 1)
        previous -= timedelta(days=1)
        if self.topic in MONTHLY:
            period = printing.month(self.written.year, self.written.month, language)
        else:
            period = printing.quarter(previous.year, previous.month // 3, language)
        first, second = (self.amount(value) for value in self.others)
        return PROSE[language][self.topic].filled({
            "company": self.company.name, "number": printing.enterprise(self.company.number),
            "reference": self.reference, "customer": self.customer,
            "year": str(self.written.year), "period": period, "other": first, "other2": second,
            "written": self.day(self.written, language),
        })

    def rng(self) -> Random:
        """The source of what a layout invents by itself (rows of a table, plates)."""
        return Random(f"{self.seed} {self.layout}")

    def label(self, field: str, language: str = "") -> str:
        """This letter's word for ``field``."""
        return labels.label(field, language or self.language, self.style.wording)

    def amount(self, value: Decimal) -> str:
        """An amount in this letter's spelling."""
        return printing.amount(value, self.style.amount)

    def day(self, value: date, language: str = "") -> str:
        """A date in this letter's spelling."""
        return printing.day(value, self.style.date, language or self.language)

    def communication(self, payment: Expected) -> str:
        """The payment's communication in this letter's spelling."""
        return printing.communication(payment.communication, self.style.communication)

    def iban(self, value: str) -> str:
        """An IBAN in this letter's spelling."""
        return printing.iban(value, self.style.iban)


def pairs(letter: Letter, payment: Expected, language: str = "") -> list[Pair]:
    """The payment's printed figures with their labels, in the usual order."""
    found = []

    def add(field: str, label: str, value: str) -> None:
        if value:
            found.append(Pair(field, letter.label(label, language), value))

    if payment.amount is not None:
        add("amount", _AMOUNT_LABELS[letter.answer], letter.amount(payment.amount))
    if payment.due is not None:
        add("due", _DUE_LABELS[letter.answer], letter.day(payment.due, language))
    add("iban", "iban", letter.iban(payment.iban))
    add("bic", "bic", payment.bic)
    add("beneficiary", "beneficiary", payment.beneficiary)
    structured = printing.is_structured(payment.communication)
    add("communication", "communication" if structured else "text", letter.communication(payment))
    if letter.answer == REFUND:
        add("own_iban", "own_iban", letter.iban(letter.company.own_iban))
    return found


def sentence(letter: Letter, payment: Expected, language: str = "") -> str:
    """The same figures in one sentence; what the payment lacks is left out."""
    language = language or letter.language
    phrases = PHRASES[language]
    figures = {
        pair.field: pair.value.replace("\n", "") for pair in pairs(letter, payment, language)
    }
    if letter.answer == REFUND:
        figures["iban"] = figures["own_iban"]
        parts = [phrases.refund, phrases.to_account, phrases.collected_on]
    elif letter.answer == DIRECT_DEBIT:
        parts = [phrases.direct_debit, phrases.collected_on]
    else:
        opening = phrases.pay[letter.style.wording % len(phrases.pay)]
        parts = [opening, phrases.before, phrases.on_account, " (BIC {bic})", phrases.in_name_of,
                 phrases.quoting]
    known = [part for part in parts if _fields_of(part) <= figures.keys()]
    return "".join(known).format(**figures) + "."


def _fields_of(template: str) -> set[str]:
    return {part.split("}")[0] for part in template.split("{")[1:]}


def greeting(letter: Letter, language: str = "") -> tuple[str, str]:
    """The salutation and the closing formula."""
    phrases = PHRASES[language or letter.language]
    return phrases.salutation, phrases.greeting


def contact(letter: Letter, language: str = "") -> str:
    """The line that says where to ask."""
    language = language or letter.language
    return PHRASES[language].contact.format(
        phone=letter.house.phone, site=letter.house.site(language)
    )
