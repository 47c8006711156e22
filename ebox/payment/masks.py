"""A text with its amounts, days, accounts and communications masked, place for place."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from . import accounts
from .amounts import find_amounts
from .communication import find_communications
from .dates import find_dates
from .folding import level
from .values import Value

AMOUNT, DAY, IBAN, COMMUNICATION = "\ue000", "\ue001", "\ue002", "\ue003"
ANY = f"{AMOUNT}-{COMMUNICATION}"
"""For character classes: the first letter of any masked value."""
FILL = "\ue00f"
# The day of a month in German: its point ends no sentence.
_ORDINAL = re.compile(
    r"(?<=\d)\.(?= (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november"
    r"|dezember)\b)")
_DIGIT = re.compile(r"\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Masked:
    """``shown`` is the text with masks, ``folded`` the same without accents and capitals;
    ``values`` are by place, with the mask of their kind."""

    shown: str
    folded: str
    values: dict[int, tuple[str, Value]]


@lru_cache(maxsize=1024)
def masked(text: str) -> Masked:
    """Mask the values of a text."""
    values = _values(text) if _DIGIT.search(text) else {}
    marked = list(text)
    for start, (mask, value) in values.items():
        marked[start:value.end] = mask + FILL * (value.end - start - 1)
    shown = "".join(marked)
    return Masked(shown, _ORDINAL.sub(" ", level(shown)), values)


def _values(text: str) -> dict[int, tuple[str, Value]]:
    """The values of a text by their place, none over another."""
    found = [
        *((IBAN, Value(spot.value, spot.start, spot.end)) for spot in accounts.find_ibans(text)),
        *((COMMUNICATION, Value(spot.value, spot.start, spot.end, is_valid=spot.is_valid))
          for spot in find_communications(text)),
        *((DAY, Value(day.value, day.start, day.end)) for day in find_dates(text)),
        *((AMOUNT, Value(amount.value, amount.start, amount.end, amount.currency))
          for amount in find_amounts(text))]
    chosen: dict[int, tuple[str, Value]] = {}
    last: list[Value] = []
    for mask, value in found:
        if not any(value.start < other.end and other.start < value.end for other in last):
            chosen[value.start] = (mask, value)
            last.append(value)
    return chosen
