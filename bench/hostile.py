"""The worst that a hostile file costs: each is read in a process of its own.

Needs no Odoo: ``python -m bench.hostile`` from the addon's root.
"""
from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .results import Row, show

_ADDON = (__package__ or "").rpartition(".")[0]  # "" outside Odoo
_ROOT = Path(__file__).resolve().parents[1]
hostile_xml = importlib.import_module(f"{_ADDON}.ebox.tests.hostile_xml" if _ADDON
                                      else "ebox.tests.hostile_xml")

SECONDS, MEGABYTES = 2.0, 150.0
ROUNDS = 3

# Peak memory over what the process takes once everything is loaded and the file is there.
_CHILD = """
import re, sys, time
from pathlib import Path
from ebox.ubl.reader import read
from ebox.ubl.refusals import UblRefused
from ebox.xml_guard import XmlRefused

def peak():
    # Not ru_maxrss, which a child inherits from whoever starts it.
    return int(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1])

data = sys.stdin.buffer.read(int(sys.argv[1]))  # the size known: no copies while it grows
before, start = peak(), time.process_time()
try:
    read(data)
except (UblRefused, XmlRefused):
    pass
print(time.process_time() - start, (peak() - before) / 1024)
"""


@dataclass(frozen=True)
class Cost:
    """What one file took: processor seconds, and megabytes over the process that reads it."""

    name: str
    seconds: float
    megabytes: float


def costs() -> Iterator[Cost]:
    """Read each hostile file; of several rounds the quickest counts, and the most memory."""
    for file in hostile_xml.hostile_files():
        rounds = [_cost(file.data) for _round in range(ROUNDS)]
        yield Cost(file.name, min(seconds for seconds, _memory in rounds),
                   max(memory for _seconds, memory in rounds))


def _cost(data: bytes) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(len(data))], input=data, stdout=subprocess.PIPE,
        cwd=_ROOT, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


def hostile(_env: object = None) -> list[Row]:
    """Hostile XML: the slowest file and the one that takes the most memory."""
    found = list(costs())
    slowest = max(found, key=lambda cost: cost.seconds)
    largest = max(found, key=lambda cost: cost.megabytes)
    print(f"{len(found)} files; slowest: {slowest.name}, largest: {largest.name}")
    return [
        Row("hostile_seconds", slowest.seconds, None, slowest.seconds, "s", SECONDS, True),
        Row("hostile_memory", largest.megabytes, None, largest.megabytes, "MB", MEGABYTES, True),
    ]


BENCHMARKS = {"hostile_seconds": hostile, "hostile_memory": hostile}


if __name__ == "__main__":
    show(hostile())
