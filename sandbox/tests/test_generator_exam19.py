"""The documents of the nineteenth exam: the figures they print explain each other."""
from __future__ import annotations

import re
import unittest
from collections import Counter

from sandbox.generator import documents
from sandbox.generator.letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from sandbox.model import Attachment
from sandbox.tests.generator_pages import text_of
from sandbox.tests.test_generator_exam_letters import signed_cents

_SUM = (r"Total des frais|Coût total|Totaal van de kosten|Totale kostprijs|Summe der Kosten|"
        r"Gesamtkosten|Total TVA comprise|Total TTC|Totaal incl\. btw|Totaal, btw inbegrepen|"
        r"Summe mit|Summe einschl|Total des factures|Totaal van de facturen|Summe der Rechnungen")
_NET = r"Total hors TVA|Totaal excl\. btw|Summe ohne MwSt\."
_BASE = r"TVA à l’importation|Btw bij invoer|Einfuhrmehrwertsteuer"
_VALUE = (r"valeur\s+de\s+l’envoi, |volgens\s+de\s+factuur\s+van\s+de\s+verkoper |"
          r"laut\s+Rechnung\s+des\s+Verkäufers ")


def asked(file: Attachment) -> int:
    """What the answer sheet asks for in all, in cents, negative where it comes back."""
    cents = int(sum(payment.amount for payment in file.truth.payments) * 100)
    return -cents if file.truth.answer == REFUND else cents


def counted(line: str) -> int:
    """The amount, in cents, of a row in which a number or a dash stands before it."""
    [cents] = signed_cents(re.sub(r"^[^\d–]+ (?:\d+|–) ", "", line))
    return cents


class TestNineteenthExam(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = documents(160, seed=47, layouts=("rescue", "parcel"))
        cls.lines = {file.attachment_id: text_of(file.data()).splitlines() for file in cls.files}

    def rows_about(self, pattern: str) -> list[tuple[Attachment, list[str], int]]:
        """Each document with its lines and the number of the one that starts with ``pattern``."""
        return [(file, lines, number) for file in self.files
                for lines in (self.lines[file.attachment_id],)
                for number, line in enumerate(lines) if re.match(pattern, line)]

    def test_what_was_paid_before_leaves_what_is_asked(self):
        seen = Counter()
        for file, lines, number in self.rows_about(_SUM):
            [whole] = signed_cents(lines[number])
            rest = [signed_cents(line)[-1] for line in lines[number + 1:number + 3]
                    if re.search(r"\d[.,]\d\d(?: ?€| EUR| [Ee]uro)?\s*$", line)]
            paid = rest[0] if len(rest) == 2 and rest[0] < 0 else 0
            left = rest[1] if paid else rest[0]
            self.assertEqual(left, asked(file), file.file_name)
            self.assertEqual(whole + paid, left, file.file_name)
            seen[file.truth.layout, file.truth.answer] += 1
        self.assertEqual(sum(seen.values()), len(self.files))
        self.assertEqual({answer for _layout, answer in seen},
                         {TO_PAY, REFUND, DIRECT_DEBIT, NOTHING})

    def test_three_parts_of_a_fire_services_fee_are_its_sum(self):
        for file, lines, number in self.rows_about(_SUM):
            if file.truth.layout == "rescue":
                parts = [counted(line) for line in lines[number - 3:number]]
                self.assertEqual([sum(parts)], signed_cents(lines[number]), file.file_name)

    def test_carriage_and_its_tax_make_the_total(self):
        bills = self.rows_about(_NET)
        for file, lines, number in bills:
            parts = [*map(counted, lines[number - 3:number - 1]),
                     *signed_cents(lines[number - 1])]
            net, tax, whole = (signed_cents(line)[-1] for line in lines[number:number + 3])
            self.assertEqual(sum(parts), net, file.file_name)
            self.assertEqual(net + tax, whole, file.file_name)
            self.assertLessEqual(abs(tax - net * 21 / 100), 1, file.file_name)  # both rounded
        self.assertTrue(bills)

    def test_tax_at_the_border_follows_from_its_base(self):
        bills = self.rows_about(_BASE)
        for file, lines, number in bills:
            base, tax = re.match(rf"(?:{_BASE}) (.+) 21 % (.+)", lines[number]).groups()
            [base], [tax] = signed_cents(base), signed_cents(tax)
            [duties] = signed_cents(lines[number + 1])
            value = signed_cents(re.split(_VALUE, "\n".join(lines))[1].replace("\n", " "))[0]
            self.assertEqual(tax, round(base * 21 / 100), file.file_name)
            self.assertLess(value + duties, base, file.file_name)
        self.assertTrue(bills)

    def test_open_invoices_are_older_than_the_reminder(self):
        listed = 0
        for file in self.files:
            lines = self.lines[file.attachment_id]
            if file.truth.layout == "parcel" and any(
                    re.match("RAPPEL|HERINNERING|MAHNUNG", line) for line in lines):
                written = int(re.search(r"F(\d\d)-\d{6}\b", "\n".join(lines)).group(1))
                years = [int(row.group(1)) for row in (
                    re.match(r"F(\d\d)-\d{5} ", line) for line in lines) if row]
                self.assertEqual(len(years), 3, file.file_name)
                self.assertTrue(all(written - 1 <= year <= written for year in years))
                self.assertEqual(file.truth.answer, TO_PAY)
                listed += 1
        self.assertTrue(listed)


if __name__ == "__main__":
    unittest.main()
