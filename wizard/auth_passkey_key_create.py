from odoo import models
from odoo.addons.base.models.res_users import check_identity


class AuthPasskeyKeyCreate(models.TransientModel):
    """A passkey is kept where both factors were given just now."""

    _inherit = "auth.passkey.key.create"

    @check_identity
    def make_key(self, registration=None):
        self.env.user._ebox_check_fresh_second_factor()
        return super().make_key(registration=registration)
