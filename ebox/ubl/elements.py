"""What stands in the elements of a UBL file: texts, numbers, dates; each bounded.

UBL is read by namespace, whatever prefix a sender gives it. ``cac`` elements hold others,
``cbc`` elements hold a value.
"""
from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from decimal import Decimal

from ..payment.folding import one_line
from .refusals import UblReason, UblRefused

_SPACE = "{{urn:oasis:names:specification:ubl:schema:xsd:Common{}Components-2}}"
CAC, CBC = _SPACE.format("Aggregate"), _SPACE.format("Basic")
BINARY = "EmbeddedDocumentBinaryObject"
MAX_TEXT = 500  # letters of a name, a number, a reference
MAX_PROSE = 10_000  # letters of a note, and of all notes together
MAX_FEW = 100  # of what an invoice has a handful of
YEARS = range(1990, 2101)

# xsd:decimal without exponent, as UBL has it; more digits than any amount needs.
_DECIMAL = re.compile(r"[+-]?(?:\d{1,13}(?:\.\d{0,20})?|\.\d{1,20})", re.ASCII)
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2}|T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?",
                  re.ASCII)

Node = ET.Element | None


def child(node: Node, *names: str) -> Node:
    """Return the first ``cac`` element along a path, None where a step is missing."""
    for name in names:
        if node is None:
            return None
        node = node.find(CAC + name)
    return node


def children(node: Node, name: str) -> list[ET.Element]:
    """Return the ``cac`` elements of a name, in order."""
    return [] if node is None else node.findall(CAC + name)


def few(node: Node, name: str) -> list[ET.Element]:
    """Return the first MAX_FEW ``cac`` elements of a name; no invoice has more that matter."""
    return children(node, name)[:MAX_FEW]


def text(node: Node, name: str) -> str:
    """Return the first ``cbc`` element's text on one line, "" without it."""
    return "" if node is None else folded(node.findtext(CBC + name))


def texts(node: Node, name: str) -> tuple[str, ...]:
    """Return the texts of the ``cbc`` elements of a name with their own lines, empty ones not."""
    found: list[str] = []
    room = MAX_PROSE
    for element in () if node is None else node.findall(CBC + name):
        if room <= 0:
            break
        if value := prose(element.text, room):
            found.append(value)
            room -= len(value)
    return tuple(found)


def folded(value: str | None) -> str:
    """Return a text from a stranger on one line, without hidden characters, cut to MAX_TEXT."""
    if not value:
        return ""
    value = value.strip()[:MAX_TEXT]
    if value.isascii() and value.isprintable():
        return " ".join(value.split())
    return one_line(value)


def prose(value: str | None, room: int = MAX_PROSE) -> str:
    """Return a text from a stranger, each of its lines folded, cut to ``room`` letters."""
    lines = (value or "").strip()[:room].splitlines()
    return "\n".join(one_line(line) for line in lines).strip()


def number(node: Node, name: str) -> Decimal | None:
    """Return the number in a ``cbc`` element, None where it is missing or empty.

    Raises UblRefused for what is no plain decimal number.
    """
    value = None if node is None else node.findtext(CBC + name)
    if not value or not (value := value.strip()):
        return None
    if not _DECIMAL.fullmatch(value):
        raise UblRefused(UblReason.BAD_AMOUNT, f"{name}: {value[:40]}")
    return Decimal(value)


def day(node: Node, name: str) -> date | None:
    """Return the date in a ``cbc`` element; None where it is missing or none."""
    return as_day(text(node, name))


def as_day(value: str) -> date | None:
    """Return a date as XML writes it, None for another text and for years of no invoice.

    >>> as_day("2026-11-02+01:00"), as_day("0001-01-01"), as_day("20261102")
    (datetime.date(2026, 11, 2), None, None)
    """
    match = _DAY.fullmatch(value)
    if not match:
        return None
    try:
        found = date.fromisoformat(match[1])
    except ValueError:
        return None
    return found if found.year in YEARS else None
