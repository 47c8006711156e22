from odoo.tests import tagged

from .common import EboxCase


@tagged("post_install", "-at_install")
class TestConnection(EboxCase):
    """From nothing to a connected mailbox, and what is said when it does not work."""

    def test_connects_and_says_what_is_reached(self):
        self.assertEqual(self.mailbox.state, "connected")
        self.assertIn("5 messages, 5 of them unread", self.mailbox.connection_report)
        self.assertFalse(self.mailbox.connection_error)

    def test_fetches_every_message_with_its_file(self):
        run = self.fetch()
        self.assertEqual((run.state, run.new_count, run.downloaded_count), ("done", 5, 5))
        self.assertEqual(self.documents().mapped("content_state"), ["stored"] * 5)
