from odoo import api, fields, models
from odoo.tools import format_date, formatLang

MODULE = "l10n_be_ebox"
MEGABYTE = 2**20


class BaseModuleUninstall(models.TransientModel):
    """What uninstalling this addon deletes for good, and the way to take it along first."""

    _inherit = "base.module.uninstall"

    ebox_loss = fields.Text(compute="_compute_ebox_loss")

    @api.depends("module_ids")
    def _compute_ebox_loss(self):
        for wizard in self:
            is_hit = MODULE in wizard._get_modules().mapped("name")
            wizard.ebox_loss = is_hit and wizard._ebox_loss_text()

    def _ebox_loss_text(self):
        """What goes, in words; "" where there is nothing yet."""
        documents = self.env["ebox.document"].sudo()
        [(count, last)] = documents._read_group([], aggregates=["__count", "keep_until:max"])
        if not count:
            return ""
        [(files, size)] = self.env["ebox.document.file"].sudo()._read_group(
            [("state", "=", "stored")], aggregates=["__count", "size:sum"]
        )
        kept = documents.search_count([("keep_until", ">=", fields.Date.context_today(self))])
        return self.env._(
            "%(documents)s official documents with %(files)s files (%(size)s MB), their history, "
            "payments, labels and shares, and the keys of the connection are deleted for good. "
            "The law asks to keep %(kept)s of them, the last until %(last)s. Vendor bills keep "
            "their own copies. Mail that expired in the e-Box is nowhere else.",
            documents=count,
            files=files,
            size=formatLang(self.env, (size or 0) / MEGABYTE, digits=1),
            kept=kept,
            last=format_date(self.env, last),
        )

    def action_ebox_export(self):
        """A ZIP of all documents that this user may take away, at once or prepared for later."""
        companies = self.env.user.company_ids.ids
        documents = self.env["ebox.document"].with_context(allowed_company_ids=companies)
        # All of them: what is left behind is gone.
        return documents.search([]).action_export_zip()  # pylint: disable=no-search-all
