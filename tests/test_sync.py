import hashlib

from odoo import fields
from odoo.tests import tagged

from .common import CONTENT, LIST, EboxCase, moment


@tagged("post_install", "-at_install")
class TestSync(EboxCase):
    """What a run brings in, and what the next ones find."""

    def test_first_run_fetches_every_message_with_its_file(self):
        run = self.fetch()
        self.assertEqual((run.state, run.kind, run.error), ("done", "full", False))
        self.assertEqual(
            (run.listed_count, run.total_count, run.new_count, run.downloaded_count),
            (5, 5, 5, 5),
        )
        documents = self.documents()
        self.assertEqual({d.external_id for d in documents}, set(self.in_ebox()))
        self.assertEqual(documents.mapped("content_state"), ["stored"] * 5)
        self.assertEqual(documents.mapped("sender_name"), ["ONSS"] * 5)

    def test_stored_bytes_are_those_that_were_announced(self):
        self.fetch()
        for file in self.files():
            digest = hashlib.sha256(file.attachment_id.raw).hexdigest()
            self.assertEqual(f"sha_256:{digest}", file.digest)
            self.assertEqual((len(file.attachment_id.raw), file.kind), (2000, "pdf"))

    def test_second_run_asks_for_no_file_again(self):
        self.fetch()
        self.forget_stats()
        run = self.fetch_again()
        self.assertEqual((run.state, run.kind, run.new_count), ("done", "new", 0))
        self.assertEqual(self.asked(CONTENT), 0)
        # Per provider: recent, expiring and hidden messages, and the counters.
        self.assertEqual((self.asked(LIST), self.asked("/ebox"), self.asked()), (6, 2, 8))

    def test_second_run_brings_what_is_new_and_nothing_else(self):
        self.fetch()
        [new] = self.publish(subject="Rappel", attachments=[{"size": 900}])
        self.forget_stats()
        run = self.fetch_again()
        self.assertEqual((run.new_count, run.downloaded_count, run.changed_count), (1, 1, 0))
        self.assertEqual(self.document(new).name, "Rappel")
        self.assertEqual(self.asked(CONTENT), 1)

    def old_message(self, **values):
        """A message that a quick run does not list: it looks at the newest days alone."""
        [message_id] = self.publish(
            subject="Old", published=moment(days=-90), attachments=[{"size": 900}], **values
        )
        return message_id

    def test_a_message_read_elsewhere_is_read_here_after_the_next_run(self):
        self.mailbox.download_policy = "on_request"
        message_id = self.old_message()
        self.fetch()
        self.read_elsewhere(message_id)
        run = self.fetch_again()
        self.assertEqual((run.kind, run.changed_count), ("new", 1))
        self.assertEqual(self.documents().filtered("is_read"), self.document(message_id))

    def test_a_message_hidden_and_shown_again_elsewhere_follows(self):
        message_id = self.old_message()
        self.fetch()
        for is_hidden in (True, False):
            self.hide_elsewhere(message_id, is_hidden)
            run = self.fetch_again()
            self.assertEqual((run.kind, run.changed_count), ("new", 1))
            self.assertEqual(self.document(message_id).is_visible, not is_hidden)

    def test_partition_and_expiry_follow_with_the_complete_run(self):
        self.fetch()
        documents = self.documents()
        truth = [(d.partition, d.expires) for d in documents]
        documents.write({"partition": "OTHER", "expires": fields.Datetime.now()})
        run = self.fetch_all_again()
        self.assertEqual([(d.partition, d.expires) for d in documents], truth)
        self.assertEqual(documents.file_ids.mapped("expires"), documents.mapped("expires"))
        self.assertEqual((run.kind, run.changed_count), ("full", 5))

    def test_a_message_about_to_expire_is_found_by_the_next_run(self):
        self.fetch()
        [late] = self.publish(
            subject="Old", published=moment(days=-300), expires=moment(days=3), is_read=True,
            attachments=[{"size": 900}],
        )
        run = self.fetch_again()
        self.assertEqual((run.kind, run.new_count), ("new", 1))
        self.assertEqual(self.document(late).content_state, "stored")

    def test_the_daily_complete_run_finds_what_was_published_late(self):
        self.fetch()
        [late] = self.publish(
            subject="Late", published=moment(days=-300), is_read=True, attachments=[{"size": 900}]
        )
        self.assertEqual(self.fetch_again().new_count, 0)
        self.assertFalse(self.document(late))
        self.assertEqual(self.fetch_all_again().new_count, 1)
        self.assertEqual(self.document(late).content_state, "stored")

    def test_a_message_dated_in_the_future_does_not_hide_the_next_ones(self):
        [early] = self.publish(
            subject="Too early", published=moment(days=9000), attachments=[{"size": 900}]
        )
        self.fetch()
        self.assertTrue(self.document(early))
        self.publish(subject="Today", attachments=[{"size": 900}])
        self.assertEqual(self.fetch_again().new_count, 1)

    def test_what_expired_between_list_and_download_says_so(self):
        self.fetch_piece()  # providers
        for _step in range(4):
            self.fetch_piece()  # reference data and lists of both providers
        gone = self.documents()[0]
        self.assertEqual(gone.content_state, "listed")
        number = self.company.company_registry
        self.sandbox.admin("DELETE", f"/admin/eboxes/{number}/messages/{gone.external_id}")
        run = self.fetch()
        self.assertEqual((run.state, run.downloaded_count, run.failed_count), ("done", 4, 1))
        self.assertEqual(gone.content_state, "failed")
        self.assertIn("may have expired", gone.file_ids.error)

    def test_messages_of_every_kind_are_taken_in(self):
        self.fill(self.company, profile="mail")
        self.mailbox.download_policy = "all"
        run = self.fetch()
        self.assertEqual((run.state, run.failed_count), ("done", 0))
        documents = self.documents()
        self.assertEqual({d.external_id for d in documents}, set(self.in_ebox()))
        self.assertGreaterEqual(len(documents.sender_id), 8)
        self.assertTrue(documents.filtered("is_registered"))
        self.assertTrue(documents.filtered("for_action").filtered("action_due"))
        kinds = set(documents.file_ids.mapped("kind"))
        self.assertLessEqual({"pdf", "ubl", "html", "zip"}, kinds)
        self.assertNotIn("listed", documents.mapped("content_state"))
        body = documents.file_ids.filtered("is_body")
        self.assertTrue(body.filtered("is_main"))
        self.assertEqual(set(body.mapped("state")), {"stored"})
