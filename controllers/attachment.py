from odoo.addons.mail.controllers.attachment import AttachmentController
from odoo.http import request, route


class EboxAttachmentController(AttachmentController):
    """Files of senders are not opened by the server itself, and readers add none to them."""

    @route()
    def mail_attachment_upload(self, ufile, thread_id, thread_model, is_pending=False, **kwargs):
        if thread_model == "ebox.document":
            document = request.env[thread_model].browse(int(thread_id))
            if not document.has_access("write") or not document.exists():
                # As core answers for a discussion that is not there.
                raise request.not_found()
        return super().mail_attachment_upload(
            ufile, thread_id, thread_model, is_pending=is_pending, **kwargs
        )

    def _get_pdf_first_page_response(self, attachment):
        if attachment.sudo().ebox_file_id:
            raise request.not_found()
        return super()._get_pdf_first_page_response(attachment)
