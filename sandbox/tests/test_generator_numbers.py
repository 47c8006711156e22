"""Every invented number carries right check digits; spellings are those of real letters."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from stdnum import iban
from stdnum.be import nn, vat

from sandbox.generator import catalogue, documents, generate, printing
from sandbox.generator import checkdigits as numbers
from sandbox.generator.senders import HOUSES

TODAY = date(2026, 11, 20)


def is_structured(digits: str) -> bool:
    """The rule of OGM-VCS: the last two digits are the rest modulo 97, 97 for a rest of 0."""
    return len(digits) == 12 and int(digits[10:]) == (int(digits[:10]) % 97 or 97)


class TestCheckDigits(unittest.TestCase):
    def test_known_communications(self):
        self.assertEqual(numbers.structured_communication(909337554), "090933755493")
        self.assertEqual(numbers.structured_communication(108068171), "010806817183")
        self.assertEqual(numbers.structured_communication(97), "000000009797")

    def test_known_enterprise_numbers(self):
        self.assertEqual(numbers.enterprise_number(2067316), "0206731645")
        self.assertEqual(numbers.enterprise_number(3083571), "0308357159")

    def test_known_account(self):
        self.assertEqual(numbers.belgian_iban(96, 169566), "BE04096016956631")
        self.assertEqual(numbers.belgian_iban(679, 261811), "BE63679026181108")

    def test_senders(self):
        for house in HOUSES.values():
            self.assertTrue(vat.is_valid(house.sender.number), house.sender.number)
            for account in house.accounts:
                self.assertTrue(iban.is_valid(account.iban), account.iban)
        self.assertEqual(len({s.number for s in catalogue().senders}), len(HOUSES))

    def test_invented_organisations_cannot_be_taken_for_real_ones(self):
        real = {"nsso", "finance", "flemish_tax"}
        for key, house in HOUSES.items():
            if key not in real:
                self.assertTrue(house.sender.number.startswith("1999"))
                self.assertTrue(house.site("fr").endswith(".example"))
                self.assertIn(house.accounts[0].iban[4:7], {str(n) for n in range(991, 999)})

    def test_numbers_on_documents(self):
        for file in documents(170, seed=9):
            for payment in file.truth.payments:
                if payment.iban:
                    self.assertTrue(iban.is_valid(payment.iban))
                if payment.communication.isdigit():
                    self.assertTrue(is_structured(payment.communication), payment.communication)

    def test_numbers_in_a_mailbox(self):
        people = 0
        for message in generate("0123456749", "Exemple SRL", 1, TODAY):
            if message.attention:
                people += 1
                number = message.attention[0]
                self.assertTrue(nn.is_valid(number), number)
                self.assertEqual(number[6:9], "999")
            if message.payment:
                self.assertTrue(iban.is_valid(message.payment.iban))
                self.assertTrue(is_structured(message.payment.reference["value"]))
        self.assertGreaterEqual(people, 3)

    def test_vat_is_paid_with_the_payers_own_number(self):
        letters = generate("0123456749", "Exemple SRL", 1, TODAY)
        communications = {
            payment.communication for message in letters if message.message_type_id == "VAT_ACCOUNT"
            for file in message.attachments for payment in file.truth.payments
            if payment.communication
        }
        self.assertEqual(communications, {numbers.structured_communication(123456749)})


class TestPrinting(unittest.TestCase):
    def test_amounts(self):
        printed = {s: printing.amount(Decimal("1234.5"), s) for s in printing.AMOUNT_SPELLINGS}
        self.assertEqual(printed["dotted"], "1.234,50 EUR")
        self.assertEqual(printed["nbsp"], "1\u00a0234,50\u00a0€")
        self.assertEqual(printed["narrow"], "1\u202f234,50\u00a0EUR")
        self.assertEqual(printed["euro-plain"], "€ 1234,50")
        self.assertEqual(printed["point"], "1234.50 EUR")

    def test_dates(self):
        day = date(2026, 12, 31)
        self.assertEqual(
            [printing.day(day, s, "fr") for s in printing.DATE_SPELLINGS],
            ["31/12/2026", "31.12.2026", "31-12-26", "31 décembre 2026"])
        self.assertEqual(printing.in_words(day, "nl"), "31 december 2026")
        self.assertEqual(printing.in_words(day, "de"), "31. Dezember 2026")
        self.assertEqual(printing.in_words(date(2026, 8, 1), "fr"), "1er août 2026")

    def test_communications(self):
        printed = {s: printing.communication("090933755493", s)
                   for s in printing.COMMUNICATION_SPELLINGS}
        self.assertEqual(printed["plus"], "+++090/9337/55493+++")
        self.assertEqual(printed["star"], "***090/9337/55493***")
        self.assertEqual(printed["blanks"], "090 9337 55493")
        self.assertEqual(printed["bare"], "090933755493")
        self.assertEqual(printed["split"], "+++090/9337/\n55493+++")
        self.assertEqual(printing.communication("2026/17", "plus"), "2026/17")

    def test_an_unknown_spelling_is_an_error(self):
        with self.assertRaisesRegex(ValueError, "amounts: roman"):
            printing.amount(Decimal(1), "roman")


if __name__ == "__main__":
    unittest.main()
