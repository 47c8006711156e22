"""Amounts, dates and accounts as they are printed."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ..payment import accounts
from ..payment.amounts import find_amounts
from ..payment.dates import find_dates
from ..payment.folding import level, one_line


def amounts(text: str) -> list[tuple[str, str]]:
    return [(str(amount.value), amount.currency) for amount in find_amounts(text)]


def days(text: str) -> list[date]:
    return [day.value for day in find_dates(text)]


class AccountCheckDigits(unittest.TestCase):
    def test_a_bank_that_no_list_knows_yet(self) -> None:
        self.assertEqual(accounts.iban("BE76 9884 9003 3195"), "BE76988490033195")

    def test_belgian_check_digits_count_too(self) -> None:
        self.assertEqual(accounts.iban("BE36 6790 2618 1109"), "")  # right for ISO 13616 alone
        self.assertEqual(accounts.iban("BE63 6790 2618 1108"), "BE63679026181108")
        self.assertEqual(accounts.iban("NL91 ABNA 0417 1643 00"), "NL91ABNA0417164300")


class Amounts(unittest.TestCase):
    def test_spellings(self) -> None:
        for text in ("1.234,56 EUR", "1 234,56 €", "1\u00a0234,56 EUR", "1\u202f234,56 euros",
                     "€ 1234,56", "€1.234,56", "1234.56 EUR", "EUR 1,234.56", "1’234,56 EUR"):
            self.assertEqual(amounts(text), [("1234.56", "EUR")], text)

    def test_whole_amounts_need_a_currency(self) -> None:
        for text in ("€ 120", "120 EUR", "120,- EUR", "EUR 120,--"):
            self.assertEqual(amounts(text), [("120", "EUR")], text)
        self.assertEqual(amounts("120"), [])
        self.assertEqual(amounts("1.250 EUR"), [("1250", "EUR")])

    def test_two_decimals_need_none(self) -> None:
        self.assertEqual(amounts("Total 12,50"), [("12.50", "")])

    def test_signs(self) -> None:
        self.assertEqual(amounts("- € 210,25"), [("-210.25", "EUR")])
        self.assertEqual(amounts("Base – € 12,00"), [("12.00", "EUR")])
        self.assertEqual(amounts("€ -210,25 en 12,00-"), [("-210.25", "EUR"), ("-12.00", "")])

    def test_other_currencies_are_told(self) -> None:
        self.assertEqual(amounts("USD 10.00, £ 20.00"), [("10.00", "USD"), ("20.00", "GBP")])

    def test_what_is_no_amount(self) -> None:
        for text in ("0,8 %", "12,50%", "31.12.2026", "2026/12345", "1,234 EUR", "0206.731.645",
                     "+++090/9337/55493+++", "v1.2.3", "12345678901,00"):
            self.assertEqual(amounts(text), [], text)

    @given(st.decimals(0, 99_999_999, places=2, allow_nan=False))
    def test_any_amount_in_the_usual_spelling(self, value: Decimal) -> None:
        text = f"{value:,.2f}".replace(",", " ").replace(".", ",")
        self.assertEqual([amount.value for amount in find_amounts(f"Total : {text} EUR")], [value])

    @given(st.text(max_size=100))
    def test_places_are_in_the_text(self, text: str) -> None:
        for amount in find_amounts(text):
            self.assertTrue(0 <= amount.start < amount.end <= len(text))


class Dates(unittest.TestCase):
    def test_spellings(self) -> None:
        for text in ("31/12/2026", "31.12.2026", "31-12-26", "31 / 12 / 2026", "2026-12-31",
                     "31 décembre 2026", "31 december 2026", "31. Dezember 2026", "31 dec. 2026",
                     "31 DÉCEMBRE 2026"):
            self.assertEqual(days(f"le {text}."), [date(2026, 12, 31)], text)
        self.assertEqual(days("1er août 2026"), [date(2026, 8, 1)])
        self.assertEqual(days("5 mrt 2026, 5. März 2026"), [date(2026, 3, 5)] * 2)

    def test_days_that_do_not_exist(self) -> None:
        for text in ("31/02/2026", "00/12/2026", "31/13/2026", "31 brumaire 2026", "31/12/0026"):
            self.assertEqual(days(text), [], text)

    def test_what_is_no_date(self) -> None:
        for text in ("090/9337/55493", "12/2026", "1.2.3.4", "02/12/34/56", "31/12.2026"):
            self.assertEqual(days(text), [], text)

    def test_in_order(self) -> None:
        self.assertEqual(days("du 1 mars 2026 au 02/04/2026"), [date(2026, 3, 1), date(2026, 4, 2)])


class Accounts(unittest.TestCase):
    def test_found_in_a_text(self) -> None:
        for text in ("BE63 6790 2618 1108", "IBAN:BE63679026181108.", "BE63-6790-2618-1108",
                     "BE63\u00a06790\u00a02618\u00a01108 BIC PCHQBEBB"):
            self.assertEqual([spot.value for spot in accounts.find_ibans(text)],
                             ["BE63679026181108"], text)

    def test_check_digits_and_digits_of_other_scripts(self) -> None:
        for text in ("BE63 6790 2618 1109", "BE٦٣ 6790 2618 1108", "XBE63679026181108", "BE63"):
            self.assertEqual(list(accounts.find_ibans(text)), [], text)

    def test_other_countries_and_several_in_one_text(self) -> None:
        text = "FR14 2004 1010 0505 0001 3M02 606 ou NL91 ABNA 0417 1643 00"
        self.assertEqual([spot.value for spot in accounts.find_ibans(text)],
                         ["FR1420041010050500013M02606", "NL91ABNA0417164300"])

    def test_bic(self) -> None:
        self.assertEqual(accounts.bic("PCHQ BE BB"), "PCHQBEBB")
        self.assertEqual(accounts.bic("PCHQ"), "")

    @given(st.text(max_size=80))
    def test_no_text_breaks_it(self, text: str) -> None:
        for spot in accounts.find_ibans(text):
            self.assertEqual(accounts.iban(text[spot.start:spot.end]), spot.value)


class Folding(unittest.TestCase):
    @given(st.text())
    def test_one_line_is_one_line_and_stays_the_same(self, text: str) -> None:
        folded = one_line(text)
        self.assertEqual(one_line(folded), folded)
        self.assertLessEqual(len(folded.splitlines()), 1)
        folded.encode()

    @given(st.text())
    def test_levelling_keeps_every_place(self, text: str) -> None:
        self.assertEqual(len(level(text)), len(text))
