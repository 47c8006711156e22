"""Invoices inside PDFs: Factur-X, ZUGFeRD, and UBL attached to a PDF by its sender."""
from __future__ import annotations

from collections.abc import Iterable

from ..payment.page import Embedded
from ..xml_guard import XmlRefused
from .reader import unwrapped
from .refusals import UblReason, UblRefused


def invoices_among(files: Iterable[Embedded]) -> tuple[Embedded, ...]:
    """Return the invoices in XML among the files of a PDF, those to be refused included.

    ``files``: as the child process took them out of it (``payment.page``).
    """
    return tuple(file for file in files if _may_be_invoice(file))


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
