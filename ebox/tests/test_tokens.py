"""Access tokens, over HTTP."""
from __future__ import annotations

import tempfile
import threading
import time
import unittest
from email.utils import formatdate
from unittest import mock

import jwt

from ..certificate import make_key
from ..errors import Code, EboxError
from ..tokens import ASSERTION_TYPE, TokenSource
from .local_server import Reply, as_json, closed_port, problem, serve

SCOPE = "scope:document:management:consult:ws-eboxrestentreprise:documentconsumer"
KEY = make_key()


class TestTokenSource(unittest.TestCase):
    def setUp(self):
        self.replies: list[Reply] = []
        self.lifetime: object = 600
        self.issued = 0
        self.clock = int(time.time())
        self.server = serve(self, lambda request: self.replies.pop(0) if self.replies
                            else self.granted())
        self.url = self.server.url + "/REST/oauth/v5/token"
        self.source = TokenSource(self.url, "client_721", KEY, timeout=5, now=lambda: self.clock)

    def granted(self) -> Reply:
        self.issued += 1
        return as_json({"access_token": f"opaque-{self.issued}", "token_type": "Bearer",
                        "expires_in": self.lifetime, "scope": SCOPE})

    def refusal(self, reply: Reply) -> EboxError:
        self.replies = [reply]
        with self.assertRaises(EboxError) as caught:
            self.source.token()
        self.assertTrue(caught.exception.is_mailbox_wide)
        return caught.exception

    def test_the_assertion_is_as_rfc_7523_wants(self):
        self.source.token()
        (request,) = self.server.requests
        self.assertEqual(request.form["grant_type"], "client_credentials")
        self.assertEqual(request.form["client_assertion_type"], ASSERTION_TYPE)
        self.assertNotIn("scope", request.form)
        assertion = request.form["client_assertion"]
        claims = jwt.decode(assertion, KEY.public_key(), ["RS256"], audience=self.url)
        self.assertEqual((claims["iss"], claims["sub"]), ("client_721", "client_721"))
        self.assertEqual(claims["exp"], int(self.clock) + 300)
        self.assertNotIn("kid", jwt.get_unverified_header(assertion))
        self.assertNotIn("Authorization", request.headers)

    def test_neither_a_netrc_nor_a_proxy_comes_between_us_and_this_machine(self):
        with tempfile.NamedTemporaryFile("w") as netrc, mock.patch.dict("os.environ", {
                "NETRC": netrc.name, "http_proxy": f"http://127.0.0.1:{closed_port()}"}):
            netrc.write("machine 127.0.0.1 login somebody password secret\n")
            netrc.flush()
            self.source.token()
        self.assertNotIn("Authorization", self.server.requests[0].headers)

    def test_every_assertion_is_used_once(self):
        self.source.renew(self.source.token())
        identifiers = {
            jwt.decode(request.form["client_assertion"], options={"verify_signature": False})["jti"]
            for request in self.server.requests}
        self.assertEqual(len(identifiers), 2)

    def test_a_token_is_kept_until_a_minute_before_its_end(self):
        self.assertEqual(self.source.token(), "opaque-1")
        self.clock += 539
        self.assertEqual(self.source.token(), "opaque-1")
        self.clock += 2
        self.assertEqual(self.source.token(), "opaque-2")

    def test_a_short_lived_token_is_kept_for_half_its_life(self):
        self.lifetime = "60"
        self.source.token()
        self.clock += 29
        self.assertEqual(self.source.token(), "opaque-1")
        self.clock += 2
        self.assertEqual(self.source.token(), "opaque-2")

    def test_scopes_come_with_the_token(self):
        self.assertEqual(self.source.scopes, ())
        self.source.token()
        self.assertEqual(self.source.scopes, (SCOPE,))

    def test_a_snapshot_goes_on_elsewhere_without_asking_again(self):
        self.source.token()
        other = TokenSource(self.url, "client_721", KEY, now=lambda: self.clock,
                            cached=self.source.snapshot())
        self.assertEqual(other.token(), "opaque-1")
        self.assertEqual(other.scopes, (SCOPE,))
        self.assertEqual(len(self.server.requests), 1)

    def test_threads_that_meet_a_stale_token_renew_it_once(self):
        stale = self.source.token()
        gate = threading.Barrier(8)
        found = []

        def work() -> None:
            gate.wait()
            found.append(self.source.renew(stale))

        threads = [threading.Thread(target=work) for _number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(set(found), {"opaque-2"})
        self.assertEqual(self.issued, 2)

    def test_refusals_are_told_apart(self):
        for status, error, description, code in (
            (401, "invalid_client", "Client not found", Code.CLIENT_UNKNOWN),
            (400, "invalid_client", "something new", Code.CLIENT_UNKNOWN),
            (401, "invalid_client", None, Code.CLIENT_UNKNOWN),
            (401, "invalid_client", "JWT signature does not match", Code.CERTIFICATE_UNKNOWN),
            (401, "invalid_client", "The certificate is expired", Code.CERTIFICATE_UNKNOWN),
            (400, "invalid_grant", "Assertion has expired", Code.CLOCK),
            (401, "invalid_client", "JWT is not yet valid", Code.CLOCK),
            (400, "invalid_grant", "the assertion is not valid yet", Code.CLOCK),
            (400, "invalid_grant", "aud must be https://x/token", Code.BAD_ADDRESS),
            (400, "invalid_scope", "", Code.SCOPE_MISSING),
            (400, "unauthorized_client", "no scope granted", Code.SCOPE_MISSING),
            (403, "access_denied", "Terms and conditions not accepted", Code.TERMS),
            (400, "invalid_request", "grant_type missing", Code.BAD_REQUEST),
        ):
            with self.subTest(error=error, description=description):
                body = {"error": error, "error_description": description}
                refused = self.refusal(as_json(body, status))
                self.assertIs(refused.code, code)
                self.assertEqual(refused.status, status)
                self.assertIn(error, refused.detail)

    def test_a_clock_that_is_wrong_is_seen_by_the_answer_s_date(self):
        body = {"error": "invalid_client", "error_description": "Client authentication failed"}
        refused = self.refusal(as_json(body, 401, Date=formatdate(self.clock - 600, usegmt=True)))
        self.assertIs(refused.code, Code.CLOCK)
        self.assertRegex(refused.detail, r"our clock differs by 600 s")
        refused = self.refusal(as_json(body, 401, Date=formatdate(self.clock + 600, usegmt=True)))
        self.assertIs(refused.code, Code.CLOCK)
        refused = self.refusal(as_json(body, 401, Date=formatdate(self.clock - 60, usegmt=True)))
        self.assertIs(refused.code, Code.CLIENT_UNKNOWN)
        refused = self.refusal(as_json(body, 401, Date="never"))
        self.assertIs(refused.code, Code.CLIENT_UNKNOWN)

    def test_trouble_of_the_platform_is_not_taken_for_ours(self):
        unavailable = self.refusal(problem(503, "serviceUnavailable", Retry_After="120"))
        self.assertIs(unavailable.code, Code.UNAVAILABLE)
        self.assertEqual(unavailable.retry_after, 120)
        page = Reply(500, b"<html>Oops</html>", {"Content-Type": "text/html"})
        self.assertIs(self.refusal(page).code, Code.SERVER_ERROR)
        self.assertIs(self.refusal(problem(429, "tooManyRequests")).code, Code.TOO_MANY_REQUESTS)
        self.assertIs(self.refusal(Reply(hang_up=True)).code, Code.CONNECTION_CUT)
        moved = Reply(302, b"", {"Location": "https://elsewhere.test/"})
        self.assertIs(self.refusal(moved).code, Code.BAD_ANSWER)

    def test_an_answer_without_a_token_is_bad(self):
        for body in ({}, {"access_token": ""}, {"access_token": 5}, {"access_token": "a\r\nb"}, []):
            with self.subTest(body):
                self.assertIs(self.refusal(as_json(body)).code, Code.BAD_ANSWER)
        page = Reply(200, b"<html>maintenance</html>", {"Content-Type": "text/html"})
        self.assertIs(self.refusal(page).code, Code.BAD_ANSWER)

    def test_nothing_listens_there(self):
        source = TokenSource(f"http://127.0.0.1:{closed_port()}/token", "client_721", KEY)
        with self.assertRaises(EboxError) as caught:
            source.token()
        self.assertIs(caught.exception.code, Code.HOST_UNREACHABLE)
        self.assertTrue(caught.exception.is_mailbox_wide)

    def test_no_secret_is_in_errors_representations_or_logs(self):
        body = {"error": "invalid_client", "error_description": "bad assertion"}
        with self.assertLogs(level="DEBUG") as logs:
            refused = self.refusal(as_json(body, 401))
            token = self.source.token()
        assertion = self.server.requests[0].form["client_assertion"]
        told = "\n".join((*logs.output, str(refused), repr(self.source.snapshot())))
        self.assertNotIn(assertion, told)
        self.assertNotIn(token, told)

    def test_only_https_or_this_machine_is_asked(self):
        for url in ("http://services.socialsecurity.be/token", "ftp://x/token", "token",
                    "https://user:pass@x/token", "https://", "http://127.0.0.1.evil.test/"):
            with self.subTest(url), self.assertRaises(EboxError) as caught:
                TokenSource(url, "c", KEY)
            self.assertIs(caught.exception.code, Code.BAD_ADDRESS)
