from odoo.exceptions import AccessError
from odoo.tests import tagged

from .documents import DocumentCase, datum
from .shares import ShareMixin

INSIDE = "zeldzaam"


@tagged("post_install", "-at_install")
class TestShareRegistered(ShareMixin, DocumentCase):
    """Registered mail by a share: opened, and found by what it says, only where it says so."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.letter = cls.make_numbered("Formal notice", "111", is_registered=True)
        cls.seizure = cls.make_numbered(
            "Seizure", "111", is_registered=True, business_data=(datum("CONFIDENTIAL", "true"),)
        )
        for document in cls.letter | cls.seizure:
            cls.env["ebox.reading"]._of(document)
            document._keep_words([f"Een {INSIDE} woord"])
        cls.person = cls.make_person("ebox_person")

    def found(self, user, text=INSIDE):
        self.env.flush_all()
        documents = self.env["ebox.document"].with_user(user)
        return set(documents.search([("fulltext", "ilike", text)]).mapped("name"))

    def test_who_sees_that_it_arrived_finds_it_by_its_subject_alone(self):
        self.share(self.person)
        self.assertEqual(self.found(self.person, "formal"), {"Formal notice"})
        self.assertFalse(self.found(self.person))

    def test_who_opens_it_finds_it_by_what_it_says(self):
        share = self.share(self.person, include_registered=True)
        self.assertEqual(self.found(self.person), {"Formal notice"})
        share.include_confidential = True
        self.assertEqual(self.found(self.person), {"Formal notice", "Seizure"})
        share.action_suspend()
        self.assertFalse(self.found(self.person))

    def test_the_history_tells_who_may_not_open_it_nothing_of_what_is_inside(self):
        share = self.share(self.person)
        log = self.env["ebox.document.event"]._log
        for kind in ("payment", "linked", "bill"):
            log(self.letter, kind, "Account BE17 9961 3614 7721 trusted for payments")
        letter = self.letter.with_user(self.person)

        def told():
            self.env.invalidate_all()
            history = letter._portal_history(letter._rights()[letter.id])
            return " ".join(row["text"] for row in history).count("BE17")

        self.assertEqual(told(), 0)
        share.include_registered = True
        self.assertEqual(told(), 3)

    def test_a_share_of_another_number_opens_nothing_here(self):
        other = self.make_numbered("Other", "222")
        self.share(self.person)
        self.share(self.person, numbers=other.customer_number_id, include_registered=True)
        self.assertFalse(self.found(self.person))

    def test_the_right_of_one_company_is_none_in_another(self):
        colleague = self.make_user("ebox_elsewhere", "registered", companies=self.other_company)
        share = self.share(colleague)
        letter = self.letter.with_user(colleague)
        self.assertEqual(letter.name, "Formal notice")
        self.assertFalse(letter.may_open)
        self.assertFalse(self.found(colleague))
        with self.assertRaisesRegex(AccessError, "is registered mail"):
            letter._portal_file(self.letter.file_ids.id, is_download=False)
        share.include_registered = True
        self.env.invalidate_all()
        self.assertTrue(letter.may_open)
        self.assertEqual(self.found(colleague), {"Formal notice"})

    def test_colleagues_with_the_right_find_it(self):
        registered = self.make_user("ebox_registered", "registered")
        self.assertEqual(self.found(registered), {"Formal notice"})
        self.assertFalse(self.found(self.make_user("ebox_user", "user")))
