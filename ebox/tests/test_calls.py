"""Calls whose path and body an administrator gives: what is refused, and what is sent."""
from __future__ import annotations

import json
import unittest

from ..calls import BODY_LIMIT, Call, CallTemplate, Flaw, TemplateError, may_have_arrived
from ..errors import Code, EboxError
from .local_server import Reply, problem
from .test_client import ClientCase

PATH = "ebox/messages/{messageId}/replies"
BODY = '{"reply": {"content": "{text}", "to": ["{messageId}", 1, null]}}'
HOSTILE = (
    "a\"b\\c'd", "line\nbreak\r\n\ttab", '"}, "messageId": "other', "{messageId} {text} {x}",
    "é € 😀", "\x00\u2028", "%2e%2e/%s", "\\u0022",
)


class TestTemplate(unittest.TestCase):
    def flaw(self, *values: str, has_text: bool = False) -> Flaw:
        with self.assertRaises(TemplateError) as caught:
            CallTemplate(*values, has_text=has_text)
        return caught.exception.flaw

    def test_what_a_method_and_a_path_may_not_be(self):
        for method in ("GET", "DELETE", "post", "POST /x", ""):
            self.assertIs(self.flaw(method, PATH), Flaw.METHOD, method)
        for path in (
            "", "/ebox/{messageId}", "//host/{messageId}", "https://host/{messageId}",
            "https:{messageId}", "host:80/{messageId}", "../{messageId}", "a/../{messageId}",
            "a/./{messageId}", "a//{messageId}", "{messageId}/", "a/%2e%2e/{messageId}",
            "a\\{messageId}", "user@host/{messageId}", "a?x={messageId}", "a#{messageId}",
            "a b/{messageId}", "a\n/{messageId}", "a/{messageId}\n", "é/{messageId}", "{text}/a",
            "{messageId", "{}/a", "{message_id}", "{messageId.__class__}", "{0}",
        ):
            with self.subTest(path):
                self.assertIs(self.flaw("POST", path), Flaw.PATH)
        self.assertIs(self.flaw("POST", "a" * 501), Flaw.TOO_LONG)

    def test_what_a_body_may_not_be(self):
        for body, flaw in (
            ("{", Flaw.NOT_JSON), ("{'a': 1}", Flaw.NOT_JSON), ('"{messageId}"', Flaw.NOT_JSON),
            ("1", Flaw.NOT_JSON), ("null", Flaw.NOT_JSON), ('{"a": NaN}', Flaw.NOT_JSON),
            ('{"a": {text}}', Flaw.NOT_JSON), ("[" * 21 + "]" * 21, Flaw.NOT_JSON),
            ("[" * 5000 + "]" * 5000, Flaw.NOT_JSON), ('{"{messageId}": 1}', Flaw.NAME),
            ('[{"a": {"{text}": 1}}]', Flaw.NAME), ('{"a": "{other}"}', Flaw.PLACEHOLDER),
            ('{"a": "{text}"}', Flaw.PLACEHOLDER), (" " * (BODY_LIMIT + 1), Flaw.TOO_LONG),
        ):
            with self.subTest(body[:40]):
                self.assertIs(self.flaw("POST", PATH, body), flaw)

    def test_a_call_says_which_message_and_a_reply_says_what(self):
        self.assertIs(self.flaw("POST", "ebox/actions"), Flaw.NO_MESSAGE_ID)
        self.assertIs(self.flaw("POST", "ebox/actions", '{"a": 1}'), Flaw.NO_MESSAGE_ID)
        CallTemplate("POST", "ebox/actions", '{"a": "{messageId}"}')
        self.assertIs(self.flaw("POST", PATH, has_text=True), Flaw.NO_TEXT)
        self.assertIs(self.flaw("POST", PATH, '{"a": "{messageId}"}', has_text=True), Flaw.NO_TEXT)

    def test_a_text_stays_text(self):
        template = CallTemplate("POST", PATH, BODY, has_text=True)
        for text in HOSTILE:
            with self.subTest(text):
                call = template.fill("m1", text)
                self.assertEqual(call, Call("POST", "ebox/messages/m1/replies", {
                    "reply": {"content": text, "to": ["m1", 1, None]}}))
                self.assertEqual(json.loads(json.dumps(call.payload)), call.payload)

    def test_an_identifier_stays_in_its_place(self):
        template = CallTemplate("PUT", PATH)
        self.assertEqual(
            template.fill("a/../b?c#d é%2f{text}").path,
            "ebox/messages/a%2F..%2Fb%3Fc%23d%20%C3%A9%252f%7Btext%7D/replies")
        for path, identifier in ((PATH, ""), (PATH, "."), (PATH, ".."), ("a/.{messageId}", ".")):
            with self.subTest(identifier), self.assertRaises(EboxError) as caught:
                CallTemplate("PUT", path).fill(identifier)
            self.assertIs(caught.exception.code, Code.BAD_REQUEST)

    def test_when_a_call_may_have_been_carried_out(self):
        for error, may in (
            (EboxError(Code.TIMEOUT), True), (EboxError(Code.CONNECTION_CUT), True),
            (EboxError(Code.SERVER_ERROR, status=500), True),
            (EboxError(Code.UNAVAILABLE, status=504), True),
            (EboxError(Code.UNAVAILABLE, status=503), False),
            (EboxError(Code.UNAVAILABLE), False), (EboxError(Code.HOST_UNREACHABLE), False),
            (EboxError(Code.NOT_FOUND, status=404), False),
        ):
            with self.subTest(str(error)):
                self.assertIs(may_have_arrived(error), may)


class TestSending(ClientCase):
    def test_it_is_sent_below_the_providers_address_and_once(self):
        for method, media_type in (
            ("POST", "application/json"), ("PUT", "application/json"),
            ("PATCH", "application/merge-patch+json"),
        ):
            with self.subTest(method):
                template = CallTemplate(method, PATH, BODY, has_text=True)
                self.client.send(template.fill("m", HOSTILE[0]))
                self.assertEqual(
                    (self.call.method, self.call.path),
                    (method, "/registry/v3/ebox/messages/m/replies"))
                self.assertEqual(self.call.headers["Content-Type"], media_type)
                self.assertEqual(json.loads(self.call.body)["reply"]["content"], HOSTILE[0])
        for status in (500, 503, 504):
            self.server.requests.clear()
            self.reply = problem(status, "x")
            self.refused(self.client.send, Call("POST", "x"))
            self.assertEqual(len(self.server.requests), 1, status)

    def test_an_answer_that_is_lost_may_have_arrived(self):
        client = self.make_client(timeout=0.3)
        for reply, code in (
            (Reply(after=1.5), Code.TIMEOUT), (Reply(hang_up=True), Code.CONNECTION_CUT),
        ):
            with self.subTest(code):
                self.server.requests.clear()
                self.reply = reply
                error = self.refused(client.send, Call("POST", "x"))
                self.assertIs(error.code, code)
                self.assertTrue(may_have_arrived(error))
                self.assertEqual(len(self.server.requests), 1)

    def test_without_a_body_nothing_is_said_of_one(self):
        self.client.send(Call("POST", "ebox/messages/m/done"))
        self.assertEqual(self.call.body, b"")
        self.assertNotIn("Content-Type", self.call.headers)

    def test_a_refusal_is_of_this_message_alone(self):
        self.reply = problem(403, "missingPermission")
        self.assertIs(self.refused(self.client.send, Call("POST", "x")).code, Code.FORBIDDEN)
