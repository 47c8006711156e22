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
        "e-Box documents (count)",
        compute="_compute_ebox_documents", groups="l10n_be_ebox.l10n_be_ebox_group_user"
    )
    ebox_file_ids = fields.One2many(
        "ebox.document.file", "move_id", groups="l10n_be_ebox.l10n_be_ebox_group_user",
        string="e-Box files",
    )
    ebox_warning = fields.Char("e-Box warning", compute="_compute_ebox_warning", compute_sudo=True)

    def _compute_ebox_documents(self):
        documents = self.env["ebox.document"].search([("move_ids", "in", self.ids)])
        for move in self:
            move.ebox_document_ids = documents.filtered_domain([("move_ids", "in", move.ids)])
            move.ebox_document_count = len(move.ebox_document_ids)

    @api.depends(
        "amount_total",
        "amount_tax",
        "currency_id",
        "ebox_file_ids.announced_total",
        "ebox_file_ids.bill_notices",
    )
    def _compute_ebox_warning(self):
        """A bill comes to what its document says, to the cent, or says that it does not."""
        wording = self.env["ebox.bill.wording"]
        for move in self:
            file = move.ebox_file_ids[:1]
            texts = (move._ebox_difference(file), wording._warnings(file.bill_notices))
            move.ebox_warning = " ".join(filter(None, texts)) or False

    def _ebox_difference(self, file):
        """Where this bill differs from its document, in words; "" where it does not.

        :param file: ``ebox.document.file``; may be empty
        """
        currency = file.announced_currency or self.currency_id.name
        figures = {
            "total": (self.amount_total, file.announced_total),
            "tax": (self.amount_tax, file.announced_tax),
        }
        is_same = self.currency_id.compare_amounts
        for what, (ours, theirs) in figures.items():
            if file and (currency != self.currency_id.name or is_same(ours, theirs)):
                told = {
                    "ours": f"{ours:.2f} {self.currency_id.name}",
                    "theirs": f"{theirs:.2f} {currency}",
                }
                return self._ebox_difference_text(what, told)
        return ""

    def _ebox_difference_text(self, what, told):
        if what == "tax":
            return self.env._(
                "The VAT of this bill is %(ours)s, that of its document %(theirs)s. Check it "
                "before you post it.",
                **told,
            )
        return self.env._(
            "This bill comes to %(ours)s, its document to %(theirs)s. Check it before you post it.",
            **told,
        )

    def action_open_ebox_documents(self):
        """The documents that this bill was made from or is linked to."""
        documents = self.ebox_document_ids
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        if len(documents) == 1:
            return action | {"views": [(False, "form")], "res_id": documents.id}
        return action | {"domain": [("id", "in", documents.ids)]}

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

    def _ebox_payable(self):
        """What is asked to be paid of this bill: without what its document says was prepaid."""
        file = self.sudo().ebox_file_ids[:1]
        return file.announced_payable if file.announced_currency else self.amount_total

    def _ebox_open(self):
        """The action that shows these bills."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "account.action_move_in_invoice_type"
        )
        if len(self) == 1:
            return action | {"views": [(False, "form")], "res_id": self.id}
        return action | {"domain": [("id", "in", self.ids)]}
