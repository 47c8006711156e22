"""Payments in parts whose days leave out the year, that are collected, or that are told."""
from __future__ import annotations

import textwrap
import unittest

from ..payment.model import Answer
from .paper import read

_ACCOUNT = "IBAN BE63 6790 2618 1108   Communication +++090/9337/55493+++"
_DAY = "Gent, 3 december 2026"
_HALVES = [("600.00", "2027-01-15"), ("600.00", "2027-04-15")]


def _parts(text: str) -> list[tuple[str, str]]:
    return [(str(one.amount and one.amount.value), str(one.due and one.due.value))
            for one in read(text).payments]


def wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, 80))


class Lists(unittest.TestCase):
    def test_days_without_their_year(self) -> None:
        for head, rows in (
            ("Termin       fällig am        Betrag",
             "1            15. Januar       600,00\n2            15. April        600,00"),
            ("Schijf       Te betalen tegen     Bedrag",
             "eerste       15 januari           600,00\ntweede       15 april             600,00"),
            ("Trimestre    Échéance     Montant",
             "1er          15/01        600,00\n2e           15/04        600,00"),
        ):
            with self.subTest(head):
                self.assertEqual(_parts(
                    f"Eupen, den 3. Dezember 2026\n\n{head}\n{rows}\n\n{_ACCOUNT}"), _HALVES)

    def test_bills_of_days_without_their_year_are_no_parts(self) -> None:
        for rows in ("factuur 26/31 van 2 september    1.000,00\n"
                     "factuur 26/34 van 29 september     200,00",
                     "02/09    facture 26/31    1.000,00\n29/09    facture 26/34      200,00"):
            text = (f"Gent, 3 december 2026\n\n{rows}\n\nTe betalen      1.200,00\n\n{_ACCOUNT}")
            self.assertEqual([amount for amount, _day in _parts(text)], ["1200.00"], rows)

    def test_lists_of_what_is_collected(self) -> None:
        for lead, rows in (
            ("Par domiciliation, nous prélèverons :",
             "15/01/2027   600,00 €\n15/04/2027   600,00 €"),
            ("Zoals afgesproken halen wij van uw rekening via domiciliëring:",
             "op 15 januari 2027     600,00 euro\nop 15 april 2027       600,00 euro"),
            ("Wie im Lastschriftmandat vereinbart:",
             "Januar    600,00 EUR     Einzug am 15. Januar 2027\n"
             "April     600,00 EUR     Einzug am 15. April 2027"),
        ):
            with self.subTest(lead):
                text = f"Namur, le 3 décembre 2026\n\n{lead}\n\n{rows}\n"
                self.assertEqual(read(text).answer, Answer.DIRECT_DEBIT)
                self.assertEqual(_parts(text), _HALVES)


class Sentences(unittest.TestCase):
    def test_one_part_in_each_sentence(self) -> None:
        for text in (
            "Le montant de 1.200,00 EUR se règle en deux versements. Le premier, de 600,00 EUR, "
            "doit nous parvenir pour le 15 janvier 2027. Le second, de 600,00 EUR également, est "
            "attendu pour le 15 avril 2027.",
            "De afrekening van 1.200,00 euro mag in twee keer. Een eerste deel van 600,00 euro "
            "verwachten we op 15 januari 2027. Het tweede deel, eveneens 600,00 euro, volgt op "
            "15 april 2027.",
            "Der Betrag ist in zwei Hälften zu zahlen. Die erste Hälfte (600,00 EUR) ist am "
            "15. Januar 2027 fällig, die zweite (600,00 EUR) am 15. April 2027.",
        ):
            with self.subTest(text):
                self.assertEqual(_parts(f"{_DAY}\n\n{wrapped(text)}\n\n{_ACCOUNT}"), _HALVES)

    def test_what_comes_back_in_parts_is_not_to_pay(self) -> None:
        text = ("Wij betalen u 1.200,00 euro terug in twee schijven: 600,00 euro op 15 januari "
                "2027 en 600,00 euro op 15 april 2027.")
        self.assertNotEqual(read(f"{_DAY}\n\n{wrapped(text)}").answer, Answer.TO_PAY)


class Sections(unittest.TestCase):
    def test_bullets_and_numbers_in_brackets(self) -> None:
        for marks in ("(1) (2)", "- -", "• •", "o o", "1) 2)"):
            first, second = marks.split()
            with self.subTest(marks):
                reading = read(f"""
                    {_DAY}

                    Er zijn twee betalingen te doen:

                    {first} De retributie bedraagt 350,00 euro, te vermeerderen met 62,35 euro.
                      U betaalt 412,35 euro voor 15 januari 2027 verstreken is op
                      BE63 6790 2618 1108, mededeling: RET/27.

                    {second} De waarborg van 300,00 euro verwachten we op 15 april 2027
                      op BE02 3751 1109 9940, mededeling: WAA/27.
                    """)
                self.assertEqual(
                    [(str(one.amount.value), str(one.due.value), one.iban.value, one.free.value)
                     for one in reading.payments],
                    [("412.35", "2027-01-15", "BE63679026181108", "RET/27"),
                     ("300.00", "2027-04-15", "BE02375111099940", "WAA/27")])

    def test_a_choice_is_no_two_payments(self) -> None:
        self.assertLess(len(_parts(f"""
            {_DAY}

            U hebt twee mogelijkheden:

            - u betaalt 1.100,00 euro voor 15 januari 2027, met korting;
            - u betaalt 1.200,00 euro voor 15 april 2027.

            {_ACCOUNT}
            """)), 2)


class Recurring(unittest.TestCase):
    PARTS = [("250.00", "2027-01-15"), ("250.00", "2027-02-15"), ("250.00", "2027-03-15")]

    def test_so_many_payments_from_a_day_on(self) -> None:
        for text in (
            "Nous acceptons que vous payiez votre dette de 750,00 EUR en trois mensualités de "
            "250,00 EUR, la première le 15 janvier 2027, les suivantes le 15 de chaque mois.",
            "U lost de schuld van 750,00 euro af in drie maandelijkse schijven van "
            "250,00 euro, voor het eerst op 15 januari 2027.",
            "Sie tilgen die Schuld von 750,00 EUR in drei Monatsraten zu je 250,00 EUR, jeweils "
            "zum 15. des Monats, erstmals am 15. Januar 2027.",
            "U mag in drie keer betalen, telkens op de 15de van de maand: van januari tot en met "
            "maart 2027 betaalt u 250,00 euro per maand.",
        ):
            with self.subTest(text):
                self.assertEqual(_parts(f"{_DAY}\n\n{wrapped(text)}\n\n{_ACCOUNT}"), self.PARTS)

    def test_the_last_one_differs_and_days_end_months(self) -> None:
        text = ("Vous payez 712,30 EUR en trois mensualités : deux de 250,00 EUR, la première le "
                "31 janvier 2027, et une dernière de 212,30 EUR.")
        self.assertEqual(_parts(f"{_DAY}\n\n{wrapped(text)}\n\n{_ACCOUNT}"), [
            ("250.00", "2027-01-31"), ("250.00", "2027-02-28"), ("212.30", "2027-03-31")])

    def test_parts_that_do_not_come_to_the_sum_are_not_read(self) -> None:
        text = ("Vous payez votre dette de 900,00 EUR en trois mensualités de 250,00 EUR, la "
                "première le 15 janvier 2027.")
        self.assertLess(len(_parts(f"{_DAY}\n\n{wrapped(text)}\n\n{_ACCOUNT}")), 2)

    def test_each_time_so_much_is_not_one_payment(self) -> None:
        text = ("Stort de eerste van januari, februari en maart 2027 telkens 250,00 euro en op "
                "1 april 2027 het restant van 112,35 euro.")
        self.assertEqual(_parts(f"{_DAY}\n\n{wrapped(text)}\n\n{_ACCOUNT}"), [("None", "None")])
