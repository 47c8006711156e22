"""Invoices as UBL 2.1, Peppol BIS Billing 3."""
from __future__ import annotations

from base64 import b64encode
from decimal import Decimal

from lxml import etree

from .invoices import EXEMPT, Allowance, Invoice, Line, Rate
from .parties import Company
from .senders import House

CUSTOMIZATION = (
    "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
)
PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
CBE_SCHEME = "0208"
EXEMPTION = "Art. 44, § 3, 4°, CTVA / Btw-Wetboek"
_ROOT = "urn:oasis:names:specification:ubl:schema:xsd:{}-2"
_CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
_CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
_INVOICE_CODE, _CREDIT_CODE = "380", "381"
_CREDIT_TRANSFER = "30"
_DISCOUNT = "95"


def write(
    invoice: Invoice, house: House, company: Company, language: str, *,
    communication: str, pdf: tuple[str, bytes] | None = None,
) -> bytes:
    """The XML of ``invoice``. ``communication`` is written as given; ``pdf`` (file name and
    bytes) is embedded."""
    kind = "CreditNote" if invoice.is_credit else "Invoice"
    root = etree.Element(
        f"{{{_ROOT.format(kind)}}}{kind}",
        nsmap={None: _ROOT.format(kind), "cac": _CAC, "cbc": _CBC},
    )
    _header(root, invoice, kind)
    if pdf:
        _embedded(root, invoice, *pdf)
    _supplier(_aggregate(root, "AccountingSupplierParty"), house, language)
    _customer(_aggregate(root, "AccountingCustomerParty"), invoice, company, language)
    if not invoice.is_credit:
        _payment_means(root, house, communication)
    if invoice.terms:
        _basic(_aggregate(root, "PaymentTerms"), "Note", invoice.terms)
    for allowance in invoice.allowances:
        _allowance(root, allowance, with_tax=True)
    _taxes(root, invoice)
    _totals(root, invoice)
    for number, line in enumerate(invoice.lines, 1):
        _line(root, kind, number, line)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _basic(parent: etree._Element, tag: str, text: str, /, **attributes: str) -> None:
    etree.SubElement(parent, f"{{{_CBC}}}{tag}", attributes).text = text


def _aggregate(parent: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{_CAC}}}{name}")


def _amount(parent: etree._Element, name: str, value: Decimal) -> None:
    _basic(parent, name, f"{value:.2f}", currencyID="EUR")


def _header(root: etree._Element, invoice: Invoice, kind: str) -> None:
    _basic(root, "CustomizationID", CUSTOMIZATION)
    _basic(root, "ProfileID", PROFILE)
    _basic(root, "ID", invoice.number)
    _basic(root, "IssueDate", invoice.issued.isoformat())
    if invoice.due and not invoice.is_credit:
        _basic(root, "DueDate", invoice.due.isoformat())
    _basic(root, f"{kind}TypeCode", _CREDIT_CODE if invoice.is_credit else _INVOICE_CODE)
    _basic(root, "DocumentCurrencyCode", "EUR")
    _basic(root, "BuyerReference", invoice.customer)
    period = _aggregate(root, "InvoicePeriod")
    _basic(period, "StartDate", invoice.period[0].isoformat())
    _basic(period, "EndDate", invoice.period[1].isoformat())
    if invoice.origin:
        reference = _aggregate(_aggregate(root, "BillingReference"), "InvoiceDocumentReference")
        _basic(reference, "ID", invoice.origin)


def _embedded(root: etree._Element, invoice: Invoice, name: str, data: bytes) -> None:
    reference = _aggregate(root, "AdditionalDocumentReference")
    _basic(reference, "ID", invoice.number)
    _basic(
        _aggregate(reference, "Attachment"), "EmbeddedDocumentBinaryObject",
        b64encode(data).decode(), mimeCode="application/pdf", filename=name,
    )


def _supplier(parent: etree._Element, house: House, language: str) -> None:
    street, town = house.address(language)
    _party(parent, house.sender.number, house.name(language), street, town)


def _customer(
    parent: etree._Element, invoice: Invoice, company: Company, language: str
) -> None:
    street, town = company.address(language)
    _party(parent, company.number, company.name, street, town, invoice.customer)


def _party(
    parent: etree._Element, number: str, name: str, street: str, town: str, customer: str = ""
) -> None:
    party = _aggregate(parent, "Party")
    _basic(party, "EndpointID", number, schemeID=CBE_SCHEME)
    if customer:
        _basic(_aggregate(party, "PartyIdentification"), "ID", customer)
    _basic(_aggregate(party, "PartyName"), "Name", name)
    address = _aggregate(party, "PostalAddress")
    _basic(address, "StreetName", street)
    postcode, city = town.split(" ", 1)
    _basic(address, "CityName", city)
    _basic(address, "PostalZone", postcode)
    _basic(_aggregate(address, "Country"), "IdentificationCode", "BE")
    tax = _aggregate(party, "PartyTaxScheme")
    _basic(tax, "CompanyID", f"BE{number}")
    _basic(_aggregate(tax, "TaxScheme"), "ID", "VAT")
    legal = _aggregate(party, "PartyLegalEntity")
    _basic(legal, "RegistrationName", name)
    _basic(legal, "CompanyID", number, schemeID=CBE_SCHEME)


def _payment_means(root: etree._Element, house: House, communication: str) -> None:
    means = _aggregate(root, "PaymentMeans")
    _basic(means, "PaymentMeansCode", _CREDIT_TRANSFER, name="Credit transfer")
    _basic(means, "PaymentID", communication)
    account = _aggregate(means, "PayeeFinancialAccount")
    _basic(account, "ID", house.accounts[0].iban)
    branch = _aggregate(account, "FinancialInstitutionBranch")
    _basic(branch, "ID", house.accounts[0].bic)


def _allowance(parent: etree._Element, allowance: Allowance, *, with_tax: bool) -> None:
    node = _aggregate(parent, "AllowanceCharge")
    _basic(node, "ChargeIndicator", "false")
    _basic(node, "AllowanceChargeReasonCode", _DISCOUNT)
    _basic(node, "AllowanceChargeReason", allowance.reason)
    _amount(node, "Amount", allowance.amount)
    if with_tax:
        _category(node, "TaxCategory", allowance.rate)


def _category(
    parent: etree._Element, name: str, rate: Rate, *, with_reason: bool = False
) -> None:
    node = _aggregate(parent, name)
    _basic(node, "ID", rate.category)
    _basic(node, "Percent", str(rate.percent))
    if with_reason and rate.category == EXEMPT:
        _basic(node, "TaxExemptionReason", EXEMPTION)
    _basic(_aggregate(node, "TaxScheme"), "ID", "VAT")


def _taxes(root: etree._Element, invoice: Invoice) -> None:
    total = _aggregate(root, "TaxTotal")
    _amount(total, "TaxAmount", invoice.tax)
    for part in invoice.subtotals():
        node = _aggregate(total, "TaxSubtotal")
        _amount(node, "TaxableAmount", part.taxable)
        _amount(node, "TaxAmount", part.tax)
        _category(node, "TaxCategory", part.rate, with_reason=True)


def _totals(root: etree._Element, invoice: Invoice) -> None:
    node = _aggregate(root, "LegalMonetaryTotal")
    _amount(node, "LineExtensionAmount", invoice.line_total)
    _amount(node, "TaxExclusiveAmount", invoice.untaxed)
    _amount(node, "TaxInclusiveAmount", invoice.payable)
    if invoice.allowances:
        _amount(node, "AllowanceTotalAmount", invoice.allowance_total)
    _amount(node, "PayableAmount", invoice.payable)


def _line(root: etree._Element, kind: str, number: int, line: Line) -> None:
    node = _aggregate(root, f"{kind}Line")
    _basic(node, "ID", str(number))
    quantity = "CreditedQuantity" if kind == "CreditNote" else "InvoicedQuantity"
    _basic(node, quantity, str(line.quantity), unitCode="C62")
    _amount(node, "LineExtensionAmount", line.net)
    for allowance in line.allowances:
        _allowance(node, allowance, with_tax=False)
    item = _aggregate(node, "Item")
    _basic(item, "Name", line.description)
    _category(item, "ClassifiedTaxCategory", line.rate)
    _basic(_aggregate(node, "Price"), "PriceAmount", str(line.unit_price), currencyID="EUR")
