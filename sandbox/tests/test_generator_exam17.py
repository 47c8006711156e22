"""The documents of the seventeenth exam: the figures they print explain each other."""
from __future__ import annotations

import re
import unittest
from collections import Counter
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from sandbox.generator import documents
from sandbox.generator.letters import REFUND
from sandbox.tests.generator_pages import text_of
from sandbox.tests.test_generator_exam_letters import signed_cents

_DAY = r"(\d\d)[./](\d\d)[./](20\d\d)\s+"
_FACE = 800  # cents


class TestSeventeenthExam(unittest.TestCase):
    def test_days_on_a_pavement_are_counted_from_the_first_to_the_last(self):
        told = 0
        for file in documents(80, seed=47, layouts=("pavement",)):
            used = re.findall(rf"{_DAY}{_DAY}(\d+)\s", text_of(file.data()))
            if used:  # not where months are words or years short
                self.assertEqual(len(used), 3, file.file_name)
                for *days, number in (map(int, use) for use in used):
                    begin, end = date(*days[2::-1]), date(*days[:2:-1])
                    self.assertEqual((end - begin).days + 1, number, file.file_name)
                told += 1
        self.assertTrue(told)

    def test_meal_vouchers_their_fee_and_its_tax_add_up(self):
        told = Counter()
        for file in documents(80, seed=47, layouts=("vouchers",)):
            number, rows = re.search(
                r"(?:valeur faciale|nominale waarde|Nennwert) (\d+) ((?:.+\s+){4})",
                text_of(file.data())).groups()
            unit, value, fee, tax, whole = (
                cents for row in rows.splitlines() for cents in signed_cents(row))
            self.assertEqual((unit, value), (_FACE, int(number) * _FACE), file.file_name)
            self.assertEqual(value + fee + tax, whole, file.file_name)
            share = (Decimal(fee) * 21 / 100).quantize(Decimal(1), ROUND_HALF_UP)
            self.assertEqual(tax, int(share), file.file_name)
            if fee < 0:
                self.assertEqual(file.truth.answer, REFUND)
            told[fee > 0] += 1
        self.assertEqual(set(told), {True, False})  # a fee is added to an order, lessens a credit


if __name__ == "__main__":
    unittest.main()
