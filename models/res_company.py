from odoo import fields, models


class ResCompany(models.Model):
    _inherit = "res.company"

    ebox_mailbox_ids = fields.One2many("ebox.mailbox", "company_id", "Mailboxes")
