from odoo import fields, models


class ResConfigSettings(models.TransientModel):
    """When people are reminded of what their documents ask."""

    _inherit = "res.config.settings"

    ebox_remind_payment = fields.Selection(
        related="company_id.ebox_remind_payment", readonly=False, required=True
    )
    ebox_remind_action = fields.Selection(
        related="company_id.ebox_remind_action", readonly=False, required=True
    )
    ebox_remind_expiry = fields.Selection(
        related="company_id.ebox_remind_expiry", readonly=False, required=True
    )
    ebox_remind_registered = fields.Selection(
        related="company_id.ebox_remind_registered", readonly=False, required=True
    )
    ebox_remind_by_mail = fields.Boolean(
        related="company_id.ebox_remind_by_mail", readonly=False
    )
