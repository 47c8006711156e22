"""The sentences of a page, as printed and with their values masked."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .figures import Figure, Way
from .labels import Label
from .lines import Cell, Paragraph
from .masks import AMOUNT, masked
from .shortened import is_short
from .values import Value

_END = re.compile(r"[.!?;](?=\s+[A-ZÀ-ÝŒ«\"\ue000-\ue003]|\s*$)")

_MAX_AMOUNTS = 12  # of a sentence that tells a sum; more make a list
_MAX_VALUES = 60   # of a sentence; more make a table, or nothing that is meant for people


@dataclass(frozen=True)
class Sentence:
    """A sentence as printed, folded with its values masked, and those values by place."""

    text: str
    masked: str
    values: dict[int, Value]
    cell: Cell
    before: str = ""
    """The sentence before, where this one speaks of its amount."""


def sentences(paragraph: Paragraph) -> Iterator[Sentence]:
    """The sentences of a paragraph, each with its values masked."""
    text = paragraph.text
    known = masked(text)
    start = 0
    for end in (*_ends(known.shown), len(text)):
        start += len(text[start:end]) - len(text[start:end].lstrip())
        values = {place - start: value for place, (_mask, value) in known.values.items()
                  if start <= place < end}
        if end - start > 3 and len(values) <= _MAX_VALUES:
            yield Sentence(
                text[start:end], known.folded[start:end], values, paragraph.cells[0])
        start = end


def _ends(shown: str) -> Iterator[int]:
    for match in _END.finditer(shown):
        if match[0] != "." or not is_short(shown[:match.start()]):
            yield match.end()


def total_in(sentence: Sentence) -> int | None:
    """Where the amount of a sentence stands to which two or more right before it add up."""
    places = [place for place in sorted(sentence.values) if sentence.masked[place] == AMOUNT]
    if len(places) > _MAX_AMOUNTS:
        return None
    values = [sentence.values[place].value for place in places]
    for end in range(len(values) - 1, 1, -1):
        if any(sum(values[start:end]) == values[end] for start in range(end - 1)):
            return places[end]
    return None


def figure_in(label: Label, value: Value, sentence: Sentence) -> Figure:
    cell = sentence.cell
    words = sentence.before + sentence.text
    return Figure(label, value, Way.BEHIND, words, cell.page, cell.x0, cell.y, cell.size)
