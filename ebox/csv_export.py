"""CSV that spreadsheets of the country open with a double click, and that runs nothing there."""
from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import StringIO

BOM = "\ufeff"
# A cell that starts with one of these is a formula to a spreadsheet.
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")
# Spreadsheets skip these before they look; full-width signs count as the plain ones.
_BLANK = " \u00a0\u200b\ufeff"
_WIDE_RUNS = ("\uff1d", "\uff0b", "\uff0d", "\uff20")

Value = str | Decimal | date | int | bool | None


def csv_file(
    titles: Sequence[str], rows: Iterable[Sequence[Value]], *, decimal_comma: bool = False
) -> bytes:
    """Return a CSV file: semicolons, UTF-8 with byte order mark, CRLF.

    Numbers stay numbers (``decimal_comma`` chooses their sign), days are written as
    ``2026-11-22``. A text that a spreadsheet would run gets a leading apostrophe.

    >>> csv_file(["Total", "Name"], [[Decimal("-12.50"), "=1+1"]], decimal_comma=True).decode()
    "\\ufeffTotal;Name\\r\\n-12,50;'=1+1\\r\\n"
    """
    sink = StringIO()
    writer = csv.writer(sink, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(title) for title in titles])
    writer.writerows([_cell(value, decimal_comma) for value in row] for row in rows)
    return (BOM + sink.getvalue()).encode()


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = text.replace("\0", "")
    seen = text.lstrip(_BLANK)
    return f"'{text}" if text.startswith(_RUNS) or seen.startswith(_RUNS + _WIDE_RUNS) else text


def _cell(value: Value, decimal_comma: bool) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return "1"
        case Decimal():
            plain = f"{value:f}"
            return plain.replace(".", ",") if decimal_comma else plain
        case datetime():
            return value.isoformat(sep=" ", timespec="minutes")
        case date():
            return value.isoformat()
        case int():
            return str(value)
    return guarded(str(value))
