"""What one file of a document says: what it asks to be paid, and its words to search by."""
from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from ..national_number import mask_national_numbers
from ..ubl.in_pdf import invoices_among
from ..xml_guard import XmlRefused
from .model import Reading
from .page import Embedded, Page, PdfReader, Word
from .reader import read_pages
from .sources import from_pdf, from_ubl
from .ubl import UblPayment, ubl_payment

_LINE, _LETTER = 14.0, 6.0  # points: a page as a typewriter sets it


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a file says; ``invoices`` are the payments of the UBL in it or that it is.

    ``is_recognised``: it is a scan, and its words are what text recognition makes of it.
    ``carried``: the invoices in XML inside a PDF, those that will be refused included.
    """

    readings: tuple[Reading, ...] = ()
    invoices: tuple[UblPayment, ...] = ()
    text: str = field(default="", repr=False)
    is_recognised: bool = False
    carried: tuple[Embedded, ...] = field(default=(), repr=False)


def read_pdf(content: bytes, reader: PdfReader, own_ibans: Collection[str]) -> FileRead:
    """Read a PDF in the reader's child process: text, codes and the invoices it carries."""
    read = reader.read(content)
    carried = invoices_among(read.embedded)
    invoices = (_invoice(file.content) for file in carried)
    text = "\n".join(" ".join(word.text for word in page.words) for page in read.pages)
    return FileRead(
        from_pdf(read, own_ibans), tuple(filter(None, invoices)), mask_national_numbers(text),
        any(page.is_recognised for page in read.pages), carried)


def read_xml(content: bytes) -> FileRead:
    """Read an invoice in UBL; any other XML says nothing."""
    invoice = _invoice(content)
    return FileRead(invoices=(invoice,) if invoice else ())


def read_text(text: str, own_ibans: Collection[str]) -> FileRead:
    """Read the body of a message or a text file, its lines as they stand."""
    return FileRead((read_pages([_page(text)], own_ibans),), text=mask_national_numbers(text))


def readings_of(invoices: Collection[UblPayment]) -> list[Reading]:
    """The readings of invoices, each once: a PDF often carries the one that lies beside it."""
    return [from_ubl(invoice) for invoice in dict.fromkeys(invoices)]


def _invoice(content: bytes) -> UblPayment | None:
    try:
        return ubl_payment(content)
    except XmlRefused:
        return None


def _page(text: str) -> Page:
    words = tuple(
        Word(match.start() * _LETTER, match.end() * _LETTER, (number + 1) * _LINE, 10.0, match[0])
        for number, line in enumerate(text.splitlines())
        for match in re.finditer(r"\S+", line))
    width = max((word.x1 for word in words), default=0.0) + _LETTER
    return Page(width, (len(text.splitlines()) + 2) * _LINE, words)
