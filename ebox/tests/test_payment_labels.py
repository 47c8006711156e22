"""How a letter names what it asks for: labels in every setting, and sentences."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..payment.model import Answer
from .paper import read, values

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
