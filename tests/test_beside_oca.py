"""Beside OCA's object storage and job queue: run in a database that has them."""
import tempfile

from odoo.tests import HttpCase, tagged

from .payments import PaymentCase, invitation


@tagged("oca", "-standard", "post_install", "-at_install")
class TestBesideObjectStorage(PaymentCase, HttpCase):
    """Files lie where ``fs_attachment`` puts them; here a folder plays the object storage."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        cls.env["fs.storage"].create(
            {
                "name": "Bucket",
                "code": "ebox_bucket",
                "protocol": "file",
                "directory_path": folder,
                "use_as_default_for_attachments": True,
            }
        )

    def test_a_file_is_stored_read_and_served_from_there(self):
        content = invitation()
        document = self.make_letter("stored", content)
        attachment = document.file_ids.attachment_id
        self.assertTrue(attachment.store_fname.startswith("ebox_bucket://"))
        self.assertEqual(attachment.raw, content)
        self.assertEqual(document.payment_ids.amount, 1234.56, "its PDF was read from there")
        self.authenticate("ebox_payer", "ebox_payer")
        answer = self.url_open(f"/web/content/{attachment.id}")
        self.assertEqual((answer.status_code, answer.content), (200, content))


@tagged("oca", "-standard", "post_install", "-at_install")
class TestBesideJobQueue(PaymentCase):
    """What others put in ``queue_job``'s queue of our documents is done there."""

    def test_a_job_of_ours(self):
        from odoo.addons.queue_job.job import Job

        document = self.make_letter("queued")
        delayed = self.as_user(document).with_delay().action_approve()
        self.assertEqual(document.check_state, "to_check")
        Job.load(self.env, delayed.uuid).perform()
        self.assertEqual(document.check_state, "approved")
