"""Amounts of money as Belgian letters print them."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

MAX_AMOUNT = Decimal("999999999.99")

_CURRENCIES = {"€": "EUR", "EUR": "EUR", "EURO": "EUR", "EUROS": "EUR", "£": "GBP", "GBP": "GBP",
               "$": "USD", "USD": "USD", "CHF": "CHF"}
_SIGN = r"[-–−]"
_UNIT = r"€|EUROS?|EUR|GBP|USD|CHF|£|\$"
_BLANK = r"[ \u00a0\u202f\u2009]"
_AMOUNT = re.compile(
    rf"""(?<![\w.,/+*])(?P<first>{_SIGN}{_BLANK}?)?(?:(?P<before>{_UNIT}){_BLANK}*)?
    (?P<sign>{_SIGN}{_BLANK}?)?
    (?P<number>
        \d{{1,3}}(?:[.' \u2019]\d{{3}})+,\d{{2}} | \d{{1,3}}(?:,\d{{3}})+\.\d{{2}}
      | \d{{1,9}}[.,]\d{{2}} | \d{{1,3}}(?:[. ]\d{{3}})+(?:,[-–]{{1,2}})?
      | \d{{1,9}}(?:,[-–]{{1,2}})?)
    (?![\d%]|[.,/]\d|{_BLANK}?%)
    (?:{_BLANK}*(?P<after>{_UNIT})(?!\w))?(?P<minus>{_SIGN}(?![\w–-]))?
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII)
_HAS_CENTS = re.compile(r"[.,](?:\d{2}|[-–]{1,2})$", re.ASCII)
_CENTS = re.compile(r"[.,](\d{2})$", re.ASCII)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in a text; ``currency`` is "" where none is printed beside it."""

    value: Decimal
    currency: str
    start: int
    end: int


def find_amounts(text: str) -> Iterator[Amount]:
    """Find the amounts of a text, in order.

    A number counts when it has two decimals or a currency; 1,234 with neither could be both
    a thousand and a fraction, and is left out, as are percentages.
    """
    text = text.translate(_PLAIN_BLANKS)
    for match in _AMOUNT.finditer(text):
        unit = match["before"] or match["after"] or ""
        if not unit and not _HAS_CENTS.search(match["number"]):
            continue
        value = number(match["number"])
        if value is None or value > MAX_AMOUNT:
            continue
        is_negative = bool(_is_sign(match) or match["sign"] or match["minus"])
        yield Amount(-value if is_negative else value, _CURRENCIES.get(unit.upper(), ""),
                     match.start(), match.end())


def _is_sign(match: re.Match[str]) -> bool:
    """Whether a dash before an amount is its sign: with a blank behind it, amid a text, it only
    parts it from what stands before."""
    sign, before = match["first"] or "", match.string[:match.start()].rstrip()
    return bool(sign) and (not sign.endswith(" ") or before[-1:] in _BEFORE_SIGN)


_BEFORE_SIGN = ("", ":", "=", "(")
_PLAIN_BLANKS = {ord(blank): " " for blank in "\u00a0\u202f\u2009"}


def number(text: str) -> Decimal | None:
    """Return a printed number, None where the sense of its comma is not certain.

    >>> number("1.234,56"), number("1 234,56"), number("1234.56"), number("1.234")
    (Decimal('1234.56'), Decimal('1234.56'), Decimal('1234.56'), Decimal('1234'))
    """
    text = re.sub(r",[-–]{1,2}$", "", text)
    cents = _CENTS.search(text)
    whole = text[:cents.start()] if cents else text
    if not cents and "," in whole:
        return None
    digits = re.sub(r"\D", "", whole)
    return Decimal(f"{digits}.{cents[1]}" if cents else digits) if digits else None
