from odoo import fields, models
from odoo.exceptions import UserError

from .ebox_payment import OPEN_STATES


class EboxDocumentEvent(models.Model):
    """What is done about a payment belongs to the history of its document."""

    _inherit = "ebox.document.event"

    kind = fields.Selection(
        selection_add=[("payment", "Payment")], ondelete={"payment": "cascade"}
    )


class EboxPayment(models.Model):
    """What a person says of a payment that neither a bill nor the bank tells of."""

    _inherit = "ebox.payment"

    def action_order(self):
        """These payments were given to the bank: on a phone, or with a payment order."""
        payments = self._in_states(("to_pay", "partly_paid"))
        today = fields.Date.context_today(self)
        for paid, alike in payments.grouped(lambda p: p._paid_so_far()[0]).items():
            # An older mark as paid, which money that came in took the place of, is over.
            alike.write(
                {
                    "ordered_date": today,
                    "ordered_uid": self.env.uid,
                    "paid_when_ordered": paid,
                    "manual_paid_date": False,
                    "manual_paid_uid": False,
                }
            )
        payments._log(self.env._("Payment ordered"))
        return True

    def action_mark_paid(self):
        """These payments are made, or the money has come in; a bank line that is found later
        takes the place of this mark.

        :return: an action that names those of several that follow a posted bill; else True
        :raises UserError: where all follow one, or nothing is open
        """
        asked = self._in_states(OPEN_STATES)
        payments = asked.filtered(lambda payment: payment.move_id.state != "posted")
        if not payments:
            raise UserError(
                self.env._(
                    "This follows its vendor bill (%s): register the payment there, or choose "
                    "“Payment ordered” until it is on the bank.",
                    ", ".join(self.sudo().move_id.mapped("display_name")),
                )
            )
        today = fields.Date.context_today(self)
        for linked, alike in payments.grouped("amount_linked").items():
            alike.write(
                {
                    "manual_paid_date": today,
                    "manual_paid_uid": self.env.uid,
                    "paid_when_marked": linked,
                }
            )
        payments.filtered(lambda p: p.kind != "refund")._log(self.env._("Marked as paid"))
        payments.filtered(lambda p: p.kind == "refund")._log(self.env._("Marked as received"))
        skipped = asked - payments
        return skipped._tell_unmarked(len(payments)) if skipped else True

    def _tell_unmarked(self, marked):
        """The action that says which of several follow their bills, and were not marked.

        :param int marked: how many were
        """
        skipped = "\n".join(
            self.env._(
                "“%(document)s” follows its vendor bill (%(bill)s): register the payment there.",
                document=payment.document_id.name,
                bill=payment.move_id.display_name,
            )
            for payment in self
        )
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "warning",
                "sticky": True,
                "title": self.env._(
                    "%(marked)s marked, %(skipped)s not", marked=marked, skipped=len(self)
                ),
                "message": skipped,
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    def action_undo_mark(self):
        """Take back the last mark that a person made."""
        self.document_id.check_access("write")
        self.check_access("read")
        payments = self.sudo()
        paid = payments.filtered("manual_paid_date")
        paid.write({"manual_paid_date": False, "manual_paid_uid": False})
        paid.sudo(False)._log(self.env._("No longer marked as paid"))
        ordered = (payments - paid).filtered("ordered_date")
        ordered.write({"ordered_date": False, "ordered_uid": False})
        ordered.sudo(False)._log(self.env._("No longer marked as ordered"))
        return True

    def _in_states(self, states):
        """Those of these payments that a person may mark, by sudo.

        :raises UserError: where there is none
        """
        self.document_id.check_access("write")
        self.check_access("read")
        payments = self.filtered(lambda payment: payment.state in states)
        if not payments:
            raise UserError(self.env._("Nothing in this selection is still to be paid."))
        return payments.sudo()

    def _log(self, text):
        """Append to the history of each payment's document."""
        for shown, payments in self.grouped(lambda p: p._name_in_history()).items():
            self.env["ebox.document.event"]._log(
                payments.document_id, "payment", f"{text} ({shown})" if shown else text
            )

    def _name_in_history(self):
        """Which of the document's payments it is, "" where it is the only one."""
        is_one = len(self.document_id.payment_ids) == 1
        if is_one or not self.amount:
            return ""
        return self.currency_id.format(self.amount)


class EboxDocument(models.Model):
    """The same for whole documents, many at once."""

    _inherit = "ebox.document"

    def action_order_payments(self):
        return self.payment_ids.action_order()

    def action_mark_payments_paid(self):
        return self.payment_ids.action_mark_paid()

    def action_undo_payment_marks(self):
        return self.payment_ids.action_undo_mark()

    def action_nothing_to_pay(self):
        """These documents ask for no payment, whatever was read in them."""
        self.check_access("write")
        self.payment_ids.check_access("read")
        if self.payment_ids.filtered(lambda p: p.amount_linked or p.move_id.state == "posted"):
            raise UserError(
                self.env._(
                    "There is a bank line or a posted bill for one of these documents already. "
                    "Undo that first."
                )
            )
        for document in self.sudo():
            reading = self.env["ebox.reading"].sudo()._of(document)
            if reading.answer == "nothing":
                continue
            document.payment_ids.unlink()
            reading.write({"answer": "nothing", "is_corrected": True})
            self.env["ebox.document.event"]._log(
                document, "payment", self.env._("Nothing to pay, a person decided")
            )
        return True
