"""Belgian time without a time zone database: date-times of the contracts, days of the filters."""
from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

WINTER = timezone(timedelta(hours=1))
SUMMER = timezone(timedelta(hours=2))


def now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


@lru_cache
def _summer_time(year: int) -> tuple[datetime, datetime]:
    """Start and end of summer time, directive 2000/84/EC: last Sundays, 01:00 UTC."""
    return _last_sunday(year, 3), _last_sunday(year, 10)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def brussels(moment: datetime) -> datetime:
    """The same moment with the Belgian offset."""
    start, end = _summer_time(moment.year)
    return moment.astimezone(SUMMER if start <= moment < end else WINTER)


def start_of_day(day: date) -> datetime:
    """The first moment of a Belgian day, in UTC."""
    naive = datetime.combine(day, time())
    start, end = _summer_time(day.year)
    zone = SUMMER if start <= naive.replace(tzinfo=WINTER) < end else WINTER
    return naive.replace(tzinfo=zone).astimezone(UTC)
