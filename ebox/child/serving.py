"""The child process: gives each file to its worker, within limits.

Started as a file of its own, so that it loads neither Odoo nor this package, and killed by
its limits when a file is hostile. It talks over standard input and output: four bytes of
length (big endian), that many bytes of JSON, then the file's bytes; the answer likewise,
followed by the bytes of the files that the worker found inside.
"""
from __future__ import annotations

import importlib.util
import json
import resource
import struct
import sys
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

Answer = Callable[[Mapping[str, Any], bytes], tuple[dict[str, Any], list[bytes]]]
"""From a request and a file: what JSON can say of it, and the bytes of files inside."""


def serve(answer: Answer, source: BinaryIO, sink: BinaryIO) -> None:
    """Answer requests until the parent closes the pipe."""
    while head := source.read(4):
        request = json.loads(source.read(struct.unpack(">I", head)[0]))
        _limit_cpu(request["cpu_seconds"])
        found, files = answer(request, source.read(request["size"]))
        body = json.dumps(found).encode()
        sink.write(struct.pack(">I", len(body)) + body + b"".join(files))
        sink.flush()


def _limit_cpu(seconds: int) -> None:
    """Give the next file its own share: the limit counts from the start of the process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(
        resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds + 1, hard))


def _load(path: str) -> Any:
    spec = importlib.util.spec_from_file_location("worker", path)
    worker = importlib.util.module_from_spec(spec)
    sys.modules["worker"] = worker  # dataclasses look their module up
    spec.loader.exec_module(worker)
    return worker


def main() -> None:
    """Run as a child: ``python -I serving.py WORKER.PY MEMORY_BYTES [PLACES OF LIBRARIES…]``."""
    worker, memory, *places = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.path += [place for place in places if place not in sys.path]
    serve(_load(worker).answer, sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
