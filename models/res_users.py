from odoo import Command, api, models

READER = "l10n_be_ebox.l10n_be_ebox_group_reader"


class ResUsers(models.Model):
    """Who has a share belongs to the group of readers; a main contact's user gets its share."""

    _inherit = "res.users"

    @api.model_create_multi
    def create(self, vals_list):
        users = super().create(vals_list)
        users._follow_ebox_mailboxes()
        return users

    def write(self, vals):
        before = self.partner_id if "partner_id" in vals else self.env["res.partner"]
        result = super().write(vals)
        if {"partner_id", "active"} & vals.keys():
            self._follow_ebox_mailboxes(before)
        return result

    def _follow_ebox_mailboxes(self, partners=()):
        """Let the mailboxes follow whose main contact these users are, or were."""
        contacts = self.partner_id.ids + [partner.id for partner in partners]
        self.env["ebox.mailbox"].sudo().search(
            [("main_contact_id", "in", contacts)]
        )._follow_main_contact()

    def _follow_ebox_shares(self):
        """Give the group of readers to those of these users who have a share, to no others."""
        group = self.env.ref(READER)
        users = self.sudo().exists()
        sharing = self.env["ebox.share"].sudo().search([("user_id", "in", users.ids)]).user_id
        (sharing - group.sudo().user_ids).write({"group_ids": [Command.link(group.id)]})
        done = (users - sharing) & group.sudo().user_ids
        done.write({"group_ids": [Command.unlink(group.id)]})
