"""ZIP archives from strangers: read in memory, never written out, nothing in them trusted."""
from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

from .media import HEAD_BYTES, Kind, kind_of
from .names import safe_file_name, unique_names

MAX_BYTES = 60 * 1024 * 1024  # of the archive
MAX_FILES = 500
MAX_FILE_BYTES = 50 * 1024 * 1024
MAX_TOTAL_BYTES = 150 * 1024 * 1024
MAX_RATIO = 200  # times smaller than its content: XML reaches some 50, a bomb 1,000
RATIO_FREE = 1024 * 1024  # bytes; whatever their ratio, smaller files do no harm

_ENTRY_MARK = b"PK\x01\x02"
_IS_ENCRYPTED = 0x1
# Python inflates these two in bounded steps, and no others.
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_CLUTTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


class ArchiveReason(StrEnum):
    """Why an archive, or a file in it, was not read."""

    TOO_LARGE = "too_large"  # the archive, a file in it, or all of them together
    TOO_MANY = "too_many"  # files
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"  # needs a password
    NESTED = "nested"  # an archive in the archive
    BOMB = "bomb"  # packed more tightly than any document
    METHOD = "method"  # packed in a way that few programs know
    EMPTY = "empty"


class ArchiveRefused(Exception):  # noqa: N818 -- the outcome, named as the addon words it
    """An archive that will not be read at all."""

    def __init__(self, reason: ArchiveReason) -> None:
        self.reason = reason
        super().__init__(str(reason))


@dataclass(frozen=True, slots=True)
class Members:
    """What an archive holds, by names that are safe and different from each other.

    ``files`` are names and contents in the archive's order, ``left`` the names of those that
    were not read and why.
    """

    files: list[tuple[str, bytes]]
    left: list[tuple[str, ArchiveReason]]


def members(data: bytes) -> Members:
    """Read the files of a ZIP; folders are flattened, what systems add by themselves is dropped.

    Raises ArchiveRefused when the archive as a whole is too much, damaged or empty.
    """
    if len(data) > MAX_BYTES:
        raise ArchiveRefused(ArchiveReason.TOO_LARGE)
    if data.count(_ENTRY_MARK) > MAX_FILES:
        # Before zipfile, which makes an object of each entry there may be.
        raise ArchiveRefused(ArchiveReason.TOO_MANY)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            read = _read(archive)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError):
        raise ArchiveRefused(ArchiveReason.DAMAGED) from None
    if not read:
        raise ArchiveRefused(ArchiveReason.EMPTY)
    names = unique_names(safe_file_name(name) for name, _outcome in read)
    outcomes = [outcome for _name, outcome in read]
    return Members(
        [(name, one) for name, one in zip(names, outcomes, strict=True) if isinstance(one, bytes)],
        [(name, one) for name, one in zip(names, outcomes, strict=True)
         if isinstance(one, ArchiveReason)])


def _read(archive: zipfile.ZipFile) -> list[tuple[str, bytes | ArchiveReason]]:
    read: list[tuple[str, bytes | ArchiveReason]] = []
    total = 0
    for entry in archive.infolist():
        # ``is_dir`` fails on a name that a zero byte emptied.
        if entry.filename.endswith("/") or entry.filename.startswith(_CLUTTER[:1]) \
                or entry.filename.endswith(_CLUTTER[1:]):
            continue
        outcome = _forbidden(entry) or _content(archive, entry)
        if isinstance(outcome, bytes):
            total += len(outcome)
            if total > MAX_TOTAL_BYTES:
                raise ArchiveRefused(ArchiveReason.TOO_LARGE)
        read.append((entry.filename, outcome))
    return read


def _forbidden(entry: zipfile.ZipInfo) -> ArchiveReason | None:
    """Why an entry is not even opened, by what the archive says of it."""
    if entry.flag_bits & _IS_ENCRYPTED:
        return ArchiveReason.ENCRYPTED
    if entry.compress_type not in _METHODS:
        return ArchiveReason.METHOD
    if entry.file_size > max(RATIO_FREE, entry.compress_size * MAX_RATIO):
        return ArchiveReason.BOMB
    if entry.file_size > MAX_FILE_BYTES:
        return ArchiveReason.TOO_LARGE
    return None if entry.file_size else ArchiveReason.EMPTY


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes | ArchiveReason:
    """The bytes of an entry: at most as many as it announces, which are not too many."""
    try:
        with archive.open(entry) as source:
            content = source.read(entry.file_size)
            source.read(1)  # checks the sum of what was read
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, EOFError, RuntimeError):
        return ArchiveReason.DAMAGED
    if len(content) < entry.file_size:
        return ArchiveReason.DAMAGED
    is_zip = kind_of("", entry.filename, content[:HEAD_BYTES]) is Kind.ZIP
    return ArchiveReason.NESTED if is_zip else content
