from odoo import api, models

from ..ebox.media import HEAD_BYTES, Kind, kind_of
from ..ebox.names import safe_file_name
from ..ebox.ubl.reader import content_of
from ..ebox.ubl.refusals import UblRefused
from .ebox_document_file import MIMETYPES


class EboxBillFile(models.AbstractModel):
    """A bill and the file that it was made of point at each other."""

    _name = "ebox.bill.file"
    _description = "Files of bills"

    @api.model
    def _link(self, drafts):
        """Link files and bills, copy the files to the new bills, and tell people what to check."""
        new = [draft for draft in drafts if not draft.twin]
        self._attach(new)
        for draft in drafts:
            draft.file.write(self._announced(draft))
        self._show_pdfs(new)
        self._tell(new)

    @api.model
    def _announced(self, draft):
        """What the file says, to hold the bill against it as long as it lives."""
        figures = draft.figures
        return {
            "move_id": draft.bill.id,
            "announced_untaxed": figures.untaxed,
            "announced_tax": figures.tax,
            "announced_total": figures.total,
            "announced_payable": figures.payable,
            "announced_currency": draft.invoice.currency,
            "bill_notices": draft.notices or False,
        }

    # --- files

    @api.model
    def _attach(self, drafts):
        """Copy the UBL to its bill, and what it carries: as closed as the original."""
        values = []
        for draft in drafts:
            source = draft.file.attachment_id
            own = {"res_model": "account.move", "res_id": draft.bill.id}
            own |= {"company_id": draft.bill.company_id.id, "ebox_file_id": draft.file.id}
            values.append(
                own | {"name": source.name, "raw": source.raw, "mimetype": source.mimetype}
            )
            values += [own | carried for carried in self._carried(draft)]
        self.env["ir.attachment"].create(values)

    @api.model
    def _carried(self, draft):
        """The files within the invoice; a damaged one is noted and left out."""
        for attachment in draft.invoice.attachments:
            try:
                content = content_of(attachment)
            except UblRefused:
                draft.note("bad_attachment", name=attachment.name)
                continue
            kind = kind_of(attachment.mime, attachment.name, content[:HEAD_BYTES])
            # Never served as what it claims to be where a browser would run it.
            mimetype = MIMETYPES.get(kind) or (
                attachment.mime if kind is Kind.IMAGE else "application/octet-stream"
            )
            yield {
                "name": safe_file_name(attachment.name, attachment.mime),
                "raw": content,
                "mimetype": mimetype,
            }

    @api.model
    def _show_pdfs(self, drafts):
        """Bills show a PDF where the document or the invoice itself has one."""
        files = self.env["ebox.document.file"].union(*(draft.file for draft in drafts))
        with_pdf = files.filtered(
            lambda file: "pdf" in file.document_id.file_ids.mapped("kind")
        )
        carrying = [draft.file for draft in drafts if draft.invoice.attachments]
        with_pdf.union(*carrying)._show_pdf()

    # --- people

    @api.model
    def _tell(self, drafts):
        """Write what is to be checked or known in the discussion of each bill."""
        told = {
            draft.bill.id: self.env["ebox.bill.wording"]._as_html(draft.notices)
            for draft in drafts
            if draft.notices
        }
        bills = self.env["account.move"].browse(told)
        bills._message_log_batch(bodies=told)
