"""Payments under numbered headings: "A. Redevance …", "B. Garantie …", each with its own figures.

Each section must tell its last day and an amount; what it ends with is what it asks for.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from .figures import Figure
from .folding import level
from .labels import Field, Role
from .lines import Sheet
from .masks import AMOUNT, COMMUNICATION, DAY, IBAN, masked
from .plans import Line, line_of
from .tables import Row, Table
from .values import Value

_NUMBER = re.compile(r"(?:partie |deel |teil )?([1-9]|[a-h])(?: ?[.)/°:–]|[.)/°])\s?", re.I)
_END = 2.1  # sizes of a blank that ends the last section
_LAST_DAY = re.compile(
    r"\b(?:echeance|avant|pour|tard|jusqu'au|limite|d'ici|uiterlijk|laatste|tegen|voor|tot"
    r"|vervaldag"
    r"|betaalbaar|bis|spatestens|fallig\w*|vor|zahlbar|termin)"
    rf"\W*(?:(?:le|au|het|op|de|dem|den|zum|am|ablauf des)\W*)*{DAY}")
_SEVERAL = re.compile(
    r"\b(?:deux|trois|quatre|chacun\w*|distinct\w*|twee|drie|vier|elk|beide|afzonderlijke?|zwei"
    r"|drei|beide[nrs]?|jeweils|getrennte?)\b")
_OF_SECTION = {Field.BIC: "bic", Field.BENEFICIARY: "beneficiary", Field.COMMUNICATION: "free"}


def sections(page: Sheet, figures: Sequence[Figure], written: date | None) -> list[Table]:
    """The payments of a page under its numbered headings; ``figures``: what its labels gave."""
    parts = _parts([line_of(cells) for cells in page.lines()])
    rows = [_row(part, figures, written) for part in parts]
    if len(rows) < 2 or None in rows:
        return []
    own = {row.structured or row.iban or row.free for row in rows}
    is_own = len(own) == len(rows) and "" not in own
    is_several = any(_SEVERAL.search(level(cell.text)) for cell in page.cells)
    if not (is_own or is_several):
        return []
    return [Table(tuple(rows), frozenset())]


def _parts(lines: list[Line]) -> list[list[Line]]:
    """The lines under each of the headings that count on from the first one."""
    parts: list[list[Line]] = []
    first = None
    for line, before in zip(lines, [None, *lines], strict=False):
        match = _NUMBER.match(line.cells[0].text)
        number = match[1].lower() if match else ""
        is_first = number in ("1", "a") and not parts
        is_next = bool(parts) and number == chr(ord(first) + len(parts)) and (
            abs(line.cells[0].x0 - parts[0][0].cells[0].x0) < line.cells[0].size)
        if is_first or is_next:
            first = number if is_first else first
            parts.append([line])
        elif parts and len(parts) > 1 and _gap(before, line) > _END:
            break
        elif parts:
            parts[-1].append(line)
    return parts


def _gap(before: Line, line: Line) -> float:
    return (line.cells[0].y - before.cells[0].y) / line.cells[0].size


def _row(part: list[Line], figures: Sequence[Figure], written: date | None) -> Row | None:
    """The payment of a section, None where its day or its amount is not certain."""
    text = " ".join(line.text for line in part if any(map(str.isalnum, line.text)))
    known = masked(text)
    days = {known.values[match.end() - 1][1].value for match in _LAST_DAY.finditer(known.folded)}
    amounts = [value for mask, value in known.values.values() if mask == AMOUNT]
    later = [day for day in days if written is None or day > written]
    if len(later) != 1 or not amounts:
        return None
    ends = [match.end() for match in _LAST_DAY.finditer(known.folded)]
    before = [value for value in amounts if value.start < min(ends)]  # behind: what to mention
    amount = _beside_day(part) or max(before or amounts, key=lambda value: value.start)
    due = next(value for mask, value in known.values.values()
               if mask == DAY and value.value == later[0])
    if amount.value <= 0:
        return None
    own = {"structured": _one(known.values.values(), COMMUNICATION),
           "iban": _one(known.values.values(), IBAN)}
    top, bottom = part[0].cells[0].y - 1, part[-1].cells[0].y + 1
    for figure in figures:
        name = _OF_SECTION.get(figure.label.field)
        is_here = top <= figure.y <= bottom and figure.page == part[0].cells[0].page
        if name and is_here and figure.label.role is Role.PAY and not (
                name == "free" and own["structured"]):
            own.setdefault(name, str(figure.value.value))
    return Row(amount, due, text, **own)


def _beside_day(part: list[Line]) -> Value | None:
    """The amount in a cell of its own on the line of the last day: "à payer pour le …   100,00"."""
    found = [spot.value for line in part if len(line.cells) > 1 and _LAST_DAY.search(
        masked(line.text).folded) for spot in line.of(AMOUNT) if spot.right >= line.cells[-1].x0]
    return found[0] if len(found) == 1 else None


def _one(values: Sequence[tuple[str, Value]], kind: str) -> str:
    found = {value.value for mask, value in values if mask == kind and value.is_valid}
    return found.pop() if len(found) == 1 else ""
