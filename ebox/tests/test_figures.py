"""The figures of a document, from one invoice and from several."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..figures import figures_of, invoice_in

SPACE = "urn:oasis:names:specification:ubl:schema:xsd:"


def ubl(
    number: str = "2026/1", net: str = "100.00", *, kind: str = "Invoice", currency: str = "EUR",
    supplier: str = "0477472701", client: str = "", reference: str = "", rounding: str = "",
) -> bytes:
    """An invoice at 21 %, as bytes."""
    tax = (Decimal(net) * 21 / 100).quantize(Decimal("0.01"))

    def amount(name: str, value: object) -> str:
        return f"<cbc:{name} currencyID='{currency}'>{value}</cbc:{name}>"

    quantity = "CreditedQuantity" if kind == "CreditNote" else "InvoicedQuantity"
    due = "" if kind == "CreditNote" else "<cbc:DueDate>2026-12-02</cbc:DueDate>"
    return f"""<{kind} xmlns="{SPACE}{kind}-2" xmlns:cac="{SPACE}CommonAggregateComponents-2"
xmlns:cbc="{SPACE}CommonBasicComponents-2"><cbc:ID>{number}</cbc:ID>
<cbc:IssueDate>2026-11-02</cbc:IssueDate>{due}
<cbc:DocumentCurrencyCode>{currency}</cbc:DocumentCurrencyCode>
{f"<cbc:BuyerReference>{reference}</cbc:BuyerReference>" if reference else ""}
<cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity>
<cbc:RegistrationName>Lease</cbc:RegistrationName>
<cbc:CompanyID schemeID="0208">{supplier}</cbc:CompanyID></cac:PartyLegalEntity></cac:Party>
</cac:AccountingSupplierParty><cac:AccountingCustomerParty>
{f"<cbc:SupplierAssignedAccountID>{client}</cbc:SupplierAssignedAccountID>" if client else ""}
<cac:Party><cac:PartyName><cbc:Name>We</cbc:Name></cac:PartyName></cac:Party>
</cac:AccountingCustomerParty>
<cac:TaxTotal>{amount("TaxAmount", tax)}</cac:TaxTotal><cac:LegalMonetaryTotal>
{amount("LineExtensionAmount", net)}{amount("TaxExclusiveAmount", net)}
{amount("TaxInclusiveAmount", Decimal(net) + tax)}
{amount("PayableRoundingAmount", rounding) if rounding else ""}
{amount("PayableAmount", Decimal(net) + tax + Decimal(rounding or 0))}</cac:LegalMonetaryTotal>
<cac:{kind}Line><cbc:ID>1</cbc:ID><cbc:{quantity} unitCode="C62">1</cbc:{quantity}>
{amount("LineExtensionAmount", net)}<cac:Item><cbc:Name>Car</cbc:Name></cac:Item>
<cac:Price>{amount("PriceAmount", net)}</cac:Price></cac:{kind}Line></{kind}>""".encode()


def figures(*files: bytes):
    return figures_of([invoice_in(content) for content in files])


class TestFigures(unittest.TestCase):
    def test_one_invoice(self) -> None:
        found = figures(ubl(client="K-1234", rounding="0.01"))
        self.assertEqual((found.number, found.issued, found.due), (
            "2026/1", date(2026, 11, 2), date(2026, 12, 2)))
        self.assertEqual((found.untaxed, found.tax, found.total, found.currency), (
            Decimal("100.00"), Decimal("21.00"), Decimal("121.01"), "EUR"))
        self.assertEqual((found.customer_number, found.number_hint), ("K-1234", ""))
        self.assertEqual(found.supplier.enterprise, "0477472701")
        self.assertFalse(found.is_credit_note)

    def test_a_credit_note_counts_less_than_zero(self) -> None:
        found = figures(ubl(kind="CreditNote"))
        self.assertTrue(found.is_credit_note)
        self.assertEqual((found.untaxed, found.total), (Decimal("-100.00"), Decimal("-121.00")))

    def test_several_invoices_are_added_where_they_agree(self) -> None:
        found = figures(ubl("1"), ubl("2", "50.00"), ubl("3", "10.00", kind="CreditNote"))
        self.assertEqual((found.number, found.total), ("1, 2, 3", Decimal("169.40")))
        self.assertEqual(found.supplier.name, "Lease")
        mixed = figures(ubl("1"), ubl("2", currency="USD", supplier="0403170701", client="9999"))
        self.assertEqual((mixed.total, mixed.currency, mixed.supplier), (None, "", None))
        self.assertEqual(mixed.customer_number, "")

    def test_a_buyer_reference_is_a_hint_alone(self) -> None:
        found = figures(ubl(reference="448812"))
        self.assertEqual((found.customer_number, found.number_hint), ("", "448812"))

    def test_what_is_no_invoice_has_no_figures(self) -> None:
        for content in (b"", b"<a/>", b"<!DOCTYPE x><Invoice/>", b"%PDF-1.4"):
            self.assertIsNone(invoice_in(content))
        self.assertIsNone(figures_of([]))
