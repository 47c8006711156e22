"""Payments that a letter asks apart: each to an account of its own, with its own amount.

Only where words say that there are several: one account more may be for anything.
"""
from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from .figures import Figure, distance
from .folding import level
from .labels import Field, Role
from .lines import Sheet
from .masks import AMOUNT, DAY, IBAN, masked
from .tables import Row, Table
from .values import Value

_SEVERAL = re.compile(
    r"\b(?:deux|trois|twee|drie|beide|zwei|drei|beiden?)\b[^.;]{0,40}\b(?:virements?|reglements?"
    r"|paiements?|versements?|comptes|sommes|montants|\w*overschrijvingen|betalingen|stortingen"
    r"|rekeningen|bedragen|\w*uberweisungen|\w*zahlungen|konten|betrage)\b"
    r"|\b(?:chacune?|separement|distincte?s?)\b[^.;]{0,60}\b(?:comptes?|virements?|paiements?)\b"
    r"|\b(?:elk|apart|afzonderlijke?)\b[^.;]{0,40}\b(?:rekening(?:en)?|overschrijving(?:en)?"
    r"|te (?:storten|betalen))\b"
    r"|\b(?:jeweils|je|getrennte?|gesonderte?)\b[^.;]{0,40}\b(?:konto|konten|uberweisung(?:en)?"
    r"|zahlung(?:en)?)\b")


@dataclass(frozen=True, slots=True)
class _Spot:
    """A value of a page in reading order, with the words of its cell."""

    kind: str
    value: Value
    words: str


def apart(
    page: Sheet, standing: Sequence[Figure], own: Collection[str], written: date | None
) -> Table | None:
    """The payments of a page that go to different accounts, ``standing`` figures of which are
    known; None where an amount is missing, or a day is past in a letter ``written`` later."""
    accounts = list({
        one.value.value: one for one in standing if one.label.field is Field.IBAN
        and one.label.role is Role.PAY and one.value.value not in own}.values())
    if len(accounts) < 2 or not _SEVERAL.search(_text(page)):
        return None
    spots = _spots(page)
    rows, start = [], 0
    for account in sorted(accounts, key=lambda one: one.y):
        end = next((index for index, spot in enumerate(spots)
                    if spot.kind == IBAN and spot.value.value == account.value.value), None)
        if end is None or (row := _row(spots[start:end], account, accounts, standing)) is None:
            return None
        rows.append(row)
        start = end + 1
    if written and any(row.due and row.due.value < written for row in rows):
        return None
    rows.sort(key=lambda row: row.due.value if row.due else date.max)
    return Table(tuple(rows), frozenset())


def _text(page: Sheet) -> str:
    return " ".join(level(cell.text) for line in page.lines() for cell in line)


def _spots(page: Sheet) -> list[_Spot]:
    return [_Spot(mask, value, cell.text) for line in page.lines() for cell in line
            for _place, (mask, value) in sorted(masked(cell.text).values.items())]


def _row(
    before: Sequence[_Spot], account: Figure, accounts: Sequence[Figure],
    standing: Sequence[Figure],
) -> Row | None:
    """The payment to an account: the last amount and the last day that stand before it, after
    the account of another one."""
    amount = next((spot for spot in reversed(before) if spot.kind == AMOUNT), None)
    day = next((spot for spot in reversed(before) if spot.kind == DAY), None)
    if amount is None or amount.value.value <= 0:
        return None
    texts = [one.value.value for one in standing if one.label.field is Field.COMMUNICATION
             and belongs(one, account, accounts)]
    text = texts[0] if len(set(texts)) == 1 else ""
    is_structured = len(text) == 12 and text.isdigit()
    return Row(amount.value, day.value if day else None, amount.words,
               structured=text if is_structured else "", iban=account.value.value,
               free="" if is_structured else text)


def belongs(one: Figure, account: Figure, accounts: Sequence[Figure]) -> bool:
    """Whether a figure stands nearer to an account than to any other."""
    nearest = min(accounts, key=lambda other: distance(one, other))
    return nearest.value.value == account.value.value
