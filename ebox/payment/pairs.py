"""The values that belong to labels: behind, beside, below or above them."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from . import clauses, composed, families, ledgers
from .composed import GROSS_RANK
from .figures import Figure, Way, figure_of, text_figure
from .folding import level
from .holders import NAME_END
from .labels import Field, Label, Role
from .lines import Cell, Sheet, folded_words
from .places import Place, is_label, places
from .values import (
    Value,
    deadline,
    is_alone,
    is_glue,
    leading,
    trimmed,
)
from .words import CURRENT_WORDS, find_labels

_TYPED = (Field.AMOUNT, Field.DUE, Field.IBAN, Field.BIC, Field.COMMUNICATION)
_UNTYPED = (Field.BENEFICIARY, Field.COMMUNICATION)
_ALIGNED = 1.6     # edges closer than this many sizes are one column
_INDENT = 3.5      # sizes by which a value may stand to the right under its label
_REMARK = 2        # words between a label and its colon
_MAX_LINES = 3     # of a value that is split
_HEAD_REACH = 20   # sizes up to the head of a table
_HEADS = 5         # cells on the line of a table's head, at least
_DOUBTFUL_RANK = 2
_AFTER_WORD = re.compile(r"(?<=[^\W\d_]{5})\.\s*$")  # and not of "Gen."
_FULL_STOP = re.compile(r"(?<=[^\s.]{2})\.\s*$")  # of a sentence, not of "S.A."
_SEPARATORS = ("–", "-", "|", "•", ";")


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
    search = _Search(page)
    found, left = [], []
    for place in found_places:
        figures = list(search.typed(place))
        found += figures
        if not any(figure.label.field is place.label.field for figure in figures):
            left.append(place)
    free = [(cell, composed.is_text(page, cell)) for cell in page.cells if id(cell) not in skipped]
    found += search.composed(free, found)
    found += [figure for place in left for figure in search.untyped(place, found)]
    found += search.composed_texts([cell for cell, is_text in free if not is_text], found)
    return Labelled(found, skipped | search.cells)


class _Search:
    """Looks for the values of labels; a value belongs to one label."""

    def __init__(self, page: Sheet) -> None:
        self._page = page
        self._taken: dict[int, int] = {}  # value's cell to label's cell
        self._labels: set[int] = set()

    @property
    def cells(self) -> frozenset[int]:
        """The ids of the cells that are values, or labels of such."""
        return frozenset(self._taken.keys() | self._labels)

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
            if id(cell) in self._taken:
                continue
            for spoken in composed.spoken(cell, is_text):
                place, value = spoken.place, spoken.value
                is_failed = clauses.is_undone(place.label.role, level(cell.text))
                if not is_failed and (cell.x0, cell.y, place.label.field) not in named:
                    found.append(figure_of(place.label, value, Way.BEHIND, place, place.tail))
            if id(cell) not in self._labels and not is_text:
                for place in (*composed.bare(cell), *ledgers.plain_days(self._page, cell)):
                    found += [figure for figure in self._elsewhere(place)
                              if is_above or figure.way is not Way.ABOVE]
        return found

    def composed_texts(self, cells: Sequence[Cell], known: Sequence[Figure]) -> Iterator[Figure]:
        """The names and free communications behind labels that no list knows."""
        for cell in cells:
            is_known = id(cell) in self._taken or id(cell) in self._labels
            if not is_known:
                for place in composed.texts(cell):
                    yield from self.untyped(place, known)

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
        for way, cell in ((Way.BESIDE, self._beside(place)), *self._over_and_under(place)):
            if cell is None or self._is_taken(cell, place):
                continue
            text, value = self._value(field, cell, way)
            if value is None:
                continue
            if field is Field.AMOUNT and self._is_of_ledger(place, cell, way):
                return
            series = self._series(place, cell, way)
            if len(series) == 1:
                self._take(place, series)
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
            self._labels.add(id(place.cell))
        return is_line

    def _take(self, place: Place, cells: list[Cell]) -> None:
        self._taken.update(dict.fromkeys(map(id, cells), id(place.cell)))
        self._labels.add(id(place.cell))

    def _is_taken(self, cell: Cell, place: Place) -> bool:
        """Whether a value belongs to a label of another cell."""
        return self._taken.get(id(cell), id(place.cell)) != id(place.cell)

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
            self._take(place, [chosen[0][0]])
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

    def _beside(self, place: Place) -> Cell | None:
        """What stands right of a label, before the next label."""
        for cell in self._page.right_of(place.cell):
            if is_label(cell):
                return None
            if not is_glue(cell.text):
                return cell
        return None

    def _over_and_under(self, place: Place) -> list[tuple[Way, Cell | None]]:
        """What stands below and above a label, the nearer first."""
        under = (_in_column(self._page.below(place.cell), place.cell)
                 or self._indented(place.cell))
        over = _in_column(self._page.above(place.cell), place.cell)
        ways = [(Way.BELOW, under), (Way.ABOVE, over)]
        if under and over and place.cell.y - over.y < 0.8 * (under.y - place.cell.y):
            ways.reverse()
        return ways

    def _indented(self, label: Cell) -> Cell | None:
        """The cell right below a label, when it is the first on its line, a little to the right."""
        below = self._page.below(label)[:1]
        if not below or is_label(below[0]) or self._page.left_of(below[0]):
            return None
        return below[0] if 0 < below[0].x0 - label.x0 <= _INDENT * label.size else None

    def untyped(self, place: Place, known: Sequence[Figure]) -> Iterator[Figure]:
        """The text of a name or a free communication, standing as the other values do."""
        if place.label.field not in _UNTYPED or place.label.role is not Role.PAY:
            return
        if not place.is_bare:
            yield from self._behind(place)
            return
        if place.cell.text.endswith(".") and self._page.preceding(place.cell):
            return  # the last word of a sentence
        ways = {Way.BESIDE: self._beside(place), **dict(self._over_and_under(place))}
        for way in (_usual_way(place, known), Way.BESIDE, Way.BELOW):
            cell = None if way is Way.BESIDE and self._is_head(place.cell) else ways.get(way)
            if cell and place.label.field is Field.BENEFICIARY and cell.text.isdigit():
                continue  # a count
            is_unlisted = cell and place.label.rank
            if is_unlisted and (any(label.is_bare for label in composed.texts(cell))
                                or not composed.is_plausible(place.label.field, cell.text)):
                continue
            if (cell and id(cell) not in self._labels and not self._is_taken(cell, place)
                    and not is_label(cell)):
                self._take(place, [cell])
                text = (self._lifted(cell) if way is Way.ABOVE
                        else self._joined(place, cell.text, cell))
                yield from text_figure(place, text, way)
                return

    def _is_head(self, cell: Cell) -> bool:
        """Whether a label stands among the heads of a table: many, and no figure."""
        line = (cell, *self._page.left_of(cell), *self._page.right_of(cell))
        return len(line) >= _HEADS and not any(map(str.isdigit, "".join(one.text for one in line)))

    def _lifted(self, cell: Cell) -> str:
        """A text over its label with the lines that it goes on from."""
        text = cell.text
        for _turn in range(_MAX_LINES - 1):
            line = self._page.preceding(cell)
            if line is None or is_label(line) or self._page.would_fit(line, cell):
                break
            text, cell = f"{line.text} {text}", line
        return text

    def _behind(self, place: Place) -> Iterator[Figure]:
        """The text behind a label in its own cell, unless it is the rest of a sentence."""
        tail, field = place.tail.lstrip(), place.label.field
        remark, colon, rest = tail.partition(":")
        if colon and len(remark.split()) <= _REMARK and not any(map(str.isdigit, remark)):
            tail = f"{colon}{rest}"  # behind "as it stands" and the like
        is_marked = tail.startswith((":", "="))
        first = trimmed(tail)[:1]
        is_name = first.isupper() and not place.cell.text.isupper()
        is_value = is_name if field is Field.BENEFICIARY else first.isdigit()
        if not is_marked and (not is_value or self._is_in_sentence(place)):
            return
        text = self._joined(place, tail, place.cell, place.left) if place.is_last else tail
        mark = place.cell.text[:place.start].rstrip()[-1:]
        if mark in _SEPARATORS:  # figures that follow each other on a line
            text = re.split(rf" {re.escape(mark)} (?=[^{mark}]*[:\d])", text)[0]
        if field is Field.BENEFICIARY:
            name = text if is_marked else NAME_END.split(text, maxsplit=1)[0]
            text = (_AFTER_WORD if is_marked else _FULL_STOP).sub("", name)
        elif field is Field.COMMUNICATION:
            text = text.rstrip(" .")
        yield from text_figure(place, text, Way.BEHIND)

    def _is_in_sentence(self, place: Place) -> bool:
        """Whether a label without a mark stands in a text of several lines."""
        return self._page.is_wrapped(place.cell) or (
            place.is_last and bool(place.start) and self._page.continuation(place.cell) is not None)

    def _joined(self, place: Place, text: str, cell: Cell, left: float | None = None) -> str:
        """A text with the lines that go on with it, up to the next label; an address is no part
        of a name."""
        line = cell
        for _turn in range(_MAX_LINES - 1):
            following = self._page.continuation(line, left=left)
            more = _before_label(following) if following else ""
            is_name = place.label.field is Field.BENEFICIARY
            is_under = following and following.x0 < place.cell.x1 < cell.x0
            if is_under and self._page.right_of(following):
                break  # another label with its value
            if not more or id(following) in self._labels:
                break
            is_new = self._page.would_fit(line, following)
            if is_new or (is_name and any(letter.isdigit() for letter in more)):
                break
            text = f"{text} {more}"
            if more != following.text:
                break
            line = following
        return text


def _before_label(cell: Cell) -> str:
    """What a line holds before its first label; words also used elsewhere are none."""
    starts = [place.start for place in places(cell) if place.label.rank < _DOUBTFUL_RANK]
    return cell.text[:min(starts, default=len(cell.text))].strip()


def _in_column(cells: list[Cell], label: Cell) -> Cell | None:
    """The nearest of the cells, when it stands in the label's column and is none itself."""
    if not cells or is_label(cells[0]):
        return None
    first, reach = cells[0], _ALIGNED * label.size
    centres = abs((first.x0 + first.x1) - (label.x0 + label.x1)) / 2
    is_aligned = min(abs(first.x0 - label.x0), abs(first.x1 - label.x1), centres) <= reach
    return first if is_aligned else None


def _usual_way(place: Place, known: Sequence[Figure]) -> Way:
    """Where the values nearest to a label stand from theirs."""
    near = sorted((figure for figure in known if figure.way is not Way.BEHIND),
                  key=lambda figure: abs(figure.y - place.cell.y) + abs(figure.x - place.cell.x0))
    votes = Counter(figure.way for figure in near[:3])
    return votes.most_common(1)[0][0] if votes else Way.BESIDE
