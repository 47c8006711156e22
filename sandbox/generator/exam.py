"""The figures of the exams: documents of senders that the other letters do not know.

Each set of layouts was written once the payment reader was finished, so that its figures can be
taken on pages it was not made for; the demonstration mailbox never draws them. The reader has
since been improved with what the first sets taught (``layouts.LEARNT``): of the others it learnt
no word.
"""
from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from types import ModuleType
from zlib import crc32

from ..model import Expected, Truth
from . import (
    exam2_words,
    exam3_words,
    exam4_words,
    exam5_words,
    exam6_words,
    exam7_words,
    exam8_words,
    exam9_words,
    exam10_words,
    exam11_words,
    exam12_words,
    exam13_words,
    exam14_words,
    exam15_words,
    exam16_words,
    exam17_words,
    exam18_words,
    exam19_words,
    exam20_words,
    exam_words,
    printing,
)
from .checkdigits import structured_communication
from .dates import add_months
from .exam5_offices import MORE_OFFICES
from .exam_offices import INSTALMENTS, OFFICES, Office
from .invoices import cents
from .letters import DIRECT_DEBIT, NOTHING, QR_LINK, QR_PAYMENT, REFUND, TO_PAY
from .parties import Company, invented_company
from .printing import Style
from .texts import LANGUAGES

_FIRST_DAY = date(2024, 1, 2)
_DAYS = 1_000
_BIC = "XMPLBEBB"
_AMOUNTS = (*printing.AMOUNT_SPELLINGS, "euro-first", "euro-word")
_OFFICES = OFFICES | MORE_OFFICES
_WORDS: dict[str, ModuleType] = {
    "counterfoil": exam_words, "summary": exam_words, "roll": exam2_words, "fleet": exam2_words,
    "regularisation": exam3_words, "telecom": exam3_words,
    "charges": exam4_words, "customs": exam4_words,
    **dict.fromkeys(exam5_words.WORDS, exam5_words),
    **dict.fromkeys(exam6_words.WORDS, exam6_words),
    **dict.fromkeys(exam7_words.WORDS, exam7_words),
    **dict.fromkeys(exam8_words.WORDS, exam8_words),
    **dict.fromkeys(exam9_words.WORDS, exam9_words),
    **dict.fromkeys(exam10_words.WORDS, exam10_words),
    **dict.fromkeys(exam11_words.WORDS, exam11_words),
    **dict.fromkeys(exam12_words.WORDS, exam12_words),
    **dict.fromkeys(exam13_words.WORDS, exam13_words),
    **dict.fromkeys(exam14_words.WORDS, exam14_words),
    **dict.fromkeys(exam15_words.WORDS, exam15_words),
    **dict.fromkeys(exam16_words.WORDS, exam16_words),
    **dict.fromkeys(exam17_words.WORDS, exam17_words),
    **dict.fromkeys(exam18_words.WORDS, exam18_words),
    **dict.fromkeys(exam19_words.WORDS, exam19_words),
    **dict.fromkeys(exam20_words.WORDS, exam20_words)}


@dataclass(frozen=True)
class Paper:
    """One document of the exam. ``others`` are amounts that stand on it without being due:
    one in the story, what was already paid, and the cost of being late."""

    seed: str
    layout: str
    language: str
    office: Office
    company: Company
    written: date
    style: Style
    answer: str
    payments: tuple[Expected, ...]
    posts: tuple[Decimal, ...]
    others: tuple[Decimal, Decimal, Decimal]
    qr: str

    @property
    def truth(self) -> Truth:
        """What a reader should find on the document."""
        return Truth(self.layout, self.language, self.answer, self.payments)

    @property
    def subject(self) -> str:
        """What the document is called."""
        return self._story[0]

    @property
    def _words(self) -> ModuleType:
        return _WORDS[self.layout]

    @property
    def _story(self) -> tuple[str, ...]:
        return self._words.STORIES[self.office.key][self.language]

    @property
    def posts_names(self) -> tuple[str, ...]:
        """What the three parts of the amount are for."""
        return self._story[3:]

    @property
    def story(self) -> tuple[str, ...]:
        """Opening and closing sentence, filled in."""
        rng = Random(self.seed)
        _heading, opening, closing, *_posts = self._story
        facts = {
            "day": self.day(self.written - timedelta(days=rng.randrange(12, 70))),
            "hour": f"{rng.randrange(8, 19):02d}:{rng.randrange(60):02d}",
            "plate": f"1-XXX-{rng.randrange(100, 999)}",
            "other": self.amount(self.others[0]), "extra": self.amount(self.others[2]),
            "later": self.day(self.written + timedelta(days=180)),
        }
        return opening.format(**facts), closing.format(**facts)

    @property
    def reference(self) -> str:
        """The sender's own number of the file."""
        return f"{self.written:%y}-{crc32(self.seed.encode()) % 1_000_000:06d}"

    def label(self, field: str) -> str:
        """This document's word for ``field``."""
        choices = self._words.LABELS[self.language][field]
        return choices[(crc32(field.encode()) + self.style.wording) % len(choices)]

    def amount(self, value: Decimal) -> str:
        """An amount in this document's spelling."""
        if self.style.amount == "euro-first":
            return f"EUR {printing.digits_of(value, '.', ',')}"
        if self.style.amount == "euro-word":
            word = "Euro" if self.language == "de" else "euro"
            return f"{printing.digits_of(value, '.', ',')} {word}"
        return printing.amount(value, self.style.amount)

    def day(self, value: date) -> str:
        """A date in this document's spelling."""
        return printing.day(value, self.style.date, self.language)

    def iban(self, value: str) -> str:
        """An IBAN in this document's spelling."""
        return printing.iban(value, self.style.iban)

    def figures(self, payment: Expected) -> dict[str, str]:
        """The printed figures of ``payment`` by field; what it lacks is not there."""
        figures = {"amount": self.amount(payment.amount)}
        if payment.due:
            figures["due"] = self.day(payment.due)
        if self.answer != TO_PAY:
            return figures | {"own": self.iban(self.company.own_iban)}
        figures |= {"iban": self.iban(payment.iban), "bic": payment.bic,
                    "beneficiary": payment.beneficiary}
        figures["communication"] = printing.communication(
            payment.communication, self.style.communication)
        return {field: value for field, value in figures.items() if value}

    def sentence(self) -> str:
        """What is to be done, in prose."""
        kind = INSTALMENTS if len(self.payments) > 1 else self.answer
        clauses = self._words.CLAUSES[self.language]
        variants = clauses.get(f"{self.layout}_{kind}") or clauses[kind]
        figures = {"other": self.amount(self.others[1]), "mandate": f"AQF{self.reference}"}
        if self.payments:
            figures |= self.figures(self.payments[0])
        clauses = variants[self.style.wording % len(variants)]
        known = [clause for clause in clauses if _fields_of(clause) <= figures.keys()]
        return "".join(known).format(**figures).replace("/\n", "/")


def _fields_of(clause: str) -> set[str]:
    return {part.split("}")[0] for part in clause.split("{")[1:]}


def drawn(seed: str, layout: str) -> Paper:
    """The document of ``layout`` that follows from ``seed``."""
    rng = Random(f"exam {seed}")
    language = rng.choice(LANGUAGES)
    office = rng.choice(_OFFICES[layout])
    company = invented_company(rng)
    written = _FIRST_DAY + timedelta(days=rng.randrange(_DAYS))
    kind = rng.choices(tuple(office.kinds), tuple(office.kinds.values()))[0]
    answer = TO_PAY if kind == INSTALMENTS else kind
    amount = Decimal(rng.randrange(office.low * 100, office.high * 100)) / 100
    paid = Decimal(0) if answer in {TO_PAY, DIRECT_DEBIT} and rng.random() < 0.5 else cents(
        amount * rng.randrange(20, 180) / 100)
    payments = _payments(rng, office, company, language, written, kind, amount)
    due = {REFUND: -amount, NOTHING: Decimal(0)}.get(answer, sum(p.amount for p in payments))
    if answer == REFUND:
        paid += amount
    if answer == NOTHING:
        paid = amount
    qr = rng.choices((QR_PAYMENT, QR_LINK, ""), (25, 10, 65))[0]
    if qr == QR_PAYMENT and not (kind == TO_PAY and payments[0].beneficiary):
        qr = ""
    return Paper(
        seed, layout, language, office, company, written,
        replace(Style.drawn(rng), amount=rng.choice(_AMOUNTS)), answer, payments,
        _posts(rng, due + paid), (cents(amount * rng.randrange(110, 400) / 100), paid,
                                  Decimal(rng.choice((750, 1250, 1500, 4000))) / 100), qr,
    )


def _posts(rng: Random, total: Decimal) -> tuple[Decimal, ...]:
    """Three parts that add up to ``total``."""
    first = cents(total * rng.randrange(30, 60) / 100)
    second = cents(total * rng.randrange(10, 35) / 100)
    return first, second, total - first - second


def _payments(
    rng: Random, office: Office, company: Company, language: str, written: date, kind: str,
    amount: Decimal,
) -> tuple[Expected, ...]:
    if kind == NOTHING:
        return ()
    due = written + timedelta(days=rng.choice((14, 21, 30)))
    has_due = kind == INSTALMENTS or rng.random() < 0.9
    if kind in {REFUND, DIRECT_DEBIT}:
        return (Expected(amount=amount, due=due if has_due else None),)
    free = office.free.format(number=company.number, serial=rng.randrange(1_000, 9_999),
                              year=written.year)
    structured = structured_communication(rng.randrange(1, 10**10))
    payment = Expected(
        amount=amount, iban=office.iban, bic=_BIC if rng.random() < 0.6 else "",
        beneficiary=office.holder[language] if rng.random() < 0.9 else "",
        communication=rng.choices((structured, free, ""), office.weights)[0],
        due=due if has_due else None,
    )
    if kind != INSTALMENTS:
        return (payment,)
    part = cents(amount / office.parts)
    parts = (*[part] * (office.parts - 1), amount - (office.parts - 1) * part)
    return tuple(replace(payment, amount=value, due=add_months(due, rank))
                 for rank, value in enumerate(parts))
