"""Sentences that ask for money, announce it, or say that nothing is to be done.

Values in a sentence are masked, the rest is folded letter for letter, then the patterns of
``phrases`` are tried; what they find is read from the sentence as it was printed.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from . import (
    asides,
    asking,
    clauses,
    deadlines,
    denials,
    keeping,
    money,
    others,
    phrases,
    questions,
    whereto,
)
from .dated import Dated, dated
from .figures import Figure
from .folding import level
from .labels import Field, Label, Role
from .lines import Cell, Sheet, paragraphs
from .places import beginnings
from .sentences import Sentence, figure_in, sentences, total_in
from .spread import spreads
from .tables import Table
from .values import Value

_RANK = 1     # a label says it more clearly than a sentence
_WEAK_RANK = 2  # a sentence that names what was not paid, or no amount at all, still less
_AMOUNTS = ((Role.DEBIT, _RANK, phrases.DEBIT), (Role.REFUND, _RANK, phrases.REFUND),
            (Role.PAY, _RANK, phrases.PAY), (Role.PAY, _WEAK_RANK, phrases.UNPAID))
_BY_ITSELF = (Role.REFUND, Role.DEBIT)
_NEXT = 4      # sizes down to the next paragraph
_BEFORE = 45  # letters before a phrase in which a doubt concerns it


@dataclass
class Told:
    """What the sentences of a page say: figures as labels would give them, and statements."""

    figures: list[Figure] = field(default_factory=list)
    nothing: str = ""
    """The sentence that says that nothing is to be paid."""
    collected: str = ""
    """The sentence that says that the creditor collects."""
    dated: list[Dated] = field(default_factory=list)
    spread: list[Table] = field(default_factory=list)
    paid_out: str = ""
    """The sentence that says that money comes to the reader whose amount stands elsewhere."""
    kept: str = ""
    """The sentence that says that a credit is kept, or set off against what is owed."""

    in_parts: str = ""
    """The sentence that says that there is more than one payment."""
    called: list[tuple[Role, Sentence]] = field(default_factory=list)
    """Whose money moves in sentences whose amount stands elsewhere."""

    def keep(self, sentence: Sentence) -> None:
        """A credit that is kept does not come back, whatever was said of it before; one whose
        day is known is another one."""
        self.kept, self.paid_out = self.kept or sentence.text, ""
        self.called = [(role, said) for role, said in self.called if role is not Role.REFUND]
        days = {figure.words for figure in self.figures if figure.label.field is Field.DUE}
        rest = [figure for figure in self.figures
                if figure.label.role is not Role.REFUND or figure.words in days]
        if len(rest) < len(self.figures) or keeping.stays(sentence.masked):
            self.nothing = self.nothing or sentence.text
        self.figures = rest


def told(page: Sheet, spoken_for: frozenset[int], written: date | None = None) -> Told:
    """Read the sentences of a page and what it answers to questions; the cells ``spoken_for``
    (ids) are no part of any sentence; ``written``: the day of the letter."""
    asked = questions.answered(page)
    firsts = beginnings(page)
    result = Told([*asked.figures, *_elsewhere(page, firsts)], asked.nothing)
    last, end, moved = None, None, None
    for paragraph in paragraphs(page, spoken_for, firsts):
        if end is None or not _goes_on(end, paragraph.cells[0]):
            last, moved = None, None
        end = paragraph.cells[-1]
        of_paragraph = list(sentences(paragraph))
        result.spread += spreads(of_paragraph, written)
        for sentence in of_paragraph:
            amount = _amount_of(last)
            if amount:
                result.figures += _of_account(sentence, last, amount)
                sentence = _referring(sentence, last.text, amount)
            result.dated += dated(sentence, written)
            known = len(result.figures)
            if not (moved and _speaks_on(sentence, result, moved)):
                _read(sentence, result)
                moved = _moved(result.figures[known:])
            last = sentence
    return result


def _elsewhere(page: Sheet, firsts: frozenset[int]) -> Iterator[Figure]:
    """The accounts for something else, whatever label stands before them."""
    if not any(whereto.ELSEWHERE.search(level(cell.text)) for cell in page.cells):
        return
    for paragraph in paragraphs(page, frozenset(), firsts):
        for sentence in sentences(paragraph):
            place = sentence.masked.find(phrases.MASKS["I"])
            if place >= 0 and whereto.ELSEWHERE.search(sentence.masked):
                yield figure_in(Label(Field.IBAN, Role.OWN), sentence.values[place], sentence)


def _moved(figures: list[Figure]) -> Role | None:
    """Which way the amount of a sentence moves by itself, from its figures."""
    return next((figure.label.role for figure in figures if figure.label.field is Field.AMOUNT
                 and figure.label.role in _BY_ITSELF), None)


def _speaks_on(sentence: Sentence, result: Told, moved: Role) -> bool:
    """Whether a sentence only gives the day of a movement that the one before announced."""
    if not phrases.REFERRING.match(sentence.masked) or (
            phrases.CONDITION.search(sentence.masked) or clauses.role(sentence.masked) is Role.PAY):
        return False
    days = list(_day(sentence, moved, _WEAK_RANK))
    result.figures += days
    return bool(days)


def _goes_on(end: Cell, first: Cell) -> bool:
    """Whether a paragraph may speak of the amount of the one above."""
    return 0 < first.y - end.y <= _NEXT * first.size and abs(first.x0 - end.edge) < first.size


def _amount_of(sentence: Sentence | None) -> Value | None:
    """The one amount that a sentence names without saying what it is for."""
    place = None if sentence is None else _main_amount(sentence)
    if sentence is None or place is None:
        return None
    is_known = any(_amount(sentence, patterns, role) for role, _rank, patterns in _AMOUNTS)
    is_later = clauses.is_later(sentence.masked) and total_in(sentence) is None
    is_other = is_later or clauses.amount_at(
        _only(sentence.masked, place)) is None
    if is_known or is_other or _composed(sentence):
        return None
    return sentence.values[place]


def _main_amount(sentence: Sentence) -> int | None:
    """Where the amount of a sentence stands: its only one, the only one that no parentheses
    hold, or what a sum comes to."""
    masked = sentence.masked
    if (place := total_in(sentence)) is not None:
        return place
    places = [match.start() for match in re.finditer(phrases.MASKS["A"], masked)]
    outside = [place for place in places if masked.count("(", 0, place) <= masked.count(
        ")", 0, place)] or places
    results = [place for place in places if masked[:place].rstrip().endswith("=")]
    return next((found[0] for found in (places, outside, results) if len(found) == 1), None)


def _only(masked: str, place: int) -> str:
    """A masked sentence with none of its amounts but one."""
    other = phrases.MASKS["A"]
    return masked[:place].replace(other, " ") + masked[place] + masked[place + 1:].replace(
        other, " ")


def _of_account(sentence: Sentence, before: Sentence, amount: Value) -> Iterator[Figure]:
    """The amount of the sentence right before one that names the account to pay to: a charge
    that is stated, or any that is certain where the account is one to pay to."""
    role = clauses.role(sentence.masked)
    is_meant = clauses.states(before.masked) and role not in _BY_ITSELF
    is_meant = is_meant or role is Role.PAY and clauses.is_certain(before.masked)
    is_bare = phrases.MASKS["A"] not in sentence.masked
    if is_meant and is_bare and whereto.names_account(sentence.masked):
        words = replace(sentence, before=f"{before.text} ")
        yield figure_in(Label(Field.AMOUNT, Role.PAY, _WEAK_RANK), amount, words)


def _referring(sentence: Sentence, before: str, amount: Value) -> Sentence:
    """The sentence with the amount of the one before in place of the words that stand for it."""
    match = (phrases.REFERRING.match(sentence.masked)
             or phrases.REFERRING_WITHIN.search(sentence.masked)
             or phrases.PRONOUN.search(sentence.masked)
             or phrases.PRONOUN_AS_PRINTED.search(sentence.text))
    if match is None or phrases.MASKS["A"] in sentence.masked:
        return sentence
    start, end = match.span()
    mask = phrases.MASKS["A"] + phrases.FILL * (end - start - 1)
    return replace(sentence, masked=sentence.masked[:start] + mask + sentence.masked[end:],
                   before=f"{before} ", values={**sentence.values, start: amount})


def collecting(line: str) -> bool:
    """Whether a line says that the creditor collects, as label and value."""
    return _any(phrases.COLLECTING, level(line))


def _read(sentence: Sentence, result: Told) -> None:
    said = next((
        (role, rank, value) for role, rank, patterns in _AMOUNTS
        if (value := _amount(sentence, patterns, role))), None)
    is_sure = not phrases.CONDITION.search(asides.main(sentence.masked))
    is_case = asking.depends(sentence.masked)  # "Hebt u al betaald, dan is dit zonder voorwerp"
    is_said = not (is_case or result.nothing or denials.waits(sentence.masked))
    if is_sure and is_said and (_any(phrases.NOTHING, sentence.masked)
                                or denials.denies(asides.main(sentence.masked))):
        result.nothing = sentence.text
    is_collected = _any(phrases.COLLECTED, sentence.masked) and not (
        clauses.is_from_funds(sentence.masked))
    if is_sure and not result.collected and is_collected:
        result.collected = sentence.text
    if is_sure and asking.in_parts(sentence.masked):
        result.in_parts = sentence.text
    if is_sure and keeping.keeps(sentence.masked):
        result.keep(sentence)
        return
    said = said or _composed(sentence)
    if said is None:
        result.figures += _without_amount(sentence, is_sure, result)
        return
    role, rank, value = said
    if role is Role.REFUND:
        result.kept = ""  # what is left comes back
    result.figures.append(figure_in(Label(Field.AMOUNT, role, rank), value, sentence))
    result.figures += _others(sentence, role)


def _composed(sentence: Sentence) -> tuple[Role, int, Value] | None:
    """The amount of a sentence that no pattern knows, by the families of its words."""
    total = total_in(sentence)
    place = clauses.amount_at(sentence.masked) if total is None else total
    if place is None and sentence.masked.count(phrases.MASKS["A"]) == 1:
        back = money.SAME_BACK.search(sentence.masked)
        place = sentence.masked.index(phrases.MASKS["A"]) if back else None
    role = clauses.role(sentence.masked) if place is not None else None
    return (role, _RANK, sentence.values[place]) if role else None


def _without_amount(sentence: Sentence, is_sure: bool, result: Told) -> Iterator[Figure]:
    """What a sentence says of a payment whose amount stands elsewhere."""
    masked = sentence.masked
    if asking.is_of_paper(masked):
        return
    role = clauses.role(masked)
    if is_sure and role:
        result.called.append((role, sentence))
    is_collected = _any(phrases.COLLECTED, masked) and not clauses.is_from_funds(masked)
    if is_sure and (is_collected or role is Role.DEBIT):
        result.collected = result.collected or sentence.text
        yield from _day(sentence, Role.DEBIT)
    elif is_sure and (_any(phrases.PAID_OUT, masked) or role is Role.REFUND):
        if money.is_your_money(masked):
            result.paid_out = result.paid_out or sentence.text
        yield from _day(sentence, Role.REFUND)
    elif clauses.gives_time(masked):
        yield from _day(sentence, Role.PAY, _WEAK_RANK)
    elif (role is Role.PAY or phrases.PAYMENT_WORDS.search(masked)
          or phrases.MASKS["I"] in masked):
        is_asked = _any(phrases.ASKING, masked) or role is Role.PAY
        is_asked = is_asked or whereto.names_account(masked)
        if is_sure and is_asked and not (
                phrases.DOUBT.search(masked) or deadlines.is_of_something_else(masked)):
            yield from _day(sentence, Role.PAY, _WEAK_RANK)
        yield from whereto.told(sentence, _RANK)


def _any(patterns: tuple[re.Pattern[str], ...], masked: str) -> bool:
    return any(pattern.search(masked) for pattern in patterns)


def _amount(
    sentence: Sentence, patterns: tuple[re.Pattern[str], ...], role: Role
) -> Value | None:
    """The amount that a pattern finds, unless the words about it leave a doubt."""
    main = asides.main(sentence.masked)
    if phrases.MASKS["A"] not in main or _is_vetoed(main, role):
        return None
    for pattern in patterns:
        for match in pattern.finditer(main):
            around = main[max(0, match.start() - _BEFORE):match.end()]
            result = clauses.sum_at(main) or total_in(sentence)
            value = sentence.values[match.start("amount") if result is None else result]
            is_denied = role is Role.PAY and _any(phrases.NOTHING, around)
            if not phrases.DOUBT.search(around) and not is_denied:
                return value
    return None


def _is_vetoed(main: str, role: Role) -> bool:
    """Whether a sentence as a whole forbids what a pattern may find in it."""
    if role is Role.DEBIT:
        return clauses.fails(main) or not clauses.is_taken(main)
    if role is Role.REFUND:
        is_only_so = asking.depends(main) or asking.ONLY_IF.search(main)
        return bool(is_only_so) or clauses.is_not_back(main)
    is_later = clauses.is_later(main) and phrases.MASKS["D"] not in main
    is_other = is_later or others.concerns_others(main)
    return asking.depends(main) or is_other or clauses.role(main) in _BY_ITSELF


def _others(sentence: Sentence, role: Role) -> Iterator[Figure]:
    """Day, account, name and communication in a sentence that names its amount."""
    yield from _day(sentence, role)
    if role is Role.PAY:
        yield from whereto.told(sentence, _RANK)


def _day(sentence: Sentence, role: Role, rank: int = _RANK) -> Iterator[Figure]:
    patterns = phrases.DUE if role is Role.PAY else (*phrases.ON_DAY, *phrases.DUE)
    main = asides.main(asides.without_causes(sentence.masked))
    for match in (match for pattern in patterns for match in pattern.finditer(main)):
        place = main.index(phrases.MASKS["D"], match.start())
        value = sentence.values[place]
        came_in = (phrases.CAME_IN.search(main[:place].rstrip())
                   or phrases.CAME_IN_ON.match(main, place + value.end - value.start))
        if not came_in:
            yield figure_in(Label(Field.DUE, role, rank), value, sentence)
            return
