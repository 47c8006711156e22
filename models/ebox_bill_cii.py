from odoo import api, models

from ..ebox.ubl.reader import innermost
from ..ebox.xml_guard import parse


class EboxBillCii(models.AbstractModel):
    """Bills from invoices in CII (Factur-X, ZUGFeRD), made by Odoo's own importer."""

    _name = "ebox.bill.cii"
    _description = "Vendor bills from CII"

    @api.model
    def _create(self, company, journal, drafts):
        """Create the bills of these drafts; suppliers, accounts and taxes are Odoo's choice."""
        bills = self.env["account.move"].create(
            [
                {
                    "move_type": draft.move_type,
                    "company_id": company.id,
                    "journal_id": journal.id,
                }
                for draft in drafts
            ]
        )
        for draft, bill in zip(drafts, bills, strict=True):
            self._import(draft, bill)
            draft.bill = bill
            draft.partner = bill.partner_id
            draft.note("imported")

    @api.model
    def _import(self, draft, bill):
        """Fill a bill from its file, which the XML guard has let pass."""
        content, _root = innermost(draft.file.attachment_id.raw)
        self.env["account.edi.xml.cii"]._import_invoice_ubl_cii(
            bill,
            # Without an attachment: the file is copied to the bill as that of any other.
            {"name": draft.file.name, "xml_tree": parse(content), "attachment": None},
            new=True,
        )
