from odoo import models
from odoo.exceptions import UserError
from odoo.fields import Command


class EboxPayment(models.Model):
    """A vendor bill made from payment information, where the sender sends no UBL."""

    _inherit = "ebox.payment"

    def _make_wanted_bills(self, *, post):
        """Make the bills of these payments, where that is how they are to be booked.

        :param bool post: a person asked for it now; else bills are drafts, and what lacks
            something for its bill waits for that person
        """
        for payment in self:
            if payment.treatment == "bill" and not payment.move_id and (
                post or payment._has_all_for_bill()
            ):
                payment._make_bill(post=post)

    def _has_all_for_bill(self):
        return self.amount and self._bill_account() and self._bill_partner()

    def _bill_account(self):
        return self.own_account_id or self.rule_id.expense_account_id

    def _bill_partner(self):
        return self.document_id.partner_id or self.sender_id.partner_id

    def _make_bill(self, *, post):
        """Make the bill of one payment, which comes to its amount to the cent.

        :param bool post: whether it is posted at once, where its total is right
        :return: ``account.move``
        :raises UserError: where the amount or the account is not known
        """
        self.ensure_one()
        if not self._has_all_for_bill():
            raise UserError(
                self.env._(
                    "A vendor bill of “%s” needs its amount, a contact for the sender, and an "
                    "account to book it on.",
                    self.document_id.name,
                )
            )
        taxes = self.own_tax_ids or self.rule_id.tax_ids
        bill = self.env["account.move"].with_company(self.company_id).create(
            {
                "move_type": "in_refund" if self.kind == "refund" else "in_invoice",
                "company_id": self.company_id.id,
                "journal_id": self.document_id._bill_journal().id,
                "partner_id": self._bill_partner().id,
                "currency_id": self.currency_id.id,
                "invoice_date": self.document_id.published.date(),
                "invoice_date_due": self.due or self.document_id.published.date(),
                "payment_reference": self.communication,
                "invoice_line_ids": [
                    Command.create(
                        {
                            "name": self.document_id.name,
                            "account_id": self._bill_account().id,
                            "price_unit": self._untaxed(taxes),
                            "tax_ids": [Command.set(taxes.ids)],
                        }
                    )
                ],
            }
        )
        self._settle_cents(bill)
        self.move_id = bill
        self.document_id.move_ids += bill
        if post and not bill.currency_id.compare_amounts(bill.amount_total, self.amount):
            bill.action_post()
        return bill

    def _untaxed(self, taxes):
        """The price that comes to the amount with these taxes, before rounding."""
        result = taxes.with_context(force_price_include=True).compute_all(
            self.amount, currency=self.currency_id
        )
        return result["total_excluded"] if taxes else self.amount

    def _settle_cents(self, bill):
        """Put a difference of rounding on the tax, as people do on paper."""
        difference = self.amount - bill.amount_total
        tax_item = bill.line_ids.filtered("tax_line_id")[:1]
        if tax_item and 0 < abs(difference) < 0.05:
            sign = 1 if bill.move_type == "in_invoice" else -1
            amount = tax_item.amount_currency + sign * bill.currency_id.round(difference)
            bill.write({"line_ids": [Command.update(tax_item.id, {"amount_currency": amount})]})
