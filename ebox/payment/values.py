"""A value of a certain kind at the start of a text, after words that carry no meaning."""
from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from . import accounts, communication
from .amounts import find_amounts
from .dates import Day, find_dates, is_explained
from .folding import WORD, one_line, plain
from .labels import Field
from .words import GLUE

MAX_NAME = 140
MAX_FREE = 140
PARENTHESES = re.compile(r"\([^()]*\)")
_LEAD = re.compile(r"^[\s:.,;=–•|/→>\-]+")
_TAIL = re.compile(r"[\s:,;=–•|/→>\-]+$")
_TWELVE = re.compile(
    r"[\s+*/]{0,6}(?P<digits>(?:\d[\s\u00a0./\-–]{0,3}){11}\d)(?!\d)[\s+*/]{0,5}", re.ASCII)
_MARKED = re.compile(r"\+{2,3}|\*{3}")
_DEADLINE = re.compile(
    r"(?:avant le|pour le|au plus tard le|jusqu'au|voor|tegen|ten laatste op|uiterlijk op"
    r"|bis zum|bis|spatestens am|vor dem) *$")


@dataclass(frozen=True, slots=True)
class Value:
    """A typed value in a text, from ``start`` to ``end``; ``unit`` is a printed currency.

    ``is_valid`` is False where check digits fail: then there is a value, but not to be used.
    """

    value: Decimal | date | str
    start: int
    end: int
    unit: str = ""
    is_valid: bool = True


def is_glue(text: str) -> bool:
    """Whether a text holds nothing but marks, remarks in parentheses and small words."""
    bare = PARENTHESES.sub(" ", text)
    return all(word in GLUE for word in WORD.findall(plain(bare)))


def leading(field: Field, text: str) -> Value | None:
    """Return the value of ``field`` that a text starts with, None when it does not."""
    text = text.replace("\n", " ")
    value = _typed(field, text)
    if value is None or not is_glue(_without_companion(field, text[:value.start])):
        return None
    return value


def is_alone(field: Field, text: str) -> bool:
    """Whether a text is a value of ``field`` and nothing else."""
    value = leading(field, text)
    return value is not None and is_glue(text[value.end:])


def _without_companion(field: Field, text: str) -> str:
    """An amount may stand after the day on which it is due, a BIC after its account."""
    spots: list[Day] | list[accounts.Spot] = []
    if field is Field.AMOUNT:
        spots = find_dates(text)
    elif field is Field.BIC:
        spots = list(accounts.find_ibans(text))
    for spot in reversed(spots):
        text = text[:spot.start] + text[spot.end:]
    return text


def _typed(field: Field, text: str) -> Value | None:
    if field is Field.AMOUNT:
        return _amount(text)
    if field is Field.DUE:
        return next((Value(day.value, day.start, day.end) for day in find_dates(text)
                     if not is_explained(text[day.end:])), None)
    if field is Field.IBAN:
        return next((Value(spot.value, spot.start, spot.end)
                     for spot in accounts.find_ibans(text)), None)
    if field is Field.BIC:
        return next((Value(spot.value, spot.start, spot.end)
                     for spot in accounts.find_bics(text) if not _is_word(spot.value, text)), None)
    return _structured(text) if field is Field.COMMUNICATION else None


def _amount(text: str) -> Value | None:
    dates = find_dates(text)
    for amount in find_amounts(text):
        if not any(day.start < amount.end and amount.start < day.end for day in dates):
            return Value(amount.value, amount.start, amount.end, amount.currency)
    return None


def _is_word(bic: str, text: str) -> bool:
    """Whether what has the form of a BIC is a word in small letters or all of a title."""
    return bic.isalpha() and bic not in text.replace(" ", "").replace("\u00a0", "")


def _structured(text: str) -> Value | None:
    """A structured communication at the start; marked but wrong digits are not valid."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    if match := _TWELVE.match(text, start):
        digits = re.sub(r"\D", "", match["digits"])
        if communication.is_structured(digits):
            return Value(digits, start, match.end())
        if _MARKED.search(match[0]):
            return Value(digits, start, match.end(), is_valid=False)
    for candidate in communication.find_communications(text):
        if candidate.certainty is communication.Certainty.DELIMITED:
            return Value(candidate.value, candidate.start, candidate.end,
                         is_valid=candidate.is_valid)
    return None


def deadline(text: str) -> Value | None:
    """A date introduced as a deadline (``avant le 31/12/2026``) in what follows an amount's
    label."""
    for day in find_dates(text):
        if _DEADLINE.search(plain(text[:day.start])):
            return Value(day.value, day.start, day.end)
    return None


def reference(text: str) -> str:
    """A free communication without quotes, and without what closes a remark around it.

    >>> reference("« lidgeld 2026 »)?"), reference("DOSSIER (2) 4412")
    ('lidgeld 2026', 'DOSSIER (2) 4412')
    """
    return trimmed(trimmed(enclosed(text)).strip(" \u00a0«»\"“”„?"))


def enclosed(text: str) -> str:
    """A text up to the parenthesis that closes a remark around it.

    >>> enclosed("Marie Dubois), avec la mention"), enclosed("Dubois (Marie)")
    ('Marie Dubois', 'Dubois (Marie)')
    """
    closing = next((place for place, mark in enumerate(text) if mark == ")"
                    and text.count("(", 0, place) <= text.count(")", 0, place)), len(text))
    return text[:closing]


def trimmed(text: str) -> str:
    """A name or free communication without the marks around it."""
    return _TAIL.sub("", _LEAD.sub("", one_line(text)))
