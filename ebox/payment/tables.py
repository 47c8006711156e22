"""Instalments: rows of a table with a day and an amount each."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from .lines import Cell, Sheet, folded_words
from .values import Value, is_glue, leading
from .words import INSTALMENT_WORDS, TOTAL_WORDS, Field, Hit, Role, find_labels

_ROW_PITCH = 4.5     # rows of a table follow within so many sizes
_HEAD_WORDS = {Field.DUE: frozenset({"date", "datum"}),
               Field.AMOUNT: frozenset({"montant", "bedrag", "betrag", "amount"})}


@dataclass(frozen=True, slots=True)
class Row:
    """One instalment; ``words`` as printed, under the heads of the columns."""

    amount: Value
    due: Value | None
    words: str
    has_total_word: bool


@dataclass(frozen=True, slots=True)
class Table:
    """Instalments of one page. ``is_explicit``: its heads say "to pay" and "due", or its rows
    call themselves instalments. ``cells``: ids of the cells it is made of."""

    rows: tuple[Row, ...]
    is_explicit: bool
    cells: frozenset[int]


def tables(page: Sheet) -> Iterator[Table]:
    """The tables of a page that have a column of days and one of amounts."""
    for due_head in page.cells:
        due_hit = _head(due_head, Field.DUE)
        if due_hit is None:
            continue
        beside = [*page.left_of(due_head), *page.right_of(due_head)]
        for amount_head in beside:
            amount_hit = _head(amount_head, Field.AMOUNT)
            if amount_hit is not None:
                table = _table(page, due_head, amount_head, due_hit and amount_hit)
                if table:
                    yield table
                break


def _head(cell: Cell, field: Field) -> bool | None:
    """True when a cell is a label of ``field`` and nothing else, False when it only names a
    day or an amount, None when it is neither."""
    words = {token.text for token in cell.tokens}
    if words & _HEAD_WORDS[field] and len(words) == 1:
        return False
    hits = find_labels(cell.tokens)
    if not hits or hits[0].label.field is not field or hits[0].label.role is not Role.PAY:
        return None
    if not all(hit.label.field is field for hit in hits) or not _is_all(cell, hits):
        return None
    return hits[0].label.rank < 2


def _is_all(cell: Cell, hits: list[Hit]) -> bool:
    rest = [token.text for index, token in enumerate(cell.tokens)
            if not any(hit.first <= index < hit.last for hit in hits)]
    return is_glue(" ".join(rest))


def _table(page: Sheet, due_head: Cell, amount_head: Cell, is_clear: bool) -> Table | None:
    rows, cells = [], {id(due_head), id(amount_head)}
    y, found_any = max(due_head.y, amount_head.y), False
    for line in _lines_below(page, y, amount_head.size):
        if line[0].y - y > _ROW_PITCH * amount_head.size:
            break
        row = _row(line, due_head, amount_head)
        if row is None:
            if found_any:
                break
            continue
        found_any, y = True, line[0].y
        rows.append(row)
        cells.update(map(id, line))
    named = any(_names_instalment(row.words) for row in rows) or _is_announced(page, due_head)
    rows = _without_totals(rows)
    if len(rows) < 2:
        return None
    return Table(tuple(rows), is_clear or named, frozenset(cells))


def _lines_below(page: Sheet, y: float, size: float) -> Iterator[list[Cell]]:
    line: list[Cell] = []
    for cell in sorted(page.cells, key=lambda cell: cell.y):
        if cell.y <= y + 0.3 * size:
            continue
        if line and cell.y - line[0].y > 0.45 * size:
            yield sorted(line, key=lambda cell: cell.x0)
            line = []
        line.append(cell)
    if line:
        yield sorted(line, key=lambda cell: cell.x0)


def _row(line: list[Cell], due_head: Cell, amount_head: Cell) -> Row | None:
    amount = _under(amount_head, due_head, line, Field.AMOUNT)
    if amount is None:
        return None
    due = _under(due_head, amount_head, line, Field.DUE)
    words = " ".join(cell.text for cell in line)
    is_total = any(token.text in TOTAL_WORDS for cell in line for token in cell.tokens)
    return Row(amount, due, words, is_total)


def _under(head: Cell, other: Cell, line: list[Cell], field: Field) -> Value | None:
    """The value of a line that stands in a column: nearer to its head than to the other."""
    for cell in line:
        distance = min(abs(cell.x0 - head.x0), abs(cell.x1 - head.x1))
        away = min(abs(cell.x0 - other.x0), abs(cell.x1 - other.x1))
        if (cell.overlaps(head) or distance < away) and (value := leading(field, cell.text)):
            return value
    return None


def _without_totals(rows: list[Row]) -> list[Row]:
    """The rows without the sum that ends the table."""
    amounts = [row.amount.value for row in rows]
    has_days = any(row.due for row in rows)
    kept = []
    for index, row in enumerate(rows):
        is_sum = index > 1 and amounts[index] == sum(amounts[:index])
        if is_sum or (row.has_total_word and not row.due) or (has_days and not row.due):
            continue
        kept.append(row)
    return kept


def _names_instalment(text: str) -> bool:
    return bool(INSTALMENT_WORDS & set(folded_words(text)))


def _is_announced(page: Sheet, head: Cell) -> bool:
    """Whether the line over the table speaks of instalments."""
    over = page.between(head.y - _ROW_PITCH * 1.5 * head.size, head.y - 1)
    return any(_names_instalment(cell.text) for cell in over)


def sum_of(table: Table) -> Decimal:
    """What all instalments come to."""
    return sum((row.amount.value for row in table.rows), Decimal(0))


def days_of(table: Table) -> set[date]:
    """The days on which something is due."""
    return {row.due.value for row in table.rows if row.due}
