"""A plan told in one sentence: "trois versements de 200 €, le …, le … et le …, puis 50 € le …"."""
from __future__ import annotations

from datetime import date

from . import asking
from .lines import folded_words
from .masks import AMOUNT, DAY
from .sentences import Sentence
from .tables import Row, Table
from .values import Value
from .words import INSTALMENT_WORDS, PAST_WORDS

_MAX_PARTS = 24


def spread(sentence: Sentence, written: date | None) -> Table | None:
    """The payments of a sentence that calls them parts and names their amounts and days, in one
    order throughout, all of them still to come."""
    words = set(folded_words(sentence.text))
    is_plan = words & INSTALMENT_WORDS and not words & PAST_WORDS
    if not is_plan or written is None or asking.ONLY_IF.search(sentence.masked):
        return None
    found = [(sentence.masked[place], value) for place, value in sorted(sentence.values.items())
             if sentence.masked[place] in (AMOUNT, DAY)]
    parts = _pairs(found)
    days = [day.value for _amount, day in parts]
    is_later = bool(days) and days == sorted(set(days)) and days[0] > written
    if not 2 <= len(parts) <= _MAX_PARTS or not is_later:
        return None
    return Table(tuple(Row(amount, day, sentence.text) for amount, day in parts), frozenset())


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
