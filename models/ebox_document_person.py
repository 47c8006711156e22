from odoo import api, fields, models

from ..ebox.national_number import masked_national_number


class EboxDocument(models.Model):
    """Whom a message is for: their number is read by managers, the others see that there is one."""

    _inherit = "ebox.document"

    attention_number_masked = fields.Char(
        "National register number (masked)",
        compute="_compute_attention_number_masked",
        compute_sudo=True,
    )

    @api.depends("attention_number")
    def _compute_attention_number_masked(self):
        for document in self:
            document.attention_number_masked = masked_national_number(
                document.attention_number or ""
            )
