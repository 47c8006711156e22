from ast import literal_eval
from unittest.mock import patch

from lxml import etree

from odoo import fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Domain
from odoo.tests import tagged

from ..ebox.client import EboxClient
from ..ebox.errors import Code, EboxError
from ..models.ebox_reminder_cause import CAUSES
from .common import EboxCase

DONE_PATH, REPLY_PATH = "ebox/messages/{messageId}/actions", "ebox/messages/{messageId}/replies"
DONE_BODY = '{"messageId": "{messageId}", "status": "DONE"}'
REPLY_BODY = '{"content": "{text}"}'
LOST = "The answer of the e-Box was lost"
HOSTILE = 'He said "no"\n\\ {messageId} {text} "}, "status": "DONE", {"x": "'


class CallCase(EboxCase):
    """Three messages for action that take replies, and one that is neither."""

    profile = {"profile": "empty"}

    def setUp(self):
        super().setUp()
        self.sandbox.admin("POST", "/admin/settings", {"message_calls": 1})
        for number in range(3):
            self.publish(
                message_id=f"a/{number}",
                subject=f"Act {number}",
                attachments=[],
                business_data=[{"key": "FOR_ACTION", "values": ["true"]}],
                is_reply_authorized=True,
            )
        self.publish(message_id="plain", subject="Plain", attachments=[])
        self.fetch()
        self.user = self.make_user("calling_user", "user")
        self.asked_for = self.documents().filtered("for_action").sorted("name")
        self.letter = self.asked_for[0]

    def switch_on(self):
        self.mailbox.write(
            {
                "done_path": DONE_PATH, "done_body": DONE_BODY,
                "reply_path": REPLY_PATH, "reply_body": REPLY_BODY,
            }
        )

    def mark(self, documents, user=None):
        """Choose, read the question, confirm; :return: what is told."""
        asked = documents.with_user(user or self.user).action_mark_done_in_ebox()
        return self.confirm(asked, {}, user)

    def reply(self, document, text="We paid.", user=None):
        asked = document.with_user(user or self.user).action_reply_in_ebox()
        return self.confirm(asked, {"text": text}, user)

    def confirm(self, asked, values, user):
        wizard = self.env[asked["res_model"]].with_user(user or self.user)
        wizard = wizard.with_context(**asked["context"]).create(values)
        with self.enter_registry_test_mode():
            return wizard.action_confirm()["params"]

    def done_in_ebox(self):
        return {key for key, message in self.in_ebox().items() if message["action_done"]}

    def replies(self, document):
        return self.in_ebox()[document.external_id]["replies"]

    def history(self, document):
        events = document.event_ids.filtered(lambda event: event.kind == "ebox")
        return events.sorted("id").mapped("text")

    def losing_answers(self):
        """The e-Box does as it is asked, and then its answer is lost."""
        send = EboxClient.send

        def lose(client, call):
            send(client, call)
            raise EboxError(Code.TIMEOUT)

        return patch.object(EboxClient, "send", lose)


@tagged("post_install", "-at_install")
class TestCalls(CallCase):
    """Marking an action done, and replying: off until described, asked first, kept, once."""

    # --- off by default

    def test_off_nothing_is_offered_and_nothing_is_sent(self):
        self.assertFalse(any(self.documents().mapped("can_mark_done")))
        self.assertFalse(any(self.documents().mapped("can_reply")))
        self.assertNotIn("Mark action done", self.menu())
        letter = self.letter.with_user(self.user)
        action = self.env["ebox.action.wizard"].with_user(self.user).create(
            {"document_ids": letter.ids}
        )
        reply = self.env["ebox.reply.wizard"].with_user(self.user).create(
            {"document_id": letter.id, "text": "x"}
        )
        self.forget_stats()
        for call in (letter.action_mark_done_in_ebox, letter.action_reply_in_ebox,
                     action.action_confirm, reply.action_confirm):
            with self.assertRaisesRegex(UserError, "not published"):
                call()
        self.assertEqual(self.asked(), 0)
        self.switch_on()
        self.assertEqual(self.documents().filtered("can_mark_done"), self.asked_for)
        self.assertEqual(self.documents().filtered("can_reply"), self.asked_for)
        self.assertIn("Mark action done", self.menu())
        self.mailbox.action_disconnect()
        self.assertFalse(any(self.documents().mapped("can_mark_done")))
        self.assertNotIn("Mark action done", self.menu())

    def menu(self):
        """What the Actions menu of the list offers."""
        documents = self.env["ebox.document"].with_company(self.company)
        views = documents.with_context(allowed_company_ids=self.company.ids).get_views(
            [(False, "list")], {"toolbar": True}
        )
        return [one["name"] for one in views["views"]["list"]["toolbar"]["action"]]

    def test_each_is_switched_on_by_itself(self):
        self.mailbox.write({"done_path": DONE_PATH, "done_body": DONE_BODY})
        self.assertTrue(self.letter.can_mark_done)
        self.assertFalse(self.letter.can_reply)
        with self.assertRaisesRegex(UserError, "not published"):
            self.letter.action_reply_in_ebox()

    # --- the templates

    def test_what_an_administrator_may_not_describe(self):
        for values, words in (
            ({"done_path": "https://example.com/{messageId}"}, "relative"),
            ({"done_path": "//example.com/{messageId}"}, "relative"),
            ({"done_path": "../{messageId}"}, "relative"),
            ({"done_path": "a/%2e%2e/{messageId}"}, "relative"),
            ({"done_path": "ebox/done"}, "which message"),
            ({"done_path": DONE_PATH, "done_body": "{"}, "JSON object"),
            ({"done_path": DONE_PATH, "done_body": '{"a": "{text}"}'}, "placeholder"),
            ({"done_path": DONE_PATH, "done_body": '{"{messageId}": 1}'}, "only values"),
            ({"reply_path": REPLY_PATH}, "where the reply goes"),
            ({"reply_path": REPLY_PATH, "reply_body": '{"a": {text}}'}, "JSON object"),
            ({"reply_path": REPLY_PATH * 20, "reply_body": REPLY_BODY}, "too long"),
        ):
            with self.subTest(values):
                with self.assertRaises(ValidationError) as caught:
                    self.mailbox.write(values)
                self.assertIn(words, str(caught.exception))
        with self.assertRaises(ValueError):
            self.mailbox.done_method = "DELETE"

    def test_only_a_system_administrator_describes_a_call(self):
        manager = self.make_user("calling_manager", "manager")
        mailbox = self.mailbox.with_user(manager)
        for is_on, values in (
            (False, {"done_path": DONE_PATH}), (True, {"reply_body": '{"other": "{text}"}'})
        ):
            if is_on:
                self.switch_on()
            with self.assertRaises(ValidationError) as caught:
                mailbox.write(values)
            self.assertIn("system administrator", str(caught.exception))
        mailbox.write({"done_path": False, "reply_path": False})
        self.assertFalse(self.letter.can_mark_done or self.letter.can_reply)

    # --- marked as done

    def test_marked_as_done_once(self):
        self.switch_on()
        self.letter.with_user(self.user).action_mark_done_in_ebox()
        self.assertFalse(self.done_in_ebox())
        told = self.mark(self.documents())
        self.assertEqual(
            (told["type"], told["message"]), ("success", "Marked as done in the e-Box: 3.")
        )
        self.assertEqual(self.done_in_ebox(), set(self.asked_for.mapped("external_id")))
        self.assertTrue(all(self.asked_for.mapped("action_done")))
        self.assertEqual(self.letter.action_done_uid, self.user)
        self.assertEqual(
            self.history(self.letter),
            [
                "Marking its action as done in the e-Box was asked for",
                "Action marked as done in the e-Box",
            ],
        )
        self.assertEqual(self.letter.event_ids[0].user_id, self.user)
        with self.assertRaisesRegex(UserError, "done already"):
            self.mark(self.letter)
        with self.assertRaisesRegex(UserError, "done already"):
            self.letter._mark_done_in_ebox()
        plain = self.documents() - self.asked_for
        with self.assertRaisesRegex(UserError, "no action"):
            self.mark(plain)

    def test_what_is_done_is_no_longer_for_action(self):
        self.switch_on()
        offered = self.env["ebox.document"].get_view(view_type="search")["arch"]
        [domain] = etree.fromstring(offered).xpath("//filter[@name='for_action']/@domain")
        of_mailbox = Domain(literal_eval(domain)) & Domain("mailbox_id", "=", self.mailbox.id)
        cause = next(one for one in CAUSES if one.key == "action")
        self.asked_for.action_due = fields.Date.today()
        for left in (self.asked_for, self.asked_for - self.letter):
            self.assertEqual(self.env["ebox.document"].search(of_mailbox).sorted("name"), left)
            reminded = cause.find(self.env, Domain("mailbox_id", "=", self.mailbox.id))
            self.assertEqual(reminded.sorted("name"), left)
            if left == self.asked_for:
                self.mark(self.letter)

    def test_one_that_fails_fails_alone(self):
        self.switch_on()
        self.sandbox.admin(
            "DELETE", f"/admin/eboxes/{self.company.company_registry}/messages/a%2F1"
        )
        told = self.mark(self.asked_for)
        self.assertEqual(self.done_in_ebox(), {"a/0", "a/2"})
        self.assertIn("Marked as done in the e-Box: 2.", told["message"])
        self.assertIn("“Act 1”: The e-Box does not know this message", told["message"])
        self.assertFalse(self.asked_for[1].action_done)
        self.assertIn("Not marked as done", self.history(self.asked_for[1])[-1])

    def test_faults(self):
        self.switch_on()
        for kind, words in (
            ("500", LOST), ("503", "has trouble"), ("429", "slow down"),
            ("403", "lacks a permission"),
        ):
            with self.subTest(kind):
                self.fault(kind, times=-1, path="/(actions|replies)$")
                self.forget_stats()
                told = [self.mark(self.asked_for)["message"], self.reply(self.letter)["message"]]
                self.assertEqual((self.asked("/actions"), self.asked("/replies")), (1, 1))
                self.clear_faults()
                for message in told:
                    self.assertIn(words, message)
                    self.assertNotIn("by itself", message)
                self.assertFalse(any(self.asked_for.mapped("action_done")))
                self.assertNotEqual(self.letter.reply_state, "sent")

    def test_an_answer_that_is_lost_is_told_and_may_be_repeated(self):
        self.switch_on()
        with self.losing_answers():
            told = self.mark(self.letter)["message"], self.reply(self.letter)["message"]
        self.assertIn(f"{LOST}, so it is not known whether it arrived. Try again", told[0])
        self.assertIn(f"{LOST}, so it is not known whether it arrived. Look in", told[1])
        self.assertFalse(self.letter.action_done)
        self.assertEqual(self.letter.reply_state, "unknown")
        self.assertIn(self.letter.external_id, self.done_in_ebox())
        self.mark(self.letter)
        self.reply(self.letter, "Once more")
        self.assertTrue(self.letter.action_done)
        self.assertEqual((self.letter.reply_state, self.letter.reply_text), ("sent", "Once more"))
        self.assertEqual(self.replies(self.letter), ["We paid.", "Once more"])

    # --- replies

    def test_replied_once_and_the_text_stays_text(self):
        self.switch_on()
        told = self.reply(self.letter, f"  {HOSTILE}  ")
        self.assertEqual(told["message"], "Your reply was sent through the e-Box.")
        self.assertEqual(self.replies(self.letter), [HOSTILE.strip()])
        self.assertFalse(self.done_in_ebox())
        self.assertEqual(
            (self.letter.reply_state, self.letter.reply_text, self.letter.reply_uid),
            ("sent", HOSTILE.strip(), self.user),
        )
        self.assertEqual(
            self.history(self.letter),
            ["Replying through the e-Box was asked for", "Replied through the e-Box"],
        )
        with self.assertRaisesRegex(UserError, "replied to already"):
            self.reply(self.letter)
        self.assertEqual(len(self.replies(self.letter)), 1)

    def test_what_is_not_sent(self):
        self.switch_on()
        with self.assertRaisesRegex(UserError, "Write your reply"):
            self.reply(self.letter, " \n ")
        with self.assertRaisesRegex(UserError, "at most 2000 characters; this one has 2001"):
            self.reply(self.letter, "x" * 2001)
        self.reply(self.letter, "x" * 2000)
        plain = self.documents() - self.asked_for
        with self.assertRaisesRegex(UserError, "takes no reply"):
            self.reply(plain)
        # What we hold may be old: then the e-Box refuses, and nothing is kept as sent.
        plain.sudo().is_reply_authorized = True
        self.assertIn("does not allow this", self.reply(plain)["message"])
        self.assertFalse(plain.reply_state or plain.reply_text)
        self.assertEqual((self.replies(plain), self.replies(self.letter)), ([], ["x" * 2000]))

    def test_a_removed_content_takes_its_reply_along(self):
        self.switch_on()
        self.reply(self.letter, "About J. Peeters")
        self.letter._remove_content("personal_data", "asked", self.env.user)
        self.assertFalse(self.letter.reply_text)
        self.assertEqual(self.letter.reply_state, "sent")

    # --- who, and where

    def test_who_may(self):
        self.switch_on()
        reader = self.make_user("calling_reader", "reader")
        stranger = self.make_user(
            "calling_stranger", "user", self.make_company("Garage", "0200881951")
        )
        for user in (reader, stranger):
            for call in (self.mark, self.reply):
                with self.subTest(user.login, call=call.__name__), self.assertRaises(AccessError):
                    call(self.letter, user=user)
        for closed, error in (("is_confidential", UserError), ("is_registered", AccessError)):
            wizards = [
                self.env["ebox.action.wizard"].with_user(self.user).create(
                    {"document_ids": self.letter.ids}
                ),
                self.env["ebox.reply.wizard"].with_user(self.user).create(
                    {"document_id": self.letter.id, "text": "x"}
                ),
            ]
            self.letter[closed] = True
            for wizard in wizards:
                with self.subTest(closed, wizard=wizard._name), self.assertRaises(error):
                    wizard.action_confirm()
            self.letter[closed] = False
        self.assertFalse(self.done_in_ebox() or self.replies(self.letter))

    def test_people_write_none_of_it(self):
        for vals in ({"action_done": "2026-01-01"}, {"reply_state": "sent"}, {"reply_text": "x"}):
            with self.assertRaisesRegex(AccessError, "kept as it came"):
                self.letter.with_user(self.user).write(vals)

    def test_never_from_a_copy(self):
        self.switch_on()
        self.env["ir.config_parameter"].set_param("database.is_neutralized", "True")
        for call in (self.mark, self.reply):
            with self.assertRaisesRegex(UserError, "neutralized"):
                call(self.letter)
        self.assertFalse(self.done_in_ebox())
