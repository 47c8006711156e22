from odoo import models
from odoo.exceptions import UserError


class EboxPaymentLink(models.Model):
    """What stands in the way of a link, in words that name its document."""

    _inherit = "ebox.payment.link"

    def _check_bookable(self):
        """:raises UserError: saying what stands in the way of the first that cannot be booked"""
        for link in self:
            link._refuse_for(link._obstacle())

    def _check_linkable(self):
        """:raises UserError: saying what stands in the way of the first that cannot be linked"""
        for link in self:
            link._refuse_for(link._obstacle_to_link())

    def _refuse_for(self, obstacle):
        if obstacle:
            raise UserError(self._why_not(obstacle))

    def _why_not(self, obstacle):
        """What stands in the way, of which document.

        :param str obstacle: a code
        """
        return self.env._(
            "“%(document)s”: %(obstacle)s",
            document=self.document_id.name,
            obstacle=self._obstacle_words()[obstacle],
        )

    def _tell_skipped(self, linked):
        """The action that says which of several could not be linked, and why.

        :param int linked: how many were
        """
        # Of two that wanted the same money the other one had it: what is said is of after that.
        skipped = "\n".join(
            link._why_not(link._obstacle_to_link() or "line_booked") for link in self
        )
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "warning",
                "sticky": True,
                "title": self.env._(
                    "%(linked)s linked, %(skipped)s not", linked=linked, skipped=len(self)
                ),
                "message": skipped,
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

    def _obstacle_to_link(self):
        """Why a link that was not made yet cannot be made: a code, "" where it can."""
        is_refund, is_incoming = self.payment_id.kind == "refund", self.bank_amount > 0
        if is_refund != is_incoming:
            return "is_refund" if is_refund else "is_to_pay"
        if not self.payment_id._left_to_pay():
            return "payment_done"
        if self.payment_id._lacks_bill() and not self.payment_id._has_all_for_bill():
            return "bill_lacks"
        return self._obstacle() or ("" if self._free_of_line() else "line_booked")

    def _obstacle(self):
        """Why a link cannot be booked now: a code, "" where nothing is in its way.

        A bill that is a draft, or a treatment that nobody has chosen yet, only lets it wait.
        """
        bill = self.payment_id.move_id
        if bill.state == "cancel":
            return "bill_cancelled"
        if bill.state == "posted" or (not bill and self.payment_id.booking_account_id):
            if self.statement_line_id.is_reconciled:
                return "line_booked"
            return self._line_obstacle()
        return ""

    def _line_obstacle(self):
        """Why the entry of the bank line cannot be changed: a code, "" where it can."""
        line = self.statement_line_id
        move = line.move_id
        if move.state != "posted":
            return "line_not_posted"
        if move.inalterable_hash:
            return "line_secured"
        if move.company_id._get_violated_lock_dates(line.date, False, move.journal_id):
            return "line_locked"
        return ""

    def _obstacle_words(self):
        return {
            "is_refund": self.env._(
                "It is a refund: it comes in. On this bank line money went out."
            ),
            "is_to_pay": self.env._("It is to be paid. On this bank line money came in."),
            "bill_lacks": self.env._(
                "A vendor bill needs its amount, a contact for the sender, and an account to book "
                "it on."
            ),
            "bill_cancelled": self.env._(
                "The vendor bill of this document is cancelled. Set it back to draft and post it, "
                "or link another bill to the document."
            ),
            "payment_done": self.env._(
                "This document is paid already, nothing of it is open. Undo what is linked first."
            ),
            "line_booked": self.env._(
                "This bank line is booked already, nothing of it is free. Undo its reconciliation "
                "first, or choose “Link only”."
            ),
            "line_not_posted": self.env._(
                "The entry of this bank line is still a draft, or was cancelled."
            ),
            "line_secured": self.env._(
                "The entry of this bank line is secured (hashed): it can no longer be changed. "
                "Choose “Link only” to note the payment without booking it."
            ),
            "line_locked": self.env._(
                "The bank line is dated in a period that is locked. Ask an accountant to open the "
                "period, or choose “Link only” to note the payment without booking it."
            ),
        }
