"""The admin calls: accounts, e-Boxes, messages, settings, counts; and the server below."""
from __future__ import annotations

import base64
import http.client
import socket
import unittest
from urllib.parse import urlsplit

from ..accounts import ALL_SCOPES
from ..settings import Settings
from ..testing import AdminError
from ..web import ApiError
from .support import NUMBER, OTHER_NUMBER, V3, SandboxCase, certificate, ec_key, pem


class TestAccounts(SandboxCase):
    def test_an_account_has_all_scopes_and_accepted_terms(self):
        account = self.sandbox.admin("GET", "/accounts")["accounts"][0]
        self.assertEqual(account["client_id"], self.client_id)
        self.assertEqual(account["scopes"], list(ALL_SCOPES))
        self.assertTrue(account["terms_accepted"])
        self.assertEqual(account["account_name"], "Odoo")

    def test_client_ids_differ(self):
        self.assertEqual(len({self.register() for _ in range(20)}), 20)

    def test_what_is_wrong_is_said(self):
        good = {"enterprise_number": NUMBER, "certificate_pem": pem(certificate())}
        for change, words in (
            ({"enterprise_number": "12"}, "ten digits"),
            ({"certificate_pem": "x"}, "not_a_certificate"),
            ({"certificate_pem": pem(certificate(ec_key()))}, "not_rsa"),
        ):
            with self.subTest(change), self.assertRaisesRegex(AdminError, f"400.*{words}"):
                self.sandbox.admin("POST", "/accounts", {**good, **change})
        with self.assertRaisesRegex(AdminError, "404"):
            self.sandbox.admin("PATCH", "/accounts/nobody", {})


class TestEboxes(SandboxCase):
    def test_a_new_enterprise_gets_realistic_mail_at_both_providers(self):
        self.register(OTHER_NUMBER)
        ebox = self.sandbox.admin("GET", f"/eboxes/{OTHER_NUMBER}")
        self.assertEqual(ebox["profile"], "mail")
        self.assertGreaterEqual(ebox["total"], 60)
        self.assertEqual(sum(ebox["providers"].values()), ebox["total"])
        self.assertTrue(all(ebox["providers"].values()))

    def test_an_ebox_that_exists_is_left_alone(self):
        self.publish(message_id="kept")
        self.register(NUMBER)
        self.assertEqual(list(self.states()), ["kept"])

    def test_a_profile_replaces_the_content(self):
        self.publish(message_id="gone")
        spec = {"enterprise_number": NUMBER, "profile": "bulk", "count": 5, "size": 1000}
        counts = self.sandbox.admin("POST", "/eboxes", spec)
        self.assertEqual((counts["total"], counts["unread"]), (5, 5))
        self.assertNotIn("gone", self.states())
        with self.assertRaisesRegex(AdminError, "profile is one of"):
            self.sandbox.admin("POST", "/eboxes", {**spec, "profile": "full"})

    def test_counts_show_what_was_touched(self):
        spec = {"enterprise_number": NUMBER, "profile": "bulk", "count": 3, "size": 700}
        self.sandbox.admin("POST", "/eboxes", spec)
        self.get(f"{V3}/ebox/messages/B000000002/attachments/A000000002/content")
        self.patch(f"{V3}/ebox/messages", [{"messageId": "B000000003", "isVisible": False}])
        ebox = self.sandbox.admin("GET", f"/eboxes/{NUMBER}")
        self.assertEqual((ebox["total"], ebox["unread"], ebox["hidden"]), (3, 2, 1))
        self.assertEqual(ebox["messages"][1], {
            "provider": "nsso", "message_id": "B000000002", "read": True, "visible": True,
            "partition": "GENERAL", "action_done": False, "replies": [],
        })


class TestPublication(SandboxCase):
    def post(self, spec: dict) -> list[dict]:
        path = f"/eboxes/{NUMBER}/messages"
        return self.sandbox.admin("POST", path, spec)["messages"]

    def test_bulk_messages_are_the_newest(self):
        self.publish(message_id="old", published="2026-01-01T00:00:00+00:00")
        new = self.post({"count": 3, "size": 700, "provider": "nsso"})
        items = self.items(f"{V3}/ebox/messages")
        self.assertEqual([item["messageId"] for item in items],
                         [item["message_id"] for item in new] + ["old"])

    def test_realistic_ones_get_new_ids(self):
        first = self.post({"profile": "mail", "count": 4})
        second = self.post({"profile": "mail", "count": 4})
        self.assertEqual(len({item["message_id"] for item in first + second}), 8)

    def test_a_file_comes_as_it_was_described(self):
        content = base64.b64encode(b"<x/>").decode()
        message_id = self.publish(attachments=[
            {"file_name": "a.xml", "media_type": "text/xml", "content_base64": content},
            {"size": 1234, "is_main": False},
        ])
        files = self.get(f"{V3}/ebox/messages/{message_id}").json["attachments"]["items"]
        self.assertEqual([file["isMainContent"] for file in files], [True, False])
        self.assertEqual(files[0]["mediaType"], "text/xml")
        bodies = [self.get(urlsplit(file["contentHref"]).path).body for file in files]
        self.assertEqual(bodies[0], b"<x/>")
        self.assertEqual(len(bodies[1]), 1234)

    def test_what_cannot_be_understood_is_refused_and_nothing_is_added(self):
        self.publish(message_id="one")
        for spec, words in (
            ({"subject": "S", "message_id": "one"}, "exists already"),
            ({"subject": "S", "published": "yesterday"}, "cannot be understood"),
            ({"subject": "S", "attachments": [{"content_base64": "?"}]}, "cannot be understood"),
            ({"subject": "S", "payment": {"amount": "1"}}, "cannot be understood"),
            ({"count": 1, "provider": "post"}, "provider is one of"),
        ):
            with self.subTest(spec), self.assertRaisesRegex(AdminError, f"400.*{words}"):
                self.post(spec)
        self.assertEqual(list(self.states()), ["one"])

    def test_an_id_that_comes_back_has_the_facts_of_its_new_file(self):
        sizes = []
        for size in (2048, 4096):
            self.publish(message_id="M", attachments=[{"attachment_id": "x", "size": size}])
            item = self.items(f"{V3}/ebox/messages")[0]
            sizes.append(item["attachments"]["items"][0]["size"])
            self.sandbox.admin("DELETE", f"/eboxes/{NUMBER}/messages/M")
        self.assertEqual(sizes, [2.0, 4.0])

    def test_a_message_expires_at_the_provider_that_is_named(self):
        self.publish(message_id="twin")
        self.publish(message_id="twin", provider="spf")
        path = f"/eboxes/{NUMBER}/messages"
        self.sandbox.admin("DELETE", f"{path}/twin?provider=spf")
        self.assertEqual(self.states()["twin"]["provider"], "nsso")
        with self.assertRaisesRegex(AdminError, "404"):
            self.sandbox.admin("DELETE", f"{path}/other")


class TestSettingsAndStats(SandboxCase):
    profile = {"profile": "bulk", "count": 2, "size": 700}

    def test_settings_are_shown_changed_and_reset(self):
        changed = self.sandbox.admin("POST", "/settings", {"token_lifetime": 5})
        self.assertEqual(changed, {"token_lifetime": 5, "latency_ms": 0, "message_calls": 0})
        self.assertEqual(self.ask_token().json["expires_in"], 5)
        self.sandbox.admin("POST", "/reset")
        self.assertEqual(self.sandbox.admin("GET", "/settings")["token_lifetime"], 300)

    def test_unknown_or_wrong_settings_change_nothing(self):
        settings = Settings()
        for values in ({"speed": 1}, {"latency_ms": "fast"}, {"latency_ms": 5, "speed": 1},
                       {"token_lifetime": -1}, {"token_lifetime": True}):
            with self.subTest(values), self.assertRaises(ApiError):
                settings.update(values)
        self.assertEqual(settings, Settings())

    def test_requests_are_counted_by_route(self):
        self.token()
        self.sandbox.admin("POST", "/stats/reset")
        self.get(f"{V3}/ebox/messages")
        for place in (1, 2):
            self.get(f"{V3}/ebox/messages/B00000000{place}")
        self.get(f"{V3}/ebox/messages/none")
        stats = self.sandbox.admin("GET", "/stats")
        self.assertEqual(stats["routes"][f"GET {V3}/ebox/messages/{{message_id}}"], 3)
        self.assertEqual(stats["routes"][f"GET {V3}/ebox/messages"], 1)
        self.assertEqual(stats["statuses"]["404"], 1)
        self.assertEqual(stats["methods"]["GET"], 4)

    def test_connections_at_once_are_watched(self):
        self.sandbox.admin("POST", "/stats/reset")
        connections = [
            http.client.HTTPConnection(urlsplit(self.sandbox.url).netloc) for _ in range(5)
        ]
        for connection in connections:
            self.addCleanup(connection.close)
            connection.request("GET", "/")
            self.assertEqual(connection.getresponse().read()[:15], b"<!DOCTYPE html>")
        stats = self.sandbox.admin("GET", "/stats")
        self.assertGreaterEqual(stats["connections"]["most"], 6)


class TestServer(SandboxCase):
    def raw(self, request: bytes) -> bytes:
        """What comes back for these bytes until the server closes."""
        address = urlsplit(self.sandbox.url)
        with socket.create_connection((address.hostname, address.port), timeout=5) as line:
            line.sendall(request)
            line.shutdown(socket.SHUT_WR)
            answer = b""
            while part := line.recv(65536):
                answer += part
        return answer

    def test_one_connection_serves_many_requests(self):
        connection = http.client.HTTPConnection(urlsplit(self.sandbox.url).netloc)
        self.addCleanup(connection.close)
        ports = set()
        for path in ("/", "/nothing", f"{V3}/ebox", "/chaman/"):
            connection.request("GET", path)
            connection.getresponse().read()
            ports.add(connection.sock.getsockname()[1])
        self.assertEqual(len(ports), 1)

    def test_a_head_request_gets_no_body(self):
        answer = self.raw(b"HEAD /REST/x HTTP/1.1\r\nHost: x\r\n\r\n")
        self.assertTrue(answer.startswith(b"HTTP/1.1 404 "), answer)
        self.assertTrue(answer.endswith(b"\r\n\r\n"), answer)

    def test_a_body_without_length_is_refused(self):
        answer = self.raw(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        self.assertTrue(answer.startswith(b"HTTP/1.1 411 "), answer)

    def test_a_trace_id_cannot_add_a_header(self):
        answer = self.raw(
            b"GET /REST/x HTTP/1.1\r\nHost: x\r\nBelGov-Trace-Id: a b\r\nConnection: close\r\n\r\n"
        )
        self.assertNotIn(b"a b", answer)


class TestLoopbackOnly(unittest.TestCase):
    def test_admin_calls_from_elsewhere_do_not_exist(self):
        from ..application import Application
        from ..web import Request

        application = Application("http://127.0.0.1:1", seed=1)
        for host, status in (("127.0.0.1", 200), ("::1", 200), ("192.0.2.7", 404)):
            answer = application.answer(Request("GET", "/admin/stats", "", {}, b"", host))
            self.assertEqual(answer.status, status, host)
