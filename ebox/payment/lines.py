"""The geometry of a page: words that belong together, and what stands beside and below.

Distances are in points; ``size`` is the height of the letters. Nothing here knows what the
words mean.
"""
from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate, islice

from .folding import WORD, plain
from .page import Page, Word

MIN_SIZE, MAX_SIZE = 3, 72  # letters beyond carry no figures, but could cost hours
MAX_WORDS = 3_000     # a page; dense ones have a thousand
MAX_CELLS = 150       # a line
MAX_LETTERS = 500     # of a cell; the longest line of a page in small print has 250
SAME_LINE = 0.3       # baselines closer than this share of the size are one line
ON_A_LINE = 0.45      # a label and its value may be printed a little apart
CELL_GAP = 1.0        # a wider blank, in sizes, starts a new cell
LINE_PITCH = 1.75     # lines of one paragraph follow within this many sizes
NEAR_BELOW = 3.2      # a value stands at most so many sizes below or above its label

_LEADER = re.compile(r"[.…_·•]{3,}|…")
_FRAME = re.compile(r"[|│║┃]|\*{2,3}")  # a side of a box made of letters
_ITEM = re.compile(r"(?:[•▪·→*–-]|\(?(?:\d{1,2}|[a-z])[.)]) ")
_CUT_WORD = re.compile(r"[^\W\d_]-$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a cell for comparing: folded, with its place in the cell's text."""

    text: str
    start: int
    end: int


def folded_words(text: str) -> list[str]:
    """The words of a text for comparing."""
    return [plain(match[0]) for match in WORD.finditer(text)]


@dataclass(eq=False)
class Cell:
    """Words on one line without a wide blank between them."""

    page: int
    x0: float
    x1: float
    y: float
    size: float
    text: str
    edge: float
    """Where its line begins: the left of the first cell that leaders join with it."""
    starts: tuple[float, ...]
    """The left of each word."""

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words, folded; marks and elisions are no part of them."""
        return tuple(
            Token(plain(match[0]), match.start(), match.end())
            for match in WORD.finditer(self.text))

    @property
    def hang(self) -> float:
        """Where its line would go on: behind the mark of a list's item, else below its left."""
        is_item = len(self.starts) > 1 and _ITEM.match(self.text)
        return self.starts[1] if is_item else self.x0

    def left_at(self, offset: int) -> float:
        """The left of the word at a place in the text."""
        return self.starts[min(self.text.count(" ", 0, offset), len(self.starts) - 1)]

    def right_at(self, offset: int) -> float:
        """The right of the word that ends at a place in the text, or a little beyond."""
        word = self.text.count(" ", 0, offset)
        return self.x1 if word + 1 >= len(self.starts) else self.starts[word + 1]

    def overlaps(self, other: Cell) -> bool:
        """Whether the two share a column."""
        return self.x0 < other.x1 and other.x0 < self.x1


@dataclass
class Sheet:
    """The cells of one page, in reading order, with look-ups by place."""

    cells: list[Cell]
    _bands: dict[int, list[Cell]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for cell in self.cells:
            self._bands[int(cell.y // _BAND)].append(cell)

    def between(self, top: float, bottom: float) -> Iterator[Cell]:
        """The cells with a baseline from ``top`` to ``bottom``."""
        for band in range(int(top // _BAND), int(bottom // _BAND) + 1):
            for cell in self._bands.get(band, ()):
                if top <= cell.y <= bottom:
                    yield cell

    def lines(self) -> Iterator[list[Cell]]:
        """The cells by line, from the top and from the left."""
        line: list[Cell] = []
        for cell in sorted(self.cells, key=lambda cell: (cell.y, cell.x0)):
            if line and cell.y - line[0].y > ON_A_LINE * cell.size:
                yield sorted(line, key=lambda cell: cell.x0)
                line = []
            line.append(cell)
        if line:
            yield sorted(line, key=lambda cell: cell.x0)

    def right_of(self, cell: Cell) -> list[Cell]:
        """The cells on the same line after ``cell``, the nearest first."""
        reach = ON_A_LINE * cell.size
        found = [other for other in self.between(cell.y - reach, cell.y + reach)
                 if other is not cell and other.x0 >= cell.x1 - 1]
        return sorted(found, key=lambda other: other.x0)

    def left_of(self, cell: Cell, share: float = ON_A_LINE) -> list[Cell]:
        """The cells on the same line before ``cell``, the nearest first; ``share`` of the size
        is how far baselines may differ."""
        reach = share * cell.size
        found = [other for other in self.between(cell.y - reach, cell.y + reach)
                 if other is not cell and other.x1 <= cell.x0 + 1]
        return sorted(found, key=lambda other: -other.x1)

    def below(self, cell: Cell, sizes: float = NEAR_BELOW) -> list[Cell]:
        """The cells in the same column under ``cell``, the nearest first."""
        found = [other for other in self.between(cell.y, cell.y + sizes * cell.size)
                 if other.y - cell.y > SAME_LINE * cell.size and cell.overlaps(other)]
        return sorted(found, key=lambda other: other.y)

    def _following(self, cell: Cell) -> list[Cell]:
        """The cells under a line, from its edge on, the nearest first."""
        found = [other for other in self.between(cell.y, cell.y + LINE_PITCH * cell.size)
                 if other.y - cell.y > SAME_LINE * cell.size
                 and other.x0 < cell.x1 and cell.edge < other.x1]
        return sorted(found, key=lambda other: other.y)

    def above(self, cell: Cell, sizes: float = NEAR_BELOW) -> list[Cell]:
        """The cells in the same column over ``cell``, the nearest first."""
        found = [other for other in self.between(cell.y - sizes * cell.size, cell.y)
                 if cell.y - other.y > SAME_LINE * cell.size and cell.overlaps(other)]
        return sorted(found, key=lambda other: -other.y)

    def continuation(
        self, cell: Cell, is_cut: bool = False, left: float | None = None
    ) -> Cell | None:
        """The line that goes on with ``cell``: close below, same size, same edge (or from
        ``left`` on, where a value starts), nothing left of it (that would be the label of
        another value; not asked where the value ``is_cut``)."""
        edges = (cell.x0, cell.edge, cell.x0 if left is None else left, cell.hang)
        for other in self._following(cell):
            is_aligned = (min(abs(other.x0 - edge) for edge in edges) < cell.size
                          or abs(other.x1 - cell.x1) < cell.size / 2)
            if is_aligned and abs(other.size - cell.size) < 0.15 * cell.size:
                return None if not is_cut and self._has_neighbour(other, cell) else other
        return None

    def preceding(self, cell: Cell) -> Cell | None:
        """The line that ``cell`` goes on with."""
        return next((above for above in self.above(cell, LINE_PITCH)
                     if self.continuation(above, is_cut=True) is cell), None)

    def would_fit(self, cell: Cell, following: Cell) -> bool:
        """Whether the first word of the next line had room behind ``cell``: then the next line
        begins something new."""
        near = self.between(cell.y - _COLUMN * cell.size, cell.y + _COLUMN * cell.size)
        edges = (following.x0, cell.x0, cell.edge)
        right = max((other.x1 for other in near
                     if min(abs(other.x0 - edge) for edge in edges) < SAME_LINE * cell.size),
                    default=cell.x1)
        first = (*following.starts, following.x1 + cell.size / 3)[1] - following.x0
        return cell.x1 + first < right

    def is_wrapped(self, cell: Cell) -> bool:
        """Whether a cell goes on with a sentence of the line above."""
        if cell.text.startswith(_BULLETS):
            return False
        return any(self.continuation(above) is cell and len(above.tokens) > _FEW_WORDS
                   and not above.text.endswith((".", ":", ";"))
                   for above in self.above(cell, LINE_PITCH))

    def _has_neighbour(self, cell: Cell, above: Cell) -> bool:
        """Whether a label stands left of ``cell``, in the column left of ``above`` too; lines of
        text there are only another column."""
        label = next(iter(self.left_of(cell, 0.2)), None)
        if label is None or label.x1 > min(cell.x0, above.x0):
            return False
        before = next(iter(self.left_of(above, 0.2) or self.above(label)), None)
        return before is not None and label.overlaps(before) and not (
            len(label.text) >= _LONG and len(before.text) >= _LONG)


_BAND = 12.0
_BULLETS = ("•", "–", "-", "*", "▪", "·", "→")
_FEW_WORDS = 4
_COLUMN = 15  # sizes up and down in which the width of a column is measured
_BOXES, _BOX = 5, 2.3  # so many letters, each within so many sizes of the one before
# Articles, prepositions and the like; and the account whose number follows.
_OPEN = re.compile(
    r"(?:^|\s)(?:le|la|les|un|une|des|du|de|au|aux|à|en|sur|sous|par|pour|avec|sans|dans|vers|et|ou"
    r"|que|notre|votre|nos|vos|ce|cet|cette|ces|même|mêmes|compte|numéro"
    r"|het|een|van|op|naar|aan|in|bij|met|voor|door|over|onder|uit|om|of|die|dat|uw|ons|onze"
    r"|dezelfde|deze|dit|als|te|ten|tot|tegen|rekening|rekeningnummer"
    r"|der|das|dem|den|ein|eine[mnrs]?|von|vom|auf|an|am|im|bei|beim|mit|für|durch|über|unter|aus"
    r"|und|oder|dass|unser(?:e[mnrs]?)?|Ihr(?:e[mnrs]?)?|zu|zum|zur|bis|per|diese[mnrs]?"
    r"|Konto|Kontonummer"
    r"|[Cc]ommunication|mention|mededeling|mededelingsveld|vermelding|Mitteilung|Mitteilungsfeld"
    r"|Verwendungszweck|Angabe|Vermerk)$")
_LONG = 28  # letters: a line of text more likely than a label


def sheet(page: Page, number: int = 0) -> Sheet:
    """The cells of a page, as far as a person could read them."""
    words = [word for word in page.words[:MAX_WORDS] if MIN_SIZE <= word.size <= MAX_SIZE]
    return Sheet([cell for row in _rows(words)
                  for cell in islice(_cells(row, number), MAX_CELLS)])


def _rows(words: Iterable[Word]) -> Iterator[list[Word]]:
    """The words by line, from the top; each line from the left."""
    row: list[Word] = []
    for word in sorted(words, key=lambda word: (word.y, word.x0)):
        if row and word.y - row[0].y > SAME_LINE * min(word.size, row[0].size):
            yield sorted(row, key=lambda word: word.x0)
            row = []
        row.append(word)
    if row:
        yield sorted(row, key=lambda word: word.x0)


def _cells(row: list[Word], number: int) -> Iterator[Cell]:
    """A line cut at wide blanks and at leaders (``......``)."""
    run: list[Word] = []
    edge: float | None = None
    row = _unframed(row)
    for word in (part for whole in _unboxed(row) for part in _without_leader(whole)):
        is_leader = not word.text
        if run and (is_leader or word.x0 - run[-1].x1 > CELL_GAP * max(word.size, run[-1].size)):
            cell = _cell(run, number, edge)
            yield cell
            edge = cell.edge if is_leader else None
            run = []
        if not is_leader:
            run.append(word)
    if run:
        yield _cell(run, number, edge)


def _unframed(row: list[Word]) -> list[Word]:
    """The words of a line without the sides of a box that is typed around them: they stand at
    both ends of the line, or beside a wide blank."""
    ends = all(_FRAME.fullmatch(word.text) for word in (row[0], row[-1]))
    return [word for index, word in enumerate(row)
            if not (_FRAME.fullmatch(word.text) and _is_side(row, index, ends))]


def _is_side(row: list[Word], index: int, ends: bool) -> bool:
    word, wide = row[index], CELL_GAP * row[index].size
    is_end = ends and index in (0, len(row) - 1)
    before, after = row[:index][-1:], row[index + 1:][:1]
    return is_end or any(word.x0 - other.x1 > wide for other in before) or any(
        other.x0 - word.x1 > wide for other in after)


def _unboxed(row: list[Word]) -> Iterator[Word]:
    """The words of a line; letters that stand in boxes of their own become one word."""
    run: list[Word] = []
    for word in row:
        if run and (len(word.text) > 1 or word.x0 - run[-1].x0 > _BOX * word.size):
            yield from _one_of(run)
            run = []
        if len(word.text) > 1:
            yield word
        else:
            run.append(word)
    yield from _one_of(run)


def _one_of(run: list[Word]) -> list[Word]:
    if len(run) < _BOXES:
        return run
    first, last = run[0], run[-1]
    return [Word(first.x0, last.x1, first.y, first.size, "".join(word.text for word in run))]


def _without_leader(word: Word) -> list[Word]:
    """A word cut at its leader; the empty word stands for the cut."""
    if not _LEADER.search(word.text):
        return [word]
    share = (word.x1 - word.x0) / len(word.text)
    parts, last = [], 0
    for match in (*_LEADER.finditer(word.text), None):
        end = match.start() if match else len(word.text)
        if end > last:
            parts.append(Word(word.x0 + share * last, word.x0 + share * end, word.y, word.size,
                              word.text[last:end]))
        if match:
            parts.append(Word(word.x0, word.x0, word.y, word.size, ""))
            last = match.end()
    return parts


def _cell(words: list[Word], number: int, edge: float | None) -> Cell:
    """Words as one cell; what is longer than any line of print is no text for people."""
    ends = accumulate(len(word.text) + 1 for word in words)
    words = [word for word, end in zip(words, ends, strict=True) if end <= MAX_LETTERS] or [
        replace(words[0], text=words[0].text[:MAX_LETTERS])]
    left = words[0].x0
    return Cell(
        number, left, max(word.x1 for word in words), words[0].y,
        max(word.size for word in words), " ".join(word.text for word in words),
        left if edge is None else edge, tuple(word.x0 for word in words))


@dataclass(frozen=True)
class Paragraph:
    """Lines that follow each other; ``text`` runs on over their ends."""

    cells: tuple[Cell, ...]
    text: str


def paragraphs(
    page: Sheet, without: frozenset[int], firsts: frozenset[int]
) -> Iterator[Paragraph]:
    """The paragraphs of a page; a line belongs to one.

    ``without``: ids of cells to leave out; ``firsts``: of those that go on with nothing.
    """
    taken = set(without)
    for cell in page.cells:
        if id(cell) in taken:
            continue
        lines = [cell]
        while (following := page.continuation(lines[-1])) and id(following) not in taken and (
                _is_open(lines[-1]) or not (
                    id(following) in firsts or _is_heading(page, lines[-1], following))):
            lines.append(following)
            taken.add(id(following))
        yield Paragraph(tuple(lines), _joined(lines))


def _is_open(line: Cell) -> bool:
    """Whether a line of text ends with a word that always has another one behind it."""
    return len(line.tokens) > _FEW_WORDS and bool(_OPEN.search(line.text))


def _is_heading(page: Sheet, line: Cell, following: Cell) -> bool:
    """Whether a line ends where the first word of the next one, with a capital, had room."""
    return (following.text[:1].isupper() and not line.text.endswith((",", "-", "–", "."))
            and page.would_fit(line, following))


def _joined(lines: list[Cell]) -> str:
    text = ""
    for line in lines:
        if _CUT_WORD.search(text) and line.text[:1].islower():
            text = text[:-1] + line.text
        else:
            text = f"{text} {line.text}".strip()
    return text
