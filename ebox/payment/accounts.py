"""Bank accounts as people print them: IBAN (ISO 13616) and BIC (ISO 9362)."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stdnum import bic as _bic
from stdnum import iban as _iban
from stdnum.exceptions import ValidationError

_ASCII = re.compile(r"[A-Za-z0-9 .\-]+")
_BLANKS = re.compile(r"[\s\u00a0\u202f]+")
# Grouped in any way, or not at all; what follows the number on its line is cut off by length.
_IBAN_START = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]{2}[ \u00a0\u202f]?\d{2}(?:[ \u00a0\u202f.\-]?[A-Za-z0-9]){11,30}")
_BIC_SHAPE = re.compile(
    r"(?<![A-Za-z0-9])([A-Z]{4}[ \u00a0]?[A-Z]{2}[ \u00a0]?[A-Z0-9]{2}(?:[ \u00a0]?[A-Z0-9]{3})?)"
    r"(?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True)
class Spot:
    """A value found in a text, with its place there."""

    value: str
    start: int
    end: int


def iban(text: str) -> str:
    """Return a valid IBAN without blanks, "" when the text is none.

    Check digits count, those of Belgian accounts too, and not whether a bank is in the list of
    some library: the newest are not.

    >>> iban("be63 6790 2618 1108"), iban("BE63 6790 2618 1109")
    ('BE63679026181108', '')
    """
    compact = _BLANKS.sub(" ", text).strip()
    if not _ASCII.fullmatch(compact):
        return ""
    try:
        number = _iban.validate(compact, check_country=False)
    except ValidationError:
        return ""
    is_belgian = number.startswith("BE")
    return number if not is_belgian or _has_belgian_check_digits(number[4:]) else ""


def _has_belgian_check_digits(account: str) -> bool:
    """Whether the last two of twelve digits are the others modulo 97, 97 where that is 0."""
    return account.isdigit() and int(account[-2:]) == (int(account[:-2]) % 97 or 97)


def format_iban(text: str) -> str:
    """Return an IBAN in groups of four, as it is printed."""
    return _iban.format(text)


def bic(text: str) -> str:
    """Return a well-formed BIC in capitals, "" when the text is none. It cannot be checked."""
    compact = _BLANKS.sub(" ", text).strip()
    if not _ASCII.fullmatch(compact):
        return ""
    try:
        return _bic.validate(compact)
    except ValidationError:
        return ""


def find_ibans(text: str) -> Iterator[Spot]:
    """Find the valid IBANs of a text, in order."""
    position = 0
    while match := _IBAN_START.search(text, position):
        spot = _valid_head(match)
        position = spot.end if spot else match.start() + 2
        if spot:
            yield spot


def _valid_head(match: re.Match[str]) -> Spot | None:
    """The IBAN at the start of a run of letters and digits that may go on after it."""
    run = match[0]
    ends = [index + 1 for index, character in enumerate(run) if character.isalnum()]
    for end in reversed(ends[14:]):
        is_whole = end == len(run) or not run[end].isalnum()
        if is_whole and (value := iban(run[:end])):
            return Spot(value, match.start(), match.start() + end)
    return None


def find_bics(text: str) -> Iterator[Spot]:
    """Find what has the form of a BIC, in order; ordinary capitals can have it too."""
    for match in _BIC_SHAPE.finditer(text):
        if value := bic(match[1]):
            yield Spot(value, match.start(1), match.end(1))
