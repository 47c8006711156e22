import time

from odoo import fields
from odoo.tests import tagged

from .common import CONTENT, LIST, OTHER_NUMBER, EboxCase


@tagged("post_install", "-at_install")
class TestSyncSlices(EboxCase):
    """A lane keeps to cron's time, and the next one goes on where it was."""

    profile = {"profile": "bulk", "count": 130, "size": 700}

    def fetch_up_to(self, step):
        """Work piece by piece until the run stands before ``step``."""
        self.fetch_piece()
        while self.mailbox.run_ids.todo[0][0] != step:
            self.fetch_piece()

    def test_a_run_in_pieces_is_the_same_run(self):
        self.forget_stats()
        pieces = 0
        while self.mailbox.run_ids.state in ("waiting", "running"):
            self.fetch_piece()
            pieces += 1
            self.assertLess(pieces, 500)
        run = self.mailbox.run_ids
        self.assertEqual(len(run), 1)
        self.assertEqual((run.state, run.error), ("done", False))
        self.assertEqual(
            (run.listed_count, run.total_count, run.new_count, run.downloaded_count),
            (130, 130, 130, 130),
        )
        self.assertEqual((run.changed_count, run.failed_count), (0, 0))
        self.assertLessEqual(run.started, run.ended)
        self.assertGreater(pieces, 130)
        # Two pages at the NSSO and one at the other provider; each file once.
        self.assertEqual((self.asked(LIST), self.asked(CONTENT)), (3, 130))
        self.assertEqual(self.asked("/oauth/v5/token"), 0)

    def test_files_on_their_way_when_the_time_is_over_are_kept(self):
        self.fault("latency", ms=40, times=-1, path="/content$")
        self.fetch_up_to("download")
        self.forget_stats()
        self.turn(cron_end_time=time.monotonic() + 0.4)
        stored = len(self.files().filtered("attachment_id"))
        self.assertEqual(self.asked(CONTENT), stored)
        self.assertTrue(4 < stored < 130, stored)
        self.assertEqual(self.mailbox.run_ids.state, "running")
        self.clear_faults()
        self.assertEqual(self.fetch().downloaded_count, 130)
        self.assertEqual(self.asked(CONTENT), 130)

    def test_over_a_slow_line_at_most_four_connections_are_used(self):
        self.fault("latency", ms=40, times=-1, path="/content$")
        self.fetch_up_to("download")
        self.forget_lines()
        self.forget_stats()
        self.turn(cron_end_time=time.monotonic() + 0.6)
        # The admin call that asks is a connection too.
        most = self.sandbox.admin("GET", "/admin/stats")["connections"]["most"]
        self.assertTrue(3 <= most <= 5, most)

    def test_who_waited_longer_goes_first(self):
        other = self.make_mailbox(self.make_company("Bakkerij", OTHER_NUMBER))
        self.fill(other.company_id, profile="bulk", count=3, size=700)
        self.connect(other)
        for _turn in range(4):
            self.fetch_piece()
        self.assertEqual(
            (self.mailbox.run_ids.state, other.run_ids.state), ("running", "running")
        )

    def test_what_many_people_ask_for_at_once_is_one_run(self):
        self.fetch()
        for _person in range(3):
            self.mailbox.action_fetch_now()
        self.assertEqual(sorted(self.mailbox.run_ids.mapped("state")), ["done"] + ["waiting"] * 3)
        self.fetch()
        self.assertEqual(self.mailbox.run_ids.mapped("state"), ["done"] * 2)

    def test_what_is_asked_for_during_a_run_is_done_after_it(self):
        self.fetch_piece()
        self.mailbox.action_fetch_now()
        self.assertEqual(sorted(self.mailbox.run_ids.mapped("state")), ["running", "waiting"])
        self.assertEqual(self.mailbox.fetch_progress()["state"], "running")
        self.fetch()
        self.assertEqual(self.mailbox.run_ids.mapped("kind"), ["new", "full"])
        self.assertEqual(self.mailbox.run_ids.mapped("state"), ["done", "done"])

    def test_nothing_is_fetched_before_its_time(self):
        self.fetch()
        self.forget_stats()
        self.fetch()
        self.assertEqual((len(self.mailbox.run_ids), self.asked()), (1, 0))
        self.assertEqual(
            round((self.sync.next_run - fields.Datetime.now()).total_seconds() / 60), 30
        )

    def test_the_screen_is_told_what_is_happening(self):
        self.assertIn("free worker", self.mailbox.fetch_progress()["text"])
        texts = []
        while self.mailbox.run_ids.state in ("waiting", "running"):
            self.fetch_piece()
            texts.append(self.mailbox.fetch_progress()["text"])
        seen = list(dict.fromkeys(texts))
        self.assertEqual(
            seen[:4],
            [
                "Reading senders and types of message…",
                "Reading the list of messages…",
                "Fetching files…",
                "Making draft bills…",
            ],
        )
        self.assertEqual(seen[-1], "Done: 130 new, 0 changed, 130 files fetched.")
        progress = self.mailbox.fetch_progress()
        self.assertEqual((progress["to_download"], progress["error"]), (0, ""))

    def test_old_runs_are_forgotten(self):
        self.fetch()
        self.fetch_again()
        old, recent = self.mailbox.run_ids.sorted("id")
        self.env.cr.execute(
            "UPDATE ebox_mailbox_run SET create_date = now() - interval '91 days' WHERE id = %s",
            [old.id],
        )
        self.env.invalidate_all()
        self.env["ebox.mailbox.run"]._gc_runs()
        self.assertEqual(self.mailbox.run_ids, recent)
