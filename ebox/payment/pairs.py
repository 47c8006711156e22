"""The values that belong to labels: behind, beside, below or above them."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from . import clauses, composed, families, ledgers
from .composed import GROSS_RANK
from .figures import Figure, Way, figure_of
from .folding import level
from .labels import Field, Label, Role
from .lines import Cell, Sheet, folded_words
from .neighbours import Neighbours
from .places import Place, places
from .values import Value, deadline, is_alone, is_glue, leading
from .worded import Worded
from .words import CURRENT_WORDS, find_labels

_TYPED = (Field.AMOUNT, Field.DUE, Field.IBAN, Field.BIC, Field.COMMUNICATION)
_MAX_LINES = 3     # of a value that is split
_HEAD_REACH = 20   # sizes up to the head of a table
_DOUBTFUL_RANK = 2


@dataclass(frozen=True, slots=True)
class Labelled:
    """The labelled values of a page and the ids of the cells that are labels or values."""

    figures: list[Figure]
    cells: frozenset[int]


def labelled(page: Sheet, skipped: frozenset[int] = frozenset()) -> Labelled:
    """The labelled values of a page. ``skipped``: ids of cells that are spoken for."""
    # The clearest labels choose first: a table's "balance" must not take the total's value.
    found_places = sorted(
        (place for cell in page.cells if id(cell) not in skipped for place in places(cell)),
        key=lambda place: place.label.rank)
    near = Neighbours(page)
    search, worded = _Search(page, near), Worded(page, near)
    found, left = [], []
    for place in found_places:
        figures = list(search.typed(place))
        found += figures
        if not any(figure.label.field is place.label.field for figure in figures):
            left.append(place)
    free = [(cell, composed.is_text(page, cell)) for cell in page.cells if id(cell) not in skipped]
    found += search.composed(free, found)
    found += [figure for place in left for figure in worded.of(place, found)]
    found += worded.composed([cell for cell, is_text in free if not is_text], found)
    return Labelled(found, skipped | near.cells)


class _Search:
    """Looks for the values of labels; a value belongs to one label."""

    def __init__(self, page: Sheet, neighbours: Neighbours) -> None:
        self._page = page
        self._near = neighbours

    def typed(self, place: Place) -> Iterator[Figure]:
        """The value of an amount, date, account or structured communication."""
        field = place.label.field
        if clauses.is_undone(place.label.role, level(place.cell.text)):
            return
        if field is Field.AMOUNT and (day := deadline(place.tail)):
            yield figure_of(Label(Field.DUE, place.label.role), day, Way.BEHIND, place, place.tail)
        if value := leading(field, place.tail):
            if self._is_only_a_word(place, value):
                return
            label = place.label
            if field in (Field.DUE, Field.IBAN) and self._is_said(place, value):
                label = replace(label, rank=max(label.rank, _DOUBTFUL_RANK))
            yield figure_of(label, value, Way.BEHIND, place, place.tail)
        elif place.is_bare and field in _TYPED:
            yield from self._elsewhere(place)
        elif place.is_last and field in _TYPED:
            yield from self._split(place)

    def composed(
        self, cells: Sequence[tuple[Cell, bool]], known: Sequence[Figure]
    ) -> list[Figure]:
        """The values of labels that no list knows; each cell with whether it is of a text."""
        found: list[Figure] = []
        is_above = any(figure.way is Way.ABOVE for figure in known)
        named = {(figure.x, figure.y, figure.label.field) for figure in known}
        for cell, is_text in cells:
            if id(cell) in self._near.taken:
                continue
            for spoken in composed.spoken(cell, is_text):
                place, value = spoken.place, spoken.value
                is_failed = clauses.is_undone(place.label.role, level(cell.text))
                if not is_failed and (cell.x0, cell.y, place.label.field) not in named:
                    found.append(figure_of(place.label, value, Way.BEHIND, place, place.tail))
            if id(cell) not in self._near.labels and not is_text:
                for place in (*composed.bare(cell), *ledgers.plain_days(self._page, cell)):
                    found += [figure for figure in self._elsewhere(place)
                              if is_above or figure.way is not Way.ABOVE]
        return found

    def _is_only_a_word(self, place: Place, value: Value) -> bool:
        """Whether a deadline's little word with its day is amid a text, or a day to contest."""
        before = level(place.cell.text[:place.start])
        if place.label.field is Field.DUE and families.APPEAL.search(before):
            return True
        return place.label.field is Field.DUE and place.label.rank > 0 and (
            self._is_other_day(place) or not is_glue(place.tail[value.end:])
            or self._page.is_wrapped(place.cell)
            or self._page.continuation(place.cell) is not None)

    def _is_other_day(self, place: Place) -> bool:
        """Whether the words before a label, or left of its cell, speak of another day."""
        before = place.cell.text[:place.start + len(place.name)]
        beside = self._page.left_of(place.cell)[:1]
        return any(map(composed.is_other_day, (before, *(cell.text for cell in beside))))

    def _is_said(self, place: Place, value: Value) -> bool:
        """Whether a label with its value is part of a sentence, which says what is meant."""
        return self._page.is_wrapped(place.cell) and not is_glue(place.tail[value.end:])

    def _split(self, place: Place) -> Iterator[Figure]:
        """A value that begins behind its label and goes on in the next line."""
        more = self._page.continuation(place.cell, is_cut=True, left=place.left)
        text = f"{place.tail}\n{more.text}" if more else ""
        is_other = place.label.field is Field.DUE and self._is_other_day(place)
        if (value := leading(place.label.field, text)) and not is_other:
            yield figure_of(place.label, value, Way.BEHIND, place, text)

    def _elsewhere(self, place: Place) -> Iterator[Figure]:
        """The value beside, below or above a label that stands alone."""
        field = place.label.field
        near = self._near
        for way, cell in ((Way.BESIDE, near.beside(place)), *near.over_and_under(place)):
            if cell is None or near.is_taken(cell, place):
                continue
            text, value = self._value(field, cell, way)
            if value is None:
                continue
            if field is Field.AMOUNT and self._is_of_ledger(place, cell, way):
                return
            series = self._series(place, cell, way)
            if len(series) == 1:
                near.take(place, series)
                yield figure_of(place.label, value, way, place, text)
            else:
                yield from self._of_series(place, series, way)
            return
        if found := ledgers.under_head(self._page, place):
            yield figure_of(place.label, found, Way.BELOW, place, place.cell.text)

    def _is_of_ledger(self, place: Place, value: Cell, way: Way) -> bool:
        """Whether a label belongs to a ledger, whose lines tell what was, or to a reckoning."""
        is_credit = place.label.role is Role.REFUND and (
            read := leading(Field.AMOUNT, value.text)) and read.value < 0
        if place.label.rank == GROSS_RANK or is_credit:
            return ledgers.is_reckoned(self._page, value)
        is_line = ledgers.is_posting(self._page, place.cell) or (
            way is Way.BELOW and ledgers.is_column(self._page, value))
        if is_line:
            self._near.labels.add(id(place.cell))
        return is_line

    def _series(self, place: Place, first: Cell, way: Way) -> list[Cell]:
        """The amounts or days of a table's row or column from ``first`` on; other kinds of
        value stand alone."""
        field, series = place.label.field, [first]
        if field not in (Field.AMOUNT, Field.DUE) or way is Way.ABOVE:
            return series
        while True:
            after = (self._page.right_of(series[-1]) if way is Way.BESIDE
                     else self._page.below(series[-1]))
            if not after or not is_alone(field, after[0].text):
                return series
            series.append(after[0])

    def _of_series(self, place: Place, series: list[Cell], way: Way) -> Iterator[Figure]:
        """Which value of a table a label speaks of: the total of a column, the cell under the
        head that says so; else each of them, in doubt."""
        field = place.label.field
        read = [(cell, leading(field, cell.text)) for cell in series]
        if way is Way.BELOW:
            if field is Field.DUE or place.label.rank:
                return  # the head of some table
            *parts, last = [value.value for _cell, value in read]
            chosen = read[-1:] if len(parts) > 1 and last == sum(parts) else []
        else:
            chosen = [pair for pair in read if self._is_current(pair[0])]
        if len(chosen) != 1:
            label = replace(place.label, rank=max(place.label.rank, _DOUBTFUL_RANK))
            chosen = read
        else:
            label = place.label
            self._near.take(place, [chosen[0][0]])
        for cell, value in chosen:
            yield figure_of(label, value, way, place, cell.text)

    def _is_current(self, cell: Cell) -> bool:
        """Whether the head of a table's column says that its amounts count now."""
        for head in self._page.above(cell, _HEAD_REACH):
            if leading(Field.AMOUNT, head.text):
                continue
            hits = find_labels(head.tokens)
            return bool(CURRENT_WORDS & set(folded_words(head.text))) or any(
                hit.label.field is Field.AMOUNT and hit.label.role is Role.PAY
                and not hit.label.rank for hit in hits)
        return False

    def _value(self, field: Field, cell: Cell, way: Way) -> tuple[str, Value | None]:
        """The value that a cell starts with, going on over the next lines where it is cut; the
        one above a label ends in the line next to it."""
        text, line = cell.text, cell
        for _turn in range(_MAX_LINES):
            value = leading(field, text)
            if value and value.is_valid:
                return text, value
            following = (self._page.preceding(line) if way is Way.ABOVE
                         else self._page.continuation(line, is_cut=True))
            if following is None:
                break
            parts = (following, text) if way is Way.ABOVE else (text, following)
            text, line = "\n".join(getattr(part, "text", part) for part in parts), following
        return text, value
