from odoo import http
from odoo.exceptions import AccessDenied, UserError
from odoo.http import request

from ..models.res_users_mfa import ENROLMENT_URL
from .enrolment_progress import Progress
from .sign_in import LOGIN_URL, forget_place, landing

RECOVERY_URL = "/web/login/recovery"


class Recovery(http.Controller):
    """The phone is lost: after the password, a code to the recovery address or one on paper."""

    @http.route(
        RECOVERY_URL, type="http", auth="public", methods=["GET", "POST"], sitemap=False,
        website=True, multilang=False,
    )
    def recovery(self, action=None, redirect=None, **values):
        """
        :param action: ``send``, ``check``, ``once`` or ``replace``
        """
        user = request.env["res.users"]._ebox_at_password_stage()
        if not user or not (user.sudo().totp_enabled or user.sudo().ebox_must_enrol):
            return request.redirect_query(LOGIN_URL, {"redirect": redirect} if redirect else {})
        if request.httprequest.method == "GET":
            return self._show(user, redirect)
        try:
            return self._take(user, action, redirect, **values)
        except (UserError, AccessDenied) as error:
            return self._show(user, redirect, error=str(error), failed=action)

    def _take(self, user, action, redirect, code="", **_values):
        """Take what was given; :return: a response"""
        if action == "send":
            self._send(user)
            return self._show(user, redirect)
        if action == "check":
            self._check(user, code)
            return self._replace(user, redirect)
        if action == "replace":
            user._ebox_use_recovery_code(code)
            return self._replace(user, redirect)
        if action == "once" and not user.sudo().ebox_must_enrol:
            user._ebox_use_recovery_code(code)
            user._ebox_sign_in()
            return request.redirect(landing(user, redirect))
        raise UserError(request.env._("This form is no longer valid."))

    def _send(self, user):
        address = self._address(user)
        self._codes()._send(user, "lost_phone", address)

    def _check(self, user, digits):
        # Asked again: the password may have been reset since the code was sent.
        address = self._address(user)
        self._codes()._check(user, "lost_phone", address, digits)

    def _address(self, user):
        """The recovery address, where it may be used.

        :raises UserError: there is none, or it is held after a password reset
        """
        address = user.sudo().ebox_recovery_email
        if not address:
            raise UserError(request.env._("There is no recovery address for this account."))
        user._ebox_check_not_held()
        return address

    def _replace(self, user, redirect):
        """The old authenticator goes; a new one comes before anything else."""
        user._ebox_replace_authenticator()
        user._ebox_bind_password_stage()
        Progress(
            uid=user.id,
            email=user.sudo().ebox_recovery_email,
            is_confirmed=True,
            is_replacement=True,
            redirect=redirect or "",
        ).keep(request.session)
        return request.redirect(ENROLMENT_URL)

    def _show(self, user, redirect, error="", failed=None):
        codes = self._codes()
        values = {
            "redirect": redirect,
            "error": error,
            "failed": failed,
            "masked": user._ebox_masked_recovery_email(),
            "held_until": user._ebox_held_until(),
            "hold_hours": user._ebox_hold_hours(),
            "has_open_code": bool(codes._open_code(user, "lost_phone")),
            "seconds": codes._seconds_until_next(user, "lost_phone"),
            "codes_left": len(user.sudo().env["ebox.mfa.recovery.code"]._left(user)),
            "must_replace": user.sudo().ebox_must_enrol,
        }
        return forget_place(request.render("l10n_be_ebox.recovery_page", values))

    def _codes(self):
        return request.env["ebox.mfa.code"].sudo()
