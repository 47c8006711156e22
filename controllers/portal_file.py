from odoo.http import Controller, request, route

from .portal import EboxPortal


class EboxPortalFile(Controller):
    """The one way to the files of documents that were shared."""

    @route(
        "/my/ebox/<int:document_id>/file/<int:file_id>",
        type="http",
        auth="user",
        methods=["GET"],
    )
    def ebox_file(self, document_id, file_id, download=None, **_kwargs):
        """A file as it was delivered, to look at or, with ``download``, to keep.

        The document is looked for as the user; only then its file is read, and noted.
        """
        document = EboxPortal()._ebox_document(document_id)
        return self._ebox_stream(document, file_id, is_download=bool(download))

    @route("/my/ebox/<int:document_id>/<any(main, pdf, ubl):kind>", type="http", auth="user")
    def ebox_file_of_kind(self, document_id, kind, **_kwargs):
        """The document as it is shown first, as PDF or as UBL XML, to keep."""
        document = EboxPortal()._ebox_document(document_id)
        file = (
            document._portal_shown_file()
            if kind == "main"
            else document._portal_file_of_kind(kind)
        )
        return self._ebox_stream(document, file.id, is_download=True)

    @route("/my/ebox/<int:document_id>/csv", type="http", auth="user", methods=["GET"])
    def ebox_csv(self, document_id, **_kwargs):
        """The main data of the document as CSV."""
        document = EboxPortal()._ebox_document(document_id)
        document._check_right("may_download")
        name, content = document._portal_csv()
        return EboxPortal()._ebox_file_response(content, "text/csv; charset=utf-8", name)

    def _ebox_stream(self, document, file_id, *, is_download):
        """A file of a document, in parts where the browser asks for parts; noted.

        :raises NotFound: where this is no file of the document, or not stored
        :raises AccessError: where the share does not give it
        """
        file = document._portal_file(file_id, is_download=is_download)
        if not file:
            raise request.not_found()
        if self._is_first_request():
            document._file_taken(file, is_download=is_download)
        binary = request.env["ir.binary"].sudo()
        stream = binary._get_stream_from(file.attachment_id, "raw", file.name)
        response = stream.get_response(as_attachment=is_download)
        # A share that ends is closed at the next click: nothing is kept for later.
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    def _is_first_request(self):
        """Whether this is the file, and not the next part of it that a viewer asks for."""
        wanted = request.httprequest.range
        return not wanted or wanted.ranges[0][0] == 0
