import hashlib
import io
import zipfile

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from ..ebox.model import Text
from ..ebox.parcel import Channel, Parcel, ReceivedFile
from .common import CONTENT, EboxCase, moment
from .documents import PDF, datum, message
from .exports import ExportCase
from .test_bills import BillCase
from .ubl import ubl

REASON = "Private letter, uploaded by mistake"
# Words that stand on the document in every place that holds what it says.
SECRET = "Zwaluwstraat"


class RemovalMixin:
    """A manager, and the dialog by which they remove a content."""

    def remove(self, documents, kind="personal_data", reason=REASON, user=None):
        wizard = self.env["ebox.removal.wizard"].with_user(user or self.manager)
        wizard = wizard.with_context(active_ids=documents.ids, active_model="ebox.document")
        wizard = wizard.with_company(self.company).create({"kind": kind, "reason": reason})
        return wizard.action_remove()


@tagged("post_install", "-at_install")
class TestRemoval(RemovalMixin, ExportCase):
    """A manager removes a content with a reason; that it was there stays."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.manager = cls.make_user("removal_manager", "manager")
        cls.colleague = cls.make_user("removal_user", "user")

    def received(self, name="factuur.pdf", content=PDF, channel=Channel.UPLOAD):
        parcel = Parcel(channel, (ReceivedFile(name, content),), self.env.cr.now(),
                        message_id=f"<{name}>", mail_from="x@example.com")
        return self.env["ebox.document"]._receive(self.mailbox, parcel)[0]

    def full_of(self, secret):
        """A document that says a word wherever it can."""
        document = self.take_in(
            message("full", subject=Text(fr=f"Letter about {secret}"), raw={"street": secret},
                    attention_label=secret, business_data=(datum("STREET", secret),))
        )
        self.arrive(document, "letter.pdf", f"%PDF-1.4 {secret}".encode())
        document.write({"number_read": secret, "figure_number": secret, "mail_from": secret})
        document.file_ids.write({"title": secret, "error": secret})
        self.env["ebox.reading"]._of(document).write({"words": secret, "search_text": secret})
        self.env["ebox.payment"].create(
            {"document_id": document.id, "amount": 12, "beneficiary": secret}
        )
        document.message_post(body=secret, attachments=[(f"{secret}.txt", secret)])
        document.activity_schedule(summary=secret, user_id=self.manager.id)
        self.env["ebox.mail"].create(
            {"mailbox_id": self.mailbox.id, "name": secret, "document_id": document.id}
        )
        return document

    def test_nothing_of_what_it_said_is_left(self):
        document = self.full_of(SECRET)
        self.assertTrue(self.places_of(SECRET.lower()), "the look finds what is there")
        self.remove(document)
        self.assertEqual(self.places_of(SECRET.lower()), [])

    def places_of(self, word):
        """The columns of any table that hold a word, files included."""
        self.env.flush_all()
        self.env.cr.execute(
            """SELECT table_name, column_name FROM information_schema.columns
                WHERE table_schema = current_schema() AND is_updatable = 'YES'
                  AND data_type IN ('text', 'character varying', 'jsonb')
                  AND (table_name LIKE 'ebox\\_%%' OR table_name LIKE 'mail\\_%%'
                       OR table_name = 'ir_attachment')"""
        )
        places = []
        for table, column in self.env.cr.fetchall():
            self.env.cr.execute(
                f'SELECT 1 FROM "{table}" WHERE "{column}"::text ILIKE %s LIMIT 1', [f"%{word}%"]
            )
            if self.env.cr.fetchone():
                places.append(f"{table}.{column}")
        files = self.env["ir.attachment"].search([("res_model", "=", "ebox.document")])
        return places + [file.name for file in files if word.encode() in (file.raw or b"").lower()]

    def test_digest_size_history_and_who_stay(self):
        document = self.make_numbered("Letter", "100", PDF)
        kept = {name: document[name] for name in (
            "sender_id", "customer_number_id", "published", "external_id", "provider",
            "mailbox_id", "company_id", "keep_until")}
        events = document.event_ids
        self.remove(document)
        digest = hashlib.sha256(PDF).hexdigest()
        file = document.file_ids
        self.assertEqual((file.size, file.removed_digest), (len(PDF), digest))
        self.assertEqual((file.state, document.content_state), ("removed", "removed"))
        for name, value in kept.items():
            self.assertEqual(document[name], value, name)
        self.assertEqual(document.removed_uid, self.manager)
        self.assertEqual(document.removal_reason, REASON)
        self.assertTrue(document.removed_date)
        event = document.event_ids - events
        self.assertEqual((event.kind, event.user_id), ("removed", self.manager))
        for word in (digest, REASON, str(len(PDF)), self.manager.name, "Personal data"):
            self.assertIn(word, event.text)
        self.assertLess(events, document.event_ids)

    def test_the_content_leaves_the_file_store(self):
        document = self.make_numbered("Letter", "100", b"%PDF-1.4 the only copy of it")
        attachment = document.file_ids.attachment_id
        self.remove(document)
        self.assertFalse(attachment.exists())

    # --- who and why

    def test_the_dialog_asks_for_the_kind_where_there_is_a_choice(self):
        for document, kind in ((self.first, "personal_data"), (self.received(), False)):
            wizard = self.env["ebox.removal.wizard"].with_user(self.manager)
            wizard = wizard.with_context(active_ids=document.ids)
            form = Form(wizard)
            with self.subTest(document.channel):
                self.assertEqual(form.kind, kind)
                self.assertEqual(form.has_official, bool(kind))
                self.assertIn("To be kept: 1 of 1", form.kept_summary)

    def test_only_a_manager_removes_and_only_with_a_reason(self):
        wizards = self.env["ebox.removal.wizard"]
        vals = {"document_ids": self.first.ids, "kind": "personal_data", "reason": REASON}
        for user in (self.colleague, self.accountant):
            with self.assertRaises(AccessError):
                wizards.with_user(user).create(vals)
        with self.assertRaises(AccessError):
            wizards.create(vals).with_user(self.colleague).sudo().sudo(False).action_remove()
        with self.assertRaisesRegex(UserError, "at least 10 characters"):
            self.remove(self.first, reason="          x ")
        self.assertTrue(self.first.active)

    def test_official_mail_is_no_mistake_and_not_unwanted(self):
        for kind in ("wrong_upload", "spam"):
            with self.assertRaisesRegex(UserError, "official mail"):
                self.remove(self.first, kind)
        self.assertTrue(self.first.active)
        upload = self.received()
        self.remove(upload, "wrong_upload")
        self.assertEqual(upload.removal_kind, "wrong_upload")

    def test_closed_mail_is_removed_with_its_rights_alone(self):
        registered = self.make_numbered("Registered", "100", is_registered=True)
        hidden = self.make_numbered(
            "Hidden", "100", business_data=(datum("CONFIDENTIAL", "true"),)
        )
        for document in (registered, hidden):
            with self.subTest(document.name), self.assertRaises(AccessError):
                self.remove(document)
        chief = self.make_user("removal_chief", "manager", "confidential", "registered")
        self.remove(registered + hidden, user=chief)
        self.assertEqual((registered + hidden).mapped("active"), [False, False])

    def test_another_company_s_documents_stay(self):
        foreign = self.make_document("foreign", mailbox=self.other_mailbox)
        with self.assertRaises(AccessError):
            self.remove(foreign)

    def test_there_is_no_way_around_the_dialog(self):
        document = self.first.with_user(self.manager)
        for vals in ({"active": False}, {"removal_kind": "spam"}, {"removed_uid": False}):
            for context in ({}, {"ebox_removal": True}, {"ebox_removal": "REMOVAL"}):
                with self.assertRaises(UserError):
                    document.with_context(**context).write(vals)
                with self.assertRaisesRegex(UserError, "with a reason"):
                    document.sudo().with_context(**context).write(vals)
        with self.assertRaises(UserError):
            document.action_archive()

    def test_removing_twice_is_removing_once(self):
        self.remove(self.first)
        events = self.first.event_ids
        self.first.with_user(self.manager)._remove_content("personal_data", "again, please")
        self.assertEqual(self.first.event_ids, events)
        self.assertEqual(self.first.removal_reason, REASON)

    # --- who sees what then

    def test_readers_do_not_find_it_and_colleagues_see_why(self):
        self.assertEqual(self.seen_by(self.accountant), {"first", "second"})
        self.remove(self.first)
        self.assertEqual(self.seen_by(self.accountant), {"second"})
        shared = self.first.with_user(self.accountant)
        with self.assertRaises(AccessError):
            shared.read(["name"])
        everything = shared.with_context(active_test=False)
        self.assertEqual(everything.search([]).mapped("name"), ["second"])
        ours = self.first.with_user(self.colleague)
        self.assertEqual(ours.removal_reason, REASON)
        documents = ours.with_context(active_test=True)
        self.assertNotIn(ours, documents.search([("mailbox_id", "=", self.mailbox.id)]))
        self.assertEqual(documents.search([("active", "=", False)]), ours)

    def test_a_removed_file_says_so_in_the_viewer(self):
        self.remove(self.first)
        shown = self.first.file_ids.with_user(self.colleague).preview()
        self.assertEqual((shown["kind"], shown["state"]), ("missing", "removed"))
        self.assertIn("was removed", shown["reason"])
        self.assertFalse(shown["may_open"])

    def test_nothing_can_be_downloaded_read_or_billed_of_it(self):
        self.remove(self.first)
        document = self.first.with_user(self.manager)
        for action in (document.action_download, document.action_read_again,
                       document.action_make_bills):
            with self.subTest(action), self.assertRaises(UserError):
                action()

    # --- taken away

    def test_a_zip_that_holds_it_is_closed(self):
        ready, waiting = self.ready(), self.ask()
        other = self.ready(self.second)
        self.remove(self.first)
        self.assertEqual((ready + waiting + other).mapped("state"), ["expired", "expired", "ready"])
        self.assertFalse(ready.part_ids)
        self.assertIn("was removed", ready.reason)
        self.assertFalse(ready.with_user(self.accountant)._check_again())

    def test_a_zip_made_since_names_no_file_of_it(self):
        self.remove(self.first)
        packed = (self.first + self.second).with_user(self.colleague)._packed()
        archive = zipfile.ZipFile(io.BytesIO(b"".join(packed)))
        index = archive.read("index.csv").decode("utf-8-sig")
        self.assertIn("Its content was removed", index)
        self.assertNotIn("letter.pdf", "".join(
            line for line in index.splitlines() if "Content removed" in line))
        self.assertEqual(len(archive.namelist()), 2)

    # --- brought in again

    def test_the_same_upload_may_come_again(self):
        for channel in (Channel.UPLOAD, Channel.MAIL):
            first = self.received(content=f"%PDF-1.4 {channel}".encode(), channel=channel)
            self.remove(first, "wrong_upload")
            again = self.received(content=f"%PDF-1.4 {channel}".encode(), channel=channel)
            self.assertNotEqual(again, first)
            self.assertTrue(again.active)
            self.assertFalse(first.active)

    def test_official_mail_is_not_taken_in_again(self):
        told = message("first", has_body=True)
        self.remove(self.first)
        files = self.first.file_ids
        new, _changed, failed = self.env["ebox.document"]._take_in(self.mailbox, "nsso", [told])
        self.assertEqual((new, failed), (0, 0))
        self.assertEqual((self.first.name, self.first.file_ids), ("Content removed", files))
        self.assertFalse(self.first.search_text)


@tagged("post_install", "-at_install")
class TestRemovedWithBill(RemovalMixin, BillCase):
    """What was booked stays as it is: bills have copies of their own, in Odoo's audit trail."""

    OF_COPY = ("name", "checksum", "res_id", "res_model", "mimetype", "store_fname")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.manager = cls.make_user("bill_manager", "manager")
        cls.document = cls.with_files("m1", a__xml=ubl("INV-1"), a__pdf=PDF)

    def posted_bill(self):
        bill = self.make_bills(self.document)
        bill.invoice_date = "2026-11-02"
        bill.action_post()
        return bill

    def copies(self, bill):
        return self.env["ir.attachment"].search(
            [("res_model", "=", "account.move"), ("res_id", "=", bill.id)], order="id"
        )

    def test_a_posted_bill_keeps_its_copies_unchanged(self):
        self.company.restrictive_audit_trail = True
        bill = self.posted_bill()
        copies = self.copies(bill)
        before = copies.read(self.OF_COPY)
        contents = copies.mapped("raw")
        self.assertIn(PDF, contents)
        total, shown = bill.amount_total, bill.message_main_attachment_id
        self.remove(self.document)
        self.env.invalidate_all()
        self.assertEqual(self.copies(bill).read(self.OF_COPY), before)
        self.assertEqual(self.copies(bill).mapped("raw"), contents)
        self.assertEqual((bill.state, bill.amount_total), ("posted", total))
        self.assertEqual(bill.message_main_attachment_id, shown)
        self.assertEqual(self.document.move_ids, bill)
        self.assertFalse(bill.ebox_warning)
        with self.assertRaisesRegex(UserError, "audit trail"):
            copies.unlink()

    def test_the_dialog_says_that_the_bill_keeps_them(self):
        bill = self.posted_bill()
        wizard = self.env["ebox.removal.wizard"].with_user(self.manager).create(
            {"document_ids": self.document.ids, "kind": "personal_data", "reason": REASON}
        )
        self.assertEqual(wizard.bill_names, bill.display_name)
        self.assertIn("12/31/2036", wizard.kept_summary)
        self.assertTrue(wizard.has_official)

    def test_no_bill_is_made_of_it_any_more(self):
        self.remove(self.document)
        self.run_bills_step()
        self.assertFalse(self.document.move_ids)
        self.assertEqual(self.document.keep_until.year, 2036, "as an invoice, still")


@tagged("post_install", "-at_install")
class TestRemovedFromEbox(RemovalMixin, EboxCase):
    """Over the wire: what was removed is not fetched again; what expired stays readable here."""

    profile = {"profile": "bulk", "count": 3, "size": 900}

    def setUp(self):
        super().setUp()
        self.manager = self.make_user("wire_manager", "manager")
        self.fetch()

    def test_a_removed_message_is_not_fetched_again(self):
        document = self.documents()[0]
        self.remove(document)
        self.forget_stats()
        for fetch in (self.fetch_again, self.fetch_all_again):
            run = fetch()
            self.assertEqual((run.state, run.new_count, run.downloaded_count), ("done", 0, 0))
        self.assertEqual(self.asked(CONTENT), 0)
        self.assertFalse(document.active)
        self.assertFalse(document.file_ids.attachment_id)
        self.assertEqual(len(self.documents()), 2)

    def test_what_expired_in_the_ebox_stays_readable_here(self):
        [message_id] = self.publish(
            subject="Expires", attachments=[{"size": 900}], expires=moment(hours=1)
        )
        self.fetch_again()
        document = self.document(message_id)
        content = document.file_ids.attachment_id.raw
        self.assertEqual(len(content), 900)
        self.sandbox.admin("DELETE", f"/admin/eboxes/{self.company.company_registry}"
                           f"/messages/{message_id}")
        self.assertNotIn(message_id, self.in_ebox())
        document.expires = fields.Datetime.subtract(fields.Datetime.now(), hours=1)
        for fetch in (self.fetch_again, self.fetch_all_again):
            self.assertEqual(fetch().state, "done")
            self.assertEqual(document.file_ids.state, "stored")
        reader = self.make_user("expired_reader", "user")
        seen = document.with_user(reader).with_company(self.company)
        shown = seen.file_ids.preview()
        self.assertEqual((shown["kind"], shown["size"]), ("pdf", 900))
        self.assertEqual(seen.file_ids.attachment_id.raw, content)
        self.assertTrue(seen.active)
