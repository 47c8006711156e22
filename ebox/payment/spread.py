"""A plan told in one sentence: "trois versements de 200 €, le …, le … et le …, puis 50 € le …"."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from . import asking, clauses, messages
from .dates import find_next
from .labels import Role
from .lines import folded_words
from .masks import AMOUNT, DAY
from .recurring import recurring
from .sentences import Sentence
from .tables import Row, Table
from .values import Value
from .words import INSTALMENT_WORDS, PAST_WORDS

_MAX_PARTS = 24
_QUOTED = re.compile(r"[«\"„“]([^«»\"„“”]{3,140})[»\"“”]")
_UNTIL = re.compile(  # before a last day
    r"\b(?:avant|pour|tard|jusqu'au|d'ici|tegen|voor|uiterlijk|laatste|tot|bis|spatestens|vor)"
    r"(?: (?:le|au|het|op|de|dem|den|zum|am|\w+di|\w+dag|\w+tag))*$")


def spreads(told: Sequence[Sentence], written: date | None) -> list[Table]:
    """The payments of a paragraph: those of one sentence, else one of each of several."""
    alone = [parts for sentence in told if (parts := spread(sentence, written))]
    over = None if alone else _over_sentences(told, written) or recurring(told, written)
    return [over] if over else alone


def spread(sentence: Sentence, written: date | None) -> Table | None:
    """The payments of a sentence that calls them parts and names their amounts and days, in one
    order throughout, all of them still to come."""
    words = set(folded_words(sentence.text))
    if words & PAST_WORDS or written is None or asking.ONLY_IF.search(sentence.masked):
        return None
    found = _values(sentence, written)
    role = clauses.role(sentence.masked)
    is_asked = role is Role.PAY and all(
        _UNTIL.search(sentence.masked[:value.start].rstrip())
        for mask, value in found if mask == DAY)
    if role is Role.REFUND or not (words & INSTALMENT_WORDS or is_asked):
        return None
    parts = _pairs(_without_total(found)) or _of_total(found)
    days = [day.value for _amount, day in parts]
    is_later = bool(days) and days == sorted(set(days)) and days[0] > written
    if not 2 <= len(parts) <= _MAX_PARTS or not is_later:
        return None
    texts = _texts(sentence, parts)
    return Table(tuple(Row(amount, day, sentence.text, free=text)
                       for (amount, day), text in zip(parts, texts, strict=True)), frozenset(),
                 role=Role.DEBIT if role is Role.DEBIT else Role.PAY)


def _over_sentences(told: Sequence[Sentence], written: date | None) -> Table | None:
    """The payments of several sentences of a paragraph, each of which names one of them."""
    of_parts = [one for one in told if AMOUNT in one.masked]
    roles = {clauses.role(one.masked) for one in of_parts}
    if len(of_parts) < 2 or Role.REFUND in roles or len(of_parts) > _MAX_PARTS:
        return None
    text, masked, values = "", "", {}
    for one in of_parts:
        values |= {len(text) + place: value for place, value in one.values.items()}
        text, masked = f"{text}{one.text} ", f"{masked}{one.masked} "
    return spread(replace(of_parts[0], text=text, masked=masked, values=values), written)


def _texts(sentence: Sentence, parts: list[tuple[Value, Value]]) -> list[str]:
    """What to mention with each part: in quotes between it and the next one."""
    starts = [min(amount.start, day.start) for amount, day in parts]
    pieces = [sentence.text[start:end] for start, end in zip(
        starts, [*starts[1:], len(sentence.text)], strict=True)]
    found = [_QUOTED.findall(piece) if messages.asks(piece) else [] for piece in pieces]
    return [one[0].strip() for one in found] if all(len(one) == 1 for one in found) else (
        [""] * len(parts))


def _values(sentence: Sentence, written: date) -> list[tuple[str, Value]]:
    """The amounts and days of a sentence in order; days may go without their year."""
    found = [(sentence.masked[place], place, value) for place, value in sentence.values.items()
             if sentence.masked[place] in (AMOUNT, DAY)]
    found += [(DAY, day.start, Value(day.value, day.start, day.end))
              for day in find_next(sentence.text, written)]
    return [(mask, replace(value, start=place))
            for mask, place, value in sorted(found, key=lambda one: one[1])
            if mask == AMOUNT or value.value > written]


def _without_total(found: list[tuple[str, Value]]) -> list[tuple[str, Value]]:
    """The values without a first amount that the others come to."""
    amounts = [value.value for mask, value in found if mask == AMOUNT]
    is_total = len(amounts) > 2 and found[0][0] == AMOUNT and amounts[0] == sum(amounts[1:])
    return found[1:] if is_total else found


def _of_total(found: list[tuple[str, Value]]) -> list[tuple[Value, Value]]:
    """The parts behind a first amount that all of them come to, each as often as it has days."""
    parts = _pairs(found[1:])
    is_led = bool(parts) and found[0][0] == AMOUNT
    total = sum(amount.value for amount, _day in parts)
    return parts if is_led and total == found[0][1].value else []


def _pairs(found: list[tuple[str, Value]]) -> list[tuple[Value, Value]]:
    """Each day with its amount: the one before it, which may hold for several days, or the one
    right behind it where the first day comes first; none where values are left over."""
    kinds = "".join("A" if mask == AMOUNT else "D" for mask, _value in found)
    if kinds and kinds == "DA" * (len(kinds) // 2):
        return [(found[place + 1][1], found[place][1]) for place in range(0, len(found), 2)]
    if not kinds.startswith("A") or "AA" in kinds or not kinds.endswith("D"):
        return []
    pairs, amount = [], found[0][1]
    for mask, value in found:
        if mask == AMOUNT:
            amount = value
        else:
            pairs.append((amount, value))
    return pairs
