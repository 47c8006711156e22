"""Bills and bank lines in other currencies: settled to the cent, restored to the cent."""
from .bank import BankCase


class TestMatchCurrency(BankCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.dollar = cls.env.ref("base.USD")
        cls.dollar.active = True
        # 1 EUR is 1.25 USD on the day of the bill, 1.20 on that of the bank.
        for day, rate in (("2026-11-01", 1.25), ("2026-11-10", 1.2)):
            cls.env["res.currency.rate"].create(
                {
                    "currency_id": cls.dollar.id,
                    "company_id": cls.company.id,
                    "name": day,
                    "rate": rate,
                }
            )

    def dollar_bill(self, amount=120.0):
        """A bill in dollars, and the payment that its document asks for."""
        bill = self.make_bill(amount, currency_id=self.dollar.id)
        return bill, self.make_payment(
            amount, move_id=bill.id, currency_id=self.dollar.id, match=False
        )

    def undo(self, payment, line):
        self.link_of(payment, line).action_undo()

    def test_a_bank_in_the_currency_of_the_bill(self):
        bill, payment = self.dollar_bill()
        account = self.env["account.journal"].create(
            {
                "name": "Bank USD",
                "code": "BNKD",
                "type": "bank",
                "currency_id": self.dollar.id,
                "company_id": self.company.id,
            }
        )
        line = self.make_line(journal_id=account.id)
        self.assertEqual((bill.payment_state, payment.state), ("paid", "paid"))
        self.assertTrue(line.is_reconciled)
        self.assertTrue(bill.line_ids.matched_debit_ids.exchange_move_id, "the rate has changed")
        self.undo(payment, line)
        self.assertEqual((bill.payment_state, bill.amount_residual), ("not_paid", 120.0))
        self.assertEqual(payment.state, "to_pay")

    def test_a_line_that_tells_the_foreign_amount(self):
        bill, payment = self.dollar_bill()
        line = self.make_line(
            amount=-100.0, foreign_currency_id=self.dollar.id, amount_currency=-120.0
        )
        before = self.entry(self.make_line(
            amount=-100.0, foreign_currency_id=self.dollar.id, amount_currency=-120.0,
        ))
        self.assertEqual(self.link_of(payment, line).state, "accepted")
        self.assertEqual((bill.payment_state, payment.state), ("paid", "paid"))
        self.undo(payment, line)
        self.assertEqual(self.entry(line), before)
        self.assertEqual(bill.amount_residual, 120.0)

    def test_a_line_in_euros_for_a_bill_in_dollars_is_a_persons_choice(self):
        for amount in (-100.0, -99.1):
            with self.subTest(amount=amount):
                bill, payment = self.dollar_bill()
                line = self.make_line(amount=amount)
                before = self.entry(line)
                self.assertFalse(self.link_of(payment, line), "never by itself")
                self.link_by_hand(payment, line)
                self.assertEqual((bill.payment_state, payment.state), ("paid", "paid"))
                self.assertTrue(line.is_reconciled)
                self.assertEqual(line.line_ids.mapped("balance"), [amount, -amount])
                self.undo(payment, line)
                self.assertEqual(self.entry(line), before)
                self.assertEqual((bill.payment_state, bill.amount_residual), ("not_paid", 120.0))
                self.link_of(payment, line).action_refuse()

    def test_a_part_in_euros_of_a_bill_in_dollars(self):
        bill, payment = self.dollar_bill()
        line = self.make_line(amount=-50.0)
        before = self.entry(line)
        self.link_by_hand(payment, line)
        self.assertRecordValues(bill, [{"payment_state": "partial", "amount_residual": 60.0}])
        self.assertRecordValues(payment, [{"state": "partly_paid", "amount_linked": 60.0}])
        self.undo(payment, line)
        self.assertEqual(self.entry(line), before)
        self.assertEqual(bill.amount_residual, 120.0)

    def test_the_part_in_dollars_that_a_person_says_is_taken(self):
        bill, payment = self.dollar_bill()
        line = self.make_line(amount=-100.0)
        before = self.entry(line)
        self.link_by_hand(payment, line, 60.0)
        self.assertRecordValues(
            self.link_of(payment, line), [{"amount": 60.0, "line_amount": 50.0}]
        )
        self.assertRecordValues(bill, [{"payment_state": "partial", "amount_residual": 60.0}])
        self.assertEqual(line.ebox_amount_open, -50.0)
        self.undo(payment, line)
        self.assertEqual(self.entry(line), before)

    def test_a_debt_in_euros_paid_by_a_line_in_dollars_is_suggested_by_its_euros(self):
        """The bank tells both amounts; the document asks for euros."""
        payment = self.make_payment(100.0, match=False)
        line = self.make_line(
            amount=-100.0, foreign_currency_id=self.dollar.id, amount_currency=-120.0
        )
        self.assertFalse(self.link_of(payment, line).state == "accepted")
        self.link_by_hand(payment, line)
        self.assertEqual(payment.state, "paid")

    def link_by_hand(self, payment, line, amount=0.0):
        self.env["ebox.payment.link"]._link_by_hand(
            payment, line, amount, self.env["account.account"]
        )
