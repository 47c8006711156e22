"""What people bring in themselves, by upload or mail, and which files are one document."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from .archive import MAX_TOTAL_BYTES, ArchiveReason, ArchiveRefused, members
from .media import HEAD_BYTES, Kind, kind_of
from .names import safe_file_name, unique_names


class Channel(StrEnum):
    """How a document came in. Only the e-Box itself proves who sent it."""

    EBOX = "ebox"
    UPLOAD = "upload"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file of a stranger; ``name`` and ``media_type`` are what its sender says."""

    name: str
    content: bytes = field(repr=False)
    media_type: str = ""

    @property
    def kind(self) -> Kind:
        """What it is by its content."""
        return kind_of(self.media_type, self.name, self.content[:HEAD_BYTES])

    @property
    def stem(self) -> str:
        """Its name without extension, to find what belongs to it.

        >>> ReceivedFile("in/Invoice 12.XML", b"").stem
        'invoice 12'
        """
        name = safe_file_name(self.name)
        return (name.rpartition(".")[0] or name).casefold()


@dataclass(frozen=True, slots=True)
class Parcel:
    """What becomes one document.

    ``received``: naive UTC. ``text``: the HTML of a mail. ``trouble``: what of it could not be
    kept, in words for its reader.
    """

    channel: Channel
    files: tuple[ReceivedFile, ...]
    received: datetime
    subject: str = ""
    text: str = field(default="", repr=False)
    mail_from: str = ""
    message_id: str = ""
    trouble: str = ""

    @property
    def external_id(self) -> str:
        """The same for the same files, in whatever order and under whatever names they come."""
        digests = sorted(sha256(file.content).hexdigest() for file in self.files)
        told = "".join(digests) or self.message_id
        return f"sha256:{sha256(told.encode()).hexdigest()}"


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Files out of their archives.

    ``closed`` are the archives that were not opened, ``left`` the names of files that were left
    in one; each with the reason.
    """

    files: list[ReceivedFile]
    closed: list[tuple[ReceivedFile, ArchiveReason]]
    left: list[tuple[str, ArchiveReason]]


def unpacked(files: Iterable[ReceivedFile]) -> Unpacked:
    """Return the files with those of ZIP archives in their place.

    All archives together hold no more than one may.
    """
    result = Unpacked([], [], [])
    room = MAX_TOTAL_BYTES
    for file in files:
        if file.kind is not Kind.ZIP:
            result.files.append(file)
            continue
        try:
            held = members(file.content)
        except ArchiveRefused as refused:
            result.closed.append((file, refused.reason))
            continue
        room -= sum(len(content) for _name, content in held.files)
        if room < 0:
            result.closed.append((file, ArchiveReason.TOO_LARGE))
            continue
        result.files.extend(ReceivedFile(name, content) for name, content in held.files)
        result.left.extend(held.left)
    return result


def named_safely(files: Iterable[ReceivedFile]) -> list[ReceivedFile]:
    """Return the files under names that every system can keep, made different."""
    files = list(files)
    names = unique_names(safe_file_name(file.name, file.media_type) for file in files)
    return [
        ReceivedFile(name, file.content, file.media_type)
        for name, file in zip(names, files, strict=True)]


def bundles(files: Sequence[ReceivedFile]) -> list[tuple[ReceivedFile, ...]]:
    """Return the files that are one document together, the one to be shown first.

    An XML and a PDF of the same name are an invoice and its picture; all else stands alone.
    """
    pdfs = {file.stem: file for file in files if file.kind is Kind.PDF}
    pairs = {file.stem: file for file in files if file.kind is Kind.XML and file.stem in pdfs}
    found = []
    for file in files:
        partner = pairs.get(file.stem)
        if partner is None:
            found.append((file,))
        elif file is pdfs[file.stem]:
            found.append((file, partner))
        elif file is not partner:
            found.append((file,))
    return found


def main_of(files: Sequence[ReceivedFile]) -> ReceivedFile | None:
    """Return the file that people read: the first PDF, else picture, else XML, else any."""
    order = (Kind.PDF, Kind.IMAGE, Kind.XML)
    ranked = sorted(
        files, key=lambda file: order.index(file.kind) if file.kind in order else len(order))
    return ranked[0] if ranked else None
