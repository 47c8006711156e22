"""The PDF that a bill shows: the one of its own invoice."""
import io

from reportlab.pdfgen import canvas

from odoo.tests import tagged

from .documents import PDF
from .test_bills import BillCase
from .ubl import ubl


@tagged("post_install", "-at_install")
class TestBillPdf(BillCase):
    def shown(self, **contents):
        document = self.with_files("pdf", **contents)
        bill = self.make_bills(document).filtered(lambda move: move.ref == "F")
        main = bill.message_main_attachment_id
        self.assertEqual((main.res_model, main.res_id), ("account.move", bill.id))
        return main.raw

    def test_the_pdf_of_the_same_name_is_shown(self):
        other, own = PDF + b"% other", PDF + b"% own"
        self.assertEqual(self.shown(main__pdf=other, F__xml=ubl("F"), f__pdf=own), own)

    def test_else_the_main_pdf(self):
        other, main = PDF + b"% other", PDF + b"% main"
        embedded = PDF + b"% embedded"
        self.assertEqual(
            self.shown(letter__pdf=main, F__xml=ubl("F", pdf=embedded), terms__pdf=other), main
        )

    def test_else_the_pdf_within_the_ubl(self):
        embedded = PDF + b"% embedded"
        self.assertEqual(self.shown(F__xml=ubl("F", pdf=embedded)), embedded)

    def test_of_several_invoices_each_shows_its_own(self):
        main, embedded = PDF + b"% main", PDF + b"% embedded"
        self.assertEqual(
            self.shown(letter__pdf=main, F__xml=ubl("F", pdf=embedded), G__xml=ubl("G")), embedded
        )

    def test_a_pdf_that_arrives_after_its_invoice_is_shown_on_the_bill(self):
        document = self.without_content("pdf-later", "letter.pdf", "a.xml")
        self.arrive(document, "a.xml", ubl("F-19"))
        self.run_bills_step()
        self.assertFalse(document.move_ids.message_main_attachment_id)
        self.arrive(document, "letter.pdf", PDF)
        self.run_bills_step()
        self.assertEqual(document.move_ids.message_main_attachment_id.raw, PDF)

    def test_of_several_invoices_the_pdf_that_prints_the_number_is_shown(self):
        def printed(text):
            sheet = io.BytesIO()
            page = canvas.Canvas(sheet)
            page.drawString(72, 720, text)
            page.save()
            return sheet.getvalue()

        first, second = printed("Facture F"), printed("Facture N. G-2026/7")
        document = self.with_files(
            "two", main__pdf=first, other__pdf=second, F__xml=ubl("F"), x__xml=ubl("G-2026/7")
        )
        bills = self.make_bills(document)
        shown = {bill.ref: bill.message_main_attachment_id.raw for bill in bills}
        self.assertEqual(shown["G-2026/7"], second)
