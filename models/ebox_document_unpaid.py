from odoo import api, fields, models
from odoo.fields import Domain

from ..ebox.payment.files import read_xml, readings_of
from ..ebox.payment.merge import merge
from ..ebox.payment.model import Answer, Reading
from .ebox_document_reading import ANSWERS


class EboxDocumentFile(models.Model):
    """An invoice that is not to be paid from here: another's, or asked for already."""

    _inherit = "ebox.document.file"

    bill_outcome = fields.Selection(
        [("elsewhere", "Addressed to somebody else"), ("booked", "Booked already")],
        "Why it has no bill of its own",
        readonly=True,
        copy=False,
    )

    def _is_payable(self):
        """Whether this invoice is this company's to pay, and no other document asks for it.

        A bill that came by another channel alone (Peppol, by hand) has its payment here.
        """
        if self.bill_outcome == "booked":
            return not self._documents_before()
        return self.bill_outcome != "elsewhere"

    def _documents_before(self):
        """The documents that ask for the payment of this file's bill before this one does."""
        made_it = [("move_id", "=", self.move_id.id), ("bill_outcome", "=", False)]
        return self.env["ebox.document"].sudo().search(
            Domain("move_ids", "in", self.move_id.ids)
            & Domain("id", "!=", self.document_id.id)
            & (Domain("id", "<", self.document_id.id) | Domain("file_ids", "any", made_it))
        )


class EboxDocument(models.Model):
    """What a document asks for, once it is known which of its invoices are to be paid here."""

    _inherit = "ebox.document"

    is_booked_already = fields.Boolean(
        "Invoice is booked already", compute="_compute_is_booked_already"
    )

    @api.depends("file_ids.bill_outcome", "file_ids.move_id")
    def _compute_is_booked_already(self):
        for document in self:
            document.is_booked_already = bool(document._booked_files())

    def _booked_files(self):
        return self.file_ids.filtered(lambda file: file.bill_outcome == "booked" and file.move_id)

    def action_open_booked_already(self):
        """Show the bills that invoices of this document had when it came."""
        self.check_access("read")
        return self._booked_files().move_id._ebox_open()

    def _is_payable(self):
        """Whether all its invoices, if any, are to be paid from here."""
        return all(file._is_payable() for file in self.file_ids)

    # --- reading

    def _weigh(self, main, annexes):
        """The page of an invoice that is not to be paid here asks for nothing either."""
        return super()._weigh(main, annexes) if self._is_payable() else self._payable_readings()

    def _payable_readings(self):
        """What the invoices that are to be paid from here ask for.

        :return: list of ``Reading``: one an invoice, or one that asks for nothing
        """
        files = self.file_ids.filtered(
            lambda f: f.kind == "ubl" and f.state == "stored" and f._is_payable()
        )
        contents = (file.attachment_id.raw or b"" for file in files.sorted("id"))
        invoices = readings_of([one for content in contents for one in read_xml(content).invoices])
        return [merge([one]) for one in invoices] or [Reading(answer=Answer.NOTHING)]

    def _ask_what_is_payable(self):
        """Bills were made, or refused: take back what is not to be paid here.

        What a person or the bank decided stays; what may be asked for again is read again.
        """
        for document in self:
            reading = document.reading_ids
            if document._is_payable():
                document.is_to_read = True
            elif reading and not reading.is_corrected:
                readings = document._payable_readings()
                answer = min((one.answer for one in readings), key=ANSWERS.index)
                reading.write({"answer": str(answer), "words": False})
                self.env["ebox.payment"]._keep(document, readings)

    # --- said on the screen

    def _panel(self, payments):
        panel = super()._panel(payments)
        return panel | {"notices": [*self._why_unpaid(), *panel["notices"]]}

    def _why_unpaid(self):
        """Sentences: why invoices of this document are not to be paid from it."""
        unpaid = self.sudo().file_ids.filtered(lambda file: not file._is_payable())
        outcomes = set(unpaid.mapped("bill_outcome"))
        if "elsewhere" in outcomes:
            yield self.env._(
                "An invoice here is addressed to somebody else: it is not to be paid by us."
            )
        if "booked" in outcomes:
            yield self.env._(
                "An invoice here is booked already: its payment is asked for by the document "
                "that brought it first."
            )
