from odoo import api, models


class EboxPaymentLink(models.Model):
    """Links that others make: core's own screens, the OCA's and Enterprise's reconciliation."""

    _inherit = "ebox.payment.link"

    @api.model
    def _learn(self, partials):
        """Note which bank lines pay which documents, by reconciliations made elsewhere.

        Between bill and bank line an entry may stand: a payment with an outstanding account, or
        the entry that a reconciliation tool makes beside the bank line's own.
        """
        for partial in partials:
            for ours, theirs, paid in (
                (partial.debit_move_id, partial.credit_move_id, partial.debit_amount_currency),
                (partial.credit_move_id, partial.debit_move_id, partial.credit_amount_currency),
            ):
                if ours.move_id.ebox_payment_ids:
                    for item in _bank_items(theirs):
                        self._learn_path(ours.move_id, item, paid)
                elif ours.statement_line_id and not theirs.move_id.ebox_payment_ids:
                    for bill in _beyond(theirs).move_id.filtered("ebox_payment_ids"):
                        self._learn_path(bill, ours, paid)

    @api.model
    def _learn_path(self, bill, item, paid):
        """A bank line pays a bill: link it to the payments of its documents, in their order.

        :param item: ``account.move.line`` of the bank line that does it
        :param float paid: in the bill's currency
        """
        line = item.statement_line_id
        for payment in bill.ebox_payment_ids.sorted(lambda p: (p.sequence, p.id)):
            link = payment.link_ids.filtered(lambda link: link.statement_line_id == line)
            amount = min(paid, payment.amount - payment.amount_linked)
            if link.state == "accepted" or amount <= 0:
                continue
            paid -= amount
            values = {
                "state": "accepted",
                "amount": amount,
                "line_amount": min(abs(item.amount_currency), abs(line.amount)),
                "counterpart_line_id": item.id,
                "reasons": ["elsewhere"],
                **self._signature(),
            }
            if link:
                link.write(values)
            else:
                link = self.create(
                    {"payment_id": payment.id, "statement_line_id": line.id, **values}
                )
            link._log(self.env._("Paid by the bank line of %s", link._words_of_line()))

    @api.model
    def _links_by(self, partials):
        """The links that these reconciliations may have made."""
        items = partials.debit_move_id | partials.credit_move_id
        return self.search(
            [
                ("state", "=", "accepted"),
                "|",
                ("counterpart_line_id", "in", items.ids),
                ("payment_id.move_id", "in", items.move_id.ids),
            ]
        ).filtered("counterpart_line_id")

    def _forget_undone(self):
        """Somebody undid reconciliations elsewhere: links whose bill is no longer paid end."""
        for link in self.exists():
            item = link.counterpart_line_id
            bill = link.payment_id.move_id
            if bill and bill not in (_partners(item) | _beyond_all(item)).move_id:
                link._let_go()


def _partners(items):
    """The journal items that these are reconciled with."""
    return items.matched_debit_ids.debit_move_id | items.matched_credit_ids.credit_move_id


def _beyond(item):
    """What the other items of this item's entry are reconciled with."""
    return _partners(item.move_id.line_ids - item)


def _beyond_all(item):
    """What stands behind the entries that this item is reconciled with."""
    partners = _partners(item)
    return _partners(partners.move_id.line_ids - partners)


def _bank_items(item):
    """The items of bank lines that an item is, or that stand behind its entry."""
    return item if item.statement_line_id else _beyond(item).filtered("statement_line_id")


class AccountPartialReconcile(models.Model):
    """Reconciled in another screen: what was paid there is known here too."""

    _inherit = "account.partial.reconcile"

    @api.model_create_multi
    def create(self, vals_list):
        partials = super().create(vals_list)
        if not self.env.context.get("ebox_booking"):
            self.env["ebox.payment.link"].sudo()._learn(partials.sudo())
        return partials

    def unlink(self):
        if not self or self.env.context.get("ebox_booking"):
            return super().unlink()
        links = self.env["ebox.payment.link"].sudo()._links_by(self.sudo())
        result = super().unlink()
        links._forget_undone()
        return result


class AccountBankStatementLine(models.Model):
    """Undone in another screen."""

    _inherit = "account.bank.statement.line"

    def action_undo_reconciliation(self):
        links = self.sudo().ebox_link_ids.filtered("counterpart_line_id")
        result = super().action_undo_reconciliation()
        links.exists().filtered(lambda link: link.state == "accepted")._let_go()
        return result
