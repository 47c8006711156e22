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
        if _is_advance(bill, paid):
            return
        line, total = item.statement_line_id, paid
        for payment in bill.ebox_payment_ids.sorted(lambda p: (p.sequence, p.id)):
            link = payment.link_ids.filtered(lambda link: link.statement_line_id == line)
            amount = min(paid, payment.amount - payment.amount_linked)
            if link.state == "accepted" or amount <= 0:
                continue
            paid -= amount
            values = {
                "state": "accepted",
                "amount": amount,
                "line_amount": _taken_of(item, bill.currency_id, amount, total),
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

    @api.model
    def _end(self, of_lines):
        """Bank lines are deleted: their payments wait for the bank again.

        :param of_lines: domain of their links
        """
        links = self.search(of_lines)
        for link in links.filtered(lambda link: link.state == "accepted"):
            link._log(self.env._("Bank line of %s deleted", link._words_of_line()))
        links.unlink()

    def _on_same_items(self):
        """Links that another screen made with the same journal item: they end together."""
        return self.search(
            [
                ("counterpart_line_id", "in", self.counterpart_line_id.ids),
                ("state", "=", "accepted"),
            ]
        )

    def _forget_undone(self):
        """Somebody undid reconciliations elsewhere: links whose bill is no longer paid end."""
        for link in self.exists():
            item = link.counterpart_line_id
            bill = link.payment_id.move_id
            if bill and bill not in (_partners(item) | _beyond_all(item)).move_id:
                link._let_go()


def _is_advance(bill, paid):
    """Whether this is what the bill's document says was paid in advance: no letter asks for it."""
    asked, same = bill._ebox_payable(), bill.currency_id.compare_amounts
    return not same(paid, bill.amount_total - asked) and bool(same(paid, asked))


def _taken_of(item, currency, amount, total):
    """What a payment takes of a bank line, in the line's currency.

    :param item: ``account.move.line`` of the bank line
    :param currency: of ``amount``, and of ``total``: what the item paid of the whole bill
    """
    line = item.statement_line_id
    if line.ebox_currency_id == currency:
        return amount
    whole = min(abs(item.amount_currency), abs(line.amount))
    return line.ebox_currency_id.round(whole * amount / total)


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


class AccountMove(models.Model):
    """Deleted with what it tells of payments."""

    _inherit = "account.move"

    def unlink(self):
        # Before the database cascades, which recomputes nothing.
        self.env["ebox.payment.link"].sudo()._end([("statement_line_id.move_id", "in", self.ids)])
        return super().unlink()


class AccountBankStatementLine(models.Model):
    """Deleted, or undone in another screen."""

    _inherit = "account.bank.statement.line"

    def unlink(self):
        self.env["ebox.payment.link"].sudo()._end([("statement_line_id", "in", self.ids)])
        return super().unlink()

    def action_undo_reconciliation(self):
        links = self.sudo().ebox_link_ids.filtered("counterpart_line_id")
        result = super().action_undo_reconciliation()
        links.exists().filtered(lambda link: link.state == "accepted")._let_go()
        return result
