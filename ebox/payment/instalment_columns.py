"""Instalments side by side: each has its day in its head, and its amount below it."""
from __future__ import annotations

from collections.abc import Iterator

from .dates import find_dates
from .labels import Field
from .lines import Cell, Sheet, folded_words
from .masks import AMOUNT, masked
from .tables import Row, Table
from .values import Value, is_alone, leading
from .words import INSTALMENT_WORDS, PAST_WORDS

_MAX_WORDS = 8  # of a head, those of its day too


def in_columns(page: Sheet) -> list[Table]:
    """The instalments of a page whose heads stand on one line and name different days."""
    return [table for line in page.lines() if (table := _table(page, line))]


def _table(page: Sheet, line: list[Cell]) -> Table | None:
    columns = [(head, amount, row) for head in line for amount, row in _column(page, head)]
    if len({row.due.value for _head, _amount, row in columns}) < max(2, len(columns)):
        return None
    cells = frozenset(id(cell) for head, amount, _row in columns for cell in (head, amount))
    return Table(tuple(row for _head, _amount, row in columns), cells)


def _column(page: Sheet, head: Cell) -> Iterator[tuple[Cell, Row]]:
    """The cell with the amount under a head of an instalment to come, and the instalment."""
    text, last = _head(page, head)
    words = set(folded_words(text))
    days = find_dates(text)
    is_head = len(days) == 1 and words & INSTALMENT_WORDS and not words & PAST_WORDS
    if not is_head or len(text.split()) > _MAX_WORDS or AMOUNT in masked(text).shown:
        return
    for cell in page.below(last)[:1]:
        amount = leading(Field.AMOUNT, cell.text)
        if amount and amount.value > 0 and is_alone(Field.AMOUNT, cell.text):
            day = Value(days[0].value, days[0].start, days[0].end)
            yield cell, Row(amount, day, f"{text} {cell.text}")


def _head(page: Sheet, first: Cell) -> tuple[str, Cell]:
    """A head with the line that it goes on in where its day is cut, and its last cell."""
    following = page.continuation(first, is_cut=True)
    if find_dates(first.text) or following is None:
        return first.text, first
    return f"{first.text} {following.text}", following
