"""Figures and customer numbers: what a document says of itself, and where it is filed by that."""
from odoo.exceptions import AccessError, UserError
from odoo.fields import Date
from odoo.tests import tagged

from ..ebox.payment.page import PdfReader
from ..ebox.tests.test_figures import ubl
from .documents import DocumentCase, attachment, datum

SUPPLIER = "0477472701"


class FigureCase(DocumentCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.reader = PdfReader()
        cls.addClassCleanup(cls.reader.close)

    def from_ebox(self, message_id, content, sender=SUPPLIER, **values):
        """A message of the e-Box with an invoice, read."""
        values = {"attachments": (attachment("a.xml", "application/xml", is_main=True),)} | values
        document = self.make_document(message_id, content, sender_number=sender, **values)
        document._read(self.reader)
        return document


@tagged("post_install", "-at_install")
class TestFigures(FigureCase):
    def test_the_figures_of_an_invoice_stand_on_the_document(self):
        document = self.from_ebox("1", ubl("2026/7", "200.00"))
        self.assertEqual(document.figure_source, "ubl")
        self.assertEqual((document.figure_kind, document.figure_number), ("invoice", "2026/7"))
        self.assertEqual(
            (document.figure_date, document.figure_due),
            (Date.to_date("2026-11-02"), Date.to_date("2026-12-02")),
        )
        self.assertEqual(
            (document.figure_untaxed, document.figure_tax, document.figure_total),
            (200.0, 42.0, 242.0),
        )
        self.assertEqual(document.figure_currency_id.name, "EUR")
        found = document.search([("figure_total", ">", 241), ("id", "=", document.id)])
        self.assertEqual(found, document)

    def test_a_credit_note_counts_less_than_zero(self):
        document = self.from_ebox("1", ubl(kind="CreditNote"))
        self.assertEqual((document.figure_kind, document.figure_total), ("credit_note", -121.0))

    def test_of_registered_mail_nothing_is_told(self):
        document = self.from_ebox("1", ubl(client="448812"), is_registered=True)
        self.assertFalse(document.figure_source or document.figure_total or document.number_read)
        self.assertFalse(document.customer_number_id.name)

    def test_without_an_invoice_the_payment_says_it(self):
        document = self.make_document("1")
        payment = self.env["ebox.payment"].create(
            {"document_id": document.id, "kind": "to_pay", "amount": 75.5, "due": "2026-12-01"}
        )
        payment._after_change()
        self.assertEqual((document.figure_source, document.figure_total), ("payment", 75.5))
        self.assertEqual(document.figure_due, Date.to_date("2026-12-01"))
        payment.amount = 80
        payment._after_change()
        self.assertEqual(document.figure_total, 80)

    def test_the_invoice_goes_before_the_payment(self):
        document = self.from_ebox("1", ubl())
        document.payment_ids.amount = 5
        document.payment_ids._after_change()
        self.assertEqual(document.figure_total, 121)

    def test_nobody_writes_figures_by_hand(self):
        document = self.from_ebox("1", ubl()).with_user(self.make_user("writer", "manager"))
        with self.assertRaisesRegex(AccessError, "kept as it came"):
            document.figure_total = 1
        with self.assertRaises(AccessError):
            document.customer_number_id = self.mailbox.document_ids.customer_number_id


@tagged("post_install", "-at_install")
class TestCustomerNumber(FigureCase):
    """Under which number the e-Box's own mail is filed."""

    def test_the_senders_own_invoice_names_our_number(self):
        document = self.from_ebox("1", ubl(client="448812"))
        self.assertEqual(document.customer_number_id.name, "448812")
        self.assertEqual(document.customer_number_name, "448812")
        second = self.from_ebox("2", ubl("2026/2", client="44.88.12"))
        self.assertEqual(second.customer_number_id, document.customer_number_id)
        self.assertIn("Filed under customer number 448812", document.event_ids.sorted()[0].text)

    def test_an_invoice_of_another_supplier_files_nothing(self):
        document = self.from_ebox("1", ubl(client="448812", supplier="0403170701"))
        self.assertFalse(document.customer_number_id.name)
        self.assertEqual(document.number_read, "448812")

    def test_what_the_e_box_itself_says_stays(self):
        document = self.from_ebox(
            "1", ubl(client="448812"), business_data=(datum("EMPNOSSBENOSS", "123456789"),)
        )
        self.assertEqual(document.customer_number_id.name, "123456789")
        self.assertTrue(document.can_file)

    def test_a_hint_finds_a_number_and_makes_none(self):
        self.assertFalse(self.from_ebox("1", ubl(reference="448812")).customer_number_id.name)
        known = self.from_ebox("2", ubl("2", client="448812")).customer_number_id
        hinted = self.from_ebox("3", ubl("3", reference="448812"))
        self.assertEqual(hinted.customer_number_id, known)

    def test_a_person_files_what_was_read(self):
        document = self.from_ebox("1", ubl(client="448812", supplier="0403170701"))
        user = self.make_user("filer", "user")
        document.with_user(user).action_file_under_number()
        self.assertEqual(document.customer_number_id.name, "448812")
        self.assertEqual(document.customer_number_id.sender_id.number, SUPPLIER)
        with self.assertRaisesRegex(UserError, "no other customer number"):
            document.with_user(user).action_file_under_number()
        stranger = self.make_user("stranger", "user", companies=self.other_company)
        with self.assertRaises(AccessError):
            document.with_user(stranger).action_file_under_number()
