"""Pages that were made to keep the reader busy."""
from __future__ import annotations

import time
import unittest

from ..payment.page import Page, Word
from ..payment.reader import read_pages

SECONDS = 8.0  # of the processor for a page; a letter takes some hundredths
WORDS = (
    "bedrag 01/12/2026", "montant", "terugbetaling 01/12/2026", "à 01/12/2026",
    "rien 01/12/2026", "communication.", "BE68539007547034", "1.234,56 EUR", "zahlen sie bitte",
    "montant 1.234,56 EUR avant le 01/12/2026 sur BE68539007547034", "nicht", "a b",
)
SHAPES = ((100_000, 1), (2_000, 10), (240, 60))  # letters a line, lines


def page(words: list[str], letters: int, lines: int) -> Page:
    """A page whose lines repeat words without end."""
    found = []
    for line in range(lines):
        x, length = 30.0, 0
        while length < letters:
            word = words[len(found) % len(words)]
            found.append(Word(x, x + 4.5 * len(word), 40 + 12.0 * line, 9.0, word))
            x, length = x + 4.5 * len(word) + 3, length + len(word) + 1
    return Page(595, 842, tuple(found))


class Hostile(unittest.TestCase):
    def test_words_that_are_repeated_without_end(self) -> None:
        for text in WORDS:
            for letters, lines in SHAPES:
                with self.subTest(text, letters=letters, lines=lines):
                    made = page(text.split(), letters, lines)
                    start = time.process_time()
                    read_pages([made])
                    self.assertLess(time.process_time() - start, SECONDS)
