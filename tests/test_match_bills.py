"""Bank lines reconcile posted vendor bills, and undo restores what was."""
from datetime import date
from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.fields import Command

from .bank import DAY, KEY, OTHER_IBAN, OTHER_KEY, BankCase
from .documents import message

HUNDRED = 100


class TestMatchBills(BankCase):
    def suggest(self, payment, line, **values):
        """A suggestion as matching makes it, to be accepted by a person."""
        link = self.link_of(payment, line)
        return link or self.env["ebox.payment.link"].sudo().create(
            {"payment_id": payment.id, "statement_line_id": line.id, **values}
        )

    def test_exact_line_pays_a_posted_bill_and_undo_restores_exactly(self):
        bill = self.make_bill()
        payment = self.make_payment(move_id=bill.id, match=False)
        line = self.make_line()
        self.assertEqual((bill.payment_state, payment.state), ("paid", "paid"))
        link = self.link_of(payment, line)
        self.assertRecordValues(
            link,
            [{"state": "accepted", "is_reconciled": True, "amount": 120.0, "line_amount": 120.0}],
        )
        self.assertTrue(line.is_reconciled)
        self.assertFalse(line._seek_for_lines()[1], "nothing is left on the suspense account")
        link.action_undo()
        twin = self.make_line(payment_ref=KEY, date=date(2020, 1, 1))
        self.assertEqual(self.entry(line), self.entry(twin))
        self.assertRecordValues(bill, [{"payment_state": "not_paid", "amount_residual": 120.0}])
        self.assertEqual((payment.state, payment.bank_amount), ("to_pay", -120.0))
        self.assertFalse(line.is_reconciled)

    def test_what_was_undone_is_not_linked_again_by_itself(self):
        payment = self.make_payment(move_id=self.make_bill().id)
        line = self.make_line()
        self.link_of(payment, line).action_undo()
        line.action_ebox_match()
        payment._match_new()
        link = self.link_of(payment, line)
        self.assertEqual(link.state, "suggested")
        link.action_accept()
        self.assertEqual(payment.state, "paid")

    def test_two_lines_pay_one_bill_in_parts(self):
        bill = self.make_bill()
        payment = self.make_payment(move_id=bill.id)
        first, second = self.make_line(amount=-50.0), self.make_line(amount=-70.0)
        self.assertEqual(self.link_of(payment, first).state, "suggested")
        self.link_of(payment, first).action_accept()
        self.assertRecordValues(bill, [{"payment_state": "partial", "amount_residual": 70.0}])
        self.assertEqual(payment.state, "partly_paid")
        second.action_ebox_match()
        self.assertEqual(
            self.link_of(payment, second).state, "accepted", "exactly what is still open"
        )
        self.assertEqual(bill.payment_state, "paid")
        self.link_of(payment, first).action_undo()
        self.assertRecordValues(bill, [{"payment_state": "partial", "amount_residual": 50.0}])
        self.assertTrue(second.is_reconciled)

    def test_one_line_pays_two_bills_and_one_of_them_can_be_undone(self):
        bills = self.make_bill(100.0) + self.make_bill(200.0)
        small = self.make_payment(100.0, move_id=bills[0].id)
        large = self.make_payment(200.0, move_id=bills[1].id, communication=OTHER_KEY)
        line = self.make_line(amount=-300.0, payment_ref=f"{KEY} {OTHER_KEY}")
        before = self.entry(line)
        links = self.link_of(small, line) + self.link_of(large, line)
        self.assertEqual(links.mapped("state"), ["suggested"] * 2)
        links.action_accept()
        self.assertEqual(bills.mapped("payment_state"), ["paid"] * 2)
        self.assertEqual(links.mapped("amount"), [100.0, 200.0])
        links[0].action_undo()
        self.assertEqual(bills.mapped("payment_state"), ["not_paid", "paid"])
        self.assertRecordValues(line, [{"is_reconciled": False, "ebox_amount_open": -100.0}])
        links[1].action_undo()
        self.assertEqual(self.entry(line), before)

    def test_what_a_line_has_too_much_stays_open_on_it(self):
        bill = self.make_bill()
        payment = self.make_payment(move_id=bill.id)
        line = self.make_line(amount=-150.0)
        before = self.entry(line)
        link = self.link_of(payment, line)
        self.assertEqual(link.reasons, ["reference_excess"])
        link.action_accept()
        self.assertEqual(bill.payment_state, "paid")
        self.assertRecordValues(line, [{"is_reconciled": False, "ebox_amount_open": -30.0}])
        link.action_undo()
        self.assertEqual(self.entry(line), before)

    def test_a_small_difference_is_written_off(self):
        charges = self.account("6572")
        for amount, difference in ((-122.5, 2.5), (-119.5, -0.5)):
            with self.subTest(amount=amount):
                bill = self.make_bill()
                payment = self.make_payment(move_id=bill.id, match=False)
                line = self.make_line(amount=amount)
                before = self.entry(line)
                link = self.suggest(payment, line)
                link.sudo().write_off_account_id = charges
                link.action_accept()
                self.assertEqual(bill.payment_state, "paid")
                self.assertTrue(line.is_reconciled)
                self.assertEqual(link.write_off_line_id.account_id, charges)
                self.assertEqual(link.write_off_line_id.balance, difference)
                link.action_undo()
                self.assertEqual(self.entry(line), before)
                self.assertEqual(bill.payment_state, "not_paid")
                link.action_refuse()
                payment.sudo().unlink()

    def test_a_credit_note_is_paid_by_money_that_comes_in_alone(self):
        credit = self.make_bill(move_type="in_refund")
        payment = self.make_payment(kind="refund", move_id=credit.id, match=False)
        out = self.make_line()
        self.assertFalse(self.link_of(payment, out), "the sign is never ignored")
        with self.assertRaisesRegex(UserError, "is a refund: it comes in"):
            self.suggest(payment, out).action_accept()
        line = self.make_line(amount=120.0)
        self.assertEqual(self.link_of(payment, line).state, "accepted")
        self.assertEqual((credit.payment_state, payment.state), ("paid", "refunded"))

    def test_money_that_comes_in_pays_no_bill(self):
        payment = self.make_payment(match=False)
        line = self.make_line(amount=120.0)
        self.assertFalse(self.link_of(payment, line))
        with self.assertRaisesRegex(UserError, "is to be paid. On this bank line money came in"):
            self.suggest(payment, line).action_accept()

    def test_instalments_of_one_bill_are_paid_in_their_order(self):
        bill = self.make_bill(300.0)
        document = self.make_payment(100.0, match=False, move_id=bill.id).document_id
        for number in (2, 3):
            self.make_payment(
                100.0,
                document=document,
                match=False,
                move_id=bill.id,
                sequence=number,
                due=date(2026, 11 + number - 1 if number == 2 else 12, 28),
            )
        lines = self.make_line(amount=-100.0) + self.make_line(
            amount=-100.0, date=date(2026, 12, 20)
        )
        self.assertEqual(bill.amount_residual, 100.0)
        self.assertEqual(
            document.payment_ids.mapped("state"), ["paid", "paid", "to_pay"]
        )
        self.assertTrue(all(lines.mapped("is_reconciled")))

    def test_a_draft_bill_takes_its_line_when_it_is_posted(self):
        bill = self.make_bill(post=False)
        payment = self.make_payment(move_id=bill.id)
        line = self.make_line()
        link = self.link_of(payment, line)
        self.assertRecordValues(link, [{"state": "accepted", "is_reconciled": False}])
        self.assertEqual(line.ebox_amount_open, 0.0)
        bill.action_post()
        payment._match_new()
        self.assertEqual(bill.payment_state, "paid")
        self.assertTrue(link.is_reconciled)

    def test_cancelled_bill_locked_period_and_booked_line_are_said(self):
        bill = self.make_bill(post=False)
        bill.button_cancel()
        payment = self.make_payment(move_id=bill.id, match=False)
        line = self.make_line()
        link = self.link_of(payment, line)
        self.assertEqual(link.state, "suggested", "by itself nothing is booked")
        with self.assertRaisesRegex(UserError, "bill of this document is cancelled"):
            link.action_accept()
        payment.sudo().move_id = self.make_bill()
        # Core locks no period with open bank lines, but lines may come later, from a file.
        with patch.object(type(self.company), "_validate_locks"):
            self.company.fiscalyear_lock_date = DAY
        with self.assertRaisesRegex(UserError, "period that is locked"):
            link.action_accept()
        line.action_ebox_match()
        self.assertEqual(link.state, "suggested")
        self.company.fiscalyear_lock_date = False
        other = self.make_bill()
        suspense = line._seek_for_lines()[1]
        payable = other.line_ids.filtered(lambda item: item.account_type == "liability_payable")
        suspense.account_id = payable.account_id
        (suspense + payable).reconcile()
        with self.assertRaisesRegex(UserError, "This bank line is booked already"):
            link.action_accept()

    def test_a_locked_line_is_not_undone(self):
        payment = self.make_payment(move_id=self.make_bill().id)
        link = self.link_of(payment, self.make_line())
        self.company.fiscalyear_lock_date = DAY
        with self.assertRaisesRegex(UserError, "period that is locked"):
            link.action_undo()
        self.assertEqual(payment.state, "paid")

    def test_a_hundred_links_are_accepted_with_one_write_and_one_plan(self):
        bills = self.env["account.move"].concat(
            *(self.make_bill(100.0 + number, post=False) for number in range(HUNDRED))
        )
        bills.action_post()
        documents = self.take_in(*(message(f"many-{number}") for number in range(HUNDRED)))
        payments = self.env["ebox.payment"].concat(
            *(
                self.make_payment(
                    bill.amount_total, move_id=bill.id, iban=OTHER_IBAN, match=False,
                    document=document,
                )
                for bill, document in zip(bills, documents, strict=True)
            )
        )
        lines = self.env["account.bank.statement.line"].create(
            [
                {
                    "journal_id": self.bank.id,
                    "date": DAY,
                    "amount": -bill.amount_total,
                    "payment_ref": "many",
                    "account_number": OTHER_IBAN,
                }
                for bill in bills
            ]
        )
        links = payments.link_ids.filtered(lambda link: link.reasons == ["account_amount"])
        self.assertEqual(links.mapped("state"), ["suggested"] * HUNDRED)
        items = type(self.env["account.move.line"])
        with (
            patch.object(items, "_reconcile_plan", autospec=True,
                         side_effect=items._reconcile_plan) as plan,
            patch.object(items, "write", autospec=True, side_effect=items.write) as write,
        ):
            links.action_accept()
        self.assertEqual(set(payments.mapped("state")), {"paid"})
        self.assertTrue(all(lines.mapped("is_reconciled")))
        self.assertEqual(plan.call_count, 1)
        self.assertEqual(
            [call for call in write.mock_calls if "account_id" in call.args[1]],
            write.mock_calls[:1],
        )

    def test_equal_instalments_of_a_term_take_an_item_each(self):
        half = {"value": "percent", "value_amount": 50.0}
        term = self.env["account.payment.term"].create(
            {
                "name": "In two",
                "line_ids": [Command.create(half), Command.create(half | {"nb_days": 30})],
            }
        )
        bill = self.make_bill(200.0, invoice_payment_term_id=term.id)
        document = self.make_payment(100.0, match=False, move_id=bill.id).document_id
        self.make_payment(
            100.0, document=document, match=False, move_id=bill.id, sequence=2,
            due=date(2026, 12, 28),
        )
        line = {"journal_id": self.bank.id, "date": DAY, "amount": -100.0, "payment_ref": KEY}
        self.env["account.bank.statement.line"].create([line, line])
        self.assertEqual(bill.payment_state, "paid")
        self.assertEqual(document.payment_ids.mapped("state"), ["paid", "paid"])
