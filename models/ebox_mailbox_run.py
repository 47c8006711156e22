# A run works in a cursor of its own and commits it piece by piece.
# pylint: disable=invalid-commit
import logging
from datetime import timedelta
from math import ceil

import psycopg2

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.service.model import PG_CONCURRENCY_EXCEPTIONS_TO_RETRY

from ..ebox.errors import Code, EboxError

_logger = logging.getLogger(__name__)

OPEN = ("waiting", "running")
# What a person waits for goes before what is due.
ASKED_FOR = ("download", "intake")
FULL_EVERY = timedelta(days=1)
KEPT_DAYS = 90
# Another worker wrote the same shared row (a sender, say): a new snapshot sees it.
COLLISIONS = (*PG_CONCURRENCY_EXCEPTIONS_TO_RETRY, psycopg2.errors.UniqueViolation)
MOST_COLLISIONS = 5
# The account itself is refused: no Document Provider will answer differently.
OF_THE_ACCOUNT = {
    Code.CLIENT_UNKNOWN,
    Code.CERTIFICATE_UNKNOWN,
    Code.CLOCK,
    Code.KEY_UNREADABLE,
}
# Steps that a run can do without: the next run, or the daily full one, makes up for them.
DISPENSABLE = {"reference", "check", "logos"}


class EboxMailboxRun(models.Model):
    """One synchronisation run: what is done, what is still to do, and how it went.

    ``todo`` is the run's own queue, committed with the work: a run that was killed goes on
    where it was. It is a list of steps ``[name, provider code, detail]``; the first is current.
    """

    _name = "ebox.mailbox.run"
    _description = "Synchronisation run"
    _order = "id DESC"
    _rec_name = "started"

    mailbox_id = fields.Many2one("ebox.mailbox", required=True, index=True, ondelete="cascade")
    company_id = fields.Many2one(related="mailbox_id.company_id", store=True, index=True)
    kind = fields.Selection(
        [
            ("new", "What is new or changed"),
            ("full", "The whole list"),
            ("download", "Requested files"),
            ("intake", "Uploads and e-mail"),
        ],
        required=True,
        readonly=True,
    )
    state = fields.Selection(
        [
            ("waiting", "Waiting"),
            ("running", "Running"),
            ("done", "Done"),
            ("partial", "Done in part"),
            ("failed", "Failed"),
        ],
        required=True,
        readonly=True,
        default="waiting",
    )
    todo = fields.Json(readonly=True)
    page = fields.Integer(readonly=True, default=1)
    left_out = fields.Json(
        "Providers left out", readonly=True, help="Codes of the Document Providers that failed."
    )
    started = fields.Datetime(readonly=True)
    ended = fields.Datetime(readonly=True)
    duration = fields.Float("Duration (s)", compute="_compute_duration")
    listed_count = fields.Integer("Seen", readonly=True)
    total_count = fields.Integer("To see", readonly=True)
    new_count = fields.Integer("New", readonly=True)
    changed_count = fields.Integer("Changed", readonly=True)
    downloaded_count = fields.Integer("Files fetched", readonly=True)
    failed_count = fields.Integer("Failed", readonly=True)
    error = fields.Text("What went wrong", readonly=True)
    error_code = fields.Char(readonly=True)
    error_detail = fields.Text(
        "Technical detail", readonly=True, groups="l10n_be_ebox.l10n_be_ebox_group_manager"
    )
    retry_after = fields.Integer("Retry after (s)", readonly=True)

    _open = models.Index("(mailbox_id) WHERE state IN ('waiting', 'running')")

    @api.depends("started", "ended")
    def _compute_duration(self):
        now = fields.Datetime.now()
        for run in self:
            run.duration = (
                ((run.ended or now) - run.started).total_seconds() if run.started else 0.0
            )

    # --- opening

    @api.model
    def _open_for(self, mailbox, may_fetch, is_due):
        """The run to work on now, committed: what a person waits for, what is under way, the rest.

        :param may_fetch: whether the e-Box may be called; what was uploaded needs none
        :param is_due: whether it is time to fetch, also where nobody asked
        :return: a running run, or none when there is nothing to do
        """
        domain = Domain("mailbox_id", "=", mailbox.id) & Domain("state", "in", OPEN)
        if not may_fetch:
            domain &= Domain("kind", "=", "intake")
        runs = self.search(domain)
        run = runs.sorted(lambda r: (r.kind not in ASKED_FOR, r.state != "running", r.id))[:1]
        if not run and may_fetch and is_due:
            run = self.create({"mailbox_id": mailbox.id, "kind": self._kind_due(mailbox)})
        if run.state == "waiting":
            run._start(runs)
            # Kept whatever becomes of the first step; and who watches sees that it started.
            self.env.cr.commit()
        return run.with_company(mailbox.company_id)

    @api.model
    def _kind_due(self, mailbox):
        last_full = mailbox.sync_ids.last_full
        is_fresh = last_full and last_full > fields.Datetime.now() - FULL_EVERY
        return "new" if is_fresh else "full"

    def _start(self, runs):
        """Take the place of all that waits for the same: one run does what every request wants."""
        same = {self.kind} if self.kind in ASKED_FOR else {"new", "full"}
        waiting = runs.filtered(lambda r: r.state == "waiting" and r.kind in same)
        kind = "full" if "full" in waiting.mapped("kind") else self.kind
        (waiting - self).unlink()
        steps = {"download": self._download_steps, "intake": self._steps_after}.get(self.kind)
        todo = steps() if steps else [["prepare", "", ""]]
        self.write(
            {"kind": kind, "state": "running", "started": fields.Datetime.now(), "todo": todo}
        )

    # --- working

    def _do_piece(self, lane):
        """One piece of the current step, committed. Never raises for what may go wrong in it.

        :param lane: :class:`Slice`
        """
        for _attempt in range(MOST_COLLISIONS):
            try:
                self._do_step_or_leave_out(lane)
                # The step's own last words, before the next one takes a new snapshot.
                self.env.cr.commit()
                return
            except COLLISIONS:
                _logger.info("Run %s starts its step again", self.id, exc_info=True)
                self.env.cr.rollback()
            except Exception:
                # The cause is for engineers; the run and the mailbox say that it failed.
                _logger.exception("Run %s of mailbox %s failed", self.id, self.mailbox_id.id)
                break
        self.env.cr.rollback()
        self._fail_unexpectedly()
        # The run's end must outlive what ended it.
        self.env.cr.commit()

    def _do_step_or_leave_out(self, lane):
        try:
            self._do_step(lane)
        except EboxError as error:
            self.env.cr.rollback()
            self._leave_out(error)

    def _do_step(self, lane):
        if self.state == "running" and self.todo:
            getattr(self, f"_step_{self.todo[0][0]}")(lane)
        if self.state == "running" and not self.todo:
            self._finish()

    def _next_step(self, *steps):
        """The current step is finished; ``steps`` come before the others."""
        self.write({"todo": [list(step) for step in steps] + self.todo[1:], "page": 1})

    # --- ending

    def _finish(self):
        codes = set(self.mailbox_id.provider_ids.mapped("code"))
        if not self.error:
            state = "done"
        else:
            state = "partial" if codes - set(self.left_out or ()) else "failed"
        self._end(state)

    def _end(self, state):
        self.write({"state": state, "todo": [], "ended": fields.Datetime.now()})
        self.mailbox_id._tell_of(self)

    def _leave_out(self, error):
        """Go on without what failed: the step where it can be spared, else its Document Provider.

        Where ChaMan holds our new certificate alone by now, the step starts again with that one.
        """
        step, code, _detail = self.todo[0]
        _logger.info("Run %s of mailbox %s, %s: %s", self.id, self.mailbox_id.id, step, error)
        if step in DISPENSABLE and self._can_be_spared(error):
            self._note_detail(f"{step} {code}: {error}")
            self._next_step()
            return
        if error.code == Code.CERTIFICATE_UNKNOWN and self.mailbox_id._try_next_certificate():
            return
        self._note_error(error, code)
        if not code or error.code in OF_THE_ACCOUNT:
            self._end("failed")
            return
        self._provider().error_code = str(error.code)
        self.write(
            {
                "todo": [other for other in self.todo if other[1] != code],
                "page": 1,
                "left_out": [*(self.left_out or ()), code],
            }
        )

    @api.model
    def _can_be_spared(self, error):
        """Whether a run may go on at this Document Provider without what failed."""
        return not error.retry_after and error.code not in OF_THE_ACCOUNT

    def _note_detail(self, line):
        self.error_detail = "\n".join(filter(None, (self.error_detail, line)))

    def _note_error(self, error, code):
        text = self.env["ebox.wording"].explain(error)
        providers = self.mailbox_id.provider_ids
        if len(providers) > 1 and code:
            text = f"{providers.filtered(lambda p: p.code == code).name}: {text}"
        self._note_detail(f"{code} {error} (trace {error.trace_id or '-'})".strip())
        self.write(
            {
                "error": "\n".join(filter(None, (self.error, text))),
                "error_code": str(error.code),
                "retry_after": max(self.retry_after, ceil(error.retry_after or 0)),
            }
        )

    def _fail_unexpectedly(self):
        self.error = self._unexpected_text()
        self._end("failed")

    @api.model
    def _unexpected_text(self):
        return self.env._(
            "Fetching stopped on an unexpected error. It will be tried again by itself; the "
            "server's log tells an engineer why."
        )

    @api.autovacuum
    def _gc_runs(self):
        before = fields.Datetime.now() - timedelta(days=KEPT_DAYS)
        closed = [("state", "not in", OPEN), ("create_date", "<", before)]
        self.search(closed).unlink()
