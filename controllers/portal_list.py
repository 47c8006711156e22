from urllib.parse import urlencode

from odoo.addons.portal.controllers.portal import pager
from odoo.http import request, route

from ..ebox.portal_query import PortalQuery, page_of
from ..models.ebox_document_portal_list import MOST_COUNTED
from .portal import EboxPortal

ROWS_A_PAGE = 40
# Of more than these, the numbers of one company are offered once it is chosen.
MOST_OFFERED = 100
# And whom to ask there.
MOST_CONTACTS = 10


class EboxPortalList(EboxPortal):
    """The list of documents: filters, order and page are all in its address."""

    @route(["/my/ebox", "/my/ebox/page/<int:page>"], type="http", auth="user", website=True)
    def ebox_documents(self, page=1, **address):
        """The list of documents, newest first unless the address says otherwise."""
        request.env["ebox.share"]._note_visit()
        return self._ebox_list_page(PortalQuery.of(address), page_of(page))

    @route("/my/ebox/types", type="jsonrpc", auth="user", readonly=True)
    def ebox_types(self, company=0):
        """The e-Box's own names for kinds of documents, as far as this user has such documents.

        Asked for when somebody looks at the filters, since all documents are looked through.

        :param int company: id of a company, 0 for all
        :return: list of id and name
        """
        return request.env["ebox.document"]._portal_message_types(int(company))

    def _ebox_list_page(self, query, page=1, error=""):
        """
        :param query: ``PortalQuery``
        :param str error: why what was asked for the documents was not done
        """
        documents = request.env["ebox.document"]
        page, found, count = documents._portal_page(query, page, ROWS_A_PAGE)
        first = (page - 1) * ROWS_A_PAGE
        labels = request.env["ebox.label"]._visible()
        rights = documents._rights_somewhere()
        values = self._prepare_portal_layout_values() | self._ebox_choices(query) | {
            "labels": labels,
            "own_labels": labels._of_own_sides(),
            "page_name": "ebox",
            "may_download": "may_download" in rights,
            "may_label": "may_label" in rights,
            "query": query,
            "rows": found[:ROWS_A_PAGE]._portal_rows(labels),
            "first": first,
            "address": urlencode(query.address()),
            "columns": self._ebox_columns(query),
            "total": f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count),
            "pager": self._ebox_pager(query, page, count, first + len(found)),
            "error": error,
        }
        return request.render("l10n_be_ebox.portal_my_ebox", values)

    def _ebox_pager(self, query, page, count, reached):
        """The links to other pages: those that were counted, and always the next one.

        :param int count: as counted, which ends somewhere
        :param int reached: the place of the last document that was found
        """
        return pager(
            url="/my/ebox",
            url_args=query.address(),
            total=max(count, reached) if count > MOST_COUNTED else count,
            page=page,
            step=ROWS_A_PAGE,
        )

    def _ebox_choices(self, query):
        """What the filters offer: only what this user has a share of."""
        numbers = request.env["ebox.customer.number"]._on_portal()
        companies = numbers.company_id
        of_company = numbers.filtered(
            lambda number: not query.company or number.company_id.id == query.company
        )
        is_offered = query.company or len(companies) == 1 or len(numbers) <= MOST_OFFERED
        offered = of_company if is_offered else of_company.filtered(
            lambda number: number.id == query.number
        )
        mailboxes, unnamed = of_company.mailbox_id, request.env._("No number")
        return {
            "companies": [(company.id, company.name) for company in companies],
            "numbers": [
                (number.id, f"{number.name or unnamed} · {number.sender_id.name}")
                for number in offered
            ],
            "are_numbers_offered": is_offered,
            "senders": [(one.id, one.name) for one in of_company.sender_id.sorted("name")],
            "message_type": query.message_type
            and request.env["ebox.document"]._portal_message_type(query.message_type),
            "kinds": {
                "invoice": request.env._("Invoice"),
                "credit_note": request.env._("Credit note"),
                "payment": request.env._("Payment request"),
                "other": request.env._("Other mail"),
            },
            "contacts": request.env["ebox.document"]._portal_contacts(
                mailboxes if len(mailboxes) <= MOST_CONTACTS else mailboxes.browse()
            ),
        }

    def _ebox_columns(self, query):
        """The columns: name, title, and what a click on it leads to."""
        titles = {
            "date": request.env._("Date"),
            "sender": request.env._("Sender"),
            "subject": request.env._("Subject"),
            "number": request.env._("Customer no."),
            "type": request.env._("Type"),
            "amount": request.env._("Amount"),
            "due": request.env._("Due"),
            "state": request.env._("Payment"),
        }
        sorted_by, ways = query.sort.lstrip("-"), {True: "descending", False: "ascending"}
        return [
            {
                "name": name,
                "title": title,
                "url": "/my/ebox?" + urlencode(
                    query.but(sort=query.sort_after_click(name)).address()
                ),
                "way": ways[query.sort.startswith("-")] if name == sorted_by else "none",
            }
            for name, title in titles.items()
        ]
