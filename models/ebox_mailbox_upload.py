import logging

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError

from ..ebox.archive import ArchiveReason
from ..ebox.media import Kind
from ..ebox.parcel import Channel, Parcel, bundles, named_safely, unpacked
from ..ebox.payment.page import PdfReader

_logger = logging.getLogger(__name__)

USER = "l10n_be_ebox.l10n_be_ebox_group_user"
UPLOADED = frozenset({Kind.PDF, Kind.XML, Kind.IMAGE})
MEGABYTE = 1024 * 1024
TO_UPLOAD = "l10n_be_ebox.mail_activity_upload"


class EboxMailbox(models.Model):
    """Documents that people upload."""

    _inherit = "ebox.mailbox"

    @api.model
    def mailboxes_for_upload(self):
        """The mailboxes of the chosen companies that a document can be uploaded to.

        Where the present company has none at all, it gets one that needs no e-Box.

        :return: list of dicts with ``id`` and ``name``
        :raises AccessError: for people without the group
        """
        self._check_may_upload()
        mailboxes = self.search([("company_id", "in", self.env.companies.ids)])
        if self.env.company not in mailboxes.company_id:
            mailboxes += self.sudo().create(
                {
                    "name": self.env._("Documents by upload and e-mail"),
                    "kind": "manual",
                    "company_id": self.env.company.id,
                }
            )
        return [{"id": mailbox.id, "name": mailbox._name_for_upload()} for mailbox in mailboxes]

    def _name_for_upload(self):
        """Its name, with the company's where several are in view."""
        is_alone = len(self.env.companies) == 1 or self.name == self.company_id.name
        return self.name if is_alone else f"{self.name} ({self.company_id.name})"

    @api.model
    def _check_may_upload(self):
        if not self.env.su and not self.env.user.has_group(USER):
            raise AccessError(
                self.env._(
                    "Documents are uploaded by users of the e-Box. An administrator gives this "
                    "right under Settings, Users."
                )
            )

    def _upload(self, files):
        """Take in files that this user uploads to this mailbox.

        :param files: list of ``ebox.parcel.ReceivedFile``
        :return: dict: ``action`` that shows the documents, False for none, and ``notes`` to tell:
            list of dicts with ``type`` and ``message``
        :raises AccessError: without the group, or for a mailbox of another company
        """
        self.ensure_one()
        self._check_may_upload()
        self.check_access("read")
        usable, refused = self._sorted_out(files)
        new = again = self.env["ebox.document"]
        for bundle in bundles(named_safely(usable)):
            parcel = Parcel(Channel.UPLOAD, bundle, fields.Datetime.now())
            document, is_new = self.env["ebox.document"]._receive(self, parcel)
            new, again = (new | document, again) if is_new else (new, again | document)
        new, again = new.sudo(self.env.su), (again - new).sudo(self.env.su)
        if new:
            self._after_upload(new)
        return {
            "action": self._show_uploaded(new, again),
            "notes": self._upload_notes(new, again, refused),
        }

    def _after_upload(self, documents):
        """Read what the uploader looks at next; bills, and the rest, are the next run's work."""
        if len(documents) == 1:
            documents.sudo()._read_at_once()
        self._request_run("intake")

    # --- what cannot be taken in

    def _sorted_out(self, files):
        """The files that can be taken in, and in words why the others cannot.

        :return: list of ``ReceivedFile``, list of str
        """
        usable, refused = [], []
        found = unpacked(files)
        for name, reason in [(file.name, why) for file, why in found.closed] + found.left:
            refused.append(f"{name}: {self._explain_archive(reason)}")
        for file in found.files:
            if reason := self._why_refused(file):
                refused.append(f"{file.name}: {reason}")
            else:
                usable.append(file)
        return usable, refused

    def _why_refused(self, file):
        if not file.content.strip():
            return self.env._("the file is empty.")
        if len(file.content) > self.max_file_mb * MEGABYTE:
            return self.env._("it is larger than %s MB.", self.max_file_mb)
        if file.kind not in UPLOADED:
            return self.env._("only PDF, XML (UBL), ZIP and pictures are taken in.")
        return ""

    def _explain_archive(self, reason):
        """Why a ZIP, or a file in one, was not opened, in words for who sent or uploads it."""
        return {
            ArchiveReason.TOO_LARGE: self.env._("it is too large to be unpacked."),
            ArchiveReason.TOO_MANY: self.env._("it holds more files than can be unpacked."),
            ArchiveReason.DAMAGED: self.env._("it is damaged, so it cannot be unpacked."),
            ArchiveReason.ENCRYPTED: self.env._("it needs a password. Unpack it yourself first."),
            ArchiveReason.NESTED: self.env._("it is a ZIP in a ZIP. Unpack it yourself first."),
            ArchiveReason.BOMB: self.env._(
                "it is packed far more tightly than documents are, as files of attackers are."
            ),
            ArchiveReason.METHOD: self.env._("it is packed in a way that is not known here."),
            ArchiveReason.EMPTY: self.env._("there is nothing in it."),
        }[reason]

    # --- what the uploader is shown

    def _show_uploaded(self, new, again):
        """The action that shows one document, or the list of several; False for none."""
        shown = (new or again)._filtered_access("read")
        if not shown:
            return False
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        if len(shown) == 1:
            return action | {"views": [(False, "form")], "res_id": shown.id}
        title = self.env._("Uploaded")
        return action | {"name": title, "domain": [("id", "in", shown.ids)]}

    def _upload_notes(self, new, again, refused):
        notes = []
        if len(new) > 1:
            message = self.env._("%s documents were taken in.", len(new))
            notes.append({"type": "success", "message": message})
        if again:
            names = ", ".join(again._filtered_access("read").mapped("name"))
            message = self.env._("Stored already, so not a second time: %s", names)
            notes.append({"type": "warning", "message": message})
        if refused:
            message = self.env._("Not taken in: %s", "\n".join(refused))
            notes.append({"type": "danger", "message": message})
        return notes


class EboxDocument(models.Model):
    """A file that was missing, and reading while its uploader waits."""

    _inherit = "ebox.document"

    def _upload(self, files):
        """Add the file that a mail told of, but did not attach.

        :param files: list of ``ebox.parcel.ReceivedFile``
        :return: as ``ebox.mailbox._upload``
        :raises AccessError: without the group, or for another company's document
        :raises UserError: where no file is missing
        """
        self.ensure_one()
        self.mailbox_id._check_may_upload()
        self.check_access("write")
        if not self.is_file_missing:
            raise UserError(self.env._("No file is missing here. Upload it as a document."))
        usable, refused = self.mailbox_id._sorted_out(files)
        if usable:
            self.sudo()._complete(named_safely(usable))
        none = self.browse()
        return {"action": False, "notes": self.mailbox_id._upload_notes(none, none, refused)}

    def _complete(self, received):
        """:param received: list of ``ReceivedFile`` with safe names"""
        self.file_ids.is_main = False  # the text of the mail gives way
        self._add_files(received)
        self.is_file_missing = False
        self.activity_unlink([TO_UPLOAD])
        self.env["ebox.document.event"]._log(self, "received", self.env._("File uploaded"))
        self._read_at_once()
        self.mailbox_id._request_run("intake")

    def _read_at_once(self):
        """Read this document; where that fails it is read by the next run, which says why."""
        self.ensure_one()
        try:
            with self.env.cr.savepoint(), PdfReader(with_ocr=True) as reader:
                self._read(reader)
        except Exception:
            # The upload itself has succeeded, whatever is in the file.
            _logger.info("Document %s is read later", self.id, exc_info=True)
