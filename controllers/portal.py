from odoo.addons.portal.controllers.portal import CustomerPortal, pager
from odoo.exceptions import AccessError, UserError
from odoo.fields import Date
from odoo.http import request, route

ROWS_A_PAGE = 40
LISTED = ["name", "published", "sender_name", "customer_number_name", "company_name"]
PROPOSED = ("beneficiary", "iban", "bic", "communication")


class EboxPortal(CustomerPortal):
    """The documents that were shared, for whoever signs in; everything is searched as that user."""

    def _prepare_home_portal_values(self, counters):
        values = super()._prepare_home_portal_values(counters)
        if "ebox_unread_count" in counters:
            values["ebox_unread_count"] = request.env["ebox.document"]._unread_for_portal()
        return values

    @route(["/my/ebox", "/my/ebox/page/<int:page>"], type="http", auth="user", website=True)
    def ebox_documents(self, page=1, search="", **_kwargs):
        """The list of documents, newest first."""
        documents = request.env["ebox.document"]
        may_read = documents.has_access("read")
        domain = [("fulltext", "ilike", search)] if search else []
        pages = pager(
            url="/my/ebox",
            url_args={"search": search} if search else {},
            total=documents.search_count(domain) if may_read else 0,
            page=page,
            step=ROWS_A_PAGE,
        )
        if may_read:
            # First which ones, in the index alone; then what is shown of them.
            documents = documents.search(domain, offset=pages["offset"], limit=ROWS_A_PAGE)
            documents.fetch(LISTED)
        values = self._prepare_portal_layout_values() | {
            "page_name": "ebox", "documents": documents, "pager": pages, "search": search,
        }
        return request.render("l10n_be_ebox.portal_my_ebox", values)

    @route("/my/ebox/<int:document_id>", type="http", auth="user", website=True)
    def ebox_document(self, document_id, **_kwargs):
        """One document; opening it is noted in its history."""
        document = self._ebox_document(document_id)
        document._opened_on_portal()
        return self._ebox_document_page(document)

    @route(
        "/my/ebox/<int:document_id>/propose",
        type="http",
        auth="user",
        website=True,
        methods=["POST"],
    )
    def ebox_propose(self, document_id, payment_id=0, **form):
        """Propose other payment information; it waits for a colleague of the company."""
        document = self._ebox_document(document_id)
        try:
            number = int(payment_id)
            payment = request.env["ebox.payment"].search(
                [("id", "=", number), ("document_id", "=", document.id)]
            )
            if number and not payment:
                raise request.not_found()
            document._propose_payment(payment, self._ebox_proposed(form))
        except AccessError:
            raise
        except (UserError, ValueError) as error:
            return self._ebox_document_page(document, error=str(error))
        return request.redirect(document._portal_url())

    def _ebox_proposed(self, form):
        """The values of a form as the payment holds them; what is empty stays as it is.

        :raises ValueError: for an amount or a date that is none
        """
        values = {name: form[name] for name in PROPOSED if form.get(name)}
        if amount := form.get("amount", "").replace(" ", "").replace(",", "."):
            try:
                values["amount"] = float(amount)
            except ValueError:
                raise ValueError(request.env._("“%s” is no amount.", form["amount"])) from None
        if form.get("due"):
            try:
                values["due"] = Date.to_date(form["due"])
            except ValueError:
                raise ValueError(request.env._("“%s” is no date.", form["due"])) from None
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

    def _ebox_document_page(self, document, error=""):
        values = self._prepare_portal_layout_values() | {
            "page_name": "ebox",
            "document": document,
            "files": document.sudo().file_ids,
            "may_open": document.may_open,
            "may_download": document._has_right("may_download"),
            "may_propose": document.may_open and document._has_right("may_propose"),
            "payments": document._portal_payments(),
            "history": document._portal_history(),
            "error": error,
        }
        return request.render("l10n_be_ebox.portal_ebox_document", values)
