"""Fetching: ours against a bare loop that makes the same HTTP calls and keeps the same bytes.

Runs inside ``odoo shell``, on a database of its own. ``benchmarks()`` gives name → function.
"""
from __future__ import annotations

import gc
import json
import os
import shutil
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

import psycopg2
import requests

from odoo.addons.l10n_be_ebox.bench.results import Row, median_ratio, spread
from odoo.addons.l10n_be_ebox.sandbox.testing import start_sandbox

FILE_BYTES = 60_000
SLOWEST_GET_MS = 2.0
LATENCY_MS = 80
ROUNDS = 3
CONNECTIONS = 4


class Stage:
    """A sandbox, and companies whose e-Boxes are filled with messages of one PDF each."""

    def __init__(self, env):
        self.env = env
        self.sandbox = start_sandbox()
        self.made = 0

    def close(self):
        """End the sandbox."""
        self.sandbox.stop()

    def mailbox(self, count):
        """A connected mailbox of a new company, with ``count`` messages to fetch."""
        env = self.env
        # An enterprise number of its own: 97 − the first eight mod 97.
        self.made += 1
        first = f"0{int(time.time()) % 10_000_000 + self.made:07d}"
        number = f"{first}{97 - int(first) % 97:02d}"
        company = env["res.company"].create({"name": f"Bench {number}"})
        company.company_registry = number
        env.user.company_ids += company
        mailbox = env["ebox.mailbox"].create(
            {
                "company_id": company.id,
                "environment": "custom",
                "token_url": self.sandbox.token_url,
                "registry_url": self.sandbox.registry_url,
                "download_policy": "all",
            }
        )
        mailbox.action_make_certificate()
        pem = mailbox._certificate_file("pem")[1].decode()
        self.sandbox.admin(
            "POST", "eboxes",
            {"enterprise_number": number, "profile": "bulk", "count": count, "size": FILE_BYTES},
        )
        account = self.sandbox.admin(
            "POST", "accounts",
            # Without the federation's scope there is one provider: the same calls on both sides.
            {
                "enterprise_number": number, "name": company.name, "certificate_pem": pem,
                "scopes": [DOCUMENT_SCOPE],
            },
        )
        mailbox.client_id = account["client_id"]
        mailbox.action_establish_connection()
        assert mailbox.state == "connected", mailbox.connection_error
        env.cr.commit()
        return mailbox

    def token(self, mailbox):
        """An access token for the bare loop, taken before the clock starts."""
        return mailbox._line().tokens.token()


DOCUMENT_SCOPE = (
    "scope:document:management:consult:ws-eboxrestentreprise:documentconsumer"
)


def leave_reading(run, lane):
    """The step after fetching, which gives way to it: reading the PDFs is no part of fetching."""
    run._next_step()
    lane.commit(run.env)


def fetch_ours(env, mailbox):
    """Seconds that the lanes take to fetch all of a mailbox, committed."""
    start = time.perf_counter()
    with patch.object(env.registry["ebox.mailbox.run"], "_step_read", leave_reading):
        while True:
            env["ebox.mailbox.sync"]._cron_lane()
            env.invalidate_all()
            if not mailbox.run_ids.filtered(lambda run: run.state in ("waiting", "running")):
                break
    seconds = time.perf_counter() - start
    run = mailbox.run_ids[:1]
    assert run.state == "done" and not run.failed_count, (run.state, run.error_detail)
    return seconds


def fetch_bare(env, base, token):
    """Seconds of the bare loop: list, GET each file, INSERT, commit, write the file."""
    folder = Path(tempfile.mkdtemp(dir=os.environ.get("EBOX_BENCH_DIR")))
    connection = psycopg2.connect(env.cr._cnx.dsn, password=os.environ.get("PGPASSWORD", ""))
    cursor = connection.cursor()
    cursor.execute("CREATE TABLE IF NOT EXISTS bench_bare (id text, doc jsonb, path text)")
    connection.commit()
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    start = time.perf_counter()
    page = 1
    while True:
        answer = session.get(f"{base}ebox/messages", params={"page": page, "pageSize": 100}).json()
        for message in answer["items"]:
            for file in message["attachments"]["items"]:
                content = session.get(
                    f"{base}ebox/messages/{message['messageId']}/attachments/"
                    f"{file['attachmentId']}/content"
                ).content
                path = folder / f"{message['messageId']}-{file['attachmentId']}"
                path.write_bytes(content)
                cursor.execute(
                    "INSERT INTO bench_bare VALUES (%s, %s, %s)",
                    (message["messageId"], json.dumps(message), str(path)),
                )
                connection.commit()
        if page * 100 >= answer["totalItems"]:
            break
        page += 1
    seconds = time.perf_counter() - start
    session.close()
    connection.close()
    shutil.rmtree(folder)
    return seconds


def check_sandbox(stage, mailbox):
    """Refuse to measure where the sandbox itself is slow."""
    token = stage.token(mailbox)
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {token}"
    base = stage.sandbox.registry_url
    message = session.get(f"{base}ebox/messages", params={"pageSize": 1}).json()["items"][0]
    url = (
        f"{base}ebox/messages/{message['messageId']}/attachments/"
        f"{message['attachments']['items'][0]['attachmentId']}/content"
    )
    times = []
    for _turn in range(50):
        start = time.perf_counter()
        session.get(url).content  # noqa: B018 -- reading is what is timed
        times.append((time.perf_counter() - start) * 1000)
    session.close()
    print("GET of 60 kB, ms (min/median/max):", spread(times))
    if sorted(times)[len(times) // 2] > SLOWEST_GET_MS:
        raise SystemExit(f"The sandbox takes over {SLOWEST_GET_MS} ms a file: nothing measured.")


def compare(stage, count, rounds):
    """``rounds`` pairs of seconds (ours, bare), on fresh mailboxes, turn and turn about."""
    pairs = []
    for turn in range(rounds):
        mailbox = stage.mailbox(count)
        if not turn:
            check_sandbox(stage, mailbox)
        stage.sandbox.admin("POST", "settings", {"latency_ms": stage.latency_ms})
        token = stage.token(mailbox)
        sides = {}
        for side in ("ours", "bare") if turn % 2 else ("bare", "ours"):
            gc.collect()
            sides[side] = (
                fetch_ours(stage.env, mailbox)
                if side == "ours"
                else fetch_bare(stage.env, stage.sandbox.registry_url, token)
            )
        stage.sandbox.admin("POST", "settings", {"latency_ms": 0})
        print(f"round {turn + 1}: ours {sides['ours']:.2f} s, bare {sides['bare']:.2f} s")
        pairs.append((sides["ours"], sides["bare"]))
    return pairs


def sync_vs_bare_loop(env):
    """1,000 messages with one 60 kB PDF each."""
    stage = Stage(env)
    stage.latency_ms = 0
    try:
        ours, bare, ratio = median_ratio(compare(stage, 1000, ROUNDS))
    finally:
        stage.close()
    return [Row("sync_vs_bare_loop", ours, bare, ratio, "s/1000", 3.5, True)]


def sync_latency_vs_bare_loop(env):
    """The same calls with 80 ms of network latency; ours over at most 4 connections."""
    stage = Stage(env)
    stage.latency_ms = LATENCY_MS
    try:
        ours, bare, ratio = median_ratio(compare(stage, 200, 1))
        # The admin call that asks is a connection too.
        most = stage.sandbox.admin("GET", "stats")["connections"]["most"] - 1
    finally:
        stage.close()
    print(f"connections at once: {most}")
    assert most <= CONNECTIONS, f"{most} connections were open at once"
    return [Row("sync_latency_vs_bare_loop", ours, bare, 1 / ratio, "s/200", 2.5, False)]


def sync_growth(env):
    """Cost a message at 10,000 against that at 1,000, and the memory that it takes."""
    stage = Stage(env)
    try:
        warm = stage.mailbox(1000)
        fetch_ours(env, warm)  # the process is warm, its caches are filled
        small = min(fetch_ours(env, stage.mailbox(1000)) for _turn in range(2)) / 1000
        mailbox = stage.mailbox(10_000)
        gc.collect()
        before = memory_mb("VmRSS")
        forget_peak()
        large = fetch_ours(env, mailbox) / 10_000
        grown = memory_mb("VmHWM") - before
    finally:
        stage.close()
    return [
        Row("sync_growth", large * 1000, small * 1000, large / small, "ms/message", 1.2, True),
        Row("sync_memory", grown, None, grown, "MB", 100, True),
    ]


def memory_mb(name):
    """This process's memory, from the kernel, in MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    raise LookupError(name)


def forget_peak():
    """Let the kernel count the peak anew (proc(5), clear_refs)."""
    Path("/proc/self/clear_refs").write_text("5")


BENCHMARKS = {
    "sync_vs_bare_loop": sync_vs_bare_loop,
    "sync_latency_vs_bare_loop": sync_latency_vs_bare_loop,
    "sync_growth": sync_growth,
    "sync_memory": sync_growth,
}
