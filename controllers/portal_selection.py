from urllib.parse import urlencode

from psycopg2.errors import UniqueViolation

from odoo.exceptions import AccessError, UserError
from odoo.http import request, route

from ..ebox.portal_query import LARGEST_ID, PortalQuery, page_of
from .export import EboxExport
from .portal_document import EboxPortalDocument
from .portal_list import EboxPortalList

MOST_SELECTED = 20_000
# What is changed or written at once, while a person waits.
MOST_AT_ONCE = 2_000


def selection(path):
    """A route for what is done with ticked documents; the filters are in its address."""
    return route(
        f"/my/ebox/selected/{path}", type="http", auth="user", website=True, methods=["POST"]
    )


class EboxPortalSelection(EboxPortalList):
    """What is done with the documents that were ticked, or with all that match."""

    @selection("zip")
    def ebox_selected_zip(self, **form):
        """A ZIP of them."""
        return self._ebox_with_selected(form, EboxExport()._ebox_zip, most=MOST_SELECTED)

    @selection("csv")
    def ebox_selected_csv(self, **form):
        """Their main data as CSV."""
        return self._ebox_with_selected(form, self._ebox_csv)

    @selection("label")
    def ebox_selected_label(self, add="", remove="", **form):
        """Put a label on them, or take it off: on all of them or, failing, on none."""

        def change(documents):
            own = request.env["ebox.label"]._own()
            documents._set_labels(
                add=own.filtered(lambda label: str(label.id) == add),
                remove=own.filtered(lambda label: str(label.id) == remove),
            )

        return self._ebox_with_selected(form, change)

    @selection("read")
    def ebox_selected_read(self, **form):
        """Mark them as read, for this person."""
        return self._ebox_with_selected(form, lambda documents: documents.action_mark_read())

    @selection("unread")
    def ebox_selected_unread(self, **form):
        """Mark them as unread, for this person."""
        return self._ebox_with_selected(form, lambda documents: documents.action_mark_unread())

    def _ebox_with_selected(self, form, action, most=MOST_AT_ONCE):
        """Do something with what was ticked.

        :param action: callable of the documents; it may return a response
        :return: that response, else the list again, with what went wrong
        """
        query = PortalQuery.of(form)
        page = page_of(form.get("page"))
        try:
            with request.env.cr.savepoint():
                response = action(self._ebox_selected(query, form, most))
        except UniqueViolation:
            # Two clicks at once: of one document, the second finds what the first did.
            return self._ebox_refused(
                query, form, request.env._("This was changed at the same moment. Look again.")
            )
        except (AccessError, UserError) as error:
            return self._ebox_refused(query, form, str(error))
        if response is not None and response is not True:
            return response
        if form.get("back", "").isdecimal():
            return request.redirect(f"/my/ebox/{form['back']}")
        pages = f"/page/{page}" if page > 1 else ""
        return request.redirect(f"/my/ebox{pages}?{urlencode(query.address())}")

    def _ebox_refused(self, query, form, error):
        """The page that was looked at again, with what went wrong."""
        if form.get("back", "").isdecimal():
            document = self._ebox_document(int(form["back"]))
            return EboxPortalDocument()._ebox_document_page(document, error=error)
        return self._ebox_list_page(query, page_of(form.get("page")), error=error)

    def _ebox_selected(self, query, form, most):
        """The documents that were ticked, those that this user may read.

        :raises UserError: for none, or too many
        """
        documents = request.env["ebox.document"]
        if form.get("all"):
            found = documents._portal_find(query, limit=most + 1)
        else:
            ticked = request.httprequest.form.getlist("ids")
            ids = [int(id_) for id_ in ticked if id_.isdecimal() and int(id_) <= LARGEST_ID]
            found = documents.has_access("read") and documents.search([("id", "in", ids)])
        if not found:
            raise UserError(request.env._("Tick the documents first."))
        if len(found) > most:
            raise UserError(
                request.env._("At most %s documents at once: narrow the list first.", most)
            )
        return found

    def _ebox_csv(self, documents):
        name, content = documents._to_take_away()._portal_csv()
        return self._ebox_file_response(content, "text/csv; charset=utf-8", name)
