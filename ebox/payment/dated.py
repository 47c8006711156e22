"""The day of a sentence that stands beside an amount, an account or a movement of money.

Whatever its verb: the one day to come that a sentence names with the amount that is asked, or
with the account to pay to, is the day of that payment.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import asides, asking, families, movements, phrases
from .figures import Figure
from .labels import Field, Label
from .masks import AMOUNT, DAY, IBAN
from .sentences import Sentence, figure_in

_RANK = 2
_SINCE = re.compile(  # a day from which something counts, or of a paper
    r"\b(?:du|des|vom|van|dd|depuis|sinds|seit|ab|vanaf|a partir du|des le)$"
    r"|\b(?:opgesteld|opgemaakt|etablie?|emise?|edite|erstellt|ausgestellt|verzonden|versandt"
    r"|signee?|ondertekend|unterzeichnet|afgesloten|cloture|abgeschlossen)(?: \w+)?$")
_DONE = re.compile(  # what was paid then
    r"\b(?:betaald|gestort|voldaan|geind|afgehouden|overgeschreven|(?:pay|vers|regl|prelev|debit"
    r"|encaiss|vir)ee?s?|percue?s?|bezahlt|gezahlt|eingezogen|abgebucht|uberwiesen|beglichen)"
    r"(?: (?:op|le|am|den|dem))?$")
_TO_COME = re.compile(
    r"\b(?:wordt|worden|zal|zullen|est|sont|sera|seront|etre|wird|werden|te|zu|a)\b")


@dataclass(frozen=True)
class Dated:
    """The one day of a sentence about money, with the amounts and accounts beside it.

    ``moves``: whether the sentence speaks of moving money, or of an account.
    """

    day: Figure
    beside: frozenset[object]
    moves: bool


def dated(sentence: Sentence) -> Iterator[Dated]:
    """The day of a sentence that names one day, and neither contests nor supposes."""
    words = asides.main(asides.without_causes(sentence.masked))
    if words.count(DAY) != 1 or _is_other(words):
        return
    day = sentence.values[words.index(DAY)]
    beside = frozenset(value.value for place, value in sentence.values.items()
                       if words[place] in (AMOUNT, IBAN))
    moves = any(pattern.search(words) for pattern in (
        families.ACCOUNT, movements.MOVES, movements.TAKEN_NOUN, movements.COMES))
    yield Dated(figure_in(Label(Field.DUE, rank=_RANK), day, sentence), beside, moves)


def _is_other(words: str) -> bool:
    """Whether the day of a sentence is one to contest, of a paper, of a case, or of what was."""
    before = words[:words.index(DAY)].rstrip()
    return bool(
        families.APPEAL.search(words) or asking.depends(words) or asking.is_of_paper(words)
        or asking.ONLY_IF.search(words) or phrases.CAME_IN.search(before)
        or _SINCE.search(before) or (_DONE.search(before) and not _TO_COME.search(before)))
