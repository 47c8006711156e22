"""The token endpoint: what it gives, and each thing that it refuses."""
from __future__ import annotations

import time

import jwt

from ..accounts import ALL_SCOPES, SCOPE_REGISTRY
from ..providers import TOKEN_PATH
from .support import NUMBER, V3, V21, SandboxCase, certificate, pem, rsa_key


class TestToken(SandboxCase):
    def assert_refused(self, answer, status, error, words):
        self.assertEqual(answer.status, status, answer.text)
        self.assertEqual(answer.headers["Content-Type"], "application/json")
        self.assertEqual(answer.json["error"], error)
        self.assertIn(words, answer.json["error_description"])

    def test_a_good_assertion_gives_an_opaque_token_with_all_scopes(self):
        answer = self.ask_token()
        self.assertEqual(answer.status, 200)
        self.assertEqual(answer.json["token_type"], "Bearer")
        self.assertEqual(answer.json["expires_in"], 300)
        self.assertEqual(answer.json["scope"].split(), list(ALL_SCOPES))
        self.assertNotIn(".", answer.json["access_token"])
        self.assertEqual(answer.headers["Cache-Control"], "no-store")

    def test_asked_for_scopes_are_the_only_ones_given(self):
        self.assertEqual(self.ask_token(scope=SCOPE_REGISTRY).json["scope"], SCOPE_REGISTRY)
        self.assert_refused(self.ask_token(scope="other"), 400, "invalid_scope", "scope")

    def test_iat_and_nbf_are_tolerated(self):
        now = int(time.time())
        self.assertEqual(self.ask_token(self.assertion(iat=now, nbf=now)).status, 200)

    def test_other_grant_types_are_refused(self):
        answer = self.ask_token(grant_type="authorization_code")
        self.assert_refused(answer, 400, "unsupported_grant_type", "client_credentials")
        self.assert_refused(self.ask_token(grant_type=None), 400, "invalid_request", "grant_type")

    def test_a_wrong_assertion_type_is_refused(self):
        for wrong in (None, "urn:ietf:params:oauth:client-assertion-type:saml2-bearer"):
            answer = self.ask_token(client_assertion_type=wrong)
            self.assert_refused(answer, 400, "invalid_request", "client_assertion_type")

    def test_a_missing_assertion_is_refused(self):
        answer = self.ask_token(client_assertion="")
        self.assert_refused(answer, 400, "invalid_request", "client_assertion is missing")

    def test_a_body_that_is_not_a_form_is_refused(self):
        answer = self.send("POST", TOKEN_PATH, b"{}", {"Content-Type": "application/json"})
        self.assert_refused(answer, 400, "invalid_request", "x-www-form-urlencoded")

    def test_a_repeated_parameter_is_refused(self):
        form = b"grant_type=client_credentials&grant_type=client_credentials"
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        self.assert_refused(
            self.send("POST", TOKEN_PATH, form, kind), 400, "invalid_request", "repeated"
        )

    def test_something_that_is_no_jwt_is_refused(self):
        self.assert_refused(self.ask_token("abc.def"), 401, "invalid_client", "not a JWT")

    def test_an_unsigned_assertion_is_refused(self):
        unsigned = jwt.encode(self.claims(), None, algorithm="none")
        self.assert_refused(self.ask_token(unsigned), 401, "invalid_client", "RS256")

    def test_a_shared_secret_is_refused(self):
        signed = jwt.encode(self.claims(), "secret" * 8, algorithm="HS256")
        self.assert_refused(self.ask_token(signed), 401, "invalid_client", "RS256")

    def test_another_rsa_algorithm_is_refused(self):
        answer = self.ask_token(self.assertion(algorithm="RS512"))
        self.assert_refused(answer, 401, "invalid_client", "RS256")

    def test_a_strange_key_is_refused(self):
        answer = self.ask_token(self.assertion(rsa_key("other")))
        self.assert_refused(answer, 401, "invalid_client", "signature")

    def test_an_unknown_client_is_refused(self):
        answer = self.ask_token(self.assertion(iss="nobody", sub="nobody"))
        self.assert_refused(answer, 401, "invalid_client", "unknown")

    def test_iss_and_sub_must_agree(self):
        answer = self.ask_token(self.assertion(iss="somebody"))
        self.assert_refused(answer, 401, "invalid_client", "iss and sub")

    def test_each_claim_is_required(self):
        for name in ("iss", "aud", "exp", "jti"):
            with self.subTest(name):
                answer = self.ask_token(self.assertion(**{name: None}))
                self.assert_refused(answer, 401, "invalid_client", name)
        self.assert_refused(
            self.ask_token(self.assertion(sub=None)), 401, "invalid_client", "unknown"
        )

    def test_the_audience_is_exactly_the_token_url(self):
        for wrong in (self.sandbox.url, self.sandbox.token_url + "/", "https://x.example/token"):
            with self.subTest(wrong):
                answer = self.ask_token(self.assertion(aud=wrong))
                self.assert_refused(answer, 400, "invalid_grant", "aud")

    def test_an_expired_assertion_is_refused_beyond_the_leeway(self):
        now = int(time.time())
        self.assertEqual(self.ask_token(self.assertion(exp=now - 20)).status, 200)
        answer = self.ask_token(self.assertion(exp=now - 40))
        self.assert_refused(answer, 400, "invalid_grant", "expired")

    def test_an_assertion_for_longer_than_ten_minutes_is_refused(self):
        answer = self.ask_token(self.assertion(exp=int(time.time()) + 700))
        self.assert_refused(answer, 400, "invalid_grant", "10 minutes")

    def test_an_assertion_of_the_future_is_refused(self):
        answer = self.ask_token(self.assertion(nbf=int(time.time()) + 100))
        self.assert_refused(answer, 400, "invalid_grant", "not valid yet")

    def test_a_jti_is_good_for_one_use(self):
        used = self.assertion(jti="once")
        self.assertEqual(self.ask_token(used).status, 200)
        self.assert_refused(self.ask_token(used), 400, "invalid_grant", "jti")

    def test_a_certificate_past_its_end_gives_no_token(self):
        self.client_id = self.register(certificate_pem=pem(certificate(days=-0.5, begins=-9)))
        self.assert_refused(self.ask_token(), 401, "invalid_client", "no certificate")

    def test_a_certificate_before_its_start_gives_no_token(self):
        self.client_id = self.register(certificate_pem=pem(certificate(begins=1)))
        self.assert_refused(self.ask_token(), 401, "invalid_client", "no certificate")

    def test_two_certificates_are_valid_side_by_side_until_one_is_removed(self):
        change = {"certificate_pem": pem(certificate(rsa_key("new")))}
        account = self.sandbox.admin("PATCH", f"/accounts/{self.client_id}", change)
        old = account["certificates"][0]["sha256"]
        for key in (rsa_key(), rsa_key("new")):
            self.assertEqual(self.ask_token(self.assertion(key)).status, 200)
        self.sandbox.admin("PATCH", f"/accounts/{self.client_id}", {"remove_certificate": old})
        self.assertEqual(self.ask_token(self.assertion(rsa_key("new"))).status, 200)
        self.assert_refused(
            self.ask_token(self.assertion(rsa_key())), 401, "invalid_client", "signature"
        )

    def test_only_post_is_possible(self):
        answer = self.send("GET", TOKEN_PATH)
        self.assertEqual(answer.status, 405)
        self.assertEqual(answer.headers["Allow"], "POST")


class TestAccess(SandboxCase):
    """What a token opens, and what the registry says without one."""

    profile = {"profile": "bulk", "count": 1}

    def test_without_a_token(self):
        answer = self.send("GET", f"{V3}/ebox/messages")
        self.assert_problem(answer, 401, "noAccessToken")
        self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")

    def test_with_a_wrong_token(self):
        answer = self.get(f"{V3}/ebox/messages", token="made-up")
        self.assert_problem(answer, 401, "invalidAccessToken")
        self.assertIn("invalid_token", answer.headers["WWW-Authenticate"])

    def test_with_an_expired_token(self):
        self.sandbox.admin("POST", "/settings", {"token_lifetime": 0})
        answer = self.ask_token()
        self.assertEqual(answer.json["expires_in"], 0)
        answer = self.get(f"{V3}/ebox/messages", token=answer.json["access_token"])
        self.assert_problem(answer, 401, "expiredAccessToken")

    def test_without_the_scope(self):
        self.client_id = self.register(scopes=[SCOPE_REGISTRY])
        self.assert_problem(self.get(f"{V3}/ebox/messages"), 403, "missingScope")

    def test_without_the_terms(self):
        self.client_id = self.register(terms_accepted=False)
        self.assert_problem(self.get(f"{V3}/ebox/messages"), 403, "missingPermission")

    def test_contract_21_spells_the_same_refusals_as_status_messages(self):
        answer = self.send("GET", f"{V21}/ebox/messages")
        self.assertEqual(answer.status, 401)
        self.assertEqual(answer.json["code"], "noAccessToken")
        self.assertEqual(set(answer.json), {"id", "code", "message", "contact", "environment"})

    def test_the_token_decides_whose_ebox_is_read(self):
        other = "0202239951"
        self.sandbox.admin(
            "POST", "/eboxes", {"enterprise_number": other, "profile": "bulk", "count": 7}
        )
        own = self.get(f"{V3}/ebox").json["numberOfMessages"]
        self.client_id, self._token = self.register(other), ""
        self.assertEqual(own, 1)
        self.assertEqual(self.get(f"{V3}/ebox").json["numberOfMessages"], 7)

    def test_the_trace_id_comes_back_or_is_made(self):
        answer = self.get(f"{V3}/ebox", **{"BelGov-Trace-Id": "abc-1"})
        self.assertEqual(answer.headers["BelGov-Trace-Id"], "abc-1")
        self.assertTrue(self.get(f"{V3}/ebox").headers["BelGov-Trace-Id"])

    def test_reset_forgets_tokens(self):
        token = self.token()
        self.sandbox.admin("POST", "/reset")
        self.assert_problem(self.get(f"{V3}/ebox", token), 401, "invalidAccessToken")
        with self.assertRaisesRegex(Exception, "404"):
            self.sandbox.admin("GET", f"/eboxes/{NUMBER}")
