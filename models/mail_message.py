from odoo import api, models


class MailMessage(models.Model):
    """A message carries away the files that hang on it: no closed mail that way."""

    _inherit = "mail.message"

    @api.model_create_multi
    def create(self, vals_list):
        messages = super().create(vals_list)
        if not self.env.su and (attached := messages.sudo().attachment_ids.sudo(False)):
            # Files of the message's own record are not checked by Odoo.
            attached._check_open_mail()
        return messages
