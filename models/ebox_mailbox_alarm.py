from markupsafe import Markup

from odoo import fields, models
from odoo.fields import Domain

from ..ebox.errors import Code
from .ebox_mailbox_run import ASKED_FOR

# A person must act: told at once. Anything else may pass by itself: told when it lasts.
NEEDS_A_PERSON = {
    Code.BAD_ADDRESS,
    Code.CERTIFICATE_UNKNOWN,
    Code.CLIENT_UNKNOWN,
    Code.CLOCK,
    Code.KEY_UNREADABLE,
    Code.SCOPE_MISSING,
    Code.TERMS,
    Code.TLS,
}
PATIENCE = 3
ALARM = "mail.mail_activity_data_warning"


class EboxMailbox(models.Model):
    """Telling who looks after a mailbox that it cannot be fetched, wholly or in part."""

    _inherit = "ebox.mailbox"

    def _tell_of(self, run):
        """Give the responsible person an activity while fetching fails, also of one Document
        Provider alone, and take it back after.
        """
        self.ensure_one()
        if run.kind == "intake":
            return  # the e-Box has no part in it
        concerned = self.provider_ids.search(
            Domain("mailbox_id", "=", self.id)
            & (Domain("failures", ">", 0) | Domain("code", "in", run.left_out or ()))
        )
        concerned._count_failures(run)
        failing = concerned.filtered(lambda one: one._needs_a_person())
        if (run.state == "failed" and self._cannot_wait(run)) or (
            run.state == "partial" and failing
        ):
            self._raise_alarm(run, failing)
        elif run.state != "failed" and run.kind not in ASKED_FOR:
            self.activity_unlink([ALARM])

    def _cannot_wait(self, run):
        return run.error_code in NEEDS_A_PERSON or self.sync_ids.failures + 1 >= PATIENCE

    def _raise_alarm(self, run, failing):
        """One activity, in the language of who gets it, that says the present reason."""
        if not (user := self.responsible_id):
            return
        note = run.with_context(lang=user.lang)._alarm_note(failing)
        if given := self.activity_search([ALARM]):
            given.note = note
            return
        user._ebox_assign(
            self, ALARM, lambda env: {"summary": env._("The e-Box cannot be fetched"), "note": note}
        )


class EboxMailboxProvider(models.Model):
    """How a Document Provider answers, run after run."""

    _inherit = "ebox.mailbox.provider"

    failures = fields.Integer(readonly=True, help="Runs that failed in a row.")
    # Of the last of them.
    error_code = fields.Char(readonly=True)

    def _count_failures(self, run):
        """Note which of these failed in a run; that files could be fetched does not prove that
        the list can be read.
        """
        for provider in self:
            if provider.code in (run.left_out or ()):
                provider.failures += 1
            elif provider.failures and run.state != "failed" and run.kind not in ASKED_FOR:
                provider.failures = 0

    def _needs_a_person(self):
        is_hopeless = self.failures and self.error_code in NEEDS_A_PERSON
        return bool(is_hopeless or self.failures >= PATIENCE)


class EboxMailboxRun(models.Model):
    """Why a run failed, for who looks after the mailbox."""

    _inherit = "ebox.mailbox.run"

    def _alarm_note(self, failing):
        """The reason in the language of the environment; the run's own is in the company's.

        :param failing: the ``ebox.mailbox.provider`` that fail, empty for the mailbox as a whole
        """
        explain = self.env["ebox.wording"].explain
        if failing and len(self.mailbox_id.provider_ids) > 1:
            return Markup("<br/>").join(
                f"{provider.name}: {explain(Code(provider.error_code))}" for provider in failing
            )
        return explain(Code(self.error_code)) if self.error_code else self._unexpected_text()
