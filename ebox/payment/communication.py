"""Structured communications: the Belgian OGM-VCS and the creditor reference of ISO 11649.

OGM-VCS (Febelfin): ten digits and two check digits, the ten modulo 97, 97 where that is 0.
Printed ``+++123/4567/89002+++``; statements and people write it in many other ways. Old
account numbers have the same check digits: twelve bare digits are only a candidate.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from stdnum import iso11649
from stdnum.exceptions import ValidationError


class Certainty(StrEnum):
    """How surely digits are meant as a structured communication."""

    DELIMITED = "delimited"  # +++, ***, or its own slashes
    LABELLED = "labelled"    # right after a word such as "OGM"
    BARE = "bare"            # twelve digits that pass the test


@dataclass(frozen=True, slots=True)
class Candidate:
    """A structured communication in a text: 12 digits or ``RF…``, from ``start`` to ``end``.

    ``is_valid`` is False where delimiters or a label announce one whose check digits fail.
    """

    value: str
    certainty: Certainty
    is_valid: bool
    start: int
    end: int


_GAP = r"[\s\u00a0\u202f./\-–]{0,3}"
_TWELVE = re.compile(r"\d{12}", re.ASCII)
_PARTS = re.compile(r"[\s\u00a0\u202f./\-–+*]+")
_DELIMITED = re.compile(
    rf"(?:\+{{2,3}}|\*{{2,3}})[\s/]{{0,3}}((?:\d{_GAP}){{11}}\d)[\s/]{{0,3}}(?:\+{{2,3}}|\*{{2,3}})",
    re.ASCII)
_SLASHED = re.compile(r"(?<![\d/])\d{3}\s?/\s?\d{4}\s?/\s?\d{5}(?![\d/])", re.ASCII)
_LABELLED = re.compile(
    r"(?:communications?(?:\s+structurée)?|mededeling(?:en)?|mitteilung|verwendungszweck"
    r"|betalingskenmerk|betalingsreferte|référence de paiement|\bvcs|\bogm|\bbba)"
    rf"(?:\s*\([^)]*\))?[\s:.=\-]{{0,4}}((?:\d{_GAP}){{11}}\d)(?!\d)",
    re.ASCII | re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\dA-Za-z/.,+*-])(\d{12}|\d{3}[ \u00a0]\d{4}[ \u00a0]\d{5})(?![\dA-Za-z/,+*-]|\.\d)",
    re.ASCII)
_REFERENCE = re.compile(r"(?<![A-Za-z0-9])RF\d{2}(?:[ \u00a0]?[A-Za-z0-9]){1,21}", re.ASCII)


def check_digits(base: str) -> str:
    """Return the two check digits over the ten digits ``base``.

    >>> check_digits("1234567890"), check_digits("0000000097")
    ('02', '97')
    """
    return f"{int(base) % 97 or 97:02d}"


def is_structured(digits: str) -> bool:
    """Tell whether ``digits`` are the 12 bare digits of a valid structured communication."""
    return bool(_TWELVE.fullmatch(digits)) and check_digits(digits[:10]) == digits[10:]


def structured(text: str) -> str:
    """Return the 12 digits of a structured communication in any spelling, "" when it is none.

    For a text that is meant as one: a field of a form or a value beside a label.

    >>> structured("+++ 090/9337 /55493 +++"), structured("090933755494")
    ('090933755493', '')
    """
    digits = _PARTS.sub("", text)
    return digits if is_structured(digits) else ""


def creditor_reference(text: str) -> str:
    """Return an ISO 11649 reference without blanks, "" when the text is none.

    >>> creditor_reference("rf18 5390 0754 7034")
    'RF18539007547034'
    """
    compact = "".join(text.split()).upper()
    if not compact.isascii() or not compact.isalnum():
        return ""
    try:
        return iso11649.validate(compact)
    except ValidationError:
        return ""


def normalise(text: str) -> str:
    """Return the key under which equal structured communications meet, "" for free text.

    Twelve digits for OGM-VCS, ``RF…`` for ISO 11649: what databases index and compare.
    """
    return structured(text) or creditor_reference(text)


def format_communication(value: str) -> str:
    """Return a structured communication as it is printed; other text as it is.

    >>> format_communication("090933755493"), format_communication("RF18539007547034")
    ('+++090/9337/55493+++', 'RF18 5390 0754 7034')
    """
    if digits := structured(value):
        return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"
    if reference := creditor_reference(value):
        return iso11649.format(reference)
    return value


def is_of_enterprise(digits: str, enterprise_number: str) -> bool:
    """Tell whether a communication is the payer's own: enterprise number and check digits.

    VAT and prepayments use it; it is the same for every payment, so it names no single debt.
    ``enterprise_number`` is the ten digits of the CBE.
    """
    return is_structured(digits) and digits[:10] == enterprise_number


def find_communications(text: str) -> list[Candidate]:
    """Find the structured communications of a free text, the surest first.

    For the ``payment_ref`` of a statement line and the text of a page. Each value comes once.
    """
    found: dict[str, Candidate] = {}
    taken: list[tuple[int, int]] = []
    for candidate in _candidates(text):
        if any(start < candidate.end and candidate.start < end for start, end in taken):
            continue
        taken.append((candidate.start, candidate.end))
        found.setdefault(candidate.value, candidate)
    return list(found.values())


def _candidates(text: str) -> Iterator[Candidate]:
    for pattern, group, certainty in (
        (_DELIMITED, 1, Certainty.DELIMITED),
        (_SLASHED, 0, Certainty.DELIMITED),
        (_LABELLED, 1, Certainty.LABELLED),
    ):
        for match in pattern.finditer(text):
            digits = _PARTS.sub("", match[group])
            yield Candidate(digits, certainty, is_structured(digits), *match.span(group))
    for match in _REFERENCE.finditer(text):
        if candidate := _reference(match):
            yield candidate
    for match in _BARE.finditer(text):
        digits = _PARTS.sub("", match[1])
        if is_structured(digits):
            yield Candidate(digits, Certainty.BARE, True, *match.span(1))


def _reference(match: re.Match[str]) -> Candidate | None:
    """The ISO 11649 reference at the start of a run that may go on after it."""
    run = match[0]
    for end in range(len(run), 4, -1):
        is_whole = end == len(run) or not run[end].isalnum()
        if is_whole and run[end - 1].isalnum() and (value := creditor_reference(run[:end])):
            return Candidate(
                value, Certainty.DELIMITED, True, match.start(), match.start() + end)
    return None
