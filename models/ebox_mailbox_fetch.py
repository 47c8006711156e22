from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_datetime

from .ebox_mailbox_run import OPEN


class EboxMailbox(models.Model):
    """Fetching, as the mailbox's form shows and asks for it."""

    _inherit = "ebox.mailbox"

    provider_ids = fields.One2many("ebox.mailbox.provider", "mailbox_id", "Document Providers")
    sync_ids = fields.One2many("ebox.mailbox.sync", "mailbox_id")
    next_run = fields.Datetime("Next run", related="sync_ids.next_run")
    run_ids = fields.One2many("ebox.mailbox.run", "mailbox_id", readonly=True)
    last_run_id = fields.Many2one(
        "ebox.mailbox.run", compute="_compute_last_run", string="Newest run"
    )
    last_run_state = fields.Selection(
        lambda self: self.env["ebox.mailbox.run"]._fields["state"]._description_selection(self.env),
        "Last run",
        compute="_compute_last_run",
    )
    last_run_error = fields.Text("What went wrong last", compute="_compute_last_run")
    last_success = fields.Datetime("Last fetched", compute="_compute_last_run")

    def _compute_last_run(self):
        runs = self.env["ebox.mailbox.run"]
        fetching = [("mailbox_id", "in", self.ids), ("kind", "!=", "intake")]
        newest = dict(runs._read_group(fetching, ["mailbox_id"], ["id:max"]))
        has_ended = [("state", "in", ("done", "partial"))]
        ended = dict(runs._read_group(fetching + has_ended, ["mailbox_id"], ["ended:max"]))
        for mailbox in self:
            run = runs.browse(newest.get(mailbox, []))
            mailbox.last_run_id = run
            mailbox.last_run_state = run.state
            mailbox.last_run_error = run.error
            mailbox.last_success = ended.get(mailbox)

    def action_fetch_now(self):
        """Ask the lanes to fetch these mailboxes; returns at once. Whoever reads them may ask."""
        self.check_access("read")
        for mailbox in self:
            mailbox._request_run("new")
        return True

    def _request_run(self, kind):
        """Queue a run; an insert alone, so it never waits for a worker that is busy here.

        :raises UserError: where the e-Box is needed, and the mailbox is not connected or this
            database is a copy
        """
        self.ensure_one()
        if kind != "intake":
            self._check_may_fetch()
        self.env["ebox.mailbox.run"].sudo().create({"mailbox_id": self.id, "kind": kind})
        self.env["ebox.mailbox.sync"]._wake_lanes()

    def _check_may_fetch(self):
        self._check_not_neutralized()
        if self.state != "connected":
            raise UserError(
                self.env._("%s is not connected, so there is nothing to fetch from.", self.name)
            )

    def _stop_runs(self):
        """End what is under way or waiting: these mailboxes are fetched no more."""
        runs = self.env["ebox.mailbox.run"].sudo()
        fetching = [("state", "in", OPEN), ("kind", "!=", "intake")]
        runs.search([("mailbox_id", "in", self.ids), *fetching]).write(
            {
                "state": "failed",
                "ended": fields.Datetime.now(),
                "error": self.env._("Stopped: the mailbox was disconnected."),
            }
        )

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


class EboxMailboxRun(models.Model):
    """How a run stands, for the screen that follows it."""

    _inherit = "ebox.mailbox.run"

    @api.depends("mailbox_id.name", "started")
    @api.depends_context("lang", "tz")
    def _compute_display_name(self):
        for run in self:
            started = format_datetime(self.env, run.started) if run.started else ""
            run.display_name = ", ".join(filter(None, (run.mailbox_id.name, started)))

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
        if self.state == "waiting":
            return self._waiting_text()
        if self.state == "running":
            return self._step_texts().get((self.todo or [[""]])[0][0], "")
        if self.state == "failed":
            return self.error
        if self.kind == "intake":
            return self.env._("Done.")
        count = self.downloaded_count
        done = [
            self.env._("one file fetched")
            if count == 1
            else self.env._("%s files fetched", count)
        ]
        if self.kind != "download":
            done = [
                self.env._("%s new", self.new_count),
                self.env._("%s changed", self.changed_count),
                *done,
            ]
        if self.failed_count:
            done.append(self.env._("%s failed (see the filter Failed)", self.failed_count))
        return self.env._("Done: %s.", ", ".join(done))

    def _waiting_text(self):
        not_before = self.mailbox_id.sync_ids.not_before
        if not_before and not_before > fields.Datetime.now():
            return self.env._(
                "Waiting until %s: the e-Box asked us to slow down.",
                fields.Datetime.context_timestamp(self, not_before).strftime("%H:%M"),
            )
        return self.env._("Waiting for a free worker…")

    @api.model
    def _step_texts(self):
        return {
            "prepare": self.env._("Looking for Document Providers…"),
            "reference": self.env._("Reading senders and types of message…"),
            "list": self.env._("Reading the list of messages…"),
            "check": self.env._("Looking for changed messages…"),
            "download": self.env._("Fetching files…"),
            "logos": self.env._("Fetching logos…"),
            "bills": self.env._("Making draft bills…"),
        }
