"""Dates as Belgian letters print them, in French, Dutch and German; days come first."""
from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from .folding import plain

_MONTHS = (
    ("janvier", "janv", "januari", "jan", "januar", "janner"),
    ("fevrier", "fevr", "fev", "februari", "feb", "februar"),
    ("mars", "maart", "mrt", "marz", "maerz", "mar"),
    ("avril", "avr", "april", "apr"),
    ("mai", "mei"),
    ("juin", "juni", "jun"),
    ("juillet", "juil", "juli", "jul"),
    ("aout", "augustus", "august", "aug"),
    ("septembre", "september", "sept", "sep"),
    ("octobre", "oktober", "october", "oct", "okt"),
    ("novembre", "november", "nov"),
    ("decembre", "december", "dezember", "dec", "dez"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_NUMERIC = re.compile(
    r"(?<![\d/.\-+*])(\d{1,2})(\s?[/.\-]\s?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/\-]|\.\d)", re.ASCII)
_ISO = re.compile(r"(?<![\d/.\-])(\d{4})-(\d{2})-(\d{2})(?![\d/\-])", re.ASCII)
_IN_WORDS = re.compile(
    r"(?<![\d/.,\-])(\d{1,2})(?:er|ste|de|e|\.)?\s{1,2}([^\W\d_]{3,9})\.?\s{1,2}(\d{4})(?!\d)",
    re.I)
_WITHOUT_YEAR = re.compile(
    r"(?<![\d/.,\-])(\d{1,2})(?:er|ste|de|e|\.)? ([^\W\d_]{3,9})\b(?!\.? \d)", re.I)
_ID_EST = re.compile(  # "avant le 16 décembre, donc le 15 décembre au plus tard"
    r"[\s,(–-]*(?:c'est[ -]?à[ -]?dire|soit|donc|autrement dit|dus|d\.?w\.?z|m\.a\.w|namelijk"
    r"|met andere woorden|das hei(?:ss|ß)t|d\. ?h|also|mithin)\b[^;\d]{0,40}$", re.I)
_IN_FIGURES = re.compile(r"(?<![\d/.,\-+])(\d{1,2})([/.])(\d{1,2})\2?(?![\d/\-]|[.,]\d)", re.ASCII)
_AHEAD = 150  # days, within which a day without its year is still to come
_YEAR = 366   # the same in a list of such days
_FIRST_YEAR, _LAST_YEAR = 1990, 2099


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a text."""

    value: date
    start: int
    end: int


def find_dates(text: str) -> list[Day]:
    """Find the dates of a text, in order; what is no day of the calendar is left out, and what is
    said again in other words right behind.

    >>> [day.value.day for day in find_dates("vóór 16/12/2026, dus uiterlijk 15/12/2026")]
    [15]
    """
    found = [
        day for pattern, read in ((_NUMERIC, _numeric), (_ISO, _iso), (_IN_WORDS, _in_words))
        for match in pattern.finditer(text) if (day := read(match))]
    return _meant(text, sorted(found, key=lambda day: day.start))


def _meant(text: str, days: list[Day]) -> list[Day]:
    """The days without those that another one right behind explains."""
    return [day for day, after in zip(days, [*days[1:], None], strict=False)
            if after is None or not is_explained(text[day.end:after.start])]


def is_explained(rest: str) -> bool:
    """Whether what stands right behind a day leads to the same day in other words.

    >>> is_explained(", c'est-à-dire le"), is_explained(", donc 30 jours")
    (True, False)
    """
    return bool(_ID_EST.match(rest.replace("’", "'")))


def find_next(text: str, after: date) -> list[Day]:
    """Find the dates without a year ("le 15 mars"), each as the first such day that follows.

    >>> [day.value.isoformat() for day in find_next("avant le 15 janvier", date(2026, 11, 3))]
    ['2027-01-15']
    """
    found = []
    for match in _WITHOUT_YEAR.finditer(text):
        month = _MONTH_OF.get(plain(match[2]))
        days = [_day(match, year, month, int(match[1])) if month else None
                for year in (after.year, after.year + 1)]
        found += [day for day in days if day and 0 < (day.value - after).days <= _AHEAD][:1]
    return _meant(text, found)


def find_in_year(text: str, after: date) -> list[Day]:
    """Find the dates of a list that leave the year out ("10/01", "10 januari").

    >>> [day.value.isoformat() for day in find_in_year("10/10", date(2026, 11, 3))]
    ['2027-10-10']
    """
    found = []
    for pattern, group in ((_WITHOUT_YEAR, 2), (_IN_FIGURES, 3)):
        for match in pattern.finditer(text):
            name = match[group]
            month = int(name) if name.isdigit() else _MONTH_OF.get(plain(name))
            days = [_day(match, year, month, int(match[1])) if month else None
                    for year in (after.year, after.year + 1)]
            found += [day for day in days if day and 0 < (day.value - after).days <= _YEAR][:1]
    return sorted(found, key=lambda day: day.start)


_MONTH = re.compile(r"\b([^\W\d_]{3,9})\b\.?(?: (\d{4})\b)?")


def find_months(text: str, after: date) -> list[tuple[int, int]]:
    """Find the months of a text as year and month, each the first such month from then on.

    >>> find_months("van februari tot en met mei 2027", date(2026, 12, 3))
    [(2027, 2), (2027, 5)]
    """
    found = [(match[2], _MONTH_OF[plain(match[1])]) for match in _MONTH.finditer(text)
             if plain(match[1]) in _MONTH_OF]
    return [(int(year) if year else after.year + (month < after.month), month)
            for year, month in found]


def _numeric(match: re.Match[str]) -> Day | None:
    day, _mark, month, year = match.groups()
    return _day(match, int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))


def _iso(match: re.Match[str]) -> Day | None:
    return _day(match, *map(int, match.groups()))


def _in_words(match: re.Match[str]) -> Day | None:
    month = _MONTH_OF.get(plain(match[2]))
    return _day(match, int(match[3]), month, int(match[1])) if month else None


def _day(match: re.Match[str], year: int, month: int, day: int) -> Day | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return Day(date(year, month, day), match.start(), match.end())
    except ValueError:
        return None
