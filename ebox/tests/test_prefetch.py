"""Downloading ahead."""
from __future__ import annotations

import threading
import time
import unittest
from itertools import count

from ..certificate import make_key
from ..client import EboxClient
from ..errors import Code, EboxError
from ..prefetch import fetch_file, prefetch
from ..tokens import TokenSnapshot, TokenSource
from .local_server import Reply, serve

KEY = make_key()


class Parcel:
    """A result that knows whether it was closed."""

    def __init__(self, job: int) -> None:
        self.job = job
        self.closed = False

    def close(self) -> None:
        self.closed = True


class Depot:
    """Fetches parcels and counts what is under way."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.begun: list[int] = []
        self.parcels: list[Parcel] = []
        self.at_once = self.most_at_once = 0
        self.threads: set[str] = set()

    def fetch(self, job: int) -> Parcel:
        with self.lock:
            self.begun.append(job)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            self.threads.add(threading.current_thread().name)
        time.sleep(0.001)  # lets another thread begin
        with self.lock:
            self.at_once -= 1
            parcel = Parcel(job)
            self.parcels.append(parcel)
        if job % 10 == 7:
            raise EboxError(Code.GONE, str(job))
        return parcel


def ticking(seconds: float):
    """A clock on which every call takes ``seconds``."""
    ticks = count()
    return lambda: next(ticks) * seconds


def downloading_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("ebox")]


SLOW, FAST = 0.05, 0.001


class TestPrefetch(unittest.TestCase):
    def setUp(self):
        self.depot = Depot()

    def test_results_and_errors_come_in_order(self):
        for pace in (SLOW, FAST):
            found = list(prefetch(range(30), self.depot.fetch, clock=ticking(pace)))
            self.assertEqual([job for job, _result in found], list(range(30)))
            for job, result in found:
                if job % 10 == 7:
                    self.assertIs(result.code, Code.GONE)
                    self.assertEqual(result.detail, str(job))
                else:
                    self.assertEqual(result.job, job)

    def test_at_most_so_many_connections_and_so_many_ahead(self):
        jobs = iter(range(100))
        stream = prefetch(jobs, self.depot.fetch, 3, ahead=5, clock=ticking(SLOW))
        for _number in range(20):
            job, _result = next(stream)
            self.assertLessEqual(max(self.depot.begun), job + 5)
        self.assertLessEqual(self.depot.most_at_once, 3)
        stream.close()
        self.assertLessEqual(next(jobs), 26)

    def test_where_answers_are_quick_no_threads_are_used(self):
        list(prefetch(range(9), self.depot.fetch, clock=ticking(FAST)))
        self.assertEqual(self.depot.threads, {threading.current_thread().name})
        list(prefetch(range(9), self.depot.fetch, 1, clock=ticking(SLOW)))
        self.assertEqual(self.depot.threads, {threading.current_thread().name})

    def test_calls_wait_side_by_side_where_answers_are_slow(self):
        together = threading.Barrier(4, timeout=5)

        def fetch(job: int) -> Parcel:
            if job in (2, 3, 4, 5):
                together.wait()  # breaks unless all four are under way at once
            return Parcel(job)

        found = list(prefetch(range(6), fetch, 4, clock=ticking(SLOW)))
        self.assertEqual([result.job for _job, result in found], list(range(6)))

    def test_who_stops_early_leaves_nothing_open_and_no_thread(self):
        stream = prefetch(range(1000), self.depot.fetch, 4, clock=ticking(SLOW))
        taken = [next(stream)[1] for _number in range(5)]
        self.assertTrue(downloading_threads())
        stream.close()
        self.assertEqual(downloading_threads(), [])
        self.assertLess(len(self.depot.begun), 20)
        self.assertFalse(any(parcel.closed for parcel in taken))
        left = [parcel for parcel in self.depot.parcels if parcel not in taken and parcel.job != 7]
        self.assertTrue(all(parcel.closed for parcel in left))

    def test_what_waits_for_its_turn_is_cancelled(self):
        gate = threading.Event()

        def fetch(job: int) -> Parcel:
            if job > 2:
                gate.wait(5)
            return self.depot.fetch(job)

        stream = prefetch(range(1000), fetch, 2, ahead=8, clock=ticking(SLOW))
        for _number in range(3):
            next(stream)
        threading.Timer(0.1, gate.set).start()
        stream.close()
        self.assertLessEqual(set(self.depot.begun), {0, 1, 2, 3, 4})

    def test_a_mistake_of_ours_is_raised_and_cleans_up(self):
        others_work = threading.Event()

        def fetch(job: int) -> Parcel:
            if job == 5:
                others_work.wait(10)
                raise ZeroDivisionError
            if job == 6:
                others_work.set()
            return self.depot.fetch(job)

        with self.assertRaises(ZeroDivisionError):
            list(prefetch(range(50), fetch, clock=ticking(SLOW)))
        self.assertEqual(downloading_threads(), [])
        self.assertIn(6, self.depot.begun)
        self.assertTrue(all(
            parcel.closed for parcel in self.depot.parcels if parcel.job > 5 and parcel.job != 7))

    def test_no_jobs_no_results(self):
        self.assertEqual(list(prefetch([], self.depot.fetch)), [])


class TestFetchFile(unittest.TestCase):
    def setUp(self):
        self.server = serve(self, lambda request: Reply(200, request.path.encode() * 1000))
        tokens = TokenSource(self.server.url + "/token", "client", KEY, cached=TokenSnapshot(
            "opaque", float("inf"), float("inf"), ()))
        self.client = EboxClient(self.server.url, "3", tokens, timeout=5)

    def test_each_job_gets_its_own_file(self):
        jobs = [f"m{number}" for number in range(40)]
        results = prefetch(
            jobs, lambda job: fetch_file(self.client, job, "a", 10**6), clock=ticking(SLOW))
        for job, fetched in results:
            content = fetched.file.read()
            fetched.close()
            self.assertEqual(len(content), fetched.download.size)
            self.assertTrue(content.startswith(f"/ebox/messages/{job}/attachments/a".encode()))

    def test_a_file_that_fails_is_not_left_open(self):
        with self.assertRaises(EboxError) as caught:
            fetch_file(self.client, "m", "a", 10)
        self.assertIs(caught.exception.code, Code.TOO_LARGE)
