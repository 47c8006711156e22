from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import LockError, UserError
from odoo.tools import format_date, formatLang


class EboxPaymentLink(models.Model):
    """A bank line and the payment that it made, or may have made."""

    _name = "ebox.payment.link"
    _description = "Bank line of a payment"
    _inherit = ["ebox.write.guard"]
    _order = "score DESC, id"
    _rec_name = "payment_id"

    payment_id = fields.Many2one(
        "ebox.payment", required=True, index=True, ondelete="cascade", readonly=True
    )
    statement_line_id = fields.Many2one(
        "account.bank.statement.line",
        "Bank line",
        required=True,
        index=True,
        ondelete="cascade",
        readonly=True,
    )
    document_id = fields.Many2one(related="payment_id.document_id", store=True, index=True)
    company_id = fields.Many2one(related="payment_id.company_id", store=True)
    currency_id = fields.Many2one(related="payment_id.currency_id")
    amount = fields.Monetary(readonly=True, help="What it settles of the payment.")
    line_currency_id = fields.Many2one(related="statement_line_id.ebox_currency_id")
    line_amount = fields.Monetary(
        "Of the bank line",
        currency_field="line_currency_id",
        readonly=True,
        help="What it takes of the bank line. It differs from the amount by what is written off, "
        "or by the rate of exchange.",
    )
    state = fields.Selection(
        [("suggested", "Suggested"), ("accepted", "Linked"), ("refused", "Refused")],
        required=True,
        default="suggested",
        readonly=True,
        index=True,
    )
    score = fields.Integer(readonly=True, help="How well the two fit, from 0 to 100.")
    reasons = fields.Json(readonly=True)
    user_id = fields.Many2one(
        "res.users",
        "Decided by",
        readonly=True,
        help="Empty: it happened by itself.",
        ondelete="restrict",
    )
    date = fields.Datetime("Decided on", readonly=True)
    was_undone = fields.Boolean(
        "Link taken back",
        readonly=True, help="A person took this link back: it never comes back by itself."
    )
    # What a person compares.
    sender_id = fields.Many2one(related="document_id.sender_id")
    payment_amount = fields.Monetary("Asked", related="payment_id.amount")
    payment_due = fields.Date("Due", related="payment_id.due")
    line_date = fields.Date("Bank", related="statement_line_id.date")
    bank_amount = fields.Monetary(
        "On the bank", related="statement_line_id.amount", currency_field="line_currency_id"
    )
    counterparty = fields.Char(related="statement_line_id.ebox_counterparty")
    payment_ref = fields.Char("Communication", related="statement_line_id.payment_ref")
    is_open_suggestion = fields.Boolean(
        "Suggestion to decide",
        compute="_compute_is_open_suggestion", search="_search_is_open_suggestion"
    )

    _pair_unique = models.Constraint(
        "UNIQUE (payment_id, statement_line_id)",
        "This bank line and this payment are linked already.",
    )

    @api.depends("state", "statement_line_id.is_reconciled", "payment_id.awaits_bank")
    def _compute_is_open_suggestion(self):
        for link in self:
            link.is_open_suggestion = (
                link.state == "suggested"
                and not link.statement_line_id.is_reconciled
                and link.payment_id.awaits_bank
            )

    @api.model
    def _search_is_open_suggestion(self, operator, value):
        if operator != "in":
            return NotImplemented
        is_open = [
            "&",
            "&",
            ("state", "=", "suggested"),
            ("statement_line_id.is_reconciled", "=", False),
            ("payment_id.awaits_bank", "=", True),
        ]
        return is_open if True in value else ["!", *is_open]

    # --- what people do

    def action_accept(self):
        """Link these bank lines to their payments, and book what can be booked; in one batch.

        :return: an action that names those of several that could not be linked; None where all
            were, or nothing was left to do
        :raises UserError: where the only one cannot be linked, or somebody is working on them
        """
        self.check_access("read")
        links = self.sudo().filtered(lambda link: link.state != "accepted")
        links._lock()
        possible = links.filtered(lambda link: not link._obstacle_to_link())
        if len(links) == 1:
            links._check_linkable()
        accepted = possible._accept(is_asked=True)
        for link in accepted:
            link._log(self.env._("Linked to the bank line of %s", link._words_of_line()))
        return (links - accepted)._tell_skipped(len(accepted)) if links - accepted else None

    @api.model
    def _link_by_hand(self, payment, line, amount, write_off_account):
        """A person links a bank line that need not have been suggested.

        :param float amount: what of it, in the payment's currency; 0 for all that fits
        :param write_off_account: ``account.account`` for the difference; may be empty
        :raises UserError: where one of them is taken already, the two are linked already, or
            somebody is working on it
        """
        payment.check_access("read")
        line.check_access("read")
        if amount < 0:
            raise UserError(self.env._("What is linked of a bank line is an amount above zero."))
        pair = [("payment_id", "=", payment.id), ("statement_line_id", "=", line.id)]
        link = self.sudo().search(pair)
        if link.state == "accepted":
            raise UserError(
                self.env._(
                    "A part of this bank line is linked to this document already. Unlink it "
                    "first, then link the whole amount."
                )
            )
        link = link or self.sudo().create(
            {"payment_id": payment.id, "statement_line_id": line.id, "reasons": ["by_hand"]}
        )
        link.write({"amount": amount, "write_off_account_id": write_off_account.id})
        link.sudo(False).action_accept()
        return link

    def action_refuse(self):
        """These never were payments of these documents: they are not suggested again."""
        self.check_access("read")
        links = self.sudo()
        links._lock()
        if "accepted" in links.mapped("state"):
            raise UserError(self.env._("A bank line that is linked cannot be refused: unlink it."))
        links.write({"state": "refused", **self._signature()})

    def action_undo(self):
        """Take these links back: the entries are again as they were before.

        :return: an action that names bills that were made from payments, which stay posted; None
            for none
        """
        self.check_access("read")
        links = self.sudo().filtered(lambda link: link.state == "accepted")
        links |= links._on_same_items()
        links._lock()
        links._unbook()
        links._let_go()
        return links.payment_id._tell_bills_stay()

    def _accept(self, *, is_asked=False):
        """Make links of these suggestions, as this user, and book what can be booked.

        :param bool is_asked: whether a person asked for it
        :return: those that got a part of the money
        """
        links = self._allocate()
        links.write({"state": "accepted", **self._signature(by_itself=not is_asked)})
        links.payment_id._make_wanted_bills(post=is_asked)
        links._book_possible()
        return links

    def _let_go(self):
        """These are no longer linked: they stay as suggestions that only a person accepts."""
        self.write(
            {
                "state": "suggested",
                "amount": 0,
                "line_amount": 0,
                "write_off_account_id": False,
                "was_undone": True,
                **self._signature(),
            }
        )
        for link in self:
            link._log(self.env._("No longer linked to the bank line of %s", link._words_of_line()))

    def _signature(self, *, by_itself=False):
        """Who did it and when; who imports bank lines did not link them."""
        nobody = by_itself or self.env.uid == SUPERUSER_ID
        user = not nobody and self.env.uid
        return {"user_id": user, "date": fields.Datetime.now()}

    def _lock(self):
        """Nobody else links these lines and payments until we are done.

        :raises UserError: where somebody else is at it at this moment
        """
        try:
            self.statement_line_id.sorted("id").lock_for_update(allow_referencing=True)
            self.payment_id.sorted("id").lock_for_update(allow_referencing=True)
        except LockError as error:
            raise UserError(
                self.env._(
                    "Somebody else is working on the same bank line or document at this moment. "
                    "Wait a little and look again before you decide."
                )
            ) from error

    def _log(self, text):
        self.env["ebox.document.event"]._log(self.document_id, "linked", text)

    def _words_of_line(self):
        """The bank line in a few words, for the history and for messages."""
        line = self.statement_line_id
        return self.env._(
            "%(date)s, %(amount)s",
            date=format_date(self.env, line.date),
            amount=formatLang(self.env, line.amount, currency_obj=line.currency_id),
        )
