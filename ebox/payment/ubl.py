"""What a UBL invoice or credit note asks to pay: those few elements and nothing else.

An invoice that lacks a number or a line is no bill, yet it may say what is to be paid.
"""
from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ..media import UblType, ubl_type
from ..ubl.cii import head
from ..ubl.elements import CAC, CBC, child, number
from ..ubl.model import Invoice, Kind, PaymentMeans
from ..ubl.parties import party
from ..ubl.payments import due_date, payment_means
from ..ubl.reader import innermost, is_cii
from ..ubl.refusals import UblRefused

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
    """Return the payment of an invoice or credit note in UBL or CII, None when it is none.

    An AttachedDocument is opened once. Raises XmlRefused for XML that will not be read.
    """
    try:
        _xml, root = innermost(xml)
        if is_cii(root):
            return _payment_of_head(head(root))
        return _payment(root) if ubl_type(root) else None
    except UblRefused:
        return None


def _payment_of_head(invoice: Invoice) -> UblPayment:
    means = _with_account(invoice.means)
    return UblPayment(
        payable=invoice.totals.payable, currency=invoice.currency, iban=means.iban, bic=means.bic,
        payment_id=means.payment_id, due=invoice.due, payee=means.holder or invoice.supplier.name,
        is_credit_note=invoice.kind is Kind.CREDIT_NOTE,
        is_direct_debit=means.code in _DIRECT_DEBIT_CODES)


def _payment(root: ET.Element) -> UblPayment:
    means = _with_account(payment_means(root))
    payable = root.find(f"{CAC}LegalMonetaryTotal/{CBC}PayableAmount")
    currency = "" if payable is None else payable.get("currencyID") or ""
    return UblPayment(
        payable=_payable(root), currency=currency.upper(), iban=means.iban, bic=means.bic,
        payment_id=means.payment_id, due=due_date(root), payee=means.holder or _payee(root),
        is_credit_note=ubl_type(root) is UblType.CREDIT_NOTE,
        is_direct_debit=means.code in _DIRECT_DEBIT_CODES)


def _payable(root: ET.Element) -> Decimal | None:
    try:
        return number(child(root, "LegalMonetaryTotal"), "PayableAmount")
    except UblRefused:
        return None


def _with_account(means: tuple[PaymentMeans, ...]) -> PaymentMeans:
    """The first means of payment with an account, else the first."""
    with_account = (one for one in means if one.iban)
    return next(with_account, means[0] if means else PaymentMeans())


def _payee(root: ET.Element) -> str:
    """Whom to pay: the payee, else the supplier."""
    parties = (party(child(root, "PayeeParty")),
               party(child(root, "AccountingSupplierParty", "Party")))
    return next((one.name for one in parties if one and one.name), "")
