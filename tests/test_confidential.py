from odoo.exceptions import AccessError
from odoo.tests import tagged

from .documents import DocumentCase, datum, message


@tagged("post_install", "-at_install")
class TestConfidential(DocumentCase):
    """Confidential mail is for a group of its own: marked by its sender, or by its type."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.plain = cls.take_in(message("plain", message_type_id="LETTER"))
        cls.marked = cls.make_document("marked", business_data=(datum("CONFIDENTIAL", "true"),))
        cls.typed = cls.take_in(message("typed", message_type_id="GARNISHEE"))
        cls.kind = cls.typed.message_type_id
        cls.user = cls.make_user("ebox_user", "user")
        cls.manager = cls.make_user("ebox_manager", "manager")
        cls.confidant = cls.make_user("ebox_confidant", "confidential")
        cls.chief = cls.make_user(
            "ebox_chief", "manager", "confidential", companies=cls.company + cls.other_company
        )

    def seen_by(self, user):
        ours = self.plain + self.marked + self.typed
        return self.env["ebox.document"].with_user(user).search([("id", "in", ours.ids)])

    def test_marked_by_its_sender(self):
        self.assertTrue(self.marked.is_confidential)
        for user in (self.user, self.manager):
            self.assertEqual(set(self.seen_by(user)), set(self.plain + self.typed))
            with self.assertRaises(AccessError):
                self.marked.with_user(user).read(["name"])
            for records in (self.marked.file_ids, self.marked.event_ids):
                with self.assertRaises(AccessError):
                    records.with_user(user).read(["document_id"])
            with self.assertRaises(AccessError):
                self.marked.file_ids.attachment_id.with_user(user).read(["raw"])
        everything = self.plain + self.marked + self.typed
        self.assertEqual(set(self.seen_by(self.confidant)), set(everything))
        self.assertTrue(self.marked.file_ids.with_user(self.confidant).attachment_id.raw)

    def test_nobody_else_counts_or_discusses_it(self):
        visible = self.env["ebox.document"].with_user(self.user)
        self.assertFalse(visible.search_count([("is_confidential", "=", True)]))
        self.assertFalse(visible.search([("fulltext", "ilike", "marked")]))
        number = self.marked.customer_number_id.with_user(self.user)
        self.assertNotIn(self.marked, number.document_ids)
        note = self.marked.message_post(body="Do not tell")
        with self.assertRaises(AccessError):
            note.with_user(self.user).read(["body"])

    def test_a_type_that_becomes_confidential_takes_its_documents_along(self):
        self.kind.with_user(self.chief).is_confidential = True
        self.assertTrue(self.typed.is_confidential)
        self.assertEqual(self.seen_by(self.user), self.plain)
        later = self.take_in(message("later", message_type_id="GARNISHEE"))
        self.assertTrue(later.is_confidential)
        self.kind.with_user(self.chief).is_confidential = False
        self.assertEqual((self.typed + later + self.marked).mapped("is_confidential"),
                         [False, False, True])

    def test_one_company_does_not_decide_for_another(self):
        theirs = self.take_in(message("t", message_type_id="GARNISHEE"), mailbox=self.other_mailbox)
        self.kind.with_user(self.chief).with_company(self.company).is_confidential = True
        self.assertTrue(self.typed.is_confidential)
        self.assertFalse(theirs.is_confidential)
        self.env.flush_all()
        self.env.invalidate_all()
        self.assertFalse(self.kind.with_company(self.other_company).is_confidential)
        later = self.take_in(message("l", message_type_id="GARNISHEE"), mailbox=self.other_mailbox)
        self.assertFalse(later.is_confidential)

    def test_who_may_not_read_it_may_not_open_it_to_all(self):
        self.kind.is_confidential = True
        with self.assertRaisesRegex(AccessError, "Only who reads confidential mail"):
            self.kind.with_user(self.manager).is_confidential = False
        with self.assertRaisesRegex(AccessError, "not allowed to modify"):
            self.kind.with_user(self.confidant).is_confidential = False
        for values in ({"confidentiality": "never"}, {"is_sensitive": False}, {"code": "X"}):
            with self.assertRaisesRegex(AccessError, "kept as it came"):
                self.kind.with_user(self.chief).write(values)
        with self.assertRaisesRegex(AccessError, "kept as it came"):
            self.typed.with_user(self.chief).write({"is_confidential": False})

    def test_wage_seizures_are_confidential_by_their_name(self):
        for code, names in (
            ("A", {"name_fr": "Saisie-arrêt sur salaire"}),
            ("B", {"name_nl": "Loonbeslag"}),
            ("C", {"name_de": "Lohnpfändung"}),
            ("D", {"name_nl": "Uitvoerend beslag onder derden"}),
            ("E", {"name_fr": "Cession de rémunération"}),
        ):
            document = self.take_in(message(code, message_type_id=code))
            self.assertFalse(document.is_confidential, "its type has no name yet")
            document.message_type_id.write(names)
            with self.subTest(names):
                self.assertTrue(document.is_confidential)
        ordinary = self.env["ebox.message.type"].create({"code": "F", "name_fr": "Décompte"})
        self.assertFalse(ordinary.is_confidential)

    def test_what_a_person_decides_outlives_the_name(self):
        self.kind.write({"name_fr": "Saisie"})
        self.assertTrue(self.typed.is_confidential)
        self.kind.with_user(self.chief).is_confidential = False
        self.assertFalse(self.typed.is_confidential)
        self.kind.write({"name_nl": "Beslag"})
        self.assertFalse(self.typed.is_confidential)

    def test_types_are_found_by_confidentiality(self):
        types = self.env["ebox.message.type"]
        sensitive = types.create({"code": "S", "name_fr": "Saisie"})
        found = types.search([("is_confidential", "=", True)])
        self.assertIn(sensitive, found)
        self.assertNotIn(self.kind, found)
        self.assertIn(self.kind, types.search([("is_confidential", "=", False)]))
        sensitive.is_confidential = False
        self.assertNotIn(sensitive, types.search([("is_confidential", "=", True)]))

    def test_company_of_another_user_is_no_way_in(self):
        theirs = self.make_document(
            "theirs", mailbox=self.other_mailbox, business_data=(datum("CONFIDENTIAL", "1"),)
        )
        with self.assertRaises(AccessError):
            theirs.with_user(self.confidant).with_context(
                allowed_company_ids=self.company.ids
            ).read(["name"])
