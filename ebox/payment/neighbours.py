"""What stands beside, below and above a label, and which cells are spoken for."""
from __future__ import annotations

from .figures import Way
from .lines import Cell, Sheet
from .places import Place, is_label
from .values import is_glue

_ALIGNED = 1.6  # edges closer than this many sizes are one column
_INDENT = 3.5   # sizes by which a value may stand to the right under its label


class Neighbours:
    """The surroundings of the labels of a page; a value belongs to one label."""

    def __init__(self, page: Sheet) -> None:
        self._page = page
        self.taken: dict[int, int] = {}
        """The ids of values' cells, each with that of its label's."""
        self.labels: set[int] = set()
        """The ids of labels' cells."""

    @property
    def cells(self) -> frozenset[int]:
        """The ids of the cells that are values, or labels of such."""
        return frozenset(self.taken.keys() | self.labels)

    def take(self, place: Place, cells: list[Cell]) -> None:
        """Give a label the cells of its value."""
        self.taken.update(dict.fromkeys(map(id, cells), id(place.cell)))
        self.labels.add(id(place.cell))

    def is_taken(self, cell: Cell, place: Place) -> bool:
        """Whether a value belongs to a label of another cell."""
        return self.taken.get(id(cell), id(place.cell)) != id(place.cell)

    def beside(self, place: Place) -> Cell | None:
        """What stands right of a label, before the next label."""
        for cell in self._page.right_of(place.cell):
            if is_label(cell):
                return None
            if not is_glue(cell.text):
                return cell
        return None

    def over_and_under(self, place: Place) -> list[tuple[Way, Cell | None]]:
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


def _in_column(cells: list[Cell], label: Cell) -> Cell | None:
    """The nearest of the cells, when it stands in the label's column and is none itself."""
    if not cells or is_label(cells[0]):
        return None
    first, reach = cells[0], _ALIGNED * label.size
    centres = abs((first.x0 + first.x1) - (label.x0 + label.x1)) / 2
    is_aligned = min(abs(first.x0 - label.x0), abs(first.x1 - label.x1), centres) <= reach
    return first if is_aligned else None
