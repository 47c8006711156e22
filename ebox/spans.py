"""Spans of days by which what is due is counted: late, by week, later, without a day."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """The days from ``first`` to ``last``, both included; None: without that end."""

    first: date | None = None
    last: date | None = None

    @property
    def is_undated(self) -> bool:
        """Whether this is the span of what has no day."""
        return self.first is None and self.last is None

    def holds(self, day: date | None) -> bool:
        """
        >>> Span(last=date(2026, 11, 21)).holds(date(2026, 11, 22))
        False
        >>> Span(first=date(2026, 11, 22)).holds(date(2026, 11, 22)), Span().holds(None)
        (True, True)
        """
        if day is None or self.is_undated:
            return day is None and self.is_undated
        return (self.first is None or self.first <= day) and (
            self.last is None or day <= self.last
        )


def before(day: date) -> Span:
    return Span(last=day - DAY)


def after(span: Span) -> Span:
    return Span(first=span.last + DAY)


def weeks_from(day: date, count: int, first_weekday: int = 0) -> list[Span]:
    """The rest of this week, then whole weeks: ``count`` spans without a gap.

    :param first_weekday: 0 for Monday to 6 for Sunday, as the reader's language has it

    >>> [str(span.first) for span in weeks_from(date(2026, 11, 25), 3)]
    ['2026-11-25', '2026-11-30', '2026-12-07']
    >>> sunday = date(2026, 11, 22)
    >>> [str(weeks_from(sunday, 1, weekday)[0].last) for weekday in (0, 6)]
    ['2026-11-22', '2026-11-28']
    """
    start = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    starts = (start + timedelta(weeks=number) for number in range(count))
    return [Span(max(day, first), first + timedelta(days=6)) for first in starts]
