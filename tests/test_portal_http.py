import json
import re
from datetime import timedelta

from odoo import fields
from odoo.addons.mail.tests.common import MailCase
from odoo.tests import tagged
from odoo.tools import mute_logger

from .documents import datum
from .shares import ShareMixin
from .test_access_http import PASSWORD, HttpAttackCase, pdf

SHARED, CLOSED = "Shared debt 5512", "Closed debt 7713"
FOREIGN, HIDDEN = "Foreign debt 9914", "Confidential seizure 3315"
ARCHIVED = "Archived debt 6616"
MODELS = (
    "ebox.document", "ebox.document.file", "ebox.document.event", "ebox.document.read",
    "ebox.payment", "ebox.payment.proposal", "ebox.reading", "ebox.share", "ebox.share.number",
    "ebox.customer.number", "ebox.sender", "ebox.mailbox", "ir.attachment", "mail.message",
)


class PortalCase(ShareMixin, HttpAttackCase):
    """A document that is shared; others that are not, are confidential, archived, or foreign.

    ``closed_to`` names everybody to whom the shared document is closed as well.
    """

    secrets = (CLOSED, FOREIGN, HIDDEN, ARCHIVED)
    closed_to = ("none", "company", "number", "ended", "expired", "suspended", "archived",
                 "other", "stranger")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.shared = cls.make_numbered(SHARED, "111", pdf(SHARED))
        cls.closed = cls.make_numbered(CLOSED, "222", pdf(CLOSED))
        cls.hidden = cls.make_numbered(
            HIDDEN, "111", pdf(HIDDEN), business_data=(datum("CONFIDENTIAL", "true"),)
        )
        cls.foreign = cls.make_numbered(FOREIGN, "111", pdf(FOREIGN), mailbox=cls.other_mailbox)
        cls.archive = cls.env["ebox.mailbox"].create(
            {"company_id": cls.company.id, "kind": "manual", "name": "Archive"}
        )
        cls.archived = cls.make_numbered(ARCHIVED, "111", pdf(ARCHIVED), mailbox=cls.archive)
        for document in (cls.shared, cls.closed, cls.hidden, cls.foreign, cls.archived):
            document.message_post(body=document.name, subtype_xmlid="mail.mt_comment")
        number, yesterday = cls.shared.customer_number_id, fields.Date.today() - timedelta(days=1)
        for name in ("portal_shared", "view", *(f"portal_{who}" for who in cls.closed_to[:7])):
            setattr(cls, name, cls.make_person(f"ebox_{name}", password=PASSWORD))
        cls.make_user("ebox_portal_other", "user", companies=cls.other_company, password=PASSWORD)
        cls.make_user("ebox_portal_stranger", groups="account.group_account_invoice",
                      password=PASSWORD)
        cls.own_share = cls.share(cls.portal_shared, numbers=number, may_propose=True)
        cls.share(cls.view, numbers=number, may_download=False)
        cls.share(cls.portal_company, cls.other_mailbox)
        cls.share(cls.portal_number, numbers=cls.closed.customer_number_id)
        cls.share(cls.portal_ended, numbers=number).unlink()
        cls.share(cls.portal_expired, numbers=number, date_end=yesterday)
        cls.share(cls.portal_suspended, numbers=number, is_suspended=True)
        cls.share(cls.portal_archived, cls.archive)
        cls.archive.active = False

    def sign_in(self, who):
        self.login(f"portal_{who}" if who else None)

    def strangers(self):
        """Everybody but who has the share; ``secrets`` is set to what they may not see."""
        own = {"company": FOREIGN, "number": CLOSED, "other": FOREIGN}
        for who in self.closed_to:
            self.sign_in(who)
            self.secrets = tuple(
                {SHARED, CLOSED, FOREIGN, HIDDEN, ARCHIVED} - {own.get(who)}
            )
            with self.subTest(who):
                yield who

    def file_path(self, document, **query):
        tail = "".join(f"?{name}={value}" for name, value in query.items())
        return f"/my/ebox/{document.id}/file/{document.sudo().file_ids.id}{tail}"


@tagged("post_install", "-at_install")
class TestPortalHttp(PortalCase):
    """The portal's own pages: what was shared, and for everything else: there is no such page."""

    def test_the_list_shows_what_was_shared(self):
        self.sign_in("shared")
        page = self.url_open("/my/ebox")
        self.assertEqual(page.status_code, 200)
        self.assertIn(SHARED, page.text)
        self.assertHidden(page.text)
        self.assertIn("Company documents", self.url_open("/my").text)

    def test_the_list_of_who_has_nothing_is_empty(self):
        for who in self.strangers():
            page = self.assertClosed("/my/ebox", (200,))
            own = {"company": FOREIGN, "number": CLOSED, "other": FOREIGN}.get(who)
            self.assertEqual("o_ebox_portal_empty" in page.text, not own)
            if own:
                self.assertIn(own, page.text)

    def test_a_search_finds_nothing_that_is_not_shared(self):
        self.sign_in("shared")
        self.assertIn(SHARED, self.url_open("/my/ebox?search=debt 5512").text)
        for word in (CLOSED, FOREIGN, HIDDEN):
            page = self.url_open(f"/my/ebox?search={word.split()[-1]}")
            self.assertIn("o_ebox_portal_empty", page.text)
            self.assertHidden(page.text)

    def test_a_document_that_was_shared(self):
        self.sign_in("shared")
        page = self.url_open(f"/my/ebox/{self.shared.id}")
        self.assertEqual(page.status_code, 200)
        self.assertIn(SHARED, page.text)
        for query in ({}, {"download": 1}):
            file = self.url_open(self.file_path(self.shared, **query))
            self.assertEqual((file.status_code, file.content), (200, pdf(SHARED)))
            self.assertEqual(file.headers["Cache-Control"], "private, no-store")
        self.assertIn("attachment", file.headers["Content-Disposition"])

    def test_what_is_not_shared_is_as_what_does_not_exist(self):
        self.sign_in("shared")

        def ask(path):
            answer = self.url_open(path)
            return answer.status_code, re.sub(r'csrf_token: "\w+"', "", answer.text)

        nothing = ask("/my/ebox/99999999")
        no_file = ask("/my/ebox/99999999/file/1")
        self.assertEqual((nothing[0], no_file[0]), (404, 404))
        for document in (self.closed, self.foreign, self.hidden, self.archived):
            self.assertEqual(ask(f"/my/ebox/{document.id}"), nothing)
            for query in ({}, {"download": 1}):
                self.assertEqual(ask(self.file_path(document, **query)), no_file)
        # A file of another document below one that was shared.
        other = self.closed.sudo().file_ids.id
        self.assertEqual(ask(f"/my/ebox/{self.shared.id}/file/{other}"), no_file)
        self.assertEqual(ask("/my/ebox/999999999999999"), nothing)

    def test_nobody_else_opens_it(self):
        for _who in self.strangers():
            self.assertClosed(f"/my/ebox/{self.shared.id}", (404,))
            self.assertClosed(f"/my/ebox/{self.archived.id}", (404,))
            self.assertClosed(self.file_path(self.archived), (404,))
            self.assertClosed(self.file_path(self.shared), (404,))
            self.assertClosed(self.file_path(self.shared, download=1), (404,))
            answer = self.url_open(
                f"/my/ebox/{self.shared.id}/propose",
                data={"csrf_token": self.token(), "payment_id": 0, "amount": "1"},
            )
            self.assertEqual(answer.status_code, 404)

    def test_without_signing_in(self):
        self.sign_in(None)
        self.secrets = (SHARED, CLOSED, FOREIGN, HIDDEN)
        for path in ("/my/ebox", f"/my/ebox/{self.shared.id}", self.file_path(self.shared),
                     "/my/ebox/99999999"):
            answer = self.assertClosed(path, (200,))
            self.assertIn("/web/login", answer.url)

    def test_looking_is_not_downloading(self):
        self.login("view")
        self.assertEqual(self.url_open(f"/my/ebox/{self.shared.id}").status_code, 200)
        self.assertEqual(self.url_open(self.file_path(self.shared)).content, pdf(SHARED))
        refused = self.url_open(self.file_path(self.shared, download=1))
        self.assertEqual(refused.status_code, 403)
        self.assertNotIn(pdf(SHARED), refused.content)
        answer = self.url_open(
            f"/my/ebox/{self.shared.id}/propose",
            data={"csrf_token": self.token(), "payment_id": 0, "amount": "1"},
        )
        self.assertEqual(answer.status_code, 403)
        self.assertFalse(self.env["ebox.payment.proposal"].search([]))

    def test_registered_mail_is_not_opened(self):
        letter = self.make_numbered("Registered", "111", pdf(CLOSED), is_registered=True)
        self.sign_in("shared")
        page = self.url_open(f"/my/ebox/{letter.id}")
        self.assertIn("This is registered mail", page.text)
        self.assertClosed(self.file_path(letter), (403,))

    def test_a_share_that_ends_is_closed_at_the_next_click(self):
        paths = ("/my/ebox", f"/my/ebox/{self.shared.id}", self.file_path(self.shared))

        def shown():
            self.env.flush_all()
            pages = [self.url_open(path) for path in paths]
            found = [SHARED.encode() in page.content for page in pages]
            [read] = [self.call("ebox.document", "search_count", [])]
            return [page.status_code for page in pages], found, read

        everything = ([200, 200, 200], [True] * 3, 1)
        nothing = ([200, 404, 404], [False] * 3, 0)
        self.sign_in("shared")
        for _warm in range(2):
            self.assertEqual(shown(), everything)
        yesterday = fields.Date.today() - timedelta(days=1)
        for values in ({"is_suspended": True}, {"date_end": yesterday}):
            self.own_share.write(values)
            self.assertEqual(shown(), nothing)
            self.own_share.write({"is_suspended": False, "date_end": False})
            self.assertEqual(shown(), everything)
        self.own_share.unlink()
        self.assertIn("not allowed to access", shown()[2])
        self.assertEqual(shown()[:2], nothing[:2])

    def test_every_view_and_download_is_in_the_history(self):
        self.sign_in("shared")
        for path in (
            f"/my/ebox/{self.shared.id}", f"/my/ebox/{self.shared.id}",
            self.file_path(self.shared), self.file_path(self.shared, download=1),
        ):
            self.url_open(path)
        # A viewer that asks for the file in parts has opened it once.
        self.url_open(self.file_path(self.shared), headers={"Range": "bytes=5-"})
        events = self.shared.event_ids.filtered(lambda event: event.user_id == self.portal_shared)
        self.assertEqual(
            sorted(events.mapped("kind")), ["file", "opened", "opened", "opened"]
        )
        self.assertIn("Downloaded on the portal: letter.pdf", events.mapped("text"))
        self.assertFalse(self.shared.with_user(self.portal_shared).is_unread)
        page = self.url_open(f"/my/ebox/{self.shared.id}").text
        self.assertIn("Downloaded on the portal: letter.pdf", page)
        # Another person's clicks, of another office, are not shown.
        self.login("view")
        other = self.url_open(f"/my/ebox/{self.shared.id}").text
        self.assertNotIn("Downloaded on the portal", other)
        self.assertNotIn(self.portal_shared.name, other)

    def test_the_card_counts_what_is_unread(self):
        self.sign_in("shared")
        [count] = self.post("/my/counters", {"counters": ["ebox_unread_count"]}).values()
        self.assertEqual(count, 0)
        self.make_numbered("News", "111")
        [count] = self.post("/my/counters", {"counters": ["ebox_unread_count"]}).values()
        self.assertEqual(count, 1)
        self.assertIn("fw-bold", self.url_open("/my/ebox?search=News").text)
        self.sign_in("none")
        self.assertNotIn("/my/ebox", self.url_open("/my").text)
        [count] = self.post("/my/counters", {"counters": ["ebox_unread_count"]}).values()
        self.assertEqual(count, 0)


@tagged("post_install", "-at_install")
class TestPortalRpc(PortalCase, MailCase):
    """The same people by every other way that Odoo offers."""

    def test_a_reader_reads_the_shared_document_and_nothing_around_it(self):
        for who in ("portal_shared", "view"):
            self.login(who)
            rows = self.call("ebox.document", "search_read", [], ["name"])
            self.assertEqual([row["name"] for row in rows], [SHARED])
            self.assertEqual(self.call("ebox.document", "search_count", []), 1)
            for name in MODELS[1:]:
                if name in ("ebox.payment", "mail.message"):
                    continue
                with self.subTest(name):
                    answer = self.call(name, "search_read", [], ["id"])
                    self.assertTrue(answer == [] or "AccessError" in answer, answer)
            for name in ("raw", "attention_number"):
                self.assertRefused(self.call("ebox.document", "read", self.shared.ids, [name]))

    def test_no_model_shows_anything_to_anybody_else(self):
        for _who in self.strangers():
            for name in MODELS:
                records = self.records_of(name)
                for method, *args in (
                    ("read", records.ids), ("search_read", [("id", "in", records.ids)]),
                    ("web_search_read", [("id", "in", records.ids)], {"display_name": {}}),
                    ("export_data", records.ids, ["display_name"]),
                    ("formatted_read_group", [("id", "in", records.ids)], ["id"], ["__count"]),
                ):
                    with self.subTest(model=name, method=method):
                        self.assertHidden(self.call(name, method, *args))
                with self.subTest(model=name):
                    count = self.call(name, "search_count", [("id", "in", records.ids)])
                    self.assertTrue(count == 0 or "AccessError" in str(count), count)

    def records_of(self, name):
        """The records of a model that belong to the shared document."""
        document = self.shared.sudo()
        return {
            "ebox.document": document,
            "ebox.document.file": document.file_ids,
            "ebox.document.event": document.event_ids,
            "ebox.document.read": document.read_ids,
            "ebox.payment": document.payment_ids,
            "ebox.payment.proposal": document.proposal_ids,
            "ebox.reading": document.reading_ids,
            "ebox.share": self.own_share,
            "ebox.share.number": self.own_share.row_ids,
            "ebox.customer.number": document.customer_number_id,
            "ebox.sender": self.env["ebox.sender"],
            "ebox.mailbox": self.archive,
            "ir.attachment": document.file_ids.attachment_id,
            "mail.message": document.message_ids,
        }[name]

    def test_counts_and_texts_of_other_documents_are_not_guessed(self):
        self.sign_in("shared")
        for secret in (CLOSED, FOREIGN, HIDDEN):
            word = secret.split()[-1]
            for domain in ([("name", "ilike", word)], [("fulltext", "ilike", word)],
                           [("search_text", "ilike", word)]):
                self.assertEqual(self.call("ebox.document", "search_count", domain), 0)
                [group] = self.call(
                    "ebox.document", "formatted_read_group", domain, [], ["__count"]
                )
                self.assertEqual(group["__count"], 0)
            self.assertFalse(self.call("ebox.document", "name_search", word))
        # Not by whom else a number is shared with, nor by what else it holds.
        for path in ("share_number_ids.user_id.login", "document_ids.name",
                     "mailbox_id.client_id"):
            answer = self.call(
                "ebox.document", "search_count", [(f"customer_number_id.{path}", "ilike", "e")]
            )
            self.assertIn("AccessError", str(answer))

    def test_no_name_is_found_by_anybody_else(self):
        for _who in self.strangers():
            for name in ("ebox.document", "ebox.customer.number", "ebox.share", "ebox.mailbox"):
                with self.subTest(name):
                    self.assertHidden(self.call(name, "name_search", SHARED.split()[-1]))

    def test_a_reader_changes_nothing(self):
        self.sign_in("shared")
        document = self.shared
        for method, *args in (
            ("write", {"name": "x"}), ("write", {"check_state": "approved"}), ("unlink",),
            ("copy",),
            ("action_approve",), ("action_make_bills",), ("action_order_payments",),
            ("action_mark_payments_paid",), ("action_modify_payment",), ("message_subscribe", [1]),
        ):
            with self.subTest(method=method, args=args):
                self.assertIn("Error", str(self.call("ebox.document", method, document.ids, *args)))
        for model in ("ebox.share", "ebox.share.number", "ebox.payment.proposal",
                      "ebox.document.read"):
            self.assertRefused(self.call(model, "create", [{}]))
        self.assertFalse(document.file_ids.requested)

    def test_files_are_served_by_our_route_alone(self):
        colleague = self.make_person("ebox_colleague", groups="base.group_user", password=PASSWORD)
        self.share(colleague, numbers=self.shared.customer_number_id, may_download=False)
        attachment = self.shared.file_ids.attachment_id
        self.secrets = (SHARED, CLOSED, FOREIGN)
        for who in ("portal_shared", "colleague"):
            with self.subTest(who):
                self.login(who)
                self.assertClosed(f"/web/content/{attachment.id}")
                self.assertClosed(f"/web/content/ebox.document.file/{self.shared.file_ids.id}/attachment_id")
                self.assertClosed(f"/web/content/ebox.document/{self.shared.id}/message_main_attachment_id")
                self.assertClosed(f"/web/image/{attachment.id}", (200, 403, 404))
                self.assertClosed(
                    "/mail/attachment/zip",
                    data={"file_ids": attachment.id, "zip_name": "z", "csrf_token": self.token()},
                )
                self.assertHidden(self.call("ir.attachment", "read", attachment.ids, ["raw"]))
                found = self.call("ir.attachment", "search_count", [("id", "=", attachment.id)])
                self.assertTrue(found == 0 or "AccessError" in str(found))
                self.assertEqual(self.url_open(self.file_path(self.shared)).content, pdf(SHARED))

    def test_mail_routes(self):
        for _who in self.strangers():
            thread = {"thread_model": "ebox.document", "thread_id": self.shared.id}
            tokens = {"token": "guess", "hash": "guess", "pid": 1}
            said = {"post_data": {"body": "I was here", "message_type": "comment"}}
            with mute_logger("odoo.addons.mail.models.mail_thread"):
                for route, params in (
                    ("/mail/message/post", thread | said), ("/mail/chatter_fetch", thread | tokens),
                    ("/mail/thread/messages", thread),
                ):
                    self.assertHidden(self.post(route, params))
            answer = self.url_open(f"/mail/view?model=ebox.document&res_id={self.shared.id}")
            self.assertHidden(answer.text)
            self.assertNotIn(f"/my/ebox/{self.shared.id}", answer.url)
        self.assertFalse(self.env["mail.message"].search([("body", "ilike", "I was here")]))

    def test_a_reader_discusses_what_was_shared(self):
        self.sign_in("shared")
        thread = {"thread_model": "ebox.document", "thread_id": self.shared.id}
        said = {"post_data": {"body": "Please pay this", "message_type": "comment",
                              "subtype_xmlid": "mail.mt_comment"}}
        self.assertIsInstance(self.post("/mail/message/post", thread | said), dict)
        self.assertIn("Please pay this", self.shared.message_ids.mapped("body")[0])
        thread["thread_id"] = self.closed.id
        self.assertHidden(self.post("/mail/message/post", thread | said))
        self.assertEqual(len(self.closed.message_ids.filtered(lambda m: "pay this" in m.body)), 0)
        answer = self.url_open(f"/mail/view?model=ebox.document&res_id={self.shared.id}")
        self.assertTrue(answer.url.endswith(f"/my/ebox/{self.shared.id}"), answer.url)

    def test_a_mail_leads_readers_to_the_portal(self):
        partners = self.portal_shared.partner_id | self.portal_expired.partner_id
        self.shared.message_subscribe(partners.ids)
        with self.mock_mail_gateway():
            self.shared.message_post(body="Look", subtype_xmlid="mail.mt_comment")
        [mail] = self._mails
        self.assertIn(self.portal_shared.email, mail["email_to"][0])
        self.assertIn(f"/my/ebox/{self.shared.id}", mail["body"])
        self.assertNotIn("access_token", mail["body"])

    def test_chatter_files_carry_no_token_to_the_portal(self):
        note = self.env["ir.attachment"].create(
            {"name": "note.txt", "raw": CLOSED.encode(), "res_model": "ebox.document",
             "res_id": self.shared.id}
        )
        self.shared.message_post(
            body="See file",
            attachment_ids=note.ids,
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
        )
        self.sign_in("shared")
        thread = {"thread_model": "ebox.document", "thread_id": self.shared.id}
        for route in ("/mail/chatter_fetch", "/mail/thread/messages"):
            answer = self.post(route, thread)
            for message in answer["data"].get("ir.attachment", []):
                self.assertFalse(message.get("raw_access_token"))
            self.assertIn("See file", json.dumps(answer))
        self.assertClosed(f"/web/content/{note.id}")

    def test_an_api_key_opens_no_more(self):
        keys = {}
        for name in ("portal_shared", "portal_expired", "portal_none"):
            user = getattr(self, name)
            keys[name] = self.env["res.users.apikeys"].with_user(user).sudo()._generate(
                None, "test", fields.Datetime.now() + timedelta(days=1)
            )
        path = "/json/2/ebox.document/search_read"

        def ask(name, **params):
            headers = {"Authorization": f"Bearer {keys[name]}"}
            return self.url_open(path, json={"fields": ["name"], **params}, headers=headers)

        self.assertEqual([row["name"] for row in ask("portal_shared").json()], [SHARED])
        self.assertEqual(ask("portal_expired").json(), [])
        refused = ask("portal_none")
        self.assertEqual(refused.status_code, 403)
        self.assertNotIn(SHARED, refused.text)
        self.own_share.action_suspend()
        self.assertEqual(ask("portal_shared").json(), [])

    def test_exports_are_closed(self):
        self.sign_in("shared")
        data = {
            "model": "ebox.document", "fields": [{"name": "name", "label": "name"}],
            "ids": self.closed.ids, "domain": [], "import_compat": False, "context": {},
            "groupby": [],
        }
        form = {"data": json.dumps(data), "csrf_token": self.token()}
        self.assertClosed("/web/export/csv", (403, 404, 500), data=form)
