"""Run every test of the project and add up the results.

Four kinds: plain Python (``ebox/tests``, ``sandbox/tests``, ``tests/plain``), Odoo's own runner
over the addon (browser tours included), the same beside OCA's modules where they could be had,
and real processes (``tests/process``). Two of these parts run side by side, Odoo's in two shares,
each in a database of its own. The last line is ``N passed, N failed, N skipped``; the exit code
is 1 on any failure, error, or WARNING and ERROR in Odoo's log that a test did not expect; where
everything is run, also on a test that was skipped because something could not be had (OCA's
modules, ``whool``, pyHanko), unless ``EBOX_ALLOW_SKIPS=1`` says that this is known. Published
files beside the project may be absent.
"""
from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
KINDS = ("plain", "odoo", "oca", "process")
MODULE = "l10n_be_ebox"
SIDE_BY_SIDE = 2
OCA_MODULES = (
    "account_reconcile_oca",
    "account_statement_import_camt",
    "fs_attachment",
    "queue_job",
)

# Lines that Odoo itself writes on this environment, whatever the addon does.
HARMLESS = re.compile(
    "|".join(
        (
            r"Running as user 'root' is a security risk",
            r"option --addons-path, invalid addons directory .*/dist-packages/addons",
        )
    )
)
LOG_LINE = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ \d+ (?P<level>\w+) (?P<rest>.*)$")
TEST_CLASS = re.compile(r"^class (Test\w+)", re.M)
STARTED = re.compile(r"Starting (?P<name>\w+\.test_\w+)")
SKIPPED = re.compile(r"\bskipped (?P<name>(test_\w+|\w+\.test_\w+)[^:]*|setUpClass[^:]*) ?:")
# Files of others that lie beside the project, for who has them.
MAY_BE_ABSENT = re.compile(r"published (files not read|descriptions are not here)")
SUMMARY = re.compile(r"(?P<failed>\d+) failed, (?P<errors>\d+) error\(s\) of (?P<total>\d+) tests")


@dataclass
class Tally:
    """What came out of some tests; ``notes`` are the lines a reader must see.

    ``excused``: how many of those skipped may be.
    """

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    excused: int = 0
    notes: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped
        self.excused += other.excused
        self.notes += other.notes


def run_unittest(folder: str, top: str = ".") -> Tally:
    """Run the ``unittest`` tests below ``folder`` in a process of their own.

    ``top``: what their modules are named from; for folders below ``tests``, which only Odoo
    can import, the folder itself.
    """
    if not (REPO / folder).is_dir():
        return Tally()
    script = (
        "import sys, unittest\n"
        f"suite = unittest.defaultTestLoader.discover({folder!r}, top_level_dir={top!r})\n"
        "result = unittest.TextTestRunner(verbosity=int(sys.argv[1])).run(suite)\n"
        "bad = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)\n"
        "for _test, why in result.skipped:\n"
        "    print('SKIPPED', why.replace(chr(10), ' '))\n"
        "print(f'RESULT {result.testsRun} {bad} {len(result.skipped)}')\n"
    )
    verbosity = "2" if os.environ.get("VERBOSE") else "1"
    done = subprocess.run(
        [sys.executable, "-c", script, verbosity], cwd=REPO, capture_output=True, text=True
    )
    # At once: another part writes at the same time.
    print(f"\n== {folder}\n{done.stderr}", flush=True)
    found = re.search(r"^RESULT (\d+) (\d+) (\d+)$", done.stdout, re.M)
    if not found:
        note = f"{folder}: the runner itself failed (exit {done.returncode})"
        return Tally(failed=1, notes=[note])
    total, bad, skipped = map(int, found.groups())
    if not total:
        return Tally(failed=1, notes=[f"{folder}: no test was found"])
    reasons = re.findall(r"^SKIPPED (.*)$", done.stdout, re.M)
    excused = sum(1 for why in reasons if MAY_BE_ABSENT.search(why))
    notes = [f"{folder}: skipped: {why}" for why in dict.fromkeys(reasons)]
    return Tally(max(0, total - bad - skipped), bad, skipped, excused, notes)


def run_oca() -> Tally:
    """Run the tests tagged ``oca``, with OCA's modules installed in the same database."""
    addons = in_shell("printf %s \"$OCA_ADDONS\"")
    if not Path(addons).is_dir():
        return Tally(skipped=1, notes=["OCA's modules could not be had: not tested beside them"])
    # The libraries that these need lie beside them.
    extra = {"EBOX_EXTRA_ADDONS": addons, "PYTHONPATH": in_shell("printf %s \"$OCA\"")}
    return run_odoo("oca", f"oca/{MODULE}", (MODULE, *OCA_MODULES), extra)


def odoo_shares() -> tuple[str, str]:
    """Odoo's tests in two shares, as tags: some classes by name, and all that the first leaves.

    What is not in the one is in the other, whatever becomes of the classes.
    """
    sources = sorted((REPO / "tests").glob("test_*.py"))
    named = [
        f"/{MODULE}:{name}"
        for source in sources[::2]
        for name in TEST_CLASS.findall(source.read_text())
    ]
    return ",".join(named), ",".join([f"/{MODULE}", *(f"-{tag}" for tag in named)])


def run_odoo(
    name: str, tags: str, modules: tuple[str, ...] = (MODULE,), extra: dict[str, str] | None = None
) -> Tally:
    """Install modules in a fresh database and run the addon's tests with these tags there.

    ``name`` is that of the part; ``extra`` are variables of its environment.
    """
    database = f"ebox_test_{os.getpid()}_{name}"
    log = REPO / ".bench" / f"{name}-test.log"
    log.parent.mkdir(exist_ok=True)
    subprocess.run(["scripts/database", "fresh", database], cwd=REPO, check=True)
    try:
        with log.open("w") as sink:
            command = [
                "scripts/odoo", "-d", database, "-i", ",".join(modules), "--stop-after-init",
                "--test-enable", "--test-tags", os.environ.get("TAGS", tags),
                "--http-interface", "127.0.0.1", "--http-port", free_port(),
                "--max-cron-threads", "0",
            ]
            process = subprocess.Popen(
                command, cwd=REPO, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                errors="replace", env=os.environ | (extra or {}),
            )
            for line in process.stdout:
                sink.write(line)
                if found := STARTED.search(line):
                    print(f"  {name}: {found['name']}", flush=True)
        return read_odoo_log(log, process.wait())
    finally:
        subprocess.run(["scripts/database", "drop", database], cwd=REPO, check=False)


def read_odoo_log(log: Path, exit_code: int) -> Tally:
    """Count what Odoo's log says, and quote every WARNING and ERROR in it."""
    tally = Tally()
    total = bad = 0
    quoting = False
    for line in log.read_text(errors="replace").splitlines():
        if found := SUMMARY.search(line):
            total += int(found["total"])
            bad += int(found["failed"]) + int(found["errors"])
        if SKIPPED.search(line):
            tally.skipped += 1
            tally.notes.append(line.split(" ", 3)[-1])
        head = LOG_LINE.match(line)
        if head:
            is_loud = head["level"] in ("WARNING", "ERROR", "CRITICAL")
            quoting = is_loud and not HARMLESS.search(line)
        if quoting:
            tally.notes.append(line)
    loud = sum(1 for note in tally.notes if LOG_LINE.match(note))
    tally.passed = max(0, total - bad - tally.skipped)
    tally.failed = bad
    if not total:
        tally.failed += 1
        tally.notes.append(f"Odoo ran no test (exit {exit_code}); see {log}")
    if loud and not bad:
        tally.failed += loud
        tally.notes.append(f"{loud} unexpected WARNING or ERROR line(s) in Odoo's log: {log}")
    if exit_code and not tally.failed:
        tally.failed += 1
        tally.notes.append(f"Odoo ended with exit code {exit_code}; see {log}")
    return tally


def free_port() -> str:
    return in_shell("free_port")


def in_shell(command: str) -> str:
    """What a command prints that knows ``scripts/lib.sh``."""
    return subprocess.run(
        ["bash", "-c", f". scripts/lib.sh; {command}"], cwd=REPO, capture_output=True, text=True,
        check=True,
    ).stdout.strip()


def parts(kinds: list[str]) -> Iterator[Callable[[], Tally]]:
    """What is to be run, the longest first."""
    if "odoo" in kinds:
        shares = [f"/{MODULE}"] if "TAGS" in os.environ else odoo_shares()
        for number, tags in enumerate(shares, start=1):
            yield partial(run_odoo, f"odoo{number}", tags)
    if "process" in kinds:
        yield partial(run_unittest, "tests/process", "tests/process")
    if "plain" in kinds:
        yield partial(run_unittest, "ebox/tests")
        yield partial(run_unittest, "sandbox/tests")
        yield partial(run_unittest, "tests/plain", "tests/plain")
    if "oca" in kinds:
        yield run_oca


def main(kinds: list[str]) -> int:
    unknown = set(kinds) - set(KINDS)
    if unknown:
        print(f"unknown kind of test: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    start = time.monotonic()
    tally = Tally()
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        running = [pool.submit(part) for part in parts(kinds or list(KINDS))]
        for part in running:
            tally.add(part.result())
    is_incomplete = not kinds and "TAGS" not in os.environ and tally.skipped > tally.excused
    if is_incomplete and os.environ.get("EBOX_ALLOW_SKIPS") != "1":
        tally.failed += 1
        tally.notes.append("Not all was tested: EBOX_ALLOW_SKIPS=1 says that this is known.")
    if tally.notes:
        print("\n" + "\n".join(tally.notes))
    print(f"\n{time.monotonic() - start:.0f} s")
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped", flush=True)
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
