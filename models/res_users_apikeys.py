import logging
from datetime import timedelta

from odoo import fields, models
from odoo.addons.base.models.res_users import INDEX_SIZE
from odoo.tools import SQL

_logger = logging.getLogger(__name__)
TRUSTED_DAYS = 7


class ResUsersApikeys(models.Model):
    """A key is a single factor."""

    _inherit = "res.users.apikeys"

    def _check_credentials(self, *, scope, key):
        uid = super()._check_credentials(scope=scope, key=key)
        # Trusted devices are made from this model and are checked by the same method.
        if self._name != "res.users.apikeys" or not uid:
            return uid
        # A call with a key has no user yet.
        if self.env(user=uid).user._ebox_needs_second_factor():
            _logger.info("API key of user #%s refused: the second factor is required", uid)
            return None
        return uid


class AuthTotpDevice(models.Model):
    """Readers' devices are trusted for a week."""

    _inherit = "auth_totp.device"

    def _get_trusted_device_age(self):
        seconds = super()._get_trusted_device_age()
        if self.env.user._ebox_mfa_policy():
            return min(seconds, TRUSTED_DAYS * 86400)
        return seconds

    def _check_credentials_for_uid(self, *, scope, key, uid):
        """A device that was trusted for longer before its user became a reader lasts no longer."""
        is_trusted = super()._check_credentials_for_uid(scope=scope, key=key, uid=uid)
        if not is_trusted or not self.env["res.users"].browse(uid)._ebox_mfa_policy():
            return is_trusted
        self.env.cr.execute(
            SQL(
                "SELECT FROM %s WHERE user_id = %s AND index = %s AND create_date > %s",
                SQL.identifier(self._table),
                uid,
                key[:INDEX_SIZE],
                fields.Datetime.now() - timedelta(days=TRUSTED_DAYS),
            )
        )
        return bool(self.env.cr.rowcount)
