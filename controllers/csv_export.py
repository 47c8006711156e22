from odoo import http
from odoo.http import request


class EboxCsvController(http.Controller):
    """The main data of documents as a file."""

    @http.route(
        "/ebox/csv/<int:wizard_id>", type="http", auth="user", methods=["GET"], readonly=True
    )
    def csv(self, wizard_id):
        """The CSV that its user asked for; documents that are not theirs are refused."""
        wizard = request.env["ebox.csv.wizard"].search([("id", "=", wizard_id)])
        if not wizard:
            raise request.not_found()
        name, content = wizard._file()
        return request.make_response(
            content,
            headers=[
                ("Content-Type", "text/csv; charset=utf-8"),
                ("Content-Disposition", http.content_disposition(name)),
                ("X-Content-Type-Options", "nosniff"),
                ("Cache-Control", "private, no-store"),
            ],
        )
