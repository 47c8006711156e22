from contextlib import suppress
from unittest.mock import patch

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ..ebox.client import EboxClient
from ..ebox.errors import Code, EboxError
from .common import LIST, EboxCase

VISIBILITY = "odoo.addons.l10n_be_ebox.models.ebox_document_visibility"
UNCERTAIN = "The answer of the e-Box was lost"


@tagged("post_install", "-at_install")
class TestVisibility(EboxCase):
    """Hiding and showing in the e-Box itself: asked first, kept in the history, repeatable."""

    def setUp(self):
        super().setUp()
        self.fetch()
        self.user = self.make_user("hiding_user", "user")

    def confirm(self, documents, is_visible=False, user=None):
        """What a person does: choose, read the question, confirm; :return: what is told."""
        documents = documents.with_user(user or self.user)
        action = documents.action_show_in_ebox if is_visible else documents.action_hide_in_ebox
        asked = action()
        wizard = self.env["ebox.visibility.wizard"].with_user(user or self.user)
        wizard = wizard.with_context(**asked["context"]).create({})
        with self.enter_registry_test_mode():
            return wizard.action_confirm()["params"]

    def hidden_in_ebox(self):
        return {key for key, message in self.in_ebox().items() if not message["visible"]}

    def losing_answers(self, error):
        """The e-Box makes the change, and then its answer is lost with this error."""
        send = EboxClient.set_visible

        def lose(client, visible):
            send(client, visible)
            raise error

        return patch.object(EboxClient, "set_visible", lose)

    def history(self, document):
        events = document.event_ids.filtered(lambda event: event.kind == "ebox")
        return events.sorted("id").mapped("text")

    # --- the change

    def test_hidden_and_shown_again(self):
        documents = self.documents()[:2]
        told = self.confirm(documents)
        self.assertEqual((told["type"], told["message"]), ("success", "Hidden in the e-Box: 2."))
        self.assertEqual(self.hidden_in_ebox(), set(documents.mapped("external_id")))
        self.assertFalse(any(documents.mapped("is_visible")))
        told = self.confirm(documents[0], is_visible=True)
        self.assertEqual(told["message"], "Shown in the e-Box again: 1.")
        self.assertEqual(self.hidden_in_ebox(), {documents[1].external_id})
        self.assertEqual(
            self.history(documents[0]),
            [
                "Hiding it in the e-Box was asked for",
                "Hidden in the e-Box, for everybody",
                "Showing it in the e-Box was asked for",
                "Shown in the e-Box again, for everybody",
            ],
        )
        self.assertEqual(documents[0].event_ids[0].user_id, self.user)

    def test_nothing_is_sent_before_it_is_confirmed(self):
        self.documents()[:1].with_user(self.user).action_hide_in_ebox()
        self.assertFalse(self.hidden_in_ebox())

    def test_the_question_says_for_whom_it_counts(self):
        document = self.documents()[:1]
        wizard = self.env["ebox.visibility.wizard"].create({"document_ids": document.ids})
        self.assertEqual(wizard.summary, f"“{document.name}” will be hidden in the e-Box itself.")
        self.assertIn(f"Nobody who opens the e-Box of {self.company.name}", wizard.effect)
        self.assertFalse(wizard.registered)
        document.is_registered = True
        wizard.invalidate_recordset()
        self.assertEqual(wizard.registered, "1 of them registered mail.")

    def test_the_next_run_changes_nothing(self):
        document = self.documents()[:1]
        self.confirm(document)
        self.fetch_all_again()
        self.assertFalse(document.is_visible)
        self.assertEqual(len(self.history(document)), 2)

    def test_many_go_in_batches(self):
        self.forget_stats()
        with patch(f"{VISIBILITY}.BATCH", 2):
            self.confirm(self.documents())
        self.assertEqual(len(self.hidden_in_ebox()), 5)
        patched = self.sandbox.admin("GET", "/admin/stats")["routes"]
        self.assertEqual(sum(n for route, n in patched.items() if route.startswith("PATCH")), 3)

    # --- again, and at once

    def test_what_is_hidden_already_is_not_sent_again(self):
        document = self.documents()[:1]
        self.confirm(document)
        with self.assertRaisesRegex(UserError, "hidden in the e-Box already"):
            document.action_hide_in_ebox()
        wizard = self.env["ebox.visibility.wizard"].create({"document_ids": document.ids})
        self.forget_stats()
        with self.enter_registry_test_mode():
            told = wizard.action_confirm()["params"]["message"]
        self.assertEqual(told, "Hidden in the e-Box: 0.")
        self.assertEqual(self.asked(LIST), 0)
        self.assertEqual(len(self.history(document)), 2)

    def test_a_change_whose_answer_was_lost_can_be_repeated(self):
        document = self.documents()[:1]
        # Not assertRaises, which would take back what was committed before the call.
        with self.losing_answers(MemoryError()), suppress(MemoryError):
            self.confirm(document)
        # As if the server died after the call: asked for is kept, the e-Box has changed.
        self.assertEqual(self.hidden_in_ebox(), {document.external_id})
        self.assertTrue(document.is_visible)
        self.assertEqual(self.history(document), ["Hiding it in the e-Box was asked for"])
        self.confirm(document)
        self.assertFalse(document.is_visible)

    def test_somebody_else_is_changing_it(self):
        document = self.documents()[:1]
        nothing = patch.object(
            type(document), "try_lock_for_update", lambda records, **_options: records.browse()
        )
        with nothing, self.assertRaisesRegex(UserError, "being changed just now"):
            self.confirm(document)
        self.assertFalse(self.hidden_in_ebox())

    def test_changed_elsewhere_is_followed(self):
        document = self.documents()[:1]
        self.confirm(document)
        self.hide_elsewhere(document.external_id, is_hidden=False)
        self.fetch_all_again()
        self.assertTrue(document.is_visible)

    # --- refusals

    def test_one_that_is_gone_does_not_hinder_the_others(self):
        documents = self.documents()
        number = self.company.company_registry
        gone = documents[2]
        self.sandbox.admin("DELETE", f"/admin/eboxes/{number}/messages/{gone.external_id}")
        told = self.confirm(documents)
        self.assertEqual(told["type"], "danger")
        self.assertIn("Hidden in the e-Box: 4.", told["message"])
        self.assertIn(f"“{gone.name}”: The e-Box no longer has this message.", told["message"])
        self.assertTrue(gone.is_visible)
        self.assertEqual(len(self.hidden_in_ebox()), 4)
        self.assertIn("Not hidden in the e-Box: The e-Box no longer", self.history(gone)[-1])

    def test_an_expired_message_is_not_asked_for(self):
        document = self.documents()[:1]
        document.expires = fields.Datetime.now()
        self.forget_stats()
        self.assertIn("no longer has this message", self.confirm(document)["message"])
        self.assertEqual(self.asked(LIST), 0)

    def test_trouble_of_the_e_box_is_told_and_nothing_is_changed(self):
        document = self.documents()[:1]
        for kind, words in (
            ("500", "has trouble at the moment"),
            ("503", "has trouble at the moment"),
            ("429", "asks us to slow down"),
            ("403", "lacks a permission"),
        ):
            with self.subTest(kind):
                self.fault(kind, times=-1, path=f"{LIST}$")
                told = self.confirm(document)
                self.clear_faults()
                self.assertIn(words, told["message"])
                self.assertTrue(told["sticky"])
                self.assertTrue(document.is_visible)
                self.assertNotIn("by itself", told["message"])

    def test_an_answer_that_was_lost_leaves_it_open_and_the_next_run_tells(self):
        document = self.documents()[:1]
        with self.losing_answers(EboxError(Code.TIMEOUT)):
            self.assertIn(UNCERTAIN, self.confirm(document)["message"])
        self.assertTrue(document.is_visible)
        self.fetch_all_again()
        self.assertFalse(document.is_visible)

    def test_trouble_that_all_would_meet_is_met_once(self):
        self.fault("503", times=-1, path=f"{LIST}$")
        self.forget_stats()
        with patch(f"{VISIBILITY}.BATCH", 1):
            told = self.confirm(self.documents())
        self.assertEqual(self.asked(LIST), 1)
        self.assertEqual(told["message"].count("has trouble"), 5)

    # --- who, and where

    def test_never_from_a_copy_and_never_without_a_connection(self):
        document = self.documents()[:1]
        self.mailbox.action_disconnect()
        with self.assertRaisesRegex(UserError, "is not connected"):
            document.action_hide_in_ebox()
        self.mailbox.state = "connected"
        self.env["ir.config_parameter"].set_param("database.is_neutralized", "True")
        wizard = self.env["ebox.visibility.wizard"].create({"document_ids": document.ids})
        with self.assertRaisesRegex(UserError, "neutralized"):
            wizard.action_confirm()
        self.assertFalse(self.hidden_in_ebox())

    def test_who_may(self):
        document = self.documents()[:1]
        reader = self.make_user("hiding_reader", "reader")
        with self.assertRaises(AccessError):
            document.with_user(reader).action_hide_in_ebox()
        with self.assertRaises(AccessError):
            self.env["ebox.visibility.wizard"].with_user(reader).create(
                {"document_ids": document.ids}
            )
        for closed, error in (("is_confidential", UserError), ("is_registered", AccessError)):
            wizard = self.env["ebox.visibility.wizard"].with_user(self.user).create(
                {"document_ids": document.ids}
            )
            document[closed] = True
            with self.subTest(closed), self.assertRaises(error):
                wizard.action_confirm()
            document[closed] = False
        stranger = self.make_user(
            "hiding_stranger", "user", self.make_company("Garage", "0200881951")
        )
        with self.assertRaises(AccessError):
            self.confirm(document, user=stranger)
        self.assertFalse(self.hidden_in_ebox())

    def test_what_did_not_come_through_the_e_box(self):
        document = self.documents()[:1]
        document.provider = False
        with self.assertRaisesRegex(UserError, "did not come through the e-Box"):
            document.action_hide_in_ebox()

    def test_not_too_many_at_once(self):
        with patch(f"{VISIBILITY}.MOST_AT_ONCE", 2), self.assertRaisesRegex(UserError, "at most 2"):
            self.documents().action_hide_in_ebox()


@tagged("post_install", "-at_install")
class TestVisibility21(EboxCase):
    """The same in the older contract."""

    api_version = "2.1"

    def test_hidden(self):
        self.fetch()
        document = self.documents()[:1]
        with self.enter_registry_test_mode():
            changed, reasons = document._set_visible(False)
        self.assertEqual((changed, reasons), (document, {}))
        self.assertFalse(self.in_ebox()[document.external_id]["visible"])


@tagged("post_install", "-at_install")
class TestPartition(EboxCase):
    """Parts of the e-Box are offered where there are any."""

    profile = {"profile": "empty"}

    def offered(self, view_type):
        arch = self.env["ebox.document"].with_company(self.company).get_view(
            view_type=view_type
        )["arch"]
        return {name for name in ("partition", "group_partition") if f'"{name}"' in arch}

    def test_offered_where_a_document_lies_in_one(self):
        self.publish(subject="General", attachments=[])
        self.fetch()
        self.assertEqual((self.offered("search"), self.offered("list")), (set(), set()))
        [message_id] = self.publish(subject="Wages", attachments=[], partition="PAYROLL")
        self.fetch_again()
        self.assertEqual(self.document(message_id).partition, "PAYROLL")
        self.assertEqual(self.offered("search"), {"partition", "group_partition"})
        self.assertEqual(self.offered("list"), {"partition"})
        found = self.env["ebox.document"].search([("partition", "ilike", "payroll")])
        self.assertEqual(found, self.document(message_id))
