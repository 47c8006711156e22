from datetime import timedelta

from odoo import fields
from odoo.fields import Command
from odoo.tests import HttpCase, tagged
from odoo.tools import mute_logger

from ..ebox.model import Text
from .payments import IBAN, PaymentCase, letter, scan


@tagged("post_install", "-at_install")
class TestPaymentTours(HttpCase, PaymentCase):
    """A bookkeeper pays a letter, in a real browser."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.admin = cls.env.ref("base.user_admin")
        cls.bank = cls.env["account.journal"].search(
            [("company_id", "=", cls.company.id), ("type", "=", "bank")], limit=1
        )
        cls.admin.write({"company_ids": [(4, cls.company.id)], "company_id": cls.company.id})

    def test_a_letter_is_corrected_paid_and_taken_back(self):
        document = self.make_letter("tour", subject=Text(fr="Tour letter"))
        document.payment_ids.due = fields.Date.context_today(document) + timedelta(days=9)
        with mute_logger("odoo.http"):  # a wrong account is refused
            self.start_tour("/odoo", "ebox_pay_letter", login="admin")
        self.assertEqual(document.payment_ids.state, "to_pay")
        code = scan(self.card(document, self.admin)["qr"])
        self.assertEqual(code[6:8], [IBAN, "EUR1000.50"])
        self.assertEqual(document.event_ids.filtered(
            lambda event: event.kind == "payment").user_id, self.admin)

    def test_instalments_are_entered_by_hand(self):
        document = self.make_letter("plan", letter("Bonjour"))
        path = f"/odoo/company-documents/{document.id}"
        self.start_tour(path, "ebox_pay_instalments", login="admin")
        self.assertEqual(document.payment_ids.mapped("amount"), [10.0, 20.0])
        self.assertEqual(document.payment_ids.mapped("iban"), [IBAN, IBAN])

    def test_a_letter_is_corrected_linked_to_the_bank_and_undone(self):
        document = self.make_letter("linked")
        bill = self.make_bill(document)
        lines = self.env["account.bank.statement.line"].create(
            [
                {"journal_id": self.bank.id, "amount": -1000.5, "partner_name": "Fictilease",
                 "payment_ref": "+++090/9337/55483+++"},
                {"journal_id": self.bank.id, "amount": -48.6, "payment_ref": "Lunch"},
            ]
        )
        before = lines[0].line_ids.mapped("account_id")
        self.start_tour(
            f"/odoo/company-documents/{document.id}", "ebox_link_payment", login="admin"
        )
        self.assertRecordValues(
            bill, [{"payment_state": "not_paid", "amount_residual": 1000.5}]
        )
        self.assertEqual(lines[0].line_ids.mapped("account_id"), before)
        undone, linked = document.event_ids.filtered(
            lambda event: event.kind == "linked" and event.user_id == self.admin
        ).mapped("text")
        self.assertRegex(linked, "^Linked to the bank line of")
        self.assertRegex(undone, "^No longer linked to the bank line of")

    def make_bill(self, document):
        """A posted bill of what the letter really asks, linked to it."""
        expense = self.env["account.account"].with_company(self.company).search(
            [("code", "=like", "61%"), ("company_ids", "in", self.company.ids)], limit=1
        )
        bill = self.env["account.move"].with_company(self.company).create(
            {
                "move_type": "in_invoice",
                "partner_id": self.env["res.partner"].create({"name": "Fictilease"}).id,
                "invoice_date": "2026-11-02",
                "invoice_line_ids": [
                    Command.create(
                        {
                            "name": "Lease",
                            "price_unit": 1000.5,
                            "account_id": expense.id,
                            "tax_ids": [Command.clear()],
                        }
                    )
                ],
            }
        )
        document.move_ids = bill
        bill.action_post()
        return bill
