import base64
import secrets

from odoo import api, fields, models
from odoo.addons.base.models.res_users import KEY_CRYPT_CONTEXT

COUNT = 10
RANDOM_BYTES = 10  # 80 bits: sixteen letters and digits


class EboxMfaRecoveryCode(models.Model):
    """A one-time code on paper, for whom the phone fails; only its hash is kept."""

    _name = "ebox.mfa.recovery.code"
    _description = "One-time recovery code"

    user_id = fields.Many2one("res.users", required=True, index=True, ondelete="cascade")
    code_hash = fields.Char(required=True, groups=fields.NO_ACCESS)
    used = fields.Datetime()

    @api.model
    def _issue(self, user):
        """Make new codes; the former ones no longer work.

        :return: the codes as they are printed, in groups of four
        """
        self._forget(user)
        codes = [base64.b32encode(secrets.token_bytes(RANDOM_BYTES)).decode() for _ in range(COUNT)]
        self.create(
            [{"user_id": user.id, "code_hash": KEY_CRYPT_CONTEXT.hash(code)} for code in codes]
        )
        return ["-".join(code[i : i + 4] for i in range(0, len(code), 4)) for code in codes]

    @api.model
    def _forget(self, user):
        self.search([("user_id", "=", user.id)]).unlink()

    @api.model
    def _left(self, user):
        """The codes that this person has not used yet."""
        return self.search([("user_id", "=", user.id), ("used", "=", False)])

    @api.model
    def _use(self, user, typed):
        """Take one code as typed; capitals, blanks and dashes do not matter.

        :return: whether it was one of this person's, unused
        """
        compact = "".join(filter(str.isalnum, typed)).upper()
        left = self._left(user)
        found = next(
            (code for code in left if KEY_CRYPT_CONTEXT.verify(compact, code.code_hash)), None
        )
        if not found:
            # Whether there are such a person and such codes is not told by the time it takes.
            for _missing in range(COUNT - len(left)):
                KEY_CRYPT_CONTEXT.hash(compact)
            return False
        found.used = fields.Datetime.now()
        return True
