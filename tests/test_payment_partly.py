from odoo.tests import tagged

from .payments import invitation, scan
from .test_payment_state import PaymentStateCase


@tagged("post_install", "-at_install")
class TestPaymentPartly(PaymentStateCase):
    """What a person says of a payment that was made in part, and of one without an amount."""

    def undo_hint(self):
        card = self.card(self.document)
        return card["can_undo"], card["remark"]

    def test_the_rest_is_ordered_until_more_comes_in(self):
        self.payment.amount_linked = 1000.0
        self.assertFalse(self.card(self.document)["can_undo"])
        self.mark("action_order")
        self.assertRecordValues(self.payment, [{"state": "ordered", "amount_residual": 234.56}])
        can_undo, remark = self.undo_hint()
        self.assertTrue(can_undo)
        self.assertIn(self.user.name, remark)
        self.payment.amount_linked = 1100.0
        self.assertEqual(self.payment.state, "partly_paid")
        self.assertEqual(self.undo_hint(), (False, ""))

    def test_the_order_of_the_rest_is_undone(self):
        self.payment.amount_linked = 1000.0
        self.mark("action_order")
        self.mark("action_undo_mark")
        self.assertEqual(self.payment.state, "partly_paid")
        self.assertTrue(self.card(self.document)["can_order"])

    def test_an_order_of_the_rest_ends_when_what_was_paid_is_unlinked(self):
        self.payment.amount_linked = 1000.0
        self.mark("action_order")
        self.payment.amount_linked = 0.0
        self.assertEqual(self.payment.state, "to_pay")

    def test_the_rest_of_a_bill_is_ordered(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        self.pay(bill, 1000)
        self.mark("action_order")
        self.assertEqual(self.payment.state, "ordered")
        self.assertTrue(self.card(self.document)["can_undo"])
        self.pay(bill, 34.56)
        self.assertRecordValues(
            self.payment, [{"state": "partly_paid", "amount_residual": 200.0}]
        )

    def test_an_order_takes_the_place_of_a_mark_that_is_over(self):
        self.mark("action_mark_paid")
        self.payment.amount_linked = 1000.0
        self.mark("action_order")
        self.mark("action_undo_mark")
        self.assertEqual(self.payment.state, "partly_paid")
        self.assertEqual(self.history(self.document)[0], "No longer marked as ordered")

    def test_the_rest_is_marked_as_paid_and_undone(self):
        self.payment.amount_linked = 1000.0
        self.mark("action_mark_paid")
        self.assertRecordValues(self.payment, [{"state": "paid", "amount_residual": 0.0}])
        can_undo, remark = self.undo_hint()
        self.assertTrue(can_undo)
        self.assertIn(self.user.name, remark)
        self.mark("action_undo_mark")
        self.assertRecordValues(
            self.payment, [{"state": "partly_paid", "amount_residual": 234.56}]
        )

    def test_the_rest_of_a_refund_is_marked_as_received(self):
        self.payment.write({"kind": "refund", "amount_linked": 1000.0})
        self.mark("action_mark_paid")
        self.assertEqual(self.payment.state, "refunded")
        self.assertTrue(self.card(self.document)["can_undo"])

    def test_what_names_no_amount_is_paid_by_its_bank_line(self):
        self.payment.amount = 0.0
        self.assertEqual(self.payment.state, "to_pay")
        self.payment.amount_linked = 80.0
        self.assertEqual(self.payment.state, "paid")
        self.assertEqual(self.undo_hint(), (False, ""))

    def test_many_at_once_say_which_follow_a_bill(self):
        bill = self.make_bill()
        self.document.move_ids = bill
        bill.action_post()
        other = self.make_letter("other")
        result = self.as_user(self.document + other).action_mark_payments_paid()
        self.assertEqual((self.payment.state, other.payment_state), ("to_pay", "paid"))
        self.assertEqual(result["params"]["title"], "1 marked, 1 not")
        self.assertIn(self.document.name, result["params"]["message"])
        self.assertIn(bill.name, result["params"]["message"])
        self.assertNotIn(other.name, result["params"]["message"])


@tagged("post_install", "-at_install")
class TestPaymentSharedBill(PaymentStateCase):
    """A letter and its reminder, or letters of an instalment each, on one bill."""

    def on_one_bill(self, *contents, total=1234.56):
        """Letters that a posted bill belongs to; :return: their payments, and the bill"""
        documents = self.document.browse()
        for number, content in enumerate(contents):
            documents += self.make_letter(f"shared {number}", content)
        bill = self.make_bill(total)
        for document in documents:
            document.move_ids = bill
        bill.action_post()
        return documents.payment_ids, bill

    def amounts(self, *amounts):
        return [invitation(**{"Montant à payer": f"{amount} EUR"}) for amount in amounts]

    def test_half_of_a_bill_is_half_of_the_letter_and_of_its_reminder(self):
        both, bill = self.on_one_bill(*self.amounts("1.234,56", "1.234,56"))
        self.assertEqual(both.mapped("amount_residual"), [1234.56, 1234.56])
        self.pay(bill, 1000)
        self.assertEqual(both.mapped("state"), ["partly_paid", "partly_paid"])
        self.assertEqual(both.mapped("amount_residual"), [234.56, 234.56])
        for payment in both:
            [code] = self.panel(payment.document_id)["payments"]
            self.assertEqual(scan(code["qr"])[7], "EUR234.56")
        self.pay(bill, 234.56)
        self.assertEqual(both.mapped("state"), ["paid", "paid"])
        self.assertEqual(both.mapped("amount_residual"), [0.0, 0.0])

    def test_a_reminder_with_costs_has_no_more_open_than_the_bill(self):
        both, bill = self.on_one_bill(*self.amounts("120,00", "130,00"), total=120)
        self.assertEqual(both.mapped("state"), ["to_pay", "to_pay"])
        self.pay(bill, 60)
        self.assertEqual(both.mapped("amount_residual"), [60.0, 60.0])
        self.pay(bill, 60)
        self.assertEqual(both.mapped("state"), ["paid", "paid"])

    def test_a_reminder_of_the_rest_asks_all_of_it(self):
        both, bill = self.on_one_bill(*self.amounts("1.234,56", "234,56"))
        self.pay(bill, 1000)
        self.assertEqual(both.mapped("state"), ["partly_paid", "to_pay"])
        self.assertEqual(both.mapped("amount_residual"), [234.56, 234.56])

    def test_letters_of_an_instalment_each_are_paid_in_their_order(self):
        both, bill = self.on_one_bill(*self.amounts("100,00", "200,00"), total=300)
        self.pay(bill, 150)
        self.assertEqual(both.mapped("state"), ["paid", "partly_paid"])
        self.assertEqual(both.mapped("amount_residual"), [0.0, 150.0])

    def test_two_plans_of_one_bill_are_paid_in_the_order_of_their_instalments(self):
        both, bill = self.on_one_bill(*self.amounts("100,00", "100,00"), total=300)
        later = self.env["ebox.payment"]
        for payment in both:
            later += payment.copy({"amount": 200.0, "sequence": 2})
        later.move_id = bill
        self.pay(bill, 150)
        self.assertEqual(both.mapped("state"), ["paid", "paid"])
        self.assertEqual(later.mapped("amount_residual"), [150.0, 150.0])
