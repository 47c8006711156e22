"""The geometry of a page."""
from __future__ import annotations

import unittest

from ..payment import lines
from ..payment.page import Page, Word
from .paper import LETTER, SIZE, drawn


def cells(text: str) -> list[str]:
    return [cell.text for cell in lines.sheet(drawn(text)).cells]


class Cells(unittest.TestCase):
    def test_wide_blanks_part_cells(self) -> None:
        self.assertEqual(cells("Montant à payer    12,00 EUR"), ["Montant à payer", "12,00 EUR"])

    def test_leaders_part_cells_and_are_dropped(self) -> None:
        self.assertEqual(cells("Montant..........12,00"), ["Montant", "12,00"])
        self.assertEqual(cells("Montant ____ 12,00"), ["Montant", "12,00"])
        self.assertEqual(cells("1.234,56"), ["1.234,56"])

    def test_words_in_another_order_and_a_little_apart_are_one_line(self) -> None:
        words = (Word(60, 80, 101, SIZE, "12,00"), Word(10, 40, 100, SIZE, "Montant"))
        self.assertEqual([cell.text for cell in lines.sheet(Page(595, 842, words)).cells],
                         ["Montant", "12,00"])

    def test_letters_in_boxes_are_a_word_and_a_few_letters_are_not(self) -> None:
        self.assertEqual(cells("1 2 3 4 , 5 6"), ["1234,56"])
        self.assertEqual(cells("A B C"), ["A B C"])

    def test_what_nobody_can_read_is_left_out(self) -> None:
        words = (Word(10, 20, 100, 1, "tiny"), Word(10, 20, 200, 500, "huge"))
        self.assertEqual(lines.sheet(Page(595, 842, words)).cells, [])

    def test_a_page_and_a_line_end_somewhere(self) -> None:
        many = tuple(Word(30 * number, 30 * number + 9, 100, SIZE, "xx") for number in range(3_000))
        self.assertEqual(len(lines.sheet(Page(595, 842, many)).cells), lines.MAX_CELLS)
        long = tuple(Word(10, 20, 20 * number, SIZE, "x") for number in range(5_000))
        self.assertEqual(len(lines.sheet(Page(595, 842, long)).cells), lines.MAX_WORDS)


class Neighbours(unittest.TestCase):
    def test_beside_below_and_above(self) -> None:
        page = lines.sheet(drawn("one    two    three\nfour   five"))
        one, two, three, four, five = page.cells
        self.assertEqual(page.right_of(one), [two, three])
        self.assertEqual(page.left_of(three), [two, one])
        self.assertEqual(page.below(two), [five])
        self.assertEqual(page.above(four), [one])

    def test_a_value_goes_on_where_no_label_stands_left(self) -> None:
        page = lines.sheet(drawn("Name     Société d’Essai et\n"
                                 "         d’Exemple SA\n"
                                 "Compte   BE63"))
        _label, first, second, _next, _account = page.cells
        self.assertIs(page.continuation(first), second)
        self.assertIsNone(page.continuation(second))

    def test_a_line_that_had_room_for_more_has_ended(self) -> None:
        page = lines.sheet(drawn("ONSS\nFaute de paiement dans les quinze jours"))
        short, long = page.cells
        self.assertTrue(page.would_fit(short, long))
        page = lines.sheet(drawn("Faute de paiement dans les quinze\njours"))
        self.assertFalse(page.would_fit(*page.cells))

    def test_left_of_a_word(self) -> None:
        (cell,) = lines.sheet(drawn("Name : ONSS")).cells
        self.assertAlmostEqual(cell.left_at(cell.text.index("ONSS")), 7 * LETTER)


class Paragraphs(unittest.TestCase):
    def test_lines_run_on_and_cut_words_are_joined(self) -> None:
        page = lines.sheet(drawn("Nous vous prions de payer la coti-\nsation\n\n\nMerci"))
        texts = [one.text for one in lines.paragraphs(page, frozenset(), frozenset())]
        self.assertEqual(texts, ["Nous vous prions de payer la cotisation", "Merci"])
