from odoo import models
from odoo.tools import formatLang

from .written_days import write_day


class EboxPayment(models.Model):
    """What the screen shows of a payment's bank lines."""

    _inherit = "ebox.payment"

    def _panel(self):
        # Searched as the user: the rules of links decide what a person sees.
        links = self.env["ebox.payment.link"].search([("payment_id", "in", self.ids)])
        accepted = links.filtered(lambda link: link.state == "accepted")
        waiting = accepted.filtered(lambda link: not link.is_reconciled)
        return super()._panel() | {
            "links": [link._shown() for link in accepted],
            "suggestion_count": len(links.filtered("is_open_suggestion")),
            "can_link": bool(self.id) and self.awaits_bank,
            "can_book": bool(waiting) and not self.awaits_bank and not self._is_noted(),
        }

    def _is_noted(self):
        """Whether its bank lines need no booking, or wait for a bill that is a draft."""
        return self.move_id or self.treatment == "link"


class EboxPaymentLink(models.Model):
    """A bank line in a sentence."""

    _inherit = "ebox.payment.link"

    def _shown(self):
        """This link for the screen: dict, see ``payment_panel.xml``."""
        line = self.statement_line_id
        text = self.env._(
            "%(date)s: %(amount)s %(counterparty)s",
            date=write_day(self.env, line.date),
            amount=formatLang(self.env, line.amount, currency_obj=line.currency_id),
            counterparty=line.ebox_counterparty or "",
        )
        return {"id": self.id, "text": text.strip(), "remark": self._remark()}

    def _remark(self):
        """Who linked it, and where it is booked."""
        if self.user_id:
            who = self.env._("linked by %s", self.user_id.sudo().name)
        else:
            who = self.env._("linked by itself")
        account = self.sudo().counterpart_account_id
        if account:
            where = self.env._("booked on %s", account.code)
        elif self.payment_id.treatment == "link" and not self.payment_id.move_id:
            where = self.env._("link only")
        else:
            where = self.env._("not booked yet")
        return f"{who}, {where}"
