from datetime import timedelta

from odoo import api, fields, models

from ..ebox.errors import Code
from ..ebox.media import HEAD_BYTES, Kind, is_ubl, kind_of
from ..ebox.model import Attachment, Digest, Text
from ..ebox.names import safe_file_name
from ..ebox.national_number import mask_national_numbers

BODY = "body"
FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(days=1)
MOST_BYTES = 2**31 - 1  # what the column can hold; a larger figure is no size


class EboxDocumentFile(models.Model):
    """A file of a document, or its body: the queue of what is to be downloaded, and its state."""

    _name = "ebox.document.file"
    _description = "File of a document"
    _order = "is_main DESC, id"

    # Found by the first column of its unique index.
    document_id = fields.Many2one(
        "ebox.document", required=True, ondelete="cascade", readonly=True
    )
    mailbox_id = fields.Many2one("ebox.mailbox", required=True, readonly=True, ondelete="cascade")
    company_id = fields.Many2one(related="document_id.company_id")
    # Empty: it did not come through the e-Box.
    provider = fields.Char(readonly=True)
    external_id = fields.Char(required=True, readonly=True)
    expires = fields.Datetime(readonly=True)
    is_registered = fields.Boolean("Of registered mail", readonly=True)
    name = fields.Char(required=True, readonly=True)
    title = fields.Char(readonly=True)
    media_type = fields.Char("Media type", readonly=True)
    kind = fields.Selection(
        [
            ("pdf", "PDF"),
            ("ubl", "UBL"),
            ("xml", "XML"),
            ("csv", "CSV"),
            ("text", "Text"),
            ("html", "HTML"),
            ("image", "Image"),
            ("zip", "ZIP"),
            ("office", "Office file"),
            ("other", "Other"),
        ],
        readonly=True,
        help="What the file is by its content, whatever its sender says.",
    )
    is_main = fields.Boolean("Main content", readonly=True)
    is_body = fields.Boolean("Text of the message", compute="_compute_is_body")
    is_signed = fields.Boolean("Sealed by the sender", readonly=True)
    size = fields.Integer("Size (bytes)", readonly=True)
    digest = fields.Char("Announced digest (SHA-256)", readonly=True)
    state = fields.Selection(
        [
            ("listed", "Not downloaded"),
            ("stored", "Stored"),
            ("failed", "Failed"),
            ("removed", "Removed"),
        ],
        required=True,
        default="listed",
        readonly=True,
    )
    requested = fields.Datetime(readonly=True, help="When a person asked for it.")
    attempts = fields.Integer(readonly=True)
    next_attempt = fields.Datetime("Next attempt", readonly=True)
    error = fields.Char("What went wrong", readonly=True)
    error_code = fields.Char(readonly=True)
    attachment_id = fields.Many2one(
        "ir.attachment", readonly=True, index="btree_not_null", ondelete="restrict"
    )

    _file_unique = models.Constraint(
        "UNIQUE (document_id, external_id)", "This file of the document is known already."
    )
    _queue = models.Index(
        "(mailbox_id, provider, requested, expires, id) WHERE state IN ('listed', 'failed')"
    )

    @api.depends("external_id")
    def _compute_is_body(self):
        for file in self:
            file.is_body = file.external_id == BODY

    @api.model
    def _values_for(self, message):
        """The values of a message's files, without their document.

        :param message: ``ebox.model.Message``
        :return: list of dicts
        """
        common = {"expires": message.expires, "is_registered": message.is_registered}
        own_number = message.attention_number
        rows = [
            common | self._values_for_attachment(att, own_number) for att in message.attachments
        ]
        if message.has_body:
            rows.append(
                common
                | {
                    "external_id": BODY,
                    "name": "message.html",
                    "media_type": "text/html",
                    "is_main": message.is_body_main,
                }
            )
        return rows

    @api.model
    def _values_for_attachment(self, attachment, own_number):
        digest = attachment.digest
        return {
            "external_id": attachment.attachment_id,
            "name": safe_file_name(
                mask_national_numbers(attachment.file_name, own_number), attachment.media_type
            ),
            "title": mask_national_numbers(attachment.title.pick(self.env.lang), own_number),
            "media_type": attachment.media_type,
            "is_main": attachment.is_main,
            "is_signed": attachment.is_signed,
            "size": int(min((attachment.size_kb or 0) * 1024, MOST_BYTES)),
            "digest": f"{digest.method}:{digest.value.hex()}" if digest else False,
        }

    def _announced(self):
        """The attachment as its sender announced it, to check what arrives against."""
        method, _colon, value = (self.digest or "").partition(":")
        return Attachment(
            attachment_id=self.external_id,
            title=Text(),
            file_name=self.name,
            is_main=self.is_main,
            media_type=self.media_type or "",
            size_kb=None,
            digest=Digest(method, bytes.fromhex(value)) if value else None,
            is_signed=self.is_signed,
        )

    def _store(self, content):
        """Keep the file's bytes; the message is then read officially when this is its main one."""
        self.ensure_one()
        # Every file is stored in a transaction of its own: only what is used is read again.
        self.document_id.fetch(["company_id", "is_read", "message_main_attachment_id"])
        kind = kind_of(self.media_type or "", self.name, content[:HEAD_BYTES])
        if kind is Kind.XML and is_ubl(content):
            kind = "ubl"
        attachment = self.env["ir.attachment"].create(self._attachment_values(content, kind))
        self.write(
            {
                "state": "stored",
                "kind": str(kind),
                "size": len(content),
                "attachment_id": attachment.id,
                "next_attempt": False,
                "error": False,
                "error_code": False,
            }
        )
        self.document_id._file_arrived(self)

    def _attachment_values(self, content, kind):
        return {
            "name": self.name,
            "raw": content,
            "res_model": "ebox.document",
            "res_id": self.document_id.id,
            "company_id": self.document_id.company_id.id,
            "mimetype": MIMETYPES.get(kind),
        }

    def _store_body(self, text):
        """Keep the message's body, one block a language."""
        self._store(self.env["ebox.document"]._body_html(text).encode())

    def _note_failure(self, reason, code, retry_after=None):
        """Write why the file could not be fetched, and when it is tried again."""
        self.ensure_one()
        attempts = self.attempts + 1
        wait = min(FIRST_WAIT * 2 ** min(attempts - 1, 10), LONGEST_WAIT)
        wait = max(wait, timedelta(seconds=retry_after or 0))
        self.write(
            {
                "state": "failed",
                "attempts": attempts,
                "next_attempt": fields.Datetime.now() + wait,
                "error": reason,
                "error_code": str(code),
                # Trying again helps only after somebody raised the limit: a person asks then.
                "requested": self.requested if code != Code.TOO_LARGE else False,
            }
        )

    def _missing(self):
        """Those of these files that are still to be fetched."""
        return self.filtered(lambda file: file.state in ("listed", "failed"))


MIMETYPES = {
    Kind.PDF: "application/pdf",
    Kind.XML: "application/xml",
    "ubl": "application/xml",
    Kind.CSV: "text/csv",
    Kind.TEXT: "text/plain",
    # Never served as HTML: a message is shown sanitised, in our viewer alone.
    Kind.HTML: "text/plain",
    Kind.ZIP: "application/zip",
}
