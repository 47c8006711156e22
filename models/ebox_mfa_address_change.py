from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import hash_sign, verify_hash_signed

STOP_HOURS = 72
SCOPE = "ebox_mfa_address_change"
STOP_URL = "/web/login/stop"


class EboxMfaAddressChange(models.Model):
    """The addresses that a person had before they changed one of them, to go back to.

    A change takes password and code, and counts at once: its owner may be leaving a mailbox
    that somebody else reads, so no answer of that mailbox is waited for. What was before is
    kept for 72 hours, and a signed link brings it back. Who could do what:

    - *The thief of the login mailbox* resets the password at most, and has no code: they
      change nothing. When the owner leaves that mailbox, they can follow the link: the account
      stays where it was, its password is void, the authenticator and the recovery address are
      the owner's as before. That is a nuisance (an administrator then changes the login), not a
      way in.
    - *The thief of the recovery mailbox* has the same nuisance at hand when the login changes.
      A change of the recovery address itself mails its link to the login alone, so that they
      cannot undo being left; and what they could not do for 72 hours after a reset through it
      they still cannot: the addresses to which links went are remembered apart from this.
    - *Who found an open session* knows neither password nor code.
    - *Who has tricked both out of the owner*, a session beside them, changes both addresses,
      whichever first. So a link undoes every change of the last 72 hours, not only its own; the
      password, which this thief knows, is void; passkeys and keys made since then go, and
      sessions end. A new password is mailed to the addresses of before, where the thief is not;
      an authenticator that they set up meanwhile is replaced as that of a lost phone.

    The link shows a page and acts on its button: scanners of mail follow links.
    """

    _name = "ebox.mfa.address.change"
    _description = "Change of an address of a person who signs in"
    _order = "id"

    user_id = fields.Many2one("res.users", required=True, index=True, ondelete="cascade")
    login = fields.Char(required=True)
    email = fields.Char("E-mail")
    recovery_email = fields.Char("Recovery e-mail")
    is_closed = fields.Boolean(help="It was stopped, or an administrator decided since.")

    @api.model
    def _note(self, user):
        """Keep the addresses of a user who is about to change one; :return: the record"""
        return self.create(
            {
                "user_id": user.id,
                "login": user.login,
                "email": user.email,
                "recovery_email": user.ebox_recovery_email,
            }
        )

    @api.model
    def _open(self, user=None):
        """The changes that may be stopped, oldest first: of one user, or all."""
        since = fields.Datetime.now() - timedelta(hours=STOP_HOURS)
        domain = [("is_closed", "=", False), ("create_date", ">", since)]
        return self.search(domain + ([("user_id", "=", user.id)] if user else []))

    # --- the link

    def _stop_link(self, address):
        """The link for one address, which a log names when it is used."""
        self.ensure_one()
        token = hash_sign(
            self.env(su=True), SCOPE, [self.id, address], expiration_hours=STOP_HOURS
        )
        return f"{self.get_base_url()}{STOP_URL}?token={token}"

    @api.model
    def _from_token(self, token):
        """:return: the change that may be stopped and the address of the link, or two empty ones"""
        try:
            record_id, address = verify_hash_signed(self.env(su=True), SCOPE, token) or (0, "")
        except ValueError:
            return self.browse(), ""
        change = self.browse(record_id).exists()
        return (change, address) if change in self._open() else (self.browse(), "")

    # --- going back

    def _stop(self, address):
        """Bring back the addresses of before, and leave nothing to who changed them.

        :param str address: that of the link
        """
        user = self.user_id
        changes = self._open(user)
        first = changes[0]
        changes.is_closed = True
        told = user._ebox_addresses()
        user._ebox_set_addresses(first.login, first.email, first.recovery_email)
        user._ebox_void_what_is_known(since=first.create_date)
        user._ebox_tell(
            "change_stopped", extra_addresses=told, by=user._ebox_mask(address) or address
        )

    @api.autovacuum
    def _gc_changes(self):
        """A month is longer than any link lasts."""
        month_ago = fields.Datetime.subtract(fields.Datetime.now(), months=1)
        self.search([("create_date", "<", month_ago)]).unlink()
