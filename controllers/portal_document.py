import hashlib
from decimal import InvalidOperation
from urllib.parse import urlencode

from odoo.exceptions import AccessError, UserError
from odoo.fields import Date
from odoo.http import request, route

from ..ebox.portal_query import PortalQuery, amount_of
from .portal import EboxPortal

PROPOSED = ("beneficiary", "iban", "bic", "communication")


class EboxPortalDocument(EboxPortal):
    """One document: what it says, its files, its payments, and what can be done about it."""

    @route("/my/ebox/<int:document_id>", type="http", auth="user", website=True)
    def ebox_document(self, document_id, **address):
        """One document; opening it is noted in its history.

        The address keeps the filters of the list, and the place in it, for previous and next.
        """
        document = self._ebox_document(document_id)
        document._opened_on_portal()
        return self._ebox_document_page(document, address)

    @route(
        "/my/ebox/<int:document_id>/ask", type="http", auth="user", website=True, methods=["POST"]
    )
    def ebox_ask(self, document_id, **_form):
        """Ask the company to download the files that are missing."""
        document = self._ebox_document(document_id)
        try:
            document._ask_company()
        except UserError as error:
            return self._ebox_document_page(document, error=str(error))
        return request.redirect(document._portal_url())

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
            payment = self._ebox_payment(document, payment_id)
            document._propose_payment(payment, self._ebox_proposed(form))
        except AccessError:
            raise
        except (UserError, ValueError) as error:
            return self._ebox_document_page(document, error=str(error))
        return request.redirect(document._portal_url())

    def _ebox_payment(self, document, payment_id):
        """The payment with this id, as a form says it; an empty one for 0.

        :raises NotFound: where this user sees no such payment of the document
        """
        number = str(payment_id)
        payment = request.env["ebox.payment"]
        if number == "0":
            return payment
        if number.isdecimal():
            payment = payment.search(
                [("id", "=", int(number)), ("document_id", "=", document.id)]
            )
        if not payment:
            raise request.not_found()
        return payment

    def _ebox_proposed(self, form):
        """The values of a form as the payment holds them; what is empty stays as it is.

        :raises ValueError: for an amount or a date that is none
        """
        values = {name: form[name] for name in PROPOSED if form.get(name)}
        if amount := form.get("amount", "").strip():
            try:
                values["amount"] = float(amount_of(amount))
            except (ValueError, InvalidOperation):
                raise ValueError(request.env._("“%s” is no amount.", form["amount"])) from None
        if form.get("due"):
            try:
                values["due"] = Date.to_date(form["due"])
            except ValueError:
                raise ValueError(request.env._("“%s” is no date.", form["due"])) from None
        return values

    @route(
        "/my/ebox/<int:document_id>/payment/<int:payment_id>/qr.svg",
        type="http",
        auth="user",
        methods=["GET"],
        readonly=True,
    )
    def ebox_qr(self, document_id, payment_id, **_kwargs):
        """The QR code of a payment; drawn anew only where the payment changed.

        The browser keeps it, and asks each time whether it is still so, and still shared.
        """
        document = self._ebox_document(document_id)
        payment = request.env["ebox.payment"].search(
            [("id", "=", payment_id), ("document_id", "=", document.id)]
        ).sudo()
        content, _why_not = payment._qr_content() if payment else ("", "")
        if not content:
            raise request.not_found()
        etag = hashlib.sha256(content.encode()).hexdigest()
        headers = [("Cache-Control", "private, no-cache"), ("X-Content-Type-Options", "nosniff")]
        if etag in request.httprequest.if_none_match:
            response = request.make_response("", headers, status=304)
        else:
            headers.append(("Content-Type", "image/svg+xml"))
            response = request.make_response(payment._qr_picture(content), headers)
        response.set_etag(etag)
        return response

    def _ebox_document_page(self, document, address=(), error=""):
        address = dict(address)
        query = PortalQuery.of(address)
        document._fetch_for_page()
        rights = document._rights()[document.id]
        is_missing = document.content_state in ("listed", "failed")
        values = self._prepare_portal_layout_values() | {
            "page_name": "ebox",
            "document": document,
            "figures": document._portal_figures(),
            "files": document._portal_files(),
            "preview": document._portal_preview(),
            "kinds": [
                kind for kind in ("pdf", "ubl") if document._portal_file_of_kind(kind)
            ],
            "may_open": document.may_open,
            "may_download": "may_download" in rights,
            "may_label": "may_label" in rights,
            "may_propose": document.may_open and "may_propose" in rights,
            "is_missing": is_missing,
            "is_asked": is_missing and document._is_asked(),
            "payments": document._portal_payments(),
            "bills": document._portal_bills(),
            "is_own": document._is_own(),
            "history": document._portal_history(rights),
            "help": document._portal_help(),
            "labels": document.label_ids,
            "own_labels": request.env["ebox.label"]._own(),
            "list_url": f"/my/ebox?{urlencode(query.address())}".removesuffix("?"),
            "error": error,
        }
        if address.get("at", "").isdecimal():
            values |= self._ebox_neighbours(document, query, int(address["at"][:9]))
        return request.render("l10n_be_ebox.portal_ebox_document", values)

    def _ebox_neighbours(self, document, query, at):
        """The addresses of the documents before and after this one, as core's templates name them.

        :param int at: the place of this one in the list
        """
        def url(neighbour):
            return neighbour and f"/my/ebox/{neighbour[0]}?" + urlencode(
                query.address() | {"at": neighbour[1]}
            )

        before, after = document._portal_neighbours(query, at)
        return {"prev_record": url(before), "next_record": url(after), "at": at}
