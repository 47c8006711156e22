"""File names that every system can keep, from names that strangers chose."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MAX_BYTES = 150  # leaves room for a number; 255 bytes is the limit of common file systems
MAX_EXTENSION = 12
FALLBACK = "document"

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?=\.|$)", re.I)
_DROPPED = frozenset({"Cf", "Cs", "Co", "Cn"})  # format (bidi too), surrogates, unassigned
_BLANK = frozenset({"Cc", "Zl", "Zp", "Zs"})
_EXTENSIONS = {
    "application/pdf": ".pdf", "application/zip": ".zip", "text/csv": ".csv",
    "text/html": ".html", "text/plain": ".txt", "text/xml": ".xml", "application/xml": ".xml",
    "image/png": ".png", "image/jpeg": ".jpg",
}


def safe_file_name(name: str, media_type: str | None = None) -> str:
    """Return ``name`` as a plain file name: NFC, last path part, nothing hidden or reserved.

    The extension survives the cap (150 bytes of UTF-8); a name without one gets that of
    ``media_type``. Never empty, and unchanged when applied again.
    """
    stem, extension = _split(_clean(name))
    if not extension:
        extension = _EXTENSIONS.get((media_type or "").lower(), "")
    room = MAX_BYTES - len(extension.encode())
    stem = stem.encode()[:room].decode(errors="ignore").rstrip(" .") or FALLBACK
    return stem + extension


def _clean(name: str) -> str:
    folded = "".join(
        " " if unicodedata.category(character) in _BLANK else character
        for character in unicodedata.normalize("NFC", name)
        if unicodedata.category(character) not in _DROPPED)
    last = re.split(r"[/\\]", folded)[-1]
    last = " ".join(_FORBIDDEN.sub("_", last).split()).strip(" .")
    return f"_{last}" if _DEVICES.match(last) else last


def _split(name: str) -> tuple[str, str]:
    stem, dot, extension = name.rpartition(".")
    if stem and extension.isalnum() and len(extension.encode()) <= MAX_EXTENSION:
        return stem.rstrip(" ."), dot + extension
    return name, ""


def unique_names(names: Iterable[str]) -> list[str]:
    """Return the names in order, made different also where case does not count.

    >>> unique_names(["bill.pdf", "Bill.pdf"])
    ['bill.pdf', 'Bill (2).pdf']
    """
    unique = UniqueNames()
    return [unique.add(name) for name in names]


class UniqueNames:
    """Names given one after the other, each once; case does not count.

    :param taken: names that were given before
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {name.casefold() for name in taken}
        self._following: dict[str, int] = {}

    def add(self, name: str) -> str:
        """Return ``name``, with a number where it was given before."""
        stem, extension = _split(name)
        key = name.casefold()
        candidate = name
        while candidate.casefold() in self._taken:
            number = self._following.get(key, 2)
            self._following[key] = number + 1
            candidate = f"{stem} ({number}){extension}"
        self._taken.add(candidate.casefold())
        return candidate
