"""Instalments: lines with a day and an amount each, in a table or one by one."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from . import composed
from .accounts import find_ibans
from .amounts import find_amounts
from .communication import find_communications
from .dates import find_dates
from .labels import Field, Role
from .lines import ON_A_LINE, Cell, Sheet, folded_words
from .values import Value, is_alone, is_glue, leading
from .words import (
    ASKING_WORDS,
    INSTALMENT_WORDS,
    PAST_WORDS,
    TOTAL_WORDS,
    find_labels,
)

_ROW_PITCH = 4.5     # lines of a table follow within so many sizes
_INTRODUCTION = 7    # sizes above, in which words announce instalments
_ACCOUNT = frozenset({"\ue002"})  # stands for an account among the words
_MAX_REST = 8  # words beside day and amount: more make a sentence
_SAME_EDGE = 4  # sizes, as far as rows are numbered or days are set right
_NEW_WORDS = 2
_MIN_HEADS = 2
_HEAD_WORDS = 4  # of a head that no list knows
BULLET = re.compile(r"^[-–•*]\s+")
# Beside "until", the head of a period that was charged.
_FROM = frozenset({"van", "vanaf", "begin", "du", "des", "debut", "vom", "von", "ab", "beginn"})
_PLAIN_HEADS = {Field.DUE: frozenset({"date", "datum"}),
                Field.AMOUNT: frozenset({"montant", "bedrag", "betrag", "amount"})}


@dataclass(frozen=True, slots=True)
class Row:
    """One instalment; ``words`` as printed; what follows is "" unless it has its own."""

    amount: Value
    due: Value | None
    words: str
    structured: str = ""
    iban: str = ""
    bic: str = ""
    beneficiary: str = ""
    free: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Instalments of one page; ``cells``: ids of the cells that it is made of.

    ``is_sure``: its words ask for them; else only a sum that is asked for elsewhere can.
    ``role``: whether they are to be paid, or collected.
    """

    rows: tuple[Row, ...]
    cells: frozenset[int]
    is_sure: bool = True
    role: Role = Role.PAY


def tables(page: Sheet) -> list[Table]:
    """The instalments of a page: tables whose heads say "due" and "to pay", or whose words
    speak of instalments; else lines that do."""
    lines = list(page.lines())
    found = [table for number, line in enumerate(lines)
             if (table := _headed(page, line, lines[number + 1:]))]
    return found or list(_listed(page, lines))


def sum_of(found: list[Table]) -> Decimal:
    """What all instalments come to."""
    return sum((row.amount.value for table in found for row in table.rows), Decimal(0))


def _headed(page: Sheet, heads: list[Cell], below: list[list[Cell]]) -> Table | None:
    """The table under a line that has a head for days and one for amounts."""
    if len(heads) < _MIN_HEADS:
        return None
    due = next((cell for is_listed in (True, False) for cell in heads
                if _head(cell, Field.DUE, is_listed) is not None), None)
    amounts = [cell for cell in heads if _head(cell, Field.AMOUNT) is not None]
    if due is None or len(amounts) != 1 or _is_period(heads):
        return None
    (amount,) = amounts
    rows, cells, y = [], set(map(id, heads)), due.y
    for line in below:
        if line[0].y - y > _ROW_PITCH * due.size:
            break
        if row := _row(line, due, amount):
            rows.append((row, line))
            cells.update(map(id, line))
            y = line[0].y
        elif rows:
            break
    kept = _without_totals(rows)
    is_clear = bool(_head(due, Field.DUE) and _head(amount, Field.AMOUNT))
    words = _words_of([*heads, *_over(page, heads[0])], kept)
    has_days = any(row.due for row in kept)
    if len(kept) < 2 or _is_of_one_day(kept) or not (
            has_days and is_clear or _are_instalments(words)):
        return None
    return Table(tuple(kept), frozenset(cells))


def _is_period(heads: list[Cell]) -> bool:
    """Whether a line of heads has one for the first day of what was charged."""
    return any([token.text for token in cell.tokens] in ([word] for word in _FROM)
               for cell in heads)


def _is_of_one_day(rows: list[Row]) -> bool:
    """Whether all rows have the same day and nothing to tell them by: details of one payment."""
    days = {row.due and row.due.value for row in rows}
    return len(days) == 1 and None not in days and not any(row.structured for row in rows)


def _head(cell: Cell, field: Field, is_listed: bool = False) -> bool | None:
    """True when a cell is a clear label of ``field`` and nothing else, False when it only names
    a day or an amount, None when it is neither, or no list knows it and ``is_listed`` asks so."""
    words = [token.text for token in cell.tokens]
    if len(words) == 1 and words[0] in _PLAIN_HEADS[field]:
        return False
    hits = [hit for hit in find_labels(cell.tokens) if hit.label.role is Role.PAY]
    if field is Field.AMOUNT and composed.names_amount(cell.text):
        return any(label.field is field and label.rank < composed.NEUTRAL_RANK
                   for label in composed.meanings(cell.text))
    is_name = not is_listed and len(words) <= _HEAD_WORDS and not any(
        letter.isdigit() or letter in ":." for letter in cell.text)
    if not hits and is_name and any(label.field is field and label.role is Role.PAY
                                    for label in composed.meanings(cell.text)):
        return True
    if not hits or any(hit.label.field is not field for hit in hits):
        return None
    rest = [word for index, word in enumerate(words)
            if not any(hit.first <= index < hit.last for hit in hits)]
    return hits[0].label.rank < 2 if is_glue(" ".join(rest)) else None


def _row(line: list[Cell], due: Cell, amount: Cell) -> Row | None:
    value = _under(amount, due, line, Field.AMOUNT)
    if value is None:
        return None
    words = _words(line)
    return Row(value, _under(due, amount, line, Field.DUE), words, _structured(words))


def _under(head: Cell, other: Cell, line: list[Cell], field: Field) -> Value | None:
    """The value of a line that stands in a column: nearer to its head than to the other."""
    for cell in line:
        near, far = _apart(cell, head), _apart(cell, other)
        if (cell.overlaps(head) or near < far) and (value := leading(field, cell.text)):
            return value
    return None


def _apart(one: Cell, other: Cell) -> float:
    return min(abs(one.x0 - other.x0), abs(one.x1 - other.x1))


def _without_totals(rows: list[tuple[Row, list[Cell]]]) -> list[Row]:
    """The rows without the sum that ends the table."""
    has_days = any(row.due for row, _line in rows)
    kept: list[Row] = []
    for row, line in rows:
        is_sum = len(kept) > 1 and row.amount.value == sum(one.amount.value for one in kept)
        is_total = any(token.text in TOTAL_WORDS for cell in line for token in cell.tokens)
        if not row.due and (has_days or is_sum or is_total):
            continue
        kept.append(row)
    return kept


def _listed(page: Sheet, lines: list[list[Cell]]) -> Iterator[Table]:
    """Lines that follow each other, each with one day and one amount, and words that call
    them instalments."""
    run: list[tuple[Row, list[Cell]]] = []
    for whole in [*lines, []]:
        line = next(([cell] for cell in whole if _single([cell])), whole)
        row = _single(line)
        is_near = bool(run and row) and _follows(line[0], run[-1][1][0]) and _is_alike(
            row, run[0][0])
        if row and (not run or is_near):
            run.append((row, line))
            continue
        if len(run) > 1:
            rows = [one for one, _line in run]
            first = run[0][1][0]
            beside = page.left_of(first)
            words = _words_of([*_over(page, first), *beside], rows)
            is_sure = _are_instalments(_words_of(beside, rows)) or _are_instalments(words)
            cells = frozenset(id(cell) for _row, cells in run for cell in cells)
            if is_sure or words & INSTALMENT_WORDS:
                yield Table(tuple(rows), cells if is_sure else frozenset(), is_sure)
        run = [(row, line)] if row else []


def _follows(cell: Cell, above: Cell) -> bool:
    """Whether a line begins under another one, close by."""
    return (cell.y - above.y <= _ROW_PITCH * cell.size
            and abs(cell.x0 - above.x0) <= _SAME_EDGE * cell.size)


def _is_alike(row: Row, first: Row) -> bool:
    """Whether a row has the words of the first one, but for a month and which one it is."""
    words, known = ({word for word in folded_words(one.words) if word.isalpha()}
                    for one in (row, first))
    return len(words - known) <= _NEW_WORDS


def _single(line: list[Cell]) -> Row | None:
    """The instalment on a line: one day, one amount, in either order, and no more."""
    text = BULLET.sub("", _words(line))
    days = find_dates(text)
    if len(days) != 1:
        return None
    (day,) = days
    rest = text[:day.start] + " " * (day.end - day.start) + text[day.end:]
    amounts = list(find_amounts(rest))
    words = [word for word in folded_words(rest) if not word.isdigit()]
    if len(amounts) != 1 or amounts[0].value <= 0 or len(words) > _MAX_REST:
        return None
    (amount,) = amounts
    return Row(Value(amount.value, amount.start, amount.end, amount.currency),
               Value(day.value, day.start, day.end), text, _structured(text))


def _structured(words: str) -> str:
    """The communication of one instalment alone."""
    found = [candidate.value for candidate in find_communications(words) if candidate.is_valid]
    return found[0] if len(found) == 1 else ""


def _words(line: list[Cell]) -> str:
    return " ".join(cell.text for cell in line)


def _over(page: Sheet, first: Cell) -> Iterator[Cell]:
    """The lines over a table, which may announce it; rows of another table do not."""
    over = list(page.between(first.y - _INTRODUCTION * first.size, first.y - 1))
    rows = [cell.y for cell in over if is_alone(Field.AMOUNT, cell.text)]
    return (cell for cell in over
            if not any(abs(cell.y - y) <= ON_A_LINE * cell.size for y in rows))


def _words_of(cells: Iterable[Cell], rows: list[Row]) -> set[str]:
    over = [cell.text for cell in cells]
    words = {word for text in (*over, *(row.words for row in rows)) for word in folded_words(text)}
    return words | _ACCOUNT if any(find_ibans(" ".join(over))) else words


def _are_instalments(words: set[str]) -> bool:
    """Whether words speak of instalments that are still to be paid: a list of what was paid
    looks the same. An account to pay to asks as well as a word."""
    is_asked = words & ASKING_WORDS or words & _ACCOUNT
    return bool(words & INSTALMENT_WORDS and is_asked and not words & PAST_WORDS)
