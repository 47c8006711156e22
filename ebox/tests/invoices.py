"""UBL written by hand for the tests: a sound invoice, each part of which a test replaces."""
from __future__ import annotations

import unittest
from base64 import encodebytes
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

from ..ubl.model import Tax, TaxCategory
from ..ubl.reader import read
from ..ubl.refusals import UblReason, UblRefused

SPACE = "urn:oasis:names:specification:ubl:schema:xsd:"
BIS = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
IBAN = "BE71096123456769"
SUPPLIER_NUMBER, CUSTOMER_NUMBER = "0477472701", "0403170701"
VAT_21 = Tax(TaxCategory.STANDARD, Decimal(21))


class UblCase(unittest.TestCase):
    def assert_refused(self, data: bytes, reason: UblReason, detail: str = "") -> None:
        with self.assertRaises(UblRefused) as caught:
            read(data)
        self.assertIs(caught.exception.reason, reason)
        self.assertIn(detail, caught.exception.detail)


def cbc(name: str, value: object, **attributes: str) -> str:
    """A value; ``value`` is written as text."""
    said = "".join(f" {key}={quoteattr(text)}" for key, text in attributes.items())
    return f"<cbc:{name}{said}>{escape(str(value))}</cbc:{name}>"


def cac(name: str, *content: str) -> str:
    """An element that holds others."""
    return f"<cac:{name}>{''.join(content)}</cac:{name}>"


def amount(name: str, value: object, currency: str = "EUR") -> str:
    return cbc(name, value, currencyID=currency)


def category(rate: object = 21, code: str = "S", name: str = "TaxCategory", *more: str) -> str:
    percent = "" if rate is None else cbc("Percent", rate)
    return cac(name, cbc("ID", code), percent, *more, cac("TaxScheme", cbc("ID", "VAT")))


def line(
    net: object = "100.00", rate: object = 21, code: str = "S", *more: str, ident: str = "1",
    quantity: object = 1, price: object = "100.00", name: str = "Lease",
    kind: str = "Invoice", item: str = "", in_price: str = "", currency: str = "EUR",
) -> str:
    """A line. ``more`` goes before the item, ``item`` and ``in_price`` into item and price."""
    counted = "CreditedQuantity" if kind == "CreditNote" else "InvoicedQuantity"
    return cac(
        f"{kind}Line", cbc("ID", ident), cbc(counted, quantity, unitCode="C62"),
        amount("LineExtensionAmount", net, currency), *more,
        cac("Item", cbc("Name", name), item, category(rate, code, "ClassifiedTaxCategory")),
        cac("Price", amount("PriceAmount", price, currency), in_price))


def subtotal(base: object, tax: object, rate: object = 21, code: str = "S", *more: str) -> str:
    return cac("TaxSubtotal", amount("TaxableAmount", base), amount("TaxAmount", tax),
               category(rate, code, "TaxCategory", *more))


def tax_total(tax: object, *subtotals: str, currency: str = "EUR") -> str:
    return cac("TaxTotal", amount("TaxAmount", tax, currency), *subtotals)


def monetary(currency: str = "EUR", /, **amounts: object) -> str:
    """LegalMonetaryTotal; ``amounts`` by element, left out where None."""
    return cac("LegalMonetaryTotal", *(
        amount(name, value, currency) for name, value in amounts.items() if value is not None))


def sums(
    lines: object = "100.00", tax: object = "21.00", changes: object = 0, **more: object
) -> str:
    """Totals that agree."""
    untaxed = Decimal(str(lines)) + Decimal(str(changes))
    total = untaxed + Decimal(str(tax))
    return monetary(**{
        "LineExtensionAmount": lines, "TaxExclusiveAmount": untaxed,
        "TaxInclusiveAmount": total, "PayableAmount": total, **more})


def adjustment(
    value: object, *more: str, charge: bool = False, reason: str = "Remise"
) -> str:
    return cac(
        "AllowanceCharge", cbc("ChargeIndicator", str(charge).lower()),
        cbc("AllowanceChargeReasonCode", "95"), cbc("AllowanceChargeReason", reason),
        amount("Amount", value), *more)


def party(
    *content: str, name: str = "Location Meuse", number: str = SUPPLIER_NUMBER,
) -> str:
    """A Belgian party; with ``content``, that alone."""
    return cac("Party", *(content or (
        cbc("EndpointID", number, schemeID="0208"),
        cac("PartyName", cbc("Name", name)),
        cac("PostalAddress", cbc("StreetName", "Quai 1"), cbc("CityName", "Liège"),
            cbc("PostalZone", "4000"), cac("Country", cbc("IdentificationCode", "BE"))),
        cac("PartyTaxScheme", cbc("CompanyID", f"BE{number}"),
            cac("TaxScheme", cbc("ID", "VAT"))),
        cac("PartyLegalEntity", cbc("RegistrationName", f"{name} SA"),
            cbc("CompanyID", number, schemeID="0208")))))


def means(
    payment_id: str = "+++090/9337/55493+++", iban: str = IBAN, code: str = "30", *more: str
) -> str:
    return cac(
        "PaymentMeans", cbc("PaymentMeansCode", code), cbc("PaymentID", payment_id),
        cac("PayeeFinancialAccount", cbc("ID", iban), cbc("Name", "Location Meuse SA"),
            cac("FinancialInstitutionBranch", cbc("ID", "GKCCBEBB"))), *more)


def embedded(
    content: bytes, name: str = "F1.pdf", mime: str = "application/pdf", ident: str = "F1"
) -> str:
    """A file inside, its base64 broken into lines as mail does."""
    return cac("AdditionalDocumentReference", cbc("ID", ident), cac("Attachment", cbc(
        "EmbeddedDocumentBinaryObject", "\n" + encodebytes(content).decode(),
        mimeCode=mime, filename=name)))


def ubl(
    *body: str, kind: str = "Invoice", number: str = "F1", head: str = "",
    dates: str = cbc("IssueDate", "2026-11-02") + cbc("DueDate", "2026-12-02"),
    currency: str = "EUR", supplier: str = "", customer: str = "", paid: str | None = None,
    taxes: str | None = None, totals: str | None = None, lines: tuple[str, ...] | None = None,
) -> bytes:
    """An invoice of 100.00 and 21 % VAT; what is given replaces that part of it.

    ``body``: elements before the parties; ``head``: those after the type code.
    """
    whole = "".join((
        cbc("CustomizationID", BIS), cbc("ID", number) if number else "", dates,
        cbc(f"{kind}TypeCode", "381" if kind == "CreditNote" else "380"), head,
        cbc("DocumentCurrencyCode", currency) if currency else "", *body,
        cac("AccountingSupplierParty", supplier or party()),
        customer or cac("AccountingCustomerParty", party(
            name="Acheteuse", number=CUSTOMER_NUMBER)),
        means() if paid is None else paid,
        tax_total("21.00", subtotal("100.00", "21.00")) if taxes is None else taxes,
        sums() if totals is None else totals,
        *((line(kind=kind),) if lines is None else lines)))
    return wrapped(whole, kind)


def wrapped(content: str, kind: str = "Invoice") -> bytes:
    """A UBL document of this content."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{kind} xmlns="{SPACE}{kind}-2"'
        f' xmlns:cac="{SPACE}CommonAggregateComponents-2"'
        f' xmlns:cbc="{SPACE}CommonBasicComponents-2">{content}</{kind}>').encode()
