from markupsafe import escape

from odoo import api, fields, models

UNTOLD = "l10n_be_ebox.mail_activity_untold"


class EboxShare(models.Model):
    """What becomes of the mails that tell people of documents."""

    _inherit = "ebox.share"

    told_mail_ids = fields.Many2many(
        "mail.mail",
        "ebox_share_told_mail",
        readonly=True,
        copy=False,
        groups=fields.NO_ACCESS,
        help="The mails that tell this person something, until they have left.",
    )

    def unlink(self):
        self.sudo()._call_back()
        return super().unlink()

    def _call_back(self, states=("outgoing", "exception")):
        """Delete the mails of these shares that have not left; the next ones say it anew.

        :param states: in which of Odoo's states a mail is called back
        """
        self.told_mail_ids.filtered(lambda mail: mail.state in states)._ebox_call_back()

    def _tell_anew(self, mail):
        """What this mail says is still to be told."""
        for share in self:
            numbers = share.row_ids.customer_number_id
            share.untold_document_ids |= mail.ebox_document_ids.filtered(
                lambda document, numbers=numbers: document.customer_number_id in numbers
            )
            if mail.is_ebox_invitation and not share.accepted:
                share.invited = False

    def _follow_mail(self, trouble):
        """Tell who looks after the mailbox that a person was not told; take it back afterwards.

        :param str trouble: why the mail could not be sent; "" when it was
        """
        for share in self:
            user = share.mailbox_id.responsible_id
            # No mail of it: it would not leave either.
            mailbox = share.mailbox_id.with_context(lang=user.lang, mail_activity_quick_update=True)
            person = share._person_name()
            summary = mailbox.env._("%s was not told of new documents", person)
            given = mailbox.activity_search([UNTOLD]).filtered(
                lambda activity, summary=summary: activity.summary == summary
            )
            if not trouble:
                given.unlink()
            elif user and not given:
                note = escape(share._untold_note(mailbox.env, trouble))
                mailbox.activity_schedule(UNTOLD, summary=summary, note=note, user_id=user.id)

    def _untold_note(self, env, trouble):
        """What happened, and what to do, in the language of ``env``."""
        return env._(
            "The e-mail to %(address)s could not be sent (%(reason)s). The documents are on the "
            "portal, but %(person)s does not know of them. Ask your administrator to check this "
            "address and the server for outgoing e-mail. The next e-mail says all of it; to send "
            "it at once, choose Retry on it under Settings › Technical › Emails.",
            address=self.user_id._ebox_mail_address(),
            reason=trouble,
            person=self._person_name(),
        )


class MailMail(models.Model):
    """Mails that tell of documents: who has no share any more is not told, nor is it unnoticed
    when somebody could not be told.
    """

    _inherit = "mail.mail"

    ebox_share_ids = fields.Many2many(
        "ebox.share",
        "ebox_share_told_mail",
        readonly=True,
        copy=False,
        groups=fields.NO_ACCESS,
        help="What it tells its reader of.",
    )
    ebox_document_ids = fields.Many2many(
        "ebox.document",
        "ebox_document_told_mail",
        readonly=True,
        copy=False,
        groups=fields.NO_ACCESS,
        help="What it says something about.",
    )
    is_ebox_invitation = fields.Boolean(readonly=True, copy=False, groups=fields.NO_ACCESS)

    def _ebox_call_back(self):
        """Delete those of these mails, by sudo, that are not leaving this very moment.

        :return: ``mail.mail`` that are gone
        """
        mails = self.try_lock_for_update()
        for mail in mails:
            mail.ebox_share_ids._tell_anew(mail)
        mails.unlink()
        return mails

    @api.model
    def _ebox_forget(self, documents):
        """Delete the mails that wait and say something of these documents."""
        mails = self.sudo().search([("ebox_document_ids", "in", documents.ids)])
        mails._ebox_call_back()

    def _ebox_is_outdated(self):
        """Whether this mail, by sudo, tells of a share that gives no access any more, or holds
        files that may not leave any more.
        """
        shares = self.ebox_share_ids
        if not all(share._is_open() for share in shares):
            return True
        attached = shares and self.attachment_ids.ebox_file_id.document_id
        return bool(attached and attached - shares._wanted_as_files(attached))

    def send(self, *args, **kwargs):
        outdated = self.sudo().filtered(lambda mail: mail._ebox_is_outdated())
        called_back = outdated._ebox_call_back().sudo(False)
        return super(MailMail, self - called_back).send(*args, **kwargs)

    def _postprocess_sent_message(
        self, success_pids, success_emails, failure_reason=False, failure_type=None
    ):
        mails = self.sudo()
        reason = failure_reason or self[:1].failure_reason or failure_type
        mails.ebox_share_ids._follow_mail(str(reason) if failure_type else "")
        for mail in mails.filtered(lambda mail: mail.state == "sent"):
            mail._ebox_log_files()
        return super()._postprocess_sent_message(
            success_pids, success_emails, failure_reason=failure_reason, failure_type=failure_type
        )

    def _ebox_log_files(self):
        """Note in the history of the documents whose files have left to whom they went."""
        person = self.ebox_share_ids.user_id[:1].name
        documents = self.attachment_ids.ebox_file_id.document_id
        for company, of_company in documents.grouped("company_id").items() if person else ():
            env = self.with_context(lang=company.partner_id.lang).env
            text = env._("Sent by mail to %s", person)
            env["ebox.document.event"]._log(of_company, "file", text)
