"""Labels on a page: where they stand, and what follows them in their own cell."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from . import families
from .labels import Field, Label, Role
from .lines import Cell, Sheet
from .values import is_glue, leading
from .words import NOTHING_WORDS, Hit, find_labels

_MARKS = frozenset(":;|•–(/-,+*→>")  # a label may stand right after one
_COMMON_RANK = 2
_NAME_WORDS = 4
# The number of a box or a heading, before its label.
_ENUMERATOR = re.compile(
    r"^\W*(?:(?:case|cadre|rubrique|code|vak|rubriek|feld|zeile|nr|no|n°)\.? ?)?"
    r"(?:\d{1,3}[a-z]?|[ivx]{1,4}|[a-z])(?: ?[.)/\]:]| ?[–-](?= ))\s*", re.I)
_ENTRY = re.compile(r"[A-ZÀ-Ý][\w.’'-]*(?: [\w.’'-]+){0,3} ?: ?\S")
_ITEM = re.compile(r"[•▪·→*–-] ")
_PITCH = 1.75  # sizes up to the line above
_ENDED = re.compile(r"[.!?;,]\s|\d")


@dataclass(frozen=True, slots=True)
class Place:
    """A label on the page: its cell and what follows it there, up to the next label.

    ``start`` is where it stands in the cell's text, ``left`` where on the page what follows it.
    ``is_bare``: the cell holds nothing else. ``is_last``: no other label follows in the cell.
    """

    label: Label
    cell: Cell
    name: str
    tail: str
    is_bare: bool
    is_last: bool
    start: int
    left: float


def places(cell: Cell) -> Iterator[Place]:
    """The labels of a cell that stand at its start or after a mark, not amid a sentence.

    Labels with nothing between them ("IBAN / BIC") share what follows the last of them.
    """
    hits = [hit for hit in find_labels(cell.tokens) if _is_meant(hit, cell)]
    for index, hit in enumerate(hits):
        if index and _is_same(hits[index - 1], hit, cell):
            continue  # in another language or another word
        last = index
        while last + 1 < len(hits) and _is_joined(hits[last], hits[last + 1], cell):
            last += 1
        start, end = cell.tokens[hit.first].start, cell.tokens[hits[last].last - 1].end
        stop = cell.tokens[hits[last + 1].first].start if last + 1 < len(hits) else None
        is_named = _ends_name(hit, cell)
        is_next = index > 0 and _is_joined(hits[index - 1], hit, cell)
        if is_named or is_next or _starts(cell.text[:start]):
            tail = cell.text[end:stop]
            is_whole = stop is None and (
                is_named or _starts(cell.text[:cell.tokens[hits[0].first].start]))
            behind = end + len(tail) - len(tail.lstrip(" :.="))
            name = cell.text[0 if is_named else start:end]
            yield Place(hit.label, cell, name, tail,
                        is_whole and is_glue(tail)
                        and (is_named or _is_alone(hits[:index + 1], cell)),
                        stop is None, start, cell.left_at(behind))


def _is_meant(hit: Hit, cell: Cell) -> bool:
    """Whether a word that is also used elsewhere ("compte") stands first or has a value behind."""
    behind = cell.text[cell.tokens[hit.last - 1].end:]
    before = cell.text[:cell.tokens[hit.first].start]
    is_word = hit.label.rank >= _COMMON_RANK or (  # "voor" is no day's without one
        hit.label.field is Field.DUE and hit.label.rank > 0)
    return (not without_number(before) or not is_word
            or hit.label.field is Field.OTHER or behind.lstrip().startswith((":", "="))
            or leading(hit.label.field, behind) is not None)


def _between(first: Hit, second: Hit, cell: Cell) -> str:
    return cell.text[cell.tokens[first.last - 1].end:cell.tokens[second.first].start]


def _is_joined(first: Hit, second: Hit, cell: Cell) -> bool:
    """Whether nothing that means something stands between two labels."""
    return is_glue(_between(first, second, cell)) and ":" not in _between(first, second, cell)


def _is_same(first: Hit, second: Hit, cell: Cell) -> bool:
    return first.label.field is second.label.field and _is_joined(first, second, cell)


def _is_alone(hits: list[Hit], cell: Cell) -> bool:
    """Whether the last of the labels has nothing before it but glue and labels."""
    return is_glue(without_number(cell.text[:cell.tokens[hits[0].first].start])) and all(
        _is_joined(one, other, cell) for one, other in pairwise(hits))


def _ends_name(hit: Hit, cell: Cell) -> bool:
    """Whether a clear label ends a short name of its own: the invoice's amount to pay."""
    before = {token.text for token in cell.tokens[:hit.first]}
    return (hit.label.field is Field.AMOUNT and hit.label.rank == 0 and hit.last - hit.first > 1
            and hit.last == len(cell.tokens) and hit.first <= _NAME_WORDS
            and not before & NOTHING_WORDS and not _ENDED.search(cell.text)
            and not (hit.label.role is Role.REFUND
                     and families.SET_OFF.search(" ".join(sorted(before)))))


def _starts(before: str) -> bool:
    return is_glue(without_number(before)) or before.rstrip()[-1:] in _MARKS


def without_number(text: str) -> str:
    """A label without the number of its box: "4. Somme à payer", "VI – Saldo".

    >>> without_number("4. Somme à payer"), without_number("IBAN")
    ('Somme à payer', 'IBAN')
    """
    match = _ENUMERATOR.match(text)
    return text[match.end():] if match else text


def announces(cell: Cell) -> bool:
    """Whether a cell starts with a label and a colon."""
    return any(place.tail.lstrip().startswith((":", "=")) and cell.text.startswith(place.name)
               for place in places(cell))


def beginnings(page: Sheet) -> frozenset[int]:
    """The ids of the cells that begin something new, whatever stands above."""
    return frozenset(
        id(cell) for cell in page.cells
        if announces(cell) or is_entry(page, cell) or _is_item(page, cell))


def _is_item(page: Sheet, cell: Cell) -> bool:
    """Whether a cell begins with the mark of a list, under a line that ends or is an item too."""
    above = page.above(cell, _PITCH)[:1]
    return bool(_ITEM.match(cell.text)) and all(
        _ITEM.match(line.text) or line.text.endswith((".", ";", ":", ",")) for line in above)


def is_entry(page: Sheet, cell: Cell) -> bool:
    """Whether a cell is a line of a block in which each has a label and its value ("Holder: …");
    not the first one."""
    return bool(_ENTRY.match(cell.text)) and any(
        _ENTRY.match(above.text) for above in page.above(cell, _PITCH)[:1])


def is_label(cell: Cell) -> bool:
    """Whether a cell is a label itself, or starts with one that has its value behind it."""
    return any(place.is_bare or leading(place.label.field, place.tail)
               or (place.label.field is Field.OTHER and place.label.rank == 0
                   and place.tail.lstrip().startswith(":"))
               for place in places(cell))
