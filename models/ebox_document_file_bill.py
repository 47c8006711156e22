import base64
import binascii
import re
from contextlib import closing

from odoo import fields, models
from odoo.exceptions import UserError

from ..ebox.media import HEAD_BYTES, UblType, ubl_type
from ..ebox.payment.page import PdfReader
from ..ebox.xml_guard import XmlReason, XmlRefused, parse

# The root of a UBL invoice stands near the start; what comes before it may be an attacker's.
CLAIMS_UBL = re.compile(
    rb"urn:oasis:names:specification:ubl:schema:xsd:(?:Invoice|CreditNote|AttachedDocument)-2"
)
CLAIM_BYTES = 64 * HEAD_BYTES
EMBEDDED = "{*}Attachment/{*}EmbeddedDocumentBinaryObject"
DESCRIBED = "{*}Attachment/{*}ExternalReference/{*}Description"


class BookedAlready(Exception):  # noqa: N818 -- the outcome, not a fault
    """The invoice has a bill already: ``bill``."""

    def __init__(self, bill):
        super().__init__(bill.display_name)
        self.bill = bill


class EboxDocumentFile(models.Model):
    """A UBL file becomes a bill through Odoo's importer, behind our XML guard."""

    _inherit = "ebox.document.file"

    move_id = fields.Many2one(
        "account.move", "Vendor bill", readonly=True, index="btree_not_null", copy=False
    )
    bill_tried = fields.Datetime(
        readonly=True,
        copy=False,
        help="When a bill was made of it, or could not be. From then on only a person tries again.",
    )
    bill_error = fields.Char("Why there is no bill", readonly=True, copy=False)
    announced_total = fields.Float(
        readonly=True, copy=False, help="The invoice's total with taxes, as the file says it."
    )
    announced_currency = fields.Char(readonly=True, copy=False)

    def _store(self, content):
        """An invoice that the guard refuses is one still: the document says why it has no bill."""
        result = super()._store(content)
        if self.kind == "xml" and CLAIMS_UBL.search(_without_wide(content[:CLAIM_BYTES])):
            self.kind = "ubl"
        return result

    def _make_bill(self):
        """Decode this file into a new draft bill; the caller holds a savepoint.

        :return: ``account.move``
        :raises BookedAlready: the company has a bill of this supplier with this number
        :raises XmlRefused: the guard would not let a parser see it
        :raises UserError: Odoo's importer could not use it
        """
        self.ensure_one()
        content, tree = _invoice_in(self.attachment_id.raw)
        document = self.document_id
        bill = (
            self.env["account.move"]
            .with_company(document.company_id)
            .with_context(disable_attachment_import=True)
            .create({"move_type": "in_invoice", "journal_id": document._bill_journal().id})
        )
        # A copy is decoded: the importer links what it decodes to the bill.
        [file_data] = bill._to_files_data(self._copy_to(bill))
        file_data |= {"raw": content, "xml_tree": tree}
        file_data["import_file_type"] = bill._get_import_file_type(file_data)
        decoder = bill._get_edi_decoder(file_data, new=True)
        if not decoder or not decoder.get("priority"):
            raise UserError(self.env._("this kind of UBL is not known to Odoo's importer."))
        if reason := decoder["decoder"](bill, file_data, True):
            raise UserError(reason)
        if not bill.invoice_line_ids:
            raise UserError(self.env._("there is no invoice line in it."))
        if not bill.partner_id:
            bill.partner_id = document.partner_id
        if twin := bill._ebox_twin():
            raise BookedAlready(twin)
        self._link_bill(bill, tree)
        return bill

    def _link_bill(self, bill, tree):
        """File and bill point at each other, and the bill shows the PDF that people read."""
        self.env["ir.attachment"].search(
            [("res_model", "=", bill._name), ("res_id", "=", bill.id), ("ebox_file_id", "=", False)]
        ).ebox_file_id = self
        self.write(
            {
                "move_id": bill.id,
                "announced_total": _total(tree),
                "announced_currency": tree.findtext("{*}DocumentCurrencyCode"),
            }
        )
        self._show_pdf()
        if bill.ebox_warning:
            bill.message_post(body=bill.ebox_warning)

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
        """The PDF that shows this invoice: the one with its name, the main one, the one in the UBL.

        Where a document has several invoices, the main PDF shows none of them in particular:
        then the one counts that carries the invoice's number.

        :return: ``ir.attachment`` on the bill; may be empty
        """
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


def _invoice_in(content):
    """The invoice itself, which an AttachedDocument holds as a file within a file.

    :return: its bytes and its root element
    :raises XmlRefused: of the file, or of the one in it
    """
    tree = parse(content)
    if ubl_type(tree) is not UblType.ATTACHED_DOCUMENT:
        return content, tree
    try:
        inner = base64.b64decode(tree.findtext(EMBEDDED) or "")
    except binascii.Error:
        raise XmlRefused(XmlReason.MALFORMED, "embedded document") from None
    inner = inner or (tree.findtext(DESCRIBED) or "").strip().encode()
    return inner, parse(inner)


def _total(tree):
    """What an invoice comes to with its taxes and rounding, in its currency; 0.0 where untold."""
    amounts = (
        tree.findtext(f"{{*}}LegalMonetaryTotal/{{*}}{name}")
        for name in ("TaxInclusiveAmount", "PayableRoundingAmount")
    )
    try:
        # A negative invoice becomes a credit note with positive amounts.
        return abs(sum(float(amount) for amount in amounts if amount))
    except ValueError:
        return 0.0
