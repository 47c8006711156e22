from odoo import http
from odoo.http import request

from ..ebox.parcel import ReceivedFile


class EboxUploadController(http.Controller):
    """Files that people bring in from their screen."""

    @http.route("/ebox/upload", type="http", auth="user", methods=["POST"])
    def upload(self, mailbox_id, **_form):
        """Take files into a mailbox of the user's companies.

        :param mailbox_id: id of an ``ebox.mailbox``; the files come as ``ufile``
        :return: JSON, see ``ebox.mailbox._upload``
        """
        mailbox = request.env["ebox.mailbox"]
        if mailbox_id.isdecimal():
            mailbox = mailbox.search([("id", "=", int(mailbox_id))])
        if not mailbox:
            raise request.not_found()
        files = [
            ReceivedFile(file.filename or "", file.read(), file.mimetype or "")
            for file in request.httprequest.files.getlist("ufile")
        ]
        return request.make_json_response(mailbox._upload(files))
