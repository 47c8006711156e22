"""The documents of the eighteenth exam: what their answer sheet says is printed, no more, and
their figures explain each other."""
from __future__ import annotations

import re
import unittest
from collections import Counter
from decimal import Decimal

from sandbox.generator import documents
from sandbox.generator.letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from sandbox.model import Attachment
from sandbox.tests.generator_pages import (
    page_count,
    prints,
    prints_amount,
    stray_text,
    text_of,
)
from sandbox.tests.test_generator_exam_letters import STRUCTURED, signed_cents
from sandbox.tests.test_generator_truth import not_printed

_FREE = r"\bINT \d{4}\s*/\s*20\d\d|\d{10} CP \d{4}"
_SUM = (r"(?:Total|Coût total|Total TVAC|Total TVA comprise|Totaal|Totale kostprijs|"
        r"Totaal incl. btw|Totaal met btw|Gesamt|Gesamtkosten|Gesamt inkl. MwSt.|Gesamt mit MwSt.)"
        r" (?:€|EUR)?\s?\d")
_TAX = r"(?:TVA|Btw|MwSt\.) 21 % (.+)"


class TestEighteenthExam(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = documents(240, seed=18, layouts=("alarms", "copier"))
        cls.texts = {file.attachment_id: text_of(file.data()) for file in cls.files}

    def answered(self, *answers: str) -> list[tuple[Attachment, str]]:
        found = [(file, self.texts[file.attachment_id]) for file in self.files
                 if file.truth.answer in answers]
        self.assertEqual({file.truth.answer for file, _text in found}, set(answers))
        return found

    def test_every_field_of_the_truth_is_printed_on_one_page(self):
        for file in self.files:
            with self.subTest(file.file_name):
                text = self.texts[file.attachment_id]
                self.assertEqual(page_count(file.data()), 1)
                self.assertEqual(stray_text(file.data()), [])
                self.assertIsNone(re.search(r"[{}\[\]]|//", text))
                for payment in file.truth.payments:
                    self.assertEqual(not_printed(payment, text, file.truth.language), [])

    def test_what_the_truth_leaves_out_is_not_printed(self):
        seen = Counter()
        for file, text in self.answered(TO_PAY, REFUND, DIRECT_DEBIT, NOTHING):
            with self.subTest(file.file_name):
                payment = next(iter(file.truth.payments), None)
                if not payment or not payment.bic:
                    seen["bic"] += 1
                    self.assertFalse(prints(text, "XMPLBEBB"))
                if not payment or not payment.communication.isdigit():
                    seen["structured"] += 1
                    self.assertIsNone(re.search(STRUCTURED, text))
                if not payment or not re.fullmatch(_FREE, payment.communication):
                    seen["free"] += 1
                    self.assertIsNone(re.search(_FREE, text))
        self.assertEqual(set(seen), {"bic", "structured", "free"})

    def test_beneficiary_is_printed_where_the_truth_names_it(self):
        named = Counter()
        for file, text in self.answered(TO_PAY):
            holder = re.search(r"comptable\s+spécial|bijzonder\s+rekenplichtige|"
                               r"sonderrechnungsführer|comptabilité\s+clients|"
                               r"klantenboekhouding|debitorenbuchhaltung", text, re.IGNORECASE)
            self.assertEqual(bool(holder), bool(file.truth.payments[0].beneficiary),
                             file.file_name)
            named[bool(holder)] += 1
        self.assertEqual(set(named), {True, False})

    def test_every_answer_in_every_language_but_a_zone_collects_nothing(self):
        seen = {(file.truth.layout, file.truth.answer, len(file.truth.payments),
                 file.truth.language) for file in self.files}
        self.assertEqual(len(seen), 3 * (4 + 5))
        self.assertEqual({number for *_what, number, _language in seen}, {0, 1, 3})

    def test_parts_add_up_to_what_is_asked(self):
        plans = [(file, text) for file, text in self.answered(TO_PAY)
                 if len(file.truth.payments) == 3]
        for file, text in plans:
            asked = sum(payment.amount for payment in file.truth.payments)
            self.assertTrue(prints_amount(text, asked), file.file_name)
            self.assertEqual(len({payment.due for payment in file.truth.payments}), 3)
        self.assertEqual({file.truth.layout for file, _text in plans}, {"alarms", "copier"})

    def test_other_amounts_stand_beside_the_one_to_pay(self):
        for file, text in self.answered(TO_PAY):
            amounts = set(re.findall(r"[\d. \u00a0\u202f]*\d[.,]\d{2}(?![\d.])", text))
            self.assertGreaterEqual(len(amounts), 3, file.file_name)

    def test_refunds_and_debits_name_the_companys_own_account_once(self):
        for file, text in self.answered(REFUND, DIRECT_DEBIT):
            accounts = re.findall(r"BE\d{14}", "".join(text.split()))
            self.assertEqual(sum(account[4:7] == "998" for account in accounts), 1, file.file_name)
            self.assertEqual(file.truth.payments[0].iban, "")

    def test_nothing_to_pay_prints_a_balance_of_zero_and_an_account(self):
        for file, text in self.answered(NOTHING):
            self.assertEqual(file.truth.payments, ())
            self.assertTrue(prints_amount(text, Decimal(0)), file.file_name)
            self.assertRegex("".join(text.split()), r"BE\d{14}")

    def test_sum_less_what_was_paid_before_is_what_is_left(self):
        seen = set()
        for file in self.files:
            lines = self.texts[file.attachment_id].splitlines()
            [rank] = [rank for rank, line in enumerate(lines) if re.match(_SUM, line)]
            whole, second, third = (signed_cents(line) for line in lines[rank:rank + 3])
            paid, left = (second, third) if second[0] < 0 else ([], second)
            asked = int(sum(payment.amount for payment in file.truth.payments) * 100)
            self.assertEqual(left, [-asked if file.truth.answer == REFUND else asked])
            self.assertEqual(sum(whole + paid), left[0], file.file_name)
            seen.add((file.truth.layout, file.truth.answer, len(paid)))
        self.assertEqual(len(seen), 2 * 4 + 2)  # to pay or collected with and without

    def test_tax_of_a_copier_is_its_share(self):
        told = 0
        for file in self.files:
            text = self.texts[file.attachment_id]
            if found := re.search(_TAX, text):
                [tax] = signed_cents(found.group(1))
                [net] = signed_cents(re.search(
                    r"(?:hors TVA|excl\. btw|ohne MwSt\.) (.+)", text).group(1))
                self.assertEqual(tax, round(Decimal((net + tax) * 21) / 121), file.file_name)
                told += 1
        self.assertTrue(told)

    def test_counters_of_a_copier_explain_its_pages(self):
        told = 0
        for file in self.files:
            rows = re.findall(r"(?:Noir et blanc|Couleur|Zwart-wit|Kleur|Schwarzweiß|Farbe) "
                              r"(\d+) (\d+) (\d+) ", self.texts[file.attachment_id])
            for before, after, pages in (map(int, row) for row in rows):
                self.assertEqual(after - before, pages, file.file_name)
                told += 1
        self.assertTrue(told)


if __name__ == "__main__":
    unittest.main()
