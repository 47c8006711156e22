"""What a UBL invoice or credit note asks to pay: those few elements and nothing else.

UBL 2.1 as Peppol BIS Billing 3 uses it. The bill itself is Odoo's own importer's work.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from lxml import etree

from ..media import UblType, ubl_type
from ..xml_guard import parse

_SPACE = "urn:oasis:names:specification:ubl:schema:xsd:Common{}Components-2"
_NAMES = {"cac": _SPACE.format("Aggregate"), "cbc": _SPACE.format("Basic")}
_AMOUNT = re.compile(r"-?\d{1,12}(?:\.\d{1,6})?", re.ASCII)
_DIRECT_DEBIT_CODES = frozenset({"49", "59"})  # UNCL 4461: direct debit, SEPA direct debit


@dataclass(frozen=True, slots=True)
class UblPayment:
    """The payment of an invoice; texts are "" where it says nothing.

    ``payable`` in units of ``currency``, as printed: of a credit note it is what comes back.
    """

    payable: Decimal | None
    currency: str
    iban: str
    bic: str
    payment_id: str
    due: date | None
    payee: str
    is_credit_note: bool
    is_direct_debit: bool


def ubl_payment(xml: bytes) -> UblPayment | None:
    """Return the payment of a UBL document, None when it is no invoice or credit note.

    An AttachedDocument is opened once. Raises XmlRefused for XML that will not be read.
    """
    root = parse(xml)
    kind = ubl_type(root)
    if kind is UblType.ATTACHED_DOCUMENT:
        inner = _text(root, "cac:Attachment/cac:ExternalReference/cbc:Description")
        root = parse(inner.encode()) if inner else root
        kind = ubl_type(root)
    if kind not in (UblType.INVOICE, UblType.CREDIT_NOTE):
        return None
    return _payment(root, kind is UblType.CREDIT_NOTE)


def _payment(root: etree._Element, is_credit_note: bool) -> UblPayment:
    payable = root.find("cac:LegalMonetaryTotal/cbc:PayableAmount", _NAMES)
    text = (payable.text or "").strip() if payable is not None else ""
    means = _means(root)
    supplier = "cac:AccountingSupplierParty/cac:Party/"
    return UblPayment(
        payable=Decimal(text) if _AMOUNT.fullmatch(text) else None,
        currency=(payable.get("currencyID") or "").upper() if payable is not None else "",
        iban=_text(means, "cac:PayeeFinancialAccount/cbc:ID"),
        bic=_text(means, "cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID"),
        payment_id=_text(means, "cbc:PaymentID"),
        due=_day(_text(root, "cbc:DueDate") or _text(means, "cbc:PaymentDueDate")
                 or _text(root, "cac:PaymentTerms/cbc:PaymentDueDate")),
        payee=(_text(means, "cac:PayeeFinancialAccount/cbc:Name")
               or _text(root, "cac:PayeeParty/cac:PartyName/cbc:Name")
               or _text(root, supplier + "cac:PartyLegalEntity/cbc:RegistrationName")
               or _text(root, supplier + "cac:PartyName/cbc:Name")),
        is_credit_note=is_credit_note,
        is_direct_debit=_text(means, "cbc:PaymentMeansCode") in _DIRECT_DEBIT_CODES)


def _means(root: etree._Element) -> etree._Element | None:
    """The first means of payment with an account, else the first."""
    means = root.findall("cac:PaymentMeans", _NAMES)
    with_account = [one for one in means if _text(one, "cac:PayeeFinancialAccount/cbc:ID")]
    return next(iter(with_account or means), None)


def _text(element: etree._Element | None, path: str) -> str:
    return (element.findtext(path, "", _NAMES) or "").strip() if element is not None else ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
