"""What is reconciled on other screens than ours, and entries that nobody may change."""
from odoo.exceptions import UserError
from odoo.fields import Command

from .bank import DAY, BankCase


class TestMatchElsewhere(BankCase):
    """What people reconcile on core's own screens, the document learns."""

    def reconcile(self, line, bill):
        """As the reconciliation of any tool ends: suspense gives way to the payable."""
        suspense = line._seek_for_lines()[1]
        payable = bill.line_ids.filtered(lambda item: item.account_type == "liability_payable")
        suspense.account_id = payable.account_id
        (suspense + payable).reconcile()

    def test_a_line_reconciled_with_the_bill_is_linked_and_unlinked(self):
        bill = self.make_bill()
        payment = self.make_payment(move_id=bill.id, communication=False, iban=False)
        line = self.make_line(payment_ref="by hand", account_number=False)
        self.link_of(payment, line).action_refuse()
        self.reconcile(line, bill)
        self.assertRecordValues(
            self.link_of(payment, line),
            [{"state": "accepted", "amount": 120.0, "is_reconciled": True,
              "reasons": ["elsewhere"]}],
        )
        self.assertEqual(payment.state, "paid")
        line.action_undo_reconciliation()
        self.assertEqual(self.link_of(payment, line).state, "suggested")
        self.assertEqual(payment.state, "to_pay")

    def test_a_registered_payment_leads_from_the_bill_to_the_bank_line(self):
        """Core's payment stands between them, on an outstanding account."""
        outstanding = self.account("580")
        outstanding.reconcile = True
        self.bank.outbound_payment_method_line_ids.payment_account_id = outstanding
        bill = self.make_bill()
        payment = self.make_payment(move_id=bill.id, communication=False, iban=False)
        register = self.env["account.payment.register"].with_context(
            active_model="account.move", active_ids=bill.ids
        )
        paid = register.create({"journal_id": self.bank.id, "payment_date": DAY})._create_payments()
        line = self.make_line(payment_ref="outstanding", account_number=False)
        suspense = line._seek_for_lines()[1]
        suspense.account_id = outstanding
        item = paid.move_id.line_ids.filtered(lambda one: one.account_id == outstanding)
        (suspense + item).reconcile()
        self.assertEqual(self.link_of(payment, line).state, "accepted")
        self.assertEqual(payment.state, "paid")

    def test_a_secured_entry_is_said(self):
        payment = self.make_payment(move_id=self.make_bill().id, match=False)
        line = self.make_line(payment_ref="thanks")
        link = self.link_of(payment, line)
        line.move_id.inalterable_hash = "$1$abc"
        with self.assertRaisesRegex(UserError, "entry of this bank line is secured"):
            link.action_accept()
        self.assertEqual(payment.state, "to_pay")

    def test_two_instalments_that_one_line_paid_elsewhere_end_together(self):
        bill = self.make_bill(200.0)
        plan = {"match": False, "move_id": bill.id, "communication": False, "iban": False}
        document = self.make_payment(100.0, **plan).document_id
        self.make_payment(100.0, document=document, sequence=2, **plan)
        line = self.make_line(amount=-200.0, payment_ref="lease", account_number=False)
        before = self.entry(line)
        self.reconcile(line, bill)
        links = document.payment_ids.link_ids
        self.assertEqual(links.mapped("line_amount"), [100.0, 100.0])
        self.assertEqual(line.ebox_amount_linked, 200.0)
        links[0].action_undo()
        self.assertEqual(links.mapped("state"), ["suggested", "suggested"])
        self.assertEqual(self.entry(line), before)
        self.assertEqual(bill.amount_residual, 200.0)

    def test_what_was_booked_for_more_than_the_letter_asks_goes_back_whole(self):
        bill = self.make_bill(150.0)
        payment = self.make_payment(
            120.0, move_id=bill.id, communication=False, iban=False, match=False
        )
        line = self.make_line(amount=-200.0, payment_ref="lease", account_number=False)
        suspense, charges = line._seek_for_lines()[1], self.account("657")
        line.move_id.with_context(
            skip_account_move_synchronization=True, skip_readonly_check=True
        ).line_ids = [
            Command.update(suspense.id, {"amount_currency": 150.0, "balance": 150.0}),
            Command.create({"account_id": charges.id, "balance": 50.0}),
        ]
        self.reconcile(line, bill)
        link = self.link_of(payment, line)
        self.assertRecordValues(link, [{"state": "accepted", "line_amount": 120.0}])
        link.action_undo()
        self.assertEqual(bill.amount_residual, 150.0)
        _liquidity, suspense, others = line._seek_for_lines()
        self.assertEqual((suspense.amount_currency, suspense.balance), (150.0, 150.0))
        self.assertRecordValues(others, [{"account_id": charges.id, "balance": 50.0}])

    def test_a_bank_line_that_is_deleted_has_paid_nothing(self):
        for delete in (
            lambda line: line.unlink(),
            lambda line: (line.move_id.button_draft(), line.move_id.unlink()),
        ):
            for bill in (self.env["account.move"], self.make_bill()):
                payment = self.make_payment(match=False, move_id=bill.id)
                line = self.make_line()
                self.assertEqual(payment.state, "paid")
                with self.subTest(has_bill=bool(bill)):
                    delete(line)
                    self.assertRecordValues(
                        payment,
                        [{"state": "to_pay", "amount_linked": 0.0, "bank_amount": -120.0,
                          "awaits_bank": True}],
                    )
                payment.sudo().unlink()

    def test_what_was_linked_of_a_bank_line_does_not_change(self):
        payment = self.make_payment(match=False)
        line = self.make_line()
        self.assertEqual(self.link_of(payment, line).state, "accepted")
        cash = self._journal("cash")
        for vals in ({"amount": -20.0}, {"amount": 120.0}, {"journal_id": cash.id},
                     {"foreign_currency_id": self.env.ref("base.USD").id, "amount_currency": 9.0}):
            with self.subTest(vals=vals), self.assertRaisesRegex(UserError, "linked to a document"):
                line.write(vals)
        # An importer that says the same again changes nothing.
        line.write({"amount": -120.0, "journal_id": self.bank.id, "partner_name": "ONSS"})
        self.link_of(payment, line).action_undo()
        line.amount = -20.0
        self.assertEqual(line.amount, -20.0)
