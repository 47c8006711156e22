from odoo.addons.mail.controllers.attachment import AttachmentController
from odoo.http import request


class EboxAttachmentController(AttachmentController):
    """Files of senders are not opened by the server itself."""

    def _get_pdf_first_page_response(self, attachment):
        if attachment.sudo().ebox_file_id:
            raise request.not_found()
        return super()._get_pdf_first_page_response(attachment)
