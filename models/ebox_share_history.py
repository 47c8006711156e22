from odoo import api, models
from odoo.tools.misc import format_date

RIGHTS = (
    "may_download", "may_label", "may_propose", "include_confidential", "include_registered",
)
TOLD = frozenset(
    {*RIGHTS, "scope", "customer_number_ids", "sender_ids", "date_end", "is_suspended"}
)


class EboxShare(models.Model):
    """Who gave what to whom, and took it back: kept in the history of the mailbox."""

    _inherit = "ebox.share"

    @api.model_create_multi
    def create(self, vals_list):
        shares = super().create(vals_list)
        for share in shares:
            share._log_act(self.env._("Shared"), share._described())
        return shares

    def write(self, vals):
        before = {share: share._described() for share in self if TOLD & vals.keys()}
        result = super().write(vals)
        for share, former in before.items():
            if (now := share._described()) != former:
                share._log_act(self.env._("Share changed"), now)
        return result

    def unlink(self):
        for share in self:
            share._log_act(self.env._("Share removed"))
        return super().unlink()

    def _log_act(self, act, details=""):
        """Note in the history of the mailbox what this user did with these shares.

        :param str act: what was done
        :param str details: what the share gives now
        """
        for share in self.sudo():
            person = f"{share.user_id.name} ({share.user_id.login})"
            share.mailbox_id._log_act(act, person, details)

    def _described(self):
        """What this share gives, as one line of text."""
        self.ensure_one()
        share = self.sudo()
        labels = {name: share._fields[name]._description_string(self.env) for name in RIGHTS}
        what = share.customer_number_ids.mapped("display_name")
        what += share.sender_ids.mapped("display_name")
        if share.scope != "ticked":
            selection = share._fields["scope"]._description_selection(self.env)
            what = [dict(selection)[share.scope]]
        parts = [", ".join(what), *(labels[name] for name in RIGHTS if share[name])]
        if share.date_end:
            day = format_date(self.env, share.date_end)
            parts.append(self.env._("until %s", day))
        if share.is_suspended:
            parts.append(self.env._("suspended"))
        return " · ".join(parts)
