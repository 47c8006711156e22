from odoo import fields, models

BEFORE = [
    ("off", "Never"),
    ("0", "On the day itself"),
    ("1", "1 day before"),
    ("3", "3 days before"),
    ("7", "7 days before"),
    ("14", "14 days before"),
    ("30", "30 days before"),
]
AFTER = [
    ("off", "Never"),
    ("1", "After 1 day"),
    ("2", "After 2 days"),
    ("5", "After 5 days"),
    ("10", "After 10 days"),
]


class ResCompany(models.Model):
    _inherit = "res.company"

    ebox_mailbox_ids = fields.One2many("ebox.mailbox", "company_id", "Mailboxes")
    ebox_remind_payment = fields.Selection(
        BEFORE, "Payments to make", required=True, default="3"
    )
    ebox_remind_action = fields.Selection(
        BEFORE, "Actions that are asked", required=True, default="7"
    )
    ebox_remind_expiry = fields.Selection(
        BEFORE, "Mail that expires and is not stored", required=True, default="14"
    )
    ebox_remind_registered = fields.Selection(
        AFTER, "Registered mail that nobody opened", required=True, default="2"
    )
    ebox_remind_by_mail = fields.Boolean("Reminders by e-mail too")

    def _ebox_managers(self):
        """:return: ``res.users`` by sudo who manage the e-Box of this company"""
        self.ensure_one()
        manager = self.env.ref("l10n_be_ebox.l10n_be_ebox_group_manager")
        return self.env["res.users"].sudo().search(
            [("all_group_ids", "in", manager.ids), ("company_ids", "in", self.ids)]
        )
