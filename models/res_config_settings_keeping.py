from odoo import fields, models


class ResConfigSettings(models.TransientModel):
    """How long documents are kept, and what happens then."""

    _inherit = "res.config.settings"

    ebox_keep_years_invoices = fields.Integer(
        related="company_id.ebox_keep_years_invoices", readonly=False
    )
    ebox_keep_years_others = fields.Integer(
        related="company_id.ebox_keep_years_others", readonly=False
    )
    ebox_purge = fields.Boolean(related="company_id.ebox_purge", readonly=False)
