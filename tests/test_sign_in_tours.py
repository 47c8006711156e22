from odoo import http
from odoo.tests import tagged

from ..controllers.enrolment import Enrolment
from .sign_in import SignInCase

PRIVATE = "marie.private@example.net"


@tagged("post_install", "-at_install")
class TestSignInTours(SignInCase):
    """The pages as a person walks them, with their mail and their phone at hand."""

    def setUp(self):
        super().setUp()

        def read(_controller, what, key=None):
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
