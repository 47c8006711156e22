from odoo import http
from odoo.http import request

from ..ebox.parcel import ReceivedFile


class EboxUploadController(http.Controller):
    """Files that people bring in from their screen."""

    @http.route("/ebox/upload", type="http", auth="user", methods=["POST"])
    def upload(self, mailbox_id="", document_id="", **_form):
        """Take files into a mailbox of the user's companies, or into a document that lacks them.

        :param mailbox_id: id of an ``ebox.mailbox``; the files come as ``ufile``
        :param document_id: id of an ``ebox.document``, instead
        :return: JSON, see ``ebox.mailbox._upload``
        """
        model, number = ("ebox.document", document_id) if document_id else (
            "ebox.mailbox", mailbox_id
        )
        target = request.env[model]
        if number.isdecimal():
            target = target.search([("id", "=", int(number))])
        if not target:
            raise request.not_found()
        files = [
            ReceivedFile(file.filename or "", file.read(), file.mimetype or "")
            for file in request.httprequest.files.getlist("ufile")
        ]
        return request.make_json_response(target._upload(files))
