from odoo import api, fields, models


class EboxLabelWizard(models.TransientModel):
    """Labels on many documents at once."""

    _name = "ebox.label.wizard"
    _description = "Label documents"

    document_ids = fields.Many2many("ebox.document", required=True, readonly=True)
    owner_ids = fields.Many2many("res.partner", compute="_compute_owner_ids", compute_sudo=False)
    add_ids = fields.Many2many(
        "ebox.label", "ebox_label_wizard_add_rel", domain="[('owner_id', 'in', owner_ids)]",
        string="Put on",
    )
    remove_ids = fields.Many2many(
        "ebox.label", "ebox_label_wizard_remove_rel", domain="[('owner_id', 'in', owner_ids)]",
        string="Take off",
    )

    @api.depends("document_ids")
    def _compute_owner_ids(self):
        for wizard in self:
            wizard.owner_ids = wizard.document_ids.label_owner_id

    def action_apply(self):
        """Change the labels of all documents, or of none."""
        self.ensure_one()
        self.document_ids._set_labels(self.add_ids, self.remove_ids)
        return {"type": "ir.actions.act_window_close"}
