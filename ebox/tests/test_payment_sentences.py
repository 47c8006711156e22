"""Sentences that real offices write, each read alone: the answer, the amount and the day."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..payment.files import read_text
from ..payment.model import Answer
from . import sentences_de, sentences_fr, sentences_nl

AMOUNT, DAY = Decimal("412.50"), date(2026, 3, 31)
PRINTED = {"a": "412,50 EUR", "d": "31/03/2026", "i": "BE72 9924 1003 7716"}
LANGUAGES = (sentences_fr, sentences_nl, sentences_de)


class Sentences(unittest.TestCase):
    def check(self, answer: Answer) -> None:
        """Each sentence of an answer, in its three languages."""
        for language in LANGUAGES:
            for sentence in getattr(language, answer.name):
                with self.subTest(sentence):
                    reading = read_text(sentence.format(**PRINTED), ()).readings[0]
                    (payment,) = reading.payments
                    expected = (answer, AMOUNT if "{a}" in sentence else None,
                                DAY if "{d}" in sentence else None)
                    found = (reading.answer, payment.amount and payment.amount.value,
                             payment.due and payment.due.value)
                    self.assertEqual(found, expected)

    def test_to_pay(self) -> None:
        self.check(Answer.TO_PAY)

    def test_refund(self) -> None:
        self.check(Answer.REFUND)

    def test_direct_debit(self) -> None:
        self.check(Answer.DIRECT_DEBIT)

    def test_nothing(self) -> None:
        for language in LANGUAGES:
            for sentence in language.NOTHING:
                with self.subTest(sentence):
                    reading = read_text(sentence, ()).readings[0]
                    self.assertEqual(reading.answer, Answer.NOTHING)

    def test_nothing_is_read_from_what_is_no_answer(self) -> None:
        for language in LANGUAGES:
            for sentence in language.SILENT:
                with self.subTest(sentence):
                    reading = read_text(sentence, ()).readings[0]
                    self.assertEqual(reading.answer, Answer.UNKNOWN)
