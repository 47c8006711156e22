from odoo import api, models
from odoo.tools.misc import format_date, formatLang

from .ebox_payment_panel import DAY
from .ebox_share_access import USER

MOST_COUNTED = 999
MOVED = 5  # so far a document is looked for from where it was in the list
# What is read of the documents on a page, in one go.
LISTED = (
    "name", "published", "sender_name", "customer_number_name", "company_name", "content_state",
    "is_registered", "message_type_id", "figure_kind", "figure_source", "figure_number",
    "figure_total", "figure_currency_id", "figure_due",
)


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
    def _portal_find(self, query, offset=0, limit=None):
        """The documents that a query asks for and this user may read, in its order."""
        if not self.has_access("read"):
            return self.browse()
        # First which ones, in the index alone; then what is shown of them.
        return self.search(
            self._portal_domain(query), order=query.order, offset=offset, limit=limit
        )

    @api.model
    def _portal_count(self, query):
        """How many documents there are, as far as is counted.

        :return: the number, one more than ``MOST_COUNTED`` for any greater one
        """
        if not self.has_access("read"):
            return 0
        return self.search_count(self._portal_domain(query), limit=MOST_COUNTED + 1)

    def _portal_rows(self):
        """These documents as the list shows them, with as few queries for many as for one.

        :return: list of dicts, see ``portal_my_ebox`` in ``views/portal_list_templates.xml``
        """
        self.fetch(LISTED)
        states, shared = self._portal_states(), self.filtered(lambda one: not one._is_own())
        rows = shared._open_rows() if shared else {}

        def has_right(document, right):
            return document not in rows or any(rows[document].share_id.mapped(right))

        return [
            document._portal_row(states)
            | {right: has_right(document, right) for right in ("may_download", "may_label")}
            for document in self
        ]

    def _portal_row(self, states):
        state = self.payment_state
        return {
            "document": self,
            "date": format_date(self.env, self.published, date_format=DAY),
            "type": self._portal_type(),
            "amount": self._portal_amount("figure_total"),
            "due": format_date(self.env, self.figure_due, date_format=DAY),
            "state": state,
            "state_label": state and states[state],
            "file_id": self.may_open and self._portal_shown_file().id,
        }

    @api.model
    def _portal_states(self):
        return dict(self._fields["payment_state"]._description_selection(self.env))

    def _portal_type(self):
        """Invoice, credit note, or the e-Box's own name for it; "" for none."""
        if self.figure_kind:
            kinds = dict(self._fields["figure_kind"]._description_selection(self.env))
            return kinds[self.figure_kind]
        if self.message_type_id:
            return self.sudo().message_type_id.name
        return self.env._("Payment request") if self.figure_source else ""

    def _portal_amount(self, name):
        """An amount with its currency; "" where the document says none."""
        currency = self.figure_currency_id
        return formatLang(self.env, self[name], currency_obj=currency) if currency else ""

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

        :return: ``ebox.customer.number`` by sudo, sorted as people read them
        """
        numbers = self.sudo().search(
            [
                ("share_number_ids", "any",
                 [("user_id", "=", self.env.uid), ("open_until", ">=", "today")]),
            ]
        )
        if self.env.user.has_group(USER):
            numbers |= self.search([]).sudo()  # pylint: disable=no-search-all
        return numbers.sorted(
            lambda number: (number.company_id.name, number.sender_id.name, number.name or "")
        )
