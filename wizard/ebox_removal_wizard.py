from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.tools import format_date, formatLang

from ..models.ebox_document_removal import KINDS, MANAGER

MEGABYTE = 2**20
SHORTEST_REASON = 10


class EboxRemovalWizard(models.TransientModel):
    """The question before a content is removed: why, and what goes and stays."""

    _name = "ebox.removal.wizard"
    _description = "Remove the content of documents"

    document_ids = fields.Many2many("ebox.document", required=True)
    kind = fields.Selection(
        [kind for kind in KINDS if kind[0] != "retention"], "Why", required=True
    )
    reason = fields.Char(
        required=True,
        help="It stays in the history for good: name no person in it.",
    )
    summary = fields.Char(compute="_compute_effect")
    kept_summary = fields.Char(compute="_compute_effect")
    has_official = fields.Boolean(compute="_compute_effect")
    bill_names = fields.Char(compute="_compute_effect")

    @api.model
    def default_get(self, fields_list):
        values = super().default_get(fields_list)
        if "document_ids" in fields_list and "document_ids" not in values:
            values["document_ids"] = self.env.context.get("active_ids", [])
        documents = self.env["ebox.document"].browse(values.get("document_ids", ()))
        if "ebox" in documents.mapped("channel"):
            values["kind"] = "personal_data"
        return values

    @api.depends("document_ids")
    def _compute_effect(self):
        for wizard in self:
            documents = wizard.document_ids
            count, size = documents._size_to_pack()
            wizard.summary = self.env._(
                "Documents: %(documents)s. Stored files: %(files)s, %(size)s MB.",
                documents=len(documents),
                files=count,
                size=formatLang(self.env, size / MEGABYTE, digits=1),
            )
            kept = documents.filtered(lambda document: document._is_kept())
            wizard.kept_summary = kept and self.env._(
                "To be kept: %(count)s of %(all)s, until %(last)s.",
                count=len(kept),
                all=len(documents),
                last=format_date(self.env, max(kept.mapped("keep_until"))),
            )
            wizard.has_official = "ebox" in documents.mapped("channel")
            bills = documents.move_ids._filtered_access("read")
            wizard.bill_names = ", ".join(bills.mapped("display_name"))

    def action_remove(self):
        """Remove the content of these documents, for good.

        :raises AccessError: for who is no manager, or may not open one of them
        :raises UserError: without a reason, and for official mail as a mistake
        """
        self.ensure_one()
        if not self.env.user.has_group(MANAGER):
            raise AccessError(self.env._("Only a manager of the e-Box removes content."))
        documents = self.document_ids
        documents.check_access("write")
        documents._check_may_open()
        if len((self.reason or "").strip()) < SHORTEST_REASON:
            raise UserError(
                self.env._(
                    "Give the reason in at least %s characters: it is all that explains later why "
                    "the content is gone.",
                    SHORTEST_REASON,
                )
            )
        documents._remove_content(self.kind, self.reason.strip())
        return {"type": "ir.actions.client", "tag": "soft_reload"}
