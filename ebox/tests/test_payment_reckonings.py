"""What a reckoning comes to, and the day of a sentence about money, whatever they are called."""
from __future__ import annotations

import unittest

from ..payment.model import Answer
from .paper import read

_HOW = "Compte BE63 6790 2618 1108   Communication +++090/9337/55493+++"


def _first(text: str) -> tuple[str, str]:
    reading = read(text)
    amount, due = reading.payments[0].amount, reading.payments[0].due
    return str(amount and amount.value), str(due and due.value)


class Reckonings(unittest.TestCase):
    def test_the_end_of_a_column(self) -> None:
        for rows in (
            (("Levées", "120,00"), ("Location", "30,50"), ("Ensemble", "150,50")),
            (("Arbeit", "200,00"), ("Abzüglich Anzahlung", "49,50"), ("Honorar", "150,50")),
            (("Werk", "124,38"), ("Btw 21 %", "26,12"), ("", "150,50")),
            (("A. Salaires", "1.000,50"), ("B. Frais", "50,00"), ("Sous-total", "1.050,50"),
             ("C. Disponible", "-900,00"), ("D. À nous faire parvenir", "150,50")),
        ):
            drawn = "\n".join(f"{words:30}{amount:>12}" for words, amount in rows)
            self.assertEqual(_first(f"{drawn}\n\n{_HOW}")[0], "150.50", rows)

    def test_without_an_account_it_is_no_demand(self) -> None:
        reading = read("Salaires     120,00\nFrais         30,50\nEnsemble     150,50")
        self.assertEqual(reading.answer, Answer.UNKNOWN)

    def test_a_column_that_does_not_add_up_tells_nothing(self) -> None:
        self.assertEqual(_first(f"""
            Modèle A           120,00
            Modèle B            30,50
            Modèle C           175,50

            {_HOW}
            """)[0], "None")


class Days(unittest.TestCase):
    def test_beside_the_account(self) -> None:
        for sentence in (
            "La somme de 150,50 EUR doit se trouver sur notre compte BE63 6790 2618 1108 le "
            "05/03/2026.",
            "Wij verwachten 150,50 euro op onze rekening BE63 6790 2618 1108 op 5 maart 2026.",
            "Der Betrag von 150,50 EUR soll am 5. März 2026 auf unserem Konto "
            "BE63 6790 2618 1108 eintreffen.",
        ):
            text = (f"Eupen, den 12. Februar 2026\n\nÀ payer   150,50 EUR\n\n{sentence}\n\n"
                    "Communication +++090/9337/55493+++")
            self.assertEqual(_first(text), ("150.50", "2026-03-05"), sentence)

    def test_without_its_year(self) -> None:
        for sentence in (
            "Merci de virer 150,50 EUR avant le 5 mars sur le compte BE63 6790 2618 1108.",
            "Gelieve 150,50 euro tegen 5 maart te storten op rekening BE63 6790 2618 1108.",
            "Bitte überweisen Sie 150,50 EUR bis zum 5. März auf das Konto BE63 6790 2618 1108.",
        ):
            text = f"Eupen, den 12. Februar 2026\n\n{sentence}\n\n{_HOW}"
            self.assertEqual(_first(text), ("150.50", "2026-03-05"), sentence)

    def test_the_end_of_a_period_is_no_last_day(self) -> None:
        self.assertEqual(_first(f"""
            Mons, le 12 février 2026

            À payer      150,50 EUR

            Ces 150,50 EUR couvrent la période du 1er mai 2026 au 30 avril 2027.

            {_HOW}
            """), ("150.50", "None"))

    def test_of_the_past_is_no_last_day(self) -> None:
        self.assertEqual(_first(f"""
            Mons, le 12 février 2026

            À payer      150,50 EUR
            Échéance     03/01/2026

            {_HOW}
            """), ("150.50", "None"))

    def test_to_contest_is_no_day_of_payment(self) -> None:
        self.assertEqual(_first(f"""
            Mons, le 12 février 2026

            À payer      150,50 EUR

            Toute réclamation contre ce montant de 150,50 EUR nous parvient avant le 5 mars 2026.

            {_HOW}
            """), ("150.50", "None"))


if __name__ == "__main__":
    unittest.main()
