"""CSV as a spreadsheet reads it."""
from __future__ import annotations

import csv
import unittest
from datetime import date, datetime
from decimal import Decimal
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from ..csv_export import csv_file, guarded


def opened(content: bytes) -> list[list[str]]:
    return [*csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")]


class TestCsv(unittest.TestCase):
    def test_semicolons_with_a_byte_order_mark(self) -> None:
        content = csv_file(["Émetteur", "Objet"], [["ONSS", "a;b"], ['say "no"', "two\nlines"]])
        self.assertTrue(content.startswith(b"\xef\xbb\xbf\xc3\x89metteur;Objet\r\n"))
        self.assertEqual(opened(content)[1:], [["ONSS", "a;b"], ['say "no"', "two\nlines"]])

    def test_numbers_stay_numbers(self) -> None:
        row = [Decimal("1234.50"), Decimal("-0.10"), Decimal("1E+3"), 7, None, False, True]
        self.assertEqual(
            opened(csv_file([], [row]))[1], ["1234.50", "-0.10", "1000", "7", "", "", "1"])
        self.assertEqual(
            opened(csv_file([], [row], decimal_comma=True))[1][:2], ["1234,50", "-0,10"])

    def test_days_sort_as_they_stand(self) -> None:
        row = [date(2026, 11, 2), datetime(2026, 11, 2, 9, 5, 59)]
        self.assertEqual(opened(csv_file([], [row]))[1], ["2026-11-02", "2026-11-02 09:05"])

    def test_no_text_is_run(self) -> None:
        for text in (
            "=1+1", "+32 2 123", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1",
            "\ufeff=1", "\uff1d1", "\0=1", "=HYPERLINK(\"http://x\")", "  @x",
        ):
            with self.subTest(text):
                self.assertEqual(opened(csv_file([], [[text]]))[1][0][0], "'")
        for text in ("", "a=1", "1-2", "facture", "'quoted'", "€ 5"):
            with self.subTest(text):
                self.assertEqual(guarded(text), text)

    def test_titles_are_texts_too(self) -> None:
        self.assertEqual(opened(csv_file(["=A1"], []))[0], ["'=A1"])

    @given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5))
    def test_whatever_is_written_no_cell_begins_a_formula(self, rows: list[list[str]]) -> None:
        for row in opened(csv_file(["a", "b"], rows)):
            self.assertEqual(len(row), 2)
            for cell in row:
                self.assertFalse(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")), cell)
