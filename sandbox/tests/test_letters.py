"""The written letters say what their answer sheets say."""
from __future__ import annotations

import re
import unittest
from collections import Counter
from pathlib import Path

from stdnum import iban
from stdnum.exceptions import ValidationError

from sandbox import letters

SETS = (*letters.LEARNT, *letters.UNSEEN)
ANSWERS = {"to_pay", "refund", "direct_debit", "nothing"}


def _bare(text: str) -> str:
    return re.sub(r"[\s.,+*/]", "", text)


class WrittenLetters(unittest.TestCase):
    def test_every_set_is_listed(self) -> None:
        files = Path(letters.__file__).parent.glob("*.txt")
        self.assertEqual({file.stem for file in files}, set(SETS))

    def test_every_answer_in_every_language(self) -> None:
        for name in SETS:
            seen = Counter((one.truth.language, one.truth.answer) for one in letters.read(name))
            for language in ("fr", "nl", "de"):
                for answer in ANSWERS:
                    with self.subTest(name, language=language, answer=answer):
                        self.assertGreater(seen[language, answer], 0)
            self.assertEqual({answer for _language, answer in seen}, ANSWERS)

    def test_what_is_to_be_read_is_printed(self) -> None:
        for one in (one for name in SETS for one in letters.read(name)):
            page = _bare(one.text)
            for payment in one.truth.payments:
                values = (payment.iban, payment.bic, payment.beneficiary, payment.communication)
                for value in filter(None, values):
                    with self.subTest(one.file_name, value=value):
                        self.assertIn(_bare(value), page)
                with self.subTest(one.file_name, value=payment.amount):
                    amount = f"{payment.amount:.2f}"
                    whole = amount.partition(".")[0]
                    digits = re.sub(r"[\s.,]", "", amount)
                    self.assertTrue(digits in page or whole in page)

    def test_accounts_and_communications_are_valid(self) -> None:
        for one in (one for name in SETS for one in letters.read(name)):
            for payment in one.truth.payments:
                with self.subTest(one.file_name):
                    if payment.iban:
                        try:
                            iban.validate(payment.iban)
                        except ValidationError:
                            self.fail(f"{payment.iban} is no IBAN")
                    number = payment.communication
                    if len(number) == 12 and number.isdigit():
                        self.assertEqual(int(number[10:]), int(number[:10]) % 97 or 97)

    def test_only_payments_have_accounts(self) -> None:
        for one in (one for name in SETS for one in letters.read(name)):
            with self.subTest(one.file_name):
                if one.truth.answer == "nothing":
                    self.assertEqual(one.truth.payments, ())
                else:
                    self.assertTrue(all(payment.amount for payment in one.truth.payments))
                if one.truth.answer == "refund":
                    self.assertFalse(any(payment.iban for payment in one.truth.payments))

    def test_a_page_is_a_pdf(self) -> None:
        one = next(letters.read(SETS[0]))
        self.assertTrue(one.data().startswith(b"%PDF"))
        self.assertEqual(one.data(), one.data())

    def test_a_set_without_its_line_is_refused(self) -> None:
        with self.assertRaises(OSError):
            next(letters.read("none of these"))
