from odoo import models
from odoo.fields import Domain

from .ebox_dashboard import USER
from .ebox_payment import UNPAID_STATES

INVOICE_WITHOUT_BILL = Domain(
    "file_ids",
    "any",
    [
        ("kind", "=", "ubl"),
        ("state", "=", "stored"),
        ("move_id", "=", False),
        ("bill_outcome", "=", False),
    ],
)
UNPAID_WITHOUT_BILL = Domain(
    "payment_ids", "any", [("state", "in", UNPAID_STATES), ("move_id", "=", False)]
)
# What is to be booked and was not, until a person approves it as it is.
WAITING = Domain("check_state", "=", "to_check") & (INVOICE_WITHOUT_BILL | UNPAID_WITHOUT_BILL)


class AccountJournal(models.Model):
    """The accounting dashboard says how many documents wait to be booked in a purchase journal."""

    _inherit = "account.journal"

    def _get_journal_dashboard_data_batched(self):
        data = super()._get_journal_dashboard_data_batched()
        counts = self._ebox_waiting_counts() if self.env.user.has_group(USER) else {}
        for journal in self:
            data[journal.id]["ebox_waiting"] = counts.get(journal, 0)
        return data

    def _ebox_waiting_counts(self):
        """How many documents wait in the mailboxes of these journals.

        :return: dict of ``account.journal`` to int
        """
        groups = self.env["ebox.document"]._read_group(WAITING, ["mailbox_id"], ["__count"])
        journals = self.env["ebox.mailbox"].union(*(box for box, _count in groups))._bill_journals()
        counts = dict.fromkeys(self, 0)
        for mailbox, count in groups:
            if (journal := journals[mailbox]) in counts:
                counts[journal] += count
        return counts

    def action_ebox_waiting(self):
        """Show the documents that wait to be booked in this journal."""
        self.ensure_one()
        mailboxes = self.env["ebox.mailbox"].with_context(active_test=False)
        mailboxes = mailboxes.search([("company_id", "child_of", self.company_id.ids)])
        journals = mailboxes._bill_journals()
        mine = mailboxes.filtered(lambda box: journals[box] == self)
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        name = self.env._("Waiting to be booked in %s", self.name)
        domain = WAITING & Domain("mailbox_id", "in", mine.ids)
        return action | {"name": name, "domain": list(domain)}
