import base64
import secrets
from urllib.parse import quote, urlencode

import segno
from markupsafe import Markup

from odoo import models
from odoo.addons.auth_totp.models.totp import ALGORITHM, DIGITS, TIMESTEP, TOTP_SECRET_SIZE
from odoo.addons.base.models.res_users import check_identity
from odoo.exceptions import AccessDenied, AccessError, UserError
from odoo.http import request


class ResUsers(models.Model):
    """The authenticator: set up, replaced, switched off, reset."""

    _inherit = "res.users"

    # --- setting up

    def _ebox_new_secret(self):
        return base64.b32encode(secrets.token_bytes(TOTP_SECRET_SIZE // 8)).decode()

    def _ebox_provisioning_uri(self, secret):
        """What the QR code says to the app.

        Source: Key Uri Format of Google Authenticator, which the other apps follow.
        """
        issuer = self.sudo().company_id.name
        label = f"{quote(issuer)}:{quote(self.login)}"
        parameters = {
            "secret": secret,
            "issuer": issuer,
            "algorithm": ALGORITHM.upper(),
            "digits": DIGITS,
            "period": TIMESTEP,
        }
        return f"otpauth://totp/{label}?{urlencode(parameters, quote_via=quote)}"

    def _ebox_provisioning_qr(self, secret):
        """The QR code as SVG that scales with its place."""
        code = segno.make(self._ebox_provisioning_uri(secret), micro=False, error="m")
        return Markup(code.svg_inline(border=4, omitsize=True))

    def _ebox_activate(self, secret, digits, recovery_email):
        """The last step: from here on both factors count, and every other session ends.

        :param str secret: in base32, as the app got it
        :param str digits: the code that the app shows
        :param str recovery_email: confirmed before
        :return: the new recovery codes, to be shown once
        :raises UserError: the code is wrong
        """
        self.ensure_one()
        user = self.with_user(self)._ebox_telling(self)
        typed = "".join(digits.split())
        if not (typed.isdecimal() and user._totp_try_setting(secret, int(typed))):
            raise UserError(
                self.env._(
                    "This is not the code. Wait for the next one in the app; the clock of the "
                    "phone must be set automatically."
                )
            )
        person = self.sudo()
        person.write({"ebox_recovery_email": recovery_email, "ebox_must_enrol": False})
        person._ebox_end_sessions()
        person._ebox_tell("authenticator_on")
        return person.env["ebox.mfa.recovery.code"]._issue(person)

    # --- losing it

    def _ebox_replace_authenticator(self):
        """The phone is lost, and the person proved it is them: a new one goes before all else."""
        self._ebox_drop_authenticator()
        self.sudo().ebox_must_enrol = True
        self._ebox_tell("authenticator_removed")

    def _ebox_use_recovery_code(self, typed):
        """:raises UserError: it is none of this person's unused codes
        :raises AccessDenied: too many attempts
        """
        attempts, codes = self.env["ebox.mfa.attempt"], self.sudo().env["ebox.mfa.recovery.code"]
        attempts._begin("recovery", self.id)
        if not codes._use(self, typed):
            raise UserError(self.env._("This is not one of your recovery codes, or it was used."))
        attempts._succeed("recovery", self.id)
        # Whoever has it need not wait for what others tried.
        attempts._succeed("code", self.id)
        self._ebox_tell("recovery_code_used", left=len(codes._left(self)))

    # --- changes by who is signed in

    def _ebox_check_both_factors(self, password, digits):
        """Password and app, asked again before a change.

        :raises AccessDenied: one is wrong, or too many were
        """
        self._ebox_check_password(password)
        typed = "".join(digits.split())
        if not typed.isdecimal():
            raise AccessDenied(self.env._("Give the six digits that the app shows."))
        self._check_credentials({"type": "totp", "token": int(typed)}, {"interactive": True})

    # --- giving it up

    def _ebox_switch_off(self):
        """Only the password from here on.

        :raises UserError: where the policy asks for it
        """
        if self._ebox_needs_second_factor():
            raise UserError(
                self.env._("Two-factor sign-in is required for the documents shared with you.")
            )
        told = self._ebox_forget_second_factor()
        self._ebox_tell("authenticator_off", extra_addresses=told)

    def action_totp_disable(self):
        """Whoever signs in to documents switches off with password and code, on their own page."""
        ours = self.filtered(lambda user: user.sudo()._ebox_has_second_factor())
        if self.env.user in ours:
            raise UserError(
                self.env._("Switch it off under My security, with your password and a code.")
            )
        if ours:
            return ours.action_ebox_reset_second_factor()
        return super().action_totp_disable()

    @check_identity
    def action_ebox_reset_second_factor(self):
        """An administrator lets these people begin anew, after having made sure who asks.

        :raises AccessError: for anybody else
        """
        if not (self.env.su or self.env.user._is_admin()):
            raise AccessError(self.env._("Only administrators reset the sign-in of others."))
        for user in self:
            told = user._ebox_forget_second_factor()
            user._ebox_drop_passkeys()
            user._ebox_keep_addresses()
            user._ebox_tell("admin_reset", extra_addresses=told, admin=self.env.user.name)
        return {"type": "ir.actions.client", "tag": "soft_reload"}

    def _ebox_has_second_factor(self):
        """Whether this person's sign-in was set up by the four steps."""
        return bool(self.ebox_recovery_email)

    def _ebox_forget_second_factor(self):
        """Authenticator, recovery address and codes go; :return: the addresses to be told"""
        user = self.sudo()
        addresses = user._ebox_addresses()
        self._ebox_drop_authenticator()
        user.write(
            {"ebox_recovery_email": False, "ebox_must_enrol": False, "ebox_password_reset": False}
        )
        user.env["ebox.mfa.recovery.code"]._forget(user)
        return addresses

    def _ebox_drop_authenticator(self):
        user = self.sudo()._ebox_telling(self)
        if user.totp_enabled:
            user.totp_secret = False
        user._ebox_end_sessions()

    # --- keeping this session

    def _ebox_keep_session(self):
        """Bind this session to what has just changed, where its person remains signed in."""
        self.env.flush_all()
        request.session.session_token = self._compute_session_token(request.session.sid)
