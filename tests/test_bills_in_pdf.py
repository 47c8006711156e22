"""Invoices in XML inside PDFs become bills by the same way as those beside them."""
import io

from pypdf import PdfWriter

from odoo.tests import tagged

from ..ebox.parcel import ReceivedFile
from ..ebox.payment.page import PdfReader
from .test_bills import BillCase
from .test_bills_refused import BOMB
from .ubl import IBAN, attached, cii, party, ubl


def carrying(**contents):
    """A PDF that carries files, ``__`` in their names standing for the dot."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    for name, content in contents.items():
        writer.add_attachment(name.replace("__", "."), content)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class InPdfCase(BillCase):
    def read_files(self, document):
        with PdfReader() as reader:
            document._read(reader)


@tagged("post_install", "-at_install")
class TestBillsInPdf(InPdfCase):
    def test_a_pdf_becomes_the_bill_of_the_ubl_inside(self):
        pdf = carrying(invoice__xml=ubl("P-1"))
        document = self.with_files("inside", letter__pdf=pdf)
        self.assertFalse(document.has_ubl)
        self.read_files(document)
        self.assertEqual(document.file_ids.mapped("name"), ["letter.pdf", "invoice.xml"])
        self.assertEqual((document.figure_number, document.figure_total), ("P-1", 121))
        self.assertEqual(len(document.payment_ids), 1)
        self.run_bills_step()
        bill = document.move_ids
        self.assertEqual((bill.ref, bill.amount_total, bill.ebox_warning), ("P-1", 121.00, False))
        self.assertEqual(bill.message_main_attachment_id.raw, pdf)

    def test_it_tells_who_sent_an_upload_and_under_which_number(self):
        invoice = ubl("P-0", buyer=party("Brasserie du Parc", "BE0403170701").replace(
            "<cac:PartyName>",
            "<cac:PartyIdentification><cbc:ID>448812</cbc:ID></cac:PartyIdentification>"
            "<cac:PartyName>",
        ))
        beside, inside = (
            self.env["ebox.document"].browse(
                self.mailbox.with_user(self.user)._upload([ReceivedFile(*file)])["action"]["res_id"]
            )
            for file in (("a.xml", invoice), ("b.pdf", carrying(a__xml=invoice)))
        )
        for name in ("sender_id", "sender_name", "partner_id", "customer_number_id",
                     "figure_number", "figure_total", "figure_untaxed", "figure_date"):
            self.assertEqual(inside[name], beside[name], name)
        self.assertEqual(inside.sender_id.number, "0477472701")
        self.assertEqual(inside.customer_number_id.name, "448812")
        self.assertIn(inside, inside.search([("fulltext", "=", "location meuse")]))

    def test_a_sender_that_is_known_stays(self):
        document = self.with_files("known", f__pdf=carrying(f__xml=ubl("P-10")))
        sender = document.sender_id
        self.read_files(document)
        self.assertEqual(document.sender_id, sender)

    def test_reading_again_adds_nothing(self):
        document = self.with_files("again", letter__pdf=carrying(a__xml=ubl("P-2"), b__xml=b"<x"))
        for _time in range(2):
            self.read_files(document)
            self.assertEqual(document.file_ids.mapped("name"), ["letter.pdf", "a.xml", "b.xml"])

    def test_the_invoice_that_lies_beside_it_counts_once(self):
        beside = ubl("P-3")
        inside = beside.replace(b"<cbc:CustomizationID>", b"<!-- --><cbc:CustomizationID>")
        document = self.with_files("beside", f__pdf=carrying(f__xml=inside), f__xml=beside)
        self.read_files(document)
        self.assertEqual(len(document.file_ids), 2)
        self.assertEqual(document.figure_total, 121)

    def test_an_invoice_that_arrives_after_its_pdf_counts_once(self):
        inside = ubl("P-4").replace(b"<cbc:CustomizationID>", b"<!-- --><cbc:CustomizationID>")
        document = self.without_content("late", "f.pdf", "f.xml")
        self.arrive(document, "f.pdf", carrying(x__xml=inside))
        self.read_files(document)
        self.arrive(document, "f.xml", ubl("P-4"))
        self.read_files(document)
        self.run_bills_step()
        self.assertEqual((len(document.move_ids), document.figure_total), (1, 121))

    def test_one_pdf_with_two_invoices(self):
        document = self.with_files("two", f__pdf=carrying(a__xml=ubl("P-5"), b__xml=ubl("P-6")))
        self.read_files(document)
        self.assertEqual({*self.make_bills(document).mapped("ref")}, {"P-5", "P-6"})

    def test_an_attack_inside_is_refused_in_words(self):
        document = self.with_files("bomb", f__pdf=carrying(f__xml=ubl("P-7", doctype=BOMB)))
        self.read_files(document)
        self.run_bills_step()
        self.assertFalse(document.move_ids)
        self.assertRegex(document.bill_error, "^f.xml: .*DOCTYPE")

    def test_a_hostile_name_stays_a_name(self):
        document = self.with_files(
            "name", f__pdf=carrying(**{"../../etc/pass\u202ewd__xml": ubl("P-8")})
        )
        self.read_files(document)
        [inside] = document.file_ids.filtered("carrier_id")
        self.assertNotRegex(inside.name, r"[/\\\u202e]")

    def test_what_is_inside_confidential_mail_stays_closed(self):
        document = self.with_files("closed", f__pdf=carrying(f__xml=ubl("P-9")))
        document.is_confidential = True
        self.read_files(document)
        inside = document.file_ids.filtered("carrier_id").attachment_id
        self.assertFalse(inside.with_user(self.user).has_access("read"))
        self.run_bills_step()
        self.assertFalse(document.move_ids)


@tagged("post_install", "-at_install")
class TestBillsOfOdoosImporter(InPdfCase):
    """Invoices in CII: who, whom and how much are ours to check, the rest is Odoo's."""

    def test_a_factur_x_becomes_a_bill(self):
        pdf = carrying(factur_x__xml=cii("X-1"))
        document = self.with_files("facturx", invoice__pdf=pdf)
        self.read_files(document)
        self.assertEqual((document.figure_number, document.figure_total), ("X-1", 121))
        [payment] = document.payment_ids
        self.assertEqual((payment.amount, payment.iban), (121, IBAN))
        [bill] = self.make_bills(document)
        self.assertEqual((bill.state, bill.move_type, bill.ref), ("draft", "in_invoice", "X-1"))
        self.assertEqual((bill.amount_untaxed, bill.amount_total), (100.00, 121.00))
        self.assertEqual((bill.company_id, bill.partner_id.vat), (self.company, "BE0477472701"))
        self.assertFalse(bill.ebox_warning)
        self.assertIn("Odoo's own importer", bill.message_ids[:1].body)
        self.assertEqual(bill.message_main_attachment_id.raw, pdf)
        self.assertFalse(bill.partner_id.bank_ids.filtered("allow_out_payment"))

    def test_beside_a_pdf_and_within_an_envelope(self):
        for name, content in (("X-2", cii("X-2")), ("X-3", attached(cii("X-3")))):
            with self.subTest(name):
                [bill] = self.make_bills(self.with_files(name, f__xml=content))
                self.assertEqual((bill.ref, bill.amount_total), (name, 121.00))

    def test_a_credit_note_and_an_invoice_together_with_ubl(self):
        document = self.with_files(
            "mixed", a__xml=cii("X-4", code="381"), b__xml=ubl("X-5"), c__xml=cii("X-6")
        )
        bills = self.make_bills(document)
        self.assertEqual(
            {(bill.ref, bill.move_type) for bill in bills},
            {("X-4", "in_refund"), ("X-5", "in_invoice"), ("X-6", "in_invoice")},
        )

    def test_once_whatever_the_format(self):
        [bill] = self.make_bills(self.with_files("first", f__xml=ubl("X-7")))
        [same] = self.make_bills(self.with_files("second", f__xml=cii("X-7")))
        self.assertEqual(same, bill)

    def test_a_total_that_odoo_does_not_reach_is_said(self):
        [bill] = self.make_bills(self.with_files("off", f__xml=cii("X-8", total="150.00")))
        self.assertIn("150.00 EUR", bill.ebox_warning)

    def test_it_never_posts_by_itself(self):
        document = self.with_files("rule", f__xml=cii("X-9"))
        self.env["ebox.sender.rule"].create(
            {"company_id": self.company.id, "sender_id": document.sender_id.id,
             "bill_mode": "post"}
        )
        self.run_bills_step()
        self.assertEqual((document.move_ids.ref, document.move_ids.state), ("X-9", "draft"))

    def test_what_is_refused(self):
        moves = self.env["account.move"].search_count([])
        for name, content, words in (
            ("buyer", cii("X-10", buyer="BE0200881951"), "addressed to Acheteur"),
            ("type", cii("X-11", code="386"), "Odoo does not read"),
            ("lines", cii("X-12", lines=False), "no invoice line"),
            ("bomb", cii("X-13", doctype=BOMB), "DOCTYPE"),
            ("amount", cii("X-14", total="1e9"), "no number"),
            ("old", cii("X-15").replace(
                b"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
                b"urn:ferd:CrossIndustryDocument:invoice:1p0").replace(
                b"CrossIndustryInvoice", b"CrossIndustryDocument"), "Odoo does not read"),
        ):
            with self.subTest(name):
                document = self.with_files(name, f__xml=content)
                document.with_user(self.user).action_make_bills()
                self.assertRegex(document.bill_error, words)
        self.assertEqual(self.env["account.move"].search_count([]), moves)
