from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from .ebox_payment import OPEN_STATES, UNPAID_STATES

# What a document with several payments is: what is most pressing.
STATES = [
    ("overdue", "Overdue"),
    ("to_pay", "To pay"),
    ("partly_paid", "Partly paid"),
    ("ordered", "Payment ordered"),
    ("direct_debit", "Direct debit"),
    ("refund_expected", "Refund expected"),
    ("paid", "Paid"),
    ("refunded", "Refunded"),
    ("nothing", "Nothing to pay"),
    ("unknown", "No payment found"),
]
# How several payments sort: the open one that is due first, and their amounts together; their
# state by what is most pressing, where what is overdue is to pay.
PRESSING = ",".join(state for state, _label in STATES)
SORTED_BY = {
    "payment_due": "MIN(due) FILTER (WHERE state NOT IN ('paid', 'refunded')) AS payment_due",
    "payment_amount": "SUM(CASE kind WHEN 'refund' THEN -amount ELSE amount END) AS payment_amount",
    "amount_to_pay": (
        "SUM(amount_residual) FILTER (WHERE state IN ('to_pay', 'partly_paid')) AS amount_to_pay"
    ),
    "payment_state": f"MIN(array_position('{{{PRESSING}}}'::varchar[], state)) AS payment_state",
}
RANK = {state: rank for rank, (state, _label) in enumerate(STATES)}


class EboxDocument(models.Model):
    """What a document asks to be paid, as far as this user may see it.

    Nothing of it is stored on the document: registered mail is seen by all, its payments are
    not. So each field is computed from the payments that the user's rules leave.
    """

    _inherit = "ebox.document"

    payment_ids = fields.One2many("ebox.payment", "document_id", "Payments", readonly=True)
    reading_ids = fields.One2many("ebox.reading", "document_id", readonly=True)
    payment_answer = fields.Selection(
        lambda self: self.env["ebox.reading"]._fields["answer"]._description_selection(self.env),
        "Answer",
        compute="_compute_payment",
        compute_sudo=False,
        search="_search_payment_answer",
    )
    payment_state = fields.Selection(
        STATES,
        "Payment",
        compute="_compute_payment",
        compute_sudo=False,
        search="_search_payment_state",
    )
    payment_currency_id = fields.Many2one(
        "res.currency", compute="_compute_payment", compute_sudo=False
    )
    payment_amount = fields.Monetary(
        "Amount",
        compute="_compute_payment",
        compute_sudo=False,
        currency_field="payment_currency_id",
        help="What the document asks for; less than zero where money comes in.",
    )
    amount_to_pay = fields.Monetary(
        "Still to pay",
        compute="_compute_payment",
        compute_sudo=False,
        currency_field="payment_currency_id",
    )
    payment_due = fields.Date(
        "Due",
        compute="_compute_payment",
        compute_sudo=False,
        search="_search_payment_due",
        help="The earliest day by which something is still to be paid.",
    )

    @api.depends_context("uid")
    @api.depends(
        "reading_ids.answer",
        "payment_ids.kind",
        "payment_ids.amount",
        "payment_ids.amount_residual",
        "payment_ids.currency_id",
        "payment_ids.due",
        "payment_ids.state",
        "payment_ids.is_overdue",
    )
    def _compute_payment(self):
        readings = self._said("ebox.reading")
        payments = self._said("ebox.payment")
        for document in self:
            asked = payments.get(document, self.env["ebox.payment"])
            answer = readings.get(document, self.env["ebox.reading"]).answer
            unpaid = asked.filtered(lambda p: p.state in UNPAID_STATES)
            pending = unpaid or asked.filtered(lambda p: p.state in OPEN_STATES) or asked
            currency = asked.currency_id
            document.payment_answer = answer
            document.payment_state = asked._joint_state() or answer
            document.payment_currency_id = currency[:1]
            # Sums over several currencies would be none: each payment shows its own.
            is_one = len(currency) == 1
            document.payment_amount = is_one and sum(payment._signed() for payment in asked)
            document.amount_to_pay = is_one and sum(unpaid.mapped("amount_residual"))
            document.payment_due = min(filter(None, pending.mapped("due")), default=False)

    def _said(self, model):
        """The readings or payments of these documents that this user may see, by document."""
        records = self.env[model]
        if records.has_access("read"):
            records = records.search([("document_id", "in", self.ids)])
        return records.grouped("document_id")

    @api.model
    def _search_payment_answer(self, operator, value):
        if operator != "in":
            return NotImplemented
        return Domain("reading_ids", "any", [("answer", "in", [*value])]) | (
            Domain("reading_ids", "not any", []) if False in value else Domain.FALSE
        )

    @api.model
    def _search_payment_state(self, operator, value):
        """A document is found by the state of any of its payments, else by its answer."""
        if operator != "in":
            return NotImplemented
        of_payments = Domain("state", "in", [*value])
        if "overdue" in value:
            of_payments |= Domain("is_overdue", "=", True)
        found = Domain("payment_ids", "any", of_payments)
        if answers := {"nothing", "unknown"} & set(value):
            found |= Domain("payment_ids", "not any", []) & Domain(
                "reading_ids", "any", [("answer", "in", [*answers])]
            )
        if False in value:
            found |= Domain("payment_ids", "not any", []) & Domain("reading_ids", "not any", [])
        return found

    @api.model
    def _search_payment_due(self, operator, value):
        if operator in Domain.NEGATIVE_OPERATORS or (operator == "in" and False in value):
            return NotImplemented
        return Domain("payment_ids", "any", [("due", operator, value)])

    @api.model
    def _field_to_sql(self, alias, field_expr, query=None):
        """Lists are sorted by the payments that the user's rules leave, with one join."""
        if field_expr not in SORTED_BY or query is None:
            return super()._field_to_sql(alias, field_expr, query)
        payments = self.env["ebox.payment"]._search([])
        payments.groupby = SQL("document_id")
        joined = query.make_alias(alias, "payments")
        query.add_join(
            "LEFT JOIN",
            joined,
            SQL("(%s)", payments.select("document_id", *SORTED_BY.values())),
            SQL("%s = %s", SQL.identifier(joined, "document_id"), SQL.identifier(alias, "id")),
        )
        return SQL.identifier(joined, field_expr)


class EboxPayment(models.Model):
    """What several payments are together."""

    _inherit = "ebox.payment"

    def _joint_state(self):
        """The most pressing state among these payments, overdue among them; None for none."""
        return min(self.mapped("state_shown"), key=RANK.__getitem__, default=None)

    def _signed(self):
        return -self.amount if self.kind == "refund" else self.amount
