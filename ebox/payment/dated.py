"""The day of a sentence that stands beside an amount, an account or a movement of money.

Whatever its verb: the one day to come that a sentence names with the amount that is asked, or
with the account to pay to, is the day of that payment.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from . import asides, asking, deadlines, debits, families, movements, phrases
from .dates import find_next
from .deadlines import WEEKDAY
from .figures import Figure
from .labels import Field, Label
from .masks import AMOUNT, DAY, FILL, IBAN
from .sentences import Sentence, figure_in
from .values import Value

_RANK = 2
_RUN = re.compile(  # on which a transfer goes out, or something ends
    r"\b(?:virements?|versements?|paiements?|remboursements?|\w*uberweisung(?:en)?|\w*zahlung(?:en)?"
    r"|\w*(?:zahl|zahlungs)lauf|\w*overschrijving(?:en)?|\w*storting(?:en)?|\w*betaling(?:en)?"
    r"|\w*(?:betaal|betalings)(?:ronde|run)|ablauf|echeance|vervaldag|valeur|date|datum)"
    rf" (?:du|des|vom|van|der|de)(?: {WEEKDAY},?)?(?: den| dem)?$")
_SINCE = re.compile(  # a day from which something counts, or of a paper
    r"\b(?:du|des|vom|van|dd|depuis|sinds|seit|ab|vanaf|a partir du|des le|apres le|na|nach dem)$"
    r"|\b(?:opgesteld|opgemaakt|etablie?|emise?|edite|erstellt|ausgestellt|verzonden|versandt"
    r"|signee?|ondertekend|unterzeichnet|afgesloten|cloture|abgeschlossen)(?: \w+)?$")
_PERIOD = re.compile(  # its end
    rf"(?:{DAY}{FILL}*|\b\d{{1,2}}\S* \w{{3,9}}) (?:au|tot(?: en met)?|t/m|bis(?: zum)?|-|–)$"
    r"|\b(?:periode|zeitraum\w*|tijdvak|exercice|boekjaar|geschaftsjahr)\b")
_DONE = re.compile(  # what was paid then
    r"\b(?:betaald|gestort|voldaan|geind|afgehouden|overgeschreven|(?:pay|vers|regl|prelev|debit"
    r"|encaiss|vir)ee?s?|percue?s?|bezahlt|gezahlt|eingezogen|abgebucht|uberwiesen|beglichen)"
    r"(?: (?:op|le|am|den|dem))?$")
_FROM_ON = re.compile(  # how it goes on afterwards
    r"^(?:vanaf|a partir|ab (?=\w+ )|des (?:l|janvier|fevrier|mars|avril|mai|juin|juillet|aout|sept"
    r"|oct|nov|dec)|par la suite|ensuite|nadien|daarna|danach|anschliessend)\b")
_MEETING = re.compile(  # no money moves there
    r"\b(?:audience|plaidoiries|hearing|(?:pleit)?zitting|(?:gerichts)?verhandlung|sitzung"
    r"|rendez-vous|afspraak|assemblee|\w*vergadering|\w*versammlung|visite|bezoek|besuch)\b")
_VALID = re.compile(  # an offer, a tariff
    r"\b(?:valables?|applicables?|anwendbar|geldig\w*|gultig\w*|gilt (?:\w+ )?bis)\b")
_TO_COME = re.compile(
    r"\b(?:wordt|worden|zal|zullen|est|sont|sera|seront|etre|wird|werden|te|zu|a)\b")


_POLITE = re.compile(  # conditions that are none
    r"\bsauf [^,.;\ue000-\ue00f]*(?:,|$)|\b(?:behoudens|vorbehaltlich)(?: een| eine[sr])? \w+"
    r"|\b(?:als het kan|zo mogelijk|si possible|s'il vous plait|wenn moglich"
    r"|(?:freuen uns|dankbar|verbunden), wenn)\b")
_ON = re.compile(
    r"\b(?:avant|pour|tard|jusqu'au|d'ici|le|tegen|voor|op|uiterlijk|laatste|tot|bis|zum|am"
    r"|spatestens|vor)(?: (?:le|au|het|op|de|dem|den|zum|am|\w+di|dimanche|\w+dag|\w+tag))*,?$")


@dataclass(frozen=True)
class Dated:
    """The one day of a sentence about money, with the amounts and accounts beside it.

    ``moves``: whether the sentence speaks of moving money, or of an account, ``is_of_money``:
    whether of any, and of nothing else that has a day, in a letter whose own day is known.
    ``is_whole``: whether the year is printed too. ``is_last``: whether it is called a last day
    of a payment; ``is_threatened``: whether all that is told is what comes of not having paid.
    """

    day: Figure
    beside: frozenset[object]
    moves: bool
    is_whole: bool
    is_last: bool = False
    is_threatened: bool = False
    is_of_money: bool = False


def dated(sentence: Sentence, written: date | None) -> Iterator[Dated]:
    """The day of a sentence that names one day to come, and neither contests nor supposes;
    ``written``: the day of the letter, where it is known."""
    words = asides.main(asides.without_causes(_POLITE.sub(asides.blank, sentence.masked)))
    known = {place: value for place, value in sentence.values.items() if words[place] == DAY}
    later = {} if known or written is None else {
        day.start: Value(day.value, day.start, day.end)
        for day in find_next(sentence.text, written) if _ON.search(words[:day.start].rstrip())}
    last = deadlines.last_days(_with(words, later))
    days = {} if _is_of_other(words) else {
        place: value for place, value in (known or later).items()
        if not (written and value.value <= written)
        and not _is_other(words, place, place in last)}
    days = {place: days[place] for place in last if place in days} or days
    if len({day.value for day in days.values()}) != 1:
        yield from _threatened(sentence, written)
        return
    beside = frozenset(value.value for place, value in sentence.values.items()
                       if words[place] in (AMOUNT, IBAN))
    moves = any(pattern.search(words) for pattern in (
        families.ACCOUNT, movements.MOVES, debits.TAKEN_NOUN, movements.COMES))
    place, day = next(iter(days.items()))
    figure = figure_in(Label(Field.DUE, rank=_RANK), day, sentence)
    is_threatened = place not in last and deadlines.threatened(sentence.masked) == place
    yield Dated(figure, beside, moves, bool(known), place in last, is_threatened,
                written is not None and deadlines.is_of_money(words))


def _threatened(sentence: Sentence, written: date | None) -> Iterator[Dated]:
    """The day by which nothing came in, in a sentence that tells what happens then."""
    place = deadlines.threatened(sentence.masked)
    day = None if place is None else sentence.values[place]
    if day and not (written and day.value <= written):
        figure = figure_in(Label(Field.DUE, rank=_RANK), day, sentence)
        yield Dated(figure, frozenset(), False, True, is_threatened=True)


def _with(words: str, days: dict[int, Value]) -> str:
    """A masked sentence with masks for days that go without their year, too."""
    for day in days.values():
        words = words[:day.start] + DAY + FILL * (day.end - day.start - 1) + words[day.end:]
    return words


def _is_of_other(words: str) -> bool:
    """Whether a sentence is about contesting, a paper, a meeting, an offer or a case."""
    return bool(
        families.APPEAL.search(words) or _VALID.search(words)
        or asking.depends(words) or asking.is_of_paper(words)
        or asking.ONLY_IF.search(words) or _FROM_ON.search(words) or _MEETING.search(words))


def _is_other(words: str, place: int, is_last: bool) -> bool:
    """Whether a day of a sentence is one of the past, of a period, or of what was done then."""
    before = words[:place].rstrip()
    return bool(
        phrases.CAME_IN.search(before)
        or _PERIOD.search(before) or (
            _SINCE.search(before) and not (is_last or _RUN.search(before)))
        or (_DONE.search(before) and not _TO_COME.search(before)))
