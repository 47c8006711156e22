"""An invoice that was paid in advance in part: what is asked is less than its total."""
from odoo.tests import tagged

from .payments import read, scan
from .test_bills import BillCase
from .ubl import IBAN, ubl

COMMUNICATION = "+++090/9337/55493+++"


@tagged("post_install", "-at_install")
class TestPaymentPrepaid(BillCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.bank = cls.env["account.journal"].search(
            [("company_id", "=", cls.company.id), ("type", "=", "bank")], limit=1
        )
        # 121.00 with VAT, of which 50.00 was paid before.
        cls.document = read(cls.with_files("prepaid", inv__xml=ubl("P-1", prepaid="50.00")))
        cls.payment = cls.document.payment_ids

    def post_bill(self):
        [bill] = self.make_bills(self.document)
        bill.action_post()
        return bill

    def pay(self, amount, communication=COMMUNICATION):
        return self.env["account.bank.statement.line"].with_company(self.company).create(
            {"journal_id": self.bank.id, "date": "2026-11-12", "amount": -amount,
             "payment_ref": communication, "account_number": IBAN}
        )

    def test_what_is_asked_is_what_is_payable(self):
        self.assertRecordValues(self.payment, [{"amount": 71.0, "bank_amount": -71.0}])
        document = self.document.with_user(self.user).with_company(self.company)
        code = scan(document.payment_panel["payments"][0]["qr"])
        self.assertEqual(code[6:8], [IBAN, "EUR71.00"])

    def test_the_bill_comes_to_its_total_and_says_what_was_paid_in_advance(self):
        bill = self.post_bill()
        self.assertEqual((self.payment.move_id, bill.amount_total), (bill, 121.0))
        self.assertEqual((self.payment.amount, self.payment.bank_amount), (71.0, -71.0))
        said = " ".join(bill.message_ids.mapped("body"))
        self.assertIn("50.00 was paid in advance, and stays open on this bill", said)

    def test_a_line_of_what_is_payable_pays_the_letter_and_leaves_the_advance_open(self):
        bill = self.post_bill()
        line = self.pay(71.0)
        self.assertTrue(line.is_reconciled)
        self.assertEqual((bill.payment_state, bill.amount_residual), ("partial", 50.0))
        self.assertRecordValues(self.payment, [{"state": "paid", "amount_residual": 0.0}])
        self.payment.link_ids.action_undo()
        self.assertRecordValues(self.payment, [{"state": "to_pay", "amount_residual": 71.0}])

    def test_an_advance_that_is_settled_first_pays_nothing_of_what_is_asked(self):
        bill = self.post_bill()
        advance = self.pay(50.0, "advance")
        advance._seek_for_lines()[1].write(
            {
                "account_id": bill.partner_id.property_account_payable_id.id,
                "partner_id": bill.partner_id.id,
            }
        )
        (advance._seek_for_lines()[2] + bill.line_ids.filtered(
            lambda item: item.account_type == "liability_payable")).reconcile()
        self.assertEqual(bill.amount_residual, 71.0)
        self.assertRecordValues(self.payment, [{"state": "to_pay", "amount_residual": 71.0}])
        self.assertEqual(self.payment.bank_amount, -71.0)

    def test_a_part_of_what_is_payable_leaves_the_rest_of_it_to_pay(self):
        self.post_bill()
        self.pay(40.0)
        self.payment.link_ids.action_accept()
        self.assertRecordValues(
            self.payment, [{"state": "partly_paid", "amount_residual": 31.0, "bank_amount": -31.0}]
        )
