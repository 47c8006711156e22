"""Tables of amounts that tell what was: a ledger's lines, a reckoning's totals, narrow columns."""
from __future__ import annotations

from collections.abc import Iterator

from . import masks
from .composed import MASK_OF
from .figures import Figure, Way
from .labels import Field, Label, Role
from .lines import Cell, Sheet
from .places import Place, places
from .values import Value, is_alone, leading

_LINE = 0.3       # sizes by which baselines of one line differ
_NEXT_LINE = 2.4  # sizes down to the next line of a table
_RECKONING = 8    # sizes under a total, in which something may be taken off it
_ALIGNED = 1.6    # edges closer than this many sizes are one column
_DOUBTFUL_RANK = 2
_PLAIN_DAYS = (["date"], ["datum"], ["jour"], ["dag"], ["tag"])
_BY_ITSELF = (Role.REFUND, Role.DEBIT)


def is_column(page: Sheet, value: Cell) -> bool:
    """Whether an amount stands in the first of several lines of a table whose next line is empty
    there: the head of a ledger's column says nothing of one line."""
    first = (page.left_of(value) or [value])[-1]
    after = next(iter(page.below(first, _NEXT_LINE)), None)
    return first is not value and after is not None and (
        abs(after.x0 - first.x0) < first.size and not is_alone(Field.AMOUNT, after.text)
        and not page.below(value, _NEXT_LINE)
        and any(is_alone(Field.AMOUNT, cell.text) for cell in page.right_of(after)))


def is_posting(page: Sheet, label: Cell) -> bool:
    """Whether a label stands behind a day in a list of days: a ledger's line tells what was."""
    day = next(iter(page.left_of(label)), None)
    if day is None or not is_alone(Field.DUE, day.text):
        return False
    others = (*page.below(day, _NEXT_LINE)[:1], *page.above(day, _NEXT_LINE)[:1])
    return any(is_alone(Field.DUE, other.text) for other in others)


def is_credited(page: Sheet, figure: Figure) -> bool:
    """Whether a figure is the day of an amount with a minus on its line: what was paid then."""
    reach = _LINE * figure.size
    is_on_line = figure.way in (Way.BEHIND, Way.BESIDE)
    return figure.label.field is Field.DUE and is_on_line and any(
        mask == masks.AMOUNT and value.value < 0
        for cell in page.between(figure.y - reach, figure.y + reach)
        for mask, value in masks.masked(cell.text).values.values())


def is_reckoned(page: Sheet, total: Cell) -> bool:
    """Whether amounts follow under a total: something is taken off it."""
    return any(is_alone(Field.AMOUNT, cell.text) for cell in page.below(total, _RECKONING))


def under_head(page: Sheet, place: Place) -> Value | None:
    """A value amid a cell whose columns stand close, under the label that is its head."""
    head = place.cell
    for cell in page.below(head)[:1]:
        for start, (mask, value) in sorted(masks.masked(cell.text).values.items()):
            left, right = cell.left_at(start), cell.right_at(value.end)
            edges = min(abs(left - head.x0), abs(right - head.x1))
            if mask == MASK_OF.get(place.label.field) and edges <= _ALIGNED * head.size:
                return value
    return None


def plain_days(page: Sheet, cell: Cell) -> Iterator[Place]:
    """A head that only says "date", beside one for money that moves by itself."""
    is_day = [token.text for token in cell.tokens] in _PLAIN_DAYS
    under = page.below(cell)[:1] if is_day else []
    after = page.below(under[0], _NEXT_LINE)[:1] if under else []
    if not under or any(leading(Field.DUE, other.text) for other in after):
        return
    for other in (*page.left_of(cell), *page.right_of(cell)):
        for place in places(other):
            if place.label.field is Field.AMOUNT and place.label.role in _BY_ITSELF:
                label = Label(Field.DUE, place.label.role, _DOUBTFUL_RANK)
                yield Place(label, cell, cell.text, "", True, True, 0, cell.x0)
                return
