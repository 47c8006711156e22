from odoo import api, fields, models
from odoo.exceptions import UserError

from ..ebox.customer_number import comparable
from ..ebox.parcel import Channel
from .ebox_document_search import fold_parts


class EboxDocument(models.Model):
    """Under which of our numbers at the sender a document is filed: access is given by it.

    By itself a document goes from "no number" to a number alone, never from one to another, and
    only where the source can be relied on:

    - the e-Box has proven who sent it, so the sender's own invoice may name our number;
    - whoever uploads a file has the right to file it, and has looked at it;
    - a mail may come from anybody. It may open a number that nobody was given access to yet, but
      joins one that is there only after a person filed mail of that address under it.
    """

    _inherit = "ebox.document"

    can_file = fields.Boolean(
        "Can be filed under the number read",
        compute="_compute_can_file",
        help="It prints another customer number than the one that it is filed under.",
    )

    @api.depends("number_read", "customer_number_id.name", "sender_id.number")
    def _compute_can_file(self):
        for document in self:
            read, filed = document.number_read or "", document.customer_number_id.name or ""
            is_other = comparable(read) != comparable(filed)
            document.can_file = bool(read and document.sender_id.number and is_other)

    def _file_by_itself(self, figures=None):
        """File this document under the number that it names, where that may be relied on.

        :param figures: ``ebox.figures.Figures``, None without an invoice
        """
        self.ensure_one()
        if self.customer_number_id.name or not self.sender_id.number or self.is_registered:
            return
        number = self._number_relied_on(figures)
        if not number:
            return
        known = self._number_known(number)
        is_mail = self.channel == Channel.MAIL
        if known and is_mail and not self._was_filed_before(known):
            return  # a person decides: the form offers it
        is_hint = bool(figures) and not figures.customer_number and figures.number_hint == number
        if known or not is_hint:
            self._file_under(known or self._make_number(number))

    def _number_relied_on(self, figures):
        """The number that may be filed under by itself, "" for none."""
        if self.channel != Channel.EBOX:
            return self.number_read
        is_of_sender = (
            figures and figures.supplier and figures.supplier.enterprise == self.sender_id.number
        )
        return is_of_sender and (figures.customer_number or figures.number_hint)

    def _number_known(self, number):
        """The entry of this mailbox and sender for a number, however it is written there."""
        wanted = comparable(number)
        numbers = self.env["ebox.customer.number"].search(
            [("mailbox_id", "=", self.mailbox_id.id), ("sender_id", "=", self.sender_id.id)]
        )
        return numbers.filtered(lambda row: row.name and comparable(row.name) == wanted)[:1]

    def _was_filed_before(self, number):
        """Whether mail of the same address was filed under this number."""
        return bool(
            self.search_count(
                [
                    ("customer_number_id", "=", number.id),
                    ("channel", "=", str(Channel.MAIL)),
                    ("mail_from", "=", self.mail_from),
                ],
                limit=1,
            )
        )

    def _make_number(self, number):
        key = (self.sender_id.id, number)
        return self.env["ebox.customer.number"]._by_key(self.mailbox_id, [key])[key]

    def _file_under(self, number):
        """:param number: ``ebox.customer.number`` of this mailbox"""
        self.write(
            {
                "customer_number_id": number.id,
                "search_text": fold_parts([number.name, self.search_text]),
            }
        )
        text = self.env._("Filed under customer number %s", number.display_name)
        self.env["ebox.document.event"]._log(self, "linked", text)

    # --- by a person

    def action_file_under_number(self):
        """File these documents under the customer number that was read on them.

        :raises UserError: where none was read, or the sender is unknown
        """
        self.check_access("write")
        for document in self.sudo():
            if not document.can_file:
                raise UserError(
                    self.env._(
                        "On “%s” no other customer number of a known sender was read.",
                        document.name,
                    )
                )
            number = document.number_read
            document._file_under(document._number_known(number) or document._make_number(number))
