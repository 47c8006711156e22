from odoo import api, fields, models
from odoo.fields import Domain

from .ebox_payment import UNPAID_STATES

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
    manual_paid_date = fields.Date("Marked as paid on", readonly=True, copy=False)
    manual_paid_uid = fields.Many2one("res.users", "Marked as paid by", readonly=True, copy=False)

    @api.depends(
        "kind",
        "amount",
        "amount_linked",
        "ordered_date",
        "manual_paid_date",
        "move_id.state",
        "move_id.payment_state",
        "move_id.amount_residual",
        "move_id.ebox_payment_ids.amount",
        "move_id.ebox_payment_ids.amount_linked",
    )
    def _compute_state(self):
        for payment in self:
            paid, is_settled = payment._paid_so_far()
            open_amount = 0.0 if is_settled else max(0.0, payment.amount - paid)
            payment.amount_residual = payment.currency_id.round(open_amount)
            is_settled = is_settled or bool(payment.amount and not payment.amount_residual)
            payment.state = payment._state_when(is_settled, is_begun=paid > 0)

    def _paid_so_far(self):
        """What was paid of it, and whether it is settled whatever the amounts say.

        A posted bill decides; where there is none, the bank goes before a person's word.
        """
        bill = self.move_id
        if bill.state == "posted":
            return self._share_of_bill(), bill.payment_state in ("paid", "reversed")
        if self.amount_linked:
            return self.amount_linked, False
        return 0.0, bool(self.manual_paid_date)

    def _share_of_bill(self):
        """What this payment gets of what was paid on its bill: instalments in their order."""
        payments = self.move_id.sudo().ebox_payment_ids.sorted(lambda p: (p.sequence, p.id))
        paid = payments._paid_share() * sum(payments.mapped("amount"))
        for payment in payments:
            if payment == self:
                return self.currency_id.round(min(paid, self.amount))
            paid = max(0.0, paid - payment.amount)
        return 0.0

    def _paid_share(self):
        """Which part of what these payments ask was paid on their bill, from 0 to 1.

        By its share, since a bill may be in another currency or have another total. What was
        paid in advance is not asked: it may be settled first, or stay open when all else is paid.
        """
        bill = self.move_id
        total, asked = bill.amount_total, bill._ebox_payable()
        if not 0 < asked < total:
            return (total - bill.amount_residual) / total if total else 0.0
        linked = sum(self.mapped("amount_linked")) / (sum(self.mapped("amount")) or asked)
        return min(1.0, max(linked, (asked - bill.amount_residual) / asked, 0.0))

    def _state_when(self, is_settled, is_begun):
        if self.kind == "refund":
            return "refunded" if is_settled else "refund_expected"
        if is_settled:
            return "paid"
        if is_begun:
            return "partly_paid"
        if self.kind == "direct_debit":
            return "direct_debit"
        return "ordered" if self._is_under_way() else "to_pay"

    def _is_under_way(self):
        """Whether a person, or accounting, says that it was given to the bank.

        Marked as paid counts for that too, where its bill does not know of it yet: what was
        paid by phone is not asked for again when the bill is posted.
        """
        bill = self.move_id
        is_in_payment = bill.state == "posted" and bill.payment_state == "in_payment"
        return bool(self.ordered_date or self.manual_paid_date or is_in_payment)

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
