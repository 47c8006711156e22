import base64
from dataclasses import replace
from decimal import Decimal

from odoo import api, fields, models
from odoo.tools.misc import format_date, formatLang

from ..ebox.payment import epc
from .ebox_payment import UNPAID_STATES
from .ebox_payment_account import MANAGER

SVG = "http://www.w3.org/2000/svg"
# The month in words: 11/12 is two different days, here and in America.
DAY = "d MMM y"
ROWS = ("amount", "due", "beneficiary", "iban", "bic", "communication")


class EboxPayment(models.Model):
    """A payment as it is shown: every value, where it is from, and the QR to pay it by phone."""

    _inherit = "ebox.payment"

    def _transfer(self):
        """This payment as a transfer of what is still open, for a QR code."""
        amount = self.amount_residual or (self.amount if self._is_done() else 0.0)
        transfer = epc.Transfer(
            beneficiary=self.beneficiary or "",
            iban=self.iban or "",
            amount=Decimal(f"{amount:.2f}") if amount else None,
            bic=self.bic or "",
            currency=self.currency_id.name,
        )
        if self._key_of(self.communication) or self._looks_structured():
            return replace(transfer, structured=self.communication)
        return replace(transfer, text=self.communication or "")

    def _looks_structured(self):
        """Whether it is meant as a structured communication, rightly or not."""
        return (self.communication or "").startswith(("+++", "***"))

    def _is_done(self):
        return self.state in ("paid", "ordered")

    def _qr(self):
        """The QR code of this payment.

        :return: an SVG as a data URI, "" where there is none; and why there is none
        """
        try:
            payload = epc.payload(self._transfer())
            drawing = epc.svg(payload, self.env._("QR code of the payment"))
        except epc.EpcRefused as refused:
            return "", self.env["ebox.payment.wording"]._of_refusal(refused.reason)
        if self.account_state == "changed":
            return "", self.env._("this is not the account that this sender used before.")
        # As a picture of its own: nothing of it becomes part of the page.
        picture = drawing.replace("<svg ", f'<svg xmlns="{SVG}" ', 1).encode()
        return f"data:image/svg+xml;base64,{base64.b64encode(picture).decode()}", ""

    def _panel(self):
        """This payment for the screen.

        :return: dict, see ``static/src/backend/payment/payment_panel.js``
        """
        self.ensure_one()
        is_open = self.state in UNPAID_STATES
        qr, why_not = self._qr() if self.kind == "to_pay" else ("", "")
        return {
            "id": self.id or 0,
            "kind": self.kind,
            "title": " · ".join(filter(None, (self._shown("due"), self._shown("amount")))),
            "state": "overdue" if self.is_overdue else self.state,
            "state_text": self._state_text(),
            "remark": self._remark(),
            "rows": [self._row(name) for name in ROWS if self[name] or self._is_missed(name)],
            "warnings": self._warnings(),
            "qr": qr,
            "no_qr": why_not,
            "is_open": is_open,
            "can_order": bool(self.id) and is_open and self.kind == "to_pay",
            "can_mark_paid": bool(self.id) and self._can_mark_paid(),
            "can_undo": bool(self.id) and self._can_undo(),
        }

    def _is_missed(self, name):
        """Whether a value is named also where there is none: it is needed to pay."""
        return self.kind == "to_pay" and name in ("amount", "iban", "beneficiary")

    def _can_mark_paid(self):
        return self.state not in ("paid", "refunded") and self.move_id.state != "posted"

    def _can_undo(self):
        if self.move_id.state == "posted":
            return bool(self.ordered_date) and self.state == "ordered"
        return bool(self.ordered_date or self.manual_paid_date) and not self.amount_linked

    def _state_text(self):
        """The state in two or three words."""
        label = dict(self._fields["state"]._description_selection(self.env))[self.state]
        if self.is_overdue:
            return self.env._("Overdue since %s", self._shown("due"))
        if self.state == "direct_debit" and self.due:
            return self.env._("Direct debit on %s", self._shown("due"))
        return label

    def _remark(self):
        """Who says so, and when."""
        if self.move_id.state == "posted" and self.state != "ordered":
            return self.env._("As its bill %s says", self.move_id.sudo().name)
        if self.state in ("paid", "refunded") and not self.amount_linked:
            return self._mark_text(self.manual_paid_date, self.manual_paid_uid)
        if self.state == "ordered" and self.ordered_date:
            return self._mark_text(self.ordered_date, self.ordered_uid)
        if self.state == "direct_debit":
            return self.env._("The creditor collects it: nothing to do.")
        return ""

    def _mark_text(self, day, user):
        shown = format_date(self.env, day, date_format=DAY)
        return self.env._("%(day)s, by %(user)s", day=shown, user=user.sudo().name)

    def _row(self, name):
        """A value with its label, as it is shown and as it is copied, and where it is from."""
        source = (self.sources or {}).get(name) or {}
        wording = self.env["ebox.payment.wording"]
        return {
            "name": name,
            "label": self._label(name),
            "value": self._shown(name),
            "copy": self._copied(name),
            "source": source.get("source", ""),
            "source_text": wording._of_source(source["source"]) if source else "",
            "words": source.get("words", ""),
            "differs": self._differing(name),
        }

    @api.model
    def _label(self, name):
        return {
            "amount": self.env._("Amount"),
            "due": self.env._("Due"),
            "beneficiary": self.env._("Beneficiary"),
            "iban": self.env._("Account"),
            "bic": self.env._("BIC"),
            "communication": self.env._("Communication"),
        }[name]

    def _shown(self, name):
        """A value as people read it, "" where there is none."""
        value = self[name]
        if not value:
            return ""
        if name == "amount":
            return formatLang(self.env, value, currency_obj=self.currency_id)
        if name == "due":
            return format_date(self.env, value, date_format=DAY)
        return self.iban_shown if name == "iban" else value

    def _copied(self, name):
        """A value as the form of a bank takes it."""
        if name == "amount" and self.amount:
            return formatLang(self.env, self.amount, grouping=False)
        if name == "due" and self.due:
            return format_date(self.env, self.due)
        return self.iban or "" if name == "iban" else self._shown(name)

    def _differing(self, name):
        """What other sources say of a value: [(source, value), …]."""
        wording = self.env["ebox.payment.wording"]
        if self.is_corrected:
            return []
        return [
            {"source": wording._of_source(other["source"]), "value": other["value"]}
            for clash in self.notices or ()
            if clash["field"] == name
            for other in clash["values"][1:]
        ]

    def _warnings(self):
        """What to be careful with before paying: [{level, text, actions}, …]."""
        if self.kind != "to_pay" or not self.state or self._is_done():
            return []
        is_manager = self.env.user.has_group(MANAGER)
        if self.account_state == "changed":
            text = self.env._(
                "Stop: this is not the account that this sender used before. Ask the sender by a "
                "telephone number that you know already, never by one in this letter. There is no "
                "QR code until a manager has confirmed the account."
            )
            return [{"level": "danger", "text": text, "can_confirm": is_manager and bool(self.id)}]
        if self.account_state == "first":
            text = self.env._(
                "This is the first letter of this sender that names this account. Compare it "
                "with what you know of the sender before you pay."
            )
            return [{"level": "warning", "text": text, "can_confirm": is_manager and bool(self.id)}]
        return []


    payment_panel = fields.Json(compute="_compute_payment_panel", compute_sudo=False)

    @api.depends_context("uid", "lang")
    @api.depends("state", "sources")
    def _compute_payment_panel(self):
        for payment in self:
            payment.payment_panel = payment.document_id._panel(payment)


class EboxDocument(models.Model):
    """What a document asks to be paid, on its form."""

    _inherit = "ebox.document"

    payment_panel = fields.Json(compute="_compute_payment_panel", compute_sudo=False)

    @api.depends_context("uid", "lang")
    @api.depends("payment_ids.state", "payment_ids.sources", "reading_ids.notices")
    def _compute_payment_panel(self):
        for document in self:
            payments = self.env["ebox.payment"].search([("document_id", "=", document.id)])
            document.payment_panel = document._panel(payments)

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
        compute="_compute_ebox_payment_panel",
        compute_sudo=False,
        groups="l10n_be_ebox.l10n_be_ebox_group_user",
    )

    @api.depends_context("uid", "lang")
    @api.depends("payment_state", "ebox_payment_ids.state", "amount_residual", "partner_bank_id")
    def _compute_ebox_payment_panel(self):
        for move in self:
            document = move.ebox_document_ids[:1]
            has_panel = document and move.is_purchase_document() and move.state != "cancel"
            payments = has_panel and (move.ebox_payment_ids or move._ebox_as_payment(document))
            move.ebox_payment_panel = has_panel and document._panel(payments)

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
