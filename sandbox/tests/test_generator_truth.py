"""Every document prints what its answer sheet says, and its QR says the same."""
from __future__ import annotations

import re
import time
import unittest
from datetime import date
from decimal import Decimal

from sandbox.generator import documents, generate
from sandbox.generator.labels import synonyms
from sandbox.generator.layouts import LAYOUTS
from sandbox.model import Attachment, Expected
from sandbox.tests.generator_pages import (
    codes_on,
    page_count,
    prints,
    prints_amount,
    prints_date,
    prints_digits,
    stray_text,
    text_of,
)

TODAY = date(2026, 11, 20)
LONG_NAME = "Société Générale de Démonstration, d’Échantillons & de Spécimens du Val-d’Exemple SRL"


def not_printed(payment: Expected, text: str, language: str) -> list[str]:
    """The fields of ``payment`` that the text lacks."""
    missing = []
    if payment.amount is not None and not prints_amount(text, payment.amount):
        missing.append("amount")
    if payment.due is not None and not prints_date(text, payment.due, language):
        missing.append("due")
    communication = payment.communication
    if len(communication) == 12 and communication.isdigit():
        if not prints_digits(text, communication):
            missing.append("communication")
    elif not prints(text, communication):
        missing.append("communication")
    return missing + [
        name for name in ("iban", "bic", "beneficiary") if not prints(text, getattr(payment, name))
    ]


def epc_fields(code: str) -> dict[str, str]:
    """The lines of an EPC069-12 version 002 payload by name."""
    names = ("tag", "version", "charset", "kind", "bic", "name", "iban", "amount", "purpose",
             "structured", "text")
    lines = code.split("\n")
    return dict(zip(names, lines + [""] * (len(names) - len(lines)), strict=True))


class TestTruth(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = documents(4 * len(LAYOUTS), seed=20)
        cls.files += [
            file for message in generate("0123456749", LONG_NAME, 3, TODAY)
            for file in message.attachments if file.truth and file.media_type == "application/pdf"
        ]

    def check(self, found: object, file: Attachment) -> None:
        self.assertFalse(found, f"{file.file_name} {file.attachment_id} {file.truth}")

    def test_every_field_of_the_truth_is_printed(self):
        for file in self.files:
            text = text_of(file.data())
            for payment in file.truth.payments:
                self.check(not_printed(payment, text, file.truth.language), file)

    def test_a_figure_that_is_not_printed_is_missed(self):
        file = next(f for f in self.files if f.truth.answer == "to_pay")
        text = text_of(file.data())
        wrong = Expected(amount=Decimal("987654.32"), iban="BE68539007547034", bic="KREDBEBB",
                         beneficiary="Nobody", communication="090933755493", due=date(1999, 1, 2))
        self.assertEqual(
            not_printed(wrong, text, file.truth.language),
            ["amount", "due", "communication", "iban", "bic", "beneficiary"],
        )

    def test_nothing_to_pay_has_no_payment_and_a_payment_has_an_amount(self):
        for file in self.files:
            self.assertEqual(file.truth.answer == "nothing", not file.truth.payments)
            for payment in file.truth.payments:
                self.assertGreater(payment.amount, 0)
                if file.truth.answer == "to_pay":
                    self.assertTrue(payment.iban)
                else:
                    self.assertEqual("", payment.iban)

    def test_a_printed_epc_code_says_the_same(self):
        seen = links = 0
        for file in self.files:
            for code in codes_on(file.data()):
                if code.startswith("https://"):
                    links += 1
                    continue
                seen += 1
                fields, payment = epc_fields(code), file.truth.payments[0]
                self.assertEqual(
                    (fields["tag"], fields["version"], fields["charset"], fields["kind"]),
                    ("BCD", "002", "1", "SCT"))
                self.assertEqual(fields["iban"], payment.iban)
                self.assertEqual(fields["name"], payment.beneficiary)
                self.assertEqual(fields["bic"], payment.bic)
                self.assertEqual(fields["amount"], f"EUR{payment.amount:.2f}")
                self.assertEqual(fields["structured"] or fields["text"], payment.communication)
                self.assertEqual(bool(fields["structured"]), payment.communication.isdigit())
                self.assertLessEqual(len(code.encode()), 331)
        self.assertGreaterEqual(seen, 20)
        self.assertGreaterEqual(links, 3)

    def test_no_text_leaves_the_page(self):
        for file in self.files:
            self.check(stray_text(file.data()), file)

    def test_pages(self):
        pages = {f.truth.layout: page_count(f.data()) for f in self.files}
        self.assertEqual(pages["slip"], 1)
        self.assertGreaterEqual(pages["payroll"], 2)
        self.assertLessEqual(max(pages.values()), 6)


class TestTraps(unittest.TestCase):
    def test_a_correction_prints_a_dead_account_other_amounts_and_the_own_iban(self):
        for file in documents(12, seed=8, layouts=["correction"]):
            text = text_of(file.data())
            [old] = re.findall(r"\b(\d{3})-(\d{7})-(\d{2})\b", text)
            self.assertEqual(int("".join(old[:2])) % 97 or 97, int(old[2]))
            ibans = set(re.findall(r"BE\d{14}", "".join(text.split())))
            self.assertEqual(len(ibans - {file.truth.payments[0].iban}), 1)
            amounts = re.findall(r"\d[.,]\d{2}(?!\d)", text)
            self.assertGreaterEqual(len(amounts), 14)

    def test_a_correction_has_its_labels_apart_from_its_values(self):
        file = documents(1, seed=8, layouts=["correction"])[0]
        lines = text_of(file.data()).splitlines()
        [account] = [n for n, line in enumerate(lines)
                     if "".join(line.split()) == file.truth.payments[0].iban]
        labels = synonyms("iban", file.truth.language)
        self.assertFalse(any(label in lines[account - 1] for label in labels))
        self.assertTrue(any(line in labels for line in lines[:account - 1]))

    def test_a_bilingual_page_has_the_amount_twice_in_each_language(self):
        for file in documents(6, seed=8, layouts=["bilingual"]):
            text = text_of(file.data())
            amount = file.truth.payments[0].amount
            self.assertEqual(4, sum(prints_amount(line, amount) for line in text.splitlines()))
            spoken = [language for language in ("fr", "nl", "de")
                      if any(label in text for label in synonyms("due", language))]
            if file.truth.payments[0].due:
                self.assertGreaterEqual(len(spoken), 2)

    def test_a_notice_without_payment_mentions_amounts(self):
        for file in documents(9, seed=8, layouts=["notice", "payroll"]):
            self.assertEqual(file.truth.answer, "nothing")
        payroll = documents(1, seed=8, layouts=["payroll"])[0]
        self.assertGreater(len(re.findall(r"[.,]\d{2}(?!\d)", text_of(payroll.data()))), 200)

    def test_instalments_are_several_payments_of_one_account(self):
        for file in documents(4, seed=8, layouts=["instalments"]):
            payments = file.truth.payments
            self.assertGreaterEqual(len(payments), 3)
            self.assertEqual(len({p.iban for p in payments}), 1)
            if payments[0].due:
                self.assertEqual(len({p.due for p in payments}), len(payments))


class TestDocuments(unittest.TestCase):
    def test_all_layouts_in_turn_and_the_same_for_the_same_seed(self):
        first, second = documents(40, seed=1), documents(40, seed=1)
        self.assertEqual([f.truth for f in first], [f.truth for f in second])
        self.assertEqual({f.truth.layout for f in first}, set(LAYOUTS))
        self.assertEqual([f.data() for f in first[:5]], [f.data() for f in second[:5]])
        self.assertNotEqual([f.truth for f in first], [f.truth for f in documents(40, seed=2)])

    def test_only_the_layouts_asked_for(self):
        files = documents(6, seed=1, layouts=["correction", "bilingual"])
        self.assertEqual([f.truth.layout for f in files], ["correction", "bilingual"] * 3)

    def test_layouts_are_many_and_some_figures_are_left_out(self):
        self.assertGreaterEqual(len(LAYOUTS), 12)
        payments = [p for f in documents(300, seed=4) for p in f.truth.payments]
        self.assertTrue(any(not p.bic for p in payments))
        self.assertTrue(any(p.due is None for p in payments))
        self.assertTrue(any(p.communication and not p.communication.isdigit() for p in payments))

    def test_a_document_is_made_quickly(self):
        files = documents(2 * len(LAYOUTS), seed=6)
        start = time.process_time()
        for file in files:
            file.data()
        self.assertLess((time.process_time() - start) / len(files), 0.06)


if __name__ == "__main__":
    unittest.main()
