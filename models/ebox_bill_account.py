from odoo import api, models
from odoo.tools import SQL


class EboxBillAccount(models.AbstractModel):
    """The expense account and analytic distribution of a supplier's bills."""

    _name = "ebox.bill.account"
    _description = "Expense accounts of bills"

    @api.model
    def _fill(self, company, journal, drafts):
        """Choose for each bill: its sender's rule, what its supplier's last bill had, or the
        journal's own.
        """
        rules = self.env["ebox.sender.rule"]._of_company(company)
        last = self._last_used(company, [draft.partner.id for draft in drafts if draft.partner])
        accounts, taxes = self.env["account.account"], self.env["account.tax"]
        for draft in drafts:
            used = last.get(draft.partner and draft.partner.id, {})
            about = rules._about(draft.document)
            own = about.filtered("expense_account_id")[:1]
            draft.account = (
                own.expense_account_id
                or accounts.browse(used.get("account_id"))
                or journal.default_account_id
            )
            by_rule = about.filtered("analytic_distribution")[:1].analytic_distribution
            draft.analytic = by_rule or used.get("analytic_distribution")
            draft.used_taxes = about.filtered("tax_ids")[:1].tax_ids or taxes.browse(
                used.get("tax_ids")
            )

    @api.model
    def _last_used(self, company, partner_ids):
        """What the largest line of each supplier's last posted bill was booked on.

        :return: dict of partner id to dict of account_id, analytic_distribution and tax_ids
        """
        if not partner_ids:
            return {}
        self.env["account.move.line"].flush_model()
        rows = self.env.execute_query_dict(
            SQL(
                """
                SELECT DISTINCT ON (move.commercial_partner_id)
                       move.commercial_partner_id, line.account_id, line.analytic_distribution,
                       ARRAY(SELECT account_tax_id FROM account_move_line_account_tax_rel
                              WHERE account_move_line_id = line.id) AS tax_ids
                  FROM account_move move
                  JOIN account_move_line line ON line.move_id = move.id
                  JOIN account_account account ON account.id = line.account_id
                 WHERE move.company_id = %(company)s
                   AND move.commercial_partner_id = ANY(%(partners)s)
                   AND move.move_type IN ('in_invoice', 'in_refund')
                   AND move.state = 'posted'
                   AND line.display_type = 'product'
                   AND account.active
                 ORDER BY move.commercial_partner_id, move.invoice_date DESC, move.id DESC,
                       abs(line.price_subtotal) DESC, line.id
                """,
                company=company.id,
                partners=partner_ids,
            )
        )
        return {row["commercial_partner_id"]: row for row in rows}
