from unittest.mock import patch

from odoo import http
from odoo.tests import tagged
from odoo.tests.common import ChromeBrowser

from ..controllers.enrolment import Enrolment
from .sign_in import SignInCase

PRIVATE = "marie.private@example.net"


class TourCase(SignInCase):
    """Tours can ask for what a person reads in their mail or on their phone."""

    def setUp(self):
        super().setUp()

        def read(_controller, what, key=None):
            if what == "require":
                http.request.env["ebox.mailbox"].sudo().search([]).sign_in_policy = "required"
                return None
            if what == "app":
                return self.code(key=key)
            return self.mailed_code(PRIVATE if what == "mail" else what)

        read.routing_type = "json"
        Enrolment.ebox_test_read = http.route("/ebox_test/read", type="jsonrpc", auth="none")(read)
        self.addCleanup(self.env.registry.clear_cache, "routing")
        self.addCleanup(delattr, Enrolment, "ebox_test_read")
        self.env.registry.clear_cache("routing")

    def walk(self, tour, to="/my/security"):
        self.authenticate(None, None)
        self.env.flush_all()
        self.start_tour(f"/web/login?login={self.reader.login}&redirect={to}", tour)
        self.env.invalidate_all()


@tagged("post_install", "-at_install")
class TestSignInTours(TourCase):
    """The pages as a person walks them, with their mail and their phone at hand."""

    def test_enrolment(self):
        self.walk("ebox_enrolment")
        self.assertTrue(self.reader.totp_enabled)
        self.assertEqual(self.reader.sudo().ebox_recovery_email, PRIVATE)

    def test_lost_phone(self):
        self.enrolled()
        key = self.reader.sudo().totp_secret
        self.let_pass(61)
        self.walk("ebox_lost_phone")
        self.assertTrue(self.reader.totp_enabled)
        self.assertNotEqual(self.reader.sudo().totp_secret, key)

    def test_required(self):
        self.walk("ebox_policy_required")
        self.assertFalse(self.reader.totp_enabled)

    def test_offered(self):
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        self.walk("ebox_policy_offered", to="/my/ebox")
        self.assertTrue(self.reader.sudo().ebox_offer_again)

    def test_another_sign_in_address(self):
        self.enrolled()
        self.let_pass(61)
        self.clock += 300
        self.walk("ebox_new_login")
        self.assertEqual(self.reader.login, "marie@new.example")


@tagged("post_install", "-at_install")
class TestSignInPasskey(TourCase):
    """A passkey of the browser's own authenticator, by the real ceremony."""

    @classmethod
    def base_url(cls):
        """Passkeys belong to a name, not to a number."""
        return f"http://localhost:{cls.http_port()}"

    def setUp(self):
        super().setUp()
        self.env["ir.config_parameter"].set_param("web.base.url", self.base_url())
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        hard = {name: getattr(ChromeBrowser, name) for name in ("set_cookie", "navigate_to")}

        def set_cookie(browser, name, value, path, _domain):
            return hard["set_cookie"](browser, name, value, path, "localhost")

        def navigate_to(browser, url, **kwargs):
            browser._websocket_request("WebAuthn.enable", params={})
            options = {
                "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
                "hasUserVerification": True, "isUserVerified": True,
            }
            browser._websocket_request(
                "WebAuthn.addVirtualAuthenticator", params={"options": options}
            )
            return hard["navigate_to"](browser, url, **kwargs)

        self.startPatcher(patch.object(ChromeBrowser, "set_cookie", set_cookie))
        self.startPatcher(patch.object(ChromeBrowser, "navigate_to", navigate_to))

    def test_a_passkey_is_two_factors(self):
        self.walk("ebox_passkey")
        self.assertEqual(self.reader.sudo().auth_passkey_key_ids.name, "my phone")
        self.assertFalse(self.reader.totp_enabled)
