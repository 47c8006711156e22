"""The pages a person walks through, from the terms to the Client ID."""
from __future__ import annotations

import re
import unittest
import uuid
from urllib.parse import urlencode

from cryptography.hazmat.primitives import serialization

from ..forms import read_form
from ..web import ApiError, Request
from .support import (
    NUMBER,
    OTHER_NUMBER,
    V3,
    SandboxCase,
    certificate,
    ec_key,
    pem,
    rsa_key,
)

GOOD = {
    "enterprise_number": "BE 0202.239.951",
    "enterprise_name": "Exemple & <Co>",
    "account_type": "REST",
    "account_name": "Odoo",
    "permission": "1",
    "certificate_name": "key 2026",
    "lang": "en",
}


def multipart(fields: dict[str, str], file: bytes | None) -> tuple[bytes, dict[str, str]]:
    """A form as a browser sends it."""
    boundary = f"----{uuid.uuid4().hex}"
    body = b""
    for name, value in fields.items():
        body += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        ).encode()
    if file is not None:
        body += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="certificate"; '
            'filename="my cert.pem"\r\nContent-Type: application/octet-stream\r\n\r\n'
        ).encode() + file + b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    return body, {"Content-Type": f"multipart/form-data; boundary={boundary}"}


class PageCase(SandboxCase):
    def page(self, path: str, **headers):
        answer = self.send("GET", path, headers=headers)
        self.assertEqual(answer.headers["Content-Type"], "text/html; charset=utf-8")
        return answer

    def post_form(self, path: str, fields: dict, file: bytes | None):
        body, headers = multipart(fields, file)
        return self.send("POST", path, body, headers)

    def add_account(self, file: bytes | None, **changes):
        return self.post_form("/chaman/", {**GOOD, **changes}, file)

    def accept_terms(self, number: str = "0202.239.951", **fields):
        form = urlencode({"enterprise_number": number, "lang": "en", **fields}).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.send("POST", "/management/", form, kind)

    def become(self, answer) -> None:
        """Go on with the account that a page has just made."""
        self.assertEqual(answer.status, 303, answer.text)
        found = re.match(r"/chaman/accounts/(\w+)\?lang=en$", answer.headers["Location"])
        self.client_id, self._token = found.group(1), ""


class TestChaMan(PageCase):
    def test_terms_then_account_then_token_then_mail(self):
        accepted = self.accept_terms(accept="1")
        self.assertEqual(accepted.status, 200)
        self.assertIn("0202239951", accepted.text)
        self.sandbox.admin(
            "POST", "/eboxes", {"enterprise_number": OTHER_NUMBER, "profile": "bulk", "count": 2}
        )
        answer = self.add_account(pem(certificate()).encode())
        self.become(answer)
        page = self.page(answer.headers["Location"]).text
        self.assertRegex(self.client_id, r"^self_service_chaman_\d{3}_[a-z]{10}$")
        self.assertIn(f'<code id="client_id">{self.client_id}</code>', page)
        self.assertIn("Exemple &amp; &lt;Co&gt;", page)
        self.assertIn("key 2026", page)
        self.assertNotIn('class="box', page)
        self.assertEqual(len(self.items(f"{V3}/ebox/messages")), 2)

    def test_der_works_as_well_as_pem(self):
        self.accept_terms(accept="1")
        der = certificate().public_bytes(serialization.Encoding.DER)
        self.become(self.add_account(der))
        self.assertEqual(self.get(f"{V3}/ebox").status, 200)

    def test_the_enterprise_gets_a_mailbox_with_letters(self):
        self.accept_terms(accept="1")
        self.become(self.add_account(pem(certificate()).encode()))
        self.assertGreaterEqual(len(self.states(OTHER_NUMBER)), 60)

    def test_an_existing_account_is_listed(self):
        self.become(self.add_account(pem(certificate()).encode()))
        page = self.page("/chaman/?lang=en").text
        self.assertIn(self.client_id, page)
        self.assertIn("0202239951", page)

    def test_without_the_permission_the_account_exists_but_may_not_read(self):
        self.accept_terms(accept="1")
        fields = {name: value for name, value in GOOD.items() if name != "permission"}
        answer = self.post_form("/chaman/", fields, pem(certificate()).encode())
        self.become(answer)
        self.assertIn("missingScope", self.page(answer.headers["Location"]).text)
        self.assert_problem(self.get(f"{V3}/ebox"), 403, "missingScope")

    def test_without_the_terms_the_account_exists_but_may_not_read(self):
        answer = self.add_account(pem(certificate()).encode())
        self.become(answer)
        self.assertIn("missingPermission", self.page(answer.headers["Location"]).text)
        self.assert_problem(self.get(f"{V3}/ebox"), 403, "missingPermission")
        self.accept_terms(accept="1")
        self.assertEqual(self.get(f"{V3}/ebox").status, 200)

    def assert_mistake(self, answer, words: str):
        self.assertEqual(answer.status, 400)
        self.assertIn(words, answer.text)
        accounts = self.sandbox.admin("GET", "/accounts")["accounts"]
        self.assertEqual([item["enterprise_number"] for item in accounts], [NUMBER])

    def test_uploads_that_are_refused(self):
        private = rsa_key().private_bytes
        pkcs8, none = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        locked = serialization.BestAvailableEncryption(b"secret")
        good = pem(certificate()).encode()
        for name, file, words in (
            ("nothing", None, "Choose the certificate"),
            ("empty", b"", "Choose the certificate"),
            ("text", b"hello", "not an X.509 certificate"),
            ("broken", good.replace(b"MII", b"AAA", 1), "not an X.509 certificate"),
            ("pem key", private(serialization.Encoding.PEM, pkcs8, none), "private key"),
            ("der key", private(serialization.Encoding.DER, pkcs8, none), "private key"),
            ("locked key", private(serialization.Encoding.DER, pkcs8, locked), "private key"),
            ("key and certificate",
             good + private(serialization.Encoding.PEM, pkcs8, none), "private key"),
            ("ec", pem(certificate(ec_key())).encode(), "not an RSA key"),
            ("short", pem(certificate(rsa_key("short", 1024))).encode(), "too short"),
            ("expired", pem(certificate(days=-1, begins=-9)).encode(), "has expired"),
        ):
            with self.subTest(name):
                self.assert_mistake(self.add_account(file), words)

    def test_a_refused_private_key_is_not_shown_again(self):
        key = rsa_key().private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        self.assertNotIn("PRIVATE KEY-----", self.add_account(key).text)

    def test_fields_that_are_wrong_are_named_and_the_rest_is_kept(self):
        file = pem(certificate()).encode()
        answer = self.add_account(file, enterprise_number="0202239952")
        self.assert_mistake(answer, "enterprise number does not exist")
        self.assertIn("Exemple &amp; &lt;Co&gt;", answer.text)
        self.assert_mistake(self.add_account(file, enterprise_name=" "), "name is required")
        self.assert_mistake(self.add_account(file, account_name=""), "account name is required")


class TestCertificates(PageCase):
    def test_renewal_adds_the_new_one_and_then_removes_the_old_one(self):
        path = f"/chaman/accounts/{self.client_id}"
        new = pem(certificate(rsa_key("new"))).encode()
        answer = self.post_form(f"{path}/certificates", {"lang": "nl"}, new)
        self.assertEqual((answer.status, answer.headers["Location"]), (303, f"{path}?lang=nl"))
        for key in (rsa_key(), rsa_key("new")):
            self.assertEqual(self.ask_token(self.assertion(key)).status, 200)
        removals = re.findall(r'action="([^"]+/remove)"', self.page(path).text)
        self.assertEqual(len(removals), 2)
        self.assertEqual(self.send("POST", removals[0]).status, 303)
        self.assertEqual(self.ask_token(self.assertion(rsa_key())).status, 401)
        self.assertEqual(self.ask_token(self.assertion(rsa_key("new"))).status, 200)

    def test_the_same_certificate_is_kept_once(self):
        path = f"/chaman/accounts/{self.client_id}"
        new = pem(certificate(rsa_key("new"))).encode()
        for _ in range(2):
            self.post_form(f"{path}/certificates", {}, new)
        account = self.sandbox.admin("GET", "/accounts")["accounts"][0]
        self.assertEqual(len(account["certificates"]), 2)

    def test_a_wrong_one_is_refused(self):
        path = f"/chaman/accounts/{self.client_id}/certificates"
        answer = self.post_form(path, {"lang": "fr"}, b"hello")
        self.assertEqual(answer.status, 400)
        self.assertIn("pas un certificat X.509", answer.text)


class TestPages(PageCase):
    def test_every_page_says_that_it_is_a_sandbox_in_its_language(self):
        for lang, words in (("fr", "Bac à sable"), ("nl", "Testomgeving"), ("en", "Sandbox.")):
            for path in ("/", "/management/", "/chaman/", f"/chaman/accounts/{self.client_id}"):
                with self.subTest(path, lang=lang):
                    answer = self.page(f"{path}?lang={lang}")
                    self.assertEqual(answer.status, 200)
                    self.assertIn(words, answer.text)
                    self.assertIn(f'<html lang="{lang}">', answer.text)
                    self.assertNotIn("$", answer.text)

    def test_the_words_are_those_of_the_real_pages(self):
        for lang, words in (
            ("fr", ("Ajouter un compte Webservice", "Permissions sécurisées", "Valider")),
            ("nl", ("Een Webservice account toevoegen", "Bevestigen", "REST")),
        ):
            page = self.page(f"/chaman/?lang={lang}").text
            for word in (*words, "DocConsumer e-Box Enterprise"):
                self.assertIn(word, page)

    def test_the_browser_s_language_is_taken(self):
        answer = self.page("/", **{"Accept-Language": "de, nl-BE;q=0.8, en;q=0.5"})
        self.assertIn('<html lang="nl">', answer.text)

    def test_terms_must_be_ticked_for_an_existing_number(self):
        self.assertIn("Tick the box", self.accept_terms().text)
        answer = self.accept_terms(number="12", accept="1")
        self.assertEqual(answer.status, 400)
        self.assertIn("does not exist", answer.text)

    def test_unknown_pages_and_accounts_are_a_404_page(self):
        for path in ("/nothing", "/chaman/accounts/nobody", "/assets/none"):
            self.assertEqual(self.page(path).status, 404)

    def test_a_name_in_the_address_is_escaped(self):
        self.assertNotIn("<b>", self.page("/chaman/accounts/%3Cb%3E").text)

    def test_style_and_script(self):
        for name, kind in (("style.css", "text/css"), ("copy.js", "text/javascript")):
            answer = self.send("GET", f"/assets/{name}")
            self.assertEqual(answer.headers["Content-Type"], f"{kind}; charset=utf-8")


class TestForms(unittest.TestCase):
    def read(self, fields, file):
        body, headers = multipart(fields, file)
        return read_form(Request("POST", "/", "", headers, body, "127.0.0.1"))

    def test_a_file_comes_through_byte_for_byte(self):
        file = bytes(range(256)) + b"\r\n--\r\n\n\r"
        form = self.read({"a": " é ", "b": ""}, file)
        self.assertEqual(form.files, {"certificate": file})
        self.assertEqual(form.fields, {"a": "é", "b": ""})

    def test_a_form_without_boundary_is_refused(self):
        headers = {"Content-Type": "multipart/form-data"}
        with self.assertRaisesRegex(ApiError, "boundary"):
            read_form(Request("POST", "/", "", headers, b"x", "127.0.0.1"))
