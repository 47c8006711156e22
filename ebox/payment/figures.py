"""Values with their labels, and where on the page they stand."""
from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .labels import Label
from .places import Place
from .values import Value


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


def distance(one: Figure, other: Figure) -> float:
    """How far apart two labels stand, in points; columns count less than lines."""
    if one.page != other.page:
        return float("inf")
    return abs(one.y - other.y) + abs(one.x - other.x) / 10
