from datetime import timedelta

from odoo import fields
from odoo.exceptions import UserError
from odoo.fields import Command
from odoo.tests import tagged

from .payments import PaymentCase, invitation, letter


class PaymentStateCase(PaymentCase):
    """A letter that asks to be paid, its marks, and bills that are paid bit by bit."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_letter("letter")
        cls.payment = cls.document.payment_ids

    def mark(self, name):
        getattr(self.as_user(self.payment), name)()

    def days(self, number):
        return fields.Date.context_today(self.payment) + timedelta(days=number)

    def make_bill(self, amount=1234.56, **values):
        return self.env["account.move"].with_company(self.company).create(
            {
                "move_type": "in_invoice",
                "company_id": self.company.id,
                "partner_id": self.env["res.partner"].create({"name": "Fictilease SA"}).id,
                "invoice_date": "2026-11-02",
                "invoice_line_ids": [
                    Command.create({"name": "Lease", "price_unit": amount, "tax_ids": []})
                ],
                **values,
            }
        )

    def pay(self, bill, amount):
        """Pay a part of a bill, as a bank line that is reconciled does."""
        payable = bill.line_ids.filtered(lambda line: line.account_type == "liability_payable")
        entry = self.env["account.move"].with_company(self.company).create(
            {
                "journal_id": self.company_journal().id,
                "line_ids": [
                    Command.create(
                        {"account_id": payable.account_id.id, "debit": amount,
                         "partner_id": payable.partner_id.id}
                    ),
                    Command.create(
                        {"account_id": self.company.transfer_account_id.id, "credit": amount}
                    ),
                ],
            }
        )
        entry.action_post()
        (payable + entry.line_ids.filtered("debit")).reconcile()

    def company_journal(self):
        return self.env["account.journal"].search(
            [("company_id", "=", self.company.id), ("type", "=", "general")], limit=1
        )


@tagged("post_install", "-at_install")
class TestPaymentState(PaymentStateCase):
    """To pay, ordered, paid: by hand, and by the bill where there is one."""

    # --- overdue

    def test_a_day_late_is_overdue(self):
        self.payment.due = self.days(-1)
        self.assertEqual(self.document.payment_state, "overdue")
        self.payment.due = self.days(0)
        self.assertEqual(self.document.payment_state, "to_pay")

    def test_without_a_date_nothing_is_overdue(self):
        self.payment.due = False
        self.assertFalse(self.payment.is_overdue)
        found = self.env["ebox.payment"].search([("is_overdue", "=", False)])
        self.assertIn(self.payment, found)

    # --- by hand

    def test_ordered_paid_and_undone(self):
        self.mark("action_order")
        self.assertEqual(self.payment.state, "ordered")
        self.assertEqual(self.payment.ordered_uid, self.user)
        self.mark("action_mark_paid")
        self.assertEqual(self.payment.state, "paid")
        self.assertEqual(self.payment.manual_paid_uid, self.user)
        self.assertEqual(self.payment.manual_paid_date, self.days(0))
        self.assertEqual(self.payment.amount_residual, 0.0)
        self.mark("action_undo_mark")
        self.assertEqual(self.payment.state, "ordered")
        self.mark("action_undo_mark")
        self.assertEqual(self.payment.state, "to_pay")
        self.assertEqual(
            self.history(self.document),
            [
                "No longer marked as ordered",
                "No longer marked as paid",
                "Marked as paid",
                "Payment ordered",
            ],
        )
        self.assertEqual(self.document.event_ids.user_id, self.user)

    def test_the_code_and_what_is_to_pay_vanish_once_paid(self):
        self.payment.due = self.days(5)
        self.assertEqual(self.document.amount_to_pay, 1234.56)
        self.mark("action_mark_paid")
        self.assertEqual(self.document.amount_to_pay, 0.0)
        card = self.card(self.document)
        self.assertFalse(card["is_open"])
        self.assertTrue(card["qr"], "it can be shown anyway")
        self.assertIn(self.user.name, card["remark"])

    def test_the_same_twice_is_refused(self):
        self.mark("action_mark_paid")
        with self.assertRaisesRegex(UserError, "Nothing in this selection"):
            self.mark("action_mark_paid")
        with self.assertRaisesRegex(UserError, "Nothing in this selection"):
            self.mark("action_order")

    def test_many_documents_at_once(self):
        documents = self.document + self.make_letter("second") + self.make_letter(
            "none", letter("Bonjour")
        )
        self.as_user(documents).action_mark_payments_paid()
        self.assertEqual(documents.mapped("payment_state"), ["paid", "paid", "unknown"])
        self.as_user(documents).action_undo_payment_marks()
        self.as_user(documents).action_order_payments()
        self.assertEqual(documents.payment_ids.mapped("state"), ["ordered"] * 2)

    def test_nothing_to_pay_says_a_person(self):
        self.as_user(self.document).action_nothing_to_pay()
        self.assertFalse(self.document.payment_ids)
        self.assertEqual(self.document.payment_state, "nothing")
        self.assertEqual(self.history(self.document), ["Nothing to pay, a person decided"])

    # --- kinds

    def test_a_refund_is_expected_then_received(self):
        self.payment.kind = "refund"
        self.assertEqual(self.document.payment_state, "refund_expected")
        self.assertEqual(self.document.payment_amount, -1234.56)
        self.assertFalse(self.card(self.document)["qr"])
        self.mark("action_mark_paid")
        self.assertEqual(self.payment.state, "refunded")
        self.assertEqual(self.history(self.document), ["Marked as received"])

    def test_a_direct_debit_is_not_paid_by_hand(self):
        lines = ("Le montant de 1.968,91 EUR sera prélevé par domiciliation le 08/12/2026.",)
        document = self.make_letter("debit", letter(*lines))
        self.assertEqual(document.payment_state, "direct_debit")
        self.assertEqual(str(document.payment_due), "2026-12-08")
        card = self.card(document)
        self.assertFalse(card["qr"] or card["can_order"])
        self.assertEqual(document.amount_to_pay, 0.0)

    # --- the bank

    def test_what_the_bank_paid_goes_before_a_persons_word(self):
        self.mark("action_mark_paid")
        self.payment.amount_linked = 1000.0
        self.assertEqual(self.payment.state, "partly_paid")
        self.assertAlmostEqual(self.payment.amount_residual, 234.56)
        self.payment.amount_linked = 1234.56
        self.assertEqual(self.payment.state, "paid")
        self.payment.amount_linked = 0.0
        self.assertEqual(self.payment.state, "paid", "the mark was replaced, not forgotten")

    # --- the bill

    def test_the_state_follows_the_bill(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        self.assertEqual(self.payment.move_id, bill)
        self.assertEqual(self.payment.state, "to_pay")
        bill.action_post()
        self.pay(bill, 1000)
        self.assertEqual(self.payment.state, "partly_paid")
        self.assertAlmostEqual(self.payment.amount_residual, 234.56)
        self.pay(bill, 234.56)
        self.assertEqual(self.payment.state, "paid")
        self.assertIn(bill.name, self.card(self.document)["remark"])

    def test_a_posted_bill_is_paid_on_the_bill(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        with self.assertRaisesRegex(UserError, "register the payment there"):
            self.mark("action_mark_paid")

    def test_what_was_paid_by_phone_is_not_asked_again_when_its_bill_is_posted(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        self.mark("action_mark_paid")
        self.assertEqual(self.payment.state, "paid")
        bill.action_post()
        self.assertEqual(self.payment.state, "ordered")
        self.assertFalse(self.card(self.document)["is_open"])
        self.mark("action_undo_mark")
        self.assertEqual(self.payment.state, "to_pay")

    def test_a_posted_bill_that_is_paid_by_phone_is_ordered(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        self.assertTrue(self.card(self.document)["can_order"])
        self.mark("action_order")
        self.assertEqual(self.payment.state, "ordered")
        self.pay(bill, 1234.56)
        self.assertEqual(self.payment.state, "paid")

    def test_a_bill_in_another_currency_counts_by_its_share(self):
        self.payment.currency_id = self.env.ref("base.USD")
        bill = self.make_bill(1000)
        self.document.move_ids = bill
        bill.action_post()
        self.pay(bill, 500)
        self.assertEqual(self.payment.state, "partly_paid")
        self.assertEqual(self.payment.amount_residual, 617.28)

    def test_what_was_paid_on_a_bill_goes_to_its_instalments_in_order(self):
        document = self.make_document("plan", letter("Bonjour"))
        plan = self.env["ebox.payment"].create(
            [{"document_id": document.id, "amount": 100, "sequence": n} for n in (1, 2, 3)]
        )
        bill = self.make_bill(300)
        document.move_ids = bill
        bill.action_post()
        self.pay(bill, 150)
        self.assertEqual(plan.mapped("state"), ["paid", "partly_paid", "to_pay"])
        self.assertEqual(plan.mapped("amount_residual"), [0.0, 50.0, 100.0])

    def test_a_cancelled_bill_leaves_the_payment_open(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        self.pay(bill, 1234.56)
        bill.button_draft()
        bill.button_cancel()
        self.assertEqual(self.payment.state, "to_pay")

    def test_a_bill_that_is_unlinked_leaves_the_payment(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        self.document.move_ids = False
        self.assertFalse(self.payment.move_id)

    def test_the_most_pressing_payment_is_the_documents_state(self):
        document = self.make_letter("mixed", invitation())
        first = document.payment_ids
        first.due = self.days(-3)
        second = first.copy({"due": self.days(30), "sequence": 2})
        self.assertEqual(document.payment_state, "overdue")
        self.as_user(first).action_mark_paid()
        self.assertEqual(document.payment_state, "to_pay")
        self.assertEqual(document.payment_due, second.due)
