from odoo import api, fields, models
from odoo.exceptions import UserError


class EboxVisibilityWizard(models.TransientModel):
    """The question before messages are hidden in the e-Box, or shown again: for whom it counts."""

    _name = "ebox.visibility.wizard"
    _description = "Hide or show documents in the e-Box"
    _inherit = "ebox.change.wizard"

    document_ids = fields.Many2many("ebox.document", required=True)
    is_visible = fields.Boolean("Show")
    summary = fields.Char(compute="_compute_words")
    effect = fields.Char(compute="_compute_words")
    registered = fields.Char(compute="_compute_words")

    @api.depends("document_ids", "is_visible")
    def _compute_words(self):
        for wizard in self:
            wizard.summary = wizard._summary()
            companies = ", ".join(wizard.document_ids.company_id.mapped("name"))
            wizard.effect = (
                self.env._("Everybody who opens the e-Box of %s sees it in the list again.")
                if wizard.is_visible
                else self.env._("Nobody who opens the e-Box of %s sees it in the usual list then.")
            ) % companies
            count = 0 if wizard.is_visible else len(
                wizard.document_ids.filtered("is_registered")
            )
            wizard.registered = (
                self.env._("%s of them registered mail.", count) if count else False
            )

    def _summary(self):
        count = len(self.document_ids)
        if self.is_visible:
            return (
                self.env._("“%s” will be shown in the e-Box again.", self.document_ids.name)
                if count == 1
                else self.env._("%s messages will be shown in the e-Box again.", count)
            )
        return (
            self.env._("“%s” will be hidden in the e-Box itself.", self.document_ids.name)
            if count == 1
            else self.env._("%s messages will be hidden in the e-Box itself.", count)
        )

    def action_confirm(self):
        """Make the change in the e-Box now, and say what came of it.

        :raises AccessError, UserError: as of ``ebox.document._set_visible``
        """
        if not self.document_ids:
            raise UserError(self.env._("You do not see these documents any more."))
        changed, reasons = self.document_ids._set_visible(self.is_visible)
        told = self._done_words(len(changed)) if changed or not reasons else ""
        return self._tell(told, reasons)

    def _done_words(self, count):
        if self.is_visible:
            return self.env._("Shown in the e-Box again: %s.", count)
        return self.env._("Hidden in the e-Box: %s.", count)
