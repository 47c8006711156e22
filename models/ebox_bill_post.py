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
    """Whether a rule asks for it, and nothing is uncertain.

    An invoice without a buyer's valid Belgian number stays a draft, also where the e-Box
    delivered it: that proves who sent it, not whom it is for. So does one with any notice but
    ``HARMLESS`` ones, and all that came by mail, which can be anybody's.
    """
    return (
        draft.is_certain
        and not draft.bill.ebox_warning
        and rules._posts_bills(draft.document)
    )
