"""Pages of PDFs as words with places, read in a child process with limits.

PDFium is not safe with threads, and a PDF of one kilobyte can take most of a gigabyte: no
PDF from a mailbox is opened in the server's own process. A child that dies or hangs makes
its file unreadable, nothing more; the next file gets a new child.
"""
from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

_WORKER = Path(__file__).with_name("page_worker.py")
_LIBRARIES = ("pypdfium2", "zxingcpp")
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX")
_FILES_A_CHILD = 200  # memory that libraries do not give back ends with their process


class PdfStatus(StrEnum):
    """What became of a file."""

    READ = "read"
    NO_TEXT = "no_text"          # scanned, not one word on any page
    ENCRYPTED = "encrypted"      # needs a password
    DAMAGED = "damaged"          # no PDF, or one that cannot be opened
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"    # its child died or took too long


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take; seconds are per file, bytes of memory per child."""

    file_bytes: int = 60 * 1024 * 1024
    memory_bytes: int = 768 * 1024 * 1024
    cpu_seconds: int = 20
    wall_seconds: float = 40
    pages: int = 50
    code_pages: int = 6
    answer_bytes: int = 32 * 1024 * 1024


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


class PdfReader:
    """Reads PDFs one after the other in a child that is kept for the next file.

    One reader belongs to one thread. Use as a context manager, or ``close`` it.
    ``with_ocr`` reads scans with tesseract where it is installed.
    """

    def __init__(self, limits: Limits | None = None, with_ocr: bool = False) -> None:
        self._limits = limits or Limits()
        self._tesseract = (shutil.which("tesseract") or "") if with_ocr else ""
        self._child: subprocess.Popen[bytes] | None = None
        self._files = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def read(self, data: bytes) -> PdfContent:
        """Return what ``data`` holds. Never raises for what a file may contain."""
        if len(data) > self._limits.file_bytes:
            return PdfContent(PdfStatus.TOO_LARGE)
        child = self._ready_child()
        timer = threading.Timer(self._limits.wall_seconds, _kill, [child])
        timer.daemon = True
        timer.start()
        try:
            self._send(child, data)
            content = self._receive(child)
        except (OSError, EOFError, ValueError, LookupError, TypeError):
            self.close()
            return PdfContent(PdfStatus.UNREADABLE)
        finally:
            timer.cancel()
            timer.join()
        self._files += 1
        if self._files >= _FILES_A_CHILD:
            self.close()
        return content

    def close(self) -> None:
        """End the child; the reader can be used again."""
        child, self._child, self._files = self._child, None, 0
        if child is None:
            return
        _kill(child)
        for pipe in (child.stdin, child.stdout):
            with suppress(OSError):
                pipe.close()
        child.wait()

    def _ready_child(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = _start(self._limits.memory_bytes)
        return self._child

    def _send(self, child: subprocess.Popen[bytes], data: bytes) -> None:
        request = json.dumps({
            "size": len(data), "cpu_seconds": self._limits.cpu_seconds,
            "max_pages": self._limits.pages, "code_pages": self._limits.code_pages,
            "tesseract": self._tesseract}).encode()
        child.stdin.write(struct.pack(">I", len(request)) + request)
        child.stdin.write(data)
        child.stdin.flush()

    def _receive(self, child: subprocess.Popen[bytes]) -> PdfContent:
        (size,) = struct.unpack(">I", _exactly(child.stdout, 4))
        if size > self._limits.answer_bytes:
            raise ValueError("an answer larger than any document")
        answer = json.loads(_exactly(child.stdout, size))
        listed = answer.get("embedded", ())
        if sum(length for _name, length in listed) > self._limits.answer_bytes:
            raise ValueError("embedded files larger than allowed")
        embedded = tuple(Embedded(name, _exactly(child.stdout, length)) for name, length in listed)
        return _content(answer, embedded)


def _start(memory_bytes: int) -> subprocess.Popen[bytes]:
    """Start a child that sees nothing of the server: no environment, files or terminal."""
    places = [str(Path(place).parent) for place in map(_place, _LIBRARIES) if place]
    return subprocess.Popen(
        [sys.executable, "-I", str(_WORKER), str(memory_bytes), *dict.fromkeys(places)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ},
        cwd="/", start_new_session=True)


def _place(library: str) -> str:
    """Where a library lies, without loading it here; "" when it is missing."""
    found = importlib.util.find_spec(library)
    if found is None:
        return ""
    places: Sequence[str] = found.submodule_search_locations or [found.origin or ""]
    return places[0]


def _kill(child: subprocess.Popen[bytes]) -> None:
    """End the child and what it started (text recognition)."""
    if child.returncode is None:  # its number is not another process's yet
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError("the child ended")
    return data


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
