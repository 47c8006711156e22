"""Real Odoo servers on a database of their own, and a sandbox that they all talk to."""
from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.request
from pathlib import Path

import psycopg2
from psycopg2.extras import RealDictCursor

from sandbox.testing import start_sandbox

REPO = Path(__file__).resolve().parent.parent.parent
PATIENCE_SECONDS = 60
# Runs in Odoo's shell: companies with connected mailboxes, and the lanes as the only cron.
SETUP = """
import json, os, urllib.request

def admin(path, body):
    request = urllib.request.Request(f"{task['sandbox']}/admin/{path}", json.dumps(body).encode())
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)

task = json.loads(os.environ["EBOX_TASK"])
for number in task["numbers"]:
    company = env["res.company"].create({"name": f"Company {number}"})
    company.write({"country_id": env.ref("base.be").id, "company_registry": number})
    mailbox = env["ebox.mailbox"].create({
        "company_id": company.id, "environment": "custom",
        "token_url": task["token_url"], "registry_url": task["registry_url"],
    })
    mailbox.action_make_certificate()
    pem = mailbox._certificate_file("pem")[1].decode()
    admin("eboxes", {"enterprise_number": number, **task["profile"]})
    account = admin("accounts", {
        "enterprise_number": number, "name": company.name, "certificate_pem": pem})
    mailbox.client_id = account["client_id"]
    mailbox.action_establish_connection()
    assert mailbox.state == "connected", mailbox.connection_error
env.ref("base.user_admin").company_ids = env["res.company"].search([])
lanes = env["ir.cron"].browse(env.ref(f"l10n_be_ebox.ir_cron_lane_{i}").id for i in range(1, 5))
(env["ir.cron"].search([]) - lanes).active = False
env.cr.commit()
"""


def script(*command: str, **options) -> subprocess.CompletedProcess:
    """Run one of the project's scripts; its output is in the error when it fails."""
    done = subprocess.run(
        [f"scripts/{command[0]}", *command[1:]], cwd=REPO, text=True, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, **options,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout[-3000:]}")
    return done


def enterprise_number(place: int) -> str:
    """A CBE number: 97 minus the first eight modulo 97."""
    first = f"0{7_000_000 + place:07d}"
    return f"{first}{97 - int(first) % 97:02d}"


class Server:
    """An Odoo server and its workers; killed at the end of the test at the latest."""

    def __init__(self, database: str, *options: str):
        self.log = tempfile.TemporaryFile("w+")  # noqa: SIM115 -- closed by kill
        self.process = subprocess.Popen(
            ["scripts/odoo", "-d", database, "--http-interface", "127.0.0.1", *options],
            cwd=REPO, stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL,
            start_new_session=True,
        )

    def kill(self) -> None:
        """End all its processes as a power cut would."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        if not self.log.closed:
            self.log.close()

    def kill_workers(self) -> int:
        """End its workers with SIGKILL, upon which it starts others; returns how many."""
        listed = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)], text=True, capture_output=True
        ).stdout.split()
        for pid in listed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)
        return len(listed)

    def lines(self, *levels: str) -> list[str]:
        """The lines of its log at these levels."""
        self.log.seek(0)
        return [line for line in self.log if any(f" {level} " in line for level in levels)]


class ProcessCase(unittest.TestCase):
    """A database with the addon and a sandbox, both for the class."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.database = f"ebox_process_{os.getpid()}"
        cls.addClassCleanup(script, "database", "drop", cls.database)
        script("database", "fresh", cls.database)
        script("odoo", "-d", cls.database, "-i", "l10n_be_ebox", "--stop-after-init", "--no-http",
               "--max-cron-threads", "0", "--log-level", "error")
        cls.sandbox = start_sandbox()
        cls.addClassCleanup(cls.sandbox.stop)
        cls.connection = cls.connect(cls.database)
        # Cron workers listen there, whatever their database.
        cls.switchboard = cls.connect("postgres")

    @classmethod
    def connect(cls, database):
        """A connection that commits by itself, until the end of the class."""
        server = {name: os.environ[f"PG{name.upper()}"] for name in ("host", "port", "user")}
        connection = psycopg2.connect(dbname=database, cursor_factory=RealDictCursor, **server)
        connection.autocommit = True
        cls.addClassCleanup(connection.close)
        return connection

    # --- the database

    def rows(self, query, *values):
        with self.connection.cursor() as cursor:
            cursor.execute(query, values)
            return cursor.fetchall()

    def value(self, query, *values):
        [row] = self.rows(query, *values)
        return next(iter(row.values()))

    def do(self, query, *values):
        with self.connection.cursor() as cursor:
            cursor.execute(query, values)

    def wake(self):
        """Let the cron workers look for work, as a trigger does."""
        self.do("INSERT INTO ir_cron_trigger (cron_id, call_at) SELECT id, now() AT TIME ZONE 'UTC'"
                " FROM ir_cron WHERE active")
        with self.switchboard.cursor() as cursor:
            cursor.execute("SELECT pg_notify('cron_trigger', %s)", [self.database])

    def wait_until(self, condition, what):
        """Wait for a condition, the workers awake."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        woken = 0.0
        while not condition():
            if time.monotonic() - woken > 1:
                self.wake()
                woken = time.monotonic()
            self.assertLess(time.monotonic(), deadline, f"{what} takes too long")
            time.sleep(0.02)

    # --- mailboxes

    @classmethod
    def make_mailboxes(cls, numbers, **profile):
        """Connected mailboxes, with ``profile`` in each e-Box, archived until a test uses them."""
        task = {
            "numbers": numbers, "profile": profile, "sandbox": cls.sandbox.url,
            "token_url": cls.sandbox.token_url, "registry_url": cls.sandbox.registry_url,
        }
        script("odoo", "shell", "-d", cls.database, "--no-http", "--log-level", "error",
               input=SETUP, env={**os.environ, "EBOX_TASK": json.dumps(task)})

    def use(self, numbers):
        """The mailboxes of these companies, alone active from now to the end of the test."""
        self.do("UPDATE ebox_mailbox SET active = FALSE")
        rows = self.rows(
            "UPDATE ebox_mailbox m SET active = TRUE FROM res_company c, res_partner p"
            " WHERE c.id = m.company_id AND p.id = c.partner_id AND p.company_registry = ANY(%s)"
            " RETURNING m.id, p.company_registry AS number", numbers)
        ids = {row["number"]: row["id"] for row in rows}
        self.sandbox.admin("DELETE", "faults")
        self.sandbox.admin("POST", "stats/reset", {})
        return [ids[number] for number in numbers]

    def start_server(self, *options):
        server = Server(self.database, *options)
        self.addCleanup(server.kill)
        return server

    # --- what came of it

    def is_done(self, mailboxes):
        """Whether every one of these mailboxes has run, and nothing is left to do."""
        states = self.rows(
            "SELECT mailbox_id, array_agg(state) AS states FROM ebox_mailbox_run"
            " WHERE mailbox_id = ANY(%s) GROUP BY 1", mailboxes)
        return len(states) == len(mailboxes) and not any(
            {"waiting", "running"} & set(row["states"]) for row in states)

    def assert_everything_is_here_once(self, mailbox, number):
        """Every message of the e-Box is one document, every file one attachment, byte for byte."""
        sent = self.sandbox.admin("GET", f"eboxes/{number}")["messages"]
        documents = self.rows(
            "SELECT external_id, content_state FROM ebox_document WHERE mailbox_id = %s", mailbox)
        self.assertEqual(
            sorted(row["external_id"] for row in documents),
            sorted(row["message_id"] for row in sent))
        self.assertEqual({row["content_state"] for row in documents}, {"stored"})
        files = self.rows(
            "SELECT f.digest, a.store_fname, a.id FROM ebox_document_file f"
            " JOIN ir_attachment a ON a.id = f.attachment_id WHERE f.mailbox_id = %s", mailbox)
        self.assertEqual(len(files), len(sent))
        for file in files:
            content = (self.filestore / file["store_fname"]).read_bytes()
            self.assertEqual(f"sha_256:{hashlib.sha256(content).hexdigest()}", file["digest"])
        attachments = self.value(
            "SELECT count(*) FROM ir_attachment WHERE res_model = 'ebox.document' AND res_id IN"
            " (SELECT id FROM ebox_document WHERE mailbox_id = %s)", mailbox)
        self.assertEqual(attachments, len(files))

    @property
    def filestore(self):
        """The folder of this database's files, as the scripts lay it."""
        shown = subprocess.run(
            ["bash", "-c", ". scripts/lib.sh; printf %s \"$DATA\""], cwd=REPO, text=True,
            capture_output=True, check=True).stdout
        return Path(shown) / "filestore" / self.database

    def content_requests(self):
        routes = self.sandbox.admin("GET", "stats")["routes"]
        return sum(times for route, times in routes.items() if route.endswith("/content"))


class Rpc:
    """Calls of a model's methods, as one person; ``seconds`` is what the last one took."""

    def __init__(self, port, database, model, login="admin"):
        self.url, self.database, self.model = f"http://127.0.0.1:{port}/jsonrpc", database, model
        self.password = login
        self.user = self._ask("common", "login", database, login, login)

    def __call__(self, method, ids, *arguments):
        """:raises AssertionError: with what the server says is wrong"""
        return self._ask(
            "object", "execute_kw", self.database, self.user, self.password, self.model, method,
            [ids, *arguments])

    def _ask(self, service, method, *arguments):
        question = {"service": service, "method": method, "args": arguments}
        request = urllib.request.Request(
            self.url, json.dumps({"jsonrpc": "2.0", "method": "call", "params": question}).encode(),
            {"Content-Type": "application/json"})
        start = time.monotonic()
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
            told = json.load(answer)
        self.seconds = time.monotonic() - start
        if "error" in told:
            raise AssertionError(told["error"])
        return told.get("result")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
