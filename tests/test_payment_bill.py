from datetime import date

from odoo.exceptions import UserError
from odoo.fields import Command
from odoo.tests import tagged

from .payments import COMMUNICATION, IBAN, OTHER_IBAN, PaymentCase, invitation, scan


@tagged("post_install", "-at_install")
class TestPaymentBill(PaymentCase):
    """A bill has what payment orders need, and shows the same code."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.supplier = cls.env["res.partner"].create({"name": "Fictilease SA"})
        cls.document = cls.make_letter("letter")
        cls.payment = cls.document.payment_ids

    def make_bill(self, amount=1234.56, **values):
        return self.env["account.move"].with_company(self.company).create(
            {
                "move_type": "in_invoice",
                "company_id": self.company.id,
                "partner_id": self.supplier.id,
                "invoice_date": "2026-11-02",
                "invoice_line_ids": [
                    Command.create({"name": "Lease", "price_unit": amount, "tax_ids": []})
                ],
                **values,
            }
        )

    def test_a_bill_gets_account_communication_and_due_date(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        self.assertEqual(bill.partner_bank_id.sanitized_acc_number, IBAN)
        self.assertEqual(bill.partner_bank_id.partner_id, self.supplier)
        self.assertFalse(bill.partner_bank_id.allow_out_payment, "an account is never trusted so")
        self.assertEqual(bill.payment_reference, COMMUNICATION)
        self.assertEqual(bill.invoice_date_due, date(2026, 12, 15))

    def test_what_the_bill_has_stays(self):
        bill = self.make_bill(payment_reference="Own", invoice_date_due="2026-12-01")
        self.document.move_ids = bill
        self.assertEqual(bill.payment_reference, "Own")
        self.assertEqual(bill.invoice_date_due, date(2026, 12, 1))

    def test_a_correction_reaches_the_draft(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        self.correct(self.document, communication="RF18539007547034", due=date(2026, 12, 24))
        self.assertEqual(bill.payment_reference, "RF18 5390 0754 7034")
        self.assertEqual(bill.invoice_date_due, date(2026, 12, 24))

    def test_a_posted_bill_is_left_alone(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        self.correct(self.document, communication="RF18539007547034")
        self.assertEqual(bill.payment_reference, COMMUNICATION)

    def test_reading_again_leaves_a_payment_whose_bill_is_posted(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        self.payment.amount = 1.0  # as an older reader had read it
        self.as_user(self.document).action_read_again()
        self.assertRecordValues(self.payment, [{"amount": 1.0, "move_id": bill.id}])
        self.document._keep_unreadable()
        self.assertTrue(self.payment.exists())

    def test_what_a_posted_bill_belongs_to_does_not_become_a_refund(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        with self.assertRaisesRegex(UserError, "Reset the bill to draft first"):
            self.correct(self.document, kind="refund")
        self.assertEqual(self.payment.kind, "to_pay")
        self.correct(self.document, kind="direct_debit")
        bill.button_draft()
        self.correct(self.document, kind="refund")
        self.assertEqual(self.payment.kind, "refund")

    def test_an_account_that_changed_waits_for_a_manager(self):
        lines = {"Compte bénéficiaire": "BE37 9941 1520 1928", "Communication structurée": None}
        document = self.make_letter("changed", invitation(**lines))
        bill = self.make_bill()
        document.move_ids = bill
        self.assertFalse(bill.partner_bank_id)
        self.as_user(document.payment_ids, self.manager).action_confirm_account()
        self.assertEqual(bill.partner_bank_id.sanitized_acc_number, OTHER_IBAN)
        self.assertFalse(bill.partner_bank_id.allow_out_payment)

    def test_an_account_is_made_once(self):
        for _time in range(2):
            self.document.move_ids += self.make_bill()
        self.payment._partner_bank()
        self.assertEqual(len(self.supplier.bank_ids), 1)

    def test_of_several_bills_the_communication_tells_then_the_amount(self):
        other = self.make_bill(payment_reference="999109548335")
        same = self.make_bill(100.0, payment_reference="090933755493")
        self.document.move_ids = other + same
        self.assertEqual(self.payment.move_id, same)
        self.document.move_ids = False
        amount = self.make_bill()
        self.document.move_ids = amount + self.make_bill(5.0)
        self.assertEqual(self.payment.move_id, amount)

    def test_a_credit_note_is_no_bill_to_pay(self):
        self.document.move_ids = self.make_bill(move_type="in_refund")
        self.assertFalse(self.payment.move_id)

    def test_the_bill_shows_the_code_of_its_payment(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        [card] = self.as_user(bill).ebox_payment_panel["payments"]
        self.assertEqual(card["id"], self.payment.id)
        self.assertEqual(scan(card["qr"])[6:8], [IBAN, "EUR1234.56"])

    def test_a_bill_whose_document_says_nothing_shows_its_own_values(self):
        self.as_user(self.document).action_nothing_to_pay()
        bank = self.env["res.partner.bank"].create(
            {"partner_id": self.supplier.id, "acc_number": OTHER_IBAN}
        )
        bill = self.make_bill(50.0, partner_bank_id=bank.id, payment_reference=COMMUNICATION)
        self.document.move_ids = bill
        [card] = self.as_user(bill).ebox_payment_panel["payments"]
        rows = {row["name"]: row["copy"] for row in card["rows"]}
        self.assertEqual(rows["iban"], OTHER_IBAN)
        self.assertEqual(rows["amount"], "50.00")
        self.assertFalse(card["can_order"] or card["can_mark_paid"])

    def test_an_ordinary_bill_shows_no_panel(self):
        self.assertFalse(self.as_user(self.make_bill()).ebox_payment_panel)

    def test_posting_looks_for_the_payment_on_the_bank(self):
        looked = []
        self.patch(type(self.payment), "_match_new", lambda payments: looked.append(payments.ids))
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        self.assertIn(self.payment.ids, looked)
