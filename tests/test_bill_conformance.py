"""Invoices written by others: each becomes one bill that comes to what it says."""
from decimal import Decimal
from pathlib import Path
from unittest import SkipTest

from odoo.tests import tagged

from ..ebox.enterprise import is_valid
from ..ebox.ubl.reader import content_of, read
from .documents import PDF
from .test_bills import BillCase

FOLDER = Path(__file__).resolve().parents[1] / ".." / "shared" / "conformance"


class ConformanceCase(BillCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.files = sorted(FOLDER.glob("*/*.xml"))
        if not cls.files:
            raise SkipTest("there are no files to conform to beside the project")
        cls.env["res.currency"].with_context(active_test=False).search(
            [("name", "in", ["NOK", "SEK", "DKK", "GBP", "USD"])]
        ).active = True

    def check_each(self):
        """Let each file become a bill, and check it against what the file says.

        The company is the buyer where that is a Belgian one.
        """
        for path in self.files:
            content = path.read_bytes()
            invoice = read(content)
            if is_valid(invoice.customer.enterprise):
                self.company.company_registry = invoice.customer.enterprise
            with self.subTest(path.name):
                self.prepare(invoice)
                document = self.with_files(path.name, x__xml=content)
                [bill] = self.make_bills(document)
                self.check(invoice, bill)
                again = self.with_files(f"again {path.name}", x__xml=content)
                self.assertEqual(self.make_bills(again), bill)
                # Several of these files have one number, date and supplier.
                bill.button_cancel()

    def prepare(self, invoice):
        """What the company has before this invoice comes."""

    def check(self, invoice, bill):
        """What must hold of a bill and its file."""
        raise NotImplementedError

    def assertFigure(self, bill, name, said):  # noqa: N802 -- as unittest names it
        self.assertEqual(Decimal(f"{bill[name]:.2f}"), abs(said), f"{bill.ref}: {name}")


@tagged("post_install", "-at_install")
class TestConformance(ConformanceCase):
    """In a company with a tax for each rate of the file."""

    def prepare(self, invoice):
        known = {
            Decimal(str(tax.amount))
            for tax in self.env["account.tax"].search(
                [("company_id", "=", self.company.id), ("type_tax_use", "=", "purchase")]
            )
        }
        for rate in {row.tax.rate or Decimal(0) for row in invoice.taxes} - known:
            self.env["account.tax"].create(
                {"name": f"{rate}%", "amount": float(rate), "type_tax_use": "purchase",
                 "company_id": self.company.id, "country_id": self.company.country_id.id,
                 "tax_group_id": self.company.account_purchase_tax_id.tax_group_id.id}
            )

    def test_each_file_comes_to_what_it_says_and_says_where_its_own_sums_disagree(self):
        self.check_each()

    def check(self, invoice, bill):
        totals = invoice.totals
        if not invoice.disagreements:
            self.assertFigure(bill, "amount_total", totals.total + totals.rounding)
            self.assertFigure(bill, "amount_tax", totals.tax)
            self.assertFigure(bill, "amount_untaxed", totals.untaxed + totals.rounding)
        for one in invoice.disagreements:
            self.assertIn(f"{one.said} {invoice.currency}", bill.ebox_warning)
            self.assertIn(f"{one.computed} {invoice.currency}", bill.ebox_warning)
        self.assertEqual(bill.state, "draft")
        self.assertEqual(bill.ref, invoice.number)
        if invoice.due:
            self.assertEqual(bill.invoice_date_due, invoice.due)
        if invoice.structured:
            self.assertEqual(bill.payment_reference, invoice.structured)
        if any(content_of(one).startswith(PDF[:5]) for one in invoice.attachments):
            self.assertTrue(bill.message_main_attachment_id.raw.startswith(PDF[:5]))


@tagged("post_install", "-at_install")
class TestConformancePlain(ConformanceCase):
    """In a plain Belgian company: what it has no tax for stands on a line of its own."""

    def test_the_total_is_exact_and_what_is_not_matched_is_a_line(self):
        self.unmatched = 0
        self.check_each()
        self.assertGreater(self.unmatched, 0)

    def check(self, invoice, bill):
        if invoice.disagreements:
            return
        totals = invoice.totals
        self.assertFigure(bill, "amount_total", totals.total + totals.rounding)
        lines = bill.invoice_line_ids.filtered(lambda line: "not matched" in line.name)
        aside = sum(Decimal(f"{line.price_subtotal:.2f}") for line in lines)
        self.assertFigure(bill, "amount_tax", abs(totals.tax) - aside)
        if lines:
            self.assertIn("no purchase tax with this rate", bill.ebox_warning)
        self.unmatched += len(lines)
