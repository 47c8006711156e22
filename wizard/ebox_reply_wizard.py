from odoo import api, fields, models
from odoo.exceptions import UserError

from ..models.ebox_document_reply import LONGEST_REPLY


class EboxReplyWizard(models.TransientModel):
    """Where a reply is written, and what sending it means."""

    _name = "ebox.reply.wizard"
    _description = "Reply to a document through the e-Box"
    _inherit = "ebox.change.wizard"

    document_id = fields.Many2one("ebox.document", required=True, ondelete="cascade")
    sender_name = fields.Char(related="document_id.sender_name")
    reply_state = fields.Selection(related="document_id.reply_state")
    text = fields.Text("Your reply")
    room = fields.Char(compute="_compute_room")

    @api.depends("text")
    def _compute_room(self):
        for wizard in self:
            wizard.room = self.env._(
                "%(length)s of at most %(most)s characters",
                length=len((wizard.text or "").strip()),
                most=LONGEST_REPLY,
            )

    def action_confirm(self):
        """Send the reply now, and say what came of it.

        :raises AccessError, UserError: as of ``ebox.document._reply_in_ebox``
        """
        if not self.document_id:
            raise UserError(self.env._("You do not see these documents any more."))
        reason = self.document_id._reply_in_ebox(self.text)
        words = "" if reason else self.env._("Your reply was sent through the e-Box.")
        return self._tell(words, {self.document_id: reason} if reason else {})
