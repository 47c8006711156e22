from odoo.tests import tagged

from .payments import read
from .test_bills import BillCase
from .ubl import party, ubl

OTHERS = party("Garage Dubois", "BE0200881951")


@tagged("post_install", "-at_install")
class TestBillUnpaid(BillCase):
    """An invoice that is another's, or was asked for before, is not to be paid from here."""

    def read_and_book(self, message_id, *contents):
        names = ("a__xml", "b__xml")
        document = read(
            self.with_files(message_id, **dict(zip(names, contents, strict=False)))
        )
        self.assertEqual(document.with_user(self.user).payment_state, "to_pay")
        document._make_bills()
        return document.with_user(self.user).with_company(self.company)

    def assertAsksNothing(self, document, words):  # noqa: N802 -- as unittest names it
        self.assertFalse(document.payment_ids)
        self.assertEqual(document.payment_state, "nothing")
        self.assertFalse(document.payment_panel["payments"], "there is no QR code")
        self.assertIn(words, document.payment_panel["notices"][0])

    def test_an_invoice_to_somebody_else_asks_for_nothing(self):
        document = self.read_and_book("others", ubl("F-1", buyer=OTHERS))
        self.assertIn("addressed to Garage Dubois", document.bill_error)
        self.assertAsksNothing(document, "addressed to somebody else")
        read(document.sudo())
        self.assertAsksNothing(document, "addressed to somebody else")

    def test_the_other_invoice_of_a_document_is_still_to_be_paid(self):
        document = self.read_and_book("half", ubl("F-1", buyer=OTHERS), ubl("F-2"))
        self.assertEqual(document.payment_ids.mapped("amount"), [121.00])
        self.assertEqual(document.payment_ids.move_id.ref, "F-2")
        self.assertIn("addressed to somebody else", document.payment_panel["notices"][0])

    def test_what_turns_out_to_be_ours_is_asked_for_again(self):
        document = self.read_and_book("ours", ubl("F-1", buyer=OTHERS))
        self.company.company_registry = "0200881951"
        document.sudo()._make_bills()
        self.assertTrue(document.sudo().is_to_read)
        read(document.sudo())
        self.assertEqual(document.payment_state, "to_pay")

    def test_a_duplicate_leaves_the_payment_with_the_document_before_it(self):
        first = self.read_and_book("first", ubl("F-1"))
        again = self.read_and_book("again", ubl("F-1", body="<cbc:Note>Copy</cbc:Note>"))
        self.assertEqual(again.move_ids, first.move_ids)
        self.assertAsksNothing(again, "booked already")
        self.assertTrue(first.payment_panel["payments"][0]["qr"])
        self.assertFalse(first.is_booked_already)
        self.assertTrue(again.is_booked_already)
        self.assertEqual(again.action_open_booked_already()["res_id"], first.move_ids.id)
        panel = first.move_ids.with_user(self.user).ebox_payment_panel
        self.assertEqual(panel["document_id"], first.id)
        self.assertFalse(panel["notices"])

    def test_a_bill_that_came_without_a_document_is_paid_by_its_first_one(self):
        bill = self.read_and_book("first", ubl("F-1")).sudo().move_ids
        bill.ebox_document_ids.sudo().move_ids = False
        document = self.read_and_book("second", ubl("F-1", body="<cbc:Note>Copy</cbc:Note>"))
        self.assertTrue(document.is_booked_already)
        self.assertEqual(document.payment_ids.move_id, bill)

    def test_the_same_invoice_twice_in_one_document_is_paid_once(self):
        document = self.read_and_book("twice", ubl("F-1"), ubl("F-1"))
        self.assertEqual(document.payment_ids.mapped("amount"), [121.00])
        self.assertFalse(document.is_booked_already)

    def test_what_a_person_ordered_stays(self):
        document = read(self.with_files("ordered", inv__xml=ubl("F-1", buyer=OTHERS)))
        document.with_user(self.user).action_order_payments()
        document._make_bills()
        self.assertEqual(document.with_user(self.user).payment_state, "ordered")
