"""The main figures of a document, from the invoices in it."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from .ubl.cii import read_any
from .ubl.model import Invoice, Kind, Party
from .ubl.refusals import UblRefused
from .xml_guard import XmlRefused

MOST_NUMBERS = 5


@dataclass(frozen=True, slots=True)
class Figures:
    """What is listed, filtered and exported; "" and None where the invoices do not agree.

    Amounts in units of ``currency``; a credit note counts less than zero.
    ``number_hint``: a customer number perhaps, to find a known one by, never to make one.
    """

    supplier: Party | None
    number: str
    is_credit_note: bool
    issued: date | None
    due: date | None
    untaxed: Decimal | None
    tax: Decimal | None
    total: Decimal | None
    currency: str
    customer_number: str
    number_hint: str


def invoice_in(xml: bytes) -> Invoice | None:
    """Return the invoice of a file, None for what is no invoice or will not be read."""
    try:
        return read_any(xml)
    except (XmlRefused, UblRefused):
        return None


def identity(invoice: Invoice) -> tuple[object, ...]:
    """Return what makes two files the same invoice: supplier, number, date, kind."""
    return _supplier_key(invoice.supplier), invoice.number, invoice.issued, invoice.kind


def identity_in(xml: bytes) -> tuple[object, ...] | bytes:
    """Return the identity of the invoice in a file; of what will not be read, the file itself."""
    invoice = invoice_in(xml)
    return identity(invoice) if invoice else xml


def figures_of(invoices: Sequence[Invoice]) -> Figures | None:
    """Return the figures of a document's invoices together, None without any."""
    if not invoices:
        return None
    currency = _only(invoice.currency for invoice in invoices)
    suppliers = {_supplier_key(invoice.supplier): invoice.supplier for invoice in invoices}
    return Figures(
        supplier=next(iter(suppliers.values())) if len(suppliers) == 1 else None,
        number=", ".join(dict.fromkeys(one.number for one in invoices[:MOST_NUMBERS])),
        is_credit_note=all(invoice.kind is Kind.CREDIT_NOTE for invoice in invoices),
        issued=_only(invoice.issued for invoice in invoices),
        due=min((invoice.due for invoice in invoices if invoice.due), default=None),
        untaxed=_sum(invoices, currency, lambda invoice: invoice.totals.untaxed),
        tax=_sum(invoices, currency, lambda invoice: invoice.totals.tax),
        total=_sum(invoices, currency, _total),
        currency=currency or "",
        customer_number=_only(invoice.customer_number for invoice in invoices) or "",
        number_hint=_only(invoice.customer_number_hint for invoice in invoices) or "")


def _total(invoice: Invoice) -> Decimal | None:
    total = invoice.totals.total
    return None if total is None else total + invoice.totals.rounding


def _sum(
    invoices: Sequence[Invoice], currency: str | None, amount: Callable[[Invoice], Decimal | None],
) -> Decimal | None:
    """The amounts together; None where one is unknown or they are of several currencies."""
    amounts = [amount(invoice) for invoice in invoices]
    if not currency or None in amounts:
        return None
    signs = (-1 if invoice.kind is Kind.CREDIT_NOTE else 1 for invoice in invoices)
    return sum((sign * one for sign, one in zip(signs, amounts, strict=True)), Decimal())


def _only(values):
    """The value that all have, None where they differ."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _supplier_key(party: Party) -> str:
    return party.enterprise or party.vat or party.name.casefold()
