from math import inf

from odoo import fields, models

# A bank converts at its own rate: this near, the whole of a foreign amount was meant.
RATE_TOLERANCE = 0.05
SMALLEST = 0.001  # less is what floats leave of nothing


class EboxPaymentLink(models.Model):
    """How much of a bank line goes to which payment."""

    _inherit = "ebox.payment.link"

    write_off_account_id = fields.Many2one(
        "account.account",
        "Difference on",
        readonly=True,
        help="The whole line settles the whole payment; what differs is booked on this account.",
    )

    def _allocate(self):
        """Give each link what is still free of its line and of its payment, the likeliest first.

        :return: the links that got something; of two for the same money the likelier one
        """
        line_left = {link.statement_line_id: link._free_of_line() for link in self}
        payment_left = {payment: payment._left_to_pay() for payment in self.payment_id}
        served = self.browse()
        for link in self.sorted(lambda link: (-link.score, link.id)):
            line, payment = link.statement_line_id, link.payment_id
            if min(line_left[line], payment_left[payment]) < SMALLEST:
                continue
            line_amount, amount = link._split(line_left[line], payment_left[payment])
            line_left[line] -= line_amount
            payment_left[payment] -= amount
            link.write({"line_amount": line_amount, "amount": amount})
            served += link
        return served

    def _free_of_line(self):
        """What this link may take of its bank line: where nothing is booked, what is not linked."""
        line = self.statement_line_id
        if self.payment_id._books_nothing():
            return line._ebox_free()
        return abs(line.ebox_amount_open)

    def _split(self, line_left, payment_left):
        """What a link takes of its line and what it settles of its payment.

        :return: (amount in the line's currency, amount in the payment's), both above zero
        """
        self.ensure_one()
        is_same = self.line_currency_id == self.currency_id
        if is_same and self.write_off_account_id:
            return line_left, payment_left
        # What a person said goes before what fits.
        payment_left = min(self.amount or inf, payment_left)
        if is_same:
            amount = min(line_left, payment_left)
            return amount, amount
        worth = self.line_currency_id._convert(
            line_left, self.currency_id, self.company_id, self.statement_line_id.date
        )
        if worth < payment_left * (1 - RATE_TOLERANCE):
            return line_left, worth
        if worth <= payment_left * (1 + RATE_TOLERANCE):
            return line_left, payment_left
        return self.line_currency_id.round(line_left * payment_left / worth), payment_left


class EboxPayment(models.Model):
    """What bank lines may still settle."""

    _inherit = "ebox.payment"

    def _left_to_pay(self):
        """What is still to be found on the bank, without limit where the amount is not known."""
        return abs(self.bank_amount) if self.amount else inf
