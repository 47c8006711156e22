from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

from ..ebox.parcel import Channel, Parcel, ReceivedFile

BROUGHT_BY = {str(Channel.MAIL): Channel.MAIL}  # all else a person brings: an upload


class EboxDocumentFile(models.Model):
    """A file knows which company its invoice is addressed to, where that is not ours."""

    _inherit = "ebox.document.file"

    bill_buyer = fields.Char(
        "Addressed to",
        readonly=True,
        copy=False,
        help="The enterprise number of another buyer than us: there is no bill for that.",
    )


class EboxDocument(models.Model):
    """Invoices that are addressed to another company of this database are handed over to it.

    The other company receives a copy with all its files, as if somebody had brought it there;
    what came in here stays in its place, asks for no payment any more, and says what became of
    it. No text names a company: whoever reads the history may have one of the two only.
    """

    _inherit = "ebox.document"

    handover_company_id = fields.Many2one(
        "res.company",
        "To hand over to",
        compute="_compute_handover_company_id",
        help="Another company of this user, which the invoices are addressed to.",
    )
    handed_to_id = fields.Many2one(
        "ebox.document",
        "Handed over as",
        readonly=True,
        copy=False,
        ondelete="set null",
        groups=fields.NO_ACCESS,
    )
    is_handed_over = fields.Boolean("Handed over", compute="_compute_is_handed_over")

    @api.depends("handed_to_id")
    def _compute_is_handed_over(self):
        for document in self:
            document.is_handed_over = bool(document.sudo().handed_to_id)

    @api.depends("file_ids.kind", "file_ids.bill_buyer", "move_ids", "handed_to_id",
                 "is_registered", "is_confidential", "company_id")
    @api.depends_context("uid")
    def _compute_handover_company_id(self):
        is_any_elsewhere = any(self.file_ids.mapped("bill_buyer"))
        owners = self._numbers_of_my_companies() if is_any_elsewhere else {}
        nobody = self.env["res.company"]
        for document in self:
            owner = owners.get(document._buyer_elsewhere(), nobody)
            document.handover_company_id = owner - document.company_id

    @api.model
    def _numbers_of_my_companies(self):
        """:return: dict of enterprise number to ``res.company`` that this user may choose"""
        numbers = self.env["ebox.bill.buyer"]._numbers
        companies = self.env.user.company_ids.sorted()
        return {number: company for company in companies[::-1] for number in numbers(company)}

    def _buyer_elsewhere(self):
        """The one number that all invoices here are addressed to instead of to us, else ""."""
        invoices = self.file_ids.filtered(lambda file: file.kind == "ubl")
        buyers = {file.bill_buyer or "" for file in invoices}
        is_done = self.sudo().handed_to_id or self.sudo().move_ids
        return "" if is_done or self._is_closed() or len(buyers) != 1 else buyers.pop()

    def _is_closed(self):
        """Closed mail stays with those whom it was delivered to."""
        return self.is_registered or self.is_confidential

    # --- by a person

    def action_hand_over(self):
        """Give this document to the company that it is addressed to, make its bill there, and
        show it.

        :raises AccessError: without that company, or the right to make bills
        :raises UserError: where it is paid or booked here, or a file is not stored
        """
        self.ensure_one()
        self.check_access("write")
        company = self.handover_company_id
        if not company:
            raise AccessError(
                self.env._("This document is addressed to none of your other companies.")
            )
        self.env["account.move"].check_access("create")
        mailbox = self._mailbox_of(company)
        self.action_nothing_to_pay()
        return self.sudo()._hand_over(mailbox).sudo(self.env.su)._open_there(company)

    @api.model
    def _mailbox_of(self, company):
        """A mailbox of a company of this user, made where it has none.

        :raises AccessError: without the group
        """
        mailboxes = self.env["ebox.mailbox"].with_context(allowed_company_ids=company.ids)
        return mailboxes.browse(mailboxes.mailboxes_for_upload()[0]["id"]).sudo()

    def _hand_over(self, mailbox):
        """
        :param mailbox: ``ebox.mailbox`` of the other company
        :return: ``ebox.document``, the one there
        """
        there, is_new = self._receive(mailbox, self._as_parcel())
        self.handed_to_id = there
        log = self.env["ebox.document.event"]._log
        log(self, "linked", self.env._("Handed over to the company that it is addressed to"))
        log(there, "linked", self.env._("Handed over by another company of this database"))
        if is_new:
            there._read_at_once()
        there.filtered(lambda document: not document._is_closed())._make_bills()
        return there

    def _as_parcel(self):
        """This document as it is brought to the other company.

        Its text and what was found inside a PDF are not files of their own.

        :raises UserError: where a file is not stored
        """
        if self.file_ids.filtered(lambda file: file.state != "stored"):
            raise UserError(
                self.env._("Not every file of “%s” is stored. Download it first.", self.name)
            )
        texts = self.file_ids.filtered("is_body")
        files = self.file_ids.filtered(lambda file: not file.is_body and not file.carrier_id)
        return Parcel(
            BROUGHT_BY.get(self.channel, Channel.UPLOAD),
            tuple(
                ReceivedFile(file.name, file.attachment_id.raw, file.media_type or "")
                for file in files.sorted("id")
            ),
            self.published,
            subject=self.name,
            text="".join(file.attachment_id.raw.decode() for file in texts),
            mail_from=self.mail_from or "",
        )

    def action_open_handed_over(self):
        """Show this document where it is now.

        :raises AccessError: without the other company
        """
        self.ensure_one()
        self.check_access("read")
        there = self.sudo().handed_to_id.sudo(self.env.su)
        company = there.sudo().company_id
        if company not in self.env.user.company_ids:
            raise AccessError(self.env._("It is now in a company that is none of yours."))
        return there._open_there(company)

    def _open_there(self, company):
        """Show this document, with its company among those chosen."""
        chosen = (self.env.companies | company).ids
        self.with_context(allowed_company_ids=chosen).check_access("read")
        return {
            "type": "ir.actions.act_window",
            "res_model": self._name,
            "res_id": self.id,
            "views": [(False, "form")],
            "context": {"allowed_company_ids": chosen},
        }
