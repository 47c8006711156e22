"""The providers of the federation, over HTTP."""
from __future__ import annotations

import unittest
from datetime import date

from ..certificate import make_key
from ..errors import Code, EboxError
from ..federation import discover_providers, may_be_called
from ..model import Provider, Text
from ..tokens import TokenSnapshot, TokenSource
from .local_server import Reply, Request, as_json, problem, serve

KEY = make_key()
NEW = "/REST/ebox/enterprise/federation/documentProviderRegistry/v1/messageRegistries"
OLD = "/REST/ebox/enterprise/federation/v1/messageProviders"
REGISTRY = "/REST/ebox/enterprise/messageRegistry/v3/"


def provider(name: str, url: str) -> dict[str, object]:
    return {"messageProviderId": name, "messageProviderName": {"fr": name},
            "messageProviderUrl": url, "apiSupportedVersion": "2.1",
            "messageProviderActivationDate": "2020-01-01"}


class TestDiscovery(unittest.TestCase):
    def setUp(self):
        self.replies: dict[str, Reply] = {}
        self.server = serve(self, self.answer)
        self.tokens = TokenSource(self.server.url + "/token", "client", KEY, cached=TokenSnapshot(
            "opaque", float("inf"), float("inf"), ()))

    def answer(self, request: Request) -> Reply:
        return self.replies.get(request.path, problem(404, "resourceNotFound"))

    def discover(self, path: str = REGISTRY) -> tuple[Provider, ...]:
        return discover_providers(
            self.server.url + path, self.tokens, today=date(2026, 1, 1), timeout=5)

    @property
    def asked(self) -> list[str]:
        return [request.path for request in self.server.requests]

    def test_the_new_registry_is_asked_first(self):
        self.replies[NEW] = as_json([provider("doccle", "https://doccle.test/v3/")])
        (found,) = self.discover()
        self.assertEqual(found.provider_id, "doccle")
        self.assertEqual((found.url, found.version), ("https://doccle.test/v3/", "2.1"))
        self.assertEqual(found.name.pick("fr_BE"), "doccle")
        self.assertEqual(self.asked, [NEW])

    def test_the_older_one_where_there_is_no_new_one(self):
        self.replies[OLD] = as_json({"items": [provider("doccle", "https://doccle.test/")]})
        for path in (REGISTRY, "/REST/ebox/enterprise/federation/", "/REST/ebox/enterprise/",
                     "/REST/ebox/enterprise/messageRegistry/consultationIntegrationTest/v3"):
            with self.subTest(path):
                self.server.requests.clear()
                self.assertEqual(len(self.discover(path)), 1)
                self.assertEqual(self.asked, [NEW, OLD])

    def test_without_the_scope_the_caller_learns_so_and_may_go_on(self):
        for reply in (problem(403, "missingScope"), problem(403, "missingPermission"), Reply(403)):
            self.replies[NEW] = reply
            with self.assertRaises(EboxError) as caught:
                self.discover()
            self.assertIs(caught.exception.code, Code.SCOPE_MISSING)
            self.assertFalse(caught.exception.is_mailbox_wide)

    def test_no_registry_at_all_is_not_found(self):
        with self.assertRaises(EboxError) as caught:
            self.discover()
        self.assertIs(caught.exception.code, Code.NOT_FOUND)

    def test_a_provider_in_the_clear_never_gets_our_token(self):
        self.replies[NEW] = as_json([
            provider("plain", "http://doccle.test/"), provider("none", ""),
            provider("local", "http://127.0.0.1:1/"), provider("good", "https://doccle.test/")])
        self.assertEqual([found.provider_id for found in self.discover()], ["local", "good"])

    def test_a_registry_elsewhere_cannot_point_us_at_our_own_machine(self):
        for url in ("https://127.0.0.1/", "https://localhost/", "http://[::1]:8069/"):
            self.assertFalse(may_be_called(Provider("x", Text(), url, "3"), is_local=False))
        elsewhere = Provider("x", Text(), "https://a.test/", "3")
        self.assertTrue(may_be_called(elsewhere, is_local=False))
