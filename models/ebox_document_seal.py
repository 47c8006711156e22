from odoo import models
from odoo.exceptions import UserError

from ..ebox.seal.check import NoPyHanko, SealChecker
from .ebox_document_reading import MOST_AT_ONCE


class EboxDocument(models.Model):
    """Checking the seals of documents once more, when a person asks."""

    _inherit = "ebox.document"

    def action_check_seals(self):
        """Check the seals of these documents again; many are checked by the next run.

        :raises UserError: without pyHanko, or where there is no PDF
        """
        self.check_access("write")
        self._check_may_open()
        files = self.sudo().file_ids.filtered(
            lambda file: file.kind == "pdf" and file.state == "stored"
        )
        if not files:
            raise UserError(self.env._("No PDF of this document is stored, so there is no seal."))
        try:
            with SealChecker(self.env["ebox.seal.issuers"]._pem()) as checker:
                if len(self) > MOST_AT_ONCE:
                    files._forget_seals()
                    return self._tell_of_seals(
                        self.env._("The seals of %s documents are checked in the background.",
                                   len(files.document_id))
                    )
                files._check_seals(checker)
        except NoPyHanko:
            raise UserError(
                self.env._(
                    "Seals cannot be checked on this server: pyHanko is not installed. Ask your "
                    "system administrator to install it."
                )
            ) from None
        texts = files.with_env(self.env).sudo().mapped("seal_text")
        return self._tell_of_seals(
            texts[0] if len(texts) == 1 else self.env._("%s files were checked.", len(texts))
        )

    def _tell_of_seals(self, message):
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "danger" if "altered" in self.mapped("seal_state") else "info",
                "message": message,
                "next": {"type": "ir.actions.client", "tag": "soft_reload"},
            },
        }
