from datetime import date
from unittest.mock import patch

import psycopg2

from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.message_reader import read_page
from .common import EboxCase, moment

SENDER = "ebox.sender"


@tagged("post_install", "-at_install")
class TestIntake(EboxCase):
    """From a message to a document with its files."""

    profile = {"profile": "empty"}

    def taken_in(self, **message):
        plain = {"subject": "Message", "attachments": [{"size": 900}]}
        [message_id] = self.publish(**plain | message)
        self.fetch_all_again()
        return self.document(message_id)

    def test_what_the_sender_says_of_a_message_stands_on_the_document(self):
        document = self.taken_in(
            subject={"nl": "Aanslag"},
            message_type_id="BULK_LETTER",
            attention={"ssin": "85073003328", "label": "Jan Peeters"},
            is_reply_authorized=True,
            expires="2030-01-31T23:00:00Z",
            business_data=[
                {"key": "FOR_ACTION_DUE_DATE", "values": ["2027-03-31"]},
                {"key": "EMPNOSSBENOSS", "values": ["123456789"]},
                {"key": "MESSAGE_NATURE", "values": ["ORIGINAL"]},
            ],
        )
        self.assertEqual(document.name, "Aanslag")
        self.assertEqual(document.message_type_id.code, "BULK_LETTER")
        self.assertEqual(document.attention_name, "Jan Peeters")
        self.assertEqual(document.attention_number, "85073003328")
        self.assertTrue(document.is_reply_authorized)
        self.assertEqual(document.expires.isoformat(), "2030-01-31T23:00:00")
        self.assertEqual((document.for_action, document.action_due), (True, date(2027, 3, 31)))
        self.assertEqual(document.customer_number_id.name, "123456789")
        self.assertEqual(document.nature, "ORIGINAL")
        self.assertIn("FOR_ACTION_DUE_DATE: 2027-03-31", document.business_info)
        self.assertEqual(document.raw["messageId"], document.external_id)
        self.assertEqual(document.responsible_id, self.mailbox.responsible_id)
        self.assertEqual((document.mailbox_name, document.company_name),
                         (self.mailbox.name, self.company.name))

    def test_a_due_date_that_is_none_is_left_out(self):
        document = self.taken_in(
            business_data=[{"key": "FOR_ACTION_DUE_DATE", "values": ["2027-02-30"]}]
        )
        self.assertEqual((document.for_action, document.action_due), (True, False))

    def test_confidential_by_mark_or_by_type(self):
        marked = self.taken_in(business_data=[{"key": "CONFIDENTIAL", "values": ["true"]}])
        self.assertTrue(marked.is_confidential)
        plain = self.taken_in()
        self.assertFalse(plain.is_confidential)

    def test_documents_without_a_number_share_one_access_key_a_sender(self):
        first, second = self.taken_in(), self.taken_in()
        self.assertEqual(first.customer_number_id, second.customer_number_id)
        self.assertFalse(first.customer_number_id.name)

    def test_a_subject_in_no_language_is_said_to_be_missing(self):
        self.assertEqual(self.taken_in(subject={}).name, "(no subject)")

    def test_an_unknown_type_and_an_odd_sender_are_kept_as_they_are(self):
        document = self.taken_in(message_type_id="NEVER_SEEN", sender_number="not a number")
        self.assertEqual(document.message_type_id.name, "NEVER_SEEN")
        self.assertEqual(document.sender_id.number, "not a number")
        self.assertFalse(document.sender_id.partner_id)

    def test_a_file_that_is_added_later_is_found(self):
        document = self.taken_in()
        # As if the e-Box had not told of it at first.
        self.env.cr.execute("DELETE FROM ebox_document_file WHERE document_id = %s", document.ids)
        self.env.invalidate_all()
        self.fetch_all_again()
        self.assertEqual(document.content_state, "stored")

    # --- batches

    def page(self, count, first=1):
        """A page of new messages as the e-Box would send it."""
        return read_page(
            {
                "items": [
                    {
                        "messageId": f"Q{number}",
                        "subject": {"fr": f"Objet {number}"},
                        "publicationDate": moment(),
                        "messageTypeId": f"TYPE_{number % 3}",
                        "sender": {"enterpriseNumber": "0206731645"},
                        "attachments": [
                            {"attachmentId": "A", "fileName": "a.pdf", "isMainContent": True}
                        ],
                    }
                    for number in range(first, first + count)
                ]
            },
            1,
            100,
        )

    def queries(self, action):
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.cr.sql_log_count
        action()
        self.env.flush_all()
        return self.cr.sql_log_count - before

    def take_in(self, page):
        return self.env["ebox.document"]._take_in(self.mailbox, "nsso", page.messages, page.bad)

    def test_storing_costs_queries_by_page_not_by_message(self):
        self.take_in(self.page(3, first=1000))
        small = self.queries(lambda: self.take_in(self.page(10, first=1)))
        large = self.queries(lambda: self.take_in(self.page(100, first=100)))
        self.assertEqual(self.documents().search_count([("mailbox_id", "=", self.mailbox.id)]), 113)
        self.assertLessEqual(large, small)

    def test_following_costs_queries_by_page_not_by_message(self):
        page = self.page(100)
        self.take_in(page)
        self.assertLessEqual(self.queries(lambda: self.take_in(page)), 12)

    def test_a_run_without_news_is_a_handful_of_queries(self):
        self.fill(self.company, profile="bulk", count=100, size=700)
        self.fetch()
        self.make_due()
        hundred = self.queries(self.fetch)
        self.assertEqual(self.mailbox.run_ids[:1].state, "done")
        self.fill(self.company, profile="bulk", count=10, size=700)
        self.make_due()
        ten = self.queries(self.fetch)
        self.assertLessEqual(abs(hundred - ten), 10)
        self.assertLess(hundred, 160)

    # --- two workers at once

    def collision(self, model, method, times):
        """A patch that lets ``method`` meet another worker's row ``times`` times."""
        model_class = type(self.env[model])
        original = getattr(model_class, method)
        left = iter(range(times))

        def collide(records, *args):
            if next(left, None) is not None:
                raise psycopg2.errors.UniqueViolation("another worker made it")
            return original(records, *args)

        return patch.object(model_class, method, collide)

    def test_a_sender_that_another_worker_makes_at_once_costs_a_second_try(self):
        self.fill(self.company, profile="bulk", count=3, size=700)
        with self.collision(SENDER, "_by_number", 2):
            run = self.fetch()
        self.assertEqual((run.state, run.new_count, run.failed_count), ("done", 3, 0))
        self.assertFalse(self.documents().filtered("error"))

    def test_what_collides_for_ever_ends_the_run(self):
        with self.collision(SENDER, "_by_number", 10**6):
            run = self.fetch()
        self.assertEqual(run.state, "failed")
        self.assertIn("unexpected error", run.error)

    def test_a_document_that_somebody_writes_meanwhile_is_stored_at_the_second_try(self):
        self.fill(self.company, profile="bulk", count=3, size=700)
        with self.collision("ebox.document", "_file_arrived", 2):
            run = self.fetch()
        self.assertEqual((run.downloaded_count, run.failed_count), (3, 0))
        self.assertEqual(len(self.files().attachment_id), 3)

    def test_a_file_that_collides_for_ever_fails_alone(self):
        self.fill(self.company, profile="bulk", count=3, size=700)
        muted = mute_logger("odoo.addons.l10n_be_ebox.models.ebox_mailbox_run_download")
        with self.collision("ebox.document", "_file_arrived", 5), muted:
            run = self.fetch()
        self.assertEqual((run.state, run.downloaded_count, run.failed_count), ("done", 2, 1))
