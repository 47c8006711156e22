from odoo.tests import tagged

from .common import EboxCase


@tagged("post_install", "-at_install")
class TestContract21(EboxCase):
    """The whole way against a Message Registry that speaks contract 2.1."""

    api_version = "2.1"

    def test_connect_fetch_and_follow(self):
        self.assertIn("5 messages", self.mailbox.connection_report)
        [letter] = self.publish(
            subject={"nl": "Aanslag"}, body="<p>Beste</p>", is_body_main=True, attachments=[],
        )
        [registered] = self.publish(
            subject="Recommandé", is_registered=True, attachments=[{"size": 900}]
        )
        run = self.fetch()
        self.assertEqual((run.state, run.error), ("done", False))
        self.assertEqual((run.new_count, run.downloaded_count), (7, 6))
        self.assertEqual(self.document(letter).name, "Aanslag")
        self.assertIn(b"Beste", self.document(letter).file_ids.attachment_id.raw)
        self.assertEqual(self.document(letter).sender_name, "ONSS")
        self.assertEqual(self.document(registered).content_state, "listed")
        self.assertFalse(self.in_ebox()[registered]["read"])

        self.hide_elsewhere(letter)
        self.read_elsewhere(registered)
        run = self.fetch_again()
        self.assertEqual((run.kind, run.state, run.changed_count), ("new", "done", 2))
        self.assertFalse(self.document(letter).is_visible)
        self.assertTrue(self.document(registered).is_read)

    def test_every_kind_of_message_is_taken_in(self):
        self.fill(self.company, profile="mail")
        self.mailbox.download_policy = "all"
        run = self.fetch()
        self.assertEqual((run.state, run.failed_count), ("done", 0))
        self.assertEqual({d.external_id for d in self.documents()}, set(self.in_ebox()))
        self.assertNotIn("listed", self.documents().mapped("content_state"))
