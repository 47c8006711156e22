"""The exam's documents: the first four sets print what their answer sheet says, all stay apart."""
from __future__ import annotations

import re
import unittest
from collections import Counter
from datetime import date

from sandbox.generator import documents, generate
from sandbox.generator.layouts import EXAM_LAYOUTS, EXAMS, LAYOUTS
from sandbox.model import Attachment
from sandbox.tests.generator_pages import (
    codes_on,
    page_count,
    prints,
    prints_amount,
    stray_text,
    text_of,
)
from sandbox.tests.test_generator_truth import epc_fields, not_printed

PAIRS = tuple(name for pair in EXAMS[:4] for name in pair)


class TestExam(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = documents(480, seed=31, layouts=PAIRS)
        cls.texts = {file.attachment_id: text_of(file.data()) for file in cls.files}

    def with_answer(self, answer: str) -> list[tuple[Attachment, str]]:
        return [(file, self.texts[file.attachment_id]) for file in self.files
                if file.truth.answer == answer]

    def test_every_field_of_the_truth_is_printed_on_one_page(self):
        for file in self.files:
            with self.subTest(file.file_name):
                text = self.texts[file.attachment_id]
                self.assertEqual(page_count(file.data()), 1)
                self.assertEqual(stray_text(file.data()), [])
                for payment in file.truth.payments:
                    self.assertEqual(not_printed(payment, text, file.truth.language), [])

    def test_what_the_truth_leaves_out_is_not_printed(self):
        for file, text in self.with_answer("to_pay"):
            with self.subTest(file.file_name):
                payment = file.truth.payments[0]
                if not payment.bic:
                    self.assertFalse(prints(text, "XMPLBEBB"))
                if not payment.communication:
                    self.assertIsNone(re.search(r"\+\+\+|\*\*\*|(?<!\d)\d{12}(?!\d)", text))

    def test_every_answer_and_language_and_series_occurs_in_all_layouts(self):
        seen = Counter((f.truth.layout, f.truth.answer) for f in self.files)
        self.assertEqual(len(seen), 8 * 4 - 1, seen)  # no tax is collected by direct debit
        spoken = {(f.truth.layout, f.truth.language) for f in self.files}
        self.assertEqual(len(spoken), 8 * 3)
        series = {f.truth.layout for f in self.files if len(f.truth.payments) == 3}
        self.assertEqual(series, set(PAIRS))

    def test_nothing_to_pay_still_prints_amounts_and_an_account(self):
        for file, text in self.with_answer("nothing"):
            self.assertEqual(file.truth.payments, ())
            self.assertGreaterEqual(len(re.findall(r"\d[.,]\d{2}(?!\d)", text)), 5)
            self.assertRegex("".join(text.split()), r"BE\d{14}")

    def test_a_series_adds_up_to_the_balance(self):
        series = [file for file in self.files if len(file.truth.payments) == 3]
        for file in series:
            total = sum(payment.amount for payment in file.truth.payments)
            self.assertTrue(prints_amount(self.texts[file.attachment_id], total), file.file_name)
            self.assertEqual(len({payment.due for payment in file.truth.payments}), 3)

    def test_a_printed_epc_code_says_the_same(self):
        codes = [(file, code) for file in self.files for code in codes_on(file.data())
                 if code.startswith("BCD")]
        self.assertGreaterEqual(len(codes), 10)
        for file, code in codes:
            fields, [payment] = epc_fields(code), file.truth.payments
            self.assertEqual(
                (fields["iban"], fields["name"], fields["bic"], fields["amount"],
                 fields["structured"] or fields["text"]),
                (payment.iban, payment.beneficiary, payment.bic, f"EUR{payment.amount:.2f}",
                 payment.communication))

    def test_same_seed_same_bytes(self):
        again = documents(4, seed=31, layouts=PAIRS)
        self.assertEqual([f.data() for f in self.files[:4]], [f.data() for f in again])
        other = documents(4, seed=32, layouts=PAIRS)
        self.assertNotEqual([f.truth for f in again], [f.truth for f in other])

    def test_the_exam_is_drawn_only_when_asked_for(self):
        self.assertFalse(set(EXAM_LAYOUTS) & set(LAYOUTS))
        drawn = {file.truth.layout for file in documents(3 * len(LAYOUTS), seed=1)}
        mailed = {file.truth.layout
                  for message in generate("0123456749", "Exemple SRL", 1, date(2026, 11, 20))
                  for file in message.attachments if file.truth}
        self.assertFalse((drawn | mailed) & set(EXAM_LAYOUTS))


if __name__ == "__main__":
    unittest.main()
