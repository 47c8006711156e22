"""What a letter asks for: what it answers, several amounts, instalments."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..payment.model import Answer, Notice
from .paper import read, values

IBAN, OTHER_IBAN = "BE63679026181108", "BE02375111099940"
COMMUNICATION = "090933755493"


class Answers(unittest.TestCase):
    def test_refunds(self) -> None:
        for text in (
            "Solde à rembourser       250,00 EUR",
            "Een bedrag van € 250,00 wordt u terugbetaald op uw rekening BE63 6790 2618 1108.",
            "Ein Betrag von 250,00 EUR wird Ihnen am 01.02.2026 erstattet.",
        ):
            reading = read(text)
            self.assertEqual(reading.answer, Answer.REFUND, text)
            self.assertEqual(reading.payments[0].amount.value, Decimal("250.00"))
            self.assertIsNone(reading.payments[0].iban, "the own account is not the creditor's")

    def test_direct_debits_have_their_day(self) -> None:
        for text in (
            "Montant domicilié   99,00 EUR\nDate de la domiciliation   05/02/2026",
            "Te betalen   99,00 EUR\nVervaldatum   05/02/2026\nBetaalwijze   domiciliëring",
            "Der Betrag von 99,00 EUR wird am 05.02.2026 per Lastschrift eingezogen.",
            "Montant à payer   99,00 EUR\nÉchéance   05/02/2026\n\n"
            "Ce montant sera prélevé de votre compte.",
        ):
            reading = read(text)
            self.assertEqual(reading.answer, Answer.DIRECT_DEBIT, text)
            payment = reading.payments[0]
            self.assertEqual((payment.amount.value, payment.due.value),
                             (Decimal("99.00"), date(2026, 2, 5)), text)

    def test_an_advertisement_for_direct_debits_changes_nothing(self) -> None:
        reading = read("""
            Te betalen      99,00 EUR

            Kies voor het gemak van domiciliëring: vraag het formulier via onze website.
            """)
        self.assertEqual(reading.answer, Answer.TO_PAY)

    def test_nothing_to_pay(self) -> None:
        for text in (
            "Ce document ne donne lieu à aucun paiement.\nMasse salariale : 12.345,67 EUR",
            "Dit is geen factuur. De loonmassa bedraagt 12.345,67 EUR.",
            "Dieses Dokument führt zu keiner Zahlung.",
            "Total à payer       0,00 EUR",
            "Total à payer      100,00 EUR\n\nCette facture a déjà été payée par carte.",
        ):
            reading = read(text)
            self.assertEqual((reading.answer, reading.payments), (Answer.NOTHING, ()), text)

    def test_nothing_is_said(self) -> None:
        for text in ("", "Accusé de réception 2026/12345", "Date   31/12/2026",
                     "Base imposable    12.345,67 EUR", "IBAN BE63 6790 2618 1108"):
            self.assertEqual(read(text).answer, Answer.UNKNOWN, text)

    def test_a_list_of_wages_asks_for_nothing(self) -> None:
        reading = read("""
            Travailleur     Salaire brut     Précompte     Net à payer
            Exemple A.          2.500,00        400,00        1.800,00
            Voorbeeld B.        2.600,00        450,00        1.850,00
            Total               5.100,00        850,00        3.650,00
            """)
        self.assertEqual((reading.answer, reading.payments), (Answer.UNKNOWN, ()))

    def test_to_pay_and_to_be_refunded_is_shown(self) -> None:
        reading = read("Montant à payer   99,00 EUR\nMontant à rembourser   12,00 EUR")
        self.assertEqual(reading.answer, Answer.TO_PAY)
        self.assertIn(Notice.TWO_ANSWERS, reading.notices)


class SeveralAmounts(unittest.TestCase):
    def amount(self, text: str) -> Decimal | None:
        reading = read(text)
        found = reading.payments[0].amount if reading.payments else None
        return found.value if found else None

    def test_what_remains_after_an_advance(self) -> None:
        self.assertEqual(self.amount("""
            Montant dû          1.000,00 EUR
            Acompte versé         200,00 EUR
            Net à payer           800,00 EUR
            """), Decimal("800.00"))

    def test_before_and_after(self) -> None:
        self.assertEqual(self.amount("""
                             Avant          Après
            Déjà payé        200,00         200,00
            Reste à payer    800,00         600,00
            """), Decimal("600.00"))

    def test_two_amounts_that_nothing_tells_apart(self) -> None:
        reading = read("""
                             2025           2026
            Montant dû       800,00         600,00
            Compte bénéficiaire    BE63 6790 2618 1108
            Communication          +++090/9337/55493+++
            """)
        self.assertIsNone(reading.payments[0].amount)
        self.assertIn(Notice.SEVERAL_AMOUNTS, reading.notices)

    def test_the_total_of_open_invoices(self) -> None:
        self.assertEqual(values(read("""
            Facture       Échéance       Montant
            2025/001      15/01/2026      100,00
            2025/002      15/02/2026      150,00
            Total à payer                 250,00 EUR
            """)), {"amount": Decimal("250.00"), "currency": "EUR"})

    def test_amounts_of_a_calculation_are_nobodys(self) -> None:
        self.assertEqual(self.amount("""
            Libellé                        Montant
            Base du calcul              1.000,00 EUR
            Réduction                   - 200,00 EUR
            Montant établi                800,00 EUR
            """), None)


class Instalments(unittest.TestCase):
    PAY = "\n\nCompte bénéficiaire    BE63 6790 2618 1108\nCommunication    +++090/9337/55493+++"

    def check(self, text: str) -> None:
        reading = read(text + self.PAY)
        self.assertEqual(reading.answer, Answer.TO_PAY)
        self.assertEqual(
            [(payment.amount.value, payment.due.value) for payment in reading.payments],
            [(Decimal("100.00"), date(2026, month, 15)) for month in (1, 2, 3)])
        self.assertEqual({payment.iban.value for payment in reading.payments}, {IBAN})
        self.assertEqual({payment.structured.value for payment in reading.payments},
                         {COMMUNICATION})

    def test_in_a_table_with_its_total(self) -> None:
        self.check("N°   Échéance         Montant à payer\n"
                   "1    15/01/2026          100,00 EUR\n"
                   "2    15/02/2026          100,00 EUR\n"
                   "3    15/03/2026          100,00 EUR\n"
                   "     Total               300,00 EUR")

    def test_in_a_table_that_only_its_words_explain(self) -> None:
        self.check("Termijn      Vervaldag        Bedrag\n"
                   "1            15/01/2026       € 100,00\n"
                   "2            15/02/2026       € 100,00\n"
                   "3            15/03/2026       € 100,00")

    def test_in_a_list(self) -> None:
        self.check("Sie können in drei Raten zahlen:\n"
                   "- 100,00 EUR spätestens am 15.01.2026\n"
                   "- 100,00 EUR spätestens am 15.02.2026\n"
                   "- 100,00 EUR spätestens am 15.03.2026")

    def test_each_with_its_own_communication(self) -> None:
        reading = read("""
            Provision    Te betalen vóór    Te betalen bedrag    Mededeling
            1            15/01/2026         100,00 EUR           +++090/9337/55493+++
            2            15/02/2026         100,00 EUR           +++010/8068/17183+++
            """)
        self.assertEqual([payment.structured.value for payment in reading.payments],
                         ["090933755493", "010806817183"])

    def test_what_was_paid_in_parts_is_not_asked_for_again(self) -> None:
        for text in (
            "Versements anticipés effectués :\n10/04/2026    1.000,00 EUR\n"
            "10/07/2026    500,00 EUR",
            "Ontvangen betalingen\nDatum         Bedrag\n10/04/2026    1.000,00 EUR\n"
            "10/07/2026    500,00 EUR",
            "Überblick der Zahlungen\n10.04.2026    1.000,00 EUR\n10.07.2026    500,00 EUR",
        ):
            self.assertEqual(read(text).payments, (), text)

    def test_movements_of_an_account_are_none(self) -> None:
        reading = read("""
            Date            Opération                 Débit         Crédit
            15/01/2026      Paiement reçu                           100,00 EUR
            15/02/2026      Déclaration               100,00 EUR

            Solde dû        100,00 EUR
            """)
        self.assertEqual(len(reading.payments), 1)

    def test_over_two_pages(self) -> None:
        head = "N°   Échéance         Montant à payer\n"
        reading = read(head + "1    15/01/2026          100,00 EUR\n"
                              "2    15/02/2026          100,00 EUR",
                       head + "3    15/03/2026          100,00 EUR\n"
                              "4    15/04/2026          100,00 EUR")
        self.assertEqual(len(reading.payments), 4)
