"""Labels on a page: where they stand, and what follows them in their own cell."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .labels import Field, Label
from .lines import Cell
from .values import is_glue, leading
from .words import Hit, find_labels

_MARKS = frozenset(":;|•–(/-,+*→>")  # a label may stand right after one


@dataclass(frozen=True, slots=True)
class Place:
    """A label on the page: its cell and what follows it there, up to the next label.

    ``is_bare``: the cell holds nothing else. ``is_last``: no other label follows in the cell.
    """

    label: Label
    cell: Cell
    name: str
    tail: str
    is_bare: bool
    is_last: bool


def places(cell: Cell) -> Iterator[Place]:
    """The labels of a cell that stand at its start or after a mark, not amid a sentence."""
    hits = find_labels(cell.tokens)
    index = 0
    while index < len(hits):
        hit, last = hits[index], index
        while last + 1 < len(hits) and _is_same(hit, hits[last + 1], hits[last], cell):
            last += 1
        end = cell.tokens[hits[last].last - 1].end
        stop = cell.tokens[hits[last + 1].first].start if last + 1 < len(hits) else None
        start = cell.tokens[hit.first].start
        if _starts(cell.text[:start]):
            tail = cell.text[end:stop]
            yield Place(hit.label, cell, cell.text[start:end], tail,
                        stop is None and is_glue(tail) and is_glue(cell.text[:start]),
                        stop is None)
        index = last + 1


def _is_same(first: Hit, second: Hit, before: Hit, cell: Cell) -> bool:
    """Whether a label is repeated, in another language or another word."""
    between = cell.text[cell.tokens[before.last - 1].end:cell.tokens[second.first].start]
    return second.label.field is first.label.field and is_glue(between)


def _starts(before: str) -> bool:
    return is_glue(before) or before.rstrip()[-1:] in _MARKS


def is_label(cell: Cell) -> bool:
    """Whether a cell is a label itself, or starts with one that has its value behind it."""
    return any(place.is_bare or leading(place.label.field, place.tail)
               or (place.label.field is Field.OTHER and place.label.rank == 0
                   and place.tail.lstrip().startswith(":"))
               for place in places(cell))
