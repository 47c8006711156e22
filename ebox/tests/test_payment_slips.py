"""Slips to tear off: values over their labels, and one slip for each instalment."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..payment.model import Answer, Notice
from .paper import read, values

IBAN = "BE63679026181108"
FIRST, SECOND = "090933755493", "010806817183"


def slip(amount: str, due: str, communication: str = "+++090/9337/55493+++") -> str:
    return (f"{amount:<24}{due:<24}{communication}\n"
            f"{'Montant à payer':<24}{'Date limite':<24}Communication\n\n"
            f"{'BE63 6790 2618 1108':<24}ONSS\n"
            f"{'Compte bénéficiaire':<24}Bénéficiaire\n\n\n\n\n\n")


class OneSlip(unittest.TestCase):
    def test_a_communication_on_two_lines_over_its_label(self) -> None:
        reading = read("+++090/9337/            1.234,56 EUR\n"
                       "55493+++                Te betalen bedrag\n"
                       "Mededeling\n\n"
                       "BE63 6790 2618 1108     31/12/2026\n"
                       "Rekening begunstigde    Uiterste betaaldatum")
        self.assertEqual(values(reading), {
            "structured": FIRST, "amount": Decimal("1234.56"), "currency": "EUR", "iban": IBAN,
            "due": date(2026, 12, 31)})

    def test_a_name_on_two_lines_over_its_label(self) -> None:
        reading = read("""
            Sociale Verzekeringen        BE63 6790 2618 1108
            van Voorbeelddal             Rekening begunstigde
            Begunstigde

            100,00 EUR
            Te betalen bedrag
            """)
        self.assertEqual(values(reading)["beneficiary"], "Sociale Verzekeringen van Voorbeelddal")


class SeveralSlips(unittest.TestCase):
    def test_are_instalments(self) -> None:
        reading = read(slip("100,00 EUR", "15/01/2026") + slip("100,00 EUR", "15/02/2026"))
        self.assertEqual(reading.answer, Answer.TO_PAY)
        self.assertEqual(
            [(one.amount.value, one.due.value, one.structured.value, one.iban.value)
             for one in reading.payments],
            [(Decimal(100), date(2026, month, 15), FIRST, IBAN) for month in (1, 2)])

    def test_come_in_the_order_of_their_days(self) -> None:
        reading = read(slip("200,00 EUR", "15/02/2026") + slip("100,00 EUR", "15/01/2026"))
        self.assertEqual([one.amount.value for one in reading.payments],
                         [Decimal(100), Decimal(200)])

    def test_on_pages_of_their_own_with_their_own_communications(self) -> None:
        reading = read(slip("100,00 EUR", "15/01/2026"),
                       slip("100,00 EUR", "15/02/2026", "+++010/8068/17183+++"))
        self.assertEqual([one.structured.value for one in reading.payments], [FIRST, SECOND])

    def test_the_same_slip_twice_is_one_payment(self) -> None:
        reading = read(slip("100,00 EUR", "15/01/2026") + slip("100,00 EUR", "15/01/2026"))
        self.assertEqual([one.amount.value for one in reading.payments], [Decimal(100)])

    def test_all_at_once_or_in_parts_is_a_choice(self) -> None:
        reading = read(slip("300,00 EUR", "10/01/2026") + slip("100,00 EUR", "15/01/2026")
                       + slip("200,00 EUR", "15/02/2026"))
        self.assertLessEqual(len(reading.payments), 1)
        self.assertIn(Notice.SEVERAL_AMOUNTS, reading.notices)


class Lists(unittest.TestCase):
    """Instalments that only an account and a few words announce."""

    PLAN = """
        Le Collège vous accorde un plan sur le compte BE63 6790 2618 1108 :
          • 15/01/2026 : 100,00 EUR
          • 15/02/2026 : 100,00 EUR
        """

    def test_an_account_asks(self) -> None:
        self.assertEqual([one.due.value.month for one in read(self.PLAN).payments], [1, 2])
        unasked = read(self.PLAN.replace("sur le compte BE63 6790 2618 1108", ""))
        self.assertEqual(unasked.payments, ())

    def test_a_sentence_with_a_day_and_an_amount_is_no_instalment(self) -> None:
        reading = read(self.PLAN + "Des frais de 12,50 EUR vous seront réclamés si la réclamation "
                                   "n’est pas introduite par écrit avant le 31/07/2026.")
        self.assertEqual([one.amount.value for one in reading.payments], [Decimal(100)] * 2)

    def test_a_short_line_of_another_kind_is_none_either(self) -> None:
        reading = read(self.PLAN.rstrip() + "\n          Copie certifiée : 12,50 EUR. Recours "
                                            "jusqu’au 31/07/2026.")
        self.assertEqual([one.amount.value for one in reading.payments], [Decimal(100)] * 2)

    def test_what_was_paid_in_another_table_says_nothing_of_them(self) -> None:
        reading = read("""
            Déjà versé                     50,00 EUR
            Solde                         200,00 EUR

            Acompte    Pour le       À verser
            1.         15/01/2026    100,00 EUR
            2.         15/02/2026    100,00 EUR
            """)
        self.assertEqual([one.due.value.month for one in reading.payments], [1, 2])
