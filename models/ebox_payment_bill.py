from odoo import models


class EboxPayment(models.Model):
    """Which bill a payment settles, and what the bill needs so that it can be paid from there."""

    _inherit = "ebox.payment"

    def _after_change(self):
        self._follow_bills()
        return super()._after_change()

    def _follow_bills(self):
        """Find the bill of each payment among those of its document, and fill it in."""
        for payment in self:
            bills = payment.document_id.move_ids
            bill = payment.move_id & bills or payment._find_bill(bills)
            if payment.move_id != bill:
                payment.move_id = bill
        for bill in self.move_id.filtered(lambda move: move.state == "draft"):
            bill.ebox_payment_ids._fill_bill(bill)

    def _find_bill(self, bills):
        """The bill with this communication, else with this amount, else the only one.

        :param bills: ``account.move``
        """
        wanted = "in_refund" if self.kind == "refund" else "in_invoice"
        bills = bills.filtered(lambda bill: bill.move_type == wanted and bill.state != "cancel")
        for same in (
            lambda bill: self.communication_key and self._has_communication(bill),
            lambda bill: not self.currency_id.compare_amounts(bill._ebox_payable(), self.amount),
            lambda bill: len(bills) == 1,
        ):
            if len(found := bills.filtered(same)) == 1:
                return found
        return bills.browse()

    def _has_communication(self, bill):
        return self._key_of(bill.payment_reference) == self.communication_key

    def _fill_bill(self, bill):
        """Give a draft bill what payment orders need: what it lacks, or what a person decided.

        An account that differs from the one used before waits for a manager.

        :param bill: ``account.move``, a draft
        """
        first = self.sorted(lambda payment: (payment.due or payment.create_date.date()))[:1]
        values = {}
        is_decided = first.is_corrected
        if first.communication and (is_decided or not bill.payment_reference):
            values["payment_reference"] = first.communication
        # Without a term Odoo puts the day of the bill, or the day it was made.
        is_due_put = bill.invoice_date_due in (False, bill.invoice_date, bill.create_date.date())
        if first.due and (is_decided or is_due_put):
            values["invoice_date_due"] = first.due
        if first.iban and first.account_state != "changed":
            bank = first._partner_bank()
            if bank and bill.partner_bank_id != bank:
                values["partner_bank_id"] = bank.id
        if values:
            bill.write(values)


class EboxDocument(models.Model):
    """Payments follow when bills are made, linked or unlinked."""

    _inherit = "ebox.document"

    def _follow_links(self, before):
        result = super()._follow_links(before)
        self.sudo().payment_ids._follow_bills()
        return result


class AccountMove(models.Model):
    """A bill that is posted can be found on the bank."""

    _inherit = "account.move"

    def _post(self, soft=True):
        posted = super()._post(soft)
        posted.sudo().ebox_payment_ids._match_new()
        return posted
