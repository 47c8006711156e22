from datetime import timedelta

from odoo import api, fields, models

# The e-Box's own last alert comes 7 days before; a fortnight leaves time to act.
VANISHING_DAYS = 14


class EboxDocument(models.Model):
    """What the document's form tells its reader, and the check by a person."""

    _inherit = "ebox.document"

    sender_logo = fields.Image(related="sender_id.logo")
    can_make_bills = fields.Boolean(compute="_compute_can_make_bills")
    is_vanishing = fields.Boolean(
        compute="_compute_is_vanishing",
        help="The e-Box deletes it within a fortnight, and it is not stored here.",
    )

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
