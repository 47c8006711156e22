from odoo import api, models
from odoo.fields import Command

from ..ebox.ubl.reader import innermost
from ..ebox.xml_guard import parse


class EboxBillCii(models.AbstractModel):
    """Bills from invoices in CII (Factur-X, ZUGFeRD), made by Odoo's own importer."""

    _name = "ebox.bill.cii"
    _description = "Vendor bills from CII"

    @api.model
    def _create(self, company, journal, drafts):
        """Create the bills of these drafts; lines and taxes are Odoo's choice."""
        self.env["ebox.bill.maker"]._create_suppliers(company, drafts)
        self.env["ebox.bill.account"]._fill(company, journal, drafts)
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
            self._give_ours(journal, draft)
            draft.note("imported")

    @api.model
    def _give_ours(self, journal, draft):
        """The supplier as every other bill's is found, and what its rule or last bill says.

        Odoo's own choice of account stays where neither says anything.
        """
        bill = draft.bill
        if draft.partner and bill.partner_id.commercial_partner_id != draft.partner:
            bill.partner_id = draft.partner
        values = {"analytic_distribution": draft.analytic} if draft.analytic else {}
        if draft.account != journal.default_account_id:
            values["account_id"] = draft.account.id
        for line in bill.invoice_line_ids.filtered(lambda line: line.display_type == "product"):
            # The account's own tax would take the place of the file's.
            line.write(values | {"tax_ids": [Command.set(line.tax_ids.ids)]})

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
