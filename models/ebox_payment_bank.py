from odoo import api, fields, models
from odoo.tools import SQL

from .without_harm import without_harm

NEWEST = 20  # lines of one amount, one reference or one account


class EboxPayment(models.Model):
    """The bank's side of a payment: the lines that paid it, and what one is still to bring."""

    _inherit = "ebox.payment"

    link_ids = fields.One2many("ebox.payment.link", "payment_id", "Bank lines", readonly=True)
    amount_linked = fields.Monetary(compute="_compute_amount_linked", store=True)
    bank_amount = fields.Monetary(
        "Expected on the bank",
        compute="_compute_bank_amount",
        store=True,
        help="What a bank line is still to bring, signed as the bank does: below zero for money "
        "that goes out. 0 where the document does not tell the amount.",
    )
    awaits_bank = fields.Boolean(
        "Waits for its bank line", compute="_compute_bank_amount", store=True
    )

    @api.depends("link_ids.state", "link_ids.amount")
    def _compute_amount_linked(self):
        for payment in self:
            accepted = payment.link_ids.filtered(lambda link: link.state == "accepted")
            payment.amount_linked = sum(accepted.mapped("amount"))

    @api.depends(
        "kind",
        "amount",
        "amount_linked",
        "move_id.state",
        "move_id.amount_residual",
    )
    def _compute_bank_amount(self):
        for payment in self:
            left = max(0.0, payment.amount - payment.amount_linked)
            if payment.move_id.state == "posted":
                left = min(left, abs(payment.move_id.amount_residual))
            left = payment.currency_id.round(left)
            payment.bank_amount = left if payment.kind == "refund" else -left
            payment.awaits_bank = bool(left) or not (payment.amount or payment.amount_linked)

    def _book_links(self):
        """Book what is linked to these payments and waited for somebody to say how.

        :raises UserError: saying what stands in the way
        """
        links = self.link_ids.filtered(
            lambda link: link.state == "accepted" and not link.is_reconciled
        )
        links._lock()
        links._check_bookable()
        self._make_wanted_bills(post=True)
        links._book_possible()

    def _book_alike(self):
        """Book what waited for the choice that was made for this payment.

        Those are linked payments of the same sender and type; their bills are drafts.
        """
        self.ensure_one()
        document = self.document_id
        links = self.env["ebox.payment.link"].search(
            [
                ("state", "=", "accepted"),
                ("is_reconciled", "=", False),
                ("company_id", "=", self.company_id.id),
                ("payment_id.move_id", "=", False),
                ("payment_id.own_treatment", "=", False),
                ("document_id.sender_id", "=", document.sender_id.id),
                ("document_id.message_type_id", "=", document.message_type_id.id),
            ]
        )._lock_free()
        links.payment_id.invalidate_recordset(["rule_id", "treatment", "booking_account_id"])
        links.payment_id._make_wanted_bills(post=False)
        links._book_possible()

    def _match_new(self):
        """Find the bank lines of payments that were just read, corrected or billed."""
        if self:
            with without_harm(self.env, "Matching payments", self.ids):
                self._match()

    def _match(self):
        """Link what is certain, suggest the rest; a bill that was posted takes what was linked."""
        payments = self.sudo()
        payments.link_ids.filtered(lambda link: link.state == "accepted")._book_possible()
        lines = self.env["account.bank.statement.line"].sudo()
        lines.browse(payments._candidate_line_ids())._ebox_match()

    def _candidate_line_ids(self):
        """Open bank lines that these payments may have made, by index, in one query."""
        awaiting = self.filtered("awaits_bank")
        if not awaiting:
            return []
        self.env.flush_all()
        ways = (
            SQL("line.ebox_keys IS NOT NULL AND string_to_array(line.ebox_keys, ' ') "
                "@> ARRAY[payment.communication_key::text]"),
            SQL("line.amount = payment.bank_amount"),
            SQL("line.ebox_iban IS NOT NULL AND line.ebox_iban = payment.iban"),
        )
        found = SQL(" UNION ").join(
            SQL(
                """(SELECT line.id FROM account_bank_statement_line line
                     WHERE line.is_reconciled IS NOT TRUE AND line.company_id = payment.company_id
                       AND %s
                     LIMIT %s)""",
                way, NEWEST,
            )
            for way in ways
        )
        rows = self.env.execute_query(
            SQL(
                """SELECT DISTINCT found.id
                     FROM ebox_payment payment CROSS JOIN LATERAL (%s) AS found
                    WHERE payment.id = ANY(%s)""",
                found, awaiting.ids,
            )
        )
        return [line_id for (line_id,) in rows]
