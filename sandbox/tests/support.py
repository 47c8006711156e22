"""What the tests share: one sandbox, keys and certificates, a plain HTTP client."""
from __future__ import annotations

import atexit
import http.client
import json
import time
import unittest
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from urllib.parse import urlencode, urlsplit

import jwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from ..providers import PROVIDERS, TOKEN_PATH
from ..testing import Sandbox, start_sandbox

NUMBER = "0403170701"
OTHER_NUMBER = "0202239951"
V3 = PROVIDERS["nsso"].path + "/v3"
V21 = PROVIDERS["nsso"].path + "/v2"
SPF_V3 = PROVIDERS["spf"].path + "/v3"
SPF_V21 = PROVIDERS["spf"].path + "/v2"
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@cache
def shared_sandbox() -> Sandbox:
    """The sandbox of this run."""
    sandbox = start_sandbox()
    atexit.register(sandbox.stop)
    return sandbox


@cache
def rsa_key(name: str = "own", bits: int = 2048) -> rsa.RSAPrivateKey:
    """A key, made once by name."""
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def certificate(key=None, *, days: int = 365, begins: int = -1) -> x509.Certificate:
    """A self-signed certificate, valid from ``begins`` days from now until ``days``."""
    key = key or rsa_key()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"CBE={NUMBER}")])
    today = datetime.now(UTC)
    builder = x509.CertificateBuilder(
        name, name, key.public_key(), x509.random_serial_number(),
        today + timedelta(days=begins), today + timedelta(days=days),
    )
    return builder.sign(key, hashes.SHA256())


def pem(made: x509.Certificate) -> str:
    """A certificate's text."""
    return made.public_bytes(serialization.Encoding.PEM).decode()


def ec_key() -> ec.EllipticCurvePrivateKey:
    """A key of the wrong kind."""
    return ec.generate_private_key(ec.SECP256R1())


@dataclass(frozen=True)
class Answer:
    """An HTTP answer."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self):
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


class SandboxCase(unittest.TestCase):
    """The shared sandbox, reset for each test, with one registered account."""

    profile: dict = {"profile": "empty"}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.sandbox = shared_sandbox()

    def setUp(self):
        self.sandbox.admin("POST", "/reset")
        self.sandbox.admin("POST", "/eboxes", {"enterprise_number": NUMBER, **self.profile})
        self.client_id = self.register()
        self._token = ""

    def register(self, number: str = NUMBER, **more) -> str:
        """Register an account; its client id."""
        spec = {"enterprise_number": number, "name": "Test", "certificate_pem": pem(certificate())}
        return self.sandbox.admin("POST", "/accounts", {**spec, **more})["client_id"]

    def publish(self, number: str = NUMBER, **spec) -> str:
        """Publish one described message; its id."""
        answer = self.sandbox.admin("POST", f"/eboxes/{number}/messages", {"subject": "S", **spec})
        return answer["messages"][0]["message_id"]

    def states(self, number: str = NUMBER) -> dict[str, dict]:
        """Each message's state, by id."""
        answer = self.sandbox.admin("GET", f"/eboxes/{number}")
        return {item["message_id"]: item for item in answer["messages"]}

    def arm(self, kind: str, **spec) -> dict:
        """Arm a fault."""
        return self.sandbox.admin("POST", "/faults", {"kind": kind, **spec})

    def send(self, method: str, path: str, body: bytes = b"", headers: dict | None = None):
        """One request on a connection of its own."""
        connection = http.client.HTTPConnection(urlsplit(self.sandbox.url).netloc, timeout=20)
        try:
            connection.request(method, path, body or None, headers or {})
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def claims(self, **changes) -> dict:
        """The claims of a good assertion, with changes; None takes a claim away."""
        claims = {
            "iss": self.client_id, "sub": self.client_id, "aud": self.sandbox.token_url,
            "jti": str(uuid.uuid4()), "exp": int(time.time()) + 300, **changes,
        }
        return {name: value for name, value in claims.items() if value is not None}

    def assertion(self, key=None, algorithm: str = "RS256", **changes) -> str:
        """A signed assertion."""
        return jwt.encode(self.claims(**changes), key or rsa_key(), algorithm=algorithm)

    def ask_token(self, assertion: str = "", **changes) -> Answer:
        """A token request; None takes a field away."""
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": assertion or self.assertion(),
            **changes,
        }
        body = urlencode({name: value for name, value in form.items() if value is not None})
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.send("POST", TOKEN_PATH, body.encode(), kind)

    def token(self) -> str:
        """An access token, asked for once a test."""
        if not self._token:
            answer = self.ask_token()
            self.assertEqual(answer.status, 200, answer.text)
            self._token = answer.json["access_token"]
        return self._token

    def get(self, path: str, token: str | None = None, **headers: str) -> Answer:
        """A GET with a bearer token."""
        bearer = {"Authorization": f"Bearer {token or self.token()}"}
        return self.send("GET", path, headers={**bearer, **headers})

    def items(self, path: str) -> list[dict]:
        """The items of a list."""
        answer = self.get(path)
        self.assertEqual(answer.status, 200, answer.text)
        return answer.json["items"]

    def patch(self, path: str, items: list, kind: str = "application/merge-patch+json") -> Answer:
        """A PATCH of messages."""
        headers = {"Authorization": f"Bearer {self.token()}", "Content-Type": kind}
        body = json.dumps({"items": items, "totalItems": len(items)}).encode()
        return self.send("PATCH", path, body, headers)

    def assert_problem(self, answer: Answer, status: int, kind: str) -> dict:
        """The answer is this Belgif problem; its body."""
        self.assertEqual(answer.status, status, answer.text)
        self.assertEqual(answer.headers["Content-Type"], "application/problem+json")
        self.assertEqual(answer.json["type"], f"urn:problem-type:belgif:{kind}")
        self.assertEqual(answer.json["status"], status)
        self.assertTrue(answer.json["instance"].startswith("urn:uuid:"))
        return answer.json
