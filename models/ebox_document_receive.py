from psycopg2.errors import UniqueViolation

from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError
from odoo.tools import mute_logger

from ..ebox.figures import figures_of, invoice_in
from ..ebox.media import Kind
from ..ebox.national_number import mask_national_numbers
from ..ebox.parcel import Channel, main_of, named_safely
from .ebox_document_file import BODY
from .ebox_document_intake import QUIET


class EboxDocument(models.Model):
    """From what people bring in themselves to a document: the one way for uploads and mail."""

    _inherit = "ebox.document"

    channel = fields.Selection(
        [
            (str(Channel.EBOX), "e-Box"),
            (str(Channel.UPLOAD), "Uploaded"),
            (str(Channel.MAIL), "E-mail"),
        ],
        "Came by",
        required=True,
        readonly=True,
        default=str(Channel.EBOX),
        help="Only the e-Box proves who sent a document.",
    )
    mail_from = fields.Char("E-mail of", readonly=True, help="As the e-mail says it; not proven.")
    is_file_missing = fields.Boolean(
        "File missing", readonly=True, help="An e-mail told of a document, and had none."
    )

    @api.model
    def _receive(self, mailbox, parcel, contact=None):
        """Make one document of what somebody brought in, or find the one that is there.

        The caller has checked that this may come in: it works by sudo.

        :param mailbox: ``ebox.mailbox``
        :param parcel: ``ebox.parcel.Parcel``
        :param contact: ``res.partner``, whom the mail's address belongs to
        :return: ``ebox.document``, and whether it is new
        :raises ConcurrencyError: somebody brings the same at this moment; the next try finds it
        """
        documents = self.sudo().with_company(mailbox.company_id).with_context(**QUIET)
        mailbox = mailbox.with_env(documents.env)
        if known := documents._with_files(mailbox, parcel):
            known._note_again(parcel)
            return known, False
        try:
            with mute_logger("odoo.sql_db"), self.env.cr.savepoint():
                return documents._receive_new(mailbox, parcel, contact), True
        except UniqueViolation as error:
            raise ConcurrencyError(error.diag.constraint_name) from error

    @api.model
    def _receive_new(self, mailbox, parcel, contact):
        """Make the document of what nobody brought yet.

        :return: ``ebox.document``
        """
        figures = self._figures_in(parcel)
        document = self.create(self._received_values(mailbox, parcel, contact, figures))
        document._add_files(named_safely(parcel.files))
        if parcel.text:
            document._add_text(parcel.text)
        self.env["ebox.document.event"]._log(document, "received", document._received_text())
        document._file_by_itself(figures)
        return document

    @api.model
    def _figures_in(self, parcel):
        """The figures of the invoices in a parcel, None without any."""
        xmls = (file.content for file in parcel.files if file.kind is Kind.XML)
        return figures_of([*filter(None, map(invoice_in, xmls))])

    @api.model
    def _received_values(self, mailbox, parcel, contact, figures):
        senders = self._sender_values(parcel.channel, figures and figures.supplier, contact)
        sender = self.env["ebox.sender"].browse(senders["sender_id"])
        key = (sender.id, "")
        name = parcel.subject or self._name_of(parcel, figures)
        found_by = [senders["sender_name"], parcel.mail_from, *(f.name for f in parcel.files)]
        return {
            "mailbox_id": mailbox.id,
            "external_id": parcel.external_id,
            "channel": str(parcel.channel),
            "mail_from": parcel.mail_from,
            "customer_number_id": self.env["ebox.customer.number"]._by_key(mailbox, [key])[key].id,
            "responsible_id": mailbox.responsible_id.id,
            "name": mask_national_numbers(name),
            "published": parcel.received,
            "is_read": True,  # the e-Box knows nothing of it
            "is_file_missing": not parcel.files,
            "error": parcel.trouble,
            "search_text": self._fold_values(
                name, sender, self.env["ebox.message.type"], "", found_by
            ),
            **senders,
            **(self._figure_values(figures) if figures else {}),
        }

    @api.model
    def _name_of(self, parcel, figures):
        """What to call a document that nobody gave a subject."""
        if figures and figures.is_credit_note:
            return self.env._("Credit note %s", figures.number)
        if figures:
            return self.env._("Invoice %s", figures.number)
        main = main_of(named_safely(parcel.files))
        return main.name.rpartition(".")[0] if main else self.env._("(no subject)")

    # --- files

    def _add_files(self, received):
        """Store files on this document, the one that people read as its main one.

        :param received: list of ``ReceivedFile`` with safe names, different from each other
        :return: ``ebox.document.file``
        """
        self.ensure_one()
        main = main_of(received)
        files = self.env["ebox.document.file"].create(
            [
                {
                    "document_id": self.id,
                    "mailbox_id": self.mailbox_id.id,
                    "external_id": f"file:{file.name}",
                    "name": file.name,
                    "media_type": file.media_type,
                    "is_main": file is main,
                }
                for file in received
            ]
        )
        for row, file in zip(files, received, strict=True):
            row._store(file.content)
        return files

    def _add_text(self, html):
        """Keep the text of a mail as a file of its own, as the body of a message is."""
        file = self.env["ebox.document.file"].create(
            {
                "document_id": self.id,
                "mailbox_id": self.mailbox_id.id,
                "external_id": BODY,
                "name": "message.html",
                "media_type": "text/html",
                "is_main": not self.file_ids.filtered("is_main"),
            }
        )
        file._store(html.encode())

    # --- the same once more

    @api.model
    def _with_files(self, mailbox, parcel):
        """The document of the same company that holds all these files, whatever brought it.

        A mail without a file is known by its identifier.
        """
        if not parcel.files:
            return self.search(
                [("mailbox_id", "=", mailbox.id), ("external_id", "=", parcel.external_id)]
            )
        first, *others = parcel.files
        holders = self._holding(mailbox.company_id, first.content)
        for file in others:
            holders &= self._holding(mailbox.company_id, file.content)
        return holders.sorted("id")[:1]

    @api.model
    def _holding(self, company, content):
        """The documents of a company that hold a file, byte for byte."""
        same = self.env["ebox.document.file"].search(
            [
                ("size", "=", len(content)),
                ("document_id.company_id", "=", company.id),
                (
                    "attachment_id.checksum",
                    "=",
                    self.env["ir.attachment"]._compute_checksum(content),
                ),
            ]
        )
        # Two different files with one SHA-1 can be made on purpose.
        return same.filtered(lambda file: file.attachment_id.raw == content).document_id

    def _note_again(self, parcel):
        """The history says that the same came once more, and how."""
        text = (
            self.env._("The same came again by e-mail of %s", parcel.mail_from)
            if parcel.channel is Channel.MAIL
            else self.env._("The same was uploaded again")
        )
        self.env["ebox.document.event"]._log(self, "received", text)

    def _received_text(self):
        if self.channel == Channel.MAIL:
            return self.env._("Received by e-mail of %s; who sent it is not proven", self.mail_from)
        return self.env._("Uploaded")
