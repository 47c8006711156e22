"""The documents of the twentieth exam: what their answer sheet says is printed, no more, and their
figures explain each other."""
from __future__ import annotations

import re
import unittest
from collections import Counter
from decimal import Decimal

from sandbox.generator import documents
from sandbox.generator.letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from sandbox.model import Attachment
from sandbox.tests.generator_pages import (
    codes_on,
    page_count,
    prints,
    prints_amount,
    prints_date,
    stray_text,
    text_of,
)
from sandbox.tests.test_generator_exam_letters import STRUCTURED, signed_cents
from sandbox.tests.test_generator_truth import epc_fields, not_printed

_FREE = r"\bPUB \d{4}\s*/\s*20\d\d|\d{10} TRM \d{4}"
_HOLDER = (r"Recettes\s+du\s+Journal|Ontvangsten\s+Staatsblad|Einnahmen\s+Staatsblatt|"
           r"[CK]art[ée]a\s+–\s+(?:Facturation|Facturatie|Abrechnung)")
_SUM = (r"(?:Total TVA comprise|Totaal incl\. btw|Gesamt inkl\. MwSt\.|Total TVAC|"
        r"Total de la facture|Totaal van de factuur|Rechnungsbetrag) (?=€|EUR|\d)")
_TAX = r"(?:TVA|[Bb]tw|MwSt\.) 21 % |21 % (?:btw|MwSt\.)"
_LAPSES = r"trois mois|drie maanden|drei Monaten"  # unless the texts are paid for
_APPEARS = r"(?:paraîtront\s+le|verschijnen\s+op|erscheinen\s+am)\s"
_EXCLUDED = r"(?:Total hors TVA|Totaal excl\. btw|Gesamt ohne MwSt\.) (.+)"
_DEED = r" \d{7} \D+\d+ (.+)"  # number, what it is, its characters, its costs
_COMMISSIONS = r"^(?:Commissions|Commissies|Provisionen) \D+?\d+ (?=.*[.,]\d\d)"


class TestTwentiethExam(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = documents(260, seed=20, layouts=("gazette", "terminal"))
        cls.texts = {file.attachment_id: text_of(file.data()) for file in cls.files}

    def answered(self, *answers: str) -> list[tuple[Attachment, str]]:
        found = [(file, self.texts[file.attachment_id]) for file in self.files
                 if file.truth.answer in answers]
        self.assertEqual({file.truth.answer for file, _text in found}, set(answers))
        return found

    def of(self, layout: str) -> list[tuple[Attachment, list[str]]]:
        found = [(file, self.texts[file.attachment_id].splitlines()) for file in self.files
                 if file.truth.layout == layout]
        self.assertTrue(found)
        return found

    def test_every_field_of_the_truth_is_printed_on_one_page(self):
        for file in self.files:
            with self.subTest(file.file_name):
                text = self.texts[file.attachment_id]
                self.assertEqual(page_count(file.data()), 1)
                self.assertEqual(stray_text(file.data()), [])
                self.assertIsNone(re.search(r"[{}\[\]|]|//", text))
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
                if not payment or not payment.beneficiary:
                    seen["beneficiary"] += 1
                    self.assertIsNone(re.search(_HOLDER, text))
        self.assertEqual(set(seen), {"bic", "structured", "free", "beneficiary"})

    def test_account_to_pay_to_stands_once_on_the_page(self):
        for file, text in self.answered(TO_PAY):
            accounts = re.findall(r"BE\d{14}", "".join(text.split()))
            self.assertEqual(accounts, [file.truth.payments[0].iban], file.file_name)

    def test_margin_repeats_the_day_of_the_sentence(self):
        seen = Counter()
        for file, lines in self.of("gazette"):
            due = next((payment.due for payment in file.truth.payments), None)
            if file.truth.answer == TO_PAY and due:
                alone = [line for line in lines if prints_date(line, due, file.truth.language)
                         and len(line.split()) in {1, 3} and line[0].isdigit()]
                self.assertEqual(len(alone), 1, file.file_name)
                seen[file.truth.language] += 1
        self.assertEqual(set(seen), {"fr", "nl", "de"})

    def test_a_printed_code_says_the_same(self):
        seen = 0
        for file, _text in self.answered(TO_PAY):
            for printed in codes_on(file.data()):
                if printed.startswith("BCD"):
                    fields, payment = epc_fields(printed), file.truth.payments[0]
                    self.assertEqual(fields["iban"], payment.iban)
                    self.assertEqual(fields["amount"], f"EUR{payment.amount:.2f}")
                    seen += 1
        self.assertTrue(seen)

    def test_every_answer_in_every_language_but_a_journal_collects_nothing(self):
        seen = {(file.truth.layout, file.truth.answer, len(file.truth.payments),
                 file.truth.language) for file in self.files}
        self.assertEqual(len(seen), 3 * (3 + 5))
        self.assertEqual({number for *_what, number, _language in seen}, {0, 1, 3})

    def test_parts_add_up_to_what_is_asked(self):
        plans = [(file, text) for file, text in self.answered(TO_PAY)
                 if len(file.truth.payments) == 3]
        for file, text in plans:
            asked = sum(payment.amount for payment in file.truth.payments)
            self.assertTrue(prints_amount(text, asked), file.file_name)
            self.assertEqual(len({payment.due for payment in file.truth.payments}), 3)
        self.assertEqual({file.truth.layout for file, _text in plans}, {"terminal"})

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
            [whole] = signed_cents(lines[rank])
            after = rank + 1 + (file.truth.layout == "terminal")  # its tax follows the sum
            asked = int(sum(payment.amount for payment in file.truth.payments) * 100)
            left, paid = -asked if file.truth.answer == REFUND else asked, whole
            if " - " in lines[after]:
                [before], [paid] = (signed_cents(line) for line in lines[after:after + 2])
                self.assertEqual(whole + before, left, file.file_name)
            self.assertEqual(paid, left, file.file_name)
            seen.add((file.truth.layout, file.truth.answer, " - " in lines[after]))
        self.assertEqual(len(seen), 3 + 4 + 3)  # to pay or collected with and without

    def test_deeds_and_their_tax_add_up_to_the_costs_of_publishing(self):
        for file, lines in self.of("gazette"):
            text = "\n".join(lines)
            [net] = signed_cents(re.search(_EXCLUDED, text).group(1))
            deeds = [signed_cents(cost)[0] for cost in re.findall(_DEED, text)]
            self.assertEqual((len(deeds), sum(deeds)), (3, net), file.file_name)
            [tax] = signed_cents(re.search(rf"(?:{_TAX})(.+)", text).group(1))
            self.assertAlmostEqual(tax, net * 0.21, delta=1)
            self.assertIn([net + tax], [signed_cents(line) for line in lines
                                        if re.match(_SUM, line)], file.file_name)

    def test_texts_appear_after_the_last_day_of_their_payment(self):
        said = Counter()
        for file, text in self.answered(TO_PAY):
            asked_before = re.search(_LAPSES, " ".join(text.split()))
            if asked_before and file.truth.layout == "gazette":
                has_due = file.truth.payments[0].due is not None
                said[has_due] += 1
                self.assertEqual(re.search(_APPEARS + r"\d", text) is not None, has_due, text)
        self.assertEqual(set(said), {True, False})

    def test_tax_of_terminals_is_its_share_without_commissions(self):
        exempted = Counter()
        for _file, lines in self.of("terminal"):
            [[whole]] = [signed_cents(line) for line in lines if re.match(_SUM, line)]
            [tax] = [signed_cents(line)[-1] for line in lines if re.search(_TAX, line)]
            exempt = [signed_cents(re.sub(_COMMISSIONS, "", line))[0] for line in lines
                      if re.match(_COMMISSIONS, line)]
            share = Decimal((whole - sum(exempt)) * 21) / 121
            self.assertAlmostEqual(tax, share, delta=Decimal("0.5"))
            exempted[len(exempt)] += 1
        self.assertEqual(set(exempted), {0, 1})  # terminals that are bought bear no commissions


if __name__ == "__main__":
    unittest.main()
