from odoo import api, models
from odoo.exceptions import AccessError

from .ebox_share_history import RIGHTS
from .ebox_share_number import MANAGER
from .ir_attachment import CONFIDENTIAL, REGISTERED

# What a colleague must be to give a right; a main contact must have it.
GROUP_OF = {"include_confidential": CONFIDENTIAL, "include_registered": REGISTERED}


class EboxShare(models.Model):
    """Nobody gives what they may not do themselves."""

    _inherit = "ebox.share"

    @api.model_create_multi
    def create(self, vals_list):
        shares = super().create(vals_list)
        for share in shares:
            share._check_giver([right for right in RIGHTS if share[right]])
        return shares

    def write(self, vals):
        self._check_giver([right for right in RIGHTS if vals.get(right)])
        return super().write(vals)

    def _check_giver(self, rights):
        """
        :param rights: names of fields, of :data:`RIGHTS`
        :raises AccessError: this user may not give one of them
        """
        if self.env.user._is_superuser():
            return
        for share in self:
            for right in rights:
                if not share._may_be_given(right):
                    raise AccessError(
                        self.env._(
                            "“%s” is given by somebody who has that right.",
                            share._fields[right]._description_string(self.env),
                        )
                    )

    def _may_be_given(self, right):
        """Whether this user may give a right by this share."""
        # What the main contact sees follows from the mailbox, whoever made their account.
        if self.is_standing and right not in GROUP_OF:
            return True
        giver = self.env.user
        return giver.has_group(GROUP_OF.get(right, MANAGER)) or any(
            self.mailbox_id._standing_of_user().mapped(right)
        )


class EboxMailbox(models.Model):
    """Whose main contact somebody is."""

    _inherit = "ebox.mailbox"

    def _standing_of_user(self):
        """The shares by which this user is main contact of these mailboxes, by sudo."""
        return self._standing([("mailbox_id", "in", self.ids)])

    @api.model
    def _of_main_contact(self):
        """The mailboxes whose main contact this user is, by sudo."""
        return self._standing([]).mailbox_id.sorted()

    @api.model
    def _standing(self, domain):
        standing = self.env["ebox.share"].sudo().search(
            [*domain, ("user_id", "=", self.env.uid), ("is_standing", "=", True)], order="id"
        )
        return standing.filtered(lambda share: share._is_open())
