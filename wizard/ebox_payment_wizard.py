from odoo import Command, fields, models
from odoo.exceptions import AccessError, UserError

from ..models.ebox_sender import pick_by_language
from .ebox_payment_wizard_line import KEPT


class EboxPaymentWizard(models.TransientModel):
    """Modify payment information: all payments of a document, checked before they are kept."""

    _name = "ebox.payment.wizard"
    _description = "Modify payment information"

    document_id = fields.Many2one("ebox.document", required=True, readonly=True)
    line_ids = fields.One2many("ebox.payment.wizard.line", "wizard_id", "Payments")
    is_saved = fields.Boolean(readonly=True)
    payment_panel = fields.Json(related="document_id.payment_panel", related_sudo=False)

    def action_save(self):
        """Check and keep all values, note who changed what, and show the QR codes.

        :raises UserError: with every value that is not right
        """
        self.ensure_one()
        document = self.document_id
        document.check_access("write")
        document._check_may_open()
        document.payment_ids.check_access("read")
        if self.line_ids.payment_id - document.payment_ids:
            raise AccessError(self.env._("A payment of another document cannot be changed here."))
        if errors := [error for line in self.line_ids for error in line._errors()]:
            raise UserError("\n".join(errors))
        self._drop_removed()
        changes = [change for line in self.line_ids for change in line._keep()]
        self._keep_answer()
        for change in changes:
            self.env["ebox.document.event"]._log(document, "payment", change)
        document.sudo().payment_ids._after_change()
        self.is_saved = True
        return self._show()

    def _drop_removed(self):
        removed = (self.document_id.payment_ids - self.line_ids.payment_id).sudo()
        if removed.filtered(lambda p: p.amount_linked or p.move_id.state == "posted"):
            raise UserError(
                self.env._(
                    "A payment that a bank line or a posted bill belongs to cannot be removed. "
                    "Undo that first."
                )
            )
        for payment in removed:
            payment.sudo(False)._log(self.env._("Payment removed"))
        removed.unlink()

    def _keep_answer(self):
        """The document's answer follows its payments; without one there is nothing to pay."""
        kinds = set(self.line_ids.mapped("kind"))
        answer = next((k for k in ("to_pay", "direct_debit", "refund") if k in kinds), "nothing")
        reading = self.env["ebox.reading"].sudo()._of(self.document_id)
        if reading.answer != answer:
            text = dict(reading._fields["answer"]._description_selection(self.env))[answer]
            self.env["ebox.document.event"]._log(self.document_id, "payment", text)
        reading.write({"answer": answer, "is_corrected": True})

    def _show(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Modify payment information"),
            "res_model": self._name,
            "res_id": self.id,
            "views": [(False, "form")],
            "target": "new",
        }


class EboxDocument(models.Model):
    """The way to the dialog."""

    _inherit = "ebox.document"

    def action_modify_payment(self):
        """Open the dialog with this document's payments; with an empty one where there is none."""
        self.ensure_one()
        self.check_access("write")
        self._check_may_open()
        self.payment_ids.check_access("read")
        lines = [
            payment._values_for_dialog() | payment._proposed_name() for payment in self.payment_ids
        ]
        wizard = self.env["ebox.payment.wizard"].create(
            {
                "document_id": self.id,
                "line_ids": [
                    Command.create(values | {"sequence": number})
                    for number, values in enumerate(lines or [self._first_payment()], 1)
                ],
            }
        )
        return wizard._show()

    def _first_payment(self):
        return {"currency_id": self.env.ref("base.EUR").id, "beneficiary": self._long_name()}

    def _long_name(self):
        """The sender's full name, proposed as the beneficiary where the document names none."""
        lang = self.company_id.partner_id.lang
        sender = self.sender_id.with_context(lang=lang)
        return pick_by_language(sender, "long_name")[0] or sender.name


class EboxPayment(models.Model):
    """A payment as the dialog takes it over."""

    _inherit = "ebox.payment"

    def _values_for_dialog(self):
        values = {name: self[name] for name in KEPT if name != "currency_id"}
        values |= {"payment_id": self.id, "currency_id": self.currency_id.id}
        values["iban"] = self.iban_shown
        values["paid_on"] = self.manual_paid_date
        values["is_marked_paid"] = bool(self.manual_paid_date)
        return values

    def _proposed_name(self):
        """The sender's name as beneficiary, where a payment to make has none: a proposal, which
        saving the dialog as it opened does not keep.

        :return: dict; empty where nothing is proposed
        """
        if self.kind != "to_pay" or self.beneficiary:
            return {}
        return {"beneficiary": self.document_id._long_name()}
