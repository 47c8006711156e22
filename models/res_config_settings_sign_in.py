from odoo import fields, models

from .res_users_recovery import HOLD_HOURS


class ResConfigSettings(models.TransientModel):
    """How long a mailbox that received a new password replaces no authenticator."""

    _inherit = "res.config.settings"

    ebox_recovery_hold_hours = fields.Integer(
        "Hours without recovery after a password reset",
        config_parameter="l10n_be_ebox.recovery_hold_hours",
        default=HOLD_HOURS,
    )
