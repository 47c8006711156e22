import logging

from odoo import api, models
from odoo.exceptions import UserError

_logger = logging.getLogger(__name__)


class EboxBillPost(models.AbstractModel):
    """Bills that their sender's rule lets post by themselves, where all checks pass."""

    _name = "ebox.bill.post"
    _description = "Posting of bills by rule"

    @api.model
    def _post(self, company, drafts):
        """Post the bills that may be, all at once; what Odoo refuses then stays a draft.

        :return: the drafts whose bills were posted
        """
        rules = self.env["ebox.sender.rule"]._of_company(company)
        sure = [draft for draft in drafts if not draft.twin and _may_post(draft, rules)]
        bills = self.env["account.move"].union(*(draft.bill for draft in sure))
        try:
            with self.env.cr.savepoint():
                bills.action_post()
        except UserError as error:
            _logger.info("Bills %s stay drafts", bills.ids, exc_info=error)
        return [draft for draft in sure if draft.bill.state == "posted"]


def _may_post(draft, rules):
    """Whether a rule asks for it, the sender is proven, and nothing is uncertain.

    Only the e-Box proves who sent something: a mail can be anybody's.
    """
    document = draft.document
    return (
        bool(document.provider)
        and draft.is_certain
        and not draft.bill.ebox_warning
        and rules._posts_bills(document)
    )
