from odoo.addons.portal.controllers.portal import CustomerPortal
from odoo.http import content_disposition, request


class EboxPortal(CustomerPortal):
    """The documents that were shared, for whoever signs in; everything is searched as that user."""

    def _prepare_home_portal_values(self, counters):
        values = super()._prepare_home_portal_values(counters)
        if "ebox_unread_count" in counters:
            values["ebox_unread_count"] = request.env["ebox.document"]._unread_for_portal()
        return values

    def _ebox_document(self, document_id):
        """The document with this id, where this user may read it.

        :raises NotFound: where it is not theirs, as where there is none
        """
        documents = request.env["ebox.document"]
        document = documents.has_access("read") and documents.search([("id", "=", document_id)])
        if not document:
            raise request.not_found()
        return document

    def _ebox_file_response(self, content, content_type, name):
        """A file that was made for this request, to keep."""
        return request.make_response(
            content,
            headers=[
                ("Content-Type", content_type),
                ("Content-Disposition", content_disposition(name)),
                # What was shared may end at any moment: nothing is kept for later.
                ("Cache-Control", "private, no-store"),
                ("X-Content-Type-Options", "nosniff"),
            ],
        )
