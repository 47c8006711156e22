"""A plan told by how often: "six mensualités de 250 €, la première le 15 janvier 2027".

Only where the number of payments, their amount and the first day are told, and the parts come to
a sum that is printed with them, where there is one.
"""
from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from . import clauses
from .dates import find_months
from .labels import Role
from .lines import folded_words
from .masks import AMOUNT, DAY
from .sentences import Sentence
from .tables import Row, Table
from .values import Value
from .words import PAST_WORDS

_NUMBERS = {
    2: "deux|twee|zwei", 3: "trois|drie|drei", 4: "quatre|vier", 5: "cinq|vijf|funf",
    6: "six|zes|sechs", 7: "sept|zeven|sieben", 8: "huit|acht", 9: "neuf|negen|neun",
    10: "dix|tien|zehn", 11: "onze|elf", 12: "douze|twaalf|zwolf", 18: "dix-huit|achttien|achtzehn",
    24: "vingt-quatre|vierentwintig|vierundzwanzig"}
_NAMES = {name: number for number, names in _NUMBERS.items() for name in names.split("|")}
_COUNT = re.compile(
    rf"\b({'|'.join(_NAMES)}|\d{{1,2}}) (?:[a-z]+ ){{0,2}}?(?:mensualites|versements|tranches|fois"
    r"|paiements|echeances|termes|parts|keer|schijven|\w*termijnen|\w*betalingen|stortingen|delen"
    r"|\w*raten|\w*zahlungen|teilbetrage[n]?|teile[n]?|malen)\b")
_EACH = (
    r"(?:mensualites?|mensuel\w*|(?:par|chaque|du|le meme jour du) mois|maandelijks\w*|maand"
    r"|maandtermijnen|monatlich\w*|\w*monats(?:raten?)?|monat)")
_MONTHLY = re.compile(rf"\b{_EACH}\b")
_QUARTERLY = re.compile(r"\b(?:trimestr\w+|kwarta\w+|quartal\w*|vierteljahr\w*)\b")
_MONTH_END = re.compile(
    r"\b(?:fin (?:de|du) (?:chaque )?mois|einde van (?:de|elke|iedere) maand|monatsende"
    r"|ende (?:des|jeden|eines jeden) monats|dernier jour du mois|laatste dag van de maand)\b")
_LAST = re.compile(
    r"\b(?:dernier|derniere|solde|laatste|restant|resterende?|saldo|slot\w*|rest\w*|letzte[nr]?"
    rf"|schluss\w*)\b[^{AMOUNT}]{{0,30}}$")
_DAY_OF_MONTH = re.compile(
    r"\b(?:le|op de|op den|zum|am|tegen de) (\d{1,2})(?:er|e|ste|de|\.)? ?(?:de chaque mois|du mois"
    r"|van (?:de|elke|iedere) maand|(?:des|jeden|eines jeden) monats)\b")
_MOST = 36


def recurring(told: Sequence[Sentence], written: date | None) -> Table | None:
    """The payments of a paragraph that tells how many there are, of how much and from when on."""
    text = " ".join(one.masked for one in told)
    words = set(folded_words(" ".join(one.text for one in told)))
    counts = {_NAMES.get(match[1]) or int(match[1]) for match in _COUNT.finditer(text)}
    step = 3 if _QUARTERLY.search(text) else 1 if _MONTHLY.search(text) else 0
    roles = {clauses.role(one.masked) for one in told}
    is_plan = written is not None and len(counts) == 1 and step and not words & PAST_WORDS
    if not is_plan or Role.REFUND in roles:
        return None
    first = _first(told, text, written)
    amounts = _amounts(told, counts.pop())
    if first is None or not amounts or first <= written:
        return None
    is_end = bool(_MONTH_END.search(text)) or first.day == 31
    days = [_later(first, step * place, is_end) for place in range(len(amounts))]
    shown = " ".join(one.text for one in told)
    rows = (Row(amount, Value(day, amount.start, amount.end), shown)
            for amount, day in zip(amounts, days, strict=True))
    return Table(tuple(rows), frozenset(),
                 role=Role.DEBIT if Role.DEBIT in roles else Role.PAY)


def _first(told: Sequence[Sentence], text: str, written: date) -> date | None:
    """The one day to come that is named, else the day of the month in the first month named."""
    later = {value.value for one in told for place, value in one.values.items()
             if one.masked[place] == DAY and value.value > written}
    if later:
        return later.pop() if len(later) == 1 else None
    of_month = _DAY_OF_MONTH.search(text)
    months = [month for one in told for month in find_months(one.text, written)]
    if of_month is None or not months:
        return None
    year, month = months[0]
    day = int(of_month[1])
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def _amounts(told: Sequence[Sentence], count: int) -> list[Value]:
    """The amounts of all payments: equal ones, of which the last may differ; they come to the
    one amount that is left, if any."""
    spots = [(one, place, value) for one in told for place, value in sorted(one.values.items())
             if one.masked[place] == AMOUNT]
    lasts = [value for one, place, value in spots if _LAST.search(one.masked[:place])]
    others = [value for _one, _place, value in spots if value not in lasts]
    if not 2 <= count <= _MOST or len(lasts) > 1:
        return []
    ways = []
    for part in others:
        rest = {one.value for one in others} - {part.value}
        for parts in ([part] * count, [*[part] * (count - 1), *lasts], [*[part] * count, *lasts]):
            total = sum((one.value for one in parts), Decimal(0))
            if len(parts) >= count and (rest == {total} or not (rest or lasts)):
                ways.append(parts)
    sums = {tuple(one.value for one in parts) for parts in ways}
    return ways[0] if len(sums) == 1 else []


def _later(first: date, months: int, is_end: bool) -> date:
    """The same day so many months later, the last one of a month that is shorter."""
    year, month = divmod(first.month - 1 + months, 12)
    last = monthrange(first.year + year, month + 1)[1]
    day = last if is_end else min(first.day, last)
    return date(first.year + year, month + 1, day)
