import hashlib

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date

from ..ebox.parcel import Channel
from .ebox_document_intake import QUIET
from .ebox_write_guard import PUT_RIGHT

MANAGER = "l10n_be_ebox.l10n_be_ebox_group_manager"
# Proves that a write is part of a removal: no call from outside can hold this object.
REMOVAL = object()
ONLY_BY_REMOVAL = frozenset(
    {"active", "removal_kind", "removal_reason", "removed_date", "removed_uid"}
)
# Why a person removes a content before its time; the last is the scheduled purge.
KINDS = [
    ("wrong_upload", "Uploaded by mistake"),
    ("spam", "Unwanted mail"),
    ("personal_data", "Personal data"),
    ("retention", "Retention ended"),
]
# All that a document says, or that was made of what it says.
SAID = (
    "action_due", "attention_name", "attention_number", "business_info", "error",
    "figure_currency_id", "figure_date", "figure_due", "figure_kind", "figure_number",
    "figure_source", "figure_tax", "figure_total", "figure_untaxed", "for_action",
    "is_file_missing", "is_to_read", "mail_from", "message_main_attachment_id", "number_read",
    "raw", "record_ref", "reply_text", "seal_state", "search_text",
)


class EboxDocument(models.Model):
    """Removing what a document says; that it was there, and what became of it, stays.

    A message of the e-Box is known by its identifier for ever, so it is not fetched again. The
    copies on vendor bills are the bills' own: they stay.
    """

    _inherit = "ebox.document"

    removal_kind = fields.Selection(KINDS, "Removed as", readonly=True, copy=False)
    removal_reason = fields.Char("Reason", readonly=True, copy=False)
    removed_date = fields.Datetime("Removed on", readonly=True, copy=False)
    removed_uid = fields.Many2one(
        "res.users", "Removed by", readonly=True, copy=False, ondelete="restrict"
    )

    def write(self, vals):
        """Not even code with all rights removes without a reason; people are refused as ever."""
        is_removal = self.env.context.get("ebox_removal") is REMOVAL
        if self.env.su and vals.keys() & ONLY_BY_REMOVAL and not is_removal:
            raise UserError(
                self.env._("A document is removed with a reason, under “Remove content”.")
            )
        return super().write(vals)

    def _remove_content(self, kind, reason, user=None):
        """Remove what these documents say: files, figures, payments, words and discussions.

        What stays: sender, type, date, customer number, identifier, the history, and of each
        file its size and SHA-256. The caller has checked that this may be done.

        :param str kind: of ``KINDS``
        :param str reason: in a person's words
        :param user: ``res.users`` who answers for it, by default this user
        """
        user = user or self.env.user
        documents = self.sudo().with_context(
            **QUIET, active_test=False, ebox_removal=REMOVAL, ebox_retention=PUT_RIGHT
        ).filtered("active")
        documents._check_removable(kind)
        documents._close_exports()
        for document in documents:
            # Others read it, years later: in the company's language, whoever is at work.
            document = document.with_context(lang=document.company_id.partner_id.lang)
            proofs = document.file_ids._prove()
            document._empty(kind, reason, user)
            document.file_ids._empty(proofs)
            document._log_removal(proofs)
        documents._drop_what_was_said()

    def _check_removable(self, kind):
        """:raises UserError: official mail is never a mistake or unwanted, and nothing is purged
            before its time
        """
        if kind == "retention" and (kept := self.filtered(lambda document: document._is_kept())):
            raise UserError(
                self.env._(
                    "“%(document)s” is kept until %(day)s.",
                    document=kept[0].name,
                    day=format_date(self.env, kept[0].keep_until),
                )
            )
        if kind not in ("wrong_upload", "spam"):
            return
        if official := self.filtered(lambda document: document.channel == Channel.EBOX)[:1]:
            raise UserError(
                self.env._(
                    "“%s” came from the e-Box: it is official mail. Only personal data is removed "
                    "of it before its retention ends.",
                    official.name,
                )
            )

    def _close_exports(self):
        """ZIP files that hold one of these documents are closed: ready ones, and those begun."""
        exports = self.env["ebox.export"].search(
            [("document_ids", "in", self.ids), ("state", "in", ("requested", "preparing", "ready"))]
        )
        for export in exports:
            env = export._readers_env()
            export._close(env._("The content of a document in it was removed. Ask for a new one."))

    def _empty(self, kind, reason, user):
        values = dict.fromkeys(SAID, False)
        if self.channel != Channel.EBOX:
            # The same may be brought in again: it is another document then.
            values["external_id"] = f"{self.external_id}:removed:{self.id}"
        self.write(
            values
            | {
                "name": self.env._("Content removed"),
                # As long as an invoice is kept, whatever was read of it.
                "has_invoice": bool(self.figure_kind or self.has_invoice),
                "active": False,
                "removal_kind": kind,
                "removal_reason": reason,
                "removed_date": fields.Datetime.now(),
                "removed_uid": user.id,
            }
        )

    def _log_removal(self, proofs):
        """Append to the history what was removed, why, and for whom.

        :param proofs: dict of ``ebox.document.file`` to its SHA-256
        """
        kind = dict(self._fields["removal_kind"]._description_selection(self.env))
        files = "; ".join(
            self.env._("%(size)s bytes, SHA-256 %(digest)s", size=file.size, digest=digest)
            for file, digest in proofs.items()
        )
        text = self.env._(
            "Content removed (%(kind)s) by %(user)s: %(reason)s",
            kind=kind[self.removal_kind],
            user=self.removed_uid.name,
            reason=self.removal_reason,
        )
        self.env["ebox.document.event"].with_user(self.removed_uid)._log(
            self, "removed", " – ".join(filter(None, (text, files)))
        )

    def _drop_what_was_said(self):
        """Delete the records that hold what these documents say, or what was said about them."""
        self.env["mail.mail"]._ebox_forget(self)
        of_documents = [("document_id", "in", self.ids)]
        for model in (
            "ebox.payment.link", "ebox.payment.proposal", "ebox.payment", "ebox.reading",
            "ebox.document.label", "ebox.mail", "ebox.reminder",
        ):
            self.env[model].search(of_documents).unlink()
        for model, field in (
            ("mail.message", "model"),
            ("mail.activity", "res_model"),
            ("ir.attachment", "res_model"),
        ):
            self.env[model].search([(field, "=", self._name), ("res_id", "in", self.ids)]).unlink()


class EboxDocumentFile(models.Model):
    """What stays of a file whose content was removed."""

    _inherit = "ebox.document.file"

    removed_digest = fields.Char(
        "SHA-256", readonly=True, copy=False, help="Of the content that was removed."
    )

    def write(self, vals):
        """The content of a file comes once, and goes by a removal alone."""
        is_removal = self.env.context.get("ebox_removal") is REMOVAL
        if "attachment_id" in vals and not is_removal:
            kept = self.attachment_id.ids
            if any(attachment_id != vals["attachment_id"] for attachment_id in kept):
                raise UserError(self.env._("The content of this file is kept as it came."))
        return super().write(vals)

    def _prove(self):
        """The digests of what is stored.

        :return: dict of file to SHA-256 in hexadecimals, "" where the storage lost its content
        """
        return {
            file: _sha256(file.attachment_id) for file in self if file.state == "stored"
        }

    def _empty(self, proofs):
        """:param proofs: as of ``_prove``"""
        for file in self:
            # Of what people brought in, the identifier is made of the file's name.
            of_file = {} if file.provider else {"external_id": f"removed:{file.id}"}
            file.write(
                of_file
                | {
                    "state": "removed",
                    "name": self.env._("Content removed"),
                    "title": False,
                    "seal_state": False,
                    "seal_signer": False,
                    "seal_issuer": False,
                    "seal_date": False,
                    "seal_doubt": False,
                    "kind": False,
                    "attachment_id": False,
                    "removed_digest": proofs.get(file),
                    "requested": False,
                    "next_attempt": False,
                    "error": False,
                    "error_code": False,
                    "move_id": False,
                    **self._no_bill(),
                }
            )

    @api.model
    def _no_bill(self):
        """The values of a file that no bill is, or will be, made of."""
        return {
            "bill_tried": fields.Datetime.now(),
            "bill_begun": False,
            "bill_error": False,
            "bill_notices": False,
            "bill_outcome": False,
            "bill_buyer": False,
            "announced_untaxed": 0,
            "announced_tax": 0,
            "announced_total": 0,
            "announced_payable": 0,
            "announced_currency": False,
        }


def _sha256(attachment):
    try:
        return hashlib.sha256(attachment.raw or b"").hexdigest()
    except OSError:
        return ""
