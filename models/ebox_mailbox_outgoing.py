from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.fields import Domain

MEGABYTE = 2**20
MOST_MEGABYTES = 50
# Attachments grow by a third on their way; the mail itself needs room too.
GROWTH = 4 / 3
ROOM_FOR_TEXT = MEGABYTE // 4


class EboxMailbox(models.Model):
    """Whether files of this mailbox may leave by mail, which nobody signs in to read."""

    _inherit = "ebox.mailbox"

    mail_files = fields.Boolean(
        "Send files by mail",
        tracking=True,
        help="A mail is read without two-factor sign-in. Without this, mails of a mailbox that "
        "requires it have links only, and nothing is forwarded. Registered and confidential mail "
        "is never attached.",
    )

    @api.model
    def _mailing_files(self):
        """The condition that mails may have files: a manager's decision where two factors are
        required.
        """
        return Domain("mail_files", "=", True) | Domain("sign_in_policy", "!=", "required")

    def _may_mail_files(self):
        self.ensure_one()
        return bool(self.sudo().filtered_domain(self._mailing_files()))


class ResCompany(models.Model):
    """How large the files of a mail may be."""

    _inherit = "res.company"

    ebox_mail_megabytes = fields.Integer(
        "Largest mail (MB)",
        default=7,
        required=True,
        help="Of the files of one mail together. What is larger is a link.",
    )

    @api.constrains("ebox_mail_megabytes")
    def _check_ebox_mail_megabytes(self):
        for company in self:
            if not 1 <= company.ebox_mail_megabytes <= MOST_MEGABYTES:
                raise ValidationError(
                    self.env._("The files of a mail: between 1 and %s MB.", MOST_MEGABYTES)
                )

    def _ebox_most_mailed_bytes(self):
        """How many bytes the files of one mail may have together.

        Never more than every mail server takes: Odoo would put links there instead that open
        a file without signing in.
        """
        servers = self.env["ir.mail_server"].sudo()
        limits = [servers._get_max_email_size()]
        limits += [server._get_max_email_size() for server in servers.search([])]
        taken = (min(limits) * MEGABYTE - ROOM_FOR_TEXT) / GROWTH
        return int(min(self.sudo().ebox_mail_megabytes * MEGABYTE, max(taken, 0)))


class EboxDocument(models.Model):
    """What of a document may leave by mail."""

    _inherit = "ebox.document"

    @api.model
    def _mailable(self):
        """The condition that files of a document may be attached to a mail.

        Registered mail, confidential messages and those for one person never are.
        """
        return (
            Domain("is_registered", "=", False)
            & Domain("is_confidential", "=", False)
            & Domain("is_marked_confidential", "=", False)
            & Domain("attention_number", "in", (False, ""))
            & Domain("attention_name", "in", (False, ""))
            & Domain("content_state", "=", "stored")
        )

    def _is_closed_to_mail(self):
        """Whether a mail says no more of this document than that it came."""
        document = self.sudo()
        return bool(
            document.is_registered
            or document.is_confidential
            or document.is_marked_confidential
            or document.attention_number
            or document.attention_name
        )

    def _files_to_mail(self, kinds=()):
        """The stored files of these documents for a mail, by sudo.

        :param kinds: of ``ebox.document.file``; all of them where it is empty
        """
        mailable = self.sudo().filtered_domain(self._mailable())
        # A message's text is shown in our viewer alone, without what it would load.
        return mailable.file_ids.filtered(
            lambda file: file.state == "stored"
            and not file.is_body
            and (not kinds or file.kind in kinds)
        )
