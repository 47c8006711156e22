import json
from unittest.mock import patch

from odoo import fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox import answers
from ..ebox.client import EboxClient
from .common import CONTENT, LIST, EboxCase, moment

LISTS = r"/ebox/messages$"
NSSO = "^/REST/ebox/enterprise/messageRegistry/v3/ebox/messages$"
RUN = "odoo.addons.l10n_be_ebox.models.ebox_mailbox_run"
INTAKE = "odoo.addons.l10n_be_ebox.models.ebox_document_intake"


@tagged("post_install", "-at_install")
class TestSyncTrouble(EboxCase):
    """A run that meets trouble on its way: in the connection, or in the list."""

    def wait_of(self, mailbox=None):
        sync = self.sync_of(mailbox or self.mailbox)
        return round((sync.next_run - fields.Datetime.now()).total_seconds() / 60)

    # --- the whole mailbox

    def test_a_mailbox_that_cannot_be_reached_backs_off_and_says_why(self):
        self.fetch()
        self.fault("503", times=-1, retry_after=0)
        waits = []
        for _attempt in range(3):
            run = self.fetch_again()
            self.assertEqual(run.state, "failed")
            waits.append(self.wait_of())
        self.assertEqual(waits, [5, 10, 20])
        self.assertIn("being serviced", self.mailbox.last_run_error)
        self.assertEqual(self.mailbox.last_run_state, "failed")
        self.clear_faults()
        self.assertEqual(self.fetch_again().state, "done")
        self.assertEqual((self.wait_of(), self.sync.failures), (30, 0))
        self.assertFalse(self.mailbox.last_run_error)

    def test_the_responsible_person_is_told_while_it_lasts(self):
        self.fetch()
        self.sandbox.admin("PATCH", f"/admin/accounts/{self.mailbox.client_id}", {"scopes": []})
        self.forget_lines()
        self.fetch_again()
        self.fetch_again()
        activity = self.mailbox.activity_ids
        self.assertEqual(len(activity), 1)
        self.assertEqual(activity.user_id, self.mailbox.responsible_id)
        self.assertIn("DocConsumer e-Box Enterprise", activity.note)
        scopes = ["scope:document:management:consult:ws-eboxrestentreprise:documentconsumer"]
        self.sandbox.admin("PATCH", f"/admin/accounts/{self.mailbox.client_id}", {"scopes": scopes})
        self.forget_lines()
        self.assertEqual(self.fetch_again().state, "done")
        self.assertFalse(self.mailbox.activity_ids)

    def test_passing_trouble_is_told_when_it_lasts(self):
        self.fetch()
        self.fault("503", times=-1, retry_after=0)
        told = [bool(self.fetch_again() and self.mailbox.activity_ids) for _attempt in range(3)]
        self.assertEqual(told, [False, False, True])

    def test_a_scheduled_run_that_fails_at_once_is_kept_in_the_log(self):
        self.fetch()
        self.fault("503", times=-1, retry_after=0)
        before = len(self.mailbox.run_ids)
        run = self.fetch_all_again()
        self.assertEqual(len(self.mailbox.run_ids), before + 1)
        self.assertEqual((run.kind, run.state), ("full", "failed"))
        self.assertTrue(run.ended)

    def test_slow_down_is_obeyed_by_everybody(self):
        self.fetch()
        self.fault("429", times=1, retry_after=900, path=LISTS)
        self.fault("429", times=1, retry_after=60, path=LISTS)
        run = self.fetch_again()
        self.assertEqual((run.state, run.retry_after), ("failed", 900))
        self.assertIn("slow down", run.error)
        wait = self.sync.not_before - fields.Datetime.now()
        self.assertTrue(890 <= wait.total_seconds() <= 900, wait)
        # Not even a person who asks gets through before.
        self.forget_stats()
        self.mailbox.action_fetch_now()
        self.sync.next_run = fields.Datetime.now()
        waiting = self.fetch()
        self.assertEqual((waiting.state, self.asked()), ("waiting", 0))
        self.assertIn("asked us to slow down", self.mailbox.fetch_progress()["text"])
        self.make_due()
        self.assertEqual(self.fetch().state, "done")

    def test_slow_down_while_downloading_blames_no_file(self):
        self.fault("429", times=1, retry_after=120, path="/content$")
        run = self.fetch()
        self.assertEqual((run.state, run.retry_after, run.failed_count), ("partial", 120, 0))
        self.assertEqual(set(self.files().mapped("state")), {"listed"})

    def test_a_token_that_is_refused_in_mid_run_is_renewed(self):
        self.fault("401", times=1, after=2, path="/content$")
        self.forget_stats()
        run = self.fetch()
        self.assertEqual((run.state, run.downloaded_count, run.failed_count), ("done", 5, 0))
        self.assertEqual(self.asked("/oauth/v5/token"), 1)

    def test_a_token_that_expires_is_renewed_in_time(self):
        self.sandbox.admin("POST", "/admin/settings", {"token_lifetime": 1})
        self.forget_lines()
        self.forget_stats()
        self.fault("latency", ms=300, times=5, path="/content$")
        self.assertEqual(self.fetch().downloaded_count, 5)
        self.assertGreater(self.asked("/oauth/v5/token"), 1)
        self.assertEqual(self.sandbox.admin("GET", "/admin/stats")["statuses"].get("401", 0), 0)

    def test_the_next_mailbox_is_fetched_though_the_first_fails(self):
        other = self.make_mailbox(self.make_company("Boulangerie", "0200881951"))
        self.fill(other.company_id, **self.profile)
        self.connect(other)
        self.fault("503", times=-1, retry_after=0, enterprise_number=self.company.company_registry)
        self.turn()
        self.assertEqual(self.mailbox.run_ids[:1].state, "failed")
        self.assertEqual(other.run_ids[:1].state, "done")
        self.assertEqual(len(self.documents(other)), 5)

    def test_an_error_nobody_foresaw_ends_the_run_and_says_so(self):
        with patch.object(EboxClient, "messages", side_effect=ZeroDivisionError), mute_logger(RUN):
            run = self.fetch()
        self.assertEqual(run.state, "failed")
        self.assertIn("unexpected error", run.error)
        self.assertEqual((self.wait_of(), self.sync.failures), (5, 1))
        self.assertEqual(self.fetch_again().new_count, 5)

    # --- one Document Provider

    def test_a_provider_that_fails_leaves_the_others(self):
        self.publish(provider="spf", subject="TVA", attachments=[{"size": 900}])
        self.fault("500", times=-1, path=NSSO)
        run = self.fetch()
        self.assertEqual((run.state, run.new_count, run.downloaded_count), ("partial", 1, 1))
        self.assertIn("NSSO: The e-Box has an internal error", run.error)
        self.assertEqual(self.wait_of(), 30)
        self.clear_faults()
        self.assertEqual(self.fetch_again().downloaded_count, 5)

    def test_who_is_responsible_hears_of_one_provider_that_fails(self):
        self.fetch()
        self.fault("403", times=-1, path=NSSO)
        for _time in range(2):
            self.assertEqual(self.fetch_again().state, "partial")
        [activity] = self.mailbox.activity_ids
        self.assertEqual(activity.user_id, self.mailbox.responsible_id)
        self.assertIn("NSSO: The web-service account lacks a permission", activity.note)
        self.assertEqual(self.mailbox.provider_ids.mapped("failures"), [2, 0])
        self.clear_faults()
        self.assertEqual(self.fetch_again().state, "done")
        self.assertFalse(self.mailbox.activity_ids)

    def test_passing_trouble_of_one_provider_is_told_when_it_lasts(self):
        self.fetch()
        self.fault("500", times=-1, path=NSSO)
        told = [
            (self.fetch_again().state, bool(self.mailbox.activity_ids)) for _attempt in range(3)
        ]
        self.assertEqual(told, [("partial", False), ("partial", False), ("partial", True)])

    def test_an_alarm_ends_though_one_provider_fails_in_passing(self):
        self.fetch()
        self.fault("403", times=-1)
        self.fetch_again()
        self.assertTrue(self.mailbox.activity_ids)
        self.clear_faults()
        self.fault("500", times=-1, path=NSSO)
        self.assertEqual(self.fetch_again().state, "partial")
        self.assertEqual(self.mailbox.provider_ids.mapped("failures"), [2, 0])
        self.assertFalse(self.mailbox.activity_ids)

    def test_reference_data_are_no_condition(self):
        self.fault("500", times=-1, path="/refData/")
        run = self.fetch()
        self.assertEqual((run.state, run.downloaded_count, run.error), ("done", 5, False))
        self.assertIn("reference nsso", run.error_detail)
        self.assertEqual(set(self.documents().mapped("sender_name")), {"0206731645"})
        self.clear_faults()
        self.fetch_all_again()
        self.assertEqual(self.documents().sender_id.name, "ONSS")

    # --- the list

    def test_json_that_cannot_be_read_fails_with_plain_words(self):
        self.fault("invalid_json", times=-1, path=LISTS)
        run = self.fetch()
        self.assertEqual(run.state, "failed")
        self.assertIn("an answer that cannot be read", run.error)
        self.clear_faults()
        self.assertEqual(self.fetch_again().downloaded_count, 5)

    def test_fields_and_values_from_the_future_are_no_obstacle(self):
        self.fault("unknown_fields", times=-1)
        run = self.fetch()
        self.assertEqual((run.state, run.downloaded_count, run.failed_count), ("done", 5, 0))
        documents = self.documents()
        self.assertEqual(set(documents.mapped("partition")), {"FUTURE_PARTITION"})
        self.assertIn("Futur: 1", documents[0].business_info)
        self.assertEqual(documents[0].raw["futureField"], {"nested": [1, None, "x"]})
        self.assertEqual(set(self.files().mapped("kind")), {"pdf"})

    def test_a_bad_message_becomes_a_document_that_says_so_and_heals(self):
        self.fault("bad_message", times=1)
        run = self.fetch()
        self.assertEqual((run.state, run.new_count, run.failed_count), ("done", 4, 1))
        bad = self.documents().filtered("error")
        self.assertEqual(bad.name, "Message that cannot be read")
        self.assertIn("Look at it in the e-Box itself", bad.error)
        self.assertEqual(bad.raw["attachments"], "none")
        bad.message_post(body="I have asked the sender.")
        self.assertEqual(self.fetch_again().new_count, 0)
        self.assertEqual(len(self.documents()), 5)
        self.clear_faults()
        self.assertEqual(self.fetch_all_again().downloaded_count, 1)
        self.assertEqual((bad.error, bad.content_state), (False, "stored"))
        self.assertEqual((bad.sender_name, bad.name[:8]), ("ONSS", "Courrier"))
        self.assertIn("asked the sender", bad.message_ids[0].body)

    def test_a_message_without_identifier_is_counted_and_stops_nothing(self):
        self.fault("bad_message", times=1, variant="missing_id")
        run = self.fetch()
        self.assertEqual((run.state, run.new_count, run.failed_count), ("done", 4, 1))

    def test_a_message_that_cannot_be_stored_is_isolated(self):
        documents = type(self.env["ebox.document"])
        values_from = documents._values_from

        def break_one(records, mailbox, message, refs):
            values = values_from(records, mailbox, message, refs)
            if message.message_id.endswith("3"):
                values["name"] = None
            return values

        with patch.object(documents, "_values_from", break_one), mute_logger(INTAKE, "odoo.sql_db"):
            run = self.fetch()
        self.assertEqual((run.state, run.new_count, run.failed_count), ("done", 4, 1))
        broken = self.documents().filtered("error")
        self.assertTrue(broken.external_id.endswith("3"))
        self.assertEqual(self.fetch_all_again().downloaded_count, 1)
        self.assertFalse(broken.error)

    def test_characters_that_no_database_takes_are_left_out(self):
        [odd] = self.publish(
            subject={"fr": "nul\x00 et SURROGATE seul"}, attachments=[{"size": 900}],
            business_data=[{"key": "K\x00", "values": ["v\x00"]}],
        )
        read = answers.read_body

        def with_half_a_character(response, limit):
            return read(response, limit).replace(b"SURROGATE", b"\\ud800")

        with patch.object(answers, "read_body", with_half_a_character):
            run = self.fetch()
        self.assertEqual((run.new_count, run.failed_count), (6, 0))
        document = self.document(odd)
        self.assertEqual(document.name, "nul et ? seul")
        self.assertNotIn("\\u0000", json.dumps(document.raw))
        self.assertIn("K: v", document.business_info)

    def test_a_size_that_no_column_holds_is_no_obstacle(self):
        read = EboxClient.messages

        def huge(client, *args, **kwargs):
            page = read(client, *args, **kwargs)
            for message in page.messages:
                object.__setattr__(message.attachments[0], "size_kb", 1e300)
            return page

        with patch.object(EboxClient, "messages", huge):
            run = self.fetch()
        self.assertEqual((run.new_count, run.failed_count, run.downloaded_count), (5, 0, 5))
        self.assertEqual(set(self.files().mapped("size")), {2000})

    def test_a_page_that_shifts_loses_and_doubles_nothing(self):
        self.fill(self.company, profile="bulk", count=250, size=900)
        self.fault("shifting_page", times=2, path=NSSO)
        run = self.fetch()
        # Messages that came in while the list was read are found, at the latest, by the next run.
        self.fetch_again()
        self.assertEqual(run.state, "done")
        documents = self.documents()
        self.assertEqual(sorted(documents.mapped("external_id")), sorted(self.in_ebox()))
        self.assertEqual(len(documents), 252)

    def test_a_message_on_two_pages_is_stored_once(self):
        self.fill(self.company, profile="bulk", count=150, size=900)
        self.fault("duplicate", times=1)
        self.forget_stats()
        run = self.fetch()
        self.assertEqual((run.new_count, run.listed_count), (150, 151))
        self.assertEqual(len(self.documents()), 150)
        self.assertEqual(self.asked(CONTENT), 150)

    def test_a_list_without_end_is_not_read_for_ever(self):
        path = "odoo.addons.l10n_be_ebox.models.ebox_mailbox_run_list.MOST_PAGES"
        read = EboxClient.messages

        def endless(client, *args, **kwargs):
            page = read(client, *args, **(kwargs | {"page": 1}))
            return type(page)(page.messages, page.bad, None, True)

        self.forget_stats()
        with patch(path, 3), patch.object(EboxClient, "messages", endless):
            run = self.fetch()
        self.assertEqual((run.state, run.new_count), ("done", 5))
        self.assertEqual(self.asked(LIST), 6)

    def test_an_old_message_is_not_lost_when_the_first_run_breaks_off(self):
        self.fill(self.company, profile="bulk", count=150, size=900)
        self.fault("500", times=1, after=1, path=NSSO)
        run = self.fetch()
        self.assertEqual((run.state, run.new_count), ("partial", 100))
        self.publish(subject="New", published=moment(), attachments=[{"size": 900}])
        run = self.fetch_again()
        self.assertEqual(len(self.documents()), 151)
