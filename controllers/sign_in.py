from odoo import http
from odoo.addons.auth_signup.controllers.main import AuthSignupHome
from odoo.addons.auth_totp.controllers.home import Home as TotpHome
from odoo.exceptions import AccessDenied
from odoo.http import request

from ..models.res_users_mfa import ENROLMENT, ENROLMENT_URL, READER

DOCUMENTS_URL = "/my/ebox"
# Odoo's portal fills it in where nobody asked for a page, before or after us.
PORTAL_HOME = "/my"
LOGIN_URL = "/web/login"
PROOF_URL = "/web/login/recovery-code"


def landing(user, redirect=None):
    """Where a person goes who is signed in: where they were going, else to their documents.

    :param str redirect: from the address of a page, so anybody's; other hosts are left out
    :return: a path of this site
    """
    path = request.redirect(redirect).location if redirect else PORTAL_HOME
    if path != PORTAL_HOME:
        return path
    if user._is_internal():
        return "/odoo"
    return DOCUMENTS_URL if user.sudo().has_group(READER) else PORTAL_HOME


def forget_place(response):
    """No copy of a page that shows codes or addresses is kept, and no frame around it."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["Content-Security-Policy"] = "frame-ancestors 'none'"
    return response


class SignIn(TotpHome):
    """Odoo's code prompt, for who has an authenticator; the others are led to set one up."""

    def _login_redirect(self, uid, redirect=None):
        """Where the policy offers two-factor sign-in, the offer comes before anything else."""
        user = request.env(user=uid).user
        if not user._is_internal():
            redirect = landing(user, redirect)
        if request.session.uid and user._ebox_is_offered_mfa():
            return request.redirect_query(ENROLMENT_URL, {"redirect": redirect}).location
        return super()._login_redirect(uid, redirect=redirect)

    @http.route()
    def web_login(self, *args, **kw):
        """Whoever is made to wait is shown the way past it, also where there is no such person."""
        response = super().web_login(*args, **kw)
        login = request.params.get("login")
        if request.httprequest.method == "POST" and login and not request.session.uid:
            attempts = request.env["ebox.mfa.attempt"]
            response.qcontext["ebox_must_wait"] = attempts._must_wait("password", login)
        return response

    @http.route(
        PROOF_URL, type="http", auth="public", methods=["GET", "POST"], sitemap=False,
        website=True, multilang=False,
    )
    def recovery_code(self, login="", code="", **_post):
        """A recovery code instead of the wait; the password and the app's code come after it."""
        values = {"login_typed": login}
        if request.httprequest.method == "POST":
            try:
                if self._prove(login.strip(), code):
                    message = request.env._("You need not wait any more. Sign in.")
                    return request.redirect_query(LOGIN_URL, {"login": login, "message": message})
                values["error"] = request.env._(
                    "This is not one of the recovery codes of this account, or it was used."
                )
            except AccessDenied as error:
                values["error"] = str(error)
        return forget_place(request.render("l10n_be_ebox.sign_in_recovery_code", values))

    def _prove(self, login, code):
        """:raises AccessDenied: too many attempts from this address"""
        attempts, users = request.env["ebox.mfa.attempt"], request.env["res.users"].sudo()
        attempts._begin("recovery")
        user = users.search(users._get_login_domain(login), limit=1)
        is_proven = user._ebox_prove_by_recovery_code(code)
        if is_proven:
            attempts._succeed("recovery")
        return is_proven

    @http.route()
    def web_totp(self, redirect=None, **kwargs):
        if request.session.uid:
            return super().web_totp(redirect=redirect, **kwargs)
        user = request.env["res.users"]._ebox_at_password_stage()
        if not user:
            return request.redirect_query(LOGIN_URL, {"redirect": redirect} if redirect else {})
        asked = user._mfa_type()
        if asked == ENROLMENT:
            return request.redirect(self._login_redirect(user.id, redirect=redirect))
        response = super().web_totp(redirect=redirect, **kwargs)
        # What is mailed to the address that also receives passwords is no second factor.
        if request.session.uid and asked == "totp":
            user._ebox_pass_second_factor(is_trusted=request.httprequest.method == "GET")
        return response


class ForgottenPassword(AuthSignupHome):
    """Asking for a new password, or being invited, tells nobody who has an account."""

    @http.route()
    def web_auth_signup(self, *args, **kw):
        self._forget_address()
        return super().web_auth_signup(*args, **kw)

    @http.route()
    def web_auth_reset_password(self, *args, **kw):
        self._forget_address()
        return super().web_auth_reset_password(*args, **kw)

    def _forget_address(self):
        """An address in the link alone would be redirected only where somebody has it."""
        if not request.params.get("token"):
            request.params.pop("signup_email", None)
