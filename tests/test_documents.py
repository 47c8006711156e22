from datetime import datetime

from odoo.exceptions import AccessError, ValidationError
from odoo.tests import tagged

from ..ebox.model import Text
from .documents import PDF, DocumentCase, attachment, message


@tagged("post_install", "-at_install")
class TestDocuments(DocumentCase):
    """What people do with documents, and what stays as it came."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.documents = cls.take_in(
            message("old", published=datetime(2026, 10, 1)),
            message("new", published=datetime(2026, 11, 1)),
            message("middle", published=datetime(2026, 10, 15)),
        )
        cls.old, cls.new, cls.middle = cls.documents
        cls.reader = cls.make_user("ebox_user", "user")
        cls.colleague = cls.make_user("ebox_colleague", "user")

    def as_user(self, records, user=None):
        return records.with_user(user or self.reader).with_company(self.company)

    def test_the_newest_comes_first(self):
        found = self.env["ebox.document"].search([("id", "in", self.documents.ids)])
        self.assertEqual(found, self.new + self.middle + self.old)

    def test_unread_is_ones_own(self):
        documents = self.as_user(self.documents)
        self.assertEqual(documents.mapped("is_unread"), [True] * 3)
        self.as_user(self.old).action_mark_read()
        self.assertEqual(documents.mapped("is_unread"), [False, True, True])
        self.assertEqual(
            self.as_user(self.documents, self.colleague).mapped("is_unread"), [True] * 3
        )

    def test_unread_can_be_searched_both_ways(self):
        self.as_user(self.old).action_mark_read()
        every = self.as_user(self.env["ebox.document"])
        ours = [("id", "in", self.documents.ids)]
        self.assertEqual(every.search([*ours, ("is_unread", "=", False)]), self.old)
        self.assertEqual(every.search([*ours, ("is_unread", "!=", True)]), self.old)
        self.assertEqual(
            every.search([*ours, ("is_unread", "=", True)]), self.new + self.middle
        )

    def test_marking_twice_is_marking_once(self):
        for _time in range(2):
            self.as_user(self.documents).action_mark_read()
        self.assertEqual(
            self.env["ebox.document.read"].search_count(
                [("document_id", "in", self.documents.ids), ("user_id", "=", self.reader.id)]
            ),
            3,
        )
        self.as_user(self.old).action_mark_unread()
        self.as_user(self.old).action_mark_unread()
        self.assertEqual(
            self.as_user(self.documents).mapped("is_unread"), [True, False, False]
        )

    def test_a_tab_that_marks_what_another_just_marked(self):
        document = self.as_user(self.old)
        self.assertTrue(document.is_unread)
        self.env.cr.execute(
            "INSERT INTO ebox_document_read (document_id, user_id) VALUES (%s, %s)",
            [self.old.id, self.reader.id],
        )
        self.assertTrue(document.is_unread, "the first tab knows nothing of it yet")
        document.action_mark_read()
        self.assertFalse(document.is_unread)

    def test_reading_here_is_not_reading_officially(self):
        self.as_user(self.old).action_mark_read()
        self.assertFalse(self.old.is_read)

    def test_content_state_says_the_worst(self):
        document = self.take_in(
            message("files", attachments=(attachment("a.pdf", is_main=True), attachment("b.pdf")))
        )
        self.assertEqual(document.content_state, "listed")
        self.arrive(document, "a.pdf", PDF)
        self.assertEqual(document.content_state, "listed")
        self.arrive(document, "b.pdf", PDF)
        self.assertEqual(document.content_state, "stored")
        document.file_ids[1]._note_failure("The line was cut.", "connection_cut")
        self.assertEqual(document.content_state, "failed")

    def test_a_document_without_files_says_so(self):
        self.assertEqual(self.take_in(message("bare", attachments=())).content_state, "empty")

    def test_nobody_deletes_a_document(self):
        for user in (self.reader, self.make_user("ebox_manager", "manager")):
            with self.assertRaisesRegex(AccessError, "not allowed to delete"):
                self.as_user(self.old, user).unlink()
        self.assertTrue(self.old.exists())

    def test_people_check_and_assign(self):
        document = self.as_user(self.old)
        document.action_approve()
        document.write({"responsible_id": self.colleague.id, "partner_id": False})
        self.assertEqual(self.old.check_state, "approved")
        self.assertEqual(self.old.responsible_id, self.colleague)
        self.env.flush_all()
        self.env.cr.precommit.run()
        tracked = self.old.message_ids.tracking_value_ids.field_id.mapped("name")
        self.assertLessEqual({"check_state", "responsible_id"}, set(tracked))
        document.action_to_check()
        self.assertEqual(self.old.check_state, "to_check")

    def test_only_colleagues_are_responsible(self):
        portal = self.make_user("ebox_portal", groups="base.group_portal")
        with self.assertRaisesRegex(ValidationError, "only internal users can"):
            self.as_user(self.old).responsible_id = portal

    def test_another_record_is_linked(self):
        partner = self.env["res.partner"].create({"name": "Notaire Dupont"})
        self.as_user(self.old).record_ref = partner
        self.assertEqual(self.old.record_ref, partner)

    def test_the_download_is_in_the_history(self):
        self.arrive(self.old, "letter.pdf", PDF)
        [event] = self.old.event_ids
        self.assertEqual((event.kind, event.user_id), ("downloaded", self.env["res.users"]))
        self.assertTrue(self.old.is_read)

    def test_a_name_that_changes_changes_on_documents(self):
        self.mailbox.name = "Ancienne boîte"
        self.assertEqual(self.old.mailbox_name, "Ancienne boîte")
        self.old.sender_id.write({"name_fr": "Office national"})
        self.assertEqual(self.old.sender_name, "Office national")

    def test_a_list_costs_the_same_for_any_number_of_rows(self):
        many = self.take_in(*(message(f"m{n}") for n in range(80)))
        for document in many[:40]:
            self.arrive(document, "letter.pdf", PDF)
        columns = {
            "name": {}, "published": {}, "is_unread": {}, "is_visible": {}, "move_count": {},
            "content_state": {}, "check_state": {}, "action_due": {}, "customer_number_name": {},
            "sender_id": {"fields": {"display_name": {}}},
            "message_type_id": {"fields": {"display_name": {}}},
            "responsible_id": {"fields": {"display_name": {}}},
        }

        def queries(limit):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            answer = self.as_user(self.env["ebox.document"]).web_search_read(
                [("id", "in", many.ids)], columns, limit=limit
            )
            self.assertEqual(len(answer["records"]), limit)
            return self.env.cr.sql_log_count - before

        queries(80)  # what is cached once a process
        self.assertEqual(queries(80), queries(10))

    def test_subject_falls_back_on_another_language(self):
        document = self.take_in(message("nl", subject=Text(nl="Aanmaning")))
        self.assertEqual(document.name, "Aanmaning")
