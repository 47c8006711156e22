"""The spellings in which Belgian letters print amounts, dates, accounts and references."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

NBSP = "\u00a0"
NARROW_NBSP = "\u202f"

AMOUNT_SPELLINGS = (
    "dotted", "euro-dotted", "nbsp", "narrow", "euro-plain", "point", "euro-nbsp",
)
DATE_SPELLINGS = ("slash", "dot", "short", "words")
COMMUNICATION_SPELLINGS = ("plus", "star", "blanks", "spaced", "bare", "split")
IBAN_SPELLINGS = ("fours", "compact")

MONTHS = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
           "septembre", "octobre", "novembre", "décembre"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
           "september", "oktober", "november", "december"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
           "September", "Oktober", "November", "Dezember"),
}
_QUARTERS = {
    "fr": ("1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"),
    "nl": ("1e kwartaal", "2e kwartaal", "3e kwartaal", "4e kwartaal"),
    "de": ("1. Quartal", "2. Quartal", "3. Quartal", "4. Quartal"),
}


@dataclass(frozen=True)
class Style:
    """How one document spells its figures; ``wording`` picks among synonymous labels."""

    amount: str = "dotted"
    date: str = "slash"
    communication: str = "plus"
    iban: str = "fours"
    wording: int = 0

    @classmethod
    def drawn(cls, rng: Random) -> Style:
        """A style drawn by ``rng``."""
        return cls(
            amount=rng.choice(AMOUNT_SPELLINGS),
            date=rng.choice(DATE_SPELLINGS),
            communication=rng.choice(COMMUNICATION_SPELLINGS),
            iban=rng.choice(IBAN_SPELLINGS),
            wording=rng.randrange(1000),
        )


def digits_of(value: Decimal, group: str, point: str) -> str:
    """``value`` with two decimals, ``group`` between thousands and ``point`` before cents."""
    return f"{value:,.2f}".replace(",", "\0").replace(".", point).replace("\0", group)


def amount(value: Decimal, spelling: str) -> str:
    """``value`` (euros) in one of ``AMOUNT_SPELLINGS``."""
    if spelling == "dotted":
        return f"{digits_of(value, '.', ',')} EUR"
    if spelling == "euro-dotted":
        return f"€ {digits_of(value, '.', ',')}"
    if spelling == "nbsp":
        return f"{digits_of(value, NBSP, ',')}{NBSP}€"
    if spelling == "narrow":
        return f"{digits_of(value, NARROW_NBSP, ',')}{NBSP}EUR"
    if spelling == "euro-nbsp":
        return f"€{NBSP}{digits_of(value, NBSP, ',')}"
    if spelling == "euro-plain":
        return f"€ {digits_of(value, '', ',')}"
    if spelling == "point":
        return f"{digits_of(value, '', '.')} EUR"
    raise ValueError(f"unknown spelling of amounts: {spelling}")


def day(value: date, spelling: str, language: str) -> str:
    """``value`` in one of ``DATE_SPELLINGS``; words in ``language``."""
    if spelling == "slash":
        return f"{value:%d/%m/%Y}"
    if spelling == "dot":
        return f"{value:%d.%m.%Y}"
    if spelling == "short":
        return f"{value:%d-%m-%y}"
    if spelling == "words":
        return in_words(value, language)
    raise ValueError(f"unknown spelling of dates: {spelling}")


def in_words(value: date, language: str) -> str:
    """``value`` with the month's name: ``31 décembre 2026``, ``31. Dezember 2026``."""
    number = f"{value.day}." if language == "de" else str(value.day)
    if language == "fr" and value.day == 1:
        number = "1er"
    return f"{number} {MONTHS[language][value.month - 1]} {value.year}"


def quarter(year: int, number: int, language: str) -> str:
    """A quarter (1 to 4) of a year, such as ``3e trimestre 2026``."""
    return f"{_QUARTERS[language][number - 1]} {year}"


def month(year: int, number: int, language: str) -> str:
    """A month (1 to 12) of a year, such as ``mars 2026``."""
    return f"{MONTHS[language][number - 1]} {year}"


def communication(value: str, spelling: str) -> str:
    """A communication as printed; free text is left as it is.

    ``split`` breaks a structured one over two lines (a newline is inside).
    """
    if not is_structured(value):
        return value
    first, second, third = value[:3], value[3:7], value[7:]
    if spelling == "plus":
        return f"+++{first}/{second}/{third}+++"
    if spelling == "star":
        return f"***{first}/{second}/{third}***"
    if spelling == "blanks":
        return f"{first} {second} {third}"
    if spelling == "spaced":
        return f"+++ {first} / {second} / {third} +++"
    if spelling == "bare":
        return value
    if spelling == "split":
        return f"+++{first}/{second}/\n{third}+++"
    raise ValueError(f"unknown spelling of communications: {spelling}")


def is_structured(value: str) -> bool:
    """Whether a communication is the 12 digits of a structured one."""
    return len(value) == 12 and value.isdigit()


def iban(value: str, spelling: str = "fours") -> str:
    """An IBAN in groups of four, or ``compact``."""
    if spelling == "compact":
        return value
    return " ".join(value[start:start + 4] for start in range(0, len(value), 4))


def enterprise(value: str) -> str:
    """A CBE number with its dots: ``0206.731.645``."""
    return f"{value[:4]}.{value[4:7]}.{value[7:]}"
