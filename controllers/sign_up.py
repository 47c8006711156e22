from odoo import http
from odoo.addons.auth_signup.controllers.main import AuthSignupHome
from odoo.exceptions import AccessDenied
from odoo.http import request

from .sign_in import forget_place


class SignUp(AuthSignupHome):
    """Where anybody may make an account, its address answers first: then the password is chosen."""

    @http.route()
    def web_auth_signup(self, *args, **kw):
        is_invited = request.params.get("token") or request.session.get("auth_signup_token")
        is_open = self.get_auth_signup_config()["signup_enabled"]
        if is_invited or not is_open:
            return super().web_auth_signup(*args, **kw)
        token = request.params.get("ebox_sign_up")
        address, name = request.env["res.users"]._ebox_sign_up_of(token)
        if not address and request.httprequest.method == "POST":
            return self._ebox_take_sign_up(**kw)
        if address:
            # Another address than the one that got the link is not made an account of.
            request.params |= {"login": address, "name": request.params.get("name") or name}
        response = super().web_auth_signup(*args, **kw)
        if response.is_qweb:
            response.qcontext |= {"ebox_is_open": not address, "ebox_sign_up": token}
        return forget_place(response)

    def _ebox_take_sign_up(self, login="", name="", **_form):
        """The same page for who has an account and for who has none."""
        values = {"typed": login}
        try:
            lang = request.env.context.get("lang")
            request.env["res.users"]._ebox_take_sign_up(login, name or login, lang)
        except AccessDenied as error:
            values["error"] = str(error)
        return forget_place(request.render("l10n_be_ebox.sign_up_mailed", values))
