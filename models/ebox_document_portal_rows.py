from datetime import datetime
from functools import cache, partial

from odoo import fields, models
from odoo.fields import Domain
from odoo.tools import SQL, float_round
from odoo.tools.misc import NON_BREAKING_SPACE, get_lang

from ..ebox.parcel import Channel
from ..ebox.seal.model import SealState
from .ebox_document_payment import RANK
from .ebox_share_access import RIGHTS, USER
from .written_days import write_day

# What is read of the documents on a page, in one go.
LISTED = (
    "id", "name", "published", "channel", "sender_id", "sender_name", "customer_number_name",
    "company_name",
    "content_state", "is_registered", "message_type_id", "figure_kind", "figure_source",
    "figure_number", "figure_total", "figure_currency_id", "figure_due", "seal_state",
)
# The payment states that the list speaks of.
BADGES = {
    "overdue": "text-bg-danger",
    "to_pay": "text-bg-warning",
    "partly_paid": "text-bg-warning",
    "ordered": "text-bg-info",
    "direct_debit": "text-bg-info",
    "refund_expected": "text-bg-secondary",
    "paid": "text-bg-success",
    "refunded": "text-bg-success",
}


class EboxDocument(models.Model):
    """The rows of the list on the portal: plain values, with one query for each kind of thing.

    Records would be read field by field: a page of them costs several times as much.
    """

    _inherit = "ebox.document"

    def _portal_rows(self, labels):
        """These documents as the list shows them, with as few queries for many as for one.

        :param labels: the labels that this user sees, ``ebox.label``
        :return: list of dicts: ``id``, ``name``, ``date``, ``sender``, ``company``, ``customer``,
            ``type``, ``number``, ``amount`` and ``due`` (texts, "" for none), ``badge`` (class
            and text of the payment state, or None), ``label_ids`` (in the order of ``labels``),
            ``is_unread``, ``is_missing``, ``is_altered`` (after it was sealed),
            ``may_download`` (its file), ``may_label`` and ``rights`` (their names)
        """
        lines, text = self._portal_lines(), _Text(self)
        rights, badges, placed = self._rights(), self._badges(), self._placed(labels)
        unread = self._unread_ids()
        closed, senders = self._closed_ids(lines), self._senders(lines)
        return [
            {
                "id": line["id"],
                "name": line["name"],
                "date": text.day(line["published"]),
                "sender": senders.get(line["id"], line["sender_name"]),
                "company": line["company_name"],
                "customer": line["customer_number_name"],
                "type": text.type(
                    line["figure_kind"], line["message_type_id"], line["figure_source"]
                ),
                "number": line["figure_number"],
                "amount": text.amount(line["figure_total"], line["figure_currency_id"]),
                "due": text.day(line["figure_due"]),
                "badge": badges.get(line["id"]),
                "label_ids": placed.get(line["id"], ()),
                "is_unread": line["id"] in unread,
                "is_missing": line["content_state"] in ("listed", "failed"),
                "is_altered": line["seal_state"] == SealState.ALTERED,
                "may_download": line["has_file"]
                and line["id"] not in closed
                and "may_download" in rights[line["id"]],
                "may_label": "may_label" in rights[line["id"]],
                "rights": " ".join(sorted(rights[line["id"]] & RIGHTS)),
            }
            for line in lines
        ]

    def _portal_lines(self):
        """The columns of these documents, in their order; None for what is not there."""
        query = self._as_query()
        columns = [self._field_to_sql(query.table, name, query) for name in LISTED]
        files = self.env["ebox.document.file"].sudo()._search([("state", "=", "stored")])
        files.add_where(
            SQL(
                "%s = %s",
                SQL.identifier(files.table, "document_id"),
                SQL.identifier(query.table, "id"),
            )
        )
        columns.append(SQL("EXISTS (%s)", files.select("1")))
        return [
            dict(zip((*LISTED, "has_file"), values, strict=True))
            for values in self.env.execute_query(query.select(*columns))
        ]

    def _closed_ids(self, lines):
        """Which of these lines are registered mail that this user may not open."""
        registered = self.browse(line["id"] for line in lines if line["is_registered"])
        return set(registered.filtered(lambda document: not document.may_open).ids)

    def _senders(self, lines):
        """Who sent what came by the e-Box, in the reader's language, by the id of the document."""
        known = {line["id"]: line["sender_id"] for line in lines if line["channel"] == Channel.EBOX}
        senders = self.env["ebox.sender"].sudo().browse(set(known.values()))
        names = {sender.id: sender.display_name for sender in senders}
        return {id_: names[sender_id] for id_, sender_id in known.items()}

    def _unread_ids(self):
        """Which of these documents, which this user may read, they have not read."""
        unread = Domain("id", "in", self.ids) & Domain("is_unread", "=", True)
        return set(self._search(unread, bypass_access=True))

    def _rights(self):
        """What this user may do with these documents, which they can read.

        :return: dict of id to frozenset of names, as of ``_shared_rights``
        """
        own = self.browse()
        if self.env.user.has_group(USER):
            own = self.filtered(lambda document: document._is_own())
        return (self - own)._shared_rights() | dict.fromkeys(own.ids, RIGHTS)

    def _badges(self):
        """The payment state of these documents, by id: a pair of class and text."""
        payments = self.env["ebox.payment"]
        if not payments.has_access("read"):
            return {}
        found = payments._search([("document_id", "in", self.ids)])
        columns = [
            payments._field_to_sql(found.table, name, found)
            for name in ("document_id", "state", "due")
        ]
        today, pressing = fields.Date.context_today(self), {}
        for document_id, state, due in self.env.execute_query(found.select(*columns)):
            shown = payments._state_shown(state, due, today)
            known = pressing.setdefault(document_id, shown)
            pressing[document_id] = min(known, shown, key=RANK.__getitem__)
        texts = self._portal_states()
        return {id_: (BADGES[state], texts[state]) for id_, state in pressing.items()}


class _Text:
    """What columns hold, as the reader's language has it; written once where it is the same."""

    def __init__(self, documents):
        env = documents.env
        self._documents = documents
        self._currencies = env["res.currency"].sudo()
        self._lang = env["res.lang"].browse(get_lang(env).id)
        self._date = cache(partial(write_day, env))
        self._currency = cache(self._written_currency)
        self.amount = cache(self._written_amount)
        self.type = cache(documents._type_text)

    def day(self, value):
        """A date, or the day of a moment where the reader is."""
        if isinstance(value, datetime):
            value = fields.Datetime.context_timestamp(self._documents, value).date()
        return self._date(value)

    def _written_amount(self, amount, currency_id):
        """As ``_amount_text``, with language and currency looked up once for all."""
        if not currency_id:
            return ""
        digits, head, tail = self._currency(currency_id)
        rounded = float_round(amount, precision_digits=digits, rounding_method="HALF-EVEN")
        return f"{head}{self._lang.format(f'%.{digits}f', rounded, grouping=True)}{tail}"

    def _written_currency(self, currency_id):
        """:return: its decimals, and what is written before and after an amount"""
        # Active ones are in the cache that Odoo's own screens take them from.
        if known := self._currencies.get_all_currencies().get(currency_id):
            symbol, position, digits = known["symbol"], known["position"], known["digits"][1]
        else:
            currency = self._currencies.browse(currency_id)
            symbol, position, digits = currency.symbol, currency.position, currency.decimal_places
        symbol, space = symbol or "", NON_BREAKING_SPACE if symbol else ""
        return (digits, "", space + symbol) if position == "after" else (digits, symbol + space, "")
