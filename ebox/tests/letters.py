"""Letters as texts, with what should be read from them."""
from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..payment.model import Answer
from .paper import read

IBAN, OWN_IBAN, COMMUNICATION = "BE63679026181108", "BE02375111099940", "090933755493"
_PRINTED = {"{I}": "BE63 6790 2618 1108", "{O}": "BE02 3751 1109 9940",
            "{C}": "+++090/9337/55493+++"}
_FIELDS = ("iban", "bic", "beneficiary", "structured", "free", "due")

Read = tuple[Answer, dict[str, object], str]
"""The answer, the values of the first payment (and every amount), and the letter. In the letter
``{I}`` stands for the creditor's account, ``{O}`` for the company's, ``{C}`` for a structured
communication."""


class Letters:
    """Each letter is read as expected, and nothing else is read from it."""

    LETTERS: dict[str, Read] = {}

    def test_each_letter(self) -> None:
        for name, (answer, expected, text) in self.LETTERS.items():
            with self.subTest(name):
                for mark, printed in _PRINTED.items():
                    text = text.replace(mark, printed)
                reading = read(text)
                self.assertEqual(reading.answer, answer)
                self.assertEqual(_values(reading.payments), _typed(expected))


def _typed(expected: dict[str, object]) -> dict[str, object]:
    values = dict(expected)
    if "amount" in values:
        values["amount"] = tuple(map(Decimal, values["amount"]))
    if "due" in values:
        day, month, year = map(int, values["due"].split("/"))
        values["due"] = date(year, month, day)
    return values


def _values(payments: tuple) -> dict[str, object]:
    found = [payment.amount.value for payment in payments if payment.amount]
    values: dict[str, object] = {"amount": tuple(found)} if found else {}
    for name in _FIELDS if payments else ():
        if value := getattr(payments[0], name):
            values[name] = value.value
    return values
