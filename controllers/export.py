from contextlib import closing

from werkzeug.wsgi import FileWrapper

from odoo import api
from odoo.addons.portal.controllers.portal import CustomerPortal
from odoo.exceptions import UserError
from odoo.http import Response, content_disposition, request, route

CHUNK_BYTES = 2**17


class EboxExport(CustomerPortal):
    """Taking many documents away: a ZIP at once, or one that is prepared and waits here."""

    @route("/my/ebox/zip", type="http", auth="user", website=True, methods=["GET", "POST"])
    def ebox_zip(self, ids="", **_kwargs):
        """A ZIP of documents, at once where they are few.

        :param str ids: ids of documents, with commas between
        """
        wanted = [int(id_) for id_ in ids.split(",") if id_.isdecimal() and len(id_) < 10]
        documents = request.env["ebox.document"]
        documents = documents.has_access("read") and documents.search([("id", "in", wanted)])
        if not documents:
            raise request.not_found()
        return self._ebox_zip(documents)

    def _ebox_zip(self, documents):
        """The answer that gives a ZIP of documents: the file, or the way to where it will be.

        :param documents: ``ebox.document``, found as this user
        """
        exports = request.env["ebox.export"]
        try:
            allowed = documents._to_take_away()
            if not exports._may_be_given_now(documents):
                exports._request(documents)
                return request.redirect("/my/ebox/downloads")
        except UserError as error:
            return self._ebox_downloads_page(error=str(error))
        allowed._taken_away()
        chunks = _packed(request.env, documents.ids)
        return Response(chunks, headers=_headers(exports._file_name()), direct_passthrough=True)

    @route("/my/ebox/downloads", type="http", auth="user", website=True, methods=["GET"])
    def ebox_downloads(self, **_kwargs):
        """The ZIP files that this user asked for, with their states."""
        return self._ebox_downloads_page()

    @route("/my/ebox/downloads/states", type="jsonrpc", auth="user", readonly=True)
    def ebox_download_states(self):
        """The states of this user's ZIP files, for a page that waits.

        :return: dict of id to ``state`` and ``progress`` (in %)
        """
        exports = request.env["ebox.export"]
        mine = exports.search([]) if exports.has_access("read") else exports
        return {row.id: {"state": row.state, "progress": row.progress} for row in mine}

    @route("/my/ebox/downloads/<int:export_id>", type="http", auth="user", methods=["GET"])
    def ebox_download(self, export_id, **_kwargs):
        """A ZIP that is ready; every document in it is checked again.

        Parts of it may be asked for (RFC 9110, 14), so that a broken download goes on.
        """
        export = self._ebox_export(export_id)
        if not export._check_again():
            return request.redirect("/my/ebox/downloads")
        if self._ebox_is_first_request():
            export._note_download()
        reader = export._reader()
        response = Response(
            FileWrapper(reader, CHUNK_BYTES),
            headers=_headers(export.file_name),
            direct_passthrough=True,
        )
        response.content_length = reader.size
        response.set_etag(f"ebox-export-{export.id}-{reader.size}")
        return response.make_conditional(
            request.httprequest.environ, accept_ranges=True, complete_length=reader.size
        )

    @route(
        "/my/ebox/downloads/<int:export_id>/delete",
        type="http",
        auth="user",
        website=True,
        methods=["POST"],
    )
    def ebox_download_delete(self, export_id, **_kwargs):
        """Delete a ZIP, or take back the request for it."""
        self._ebox_export(export_id).unlink()
        return request.redirect("/my/ebox/downloads")

    def _ebox_export(self, export_id):
        """This user's export with this id.

        :raises NotFound: where it is another one's, as where there is none
        """
        exports = request.env["ebox.export"]
        export = exports.has_access("read") and exports.search([("id", "=", export_id)])
        if not export:
            raise request.not_found()
        return export

    def _ebox_is_first_request(self):
        """Whether this asks for the file, and not for a later part of it."""
        wanted = request.httprequest.range
        return request.httprequest.method == "GET" and (not wanted or wanted.ranges[0][0] == 0)

    def _ebox_downloads_page(self, error=""):
        exports = request.env["ebox.export"]
        values = self._prepare_portal_layout_values() | {
            "page_name": "ebox_downloads",
            "exports": exports.search([]) if exports.has_access("read") else exports,
            "error": error,
        }
        return request.render("l10n_be_ebox.portal_ebox_downloads", values)


def _packed(env, document_ids):
    """The bytes of a ZIP, read while it is sent: the request's own transaction is over then."""
    registry, uid, context = env.registry, env.uid, dict(env.context)
    with closing(registry.cursor()) as cr:
        documents = api.Environment(cr, uid, context)["ebox.document"].browse(document_ids)
        yield from documents._packed()


def _headers(file_name):
    return [
        ("Content-Type", "application/zip"),
        ("Content-Disposition", content_disposition(file_name)),
        # What was shared may end at any moment: nothing is kept for later.
        ("Cache-Control", "private, no-store"),
        ("X-Content-Type-Options", "nosniff"),
    ]
