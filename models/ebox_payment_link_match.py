from odoo import api, fields, models


class EboxPaymentLink(models.Model):
    """From what matching finds to suggestions and links, with the reasons in words."""

    _inherit = "ebox.payment.link"

    reason_text = fields.Char("Why", compute="_compute_reason_text")

    @api.depends("reasons")
    def _compute_reason_text(self):
        words = self._reason_words()
        for link in self:
            link.reason_text = " ".join(words.get(code, code) for code in link.reasons or [])

    @api.model
    def _reason_words(self):
        return {
            "reference_amount": self.env._("Same communication, same amount."),
            "reference_other_account": self.env._(
                "Same communication and amount, but another account than the document names."
            ),
            "reference_ambiguous": self.env._(
                "Same communication and amount; other documents have them too."
            ),
            "reference_charges": self.env._("Same communication; the amount differs a little."),
            "reference_partial": self.env._("Same communication; a part of the amount."),
            "reference_excess": self.env._("Same communication; more than is still open."),
            "reference_typo": self.env._("Same amount; one digit of the communication differs."),
            "free_reference": self.env._("Its communication is in the text; same amount."),
            "free_reference_partial": self.env._(
                "Its communication is in the text; another amount."
            ),
            "account_amount": self.env._("Same account, same amount."),
            "old_reference": self.env._("Same account and amount, under another communication."),
            "name_amount": self.env._("Same name, same amount."),
            "account_charges": self.env._("Same account; the amount differs a little."),
            "amount_date": self.env._("Same amount, around the due date."),
            "early": self.env._("Paid before the document came."),
            "late": self.env._("Paid more than a year later."),
            "no_amount": self.env._("The document does not tell its amount."),
            "by_hand": self.env._("Chosen by hand."),
            "elsewhere": self.env._("Reconciled with the bill in accounting."),
            **self._obstacle_words(),
        }

    @api.model
    def _keep_findings(self, suggested, certain, known):
        """Link what is certain, suggest the rest; suggestions that no longer hold are dropped.

        :param suggested: list of (line id, ``Finding``)
        :param certain: the same, of what needs nobody
        :param known: dict of (line id, payment id) to the link that exists
        """
        wanted = {(line, finding.payment_id) for line, finding in suggested + certain}
        dropped = [pair for pair, link in known.items()
                   if pair not in wanted and link._is_untouched()]
        self.union(*(known.pop(pair) for pair in dropped)).unlink()
        self._keep(suggested, known)
        self._keep(certain, known)._link_by_itself()

    def _link_by_itself(self):
        """Make links without a person, in one batch; what cannot be booked stays suggested."""
        for link in self:
            if obstacle := link._obstacle():
                link.reasons = [*link.reasons, obstacle]
        possible = self.filtered(lambda link: not link._obstacle())
        possible._lock_free()._accept()

    def _lock_free(self):
        """Lock those that nobody works on; what somebody else is working on is left to them."""
        lines = self.statement_line_id.try_lock_for_update(allow_referencing=True)
        payments = self.payment_id.try_lock_for_update(allow_referencing=True)
        return self.filtered(
            lambda link: link.statement_line_id in lines and link.payment_id in payments
        )

    def _keep(self, findings, known):
        """The links of these findings, created or brought up to date."""
        fresh = []
        kept = self.browse()
        for line_id, finding in findings:
            values = {"score": finding.score, "reasons": list(finding.reasons)}
            if link := known.get((line_id, finding.payment_id)):
                kept += link
                if (link.score, link.reasons) != (values["score"], values["reasons"]):
                    link.write(values)
            else:
                pair = {"statement_line_id": line_id, "payment_id": finding.payment_id}
                fresh.append(pair | values)
        return kept + self.create(fresh)

    def _is_untouched(self):
        """A suggestion that no person has looked at, nor ever linked."""
        return self.state == "suggested" and not self.was_undone
