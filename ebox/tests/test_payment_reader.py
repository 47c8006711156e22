"""What a letter asks for: labels, sentences and tables, and the traps among them."""
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


class Labels(unittest.TestCase):
    """The same letter, set in every way."""

    def check(self, text: str, expected: dict[str, object] = FULL) -> None:
        reading = read(text)
        self.assertEqual(reading.answer, Answer.TO_PAY)
        self.assertEqual(len(reading.payments), 1)
        self.assertEqual(values(reading), expected)

    def test_beside_in_french(self) -> None:
        self.check("""
            Montant total à payer             1.234,56 EUR
            Date limite de paiement           31/12/2026
            Au compte de                      BE63 6790 2618 1108
            Code BIC                          PCHQBEBB
            Nom du bénéficiaire               ONSS
            Communication structurée          +++090/9337/55493+++
            """)

    def test_beside_in_dutch_with_leaders(self) -> None:
        self.check("""
            Te betalen bedrag............... € 1 234,56
            Uiterste betaaldatum............ 31 december 2026
            Op rekeningnummer............... BE63679026181108
            BIC-code........................ PCHQBEBB
            Ten name van.................... ONSS
            Gestructureerde mededeling...... ***090/9337/55493***
            """)

    def test_below_in_german(self) -> None:
        self.check("""
            Zu zahlender Betrag     Zahlungsfrist        Kontonummer
            1234.56 EUR             31. Dezember 2026    BE63 6790 2618 1108

            BIC                     Empfänger            Verwendungszweck
            PCHQBEBB                ONSS                 090 9337 55493
            """)

    def test_above_its_caption(self) -> None:
        self.check("""
            1.234,56 EUR            31/12/2026            BE63 6790 2618 1108
            Montant à payer         Date limite           Compte bénéficiaire

            +++090/9337/55493+++    ONSS                  PCHQBEBB
            Communication           Bénéficiaire          BIC
            """)

    def test_behind_a_colon_on_one_line(self) -> None:
        self.check("""
            Montant à payer : 1.234,56 EUR – Échéance : 31/12/2026 – BIC : PCHQBEBB
            Compte : BE63 6790 2618 1108 – Communication : +++090/9337/55493+++
            Bénéficiaire : ONSS
            """)

    def test_two_languages_in_one_label(self) -> None:
        self.check("""
            À payer / Te betalen:              € 1.234,56
            Échéance / Vervaldatum             31.12.2026
            IBAN / BIC                         BE63 6790 2618 1108 / PCHQBEBB
            Communication / Mededeling         090/9337/55493
            Bénéficiaire / Begunstigde         ONSS
            """)

    def test_two_languages_side_by_side(self) -> None:
        self.check("""
            Montant à payer               Te betalen bedrag
            1.234,56 EUR                  1.234,56 EUR
            Échéance                      Vervaldatum
            31/12/2026                    31/12/2026
            Au compte de                  Op rekening
            BE63 6790 2618 1108           BE63 6790 2618 1108
            """, without("bic", "beneficiary", "structured"))

    def test_capitals(self) -> None:
        self.check("""
            MONTANT À PAYER               1.234,56 EUR
            DATE LIMITE DE PAIEMENT       31-12-26
            """, without("iban", "bic", "beneficiary", "structured"))

    def test_amount_and_day_in_one_label(self) -> None:
        self.check("""
            Montant à payer pour le jeudi 31 décembre 2026 : 1.234,56 EUR
            """, without("iban", "bic", "beneficiary", "structured"))

    def test_letters_in_boxes(self) -> None:
        self.check("""
            Te betalen bedrag:   1 2 3 4 , 5 6  EUR
            Rekening:            B E 6 3  6 7 9 0  2 6 1 8  1 1 0 8
            Mededeling:          + + + 0 9 0 / 9 3 3 7 / 5 5 4 9 3 + + +
            """, without("bic", "beneficiary", "due"))

    def test_values_that_are_split_over_lines(self) -> None:
        self.check("""
            Montant à payer         1.234,56 EUR
            Bénéficiaire            ONSS
            Communication           +++090/9337/
                                    55493+++
            Au compte de            BE63 6790
                                    2618 1108
            """, without("bic", "due"))

    def test_a_transfer_form_with_plain_labels(self) -> None:
        self.check("""
            Date d'exécution souhaitée dans le futur    Montant      EUR   1.234,56
            Compte donneur d'ordre (IBAN)
            Compte bénéficiaire (IBAN)                  BE63 6790 2618 1108
            BIC bénéficiaire                            PCHQBEBB
            Nom et adresse bénéficiaire                 ONSS
                                                        Place Victor Horta 11
            Communication                               +++090/9337/55493+++
            """, without("due"))

    def test_a_bic_right_behind_its_account(self) -> None:
        self.check("""
            Te betalen: 1.234,56 EUR
            Rekeningnummer: BE63 6790 2618 1108 (PCHQBEBB) op naam van ONSS
            """, without("structured", "due"))

    def test_free_communication(self) -> None:
        self.assertEqual(values(read("""
            Te betalen             77,00 EUR
            Rekening               BE63 6790 2618 1108
            Mededeling             1998629966 2024/82251
            """))["free"], "1998629966 2024/82251")

    def test_words_tell_where_a_value_was_read(self) -> None:
        payment = read("Montant à payer      1.234,56 EUR").payments[0]
        self.assertEqual(payment.amount.words, "Montant à payer 1.234,56 EUR")


class Sentences(unittest.TestCase):
    def check(self, text: str) -> None:
        reading = read(text)
        self.assertEqual(reading.answer, Answer.TO_PAY)
        self.assertEqual(values(reading), without("bic"))

    def test_french(self) -> None:
        self.check("""
            Nous constatons que le montant de 1.000,00 EUR est resté impayé. Nous vous prions
            dès lors de bien vouloir payer la somme de 1.234,56 EUR, frais compris, avant le
            31 décembre 2026 au compte BE63 6790 2618 1108 de l’ONSS, avec la communication
            +++090/9337/55493+++.
            """)

    def test_dutch(self) -> None:
        self.check("""
            Wij verzoeken u om het openstaande bedrag van 1.234,56 euro uiterlijk op 31 december
            2026 te storten op rekeningnummer BE63 6790 2618 1108 op naam van de ONSS, met
            vermelding van de mededeling +++090/9337/55493+++.
            """)

    def test_german(self) -> None:
        self.check("""
            Bitte überweisen Sie den fälligen Betrag in Höhe von 1.234,56 EUR bis spätestens
            31.12.2026 auf das Konto BE63 6790 2618 1108 des ONSS unter Angabe der Mitteilung
            090/9337/55493.
            """)

    def test_what_was_or_might_be_paid_is_not_asked_for(self) -> None:
        for text in (
            "Si vous avez versé 300,00 EUR entre-temps, ne tenez pas compte de ce rappel.",
            "À défaut de paiement, une amende de 500,00 EUR sera due.",
            "L’amende peut atteindre 500,00 EUR en cas de récidive.",
            "Een op die rekening gestort bedrag van 120,00 EUR werd u terugbetaald.",
            "Elle dépend du total du bilan ; le seuil est de 1.023,50 EUR.",
            "Der ursprüngliche Betrag von 99,00 EUR ist hinfällig.",
            "Als u reeds 300,00 EUR hebt betaald, hoeft u niets te doen.",
        ):
            reading = read(text)
            self.assertEqual((reading.answer, reading.payments), (Answer.UNKNOWN, ()), text)


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
