"""The head of a Cross Industry Invoice (Factur-X, ZUGFeRD, XRechnung): who, whom, what, when.

Its lines are read by Odoo's own importer; what is read here tells whom it is for, whether it is
booked already, and what the bill must come to. Source: EN 16931, CII D16B.
"""
from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from decimal import Decimal

from ..payment import accounts
from .elements import MAX_FEW, YEARS, Node, folded
from .model import Invoice, Kind, Party, PartyId, PaymentMeans, Totals
from .parties import as_vat, enterprise_among, own_number
from .payments import structured_communication
from .reader import innermost, is_cii, read
from .refusals import UblReason, UblRefused

# What Odoo's importer knows: the root of D16B, and of UNCL 1001 an invoice and a credit note.
_ROOT = "{urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100}CrossIndustryInvoice"
_KINDS = {"380": Kind.INVOICE, "381": Kind.CREDIT_NOTE}
_DEAL = "SupplyChainTradeTransaction"
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_AMOUNT = re.compile(r"[+-]?\d{1,13}(?:\.\d{1,20})?", re.ASCII)


def read_any(xml: bytes) -> Invoice:
    """Read an invoice in UBL as ``reader.read``, of one in CII the head (``is_head``).

    Raises XmlRefused and UblRefused.
    """
    _xml, root = innermost(xml)
    return head(root) if is_cii(root) else read(xml)


def head(root: ET.Element) -> Invoice:
    """Read the head of a CII; its ``lines`` stay empty. Raises UblRefused."""
    document = _child(root, "ExchangedDocument")
    kind = _KINDS.get(_text(document, "TypeCode"))
    if root.tag != _ROOT or kind is None:
        raise UblRefused(UblReason.CROSS_INDUSTRY, _text(document, "TypeCode"))
    number = _text(document, "ID")
    if not number:
        raise UblRefused(UblReason.NO_NUMBER)
    if _child(root, _DEAL, "IncludedSupplyChainTradeLineItem") is None:
        raise UblRefused(UblReason.NO_LINES)
    return _head(root, document, kind, number)


def _head(root: ET.Element, document: Node, kind: Kind, number: str) -> Invoice:
    agreement = _child(root, _DEAL, "ApplicableHeaderTradeAgreement")
    settlement = _child(root, _DEAL, "ApplicableHeaderTradeSettlement")
    buyer = _child(agreement, "BuyerTradeParty")
    customer = _party(buyer)
    assigned = _text(buyer, "ID")
    currency = _text(settlement, "InvoiceCurrencyCode").upper()
    if not re.fullmatch("[A-Z]{3}", currency):
        raise UblRefused(UblReason.NO_CURRENCY, currency)
    means = _means(settlement)
    return Invoice(
        kind=kind, number=number, type_code=_text(document, "TypeCode"),
        customization="", profile="",
        issued=_day(_child(document, "IssueDateTime")),
        due=_day(_child(settlement, "SpecifiedTradePaymentTerms", "DueDateDateTime")),
        delivered=None, tax_point=None, start=None, end=None,
        currency=currency, tax_currency="",
        supplier=_party(_child(agreement, "SellerTradeParty")), customer=customer,
        payee=None, tax_representative=None,
        customer_number="" if own_number(assigned, customer) else assigned,
        customer_number_hint="", buyer_reference=_text(agreement, "BuyerReference"),
        order=_text(_child(agreement, "BuyerOrderReferencedDocument"), "IssuerAssignedID"),
        contract="", project="", preceding=(), accounting_cost="",
        lines=(), adjustments=(), taxes=(), totals=_totals(settlement, currency), means=means,
        terms="", structured=structured_communication(means, ()), notes=(), attachments=(),
        is_head=True)


def _party(node: Node) -> Party:
    address = _child(node, "PostalTradeAddress")
    legal = _child(node, "SpecifiedLegalOrganization")
    country = _text(address, "CountryID").upper()
    ids = tuple(filter(None, (_identifier(legal), _identifier(node, "GlobalID"))))
    registered = (_identifier(one) for one in _few(node, "SpecifiedTaxRegistration"))
    vat = next((as_vat(one.value, country) for one in registered if one and one.scheme == "VA"), "")
    return Party(
        name=_text(node, "Name"), trading_name=_text(legal, "TradingBusinessName"), vat=vat,
        enterprise=enterprise_among(vat, ids, country), ids=ids,
        endpoint=_identifier(_child(node, "URIUniversalCommunication"), "URIID"),
        street=_text(address, "LineOne"), street2=_text(address, "LineTwo"),
        city=_text(address, "CityName"), zip=_text(address, "PostcodeCode"), country=country)


def _means(settlement: Node) -> tuple[PaymentMeans, ...]:
    found = []
    for node in _few(settlement, "SpecifiedTradeSettlementPaymentMeans"):
        account = _child(node, "PayeePartyCreditorFinancialAccount")
        printed = _text(account, "IBANID") or _text(account, "ProprietaryID")
        found.append(PaymentMeans(
            code=_text(node, "TypeCode"), iban=accounts.iban(printed) or printed,
            holder=_text(account, "AccountName"),
            payment_id=_text(settlement, "PaymentReference")))
    return tuple(found)


def _totals(settlement: Node, currency: str) -> Totals:
    sums = _child(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation")
    taxes = [one for one in _few(sums, "TaxTotalAmount")
             if (one.get("currencyID") or currency).upper() == currency]
    return Totals(
        lines=_amount(sums, "LineTotalAmount"), untaxed=_amount(sums, "TaxBasisTotalAmount"),
        tax=_number(taxes[0].text) if taxes else None, total=_amount(sums, "GrandTotalAmount"),
        allowances=_amount(sums, "AllowanceTotalAmount") or Decimal(0),
        charges=_amount(sums, "ChargeTotalAmount") or Decimal(0),
        prepaid=_amount(sums, "TotalPrepaidAmount") or Decimal(0),
        rounding=_amount(sums, "RoundingAmount") or Decimal(0),
        payable=_amount(sums, "DuePayableAmount"))


# --- elements


def _child(node: Node, *names: str) -> Node:
    for name in names:
        if node is None:
            return None
        node = node.find("{*}" + name)
    return node


def _few(node: Node, name: str) -> list[ET.Element]:
    return [] if node is None else node.findall("{*}" + name)[:MAX_FEW]


def _text(node: Node, name: str) -> str:
    return "" if node is None else folded(node.findtext("{*}" + name))


def _identifier(node: Node, name: str = "ID") -> PartyId | None:
    found = _child(node, name)
    value = "" if found is None else folded(found.text)
    return PartyId(value, folded(found.get("schemeID"))) if value else None


def _day(node: Node) -> date | None:
    match = _DAY.fullmatch(_text(node, "DateTimeString"))
    if not match:
        return None
    try:
        found = date(*map(int, match.groups()))
    except ValueError:
        return None
    return found if found.year in YEARS else None


def _amount(node: Node, name: str) -> Decimal | None:
    return _number(None if node is None else node.findtext("{*}" + name))


def _number(value: str | None) -> Decimal | None:
    if not value or not (value := value.strip()):
        return None
    if not _AMOUNT.fullmatch(value):
        raise UblRefused(UblReason.BAD_AMOUNT, value[:40])
    return Decimal(value)
