"""Hostile files, odd files and any bytes at all: an invoice or a reason, within bounds."""
from __future__ import annotations

import io
import time
import unittest
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from ..payment.page import Embedded, Limits, PdfReader
from ..ubl.checks import completed
from ..ubl.in_pdf import invoices_among
from ..ubl.model import Invoice
from ..ubl.reader import content_of, read, unwrapped
from ..ubl.refusals import UblReason, UblRefused
from ..xml_guard import XmlReason, XmlRefused
from . import hostile_pdf
from .hostile_xml import entity_bomb, hostile_files
from .invoices import cbc, embedded, line, ubl, wrapped

SECONDS = 5  # processor time of the worst file, on a machine that does other work too


def outcome(data: bytes) -> Invoice | XmlReason | UblReason:
    """What becomes of a file; anything else that is raised fails the test."""
    try:
        return read(data)
    except (XmlRefused, UblRefused) as refused:
        return refused.reason


class Hostile(unittest.TestCase):
    def test_each_is_read_or_refused_for_its_reason_in_time(self) -> None:
        for file in hostile_files():
            with self.subTest(file.name):
                start = time.process_time()
                found = outcome(file.data)
                self.assertLess(time.process_time() - start, SECONDS)
                if file.reason is None:
                    self.assertIsInstance(found, Invoice)
                else:
                    self.assertIs(found, file.reason)

    def test_what_is_odd_changes_nothing_of_the_invoice(self) -> None:
        plain = read(ubl())
        for file in hostile_files():
            if file.reason is None and file.name in (
                    "utf_16", "byte_order_mark", "stylesheet", "inclusion", "comments",
                    "instructions", "unknown_elements", "prefixes_that_change_sides",
                    "references_by_number"):
                with self.subTest(file.name):
                    self.assertEqual(read(file.data), plain)

    def test_a_comment_cannot_hide_half_a_number(self) -> None:
        found = read(ubl().replace(b">F1<", b">F<!-- 2 -->1<"))
        self.assertEqual(found.number, "F1")

    def test_time_grows_with_the_lines(self) -> None:
        def seconds(count: int) -> float:
            data = ubl(lines=(line(),) * count)
            read(data)
            return min(_timed(data) for _round in range(5))

        self.assertLess(seconds(3_000), 25 * seconds(300))


def _timed(data: bytes) -> float:
    start = time.process_time()
    read(data)
    return time.process_time() - start


NUMBERS = st.text("0123456789.,-+eENna ", max_size=30) | st.decimals().map(str) | st.just("")
VALUES = NUMBERS | st.text(max_size=30) | st.dates().map(str)
ELEMENTS = st.sampled_from([
    "ID", "IssueDate", "DueDate", "DocumentCurrencyCode", "InvoicedQuantity", "PriceAmount",
    "BaseQuantity", "LineExtensionAmount", "Percent", "Amount", "TaxAmount", "TaxableAmount",
    "PayableAmount", "TaxInclusiveAmount", "TaxExclusiveAmount", "PaymentID", "CompanyID",
    "EndpointID", "Note", "ChargeIndicator", "EmbeddedDocumentBinaryObject"])
GROUPS = st.sampled_from([
    "InvoiceLine", "SubInvoiceLine", "Item", "Price", "ClassifiedTaxCategory", "TaxCategory",
    "TaxTotal", "TaxSubtotal", "LegalMonetaryTotal", "AllowanceCharge", "PaymentMeans",
    "PayeeFinancialAccount", "Party", "AccountingCustomerParty", "AccountingSupplierParty",
    "PartyTaxScheme", "PartyLegalEntity", "PartyIdentification", "Attachment",
    "AdditionalDocumentReference", "InvoicePeriod"])


def _printable(value: str) -> str:
    return "".join(c for c in value if c.isprintable())


LEAVES = st.builds(lambda name, value: cbc(name, _printable(value)), ELEMENTS, VALUES)
TREES = st.recursive(LEAVES, lambda inside: st.builds(
    lambda name, parts: f"<cac:{name}>{''.join(parts)}</cac:{name}>",
    GROUPS, st.lists(inside, max_size=5)), max_leaves=25)


class Anything(unittest.TestCase):
    def judge(self, data: bytes) -> None:
        found = outcome(data)
        if isinstance(found, Invoice):
            whole = completed(found)
            for value in (whole.untaxed, whole.tax, whole.total, whole.payable):
                self.assertTrue(value.is_finite())
            for attachment in found.attachments:
                try:
                    self.assertIsInstance(content_of(attachment), bytes)
                except UblRefused as refused:
                    self.assertIs(refused.reason, UblReason.BAD_ATTACHMENT)
        else:
            self.assertIsInstance(found, (XmlReason, UblReason))

    @given(st.binary(max_size=500))
    def test_bytes(self, data: bytes) -> None:
        self.judge(data)

    @given(st.lists(TREES, max_size=8).map("".join), st.sampled_from(
        ["Invoice", "CreditNote", "AttachedDocument"]))
    def test_elements_in_any_order(self, content: str, kind: str) -> None:
        self.judge(wrapped(content, kind))

    @given(st.lists(TREES, max_size=4).map("".join), NUMBERS.map(_printable))
    def test_anything_inside_an_invoice(self, content: str, number: str) -> None:
        self.judge(ubl(content, lines=(line(quantity=number), line(price=number), line(number))))

    @given(st.data())
    @settings(max_examples=200)
    def test_a_sound_file_damaged_anywhere(self, data: st.DataObject) -> None:
        sound = ubl(embedded(b"%PDF-1.7"))
        place = data.draw(st.integers(0, len(sound) - 1))
        patch = data.draw(st.binary(max_size=12))
        self.judge(sound[:place] + patch + sound[place + data.draw(st.integers(0, 40)):])

    @given(st.decimals(-10**12, 10**12, places=2), st.integers(1, 9_999),
           st.sampled_from([0, 6, 12, 21]))
    def test_numbers_come_out_as_they_went_in(
            self, net: Decimal, quantity: int, rate: int) -> None:
        (found,) = read(ubl(lines=(line(net, rate, quantity=quantity),))).lines
        self.assertEqual((found.amount, found.quantity, found.tax.rate), (net, quantity, rate))


def attached(*files: tuple[str, bytes]) -> bytes:
    """A PDF that carries files."""
    from pypdf import PdfWriter  # Odoo's own; only it can attach here

    out = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    for name, content in files:
        writer.add_attachment(name, content)
    writer.write(out)
    return out.getvalue()


class InPdfs(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.reader = PdfReader(Limits(pages=0, code_pages=0))
        cls.addClassCleanup(cls.reader.close)

    def found(self, data: bytes) -> tuple[Embedded, ...]:
        return invoices_among(self.reader.read(data).embedded)

    def test_invoices_are_found_and_read(self) -> None:
        cii = (b'<r:CrossIndustryInvoice xmlns:r="urn:un:unece:uncefact:data:standard:'
               b'CrossIndustryInvoice:100"/>')
        data = attached(("F1.XML", ubl()), ("factur-x.xml", cii), ("rates.xml", b"<rates/>"),
                        ("terms.txt", b"<x"))
        first, second = self.found(data)
        self.assertEqual(read(first.content), read(ubl()))
        with self.assertRaises(UblRefused) as caught:
            unwrapped(second.content)
        self.assertIs(caught.exception.reason, UblReason.CROSS_INDUSTRY)

    def test_a_hostile_one_is_handed_on_to_be_refused(self) -> None:
        (found,) = self.found(attached(("factur-x.xml", entity_bomb())))
        self.assertIs(outcome(found.content), XmlReason.DOCTYPE)

    def test_pdfs_that_carry_nothing(self) -> None:
        for data in (hostile_pdf.pdf(), hostile_pdf.flate_bomb(), hostile_pdf.endless_form(),
                     hostile_pdf.slow_drawing(), b"%PDF-1.7", ubl()):
            self.assertEqual(self.found(data), ())
