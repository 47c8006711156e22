from odoo import api, fields, models


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    ebox_mailbox_id = fields.Many2one("ebox.mailbox", compute="_compute_ebox_mailbox")
    ebox_state = fields.Selection(related="ebox_mailbox_id.state", string="e-Box")
    ebox_connection_error = fields.Text(related="ebox_mailbox_id.connection_error")

    @api.depends("company_id")
    def _compute_ebox_mailbox(self):
        for settings in self:
            settings.ebox_mailbox_id = settings.company_id.ebox_mailbox_ids.filtered(
                lambda box: box.kind == "ebox"
            )[:1]

    def action_ebox_activate(self):
        """Make the mailbox of this company's e-Box, and open its set-up."""
        mailbox = self.ebox_mailbox_id or self.env["ebox.mailbox"].create(
            {"company_id": self.company_id.id}
        )
        return mailbox._open_form()

    def action_ebox_configure(self):
        return self.ebox_mailbox_id._open_form()
