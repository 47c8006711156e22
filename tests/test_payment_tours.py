from datetime import timedelta

from odoo import fields
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
