from datetime import timedelta
from unittest.mock import patch

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ..models import ebox_export
from .exports import ExportCase


@tagged("post_install", "-at_install")
class TestExportAccess(ExportCase):
    """A ZIP is its person's alone, and theirs only as long as what is inside."""

    # --- what ended since

    def test_what_is_not_shared_any_more_when_it_is_written_is_not_even_named(self):
        export = self.ask()
        self.given.unlink()
        self.share(self.accountant, numbers=self.second.customer_number_id)
        self.prepare()
        files = self.unpack(export)
        self.assertEqual(export.packed_count, 1)
        self.assertNotIn(b"first", b"".join(files.values()))
        self.assertIn(b"%PDF second", files.values())

    def test_nothing_left_to_write_fails(self):
        export = self.ask()
        self.given.unlink()
        self.prepare()
        self.assertEqual((export.state, bool(export.part_ids)), ("failed", False))
        self.assertIn("None of the documents is shared", export.reason)

    def test_a_share_that_ends_closes_the_file(self):
        for end in ("suspend", "download", "number", "date"):
            with self.subTest(end), self.env.cr.savepoint():
                export = self.ready()
                attachments = export.part_ids.attachment_id
                self.assertTrue(self.exports.browse(export.id)._check_again())
                {
                    "suspend": lambda: self.given.action_suspend(),
                    "download": lambda: self.given.write({"may_download": False}),
                    "number": lambda: self.given.write(
                        {
                            "scope": "ticked",
                            "customer_number_ids": self.first.customer_number_id.ids,
                        }
                    ),
                    "date": lambda: self.given.action_end(),
                }[end]()
                self.assertFalse(self.exports.browse(export.id)._check_again())
                self.assertEqual(export.state, "expired")
                self.assertIn("not shared with you any more", export.reason)
                self.assertFalse(attachments.exists() or export.part_ids)
                self.given.write({"scope": "all", "is_suspended": False, "date_end": False,
                                  "may_download": True})

    def test_registered_mail_is_only_for_who_may_open_it(self):
        registered = self.make_numbered("registered", "100", is_registered=True)
        export = self.ready(self.first + registered)
        index = {row[3]: row[8] for row in self.index(self.unpack(export))}
        self.assertIn("Registered mail", index["registered"])
        self.assertTrue(self.exports.browse(export.id)._check_again())
        self.given.include_registered = True
        opened = self.ready(self.first + registered)
        self.assertEqual(opened.file_count, 2)
        self.given.include_registered = False
        self.assertFalse(self.exports.browse(opened.id)._check_again())

    def test_kept_for_a_week(self):
        export = self.ready()
        attachments = export.part_ids.attachment_id
        self.assertEqual((export.expires - export.ready).days, 7)
        export.expires = fields.Datetime.now() - timedelta(seconds=1)
        self.prepare()
        self.assertEqual((export.state, export.reason), ("expired", ""))
        self.assertFalse(attachments.exists())
        self.env.cr.execute(
            "UPDATE ebox_export SET create_date = now() - interval '38 days' WHERE id = %s",
            [export.id],
        )
        self.env.invalidate_all()
        self.prepare()
        self.assertFalse(export.exists())

    def test_it_is_over_to_the_moment(self):
        export = self.ready()
        export.expires = fields.Datetime.now() - timedelta(seconds=1)
        self.assertFalse(self.exports.browse(export.id)._check_again())
        self.assertEqual((export.state, export.reason), ("expired", ""))
        self.assertFalse(export.part_ids)

    # --- who

    def test_only_what_may_be_downloaded_is_asked_for(self):
        viewer = self.make_person("zip_viewer")
        self.share(viewer, may_download=False)
        stranger = self.make_person("zip_stranger")
        for user in (viewer, stranger):
            with self.assertRaisesRegex(UserError, "nothing to download"):
                self.ask(user=user)

    def look_only(self):
        """The accountant may take the first document away, and look at the second."""
        self.given.write(
            {"scope": "ticked", "customer_number_ids": self.first.customer_number_id.ids}
        )
        return self.share(
            self.accountant, numbers=self.second.customer_number_id, may_download=False
        )

    def test_what_is_only_to_be_looked_at_is_left_out_with_the_reason(self):
        self.look_only()
        export = self.ready()
        files = self.unpack(export)
        self.assertNotIn(b"%PDF second", files.values())
        left_out = [row for row in self.index(files) if row[-1]]
        self.assertEqual(
            [(row[3], row[-1]) for row in left_out],
            [("second", "Shared with you to look at only")],
        )
        self.assertEqual((export.packed_count, export.left_out_count), (1, 1))
        self.assertTrue(self.exports.browse(export.id)._check_again())

    def test_what_was_left_out_and_is_not_shared_any_more_is_not_named(self):
        share = self.look_only()
        export = self.ask()
        share.unlink()
        self.prepare()
        self.assertEqual(export.state, "ready")
        self.assertNotIn(b"second", b"".join(self.unpack(export).values()))

    def test_exports_are_their_persons_alone(self):
        export = self.ready()
        for user in (
            self.make_user("zip_manager", "manager"), self.make_person("zip_stranger"),
        ):
            theirs = export.with_user(user)
            for attack in (
                lambda theirs=theirs: theirs.read(["state"]),
                lambda theirs=theirs: theirs.unlink(),
                lambda theirs=theirs: theirs.write({"state": "ready"}),
                lambda theirs=theirs: theirs.part_ids,
            ):
                with self.assertRaises(AccessError):
                    attack()

    def test_their_person_changes_nothing_and_reads_no_part(self):
        export = self.ready().with_user(self.accountant)
        self.assertEqual(export.state, "ready")
        part = export.sudo().part_ids
        for attack in (
            lambda: export.write({"state": "requested"}),
            lambda: self.exports.create({"user_id": self.accountant.id}),
            lambda: export.read(["part_ids"]),
            lambda: part.with_user(self.accountant).read(["size"]),
            lambda: part.attachment_id.with_user(self.accountant).read(["raw"]),
        ):
            with self.assertRaises(AccessError):
                attack()
        manager = self.make_user("zip_manager", "manager")
        with self.assertRaises(AccessError):
            part.attachment_id.with_user(manager).read(["raw"])

    def test_deleting_it_deletes_the_file(self):
        export = self.ready()
        attachments = export.part_ids.attachment_id
        export.with_user(self.accountant).unlink()
        self.assertFalse(export.exists() or attachments.exists())

    # --- what is kept and told

    def test_a_download_is_in_each_documents_history_in_few_queries(self):
        export = self.ready().with_user(self.accountant)
        export._note_download()
        for document in self.documents:
            event = document.event_ids[:1]
            self.assertEqual(
                (event.user_id, event.text), (self.accountant, "Downloaded in a ZIP")
            )
            self.assertFalse(document.with_user(self.accountant).is_unread)

    def test_who_waited_long_is_told_by_mail(self):
        self.ready()
        self.accountant.company_id.email = "office@brasserie.example"
        mails = self.env["mail.mail"].search([("subject", "like", "ready to download")])
        self.assertFalse(mails)
        export = self.ask()
        self.env.cr.execute(
            "UPDATE ebox_export SET create_date = now() - interval '5 minutes' WHERE id = %s",
            [export.id],
        )
        self.env.invalidate_all()
        self.prepare()
        message_ = self.env["mail.message"].search(
            [("subject", "=", "Your documents are ready to download")]
        )
        self.assertEqual(message_.notified_partner_ids, self.accountant.partner_id)
        self.assertIn("/my/ebox/downloads", message_.body)
        self.assertIn("/my/ebox/customer-numbers", message_.body, "where mails are chosen")
        self.assertIn("<office@brasserie.example>", message_.email_from)

    def test_the_actions_menu_gives_few_at_once_and_many_later(self):
        colleague = self.make_user("zip_colleague", "user")
        documents = self.documents.with_user(colleague)
        action = documents.action_export_zip()
        self.assertRegex(action["url"], r"^/my/ebox/zip\?ids=\d+,\d+$")
        with patch.object(ebox_export, "MOST_FILES_AT_ONCE", 1):
            action = documents.action_export_zip()
        self.assertEqual(action["res_model"], "ebox.export")
        self.assertEqual(self.env["ebox.export"].with_user(colleague).search([]).state, "requested")
