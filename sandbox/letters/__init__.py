"""Letters written one by one, by people who did not know the payment reader.

The generator's layouts print thousands of letters of few kinds; here no two are of a kind, so
that they show how well a reader understands what it has never seen. Senders, companies and
accounts are invented. ``read`` gives those of a set; a set is a text file of this folder:
letters begin with ``=== number language``, a line of JSON says what an attentive bookkeeper
reads, and after a line ``---`` stands the page as it is printed.
"""
from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ..model import Expected, Truth

LEARNT = ("authorities", "local", "suppliers", "companies", "mixed", "official", "offices",
          "varied", "everyday")
UNSEEN = ("ordinary",)
"""Sets that the reader has learnt no word from."""

_FOLDER = Path(__file__).parent
_HEAD = re.compile(r"^=== (\S+) (fr|nl|de)$", re.M)
_STRUCTURED = re.compile(r"\W*(\d{3})\s*/\s*(\d{4})\s*/\s*(\d{5})\W*")
_FONT, _SIZE, _LINE = "Courier", 8.5, 11.5  # points
_LEFT, _TOP, _LINES = 36, 40, 66


@dataclass(frozen=True)
class WrittenLetter:
    """A letter and what is to be read on it."""

    file_name: str
    truth: Truth
    text: str

    def data(self) -> bytes:
        """The letter as the bytes of a PDF, in the pages that its lines take."""
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=A4, invariant=1)
        lines = self.text.split("\n")
        for start in range(0, len(lines), _LINES):
            canvas.setFont(_FONT, _SIZE)
            for number, line in enumerate(lines[start : start + _LINES]):
                canvas.drawString(_LEFT, A4[1] - _TOP - number * _LINE, line)
            canvas.showPage()
        canvas.save()
        return out.getvalue()


def read(name: str) -> Iterator[WrittenLetter]:
    """The letters of a set, by its name.

    :raises OSError: there is no such set
    :raises ValueError: the file is not in the format above
    """
    _start, *parts = _HEAD.split((_FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    for number, language, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        head, line, text = body.strip("\n").partition("\n---\n")
        if not line:
            raise ValueError(f"Letter {number} of {name} has no line ---")
        yield WrittenLetter(f"{name}/{number}", _truth(language, json.loads(head)), text)


def _truth(language: str, told: dict) -> Truth:
    payments = tuple(_payment(**payment) for payment in told["payments"])
    return Truth("written", language, told["answer"], payments)


def _payment(
    *,
    amount: str | None = None,
    iban: str = "",
    bic: str = "",
    beneficiary: str = "",
    communication: str = "",
    due: str | None = None,
) -> Expected:
    structured = _STRUCTURED.fullmatch(communication)
    return Expected(
        amount=Decimal(amount) if amount else None,
        iban=iban.replace(" ", ""),
        bic=bic,
        beneficiary=beneficiary,
        communication="".join(structured.groups()) if structured else communication,
        due=date.fromisoformat(due) if due else None,
    )
