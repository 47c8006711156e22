from odoo import fields, models

UNTOLD = "l10n_be_ebox.mail_activity_untold"


class EboxShare(models.Model):
    """What becomes of the mails that tell people of documents."""

    _inherit = "ebox.share"

    told_mail_id = fields.Many2one(
        "mail.mail",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="set null",
        groups=fields.NO_ACCESS,
        help="The last mail that told this person something, until it has left.",
    )
    told_before_id = fields.Integer(
        readonly=True, copy=False, help="The newest document when that mail was made."
    )

    def unlink(self):
        self.sudo()._call_back()
        return super().unlink()

    def _call_back(self, states=("outgoing", "exception")):
        """Cancel the mails of these shares that have not left; the next ones say it anew.

        :param states: in which of Odoo's states a mail is called back
        :return: ``mail.mail``
        """
        # One that is locked is leaving this very moment.
        mails = self.told_mail_id.try_lock_for_update().filtered(lambda one: one.state in states)
        for share in self.search([("told_mail_id", "in", mails.ids)]):
            share.told_document_id = share.told_before_id
            if share.told_mail_id.model == share._name and not share.accepted:
                share.invited = False
        mails.state = "cancel"
        return mails

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
                note = share._untold_note(mailbox.env, trouble)
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

    def _ebox_shares(self):
        """The shares that these mails are about, by sudo."""
        return self.env["ebox.share"].sudo().search([("told_mail_id", "in", self.ids)])

    def send(self, *args, **kwargs):
        ended = self._ebox_shares().filtered(lambda share: not share._is_open())
        return super(MailMail, self - ended._call_back().sudo(False)).send(*args, **kwargs)

    def _postprocess_sent_message(
        self, success_pids, success_emails, failure_reason=False, failure_type=None
    ):
        reason = failure_reason or self[:1].failure_reason or failure_type
        self._ebox_shares()._follow_mail(str(reason) if failure_type else "")
        return super()._postprocess_sent_message(
            success_pids, success_emails, failure_reason=failure_reason, failure_type=failure_type
        )
