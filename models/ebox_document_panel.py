from odoo import api, fields, models


class EboxDocument(models.Model):
    """What a document asks to be paid, on its form."""

    _inherit = "ebox.document"

    payment_panel = fields.Json(compute="_compute_payment_panel", compute_sudo=False)

    @api.depends_context("uid", "lang")
    @api.depends("payment_ids.state", "payment_ids.sources", "reading_ids.notices",
                 "file_ids.bill_outcome", "file_ids.move_id")
    def _compute_payment_panel(self):
        payments = self.env["ebox.payment"]
        # Readers of shared documents see their letters, not what we do about them.
        is_ours = self.env["ebox.reading"].has_access("read")
        for document in self:
            document.payment_panel = is_ours and document._panel(
                payments.search([("document_id", "=", document.id)])
            )

    def _panel(self, payments):
        """This document's payments for the screen, those that are given.

        :return: dict, see ``static/src/backend/payment/payment_panel.js``
        """
        reading = self.env["ebox.reading"].search([("document_id", "=", self.id)])
        answers = dict(self._fields["payment_answer"]._description_selection(self.env))
        wording = self.env["ebox.payment.wording"]
        is_closed = self.is_registered and not reading and self.content_state != "stored"
        is_decided = reading.is_corrected or any(payments.mapped("is_corrected"))
        return {
            "document_id": self.id,
            "answer": reading.answer or "",
            "answer_text": answers.get(reading.answer, ""),
            "words": reading.words or "",
            "is_closed": is_closed,
            "can_modify": self.has_access("write") and not is_closed,
            "notices": [] if is_decided else wording._of_notices(reading.notices),
            "payments": [payment._panel() for payment in payments],
        }


class AccountMove(models.Model):
    """The same panel on a vendor bill that came with a document."""

    _inherit = "account.move"

    ebox_payment_panel = fields.Json(
        "e-Box payment panel",
        compute="_compute_ebox_payment_panel",
        compute_sudo=False,
        groups="l10n_be_ebox.l10n_be_ebox_group_user",
    )

    @api.depends_context("uid", "lang")
    @api.depends("payment_state", "ebox_payment_ids.state", "amount_residual", "partner_bank_id")
    def _compute_ebox_payment_panel(self):
        for move in self:
            document = move._ebox_paying_document()
            has_panel = document and move.is_purchase_document() and move.state != "cancel"
            payments = has_panel and (move.ebox_payment_ids or move._ebox_as_payment(document))
            move.ebox_payment_panel = has_panel and document._panel(payments)

    def _ebox_paying_document(self):
        """The document whose payment is this bill's: not one that brought the invoice again."""
        documents = self.ebox_document_ids
        return (documents.filtered(lambda document: document.sudo()._is_payable()) or documents)[:1]

    def _ebox_as_payment(self, document):
        """A payment of what the bill itself says, where its document says nothing."""
        bank = self.partner_bank_id
        return self.env["ebox.payment"].new(
            {
                "document_id": document.id,
                "kind": "refund" if self.move_type == "in_refund" else "to_pay",
                "currency_id": self.currency_id.id,
                "amount": self.amount_total,
                "iban": bank.sanitized_acc_number,
                "beneficiary": bank.acc_holder_name or self.partner_id.name,
                "communication": self.payment_reference,
                "due": self.invoice_date_due,
                "move_id": self.id,
            }
        )
