"""Fetching with real cron workers: side by side, killed, and asked while they work."""
from __future__ import annotations

import random
import time

from servers import ProcessCase, Rpc, enterprise_number, free_port

MESSAGES = 60
KILLS = 5
SEED = 20250101
# What may be on its way, fetched and not yet stored, when a worker is killed.
IN_FLIGHT = 9
SIDE_BY_SIDE = [enterprise_number(place) for place in range(4)]
KILLED = enterprise_number(10)
ASKED = enterprise_number(20)


class TestWorkers(ProcessCase):
    """Several processes on one database."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        numbers = [*SIDE_BY_SIDE, KILLED, ASKED]
        cls.make_mailboxes(numbers, profile="bulk", count=MESSAGES, size=5000)

    def latency(self, milliseconds):
        self.sandbox.admin(
            "POST", "faults",
            {"kind": "latency", "ms": milliseconds, "times": -1, "path": "/content$"})

    def stored(self, mailbox):
        return self.value(
            "SELECT count(attachment_id) FROM ebox_document_file WHERE mailbox_id = %s", mailbox)

    def states(self, mailbox):
        query = "SELECT state FROM ebox_mailbox_run WHERE mailbox_id = %s ORDER BY id"
        rows = self.rows(query, mailbox)
        return [row["state"] for row in rows]

    def test_several_mailboxes_run_side_by_side_and_none_twice(self):
        mailboxes = self.use(SIDE_BY_SIDE)
        self.latency(50)
        servers = [self.start_server("--no-http", "--max-cron-threads", "4") for _turn in range(2)]
        self.wait_until(lambda: self.is_done(mailboxes), "fetching")

        for number, mailbox in zip(SIDE_BY_SIDE, mailboxes, strict=True):
            self.assert_everything_is_here_once(mailbox, number)
        runs = self.rows("SELECT * FROM ebox_mailbox_run WHERE mailbox_id = ANY(%s)", mailboxes)
        self.assertEqual([run["state"] for run in runs], ["done"] * 4)
        self.assertEqual({run["downloaded_count"] for run in runs}, {MESSAGES})
        # No file was asked for by two workers; and they worked at the same time: one mailbox
        # alone never has more than four connections.
        self.assertEqual(self.content_requests(), 4 * MESSAGES)
        self.assertGreater(self.sandbox.admin("GET", "stats")["connections"]["most"], 5)
        self.assertLess(max(run["started"] for run in runs), min(run["ended"] for run in runs))
        for server in servers:
            self.assertEqual(server.lines("ERROR", "CRITICAL"), [])

    def test_killed_in_mid_run_nothing_is_lost_and_nothing_twice(self):
        [mailbox] = self.use([KILLED])
        self.latency(40)
        moments = random.Random(SEED)
        workers = ("--no-http", "--workers", "1", "--max-cron-threads", "2")
        server = self.start_server(*workers)
        for kill in range(1, KILLS + 1):
            goal = self.stored(mailbox) + moments.randint(1, MESSAGES // (KILLS + 1))
            self.wait_until(lambda goal=goal: self.stored(mailbox) >= goal, "the next file")
            time.sleep(moments.random() / 20)
            if kill == KILLS:
                server.kill()
            else:
                self.assertEqual(server.kill_workers(), 2)
        self.assertLess(self.stored(mailbox), MESSAGES, "nothing was left to do")
        self.start_server(*workers)
        self.wait_until(lambda: self.is_done([mailbox]), "fetching")

        self.assert_everything_is_here_once(mailbox, KILLED)
        [run] = self.rows("SELECT * FROM ebox_mailbox_run WHERE mailbox_id = %s", mailbox)
        self.assertEqual(
            (run["state"], run["new_count"], run["failed_count"]), ("done", MESSAGES, 0))
        self.assertLessEqual(self.content_requests(), MESSAGES + KILLS * IN_FLIGHT)

    def test_fetch_now_returns_at_once_while_a_run_is_going_on(self):
        [mailbox] = self.use([ASKED])
        self.latency(500)
        port = free_port()
        self.start_server("--max-cron-threads", "2", "--http-port", str(port))
        self.wait_until(lambda: self.stored(mailbox), "the first file")
        call = Rpc(port, self.database, "ebox.mailbox")

        call("read", [mailbox], ["name"])  # whatever a first call loads
        call("action_fetch_now", [mailbox])
        self.assertLess(call.seconds, 1)
        self.assertEqual(self.states(mailbox), ["running", "waiting"])
        progress = call("fetch_progress", [mailbox])
        self.assertLess(call.seconds, 1)
        self.assertEqual((progress["state"], progress["text"]), ("running", "Fetching files…"))
        self.assertEqual(progress["total"], MESSAGES)

        self.sandbox.admin("DELETE", "faults")
        self.wait_until(lambda: self.is_done([mailbox]), "fetching")
        self.assertEqual(self.states(mailbox), ["done", "done"])
        self.assert_everything_is_here_once(mailbox, ASKED)
