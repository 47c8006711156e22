"""What looks like a payment in a letter, or like another one, and is not."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..payment.model import Answer, Notice
from .paper import drawn, read, values

IBAN, OTHER_IBAN = "BE63679026181108", "BE02375111099940"
COMMUNICATION = "090933755493"
FULL = {
    "amount": Decimal("1234.56"), "currency": "EUR", "iban": IBAN, "bic": "PCHQBEBB",
    "beneficiary": "ONSS", "structured": COMMUNICATION, "due": date(2026, 12, 31),
}


def without(*names: str) -> dict[str, object]:
    return {name: value for name, value in FULL.items() if name not in names}


class Traps(unittest.TestCase):
    def test_the_companys_own_account_is_never_the_creditors(self) -> None:
        text = "Montant à payer   12,00 EUR\nIBAN   BE63 6790 2618 1108"
        self.assertEqual(values(read(text))["iban"], IBAN)
        reading = read(text, own=(IBAN,))
        self.assertIsNone(reading.payments[0].iban)
        self.assertIn(Notice.OWN_ACCOUNT, reading.notices)

    def test_an_account_named_as_the_receivers_is_never_the_creditors(self) -> None:
        for label in ("Votre compte connu de nos services", "Uw rekeningnummer",
                      "Ihre uns bekannte Kontonummer", "Compte pour les remboursements"):
            reading = read(f"Montant à payer   12,00 EUR\n{label}   BE63 6790 2618 1108")
            self.assertIsNone(reading.payments[0].iban, label)

    def test_the_receivers_account_is_not_the_creditors_elsewhere_on_the_page_either(self) -> None:
        reading = read("""
            Montant à payer         12,00 EUR
            IBAN                    BE63 6790 2618 1108

            Votre compte            BE63 6790 2618 1108
            """, own=(OTHER_IBAN,))
        self.assertIsNone(reading.payments[0].iban)

    def test_a_value_belongs_to_one_label(self) -> None:
        reading = read("""
            Te betalen         70,00 EUR
                               Terug te betalen
            """)
        self.assertEqual((reading.answer, reading.notices), (Answer.TO_PAY, ()))

    def test_an_account_that_is_no_longer_used(self) -> None:
        self.assertEqual(values(read("""
            Attention : le compte BE02 3751 1109 9940 n’est plus utilisé.

            Montant à payer     100,00 EUR
            Compte              BE63 6790 2618 1108
            """))["iban"], IBAN)

    def test_two_accounts_in_the_same_words(self) -> None:
        reading = read("""
            Montant à payer     100,00 EUR
            IBAN                BE63 6790 2618 1108




















            IBAN                BE02 3751 1109 9940
            """)
        self.assertEqual(values(reading)["iban"], IBAN)
        self.assertIn(Notice.SEVERAL_ACCOUNTS, reading.notices)

    def test_old_account_numbers_are_no_communications(self) -> None:
        reading = read("Montant à payer   12,00 EUR\nL’ancien compte 679-2618110-82 est fermé.")
        self.assertIsNone(reading.payments[0].structured)

    def test_a_communication_whose_check_digits_fail(self) -> None:
        reading = read("""
            Montant à payer     100,00 EUR
            Communication       +++090/9337/55494+++
            """)
        self.assertIsNone(reading.payments[0].structured)
        self.assertIsNone(reading.payments[0].free)
        self.assertIn(Notice.BAD_COMMUNICATION, reading.notices)

    def test_two_communications(self) -> None:
        reading = read("""
            Montant à payer     100,00 EUR
            +++090/9337/55493+++         +++010/8068/17183+++
            """)
        self.assertIsNone(reading.payments[0].structured)

    def test_only_the_day_of_payment_is_due(self) -> None:
        self.assertEqual(values(read("""
            Datum van de beslissing      01/02/2026
            Verzendingsdatum             03/02/2026
            Te betalen                    77,00 EUR
            Uiterste betaaldatum         05/04/2026

            Bezwaar indienen kan tot en met 03/08/2026.
            """))["due"], date(2026, 4, 5))

    def test_a_heading_is_no_communication(self) -> None:
        reading = read("""
            Mededeling
            Biztax 2026: de aangifte is beschikbaar





















            Te betalen      100,00 EUR
            Rekening        BE63 6790 2618 1108
            """)
        self.assertIsNone(reading.payments[0].free)

    def test_two_columns_whose_lines_do_not_meet(self) -> None:
        self.assertEqual(values(read("""
            Objet : cotisation                     Payable avant le
                                                   31/12/2026
            Madame, Monsieur,                      Montant à payer
                                                   € 1 234,56
            La cotisation pour 2026 est fixée      Compte bénéficiaire
            à un montant de 2.000,00 EUR dont      BE63 6790 2618 1108
            à déduire 765,44 EUR.                  Communication
                                                   +++090/9337/55493+++
            """)), without("bic", "beneficiary"))

    def test_no_page_is_no_reading(self) -> None:
        self.assertEqual(read().answer, Answer.UNKNOWN)
        self.assertFalse(drawn("").has_text)
