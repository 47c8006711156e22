"""Payments side by side: each in a column with its amount, its day, and perhaps its account.

"Te betalen   100,00   200,00" over "Uiterlijk   05/03/2026   05/04/2026" asks for two payments;
so do two boxes next to each other with the same labels.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from . import composed, families
from .folding import level
from .labels import Field
from .lines import Cell, Sheet
from .masks import AMOUNT, DAY, masked
from .places import is_label, places
from .plans import Line, Spot, line_of
from .tables import Row, Table
from .values import Value, is_alone, leading, trimmed
from .words import ASKING_WORDS, INSTALMENT_WORDS, PAST_WORDS

_REACH = 9    # sizes between the lines of one block
_APART = 30   # sizes by which amount and day of a column may begin apart
_OVER = 7     # sizes up to the text that leads to a line of days
_NUMBERS = {2: ("deux", "twee", "zwei", "2"), 3: ("trois", "drie", "drei", "3"),
            4: ("quatre", "vier", "4"), 5: ("cinq", "vijf", "funf", "5"),
            6: ("six", "zes", "sechs", "6")}
_FIELDS = {Field.IBAN: "iban", Field.BIC: "bic", Field.BENEFICIARY: "beneficiary",
           Field.COMMUNICATION: "structured"}


def abreast(page: Sheet, written: date | None) -> list[Table]:
    """The payments of a page that stand in columns."""
    lines = [line_of(cells) for cells in page.lines()]
    for days in lines:
        if not _are_last_days(days, written):
            continue
        near = [line for line in lines if line is not days and _apart(line, days) <= _REACH]
        amounts = [line for line in near if len(line.cells) >= len(line.of(AMOUNT))
                   and _is_over(line.of(AMOUNT), days.of(DAY), days)]
        if amounts:
            asked = [line for line in amounts if families.PAY.search(level(line.text))]
            chosen = min(asked or amounts, key=lambda line: _apart(line, days))
            return [_table(chosen, days, near)]
    return [_equal(part, days) for days in lines if (part := _part_over(page, days, written))][:1]


def _part_over(page: Sheet, days: Line, written: date | None) -> Value | None:
    """The amount of each of the parts whose days stand on a line, where the text right over it
    tells as many: "quatre mensualités de 640,00 €, exigibles les" over four days."""
    values = [spot.value.value for spot in days.of(DAY)]
    is_plan = len(values) > 1 and values == sorted(set(values)) and not days.of(AMOUNT)
    if not is_plan or days.words or written is None or values[0] <= written:
        return None
    first = days.cells[0]
    over = page.between(first.y - _OVER * first.size, first.y - 1)
    text = masked(" ".join(cell.text for cell in over))
    names = "|".join(_NUMBERS.get(len(values), (str(len(values)),)))
    found = [text.values[match.end() - 1][1] for match in re.finditer(
        rf"\b(?:{names}) (?:\w+ ){{1,2}}(?:de|van|von|zu|a) (?:chacune? |elk |je )?{AMOUNT}",
        text.folded)]
    return found[0] if len(found) == 1 else None


def _equal(part: Value, days: Line) -> Table:
    rows = tuple(Row(part, spot.value, days.text) for spot in days.of(DAY))
    return Table(rows, frozenset(map(id, days.cells)))


def _apart(one: Line, other: Line) -> float:
    return abs(one.cells[0].y - other.cells[0].y) / one.cells[0].size


def _are_last_days(line: Line, written: date | None) -> bool:
    """Whether a line holds several last days of payments, and no amount."""
    values = [spot.value.value for spot in line.of(DAY)]
    is_apart = len(line.cells) >= len(values) > 1
    if not is_apart or line.of(AMOUNT) or values != sorted(set(values)):
        return False
    words = set(line.words)
    label = composed.meanings(line.cells[0].text) if len(line.cells) > len(values) else ()
    is_due = words & (ASKING_WORDS | INSTALMENT_WORDS) or any(
        meant.field is Field.DUE for meant in label)
    is_later = written is None or values[0] > written
    return bool(is_due and is_later and not words & PAST_WORDS)


def _is_over(amounts: list[Spot], days: list[Spot], line: Line) -> bool:
    """Whether each amount stands in the column of a day."""
    reach = _APART * line.cells[0].size
    return len(amounts) == len(days) and all(
        amount.value.value > 0 and abs(amount.left - day.left) <= reach
        and all(amount.left < other.left for other in days[rank + 1:])
        for rank, (amount, day) in enumerate(zip(amounts, days, strict=True)))


def _table(amounts: Line, days: Line, near: Sequence[Line]) -> Table:
    rows = [Row(amount.value, day.value, f"{amounts.text} {days.text}")
            for amount, day in zip(amounts.of(AMOUNT), days.of(DAY), strict=True)]
    cells = [*amounts.cells, *days.cells]
    for line in near:
        own = _own(line.cells, len(rows))
        if own:
            rows = [replace(row, **values) for row, values in zip(rows, own, strict=True)]
            cells += line.cells
    return Table(tuple(rows), frozenset(map(id, cells)))


def _own(cells: Sequence[Cell], count: int) -> list[dict[str, str]]:
    """What a line tells of each payment: one label and as many values, label and value each, or
    values that need no label."""
    if len(cells) == count:
        own = [_typed(cell) for cell in cells]
        return own if all(own) else []
    if len(cells) == count + 1:
        pairs = [(cells[0], value) for value in cells[1:]]
    elif len(cells) == 2 * count:
        pairs = list(zip(cells[::2], cells[1::2], strict=True))
    else:
        return []
    own = [_named(label, value) for label, value in pairs]
    return own if all(own) else []


def _typed(cell: Cell) -> dict[str, str]:
    """The account or structured communication that a cell holds and nothing else."""
    for field in (Field.IBAN, Field.COMMUNICATION):
        value = leading(field, cell.text)
        if value and value.is_valid and is_alone(field, cell.text):
            return {_FIELDS[field]: str(value.value)}
    return {}


def _named(label: Cell, value: Cell) -> dict[str, str]:
    """The value of one payment under the name of its field, {} where it is none."""
    found = next((place.label.field for place in (*places(label), *composed.texts(label))
                  if place.label.field in _FIELDS), None)
    if found is None or is_label(value):
        return {}
    typed = leading(found, value.text)
    if typed is not None:
        return {_FIELDS[found]: str(typed.value)} if typed.is_valid else {}
    if found is Field.BENEFICIARY:
        return {"beneficiary": trimmed(value.text)}
    return {"free": trimmed(value.text)} if found is Field.COMMUNICATION else {}
