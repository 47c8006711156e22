from odoo import api, models

from ..ebox.enterprise import formatted, is_valid, normalise
from .ebox_bill_draft import BillOfOthers


class EboxBillBuyer(models.AbstractModel):
    """Whether an invoice is addressed to this company."""

    _name = "ebox.bill.buyer"
    _description = "Buyers of invoices"

    @api.model
    def _check(self, company, draft):
        """:raises BillOfOthers: the buyer has a valid Belgian number that is not ours"""
        buyer = draft.invoice.customer
        if buyer.enterprise and buyer.enterprise not in self._numbers(company):
            raise BillOfOthers(
                self.env._(
                    "it is addressed to %(name)s, enterprise number %(number)s, and not to "
                    "%(company)s.",
                    name=buyer.name or self.env._("somebody else"),
                    number=formatted(buyer.enterprise),
                    company=company.name,
                ),
                buyer.enterprise,
            )

    @api.model
    def _note(self, draft):
        """Say where the file does not tell for certain that it is for us."""
        buyer = draft.invoice.customer
        if not buyer.enterprise:
            draft.note(_uncertain(buyer), number=buyer.vat)

    @api.model
    def _numbers(self, company):
        """The enterprise numbers of a company, as ten digits."""
        return {
            normalise(number)
            for number in (company.company_registry, company.vat)
            if number and is_valid(number)
        }


def _uncertain(buyer):
    """The notice for a buyer without a valid Belgian number."""
    if not buyer.vat:
        return "no_buyer"
    return "invalid_buyer" if buyer.vat.upper().startswith("BE") else "foreign_buyer"
