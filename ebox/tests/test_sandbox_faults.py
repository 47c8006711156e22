"""The client against each fault of the sandbox's e-Box, in both contracts."""
from __future__ import annotations

import io

from ..client import EboxClient
from ..errors import Code
from ..names import safe_file_name
from .sandbox_case import NUMBER, SandboxCase, in_every_registry


class TestFaults(SandboxCase):
    @in_every_registry
    def test_a_revoked_token_is_renewed_unnoticed(self, _provider: str, client: EboxClient):
        client.summary()
        self.arm("401")
        self.assertIsNotNone(client.summary())

    @in_every_registry
    def test_refusals_have_their_code(self, _provider: str, client: EboxClient):
        for kind, spec, code in (
            ("403", {}, Code.SCOPE_MISSING),
            ("429", {"retry_after": 60}, Code.TOO_MANY_REQUESTS),
            ("503", {"retry_after": 60}, Code.UNAVAILABLE),
            ("500", {}, Code.SERVER_ERROR),
            ("invalid_json", {}, Code.BAD_ANSWER),
        ):
            self.arm(kind, **spec)
            refused = self.refused(client.messages)
            self.assertIs(refused.code, code, kind)
            self.assertEqual(refused.retry_after, spec.get("retry_after"))
            self.assertTrue(refused.trace_id)
            self.assertTrue(client.messages())

    def test_a_short_wait_is_waited_for(self):
        for kind in ("429", "503"):
            self.arm(kind, retry_after=0)
            self.assertEqual(self.make_client().summary().total, 0)

    def test_a_slow_server_times_out(self):
        self.tokens.token()
        self.arm("latency", ms=800)
        client = EboxClient(self.sandbox.registry_url, "3", self.tokens, timeout=0.2)
        self.assertIs(self.refused(client.summary).code, Code.TIMEOUT)

    @in_every_registry
    def test_a_file_that_is_not_what_was_announced_is_refused_alone(
        self, provider: str, client: EboxClient
    ):
        message = client.message(self.publish(provider=provider))
        for kind, codes in (
            ("cut", {Code.TRUNCATED, Code.CONNECTION_CUT}),
            ("truncated", {Code.DIGEST_MISMATCH}),
        ):
            self.arm(kind, path="/content$")
            refused = self.refused(self.download, client, message)
            self.assertIn(refused.code, codes)
            self.assertFalse(refused.is_mailbox_wide)
            self.assertTrue(refused.is_temporary)
            self.assertEqual(len(self.download(client, message)), 60_000)
        for kind, code in (("wrong_digest", Code.DIGEST_MISMATCH),
                           ("empty_file", Code.EMPTY_FILE), ("big_file", Code.TOO_LARGE)):
            self.arm(kind, path=message.message_id, size_mb=2)
            announced = client.message(message.message_id).attachments[0]
            refused = self.refused(
                client.download, message.message_id, announced, io.BytesIO(), 10**6)
            self.assertIs(refused.code, code)
        self.sandbox.admin("DELETE", "/faults")

    def test_a_list_cut_on_its_way_is_temporary(self):
        self.publish()
        client = self.make_client()
        for kind in ("cut", "truncated"):
            self.arm(kind)
            refused = self.refused(client.messages)
            self.assertIn(refused.code, (Code.TRUNCATED, Code.CONNECTION_CUT, Code.BAD_ANSWER))
            self.assertTrue(refused.is_temporary)
            self.assertEqual(client.messages().total, 1)

    def test_a_hostile_name_arrives_and_can_be_made_safe(self):
        self.arm("hostile_name", times=-1)
        for _number in range(5):
            (name,) = {file.file_name for file in self.make_client().message(
                self.publish(attachments=[{"size": 2000}])).attachments}
            self.assertNotIn("\x00", name)
            self.assertRegex(safe_file_name(name), r"^[\w\- ]+\.(pdf|exe)$")

    @in_every_registry
    def test_a_bad_message_is_set_aside(self, provider: str, client: EboxClient):
        good = self.publish(provider=provider)
        for variant in ("wrong_types", "missing_id"):
            bad = self.publish(provider=provider)
            self.arm("bad_message", variant=variant, path=f"{bad}$")
            page = client.messages()
            self.assertIn(good, [message.message_id for message in page.messages])
            self.assertEqual([entry.message_id for entry in page.bad],
                             [bad if variant == "wrong_types" else ""])
            self.assertIs(self.refused(client.message, bad).code, Code.BAD_ANSWER)

    @in_every_registry
    def test_a_future_contract_is_read_as_far_as_it_is_known(
        self, provider: str, client: EboxClient
    ):
        message_id = self.publish(provider=provider)
        self.arm("unknown_fields", times=-1)
        message = client.message(message_id)
        self.assertEqual(message.partition, "FUTURE_PARTITION")
        self.assertEqual(message.attachments[0].media_type, "application/vnd.future")
        self.assertEqual(message.business("FUTURE_KEY"), ("1",))
        self.assertEqual(len(self.download(client, message)), 60_000)
        self.sandbox.admin("DELETE", "/faults")

    def test_an_expired_message_is_not_found(self):
        client = self.make_client()
        message = client.message(self.publish())
        self.sandbox.admin("DELETE", f"/eboxes/{NUMBER}/messages/{message.message_id}")
        refused = self.refused(self.download, client, message)
        self.assertIn(refused.code, (Code.NOT_FOUND, Code.GONE))
        self.assertFalse(refused.is_mailbox_wide)
