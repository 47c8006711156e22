from odoo import api, fields, models
from odoo.fields import Domain

from .ebox_payment import UNPAID_STATES

RATE_MARGIN = 1.05  # a letter in another currency than its bill has a rate of its own
STATES = [
    ("to_pay", "To pay"),
    ("partly_paid", "Partly paid"),
    ("ordered", "Payment ordered"),
    ("paid", "Paid"),
    ("direct_debit", "Direct debit"),
    ("refund_expected", "Refund expected"),
    ("refunded", "Refunded"),
]


class EboxPayment(models.Model):
    """How far a payment is: by its bill, else by the bank, else by what a person says."""

    _inherit = "ebox.payment"

    state = fields.Selection(STATES, compute="_compute_state", store=True, index=True)
    amount_residual = fields.Monetary("Still open", compute="_compute_state", store=True)
    is_overdue = fields.Boolean(
        "Overdue", compute="_compute_is_overdue", search="_search_is_overdue"
    )
    state_shown = fields.Selection(
        [("overdue", "Overdue"), *STATES],
        "Progress",
        compute="_compute_is_overdue",
        help="The state, or that it is overdue: as the document says it.",
    )
    ordered_date = fields.Date("Ordered on", readonly=True, copy=False)
    ordered_uid = fields.Many2one("res.users", "Ordered by", readonly=True, copy=False)
    paid_when_ordered = fields.Monetary(
        readonly=True, copy=False, export_string_translation=False
    )
    manual_paid_date = fields.Date("Marked as paid on", readonly=True, copy=False)
    manual_paid_uid = fields.Many2one("res.users", "Marked as paid by", readonly=True, copy=False)
    paid_when_marked = fields.Monetary(
        readonly=True, copy=False, export_string_translation=False
    )

    @api.depends(
        "kind",
        "amount",
        "amount_linked",
        "ordered_date",
        "paid_when_ordered",
        "manual_paid_date",
        "paid_when_marked",
        "move_id.state",
        "move_id.payment_state",
        "move_id.amount_residual",
        "move_id.ebox_payment_ids.amount",
        "move_id.ebox_payment_ids.amount_linked",
    )
    def _compute_state(self):
        for payment in self:
            paid, is_settled = payment._paid_so_far()
            open_amount = 0.0 if is_settled else payment._still_open(paid)
            payment.amount_residual = payment.currency_id.round(open_amount)
            is_settled = is_settled or bool(payment.amount and not payment.amount_residual)
            payment.state = payment._state_when(is_settled, paid)

    def _still_open(self, paid):
        """What is left of the amount after what was paid, at most what its bill has open."""
        left, bill = max(0.0, self.amount - paid), self.move_id
        if bill.state == "posted" and bill.currency_id == self.currency_id:
            return min(left, abs(bill.amount_residual))
        return left

    def _paid_so_far(self):
        """What was paid of it, and whether it is settled whatever the amounts say.

        A posted bill decides; where there is none, what came in at the bank since a person
        spoke goes before that person's word. Any line settles what names no amount.
        """
        bill = self.move_id
        if bill.state == "posted":
            return self._share_of_bill(), bill.payment_state in ("paid", "reversed")
        linked = self.amount_linked
        return linked, self._is_marked_at(linked) or bool(linked and not self.amount)

    def _is_marked_at(self, paid):
        """Whether it is marked as paid, and nothing more (or less) was paid since."""
        is_same = not self.currency_id.compare_amounts(paid, self.paid_when_marked)
        return bool(self.manual_paid_date) and is_same

    def _is_ordered_at(self, paid):
        """Whether its payment is ordered, and nothing more (or less) was paid since."""
        is_same = not self.currency_id.compare_amounts(paid, self.paid_when_ordered)
        return bool(self.ordered_date) and is_same

    def _share_of_bill(self):
        """What this payment gets of what was paid on its bill: instalments in their order."""
        payments = self.move_id.sudo().ebox_payment_ids.sorted(lambda p: (p.sequence, p.id))
        if payments._ask_it_twice():
            payments = payments.filtered(lambda p: p.document_id == self.document_id)
            paid = payments._paid_of_whole()
        else:
            paid = payments._paid_share() * sum(payments.mapped("amount"))
        for payment in payments:
            if payment == self:
                return self.currency_id.round(min(paid, self.amount))
            paid = max(0.0, paid - payment.amount)
        return 0.0

    def _ask_it_twice(self):
        """Whether these payments of one bill are of documents that each ask for the whole of it.

        A letter and its reminder do; letters that each ask for an instalment do not.
        """
        if len(self.document_id) < 2:
            return False
        bill = self.move_id
        is_foreign = self.currency_id != bill.currency_id
        most = bill._ebox_payable() * (RATE_MARGIN if is_foreign else 1)
        return bill.currency_id.compare_amounts(self._asked_in_currency_of(bill), most) > 0

    def _asked_in_currency_of(self, bill):
        day = bill.invoice_date or bill.date
        return sum(
            payment.currency_id._convert(payment.amount, bill.currency_id, bill.company_id, day)
            for payment in self
        )

    def _paid_of_whole(self):
        """What was paid of what one document asks, where others ask for the same bill.

        What is open on the bill is open on each of them, as far as it asks that much: a
        reminder of the rest asks all of it, whatever was paid before.
        """
        bill, asked = self.move_id, sum(self.mapped("amount"))
        is_same = self.currency_id == bill.currency_id
        whole = max(asked, bill._ebox_payable()) if is_same else asked
        paid = whole * bill.ebox_payment_ids._paid_share()
        linked = sum(self.mapped("amount_linked"))
        return max(asked - (whole - paid), min(linked, paid))

    def _paid_share(self):
        """Which part of what these payments ask was paid on their bill, from 0 to 1.

        By its share, since a bill may be in another currency or have another total. What was
        paid in advance is not asked: it may be settled first, or stay open when all else is paid.
        """
        bill = self.move_id
        total, asked = bill.amount_total, bill._ebox_payable()
        if not 0 < asked < total:
            return (total - bill.amount_residual) / total if total else 0.0
        whole = asked if self._ask_it_twice() else sum(self.mapped("amount"))
        linked = sum(self.mapped("amount_linked")) / (whole or asked)
        return min(1.0, max(linked, (asked - bill.amount_residual) / asked, 0.0))

    def _state_when(self, is_settled, paid):
        if self.kind == "refund":
            return "refunded" if is_settled else "refund_expected"
        if is_settled:
            return "paid"
        if self.kind == "direct_debit":
            return "partly_paid" if paid > 0 else "direct_debit"
        if self._is_under_way(paid):
            return "ordered"
        return "partly_paid" if paid > 0 else "to_pay"

    def _is_under_way(self, paid):
        """Whether a person, or accounting, says that what is open was given to the bank.

        Marked as paid counts for that too, where its bill does not know of it yet: what was
        paid by phone is not asked for again when the bill is posted.
        """
        bill = self.move_id
        is_in_payment = bill.state == "posted" and bill.payment_state == "in_payment"
        return is_in_payment or self._is_ordered_at(paid) or self._is_marked_at(paid)

    @api.depends("state", "due")
    def _compute_is_overdue(self):
        today = fields.Date.context_today(self)
        for payment in self:
            payment.state_shown = self._state_shown(payment.state, payment.due, today)
            payment.is_overdue = payment.state_shown == "overdue"

    @api.model
    def _state_shown(self, state, due, today):
        """A state, or that it is overdue: what was to be paid before today."""
        is_overdue = due and due < today and state in UNPAID_STATES
        return "overdue" if is_overdue else state

    @api.model
    def _search_is_overdue(self, operator, value):
        if operator != "in":
            return NotImplemented
        overdue = Domain("due", "<", fields.Date.context_today(self)) & Domain(
            "state", "in", UNPAID_STATES
        )
        return overdue if True in value else ~overdue


class AccountMove(models.Model):
    """The payments that a bill settles."""

    _inherit = "account.move"

    ebox_payment_ids = fields.One2many(
        "ebox.payment", "move_id", groups="l10n_be_ebox.l10n_be_ebox_group_user",
        string="e-Box payments",
    )
