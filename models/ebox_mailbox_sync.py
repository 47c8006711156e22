# A run works in a cursor of its own and commits it piece by piece.
# pylint: disable=invalid-commit
import logging
import time

import psycopg2

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import mute_logger

from .ebox_mailbox_run import ASKED_FOR, COLLISIONS, OPEN

_logger = logging.getLogger(__name__)

LANES = 4
EVERY_MINUTES = 30
TELL_EVERY_SECONDS = 1
FIRST_BACK_OFF_MINUTES = 5
LONGEST_BACK_OFF_MINUTES = 12 * 60


class Slice:
    """The time that a lane has, and its commits.

    Every piece of work is committed at once, cron's progress row at most once a second:
    its write costs more than the work's own commit.
    """

    def __init__(self, env):
        self._end = env.context.get("cron_end_time", float("inf"))
        self._told = 0.0
        self._untold = 0
        self.done = 0

    @property
    def is_over(self):
        return time.monotonic() >= self._end

    @property
    def is_time_to_tell(self):
        return time.monotonic() - self._told >= TELL_EVERY_SECONDS

    def commit(self, env, processed=1):
        """Commit ``env``'s cursor after ``processed`` items."""
        self.done += processed
        self._untold += processed
        if self.is_time_to_tell:
            self.tell(env, remaining=1)
        else:
            # Each item is safe the moment it is stored: a crash may cost the item at hand alone.
            env.cr.commit()

    def tell(self, env, remaining):
        """Commit, and tell cron how much was done."""
        env["ir.cron"]._commit_progress(self._untold, remaining=remaining)
        self._untold = 0
        self._told = time.monotonic()


class EboxMailboxSync(models.Model):
    """The row that a fetching worker locks: one a mailbox, so that no mailbox is fetched twice.

    Only the holder of the lock writes it. What a run writes while it works lies on the run,
    which a second cursor commits piece by piece: a commit would drop the lock of the first.
    """

    _name = "ebox.mailbox.sync"
    _description = "Synchronisation of a mailbox"
    _order = "next_run, id"

    mailbox_id = fields.Many2one("ebox.mailbox", required=True, index=True, ondelete="cascade")
    next_run = fields.Datetime("Next run", required=True, default=fields.Datetime.now)
    not_before = fields.Datetime(help="The e-Box asked not to be called before this moment.")
    last_full = fields.Datetime(help="Start of the last complete pass over the whole list.")
    failures = fields.Integer(help="Runs that failed in a row.")

    _mailbox_unique = models.Constraint(
        "UNIQUE (mailbox_id)", "A mailbox has one synchronisation row."
    )

    @api.model
    def _cron_lane(self):
        """One slice of a lane: take due mailboxes that no other worker has, one after the other.

        Never raises for a mailbox: cron would switch itself off.
        """
        lane = Slice(self.env)
        seen = self.browse()
        while (not seen or not lane.is_over) and (sync := self._take_due(seen)):
            seen += sync
            with self.env.registry.cursor() as work_cr:
                sync._work_safely(sync.with_env(sync.env(cr=work_cr)), lane)
            # The lock falls here; the progress row was written by the other cursor since.
            self.env.cr.commit()
        lane.tell(self.env, remaining=1 if lane.done and self._take_due() else 0)

    @api.model
    def _due(self):
        """The synchronisation rows with something to do now: what a person waits for comes
        first, then the longest waiting."""
        if self.env["ebox.mailbox"]._is_neutralized():
            return self.browse()
        now = fields.Datetime.now()
        is_active = Domain("mailbox_id.active", "=", True)
        may_be_called = (
            is_active
            & Domain("mailbox_id.state", "=", "connected")
            & (Domain("not_before", "=", False) | Domain("not_before", "<=", now))
        )
        runs = "mailbox_id.run_ids"
        is_waited_for = Domain(runs, "any", [("state", "=", "waiting"), ("kind", "=", "download")])
        is_waited_for |= Domain(runs, "any", [("state", "=", "waiting")]) & Domain(
            runs, "not any", [("state", "=", "running")]
        )
        is_open = Domain(runs, "any", [("state", "in", OPEN)])
        has_intake = Domain(runs, "any", [("state", "in", OPEN), ("kind", "=", "intake")])
        return self.search((may_be_called & is_waited_for) | (is_active & has_intake)) | (
            self.search(may_be_called & (is_open | Domain("next_run", "<=", now)))
        )

    @api.model
    def _take_due(self, without=()):
        """Lock the next due row that nobody holds, other than ``without``; empty for none."""
        due = self._due().filtered(lambda sync: sync not in without)
        try:
            with mute_logger("odoo.sql_db"):
                return due.try_lock_for_update(allow_referencing=True, limit=1)
        except psycopg2.errors.SerializationFailure:
            # Somebody finished this very row since our snapshot: look again in a new one.
            self.env.cr.rollback()
            return self._take_due(without)

    def _work_safely(self, working, lane):
        try:
            self._work(working, lane)
        except COLLISIONS:
            _logger.info("Mailbox %s is left for the next turn", self.mailbox_id.id, exc_info=True)
            working.env.cr.rollback()
        except Exception:
            _logger.exception("Mailbox %s cannot be fetched", self.mailbox_id.id)
            working.env.cr.rollback()

    def _work(self, working, lane):
        """Do this mailbox's runs, piece by piece, as long as the lane has time; under our lock.

        :param working: this row in the cursor that commits the work
        :param lane: :class:`Slice`
        """
        # What a run writes (history, errors) is read in the company.
        language = working.mailbox_id.company_id.partner_id.lang
        runs = working.env["ebox.mailbox.run"].with_context(lang=language)
        while run := runs._open_for(working.mailbox_id, self._may_fetch(), self._is_due()):
            run._do_piece(lane)
            if run.state not in OPEN:
                self._plan_after(run)
            if lane.is_over or run.state == "failed":
                break
        if run.state in OPEN:
            # Unfinished: the others that wait go first.
            self.next_run = fields.Datetime.now()

    def _may_fetch(self):
        is_allowed = not self.not_before or self.not_before <= fields.Datetime.now()
        return is_allowed and self.mailbox_id.state == "connected"

    def _is_due(self):
        return self.next_run <= fields.Datetime.now()

    def _plan_after(self, run):
        """Write on the locked row when this mailbox is due again."""
        now = fields.Datetime.now()
        values = {"failures": self.failures + 1 if run.state == "failed" else 0}
        if run.retry_after:
            values["not_before"] = fields.Datetime.add(now, seconds=run.retry_after)
        if run.kind not in ASKED_FOR:
            values["next_run"] = fields.Datetime.add(now, minutes=EVERY_MINUTES)
        if run.state == "failed":
            minutes = FIRST_BACK_OFF_MINUTES * 2 ** min(self.failures, 10)
            minutes = min(minutes, LONGEST_BACK_OFF_MINUTES)
            values["next_run"] = fields.Datetime.add(now, minutes=minutes)
        elif run.kind == "full":
            values["last_full"] = run.started
        self.write(values)

    @api.model
    def _wake_lanes(self):
        """Let the lanes look for work now, instead of at their next turn."""
        for number in range(1, LANES + 1):
            self.env.ref(f"l10n_be_ebox.ir_cron_lane_{number}").sudo()._trigger()
