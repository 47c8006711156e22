"""The fields beside a payment's amount: day, account, bank, holder and communication.

A field is the value of its clearest label; where those differ, of the one nearest to the rest.
"""
from __future__ import annotations

import re
from operator import itemgetter

from .accounts import find_ibans
from .apart import belongs
from .communication import find_communications
from .figures import Figure, distance
from .gathered import Document
from .labels import Field, Role
from .model import Found, Notice, Source
from .values import Value

NEAR = 15       # figures of one payment stand within so many sizes
BESIDE = 3.2    # on the next line of its table
_IN_COLUMN = 6  # under the value over it
_BIC_BEHIND = re.compile(
    r"\s*[/(|,–-]?\s*([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![A-Za-z0-9])")


def shared(document: Document, role: Role, amount: Figure | None) -> dict[str, Found | None]:
    """The fields beside the amount; of money that comes in only the day is ours to know."""
    beside = [amount] if amount else []
    due = _chosen(document, document.of(Field.DUE, role), beside, Notice.SEVERAL_DATES)
    if due is None and role is Role.DEBIT:
        due = _chosen(document, document.of(Field.DUE), beside, Notice.SEVERAL_DATES)
    if due is None and role is Role.REFUND and amount:
        due = only_value([one for one in document.of(Field.DUE) if one.way is amount.way
                       and is_of_block(one, amount)])
    if role is not Role.PAY:
        due = due or _dated(document, role, amount, None)
        return {"due": as_found(due and due.value, due and due.words)}
    iban = (_chosen(document, document.of(Field.IBAN), beside, Notice.SEVERAL_ACCOUNTS)
            or _standing_alone(document))
    same = _same(document, iban)
    beside = same or beside
    bic = _chosen(document, document.payee(Field.BIC), beside, None)
    names = (_near(document.of(Field.BENEFICIARY), same)
             or _near(document.standing(Field.BENEFICIARY), same)) if same else []
    name = _chosen(document, names, beside, None)
    due = due or _dated(document, role, amount, iban)
    fields = {
        "due": as_found(due and due.value, due and due.words),
        "iban": as_found(iban and iban.value, iban and iban.words),
        "bic": as_found(bic and bic.value, bic and bic.words) or _bic_behind(same),
        "beneficiary": as_found(name and name.value, name and name.words)}
    return fields | _communication(document, beside)


def of_account(document: Document, iban: str, words: str) -> dict[str, Found | None]:
    """The fields of an account that is one of several: its bank and its holder."""
    same = [one for one in document.payee(Field.IBAN) if one.value.value == iban]
    bic, name = (_chosen(document, _beside(document.payee(field), same), same, None)
                 for field in (Field.BIC, Field.BENEFICIARY))
    own = {"iban": Found(iban, Source.TEXT, words)}
    for field, figure in (("bic", bic), ("beneficiary", name)):
        if figure:
            own[field] = as_found(figure.value, figure.words)
    return own


def _beside(candidates: list[Figure], figures: list[Figure]) -> list[Figure]:
    """The candidates on the same line as some figures, or next to it."""
    return [one for one in candidates if any(
        distance(one, figure) <= BESIDE * figure.size for figure in figures)]


def _dated(
    document: Document, role: Role, amount: Figure | None, iban: Figure | None
) -> Figure | None:
    """The one day that sentences name beside the amount or the account of a payment, or beside
    the movement of money that comes or goes by itself; else the one last day that they name."""
    known = {figure.value.value for figure in (amount, iban) if figure}
    found = [one for one in document.dated
             if known & one.beside or (role is not Role.PAY and one.moves)]
    if not found and role is not Role.PAY:
        found = [one for one in document.dated if one.is_of_money and not one.is_last]
    if not found and role is Role.PAY:
        found = ([one for one in document.dated if one.is_last]
                 or [one for one in document.dated if one.is_threatened])
    whole = [one.day for one in found if one.is_whole]
    return only_value(whole or [one.day for one in found])


def _standing_alone(document: Document) -> Figure | None:
    """The one account of a document without a labelled one."""
    known = document.of(Field.IBAN)
    standing = [] if known else document.standing(Field.IBAN)
    alone = only_value(standing)
    if standing and not alone:
        document.note(Notice.SEVERAL_ACCOUNTS)
    return alone


def _same(document: Document, iban: Figure | None) -> list[Figure]:
    """Each place where the chosen account stands."""
    return [figure for figure in document.payee(Field.IBAN)
            if iban and figure.value.value == iban.value.value]


def _communication(document: Document, near: list[Figure]) -> dict[str, Found | None]:
    labelled = _of_the_account(document, near)
    structured = [figure for figure in labelled if _is_reference(figure)]
    valid = [figure for figure in structured if figure.value.is_valid]
    if structured and not valid:
        document.note(Notice.BAD_COMMUNICATION)
    chosen = _chosen(document, valid, near, Notice.SEVERAL_COMMUNICATIONS)
    if chosen:
        return {"structured": as_found(chosen.value, chosen.words)}
    is_said = any(one.words == other.words for one in labelled for other in near)
    if not (structured or is_said) and len(document.delimited) == 1:
        ((value, words),) = document.delimited.items()
        return {"structured": Found(value, Source.TEXT, words)}
    free = (_near([figure for figure in labelled if not _is_reference(figure)], near)
            or [figure for figure in document.standing(Field.COMMUNICATION)
                if not _is_reference(figure)])
    text = _chosen(document, free, near, None) if not structured else None
    return {"free": as_found(text and text.value, text and text.words)}


def _of_the_account(document: Document, near: list[Figure]) -> list[Figure]:
    """The communications, of several accounts' those that stand nearest to the chosen one."""
    known = document.payee(Field.COMMUNICATION)
    every = [*known, *document.standing(Field.COMMUNICATION)]
    accounts = [*document.of(Field.IBAN), *document.standing(Field.IBAN)]
    are_several = all(len({one.value.value for one in figures}) > 1
                      for figures in (every, accounts))
    is_chosen = bool(near) and near[0].label.field is Field.IBAN
    if not (are_several and is_chosen):
        return known
    return [one for one in dict.fromkeys(every) if belongs(one, near[0], accounts)]


def _is_reference(figure: Figure) -> bool:
    """Whether a communication is structured, rightly or not."""
    value = figure.value.value
    return bool(re.fullmatch(r"\d{12}|RF\d{2}[A-Z0-9]{1,21}", value)) and not (
        figure.value.is_valid and find_communications(value) == [])


def _chosen(
    document: Document, candidates: list[Figure], near: list[Figure], notice: Notice | None
) -> Figure | None:
    """The candidate with the clearest label; where they differ, the only one ``near`` the
    payment's other figures."""
    if not candidates:
        return None
    best = min(figure.label.rank for figure in candidates)
    ranked = [figure for figure in candidates if figure.label.rank == best]
    if one := only_value(ranked):
        return one
    if notice:
        document.note(notice)
    return _nearest(ranked, near) if near else None


def _near(candidates: list[Figure], figures: list[Figure]) -> list[Figure]:
    """The candidates in the same part of the page: their words are also used elsewhere."""
    if not figures:
        return candidates
    return [one for one in candidates
            if any(distance(one, figure) <= NEAR * figure.size for figure in figures)]


def _bic_behind(ibans: list[Figure]) -> Found[str] | None:
    """A BIC right behind its account, of the same country."""
    wanted = {iban.value.value for iban in ibans}
    for words in dict.fromkeys(iban.words for iban in ibans):
        for spot in find_ibans(words):
            match = _BIC_BEHIND.match(words, spot.end)
            if match and spot.value in wanted and match[1][4:6] == spot.value[:2]:
                return Found(match[1], Source.TEXT, words)
    return None


def _nearest(candidates: list[Figure], near: list[Figure]) -> Figure | None:
    by_value: dict[object, float] = {}
    first: dict[object, Figure] = {}
    for figure in candidates:
        value = figure.value.value
        first.setdefault(value, figure)
        by_value[value] = min(by_value.get(value, float("inf")),
                              *(distance(figure, other) for other in near))
    (close, value), (second, _other) = sorted(
        ((distance, value) for value, distance in by_value.items()), key=itemgetter(0))[:2]
    is_clear = close <= NEAR * max(figure.size for figure in near) and close < second
    return first[value] if is_clear else None


def as_found(value: Value | None, words: str | None) -> Found | None:
    return Found(value.value, Source.TEXT, words or "") if value is not None else None


def currency(document: Document, amount: Value) -> Found[str] | None:
    """The currency beside the amount; else the euro, where the document speaks of it."""
    if amount.unit:
        return Found(amount.unit, Source.TEXT, amount.unit)
    return Found("EUR", Source.TEXT, document.euro) if document.euro else None


def only_value(candidates: list[Figure]) -> Figure | None:
    """The one value of the candidates, None when they differ."""
    values = {figure.value.value for figure in candidates}
    return candidates[0] if len(values) == 1 else None


def is_of_block(one: Figure, other: Figure) -> bool:
    """Whether two figures stand near, or each with its value in the same narrow column."""
    reach = _IN_COLUMN if abs(one.x - other.x) < one.size else BESIDE
    return distance(one, other) <= reach * other.size
