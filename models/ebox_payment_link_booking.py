from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Command

# The entry of a bank line is rewritten as core's own undo does it; synchronising the line with
# its entry would put the suspense account back.
BOOKING = {
    "ebox_booking": True,
    "skip_account_move_synchronization": True,
    "skip_readonly_check": True,
    "skip_invoice_sync": True,
    "force_delete": True,
    "tracking_disable": True,
}


class EboxPaymentLink(models.Model):
    """The entries of links: the bank line's suspense account gives way to what was paid."""

    _inherit = "ebox.payment.link"

    counterpart_line_id = fields.Many2one(
        "account.move.line",
        "Booked as",
        readonly=True,
        index="btree_not_null",
        ondelete="set null",
    )
    write_off_line_id = fields.Many2one(
        "account.move.line", readonly=True, index="btree_not_null", ondelete="set null",
        string="Write-off line",
    )
    counterpart_account_id = fields.Many2one(related="counterpart_line_id.account_id")
    is_reconciled = fields.Boolean(
        "Booked", compute="_compute_is_reconciled", search="_search_is_reconciled"
    )

    @api.depends("counterpart_line_id")
    def _compute_is_reconciled(self):
        for link in self:
            link.is_reconciled = bool(link.counterpart_line_id)

    @api.model
    def _search_is_reconciled(self, operator, value):
        if operator != "in":
            return NotImplemented
        return [("counterpart_line_id", "!=" if True in value else "=", False)]

    # --- booking

    def _book_possible(self):
        """Book links that have a place to go to and nothing in their way; the others wait.

        One write for the lines that go to one place, one reconciliation plan for all.
        """
        waiting = self.filtered(
            lambda link: link.state == "accepted"
            and not link.is_reconciled
            and not link._obstacle()
        ).with_context(**BOOKING)
        targets = waiting._targets()
        links = waiting.filtered(lambda link: link in targets)
        by_line = links.grouped("statement_line_id")
        whole = links.filtered(
            lambda link: len(by_line[link.statement_line_id]) == 1
            and link._takes_whole_line(targets[link])
        )
        for place, group in whole.grouped(lambda link: targets[link].place).items():
            group._book_whole(*place)
        for parts in (links - whole).grouped("statement_line_id").values():
            parts._book_parts(targets)
        self.env["account.move.line"].with_context(**BOOKING)._reconcile_plan(
            [
                target.open_lines + link.counterpart_line_id
                for link, target in targets.items()
                if target.open_lines
            ]
        )

    def _takes_whole_line(self, target):
        """Whether the suspense amount goes to one place as it is."""
        suspense = self._suspense_line()
        return (
            not self.write_off_account_id
            and suspense.currency_id == target.currency
            and not suspense.currency_id.compare_amounts(
                abs(suspense.amount_currency), self.line_amount
            )
        )

    def _suspense_line(self):
        """The one line of the entry that says: not booked yet."""
        _liquidity, suspense, _others = self.statement_line_id._seek_for_lines()
        return suspense

    def _book_whole(self, account_id, partner_id):
        suspense = self.env["account.move.line"].with_context(**BOOKING)
        for link in self:
            link.counterpart_line_id = link._suspense_line()
            suspense += link.counterpart_line_id
        suspense.write({"account_id": account_id, "partner_id": partner_id})

    def _book_parts(self, targets):
        """Divide the suspense amount of one bank line among these links.

        What nobody takes stays on the suspense account.
        """
        move = self.statement_line_id.move_id
        suspense = self._suspense_line()
        left, left_balance = suspense.amount_currency, suspense.balance
        rate = left_balance / left
        created = []
        for link in self:
            share = link.line_amount if left > 0 else -link.line_amount
            is_last = suspense.currency_id.is_zero(left - share)
            balance = left_balance if is_last else move.company_currency_id.round(share * rate)
            created += link._part_values(targets[link], suspense, share, balance)
            left -= share
            left_balance -= balance
        rest = (
            Command.delete(suspense.id)
            if suspense.currency_id.is_zero(left)
            else Command.update(suspense.id, {"amount_currency": left, "balance": left_balance})
        )
        before = move.line_ids
        move.with_context(**BOOKING).write(
            {"line_ids": [*(Command.create(values) for _link, _name, values in created), rest]}
        )
        lines = (move.line_ids - before).sorted("id")
        for (link, name, _values), line in zip(created, lines, strict=True):
            link[name] = line

    def _part_values(self, target, suspense, share, balance):
        """The journal items of one link: its counterpart, and what is written off.

        :param share: what it takes of the suspense amount, in its currency, signed
        :param balance: the same in the company's currency
        :return: list of (link, the field that keeps the item, values)
        """
        currency, amount = suspense.currency_id, share
        written_off = []
        if self.write_off_account_id:
            amount = self.amount if share > 0 else -self.amount
            settled = suspense.company_currency_id.round(balance * amount / share)
            written_off = [
                (
                    self,
                    "write_off_line_id",
                    self._item(suspense, currency, share - amount, balance - settled)
                    | {"account_id": self.write_off_account_id.id},
                )
            ]
            balance = settled
        if target.currency != currency:
            currency = target.currency
            is_company = currency == suspense.company_currency_id
            amount = balance if is_company else (self.amount if share > 0 else -self.amount)
        item = self._item(suspense, currency, amount, balance)
        account_id, partner_id = target.place
        item |= {"account_id": account_id, "partner_id": partner_id}
        return [(self, "counterpart_line_id", item), *written_off]

    def _item(self, suspense, currency, amount, balance):
        return {
            "name": suspense.name,
            "partner_id": suspense.partner_id.id,
            "currency_id": currency.id,
            "amount_currency": currency.round(amount),
            "balance": balance,
        }

    # --- taking back

    def _unbook(self):
        """Restore the entries of these links' bank lines as they were before them.

        :raises UserError: where a lock date or another entry stands in the way
        """
        booked = self.filtered("counterpart_line_id").with_context(**BOOKING)
        for link in booked:
            if link.counterpart_line_id.move_id != link.statement_line_id.move_id:
                raise UserError(
                    self.env._(
                        "The bank line of %s was reconciled by an entry of its own, in another "
                        "screen. Undo it there; this link then goes by itself.",
                        link._words_of_line(),
                    )
                )
            link._refuse_for(link._line_obstacle())
        booked.counterpart_line_id.remove_move_reconcile()
        for links in booked.grouped("statement_line_id").values():
            links._restore_suspense()
        booked.write({"counterpart_line_id": False, "write_off_line_id": False})

    def _restore_suspense(self):
        """Put what these links took of one bank line back on its suspense account."""
        line = self.statement_line_id
        ours = self.counterpart_line_id + self.write_off_line_id
        _liquidity, suspense, others = line._seek_for_lines()
        values = line._prepare_move_line_default_vals()[1]
        if others != ours:
            # Other payments stay booked on this line.
            values |= {
                "amount_currency": self._given_back(ours + suspense, values),
                "balance": sum((ours + suspense).mapped("balance")),
            }
            values.pop("debit"), values.pop("credit")
        kept = suspense or ours[0]
        line.move_id.with_context(**BOOKING).write(
            {
                "line_ids": [
                    *(Command.delete(item.id) for item in ours - kept),
                    Command.update(kept.id, values),
                ]
            }
        )

    def _given_back(self, items, values):
        """What goes back to the suspense account, in its currency, signed.

        What an item holds, since a reconciliation made elsewhere may have put more on it than its
        links take; what its links take where the item is in another currency.

        :param items: ``account.move.line`` of these links, and what is on the suspense account
        :param dict values: of the suspense line of an entry that nothing is booked of
        """
        converted = self.filtered(
            lambda link: link.counterpart_line_id.currency_id.id != values["currency_id"]
        )
        held = items - converted.counterpart_line_id - converted.write_off_line_id
        taken = sum(converted.mapped("line_amount"))
        sign = 1 if values["amount_currency"] > 0 else -1
        return sum(held.mapped("amount_currency")) + sign * taken
