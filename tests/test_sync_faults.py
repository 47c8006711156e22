from datetime import timedelta
from unittest.mock import patch

from odoo import fields
from odoo.addons.base.models.ir_attachment import IrAttachment
from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import CONTENT, EboxCase

FILES = "/content$"
DOWNLOADING = "odoo.addons.l10n_be_ebox.models.ebox_mailbox_run_download"


@tagged("post_install", "-at_install")
class TestSyncFileFaults(EboxCase):
    """What can go wrong with one file, and that it goes wrong with that file alone."""

    def assert_one_file_failed(self, run, words, code):
        self.assertEqual((run.state, run.error), ("done", False))
        self.assertEqual((run.downloaded_count, run.failed_count), (4, 1))
        failed = self.files().filtered(lambda f: f.state == "failed")
        self.assertEqual(len(failed), 1)
        self.assertIn(words, failed.error)
        self.assertEqual(failed.error_code, code)
        self.assertFalse(failed.attachment_id)
        self.assertEqual(failed.document_id.content_state, "failed")
        return failed

    def assert_heals(self, failed):
        """Nothing before its time; then it is fetched, and nothing reminds of the failure."""
        self.clear_faults()
        self.sync.next_run = fields.Datetime.now()
        self.assertEqual(self.fetch().downloaded_count, 0)
        self.assertEqual(failed.state, "failed")
        self.assertEqual(self.fetch_again().downloaded_count, 1)
        self.assertEqual((failed.state, failed.error, failed.error_code), ("stored", False, False))

    def test_a_file_that_is_not_what_was_announced_is_not_kept(self):
        self.fault("wrong_digest")
        failed = self.assert_one_file_failed(self.fetch(), "digest differs", "digest_mismatch")
        # The sender corrects its announcement: the next list brings it.
        self.assert_heals(failed)

    def test_an_empty_file_is_not_kept(self):
        self.fault("empty_file", times=1, path=FILES)
        self.assert_one_file_failed(self.fetch(), "arrived empty", "empty_file")

    def test_a_truncated_file_is_fetched_again(self):
        self.fault("truncated", times=1, path=FILES)
        self.assert_heals(
            self.assert_one_file_failed(self.fetch(), "digest differs", "digest_mismatch")
        )

    def test_a_cut_connection_costs_one_file_its_turn(self):
        self.fault("cut", times=1, path=FILES)
        self.assert_heals(
            self.assert_one_file_failed(self.fetch(), "Only a part of the file", "truncated")
        )

    def test_a_server_error_on_one_file_leaves_the_others(self):
        self.fault("500", times=1, path=FILES)
        self.assert_heals(
            self.assert_one_file_failed(self.fetch(), "internal error", "server_error")
        )

    def test_the_wait_grows_with_each_attempt_and_stops_growing_at_a_day(self):
        self.fault("500", times=-1, path=f"A000000001{FILES}")
        self.fetch()
        failed = self.files().filtered(lambda f: f.state == "failed")
        waits = []
        for attempt in range(1, 13):
            self.assertEqual(failed.attempts, attempt)
            wait = failed.next_attempt - fields.Datetime.now()
            waits.append(round(wait / timedelta(minutes=1)))
            self.fetch_again()
        self.assertEqual(waits[:5], [5, 10, 20, 40, 80])
        self.assertEqual(waits[-1], 24 * 60)

    def test_try_again_fetches_at_once(self):
        self.fault("500", times=1, path=FILES)
        self.fetch()
        self.clear_faults()
        failed = self.files().filtered(lambda f: f.state == "failed")
        failed.document_id._request_download(failed)
        run = self.fetch()
        self.assertEqual((run.kind, run.downloaded_count), ("download", 1))
        self.assertEqual(failed.state, "stored")

    def test_a_large_file_is_stored_whole(self):
        self.fault("big_file", times=1, path=f"A000000001{FILES}", size_mb=60)
        self.assertEqual(self.fetch().downloaded_count, 5)
        self.assertEqual(max(self.files().mapped("size")), 60_000_000)

    def test_a_file_above_the_limit_waits_for_a_person(self):
        self.mailbox.max_file_mb = 1
        self.fault("big_file", times=1, path=f"A000000001{FILES}", size_mb=3)
        failed = self.assert_one_file_failed(self.fetch(), "larger than this mailbox", "too_large")
        self.assertEqual(self.fetch_again().failed_count, 0)
        self.mailbox.max_file_mb = 10
        failed.document_id._request_download(failed)
        self.assertEqual(self.fetch().downloaded_count, 1)
        self.assertEqual(failed.size, 3_000_000)

    def test_hostile_names_become_plain_ones(self):
        self.fault("hostile_name", times=-1)
        self.assertEqual(self.fetch().downloaded_count, 5)
        names = sorted(self.files().mapped("name"))
        self.assertEqual(
            names[:4], ["_CON.pdf", "line break.pdf", names[2], "nulinside.pdf"]
        )
        self.assertIn("passwd fdp.exe", names)
        for name in names:
            self.assertLessEqual(len(name.encode()), 150)
            self.assertNotRegex(name, "[/\\\\\x00-\x1f\u202e]")
        self.assertEqual(sorted(self.files().attachment_id.mapped("name")), names)

    def test_a_file_that_cannot_be_stored_leaves_the_others(self):
        create = IrAttachment.create

        def full_disk(records, vals_list):
            if any(vals["name"] == "letter-3.pdf" for vals in vals_list):
                raise OSError(28, "No space left on device")
            return create(records, vals_list)

        with patch.object(IrAttachment, "create", full_disk), mute_logger(DOWNLOADING):
            run = self.fetch()
        failed = self.assert_one_file_failed(run, "could not be stored", "internal")
        self.assertEqual(failed.name, "letter-3.pdf")
        # The e-Box counts it as read: it was downloaded. Ours does not say so.
        self.assertFalse(failed.document_id.is_read)
        self.assert_heals(failed)

    def test_five_server_errors_in_a_row_are_the_provider_s(self):
        self.fill(self.company, profile="bulk", count=12, size=2000)
        self.fault("500", times=-1, path=FILES)
        self.forget_stats()
        run = self.fetch()
        self.assertEqual((run.state, run.failed_count), ("partial", 5))
        self.assertIn("internal error", run.error)
        self.assertEqual(self.asked(CONTENT), 5)
        self.assertEqual(self.files().mapped("state").count("listed"), 7)

    def test_errors_in_a_row_are_counted_over_the_slices(self):
        self.fault("500", times=-1, path=FILES)
        self.fill(self.company, profile="bulk", count=12, size=2000)
        for _turn in range(20):
            self.fetch_piece()
        self.assertEqual(self.mailbox.run_ids.failed_count, 5)
