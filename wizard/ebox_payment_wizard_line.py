from datetime import timedelta
from math import isfinite

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools.misc import format_date, formatLang

from ..ebox.payment import accounts, epc
from ..ebox.payment.communication import format_communication, normalise
from ..ebox.payment.folding import one_line

KEPT = (
    "kind", "amount", "currency_id", "due", "beneficiary", "iban", "bic", "communication",
)
FAR_AWAY = timedelta(days=10 * 365)


class EboxPaymentWizardLine(models.TransientModel):
    """One payment in the dialog."""

    _name = "ebox.payment.wizard.line"
    _description = "Payment in the dialog"
    _order = "sequence, id"

    wizard_id = fields.Many2one("ebox.payment.wizard", required=True, ondelete="cascade")
    payment_id = fields.Many2one("ebox.payment", readonly=True, ondelete="cascade")
    sequence = fields.Integer(default=1)
    kind = fields.Selection(
        [("to_pay", "To pay"), ("refund", "Refund"), ("direct_debit", "Direct debit")],
        string="What is it",
        required=True,
        default="to_pay",
    )
    amount = fields.Monetary()
    currency_id = fields.Many2one(
        "res.currency", required=True, default=lambda self: self.env.ref("base.EUR")
    )
    due = fields.Date()
    beneficiary = fields.Char()
    iban = fields.Char("Account (IBAN)")
    bic = fields.Char("BIC")
    communication = fields.Char()
    is_marked_paid = fields.Boolean(readonly=True)
    paid_on = fields.Date(
        "Paid on", help="The day on which the money moved, of a payment marked as paid"
    )

    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            self._refuse_no_amount(vals)
        return super().create(vals_list)

    def write(self, vals):
        self._refuse_no_amount(vals)
        return super().write(vals)

    @api.model
    def _refuse_no_amount(self, vals):
        """Rounding to cents, which comes before any other check, knows nothing but numbers.

        :raises UserError: for an amount that is not a number, or without end
        """
        amount = float(vals.get("amount") or 0.0)
        if not isfinite(amount):
            raise UserError(self.env._("“%s” is no amount.", amount))

    @api.onchange("iban")
    def _onchange_iban(self):
        if iban := accounts.iban(self.iban or ""):
            self.iban = accounts.format_iban(iban)

    @api.onchange("communication")
    def _onchange_communication(self):
        self.communication = format_communication(self.communication or "")

    # --- checking

    def _errors(self):
        """What is not right with this payment, in plain sentences."""
        checks = (
            self._kind_error(),
            self._currency_error(),
            self._amount_error(),
            self._iban_error(),
            self._bic_error(),
            self._communication_error(),
            self._due_error(),
            self._paid_on_error(),
        )
        return [error for error in checks if error]

    def _kind_error(self):
        payment = self.payment_id.sudo()
        if not payment or (payment.kind == "refund") == (self.kind == "refund"):
            return ""
        if payment.amount_linked:
            return self.env._(
                "A bank line is linked to this payment: money that went out does not become a "
                "refund, nor the other way round. Unlink the bank line first."
            )
        if payment.move_id.state == "posted":
            return self.env._(
                "A posted bill belongs to this payment (%s): what is to be paid does not become a "
                "refund, nor the other way round. Reset the bill to draft first.",
                payment.move_id.name,
            )
        return ""

    def _currency_error(self):
        payment = self.payment_id.sudo()
        if payment.amount_linked and payment.currency_id != self.currency_id:
            return self.env._(
                "A bank line is linked to this payment: its currency stays %s. Unlink the bank "
                "line first.",
                payment.currency_id.name,
            )
        return ""

    def _amount_error(self):
        amount = self.currency_id.round(self.amount)
        if amount < 0:
            return self.env._(
                "An amount is not less than zero: choose “Refund” for money that comes in."
            )
        if amount > epc.MAX_AMOUNT:
            return self.env._("The amount is higher than any bank transfer can be.")
        return ""

    def _iban_error(self):
        if not (self.iban or "").strip():
            return ""
        iban = accounts.iban(self.iban)
        if not iban:
            return self.env._(
                "“%s” is no valid account number (IBAN): its check digits or its length are "
                "wrong. Compare it with the document once more.",
                self.iban,
            )
        if iban in self.wizard_id.document_id.sudo()._own_ibans():
            return self.env._(
                "%s is the company's own account: no payment goes there.",
                accounts.format_iban(iban),
            )
        return ""

    def _bic_error(self):
        if (self.bic or "").strip() and not accounts.bic(self.bic):
            return self.env._(
                "“%s” is no valid BIC: it has 8 or 11 letters and digits, like KREDBEBB.", self.bic
            )
        return ""

    def _communication_error(self):
        text = one_line(self.communication or "")
        if not text or normalise(text):
            return ""
        digits = "".join(filter(str.isdigit, text))
        is_meant = len(digits) == 12 and not any(map(str.isalpha, text))
        if is_meant or text.startswith(("+++", "***")):
            return self.env._(
                "“%s” is no valid structured communication: its check digits are wrong. Compare "
                "it with the document once more.",
                text,
            )
        if len(text) > epc.MAX_TEXT:
            return self.env._("A communication has at most %s characters.", epc.MAX_TEXT)
        return ""

    def _due_error(self):
        written = self.wizard_id.document_id.published.date()
        if self.due and abs(self.due - written) > FAR_AWAY:
            return self.env._(
                "%s is more than ten years from the date of the document: check the year.",
                format_date(self.env, self.due),
            )
        return ""

    def _paid_on_error(self):
        if not self._is_mark_kept():
            return ""
        if not self.paid_on:
            return self.env._("Say on which day it was paid, or close this and choose “Undo”.")
        if self.paid_on > fields.Date.context_today(self):
            return self.env._(
                "%s is still to come: a payment that the bank will make on a later day is "
                "“Payment ordered”.",
                format_date(self.env, self.paid_on),
            )
        return ""

    def _is_mark_kept(self):
        return bool(self.payment_id.sudo().manual_paid_date)

    # --- keeping

    def _keep(self):
        """Write what differs to the payment, or make it.

        :return: list of sentences of what was changed
        """
        payment, new = self.payment_id.sudo(), self._values()
        changed = self._changed(payment, new)
        texts = self._keep_paid_on()
        if not changed and payment:
            return texts
        sources = dict(payment.sources or {}) | {
            name: {"source": "manual", "words": ""} for name in changed if name != "kind"
        }
        text = self._change_text(payment, changed)
        values = changed | {
            "sources": {name: source for name, source in sources.items() if new.get(name)},
            "is_corrected": True,
            "sequence": self.sequence,
        }
        if payment:
            payment.write(values)
        else:
            self.payment_id = payment.create(
                values | {"document_id": self.wizard_id.document_id.id}
            )
        return [*texts, text]

    def _changed(self, payment, new):
        """The new values that differ from those of the payment, or that a new payment has.

        :param dict new: as ``_values`` gives them
        :return: dict; empty where only the name that the dialog proposed would be new
        """
        if not payment:
            return {name: value for name, value in new.items() if value}
        changed = {
            name: value
            for name, value in new.items()
            if self._raw(payment, name) != (value or False)
        }
        is_proposed = not payment.beneficiary and new["beneficiary"] == one_line(
            self.wizard_id.document_id.sudo()._long_name() or ""
        )
        return {} if is_proposed and set(changed) == {"beneficiary"} else changed

    def _keep_paid_on(self):
        """Another day for a payment that is marked as paid, with a sentence for the history."""
        payment = self.payment_id.sudo()
        if not self._is_mark_kept() or self.paid_on == payment.manual_paid_date:
            return []
        payment.manual_paid_date = self.paid_on
        return [self.env._("Marked as paid on %s", format_date(self.env, self.paid_on))]

    def _values(self):
        """The values as they are kept: accounts without blanks, communications as printed."""
        return {
            "kind": self.kind,
            "amount": self.currency_id.round(self.amount),
            "currency_id": self.currency_id.id,
            "due": self.due,
            "beneficiary": one_line(self.beneficiary or "") or False,
            "iban": accounts.iban(self.iban or "") or False,
            "bic": accounts.bic(self.bic or "") or False,
            "communication": format_communication(one_line(self.communication or "")) or False,
        }

    def _raw(self, payment, name):
        value = payment[name]
        return value.id if name == "currency_id" else value or False

    def _change_text(self, payment, changed):
        """What was changed, as the history keeps it: old → new."""
        parts = [
            f"{self._fields[name]._description_string(self.env)}: "
            f"{self._shown(payment, name) or '–'} → {self._shown(self, name) or '–'}"
            for name in KEPT
            if name in changed and (payment or name != "currency_id")
        ]
        head = self.env._("Payment changed") if payment else self.env._("Payment added")
        return f"{head}. {'; '.join(parts)}"

    def _shown(self, record, name):
        value = record[name]
        if not value:
            return ""
        if name == "amount":
            return formatLang(self.env, value, currency_obj=record.currency_id)
        if name == "currency_id":
            return value.name
        if name == "due":
            return format_date(self.env, value)
        if name == "kind":
            return dict(self._fields["kind"]._description_selection(self.env))[value]
        return accounts.format_iban(value) if name == "iban" else value
