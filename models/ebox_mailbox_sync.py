import logging
import time

import psycopg2

from odoo import api, fields, models
from odoo.modules.registry import Registry

_logger = logging.getLogger(__name__)

LANES = 4
EVERY_MINUTES = 30
# What a lane does without looking at the clock: one page of the list, or one batch of files.


class Slice:
    """The time that a lane has, and its commits.

    Every piece of work is committed at once, cron's progress row at most once a second:
    its write costs more than the work's own commit.
    """

    def __init__(self, env):
        self._cron = env["ir.cron"]
        self._left = self._cron.env.context.get("cron_end_time", float("inf"))
        self._told = 0.0
        self._untold = 0
        self.done = 0

    @property
    def is_over(self):
        return time.monotonic() >= self._left

    def commit(self, env, processed=1):
        """Commit ``env``'s cursor after ``processed`` items."""
        self.done += processed
        self._untold += processed
        if time.monotonic() - self._told < 1:
            # Each item is safe the moment it is stored: a crash may cost the item at hand alone.
            env.cr.commit()
            return
        self.tell(env)

    def tell(self, env, remaining=1):
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
    next_run = fields.Datetime(default=fields.Datetime.now)
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
        unfinished = False
        seen = set()
        while sync := self._take_due(seen):
            seen.add(sync.id)
            with self.env.registry.cursor() as work_cr:
                unfinished = sync._work(sync.with_env(sync.env(cr=work_cr)), lane) or unfinished
            # The lock falls here; the progress row was written by the other cursor since.
            self.env.cr.commit()
            if lane.is_over:
                break
        lane.tell(self.env, remaining=int(unfinished or lane.is_over and bool(self._due())))

    @api.model
    def _due(self, without=()):
        """The synchronisation rows with something to do now, the longest waiting first."""
        if self.env["ebox.mailbox"]._is_neutralized():
            return self.browse()
        return self.search(
            [
                ("id", "not in", list(without)),
                ("mailbox_id.active", "=", True),
                ("mailbox_id.state", "=", "connected"),
                "|",
                ("next_run", "<=", fields.Datetime.now()),
                ("mailbox_id.run_ids.state", "in", ("waiting", "running")),
            ]
        )

    @api.model
    def _take_due(self, without):
        """Lock the next due row that nobody holds; empty when there is none."""
        try:
            due = self._due(without)
            return due.try_lock_for_update(allow_referencing=True, limit=1) if due else due
        except psycopg2.errors.SerializationFailure:
            # Somebody finished this very row since our snapshot: look again in a new one.
            self.env.cr.rollback()
            return self._take_due(without)

    def _work(self, working, lane):
        """Go on with this mailbox's run as long as the lane has time; under our lock.

        :param working: this row in the cursor that commits the work
        :param lane: :class:`Slice`
        :return: whether something is left to do now
        """
        run = working.env["ebox.mailbox.run"]
        try:
            run = run._open_for(working.mailbox_id)
            is_finished = run._go_on(lane)
        except Exception:
            # The cause is for engineers; the run and the mailbox say that it failed.
            _logger.exception("Synchronisation of mailbox %s failed", self.mailbox_id.id)
            working.env.cr.rollback()
            run._fail_unexpectedly()
            is_finished = True
        working.env.cr.commit()  # the run's last state, before its lock falls
        self.env.invalidate_all(flush=False)
        if is_finished:
            self._plan_next(run)
        return not is_finished

    def _plan_next(self, run):
        """Write on the locked row when this mailbox is due again."""
        failed = run.state == "failed"
        failures = self.failures + 1 if failed else 0
        minutes = EVERY_MINUTES if not failed else min(5 * 2 ** (failures - 1), 12 * 60)
        wait = max(minutes * 60, run.retry_after or 0)
        values = {
            "next_run": fields.Datetime.add(fields.Datetime.now(), seconds=wait),
            "failures": failures,
        }
        if run.kind == "full" and run.state == "done":
            values["last_full"] = run.started
        self.write(values)

    @api.model
    def _wake_lanes(self):
        """Let the lanes look for work now, instead of at their next turn."""
        for number in range(1, LANES + 1):
            self.env.ref(f"l10n_be_ebox.ir_cron_lane_{number}").sudo()._trigger()
