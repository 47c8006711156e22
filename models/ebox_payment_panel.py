import base64
from dataclasses import replace
from decimal import Decimal

from odoo import api, fields, models
from odoo.tools.misc import format_date, formatLang

from ..ebox.payment import communication, epc
from .ebox_payment import UNPAID_STATES
from .ebox_payment_account import MANAGER
from .written_days import write_day

SVG = "http://www.w3.org/2000/svg"
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
        content, why_not = self._qr_content()
        if why_not:
            return "", why_not
        picture = self._qr_picture(content)
        return f"data:image/svg+xml;base64,{base64.b64encode(picture).decode()}", ""

    def _qr_content(self):
        """What the QR code of this payment says.

        :return: its text, "" where there is none; and why there is none
        """
        try:
            # At most 331 bytes, which is what the largest code allowed holds (EPC069-12).
            content = epc.payload(self._transfer())
        except epc.EpcRefused as refused:
            return "", self.env["ebox.payment.wording"]._of_refusal(refused.reason)
        if self.account_state == "changed":
            return "", self.env._("this is not the account that this sender used before.")
        return content, ""

    def _qr_picture(self, content):
        """A QR code as the bytes of an SVG: a picture of its own, so nothing of it is the page."""
        drawing = epc.svg(content, self.env._("QR code of the payment"))
        return drawing.replace("<svg ", f'<svg xmlns="{SVG}" ', 1).encode()

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
            "state": self.state_shown,
            "state_text": self._state_text(),
            "state_label": self._state_label(),
            "remark": self._remark(),
            "rows": [self._row(name) for name in ROWS if self[name] or self._is_missed(name)],
            "warnings": self._warnings(),
            "qr": qr,
            "no_qr": why_not,
            "is_open": is_open,
            "can_order": bool(self.id) and is_open and self.kind == "to_pay",
            "can_mark_paid": bool(self.id) and self._can_mark_paid(),
            "can_undo": bool(self.id) and self._can_undo(),
            "can_trust": is_open and self._can_trust_account(),
        }

    def _is_missed(self, name):
        """Whether a value is named also where there is none: it is needed to pay."""
        return self.kind == "to_pay" and name in ("amount", "iban", "beneficiary")

    def _can_mark_paid(self):
        return self.state not in ("paid", "refunded") and self.move_id.state != "posted"

    def _can_undo(self):
        if self.move_id.state == "posted" and self.state != "ordered":
            return False
        paid = self.sudo()._paid_so_far()[0]
        return self._is_marked_at(paid) or self._is_ordered_at(paid)

    def _state_label(self):
        labels = dict(self._fields["state_shown"]._description_selection(self.env))
        return labels[self.state_shown]

    def _state_text(self):
        """The state with its day, in a few words."""
        if self.is_overdue:
            return self.env._("Overdue since %s", self._shown("due"))
        if self.state == "direct_debit" and self.due:
            return self.env._("Direct debit on %s", self._shown("due"))
        return self._state_label()

    def _remark(self):
        """Who says so, and when."""
        if self.move_id.state == "posted" and self.state != "ordered":
            return self.env._("As its bill %s says", self.move_id.sudo().name)
        paid = self.sudo()._paid_so_far()[0]
        if self.state == "ordered" and self._is_ordered_at(paid):
            return self._mark_text(self.ordered_date, self.ordered_uid)
        if self.state in ("paid", "refunded", "ordered") and self._is_marked_at(paid):
            return self._mark_text(self.manual_paid_date, self.manual_paid_uid)
        if self.state == "direct_debit":
            return self.env._("The creditor collects it: nothing to do.")
        return ""

    def _mark_text(self, day, user):
        shown = write_day(self.env, day)
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
            return write_day(self.env, value)
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
        """What to be careful with before paying: [{about, level, text, can_confirm}, …]."""
        if self.kind != "to_pay" or not self.state or self._is_done():
            return []
        return [*self._account_warnings(), *self._double_warnings()]

    def _account_warnings(self):
        if self.account_state == "changed":
            text = self.env._(
                "Stop: this is not the account that this sender used before. Ask the sender by a "
                "telephone number that you know already, never by one in this letter. There is no "
                "QR code until a manager has confirmed the account."
            )
            return [self._warning("account", "danger", text, self._may_confirm())]
        if self.account_state == "first":
            text = self.env._(
                "This is the first letter of this sender that names this account. Compare it "
                "with what you know of the sender before you pay."
            )
            return [self._warning("account", "warning", text, self._may_confirm())]
        return []

    def _double_warnings(self):
        """Another document may ask for the same: a reminder, or the letter that it reminds of."""
        number = self.company_id.company_registry or ""
        key = self.communication_key
        if not key or not self.amount or communication.is_of_enterprise(key, number):
            return []
        others = self.search(
            [
                ("company_id", "=", self.company_id.id),
                ("communication_key", "=", key),
                ("amount", "=", self.amount),
                ("document_id", "!=", self.document_id.id),
            ],
            limit=1,
        )
        if not others:
            return []
        states = dict(self._fields["state"]._description_selection(self.env))
        text = self.env._(
            "“%(document)s” of %(day)s asks for the same amount with the same communication "
            "(%(state)s). Do not pay it twice.",
            document=others.document_id.name,
            day=write_day(self.env, others.document_id.published),
            state=states[others.state],
        )
        return [self._warning("double", "warning", text)]

    @api.model
    def _warning(self, about, level, text, can_confirm=False):
        return {"about": about, "level": level, "text": text, "can_confirm": can_confirm}

    def _may_confirm(self):
        return bool(self.id) and self.env.user.has_group(MANAGER)

    payment_panel = fields.Json(compute="_compute_payment_panel", compute_sudo=False)

    @api.depends_context("uid", "lang")
    @api.depends("state", "sources")
    def _compute_payment_panel(self):
        for payment in self:
            payment.payment_panel = payment.document_id._panel(payment)
