"""What an account of movements comes to: the last of a column of balances, or what is left
between a column of debits and one of credits.

The figures themselves tell it: each balance is the one before with its movement, or the last
amount is what parts the two columns above it.
"""
from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from .composed import GROSS_RANK
from .figures import Figure, Way
from .labels import Field, Label, Role
from .lines import Cell, Sheet
from .masks import AMOUNT, masked
from .reckonings import ROUNDING
from .values import Value, is_alone

_MOVEMENTS = 3   # lines at least, of an account
_PITCH = 5.5     # sizes between its lines

_Line = list[tuple[Cell, Value]]


def balances(page: Sheet) -> list[Figure]:
    """The end of each account on a page; one that is not above nothing is left out."""
    ends = [end for run in _runs(page) if (end := _running(run) or _between(run))]
    return [_figure(cell, value) for cell, value in ends if value.value > 0]


def _runs(page: Sheet) -> list[list[_Line]]:
    """Lines that follow each other closely and hold amounts alone in their cells."""
    runs: list[list[_Line]] = [[]]
    for cells in page.lines():
        line = [(cell, _amount(cell)) for cell in cells if is_alone(Field.AMOUNT, cell.text)]
        run = runs[-1]
        if not line:
            continue
        if run and line[0][0].y - run[-1][0][0].y > _PITCH * line[0][0].size:
            runs.append([])
        runs[-1].append(line)
    return [run for run in runs if len(run) > _MOVEMENTS]


def _amount(cell: Cell) -> Value:
    return next(value for mask, value in masked(cell.text).values.values() if mask == AMOUNT)


def _running(run: Sequence[_Line]) -> tuple[Cell, Value] | None:
    """The last balance of lines that each hold a movement and the balance after it."""
    last, known = None, 0
    for line in run:
        after = line[-1][1].value
        if len(line) > 1 and last is not None:
            if abs(last + line[-2][1].value - after) > ROUNDING:
                return None
            known += 1
        elif last is not None and after != last:
            return None
        last = after
    return run[-1][-1] if known >= _MOVEMENTS else None


def _between(run: Sequence[_Line]) -> tuple[Cell, Value] | None:
    """The last amount of lines that hold one each, in two columns, where it parts their sums."""
    *lines, end = run
    if any(len(line) > 1 for line in run):
        return None
    first = lines[0][0][0]
    sides = [Decimal(0), Decimal(0)]
    for (cell, value), in lines:
        sides[cell.overlaps(first)] += value.value
    is_end = min(sides) > 0 and abs(abs(sides[0] - sides[1]) - end[0][1].value) <= ROUNDING
    return end[0] if is_end else None


def _figure(cell: Cell, value: Value) -> Figure:
    return Figure(Label(Field.AMOUNT, Role.PAY, GROSS_RANK), value, Way.BESIDE, cell.text,
                  cell.page, cell.x0, cell.y, cell.size)
