"""Belgian enterprise numbers."""
from __future__ import annotations

import unittest

from .. import enterprise


class TestEnterpriseNumber(unittest.TestCase):
    def test_every_usual_spelling_gives_the_ten_digits(self):
        for written in ("0206731645", "0206.731.645", "BE0206.731.645", "be 206 731 645",
                        "206731645", " BE-0206-731-645 "):
            with self.subTest(written):
                self.assertEqual(enterprise.normalise(written), "0206731645")

    def test_numbers_starting_with_one_are_valid(self):
        self.assertEqual(enterprise.normalise("1000.000.021"), "1000000021")

    def test_one_wrong_digit_is_refused_wherever_it_is(self):
        for position in range(10):
            digits = list("0206731645")
            digits[position] = str((int(digits[position]) + 1) % 10)
            with self.subTest(position):
                self.assertFalse(enterprise.is_valid("".join(digits)))

    def test_what_is_not_a_number_is_refused(self):
        for written in ("", "BE", "2206731645", "02067316450", "NL0206731645", "٠٢٠٦٧٣١٦٤٥"):
            with self.subTest(written), self.assertRaisesRegex(ValueError, "enterprise number"):
                enterprise.normalise(written)

    def test_it_is_printed_in_groups_and_as_a_vat_number(self):
        self.assertEqual(enterprise.formatted("BE0206731645"), "0206.731.645")
        self.assertEqual(enterprise.vat_number("206.731.645"), "BE0206731645")
