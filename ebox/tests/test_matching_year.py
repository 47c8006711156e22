"""A year of a company: 500 payments, 3,000 bank lines in random order."""
from __future__ import annotations

import unittest
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from ..payment import matching
from ..payment.communication import check_digits
from ..payment.matching import BankLine, Kind, Match, OpenPayment

PAYMENTS, LINES = 500, 3_000
OWN = "1998483179" + check_digits("1998483179")
NAMES = ("Office national de sécurité sociale", "FOD Financiën", "Gemeente Voorbeelddal",
         "Fictilease NV", "Imaginex ASBL", "Provinz Hochfiktion", "Medifictif", "Fictassur")
ACCOUNTS = ("BE63679026181108", "BE22679200300047", "BE37994115201928", "BE20679200233056",
            "BE07997146620666", "BE79991167566433", "BE69992178039378", "BE02375111099940")


@dataclass(frozen=True)
class Booked:
    """A line of the statement, what it really pays (None: nothing of ours), and how."""

    line: BankLine
    pays: int | None
    how: str


def structured(rng: Random) -> str:
    base = f"{rng.randrange(10**10):010d}"
    return base + check_digits(base)


def spelled(rng: Random, digits: str) -> str:
    first, second, third = digits[:3], digits[3:7], digits[7:]
    return rng.choice((
        f"+++{first}/{second}/{third}+++", f"***{first}/{second}/{third}***", digits,
        f"{first} {second} {third}", f"VIREMENT EN EUROS +++{first}/{second}/{third}+++ REF 12345",
        f"Mededeling: {digits}", f"{first}/{second}/{third}"))


def payments(rng: Random) -> list[OpenPayment]:
    made = []
    for key in range(PAYMENTS):
        sender = rng.randrange(len(NAMES))
        kind = rng.random()
        communication = (OWN if kind < 0.1 else f"{rng.randrange(10**6, 10**7)} 2026/{key}"
                         if kind < 0.2 else "" if kind < 0.25 else structured(rng))
        made.append(OpenPayment(
            key, key, Decimal(rng.randrange(2_000, 2_000_000)) / 100, "EUR", ACCOUNTS[sender],
            communication, date(2026, 1, 5) + timedelta(days=rng.randrange(360)),
            (NAMES[sender],), is_refund=rng.random() < 0.08))
    return made


def line_of(rng: Random, payment: OpenPayment, **changes: object) -> BankLine:
    """The money of a payment, with its account and name where the bank tells them."""
    sign = 1 if payment.is_refund else -1
    told = rng.random()
    given = {
        "amount": sign * payment.residual, "currency": "EUR",
        "date": payment.due + timedelta(days=rng.randrange(-20, 15)),
        "partner_name": payment.names[0].upper() if told < 0.9 else "",
        "iban": payment.iban if told < 0.8 and not payment.is_refund else ""}
    return BankLine(**{**given, **changes})


def lines(rng: Random, due: list[OpenPayment]) -> list[Booked]:
    booked = [one for payment in due for one in paid(rng, payment)]
    while len(booked) < LINES:
        booked.append(Booked(unrelated(rng, due), None, "unrelated"))
    rng.shuffle(booked)
    return booked


def paid(rng: Random, payment: OpenPayment) -> Iterator[Booked]:
    """How one payment was paid: by the book, or as people do."""
    how, communication = rng.random(), payment.communication
    if how < 0.05:
        return
    if not matching.normalise(communication):
        reference = communication if communication and how < 0.6 else "betaling"
        yield Booked(line_of(rng, payment, iban=payment.iban, payment_ref=reference),
                     payment.key, "free")
        return
    reference = spelled(rng, communication)
    if how < 0.70:
        yield Booked(line_of(rng, payment, payment_ref=reference), payment.key, "exact")
        if how < 0.08:
            yield Booked(line_of(rng, payment, payment_ref=reference), payment.key, "duplicate")
    elif how < 0.76:
        place = rng.randrange(12)
        wrong = f"{communication[:place]}{(int(communication[place]) + 3) % 10}"
        wrong += communication[place + 1:]
        yield Booked(line_of(rng, payment, payment_ref=wrong), payment.key, "typo")
    elif how < 0.82:
        part = (payment.residual / 3).quantize(Decimal("0.01"))
        sign = 1 if payment.is_refund else -1
        for amount in (part, payment.residual - part):
            yield Booked(line_of(rng, payment, amount=sign * amount, payment_ref=reference),
                         payment.key, "partial")
    elif how < 0.88:
        yield Booked(line_of(rng, payment, iban=payment.iban, payment_ref=""), payment.key,
                     "account")
    elif how < 0.92:
        yield Booked(line_of(rng, payment, partner_name=payment.names[0].upper(), iban="",
                             payment_ref="domiciliation"), payment.key, "name")
    elif how < 0.96:
        charges = Decimal("0.75")
        yield Booked(line_of(rng, payment, amount=line_of(rng, payment).amount - charges,
                             payment_ref=reference), payment.key, "charges")
    else:
        yield Booked(line_of(rng, payment, iban=payment.iban,
                             payment_ref=spelled(rng, structured(rng))), payment.key, "old")


def unrelated(rng: Random, due: list[OpenPayment]) -> BankLine:
    """Other money: shops and customers; some with our amounts, references or accounts."""
    one = rng.choice(due)
    amount = Decimal(rng.randrange(100, 2_000_000)) / 100 * rng.choice((1, -1))
    trick = rng.random()
    reference = rng.choice(("Bancontact 4711", "loyer mars", spelled(rng, structured(rng)), ""))
    if trick < 0.03:
        amount = -one.residual
    elif trick < 0.06 and one.communication != OWN and matching.normalise(one.communication):
        # The right reference with the wrong sign: the creditor sent the money back.
        return line_of(rng, one, amount=-line_of(rng, one).amount,
                       payment_ref=spelled(rng, one.communication))
    return BankLine(amount, "EUR", date(2026, 1, 1) + timedelta(days=rng.randrange(365)),
                    "CUSTOMER", "", reference)


class Year(unittest.TestCase):
    """Lines are matched one after the other, as they come in; exact ones are linked."""

    @classmethod
    def setUpClass(cls) -> None:
        rng = Random(20_260)
        due = payments(rng)
        cls.booked = lines(rng, due)
        cls.open = {payment.key: payment for payment in due}
        cls.by_key, cls.by_amount = defaultdict(set), defaultdict(set)
        for payment in due:
            cls.by_key[matching.payment_key(payment.communication)].add(payment.key)
            cls.by_amount[payment.residual].add(payment.key)
        cls.wrong: list[Booked] = []
        cls.linked, cls.suggested, cls.seen = Counter(), Counter(), Counter()
        for booked in cls.booked:
            cls.judge(booked, cls.ranked(booked.line))

    @classmethod
    def ranked(cls, line: BankLine) -> list[tuple[OpenPayment, Match]]:
        """The candidates that a database finds by its indexes, ranked."""
        keys = matching.line_keys(line)
        found = set(cls.by_amount[keys.amount])
        for key in keys.communications | keys.free:
            found |= cls.by_key[key]
        return matching.rank(line, [cls.open[key] for key in sorted(found) if key in cls.open])

    @classmethod
    def judge(cls, booked: Booked, ranked: list[tuple[OpenPayment, Match]]) -> None:
        is_open = booked.pays in cls.open
        cls.seen[booked.how] += is_open
        if ranked and ranked[0][1].kind is Kind.EXACT:
            payment = ranked[0][0]
            if payment.key != booked.pays:
                cls.wrong.append(booked)
            cls.linked[booked.how] += payment.key == booked.pays
            del cls.open[payment.key]
        elif is_open:
            cls.suggested[booked.how] += booked.pays in [one.key for one, _fit in ranked[:3]]
            if booked.how == "partial":
                payment = cls.open[booked.pays]
                left = payment.residual - abs(booked.line.amount)
                cls.open[booked.pays] = replace(payment, residual=left)

    def test_the_year_has_all_kinds(self) -> None:
        self.assertEqual(len(self.booked), LINES)
        for how in ("exact", "typo", "partial", "account", "name", "charges", "old", "free"):
            self.assertGreater(self.seen[how], 5, how)

    def test_no_line_is_linked_wrongly(self) -> None:
        self.assertEqual(self.wrong, [])

    def test_exact_references_are_linked(self) -> None:
        exact = self.seen["exact"] + self.seen["duplicate"]
        self.assertGreaterEqual((self.linked["exact"] + self.linked["duplicate"]) / exact, 0.98)

    def test_the_rest_is_among_the_first_three(self) -> None:
        kinds = set(self.seen) - {"exact", "duplicate", "unrelated"}
        seen = sum(self.seen[how] for how in kinds)
        found = sum(self.suggested[how] + self.linked[how] for how in kinds)
        self.assertGreaterEqual(found / seen, 0.90)
