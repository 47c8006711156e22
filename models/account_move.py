from odoo import api, fields, models


class AccountMove(models.Model):
    """A bill shows the documents that it was made from or is linked to."""

    _inherit = "account.move"

    # Linked from the document alone, where it is checked and noted.
    ebox_document_ids = fields.Many2many(
        "ebox.document",
        string="e-Box documents",
        compute="_compute_ebox_documents",
        groups="l10n_be_ebox.l10n_be_ebox_group_user",
    )
    ebox_document_count = fields.Integer(
        compute="_compute_ebox_documents", groups="l10n_be_ebox.l10n_be_ebox_group_user"
    )
    ebox_file_ids = fields.One2many(
        "ebox.document.file", "move_id", groups="l10n_be_ebox.l10n_be_ebox_group_user"
    )
    ebox_warning = fields.Char(compute="_compute_ebox_warning", compute_sudo=True)

    def _compute_ebox_documents(self):
        documents = self.env["ebox.document"].search([("move_ids", "in", self.ids)])
        for move in self:
            move.ebox_document_ids = documents.filtered_domain([("move_ids", "in", move.ids)])
            move.ebox_document_count = len(move.ebox_document_ids)

    @api.depends("amount_total", "currency_id", "ebox_file_ids.announced_total")
    def _compute_ebox_warning(self):
        """A bill comes to what its document says, to the cent, or says that it does not."""
        for move in self:
            file = move.ebox_file_ids[:1]
            currency = file.announced_currency or move.currency_id.name
            differs = bool(file) and (
                currency != move.currency_id.name
                or move.currency_id.compare_amounts(file.announced_total, move.amount_total) != 0
            )
            move.ebox_warning = differs and self.env._(
                "This bill comes to %(ours)s, its document to %(theirs)s. Check it before you "
                "post it.",
                ours=f"{move.amount_total:.2f} {move.currency_id.name}",
                theirs=f"{file.announced_total:.2f} {currency}",
            )

    def action_open_ebox_documents(self):
        """The documents that this bill was made from or is linked to."""
        documents = self.ebox_document_ids
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        if len(documents) == 1:
            return action | {"views": [(False, "form")], "res_id": documents.id}
        return action | {"domain": [("id", "in", documents.ids)]}

    def _ebox_twin(self):
        """Another bill with the same supplier, number and kind, as the same invoice sent twice."""
        if not self.ref or not self.partner_id:
            return self.browse()
        return self.search(
            [
                ("id", "!=", self.id),
                ("company_id", "=", self.company_id.id),
                ("move_type", "=", self.move_type),
                ("commercial_partner_id", "=", self.commercial_partner_id.id),
                ("ref", "=", self.ref),
                ("invoice_date", "=", self.invoice_date),
                ("state", "!=", "cancel"),
            ],
            limit=1,
        )

    def _ebox_embedded_pdf(self):
        """The PDF that came within the UBL, where there was one."""
        return self.env["ir.attachment"].search(
            [
                ("res_model", "=", self._name),
                ("res_id", "=", self.id),
                ("mimetype", "=", "application/pdf"),
            ],
            limit=1,
        )

    def _ebox_open(self):
        """The action that shows these bills."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "account.action_move_in_invoice_type"
        )
        if len(self) == 1:
            return action | {"views": [(False, "form")], "res_id": self.id}
        return action | {"domain": [("id", "in", self.ids)]}
