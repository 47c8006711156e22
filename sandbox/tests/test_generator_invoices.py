"""Invoices in UBL: well-formed, Peppol BIS 3, and right to the cent; and the other files."""
from __future__ import annotations

import csv
import unittest
from base64 import b64decode
from collections import defaultdict
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO, StringIO
from zipfile import ZipFile

from lxml import etree

from sandbox.generator import generate
from sandbox.model import Message
from sandbox.tests.generator_pages import page_count, prints_amount, text_of

NUMBER = "0123456749"
NS = {
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}


def cents(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


class Bill:
    """One UBL document, read by XPath."""

    def __init__(self, data: bytes) -> None:
        self.root = etree.fromstring(data)
        self.kind = etree.QName(self.root).localname

    def texts(self, path: str, node: etree._Element | None = None) -> list[str]:
        root = self.root if node is None else node
        return [found.text for found in root.xpath(path, namespaces=NS)]

    def text(self, path: str, node: etree._Element | None = None) -> str:
        [found] = self.texts(path, node)
        return found

    def money(self, path: str, node: etree._Element | None = None) -> Decimal:
        return Decimal(self.text(path, node))

    def total(self, path: str, node: etree._Element | None = None) -> Decimal:
        return sum(map(Decimal, self.texts(path, node)), Decimal(0))

    def lines(self) -> list[etree._Element]:
        return self.root.xpath(f"cac:{self.kind}Line", namespaces=NS)


class TestInvoices(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.messages = generate(NUMBER, "Exemple & Cie SRL", 1, date(2026, 11, 20))
        cls.bills = [
            (message, Bill(file.data())) for message in cls.messages
            for file in message.attachments if file.media_type == "text/xml"
        ]

    def holders(self, name: str) -> list[Message]:
        return [m for m in self.messages
                if any(a.file_name.endswith(name) for a in m.attachments)]

    def test_invoices_and_a_credit_note(self):
        kinds = [bill.kind for _message, bill in self.bills]
        self.assertGreaterEqual(kinds.count("Invoice"), 8)
        self.assertEqual(kinds.count("CreditNote"), 1)
        per_message = [sum(a.media_type == "text/xml" for a in m.attachments)
                       for m in self.messages]
        self.assertEqual(per_message.count(2), 1)

    def test_peppol_bis_3_header(self):
        for _message, bill in self.bills:
            self.assertEqual(
                bill.text("cbc:CustomizationID"),
                "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0")
            self.assertEqual(bill.text("cbc:ProfileID"),
                             "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")
            self.assertTrue(bill.text("cbc:BuyerReference"))

    def test_the_buyer_is_the_company(self):
        customers = set()
        for _message, bill in self.bills:
            party = "cac:AccountingCustomerParty/cac:Party/"
            [endpoint] = bill.root.xpath(party + "cbc:EndpointID", namespaces=NS)
            self.assertEqual((endpoint.get("schemeID"), endpoint.text), ("0208", NUMBER))
            self.assertEqual(bill.text(party + "cac:PartyTaxScheme/cbc:CompanyID"), f"BE{NUMBER}")
            self.assertEqual(bill.text(party + "cac:PartyLegalEntity/cbc:RegistrationName"),
                             "Exemple & Cie SRL")
            customers.add(bill.text(party + "cac:PartyIdentification/cbc:ID"))
        self.assertEqual(len(customers), 1)

    def test_line_amounts(self):
        for _message, bill in self.bills:
            quantity = "CreditedQuantity" if bill.kind == "CreditNote" else "InvoicedQuantity"
            for line in bill.lines():
                gross = bill.money(f"cbc:{quantity}", line) * bill.money(
                    "cac:Price/cbc:PriceAmount", line)
                less = bill.total("cac:AllowanceCharge/cbc:Amount", line)
                self.assertEqual(bill.money("cbc:LineExtensionAmount", line), cents(gross) - less)

    def test_vat_is_right_per_rate(self):
        for _message, bill in self.bills:
            bases: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
            for line in bill.lines():
                rate = "cac:Item/cac:ClassifiedTaxCategory/cbc:"
                bases[bill.text(rate + "ID", line), bill.text(rate + "Percent", line)] += (
                    bill.money("cbc:LineExtensionAmount", line))
            for cut in bill.root.xpath("cac:AllowanceCharge", namespaces=NS):
                rate = "cac:TaxCategory/cbc:"
                bases[bill.text(rate + "ID", cut), bill.text(rate + "Percent", cut)] -= (
                    bill.money("cbc:Amount", cut))
            found = {}
            for part in bill.root.xpath("cac:TaxTotal/cac:TaxSubtotal", namespaces=NS):
                rate = "cac:TaxCategory/cbc:"
                key = bill.text(rate + "ID", part), bill.text(rate + "Percent", part)
                found[key] = bill.money("cbc:TaxableAmount", part)
                self.assertEqual(bill.money("cbc:TaxAmount", part),
                                 cents(found[key] * Decimal(key[1]) / 100))
                exempt = bill.texts("cac:TaxCategory/cbc:TaxExemptionReason", part)
                self.assertEqual(bool(exempt), key[0] == "E")
            self.assertEqual(found, dict(bases))

    def test_totals(self):
        for _message, bill in self.bills:
            total = "cac:LegalMonetaryTotal/cbc:"
            lines = sum(bill.money("cbc:LineExtensionAmount", line) for line in bill.lines())
            tax = bill.money("cac:TaxTotal/cbc:TaxAmount")
            untaxed = bill.money(total + "TaxExclusiveAmount")
            self.assertEqual(bill.money(total + "LineExtensionAmount"), lines)
            self.assertEqual(untaxed, lines - bill.total("cac:AllowanceCharge/cbc:Amount"))
            self.assertEqual(tax, bill.total("cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount"))
            self.assertEqual(bill.money(total + "TaxInclusiveAmount"), untaxed + tax)
            self.assertEqual(bill.money(total + "PayableAmount"), untaxed + tax)

    def test_rates_allowances_and_vehicles(self):
        rates = {
            (category, percent) for _message, bill in self.bills
            for category, percent in zip(
                bill.texts("//cac:TaxSubtotal/cac:TaxCategory/cbc:ID"),
                bill.texts("//cac:TaxSubtotal/cac:TaxCategory/cbc:Percent"), strict=True)
        }
        self.assertEqual(rates, {("S", "21"), ("S", "6"), ("E", "0")})
        for _message, bill in self.bills:
            if bill.kind == "Invoice":
                self.assertGreaterEqual(len(bill.lines()), 5)
                self.assertTrue(bill.texts("cac:AllowanceCharge/cbc:Amount"))

    def test_the_communication_and_the_due_date_are_those_of_the_pdf(self):
        spellings = set()
        for message, bill in self.bills:
            payments = {p.amount: p for a in message.attachments if a.truth
                        for p in a.truth.payments}
            if bill.kind == "CreditNote":
                self.assertFalse(payments)
                continue
            payment = payments[bill.money("cac:LegalMonetaryTotal/cbc:PayableAmount")]
            printed = bill.text("cac:PaymentMeans/cbc:PaymentID")
            spellings.add(printed.startswith("+++"))
            self.assertEqual(printed.replace("+", "").replace("/", ""), payment.communication)
            self.assertEqual(bill.text("cbc:DueDate"), payment.due.isoformat())
            self.assertEqual(bill.text("cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID"),
                             payment.iban)
        self.assertEqual(spellings, {True, False})

    def test_the_credit_note_names_an_invoice_of_the_mailbox_and_its_pdf_the_same_total(self):
        [(message, bill)] = [pair for pair in self.bills if pair[1].kind == "CreditNote"]
        origin = bill.text("cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID")
        self.assertIn(origin, [other.text("cbc:ID") for _message, other in self.bills
                               if other.kind == "Invoice"])
        self.assertTrue(bill.text("cac:PaymentTerms/cbc:Note"))
        total = bill.money("cac:LegalMonetaryTotal/cbc:PayableAmount")
        [pdf] = [a for a in message.attachments if a.is_main]
        self.assertTrue(prints_amount(text_of(pdf.data()), total))

    def test_one_invoice_embeds_the_pdf_of_its_message(self):
        path = "cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject"
        embedded = [(m, bill.root.xpath(path, namespaces=NS)) for m, bill in self.bills]
        [(message, [node])] = [(m, found) for m, found in embedded if found]
        [main] = [a for a in message.attachments if a.is_main]
        self.assertEqual(b64decode(node.text), main.data())
        self.assertEqual(node.get("mimeCode"), "application/pdf")

    def test_main_data_as_csv_beside_an_invoice(self):
        [message] = [m for m in self.messages if m.message_type_id == "INVOICE"
                     and any(a.media_type == "text/csv" for a in m.attachments)]
        [data] = [a.data() for a in message.attachments if a.media_type == "text/csv"]
        [row] = csv.DictReader(StringIO(data.decode("utf-8-sig")), delimiter=";")
        [bill] = [bill for owner, bill in self.bills if owner is message]
        self.assertEqual(row["InvoiceNumber"], bill.text("cbc:ID"))
        self.assertEqual(row["TotalInclVAT"],
                         bill.text("cac:LegalMonetaryTotal/cbc:PayableAmount"))


class TestOfficeFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = {
            file.file_name.rsplit(".", 1)[1]: file.data()
            for message in generate(NUMBER, "Exemple & Cie SRL", 1, date(2026, 11, 20))
            for file in message.attachments if file.is_main
        }

    def test_zip_holds_a_readable_pdf(self):
        with ZipFile(BytesIO(self.files["zip"])) as archive:
            self.assertIsNone(archive.testzip())
            self.assertGreaterEqual(page_count(archive.read("fiches/fiche_1.pdf")), 2)

    def test_spreadsheet_parts_are_well_formed_and_complete(self):
        with ZipFile(BytesIO(self.files["xlsx"])) as archive:
            for name in archive.namelist():
                etree.fromstring(archive.read(name))
            sheet = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        numbers = sheet.xpath("//*[local-name()='c'][not(@t)]/*[local-name()='v']/text()")
        self.assertEqual(len(numbers), 2)
        self.assertTrue(all(Decimal(number) > 0 for number in numbers))

    def test_text_document_names_the_company(self):
        with ZipFile(BytesIO(self.files["docx"])) as archive:
            body = etree.fromstring(archive.read("word/document.xml"))
            types = archive.read("[Content_Types].xml").decode()
        self.assertIn("Exemple & Cie SRL", "".join(body.itertext()))
        self.assertIn("wordprocessingml.document.main+xml", types)

    def test_page_names_the_company_and_carries_what_must_not_run(self):
        page = self.files["html"].decode()
        self.assertIn("Exemple &amp; Cie SRL", page)
        self.assertIn("<script", page)


if __name__ == "__main__":
    unittest.main()
