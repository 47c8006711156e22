import re
from datetime import timedelta

from odoo import api, fields, models

from .written_days import write_moment

UNREAD_SHOWN = 999
# So long what a person looks at in a document belongs to its opening.
ONE_VISIT = timedelta(hours=1)
ROWS = ("amount", "due", "beneficiary", "iban", "bic", "communication")
# What happened with the amounts and accounts that a document names.
SAID_INSIDE = frozenset({"payment", "linked", "bill"})
ADDRESS = re.compile(r"([^\s@<>\"]+)@[^\s@<>\",;]+")


class EboxDocumentEvent(models.Model):
    """What a reader does is part of the history."""

    _inherit = "ebox.document.event"

    kind = fields.Selection(
        selection_add=[("file", "File downloaded")], ondelete={"file": "cascade"}
    )

    @api.model
    def _is_opened_by_user(self, document):
        """Whether it is noted already that this user looks at the document, as its page shows it.

        What the page shows is asked for by the browser right after it, or while it is open.
        """
        return bool(
            self.sudo().search_count(
                [
                    ("document_id", "=", document.id),
                    ("user_id", "=", self.env.uid),
                    ("kind", "=", "opened"),
                    ("create_date", ">=", fields.Datetime.now() - ONE_VISIT),
                ],
                limit=1,
            )
        )


class EboxDocument(models.Model):
    """A document as the portal shows it to the person who is signed in."""

    _inherit = "ebox.document"

    def _unread_for_portal(self):
        """How many documents this user has not read: a number, "999+" for more."""
        if not self.has_access("read"):
            return 0
        count = self.search_count([("is_unread", "=", True)], limit=UNREAD_SHOWN + 1)
        return count if count <= UNREAD_SHOWN else f"{UNREAD_SHOWN}+"

    def _opened_on_portal(self):
        """Note that this user looks at the document: in its history, and as read."""
        self.ensure_one()
        self._mark_read()
        self.env["ebox.document.event"]._log(self, "opened", self.env._("Opened on the portal"))

    def _portal_file(self, file_id, *, is_download):
        """A file of this document that this user may have.

        :param bool is_download: to be kept, which is a right of its own
        :return: ``ebox.document.file`` by sudo; empty where there is no such file, or not here
        :raises AccessError: where the share does not give it
        """
        self.ensure_one()
        file = self.sudo().file_ids.filtered(lambda row: row.id == file_id)
        if file.state != "stored":
            return file.browse()
        self._check_may_open()
        if is_download:
            self._check_right("may_download")
        return file

    def _file_taken(self, file, *, is_download):
        """Note that this user keeps a file, or looks at one without its document's page."""
        self._mark_read()
        events = self.env["ebox.document.event"]
        if is_download:
            events._log(self, "file", self.env._("Downloaded on the portal: %s", file.name))
        elif not events._is_opened_by_user(self):
            events._log(self, "opened", self.env._("Opened on the portal: %s", file.name))

    def _portal_payments(self):
        """The payments of this document for its page, those that this user may see.

        :return: list of dicts: ``id``, ``state``, ``rows`` (label and text), ``qr`` (the address
            of its picture, "" for none) and ``no_qr`` (why there is none)
        """
        return [payment._for_portal() for payment in self.env["ebox.payment"].search(
            [("document_id", "=", self.id)]
        )]

    def _portal_history(self, rights):
        """The history as far as this user may know it: names, never addresses.

        Everything for colleagues and the main contact; for others what they did, what their
        office did and what the company did. Of registered mail that this user may not open,
        nothing of what it asks to be paid and how it was.

        :param rights: what this user may do with it, as of ``_rights``
        :return: list of dicts: ``date`` (text), ``text``, ``name`` ("" where it happened
            by itself)
        """
        self.ensure_one()
        events = self.env["ebox.document.event"].sudo().search_fetch(
            [("document_id", "=", self.id)], ["create_date", "text", "kind", "user_id"]
        )
        if not self.may_open:
            events = events.filtered(lambda event: event.kind not in SAID_INSIDE)
        if not self._is_own() and "is_standing" not in rights:
            events = events.filtered(lambda event: self._may_know_of(event.user_id))
        return [
            {
                "date": write_moment(self.env, event.create_date),
                "text": _without_addresses(event.text),
                "name": _without_addresses(event.user_id.name or ""),
            }
            for event in events
        ]

    def _may_know_of(self, user):
        """Whether a reader is told what this person did: they, their office, or the company."""
        office = self.env.user.sudo().partner_id.commercial_partner_id
        is_colleague = not user.share and self.sudo().company_id in user.company_ids
        return not user or is_colleague or user.partner_id.commercial_partner_id == office


class EboxPayment(models.Model):
    """A payment on the portal."""

    _inherit = "ebox.payment"

    def _for_portal(self):
        payment = self.sudo()
        content, why_not = payment._qr_content() if payment.kind == "to_pay" else ("", "")
        return {
            "id": payment.id,
            "state": payment._state_label(),
            "rows": [
                (payment._fields[name]._description_string(payment.env), payment._shown(name))
                for name in ROWS
                if payment[name]
            ],
            "qr": content and f"{payment.document_id._portal_url()}/payment/{payment.id}/qr.svg",
            "no_qr": why_not,
        }


def _without_addresses(text):
    """A text with the names that stand in addresses, and not the addresses.

    >>> _without_addresses("Received by mail of billing@supplier.example; not proven")
    'Received by mail of billing; not proven'
    """
    return ADDRESS.sub(r"\1", text)
