import json
from datetime import timedelta

from odoo import fields
from odoo.addons.mail.tests.common import MailCase
from odoo.tests import tagged
from odoo.tools import mute_logger

from .payments import IBAN
from .portal import CLOSED, FOREIGN, HIDDEN, SHARED, PortalCase
from .test_access_http import PASSWORD, pdf

# What no person's documents are in; neither are they in anything of the second factor.
NO_DOCUMENTS = frozenset(
    {"ebox.message.type", "ebox.sender", "ebox.sender.rule", "ebox.mailbox.provider"}
)
SECOND_FACTOR = "ebox.mfa."
# Each row of these is about the shared document, as the tests make them.
ALL_ROWS = frozenset(
    {
        "ebox.csv.wizard", "ebox.download.wizard", "ebox.export", "ebox.export.part",
        "ebox.forward", "ebox.forward.line",
        "ebox.label.wizard", "ebox.mail", "ebox.mailbox.run", "ebox.mailbox.sync",
        "ebox.payment.link", "ebox.payment.link.wizard", "ebox.payment.link.wizard.line",
        "ebox.payment.wizard", "ebox.payment.wizard.line", "ebox.purge", "ebox.reminder",
        "ebox.removal.wizard", "ebox.share.email.wizard", "ebox.visibility.wizard",
        "ebox.action.wizard", "ebox.reply.wizard",
    }
)
# What whoever something is shared with reads, each by a rule of its own.
READ_BY_READERS = {"ebox.document", "ebox.payment", "ebox.export", "ebox.label"}


@tagged("post_install", "-at_install")
class TestPortalRpc(PortalCase, MailCase):
    """The same people by every other way that Odoo offers."""

    def test_a_reader_reads_the_shared_document_and_nothing_around_it(self):
        for who in ("portal_shared", "view"):
            self.login(who)
            rows = self.call("ebox.document", "search_read", [], ["name"])
            self.assertEqual([row["name"] for row in rows], [SHARED])
            self.assertEqual(self.call("ebox.document", "search_count", []), 1)
            for name in self.models():
                if name in READ_BY_READERS or name == "mail.message":
                    continue  # those of the document itself
                with self.subTest(name):
                    answer = self.call(name, "search_read", [], ["id"])
                    self.assertTrue(answer == [] or "AccessError" in answer, answer)
            for name in (
                "raw", "attention_number", "responsible_id", "record_ref", "move_ids",
                "external_id", "payment_panel", "read_ids", "event_ids", "action_done",
                "action_done_uid", "reply_state", "reply_text", "reply_uid",
            ):
                self.assertRefused(self.call("ebox.document", "read", self.shared.ids, [name]))

    def test_no_model_shows_anything_to_anybody_else(self):
        for _who in self.strangers():
            for name in self.models():
                records = self.records_of(name)
                for method, *args in (
                    ("read", records.ids), ("search_read", [("id", "in", records.ids)]),
                    ("web_search_read", [("id", "in", records.ids)], {"display_name": {}}),
                    ("export_data", records.ids, ["display_name"]),
                    ("formatted_read_group", [("id", "in", records.ids)], ["id"], ["__count"]),
                ):
                    with self.subTest(model=name, method=method):
                        self.assertHidden(self.call(name, method, *args))
                if name in NO_DOCUMENTS:
                    continue
                with self.subTest(model=name):
                    count = self.call(name, "search_count", [("id", "in", records.ids)])
                    self.assertTrue(count == 0 or "AccessError" in str(count), count)

    def models(self):
        """Every model of the addon that holds rows, and Odoo's own that hang on documents."""
        ours = {
            name
            for name, model in self.env.registry.items()
            if model._original_module == "l10n_be_ebox" and not model._abstract
        }
        return sorted(ours) + ["ir.attachment", "mail.message", "mail.activity"]

    def test_what_readers_may_read_is_known(self):
        group = self.env.ref("l10n_be_ebox.l10n_be_ebox_group_reader")
        access = self.env["ir.model.access"].search([("group_id", "=", group.id)])
        self.assertEqual(set(access.model_id.mapped("model")), READ_BY_READERS)
        written = access.filtered(lambda one: one.perm_write or one.perm_create)
        self.assertEqual(written.model_id.mapped("model"), ["ebox.label"])
        for model in access.model_id:
            rules = self.env["ir.rule"].search([("model_id", "=", model.id)])
            self.assertTrue(rules.filtered(lambda rule: not rule.groups or group in rule.groups))

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        document, person = cls.shared.sudo(), cls.portal_shared
        payment = cls.env["ebox.payment"].create(
            {"document_id": document.id, "kind": "to_pay", "amount": 5, "iban": IBAN,
             "beneficiary": "Fictilease"}
        )
        cls.shared.with_user(person).action_mark_read()
        cls.shared.with_user(person)._set_labels(
            add=cls.env["ebox.label"].with_user(person)._own()
        )
        cls.shared.with_user(person)._propose_payment(payment, {"amount": 6.0})
        cls.env["ebox.export"].with_user(person)._request(cls.shared.with_user(person))
        cls.env["ebox.mail"].create({"mailbox_id": cls.mailbox.id, "document_id": document.id})
        cls.env["ebox.payment.wizard"].create({"document_id": document.id})
        for name in ("ebox.action.wizard", "ebox.csv.wizard", "ebox.download.wizard",
                     "ebox.label.wizard", "ebox.visibility.wizard"):
            cls.env[name].create({"document_ids": document.ids})
        cls.env["ebox.reply.wizard"].create({"document_id": document.id, "text": SHARED})
        cls.env["ebox.removal.wizard"].create(
            {"document_ids": document.ids, "kind": "personal_data", "reason": SHARED}
        )
        cls.env["ebox.reminder"].create(
            {"cause": "payment_due", "mailbox_id": cls.mailbox.id, "document_id": document.id}
        )
        forward = cls.env["ebox.forward"].create(
            {
                "mailbox_id": cls.mailbox.id,
                "partner_id": cls.env["res.partner"].create(
                    {"name": "Books", "email": "books@example.com"}
                ).id,
                "customer_number_ids": document.customer_number_id.ids,
            }
        )
        cls.env["ebox.forward.line"].create(
            {"forward_id": forward.id, "document_id": document.id}
        )
        document.purge_id = cls.env["ebox.purge"].create({"company_id": cls.company.id})
        cls.env["ebox.share.email.wizard"].create(
            {"share_id": cls.own_share.id, "email": "x@example.com", "first_name": SHARED,
             "last_name": "x", "lang": "en_US"}
        )

    def records_of(self, name):
        """The records of a model that belong to the shared document; a new model needs a row."""
        document = self.shared.sudo()
        if name in NO_DOCUMENTS | ALL_ROWS or name.startswith(SECOND_FACTOR):
            return self.env[name].sudo().search([])
        return {
            "ebox.document": document,
            "ebox.document.file": document.file_ids,
            "ebox.document.event": document.event_ids,
            "ebox.document.label": self.env["ebox.document.label"].search(
                [("document_id", "=", document.id)]
            ),
            "ebox.document.read": document.read_ids,
            "ebox.payment": document.payment_ids,
            "ebox.payment.proposal": document.proposal_ids,
            "ebox.reading": document.reading_ids,
            "ebox.share": self.own_share,
            "ebox.share.number": self.own_share.row_ids,
            "ebox.sender.account": self.env["ebox.sender.account"].search(
                [("company_id", "=", self.company.id)]
            ),
            "ebox.label": self.env["ebox.label"].with_user(self.portal_shared)._own().sudo(),
            "ebox.customer.number": document.customer_number_id,
            "ebox.mailbox": self.archive,
            "ir.attachment": document.file_ids.attachment_id,
            "mail.message": document.message_ids,
            "mail.activity": document.activity_ids,
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

    def test_internal_notes_are_not_guessed(self):
        self.shared.message_post(
            body="Between ourselves xyzzy", message_type="comment", subtype_xmlid="mail.mt_note"
        )
        self.sign_in("shared")
        for path in ("message_ids.body", "website_message_ids.body"):
            answer = self.call("ebox.document", "search_count", [(path, "ilike", "xyzzy")])
            self.assertIn("AccessError", str(answer), path)

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
            ("action_check_seals",), ("action_hide_in_ebox",), ("action_show_in_ebox",),
            ("action_mark_done_in_ebox",), ("action_reply_in_ebox",),
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
        # The manager who is asked to decide on the proposal hears of it as well.
        self.shared.message_unsubscribe(self.shared.message_partner_ids.ids)
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
        # Where two factors are required, a key opens nothing at all.
        (self.mailbox | self.archive | self.other_mailbox).sign_in_policy = "offered"
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
