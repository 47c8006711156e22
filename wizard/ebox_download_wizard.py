from odoo import api, fields, models


class EboxDownloadWizard(models.TransientModel):
    """The question before a download: what it does to the official read state."""

    _name = "ebox.download.wizard"
    _description = "Download documents from the e-Box"

    document_ids = fields.Many2many("ebox.document", required=True)
    file_count = fields.Integer(compute="_compute_effect")
    # Fetching the main content is what marks a message read.
    unread_count = fields.Integer(compute="_compute_effect")
    registered_count = fields.Integer(compute="_compute_effect")
    summary = fields.Char(compute="_compute_words")
    read_effect = fields.Char(compute="_compute_words")
    registered_effect = fields.Char(compute="_compute_words")

    @api.depends("document_ids")
    def _compute_effect(self):
        for wizard in self:
            missing = wizard._missing_files()
            unread = missing.filtered("is_main").document_id.filtered(lambda doc: not doc.is_read)
            wizard.file_count = len(missing)
            wizard.unread_count = len(unread)
            wizard.registered_count = len(unread.filtered("is_registered"))

    @api.depends("file_count", "unread_count", "registered_count")
    def _compute_words(self):
        for wizard in self:
            files, unread = wizard.file_count, wizard.unread_count
            registered = wizard.registered_count
            wizard.summary = (
                self.env._("One file is fetched now and kept here.")
                if files == 1
                else self.env._("%s files are fetched now and kept here.", files)
            )
            wizard.read_effect = (
                self.env._("The message will count as officially read for everybody.")
                if unread == 1
                else self.env._("%s messages will count as officially read for everybody.", unread)
            )
            if registered == unread == 1:
                wizard.registered_effect = self.env._("It is registered mail.")
            elif registered == 1:
                wizard.registered_effect = self.env._("One is registered mail.")
            else:
                wizard.registered_effect = self.env._("%s are registered mail.", registered)

    def _missing_files(self):
        return self.document_ids.file_ids._missing().filtered("provider")

    def action_download(self):
        """Ask the lanes to fetch the files now; the screen shows when they are there."""
        files = self._missing_files()
        self.document_ids._request_download(files)
        return {
            "type": "ir.actions.client",
            "tag": "ebox_follow_download",
            "params": {"mailbox_ids": files.mailbox_id.ids, "document_ids": self.document_ids.ids},
        }
