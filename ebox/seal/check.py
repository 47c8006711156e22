"""Checks the seals of PDFs, in a child process with limits; needs pyHanko (optional, MIT)."""
from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..child import ChildDied, LimitedChild, Limits
from .model import Doubt, Seal, SealReport, SealState, worst
from .names import shown_name

_WORKER = Path(__file__).with_name("seal_worker.py")
_LIBRARIES = ("pyhanko", "pyhanko_certvalidator", "asn1crypto", "cryptography", "cffi")
# A signature's dictionary gives the places of its digest in plain bytes (ISO 32000-1, 12.8.1):
# what has none of these has no seal, and is not opened at all.
_MARK = b"/ByteRange"
_NOTHING = SealReport(SealState.NONE)
_UNREADABLE = SealReport(SealState.UNREADABLE)


class NoPyHanko(Exception):  # noqa: N818 -- it says what is missing
    """pyHanko is not installed, or does not work here."""


def has_pyhanko() -> bool:
    """Return whether pyHanko is installed."""
    return all(map(importlib.util.find_spec, ("pyhanko", "pyhanko_certvalidator")))


class SealChecker(LimitedChild):
    """Checks PDFs one after the other against a list of issuers.

    ``issuers``: certificates in one PEM text, "" for none; nothing is ever fetched.
    Raises NoPyHanko.
    """

    def __init__(self, issuers: str, limits: Limits | None = None) -> None:
        if not has_pyhanko():
            raise NoPyHanko
        super().__init__(_WORKER, _LIBRARIES, limits or Limits())
        self._issuers = issuers

    def check(self, data: bytes) -> SealReport:
        """Return what the seals of ``data`` say; never raises for what a file may contain.

        Raises NoPyHanko where it is installed and cannot be loaded.
        """
        if _MARK not in data:
            return _NOTHING
        if len(data) > self._limits.file_bytes:
            return _UNREADABLE
        try:
            answer = self._ask({"issuers": self._issuers}, data, self._json)
            return _report(answer)
        except (ChildDied, LookupError, TypeError, ValueError):
            return _UNREADABLE


def _report(answer: Mapping[str, Any]) -> SealReport:
    if answer["state"] == "no_library":
        raise NoPyHanko
    seals = tuple(map(_seal, answer.get("seals", ())))
    return SealReport(worst([SealState(answer["state"]), *(seal.state for seal in seals)]), seals)


def _seal(told: Mapping[str, Any]) -> Seal:
    signed = told["signed"]
    return Seal(
        state=SealState(told["state"]),
        signer=shown_name(told["signer"]),
        issuer=shown_name(told["issuer"]),
        signed=datetime.fromtimestamp(signed, UTC).replace(tzinfo=None) if signed else None,
        doubt=Doubt(told["doubt"]) if told["doubt"] else None,
    )
