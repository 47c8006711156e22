from datetime import timedelta

from odoo import api, fields, models

# The e-Box's own last alert comes 7 days before; a fortnight leaves time to act.
VANISHING_DAYS = 14


class EboxDocument(models.Model):
    """What the document's form tells its reader, and the check by a person."""

    _inherit = "ebox.document"

    sender_logo = fields.Image(related="sender_id.logo")
    may_open = fields.Boolean(
        "May be opened",
        compute="_compute_may_open", help="Whether this user may download and open its files."
    )
    can_make_bills = fields.Boolean("Bills can be made", compute="_compute_can_make_bills")
    is_vanishing = fields.Boolean(
        "Expires soon, not stored",
        compute="_compute_is_vanishing",
        help="The e-Box deletes it within a fortnight, and it is not stored here.",
    )

    @api.depends("is_registered")
    @api.depends_context("uid")
    def _compute_may_open(self):
        may_open_registered = self.env.user.has_group(
            "l10n_be_ebox.l10n_be_ebox_group_registered"
        )
        for document in self:
            document.may_open = may_open_registered or not document.is_registered

    @api.depends("file_ids.kind", "file_ids.move_id")
    def _compute_can_make_bills(self):
        for document in self:
            document.can_make_bills = any(
                file.kind == "ubl" and not file.move_id for file in document.file_ids
            )

    @api.depends("expires", "content_state")
    def _compute_is_vanishing(self):
        now = fields.Datetime.now()
        for document in self:
            document.is_vanishing = bool(
                document.content_state in ("listed", "failed")
                and document.expires
                and now < document.expires < now + timedelta(days=VANISHING_DAYS)
            )

    def action_approve(self):
        """A person has checked these documents."""
        self.check_state = "approved"

    def action_to_check(self):
        self.check_state = "to_check"
