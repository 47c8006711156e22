from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from odoo import api, models

from ..ebox.payment import matching
from .without_harm import without_harm

SUGGESTIONS = 3  # a line
# A letter on paper may be paid some days before its electronic copy is published.
AHEAD = timedelta(days=7)
# After a year the same reference and amount may be those of another year's debt.
STALE = timedelta(days=365)
# What a change of makes a line worth matching again.
SAYING = frozenset({"payment_ref", "ref", "amount", "account_number", "partner_id", "partner_name"})


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of a line and a payment; ``reasons`` are codes, worded by the link."""

    payment_id: int
    score: int
    reasons: tuple[str, ...]
    is_certain: bool


class AccountBankStatementLine(models.Model):
    """Finding the documents that bank lines pay."""

    _inherit = "account.bank.statement.line"

    @api.model_create_multi
    def create(self, vals_list):
        lines = super().create(vals_list)
        lines._ebox_match_quietly()
        return lines

    def write(self, vals):
        result = super().write(vals)
        if SAYING & vals.keys() and not self.env.context.get("skip_account_move_synchronization"):
            self._ebox_match_quietly()
        return result

    def _ebox_match_quietly(self):
        """Match lines that just came, or were changed."""
        with without_harm(self.env, "Matching bank lines", self.ids):
            self.sudo()._ebox_match()

    def _ebox_match(self):
        """Link what is certain, suggest what is likely; in batch, whatever the number of lines.

        A pair that a person linked, unlinked or refused is left to them.
        """
        lines = self.sudo().filtered(lambda line: line.state == "posted" and line.ebox_amount_open)
        candidates = self.env["ebox.payment"].sudo()._candidates_of(lines)
        lines = lines.filtered(lambda line: line.id in candidates)
        links = self.env["ebox.payment.link"].sudo()
        known = {
            (link.statement_line_id.id, link.payment_id.id): link
            for link in links.search([("statement_line_id", "in", lines.ids)])
        }
        decided = {pair for pair, link in known.items() if link.state != "suggested"}
        certain, suggested, taken = [], [], set()
        for line in lines.sorted(lambda line: (line.date, line.id)):
            findings = line._ebox_rank(candidates[line.id], taken, decided)
            best = findings[0] if findings else None
            link = best and known.get((line.id, best.payment_id))
            if best and best.is_certain and (not link or link._is_untouched()):
                certain.append((line.id, best))
                taken.add(best.payment_id)
            else:
                suggested += ((line.id, finding) for finding in findings[:SUGGESTIONS])
        links._keep_findings(suggested, certain, known)

    def _ebox_rank(self, candidates, taken, decided):
        """The payments that this line may have made, the best first.

        :param candidates: list of ``Candidate``
        :param taken: ids of payments that another line of this batch has made
        :param decided: (line id, payment id) that are linked or refused
        :return: list of ``Finding``
        """
        free = {
            c.payment.key: c
            for c in candidates
            if c.payment.key not in taken and (self.id, c.payment.key) not in decided
        }
        ranked = matching.rank(self._ebox_bank_line(), [c.payment for c in free.values()])
        return [self._ebox_finding(free[payment.key], fit) for payment, fit in ranked]

    def _ebox_finding(self, candidate, fit):
        """A match with what the calendar says of it: a reference used again is no certainty."""
        doubts = []
        if not candidate.payment.residual:
            doubts.append("no_amount")
        if self.date < candidate.came - AHEAD:
            doubts.append("early")
        elif self.date > max(candidate.payment.due or date.min, candidate.came) + STALE:
            doubts.append("late")
        return Finding(
            payment_id=candidate.payment.key,
            score=max(0, fit.score - 10 * len(doubts)),
            reasons=(str(fit.reason), *doubts),
            is_certain=fit.kind is matching.Kind.EXACT and not doubts,
        )

    def _ebox_bank_line(self):
        """This line as it is compared: with what is still free of it, or what was booked."""
        self.ensure_one()
        return matching.BankLine(
            amount=Decimal(str(self.ebox_amount_open or self._ebox_amount())),
            currency=self.ebox_currency_id.name,
            date=self.date,
            partner_name=self.ebox_counterparty or "",
            **self._ebox_stated(),
        )
