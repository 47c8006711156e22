from odoo import api, fields, models
from odoo.tools import email_normalize_all


class EboxForward(models.Model):
    """A forward goes to the address that a manager saw, whoever edits contacts."""

    _inherit = "ebox.forward"

    # As it was when the forward was made, or when a manager agreed with another one.
    address = fields.Char("Agreed address", compute="_compute_address", store=True)
    has_moved = fields.Boolean(compute="_compute_has_moved", compute_sudo=True)

    @api.depends("partner_id")
    def _compute_address(self):
        for forward in self:
            forward.address = ", ".join(forward.partner_id._ebox_addresses())

    @api.depends("partner_id.email", "address")
    def _compute_has_moved(self):
        for forward in self:
            forward.has_moved = forward.partner_id._ebox_addresses() != [forward.address]

    def action_accept_address(self):
        """Send to the present address of the contact from now on.

        :raises ValidationError: it cannot be forwarded to
        """
        self._check_contact()
        for forward in self:
            [forward.address] = forward.partner_id._ebox_addresses()
            forward._log_act(self.env._("Forward changed"), forward._described())

    def _note_move(self):
        """Take back what was to go to the new address of a contact, and tell who is responsible."""
        for forward in self.filtered(lambda forward: forward.state == "moved"):
            forward._call_back()
            forward._log_act(self.env._("Address changed"))
            forward._alert(lambda env, contact: env._("%s gets no invoices any more", contact))


class ResPartner(models.Model):
    """The contact of a forward."""

    _inherit = "res.partner"

    def _ebox_addresses(self):
        """All addresses that Odoo mails this contact at, normalised: it may be several."""
        return email_normalize_all(self.email or "")

    def write(self, vals):
        result = super().write(vals)
        if "email" in vals:
            forwards = self.env["ebox.forward"].sudo()
            forwards.search([("partner_id", "in", self.ids)])._note_move()
        return result
