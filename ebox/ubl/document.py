"""The invoice as a whole, from its root element."""
from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ..media import ubl_type
from ..names import safe_file_name
from .elements import (
    BINARY,
    CBC,
    MAX_PROSE,
    child,
    children,
    day,
    few,
    folded,
    text,
    texts,
)
from .lines import adjustments, lines, tax_breakdown, totals
from .model import Attachment, Invoice, Kind, Party
from .parties import customer_number, party
from .payments import due_date, payment_means, structured_communication
from .refusals import UblReason, UblRefused

_CREDIT_NOTES = frozenset({  # UNCL 1001
    "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"})
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
_NUMBER = re.compile(r"(?=\D*\d)[\w./-]{3,30}", re.ASCII)
_NONE = "NA"  # BIS Billing 3: an order number that had to be filled in
_DATES = ("IssueDate", "DueDate", "TaxPointDate")


def invoice(root: ET.Element) -> Invoice:
    """Read an invoice or credit note, its own sums not checked. Raises UblRefused."""
    element = str(ubl_type(root))
    number = text(root, "ID")
    if not number:
        raise UblRefused(UblReason.NO_NUMBER)
    type_code = text(root, f"{element}TypeCode")
    money = _money(root, element)
    return Invoice(
        number=number, type_code=type_code, kind=_kind(element, type_code, money["totals"].total),
        customization=text(root, "CustomizationID"), profile=text(root, "ProfileID"),
        attachments=tuple(_attachments(root)), **money, **_dates(root), **_parties(root),
        **_references(root), **_payment(root))


def _kind(element: str, type_code: str, total: Decimal | None) -> Kind:
    """A credit note by its element, or an invoice by element that calls itself one.

    Where such an invoice also has a minus, that is what makes it one.
    """
    is_called = type_code in _CREDIT_NOTES and (total is None or total >= 0)
    return Kind.CREDIT_NOTE if element == "CreditNote" or is_called else Kind.INVOICE


def _money(root: ET.Element, element: str) -> dict[str, Any]:
    currency = _currency(root, element)
    taxes = tax_breakdown(root, currency)
    found = lines(root, element, taxes[0].tax if len(taxes) == 1 else None)
    if not found:
        raise UblRefused(UblReason.NO_LINES)
    return {
        "currency": currency, "tax_currency": text(root, "TaxCurrencyCode").upper(),
        "lines": found, "adjustments": adjustments(root), "taxes": taxes,
        "totals": totals(root, currency)}


def _currency(root: ET.Element, element: str) -> str:
    """The one currency of the amounts; those of lines and totals may name no other."""
    amounts = [*(child(root, "LegalMonetaryTotal") or ()), *(
        line.find(CBC + "LineExtensionAmount") for line in children(root, f"{element}Line"))]
    named = {folded(one.get("currencyID")).upper() for one in amounts if one is not None} - {""}
    said = text(root, "DocumentCurrencyCode").upper()
    currencies = named | {said} - {""}
    if len(currencies) > 1:
        raise UblRefused(UblReason.MIXED_CURRENCIES, ", ".join(sorted(currencies)))
    currency = "".join(currencies)
    if not _CURRENCY.fullmatch(currency):
        raise UblRefused(UblReason.NO_CURRENCY, currency)
    return currency


def _dates(root: ET.Element) -> dict[str, Any]:
    period = child(root, "InvoicePeriod")
    return {
        "issued": day(root, "IssueDate"), "due": due_date(root),
        "delivered": day(child(root, "Delivery"), "ActualDeliveryDate"),
        "tax_point": day(root, "TaxPointDate"),
        "start": day(period, "StartDate"), "end": day(period, "EndDate"),
        "unread": tuple(name for name in _DATES if text(root, name) and not day(root, name))}


def _parties(root: ET.Element) -> dict[str, Any]:
    buyer = child(root, "AccountingCustomerParty")
    customer = party(child(buyer, "Party")) or Party()
    number, reference = customer_number(buyer, customer), text(root, "BuyerReference")
    return {
        "supplier": party(child(root, "AccountingSupplierParty", "Party")) or Party(),
        "customer": customer, "payee": party(child(root, "PayeeParty")),
        "tax_representative": party(child(root, "TaxRepresentativeParty")),
        "customer_number": number, "buyer_reference": reference,
        # People write a department or an order there as well: never enough to make a number.
        "customer_number_hint": reference if not number and _NUMBER.fullmatch(reference) else ""}


def _references(root: ET.Element) -> dict[str, Any]:
    order = text(child(root, "OrderReference"), "ID")
    return {
        "order": "" if order == _NONE else order,
        "contract": text(child(root, "ContractDocumentReference"), "ID"),
        "project": text(child(root, "ProjectReference"), "ID"),
        "preceding": tuple(filter(None, (
            text(reference, "ID") for billing in few(root, "BillingReference")
            for reference in billing))),
        "accounting_cost": text(root, "AccountingCost")}


def _payment(root: ET.Element) -> dict[str, Any]:
    means, notes = payment_means(root), texts(root, "Note")
    terms = "\n".join(
        note for node in few(root, "PaymentTerms") for note in texts(node, "Note"))[:MAX_PROSE]
    return {"means": means, "notes": notes, "terms": terms,
            "structured": structured_communication(means, (terms, *notes))}


def _attachments(root: ET.Element) -> Iterator[Attachment]:
    """The files inside; what lies elsewhere (ExternalReference) is never fetched."""
    for reference in few(root, "AdditionalDocumentReference"):
        holder = child(reference, "Attachment")
        binary = None if holder is None else holder.find(CBC + BINARY)
        if binary is not None and binary.text and binary.text.strip():
            mime = folded(binary.get("mimeCode"))
            name = folded(binary.get("filename")) or text(reference, "ID")
            yield Attachment(safe_file_name(name, mime), mime, binary.text,
                             text(reference, "DocumentDescription"))
