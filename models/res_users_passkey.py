import time

from odoo import Command, models
from odoo.addons.base.models.res_users import check_identity
from odoo.exceptions import UserError
from odoo.http import request

from .res_users_session import SECOND_FACTOR_AT

FRESH_SECONDS = 600


class ResUsers(models.Model):
    """A passkey is both factors in one: whoever adds one has just given both, and it is told."""

    _inherit = "res.users"

    def _ebox_check_fresh_second_factor(self):
        """:raises UserError: the code of the app was not given in this session just now"""
        if not self.sudo().totp_enabled or not self._ebox_is_told_here():
            return
        if request.session.get(SECOND_FACTOR_AT, 0) < time.time() - FRESH_SECONDS:
            raise UserError(
                self.env._(
                    "A passkey takes the place of password and code. Sign out, sign in with a "
                    "code of your app, and add it within ten minutes."
                )
            )

    @check_identity
    def action_create_passkey(self):
        self.env.user._ebox_check_fresh_second_factor()
        return super().action_create_passkey()

    def write(self, vals):
        """Passkeys come and go by their user's record; both are told."""
        result = super().write(vals)
        kinds = {command[0] for command in vals.get("auth_passkey_key_ids") or ()}
        events = {Command.CREATE: "passkey_added", Command.DELETE: "passkey_removed"}
        for user in self - self._ebox_told():
            if user._ebox_is_told_here():
                for kind in kinds & events.keys():
                    user._ebox_tell(events[kind])
        return result

    def _ebox_drop_passkeys(self):
        """None of them works from here on."""
        keys = self.sudo().auth_passkey_key_ids
        self.sudo()._ebox_telling(self).write(
            {"auth_passkey_key_ids": [Command.delete(key.id) for key in keys]}
        )
