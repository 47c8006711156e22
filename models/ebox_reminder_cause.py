"""What people are reminded of: when it begins, how long it lasts, and in which words."""
from dataclasses import dataclass
from datetime import timedelta

from odoo import fields
from odoo.fields import Domain
from odoo.tools import format_date

from .ebox_document_action_done import AWAITING_ACTION
from .ebox_payment import UNPAID_STATES

# What was late for longer when we first saw it is old mail: the dashboard counts it.
RECENT = timedelta(days=30)


def today(env):
    """The day in the time zone of ``env``'s context."""
    return fields.Date.context_today(env["ebox.reminder"])


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

    def find(self, env, domain, given=False, limit=None):
        """The records in ``domain`` to remind of; with ``given`` those where it still lasts."""
        companies = env["res.company"].search([("ebox_mailbox_ids", "!=", False)])
        due = Domain.OR(
            Domain("company_id", "=", company.id) & self.lasts(env, int(days))
            for company in companies
            if (days := company[self.setting]) != "off"
        )
        begins = Domain.TRUE if given else self.begins(env)
        return env[self.model].search(domain & due & begins, limit=limit)

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
        own = record.responsible_id.filtered("active")
        return own or record.mailbox_id.responsible_id

    def schedule(self, record, user):
        """Make the activity, in the person's language.

        :return: ``mail.activity``
        """
        record = record.with_context(lang=user.lang)
        day = self.deadline(record)
        return record.activity_schedule(
            f"l10n_be_ebox.{self.activity}",
            date_deadline=day,
            summary=self.summary(record.env, format_date(record.env, day)),
            user_id=user.id,
        )

    def deadline(self, record):
        """:return: the ``date`` of the activity"""
        raise NotImplementedError

    def summary(self, env, day):
        """:param str day: the deadline as the language writes it"""
        raise NotImplementedError


class PaymentDue(Cause):
    """Something is to be paid soon. Of registered mail nothing is told: all see its activities."""

    def lasts(self, env, days):
        day = today(env)
        return self._unpaid(
            Domain("due", ">=", day) & Domain("due", "<=", day + timedelta(days=days))
        )

    def _unpaid(self, due):
        unpaid = Domain("state", "in", UNPAID_STATES)
        return Domain("is_registered", "=", False) & Domain("payment_ids", "any", unpaid & due)

    def _dues(self, record):
        unpaid = record.payment_ids.filtered(lambda one: one.due and one.state in UNPAID_STATES)
        return unpaid.mapped("due")

    def deadline(self, record):
        day = today(record.env)
        return min(due for due in self._dues(record) if due >= day)

    def summary(self, env, day):
        return env._("To pay by %(day)s", day=day)


class PaymentOverdue(PaymentDue):
    """Something was not paid in time."""

    def lasts(self, env, days):
        return self._unpaid(Domain("due", "<", today(env)))

    def begins(self, env):
        return self._unpaid(
            Domain("due", "<", today(env)) & Domain("due", ">=", today(env) - RECENT)
        )

    def deadline(self, record):
        return min(self._dues(record))

    def summary(self, env, day):
        return env._("Not paid: it was due on %(day)s", day=day)


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

    def summary(self, env, day):
        return env._("The sender asks for an action by %(day)s", day=day)


class Expiring(Cause):
    """The e-Box deletes it soon, and it is not stored here."""

    def lasts(self, _env, days):
        now = fields.Datetime.now()
        return (
            Domain("content_state", "in", ("listed", "failed"))
            & Domain("expires", ">", now)
            & Domain("expires", "<=", now + timedelta(days=days))
        )

    def deadline(self, record):
        return record.expires.date()

    def summary(self, env, day):
        return env._("Download it: the e-Box deletes it on %(day)s", day=day)


class Unopened(Cause):
    """Registered mail that nobody has opened in the e-Box."""

    def lasts(self, _env, days):
        return (
            Domain("is_registered", "=", True)
            & Domain("is_read", "=", False)
            & Domain("published", "<=", fields.Datetime.now() - timedelta(days=days))
        )

    def begins(self, _env):
        return Domain("published", ">=", fields.Datetime.now() - RECENT)

    def deadline(self, record):
        return today(record.env)

    def summary(self, env, day):
        return env._("Nobody has opened this registered mail")


@dataclass(frozen=True)
class CertificateEnds(Cause):
    """The security certificate ends within ``most`` days and in more than ``least``."""

    most: int = 0
    least: int | None = None
    model = "ebox.mailbox"

    def find(self, env, domain, given=False, limit=None):
        return env[self.model].search(domain & self._ends(env), limit=limit)

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
        return record.responsible_id

    def deadline(self, record):
        return record.certificate_id.date_end.date()

    def summary(self, env, day):
        return env._("Renew the security certificate: it ends on %(day)s", day=day)


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
