import logging

from psycopg2 import OperationalError

from odoo import api, models

from ..ebox.bill.figures import figures_of, summed
from ..ebox.bill.model import Origin
from ..ebox.ubl.cii import read_any
from ..ebox.ubl.model import Kind
from .ebox_bill_bank import iban_of
from .ebox_bill_draft import BillRefused, Draft

_logger = logging.getLogger(__name__)

MOST_LINES = 1000  # of one bill: Odoo takes some 12 ms a line, and nobody reads as many


class EboxBillMaker(models.AbstractModel):
    """Bills from UBL files, many in one go: all that is looked up is looked up once a batch."""

    _name = "ebox.bill.maker"
    _description = "Vendor bills from UBL"

    @api.model
    def _make(self, company, journal, files):
        """Make the draft bills of UBL files.

        What fails in a batch is found by halving it: the others have their bills.

        :param files: ``ebox.document.file`` of one company, stored
        :return: list of ``Draft`` with their bills or twins, and dict of file to exception
        """
        maker = self.with_company(company).with_context(
            mail_create_nolog=True,
            mail_create_nosubscribe=True,
            tracking_disable=True,
            disable_attachment_import=True,
            allowed_company_ids=company.ids,
        )
        drafts, refused = [], {}
        for file in files:
            try:
                drafts.append(maker._read(company, file))
            except Exception as error:  # any file may be wrong in any way: its own trouble
                refused[file] = error
        return maker._make_or_halve(company, journal, drafts, refused), refused

    @api.model
    def _read(self, company, file):
        """What a file says, where it is an invoice to us."""
        invoice = read_any(file.attachment_id.raw)
        digits = self.env["decimal.precision"].precision_get("Product Unit")
        figures = figures_of(invoice, digits)
        if len(figures.lines) > MOST_LINES:
            figures = summed(figures)
        draft = Draft(file, invoice, figures)
        self.env["ebox.bill.buyer"]._check(company, draft)
        return draft

    @api.model
    def _make_or_halve(self, company, journal, drafts, refused):
        if not drafts:
            return []
        try:
            with self.env.cr.savepoint():
                self._create(company, journal, drafts)
            return drafts
        except OperationalError:
            raise  # somebody else's work came between: the transaction is tried again
        except Exception as error:
            if len(drafts) == 1:
                refused[drafts[0].file] = error
                return []
            _logger.info("A batch of %s bills is halved", len(drafts), exc_info=error)
        middle = len(drafts) // 2
        fresh = [Draft(draft.file, draft.invoice, draft.figures) for draft in drafts]
        return [
            *self._make_or_halve(company, journal, fresh[:middle], refused),
            *self._make_or_halve(company, journal, fresh[middle:], refused),
        ]

    @api.model
    def _create(self, company, journal, drafts):
        """Create the bills of one batch; any exception concerns all of it."""
        self._find_suppliers(company, drafts)
        self.env["ebox.bill.duplicate"]._fill(company, drafts)
        new = [draft for draft in drafts if not draft.twin]
        self._find_currencies(company, new)
        for draft in new:
            self._note(draft)
        self._create_ours(company, journal, [one for one in new if not one.invoice.is_head])
        self.env["ebox.bill.cii"]._create(
            company, journal, [one for one in new if one.invoice.is_head]
        )
        for draft in drafts:
            if draft.twin:
                draft.bill = draft.twin.bill if isinstance(draft.twin, Draft) else draft.twin
        self.env["ebox.bill.file"]._link(drafts)

    @api.model
    def _create_ours(self, company, journal, new):
        """Create the bills of the invoices that are read here, lines and all."""
        self._create_suppliers(company, new)
        self.env["ebox.bill.bank"]._fill(new)
        self.env["ebox.bill.account"]._fill(company, journal, new)
        self.env["ebox.bill.tax"]._fill(company, new)
        values = self.env["ebox.bill.values"]
        bills = self.env["account.move"].create(
            [values._of(company, journal, draft) for draft in new]
        )
        for draft, bill in zip(new, bills, strict=True):
            draft.bill = bill

    # --- supplier and currency

    @api.model
    def _find_suppliers(self, company, drafts):
        parties = {
            draft.invoice.supplier: [*filter(None, [iban_of(draft.invoice)])] for draft in drafts
        }
        found = self.env["ebox.bill.partner"]._find(company, parties)
        for draft in drafts:
            draft.partner = found.get(draft.invoice.supplier, self.env["res.partner"])

    @api.model
    def _create_suppliers(self, company, drafts):
        """Make the suppliers that nobody knows; one without a name is who sent the document.

        What was uploaded or mailed may claim any name for any VAT number: such a contact is this
        company's alone, so that no other company's bills come under that name.
        """
        unknown = [draft for draft in drafts if not draft.partner]
        # Of two that are the same supplier, the proven one says who it is.
        unknown.sort(key=lambda draft: not draft.document.provider)
        named = {}
        for draft in unknown:
            supplier = draft.invoice.supplier
            if supplier.name or supplier.trading_name:
                owner = company.browse() if draft.document.provider else company
                named.setdefault(supplier, owner)
        created = self.env["ebox.bill.partner"]._create_missing(named) if named else {}
        for draft in unknown:
            sender = draft.document.partner_id or draft.document.sender_id.partner_id
            draft.partner = created.get(draft.invoice.supplier, sender)
            draft.note(_of_new_supplier(draft, created))

    @api.model
    def _find_currencies(self, company, drafts):
        """:raises BillRefused: of a batch with a currency that Odoo does not know"""
        names = {draft.invoice.currency for draft in drafts}
        known = self.env["res.currency"].with_context(active_test=False).search(
            [("name", "in", [*names])]
        )
        by_name = known.grouped("name")
        for draft in drafts:
            draft.currency = by_name.get(draft.invoice.currency)
            if not draft.currency:
                raise BillRefused(
                    self.env._("its currency, %s, is not known.", draft.invoice.currency)
                )
            if not draft.currency.active:
                draft.note("inactive_currency", currency=draft.currency.name)

    # --- what people should know

    @api.model
    def _note(self, draft):
        """Note what the file leaves open, and where its own figures disagree."""
        invoice, figures = draft.invoice, draft.figures
        self.env["ebox.bill.buyer"]._note(draft)
        for one in invoice.disagreements:
            draft.note(
                "disagreement", what=one.what, said=one.said, computed=one.computed,
                currency=invoice.currency, rate=one.rate, line=one.line or None,
            )
        if not invoice.issued:
            draft.note("no_date")
        if "DueDate" in invoice.unread and not invoice.due:
            draft.note("no_due_date")
        if not (invoice.due or figures.is_refund or "DueDate" in invoice.unread):
            draft.note("due_not_told")
        if figures.prepaid:
            draft.note("prepaid", amount=figures.prepaid, payable=figures.payable)
        if any(line.origin is Origin.SUM for line in figures.lines):
            draft.note("summed", lines=len(invoice.lines))
        if figures.is_refund and invoice.kind is Kind.INVOICE:
            draft.note("negative")


def _of_new_supplier(draft, created):
    """The notice for a supplier that nobody knew."""
    if draft.invoice.supplier not in created:
        return "no_supplier"
    return "new_supplier" if draft.document.provider else "unproven_supplier"
