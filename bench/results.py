"""What a benchmark prints and keeps."""
from __future__ import annotations

import json
import statistics
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One line of the table.

    ``ours`` and ``other`` are in ``unit``; ``ratio`` is the figure that the limit speaks
    of. ``limit`` is what was promised: ``at most`` or ``at least`` that ratio (for a
    single figure, ``ratio`` is the figure itself).
    """

    name: str
    ours: float
    other: float | None
    ratio: float
    unit: str
    limit: float
    is_at_most: bool

    @property
    def holds(self) -> bool:
        """Whether the promise is kept."""
        return self.ratio <= self.limit if self.is_at_most else self.ratio >= self.limit


def median_ratio(pairs: Iterable[tuple[float, float]]) -> tuple[float, float, float]:
    """The pair with the median ratio of ours to other, and that ratio."""
    ranked = sorted(pairs, key=lambda pair: pair[0] / pair[1])
    ours, other = ranked[len(ranked) // 2]
    return ours, other, ours / other


def show(rows: list[Row]) -> None:
    """Print the table."""
    print(f"\n{'name':28} {'ours':>12} {'other':>12} {'ratio':>8}  {'unit':12} limit")
    for row in rows:
        other = "" if row.other is None else f"{row.other:12.3f}"
        sign = "≤" if row.is_at_most else "≥"
        verdict = "" if row.holds else "  MISSED"
        print(
            f"{row.name:28} {row.ours:12.3f} {other:>12} {row.ratio:8.2f}  {row.unit:12} "
            f"{sign} {row.limit:g}{verdict}"
        )


def keep(rows: list[Row], path: Path) -> None:
    """Write the rows, those of earlier runs of other names kept."""
    path.parent.mkdir(exist_ok=True)
    known = json.loads(path.read_text()) if path.exists() else []
    fresh = {row.name for row in rows}
    written = [
        {key: value for key, value in asdict(row).items() if key not in ("limit", "is_at_most")}
        for row in rows
    ]
    merged = [row for row in known if row["name"] not in fresh] + written
    path.write_text(json.dumps(merged, indent=1) + "\n")


def spread(values: list[float]) -> str:
    """Smallest, median and largest, for the log."""
    low, high = min(values), max(values)
    return f"{low:.3f} / {statistics.median(values):.3f} / {high:.3f}"
