import json
from functools import partial

from odoo.exceptions import AccessError
from odoo.tests import tagged

from ..ebox.model import Text
from .documents import message
from .test_access_http import HttpAttackCase, pdf

SUBJECT = "Registered: formal notice"
INSIDE = "Pay within eight days"


@tagged("post_install", "-at_install")
class TestRegistered(HttpAttackCase):
    """Everybody sees that registered mail arrived; what it says is for those with the right."""

    secrets = (INSIDE,)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_document(
            "registered", pdf(INSIDE), subject=Text(fr=SUBJECT), is_registered=True
        )
        cls.file = cls.document.file_ids
        cls.attachment = cls.file.attachment_id
        users = cls.env["res.users"].search([("login", "like", "ebox_%")]).grouped("login")
        cls.user, cls.registered = users["ebox_user"], users["ebox_registered"]
        cls.manager = users["ebox_manager"]

    def test_everybody_sees_that_it_arrived(self):
        self.login("user")
        [values] = self.call("ebox.document", "read", self.document.ids, ["name", "file_ids"])
        self.assertEqual(values["name"], SUBJECT)
        self.assertEqual(values["file_ids"], self.file.ids)
        [values] = self.call("ebox.document.file", "read", self.file.ids, ["name", "size", "state"])
        self.assertEqual(values["state"], "stored")

    def test_its_history_tells_what_it_asks_to_those_with_the_right(self):
        events = self.env["ebox.document.event"]
        for kind in ("payment", "bill", "linked"):
            events._log(self.document, kind, INSIDE)
        for user, seen in ((self.user, 0), (self.manager, 0), (self.registered, 3)):
            found = events.with_user(user).search([("document_id", "=", self.document.id)])
            self.assertEqual(found.mapped("text").count(INSIDE), seen, user.login)
            self.assertTrue(found, "that it came is seen by everybody")

    def test_with_the_right_it_opens(self):
        self.login("registered")
        answer = self.url_open(f"/web/content/{self.attachment.id}")
        self.assertEqual((answer.status_code, answer.content), (200, pdf(INSIDE)))
        self.assertEqual(self.call("ebox.document.file", "preview", self.file.ids)["kind"], "pdf")

    def test_without_the_right_no_address_opens_it(self):
        number = self.attachment.id
        for user in ("user", "manager", "confidential"):
            with self.subTest(user):
                self.login(user)
                for path in (
                    f"/web/content/{number}", f"/web/content/{number}?download=true",
                    f"/web/content?model=ir.attachment&id={number}&field=datas",
                    f"/mail/attachment/pdf_first_page/{number}",
                ):
                    self.assertClosed(path)
                self.assertClosed(f"/web/image/{number}", (200,))
                self.assertClosed(
                    "/mail/attachment/zip",
                    data={"file_ids": number, "zip_name": "z", "csrf_token": self.token()},
                )
                answer = self.call("ebox.document.file", "preview", self.file.ids)
                self.assertRefused(answer, "Opening it is a right of its own")

    def test_without_the_right_no_search_and_no_discussion_leads_to_it(self):
        self.document.message_post(body="See this", attachment_ids=self.attachment.ids)
        self.login("user")
        for domain in (
            [("res_model", "=", "ebox.document")], [("id", "=", self.attachment.id)],
            [("res_id", "=", self.document.id)], [("checksum", "=", self.attachment.checksum)],
            [("ebox_file_id", "=", self.file.id)], [("res_model", "in", ["ebox.document", "x"])],
            [("name", "=", "letter.pdf"), ("mimetype", "=", "application/pdf")],
        ):
            with self.subTest(domain):
                found = self.call("ir.attachment", "search_read", domain, ["raw", "name"])
                self.assertEqual(found, [])
        thread = {"thread_model": "ebox.document", "thread_id": self.document.id}
        wanted = thread | {"request_list": ["attachments"]}
        for answer in (
            self.post("/mail/data", {"fetch_params": [["mail.thread", wanted]]}),
            self.post("/mail/thread/messages", thread),
            self.call("mail.message", "search_read", [("model", "=", "ebox.document")],
                      ["attachment_ids"]),
        ):
            self.assertHidden(answer)
            for attachment in self.attachments_in(answer):
                self.assertFalse(attachment.get("raw_access_token"))

    def attachments_in(self, answer):
        answer = answer if isinstance(answer, dict) else {}
        return answer.get("data", answer).get("ir.attachment", [])

    def test_with_the_right_discussions_show_it(self):
        self.document.message_post(body="See this", attachment_ids=self.attachment.ids)
        self.login("registered")
        thread = {"thread_model": "ebox.document", "thread_id": self.document.id}
        shown = self.attachments_in(self.post("/mail/thread/messages", thread))
        self.assertEqual([row["id"] for row in shown], self.attachment.ids)
        self.assertTrue(shown[0]["raw_access_token"])

    def test_without_the_right_it_is_not_carried_away(self):
        self.login("user")
        mine = self.user.partner_id
        said = {"body": "Take this", "partner_ids": mine.ids, "attachment_ids": self.attachment.ids}
        thread = {"thread_model": "ebox.document", "thread_id": self.document.id}
        for answer in (
            self.call("ebox.document", "message_post", self.document.ids, **said),
            self.call("mail.message", "create", [
                {"model": "ebox.document", "res_id": self.document.id, "body": "x",
                 "attachment_ids": [[4, self.attachment.id]]}
            ]),
            self.call("res.partner", "message_post", mine.ids, **said),
            self.call("ir.attachment", "copy", self.attachment.ids),
            self.call("ir.attachment", "write", self.attachment.ids, {"res_model": "res.partner"}),
            self.call("ir.attachment", "generate_access_token", self.attachment.ids),
            self.post("/mail/message/post", thread | {"post_data": said}),
        ):
            self.assertIsInstance(answer, str, answer)
            self.assertHidden(answer)
        self.assertFalse(self.env["mail.message"].search(
            [("attachment_ids", "in", self.attachment.ids)]
        ))

    def test_without_the_right_no_download_is_asked_for(self):
        document = self.take_in(message("closed", is_registered=True))
        for user in (self.user, self.manager):
            wizard = self.env["ebox.download.wizard"].with_user(user).create(
                {"document_ids": document.ids}
            )
            ask = partial(document.with_user(user)._request_download, document.file_ids)
            for attempt in (wizard.action_download, ask):
                with self.assertRaisesRegex(AccessError, "Opening it is a right of its own"):
                    attempt()
        self.assertFalse(document.file_ids.requested)

    def test_with_the_right_a_download_is_asked_for_and_noted(self):
        self.mailbox.state = "connected"
        document = self.take_in(message("closed", is_registered=True))
        document.with_user(self.registered)._request_download(document.file_ids)
        self.assertTrue(document.file_ids.requested)
        self.assertEqual(document.event_ids.mapped("kind"), ["requested"])
        self.assertEqual(document.event_ids.user_id, self.registered)

    def test_what_we_add_ourselves_is_not_registered_mail(self):
        note = self.env["ir.attachment"].with_user(self.user).create(
            {"name": "phone call.txt", "raw": b"We called them", "res_model": "ebox.document",
             "res_id": self.document.id}
        )
        self.login("manager")
        answer = self.url_open(f"/web/content/{note.id}")
        self.assertEqual((answer.status_code, answer.content), (200, b"We called them"))

    def test_its_text_is_not_in_what_is_searched(self):
        self.assertNotIn("eight", self.document.search_text)
        self.login("user")
        self.assertFalse(self.call("ebox.document", "search_count", [("fulltext", "=", "eight")]))
        self.assertNotIn(INSIDE, json.dumps(self.call("ebox.document", "search_read", [], [])))
