"""Payments in parts: lines that follow each other, each with its own day and amount.

What the lines are called hardly matters: they are a plan when their days are still to come and
differ, and when words call them parts, each has a communication of its own, or they add up to
an amount that is printed elsewhere.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from . import asides, clauses, composed, families
from .dates import find_in_year
from .folding import level
from .instalment_columns import in_columns
from .labels import Field, Role
from .lines import Cell, Sheet, folded_words
from .masks import AMOUNT, COMMUNICATION, DAY, IBAN, masked
from .tables import BULLET, Row, Table, tables
from .values import Value, is_alone
from .words import ASKING_WORDS, INSTALMENT_WORDS, PAST_WORDS

_PITCH = 4.5         # sizes between lines of a plan, at most
_INTRODUCTION = 7    # sizes above, in which words announce it
_HEADS = 2.2         # sizes up to its heads
_MAX_WORDS = 9       # beside the values of a line: more make a sentence
_SAME_EDGE = 4       # sizes by which lines of a plan may begin apart
_KINDS = {AMOUNT, DAY}
_FEW = 6             # words of a cell that holds such a day
_NEW_WORDS = 2       # in which a line without columns differs from the first one
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_OF = re.compile(r"\b(?:du|van|vom|dd\.?) ?$", re.I)  # a paper's day
_MENTIONED = re.compile(  # what is to be mentioned, at the end of a line
    r"\b(?:mention|communication|libellé|vermelding|mededeling|Angabe|Verwendungszweck|Mitteilung)"
    r"\W+(?:(?:de|van|von) )?([\w./-]*\d[\w./-]*)\W*$", re.I)
_OTHER_HEAD = re.compile(
    r"\b(?:rest\w*|solde|saldo|apres|danach|daarna|nach|na|tva|btw|mwst|davon|waarvan|dont|netto"
    r"|hors|excl\w*|interets?|intrest\w*|zinsen|kosten|frais|kapital|kapitaal|capital)\b")
_PART_HEAD = re.compile(
    r"\b(?:montant|bedrag|betrag|somme|euros?|eur|te (?:betalen|storten)|a (?:payer|verser)"
    r"|(?:zu )?zahlen|total|totaal|samen|gesamt|summe|abschlag|rate|tranche|schijf)\b")


@dataclass(frozen=True, slots=True)
class Spot:
    """A value on a line with its left and right."""

    value: Value
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its values by kind, and the words beside them; ``has_year``: whether its day is
    printed with the year."""

    cells: tuple[Cell, ...]
    spots: dict[str, list[Spot]]
    words: tuple[str, ...]
    has_year: bool = True

    @property
    def text(self) -> str:
        return " ".join(cell.text for cell in self.cells)

    def of(self, kind: str) -> list[Spot]:
        return self.spots.get(kind, [])


def plans(page: Sheet, written: date | None = None) -> list[Table]:
    """The plans of a page of a letter ``written`` on a day: lines with their days to come, or
    tables and lists whose words say enough, unless their days are long past."""
    lines = [line_of(cells, written) for cells in page.lines()]
    return [table for run in _runs(lines) if (table := _plan(page, lines, run, written))] or [
        table for table in (tables(page) or in_columns(page)) if not _is_past(table, written)]


def _is_past(table: Table, written: date | None) -> bool:
    """Whether a day of a table is before the letter: a list of what was billed."""
    return written is not None and any(
        row.due is not None and row.due.value < written for row in table.rows)


def line_of(cells: Sequence[Cell], written: date | None = None) -> Line:
    """The values of a line; of a list's line only the cell that holds day and amount. Beside an
    amount the only day may leave out the year, in a letter ``written`` on a day."""
    whole = [cell for cell in cells if {
        mask for mask, _value in masked(_unmarked(cell)).values.values()} >= _KINDS]
    used = whole if len(whole) == 1 else cells
    spots: dict[str, list[Spot]] = {}
    words: list[str] = []
    alone = [cell for cell in used if is_alone(Field.AMOUNT, cell.text)]
    for cell in used:
        text = _unmarked(cell) if whole else cell.text
        known = masked(text)
        for start, (mask, value) in sorted(known.values.items()):
            # Beside an amount in a cell of its own, one among words is a name's: "Lot 0.02".
            if mask != AMOUNT or not alone or cell in alone:
                spots.setdefault(mask, []).append(_spot(cell, start, value))
        words += folded_words(known.shown)
    has_year = not written or DAY in spots or AMOUNT not in spots
    if not has_year:
        spots |= _days_in_year(used, written)
    return Line(tuple(used), spots, tuple(words), has_year)


def _spot(cell: Cell, start: int, value: Value) -> Spot:
    return Spot(value, cell.left_at(start), cell.right_at(value.end))


def _days_in_year(cells: Sequence[Cell], written: date) -> dict[str, list[Spot]]:
    """The one day of a line that goes without its year, amid few words."""
    found = [_spot(cell, day.start, Value(day.value, day.start, day.end))
             for cell in cells if len(cell.text.split()) <= _FEW
             for day in find_in_year(masked(cell.text).shown, written)
             if not _OF.search(cell.text[:day.start])]
    return {DAY: found} if len(found) == 1 else {}


def _unmarked(cell: Cell) -> str:
    """The text of a cell without a bullet, which before an amount is no minus."""
    return BULLET.sub(asides.blank, cell.text)


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that follow each other, each with one day, as many amounts, and no sentence."""
    run: list[Line] = []
    for line in lines:
        if _is_row(line) and (not run or _goes_on(run, line)):
            run.append(line)
            continue
        if len(run) > 1:
            yield run
        run = [line] if _is_row(line) else []
    if len(run) > 1:
        yield run


def _is_row(line: Line) -> bool:
    words = [word for word in line.words if not word.isdigit()]
    return len(line.of(DAY)) == 1 and bool(line.of(AMOUNT)) and len(words) <= _MAX_WORDS


def _goes_on(run: list[Line], line: Line) -> bool:
    first, last = run[0], run[-1]
    size = first.cells[0].size
    is_near = line.cells[0].y - last.cells[0].y <= _PITCH * size
    is_aligned = abs(line.cells[0].x0 - first.cells[0].x0) <= _SAME_EDGE * size
    is_alike = len(line.cells) > 1 or len(set(line.words) - set(first.words)) <= _NEW_WORDS
    return is_near and is_aligned and is_alike and (
        len(line.of(AMOUNT)) == len(first.of(AMOUNT)))


def _plan(
    page: Sheet, lines: Sequence[Line], run: list[Line], written: date | None
) -> Table | None:
    column = _column(page, lines, run)
    if column is None:
        return None
    amounts = [line.of(AMOUNT)[column].value for line in run]
    days = [line.of(DAY)[0].value.value for line in run]
    is_later = written is not None and all(day > written for day in days)
    if any(amount.value <= 0 for amount in amounts) or (written and not is_later):
        return None
    words = _words(page, run)
    rows = tuple(_row(page, lines, run, line, amount)
                 for line, amount in zip(run, amounts, strict=True))
    is_past = words & PAST_WORDS and not is_later
    is_collected = _is_collected(page, run)
    is_asked = (_is_own(rows) or _is_asked(lines, run, rows, words, is_later)
                or is_later and _is_in_order(rows) and (is_collected or _is_due(page, run)))
    if is_past or not is_asked:
        return None
    cells = frozenset(id(cell) for line in run for cell in line.cells)
    return Table(rows, cells, role=Role.DEBIT if is_collected else Role.PAY)


def _is_collected(page: Sheet, run: list[Line]) -> bool:
    """Whether the heads of a plan, each of its lines or the sentence that leads to it say that
    the creditor takes the money."""
    heads = " ".join(sorted(_words(page, run, _HEADS)))
    first = run[0].cells[0]
    over = page.between(first.y - _INTRODUCTION * first.size, first.y - 1)
    text = " ".join(cell.text for cell in over)
    return bool(families.DEBIT.search(heads)
                or all(families.DEBIT.search(level(line.text)) for line in run)
                or clauses.role(masked(_SENTENCE.split(text)[-1]).folded) is Role.DEBIT)


def _is_due(page: Sheet, run: list[Line]) -> bool:
    """Whether the head of its days calls them last days."""
    head = _head(page, run[0], run[0].of(DAY)[0])
    return any(label.field is Field.DUE and label.role is Role.PAY
               for label in composed.meanings(head))


def _is_in_order(rows: Sequence[Row]) -> bool:
    days = [row.due.value for row in rows]
    return days == sorted(set(days))


def _row(
    page: Sheet, lines: Sequence[Line], run: list[Line], line: Line, amount: Value
) -> Row:
    """A line with its account and communication, there or in a box with the same amount."""
    again = [other for other in lines if other not in run
             and [spot.value.value for spot in other.of(AMOUNT)] == [amount.value]]
    places = (line, *(again if len(again) == 1 else ()))
    structured, iban = (next(filter(None, (_only(place, kind) for place in places)), "")
                        for kind in (COMMUNICATION, IBAN))
    free = "" if structured else _own_text(page, run, line)
    return Row(amount, line.of(DAY)[0].value, line.text, structured, iban, free=free)


def _own_text(page: Sheet, run: list[Line], line: Line) -> str:
    """The reference of a line in a column whose head asks for a communication."""
    for cell in line.cells:
        is_named = any(composed.means_message(head.text) for first in run[0].cells
                       if first.overlaps(cell) for head in _over(page, first))
        masks = {mask for mask, _value in masked(cell.text).values.values()}
        is_value = DAY in masks or is_alone(Field.AMOUNT, cell.text)
        if is_named and not is_value and any(map(str.isdigit, cell.text)):
            return cell.text
    mentioned = _MENTIONED.search(line.text)
    return mentioned[1].rstrip(".;,") if mentioned else ""


def _over(page: Sheet, first: Cell) -> list[Cell]:
    """The heads of a column, over a rule that may part them from it."""
    near = page.above(first, _HEADS)
    is_rule = bool(near) and not any(cell.tokens for cell in near)
    return page.above(first, 2 * _HEADS) if is_rule else near


def _is_own(rows: Sequence[Row]) -> bool:
    """Whether each line has a communication or an account of its own: each is a payment."""
    own = {row.structured or row.iban or row.free for row in rows}
    return len(own) == len(rows) and "" not in own


def _is_asked(
    lines: Sequence[Line], run: list[Line], rows: Sequence[Row], words: set[str],
    is_later: bool,
) -> bool:
    """Whether lines are parts of a payment, and not a list of what happened."""
    if not _is_in_order(rows):
        return False
    is_sum = all(line.has_year for line in run) and (
        sum(row.amount.value for row in rows) in _printed(lines, run))
    if is_later:
        return bool(words & INSTALMENT_WORDS) or is_sum
    return bool(words & INSTALMENT_WORDS and words & ASKING_WORDS)


def _printed(lines: Sequence[Line], run: list[Line]) -> set[Decimal]:
    """The amounts of a page outside of some lines."""
    return {spot.value.value for line in lines if line not in run for spot in line.of(AMOUNT)}


def _only(line: Line, kind: str) -> str:
    found = {spot.value.value for spot in line.of(kind) if spot.value.is_valid}
    return found.pop() if len(found) == 1 else ""


def _column(page: Sheet, lines: Sequence[Line], run: list[Line]) -> int | None:
    """Which amount of each line is the one to pay: the only one, the one under a head that says
    so, or the one that adds up to, or is printed again, elsewhere."""
    count = len(run[0].of(AMOUNT))
    if count == 1:
        return 0
    elsewhere = _printed(lines, run)
    columns = [[line.of(AMOUNT)[index].value.value for line in run] for index in range(count)]
    heads = [_head(page, run[0], run[0].of(AMOUNT)[index]) for index in range(count)]
    for chosen in (
            [index for index in range(count) if set(columns[index]) <= elsewhere],
            [index for index in range(count) if sum(columns[index]) in elsewhere],
            [index for index in range(count) if _PART_HEAD.search(heads[index])
             and not _OTHER_HEAD.search(heads[index])]):
        if len(chosen) == 1:
            return chosen[0]
    return None


def _head(page: Sheet, first: Line, spot: Spot) -> str:
    """The words right over a column, folded."""
    top = first.cells[0].y
    over = [cell for cell in page.between(top - _PITCH * first.cells[0].size, top - 1)
            if cell.x0 < spot.right and spot.left < cell.x1]
    return level(max(over, key=lambda cell: cell.y).text) if over else ""


def _words(page: Sheet, run: list[Line], reach: float = _INTRODUCTION) -> set[str]:
    """The words of a plan and of what stands right over it, so many sizes up."""
    first, last = run[0].cells[0], run[-1].cells[0]
    over = page.between(first.y - reach * first.size, last.y + 1)
    return {word for cell in over for word in folded_words(cell.text)}
