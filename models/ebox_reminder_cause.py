"""What people are reminded of: when it begins, how long it lasts, and in which words."""
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from odoo import fields
from odoo.fields import Domain
from odoo.tools import format_date

from .ebox_document_action_done import AWAITING_ACTION
from .ebox_payment import UNPAID_STATES

# What was late for longer when we first saw it is old mail: the dashboard counts it.
RECENT = timedelta(days=30)
# Official deadlines are those of Belgium, wherever the server stands.
TIMEZONE = "Europe/Brussels"


def today(env):
    """The day in the time zone of ``env``'s context."""
    return fields.Date.context_today(env["ebox.reminder"])


def end_of(day):
    """:return: the moment at which a day ends in Belgium, as the database holds it (UTC)"""
    midnight = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(TIMEZONE))
    return midnight.astimezone(UTC).replace(tzinfo=None)


@dataclass(frozen=True)
class Cause:
    """A reason to remind the person who is responsible for a document.

    ``setting``: the company's field that says how many days before (or after), or "off".
    """

    key: str
    label: str
    activity: str
    setting: str
    model = "ebox.document"

    def find(self, env, domain, given=False):
        """The records in ``domain`` to remind of; with ``given`` those where it still lasts."""
        companies = env["res.company"].search([("ebox_mailbox_ids", "!=", False)])
        due = Domain.OR(
            Domain("company_id", "=", company.id) & self.lasts(env, int(days))
            for company in companies
            if (days := company[self.setting]) != "off"
        )
        begins = Domain.TRUE if given else self.begins(env)
        return env[self.model].search(domain & due & begins)

    def subjects(self, env, domain, given=False):
        """What each has a reminder of its own: a record, and the day where it has several.

        :return: list of record and ``date`` (False where the record is reminded of once)
        """
        return [
            (record, day)
            for record in self.find(env, domain, given)
            for day in self.days(record, given)
        ]

    def days(self, _record, _given):
        return [False]

    def lasts(self, env, days):
        """:return: ``Domain`` of what there is to remind of"""
        raise NotImplementedError

    def begins(self, _env):
        """:return: ``Domain`` of what a reminder may begin with"""
        return Domain.TRUE

    def has_responsible(self):
        return Domain("responsible_id.active", "=", True) | Domain(
            "mailbox_id.responsible_id.active", "=", True
        )

    def responsible(self, record):
        """Whom to remind: the document's own person, else the mailbox's."""
        return (record.responsible_id | record.mailbox_id.responsible_id).filtered("active")

    def person(self, record):
        """:return: the first of those who are responsible that may know of it; empty for none"""
        return self.responsible(record).filtered(
            lambda user: self.may_know(record.with_user(user))
        )[:1]

    def may_know(self, record):
        """:param record: in the environment of the person"""
        return record.has_access("read")

    def schedule(self, record, user, day):
        """Make the activity, in the person's language.

        :param day: of :meth:`subjects`
        :return: ``mail.activity``
        """
        record = record.with_context(lang=user.lang)
        day = day or self.deadline(record)
        return record.activity_schedule(
            f"l10n_be_ebox.{self.activity_of(record)}",
            date_deadline=day,
            summary=self.summary(record, format_date(record.env, day)),
            user_id=user.id,
        )

    def activity_of(self, _record):
        return self.activity

    def deadline(self, record):
        """:return: the ``date`` of the activity, where :meth:`days` gives none"""
        raise NotImplementedError

    def summary(self, record, day):
        """
        :param record: in the environment of the person
        :param str day: the deadline as the language writes it
        """
        raise NotImplementedError


class PaymentDue(Cause):
    """Something is to be paid soon: instalments are reminded of one by one.

    All see the activities of registered mail, so these do not say that it asks for money.
    """

    def lasts(self, env, days):
        day = today(env)
        return self._unpaid(
            Domain("due", ">=", day) & Domain("due", "<=", day + timedelta(days=days))
        )

    def _unpaid(self, due):
        return Domain("payment_ids", "any", Domain("state", "in", UNPAID_STATES) & due)

    def days(self, record, given):
        unpaid = record.payment_ids.filtered(lambda one: one.due and one.state in UNPAID_STATES)
        dues = sorted(set(unpaid.mapped("due")))
        return [day for day in dues if self.is_told(record, day, given)]

    def is_told(self, record, day, _given):
        """Whether a payment of this day is reminded of today."""
        days = timedelta(days=int(record.company_id[self.setting]))
        return today(record.env) <= day <= today(record.env) + days

    def may_know(self, record):
        return super().may_know(record) and record.may_open

    def activity_of(self, record):
        return "mail_activity_action" if record.is_registered else self.activity

    def summary(self, record, day):
        if record.is_registered:
            return record.env._("Registered mail asks for something by %(day)s", day=day)
        return record.env._("To pay by %(day)s", day=day)


class PaymentOverdue(PaymentDue):
    """Something was not paid in time."""

    def lasts(self, env, days):
        return self._unpaid(Domain("due", "<", today(env)))

    def begins(self, env):
        return self._unpaid(
            Domain("due", "<", today(env)) & Domain("due", ">=", today(env) - RECENT)
        )

    def is_told(self, record, day, given):
        late = today(record.env) - day
        return late > timedelta() and (given or late <= RECENT)

    def summary(self, record, day):
        if record.is_registered:
            return record.env._("Registered mail asked for something by %(day)s", day=day)
        return record.env._("Not paid: it was due on %(day)s", day=day)


class ActionDue(Cause):
    """The sender asks for an action, and nobody of us has done it or approved the document yet."""

    def lasts(self, env, days):
        return (
            AWAITING_ACTION
            & Domain("check_state", "=", "to_check")
            & Domain("action_due", "<=", today(env) + timedelta(days=days))
        )

    def begins(self, env):
        return Domain("action_due", ">=", today(env) - RECENT)

    def deadline(self, record):
        return record.action_due

    def summary(self, record, day):
        return record.env._("The sender asks for an action by %(day)s", day=day)


class Expiring(Cause):
    """The e-Box deletes it soon, and it is not stored here."""

    def lasts(self, env, days):
        return (
            Domain("content_state", "in", ("listed", "failed"))
            & Domain("expires", ">", fields.Datetime.now())
            & Domain("expires", "<", end_of(today(env) + timedelta(days=days)))
        )

    def deadline(self, record):
        here = record.with_context(tz=TIMEZONE)
        return fields.Datetime.context_timestamp(here, record.expires).date()

    def summary(self, record, day):
        return record.env._("Download it: the e-Box deletes it on %(day)s", day=day)


class Unopened(Cause):
    """Registered mail that no person has opened, in the e-Box or here.

    Where we fetched it, the e-Box counts it as read by that alone, and ends its own reminders.
    """

    def lasts(self, _env, days):
        was_fetched = Domain("event_ids", "any", [("kind", "=", "downloaded")])
        return (
            Domain("is_registered", "=", True)
            & (Domain("is_read", "=", False) | was_fetched)
            & Domain("published", "<=", fields.Datetime.now() - timedelta(days=days))
        )

    def find(self, env, domain, given=False):
        return super().find(env, domain, given).filtered(lambda one: not self._was_opened(one))

    def _was_opened(self, document):
        """Whether somebody saw it here who may open it; others see that it came, no more."""
        return any(
            document.with_user(user)._filtered_access("read").may_open
            for user in document.read_ids.user_id
        )

    def begins(self, _env):
        return Domain("published", ">=", fields.Datetime.now() - RECENT)

    def deadline(self, record):
        return today(record.env)

    def summary(self, record, day):
        return record.env._("Nobody has opened this registered mail")


@dataclass(frozen=True)
class CertificateEnds(Cause):
    """The security certificate ends within ``most`` days and in more than ``least``."""

    most: int = 0
    least: int | None = None
    model = "ebox.mailbox"

    def find(self, env, domain, given=False):
        return env[self.model].search(domain & self._ends(env))

    def _ends(self, env):
        now = fields.Datetime.now()
        field = "certificate_id.date_end"
        ends = Domain(field, "<=", now + timedelta(days=self.most))
        if self.least is not None:
            ends &= Domain(field, ">", now + timedelta(days=self.least))
        return Domain("kind", "=", "ebox") & ends

    def has_responsible(self):
        return Domain("responsible_id.active", "=", True)

    def responsible(self, record):
        return record.responsible_id.filtered("active")

    def deadline(self, record):
        return record.certificate_id.date_end.date()

    def summary(self, record, day):
        return record.env._("Renew the security certificate: it ends on %(day)s", day=day)


CERTIFICATE = ("The security certificate ends", "mail_activity_certificate", "")
PAYMENT = ("mail_activity_payment", "ebox_remind_payment")
CAUSES = (
    PaymentDue("payment_due", "A payment is due", *PAYMENT),
    PaymentOverdue("payment_overdue", "A payment is overdue", *PAYMENT),
    ActionDue("action", "The sender asks for an action", "mail_activity_action",
              "ebox_remind_action"),
    Expiring("expiry", "The e-Box deletes it soon", "mail_activity_expiry",
             "ebox_remind_expiry"),
    Unopened("registered", "Registered mail is not opened", "mail_activity_registered",
             "ebox_remind_registered"),
    CertificateEnds("certificate_60", *CERTIFICATE, most=60, least=30),
    CertificateEnds("certificate_30", *CERTIFICATE, most=30, least=7),
    CertificateEnds("certificate_7", *CERTIFICATE, most=7),
)
