import logging
import secrets
from datetime import timedelta

from odoo import SUPERUSER_ID, api, fields, models
from odoo.addons.base.models.res_users import KEY_CRYPT_CONTEXT
from odoo.exceptions import UserError

_logger = logging.getLogger(__name__)

LIFETIME = timedelta(minutes=10)
PAUSE = timedelta(seconds=60)
TRIES = 5
MAILS_AN_HOUR = 3


class EboxMfaCode(models.Model):
    """A six-digit code that was mailed to an address; only its hash is kept."""

    _name = "ebox.mfa.code"
    _description = "Code mailed to an address"
    _order = "id DESC"

    user_id = fields.Many2one("res.users", required=True, index=True, ondelete="cascade")
    company_id = fields.Many2one(related="user_id.company_id", help="Whose name heads the e-mail.")
    purpose = fields.Selection(
        [
            ("address", "Confirm a recovery address"),
            ("login", "Confirm a sign-in address"),
            ("lost_phone", "Replace the authenticator"),
        ],
        required=True,
    )
    email = fields.Char("E-mail", required=True)
    code_hash = fields.Char(required=True, groups=fields.NO_ACCESS)
    expires = fields.Datetime(required=True)
    tries = fields.Integer()
    is_closed = fields.Boolean(help="It was used, tried too often, or followed by another one.")

    # --- sending

    @api.model
    def _send(self, user, purpose, email):
        """Mail a new code, within this request; the ones before it are closed.

        :param str purpose: ``address``, ``login`` or ``lost_phone``
        :return: the code's record
        :raises UserError: too soon, too many, or the mail server did not take it
        """
        self._check_may_send(user, purpose)
        digits = f"{secrets.randbelow(10**6):06d}"
        try:
            with self.env.cr.savepoint():
                return self._mail_one(user, purpose, email, digits)
        # Whatever goes wrong on the way to a mail server: the person must know.
        except Exception as error:
            _logger.warning("Code for user #%s was not mailed: %s", user.id, error)
            raise UserError(
                self.env._(
                    "The e-mail could not be sent: the mail server does not answer as it should. "
                    "Try again in a few minutes, or tell your contact person."
                )
            ) from error

    @api.model
    def _check_may_send(self, user, purpose):
        if seconds := self._seconds_until_next(user, purpose):
            raise UserError(
                self.env._("A code is on its way. Another one can be sent in %s seconds.", seconds)
            )
        hour_ago = fields.Datetime.now() - timedelta(hours=1)
        sent = self.search([("user_id", "=", user.id), ("create_date", ">", hour_ago)])
        if len(sent) >= MAILS_AN_HOUR:
            raise UserError(
                self.env._(
                    "%s codes were sent within an hour, which is the limit. Look for the last one, "
                    "also among unwanted mail, or try again in an hour.",
                    MAILS_AN_HOUR,
                )
            )

    @api.model
    def _mail_one(self, user, purpose, email, digits):
        self.search([("user_id", "=", user.id), ("is_closed", "=", False)]).is_closed = True
        now = fields.Datetime.now()
        code = self.create(
            {
                "user_id": user.id,
                "purpose": purpose,
                "email": email,
                "code_hash": KEY_CRYPT_CONTEXT.hash(digits),
                "expires": now + LIFETIME,
            }
        )
        # Nobody is signed in yet, and a sender is needed where the company has no address.
        template = self.env.ref("l10n_be_ebox.mail_template_mfa_code").with_user(SUPERUSER_ID)
        # Who has this address already is told so there, not here, and gets no code.
        is_taken = purpose == "login" and user._ebox_login_is_taken(email)
        template.with_context(ebox_digits=digits, ebox_is_taken=is_taken).send_mail(
            code.id,
            force_send=True,
            raise_exception=True,
            email_values={"email_to": email, "recipient_ids": [], "auto_delete": True},
            email_layout_xmlid="l10n_be_ebox.mail_layout",
        )
        return code

    @api.model
    def _seconds_until_next(self, user, purpose):
        """The seconds until another code may be sent to this person; 0: now."""
        last = self.search([("user_id", "=", user.id), ("purpose", "=", purpose)], limit=1)
        passed = fields.Datetime.now() - last.create_date if last else PAUSE
        return max(0, int((PAUSE - passed).total_seconds()))

    # --- checking

    @api.model
    def _open_code(self, user, purpose):
        """The code that this person may give now, or an empty record."""
        return self.search(
            [
                ("user_id", "=", user.id),
                ("purpose", "=", purpose),
                ("is_closed", "=", False),
                ("expires", ">", fields.Datetime.now()),
            ],
            limit=1,
        )

    @api.model
    def _check(self, user, purpose, email, digits):
        """Judge a code as typed. It works once.

        Catch and show what this raises: the count of tries must not be rolled back.

        :raises UserError: wrong, expired, used, or tried too often
        """
        code = self._open_code(user, purpose)
        if not code or code.email != email:
            raise UserError(self.env._("This code has expired or was used. Have a new one sent."))
        code.tries += 1
        if KEY_CRYPT_CONTEXT.verify("".join(digits.split()), code.code_hash):
            code.is_closed = True
            return
        if code.tries >= TRIES:
            code.is_closed = True
            raise UserError(
                self.env._("That was wrong for the last time. Have a new code sent.")
            )
        left = TRIES - code.tries
        if left == 1:
            raise UserError(self.env._("This is not the code. You can try once more."))
        raise UserError(self.env._("This is not the code. You can try %s more times.", left))

    @api.autovacuum
    def _gc_codes(self):
        self.search([("create_date", "<", fields.Datetime.now() - timedelta(days=1))]).unlink()
