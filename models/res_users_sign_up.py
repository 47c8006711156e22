from urllib.parse import urlencode

from odoo import SUPERUSER_ID, api, fields, models
from odoo.tools import email_normalize, hash_sign, verify_hash_signed

SCOPE = "ebox_sign_up"
LINK_HOURS = 24


class EboxMfaResetRequest(models.Model):
    """Who signs up is answered by mail alone too, where anybody may make an account."""

    _inherit = "ebox.mfa.reset.request"

    name = fields.Char(help="Of somebody who signs up; empty for a forgotten password.")
    lang = fields.Char()

    def _answer(self):
        if not self.name:
            return super()._answer()
        return self.env["res.users"].sudo()._ebox_answer_sign_up(self.login, self.name, self.lang)


class ResUsers(models.Model):
    """Making an account oneself: the page tells nobody which addresses have one."""

    _inherit = "res.users"

    @api.model
    def _ebox_take_sign_up(self, login, name, lang):
        """Take the form of the sign-up page.

        :raises AccessDenied: too many requests for this login, or from this address
        """
        self.env["ebox.mfa.attempt"]._begin("reset", login)
        self.env["ebox.mfa.reset.request"].sudo()._take(login, name=name.strip(), lang=lang)

    @api.model
    def _ebox_answer_sign_up(self, login, name, lang):
        """Mail a link to go on with; to reset the password where there is an account already."""
        address = email_normalize(login)
        everybody = self.with_context(active_test=False)
        if everybody.search_count([("login", "=ilike", login)]):
            self._ebox_answer_reset(login)
        elif address:
            self._ebox_mail_sign_up(address, name, lang)

    def _ebox_mail_sign_up(self, address, name, lang):
        company = self.env["res.company"].search([], limit=1)
        token = hash_sign(
            self.env(su=True), SCOPE, [address, name], expiration_hours=LINK_HOURS
        )
        link = f"{company.get_base_url()}/web/signup?{urlencode({'ebox_sign_up': token})}"
        template = self.env.ref("l10n_be_ebox.mail_template_sign_up").with_user(SUPERUSER_ID)
        template.with_context(
            lang=lang, ebox_link=link, ebox_hours=LINK_HOURS
        )._ebox_mail(company, {"email_to": address, "recipient_ids": []}).send()

    @api.model
    def _ebox_sign_up_of(self, token):
        """:return: address and name of who follows the link; two empty texts where it is none"""
        try:
            kept = token and verify_hash_signed(self.env(su=True), SCOPE, token)
        except ValueError:
            kept = None
        return kept or ("", "")
