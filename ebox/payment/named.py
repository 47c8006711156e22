"""Amounts that a sentence calls by the name of their line: "Der Nachlass wird Ihnen erstattet",
where a line says "Nachlass 512,64 EUR".
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .figures import Figure, Way
from .folding import level
from .labels import Field, Label, Role
from .lines import Sheet
from .masks import AMOUNT, masked
from .sentences import Sentence
from .values import Value, is_alone

_RANK = {Role.PAY: 2}  # a request may mean only a part by a name; what moves by itself is told
_THE = re.compile(
    r"\b(?:les? |la |l'|ce |cet |cette |votre |de |het |dit |deze |die |dat |uw |der |das |den "
    r"|dem "
    r"|diese[rsnm]? |ihre?[rsnm]? )(?:\w+[ne]+ )?(\w{4,})")
_NAME = re.compile(r"[^\W\d_]{4,}")
# What a reckoning ends with, whatever else stands on the page.
_END = re.compile(
    r"(?:solde|total|reste|difference|supplement|complement|\w*saldo|totaal|rest\w*|verschil"
    r"|toeslag|differenz|unterschied|gesamt\w*|summe|stand|\w*nachzahlung|mehrbetrag)$")


def named(page: Sheet, called: Sequence[tuple[Role, Sentence]]) -> Iterator[Figure]:
    """The amounts of a page that sentences without one call by name, ``called`` with whose money
    moves; where a name stands on lines with different amounts, none is meant."""
    lines = dict(_lines(page)) if called else {}
    highest = max((value.value for values in lines.values() for value in values), default=0)
    for role, sentence in called:
        names = {match[1] for match in _THE.finditer(sentence.masked)} & lines.keys()
        meant = {value.value: (name, value) for name in names for value in lines[name]}
        if len(meant) != 1:
            continue
        name, value = next(iter(meant.values()))
        if role is Role.PAY and not (_END.match(name) or value.value == highest):
            continue
        cell = sentence.cell
        yield Figure(Label(Field.AMOUNT, role, _RANK.get(role, 1)), value, Way.BEHIND,
                     sentence.text, cell.page, cell.x0, cell.y, cell.size)


def _lines(page: Sheet) -> Iterator[tuple[str, list[Value]]]:
    """The names of lines that end with an amount, with their amounts."""
    found: dict[str, list[Value]] = {}
    for line in page.lines():
        name = _NAME.search(level(line[0].text))
        if name and len(line) > 1 and is_alone(Field.AMOUNT, line[-1].text):
            value = next(value for mask, value in masked(line[-1].text).values.values()
                         if mask == AMOUNT)
            found.setdefault(name[0], []).append(value)
    yield from found.items()
