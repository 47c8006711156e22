"""Where a payment may go, whatever asks for it: every account of a page that is not the
reader's own, with the bank, the holder and the communication that stand with it.

Labels and requests say it more clearly; this is for a letter that is known to ask for money.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from . import (
    asides,
    asking,
    by_name,
    clauses,
    families,
    holders,
    masks,
    messages,
    movements,
    phrases,
    whereto,
)
from .accounts import find_bics
from .figures import Figure, Way
from .folding import level
from .labels import Field, Label, Role
from .lines import Cell, Paragraph, Sheet, paragraphs
from .places import beginnings, is_label
from .sentences import Sentence, figure_in, sentences
from .values import PARENTHESES, Value, is_alone, trimmed

RANK = 4  # of what only its place tells
_REACH = 90  # letters behind an account in which its bank is named
_NEXT_LINES = 2.6  # sizes down to the lines of the same block
_MAX_NAME_WORDS = 8
_NOT_USED = re.compile(r"\b(?:ne|n'\w+|(?:niet|nicht)(?! (?:later|spater))|geen|keine?)\b")
# What has not arrived on an account is to be paid to it: "tant que …", "wenn … nicht".
_IN_CASE = re.compile(
    r"\b(?:si|s'ils?|s'elles?|tant que?|aussi longtemps|des que|des qu'\w+|indien|als|zolang"
    r"|wanneer|zodra|tenzij|wenn|falls|sofern|solange|sobald)\b")
_ACCOUNT = re.compile(r"\b(?:compte|\w*rekening|\w*rekeningnummer|\w*konto|iban)\b")
_NAME_REACH = 4  # sizes from an account to its holder
_SENTENCES = 4    # up to an account, in which its amount may be named
_AMOUNT_REACH = 14  # sizes up from an account
_WORDS = re.compile(r"[a-z]{2,}")
_FEW_WORDS = 3
_DOUBT = re.compile(
    rf"{asking.CONDITION.pattern}|{families.PAST.pattern}|{families.DENIED.pattern}"
    rf"|{phrases.DOUBT.pattern}")
_MARKS = re.compile(r"^[\s|│┃║]+|[\s|│┃║]+$")


def found(page: Sheet) -> Iterator[Figure]:
    """The accounts of a page with what stands with them; the reader's own under that role, one
    that is not to be used under none."""
    firsts = beginnings(page)
    ours: list[Figure] = []
    names: list[Figure] = []
    before: list[Sentence] = []
    end: Cell | None = None
    for paragraph in paragraphs(page, frozenset(), firsts):
        is_paying = False
        if before and _is_next(end, paragraph.cells[0]):
            yield from messages.announced(before[-1], paragraph, RANK)
            names += holders.announced(before[-1], paragraph, RANK)
        end = paragraph.cells[-1]
        for sentence in sentences(paragraph):
            before.append(sentence)
            accounts = [_placed(one, paragraph, sentence) for one in _accounts(sentence)]
            yield from accounts
            ours += [one for one in accounts if one.label.role is Role.PAY]
            if any(one.label.role is Role.PAY for one in accounts):
                yield from _amount(before)
            is_paying = is_paying or any(one.label.role is Role.PAY for one in accounts)
            if not _is_of_reader(sentence.masked):
                mentioned = list(messages.communication(sentence, RANK, is_paying))
                if not mentioned and (is_paying or messages.pays(sentence)):
                    mentioned = list(by_name.numbers(page, sentence, RANK))
                yield from mentioned
                names += [_placed(one, paragraph, sentence)
                          for one in holders.holder(sentence, RANK)
                          if not (clauses.is_choice(sentence.masked)
                                  or messages.asks(one.value.value))]
    yield from (name for name in names if any(
        abs(name.y - one.y) <= _NAME_REACH * one.size for one in ours))
    for cell in page.cells:
        if masks.IBAN in masks.masked(cell.text).shown:
            yield from _bank(page, cell)
            yield from _name_below(page, cell)


def _is_next(end: Cell, first: Cell) -> bool:
    """Whether a paragraph begins close under the end of the one before."""
    return 0 < first.y - end.y <= 2 * _NEXT_LINES * first.size


def _accounts(sentence: Sentence) -> Iterator[Figure]:
    """The accounts of a sentence, with whose they are."""
    for place in sorted(sentence.values):
        if sentence.masked[place] == masks.IBAN:
            label = Label(Field.IBAN, _role(sentence.masked, place), RANK)
            yield figure_in(label, sentence.values[place], sentence)


def _amount(before: Sequence[Sentence]) -> Iterator[Figure]:
    """The one amount of the last sentence that has any, up to that of an account; what stands
    in parentheses beside it is another case."""
    account = before[-1].cell
    for sentence in reversed(before[-_SENTENCES:]):
        text = sentence.masked.partition(masks.IBAN)[0]
        if masks.AMOUNT not in text:
            continue
        is_far = account.y - sentence.cell.y > _AMOUNT_REACH * account.size
        is_said = len(_WORDS.findall(text)) >= _FEW_WORDS  # a column's amounts need their heads
        if is_far or not is_said or _DOUBT.search(text):
            return
        outside = PARENTHESES.sub(asides.blank, text)
        shown = outside if masks.AMOUNT in outside else text
        places = [match.start() for match in re.finditer(masks.AMOUNT, shown)
                  if match.start() > shown.rfind("=")]
        if len(places) == 1 and sentence.values[places[0]].value > 0:
            yield figure_in(Label(Field.AMOUNT, Role.PAY, RANK), sentence.values[places[0]],
                            sentence)
        return


def _placed(figure: Figure, paragraph: Paragraph, sentence: Sentence) -> Figure:
    """The figure at the line on which its value stands."""
    cell = _cell_of(paragraph, figure.value, sentence)
    return replace(figure, page=cell.page, x=cell.x0, y=cell.y)


def _cell_of(paragraph: Paragraph, value: Value, sentence: Sentence) -> Cell:
    """The line of a paragraph on which a value begins."""
    start = sentence.text[value.start:value.start + 9]
    return next((cell for cell in paragraph.cells if start in cell.text), sentence.cell)


def _role(masked: str, place: int) -> Role:
    """Whose account stands at a place of a sentence, NONE where it is not to be used."""
    clause = re.split(r"[;:]", masked[:place])[-1]
    behind = re.split(r"[,;:.]", masked[place:])[0]
    near = clause.rpartition(",")[2]
    if not _IN_CASE.search(near) and (_NOT_USED.search(near) or _NOT_USED.search(behind)):
        return Role.NONE
    is_own = any(not _ACCOUNT.search(clause, own.end())
                 for own in whereto.OWN_ACCOUNT.finditer(clause))
    is_own = is_own or bool(whereto.OF_READER.match(masked, place))
    return Role.OWN if is_own or _is_of_reader(masked) else Role.PAY


def _is_of_reader(masked: str) -> bool:
    """Whether a sentence speaks of money that comes to the reader, or that is taken."""
    return bool(
        whereto.comes_back(masked) or whereto.MOVED_ON.search(masked)
        or clauses.role(masked) in (Role.REFUND, Role.DEBIT)
        or movements.TO_YOUR_ACCOUNT.search(masked))


def _bank(page: Sheet, cell: Cell) -> Iterator[Figure]:
    """The BIC that stands right behind an account: on its line, or on the next one."""
    known = masks.masked(cell.text)
    places = [place for place, (mask, _value) in known.values.items() if mask == masks.IBAN]
    value = known.values[max(places)][1]
    following = page.continuation(cell, is_cut=True)
    rest = " ".join((cell.text[value.end:], *(other.text for other in page.right_of(cell)),
                     following.text if following else ""))
    until = re.split(masks.IBAN, masks.masked(rest).shown)[0]
    for spot in find_bics(rest[:min(len(until), _REACH)]):
        is_code = rest[spot.start:spot.end].isupper() and spot.value[4:6] == value.value[:2]
        if is_code:
            yield _figure(Field.BIC, spot.value, cell, rest)
            return


def _name_below(page: Sheet, cell: Cell) -> Iterator[Figure]:
    """The holder where it stands without a label under its account, in a block of values."""
    block = [other for other in page.below(cell, _NEXT_LINES + 1) if not is_label(other)]
    if not is_alone(Field.IBAN, _MARKS.sub("", cell.text)) and not _is_block(cell):
        return
    for line in block[:1]:
        name = trimmed(_MARKS.sub("", line.text))
        is_name = name[:1].isupper() and not any(map(str.isdigit, name))
        is_short = len(name.split()) <= _MAX_NAME_WORDS and not (
            name.endswith((".", ":")) or any(find_bics(name)) or messages.asks(name))
        beside = [*page.below(line, _NEXT_LINES)[:1], *page.right_of(cell)]
        if is_name and is_short and any(_is_block(other) for other in beside):
            yield _figure(Field.BENEFICIARY, name, cell, line.text)


def _is_block(cell: Cell) -> bool:
    """Whether a cell holds a value of a payment and nothing else."""
    text = _MARKS.sub("", cell.text)
    bare = masks.masked(text).shown.replace(masks.FILL, "")
    words = [word for word in re.findall(r"[^\W\d_]{3,}", bare)
             if not (word.isupper() and len(word) in (8, 11)) and level(word) not in ("eur",)]
    return bool(re.search(f"[{masks.ANY}]", bare)) and not words


def _figure(field: Field, value: str, cell: Cell, words: str) -> Figure:
    return Figure(Label(field, Role.PAY, RANK), Value(value, 0, len(value)), Way.BEHIND, words,
                  cell.page, cell.x0, cell.y, cell.size)


def owned(figures: Iterable[Figure], *roles: Role) -> frozenset[str]:
    """The accounts that some figures give one of the roles."""
    return frozenset(figure.value.value for figure in figures
                     if figure.label.field is Field.IBAN and figure.label.role in roles)
