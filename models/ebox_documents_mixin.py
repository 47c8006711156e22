from odoo import fields, models


class EboxDocumentsMixin(models.AbstractModel):
    """What documents point to: how many do, and the way to them."""

    _name = "ebox.documents.mixin"
    _description = "Has documents"
    _documents_field = None  # the document's field that points here

    document_count = fields.Integer("Documents", compute="_compute_document_count")

    def _compute_document_count(self):
        field = self._documents_field
        counts = dict(
            self.env["ebox.document"]._read_group([(field, "in", self.ids)], [field], ["__count"])
        )
        for record in self:
            record.document_count = counts.get(record, 0)

    def action_open_documents(self):
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        return action | {"domain": [(self._documents_field, "=", self.id)]}
