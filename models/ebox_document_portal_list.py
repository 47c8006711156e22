import math
from contextlib import contextmanager, nullcontext
from copy import copy

from odoo import api, models
from odoo.tools import SQL

from .ebox_share_access import USER

MOST_COUNTED = 999
OFFERED = ("name", "company_id", "sender_id", "mailbox_id")
IN_USE = ["|", ("name", "!=", False), ("document_ids", "!=", False)]
MOVED = 5  # so far a document is looked for from where it was in the list


class EboxDocument(models.Model):
    """The list of documents on the portal, as the person who is signed in may see them."""

    _inherit = "ebox.document"

    @api.model
    def _portal_domain(self, query):
        """The condition of a query, in the days of this user.

        :param query: ``ebox.portal_query.PortalQuery``
        """
        return query.domain(self.env.tz.zone)

    @api.model
    def _portal_search(self, query, offset=0, limit=None):
        """The search for what a query asks for and this user may read, in its order.

        :return: ``odoo.tools.Query``; None where they may read no document at all
        """
        if not self.browse().has_access("read"):
            return None
        # First which ones, in the index alone; then what is shown of them.
        return self._search(
            self._portal_domain(query), order=query.order, offset=offset, limit=limit
        )

    @api.model
    def _portal_find(self, query, offset=0, limit=None):
        """The documents that a query asks for and this user may read, in its order."""
        search = self._portal_search(query, offset, limit)
        return self.browse(search.get_result_ids() if search is not None else ())

    @api.model
    def _portal_page(self, query, page, size):
        """The documents of a page, or of the last one where the list ends before it.

        :param int page: from 1
        :param int size: so many documents a page
        :return: tuple: the page; its documents and one more where the list goes on; how many
            there are: the number, one more than ``MOST_COUNTED`` for any greater one
        """
        first = (page - 1) * size
        search = self._portal_search(query, first, size + 1)
        if search is None:
            return 1, self.browse(), 0
        found = self.browse(search.get_result_ids())
        is_all = not first and len(found) <= size
        count = len(found) if is_all else self._portal_count(search, bool(query.search))
        if first and not found:
            return self._portal_page(query, max(math.ceil(count / size), 1), size)
        return page, found, count

    def _portal_count(self, search, by_words):
        """How many documents a search finds without its limits; record rules are not built anew.

        :param bool by_words: whether it looks for words
        """
        whole = copy(search)
        whole.order, whole.offset, whole.limit = None, None, MOST_COUNTED + 1
        with self._by_index_of_words() if by_words else nullcontext():
            [[count]] = self.env.execute_query(
                SQL("SELECT COUNT(*) FROM (%s) AS found", whole.select(""))
            )
        return count

    @contextmanager
    def _by_index_of_words(self):
        """Let PostgreSQL use the index of words, not read texts until it counted enough.

        It takes splitting a long text into words for hardly dearer than comparing two numbers.
        """
        self.env.cr.execute("SET LOCAL enable_seqscan TO off")
        try:
            yield
        finally:
            self.env.cr.execute("SET LOCAL enable_seqscan TO DEFAULT")

    @api.model
    def _portal_message_types(self, company_id=0):
        """The message types of the documents that this user may read.

        :return: list of pairs of id and name, by name
        """
        if not self.has_access("read"):
            return []
        domain = [("message_type_id", "!=", False)]
        domain += [("company_id", "=", company_id)] if company_id else []
        groups = self._read_group(domain, ["message_type_id"])
        types = [(one.id, one.sudo().name) for [one] in groups]
        return sorted(types, key=lambda pair: pair[1].casefold())

    @api.model
    def _portal_message_type(self, type_id):
        """The name of a message type of which this user may read a document, else ""."""
        if not self.has_access("read"):
            return ""
        found = self.search([("message_type_id", "=", type_id)], limit=1)
        return found.sudo().message_type_id.name or ""

    @api.model
    def _portal_states(self):
        return dict(self._fields["payment_state"]._description_selection(self.env))

    def _portal_neighbours(self, query, at):
        """The documents before and after this one in the list that a query asks for.

        :param int at: where this one was when the list was shown, from 0; it may have left since,
            as an unread one does when it is opened
        :return: two pairs of id and place, each ``None`` at an end of the list
        """
        start = max(at - MOVED, 0)
        ids = self._portal_find(query, offset=start, limit=2 * MOVED + 1).ids
        here = ids.index(self.id) if self.id in ids else at - start
        after = here + 1 if self.id in ids else here
        return tuple(
            (ids[place], start + place) if 0 <= place < len(ids) else None
            for place in (here - 1, after)
        )


class EboxCustomerNumber(models.Model):
    """What somebody may choose from on the portal."""

    _inherit = "ebox.customer.number"

    @api.model
    def _on_portal(self):
        """The customer numbers of this user: shared with them, and of their own companies.

        What has neither a number nor documents is left out.

        :return: ``ebox.customer.number`` by sudo, sorted as people read them
        """
        numbers = self.sudo().search_fetch(
            [
                ("share_number_ids", "any",
                 [("user_id", "=", self.env.uid), ("open_until", ">=", "today")]),
                *IN_USE,
            ],
            OFFERED,
            order="id",
        )
        if self.env.user.has_group(USER):
            numbers |= self.search_fetch(IN_USE, OFFERED, order="id").sudo()
        numbers.company_id.fetch(["name"])
        numbers.sender_id.fetch(["number", "name_fr", "name_nl", "name_de"])
        return numbers.sorted(
            lambda number: (number.company_id.name, number.sender_id.name, number.name or "")
        )
