"""Each kind of fault, seen from the line."""
from __future__ import annotations

import base64
import hashlib
import http.client
import time
from urllib.parse import urlsplit

from ..faults import KINDS
from ..providers import TOKEN_PATH
from .support import NUMBER, OTHER_NUMBER, V3, V21, SandboxCase

LIST = f"{V3}/ebox/messages"
FIRST = f"{LIST}/B000000001"
CONTENT = f"{FIRST}/attachments/A000000001/content"
SECOND_CONTENT = f"{LIST}/B000000002/attachments/A000000002/content"


class FaultCase(SandboxCase):
    profile = {"profile": "bulk", "count": 6, "size": 3000}

    def setUp(self):
        super().setUp()
        self.token()

    def ids(self, parameters: str = "") -> list[str]:
        return [item["messageId"] for item in self.items(LIST + parameters)]


class TestRefusals(FaultCase):
    def test_each_refusal_comes_once_and_then_the_answer(self):
        for kind, status, problem in (
            ("403", 403, "missingScope"),
            ("429", 429, "tooManyRequests"),
            ("500", 500, "internalServerError"),
            ("503", 503, "serviceUnavailable"),
        ):
            with self.subTest(kind):
                self.arm(kind, retry_after=7)
                answer = self.get(LIST)
                self.assert_problem(answer, status, problem)
                wait = "7" if status in (429, 503) else None
                self.assertEqual(answer.headers["Retry-After"], wait)
                self.assertEqual(self.get(LIST).status, 200)

    def test_401_revokes_the_token_for_good(self):
        self.arm("401", after=1)
        self.assertEqual(self.get(LIST).status, 200)
        self.assert_problem(self.get(LIST), 401, "invalidAccessToken")
        self.assert_problem(self.get(LIST), 401, "invalidAccessToken")
        self._token = ""
        self.assertEqual(self.get(LIST).status, 200)

    def test_contract_21_spells_it_its_own_way(self):
        self.arm("429")
        answer = self.get(f"{V21}/ebox")
        self.assertEqual((answer.status, answer.json["code"]), (429, "tooManyRequests"))
        self.assertEqual(answer.headers["Retry-After"], "1")

    def test_after_skips_and_times_repeats(self):
        self.arm("500", after=1, times=2)
        self.assertEqual([self.get(LIST).status for _ in range(4)], [200, 500, 500, 200])

    def test_minus_one_lasts_until_it_is_cleared(self):
        self.arm("500", times=-1)
        self.assertEqual({self.get(LIST).status for _ in range(4)}, {500})
        self.sandbox.admin("DELETE", "/faults")
        self.assertEqual(self.get(LIST).status, 200)

    def test_path_and_enterprise_choose_the_requests(self):
        self.arm("500", times=-1, path=r"/content$")
        self.assertEqual(self.get(LIST).status, 200)
        self.assertEqual(self.get(CONTENT).status, 500)
        self.sandbox.admin("DELETE", "/faults")
        self.arm("500", times=-1, enterprise_number=OTHER_NUMBER)
        self.assertEqual(self.get(LIST).status, 200)

    def test_the_token_endpoint_is_hit_only_by_its_path(self):
        self.arm("503", times=-1)
        self.assertEqual(self.ask_token().status, 200)
        self.arm("503", path=TOKEN_PATH)
        answer = self.ask_token()
        self.assertEqual(answer.status, 503)
        self.assertEqual(answer.json["error"], "temporarily_unavailable")
        self.assertEqual(answer.headers["Retry-After"], "1")

    def test_a_refused_download_does_not_mark_the_message(self):
        self.arm("500")
        self.get(CONTENT)
        self.assertFalse(self.states()["B000000001"]["read"])

    def test_latency_by_fault_and_by_setting(self):
        self.arm("latency", ms=300)
        self.sandbox.admin("POST", "/settings", {"latency_ms": 100})
        times = []
        for _ in range(2):
            start = time.monotonic()
            self.assertEqual(self.get(LIST).status, 200)
            times.append(time.monotonic() - start)
        self.assertGreaterEqual(times[0], 0.4)
        self.assertGreaterEqual(times[1], 0.1)
        self.assertLess(times[1], 0.4)

    def test_a_wrong_clock_refuses_good_assertions(self):
        self.arm("clock", seconds=900, times=2)
        self.assertIn("expired", self.ask_token().json["error_description"])
        self.assertEqual(self.ask_token().status, 400)
        self.assertEqual(self.ask_token().status, 200)
        self.arm("clock", seconds=-900)
        self.assertIn("10 minutes", self.ask_token().json["error_description"])


class TestBrokenAnswers(FaultCase):
    def test_cut_ends_the_connection_within_the_body(self):
        self.arm("cut")
        connection = http.client.HTTPConnection(urlsplit(self.sandbox.url).netloc, timeout=5)
        self.addCleanup(connection.close)
        connection.request("GET", CONTENT, headers={"Authorization": f"Bearer {self.token()}"})
        answer = connection.getresponse()
        self.assertEqual(answer.headers["Content-Length"], "3000")
        with self.assertRaises(http.client.IncompleteRead) as caught:
            answer.read()
        self.assertEqual(len(caught.exception.partial), 1500)

    def test_truncated_looks_whole_but_is_not(self):
        self.arm("truncated", path="content")
        answer = self.get(CONTENT)
        self.assertEqual((answer.status, answer.headers["Content-Length"]), (200, "1500"))
        whole = self.get(CONTENT).body
        self.assertEqual(answer.body, whole[:1500])

    def test_invalid_json(self):
        self.arm("invalid_json")
        answer = self.get(LIST)
        self.assertEqual((answer.status, answer.headers["Content-Type"]),
                         (200, "application/json"))
        with self.assertRaises(ValueError):
            _ = answer.json
        self.assertEqual(len(self.items(LIST)), 6)
        self.arm("invalid_json", path="refData")
        with self.assertRaises(ValueError):
            _ = self.get(f"{V3}/refData/messageTypes").json


class TestPages(FaultCase):
    def test_a_message_published_between_two_pages_shifts_them(self):
        self.arm("shifting_page")
        first, second = self.ids("?pageSize=3"), self.ids("?pageSize=3&page=2")
        self.assertEqual(second[0], first[-1])
        self.assertEqual(len(set(first + second + self.ids("?pageSize=3&page=3"))), 6)
        self.assertEqual(len(self.states()), 7)
        newest = self.ids()[0]
        self.assertNotIn(newest, first)

    def test_a_duplicate_stands_in_two_pages_and_nothing_is_lost(self):
        self.arm("duplicate")
        first, second = self.ids("?pageSize=3"), self.ids("?pageSize=3&page=2")
        self.assertEqual(second[0], first[-1])
        self.assertEqual(len(second), 4)
        self.assertEqual(len(set(first + second)), 6)
        self.assertEqual(len(self.ids("?pageSize=3&page=2")), 3)


class TestFiles(FaultCase):
    def metadata(self, place: int = 0) -> dict:
        return self.items(LIST)[place]["attachments"]["items"][0]

    def assert_digest(self, metadata: dict, content: bytes):
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode()
        self.assertEqual(metadata["digest"]["digestValue"], digest.rstrip("="))

    def test_a_wrong_digest_stays_wrong_for_the_first_file_met(self):
        self.arm("wrong_digest")
        wrong, right = self.metadata(0), self.metadata(1)
        content = self.get(CONTENT).body
        with self.assertRaises(AssertionError):
            self.assert_digest(wrong, content)
        self.assert_digest(right, self.get(SECOND_CONTENT).body)
        self.assertEqual(self.metadata(0), wrong)
        self.assertEqual(self.get(CONTENT.removesuffix("/content")).json, wrong)
        self.sandbox.admin("DELETE", "/faults")
        self.assert_digest(self.metadata(0), content)

    def test_an_empty_file_is_empty_in_its_metadata_too(self):
        self.arm("empty_file", path="A000000002/content")
        metadata = self.metadata(1)
        self.assertEqual(metadata["size"], 0)
        self.assert_digest(metadata, b"")
        self.assertEqual(self.get(SECOND_CONTENT).body, b"")
        self.assertEqual(len(self.get(CONTENT).body), 3000)
        self.assertTrue(self.states()["B000000002"]["read"])

    def test_a_big_file_is_streamed_and_matches_its_metadata(self):
        self.arm("big_file", size_mb=60)
        metadata = self.metadata()
        content = self.get(CONTENT).body
        self.assertEqual(len(content), 60_000_000)
        self.assertEqual(metadata["size"], 58593.75)
        self.assert_digest(metadata, content)

    def test_a_big_file_can_be_cut(self):
        self.arm("big_file", size_mb=5)
        self.arm("truncated", path="content")
        self.assertEqual(len(self.get(CONTENT).body), 2_500_000)
        self.arm("cut", path="content")
        with self.assertRaises(http.client.IncompleteRead):
            self.get(CONTENT)

    def test_hostile_names(self):
        self.arm("hostile_name", times=5)
        names = [item["attachments"]["items"][0]["fileName"] for item in self.items(LIST)]
        self.assertIn("../../etc/passwd\u202e fdp.exe", names[0])
        self.assertIn("\x00", names[1])
        self.assertIn("\n", names[2])
        self.assertGreater(len(names[3]), 300)
        self.assertEqual(names[4], "CON.pdf")
        self.assertEqual(names[5], "letter-6.pdf")
        self.sandbox.admin("DELETE", "/faults")
        self.arm("hostile_name", name="<script>.pdf", after=1)
        self.assertEqual(self.metadata(0)["fileName"], "letter-1.pdf")
        self.assertEqual(self.metadata(1)["fileName"], "<script>.pdf")


class TestMessages(FaultCase):
    def test_one_bad_message_among_good_ones(self):
        self.arm("bad_message", after=1)
        items = self.items(LIST)
        self.assertEqual(items[1]["subject"], ["not", "a", "map"])
        self.assertEqual(items[1]["attachments"], "none")
        self.assertEqual(items[1]["publicationDate"], "someday")
        self.assertEqual([type(item["subject"]) for item in items].count(dict), 5)
        self.assertEqual(self.get(f"{LIST}/{items[1]['messageId']}").json, items[1])

    def test_a_message_without_an_id(self):
        self.arm("bad_message", variant="missing_id")
        items = self.items(LIST)
        self.assertNotIn("messageId", items[0])
        self.assertTrue(all("messageId" in item for item in items[1:]))

    def test_fields_and_values_of_the_future(self):
        self.arm("unknown_fields", times=-1)
        for base in (V3, V21):
            for item in self.items(f"{base}/ebox/messages"):
                self.assertIn("futureField", item)
                self.assertEqual(item["partition"], "FUTURE_PARTITION")
                self.assertEqual(item["businessDataList"]["items"][0]["key"], "FUTURE_KEY")
                file = item["attachments"]["items"][0]
                self.assertEqual(file["mediaType"], "application/vnd.future")


class TestArming(FaultCase):
    def test_every_kind_can_be_armed_and_is_listed(self):
        for kind in KINDS:
            self.arm(kind)
        faults = self.sandbox.admin("GET", "/faults")["faults"]
        self.assertEqual([fault["kind"] for fault in faults], list(KINDS))

    def test_hits_are_counted(self):
        self.arm("500", times=3)
        self.get(LIST)
        fault = self.sandbox.admin("GET", "/faults")["faults"][0]
        self.assertEqual((fault["hits"], fault["times"]), (1, 2))

    def test_what_is_not_understood_is_refused(self):
        for spec in (
            {"kind": "flood"}, {"kind": "500", "often": 1}, {"kind": "500", "path": "("},
            {"kind": "500", "times": "2"}, {"kind": "500", "hits": 3},
        ):
            with self.subTest(spec), self.assertRaisesRegex(Exception, "badRequest"):
                self.sandbox.admin("POST", "/faults", spec)

    def test_the_admin_calls_themselves_are_never_hit(self):
        self.arm("500", times=-1)
        self.assertEqual(self.sandbox.admin("GET", f"/eboxes/{NUMBER}")["total"], 6)
