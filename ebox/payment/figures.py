"""Values with their labels, and where on the page they stand."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .accounts import find_ibans
from .labels import Field, Label
from .places import Place
from .shortened import is_short
from .values import MAX_FREE, MAX_NAME, Value, enclosed, is_alone, reference, trimmed

_MARKS = ("++", "**")
_DASHES = (" –", " -")
# Where a name ends in a text: before the next sentence, or before what is to be done.
_NAME_END = re.compile(
    r"(?:(?<=[^\W\d_]{4})|(?<=\b(?i:ov|nv|bv|cv|sa|ag|sc))|(?<=\b(?i:vzw|srl|vog|vof|snc)))"
    r"(?:[.!?] (?=[A-ZÀ-Ý])|, (?:einzuzahlen|(?:zu|te) \w+en|à \w+er)\b)"
    # or before an address
    r"|, (?=\d{4}\b|[^,]*?(?i:\b(?:rue|avenue|place|chaussée|boulevard|quai|square)\b|straat\b"
    r"|laan\b|plein\b|weg\b|straße\b|platz\b|allee\b)[^,]*\d)")
_MESSAGE_END = re.compile(r"(?<=\d)\.(?: (?=[A-ZÀ-Ý])|\s*$)")


class Way(StrEnum):
    """Where a value stands from its label."""

    BEHIND = "behind"
    BESIDE = "beside"
    BELOW = "below"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its label; ``words`` are both as printed, ``y`` and ``x`` the label's."""

    label: Label
    value: Value
    way: Way
    words: str
    page: int
    x: float
    y: float
    size: float


def figure_of(label: Label, value: Value, way: Way, place: Place, text: str) -> Figure:
    """The figure of a label at a place with the value that ``text`` holds."""
    words = " ".join(f"{place.name} {text}".split())
    return Figure(label, value, way, words, place.cell.page, place.cell.x0, place.cell.y,
                  place.cell.size)


def text_figure(place: Place, text: str, way: Way) -> Iterator[Figure]:
    """The name or free communication of a label, unless it is no more than a part of one."""
    is_name = place.label.field is Field.BENEFICIARY
    value = text[:_end(text, _NAME_END if is_name else _MESSAGE_END)]
    value = trimmed(enclosed(_without_account(value))) if is_name else reference(value)
    if is_name and text.rstrip().endswith(_DASHES):
        return  # it goes on where nothing was found
    longest = MAX_NAME if is_name else MAX_FREE
    if value.startswith(_MARKS) or value.endswith(_MARKS):
        return  # what is left of a structured communication is no text
    is_account = any(is_alone(field, value) for field in (Field.BIC, Field.IBAN))
    if value and len(value) <= longest and not is_account:
        yield figure_of(place.label, Value(value, 0, len(text)), way, place, text)


def _without_account(name: str) -> str:
    """A name up to the account that stands right behind it."""
    return name[:next((spot.start for spot in find_ibans(name)), len(name))]


def _end(text: str, pattern: re.Pattern[str]) -> int:
    """Where a text ends that a sentence may follow."""
    return next((match.start() for match in pattern.finditer(text)
                 if not is_short(text[:match.start()])), len(text))


def distance(one: Figure, other: Figure) -> float:
    """How far apart two labels stand, in points; columns count less than lines."""
    if one.page != other.page:
        return float("inf")
    return abs(one.y - other.y) + abs(one.x - other.x) / 10
