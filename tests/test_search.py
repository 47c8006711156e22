from odoo.tests import tagged
from odoo.tools import SQL

from ..ebox.model import Text
from ..models.ebox_document_search import fold
from .documents import DocumentCase, attachment, datum, message


@tagged("post_install", "-at_install")
class TestSearch(DocumentCase):
    """One box that finds a document by whatever stands on it."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.reminder = cls.take_in(
            message(
                "reminder",
                subject=Text(
                    fr="Rappel : cotisation impayée n° 12/345",
                    nl="Aanmaning: onbetaalde bijdrage",
                    de="Mahnung – Straßenverkehrssteuer",
                ),
                business_data=(datum("EMPNOSSBENOSS", "1234567-89"),),
                attachments=(attachment("décompte_2026.pdf", is_main=True),),
                message_type_id="REMINDER",
            )
        )
        cls.letter = cls.take_in(message("letter", subject=Text(fr="Œuvre d'art & taxe")))
        cls.reminder.sender_id.write({"name_fr": "ONSS", "name_nl": "RSZ", "name_de": "LSS"})
        cls.reminder.message_type_id.write({"name_fr": "Mise en demeure"})

    def find(self, text):
        return self.env["ebox.document"].search(
            [("fulltext", "ilike", text), ("mailbox_id", "=", self.mailbox.id)]
        )

    def test_finds_by_any_language_accents_and_beginnings(self):
        for text in (
            "rappel", "IMPAYEE", "impayée", "onbetaalde", "aanmaning bijdrage", "mahn",
            "strassenverkehr", "Straße", "12/345", "cotis impay", "decompte", "demeure",
        ):
            with self.subTest(text):
                self.assertEqual(self.find(text), self.reminder)
        self.assertEqual(self.find("oeuvre"), self.letter)
        self.assertEqual(self.find("œuvre d'art"), self.letter)

    def test_finds_by_sender_in_any_language_and_by_number(self):
        for text in ("rsz", "ONSS", "0206731645", "02067"):
            with self.subTest(text):
                self.assertEqual(self.find(text), self.letter + self.reminder)
        self.assertEqual(self.find("1234567-89"), self.reminder)

    def test_all_words_count(self):
        self.assertFalse(self.find("rappel taxe"))

    def test_hostile_texts_are_texts(self):
        for text in (
            "'", "&", ":*", "\\", "rappel:*", "rappel & !cotisation", "!rappel | taxe", "<->",
            "rappel\0cotisation", "%", "_", "((((", "' OR 1=1 --", "\ud7ff", "🎉", "\u202erappel",
        ):
            with self.subTest(repr(text)):
                words = fold(text).split()
                expected = [
                    document
                    for document in self.letter + self.reminder
                    if all(
                        any(own.startswith(word) for own in document.search_text.split())
                        for word in words
                    )
                ]
                self.assertEqual(list(self.find(text)), expected)

    def test_endless_texts_are_cut(self):
        self.assertFalse(self.find("a" * 10_000))
        self.assertFalse(self.find("ab " * 5_000))
        self.assertEqual(self.find("rappel " * 5_000), self.reminder)

    def test_an_endless_subject_is_stored_and_found(self):
        document = self.take_in(
            message("endless", subject=Text(fr="zebre " + "x" * 5_000 + " y" * 3_000_000))
        )
        self.assertEqual(self.find("zebre"), document)
        self.assertEqual(self.find("x" * 5_000), document)

    def test_names_that_come_later_are_added_and_nothing_is_lost(self):
        self.letter.sender_id.write({"name_nl": "Rijksdienst"})
        self.assertEqual(self.find("rijksdienst aanmaning"), self.reminder)

    def test_negation_leaves_the_others(self):
        found = self.env["ebox.document"].search(
            [("fulltext", "not ilike", "rappel"), ("mailbox_id", "=", self.mailbox.id)]
        )
        self.assertEqual(found, self.letter)

    def test_memory_and_database_agree(self):
        both = self.letter + self.reminder
        for text in ("rappel", "taxe", "onss"):
            self.assertEqual(both.filtered_domain([("fulltext", "ilike", text)]), self.find(text))

    def test_uses_its_index(self):
        self.env.flush_all()
        query = self.env["ebox.document"]._search([("fulltext", "ilike", "rappel cotisation")])
        self.env.cr.execute("SET LOCAL enable_seqscan = off")
        plan = self.env.execute_query(SQL("EXPLAIN %s", query.select()))
        self.assertIn("search_text_gin", str(plan))

    def test_quick_search_by_name(self):
        found = dict(self.env["ebox.document"].name_search("Rappel"))
        self.assertIn(self.reminder.id, found)

