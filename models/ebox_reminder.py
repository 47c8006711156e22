import logging

from odoo import api, fields, models
from odoo.fields import Domain

from .ebox_reminder_cause import CAUSES

_logger = logging.getLogger(__name__)

BATCH = 500
# Official deadlines are those of Belgium, wherever the server stands.
TIMEZONE = "Europe/Brussels"


class EboxReminder(models.Model):
    """That somebody was reminded of something, as long as its cause lasts.

    It is why nobody is reminded of the same thing twice, whatever became of the activity; it
    goes with its cause, and takes the activity along.
    """

    _name = "ebox.reminder"
    _description = "Reminder"
    _rec_name = "cause"

    cause = fields.Selection([(cause.key, cause.label) for cause in CAUSES], required=True)
    mailbox_id = fields.Many2one("ebox.mailbox", required=True, index=True, ondelete="cascade")
    # Empty: it is about the mailbox itself.
    document_id = fields.Many2one("ebox.document", index="btree_not_null", ondelete="cascade")
    activity_id = fields.Many2one("mail.activity", index="btree_not_null", ondelete="set null")

    _cause_unique = models.UniqueIndex(
        "(mailbox_id, COALESCE(document_id, 0), cause)", "This reminder was given already."
    )

    @api.model
    def _cron_remind(self):
        """Remind people; what does not fit into one batch waits for the next call, made at once."""
        given = self._remind()
        self.env["ir.cron"]._commit_progress(len(given), remaining=1 if len(given) >= BATCH else 0)

    @api.model
    def _remind(self):
        """Take back the reminders whose cause has gone, give the new ones, and mail them.

        Never raises for one document.

        :return: the new ``ebox.reminder``
        """
        reminders = self.with_context(tz=TIMEZONE, mail_activity_quick_update=True)
        given = reminders.browse()
        for cause in CAUSES:
            reminders._take_back(cause)
            given += reminders._give(cause)
        given._mail()
        return given

    @api.model
    def _take_back(self, cause):
        """Remove the reminders, and their activities, where there is nothing to remind of."""
        given = self.search([("cause", "=", cause.key)])
        is_given = Domain("reminder_ids.cause", "=", cause.key)
        lasting = set(cause.find(self.env, is_given, given=True))
        gone = given.filtered(lambda one: one._subject() not in lasting)
        # Done by somebody: it stays among what was done.
        gone.activity_id.filtered("active").unlink()
        gone.unlink()

    @api.model
    def _give(self, cause):
        """Remind the responsible people of what is new.

        :return: the new ``ebox.reminder``; one without activity where nobody could be reminded
        """
        is_new = Domain("reminder_ids", "not any", [("cause", "=", cause.key)])
        records = cause.find(self.env, is_new & cause.has_responsible(), limit=BATCH)
        given = self.browse()
        for user, mine in records.grouped(cause.responsible).items():
            allowed = mine.with_user(user)._filtered_access("read")
            for record in mine:
                given += self._give_one(cause, record, user if record in allowed else None)
        return given

    @api.model
    def _give_one(self, cause, record, user):
        is_document = record._name == "ebox.document"
        reminder = self.create(
            {
                "cause": cause.key,
                "mailbox_id": record.mailbox_id.id if is_document else record.id,
                "document_id": is_document and record.id,
            }
        )
        try:
            with self.env.cr.savepoint():
                if user:
                    reminder.activity_id = cause.schedule(record, user)
        except Exception:
            _logger.exception("Nobody is reminded of %s (%s)", record, cause.key)
        return reminder

    def _subject(self):
        """The document that this is about, or the mailbox."""
        return self.document_id or self.mailbox_id

    def _mail(self):
        """One mail a person with their new reminders, in the companies that want it."""
        wanted = self.filtered(
            lambda one: one.activity_id.user_id.ebox_wants_reminders
            and one.mailbox_id.company_id.ebox_remind_by_mail
        )
        for user, reminders in wanted.grouped(lambda one: one.activity_id.user_id).items():
            user._ebox_mail_reminders(reminders)

    def _mail_line(self):
        """What the mail says of this reminder.

        :return: dict: ``what``, ``about`` ("" for mail that is not everybody's) and ``url``
        """
        subject = self._subject()
        return {
            "what": self.activity_id.summary,
            "about": "" if self.document_id._is_closed_to_mail() else subject.display_name,
            "url": f"{subject.get_base_url()}/mail/view?model={subject._name}&res_id={subject.id}",
        }


class EboxDocument(models.Model):
    """What people were reminded of."""

    _inherit = "ebox.document"

    reminder_ids = fields.One2many("ebox.reminder", "document_id", groups="base.group_system")


class EboxMailbox(models.Model):
    """What people were reminded of that is about the mailbox itself."""

    _inherit = "ebox.mailbox"

    reminder_ids = fields.One2many(
        "ebox.reminder",
        "mailbox_id",
        domain=[("document_id", "=", False)],
        groups="base.group_system",
    )


class ResUsers(models.Model):
    """The mail with somebody's reminders."""

    _inherit = "res.users"

    ebox_wants_reminders = fields.Boolean(
        "Reminders of official mail by mail",
        default=True,
        help="Where the company sends any. The activities stay.",
    )

    def _ebox_reminders_subject(self, lines):
        """What a mail with these reminders is about."""
        if lines and len(lines) == 1:
            return lines[0]["what"]
        return self.env._("%s reminders", len(lines or ()))

    def _ebox_mail_reminders(self, reminders):
        """Queue one mail with these reminders.

        :param reminders: ``ebox.reminder`` by sudo
        """
        template = self.env.ref("l10n_be_ebox.mail_template_reminders")
        lines = [reminder._mail_line() for reminder in reminders]
        template.with_context(ebox_reminders=lines)._ebox_mail(
            self, {"ebox_document_ids": reminders.document_id.ids}
        )
