"""Pages for tests, drawn with letters: what stands where in the text stands there on paper."""
from __future__ import annotations

import re
import textwrap

from ..payment.model import Reading
from ..payment.page import Page, Word
from ..payment.reader import read_pages

LETTER, LINE, SIZE = 5.5, 14.0, 10.0  # points


def drawn(text: str) -> Page:
    """A page from a drawing of fixed width: two blanks or more part columns."""
    lines = textwrap.dedent(text).strip("\n").split("\n")
    words = tuple(
        Word(match.start() * LETTER, match.end() * LETTER, 40 + number * LINE, SIZE, match[0])
        for number, line in enumerate(lines) for match in re.finditer(r"[^ ]+", line))
    return Page(595, 842, words)


def read(*texts: str, own: tuple[str, ...] = ()) -> Reading:
    """What is read from drawn pages."""
    return read_pages([drawn(text) for text in texts], own)


def values(reading: Reading, index: int = 0) -> dict[str, object]:
    """The values of one payment by field, without those that were not found."""
    return {name: found.value for name, found in reading.payments[index].found()}
