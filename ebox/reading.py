"""From the JSON of any contract version to the objects of :mod:`.model`.

Both spellings of a field are read whatever the version: the contracts are not all
published and providers move at their own pace. An unknown field or value never fails;
a value that this package cannot do without raises :class:`UnreadableError`.
"""
from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from math import isfinite
from typing import Any
from zoneinfo import ZoneInfo

from . import enterprise
from .model import LANGUAGES, Digest, Text

BRUSSELS = ZoneInfo("Europe/Brussels")
_TRUE = frozenset({"true", "1", "yes", "read"})
_FALSE = frozenset({"false", "0", "no", "unread"})
_HEX_SHA256 = re.compile(r"[0-9a-fA-F]{64}")


class UnreadableError(ValueError):
    """A field that is needed is missing or makes no sense; the message names it."""


def first(raw: Mapping[str, Any], *names: str) -> Any:
    """Return the first of the fields ``names`` that is there and not null, else None."""
    for name in names:
        value = raw.get(name)
        if value is not None:
            return value
    return None


def string(value: Any) -> str:
    """Return a string or a number as text, "" for anything else."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""


def identifier(value: Any, field: str) -> str:
    """Return an identifier that can stand in a path; raises UnreadableError."""
    text = string(value)
    if not text or text in (".", ".."):
        raise UnreadableError(f"{field}: missing or not an identifier")
    return text


def mapping(value: Any) -> Mapping[str, Any]:
    """Return a JSON object as it is, an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def items(value: Any) -> list[Any]:
    """Return the elements of ``{"items": […]}`` or of a bare list."""
    if isinstance(value, Mapping):
        value = value.get("items")
    return value if isinstance(value, list) else []


def flag(value: Any) -> bool | None:
    """Return a boolean however it is spelled; None when absent or not understood."""
    if isinstance(value, bool):
        return value
    word = string(value).lower()
    if word in _TRUE:
        return True
    return False if word in _FALSE else None


def text(value: Any) -> Text:
    """Return a TranslatedString; a bare string stands for all languages."""
    if isinstance(value, Mapping):
        by_language = {str(key).lower(): string(entry) for key, entry in value.items()}
        return Text(**{language: by_language.get(language, "") for language in LANGUAGES})
    return Text(*[string(value)] * len(LANGUAGES))


def strings(values: Any) -> tuple[str, ...]:
    """Return the non-empty strings of a list."""
    return tuple(entry for entry in map(string, items(values)) if entry)


def _aware(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(string(value).upper())
        if moment.tzinfo is None:  # the platform's clock shows Belgian time
            moment = moment.replace(tzinfo=BRUSSELS)
        moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment


def moment(value: Any) -> datetime | None:
    """Return a date-time as naive UTC; without an offset it is read as Brussels time."""
    aware = _aware(value)
    return aware and aware.astimezone(UTC).replace(tzinfo=None)


def day(value: Any) -> date | None:
    """Return a calendar day in Belgium from a date or a date-time."""
    aware = _aware(value)
    try:
        return aware and aware.astimezone(BRUSSELS).date()
    except OverflowError:
        return None


def number(value: Any) -> float | None:
    """Return a finite number of zero or more, None for anything else."""
    amount = decimal(value)
    return float(amount) if amount is not None and amount >= 0 else None


def decimal(value: Any) -> Decimal | None:
    """Return an exact amount, as it was written in the JSON; None when it is not one."""
    try:
        amount = Decimal(string(value))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and abs(amount) < 10**15 else None


def count(value: Any) -> int | None:
    """Return a counter (an integer of zero or more), None for anything else."""
    amount = number(value)
    return None if amount is None else int(amount)


def company_number(value: Any) -> str:
    """Return a CBE number as ten digits; what is not one is kept as it was written."""
    written = string(value)
    return enterprise.normalise(written) if enterprise.is_valid(written) else written


def digest(value: Any) -> Digest | None:
    """Return a digest whose value is base64url, base64 (padded or not) or hexadecimal."""
    raw = mapping(value)
    encoded = string(raw.get("digestValue"))
    if _HEX_SHA256.fullmatch(encoded):
        return Digest(string(raw.get("digestMethod")), bytes.fromhex(encoded))
    encoded = encoded.rstrip("=").replace("+", "-").replace("/", "_")
    try:
        decoded = base64.b64decode(encoded + "=" * (-len(encoded) % 4), b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return Digest(string(raw.get("digestMethod")), decoded) if decoded else None


def any_string(value: Any, levels: int = 8) -> str:
    """Return the first string found in a value of unknown shape, "" when there is none."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if not isinstance(value, list):
        return string(value)
    if not levels:
        return ""
    return next(filter(None, (any_string(entry, levels - 1) for entry in value)), "")


def tidy(value: Any, levels: int = 40) -> Any:
    """Return JSON that a database can keep: no NUL, no lone surrogate, no endless nesting."""
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode()
    if isinstance(value, dict | list) and not levels:
        return None
    if isinstance(value, dict):
        return {tidy(key): tidy(entry, levels - 1) for key, entry in value.items()}
    if isinstance(value, list):
        return [tidy(entry, levels - 1) for entry in value]
    if isinstance(value, float) and not isfinite(value):
        return None
    return value
