from odoo import http
from odoo.http import request


class EboxMailboxController(http.Controller):
    """Downloads of a mailbox's set-up."""

    @http.route(
        "/ebox/mailbox/<int:mailbox_id>/certificate.<any(pem,der):file_format>",
        type="http",
        auth="user",
        methods=["GET"],
        readonly=True,
    )
    def certificate(self, mailbox_id, file_format):
        """The public certificate to upload in ChaMan, for managers of the e-Box."""
        mailbox = request.env["ebox.mailbox"].browse(mailbox_id).exists()
        if not mailbox:
            raise request.not_found()
        name, content = mailbox._certificate_file(file_format)
        return request.make_response(
            content,
            headers=[
                ("Content-Type", "application/octet-stream"),
                ("Content-Disposition", http.content_disposition(name)),
                ("Cache-Control", "private, no-store"),
            ],
        )
