from odoo import models
from odoo.exceptions import AccessError


class IrAttachment(models.Model):
    _inherit = "ir.attachment"

    def _check_access(self, operation):
        """The files of registered mail are for those who may open it, by whatever way."""
        result = super()._check_access(operation)
        if self.env.su or self.env.user.has_group("l10n_be_ebox.l10n_be_ebox_group_registered"):
            return result
        closed = self._of_registered_mail()
        if not closed:
            return result
        forbidden = closed | result[0] if result else closed

        def error():
            return AccessError(
                self.env._(
                    "This file belongs to registered mail. Opening it is a right of its own: ask a "
                    "manager of the e-Box for “Open registered mail”."
                )
            )

        return forbidden, error

    def _of_registered_mail(self):
        """The attachments in self that are files of registered messages."""
        own = self.sudo().filtered(lambda a: a.res_model == "ebox.document" and a.res_id)
        if not own:
            return self.browse()
        registered = self.env["ebox.document.file"].sudo().search(
            [("attachment_id", "in", own.ids), ("document_id.is_registered", "=", True)]
        )
        return self.browse(registered.attachment_id.ids)
