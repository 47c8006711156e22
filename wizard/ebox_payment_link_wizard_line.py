import re

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Command, Domain

LIKELY = 20
OTHERS = 8  # newest bank lines that nothing speaks for
NUMBER = re.compile(r"\d+(?:[.,]\d{1,2})?")


class EboxPaymentLinkWizard(models.TransientModel):
    """The bank lines that may be the payment, the likeliest first."""

    _inherit = "ebox.payment.link.wizard"

    query = fields.Char("Look for", help="A name, a part of the communication, or an amount.")
    candidate_ids = fields.One2many(
        "ebox.payment.link.wizard.line",
        "wizard_id",
        "Bank lines",
        compute="_compute_candidate_ids",
        compute_sudo=False,
        store=True,
        readonly=False,
    )

    has_difference = fields.Boolean(compute="_compute_has_difference")

    @api.depends("candidate_ids.has_difference")
    def _compute_has_difference(self):
        for wizard in self:
            wizard.has_difference = any(wizard.candidate_ids.mapped("has_difference"))

    @api.depends("payment_id", "query", "treatment")
    def _compute_candidate_ids(self):
        for wizard in self:
            wizard.payment_id._origin.check_access("read")
            found = wizard._asked() if wizard.query else wizard._likely()
            if not wizard.query:
                found += [(line, 0, []) for line in wizard._others(line for line, *_ in found)]
            wizard.candidate_ids = [
                Command.clear(),
                *(
                    Command.create(
                        {
                            "statement_line_id": line.id,
                            "amount": wizard._amount_of(line),
                            "score": score,
                            "reasons": reasons,
                        }
                    )
                    for line, score, reasons in found
                ),
            ]

    def _lines(self):
        """Bank lines with money that goes the right way, and that can still be linked."""
        is_incoming = self.kind == "refund"
        domain = Domain("company_id", "=", self.company_id.id) & Domain(
            "amount", ">" if is_incoming else "<", 0
        )
        # Who books nothing may link a line that an accountant has booked already.
        if self.move_id or self.treatment != "link":
            domain &= Domain("is_reconciled", "=", False)
        return domain & Domain("state", "=", "posted")

    def _likely(self):
        """What matching finds, the best first: [(line, score, reasons), …]."""
        payment = self.payment_id.sudo()
        same = Domain("id", "in", payment._candidate_line_ids())
        same |= Domain("is_reconciled", "=", True) & Domain("amount", "=", payment.bank_amount)
        lines = self.env["account.bank.statement.line"].search(self._lines() & same, limit=LIKELY)
        candidates = payment._candidates_of(lines)
        findings = [
            (line, finding.score, list(finding.reasons))
            for line in lines
            for finding in line.sudo()._ebox_rank(candidates.get(line.id, []), (), ())
            if finding.payment_id == payment.id and self._free_of(line)
        ]
        return sorted(findings, key=lambda found: -found[1])

    def _others(self, known):
        seen = [line.id for line in known]
        lines = self.env["account.bank.statement.line"].search(
            self._lines() & Domain("id", "not in", seen) & Domain("is_reconciled", "=", False),
            limit=OTHERS,
        )
        return lines.filtered(self._free_of)

    def _asked(self):
        """What a person looks for: words, or an amount."""
        words = Domain.OR(
            Domain(name, "ilike", self.query)
            for name in ("payment_ref", "partner_name", "partner_id.name", "account_number")
        )
        if NUMBER.fullmatch(self.query.strip()):
            amount = float(self.query.strip().replace(",", "."))
            words |= Domain("amount", "in", (amount, -amount))
        lines = self.env["account.bank.statement.line"].search(self._lines() & words, limit=LIKELY)
        return [(line, 0, []) for line in lines if self._free_of(line)]

    def _free_of(self, line):
        """What can still be linked of a line, above zero."""
        return line._ebox_free() if line.is_reconciled else abs(line.ebox_amount_open)

    def _amount_of(self, line):
        """What the line can settle: all that is open of it, at most what is to be found."""
        free = self._free_of(line)
        if line.ebox_currency_id != self.currency_id:
            return 0.0
        return min(free, self.amount) if self.payment_id.amount else free


class EboxPaymentLinkWizardLine(models.TransientModel):
    """A bank line that may be the payment."""

    _name = "ebox.payment.link.wizard.line"
    _description = "Bank line that may be a payment"
    _order = "score DESC, id"

    wizard_id = fields.Many2one("ebox.payment.link.wizard", required=True, ondelete="cascade")
    statement_line_id = fields.Many2one(
        "account.bank.statement.line", required=True, ondelete="cascade"
    )
    currency_id = fields.Many2one(related="wizard_id.currency_id")
    line_currency_id = fields.Many2one(related="statement_line_id.currency_id", related_sudo=False)
    date = fields.Date(related="statement_line_id.date", related_sudo=False)
    line_amount = fields.Monetary(
        "Bank",
        related="statement_line_id.amount",
        related_sudo=False,
        currency_field="line_currency_id",
    )
    counterparty = fields.Char(related="statement_line_id.ebox_counterparty", related_sudo=False)
    account_number = fields.Char(related="statement_line_id.account_number", related_sudo=False)
    payment_ref = fields.Char(
        "Communication", related="statement_line_id.payment_ref", related_sudo=False
    )
    is_booked = fields.Boolean(related="statement_line_id.is_reconciled", related_sudo=False)
    amount = fields.Monetary(
        "To link",
        help="A part of the bank line, where it pays several documents. Empty: all that fits.",
    )
    score = fields.Integer()
    reasons = fields.Json()
    reason_text = fields.Char("Why", compute="_compute_reason_text")
    has_difference = fields.Boolean(compute="_compute_has_difference")

    @api.depends("reasons", "is_booked")
    def _compute_reason_text(self):
        words = self.env["ebox.payment.link"]._reason_words()
        for line in self:
            reasons = [words[code] for code in line.reasons or []]
            if line.is_booked:
                reasons.append(self.env._("Booked already."))
            line.reason_text = " ".join(reasons) or self.env._("Nothing speaks for it.")

    @api.depends("statement_line_id", "wizard_id.amount")
    def _compute_has_difference(self):
        for line in self:
            open_amount = abs(line.statement_line_id.ebox_amount_open)
            asked = line.wizard_id.amount
            difference = abs(open_amount - asked)
            same_currency = line.statement_line_id.ebox_currency_id == line.currency_id
            line.has_difference = bool(
                same_currency and asked and difference and difference <= asked * 0.05
            )

    def action_link(self):
        """Link this bank line with the amount that stands here."""
        return self._link(self.env["account.account"])

    def action_link_and_write_off(self):
        """Link this bank line as the whole payment; the difference is booked by itself."""
        if not self.has_difference:
            raise UserError(self.env._("Only a small difference is written off."))
        if not self.wizard_id.write_off_account_id:
            raise UserError(self.env._("Choose the account for the difference first."))
        return self._link(self.wizard_id.write_off_account_id)

    def _link(self, write_off_account):
        wizard = self.wizard_id
        wizard._keep_treatment()
        self.env["ebox.payment.link"]._link_by_hand(
            wizard.payment_id, self.statement_line_id, self.amount, write_off_account
        )
        return wizard._show_again()
