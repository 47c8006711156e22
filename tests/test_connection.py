import socket
import ssl
import threading
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ..ebox import certificate as certificates
from .common import EboxCase

REGISTRY_SCOPE = "scope:documentmanagement:ebox:enterprise:federation-rest:registry"


@tagged("post_install", "-at_install")
class TestConnection(EboxCase):
    """From nothing to a connected mailbox, and what is said when it does not work."""

    def assert_not_connected(self, *words):
        answer = self.mailbox.action_establish_connection()
        self.assertEqual(answer["params"]["type"], "danger")
        self.assertEqual(answer["params"]["message"], self.mailbox.connection_error)
        self.assertNotEqual(self.mailbox.state, "connected")
        for part in words:
            self.assertIn(part, self.mailbox.connection_error)
        # For a bookkeeper: no status, no code, no technical word of the platform.
        self.assertNotRegex(self.mailbox.connection_error, r"HTTP|\b[45]\d\d\b|urn:|invalid_")

    def test_connects_and_says_what_is_reached(self):
        self.assertEqual(self.mailbox.state, "connected")
        self.assertIn("Brasserie du Parc (0403170701) is reached", self.mailbox.connection_report)
        self.assertIn("5 messages, 5 of them unread", self.mailbox.connection_report)
        self.assertFalse(self.mailbox.connection_error)
        self.assertEqual(self.mailbox.run_ids.mapped("state"), ["waiting"])

    def test_connecting_downloads_nothing(self):
        self.assertFalse([row for row in self.in_ebox().values() if row["read"]])

    def test_wrong_client_id(self):
        self.mailbox.client_id = "self_service_chaman_999_unknown"
        self.assert_not_connected("does not know this Client ID", "self_service_chaman_721")

    def test_certificate_that_is_not_in_chaman(self):
        self.mailbox.sudo().certificate_id = False
        self.mailbox.action_make_certificate()
        self.assert_not_connected("does not accept this certificate", "upload it")

    def test_terms_that_are_not_accepted(self):
        self.sandbox.admin(
            "PATCH", f"/admin/accounts/{self.mailbox.client_id}", {"terms_accepted": False}
        )
        self.mailbox.action_disconnect()
        self.assert_not_connected("terms for a Document Consumer", "read the terms to the end")

    def test_account_without_the_permission(self):
        self.sandbox.admin(
            "PATCH", f"/admin/accounts/{self.mailbox.client_id}", {"scopes": [REGISTRY_SCOPE]}
        )
        self.mailbox.action_disconnect()
        self.assert_not_connected("lacks a permission", "DocConsumer e-Box Enterprise")

    def test_clock_that_is_off(self):
        self.fault("clock", seconds=7200, times=-1)
        self.mailbox.action_disconnect()
        self.assert_not_connected("clock of this server is off", "NTP")

    def test_host_that_nobody_answers_on(self):
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.mailbox.token_url = f"http://127.0.0.1:{port}/token"
        self.assert_not_connected("cannot be reached", "internet connection and firewall")

    def test_host_whose_certificate_is_not_trusted(self):
        with untrusted_host() as port:
            self.mailbox.token_url = f"https://127.0.0.1:{port}/token"
            self.assert_not_connected("No secure connection", "root certificates")

    def test_address_that_is_none(self):
        for address in ("ebox.example", "http://ebox.example/token", "ftp://127.0.0.1/"):
            self.mailbox.registry_url = address
            self.assert_not_connected("address of this mailbox is not usable", "https://")

    def test_another_host_than_an_e_box(self):
        self.mailbox.registry_url = f"{self.sandbox.url}/nothing/here/"
        self.assert_not_connected("The e-Box no longer has this")

    # --- before, after, and who may

    def test_what_is_missing_is_asked_for_before_anything_is_sent(self):
        fresh = self.make_mailbox(self.make_company("Boulangerie", "0200881951"))
        self.forget_stats()
        with self.assertRaisesRegex(UserError, "Download the security certificate.*step 2"):
            fresh.action_establish_connection()
        fresh.action_make_certificate()
        with self.assertRaisesRegex(UserError, "Paste the Client ID.*step 3"):
            fresh.action_establish_connection()
        self.assertEqual(self.asked(), 0)

    def test_spaces_around_a_pasted_client_id_do_not_matter(self):
        self.mailbox.client_id = f"  {self.mailbox.client_id}\n"
        self.assertEqual(self.mailbox.state, "certificate")
        self.mailbox.action_establish_connection()
        self.assertEqual(self.mailbox.state, "connected")

    def test_a_plain_user_neither_connects_nor_disconnects(self):
        user = self.make_user("ebox user", "user")
        for action in (
            "action_establish_connection", "action_disconnect",
            "action_make_certificate", "action_renew_certificate",
        ):
            with self.subTest(action), self.assertRaises(AccessError):
                getattr(self.mailbox.with_user(user), action)()
        self.mailbox.with_user(user).action_fetch_now()

    def test_disconnected_means_nothing_is_fetched(self):
        self.mailbox.action_disconnect()
        self.assertEqual(self.mailbox.state, "certificate")
        self.assertEqual(self.mailbox.run_ids.mapped("state"), ["failed"])
        self.assertIn("disconnected", self.mailbox.run_ids.error)
        self.forget_stats()
        self.fetch()
        self.assertEqual(self.asked(), 0)
        with self.assertRaisesRegex(UserError, "is not connected"):
            self.mailbox.action_fetch_now()

    def test_connected_again_goes_on_where_it_was(self):
        self.fetch()
        self.mailbox.action_disconnect()
        [new] = self.publish(subject="Meanwhile", attachments=[{"size": 900}])
        self.mailbox.action_establish_connection()
        self.assertEqual(self.fetch().new_count, 1)
        self.assertEqual(self.document(new).content_state, "stored")

    def test_another_account_or_address_is_another_connection(self):
        for name, value in (
            ("client_id", "self_service_chaman_1_other"),
            ("registry_url", f"{self.sandbox.url}/other/"),
            ("token_url", f"{self.sandbox.url}/token"),
            ("api_version", "2.1"),
            ("environment", "production"),
        ):
            with self.subTest(name):
                self.mailbox.state = "connected"
                self.mailbox.write({name: value})
                self.assertEqual(self.mailbox.state, "certificate")
        self.mailbox.state = "connected"
        self.mailbox.write({"account_name": "Odoo 2", "client_id": self.mailbox.client_id})
        self.assertEqual(self.mailbox.state, "connected")

    def test_an_archived_mailbox_is_not_fetched(self):
        self.mailbox.active = False
        self.forget_stats()
        self.fetch()
        self.assertEqual(self.asked(), 0)

    def test_disconnecting_in_mid_run_stops_it(self):
        self.fetch_piece()
        self.fetch_piece()
        run = self.mailbox.run_ids
        self.assertEqual(run.state, "running")
        self.mailbox.action_disconnect()
        self.fetch()
        self.assertEqual((run.state, run.new_count), ("failed", 0))


@tagged("post_install", "-at_install")
class TestNeutralized(EboxCase):
    """A copy of a database leaves the e-Box alone."""

    def neutralize(self):
        self.env.flush_all()
        script = Path(__file__).parent.parent / "data" / "neutralize.sql"
        self.env.cr.execute(script.read_text())
        self.env["ir.config_parameter"].set_param("database.is_neutralized", "true")
        self.env.invalidate_all()

    def test_a_copy_has_neither_account_nor_key(self):
        self.neutralize()
        self.assertEqual(self.mailbox.state, "draft")
        self.assertFalse(self.mailbox.client_id)
        self.assertFalse(self.mailbox.sudo().private_key)

    def test_a_copy_does_not_talk_to_the_e_box(self):
        connected = {"state": "connected", "client_id": self.mailbox.client_id}
        key = self.mailbox.sudo().private_key
        self.neutralize()
        # Even where somebody puts back what was taken out.
        self.mailbox.sudo().write({**connected, "private_key": key})
        self.forget_stats()
        self.fetch()
        self.assertEqual(self.asked(), 0)
        for action in ("action_fetch_now", "action_establish_connection"):
            with self.subTest(action), self.assertRaisesRegex(UserError, "copy of a database"):
                getattr(self.mailbox, action)()
        self.assertEqual(self.asked(), 0)


class untrusted_host:  # noqa: N801 - a context manager
    """An https server on loopback with a certificate that nobody signed; gives its port."""

    def __enter__(self):
        self._folder = TemporaryDirectory()
        key = certificates.make_key()
        certificate = certificates.make_certificate(key, "Nobody", "0403170701", valid_days=1)
        path = Path(self._folder.name) / "server.pem"
        path.write_bytes(certificates.private_pem(key) + certificates.pem(certificate))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        self._server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
        self._server.handle_error = lambda *_args: None
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self._server.server_port

    def __exit__(self, *_exception):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._folder.cleanup()
