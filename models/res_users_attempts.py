import contextlib

from odoo import models
from odoo.exceptions import AccessDenied
from odoo.http import request


class ResUsers(models.Model):
    """Guessing is slowed down by person and by address, and tells nothing about who exists."""

    _inherit = "res.users"

    @contextlib.contextmanager
    def _assert_can_auth(self, user=None):
        """Odoo's own cool-down, and a count that all workers share.

        A login is counted as it was typed: whether it belongs to anybody is not asked. Remote
        calls name a user id, and are counted by address alone. A user's own codes are counted
        where they are checked.
        """
        if not request or self:
            with super()._assert_can_auth(user=user):
                yield
            return
        login = user if isinstance(user, str) else None
        attempts = self.env["ebox.mfa.attempt"]
        attempts._begin("password", login)
        with super()._assert_can_auth(user=user):
            try:
                yield
            except AccessDenied:
                if login is not None:
                    self._ebox_take_as_long(login)
                raise
        attempts._succeed("password", login)

    def _check_credentials(self, credential, env):
        """Count a password that is asked again in an open session, and spend a code at once.

        Odoo asks for it before a change of password, for one, and leaves such guesses uncounted.
        A code that is written as used at the end of the request alone would let several requests
        in that bring it together: here all but one fail before a session opens, and begin anew.
        """
        kind, login = credential.get("type"), self.env.user.login
        is_asked_again = request and request.session.uid == self.env.uid and kind == "password"
        attempts = self.env["ebox.mfa.attempt"]
        if is_asked_again:
            attempts._begin("password", login)
        auth_info = super()._check_credentials(credential, env)
        if is_asked_again:
            attempts._succeed("password", login)
        if kind == "totp":
            self.env.flush_all()
        return auth_info

    def _ebox_take_as_long(self, login):
        """A login that nobody has is refused after as much work as a wrong password."""
        self.env.cr.execute(
            "SELECT FROM res_users WHERE login = %s AND active AND password IS NOT NULL", [login]
        )
        if not self.env.cr.rowcount:
            self._crypt_context().hash(login)

    def _totp_rate_limit(self, limit_type):
        """Codes of the app: a growing wait instead of five an hour, counted across roll-backs."""
        if limit_type != "code_check":
            return super()._totp_rate_limit(limit_type)
        return self.env["ebox.mfa.attempt"]._begin("code", self.id)

    def _totp_rate_limit_purge(self, limit_type):
        if limit_type != "code_check":
            return super()._totp_rate_limit_purge(limit_type)
        return self.env["ebox.mfa.attempt"]._succeed("code", self.id)
