"""Where a document's files lie in a ZIP: a folder per sender and year, names that say what."""
from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from .names import UniqueNames, safe_file_name
from .reading import BRUSSELS

LONGEST_FOLDER = 60
LONGEST_SUBJECT = 60
INDEX = "index.csv"

_SLASHES = re.compile(r"[/\\]+")


class ZipNames:
    """The paths of one archive, each given once, also where case does not count.

    :param taken: paths given before, where an archive is gone on with
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._names = UniqueNames([INDEX, *taken])

    def path(
        self, folders: Iterable[str], published: datetime, subject: str, file_name: str
    ) -> str:
        """The path of a file, as ``sender/year/date subject - file.pdf``.

        :param folders: names of whom it belongs to, the sender last
        :param published: naive UTC; the date in the path is Belgium's
        """
        date = in_belgium(published)
        title = _one_line(subject)[:LONGEST_SUBJECT].strip()
        name = safe_file_name(f"{date:%Y-%m-%d} {title} - {_one_line(file_name)}")
        parents = [_folder(folder) for folder in folders]
        return self._names.add("/".join([*parents, f"{date:%Y}", name]))


def in_belgium(moment: datetime) -> datetime:
    """A naive UTC moment as clocks in Belgium showed it, naive."""
    try:
        return moment.replace(tzinfo=UTC).astimezone(BRUSSELS).replace(tzinfo=None)
    except OverflowError:  # the last hours of the year 9999
        return moment


def _folder(name: str) -> str:
    """
    >>> _folder("../ONSS / RSZ"), _folder("Index.csv"), _folder("")
    ('ONSS - RSZ', 'Index.csv_', 'document')
    """
    folder = safe_file_name(_one_line(name)[:LONGEST_FOLDER])
    return f"{folder}_" if folder.casefold() == INDEX else folder


def _one_line(text: str) -> str:
    """Text that is no path: a slash in a subject separates numbers, not folders."""
    return _SLASHES.sub("-", text).strip(" -.")
