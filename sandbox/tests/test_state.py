"""What survives a restart, and the process itself."""
from __future__ import annotations

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from ..testing import ROOT, Sandbox, start_sandbox
from .support import NUMBER, OTHER_NUMBER, V3, SandboxCase, certificate, pem


class TestRestart(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "state.json"

    def start(self) -> Sandbox:
        sandbox = start_sandbox(state=self.path)
        self.addCleanup(sandbox.stop)
        return sandbox

    def test_accounts_mail_and_its_state_survive(self):
        first = self.start()
        spec = {"enterprise_number": NUMBER, "name": "Test", "certificate_pem": pem(certificate())}
        client_id = first.admin("POST", "/accounts", spec)["client_id"]
        bulk = {"enterprise_number": OTHER_NUMBER, "profile": "bulk", "count": 4, "size": 700}
        first.admin("POST", "/eboxes", bulk)
        first.admin("POST", f"/eboxes/{NUMBER}/messages", {"subject": "S", "message_id": "new"})
        ids = [m["message_id"] for m in first.admin("GET", f"/eboxes/{NUMBER}")["messages"]]
        first.admin("DELETE", f"/eboxes/{NUMBER}/messages/{ids[3]}")
        for subject in ("first", "second"):
            spec = {"subject": subject, "message_id": "again"}
            first.admin("POST", f"/eboxes/{NUMBER}/messages", spec)
            if subject == "first":
                first.admin("DELETE", f"/eboxes/{NUMBER}/messages/again")
        client = SandboxCase()
        client.sandbox, client.client_id, client._token = first, client_id, ""
        path = f"{V3}/ebox/messages"
        client.patch(path, [{"messageId": "new", "isVisible": False, "partition": "HR"}])
        read = client.items(path)[2]
        href = next(item for item in read["attachments"]["items"] if item["isMainContent"])
        client.get(href["contentHref"].removeprefix(first.url))
        before = [first.admin("GET", f"/eboxes/{one}") for one in (NUMBER, OTHER_NUMBER)]
        accounts = first.admin("GET", "/accounts")
        first.stop()

        second = self.start()
        after = [second.admin("GET", f"/eboxes/{one}") for one in (NUMBER, OTHER_NUMBER)]
        self.assertEqual(after, before)
        self.assertEqual(second.admin("GET", "/accounts"), accounts)
        states = {m["message_id"]: m for m in after[0]["messages"]}
        self.assertTrue(states[read["messageId"]]["read"])
        self.assertFalse(states["new"]["visible"])
        self.assertNotIn(ids[3], states)
        client.sandbox, client._token = second, ""
        self.assertEqual(client.get(f"{path}/again").json["subject"]["fr"], "second")

    def test_a_new_account_gets_an_id_of_its_own_after_a_restart(self):
        spec = {"enterprise_number": NUMBER, "certificate_pem": pem(certificate())}
        first = self.start()
        one = first.admin("POST", "/accounts", spec)["client_id"]
        first.stop()
        self.assertNotEqual(self.start().admin("POST", "/accounts", spec)["client_id"], one)


class TestProcess(unittest.TestCase):
    def test_it_stops_when_its_parent_lets_go(self):
        sandbox = start_sandbox()
        sandbox.stop()
        self.assertEqual(sandbox._process.returncode, 0)

    def test_the_same_seed_gives_the_same_letters(self):
        ids = []
        for seed in (3, 3, 4):
            with start_sandbox(seed=seed) as sandbox:
                sandbox.admin("POST", "/eboxes", {"enterprise_number": NUMBER, "name": "T"})
                ebox = sandbox.admin("GET", f"/eboxes/{NUMBER}")
                ids.append([item["message_id"] for item in ebox["messages"]])
        self.assertEqual(ids[0], ids[1])
        self.assertNotEqual(ids[0], ids[2])

    def test_a_start_that_fails_says_so(self):
        with start_sandbox() as sandbox, self.assertRaisesRegex(RuntimeError, "did not start"):
            start_sandbox(port=int(sandbox.url.rpartition(":")[2]))

    def test_sigterm_ends_it(self):
        command = [sys.executable, "-m", "sandbox"]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.assertIn('"url": "http://127.0.0.1:', process.stdout.readline())
        process.terminate()
        self.assertEqual(process.wait(timeout=10), 0)
