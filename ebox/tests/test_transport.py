"""Authorised calls, over HTTP."""
from __future__ import annotations

import tempfile
import time
import unittest
from email.utils import formatdate
from unittest import mock

import requests

from ..answers import read_json
from ..certificate import make_key
from ..errors import Code, EboxError
from ..tokens import TokenSource
from ..transport import Transport, make_session
from .local_server import Reply, Request, as_json, closed_port, problem, serve

KEY = make_key()


class TransportCase(unittest.TestCase):
    def setUp(self):
        self.tokens_given = 0
        self.replies: list[Reply] = []
        self.server = serve(self, self.answer)
        self.calls: list[Request] = []
        self.tokens = TokenSource(self.server.url + "/token", "client", KEY, timeout=5)
        self.transport = Transport(make_session(), self.tokens, timeout=5)

    def answer(self, request: Request) -> Reply:
        if request.path == "/token":
            self.tokens_given += 1
            return as_json({"access_token": f"t{self.tokens_given}", "expires_in": 600})
        self.calls.append(request)
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    def get(self, *replies: Reply, **options: object) -> object:
        self.replies = list(replies)
        return self.transport.get_json(self.server.url + "/ebox", **options)

    def refused(self, *replies: Reply, **options: object) -> EboxError:
        with self.assertRaises(EboxError) as caught:
            self.get(*replies, **options)
        return caught.exception


class TestCalls(TransportCase):
    def test_a_call_carries_the_token_and_a_trace_id_of_its_own(self):
        self.assertEqual(self.get(as_json({"a": 1})), {"a": 1})
        self.get(as_json({}))
        self.assertEqual(self.calls[0].headers["Authorization"], "Bearer t1")
        traces = [call.headers["BelGov-Trace-Id"] for call in self.calls]
        self.assertEqual(len(set(traces)), 2)
        self.assertEqual(self.tokens_given, 1)

    def test_a_refused_token_is_renewed_once(self):
        self.assertEqual(self.get(problem(401, "expiredAccessToken"), as_json([])), [])
        self.assertEqual([call.headers["Authorization"] for call in self.calls],
                         ["Bearer t1", "Bearer t2"])

    def test_a_token_refused_twice_is_an_error_of_the_mailbox(self):
        refused = self.refused(problem(401, "invalidAccessToken"))
        self.assertIs(refused.code, Code.TOKEN_REFUSED)
        self.assertTrue(refused.is_mailbox_wide)
        self.assertEqual((self.tokens_given, len(self.calls)), (2, 2))

    def test_problems_are_told_apart(self):
        for status, kind, detail, code in (
            (403, "missingScope", "", Code.SCOPE_MISSING),
            (403, "missingPermission", "", Code.TERMS),
            (403, "missingPermission", "terms of use not accepted", Code.TERMS),
            (404, "resourceNotFound", "", Code.NOT_FOUND),
            (410, "gone", "", Code.GONE),
            (413, "payloadTooLarge", "", Code.TOO_LARGE),
            (429, "tooManyFailedRequests", "", Code.TOO_MANY_REQUESTS),
            (400, "badRequest", "", Code.BAD_REQUEST),
            (400, "unheardOf", "", Code.BAD_REQUEST),
            (500, "internalServerError", "", Code.SERVER_ERROR),
            (501, "notImplemented", "", Code.NOT_FOUND),
        ):
            with self.subTest(kind=kind):
                refused = self.refused(problem(status, kind, detail))
                self.assertIs(refused.code, code)
                self.assertEqual(refused.status, status)
                self.assertIn(kind, refused.detail)

    def test_status_messages_of_contract_2_1_are_told_apart(self):
        for status, message, code in (
            (403, "Scope not granted", Code.SCOPE_MISSING),
            (403, "Terms of use must be accepted", Code.TERMS),
            (403, "no", Code.SCOPE_MISSING),
            (401, "Invalid authorization", Code.TOKEN_REFUSED),
            (404, "Message not found", Code.NOT_FOUND),
        ):
            with self.subTest(message):
                body = {"id": "1", "code": "E", "message": message}
                refused = self.refused(as_json(body, status))
                self.assertIs(refused.code, code)

    def test_a_refusal_of_one_item_says_nothing_about_the_others(self):
        refused = self.refused(problem(403, "missingPermission"), one_item=True)
        self.assertIs(refused.code, Code.FORBIDDEN)
        self.assertFalse(refused.is_mailbox_wide)
        refused = self.refused(problem(403, "missingScope"), one_item=True)
        self.assertIs(refused.code, Code.SCOPE_MISSING)
        self.assertTrue(refused.is_mailbox_wide)

    def test_the_trace_id_to_quote_is_the_answer_s_else_ours(self):
        self.assertEqual(self.refused(problem(400, "x", BelGov_Trace_Id="abc")).trace_id, "abc")
        ours = self.refused(problem(400, "x")).trace_id
        self.assertEqual(ours, self.calls[-1].headers["BelGov-Trace-Id"])

    def test_error_pages_of_proxies_are_understood_by_their_status(self):
        page = Reply(500, b"<html>" + b"secret " * 50_000, {"Content-Type": "text/html"})
        refused = self.refused(page)
        self.assertIs(refused.code, Code.SERVER_ERROR)
        self.assertEqual(refused.detail, "GET HTTP 500 text/html")
        self.assertIs(self.refused(Reply(404, b"")).code, Code.NOT_FOUND)

    def test_personal_data_in_a_problem_stays_out_of_the_detail(self):
        refused = self.refused(problem(404, "resourceNotFound", "no box for 85073003328"))
        self.assertNotIn("85073003328", refused.detail)

    def test_what_is_not_json_is_a_bad_answer(self):
        for body in (b"", b"<html>", b"{", b"\xff\xfe{", b"[" * 100_000):
            with self.subTest(body[:10]):
                refused = self.refused(Reply(200, body))
                self.assertIs(refused.code, Code.BAD_ANSWER)
                self.assertEqual(refused.trace_id, self.calls[-1].headers["BelGov-Trace-Id"])

    def test_an_endless_json_answer_is_not_read_to_its_end(self):
        self.replies = [Reply(200, b"[" + b"1," * 200_000 + b"1]")]
        with requests.get(self.server.url + "/ebox", stream=True, timeout=5) as response, \
                self.assertRaises(EboxError) as caught:
            read_json(response, 10_000)
        self.assertIs(caught.exception.code, Code.BAD_ANSWER)
        self.assertIn("over 10000 bytes", caught.exception.detail)

    def test_neither_a_netrc_nor_a_proxy_comes_between_us_and_this_machine(self):
        with tempfile.NamedTemporaryFile("w") as netrc, mock.patch.dict(
                "os.environ", {"NETRC": netrc.name,
                               "http_proxy": f"http://127.0.0.1:{closed_port()}"}):
            netrc.write("machine 127.0.0.1 login somebody password secret\n")
            netrc.flush()
            self.get(as_json({}))
        self.assertEqual(self.calls[0].headers["Authorization"], "Bearer t1")

    def test_a_merge_patch_is_sent_as_such_and_never_twice(self):
        self.replies = [Reply(503)]
        with self.assertRaises(EboxError) as caught:
            self.transport.send_json(
                "PATCH", self.server.url + "/ebox/messages", {"items": []})
        self.assertIs(caught.exception.code, Code.UNAVAILABLE)
        (call,) = self.calls
        self.assertEqual((call.method, call.body), ("PATCH", b'{"items": []}'))
        self.assertEqual(call.headers["Content-Type"], "application/merge-patch+json")

    def test_nothing_is_sent_in_the_clear(self):
        with self.assertRaises(EboxError) as caught:
            self.transport.get_json("http://services.socialsecurity.be/ebox")
        self.assertIs(caught.exception.code, Code.BAD_ADDRESS)


class TestPatience(TransportCase):
    def test_a_short_unavailability_is_waited_for(self):
        self.assertEqual(self.get(Reply(503), Reply(502), as_json(1)), 1)
        self.assertEqual(self.get(problem(429, "tooManyRequests", Retry_After="0"), as_json(2)), 2)

    def test_a_longer_one_is_left_to_the_caller(self):
        for status, code in ((429, Code.TOO_MANY_REQUESTS), (503, Code.UNAVAILABLE)):
            self.calls.clear()
            start = time.monotonic()
            refused = self.refused(problem(status, "x", Retry_After="6"))
            self.assertLess(time.monotonic() - start, 3)
            self.assertIs(refused.code, code)
            self.assertEqual(refused.retry_after, 6)
            self.assertEqual(len(self.calls), 1)
            self.assertTrue(refused.is_mailbox_wide and refused.is_temporary)

    def test_retry_after_may_be_a_date(self):
        until = formatdate(time.time() + 90, usegmt=True)
        refused = self.refused(problem(503, "serviceUnavailable", Retry_After=until))
        self.assertAlmostEqual(refused.retry_after, 90, delta=2)

    def test_a_strange_retry_after_counts_for_nothing(self):
        for written in ("soon", "-5", "", "Mon, 99 Foo"):
            self.calls.clear()
            refused = self.refused(problem(429, "tooManyRequests", Retry_After=written))
            self.assertIs(refused.code, Code.TOO_MANY_REQUESTS)
            self.assertIsNone(refused.retry_after, written)
        self.assertEqual(
            self.refused(problem(429, "x", Retry_After="9" * 30)).retry_after, 86400)

    def test_a_lasting_unavailability_gives_up_after_three_tries(self):
        refused = self.refused(Reply(503))
        self.assertIs(refused.code, Code.UNAVAILABLE)
        self.assertEqual(len(self.calls), 3)

    def test_a_gateway_error_is_not_the_whole_mailbox(self):
        refused = self.refused(Reply(502))
        self.assertIs(refused.code, Code.UNAVAILABLE)
        self.assertFalse(refused.is_mailbox_wide)

    def test_a_server_error_is_not_repeated(self):
        self.refused(problem(500, "internalServerError"))
        self.assertEqual(len(self.calls), 1)

    def test_a_connection_closed_without_an_answer_is_tried_again(self):
        self.assertEqual(self.get(Reply(hang_up=True), as_json(1)), 1)
        refused = self.refused(Reply(hang_up=True))
        self.assertIs(refused.code, Code.CONNECTION_CUT)
        self.assertTrue(refused.is_temporary)
        self.assertFalse(refused.is_mailbox_wide)

    def test_a_silent_server_is_not_asked_again(self):
        self.transport = Transport(make_session(), self.tokens, timeout=0.2)
        refused = self.refused(Reply(after=0.5))
        self.assertIs(refused.code, Code.TIMEOUT)
        self.assertEqual(len(self.calls), 1)

    def test_nothing_listens_there(self):
        with self.assertRaises(EboxError) as caught:
            self.transport.get_json(f"http://127.0.0.1:{closed_port()}/")
        self.assertIs(caught.exception.code, Code.HOST_UNREACHABLE)
        self.assertIn("refused", caught.exception.detail)

    def test_a_host_without_tls_is_a_tls_error(self):
        self.replies = [as_json({})]
        with self.assertRaises(EboxError) as caught:
            self.transport.get_json(self.server.url.replace("http", "https"))
        self.assertIs(caught.exception.code, Code.TLS)


class TestRedirects(TransportCase):
    def test_a_redirect_within_the_host_is_followed_with_the_token(self):
        moved = Reply(307, b"", {"Location": "/moved?x=1"})
        self.assertEqual(self.get(moved, as_json("there"), params={"page": "1"}), "there")
        self.assertEqual([(call.path, call.query) for call in self.calls],
                         [("/ebox", {"page": ["1"]}), ("/moved", {"x": ["1"]})])
        self.assertEqual(self.calls[1].headers["Authorization"], "Bearer t1")

    def test_the_token_goes_to_no_other_host(self):
        other = serve(self, lambda request: as_json("stolen"))
        for location in (other.url, other.url.replace("http:", ""), "https://127.0.0.1/", ""):
            with self.subTest(location):
                refused = self.refused(Reply(302, b"", {"Location": location}))
                self.assertIs(refused.code, Code.BAD_ANSWER)
                self.assertIn("was not followed", refused.detail)
        self.assertEqual(other.requests, [])

    def test_a_circle_ends(self):
        refused = self.refused(Reply(302, b"", {"Location": "/ebox"}))
        self.assertIs(refused.code, Code.BAD_ANSWER)
        self.assertEqual(refused.detail, "too many redirects")
