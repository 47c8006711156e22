from odoo import api, fields, models


class EboxDownloadWizard(models.TransientModel):
    """The question before a download: what it does to the official read state."""

    _name = "ebox.download.wizard"
    _description = "Download documents from the e-Box"

    document_ids = fields.Many2many("ebox.document", required=True)
    file_count = fields.Integer(compute="_compute_effect")
    unread_count = fields.Integer(compute="_compute_effect")
    registered_count = fields.Integer(compute="_compute_effect")

    @api.depends("document_ids")
    def _compute_effect(self):
        for wizard in self:
            documents = wizard._missing_files().document_id
            unread = documents.filtered(lambda document: not document.is_read)
            wizard.file_count = len(wizard._missing_files())
            wizard.unread_count = len(unread)
            wizard.registered_count = len(unread.filtered("is_registered"))

    def _missing_files(self):
        return self.document_ids.file_ids.filtered(
            lambda file: file.provider and file.state != "stored"
        )

    def action_download(self):
        """Ask the lanes to fetch the files now; the screen shows when they are there."""
        files = self._missing_files()
        self.document_ids._request_download(files)
        return {
            "type": "ir.actions.client",
            "tag": "ebox_follow_download",
            "params": {"mailbox_ids": files.mailbox_id.ids, "document_ids": self.document_ids.ids},
        }
