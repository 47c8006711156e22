from odoo.exceptions import AccessError
from odoo.tests import tagged

from .documents import DocumentCase
from .test_access_http import PASSWORD, HttpAttackCase

REFUSED = "What was done stays on record"


@tagged("post_install", "-at_install")
class TestHistory(DocumentCase):
    """What was done to documents, mailboxes and purges is told by messages: nobody changes them."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_document("letter")
        cls.manager = cls.make_user("history_manager", "manager")

    def note_of(self, record):
        record._message_log(body="Shared with Lea", author_id=self.manager.partner_id.id)
        return record.message_ids[0]

    def refuse(self, action):
        with self.assertRaisesRegex(AccessError, REFUSED), self.env.cr.savepoint():
            action()

    def test_not_even_code_with_all_rights_changes_what_was_noted(self):
        purge = self.env["ebox.purge"].create({"company_id": self.company.id})
        for record in (self.document, self.mailbox, purge):
            note = self.note_of(record).sudo()
            with self.subTest(record):
                self.refuse(note.unlink)
                self.refuse(note.with_context(ebox_removal=True, _force_unlink=True).unlink)
                self.refuse(lambda note=note: note.write({"body": "Nothing"}))
                self.refuse(lambda note=note: note.write({"message_type": "comment"}))
        note.starred_partner_ids = self.manager.partner_id
        self.assertIn("Lea", note.body)

    def test_what_a_setting_was_before_stays_as_well(self):
        self.env.flush_all()
        self.mailbox.client_id = "another"
        self.env.flush_all()
        self.env.cr.precommit.run()
        value = self.mailbox.message_ids.tracking_value_ids.sudo()
        self.assertEqual(value.new_value_char, "another")
        self.refuse(value.unlink)
        self.refuse(lambda: value.write({"new_value_char": "the first"}))
        self.refuse(lambda: value.mail_message_id.write({"tracking_value_ids": [(2, value.id)]}))

    def test_personal_data_goes_with_what_was_said(self):
        note = self.note_of(self.document)
        self.document._remove_content("personal_data", "Asked for by the person concerned")
        self.assertFalse(note.exists())

    def test_a_mailbox_without_documents_goes_with_its_notes(self):
        note = self.note_of(self.other_mailbox)
        self.other_mailbox.with_user(self.env.user).unlink()
        self.assertFalse(note.exists())

    def test_who_follows_is_told_by_mail_as_ever(self):
        partner = self.manager.partner_id
        for message_type in ("notification", "comment"):
            note = self.document.with_user(self.manager).message_post(
                body="Look at this", message_type=message_type, partner_ids=partner.ids,
                subtype_xmlid="mail.mt_comment", notify_author=True,
            )
            self.assertTrue(note.sudo().mail_ids, message_type)

    def test_messages_of_other_records_change_as_ever(self):
        note = self.note_of(self.company.partner_id)
        note.body = "Another"
        note.unlink()
        self.assertFalse(note.exists())


@tagged("post_install", "-at_install")
class TestHistoryOverRpc(HttpAttackCase):
    """The same, as anybody who may write the record can try it."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_document("letter")
        cls.make_user("ebox_chief", "manager", groups="base.group_system", password=PASSWORD)

    def note_by(self, user, record, message_type="notification"):
        author = self.env["res.users"].search([("login", "=", f"ebox_{user}")]).partner_id
        return record.message_post(
            body="Forwarded to Lea", author_id=author.id, message_type=message_type
        )

    def assertKept(self, note):  # noqa: N802 -- as unittest names it
        for method, args in (
            ("unlink", ()), ("write", ({"body": "Nothing"},)), ("write", ({"date": "2020-01-01"},)),
            ("write", ({"message_type": "comment"},)), ("write", ({"author_id": False},)),
        ):
            answer = self.call("mail.message", method, note.ids, *args)
            self.assertIsInstance(answer, str, f"{method}{args} was done")
            self.assertIn("AccessError", answer)
        self.env.invalidate_all()
        self.assertIn("Forwarded to Lea", note.body)

    def test_nobody_changes_what_was_noted_in_anybodys_name(self):
        for user in ("user", "manager", "chief"):
            self.login(user)
            for record in (self.document, self.mailbox):
                for author in (user, "manager"):
                    with self.subTest(user, record=record, author=author):
                        self.assertKept(self.note_by(author, record))

    def test_people_change_their_own_comments_alone(self):
        self.login("manager")
        own = self.note_by("manager", self.document, "comment")
        self.assertKept(self.note_by("user", self.document, "comment"))
        self.assertTrue(self.call("mail.message", "write", own.ids, {"body": "Corrected"}))
        self.env.invalidate_all()
        self.assertIn("Corrected", own.body)
        self.assertTrue(self.call("mail.message", "unlink", own.ids))
        self.assertFalse(own.exists())

    def test_the_screens_way_of_editing_refuses_notes_and_takes_own_comments(self):
        self.login("manager")
        note = self.note_by("manager", self.document)
        own = self.note_by("manager", self.document, "comment")
        for message, is_taken in ((note, False), (own, True)):
            answer = self.post(
                "/mail/message/update_content",
                {"message_id": message.id, "update_data": {"body": "Edited", "attachment_ids": []}},
            )
            self.env.invalidate_all()
            with self.subTest(message.message_type):
                self.assertEqual("Edited" in message.body, is_taken, answer)
