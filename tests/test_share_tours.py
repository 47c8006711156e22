from odoo import http
from odoo.tests import tagged

from ..controllers.enrolment import Enrolment
from .invitations import ADDRESS, InvitationCase

PRIVATE = "marie.private@example.net"


@tagged("post_install", "-at_install")
class TestShareTours(InvitationCase):
    """Being invited, and inviting, in a real browser."""

    def setUp(self):
        super().setUp()

        def read(_controller, what, key=None):
            return self.mailed_code(PRIVATE) if what == "mail" else self.code(key=key)

        read.routing_type = "json"
        Enrolment.ebox_test_read = http.route("/ebox_test/read", type="jsonrpc", auth="none")(read)
        self.addCleanup(self.env.registry.clear_cache, "routing")
        self.addCleanup(delattr, Enrolment, "ebox_test_read")
        self.env.registry.clear_cache("routing")

    def test_from_the_invitation_to_the_document(self):
        share = self.invite()
        link = self.link_in(self.mails_now()[0])
        self.authenticate(None, None)
        self.env.flush_all()
        self.start_tour(link, "ebox_invitation")
        self.env.invalidate_all()
        self.assertTrue(share.user_id.totp_enabled)
        self.assertEqual(share.invitation_state, "active")

    def test_a_shared_user_is_added_and_removed(self):
        contact = self.make_person("contact@example.com")
        self.mailbox.sign_in_policy = "offered"
        self.mailbox.with_user(self.manager).main_contact_id = contact.partner_id
        self.start_tour("/my/ebox", "ebox_shared_users", login=contact.login)
        self.env.invalidate_all()
        self.assertEqual(self.mailbox.share_ids.user_id, contact)
        # Removed before the invitation left: it is called back.
        self.assertEqual(self.mails_now(ADDRESS), [])
