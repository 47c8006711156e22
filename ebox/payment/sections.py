"""Payments under numbers or bullets: "A. Redevance …", "B. Garantie …", each with its own figures.

Each section must tell its last day and an amount; what it ends with is what it asks for.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from . import clauses, deadlines
from .figures import Figure
from .folding import level
from .labels import Field, Role
from .lines import Sheet
from .masks import AMOUNT, COMMUNICATION, DAY, IBAN, masked
from .plans import Line, line_of
from .tables import Row, Table
from .values import Value

_NUMBER = re.compile(
    r"\(?(?:partie |deel |teil |volet |luik )?([1-9]|[a-h])(?: ?[.)/°:–]|[.)/°]+)\s?", re.I)
_BULLET = re.compile(r"([o•▪■*➢►→–-]|->)(?:\s|$)")
_END = 2.1  # sizes of a blank that ends the last section
_SEVERAL = re.compile(
    r"\b(?:deux|trois|quatre|chacun\w*|distinct\w*|twee|drie|vier|elk|beide|afzonderlijke?|zwei"
    r"|drei|beide[nrs]?|jeweils|getrennte?)\b")
_CHOICE = re.compile(  # one way to pay or another
    r"\b(?:au choix|(?:deux|trois) (?:possibilites|options|formules)|ou bien|(?:naar|de) keuze"
    r"|mogelijkheden|ofwel|wahlweise|nach wahl|die wahl|moglichkeiten|entweder)\b")
_OF_SECTION = {Field.BIC: "bic", Field.BENEFICIARY: "beneficiary", Field.COMMUNICATION: "free"}


def sections(page: Sheet, figures: Sequence[Figure], written: date | None) -> list[Table]:
    """The payments of a page under its numbered headings, or behind its bullets; ``figures``:
    what its labels and sentences gave."""
    lines = [line_of(cells) for cells in page.lines()]
    is_several = any(_SEVERAL.search(level(cell.text)) for cell in page.cells)
    for parts in (_parts(lines, _numbered), _parts(lines, _bulleted)):
        rows = [_row(part, figures, written) for part in parts]
        own = {row.structured or row.iban or row.free for row in rows if row}
        is_own = len(own) == len(rows) and "" not in own
        if len(rows) < 2 or None in rows or not (is_own or is_several):
            continue
        roles = {_role(part) for part in parts}
        if Role.REFUND not in roles:
            role = Role.DEBIT if roles == {Role.DEBIT} else Role.PAY
            return [Table(tuple(rows), frozenset(), role=role)]
    return []


def _role(part: list[Line]) -> Role | None:
    return clauses.role(masked(" ".join(line.text for line in part)).folded)


def offers_choice(page: Sheet) -> bool:
    """Whether a page lets the reader choose one of several ways to pay."""
    return any(_CHOICE.search(level(cell.text)) for cell in page.cells)


def _numbered(text: str, first: str, count: int) -> str:
    """The number that begins a text, where it is the first one or the one that is next."""
    match = _NUMBER.match(text)
    number = match[1].lower() if match else ""
    is_next = number == chr(ord(first) + count) if count else number in ("1", "a")
    return number if is_next else ""


def _bulleted(text: str, first: str, _count: int) -> str:
    """The bullet that begins a text, the same as the first one."""
    match = _BULLET.match(text)
    return match[1] if match and first in ("", match[1]) else ""


def _parts(lines: list[Line], mark_of: Callable[[str, str, int], str]) -> list[list[Line]]:
    """The lines under each of the marks that go on from the first one."""
    parts: list[list[Line]] = []
    first = ""
    for line, before in zip(lines, [None, *lines], strict=False):
        mark = mark_of(line.cells[0].text, first, len(parts))
        is_aligned = not parts or (
            abs(line.cells[0].x0 - parts[0][0].cells[0].x0) < line.cells[0].size)
        if mark and is_aligned:
            first = first or mark
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
    later = {place: value for place, (mask, value) in known.values.items()
             if mask == DAY and (written is None or value.value > written)}
    last = [place for place in deadlines.last_days(known.folded) if place in later] or list(later)
    amounts = [value for mask, value in known.values.values() if mask == AMOUNT]
    if len({later[place].value for place in last}) != 1 or not amounts:
        return None
    before = [value for value in amounts if value.start < last[0]]  # behind: what to mention
    amount = _beside_day(part) or max(before or amounts, key=lambda value: value.start)
    due = later[last[0]]
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
    found = [spot.value for line in part
             if len(line.cells) > 1 and deadlines.is_until(masked(line.text).folded)
             for spot in line.of(AMOUNT) if spot.right >= line.cells[-1].x0]
    return found[0] if len(found) == 1 else None


def _one(values: Sequence[tuple[str, Value]], kind: str) -> str:
    found = {value.value for mask, value in values if mask == kind and value.is_valid}
    return found.pop() if len(found) == 1 else ""
