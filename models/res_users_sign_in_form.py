from odoo import fields, models
from odoo.tools.misc import format_datetime

from .res_users_mfa import ENROLMENT_URL


class ResUsers(models.Model):
    """What administrators see of somebody's sign-in, and the way to the four steps."""

    _inherit = "res.users"

    ebox_sign_in_state = fields.Char(
        "Two-factor sign-in with recovery",
        compute="_compute_ebox_sign_in_state",
        groups="base.group_erp_manager",
    )

    def _compute_ebox_sign_in_state(self):
        """In words, empty for who never set it up; a recent reset of the password is said."""
        for user in self.sudo():
            if not user.ebox_recovery_email:
                has_passkey = user._ebox_mfa_policy() and user.auth_passkey_key_ids
                user.ebox_sign_in_state = has_passkey and self.env._("By passkey")
            elif held := user._ebox_held_until():
                user.ebox_sign_in_state = self.env._(
                    "Careful: the password was reset through the recovery address. Until %s, that "
                    "address cannot replace the authenticator.",
                    format_datetime(self.env, held, dt_format="short"),
                )
            elif user.totp_enabled:
                user.ebox_sign_in_state = self.env._("Switched on")
            else:
                user.ebox_sign_in_state = self.env._("A new authenticator is to be set up")

    def action_ebox_enrol(self):
        """Lead this user to the four steps."""
        return {"type": "ir.actions.act_url", "url": ENROLMENT_URL, "target": "self"}
