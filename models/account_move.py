from odoo import fields, models


class AccountMove(models.Model):
    _inherit = "account.move"

    ebox_document_ids = fields.Many2many(
        "ebox.document",
        "ebox_document_move_rel",
        "move_id",
        "document_id",
        "e-Box documents",
        copy=False,
        groups="l10n_be_ebox.l10n_be_ebox_group_user",
    )
    ebox_document_count = fields.Integer(
        compute="_compute_ebox_document_count", groups="l10n_be_ebox.l10n_be_ebox_group_user"
    )

    def _compute_ebox_document_count(self):
        for move in self:
            move.ebox_document_count = len(move.ebox_document_ids)

    def action_open_ebox_documents(self):
        """The documents that this bill was made from or is linked to."""
        documents = self.ebox_document_ids
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        if len(documents) == 1:
            return action | {"views": [(False, "form")], "res_id": documents.id}
        return action | {"domain": [("id", "in", documents.ids)]}

    def _ebox_open(self):
        """The action that shows these bills."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "account.action_move_in_invoice_type"
        )
        if len(self) == 1:
            return action | {"views": [(False, "form")], "res_id": self.id}
        return action | {"domain": [("id", "in", self.ids)]}
