import secrets

from markupsafe import Markup

from odoo import SUPERUSER_ID, api, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import email_normalize

from .res_users_recovery import mailbox_of


class ResUsers(models.Model):
    """The addresses of who signs in: changed by both factors, and brought back by a link."""

    _inherit = "res.users"

    @api.constrains("login")
    def _check_login_is_free(self):
        """A login that was left may come back for a while: nobody else gets it meanwhile."""
        kept = self.env["ebox.mfa.address.change"].sudo()._open()
        for user in self:
            if any(change.login == user.login and change.user_id != user for change in kept):
                raise ValidationError(
                    self.env._(
                        "%s was the sign-in address of somebody who changed it a short while ago, "
                        "and who may still undo that. Try again in three days.",
                        user.login,
                    )
                )

    def write(self, vals):
        """What an administrator gives as the login stays: links of before no longer undo it."""
        result = super().write(vals)
        if "login" in vals and self.env.uid not in (SUPERUSER_ID, *self.ids):
            self._ebox_keep_addresses()
        return result

    def _ebox_keep_addresses(self):
        """The present addresses are no longer undone by a link."""
        for user in self:
            self.env["ebox.mfa.address.change"].sudo()._open(user).is_closed = True

    # --- changing one

    def _ebox_check_new_login(self, email):
        """The address, normalised. Whether somebody else has it is not said here.

        :raises UserError: it is none, the present one, or reaches the recovery mailbox
        """
        address, user = email_normalize(email or ""), self.sudo()
        if not address:
            raise UserError(self.env._("This is not an e-mail address."))
        if address == email_normalize(user.login):
            raise UserError(self.env._("You sign in with this address already."))
        if mailbox_of(address) == mailbox_of(user.ebox_recovery_email or ""):
            raise UserError(
                self.env._(
                    "This is your recovery address. Give another one: whoever reads one of your "
                    "mailboxes must not have both."
                )
            )
        return address

    def _ebox_login_is_taken(self, address):
        """Whether somebody else signs in with this address, or did a short while ago."""
        users = self.sudo().with_context(active_test=False)
        others = users.search_count([("login", "=ilike", address), ("id", "!=", self.id)])
        left = self.env["ebox.mfa.address.change"].sudo()._open()
        return bool(others) or address in left.filtered(lambda one: one.user_id != self).mapped(
            "login"
        )

    def _ebox_change_login(self, address):
        """Sign in with a confirmed address from now on; all other sessions end.

        The former address and the recovery address get a link to stop it, the new one none.

        :raises UserError: somebody else has the address
        """
        if self._ebox_login_is_taken(address):
            raise UserError(self.env._("This address cannot be used. Give another one."))
        user = self.sudo()
        told = user._ebox_addresses()
        change = user.env["ebox.mfa.address.change"]._note(user)
        masked = {"old": self._ebox_mask(user.login) or user.login, "new": self._ebox_mask(address)}
        user._ebox_set_addresses(address, address, user.ebox_recovery_email)
        user._ebox_end_sessions()
        links = {one: change._stop_link(one) for one in told}
        self._ebox_tell("login_address", extra_addresses=told, links=links, **masked)

    def _ebox_change_recovery_email(self, address):
        """Another confirmed recovery address; the old one and the new one are told.

        The link to stop it goes to the login alone: see ``ebox.mfa.address.change``.
        """
        user = self.sudo()
        old = user.ebox_recovery_email
        change = user.env["ebox.mfa.address.change"]._note(user)
        links = {one: change._stop_link(one) for one in user._ebox_login_addresses()}
        user.ebox_recovery_email = address
        masked = {"old": self._ebox_mask(old or ""), "new": self._ebox_mask(address)}
        extra = filter(None, [old])
        self._ebox_tell("recovery_address", extra_addresses=extra, links=links, **masked)

    def _ebox_set_addresses(self, login, email, recovery):
        """Write all three; links to reset a password that are on their way no longer work."""
        user = self.with_user(SUPERUSER_ID)
        user.partner_id.signup_cancel()
        user.write({"login": login, "email": email, "ebox_recovery_email": recovery})

    def _ebox_check_own_email(self, email):
        """:raises UserError: links to reset the password would go to another address"""
        # An address is that of all users of a contact.
        users = self.sudo().partner_id.user_ids
        if self.id == SUPERUSER_ID or not any(user._ebox_is_told_here() for user in users):
            return
        # The partner's: the user's own holds the new one already while it is being written.
        if email_normalize(email or "") != email_normalize(self.sudo().partner_id.email or ""):
            raise UserError(
                self.env._("Change your e-mail address under My security: it takes a code as well.")
            )

    def _ebox_void_what_is_known(self, since):
        """Leave nothing to somebody who had password and code at that moment."""
        user = self.sudo()._ebox_telling(self)
        user.password = secrets.token_urlsafe(32)
        user.api_key_ids.unlink()
        user.auth_passkey_key_ids.filtered(lambda key: key.create_date >= since).unlink()

    @api.model
    def _ebox_stop_button(self, link):
        """What the mail of a change says to who did not want it."""
        return Markup(
            '<p style="margin: 16px 0;">{}</p><p style="margin: 24px 0;"><a href="{}" '
            'style="background-color: #875A7B; padding: 10px 18px; text-decoration: none; '
            'color: #fff; border-radius: 5px;">{}</a></p>'
        ).format(
            self.env._("If it was not you, stop it within 72 hours, whatever else was changed:"),
            link,
            self.env._("Stop this change"),
        )


class ResPartner(models.Model):
    """The address of who signs in with two factors is not changed by one."""

    _inherit = "res.partner"

    def write(self, vals):
        """:raises UserError: somebody changes their own address past My security"""
        if "email" in vals and self.env.user.partner_id in self:
            self.env.user._ebox_check_own_email(vals["email"])
        return super().write(vals)
