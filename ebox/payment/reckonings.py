"""What a reckoning comes to: the last amount of a column that follows from those above it.

Its label may be anything ("F. À nous faire parvenir", "Honorar brutto", or nothing at all);
the figures themselves tell that it is the end: a sum of parts, a total with its taxes, or what
is left after something was taken off.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from .composed import GROSS_RANK
from .figures import Figure, Way
from .folding import level
from .labels import Field, Label, Role
from .lines import Cell, Sheet
from .masks import AMOUNT, masked
from .values import Value, is_alone

_GAP = 5.5      # sizes between the lines of one reckoning
_UNDER = 6       # sizes under it in which a sentence tells what it comes to
_MAX_LINES = 40  # of a reckoning
ROUNDING = Decimal("0.02")  # sums of rounded parts may be off by so much
_TAKEN_OFF = re.compile(
    r"\b(?:moins|a deduire|deduction|acomptes?|avances?|provisions?|deja|versements?|paiements?"
    r"|refusee?s?|geweigerd|abgelehnt|verminder\w*|recue?s?|verse|paye|credits?|disponible|remise"
    r"|reduction|ristourne|escompte|note de credit"
    r"|min|af te trekken|aftrek|voorschot\w*|reeds|gestort|betaald|betaling\w*|storting\w*|korting"
    r"|tegoed|creditnota|ontvangen|abzuglich|abzug|abschlag\w*|vorschuss\w*|bereits|gezahlte?[rn]?"
    r"|zahlung\w*|anzahlung\w*|gutschrift|guthaben|rabatt|skonto)\b")


_BESIDE = re.compile(r"^= *| *\([^()]*\)$")  # an amount: what it is, or of which tax it is free


@dataclass(frozen=True, slots=True)
class _Entry:
    """The last amount of a line, with the cell that holds it and the words before it."""

    cell: Cell
    value: Value
    words: str


def outcomes(page: Sheet) -> list[Figure]:
    """What the reckonings of a page come to: to pay, as far as an account stands there, or to
    the reader's credit."""
    return [found for entries in _blocks(page)
            if (found := _outcome(entries) or _told(page, entries))]


def _told(page: Sheet, entries: Sequence[_Entry]) -> Figure | None:
    """The sum of a column, where a sentence under it tells it: "Alles samen is dat 90,00 euro"."""
    if len(entries) < 3 or any(entry.value.value <= 0 for entry in entries):
        return None
    last, total = entries[-1].cell, sum(entry.value.value for entry in entries)
    for cell in page.between(last.y + 1, last.y + _UNDER * last.size):
        for mask, value in masked(cell.text).values.values():
            if mask == AMOUNT and value.value == total and not is_alone(Field.AMOUNT, cell.text):
                return Figure(Label(Field.AMOUNT, Role.PAY, GROSS_RANK), value, Way.BEHIND,
                              cell.text, cell.page, cell.x0, cell.y, cell.size)
    return None


def _blocks(page: Sheet) -> Iterator[list[_Entry]]:
    """Amounts that end the lines of a table, in one column, lines not far apart."""
    block: list[_Entry] = []
    for line in page.lines():
        entry = _entry(line)
        if entry is None:
            continue
        if block and not _goes_on(block, entry):
            yield block
            block = []
        block.append(entry)
    yield block


def _entry(line: list[Cell]) -> _Entry | None:
    """The amount that ends a line, alone in its cell; a line of days tells what was."""
    cell = line[-1]
    if not is_alone(Field.AMOUNT, _BESIDE.sub("", cell.text)):
        return None
    value = next(value for mask, value in masked(cell.text).values.values() if mask == AMOUNT)
    text = " ".join(other.text for other in line[:-1])
    return _Entry(cell, value, masked(text).shown)


def _goes_on(block: list[_Entry], entry: _Entry) -> bool:
    first, last = block[0].cell, block[-1].cell
    is_near = entry.cell.y - last.y <= _GAP * first.size and len(block) < _MAX_LINES
    return is_near and entry.cell.overlaps(last)


def _outcome(entries: Sequence[_Entry]) -> Figure | None:
    """The last amount of a block, when it follows from those above; repeated it is the same."""
    if len(entries) < 3:
        return None
    last = len(entries) - 1
    while last > 2 and entries[last].value.value == entries[last - 1].value.value:
        last -= 1
    outcome, above = entries[last], entries[:last]
    found = {sign for way in (_printed, _signed) if (
        sign := _comes_to([way(entry) for entry in above], outcome.value.value))}
    if len(found) != 1 or not outcome.value.value:
        return None
    words = " ".join(f"{outcome.words} {outcome.cell.text}".split())
    role = Role.PAY if found == {1} else Role.REFUND
    return Figure(Label(Field.AMOUNT, role, GROSS_RANK), outcome.value, Way.BESIDE, words,
                  outcome.cell.page, outcome.cell.x0, outcome.cell.y, outcome.cell.size)


def _printed(entry: _Entry) -> Decimal:
    return entry.value.value


def _signed(entry: _Entry) -> Decimal:
    """An amount, with a minus where its words take it off."""
    value = entry.value.value
    return -abs(value) if _TAKEN_OFF.search(level(entry.words)) else value


def _comes_to(above: Sequence[Decimal], outcome: Decimal) -> int:
    """1 where some of the amounts right above, two or more, come to the outcome, -1 where they
    come to less than nothing by it, 0 where neither is so."""
    total = Decimal(0)
    for count, value in enumerate(reversed(above), 1):
        total += value
        if count > 1 and abs(abs(total) - abs(outcome)) <= ROUNDING:
            return 1 if total > 0 else -1
    return 0
