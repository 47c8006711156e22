"""Pages of PDFs as words with places, read in a child process with limits.

PDFium is not safe with threads, and a PDF of a stranger may be hostile: see ``..child``. A child
that dies or hangs makes its file unreadable, nothing more.
"""
from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

from ..child import ChildDied, LimitedChild, exactly
from ..child import Limits as ChildLimits

_WORKER = Path(__file__).with_name("page_worker.py")
_LIBRARIES = ("pypdfium2", "zxingcpp")


class PdfStatus(StrEnum):
    """What became of a file."""

    READ = "read"
    NO_TEXT = "no_text"          # scanned, not one word on any page
    ENCRYPTED = "encrypted"      # needs a password
    DAMAGED = "damaged"          # no PDF, or one that cannot be opened
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"    # its child died or took too long


@dataclass(frozen=True, slots=True)
class Limits(ChildLimits):
    """What one file may take, and how many of its pages are read."""

    pages: int = 50
    code_pages: int = 6


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page. Points: ``x0`` left, ``x1`` right, ``y`` baseline from the top of the
    page as seen, ``size`` the height of its letters."""

    x0: float
    x1: float
    y: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page: words in the file's order, contents of its QR codes."""

    width: float
    height: float
    words: tuple[Word, ...]
    codes: tuple[str, ...] = ()
    is_recognised: bool = False
    """Whether the words come from text recognition of a scan."""

    @property
    def has_text(self) -> bool:
        """Whether there is a word on it."""
        return bool(self.words)


@dataclass(frozen=True, slots=True)
class Embedded:
    """A file inside a PDF, such as the XML of Factur-X."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class PdfContent:
    """What was read of a PDF; ``pages`` may be fewer than ``page_count``."""

    status: PdfStatus
    page_count: int = 0
    pages: tuple[Page, ...] = ()
    embedded: tuple[Embedded, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The contents of all QR codes."""
        return tuple(code for page in self.pages for code in page.codes)


class PdfReader(LimitedChild):
    """Reads PDFs one after the other in a child that is kept for the next file.

    ``with_ocr`` reads scans with tesseract where it is installed.
    """

    def __init__(self, limits: Limits | None = None, with_ocr: bool = False) -> None:
        super().__init__(_WORKER, _LIBRARIES, limits or Limits())
        self._tesseract = (shutil.which("tesseract") or "") if with_ocr else ""

    def read(self, data: bytes) -> PdfContent:
        """Return what ``data`` holds. Never raises for what a file may contain."""
        limits = self._limits
        if len(data) > limits.file_bytes:
            return PdfContent(PdfStatus.TOO_LARGE)
        request = {"max_pages": limits.pages, "code_pages": limits.code_pages,
                   "tesseract": self._tesseract}
        try:
            return self._ask(request, data, self._receive)
        except ChildDied:
            return PdfContent(PdfStatus.UNREADABLE)

    def _receive(self, pipe: BinaryIO) -> PdfContent:
        answer = self._json(pipe)
        listed = answer.get("embedded", ())
        if sum(length for _name, length in listed) > self._limits.answer_bytes:
            raise ValueError("embedded files larger than allowed")
        embedded = tuple(Embedded(name, exactly(pipe, length)) for name, length in listed)
        return _content(answer, embedded)


def _content(answer: dict[str, Any], embedded: tuple[Embedded, ...]) -> PdfContent:
    status = PdfStatus(answer["status"])
    if status != PdfStatus.READ:
        return PdfContent(status)
    pages = tuple(
        Page(page["width"], page["height"], tuple(Word(*word) for word in page["words"]),
             tuple(page["codes"]), page["is_recognised"])
        for page in answer["pages"])
    if not any(page.has_text for page in pages):
        status = PdfStatus.NO_TEXT
    return PdfContent(status, answer["page_count"], pages, embedded)
