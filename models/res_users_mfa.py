from odoo import api, fields, models
from odoo.exceptions import AccessDenied

READER = "l10n_be_ebox.l10n_be_ebox_group_reader"
ENROLMENT = "ebox_enrolment"
ENROLMENT_URL = "/web/login/two-factor"


class ResUsers(models.Model):
    """Who signs in with a second factor, and what is refused without it."""

    _inherit = "res.users"

    ebox_must_enrol = fields.Boolean(
        "Sets up a new authenticator",
        copy=False,
        groups=fields.NO_ACCESS,
        help="The old one was removed because the phone was lost: nothing goes before a new one.",
    )
    ebox_sessions_ended = fields.Integer(
        "Times that all sessions were ended",
        copy=False,
        groups=fields.NO_ACCESS,
        help="How often all sessions of this person were ended. Sessions are bound to it.",
    )
    ebox_offer_again = fields.Date(
        "Two-factor sign-in offered again",
        copy=False, groups=fields.NO_ACCESS, help="The offer was put off until this day."
    )

    # --- policy

    def _ebox_mfa_policy(self):
        """The one place that knows which policy holds for a person.

        The strictest of the mailboxes that share with this person, ended shares included; of all
        mailboxes as long as none does.

        :return: ``"required"`` or ``"offered"``; False for who is no portal reader
        """
        self.ensure_one()
        user = self.sudo()
        if not (user.has_group("base.group_portal") and user.has_group(READER)):
            return False
        mailboxes = user.env["ebox.mailbox"].with_context(active_test=False)
        shared = mailboxes.search([("share_ids.user_id", "=", user.id)])
        these = [("id", "in", shared.ids)] if shared else []
        is_required = mailboxes.search_count(
            [("sign_in_policy", "=", "required"), *these], limit=1
        )
        return "required" if is_required else "offered"

    def _ebox_needs_second_factor(self):
        """Whether this person gets nowhere by the password alone."""
        self.ensure_one()
        return self.sudo().ebox_must_enrol or self._ebox_mfa_policy() == "required"

    def _ebox_is_offered_mfa(self):
        """Whether to ask this person now if they want two-factor sign-in."""
        self.ensure_one()
        user = self.sudo()
        today = fields.Date.context_today(user)
        return (
            user._ebox_mfa_policy() == "offered"
            and not user.totp_enabled
            and not user.auth_passkey_key_ids
            and (not user.ebox_offer_again or user.ebox_offer_again <= today)
        )

    # --- what Odoo asks at sign-in

    def _mfa_type(self):
        """Setting up an authenticator goes before what others offer, core's mail code included."""
        if not self.sudo().totp_enabled and self._ebox_needs_second_factor():
            return ENROLMENT
        return super()._mfa_type()

    def _mfa_url(self):
        if self._mfa_type() == ENROLMENT:
            return ENROLMENT_URL
        return super()._mfa_url()

    def _rpc_api_keys_only(self):
        return self._ebox_needs_second_factor() or super()._rpc_api_keys_only()

    @api.model
    def _check_uid_passwd(self, uid, passwd):
        """No remote calls by password or key for whom the second factor is required."""
        # Super's answer is cached, the policy is not.
        if self.browse(uid)._ebox_needs_second_factor():
            raise AccessDenied
        return super()._check_uid_passwd(uid, passwd)

    # --- sessions

    def _get_session_token_fields(self):
        return super()._get_session_token_fields() | {"ebox_sessions_ended"}

    def _ebox_end_sessions(self):
        """End every session of these people, this one too, and forget their trusted devices."""
        for user in self.sudo()._ebox_telling(self):
            user.totp_trusted_device_ids.unlink()
            user.ebox_sessions_ended += 1
        # The token of a session is read by SQL.
        self.env.flush_all()
