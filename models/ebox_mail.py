from datetime import timedelta

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize
from odoo.tools.mail import html2plaintext, html_sanitize

from ..ebox.media import Kind
from ..ebox.parcel import Channel, Parcel, ReceivedFile, unpacked
from .ebox_mailbox_upload import MEGABYTE, TO_UPLOAD

KEPT_DAYS = 90
MOST_FILES = 100


class EboxMail(models.Model):
    """A mail to a mailbox: what became of it, or that it waits for a person.

    Mail of senders that the mailbox does not allow is held here, with its files, until somebody
    takes it in or refuses it: nothing is lost silently.
    """

    _name = "ebox.mail"
    _description = "E-mail to a mailbox"
    _inherit = ["mail.thread"]
    _order = "id DESC"
    _primary_email = "email_from"
    _mail_post_access = "read"

    name = fields.Char("Subject", readonly=True)
    mailbox_id = fields.Many2one(
        "ebox.mailbox", required=True, index=True, readonly=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="mailbox_id.company_id", store=True, index=True)
    email_from = fields.Char("From", readonly=True, help="As the e-mail says it; not proven.")
    address = fields.Char(readonly=True, help="The address alone, to compare.")
    received = fields.Datetime(readonly=True)
    state = fields.Selection(
        [
            ("held", "Waiting"),
            ("taken", "Became a document"),
            ("again", "Came before"),
            ("refused", "Refused"),
        ],
        required=True,
        readonly=True,
        default="held",
    )
    document_id = fields.Many2one("ebox.document", readonly=True, index="btree_not_null")

    # --- the mail gateway

    @api.model
    def message_new(self, msg_dict, custom_values=None):
        mailbox = self.env["ebox.mailbox"].browse((custom_values or {}).get("mailbox_id"))
        now = fields.Datetime.now()
        sent = fields.Datetime.to_datetime(msg_dict.get("date")) or now
        values = {
            "mailbox_id": mailbox.id,
            "name": msg_dict.get("subject") or self.env._("(no subject)"),
            "email_from": msg_dict.get("email_from"),
            "address": email_normalize(msg_dict.get("email_from")) or "",
            "received": min(sent, now),
        }
        mail = super().message_new(msg_dict, values)
        if mailbox._allows_mail_of(mail.address):
            files = [_as_file(*attachment) for attachment in _real_files(msg_dict)]
            author = self.env["res.partner"].browse(msg_dict.get("author_id"))
            mail._take_in(files, msg_dict.get("body") or "", msg_dict["message_id"], author)
        else:
            mailbox._tell_of_held_mail()
        return mail

    def message_post(self, **kwargs):
        """The files of a mail that became a document are that document's own."""
        if self.document_id and kwargs.get("message_type") == "email":
            shown = [one for one in kwargs.get("attachments") or () if _is_picture_of_text(one)]
            kwargs["attachments"] = shown
        return super().message_post(**kwargs)

    @api.model
    def _detect_loop_sender_domain(self, email_from_normalized):
        """A loop is made of mail that nobody wants: allowed senders may send many bills a day."""
        return [("address", "=", email_from_normalized), ("state", "in", ("held", "refused"))]

    # --- becoming a document

    def _take_in(self, files, body, message_id, author):
        """Make a document of this mail, or find the one that is there.

        :param files: list of ``ebox.parcel.ReceivedFile``
        :param str body: HTML
        :param author: ``res.partner`` with the address of the mail
        """
        self.ensure_one()
        usable, trouble = self._usable(files)
        parcel = Parcel(
            Channel.MAIL,
            tuple(usable),
            self.received,
            subject=self.name,
            text=_safe_text(body),
            mail_from=self.address,
            message_id=message_id,
            trouble="\n".join(trouble),
        )
        # Whoever the mail says it is of: this is nobody's deed.
        documents = self.env["ebox.document"].with_user(SUPERUSER_ID)
        contact = author if author and not author.user_ids.filtered("active") else None
        document, is_new = documents._receive(self.mailbox_id, parcel, contact)
        self.write({"document_id": document.id, "state": "taken" if is_new else "again"})
        if is_new:
            self.mailbox_id._request_run("intake")
        if document.is_file_missing and is_new:
            document._ask_for_file()

    def _usable(self, files):
        """The files to keep, those of archives included, and what is said of the others.

        :return: list of ``ReceivedFile``, list of str
        """
        mailbox = self.mailbox_id
        found = unpacked(files)
        # An archive that is not opened is kept as it is, for a person.
        usable = [*found.files, *(file for file, _reason in found.closed)]
        trouble = [
            f"{name}: {mailbox._explain_archive(reason)}"
            for name, reason in [(file.name, why) for file, why in found.closed] + found.left
        ]
        kept = []
        for file in usable:
            if not file.content.strip():
                trouble.append(f"{file.name}: {self.env._('the file is empty.')}")
            elif len(file.content) > mailbox.max_file_mb * MEGABYTE:
                reason = self.env._("it is larger than %s MB.", mailbox.max_file_mb)
                trouble.append(f"{file.name}: {reason}")
            else:
                kept.append(file)
        if len(kept) > MOST_FILES:
            trouble.append(
                self.env._(
                    "Of %(all)s files the first %(kept)s were kept.", all=len(kept), kept=MOST_FILES
                )
            )
        return kept[:MOST_FILES], trouble

    # --- by a person

    def action_take_in(self):
        """A person lets these mails in; each becomes a document."""
        self._check_held()
        for mail in self.sudo():
            message = mail.message_ids.filtered(lambda m: m.message_type == "email")[:1]
            files = [
                ReceivedFile(row.name, row.raw or b"", row.mimetype or "")
                for row in message.attachment_ids.sorted("id")
                # Pictures that the text shows have a token.
                if not (row.access_token and row.mimetype.startswith("image/"))
            ]
            mail._take_in(files, message.body or "", message.message_id or "", message.author_id)
        self.sudo().mailbox_id._end_held_mail()
        return self._open_documents()

    def action_take_in_always(self):
        """As before, and mail of these addresses is not held any more. For managers."""
        self._check_held()
        self.mailbox_id.check_access("write")
        for mail in self.filtered("address"):
            mail.mailbox_id._allow_mail_of(mail.address)
        return self.action_take_in()

    def action_refuse(self):
        """A person does not want these mails; they are kept for a while, and then deleted."""
        self._check_held()
        self.sudo().state = "refused"
        self.sudo().mailbox_id._end_held_mail()

    def action_open_document(self):
        return self._open_documents()

    def _check_held(self):
        self.check_access("read")
        self.mailbox_id._check_may_upload()
        if done := self.filtered(lambda mail: mail.state not in ("held", "refused"))[:1]:
            raise UserError(self.env._("“%s” is a document already.", done.name))

    def _open_documents(self):
        documents = self.document_id
        action = self.env["ir.actions.act_window"]._for_xml_id("l10n_be_ebox.ebox_document_action")
        if len(documents) == 1:
            return action | {"views": [(False, "form")], "res_id": documents.id}
        return action | {"domain": [("id", "in", documents.ids)]}

    @api.autovacuum
    def _gc_mail(self):
        """What waits is never deleted; of the rest the documents themselves are kept."""
        before = fields.Datetime.now() - timedelta(days=KEPT_DAYS)
        self.search([("state", "!=", "held"), ("create_date", "<", before)]).unlink()


class EboxDocument(models.Model):
    """A mail that tells of a document without attaching it."""

    _inherit = "ebox.document"

    def _ask_for_file(self):
        if colleague := self._whom_to_ask():
            colleague._ebox_assign(
                self,
                TO_UPLOAD,
                lambda env: {
                    "summary": env._("Get the document and upload it"),
                    "note": env._(
                        "The e-mail of %s tells of a document, but has no file. Its text is kept.",
                        self.mail_from,
                    ),
                },
            )


def _real_files(msg_dict):
    """The attachments of a mail as Odoo parsed it, without pictures that its text shows."""
    return [one for one in msg_dict.get("attachments") or () if not _is_picture_of_text(one)]


def _is_picture_of_text(attachment):
    name, content, info = (*attachment, {})[:3]
    has_place = bool(info and info.get("cid"))
    return has_place and _as_file(name, content, info).kind is Kind.IMAGE


def _as_file(name, content, info=None):
    """An attachment as Odoo's mail gateway gives it: bytes, text, or a mail within the mail."""
    if isinstance(content, str):
        encoding = (info or {}).get("encoding") or "utf-8"
        try:
            content = content.encode(encoding)
        except (UnicodeEncodeError, LookupError):
            content = content.encode()
    elif content is None:
        content = b""
    elif not isinstance(content, bytes):
        content = content.as_bytes()
    return ReceivedFile(name or "", content)


def _safe_text(body):
    """The HTML of a mail to keep, "" where it says nothing."""
    if not html2plaintext(body).strip():
        return ""
    return str(html_sanitize(body, sanitize_attributes=True, strip_classes=True))
