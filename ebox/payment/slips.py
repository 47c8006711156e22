"""Payment slips that repeat on a document: each has its own amount and day."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .figures import Figure
from .labels import Field, Role
from .tables import Row

_REACH = 25  # sizes of its label, within which a slip's figures stand from its amount
_OF_A_SLIP = (Field.DUE, Field.IBAN)


@dataclass(frozen=True, slots=True)
class Slips:
    """The slips of a document, in the order of their days, and the figures they are made of."""

    rows: tuple[Row, ...]
    figures: tuple[Figure, ...]


def slips(figures: Sequence[Figure]) -> Slips | None:
    """The slips among the labelled figures of a document, None when there are not several.

    Each must have an amount, a day and an account of its own, the days must differ, and no
    amount may be the sum of the others: that is a choice between paying at once or in parts.
    """
    asked = [figure for figure in figures if figure.label.role is Role.PAY]
    amounts = [figure for figure in asked
               if figure.label.field is Field.AMOUNT and figure.label.rank == 0]
    kinds = {field: _nearest_of_each(amounts, [one for one in asked if one.label.field is field])
             for field in (*_OF_A_SLIP, Field.COMMUNICATION)}
    whole = [index for index in range(len(amounts))
             if all(kinds[field][index] is not None for field in _OF_A_SLIP)]
    values = [amounts[index].value.value for index in whole]
    days = {kinds[Field.DUE][index].value.value for index in whole}
    is_choice = len(whole) > 2 and 2 * max(values) == sum(values)
    if len(whole) < 2 or len(days) < len(whole) or is_choice:
        return None
    rest = [figure for index, figure in enumerate(amounts) if index not in whole]
    if any(figure.value.value != sum(values) for figure in rest):
        return None
    whole.sort(key=lambda index: kinds[Field.DUE][index].value.value)
    rows = tuple(_row(amounts[index], kinds[Field.DUE][index], kinds[Field.COMMUNICATION][index])
                 for index in whole)
    used = [part for index in whole for part in (amounts[index], kinds[Field.DUE][index])]
    if all(row.structured for row in rows):
        used += [kinds[Field.COMMUNICATION][index] for index in whole]
    return Slips(rows, tuple(used))


def _row(amount: Figure, due: Figure, communication: Figure | None) -> Row:
    words = f"{amount.words}, {due.words}"
    if communication is None or not communication.value.is_valid:
        return Row(amount.value, due.value, words)
    value = communication.value.value
    is_structured = len(value) == 12 and value.isdigit()
    return Row(amount.value, due.value, words, value if is_structured else "")


def _nearest_of_each(
    amounts: Sequence[Figure], others: Sequence[Figure]
) -> list[Figure | None]:
    """For each amount the figure that stands nearest, None where it is another's."""
    found: list[Figure | None] = [None] * len(amounts)
    for other in others:
        near = sorted((_apart(amount, other), index) for index, amount in enumerate(amounts)
                      if amount.page == other.page and amount.way is other.way)
        if not near or near[0][0] > _REACH * other.size:
            continue
        index = near[0][1]
        known = found[index]
        if known is None or near[0][0] < _apart(amounts[index], known):
            found[index] = other
    return found


def _apart(one: Figure, other: Figure) -> float:
    return abs(one.y - other.y) + abs(one.x - other.x) / 10
