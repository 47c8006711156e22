"""What the tests against the sandbox share: an account, letters, a client per registry."""
from __future__ import annotations

import functools
import io
import unittest

from sandbox.testing import start_sandbox

from ..certificate import make_certificate, make_key, pem
from ..client import EboxClient
from ..errors import EboxError
from ..model import Message
from ..tokens import TokenSource

NUMBER = "0403170701"
KEY, OTHER_KEY = make_key(), make_key()
LIMIT = 10**8
REGISTRIES = {
    ("nsso", "3"): "/REST/ebox/enterprise/messageRegistry/v3/",
    ("nsso", "2.1"): "/REST/ebox/enterprise/messageRegistry/v2/",
    ("spf", "3"): "/REST/spf/ebox/enterprise/messageRegistry/v3/",
    ("spf", "2.1"): "/REST/spf/ebox/enterprise/messageRegistry/v2/",
}
PAYMENT = {"amount": "1234.56", "due": "2026-03-31", "iban": "BE63679026181108",
           "reference": "+++090/9337/55493+++"}
LETTER = {
    "subject": {"fr": "Rappel", "nl": "Aanmaning"},
    "published": "2026-01-31T23:30:00+01:00",
    "expires": "2099-12-31T00:00:00Z",
    "attachments": [{"size": 60_000}, {"size": 3000, "file_name": "annexe.csv",
                                       "media_type": "text/csv"}],
    "business_data": [{"key": "FOR_ACTION_DUE_DATE", "values": ["2026-03-31"]}],
    "attention": {"ssin": "85073003328", "label": "J. Peeters"},
    "payment": PAYMENT,
}


def certificate_text(key=KEY, **changes: object) -> str:
    return pem(make_certificate(key, "Test SRL", NUMBER, **{"valid_days": 30, **changes})).decode()


def in_every_registry(test):
    """Run a test on a fresh e-Box for each provider and contract version."""
    @functools.wraps(test)
    def run(self):
        for provider, version in REGISTRIES:
            with self.subTest(provider=provider, version=version):
                self.setUp()
                test(self, provider, self.make_client(provider, version))

    return run


class SandboxCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = start_sandbox()
        cls.addClassCleanup(cls.sandbox.stop)

    def setUp(self):
        self.sandbox.admin("POST", "/reset")
        self.sandbox.admin("POST", "/eboxes", {"enterprise_number": NUMBER, "profile": "empty"})
        self.client_id = self.sandbox.admin("POST", "/accounts", {
            "enterprise_number": NUMBER, "name": "Test SRL",
            "certificate_pem": certificate_text()})["client_id"]
        self.tokens = self.make_tokens()

    def make_tokens(self, key=KEY, client_id: str = "") -> TokenSource:
        return TokenSource(self.sandbox.token_url, client_id or self.client_id, key, timeout=10)

    def make_client(self, provider: str = "nsso", version: str = "3", **options) -> EboxClient:
        url = self.sandbox.url + REGISTRIES[provider, version]
        return EboxClient(url, version, options.pop("tokens", self.tokens), timeout=10, **options)

    def publish(self, **spec: object) -> str:
        answer = self.sandbox.admin("POST", f"/eboxes/{NUMBER}/messages", {**LETTER, **spec})
        return answer["messages"][0]["message_id"]

    def is_read(self, message_id: str) -> bool:
        states = self.sandbox.admin("GET", f"/eboxes/{NUMBER}")["messages"]
        return next(state["read"] for state in states if state["message_id"] == message_id)

    def arm(self, kind: str, **spec: object) -> None:
        self.sandbox.admin("DELETE", "/faults")
        self.sandbox.admin("POST", "/faults", {"kind": kind, **spec})

    def refused(self, call, *arguments: object) -> EboxError:
        with self.assertRaises(EboxError) as caught:
            call(*arguments)
        return caught.exception

    def download(self, client: EboxClient, message: Message, position: int = 0) -> bytes:
        sink = io.BytesIO()
        client.download(message.message_id, message.attachments[position], sink, LIMIT)
        return sink.getvalue()
