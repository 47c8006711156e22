import logging

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools.mail import html2plaintext

from ..ebox.message_reader import read_payment
from ..ebox.payment.files import FileRead, read_pdf, read_text, read_xml, readings_of
from ..ebox.payment.merge import merge
from ..ebox.payment.model import Answer, Notice, Reading
from ..ebox.payment.page import PdfReader
from ..ebox.payment.sources import from_api
from .ebox_document_content import decode
from .ebox_payment_reading import shown_words
from .ebox_payment_wording import RECOGNISED

_logger = logging.getLogger(__name__)

# A person waits for as many; more are read in the background.
MOST_AT_ONCE = 10
READ_KINDS = ("pdf", "ubl", "html", "text")
# Where one document holds several invoices, the most pressing answer is the document's.
ANSWERS = (Answer.TO_PAY, Answer.DIRECT_DEBIT, Answer.REFUND, Answer.NOTHING, Answer.UNKNOWN)


class EboxDocument(models.Model):
    """Reading a document after it was stored: what it asks to be paid, and its words."""

    _inherit = "ebox.document"

    is_to_read = fields.Boolean(
        "Waits to be read", readonly=True, copy=False, help="It is read by the next run."
    )

    _to_read = models.Index("(mailbox_id, published) WHERE is_to_read")

    @api.model
    def _values_from(self, mailbox, message, refs):
        values = super()._values_from(mailbox, message, refs)
        # What the list tells of registered mail is not read before somebody opened it.
        return values | {"is_to_read": bool(message.payment) and not message.is_registered}

    def _values_on_arrival(self, file):
        return super()._values_on_arrival(file) | {
            "is_to_read": self.is_to_read or file.kind in READ_KINDS
        }

    # --- reading

    def action_read_again(self):
        """Read these documents as they are; what a person corrected stays. Many are read by
        the next run."""
        self.check_access("write")
        self._check_may_open()
        documents = self.sudo().filtered(lambda document: document._has_something_to_read())
        if not documents:
            raise UserError(
                self.env._("No file of this document is stored yet, so there is nothing to read.")
            )
        if len(documents) > MOST_AT_ONCE:
            return documents._read_later()
        with PdfReader(with_ocr=True) as reader:
            for document in documents:
                document._read(reader)
        is_decided = any(documents.reading_ids.mapped("is_corrected"))
        kept = self.env._("What a person decided stays as it is.") if is_decided else ""
        return self._tell_reader(self.env._("Read again."), kept)

    def _has_something_to_read(self):
        return bool(self._files_to_read() or self._api_readings())

    def _read_later(self):
        self.is_to_read = True
        for mailbox in self.mailbox_id.filtered(lambda box: box.state == "connected"):
            mailbox._request_run("download")
        return self._tell_reader(
            self.env._("%s documents are read in the background.", len(self))
        )

    def _tell_reader(self, *sentences):
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {"type": "info", "message": " ".join(filter(None, sentences))},
        }

    def _read(self, reader, let_go=None):
        """Read all that is stored of this document, and keep what it says.

        :param reader: ``PdfReader``
        :param let_go: called before a file is read, which can take a while
        """
        self.ensure_one()
        own_ibans = self._own_ibans()
        main, annexes = [], []
        for file in self._files_to_read():
            kind, content = file.kind, file.attachment_id.raw or b""
            if let_go:
                let_go()
            read = self._read_file(kind, content, reader, own_ibans)
            file._keep_carried(read.carried)
            (main if file.is_main else annexes).append(read)
        files = [*main, *annexes]
        is_recognised = any(read.is_recognised for read in files)
        self._keep(self._weigh(main, annexes), [read.text for read in files], is_recognised)

    def _files_to_read(self):
        return self.file_ids.filtered(
            lambda file: file.state == "stored" and file.kind in READ_KINDS
        ).sorted("id")

    @api.model
    def _read_file(self, kind, content, reader, own_ibans):
        if kind == "pdf":
            return read_pdf(content, reader, own_ibans)
        if kind == "ubl":
            return read_xml(content)
        text = decode(content)
        return read_text(html2plaintext(text) if kind == "html" else text, own_ibans)

    def _weigh(self, main, annexes):
        """What all sources say; an annex is asked where the letter itself says nothing.

        :param main: list of ``FileRead`` of main files
        :param annexes: list of ``FileRead`` of the others
        :return: list of ``Reading``: one, or one for each invoice
        """
        told = self._api_readings()
        invoices = readings_of([one for read in (*main, *annexes) for one in read.invoices])
        if len(invoices) > 1:
            return [merge([invoice]) for invoice in invoices]
        told += invoices
        whole = merge([*told, *_pages_of(main)])
        if whole.answer is Answer.UNKNOWN:
            whole = merge([*told, *_pages_of(main), *_pages_of(annexes)])
        return [whole]

    def _api_readings(self):
        payment = self.raw.get("paymentData") if isinstance(self.raw, dict) else None
        return [from_api(read_payment(payment))] if isinstance(payment, dict) and payment else []

    def _own_ibans(self):
        """The accounts of the company itself, printed on letters too: never a creditor's."""
        company = self.company_id
        journals = self.env["account.journal"].search([("company_id", "=", company.id)])
        banks = company.partner_id.bank_ids | journals.bank_account_id
        return frozenset(filter(None, banks.mapped("sanitized_acc_number")))

    # --- keeping

    def _keep(self, readings, texts, is_recognised=False):
        """Write what was read: answer, payments and words; what a person decided stays.

        :param readings: list of ``Reading``
        :param texts: list of str
        :param bool is_recognised: whether text recognition read some of it
        """
        answer = min((reading.answer for reading in readings), key=ANSWERS.index)
        reading = next(one for one in readings if one.answer is answer)
        kept = self.env["ebox.reading"]._of(self)
        values = {
            "read_date": fields.Datetime.now(),
            "notices": self._all_notices(readings) + [RECOGNISED] * is_recognised,
        }
        if not kept.is_corrected:
            values |= {"answer": str(answer), "words": shown_words(reading.words) or False}
        kept.write(values)
        if not kept.is_corrected:
            self.env["ebox.payment"]._keep(self, readings)
        self._keep_words([*texts, *self.payment_ids.mapped(lambda p: p._words_to_find())])
        self.is_to_read = False

    @api.model
    def _all_notices(self, readings):
        """Codes of notices; of sources that do not agree on the answer, what each of them says."""
        codes = dict.fromkeys(str(notice) for one in readings for notice in one.notices)
        answers = [
            {"source": str(found.source), "answer": str(found.value)}
            for reading in readings
            for clash in reading.disagreements
            if clash.field == "answer"
            for found in clash.values
        ]
        return [*codes, {"answers": answers}] if answers else [*codes]

    def _keep_unreadable(self):
        """Say that this document could not be read; it is not tried again by itself."""
        self._keep([Reading(notices=(Notice.UNREADABLE,))], [])


def _pages_of(files: list[FileRead]) -> list[Reading]:
    return [reading for file in files for reading in file.readings]
