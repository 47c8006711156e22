from odoo import api, fields, models
from odoo.exceptions import UserError


class EboxActionWizard(models.TransientModel):
    """The question before the e-Box is told that what messages ask for was done."""

    _name = "ebox.action.wizard"
    _description = "Mark the action of documents as done"
    _inherit = "ebox.change.wizard"

    document_ids = fields.Many2many("ebox.document", required=True)
    summary = fields.Char(compute="_compute_summary")

    @api.depends("document_ids")
    def _compute_summary(self):
        for wizard in self:
            count = len(wizard.document_ids)
            wizard.summary = (
                self.env._("“%s” will be marked as done in the e-Box.", wizard.document_ids.name)
                if count == 1
                else self.env._("%s messages will be marked as done in the e-Box.", count)
            )

    def action_confirm(self):
        """Tell the e-Box now, and say what came of it.

        :raises AccessError, UserError: as of ``ebox.document._mark_done_in_ebox``
        """
        if not self.document_ids:
            raise UserError(self.env._("You do not see these documents any more."))
        done, reasons = self.document_ids._mark_done_in_ebox()
        words = self.env._("Marked as done in the e-Box: %s.", len(done)) if done else ""
        return self._tell(words, reasons)
