from odoo import models
from odoo.exceptions import UserError
from odoo.fields import Command


class EboxPayment(models.Model):
    """A vendor bill made from payment information, where the sender sends no UBL."""

    _inherit = "ebox.payment"

    def _make_wanted_bills(self, *, post):
        """Make the bills of these payments, where that is how they are to be booked; in one batch.

        :param bool post: a person asked for it now; else bills are drafts, and what lacks
            something for its bill waits for that person
        :raises UserError: where a person asked, and something is lacking
        """
        wanted = self.filtered(lambda payment: payment._lacks_bill())
        ready = wanted.filtered(lambda payment: payment._has_all_for_bill())
        if post and (lacking := wanted - ready):
            raise UserError(
                self.env._(
                    "A vendor bill of “%s” needs its amount, a contact for the sender, and an "
                    "account to book it on.",
                    lacking[0].document_id.name,
                )
            )
        for company, payments in ready.grouped("company_id").items():
            payments.with_company(company)._make_bills(post=post)

    def _lacks_bill(self):
        return self.treatment == "bill" and not self.move_id

    def _has_all_for_bill(self):
        return self.amount and self._bill_account() and self._bill_partner()

    def _bill_account(self):
        return self.own_account_id or self.rule_id.expense_account_id

    def _bill_partner(self):
        return self.document_id.partner_id or self.sender_id.partner_id

    def _bill_taxes(self):
        return self.own_tax_ids or self.rule_id.tax_ids

    def _make_bills(self, *, post):
        """Make the bills of these payments, which come to their amounts to the cent.

        :param bool post: whether they are posted at once, where their totals are right
        """
        bills = self.env["account.move"].create([payment._bill_values() for payment in self])
        for payment, bill in zip(self, bills, strict=True):
            payment._settle_cents(bill)
            payment.move_id = bill
        for document, payments in self.grouped("document_id").items():
            document.move_ids += payments.move_id
        if post:
            right = self.filtered(
                lambda payment: not payment.currency_id.compare_amounts(
                    payment.move_id.amount_total, payment.amount
                )
            )
            right.move_id.action_post()

    def _bill_values(self):
        taxes = self._bill_taxes()
        return {
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

    def _untaxed(self, taxes):
        """The price that comes to the amount with these taxes, before rounding."""
        result = taxes.with_context(force_price_include=True).compute_all(
            self.amount, currency=self.currency_id
        )
        return result["total_excluded"] if taxes else self.amount

    def _tell_bills_stay(self):
        """The action that says which bills, made from these payments, stay when they are unlinked.

        :return: None where there is none
        """
        bills = self.filtered(lambda payment: payment.treatment == "bill").move_id
        posted = bills.filtered(lambda bill: bill.state == "posted")
        if not posted:
            return None
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "warning",
                "sticky": True,
                "title": self.env._("Unlinked; the bill stays"),
                "message": self.env._(
                    "%s was made from this payment and stays posted, to be paid. If nothing is "
                    "owed, reset it to draft and cancel it.",
                    ", ".join(posted.mapped("name")),
                ),
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    def _settle_cents(self, bill):
        """Put a difference of rounding on the tax, as people do on paper."""
        difference = self.amount - bill.amount_total
        tax_item = bill.line_ids.filtered("tax_line_id")[:1]
        if tax_item and 0 < abs(difference) < 0.05:
            sign = 1 if bill.move_type == "in_invoice" else -1
            amount = tax_item.amount_currency + sign * bill.currency_id.round(difference)
            bill.write({"line_ids": [Command.update(tax_item.id, {"amount_currency": amount})]})
