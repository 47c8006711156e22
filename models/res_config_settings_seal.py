import base64

from odoo import fields, models

from ..ebox.seal.check import has_pyhanko


class ResConfigSettings(models.TransientModel):
    """Which issuers of electronic seals count as known."""

    _inherit = "res.config.settings"

    ebox_has_pyhanko = fields.Boolean("pyHanko is installed", compute="_compute_ebox_seals")
    ebox_seal_count = fields.Integer("Listed issuers", compute="_compute_ebox_seals")
    ebox_seal_issuers = fields.Text("Issuers", compute="_compute_ebox_seals")
    ebox_seal_list = fields.Binary("New list")
    ebox_seal_list_name = fields.Char("Name of the list")

    def _compute_ebox_seals(self):
        issuers = self.env["ebox.seal.issuers"]
        for settings in self:
            settings.ebox_has_pyhanko = has_pyhanko()
            settings.ebox_seal_count = len(issuers._listed())
            settings.ebox_seal_issuers = issuers._words()

    def set_values(self):
        result = super().set_values()
        if self.ebox_seal_list:
            self.env["ebox.seal.issuers"]._replace(base64.b64decode(self.ebox_seal_list))
        return result

    def action_ebox_seal_empty(self):
        """Take all issuers off the list."""
        self.check_access("write")
        self.env["ebox.seal.issuers"]._replace(b"")
        return {"type": "ir.actions.client", "tag": "soft_reload"}
