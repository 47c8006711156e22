"""The dashboard in a real browser."""
from datetime import timedelta

from odoo import fields
from odoo.tests import HttpCase, tagged

from .payments import PaymentCase, invitation


@tagged("post_install", "-at_install")
class TestDashboardTours(PaymentCase, HttpCase):
    def test_a_figure_leads_to_its_list_and_what_failed_is_tried_again(self):
        yesterday = fields.Date.today() - timedelta(days=1)
        letter = self.make_letter(
            "tour", invitation(**{"Date limite de paiement": f"{yesterday:%d/%m/%Y}"})
        )
        letter.sudo().name = "Tour letter"
        self.mailbox.state = "connected"
        self.env["ebox.mailbox.run"].create(
            {
                "mailbox_id": self.mailbox.id,
                "kind": "new",
                "state": "failed",
                "started": fields.Datetime.now(),
                "ended": fields.Datetime.now(),
                "error": "The line was cut.",
            }
        )
        self.start_tour("/odoo", "ebox_dashboard", login="ebox_payer")
        self.assertEqual(self.mailbox.run_ids[0].state, "waiting")

    def test_a_company_without_mailbox_is_shown_how_it_begins(self):
        newcomer = self._make_company("Nouveau Départ", "0308357159")
        self.make_user("ebox_newcomer", "manager", companies=newcomer)
        self.start_tour("/odoo", "ebox_dashboard_empty", login="ebox_newcomer")
