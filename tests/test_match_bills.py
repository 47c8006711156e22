"""Bank lines reconcile posted vendor bills, and undo restores what was."""
from .bank import KEY, BankCase


class TestMatchBills(BankCase):
    def test_exact_line_pays_a_posted_bill_and_undo_restores_exactly(self):
        bill = self.make_bill()
        payment = self.make_payment(move_id=bill.id)
        line = self.make_line(amount=-1.0, payment_ref="nothing")
        untouched = self.entry(line)
        line.write({"payment_ref": KEY, "amount": -120.0})
        self.assertEqual(bill.payment_state, "paid")
        link = self.link_of(payment, line)
        self.assertRecordValues(
            link, [{"state": "accepted", "is_reconciled": True, "amount": 120.0}]
        )
        link.action_undo()
        self.assertEqual(bill.payment_state, "not_paid")
        line.write({"payment_ref": "nothing", "amount": -1.0})
        self.assertEqual(self.entry(line), untouched)
