"""Labels on a page and the values that belong to them: behind, beside, below or above."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .lines import Cell, Sheet
from .phrases import NAME_END
from .values import MAX_FREE, MAX_NAME, Value, deadline, is_glue, leading, trimmed
from .words import Field, Hit, Label, Role, find_labels

_UNTYPED = (Field.BENEFICIARY, Field.COMMUNICATION)
_ALIGNED = 1.6   # edges closer than this many sizes are one column
_MAX_LINES = 3   # of a value that is split


class Way(StrEnum):
    """Where a value stands from its label."""

    BEHIND = "behind"
    BESIDE = "beside"
    BELOW = "below"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its label; ``words`` are both as printed, ``y`` and ``x`` the label's."""

    label: Label
    value: Value
    way: Way
    words: str
    page: int
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class _Place:
    """A label on the page: its cell, what follows it there, and whether that is all of it."""

    label: Label
    cell: Cell
    name: str
    tail: str
    is_bare: bool


@dataclass(frozen=True, slots=True)
class Labelled:
    """The labelled values of a page and the ids of the cells that are labels or values."""

    figures: list[Figure]
    cells: frozenset[int]


def labelled(page: Sheet, skipped: frozenset[int] = frozenset()) -> Labelled:
    """The labelled values of a page. ``skipped``: ids of cells whose labels are spoken for."""
    places = [place for cell in page.cells if id(cell) not in skipped for place in _places(cell)]
    search = _Search(page)
    found = [figure for place in places for figure in search.typed(place)]
    settled = {(figure.label.field, figure.x, figure.y) for figure in found}
    open_places = [place for place in places
                   if (place.label.field, place.cell.x0, place.cell.y) not in settled]
    found += [figure for place in open_places for figure in search.untyped(place, found)]
    return Labelled(found, skipped | search.cells)


def _places(cell: Cell) -> Iterator[_Place]:
    """The labels of a cell that stand at its start or after a mark, not amid a sentence."""
    hits = find_labels(cell.tokens)
    index = 0
    while index < len(hits):
        hit, last = hits[index], index
        while last + 1 < len(hits) and _is_same(hit, hits[last + 1], hits[last], cell):
            last += 1
        end = cell.tokens[hits[last].last - 1].end
        stop = cell.tokens[hits[last + 1].first].start if last + 1 < len(hits) else None
        start = cell.tokens[hit.first].start
        if _starts(cell.text[:start]):
            tail = cell.text[end:stop]
            yield _Place(hit.label, cell, cell.text[start:end], tail,
                         stop is None and is_glue(tail) and is_glue(cell.text[:start]))
        index = last + 1


def _is_same(first: Hit, second: Hit, before: Hit, cell: Cell) -> bool:
    """Whether a label is repeated, in another language or another word."""
    between = cell.text[cell.tokens[before.last - 1].end:cell.tokens[second.first].start]
    return second.label.field is first.label.field and is_glue(between)


def _starts(before: str) -> bool:
    return is_glue(before) or before.rstrip()[-1:] in set(":;|•–(/-,+*→>")


class _Search:
    """Looks for the values of labels; a value belongs to one label."""

    def __init__(self, page: Sheet) -> None:
        self._page = page
        self._taken: set[int] = set()
        self._labels: set[int] = set()

    @property
    def cells(self) -> frozenset[int]:
        """The ids of the cells that are values, or labels of such."""
        return frozenset(self._taken | self._labels)

    def typed(self, place: _Place) -> Iterator[Figure]:
        """The value of an amount, date, account or structured communication."""
        field = place.label.field
        if field is Field.AMOUNT and (day := deadline(place.tail)):
            yield _figure(Label(Field.DUE, place.label.role), day, Way.BEHIND, place,
                          place.name + place.tail)
        if value := leading(field, place.tail):
            yield _figure(place.label, value, Way.BEHIND, place, place.name + place.tail)
        elif place.is_bare and field not in (Field.OTHER, Field.BENEFICIARY):
            yield from self._elsewhere(place)
        elif field is Field.COMMUNICATION and (
                more := self._page.continuation(place.cell, is_cut=True)):
            # Split over two lines, the first of them behind the label.
            if value := leading(field, f"{place.tail}\n{more.text}"):
                yield _figure(place.label, value, Way.BEHIND, place,
                              f"{place.name}{place.tail} {more.text}")

    def _elsewhere(self, place: _Place) -> Iterator[Figure]:
        for way, cells in ((Way.BESIDE, self._beside(place)), *self._over_and_under(place)):
            for cell in cells:
                text, value = self._value(place.label.field, cell)
                if value and id(cell) not in self._taken:
                    column = self._column(place, cell) if way is Way.BELOW else [cell]
                    self._take(place, column)
                    if len(column) == 1:
                        yield _figure(place.label, value, way, place, f"{place.name} {text}")
                    else:
                        yield from _of_column(place, column)
                    return

    def _take(self, place: _Place, cells: list[Cell]) -> None:
        self._taken.update(map(id, cells))
        self._labels.add(id(place.cell))

    def _column(self, place: _Place, first: Cell) -> list[Cell]:
        """The amounts of a table's column, from ``first`` on; only that cell for other kinds."""
        column = [first]
        while place.label.field is Field.AMOUNT:
            under = self._page.below(column[-1])
            if not under or not leading(Field.AMOUNT, under[0].text):
                break
            column.append(under[0])
        return column

    def _value(self, field: Field, cell: Cell) -> tuple[str, Value | None]:
        """The value that a cell starts with, going on over the next lines where it is cut."""
        text, line = cell.text, cell
        for _turn in range(_MAX_LINES):
            value = leading(field, text)
            if value and value.is_valid:
                return text, value
            following = self._page.continuation(line, is_cut=True)
            if following is None:
                break
            text, line = f"{text}\n{following.text}", following
        return text, value

    def _beside(self, place: _Place) -> list[Cell]:
        """What stands right of a label, up to the next label."""
        cells = []
        for cell in self._page.right_of(place.cell):
            if _is_label(cell):
                break
            if not is_glue(cell.text):
                return [cell]
        return cells

    def _over_and_under(self, place: _Place) -> list[tuple[Way, list[Cell]]]:
        """What stands below and above a label, the nearer first."""
        under = _first_row(self._page.below(place.cell), place.cell)
        over = _first_row(self._page.above(place.cell), place.cell)
        ways = [(Way.BELOW, under), (Way.ABOVE, over)]
        if under and over and place.cell.y - over[0].y < 0.8 * (under[0].y - place.cell.y):
            ways.reverse()
        return ways

    def untyped(self, place: _Place, known: Sequence[Figure]) -> Iterator[Figure]:
        """The text of a name or a free communication, standing as the other values do."""
        field = place.label.field
        if field not in _UNTYPED or place.label.role is not Role.PAY:
            return
        if not is_glue(place.tail):
            if _announces(field, place.tail) and not self._page.is_wrapped(place.cell):
                text = self._joined(place.tail, place.cell)
                if field is Field.BENEFICIARY and not text.lstrip().startswith((":", "=")):
                    text = NAME_END.split(text, maxsplit=1)[0]
                yield from _text_figure(place, text, Way.BEHIND)
            return
        if not place.is_bare:
            return
        way = _usual_way(place, known)
        ways = {Way.BESIDE: self._beside(place), **dict(self._over_and_under(place))}
        for chosen in (way, Way.BESIDE, Way.BELOW):
            cells = [cell for cell in ways.get(chosen, ()) if id(cell) not in self._taken]
            if cells and not _is_label(cells[0]):
                self._take(place, cells[:1])
                yield from _text_figure(place, self._joined(cells[0].text, cells[0]), chosen)
                return

    def _joined(self, text: str, cell: Cell) -> str:
        """A text with the lines that go on with it."""
        line = cell
        for _turn in range(_MAX_LINES - 1):
            following = self._page.continuation(line)
            if following is None or _is_label(following):
                break
            text, line = f"{text} {following.text}", following
        return text


def _first_row(cells: list[Cell], label: Cell) -> list[Cell]:
    """The nearest of the cells, when it stands in the label's column and is none itself."""
    if not cells or _is_label(cells[0]):
        return []
    first = cells[0]
    reach = _ALIGNED * label.size
    centres = abs((first.x0 + first.x1) - (label.x0 + label.x1)) / 2
    is_aligned = min(abs(first.x0 - label.x0), abs(first.x1 - label.x1), centres) <= reach
    return [first] if is_aligned else []


def _is_label(cell: Cell) -> bool:
    """Whether a cell is a label itself, or starts with one that has its value behind it."""
    return any(place.is_bare or leading(place.label.field, place.tail)
               or (place.label.field is Field.OTHER and place.label.rank == 0
                   and place.tail.lstrip().startswith(":"))
               for place in _places(cell))


def _announces(field: Field, tail: str) -> bool:
    """Whether what follows a label on its line is a value and not the rest of a sentence."""
    if tail.lstrip().startswith((":", "=")):
        return True
    first = trimmed(tail)[:1]
    return first.isupper() if field is Field.BENEFICIARY else first.isdigit()


def _usual_way(place: _Place, known: Sequence[Figure]) -> Way:
    """Where the values nearest to a label stand from theirs."""
    near = sorted((figure for figure in known if figure.way is not Way.BEHIND),
                  key=lambda figure: abs(figure.y - place.cell.y) + abs(figure.x - place.cell.x0))
    votes = Counter(figure.way for figure in near[:3])
    return votes.most_common(1)[0][0] if votes else Way.BESIDE


def _of_column(place: _Place, column: list[Cell]) -> Iterator[Figure]:
    """What a column of amounts under one label asks for: its total, else each of them.

    A label that says less than "to pay" over a column is the head of some table.
    """
    if place.label.rank:
        return
    values = [leading(Field.AMOUNT, cell.text) for cell in column]
    *parts, last = [value.value for value in values]
    if len(parts) > 1 and last == sum(parts):
        values, column = values[-1:], column[-1:]
    for value, cell in zip(values, column, strict=True):
        yield _figure(place.label, value, Way.BELOW, place, f"{place.name} {cell.text}")


def _text_figure(place: _Place, text: str, way: Way) -> Iterator[Figure]:
    value = trimmed(text)
    longest = MAX_NAME if place.label.field is Field.BENEFICIARY else MAX_FREE
    if value and len(value) <= longest:
        yield _figure(place.label, Value(value, 0, len(text)), way, place, f"{place.name} {text}")


def _figure(label: Label, value: Value, way: Way, place: _Place, words: str) -> Figure:
    return Figure(label, value, way, " ".join(words.split()), place.cell.page, place.cell.x0,
                  place.cell.y, place.cell.size)
