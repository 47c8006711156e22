"""ZIP archives written piece by piece, so that somebody else can go on where one stopped.

Files are stored uncompressed (letters are PDFs: nothing is gained), with ZIP64 where it is
needed. Sizes and checksums stand before each file, so programs that read a ZIP as a stream
open it too. The format itself is the standard library's; streaming libraries (zipstream-ng,
stream-zip) keep what they wrote in memory and cannot be resumed in another process.
"""
from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from datetime import datetime
from zipfile import ZIP_STORED, ZipFile, ZipInfo

FIRST_YEAR = 1980  # the format knows no earlier date
LAST_YEAR = 2107
UNIX = 3
READABLE = 0o644 << 16

_UNSAFE_PATH = re.compile(r"^/|\\|\x00|:|(^|/)\.{0,2}(/|$)")


class UnsafePathError(ValueError):
    """A name that would lead out of the folder in which a ZIP is unpacked."""


@dataclass(frozen=True)
class Entry:
    """A file in an archive: all that is needed to write the archive's directory later.

    ``crc`` is the CRC-32 of the content, ``size`` and ``offset`` are in bytes, ``written`` is
    a moment as ISO text.
    """

    path: str
    size: int
    crc: int
    offset: int
    written: str

    def as_row(self) -> list[str | int]:
        """The entry as JSON keeps it; ``Entry(*row)`` is the way back."""
        return list(astuple(self))

    def info(self) -> ZipInfo:
        """The entry as the standard library knows it."""
        moment = datetime.fromisoformat(self.written)
        year = min(max(moment.year, FIRST_YEAR), LAST_YEAR)
        info = ZipInfo(self.path, (year, *moment.timetuple()[1:6]))
        info.compress_type = ZIP_STORED
        info.create_system = UNIX
        info.external_attr = READABLE
        info.CRC = self.crc
        info.file_size = info.compress_size = self.size
        info.header_offset = self.offset
        return info


class ZipWriter:
    """What to write, in order, for an archive; where it is written is the caller's business.

    :param entries: of what was written before, to go on with an archive
    :param position: bytes written so far

    >>> writer = ZipWriter()
    >>> start = b"".join(writer.add("a/b.txt", b"hello", datetime(2026, 11, 2)))
    >>> later = ZipWriter(writer.entries, writer.position)
    >>> ZipFile(io.BytesIO(start + later.end())).read("a/b.txt")
    b'hello'
    """

    def __init__(self, entries: Iterable[Entry] = (), position: int = 0) -> None:
        self.entries = list(entries)
        self.position = position

    def add(self, path: str, content: bytes, written: datetime) -> Iterator[bytes]:
        """Yield the bytes of one more file.

        :raises UnsafePathError: for an absolute path, one that climbs, or one with an empty part
        """
        if _UNSAFE_PATH.search(path):
            raise UnsafePathError(path)
        entry = Entry(path, len(content), zlib.crc32(content), self.position, written.isoformat())
        header = entry.info().FileHeader()
        self.entries.append(entry)
        self.position += len(header) + len(content)
        yield header
        yield content

    def end(self) -> bytes:
        """The directory, which ends the archive."""
        tail = _Tail(self.position)
        with ZipFile(tail, "w", ZIP_STORED) as archive:
            archive.filelist.extend(entry.info() for entry in self.entries)
        self.position += len(tail.getvalue())
        return tail.getvalue()


class _Tail(io.BytesIO):
    """The end of a file whose first bytes lie elsewhere."""

    def __init__(self, start: int) -> None:
        super().__init__()
        self._start = start

    def tell(self) -> int:
        return self._start + super().tell()

    def seek(self, *_args: int) -> int:
        raise OSError("only ever written on")
