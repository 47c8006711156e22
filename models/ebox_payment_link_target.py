from dataclasses import dataclass

from odoo import models


@dataclass(frozen=True, slots=True)
class Target:
    """Where the money of a bank line belongs, and the journal items that are open there.

    ``place`` is (account id, partner id); ``currency`` that of the open items.
    """

    place: tuple
    currency: models.Model
    open_lines: models.Model


class EboxPaymentLink(models.Model):
    """Where links are booked: on the bill, else on the account that was chosen for the type."""

    _inherit = "ebox.payment.link"

    def _targets(self):
        """The places of these links; no entry for those that have none, or not yet.

        :return: dict of link to ``Target``
        """
        targets, taken = {}, self.env["account.move.line"]
        for link in self:
            if target := link._bill_target(taken):
                targets[link] = target
                taken |= target.open_lines
        by_account = self.filtered(
            lambda link: not link.payment_id.move_id and link.payment_id.booking_account_id
        )
        return targets | by_account._account_targets()

    def _bill_target(self, taken):
        """The payable of the posted bill; the item with this very amount where it has several.

        :param taken: journal items that links before this one settle
        :return: ``Target``; None where there is no posted bill, or nothing of it is open
        """
        bill = self.payment_id.move_id
        if bill.state != "posted":
            return None
        open_lines = bill.line_ids.filtered(
            lambda item: item.account_type in ("liability_payable", "asset_receivable")
            and not item.reconciled
        )
        exact = (open_lines - taken).filtered(
            lambda item: not item.currency_id.compare_amounts(
                abs(item.amount_residual_currency), self.amount
            )
        )
        if not open_lines:
            return None
        account = (exact or open_lines).account_id[:1]
        return Target(
            place=(account.id, bill.commercial_partner_id.id),
            currency=bill.currency_id,
            open_lines=exact[:1] or open_lines.filtered(lambda item: item.account_id == account),
        )

    def _account_targets(self):
        """The chosen accounts, with the debt of the same amount that is open there.

        A debt of another partner than the sender is never settled by itself.
        """
        debts = self._open_debts()
        targets = {}
        for link in self:
            account = link.payment_id.booking_account_id
            share = link._share_of_suspense()
            own = link.document_id.partner_id.commercial_partner_id
            fitting = debts.filtered(
                lambda item: item.account_id == account  # noqa: B023 -- used at once
                and item.partner_id.commercial_partner_id in (own, own.browse())  # noqa: B023
                and not item.company_currency_id.compare_amounts(
                    item.amount_residual, -share  # noqa: B023
                )
            )
            # The sender's own debt first, then the oldest.
            debt = fitting.sorted(lambda item: (not item.partner_id, item.date, item.id))[:1]
            debts -= debt
            partner = debt.partner_id or own
            currency = link._suspense_line().currency_id
            targets[link] = Target((account.id, partner.id), currency, debt)
        return targets

    def _share_of_suspense(self):
        """What this link settles with its bank line, in the company's currency, signed."""
        suspense = self._suspense_line()
        amount = self.amount if self.write_off_account_id else self.line_amount
        share = suspense.balance * amount / abs(suspense.amount_currency)
        return suspense.company_currency_id.round(share)

    def _open_debts(self):
        accounts = self.env["account.account"].union(
            *(link.payment_id.booking_account_id for link in self)
        )
        return self.env["account.move.line"].search(
            [
                ("account_id", "in", accounts.filtered("reconcile").ids),
                ("company_id", "in", self.company_id.ids),
                ("parent_state", "=", "posted"),
                ("reconciled", "=", False),
                ("statement_line_id", "=", False),
                ("amount_residual", "in", [-link._share_of_suspense() for link in self]),
            ]
        )
