import time
from datetime import timedelta

from odoo import fields, http
from odoo.exceptions import AccessDenied, UserError
from odoo.http import request

from ..models.res_users_mfa import ENROLMENT, ENROLMENT_URL
from ..models.res_users_session import PASSWORD_AT
from .enrolment_progress import Progress
from .sign_in import LOGIN_URL, forget_place, landing

FRESH_SECONDS = 600
OFFER_AGAIN_DAYS = 30


class Enrolment(http.Controller):
    """Two-factor sign-in in four steps: an app, a recovery address, its code, the QR code."""

    @http.route(
        ENROLMENT_URL, type="http", auth="public", methods=["GET", "POST"], sitemap=False,
        website=True, multilang=False,
    )
    def two_factor(self, action=None, redirect=None, **values):
        """One page: shows the step that comes next, and takes what the person gives for it.

        :param action: ``installed``, ``address``, ``send``, ``confirm``, ``back``, ``activate``,
            ``later`` or ``leave``
        """
        user = self._person()
        if elsewhere := self._elsewhere(user, redirect):
            return elsewhere
        progress = Progress.of(request.session, user)
        if redirect:
            progress.redirect = redirect
        progress.keep(request.session)
        if request.httprequest.method == "GET":
            return self._show(user, progress)
        try:
            answer = self._take(user, progress, action, values)
        except (UserError, AccessDenied) as error:
            return self._show(user, progress, error=str(error), **values)
        return answer or request.redirect(ENROLMENT_URL, code=303)

    # --- who, and whether

    def _person(self):
        """Who sets up: somebody who is signed in, or has given the password just now."""
        if request.session.uid:
            return request.env.user
        return request.env["res.users"]._ebox_at_password_stage()

    def _elsewhere(self, user, redirect):
        """A redirection for who has nothing to do here, else None."""
        if not user:
            return request.redirect_query(LOGIN_URL, {"redirect": redirect} if redirect else {})
        if user.sudo().totp_enabled:
            # A password alone never replaces an authenticator.
            return request.redirect("/my/security" if request.session.uid else "/web/login/totp")
        if not request.session.uid and user._mfa_type() != ENROLMENT:
            return request.redirect(LOGIN_URL)
        if user.sudo().ebox_must_enrol and not Progress.of(request.session, user).is_replacement:
            return request.redirect_query(
                "/web/login/recovery", {"redirect": redirect} if redirect else {}
            )
        if not request.session.uid and user.sudo().auth_passkey_key_ids:
            return forget_place(request.render("l10n_be_ebox.sign_in_by_passkey", {}))
        return None

    # --- the steps

    def _take(self, user, progress, action, values):
        """Take what was given; :return: a response, or None to show the step that comes next"""
        steps = {
            "installed": self._take_installed,
            "address": self._take_address,
            "send": self._send_again,
            "confirm": self._take_code,
            "back": self._go_back,
            "activate": self._activate,
            "later": self._put_off,
            "leave": self._leave,
        }
        if action not in steps:
            raise UserError(request.env._("This form is no longer valid."))
        answer = steps[action](user, progress, **values)
        if not answer:
            progress.keep(request.session)
        return answer

    def _take_installed(self, user, progress, password="", **_values):
        if self._must_give_password():
            self._check_password(user, password)
        progress.step = "scan" if progress.is_confirmed else "address"

    def _take_address(self, user, progress, email="", **_values):
        if progress.step != "address":
            return
        progress.email = user._ebox_check_recovery_email(email)
        self._codes()._send(user, "address", progress.email)
        progress.step = "confirm"

    def _send_again(self, user, progress, **_values):
        if progress.step == "confirm":
            self._codes()._send(user, "address", progress.email)

    def _take_code(self, user, progress, code="", **_values):
        if progress.step != "confirm":
            return
        self._codes()._check(user, "address", progress.email, code)
        progress.is_confirmed = True
        progress.step = "scan"

    def _go_back(self, _user, progress, **_values):
        if progress.step == "scan" or progress.is_replacement:
            progress.step = "app"
        elif progress.step in ("confirm", "address"):
            progress.step = "address" if progress.step == "confirm" else "app"

    def _activate(self, user, progress, code="", **_values):
        """The last step; :return: the page with the recovery codes, which are shown once"""
        if progress.step != "scan" or not progress.is_confirmed:
            return None
        codes = user._ebox_activate(progress.secret, code, progress.email)
        if request.session.uid:
            user._ebox_pass_second_factor()
            user._ebox_keep_session()
        else:
            user._ebox_sign_in()
        Progress.forget(request.session)
        values = {
            "codes": codes,
            "onward": landing(user, progress.redirect),
            "is_replacement": progress.is_replacement,
            "login": user.login,
        }
        return forget_place(request.render("l10n_be_ebox.enrolment_codes", values))

    def _put_off(self, user, progress, **_values):
        """"Not now", where it is only offered."""
        if not user._ebox_is_offered_mfa():
            return None
        today = fields.Date.context_today(user)
        user.sudo().ebox_offer_again = today + timedelta(days=OFFER_AGAIN_DAYS)
        Progress.forget(request.session)
        return request.redirect(landing(user, progress.redirect))

    def _leave(self, user, progress, **_values):
        """Going on another time, in this browser and after the password."""
        if request.session.uid:
            return request.redirect(landing(user, progress.redirect))
        for key in ("pre_uid", "pre_login"):
            request.session.pop(key, None)
        return request.redirect(LOGIN_URL)

    # --- the page

    def _show(self, user, progress, error="", email="", **_values):
        """The page of the present step."""
        if progress.step == "scan" and not progress.secret:
            progress.secret = user._ebox_new_secret()
            progress.keep(request.session)
        values = {
            "progress": progress,
            "error": error,
            "login": user.login,
            "is_offered": bool(request.session.uid) and user._ebox_is_offered_mfa(),
            "must_give_password": self._must_give_password(),
            "email": email or progress.email,
        }
        if progress.step == "confirm":
            values |= self._code_values(user, progress)
        if progress.step == "scan":
            values |= self._scan_values(user, progress)
        return forget_place(request.render("l10n_be_ebox.enrolment_page", values))

    def _code_values(self, user, progress):
        return {
            "masked": user._ebox_mask(progress.email),
            "seconds": self._codes()._seconds_until_next(user, "address"),
        }

    def _scan_values(self, user, progress):
        secret = progress.secret
        return {
            "qr": user._ebox_provisioning_qr(secret),
            "key": " ".join(secret[i : i + 4] for i in range(0, len(secret), 4)),
            "entry": f"{user.sudo().company_id.name}: {user.login}",
        }

    # --- the password of who is signed in already

    def _must_give_password(self):
        """Whoever finds an open session must not bind it to a phone of their own."""
        if not request.session.uid:
            return False
        session = request.session
        given = max(session.get(PASSWORD_AT, 0), session.get("identity-check-last", 0))
        return given < time.time() - FRESH_SECONDS

    def _check_password(self, user, password):
        user._ebox_check_password(password)
        request.session[PASSWORD_AT] = time.time()

    def _codes(self):
        return request.env["ebox.mfa.code"].sudo()
