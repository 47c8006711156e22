"""Files of strangers are opened in a child process with limits, never in the server's own.

A file of one kilobyte can take most of a gigabyte, or minutes: a child that dies or hangs
spoils its file, nothing more; the next file gets a new child.
"""
from __future__ import annotations

import importlib.util
import json
import os
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, TypeVar

T = TypeVar("T")

_SERVING = Path(__file__).with_name("serving.py")
_KEPT_VARIABLES = ("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX")
_FILES_A_CHILD = 200  # memory that libraries do not give back ends with their process


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take; seconds are per file, bytes of memory per child."""

    file_bytes: int = 60 * 1024 * 1024
    memory_bytes: int = 768 * 1024 * 1024
    cpu_seconds: int = 20
    wall_seconds: float = 40
    answer_bytes: int = 32 * 1024 * 1024


class ChildDied(Exception):  # noqa: N818 -- it says what happened
    """The child died at a file, took too long, or gave an answer that is none."""


class LimitedChild:
    """Gives files, one after the other, to a child that is kept for the next one.

    One belongs to one thread. Use as a context manager, or ``close`` it.
    ``worker``: a file with ``answer(request, data)``, see ``serving.py``; ``libraries``: what
    it imports.
    """

    def __init__(self, worker: Path, libraries: Sequence[str], limits: Limits) -> None:
        self._worker = worker
        self._libraries = libraries
        self._limits = limits
        self._child: subprocess.Popen[bytes] | None = None
        self._files = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child; this can be used again."""
        child, self._child, self._files = self._child, None, 0
        if child is None:
            return
        _kill(child)
        for pipe in (child.stdin, child.stdout):
            with suppress(OSError):
                pipe.close()
        child.wait()

    def _ask(
        self, request: Mapping[str, Any], data: bytes, receive: Callable[[BinaryIO], T]
    ) -> T:
        """Return what ``receive`` makes of the child's answer on ``data``; raises ChildDied."""
        child = self._ready_child()
        timer = threading.Timer(self._limits.wall_seconds, _kill, [child])
        timer.daemon = True
        timer.start()
        try:
            self._send(child, request, data)
            answer = receive(child.stdout)
        except (OSError, EOFError, ValueError, LookupError, TypeError) as error:
            self.close()
            raise ChildDied from error
        finally:
            timer.cancel()
            timer.join()
        self._files += 1
        if self._files >= _FILES_A_CHILD:
            self.close()
        return answer

    def _ready_child(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = self._start()
        return self._child

    def _start(self) -> subprocess.Popen[bytes]:
        """Start a child that sees nothing of the server: no environment, files or terminal."""
        places = [str(Path(place).parent) for place in map(_place, self._libraries) if place]
        return subprocess.Popen(
            [sys.executable, "-I", str(_SERVING), str(self._worker),
             str(self._limits.memory_bytes), *dict.fromkeys(places)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ},
            cwd="/", start_new_session=True)

    def _send(
        self, child: subprocess.Popen[bytes], request: Mapping[str, Any], data: bytes
    ) -> None:
        head = json.dumps({
            **request, "size": len(data), "cpu_seconds": self._limits.cpu_seconds}).encode()
        child.stdin.write(struct.pack(">I", len(head)) + head)
        child.stdin.write(data)
        child.stdin.flush()

    def _json(self, pipe: BinaryIO) -> dict[str, Any]:
        """The JSON of an answer; raises ValueError beyond the limit."""
        (size,) = struct.unpack(">I", exactly(pipe, 4))
        if size > self._limits.answer_bytes:
            raise ValueError("an answer larger than any document")
        return json.loads(exactly(pipe, size))


def exactly(pipe: BinaryIO, size: int) -> bytes:
    """Return ``size`` bytes; raises EOFError where the child ended before."""
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError("the child ended")
    return data


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
