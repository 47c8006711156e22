import re
from contextlib import closing

from odoo import fields, models

from ..ebox.media import HEAD_BYTES
from ..ebox.payment.page import PdfReader

# The root of an invoice stands near the start; what comes before it may be an attacker's.
CLAIMS_INVOICE = re.compile(
    rb"urn:oasis:names:specification:ubl:schema:xsd:(?:Invoice|CreditNote|AttachedDocument)-2"
    rb"|urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
    rb"|urn:ferd:CrossIndustryDocument:invoice:1p0"
)
LINE = re.compile(rb"<(?:\w+:)?(?:Invoice|CreditNote)Line[\s>]|<(?:\w+:)?IncludedSupplyChain")
CLAIM_BYTES = 64 * HEAD_BYTES


class EboxDocumentFile(models.Model):
    """A UBL file, its bill, and the PDF that shows it."""

    _inherit = "ebox.document.file"

    move_id = fields.Many2one(
        "account.move", "Vendor bill", readonly=True, index="btree_not_null", copy=False
    )
    bill_tried = fields.Datetime(
        "Bill tried on",
        readonly=True,
        copy=False,
        help="When a bill was made of it, or could not be. From then on only a person tries again.",
    )
    bill_begun = fields.Boolean(
        "Bill begun",
        readonly=True,
        copy=False,
        help="A run began with its bill, and is at it or was stopped: the next one tries it alone.",
    )
    bill_error = fields.Char("Why there is no bill", readonly=True, copy=False)
    # What the invoice comes to as the file says it, with the sign that the bill has.
    announced_untaxed = fields.Float("Net, as announced", readonly=True, copy=False)
    announced_tax = fields.Float("VAT, as announced", readonly=True, copy=False)
    announced_total = fields.Float("Total, as announced", readonly=True, copy=False)
    announced_payable = fields.Float("To pay, as announced", readonly=True, copy=False)
    announced_currency = fields.Char("Currency, as announced", readonly=True, copy=False)
    bill_notices = fields.Json(
        "Notices about the bill",
        readonly=True, copy=False, help="Codes of what a person should know of the bill."
    )

    def _store(self, content):
        """What claims to be an invoice is one, also in CII, and where the guard refuses it: the
        document says why it has no bill.
        """
        result = super()._store(content)
        if self.kind == "xml" and CLAIMS_INVOICE.search(_without_wide(content[:CLAIM_BYTES])):
            self.kind = "ubl"
            self.document_id.has_invoice = True
        return result

    def _line_count(self):
        """About how many lines the invoices of these files have, without parsing them."""
        # Each content alone: hundreds of documents may wait.
        attachments = (file.attachment_id.with_prefetch() for file in self)
        return sum(len(LINE.findall(_without_wide(one.raw or b""))) for one in attachments)

    def _copy_to(self, bill):
        """A copy of the stored file on a bill, as closed as the original.

        :return: ``ir.attachment``
        """
        return self.attachment_id.copy(
            {"res_model": bill._name, "res_id": bill.id, "ebox_file_id": self.id}
        )

    def _show_pdf(self):
        """The bill's main attachment is the PDF that shows this invoice, where there is one."""
        for file in self:
            if shown := file._pdf_for_bill(file.move_id):
                bill = file.move_id.with_context(tracking_disable=True)
                bill.message_main_attachment_id = shown

    def _pdf_for_bill(self, bill):
        """The PDF that shows this invoice: the one that it was found inside, the one with its name,
        the main one, the one in the UBL.

        Where a document has several invoices, the main PDF shows none of them in particular:
        then the one counts that carries the invoice's number.

        :return: ``ir.attachment`` on the bill; may be empty
        """
        if self.carrier_id:
            return self.carrier_id._copy_to(bill)
        files = self.document_id.file_ids
        pdfs = files.filtered(lambda file: file.kind == "pdf" and file.state == "stored")
        is_alone = len(files.filtered(lambda file: file.kind == "ubl")) == 1
        same = pdfs.filtered(lambda file: _stem(file) == _stem(self))
        if not same and is_alone:
            same = pdfs.filtered("is_main") or pdfs
        if not same and (embedded := bill._ebox_embedded_pdf()):
            return embedded
        pdf = (same or pdfs._with_number(bill.ref))[:1]
        return pdf._copy_to(bill) if pdf else bill._ebox_embedded_pdf()

    def _with_number(self, number):
        """The PDFs in self that print an invoice number; read in a process of their own."""
        wanted = _letters(number or "")
        if not wanted or not self:
            return self.browse()
        with closing(PdfReader()) as reader:
            return self.filtered(lambda file: wanted in _letters(_text_of(reader, file)))


def _text_of(reader, file):
    content = reader.read(file.attachment_id.raw)
    return " ".join(word.text for page in content.pages for word in page.words)


def _letters(text):
    """
    >>> _letters("Facture 2026/88-710")
    'facture202688710'
    """
    return re.sub(r"[\W_]+", "", text).casefold()


def _stem(file):
    return file.name.rpartition(".")[0].casefold()


def _without_wide(content):
    """The ASCII of a text in UTF-16, to look for a name in it."""
    return content.replace(b"\0", b"")
