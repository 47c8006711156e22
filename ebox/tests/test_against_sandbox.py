"""The client against the sandbox's e-Box: both contracts, both providers, access."""
from __future__ import annotations

import hashlib
import json
import time
from datetime import UTC, date, datetime
from decimal import Decimal

from ..client import EboxClient
from ..errors import Code
from ..federation import discover_providers
from ..prefetch import fetch_file, prefetch
from ..tokens import TokenSource
from .sandbox_case import (
    KEY,
    LIMIT,
    NUMBER,
    OTHER_KEY,
    PAYMENT,
    SandboxCase,
    certificate_text,
    in_every_registry,
)


class TestContracts(SandboxCase):
    @in_every_registry
    def test_a_message_is_read_in_full(self, provider: str, client: EboxClient):
        message_id = self.publish(provider=provider, is_registered=True)
        message = client.message(message_id)
        self.assertEqual(message, client.messages().messages[0])
        self.assertEqual(message.subject.pick("de"), "Rappel")
        self.assertEqual(message.published, datetime(2026, 1, 31, 22, 30))
        self.assertEqual(message.expires, datetime(2099, 12, 31))
        self.assertTrue(message.is_registered and message.is_visible)
        self.assertFalse(message.is_read)
        self.assertEqual(message.attention_number, "85073003328")
        self.assertEqual(message.business("FOR_ACTION_DUE_DATE"), ("2026-03-31",))
        self.assertEqual([file.is_main for file in message.attachments], [True, False])
        self.assertEqual(message.payment, client.payment_data(message_id))
        self.assertEqual(message.payment.amount, Decimal("1234.56"))
        self.assertEqual(message.payment.due, date(2026, 3, 31))
        self.assertEqual(message.payment.reference, PAYMENT["reference"])
        json.dumps(message.raw)

    @in_every_registry
    def test_only_the_main_attachment_marks_the_message_read(
        self, provider: str, client: EboxClient
    ):
        message = client.message(self.publish(provider=provider))
        self.assertEqual(len(self.download(client, message, 1)), 3000)
        self.assertFalse(self.is_read(message.message_id))
        content = self.download(client, message, 0)
        self.assertEqual(hashlib.sha256(content).digest(), message.attachments[0].digest.value)
        self.assertTrue(self.is_read(message.message_id))
        self.assertTrue(client.message(message.message_id).is_read)

    @in_every_registry
    def test_listing_touches_nothing(self, provider: str, client: EboxClient):
        message_id = self.publish(provider=provider, body="Bonjour")
        client.messages()
        client.message(message_id)
        client.body(message_id)
        self.assertFalse(self.is_read(message_id))

    @in_every_registry
    def test_a_body_comes_in_its_languages(self, provider: str, client: EboxClient):
        message_id = self.publish(provider=provider, attachments=[],
                                  body={"nl": "Dag", "fr": "Bonjour"}, is_body_main=True)
        message = client.message(message_id)
        self.assertTrue(message.has_body and message.is_body_main)
        self.assertEqual(client.body(message_id).pick("nl_BE"), "Dag")
        self.assertTrue(self.is_read(message_id))
        bodyless = self.publish(provider=provider)
        self.assertIs(self.refused(client.body, bodyless).code, Code.NOT_FOUND)

    @in_every_registry
    def test_filters_are_understood_by_both_contracts(self, provider: str, client: EboxClient):
        read = self.publish(provider=provider, is_read=True, subject="read")
        hidden = self.publish(provider=provider, is_visible=False, subject="hidden")
        registered = self.publish(provider=provider, is_registered=True, subject="registered")
        old = self.publish(provider=provider, published="2025-06-01T12:00:00Z")

        def ids(client: EboxClient = client, **filters: object) -> set[str]:
            return {entry.message_id for entry in client.messages(**filters).messages}

        self.assertEqual(ids(is_read=True), {read})
        self.assertEqual(ids(is_visible=False), {hidden})
        self.assertEqual(ids(registered=True), {registered})
        self.assertEqual(ids(received_before=date(2025, 7, 1)), {old})
        self.assertEqual(
            ids(received_after=date(2025, 7, 1)), {read, hidden, registered})
        self.assertEqual(ids(sender_number="0000000097"), set())
        (sender,) = {entry.sender_number for entry in client.messages().messages}
        self.assertEqual(len(ids(sender_number=sender)), 4)

    def test_every_page_is_read_once(self):
        self.sandbox.admin("POST", "/eboxes", {
            "enterprise_number": NUMBER, "profile": "bulk", "count": 230, "size": 700})
        for version in ("3", "2.1"):
            client = self.make_client(version=version)
            seen: list[str] = []
            page_number, has_next = 1, True
            while has_next:
                page = client.messages(page_number)
                seen += [message.message_id for message in page.messages]
                page_number, has_next = page_number + 1, page.has_next
            self.assertEqual((len(seen), len(set(seen)), page_number), (230, 230, 4))
            self.assertEqual(client.summary().total, 230)
            self.assertEqual(client.summary().unread, 230)

    @in_every_registry
    def test_visibility_is_changed_and_nothing_else(self, provider: str, client: EboxClient):
        message_id = self.publish(provider=provider)
        client.set_visible({message_id: False})
        self.assertFalse(client.message(message_id).is_visible)
        client.set_visible({message_id: True})
        self.assertTrue(client.message(message_id).is_visible)
        self.assertFalse(self.is_read(message_id))

    @in_every_registry
    def test_reference_data_and_logos_are_read(self, provider: str, client: EboxClient):
        message = client.message(self.publish(provider=provider))
        senders = {sender.number: sender for sender in client.senders()}
        sender = senders[message.sender_number]
        self.assertTrue(sender.short_name and sender.logos)
        self.assertTrue(client.logo(sender.number, sender.logos[0]).startswith(b"\x89PNG"))
        types = {kind.type_id: kind for kind in client.message_types()}
        self.assertIn(sender.number, types[message.message_type_id].sender_numbers)
        applications = {entry.application_id for entry in client.applications()}
        self.assertIn(message.sender_application_id, applications)

    def test_the_federation_tells_both_providers(self):
        found = discover_providers(self.sandbox.registry_url, self.tokens)
        self.assertEqual([(entry.provider_id, entry.version) for entry in found],
                         [("nsso", "3"), ("spf", "3")])
        for entry in found:
            self.assertEqual(
                EboxClient(entry.url, entry.version, self.tokens).summary().total, 0)

    def test_what_is_fetched_ahead_is_what_was_announced(self):
        self.sandbox.admin("POST", "/eboxes", {
            "enterprise_number": NUMBER, "profile": "bulk", "count": 60, "size": 60_000})
        client = self.make_client()
        results = prefetch(
            client.messages().messages,
            lambda message: fetch_file(
                client, message.message_id, message.attachments[0], LIMIT),
            clock=iter(range(10_000)).__next__)
        count = 0
        for message, fetched in results:
            digest = hashlib.sha256(fetched.file.read()).digest()
            fetched.close()
            self.assertEqual(digest, message.attachments[0].digest.value)
            count += 1
        self.assertEqual(count, 60)


class TestAccess(SandboxCase):
    def test_an_unknown_client_and_an_unknown_certificate_are_told_apart(self):
        tokens = self.make_tokens(client_id="self_service_chaman_0_x")
        self.assertIs(self.refused(tokens.token).code, Code.CLIENT_UNKNOWN)
        refused = self.refused(self.make_tokens(key=OTHER_KEY).token)
        self.assertIs(refused.code, Code.CERTIFICATE_UNKNOWN)
        self.assertTrue(refused.is_mailbox_wide)

    def test_an_expired_certificate_is_the_certificate_s_fault(self):
        expired = certificate_text(valid_days=1, now=datetime(2020, 1, 1, tzinfo=UTC))
        client_id = self.sandbox.admin("POST", "/accounts", {
            "enterprise_number": NUMBER, "name": "Test", "certificate_pem": expired})["client_id"]
        refused = self.refused(self.make_tokens(client_id=client_id).token)
        self.assertIs(refused.code, Code.CERTIFICATE_UNKNOWN)

    def test_a_clock_that_is_wrong_is_told(self):
        for seconds in (-7200, 7200):
            tokens = TokenSource(self.sandbox.token_url, self.client_id, KEY,
                                 now=lambda seconds=seconds: time.time() + seconds)
            self.assertIs(self.refused(tokens.token).code, Code.CLOCK)
        self.arm("clock", seconds=7200)
        self.assertIs(self.refused(self.tokens.token).code, Code.CLOCK)

    def test_the_token_address_must_be_the_audience(self):
        url = self.sandbox.token_url.replace("127.0.0.1", "localhost")
        tokens = TokenSource(url, self.client_id, KEY)
        self.assertIs(self.refused(tokens.token).code, Code.BAD_ADDRESS)

    @in_every_registry
    def test_missing_terms_and_a_missing_scope_are_told_apart(
        self, provider: str, client: EboxClient
    ):
        message_id = self.publish(provider=provider)
        self.sandbox.admin("PATCH", f"/accounts/{self.client_id}", {"terms_accepted": False})
        self.assertIs(self.refused(client.messages).code, Code.TERMS)
        self.assertIs(self.refused(client.message, message_id).code, Code.TERMS)
        self.sandbox.admin("PATCH", f"/accounts/{self.client_id}", {
            "terms_accepted": True, "scopes": []})
        self.tokens.renew(self.tokens.token())
        refused = self.refused(client.messages)
        self.assertIs(refused.code, Code.SCOPE_MISSING)
        self.assertTrue(refused.is_mailbox_wide)

    def test_without_the_registry_s_scope_the_mailbox_goes_on(self):
        stale = self.tokens.token()
        self.sandbox.admin("PATCH", f"/accounts/{self.client_id}", {
            "scopes": [scope for scope in self.tokens.scopes if "federation" not in scope]})
        self.tokens.renew(stale)
        refused = self.refused(
            discover_providers, self.sandbox.registry_url, self.tokens)
        self.assertIs(refused.code, Code.SCOPE_MISSING)
        self.assertFalse(refused.is_mailbox_wide)
        self.assertEqual(self.make_client().summary().total, 0)
