from odoo.addons.mail.controllers.attachment import AttachmentController
from odoo.http import request, route


class EboxAttachmentController(AttachmentController):
    """Files of senders are not opened by the server itself, and readers add none to them."""

    @route()
    def mail_attachment_upload(self, ufile, thread_id, thread_model, is_pending=False, **kwargs):
        if thread_model == "ebox.document":
            document = request.env[thread_model].browse(int(thread_id))
            if not document.has_access("write"):
                refused = request.env._("You are not allowed to upload an attachment here.")
                return request.make_json_response({"error": refused})
        return super().mail_attachment_upload(
            ufile, thread_id, thread_model, is_pending=is_pending, **kwargs
        )

    def _get_pdf_first_page_response(self, attachment):
        if attachment.sudo().ebox_file_id:
            raise request.not_found()
        return super()._get_pdf_first_page_response(attachment)
