from odoo.addons.mail.tests.common import MailCase
from odoo.tests import tagged
from odoo.tools import mute_logger

from .portal import CLOSED, SHARED, PortalCase

COMMENT = {"message_type": "comment", "subtype_xmlid": "mail.mt_comment"}


@tagged("post_install", "-at_install")
class TestPortalDiscussion(PortalCase, MailCase):
    """Comments to the company: what a reader may say, and everything they may not do with it."""

    def setUp(self):
        super().setUp()
        self.thread = self.thread_of(self.shared)

    def thread_of(self, document):
        return {"thread_model": "ebox.document", "thread_id": document.id}

    def say(self, body="Please pay this", thread=None, **data):
        """Post as the page of the document does; what was answered."""
        params = (thread or self.thread) | {"post_data": {"body": body, **COMMENT, **data}}
        with self.mock_mail_gateway():
            return self.post("/mail/message/post", params)

    def upload(self, document, **form):
        """Send a file to a discussion, as the page of Odoo's own discussions does."""
        return self.url_open(
            "/mail/attachment/upload",
            data={"csrf_token": self.token(), **self.thread_of(document), **form},
            files={"ufile": ("extra.pdf", b"%PDF-1.4 extra", "application/pdf")},
        )

    # --- said and heard

    def test_a_comment_is_heard_and_answered(self):
        boss = self.make_user("ebox_boss", "user", name="Bea Boss", email="boss@example.com")
        self.shared.sudo().responsible_id = boss
        self.sign_in("shared")
        self.say()
        self.assertEqual(self.to_whom(), {"boss@example.com"})
        with self.mock_mail_gateway():
            self.shared.with_user(boss).message_post(body="Done", **COMMENT)
        self.assertEqual(self.to_whom(), {self.portal_shared.email})

    def test_a_mail_does_not_name_what_is_not_everybodys(self):
        self.shared.message_subscribe(self.portal_shared.partner_id.ids)
        self.shared.sudo().attention_name = "Jan Peeters"
        self.shared.sudo().name = "Wage seizure"
        with self.mock_mail_gateway():
            self.shared.message_post(body="Look", **COMMENT)
        [mail] = self._mails
        self.assertEqual(mail["subject"], "Message for one person")
        self.assertNotIn("Wage seizure", mail["body"])

    def test_nor_does_the_mail_of_what_was_assigned(self):
        boss = self.make_user("ebox_boss", "user", email="boss@example.com")
        planner = self.make_user("ebox_planner", "user", name="Paul")
        self.shared.sudo().attention_name = "Jan Peeters"
        seizure = "Wage seizure & <costs>"
        self.shared.sudo().name = seizure
        with self.mock_mail_gateway():
            self.shared.with_user(planner).activity_schedule(
                "mail.mail_activity_data_todo", summary="Call them", user_id=boss.id
            )
            self.shared.sudo().name = "Wage seizure of May"
            self.shared.activity_ids.action_notify()
        self.assertEqual(len(self._mails), 2)
        for mail in self._mails:
            self.assertEqual(
                mail["subject"], '"Message for one person: Call them" assigned to you'
            )
            self.assertIn("Call them", mail["body"])
            self.assertNotIn("Wage seizure", mail["body"])

    def to_whom(self):
        told = [address for mail in self._mails for address in mail["email_to"]]
        return {address.split("<")[-1].rstrip(">") for address in told}

    def test_a_comment_is_never_an_internal_note(self):
        self.sign_in("shared")
        self.say(subtype_xmlid="mail.mt_note")
        self.assertEqual(self.shared.message_ids[:1].subtype_id, self.env.ref("mail.mt_comment"))

    def test_an_answer_is_not_sent_to_who_reads_no_more(self):
        colleague = self.make_person("ebox_colleague", groups="base.group_user")
        share = self.share(colleague, numbers=self.shared.customer_number_id)
        people = self.portal_shared.partner_id | colleague.partner_id
        self.shared.message_subscribe(people.ids)
        for shares, told in (
            (self.own_share.browse(), people.mapped("email")),
            (self.own_share | share, []),
        ):
            shares.action_suspend()
            with self.mock_mail_gateway():
                self.shared.message_post(body="Look", **COMMENT)
            self.assertEqual(self.to_whom(), set(told))

    # --- files

    def test_no_file_is_sent_beside_those_of_the_document(self):
        attachments = self.env["ir.attachment"]
        before = attachments.search_count([("res_model", "=", "ebox.document")])
        for who in ("portal_shared", "view", "portal_expired", "portal_none"):
            self.login(who)
            for document in (self.shared, self.closed, self.shared.browse(99999999)):
                for form in ({}, {"is_pending": "true"}):
                    answer = self.upload(document, **form)
                    self.assertEqual(answer.status_code, 404, who)
                    self.assertHidden(answer.text)
        self.assertEqual(attachments.search_count([("res_model", "=", "ebox.document")]), before)
        self.assertFalse(attachments.search([("name", "=", "extra.pdf")]))
        self.login("user")
        self.assertIn("attachment_id", self.upload(self.shared).json()["data"])

    def test_nor_one_that_was_sent_elsewhere_first(self):
        attachment = self.env["ir.attachment"].create({"name": "extra.pdf", "raw": b"%PDF-1.4"})
        token = attachment._get_ownership_token()
        extra = {"attachment_ids": attachment.ids, "attachment_tokens": [token]}
        self.sign_in("shared")
        self.assertIn("Files are not sent here", self.say(**extra))
        said = self.say()["message_id"]
        change = {"message_id": said, "update_data": {"body": "x", **extra}}
        answer = self.post("/mail/message/update_content", change)
        self.assertIn("Files are not sent here", answer)
        self.assertFalse(self.shared.message_ids.attachment_ids)

    # --- by other ways

    def test_no_message_is_made_or_changed_by_rpc(self):
        self.sign_in("shared")
        boss = self.make_user("ebox_boss", "user").partner_id
        self.shared.message_subscribe(self.portal_shared.partner_id.ids)
        mine = self.say()["message_id"]
        row = {"model": "ebox.document", "res_id": self.shared.id, "body": "Said by the boss"}
        with self.mock_mail_gateway():
            for model, method, args, values in (
                ("ebox.document", "message_post", [self.shared.ids], {"body": "x"}),
                ("ebox.document", "message_post", [self.shared.ids],
                 {"body": "x", "outgoing_email_to": "victim@example.com", **COMMENT}),
                ("ebox.document", "message_notify", [self.shared.ids],
                 {"body": "x", "partner_ids": boss.ids}),
                ("mail.message", "create", [row], {}),
                ("mail.message", "create", [row | {"author_id": boss.id}], {}),
                ("mail.message", "create", [row | {"res_id": self.closed.id}], {}),
                ("mail.message", "write", [[mine], {"body": "Never said"}], {}),
                ("mail.message", "unlink", [[mine]], {}),
            ):
                with self.subTest(method=method, values=values):
                    self.assertRefused(self.call(model, method, *args, **values))
        self.assertFalse(self._mails)
        messages = (self.shared + self.closed).message_ids
        self.assertEqual(messages.filtered("author_id.user_ids.share").ids, [mine])

    def test_no_token_opens_a_discussion(self):
        for tokens in ({"token": "guess"}, {"hash": "guess", "pid": 1}):
            for who, document in (
                ("shared", self.closed), ("none", self.shared), (None, self.shared),
            ):
                self.sign_in(who)
                self.secrets = (document.name,)
                thread = self.thread_of(document) | tokens
                with self.subTest(who=who, tokens=tokens):
                    self.assertNotIn("mail.thread", self.post("/portal/chatter_init", thread))
                    self.assertRefused(
                        self.post("/mail/message/post", thread | {"post_data": {"body": "x"}}),
                        "NotFound",
                    )
                    self.assertHidden(self.post("/mail/chatter_fetch", thread))

    @mute_logger("odoo.addons.mail.models.mail_message")
    def test_a_share_that_ends_closes_the_discussion_too(self):
        self.sign_in("shared")
        mine = self.say("Said while it was open")["message_id"]
        me = self.portal_shared.partner_id
        self.shared.message_post(
            body="Answered while it was open", partner_ids=me.ids, **COMMENT
        )
        texts = ("Said while", "Answered while")

        def shown():
            answers = (
                self.post("/mail/chatter_fetch", self.thread),
                self.post("/mail/thread/messages", self.thread),
                self.call("mail.message", "search_read", [], ["body"]),
            )
            count = self.call("mail.message", "search_count", [("body", "ilike", "while it was")])
            return [[text in str(answer) for text in texts] for answer in answers], count

        self.assertEqual(shown(), ([[True, True]] * 3, 2))
        self.secrets = (*texts, SHARED)
        for close in (self.own_share.action_suspend, self.own_share.unlink):
            close()
            self.env.flush_all()
            self.assertEqual(shown(), ([[False, False]] * 3, 0))
            self.assertRefused(self.call("mail.message", "read", [mine], ["body", "record_name"]))
            for route, params in (
                ("/mail/message/update_content", {"update_data": {"body": "Changed"}}),
                ("/mail/message/reaction", {"content": "x", "action": "add"}),
            ):
                self.assertRefused(self.post(route, {"message_id": mine} | params), "NotFound")
        self.assertIn("Said while", self.env["mail.message"].browse(mine).body)

    def test_internal_notes_and_other_documents_are_not_shown(self):
        self.shared.message_post(body="Between ourselves", subtype_xmlid="mail.mt_note")
        self.secrets = ("Between ourselves", CLOSED)
        self.sign_in("shared")
        for answer in (
            self.post("/mail/chatter_fetch", self.thread),
            self.post("/mail/thread/messages", self.thread),
            self.call("mail.message", "search_read", [], ["body"]),
            self.post("/mail/thread/messages", self.thread_of(self.closed)),
        ):
            self.assertHidden(answer)
        for wanted in ("followers", "attachments", "activities", "suggestedRecipients"):
            params = [["mail.thread", self.thread | {"request_list": [wanted]}]]
            self.assertRefused(self.post("/mail/data", {"fetch_params": params}))
