import logging

from markupsafe import escape

from odoo import api, fields, models
from odoo.fields import Domain

from .ebox_reminder_cause import CAUSES, TIMEZONE

_logger = logging.getLogger(__name__)

BATCH = 500


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
    # Of payments: on which they are due. Empty: the document is reminded of once.
    day = fields.Date()
    activity_id = fields.Many2one("mail.activity", index="btree_not_null", ondelete="set null")
    # Who was responsible then, whoever has the activity now.
    user_id = fields.Many2one("res.users", ondelete="set null")

    _cause_unique = models.UniqueIndex(
        "(mailbox_id, COALESCE(document_id, 0), cause, COALESCE(day, DATE '0001-01-01'))",
        "This reminder was given already.",
    )

    @api.model
    def _cron_remind(self):
        """Remind people; what does not fit into one batch waits for the next call, made at once."""
        given = self._remind()
        self.env["ir.cron"]._commit_progress(len(given), remaining=1 if len(given) >= BATCH else 0)

    @api.model
    def _remind(self):
        """Take back the reminders whose cause has gone, hand over those of who is responsible no
        more, give the new ones, and mail them.

        Never raises for one document.

        :return: the ``ebox.reminder`` that are new to their person
        """
        reminders = self.with_context(tz=TIMEZONE, mail_activity_quick_update=True)
        given = reminders.browse()
        for cause in CAUSES:
            given += reminders._take_back(cause)._hand_over(cause)
            given += reminders._give(cause)
        given._mail()
        return given

    @api.model
    def _take_back(self, cause):
        """Remove the reminders, and their activities, where there is nothing to remind of.

        :return: those that stay
        """
        given = self.search([("cause", "=", cause.key)])
        is_given = Domain("reminder_ids.cause", "=", cause.key)
        lasting = set(cause.subjects(self.env, is_given, given=True))
        gone = given.filtered(lambda one: (one._subject(), one.day) not in lasting)
        # Done by somebody: it stays among what was done.
        gone.activity_id.filtered("active").unlink()
        gone.unlink()
        return given - gone

    def _hand_over(self, cause):
        """Remind who is responsible now; what a person has done, or given to another, stays so.

        :return: those that were handed over
        """
        moved = self.browse()
        for reminder in self.filtered(lambda one: one.user_id == one._open_activity().user_id):
            subject = reminder._subject()
            if reminder.user_id == cause.responsible(subject)[:1]:
                continue
            user = cause.person(subject)
            if user and user != reminder.user_id and reminder._schedule(cause, user):
                moved += reminder
        return moved

    def _open_activity(self):
        return self.activity_id.filtered("active")

    def _schedule(self, cause, user):
        """Put this person's activity in the place of the former one; :return: whether it went"""
        try:
            with self.env.cr.savepoint():
                former = self.activity_id
                self.write(
                    {
                        "activity_id": cause.schedule(self._subject(), user, self.day).id,
                        "user_id": user.id,
                    }
                )
                former.unlink()
        except Exception:
            _logger.exception("Nobody is reminded of %s (%s)", self._subject(), cause.key)
            return False
        return True

    @api.model
    def _give(self, cause):
        """Remind the responsible people of what is new.

        Of what nobody may know, or could be told, a later call tries again.

        :return: the new ``ebox.reminder``, at most a batch
        """
        known = {(one._subject(), one.day) for one in self.search([("cause", "=", cause.key)])}
        given = self.browse()
        for subject, day in cause.subjects(self.env, cause.has_responsible()):
            if (subject, day) not in known and (user := cause.person(subject)):
                given += self._give_one(cause, subject, day, user)
            if len(given) >= BATCH:
                break
        return given

    @api.model
    def _give_one(self, cause, subject, day, user):
        is_document = subject._name == "ebox.document"
        reminder = self.create(
            {
                "cause": cause.key,
                "mailbox_id": subject.mailbox_id.id if is_document else subject.id,
                "document_id": is_document and subject.id,
                "day": day,
            }
        )
        if not reminder._schedule(cause, user):
            reminder.unlink()
        return reminder.exists()

    def _subject(self):
        """The document that this is about, or the mailbox."""
        return self.document_id or self.mailbox_id

    def _mail(self):
        """One mail a person with their new reminders, in the companies that want it."""
        wanted = self.filtered(
            lambda one: one.activity_id.user_id._ebox_is_reminded_by_mail(one.mailbox_id.company_id)
        )
        for user, reminders in wanted.grouped(lambda one: one.activity_id.user_id).items():
            lines = [reminder._mail_line() for reminder in reminders]
            user._ebox_mail_reminders(lines, reminders.document_id.ids)

    def _mail_line(self):
        """What the mail says of this reminder.

        :return: dict: ``what``, ``about`` ("" for mail that is not everybody's) and ``url``
        """
        return self.activity_id._ebox_mail_line(self._subject())


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


class MailActivity(models.Model):
    """What somebody is to do, as a mail says it."""

    _inherit = "mail.activity"

    def _ebox_mail_line(self, subject):
        """
        :param subject: the record of this activity
        :return: as of ``ebox.reminder._mail_line``
        """
        is_closed = subject._name == "ebox.document" and subject._is_closed_to_mail()
        return {
            "what": self.summary,
            "about": "" if is_closed else subject.display_name,
            "url": f"{subject.get_base_url()}/mail/view?model={subject._name}&res_id={subject.id}",
        }


class ResUsers(models.Model):
    """What the addon asks of somebody by itself, and the mail that says so where it is wanted."""

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

    def _ebox_is_reminded_by_mail(self, company):
        return self.ebox_wants_reminders and company.ebox_remind_by_mail

    def _ebox_assign(self, record, activity, words):
        """Give this person something to do, in their language; a mail goes where it is wanted.

        None goes to who does it themselves, nor Odoo's own, which nobody can decline.

        :param record: by sudo; what it is about, of one company
        :param str activity: external identifier of the ``mail.activity.type``
        :param words: function of an environment in their language; gives the activity's
            ``summary``, and other values; a ``note`` is HTML only as ``Markup``
        :return: ``mail.activity``
        """
        self.ensure_one()
        record = record.with_context(lang=self.lang, mail_activity_quick_update=True)
        values = words(record.env)
        values["note"] = escape(values.get("note", ""))
        given = record.activity_schedule(activity, user_id=self.id, **values)
        wants_mail = self.sudo()._ebox_is_reminded_by_mail(record.company_id)
        if wants_mail and self != self.env.user:
            document_ids = record.ids if record._name == "ebox.document" else []
            self.sudo()._ebox_mail_reminders([given._ebox_mail_line(record)], document_ids)
        return given

    def _ebox_mail_reminders(self, lines, document_ids):
        """Queue one mail with these reminders.

        :param lines: list of dicts of ``ebox.reminder._mail_line``
        :param document_ids: of which documents they are
        """
        template = self.env.ref("l10n_be_ebox.mail_template_reminders")
        template.with_context(ebox_reminders=lines)._ebox_mail(
            self, {"ebox_document_ids": document_ids}
        )
