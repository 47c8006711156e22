"""Invoices inside PDFs: Factur-X, ZUGFeRD, and UBL attached to a PDF by its sender."""
from __future__ import annotations

from ..payment.page import Embedded, Limits, PdfReader
from ..xml_guard import XmlRefused
from .reader import unwrapped
from .refusals import UblReason, UblRefused

FILES_ONLY = Limits(pages=0, code_pages=0)


def xml_of_pdf(content: bytes, reader: PdfReader | None = None) -> tuple[Embedded, ...]:
    """Return the invoices in XML that a PDF carries, those that will be refused included.

    The PDF is opened in a child process alone; one that is damaged, locked or hostile carries
    nothing. ``reader``: for many PDFs, one made with ``FILES_ONLY`` limits, which keeps its
    child; without it a child is started for this one.
    """
    if reader is None:
        with PdfReader(FILES_ONLY) as own:
            return xml_of_pdf(content, own)
    return tuple(file for file in reader.read(content).embedded if _may_be_invoice(file))


def _may_be_invoice(file: Embedded) -> bool:
    if not file.name.lower().endswith(".xml"):
        return False
    try:
        unwrapped(file.content)
    except XmlRefused:
        return True  # whoever reads it says why
    except UblRefused as refused:
        return refused.reason is not UblReason.NOT_AN_INVOICE
    return True
