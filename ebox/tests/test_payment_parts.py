"""Payments in parts whose days leave out the year, that are collected, or that are told."""
from __future__ import annotations

import unittest

from ..payment.model import Answer
from .paper import read

_ACCOUNT = "IBAN BE63 6790 2618 1108   Communication +++090/9337/55493+++"
_HALVES = [("600.00", "2027-01-15"), ("600.00", "2027-04-15")]


def _parts(text: str) -> list[tuple[str, str]]:
    return [(str(one.amount and one.amount.value), str(one.due and one.due.value))
            for one in read(text).payments]


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
