"""The names and free communications that labels announce: texts, whose ends their places tell."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from . import composed, names
from .figures import Figure, Way, text_figure
from .labels import Field, Role
from .lines import Cell, Sheet
from .neighbours import Neighbours
from .places import Place, is_label, places
from .values import trimmed

_UNTYPED = (Field.BENEFICIARY, Field.COMMUNICATION)
_REMARK = 2        # words between a label and its colon
_MAX_LINES = 3     # of a value that is split
_HEADS = 5         # cells on the line of a table's head, at least
_COMMON_RANK = 2   # of labels whose words are also used elsewhere
_FULL_STOP = re.compile(r"(?<=[^\s.]{2})\.\s*$")  # of a sentence, not of "S.A."
_SEPARATORS = ("–", "-", "|", "•", ";")


class Worded:
    """Looks for the texts of labels on a page, among their ``neighbours``."""

    def __init__(self, page: Sheet, neighbours: Neighbours) -> None:
        self._page = page
        self._near = neighbours

    def composed(self, cells: Sequence[Cell], known: Sequence[Figure]) -> Iterator[Figure]:
        """The names and free communications behind labels that no list knows."""
        for cell in cells:
            is_known = id(cell) in self._near.taken or id(cell) in self._near.labels
            if not is_known:
                for place in composed.texts(cell):
                    if place.name[:1].isupper() or self._is_beside(place):
                        yield from self.of(place, known)

    def _is_beside(self, place: Place) -> bool:
        """Whether a label in small letters has its value on the right, and is no part of a text."""
        return place.is_bare and self._near.beside(place) is not None

    def of(self, place: Place, known: Sequence[Figure]) -> Iterator[Figure]:
        """The text of a name or a free communication, standing as the other values do."""
        if place.label.field not in _UNTYPED or place.label.role is not Role.PAY:
            return
        if not place.is_bare:
            yield from self._behind(place)
            return
        if composed.AFTER_WORD.search(place.cell.text) and self._page.preceding(place.cell):
            return  # the last word of a sentence
        ways = {Way.BESIDE: self._near.beside(place), **dict(self._near.over_and_under(place))}
        for way in (_usual_way(place, known), Way.BESIDE, Way.BELOW):
            cell = None if way is Way.BESIDE and self._is_head(place.cell) else ways.get(way)
            if cell and place.label.field is Field.BENEFICIARY and cell.text.isdigit():
                continue  # a count
            is_unlisted = cell and place.label.rank
            if is_unlisted and (any(label.is_bare for label in composed.texts(cell))
                                or not composed.is_plausible(place.label.field, cell.text)):
                continue
            if (cell and id(cell) not in self._near.labels and not self._near.is_taken(cell, place)
                    and not is_label(cell)):
                self._near.take(place, [cell])
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
        is_amid = bool(place.start) and field is Field.BENEFICIARY  # the sentence tells its end
        if (is_amid or not is_marked) and (
                not (is_value or is_marked) or self._is_in_sentence(place)):
            return
        text = self._joined(place, tail, place.cell, place.left) if place.is_last else tail
        mark = place.cell.text[:place.start].rstrip()[-1:]
        if mark in _SEPARATORS:  # figures that follow each other on a line
            text = re.split(rf" {re.escape(mark)} (?=[^{mark}]*[:\d])", text)[0]
        if field is Field.BENEFICIARY:
            name = text if is_marked else names.first(text)
            text = (composed.AFTER_WORD if is_marked else _FULL_STOP).sub("", name)
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
            if not more or id(following) in self._near.labels:
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
    starts = [place.start for place in places(cell) if place.label.rank < _COMMON_RANK]
    return cell.text[:min(starts, default=len(cell.text))].strip()


def _usual_way(place: Place, known: Sequence[Figure]) -> Way:
    """Where the values nearest to a label stand from theirs."""
    near = sorted((figure for figure in known if figure.way is not Way.BEHIND),
                  key=lambda figure: abs(figure.y - place.cell.y) + abs(figure.x - place.cell.x0))
    votes = Counter(figure.way for figure in near[:3])
    return votes.most_common(1)[0][0] if votes else Way.BESIDE
