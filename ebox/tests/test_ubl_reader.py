"""What a UBL file says as a whole, and the files inside it."""
from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..ubl.model import Kind, Line
from ..ubl.reader import content_of, read
from ..ubl.refusals import UblReason, UblRefused
from .invoices import (
    VAT_21,
    UblCase,
    cac,
    cbc,
    embedded,
    line,
    subtotal,
    sums,
    tax_total,
    ubl,
    wrapped,
)


class Whole(UblCase):
    def test_a_sound_invoice(self) -> None:
        invoice = read(ubl())
        self.assertEqual((invoice.kind, invoice.number, invoice.type_code),
                         (Kind.INVOICE, "F1", "380"))
        self.assertEqual((invoice.issued, invoice.due), (date(2026, 11, 2), date(2026, 12, 2)))
        self.assertEqual((invoice.currency, invoice.totals.total, invoice.totals.tax),
                         ("EUR", Decimal("121.00"), Decimal("21.00")))
        self.assertEqual(invoice.lines, (Line(
            id="1", name="Lease", description="", quantity=Decimal(1), unit="C62",
            price=Decimal("100.00"), base_quantity=Decimal(1), amount=Decimal("100.00"),
            tax=VAT_21),))
        self.assertEqual((invoice.disagreements, invoice.unread), ((), ()))

    def test_a_credit_note_has_its_own_elements_and_plain_amounts(self) -> None:
        note = read(ubl(
            cac("BillingReference", cac("InvoiceDocumentReference", cbc("ID", "F0"))),
            kind="CreditNote", dates=cbc("IssueDate", "2026-11-02"),
            paid=cac("PaymentMeans", cbc("PaymentMeansCode", "30"),
                     cbc("PaymentDueDate", "2026-11-30"))))
        self.assertEqual((note.kind, note.type_code, note.preceding),
                         (Kind.CREDIT_NOTE, "381", ("F0",)))
        self.assertEqual(note.due, date(2026, 11, 30))
        self.assertEqual(note.lines[0].quantity, Decimal(1))
        self.assertEqual(note.totals.total, Decimal("121.00"))

    def test_an_invoice_that_calls_itself_a_credit_note(self) -> None:
        self.assertIs(read(ubl().replace(b">380<", b">381<")).kind, Kind.CREDIT_NOTE)
        negative = ubl(
            lines=(line("-100.00", quantity=-1),), totals=sums("-100.00", "-21.00"),
            taxes=tax_total("-21.00", subtotal("-100.00", "-21.00")))
        invoice = read(negative.replace(b">380<", b">381<"))
        self.assertEqual((invoice.kind, invoice.totals.total), (Kind.INVOICE, Decimal("-121.00")))
        self.assertEqual(invoice.disagreements, ())

    def test_references_notes_and_periods(self) -> None:
        invoice = read(ubl(
            cbc("TaxCurrencyCode", "USD"), cbc("AccountingCost", "6100"),
            cbc("BuyerReference", "Achats Liège"),
            cac("InvoicePeriod", cbc("StartDate", "2026-10-01"), cbc("EndDate", "2026-10-31")),
            cac("OrderReference", cbc("ID", "PO-7")),
            cac("ContractDocumentReference", cbc("ID", "C-1")),
            cac("ProjectReference", cbc("ID", "P-1")),
            cac("Delivery", cbc("ActualDeliveryDate", "2026-10-15")),
            cac("PayeeParty", cac("PartyName", cbc("Name", "Factor"))),
            cac("TaxRepresentativeParty", cac("PartyName", cbc("Name", "Fiscalist"))),
            cac("PaymentTerms", cbc("Note", "30 jours")),
            head=cbc("Note", "Une\nnote  longue") + cbc("Note", "Autre")
            + cbc("TaxPointDate", "2026-10-31")))
        self.assertEqual((invoice.tax_currency, invoice.accounting_cost), ("USD", "6100"))
        self.assertEqual((invoice.order, invoice.contract, invoice.project), ("PO-7", "C-1", "P-1"))
        self.assertEqual((invoice.start, invoice.end), (date(2026, 10, 1), date(2026, 10, 31)))
        self.assertEqual((invoice.delivered, invoice.tax_point),
                         (date(2026, 10, 15), date(2026, 10, 31)))
        self.assertEqual((invoice.payee.name, invoice.tax_representative.name),
                         ("Factor", "Fiscalist"))
        self.assertEqual((invoice.notes, invoice.terms),
                         (("Une\nnote longue", "Autre"), "30 jours"))

    def test_an_order_that_had_to_be_filled_in_is_none(self) -> None:
        data = ubl(cac("OrderReference", cbc("ID", "NA"), cbc("SalesOrderID", "S-1")))
        self.assertEqual(read(data).order, "")

    def test_prefixes_are_the_senders_choice(self) -> None:
        data = ubl().replace(b"cbc:", b"ns2:").replace(b":cbc=", b":ns2=")
        data = data.replace(b"cac:", b"p:").replace(b":cac=", b":p=")
        data = data.replace(b"<Invoice xmlns=", b"<q:Invoice xmlns:q=").replace(
            b"</Invoice>", b"</q:Invoice>")
        self.assertEqual(read(data), read(ubl()))

    def test_dates_that_are_none_are_said(self) -> None:
        invoice = read(ubl(dates=cbc("IssueDate", "2026-02-30") + cbc("DueDate", "0001-01-01")))
        self.assertEqual((invoice.issued, invoice.due), (None, None))
        self.assertEqual(invoice.unread, ("IssueDate", "DueDate"))
        invoice = read(ubl(dates=cbc("IssueDate", "2026-11-02+01:00") + cbc("DueDate", "")))
        self.assertEqual((invoice.issued, invoice.unread), (date(2026, 11, 2), ()))

    def test_essentials(self) -> None:
        self.assert_refused(ubl(number=""), UblReason.NO_NUMBER)
        self.assert_refused(ubl(number=" \n"), UblReason.NO_NUMBER)
        self.assert_refused(ubl(lines=()), UblReason.NO_LINES)
        self.assert_refused(wrapped("", "Order"), UblReason.NOT_AN_INVOICE, "Order")
        self.assert_refused(b"<Invoice/>", UblReason.NOT_AN_INVOICE)

    def test_cii_is_known_for_what_it_is(self) -> None:
        space = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
        self.assert_refused(
            f'<r:CrossIndustryInvoice xmlns:r="{space}"/>'.encode(), UblReason.CROSS_INDUSTRY)

    def test_hidden_characters_and_length_of_a_number(self) -> None:
        self.assertEqual(read(ubl(number="F\u200b1\u202e")).number, "F1")
        self.assertEqual(len(read(ubl(number="1" * 100_000)).number), 500)


class Currencies(UblCase):
    def test_the_amounts_may_name_it(self) -> None:
        self.assertEqual(read(ubl(currency="")).currency, "EUR")

    def test_none_and_nonsense(self) -> None:
        bare = ubl(currency="").replace(b' currencyID="EUR"', b"")
        self.assert_refused(bare, UblReason.NO_CURRENCY)
        self.assert_refused(bare.replace(b"<cac:", b"<cbc:DocumentCurrencyCode>EURO"
                            b"</cbc:DocumentCurrencyCode><cac:", 1), UblReason.NO_CURRENCY, "EURO")

    def test_amounts_in_two_currencies_are_not_added_up(self) -> None:
        data = ubl(lines=(line(currency="USD"),))
        self.assert_refused(data, UblReason.MIXED_CURRENCIES, "EUR, USD")

    def test_tax_in_the_currency_of_the_books_stands_apart(self) -> None:
        data = ubl(taxes=tax_total("21.00", subtotal("100.00", "21.00"))
                   + tax_total("240.00", currency="SEK"))
        self.assertEqual(read(data).totals.tax, Decimal("21.00"))
        abroad = tax_total("240.00", subtotal("1140.00", "240.00"), currency="SEK")
        invoice = read(ubl(taxes=abroad + tax_total("21.00", subtotal("100.00", "21.00"))))
        self.assertEqual((invoice.totals.tax, len(invoice.taxes)), (Decimal("21.00"), 1))

    def test_a_tax_total_said_again_counts_once(self) -> None:
        again = tax_total("21.00")
        for taxes in (tax_total("21.00", subtotal("100.00", "21.00")) + again, again + again):
            self.assertEqual(read(ubl(taxes=taxes)).totals.tax, Decimal("21.00"))

    def test_older_files_have_a_tax_total_for_each_rate(self) -> None:
        data = ubl(
            taxes=tax_total("21.00", subtotal("100.00", "21.00"))
            + tax_total("3.00", subtotal("50.00", "3.00", 6)),
            lines=(line(), line("50.00", 6, price=50)), totals=sums("150.00", "24.00"))
        invoice = read(data)
        self.assertEqual((invoice.totals.tax, len(invoice.taxes)), (Decimal("24.00"), 2))
        self.assertEqual(invoice.disagreements, ())


class Attachments(UblCase):
    def test_files_inside(self) -> None:
        pdf = b"%PDF-1.7" + bytes(range(256)) * 40
        invoice = read(ubl(
            embedded(pdf, "../../F1.pdf"), embedded(b"a;b", "", "text/csv", ident="Détail"),
            cac("AdditionalDocumentReference", cbc("ID", "x"), cac("Attachment", cac(
                "ExternalReference", cbc("URI", "https://example.com/x.pdf"))))))
        self.assertEqual([(one.name, one.mime) for one in invoice.attachments],
                         [("F1.pdf", "application/pdf"), ("Détail.csv", "text/csv")])
        self.assertEqual([content_of(one) for one in invoice.attachments], [pdf, b"a;b"])

    def test_a_damaged_file_does_not_keep_the_invoice_from_being_read(self) -> None:
        (found,) = read(ubl(embedded(b"x").replace("eA==", "e!"))).attachments
        with self.assertRaises(UblRefused) as caught:
            content_of(found)
        self.assertIs(caught.exception.reason, UblReason.BAD_ATTACHMENT)

    def test_a_scan_of_twenty_megabytes(self) -> None:
        scan = b"%PDF-1.7" + b"\0" * 20_000_000
        (found,) = read(ubl(embedded(scan))).attachments
        self.assertEqual(len(content_of(found)), len(scan))


class Wrapped(UblCase):
    def described(self, inner: bytes, tail: str = "") -> bytes:
        return wrapped(cac("Attachment", cac("ExternalReference", (
            f"<cbc:Description><![CDATA[{inner.decode()}]]></cbc:Description>"))) + tail,
            "AttachedDocument")

    def binary(self, inner: bytes) -> bytes:
        return wrapped(embedded(inner).replace("AdditionalDocumentReference>", "Wrapper>").replace(
            "<cac:Wrapper>", "").replace("</cac:Wrapper>", ""), "AttachedDocument")

    def test_an_invoice_inside_is_read(self) -> None:
        latin = ubl().replace(b"UTF-8", b"ISO-8859-1").decode().encode("latin-1")
        for data in (self.described(ubl()), self.binary(ubl()), self.binary(latin),
                     self.described(ubl().replace(b"UTF-8", b"ISO-8859-1"))):
            self.assertEqual(read(data), read(ubl()))

    def in_peppols_envelope(self, inner: bytes) -> bytes:
        space = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"
        head = ("<s:StandardBusinessDocumentHeader><s:HeaderVersion>1.0</s:HeaderVersion>"
                "</s:StandardBusinessDocumentHeader>")
        inner = inner.partition(b"?>")[2] if inner.startswith(b"<?xml") else inner
        opening = f'<?xml version="1.0"?><s:StandardBusinessDocument xmlns:s="{space}">'
        return f"{opening}{head}".encode() + inner + b"</s:StandardBusinessDocument>"

    def test_an_invoice_in_an_envelope_of_peppol_is_read(self) -> None:
        accented = ubl(number="Été 1")
        for inner, plain in ((ubl(), ubl()), (accented, accented), (self.binary(ubl()), ubl())):
            self.assertEqual(read(self.in_peppols_envelope(inner)), read(plain))

    def test_an_envelope_of_peppol_without_an_invoice(self) -> None:
        for inner, reason in (
                (b"", UblReason.NOTHING_INSIDE), (b"<x/>", UblReason.NOT_AN_INVOICE),
                (self.in_peppols_envelope(ubl()), UblReason.NOTHING_INSIDE)):
            self.assert_refused(self.in_peppols_envelope(inner), reason)

    def test_it_is_opened_once(self) -> None:
        self.assert_refused(self.binary(self.binary(ubl())), UblReason.NOTHING_INSIDE)

    def test_nothing_inside_and_something_else_inside(self) -> None:
        self.assert_refused(wrapped("", "AttachedDocument"), UblReason.NOTHING_INSIDE)
        self.assert_refused(self.described(b" "), UblReason.NOTHING_INSIDE)
        self.assert_refused(self.binary(wrapped("", "Order")), UblReason.NOT_AN_INVOICE)
        self.assert_refused(wrapped(cac("Attachment", cbc("EmbeddedDocumentBinaryObject", "!"),
                            ), "AttachedDocument"), UblReason.BAD_ATTACHMENT)
