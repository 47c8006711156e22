from odoo import api, models

from .ebox_bill_partner import plain_number


class EboxBillDuplicate(models.AbstractModel):
    """Whether an invoice has a bill already, whatever brought that one."""

    _name = "ebox.bill.duplicate"
    _description = "Invoices that are booked already"

    @api.model
    def _fill(self, company, drafts):
        """Give each invoice that is booked already its bill, or the first of its like here.

        The same file, or the same supplier, number and date.
        """
        same_file = self._by_file(company, drafts)
        booked = self._by_number(company, drafts)
        first = {}
        for draft in drafts:
            key = _identity(draft)
            draft.twin = (
                same_file.get(draft.file.attachment_id.checksum)
                or booked.get(key)
                or first.get(draft.file.attachment_id.checksum)
                or first.get(key)
            )
            first.setdefault(draft.file.attachment_id.checksum, draft)
            if key:
                first.setdefault(key, draft)

    @api.model
    def _by_file(self, company, drafts):
        """Bills that have one of these very files: by Peppol, by mail, uploaded, or ours.

        :return: dict of checksum to ``account.move``
        """
        checksums = [draft.file.attachment_id.checksum for draft in drafts]
        attachments = self.env["ir.attachment"].sudo().search_fetch(
            [
                ("checksum", "in", checksums),
                ("res_model", "=", "account.move"),
                ("res_id", "!=", False),
                ("res_field", "in", [False, "ubl_cii_xml_file"]),
            ],
            ["checksum", "res_id"],
        )
        moves = self.env["account.move"].search(
            [
                ("id", "in", attachments.mapped("res_id")),
                ("company_id", "=", company.id),
                ("state", "!=", "cancel"),
                ("move_type", "in", ("in_invoice", "in_refund")),
            ]
        )
        return {
            attachment.checksum: moves.browse(attachment.res_id)
            for attachment in attachments
            if attachment.res_id in moves._ids
        }

    @api.model
    def _by_number(self, company, drafts):
        """Bills with the supplier, number and date of one of these invoices.

        :return: dict of ``_identity`` to ``account.move``
        """
        moves = self.env["account.move"].search(
            [
                ("company_id", "=", company.id),
                ("move_type", "in", ("in_invoice", "in_refund")),
                ("ref", "in", [draft.invoice.number for draft in drafts]),
                ("state", "!=", "cancel"),
            ],
            order="id DESC",
        )
        booked = {}
        for move in moves:
            partner = move.commercial_partner_id
            for who in (partner.id, plain_number(partner.vat)):
                if who:
                    booked[who, move.ref, move.invoice_date, move.move_type] = move
        return _Booked(booked)


class _Booked(dict):
    """Bills by supplier (contact, or VAT number where there are two contacts with it)."""

    def get(self, key):
        if not key:
            return None
        who, vat, *rest = key
        return super().get((who, *rest)) or super().get((vat, *rest))


def _identity(draft):
    """What makes two invoices the same; None where too little is known."""
    invoice, supplier = draft.invoice, draft.invoice.supplier
    who = draft.partner and draft.partner.id
    vat = plain_number(supplier.vat) or supplier.enterprise or supplier.name
    if not invoice.number or not (who or vat):
        return None
    return who, vat, invoice.number, invoice.issued or False, draft.move_type
