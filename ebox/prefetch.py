"""Downloading ahead of the one who stores, over a few connections."""
from __future__ import annotations

import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO, Protocol, TypeVar

from .client import Download, EboxClient
from .errors import EboxError
from .model import Attachment

PROBES = 2
WORTHWHILE_SECONDS = 0.005
IN_MEMORY_BYTES = 1024 * 1024


class Closable(Protocol):
    """A result that holds something to give back."""

    def close(self) -> None: ...


Job = TypeVar("Job")
Result = TypeVar("Result", bound=Closable)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that came in: ``file`` stands at its beginning, in memory when small."""

    file: BinaryIO
    download: Download

    def close(self) -> None:
        self.file.close()


def fetch_file(
    client: EboxClient, message_id: str, attachment: Attachment | str, max_bytes: int
) -> Fetched:
    """Return an attachment in a temporary file, to be closed by the caller. Raises EboxError."""
    file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY_BYTES)  # noqa: SIM115
    try:
        download = client.download(message_id, attachment, file, max_bytes)
    except BaseException:
        file.close()
        raise
    file.seek(0)
    return Fetched(file, download)


def prefetch(
    jobs: Iterable[Job],
    fetch: Callable[[Job], Result],
    connections: int = 4,
    *,
    ahead: int | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Iterator[tuple[Job, Result | EboxError]]:
    """Yield each job with its result, in the order of ``jobs``.

    ``fetch`` runs in threads: it may use neither a cursor nor an environment. At most
    ``connections`` calls are under way and ``ahead`` jobs (default: twice as many) begun
    and not yet yielded. An EboxError is yielded, any other exception raised. The caller
    closes the results; when it stops early, the others are cancelled and closed and the
    threads joined. Where an answer takes under 5 ms, threads cost more than they save
    and the calls are made one by one.
    """
    queue = iter(jobs)
    fastest = float("inf")
    for job in islice(queue, PROBES):
        start = clock()
        result = _attempt(fetch, job)
        fastest = min(fastest, clock() - start)
        yield job, result
    if connections <= 1 or fastest < WORTHWHILE_SECONDS:
        for job in queue:
            yield job, _attempt(fetch, job)
    else:
        yield from _in_threads(queue, fetch, connections, ahead or 2 * connections)


def _attempt(fetch: Callable[[Job], Result], job: Job) -> Result | EboxError:
    try:
        return fetch(job)
    except EboxError as error:
        return error


def _in_threads(
    queue: Iterator[Job], fetch: Callable[[Job], Result], connections: int, ahead: int
) -> Iterator[tuple[Job, Result | EboxError]]:
    under_way: deque[tuple[Job, Future[Result | EboxError]]] = deque()
    pool = ThreadPoolExecutor(connections, thread_name_prefix="ebox")
    try:
        while True:
            for job in islice(queue, ahead - len(under_way)):
                under_way.append((job, pool.submit(_attempt, fetch, job)))
            if not under_way:
                return
            job, future = under_way.popleft()
            yield job, future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        for _job, future in under_way:
            if not future.cancelled() and future.exception() is None:
                result = future.result()
                if not isinstance(result, EboxError):
                    result.close()
