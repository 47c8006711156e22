from urllib.parse import urlencode

from odoo import http
from odoo.addons.auth_signup.controllers.main import AuthSignupHome
from odoo.exceptions import AccessDenied
from odoo.http import request

from .sign_in import forget_place

INVITATION_URL = "/web/signup/invitation"


class Invitation(AuthSignupHome):
    """The link of an invitation: choosing a password, or what to do where it is too late."""

    @http.route()
    def web_auth_signup(self, *args, **kw):
        if "invitation" not in request.params:
            return super().web_auth_signup(*args, **kw)
        share = request.env["ebox.share"]._of_link(request.params["invitation"])
        context = self.get_auth_signup_qcontext()
        is_valid = context.get("token") and not context.get("invalid_token")
        if not (is_valid and share and share._is_open()):
            return self._ebox_too_late(share)
        response = super().web_auth_signup(*args, **kw)
        if response.is_qweb:
            response.qcontext["ebox_share"] = share
        return forget_place(response)

    @http.route(
        INVITATION_URL, type="http", auth="public", methods=["POST"], sitemap=False,
        website=True, multilang=False,
    )
    def ebox_new_link(self, invitation="", **_form):
        """Mail a new link, to the address that was invited and to no other."""
        share = request.env["ebox.share"]._of_link(invitation)
        if not share:
            return self._ebox_too_late(share)
        try:
            return self._ebox_too_late(share, is_sent=share._ask_new_link())
        except AccessDenied as refusal:
            return self._ebox_too_late(share, error=str(refusal))

    def _ebox_too_late(self, share, **values):
        """The page that says who to ask, and offers a new link or the sign-in page.

        :param share: empty where there is none any more, or never was
        """
        if not share:
            return forget_place(request.render("l10n_be_ebox.invitation_gone", {}))
        user = share.user_id
        redirect = request.params.get("redirect") or "/my/ebox"
        values |= {
            "giver": share._giver_name(),
            "company": share.company_id.name,
            "is_open": share._is_open(),
            "may_invite": share._may_invite(),
            "masked": user._ebox_mask(user._ebox_mail_address()),
            "invitation": share._signed(),
            "sign_in_url": f"/web/login?{urlencode({'redirect': redirect})}",
        }
        return forget_place(request.render("l10n_be_ebox.invitation_too_late", values))
