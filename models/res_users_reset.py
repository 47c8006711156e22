import logging

from odoo import api, fields, models
from odoo.tools import email_normalize

_logger = logging.getLogger(__name__)


class ResUsers(models.Model):
    """A forgotten password: answered by mail alone, and remembered for the second factor."""

    _inherit = "res.users"

    @api.model
    def reset_password(self, login):
        """Take a request from the sign-in page. Whether anybody has this login is not said here.

        :raises AccessDenied: too many requests for this login, or from this address
        """
        self.env["ebox.mfa.attempt"]._begin("reset", login)
        self.env["ebox.mfa.reset.request"].sudo()._take(login)

    @api.model
    def _ebox_answer_reset(self, login):
        """Mail a link to whom this is login or address of, and to whose recovery address it is."""
        users = self.search(self._get_login_domain(login)) or self.search(
            self._get_email_domain(login)
        )
        if users:
            users.action_reset_password()
        if address := email_normalize(login):
            for user in self.search([("ebox_recovery_email", "=", address)]) - users:
                user._ebox_mail_reset_to_recovery()

    def _ebox_mail_reset_to_recovery(self):
        """A link to the recovery address, which also states the login."""
        self.partner_id.signup_prepare(signup_type="reset")
        address = self.ebox_recovery_email
        self.env["ebox.mfa.reset.link"]._note(self, address)
        template = self.env.ref("l10n_be_ebox.mail_template_reset_recovery")
        template._ebox_mail(self, {"email_to": address, "recipient_ids": []}).send()

    def _action_reset_password(self, signup_type="reset"):
        if signup_type == "reset":
            for user in self.sudo():
                user.env["ebox.mfa.reset.link"]._note(user, user.email)
        return super()._action_reset_password(signup_type=signup_type)

    @api.model
    def signup(self, values, token=None):
        """A password set by a mailed link: from here on counts what its mailbox may not do."""
        partner = self.env["res.partner"]._signup_retrieve_partner(token) if token else None
        if not partner or partner.sudo().signup_type != "reset":
            return super().signup(values, token)
        user = partner.sudo().user_ids[:1]
        result = super(ResUsers, self._ebox_telling(user)).signup(values, token)
        if user:
            user.ebox_password_reset = fields.Datetime.now()
            user._ebox_tell("password_reset")
        return result


class EboxMfaResetLink(models.Model):
    """An address to which a link to reset a password was mailed."""

    _name = "ebox.mfa.reset.link"
    _description = "Mailed link to reset a password"

    user_id = fields.Many2one("res.users", required=True, index=True, ondelete="cascade")
    email = fields.Char("E-mail", required=True)

    @api.model
    def _note(self, user, email):
        if address := email_normalize(email or ""):
            self.create({"user_id": user.id, "email": address})

    @api.autovacuum
    def _gc_links(self):
        """A month is longer than any link and any hold lasts."""
        month_ago = fields.Datetime.subtract(fields.Datetime.now(), months=1)
        self.search([("create_date", "<", month_ago)]).unlink()


class EboxMfaResetRequest(models.Model):
    """What was typed under "Reset password"; answered right after the request that typed it.

    That request takes as long, and says the same, for everybody.
    """

    _name = "ebox.mfa.reset.request"
    _description = "Request to reset a password"

    login = fields.Char(required=True)

    @api.model
    def _take(self, login, **values):
        self.create({"login": login.strip(), **values})
        self.env.ref("l10n_be_ebox.ir_cron_reset_requests")._trigger()

    def _answer(self):
        self.env["res.users"].sudo()._ebox_answer_reset(self.login)

    @api.model
    def _cron_answer(self):
        """Answer each request on its own: one that fails keeps none of the others waiting."""
        requests = self.search([], limit=100)
        for request in requests:
            try:
                with self.env.cr.savepoint():
                    request._answer()
            except Exception as error:
                _logger.warning("A request to reset a password was not answered: %s", error)
            request.unlink()
            if not self.env["ir.cron"]._commit_progress(1, remaining=self.search_count([])):
                break
