"""The calls of a Document Consumer, over HTTP."""
from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import unittest
from datetime import date
from decimal import Decimal

from ..certificate import make_key
from ..client import EboxClient
from ..errors import Code, EboxError
from ..model import Attachment, Digest, Logo, Text
from ..tokens import TokenSnapshot, TokenSource
from .local_server import Reply, Request, as_json, problem, serve

KEY = make_key()
MESSAGE = {"messageId": "m/1 é", "publicationDate": "2026-01-01T00:00:00Z"}
CONTENT = b"%PDF-1.7 " + b"x" * 60_000
LIMIT = 10**6


def attachment(digest: Digest | None = None) -> Attachment:
    return Attachment("a?1", Text(), "a.pdf", True, "application/pdf", 60.0, digest, False)


class ClientCase(unittest.TestCase):
    version = "3"

    def setUp(self):
        self.reply: Reply = as_json({})
        self.server = serve(self, lambda request: self.reply)
        self.client = self.make_client()

    def make_client(self, **options: object) -> EboxClient:
        tokens = TokenSource(self.server.url + "/token", "client", KEY, cached=TokenSnapshot(
            "opaque", float("inf"), float("inf"), ()))
        return EboxClient(self.server.url + "/registry/v3/", self.version, tokens,
                          **{"timeout": 5, **options})

    @property
    def call(self) -> Request:
        return self.server.requests[-1]

    def refused(self, call, *arguments: object) -> EboxError:
        with self.assertRaises(EboxError) as caught:
            call(*arguments)
        return caught.exception


class TestReading(ClientCase):
    def test_the_list_is_asked_in_the_version_s_words(self):
        self.reply = as_json({"items": [MESSAGE], "totalItems": 1})
        asked = {"received_after": date(2026, 1, 1), "is_read": False, "is_visible": True,
                 "registered": True, "sender_number": "0206731645"}
        page = self.client.messages(2, 50, **asked)
        self.assertEqual([entry.message_id for entry in page.messages], ["m/1 é"])
        self.assertEqual(self.call.path, "/registry/v3/ebox/messages")
        self.assertEqual(self.call.query, {
            "page": ["2"], "pageSize": ["50"], "receivedAfter": ["2026-01-01"],
            "isRead": ["false"], "isVisible": ["true"], "isRegisteredMail": ["true"],
            "senderOrganizationId": ["0206731645"]})
        self.version = "2.1"
        self.make_client().messages(**asked)
        self.assertEqual(self.call.query, {
            "page": ["1"], "pageSize": ["100"], "receivedAfter": ["2026-01-01"],
            "readStatus": ["false"], "visible": ["true"], "registeredMail": ["true"],
            "senderOrganizationId": ["0206731645"]})

    def test_identifiers_cannot_leave_their_place_in_the_path(self):
        self.reply = as_json(MESSAGE)
        self.assertEqual(self.client.message("m/1 é").message_id, "m/1 é")
        self.assertEqual(self.call.path, "/registry/v3/ebox/messages/m%2F1%20%C3%A9")
        self.client.download("../../x", "a?1#", io.BytesIO(), LIMIT)
        self.assertEqual(
            self.call.path,
            "/registry/v3/ebox/messages/..%2F..%2Fx/attachments/a%3F1%23/content")
        calls = len(self.server.requests)
        for message_id in ("..", ".", ""):
            self.assertIs(self.refused(self.client.message, message_id).code, Code.BAD_REQUEST)
        self.assertEqual(len(self.server.requests), calls)

    def test_a_message_that_cannot_be_read_is_a_bad_answer(self):
        self.reply = as_json({"messageId": "m"})
        refused = self.refused(self.client.message, "m")
        self.assertIs(refused.code, Code.BAD_ANSWER)
        self.assertIn("publicationDate", refused.detail)
        for call in (self.client.messages, self.client.summary):
            self.assertIs(self.refused(call).code, Code.BAD_ANSWER)

    def test_counters_body_and_payment_are_read(self):
        self.reply = as_json({"numberOfMessages": 7})
        self.assertEqual(self.client.summary().total, 7)
        self.reply = as_json({"fr": "Bonjour"})
        self.assertEqual(self.client.body("m").pick("nl"), "Bonjour")
        self.assertEqual(self.call.path, "/registry/v3/ebox/messages/m/body")
        self.reply = as_json({"amount": 12.5})
        self.assertEqual(self.client.payment_data("m").amount, Decimal("12.5"))
        self.assertEqual(self.call.path, "/registry/v3/ebox/messages/m/paymentData")

    def test_what_is_optional_for_a_provider_is_simply_not_found(self):
        for reply in (problem(404, "resourceNotFound"), Reply(501), Reply(405)):
            self.reply = reply
            for call in (self.client.body, self.client.payment_data):
                refused = self.refused(call, "m")
                self.assertIs(refused.code, Code.NOT_FOUND)
                self.assertFalse(refused.is_mailbox_wide)
        self.reply = as_json({})
        self.assertIs(self.refused(self.client.payment_data, "m").code, Code.NOT_FOUND)

    def test_visibility_is_sent_as_a_merge_patch(self):
        self.client.set_visible({"a": True, "b": False})
        self.assertEqual(self.call.method, "PATCH")
        self.assertEqual(json.loads(self.call.body), {"totalItems": 2, "items": [
            {"messageId": "a", "isVisible": True}, {"messageId": "b", "isVisible": False}]})
        self.version = "2.1"
        self.make_client().set_visible({"a": True})
        self.assertEqual(json.loads(self.call.body)["items"], [{"messageId": "a", "visible": True}])

    def test_single_paths_can_be_overridden_but_not_invented(self):
        self.reply = as_json({"numberOfMessages": 7})
        self.make_client(paths={"summary": "statistics"}).summary()
        self.assertEqual(self.call.path, "/registry/v3/statistics")
        with self.assertRaisesRegex(KeyError, "unknown e-Box path: sumary"):
            self.make_client(paths={"sumary": "statistics"})


class TestReferenceData(ClientCase):
    def pages(self, entries: list[dict], *, total: bool = True, deaf: bool = False) -> None:
        def answer(request: Request) -> Reply:
            page = 1 if deaf else int(request.query["page"][0])
            part = entries[(page - 1) * 100:page * 100]
            return as_json({"items": part, **({"totalItems": len(entries)} if total else {})})

        self.server.answer = answer

    def types(self, count: int) -> list[dict]:
        return [{"messageTypeId": f"T{number}"} for number in range(count)]

    def test_all_pages_are_read_and_no_more(self):
        for count, total, calls in (
                (250, True, 3), (250, False, 3), (200, True, 2), (200, False, 3), (0, True, 1)):
            self.server.requests.clear()
            self.pages(self.types(count), total=total)
            with self.subTest(count=count, total=total):
                self.assertEqual(len(self.client.message_types()), count)
                self.assertEqual(len(self.server.requests), calls)
        self.assertEqual(self.call.path, "/registry/v3/refData/messageTypes")

    def test_a_server_deaf_to_pages_is_not_asked_for_ever(self):
        self.pages(self.types(150), total=False, deaf=True)
        self.assertEqual(len(self.client.message_types()), 100)
        self.assertEqual(len(self.server.requests), 2)

    def test_an_entry_that_cannot_be_read_is_left_out(self):
        self.pages([{"applicationId": "A"}, {}, 5, {"applicationId": ""}])
        (application,) = self.client.applications()
        self.assertEqual(application.application_id, "A")

    def test_senders_and_their_logos_are_fetched(self):
        self.version = "2.1"
        client = self.make_client()
        self.pages([{"organizationId": "0206731645", "organizationShortName": {"fr": "ONSS"},
                     "organizationLogos": [{"imageId": "i 1", "mediaType": "image/png"}]}])
        (sender,) = client.senders()
        self.assertEqual(self.call.path, "/registry/v3/referenceData/senderOrganizations")
        self.server.answer = lambda request: Reply(200, b"\x89PNG")
        self.assertEqual(client.logo(sender.number, sender.logos[0]), b"\x89PNG")
        self.assertEqual(
            self.call.path,
            "/registry/v3/referenceData/senderOrganizations/0206731645/images/i%201/content")

    def test_a_logo_has_a_size_a_logo_has(self):
        self.reply = Reply(200, b"x" * (1024 * 1024 + 1))
        refused = self.refused(self.client.logo, "0206731645", Logo("i", "image/png", "fr"))
        self.assertIs(refused.code, Code.TOO_LARGE)


class TestDownload(ClientCase):
    def download(self, digest: Digest | None = None, max_bytes: int = LIMIT) -> bytes:
        self.sink = io.BytesIO()
        self.result = self.client.download("m", attachment(digest), self.sink, max_bytes)
        return self.sink.getvalue()

    def test_a_file_comes_with_its_size_and_digest(self):
        self.reply = Reply(200, CONTENT)
        sha256 = hashlib.sha256(CONTENT).digest()
        self.assertEqual(self.download(Digest("sha_256", sha256)), CONTENT)
        self.assertEqual((self.result.size, self.result.sha256), (len(CONTENT), sha256))
        self.assertEqual(self.call.headers["Accept-Encoding"], "identity")

    def test_a_chunked_or_compressed_file_comes_whole(self):
        self.reply = Reply(200, CONTENT, chunked=True)
        self.assertEqual(self.download(), CONTENT)
        self.reply = Reply(200, gzip.compress(CONTENT), {"Content-Encoding": "gzip"})
        self.assertEqual(self.download(), CONTENT)

    def test_another_content_than_announced_is_refused(self):
        self.reply = Reply(200, CONTENT)
        for method in ("sha_256", "SHA-256", "sha256"):
            with self.assertRaises(EboxError) as caught:
                self.download(Digest(method, b"0" * 32))
            self.assertIs(caught.exception.code, Code.DIGEST_MISMATCH)

    def test_an_unknown_digest_method_is_no_reason_to_refuse(self):
        self.reply = Reply(200, CONTENT)
        self.assertEqual(self.download(Digest("sha_512", b"0" * 64)), CONTENT)

    def test_an_incomplete_file_is_refused(self):
        for reply in (Reply(200, CONTENT, length=len(CONTENT) + 1),
                      Reply(200, CONTENT[:10], length=len(CONTENT)),
                      Reply(200, b"", length=5)):
            self.reply = reply
            refused = self.refused(self.download)
            self.assertIs(refused.code, Code.TRUNCATED)
            self.assertTrue(refused.is_temporary)
            self.assertFalse(refused.is_mailbox_wide)

    def test_a_chunked_file_cut_short_is_refused(self):
        self.reply = Reply(200, CONTENT, chunked=True, length=0)
        refused = self.refused(self.download)
        self.assertIn(refused.code, (Code.TRUNCATED, Code.CONNECTION_CUT))

    def test_an_empty_file_is_refused(self):
        for reply in (Reply(200, b""), Reply(200, b"", chunked=True), Reply(204, b"")):
            self.reply = reply
            self.assertIs(self.refused(self.download).code, Code.EMPTY_FILE)

    def test_a_file_over_the_limit_is_refused_before_or_while_reading(self):
        self.reply = Reply(200, CONTENT)
        self.assertEqual(self.download(max_bytes=len(CONTENT)), CONTENT)
        with self.assertRaises(EboxError) as caught:
            self.download(max_bytes=len(CONTENT) - 1)
        self.assertIs(caught.exception.code, Code.TOO_LARGE)
        self.assertEqual(self.sink.getvalue(), b"")
        self.reply = Reply(200, b"x" * 3_000_000)
        self.assertIs(self.refused(self.download).code, Code.TOO_LARGE)
        self.assertEqual(self.sink.getvalue(), b"")
        self.reply = Reply(200, b"x" * 3_000_000, chunked=True)
        with self.assertRaises(EboxError) as caught:
            self.download()
        self.assertIs(caught.exception.code, Code.TOO_LARGE)
        self.assertLessEqual(len(self.sink.getvalue()), LIMIT)

    def test_a_compressed_bomb_stops_at_the_limit(self):
        bomb = gzip.compress(b"\0" * 50_000_000)
        self.reply = Reply(200, bomb, {"Content-Encoding": "gzip"})
        self.assertIs(self.refused(self.download).code, Code.TOO_LARGE)

    def test_a_wrong_compression_is_a_bad_answer(self):
        self.reply = Reply(200, CONTENT, {"Content-Encoding": "gzip"})
        self.assertIs(self.refused(self.download).code, Code.BAD_ANSWER)

    def test_a_message_that_expired_meanwhile_is_gone(self):
        self.reply = problem(410, "gone")
        self.assertIs(self.refused(self.download).code, Code.GONE)

    def test_a_digest_as_announced_in_json_is_understood(self):
        encoded = base64.urlsafe_b64encode(hashlib.sha256(CONTENT).digest()).decode().rstrip("=")
        self.reply = as_json({**MESSAGE, "attachments": [{
            "attachmentId": "a", "digest": {"digestMethod": "sha_256", "digestValue": encoded}}]})
        (listed,) = self.client.message("m").attachments
        self.reply = Reply(200, CONTENT)
        self.assertEqual(
            self.client.download("m", listed, io.BytesIO(), LIMIT).size, len(CONTENT))
