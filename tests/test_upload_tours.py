"""Uploading in a real browser: the button, drag and drop, the choice of a mailbox."""
from odoo.tests import HttpCase, tagged

from .documents import DocumentCase


@tagged("post_install", "-at_install")
class TestUploadTours(HttpCase, DocumentCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.admin = cls.env.ref("base.user_admin")
        cls.admin.write({"company_ids": [(6, 0, cls.company.ids)], "company_id": cls.company.id})

    def test_files_are_chosen_and_dropped(self):
        self.start_tour("/odoo/company-documents", "ebox_upload", login="admin")
        self.assertEqual(
            sorted(self.mailbox.document_ids.mapped("name")),
            ["Dropped one", "Dropped two", "Tour upload"],
        )
        self.assertEqual(set(self.mailbox.document_ids.mapped("channel")), {"upload"})

    def test_a_file_is_dropped_where_there_are_two_mailboxes(self):
        uploads = self.mailbox.copy({"kind": "manual", "name": "Uploads of the tour"})
        self.start_tour(
            "/odoo/company-documents?view_type=kanban", "ebox_upload_choose_mailbox", login="admin"
        )
        self.assertEqual(uploads.document_ids.mapped("name"), ["Which mailbox"])
        self.assertFalse(self.mailbox.document_ids)
