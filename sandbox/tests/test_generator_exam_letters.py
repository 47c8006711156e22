"""The fifth and sixth exam's documents: what their answer sheet says is printed, and no more."""
from __future__ import annotations

import re
import unittest
from collections import Counter

from sandbox.generator import documents
from sandbox.generator.layouts import EXAMS
from sandbox.generator.letters import NOTHING, TO_PAY
from sandbox.model import Attachment
from sandbox.tests.generator_pages import page_count, prints, stray_text, text_of
from sandbox.tests.test_generator_truth import not_printed

NAMES = tuple(name for names in EXAMS[4:] for name in names)
TWO_PAGES = {"levy", "provision"}
STRUCTURED = r"\+\+\+|\*\*\*|(?<![\d.])\d{3} \d{4} \d{5}(?!\d)|(?<!\d)\d{12}(?!\d)"


class TestExamLetters(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = documents(560, seed=47, layouts=NAMES)
        cls.texts = {file.attachment_id: text_of(file.data()) for file in cls.files}

    def to_pay(self) -> list[tuple[Attachment, str]]:
        return [(file, self.texts[file.attachment_id]) for file in self.files
                if file.truth.answer == TO_PAY]

    def test_every_field_of_the_truth_is_printed(self):
        for file in self.files:
            with self.subTest(file.file_name):
                self.assertEqual(stray_text(file.data()), [])
                for payment in file.truth.payments:
                    self.assertEqual(not_printed(
                        payment, self.texts[file.attachment_id], file.truth.language), [])

    def test_what_the_truth_leaves_out_is_not_printed(self):
        seen = Counter()
        for file, text in self.to_pay():
            with self.subTest(file.file_name):
                payment = file.truth.payments[0]
                if not payment.bic:
                    seen["bic"] += 1
                    self.assertFalse(prints(text, "XMPLBEBB"))
                if not payment.communication.isdigit():
                    seen["structured"] += 1
                    self.assertIsNone(re.search(STRUCTURED, text))
        self.assertEqual(set(seen), {"bic", "structured"})

    def test_no_figure_stays_unfilled(self):
        for name, text in self.texts.items():
            self.assertIsNone(re.search(r"[{}\[\]]|//", text), name)

    def test_payment_of_two_layouts_stands_on_the_second_page(self):
        for file in self.files:
            behind = file.truth.layout in TWO_PAGES and file.truth.answer == TO_PAY
            self.assertEqual(page_count(file.data()), 2 if behind else 1, file.file_name)

    def test_answers_languages_and_series(self):
        answers = {(file.truth.layout, file.truth.answer) for file in self.files}
        # a fine and arrears are neither refunded nor collected, a tax is not collected
        self.assertEqual(len(answers), 8 * 4 - 2 - 2 - 2)
        spoken = {(file.truth.layout, file.truth.language) for file in self.files}
        self.assertEqual(len(spoken), 8 * 3)
        series = {file.truth.layout for file in self.files if len(file.truth.payments) == 3}
        self.assertEqual(series, {"levy", "accidents", "arrears"})

    def test_other_amounts_stand_beside_the_one_to_pay(self):
        for file, text in self.to_pay():
            amounts = set(re.findall(r"[\d. \u00a0\u202f]*\d[.,]\d{2}(?![\d.])", text))
            self.assertGreaterEqual(len(amounts), 3, file.file_name)

    def test_nothing_to_pay_still_prints_an_account(self):
        settled = [file for file in self.files if file.truth.answer == NOTHING]
        self.assertEqual({file.truth.layout for file in settled}, set(NAMES))
        for file in settled:
            self.assertEqual(file.truth.payments, ())
            self.assertRegex("".join(self.texts[file.attachment_id].split()), r"BE\d{14}")


if __name__ == "__main__":
    unittest.main()
