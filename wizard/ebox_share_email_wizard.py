from odoo import fields, models
from odoo.addons.base.models.res_partner import _lang_get


class EboxShareEmailWizard(models.TransientModel):
    """The same share for another address: a new invitation, and the end of the old share."""

    _name = "ebox.share.email.wizard"
    _description = "Share with another e-mail address"

    share_id = fields.Many2one(
        "ebox.share", required=True, readonly=True, default=lambda self: self._default_share(),
        string="Shared access",
    )
    email = fields.Char("New e-mail", required=True)
    first_name = fields.Char("First name", required=True)
    last_name = fields.Char("Last name", required=True)
    lang = fields.Selection(
        _lang_get, "Language", required=True, default=lambda self: self.env.user.lang
    )

    def _default_share(self):
        return self.env["ebox.share"].browse(self.env.context.get("active_id"))

    def action_apply(self):
        """Open the new share."""
        self.ensure_one()
        share = self.share_id._give_to(
            email=self.email,
            first_name=self.first_name,
            last_name=self.last_name,
            lang=self.lang,
        )
        return {
            "type": "ir.actions.act_window",
            "res_model": "ebox.share",
            "views": [(False, "form")],
            "res_id": share.id,
        }
