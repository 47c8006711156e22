import logging
from datetime import timedelta

from odoo import api, fields, models

from ..ebox.errors import EboxError

_logger = logging.getLogger(__name__)

OPEN = ("waiting", "running")
FULL_EVERY = timedelta(days=1)
KEPT_DAYS = 90


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
        ],
        required=True,
        readonly=True,
    )
    state = fields.Selection(
        [
            ("waiting", "Waiting"),
            ("running", "Running"),
            ("done", "Done"),
            ("failed", "Failed"),
        ],
        required=True,
        readonly=True,
        default="waiting",
    )
    todo = fields.Json(readonly=True)
    page = fields.Integer(readonly=True, default=1)
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

    @api.model
    def _open_for(self, mailbox):
        """The run to go on with: the one under way, else the one that waits, else a new one."""
        run = self.search(
            [("mailbox_id", "=", mailbox.id), ("state", "in", OPEN)], order="state, id", limit=1
        )
        if not run:
            run = self.create({"mailbox_id": mailbox.id, "kind": self._kind_due(mailbox)})
        if run.state == "waiting":
            run._start()
        return run.with_company(mailbox.company_id)

    @api.model
    def _kind_due(self, mailbox):
        sync = mailbox.sync_ids
        is_fresh = sync.last_full and sync.last_full > fields.Datetime.now() - FULL_EVERY
        return "new" if is_fresh else "full"

    def _start(self):
        """Take the place of all that waits: one run does what every request asked for."""
        waiting = self.search(
            [("mailbox_id", "=", self.mailbox_id.id), ("state", "=", "waiting"), ("id", "!=", self.id)]
        )
        kinds = {self.kind, *waiting.mapped("kind")}
        kind = next(kind for kind in ("full", "new", "download") if kind in kinds)
        waiting.unlink()
        first = [["download", "", ""]] if kind == "download" else [["prepare", "", ""]]
        self.write(
            {
                "kind": kind,
                "state": "running",
                "started": fields.Datetime.now(),
                "todo": first,
            }
        )

    def _go_on(self, lane):
        """Work until the run is finished or the lane's time is over; at least one piece.

        :return: whether the run is finished
        """
        while self.todo:
            try:
                getattr(self, f"_step_{self.todo[0][0]}")(lane)
            except EboxError as error:
                self.env.cr.rollback()
                if error.is_mailbox_wide:
                    self._fail(error)
                    break
                self._skip_provider(error)
            self.env.invalidate_all()
            if lane.is_over:
                break
        if self.state == "running" and not self.todo:
            state = "failed" if self.error else "done"
            self.write({"state": state, "ended": fields.Datetime.now()})
        return self.state != "running"

    def _next_step(self, *steps):
        """The current step is finished; ``steps`` come before the others."""
        self.write({"todo": [list(step) for step in steps] + self.todo[1:], "page": 1})

    def _fail(self, error):
        """End the run with an error that concerns the whole mailbox."""
        self._note_error(error)
        self.write({"state": "failed", "ended": fields.Datetime.now()})

    def _skip_provider(self, error):
        """Leave out the rest of the current step's provider; the others go on."""
        step, code, _detail = self.todo[0]
        self._note_error(error)
        self.write(
            {
                "todo": [
                    other for other in self.todo[1:] if not code or other[1] != code
                ],
                "page": 1,
                "failed_count": self.failed_count + 1,
            }
        )
        _logger.info("Run %s: step %s of provider %r left out", self.id, step, code)

    def _note_error(self, error):
        _logger.info("Run %s of mailbox %s: %s", self.id, self.mailbox_id.id, error)
        self.write(
            {
                "error": self.env["ebox.wording"].explain(error),
                "error_detail": f"{error} (trace {error.trace_id or '-'})",
                "retry_after": int(error.retry_after or 0),
            }
        )

    def _fail_unexpectedly(self):
        if run := self.exists():
            run.write(
                {
                    "state": "failed",
                    "ended": fields.Datetime.now(),
                    "error": self.env._(
                        "Fetching stopped on an unexpected error. It will be tried again by "
                        "itself; the server's log tells an engineer why."
                    ),
                }
            )

    def _progress(self):
        """What a person who waits wants to see.

        :return: dict of counts and of the sentence that says what is happening
        """
        self.ensure_one()
        return {
            "id": self.id,
            "state": self.state,
            "text": self._progress_text(),
            "listed": self.listed_count,
            "total": self.total_count,
            "new": self.new_count,
            "changed": self.changed_count,
            "downloaded": self.downloaded_count,
            "to_download": self._files_due_count() if self.state in OPEN else 0,
            "failed": self.failed_count,
            "error": self.error or "",
        }

    def _progress_text(self):
        step = (self.todo or [[""]])[0][0]
        if self.state == "waiting":
            return self.env._("Waiting for a free worker…")
        if self.state == "failed":
            return self.error
        if self.state == "done":
            return self.env._(
                "Done: %(new)s new, %(changed)s changed, %(files)s files fetched.",
                new=self.new_count,
                changed=self.changed_count,
                files=self.downloaded_count,
            )
        return {
            "prepare": self.env._("Reading senders and types of message…"),
            "list": self.env._("Reading the list of messages…"),
            "check": self.env._("Looking for changed messages…"),
            "download": self.env._("Fetching files…"),
            "bills": self.env._("Making draft bills…"),
        }.get(step, "")

    @api.autovacuum
    def _gc_runs(self):
        before = fields.Datetime.now() - timedelta(days=KEPT_DAYS)
        self.search([("state", "in", ("done", "failed")), ("create_date", "<", before)]).unlink()


class EboxMailbox(models.Model):
    """Fetching, as the mailbox's form shows and asks for it."""

    _inherit = "ebox.mailbox"

    provider_ids = fields.One2many("ebox.mailbox.provider", "mailbox_id", "Document Providers")
    sync_ids = fields.One2many("ebox.mailbox.sync", "mailbox_id")
    run_ids = fields.One2many("ebox.mailbox.run", "mailbox_id", readonly=True)
    last_run_id = fields.Many2one("ebox.mailbox.run", compute="_compute_last_run")
    last_run_state = fields.Selection(
        lambda self: self.env["ebox.mailbox.run"]._fields["state"].selection,
        "Last run",
        compute="_compute_last_run",
    )
    last_run_error = fields.Text(compute="_compute_last_run")
    last_success = fields.Datetime(compute="_compute_last_run")

    def _compute_last_run(self):
        Run = self.env["ebox.mailbox.run"]
        newest = dict(
            Run._read_group([("mailbox_id", "in", self.ids)], ["mailbox_id"], ["id:max"])
        )
        ended = dict(
            Run._read_group(
                [("mailbox_id", "in", self.ids), ("state", "=", "done")],
                ["mailbox_id"],
                ["ended:max"],
            )
        )
        for mailbox in self:
            run = Run.browse(newest.get(mailbox, []))
            mailbox.last_run_id = run
            mailbox.last_run_state = run.state
            mailbox.last_run_error = run.error
            mailbox.last_success = ended.get(mailbox)

    def action_fetch_now(self):
        """Ask the lanes to fetch this mailbox; returns at once."""
        for mailbox in self:
            mailbox._check_may_connect()
            mailbox._request_run("new")

    def _request_run(self, kind):
        """Queue a run; an insert alone, so it never waits for a worker that is busy here."""
        self.ensure_one()
        run = self.env["ebox.mailbox.run"].sudo()
        run.create({"mailbox_id": self.id, "kind": kind})
        self.env["ebox.mailbox.sync"]._wake_lanes()

    def fetch_progress(self):
        """The newest run's progress, for the screen that follows it; None when there is none.

        :return: see ``ebox.mailbox.run._progress``
        """
        self.ensure_one()
        self.check_access("read")
        run = self.env["ebox.mailbox.run"].sudo()
        run = run.search([("mailbox_id", "=", self.id), ("state", "=", "running")], limit=1)
        run = run or self.last_run_id.sudo()
        return run._progress() if run else None
