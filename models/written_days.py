"""Days and moments as people write them, with the month in letters: 11/12 is two days.

Each function takes an environment, for language and time zone, and gives "" where there is no
value.
"""
from odoo.tools.misc import format_date, format_datetime


def write_day(env, value):
    """Such as 20 Nov 2026, 20 nov. 2026 or 20. Nov. 2026; of a moment, the day of the reader."""
    return format_date(env, value, date_format=_after_day(env, "MMM y"))


def write_day_of_year(env, value):
    """Such as 20 Nov."""
    return format_date(env, value, date_format=_after_day(env, "MMM"))


def write_moment(env, value):
    """Such as 20 Nov 2026 14:05."""
    return format_datetime(env, value, dt_format=_after_day(env, "MMM y HH:mm"))


def _after_day(env, rest):
    """The pattern of a day and what follows: German has a point after the day."""
    is_german = (env.lang or "").startswith("de")
    return f"d. {rest}" if is_german else f"d {rest}"
