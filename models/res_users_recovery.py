from datetime import timedelta

from odoo import fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize

HOLD_HOURS = 72
LINK_HOURS = 4  # how long Odoo's links to reset a password work


class ResUsers(models.Model):
    """The recovery address: a second mailbox, for the day on which the phone is lost."""

    _inherit = "res.users"

    ebox_recovery_email = fields.Char(
        "Recovery e-mail", copy=False, groups=fields.NO_ACCESS, help="Confirmed by a code."
    )
    ebox_password_reset = fields.Datetime(
        "Password reset by a link",
        copy=False, groups=fields.NO_ACCESS, help="When the password was last reset by a link."
    )

    def _ebox_masked_recovery_email(self):
        """The recovery address for a screen that a thief may see: ``m•••@example.com``."""
        return self._ebox_mask(self.sudo().ebox_recovery_email or "")

    def _ebox_mask(self, email):
        return mask_email(email)

    def _ebox_check_recovery_email(self, email):
        """The address, normalised.

        :raises UserError: it is none, or reaches the mailbox that the login reaches
        """
        address = email_normalize(email or "")
        if not address:
            raise UserError(self.env._("This is not an e-mail address."))
        user = self.sudo()
        if mailbox_of(address) in {mailbox_of(own) for own in user._ebox_login_addresses()}:
            raise UserError(
                self.env._(
                    "Give another address than the one you sign in with: if that one is lost or "
                    "read by others, this one must still be yours."
                )
            )
        return address

    def _ebox_login_addresses(self):
        """The addresses to which a forgotten password is answered first."""
        user = self.sudo()
        return {
            address for text in (user.login, user.email) if (address := email_normalize(text or ""))
        }

    def _ebox_addresses(self):
        """Every address of this person: where security mails go."""
        recovery = self.sudo().ebox_recovery_email
        return self._ebox_login_addresses() | ({recovery} if recovery else set())

    # --- after a password reset

    def _ebox_held_until(self):
        """Until when the recovery address may not replace the authenticator; False: it may.

        Who could reset the password through an address has one factor. The same mailbox is not
        the other one, for as long as its owner may need to notice.
        """
        user = self.sudo()
        if not (user.ebox_password_reset and user.ebox_recovery_email):
            return False
        until = user.ebox_password_reset + timedelta(hours=self._ebox_hold_hours())
        if until < fields.Datetime.now():
            return False
        mailboxes = {mailbox_of(address) for address in user._ebox_reset_received_by()}
        return mailbox_of(user.ebox_recovery_email) in mailboxes and until

    def _ebox_reset_received_by(self):
        """The addresses to which a link went that could be the one that was followed."""
        hours = int(
            self.env["ir.config_parameter"]
            .get_param("auth_signup.reset_password.validity.hours", LINK_HOURS)
        )
        since = self.ebox_password_reset - timedelta(hours=hours)
        # A link is one of the contact: it is followed for the first of its users.
        links = self.env["ebox.mfa.reset.link"].search(
            [("user_id", "in", self.partner_id.user_ids.ids), ("create_date", ">=", since)]
        )
        return links.mapped("email")

    def _ebox_hold_hours(self):
        get_param = self.env["ir.config_parameter"].sudo().get_param
        return int(get_param("l10n_be_ebox.recovery_hold_hours", HOLD_HOURS))

    def _ebox_check_not_held(self):
        """:raises UserError: in words that tell what helps instead"""
        if self._ebox_held_until():
            raise UserError(
                self.env._(
                    "The password was reset by an e-mail to this address. For %s hours it cannot "
                    "replace your authenticator as well. Use one of your recovery codes, or ask "
                    "your administrator.",
                    self._ebox_hold_hours(),
                )
            )


def mask_email(email: str) -> str:
    """
    >>> mask_email("marie@example.com"), mask_email("")
    ('m•••@example.com', '')
    """
    name, at, domain = email.partition("@")
    return f"{name[:1]}•••@{domain}" if at else ""


def mailbox_of(email: str) -> str:
    """The mailbox that an address reaches: what follows a plus sign is a label in it.

    >>> mailbox_of("Jan+Bank@Example.com")
    'jan@example.com'
    """
    name, _at, domain = email.lower().partition("@")
    return f"{name.partition('+')[0]}@{domain}"
