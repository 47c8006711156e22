from datetime import timedelta
from textwrap import shorten

from odoo import fields, models
from odoo.tools import format_amount
from odoo.tools.misc import format_date

from .ebox_payment import UNPAID_STATES
from .ebox_reminder import TIMEZONE

# What is due by then stands at the top of a mail.
SOON = timedelta(days=7)
MOST_LINES = 40
LONGEST_TITLE = 120


class EboxDocument(models.Model):
    """New documents as a mail lists them."""

    _inherit = "ebox.document"

    def _without_old_mail(self):
        """These documents but for what a Document Provider held when it was first read."""
        providers = self.env["ebox.mailbox.provider"].sudo().with_context(active_test=False)
        last_old = {
            (provider.mailbox_id, provider.code): provider.last_old_document_id
            for provider in providers.search([("mailbox_id", "in", self.mailbox_id.ids)])
        }
        # Who provides nothing known is an upload; 0: the first reading is not over.
        return self.filtered(
            lambda one: (last := last_old.get((one.mailbox_id, one.provider))) is None
            or 0 < last < one.id
        )

    def _news_lines(self, wanted, attached):
        """These documents as lines of a mail, in the language of the environment.

        By sudo, as the caller knows to whom they are open. Of mail that is not everybody's a
        line says who sent it, and nothing of what it says; of all that is to be a link alone,
        its title, what kind of document it is and what is pressing, without figures.

        :param wanted: those of them that the person wants, and may have, attached
        :param attached: those of them whose files the mail has
        :return: list of dicts: ``title``, ``about``, ``asks`` (amount and due date, "" for
            none), ``alert`` ("" for what does not stand out), ``url`` and ``is_attached``; what
            stands out first, at most ``MOST_LINES``
        """
        documents = self.sudo().with_context(tz=TIMEZONE)
        pressing = documents._unpaid_soon()
        several = len(documents.company_id) > 1
        lines = [
            document._news_line(pressing.get(document), several, document in wanted)
            | {"is_attached": document in attached}
            for document in documents
        ]
        return sorted(lines, key=lambda line: not line["alert"])[:MOST_LINES]

    def _unpaid_soon(self):
        """The earliest day on which each of these documents is to be paid, where it is soon.

        :return: dict of document to ``date``
        """
        today = fields.Date.context_today(self)
        due = self.env["ebox.payment"]._read_group(
            [
                ("document_id", "in", self.ids),
                ("state", "in", UNPAID_STATES),
                ("due", "<=", today + SOON),
            ],
            ["document_id"],
            ["due:min"],
        )
        return dict(due)

    def _news_line(self, due, with_company, is_wanted):
        closed = self._is_closed_to_mail()
        in_full = is_wanted and not closed
        about = [
            self.company_name if with_company else "",
            self.sender_name,
            self._news_about(in_full) if not closed else "",
            format_date(self.env, self._day_received()),
        ]
        return {
            "title": self._mail_title(),
            "about": " · ".join(filter(None, about)),
            "asks": self._news_asks() if in_full else "",
            "alert": self._news_alert(None if closed else due),
            "url": self.get_base_url() + self._portal_url(),
        }

    def _day_received(self):
        here = self.with_context(tz=TIMEZONE)
        return fields.Datetime.context_timestamp(here, self.published).date()

    def _mail_title(self):
        """What a mail calls this document, in the environment's language."""
        return self._closed_title() if self._is_closed_to_mail() else self._short_title()

    def _short_title(self):
        return shorten(self.name, LONGEST_TITLE, placeholder="…")

    def _closed_title(self):
        """What a mail calls a document of which it says nothing."""
        if self.is_registered:
            return self.env._("Registered mail")
        if self.is_confidential or self.is_marked_confidential:
            return self.env._("Confidential message")
        return self.env._("Message for one person")

    def _news_kind(self):
        """What kind of document it is; "" where nobody knows."""
        kinds = dict(self._fields["figure_kind"]._description_selection(self.env))
        return kinds.get(self.figure_kind) or self.message_type_id.name or ""

    def _news_about(self, in_full):
        """What kind of document it is, with its number where figures may be told."""
        number = self.figure_number or "" if in_full else ""
        return f"{self._news_kind()} {number}".strip()

    def _news_asks(self):
        """Its amount and due date; "" where there are none."""
        parts = []
        if self.figure_total:
            parts.append(format_amount(self.env, self.figure_total, self.figure_currency_id))
        if self.figure_due:
            day = format_date(self.env, self.figure_due)
            parts.append(self.env._("due on %s", day))
        return ", ".join(parts)

    def _news_alert(self, due):
        """Why it stands out: registered, or to be paid soon; "" where it does not.

        :param due: ``date`` by which it is to be paid, where that is soon
        """
        if self.is_registered:
            return self.env._("Registered mail")
        if not due:
            return ""
        day = format_date(self.env, due)
        if due < fields.Date.context_today(self):
            return self.env._("Overdue since %s", day)
        return self.env._("To pay by %s", day)

    def _that_fit(self, most):
        """Those of these documents, from the first on, whose files together fit into a mail.

        :param int most: bytes
        :return: ``ebox.document`` with something to attach, and the attachments
        """
        fit, total = self.browse(), 0
        for document in self:
            size = sum(document._files_to_mail().mapped("size"))
            if size and total + size <= most:
                fit += document
                total += size
        return fit, fit._files_to_mail().attachment_id
