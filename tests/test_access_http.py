import json

from odoo.addons.mail.tests.common import MailCase
from odoo.http import Request
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.model import Text
from .documents import DocumentCase, message
from .sign_in import SecondFactorCase

OURS, THEIRS = "Quarterly debt 8812", "Bankruptcy 4471"
NATIONAL_NUMBER = "85073003328"
PASSWORD = "an0ther-l0ng-Password!"


def pdf(text):
    return b"%PDF-1.4\n" + text.encode() + b"\n%%EOF\n"


class HttpAttackCase(SecondFactorCase, DocumentCase):
    """Calls as anybody with a browser can make them; answers are looked at whole.

    ``secrets`` are what no answer may hold.
    """

    secrets = (OURS, THEIRS, NATIONAL_NUMBER)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        export = "base.group_user,base.group_allow_export"
        for login, roles, groups in (
            ("ebox_user", ("user",), export),
            ("ebox_manager", ("manager",), export),
            ("ebox_registered", ("registered",), export),
            ("ebox_confidential", ("confidential",), export),
            ("ebox_reader", ("reader",), "base.group_user"),
            ("ebox_portal", ("reader",), "base.group_portal"),
            ("ebox_stranger", (), "account.group_account_invoice"),
        ):
            cls.make_user(login, *roles, groups=groups, password=PASSWORD)

    def setUp(self):
        super().setUp()
        # Refusals are logged; what matters is that they come.
        muted = mute_logger("odoo.http", "odoo.addons.web.controllers.export")
        muted.__enter__()
        self.addCleanup(muted.__exit__)

    def token(self):
        """The token that this site's own forms carry."""
        return Request.csrf_token(self)

    def login(self, user):
        self.authenticate(user and f"ebox_{user}", PASSWORD)

    def call(self, model, method, *args, **kwargs):
        """:return: the answer's ``result``, or its error's name and message as one text"""
        params = {"model": model, "method": method, "args": args, "kwargs": kwargs}
        return self.post("/web/dataset/call_kw", params)

    def post(self, route, params):
        answer = self.url_open(route, json={"jsonrpc": "2.0", "method": "call", "params": params})
        self.assertEqual(answer.status_code, 200)
        answer = answer.json()
        error = answer.get("error")
        return f"{error['data']['name']} {error['data']['message']}" if error else answer["result"]

    def assertRefused(self, answer, words="AccessError"):  # noqa: N802 -- as unittest names it
        self.assertIsInstance(answer, str, f"it was answered: {answer}")
        self.assertIn(words, answer)
        self.assertHidden(answer)

    def assertHidden(self, answer):  # noqa: N802
        text = answer if isinstance(answer, str) else json.dumps(answer)
        for secret in self.secrets:
            self.assertNotIn(secret, text)

    def assertClosed(self, path, statuses=(403, 404), **kwargs):  # noqa: N802
        answer = self.url_open(path, **kwargs)
        self.assertIn(answer.status_code, statuses, path)
        for secret in self.secrets:
            self.assertNotIn(secret.encode(), answer.content)
        return answer


@tagged("post_install", "-at_install")
class TestAccessHttp(HttpAttackCase, MailCase):
    """What a person outside the group, of another company, or on the portal gets: nothing."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_document(
            "ours", pdf(OURS), subject=Text(fr=OURS), attention_number=NATIONAL_NUMBER
        )
        cls.foreign = cls.make_document(
            "theirs", pdf(THEIRS), subject=Text(fr=THEIRS), mailbox=cls.other_mailbox
        )
        cls.file = cls.document.file_ids
        cls.attachment = cls.file.attachment_id
        for document, secret in ((cls.document, OURS), (cls.foreign, THEIRS)):
            document.message_post(body=secret, subtype_xmlid="mail.mt_comment")
        cls.mailbox.action_make_certificate()

    def sign_in_as_attacker(self, user, document):
        self.login(user)
        self.secrets = (OURS, NATIONAL_NUMBER) if document == self.document else (THEIRS,)

    def attackers(self):
        """Each person, with a document, its file and attachment that are not theirs."""
        closed = dict.fromkeys(("stranger", "reader", "portal"), self.document)
        closed |= dict.fromkeys(("user", "manager"), self.foreign)
        return [
            (user, document, document.file_ids, document.file_ids.attachment_id)
            for user, document in closed.items()
        ]

    def test_a_user_reads_what_is_theirs(self):
        self.login("user")
        [values] = self.call("ebox.document", "read", self.document.ids, ["name"])
        self.assertEqual(values["name"], OURS)
        answer = self.url_open(f"/web/content/{self.attachment.id}")
        self.assertEqual((answer.status_code, answer.content), (200, pdf(OURS)))

    def check_records_are_closed(self, records):
        """Every public way to records by RPC is refused, or shows none of them."""
        for method, *args in (
            ("read",), ("web_read", {"display_name": {}}), ("export_data", ["display_name"]),
            ("copy",), ("write", {"create_uid": 2}), ("unlink",),
        ):
            with self.subTest(model=records._name, method=method):
                self.assertRefused(self.call(records._name, method, records.ids, *args), "Error")
        here = [("id", "in", records.ids)]
        for method, *args in (
            ("search_read", here), ("web_search_read", here, {"display_name": {}}),
            ("name_search", "", here), ("search_count", here),
            ("formatted_read_group", here, ["id"], ["__count"]),
        ):
            with self.subTest(model=records._name, method=method):
                answer = self.call(records._name, method, *args)
                self.assertHidden(answer)
                shown = answer["records"] if isinstance(answer, dict) else answer
                self.assertTrue(not shown or "AccessError" in shown, shown)

    def test_nobody_reads_what_is_not_theirs_by_rpc(self):
        for user, document, file, attachment in self.attackers():
            with self.subTest(user):
                self.sign_in_as_attacker(user, document)
                for records in (document, file, attachment, document.event_ids):
                    self.check_records_are_closed(records)
                for method, *args in (
                    ("action_mark_read",), ("action_mark_unread",), ("action_make_bills",),
                    ("action_approve",), ("message_subscribe", [1]), ("activity_schedule",),
                ):
                    with self.subTest(method):
                        answer = self.call("ebox.document", method, document.ids, *args)
                        self.assertRefused(answer)
                self.assertRefused(self.call("ebox.document.file", "preview", file.ids))

    def test_files_are_closed_by_every_address(self):
        for user, document, file, attachment in self.attackers():
            with self.subTest(user):
                self.sign_in_as_attacker(user, document)
                number = attachment.id
                self.assertClosed(f"/web/content/{number}")
                self.assertClosed(f"/web/content/{number}?download=true")
                self.assertClosed(f"/web/content?model=ir.attachment&id={number}&field=datas")
                self.assertClosed(f"/web/content/ebox.document.file/{file.id}/attachment_id")
                self.assertClosed(f"/web/content/{number}?access_token=guess")
                self.assertClosed(f"/web/image/{number}", (200, 403, 404))
                self.assertClosed(f"/mail/attachment/pdf_first_page/{number}")
                self.assertClosed(
                    "/mail/attachment/zip",
                    data={"file_ids": number, "zip_name": "z", "csrf_token": self.token()},
                )

    def test_without_signing_in_nothing_opens(self):
        self.login(None)
        self.assertClosed(f"/web/content/{self.attachment.id}")
        answer = self.url_open(
            f"/mail/view?model=ebox.document&res_id={self.document.id}&access_token=guess"
        )
        self.assertIn("/web/login", answer.url)
        self.assertHidden(answer.text)
        answer = self.url_open(f"/odoo/company-documents/{self.document.id}")
        self.assertIn("/web/login", answer.url)
        self.assertIn("SessionExpired", self.call("ebox.document", "read", self.document.ids))

    def test_discussions_are_closed(self):
        portal_partner = self.env["res.users"].search([("login", "=", "ebox_portal")]).partner_id
        self.document.message_subscribe(portal_partner.ids)
        for user, document, _file, _attachment in self.attackers():
            with self.subTest(user):
                self.sign_in_as_attacker(user, document)
                thread = {"thread_model": "ebox.document", "thread_id": document.id}
                tokens = {"token": "guess", "hash": "guess", "pid": portal_partner.id}
                said = {"post_data": {"body": "I was here", "message_type": "comment"}}
                for route, params in (
                    ("/mail/message/post", thread | said),
                    ("/mail/message/post", thread | said | tokens),
                    ("/mail/chatter_fetch", thread | tokens),
                    ("/mail/thread/messages", thread),
                ):
                    with self.subTest(route):
                        self.assertHidden(self.post(route, params))
                wanted = thread | {"request_list": ["attachments"], "access_params": tokens}
                data = self.post("/mail/data", {"fetch_params": [["mail.thread", wanted]]})
                self.assertHidden(data)
                self.assertNotIn("raw_access_token", json.dumps(data))
                upload = self.url_open(
                    "/mail/attachment/upload",
                    data={"thread_model": "ebox.document", "thread_id": document.id,
                          "csrf_token": self.token()},
                    files={"ufile": ("virus.txt", b"x", "text/plain")},
                )
                self.assertEqual(upload.status_code, 404)
        self.assertFalse(self.env["mail.message"].search([("body", "ilike", "I was here")]))
        self.assertFalse(self.env["ir.attachment"].search([("name", "=", "virus.txt")]))

    def test_secrets_of_a_document_stay_with_managers(self):
        self.login("user")
        for name in ("raw", "attention_number"):
            self.assertRefused(self.call("ebox.document", "read", self.document.ids, [name]))
            self.assertRefused(
                self.call("ebox.document", "search_count", [(name, "ilike", NATIONAL_NUMBER)])
            )
            self.assertHidden(self.call("ebox.document", "fields_get"))
            data = {
                "model": "ebox.document", "fields": [{"name": name, "label": name}],
                "ids": self.document.ids, "domain": [], "import_compat": False, "context": {},
                "groupby": [],
            }
            form = {"data": json.dumps(data), "csrf_token": self.token()}
            answer = self.url_open("/web/export/csv", data=form)
            self.assertEqual(answer.status_code, 500)
            self.assertIn("AccessError", answer.text)
            self.assertNotIn(NATIONAL_NUMBER, answer.text)
        self.login("manager")
        [values] = self.call("ebox.document", "read", self.document.ids, ["attention_number"])
        self.assertEqual(values["attention_number"], NATIONAL_NUMBER)

    def test_the_certificate_is_for_managers_of_the_company(self):
        path = f"/ebox/mailbox/{self.mailbox.id}/certificate.pem"
        for user in ("user", "reader", "portal", "stranger"):
            with self.subTest(user):
                self.login(user)
                answer = self.url_open(path)
                self.assertEqual(answer.status_code, 403)
                self.assertNotIn(b"BEGIN CERTIFICATE", answer.content)
        self.login("manager")
        self.assertIn(b"BEGIN CERTIFICATE", self.url_open(path).content)
        self.other_mailbox.action_make_certificate()
        answer = self.url_open(path.replace(str(self.mailbox.id), str(self.other_mailbox.id)))
        self.assertEqual(answer.status_code, 403)

    def test_what_is_private_cannot_be_called(self):
        self.login("manager")
        for model, record, method, args in (
            ("ebox.document", self.document, "_take_in", [1, "nsso", []]),
            ("ebox.document", self.document, "_make_bills", []),
            ("ebox.document.event", self.document.event_ids, "_log", [[], "opened", "x"]),
            ("ebox.document.file", self.file, "_store", ["x"]),
            ("ebox.mailbox", self.mailbox, "_open_private_key", ["x"]),
            ("ir.attachment", self.attachment, "_get_raw_access_token", []),
        ):
            with self.subTest(method):
                answer = self.call(model, method, record.ids, *args)
                self.assertRefused(answer, "Private methods")

    def test_an_api_key_opens_no_more_than_its_owner(self):
        user = self.env["res.users"].search([("login", "=", "ebox_user")])
        key = self.env["res.users.apikeys"].with_user(user).sudo()._generate(None, "test", None)
        headers = {"Authorization": f"Bearer {key}"}
        path = "/json/2/ebox.document/search_read"
        mine = self.url_open(path, json={"fields": ["name"]}, headers=headers)
        self.assertEqual([row["id"] for row in mine.json()], self.document.ids)
        secret = self.url_open(path, json={"fields": ["raw"]}, headers=headers)
        self.assertEqual(secret.status_code, 403)
        self.assertNotIn("as it came", secret.text)

    def test_an_original_is_not_deleted_or_dressed_up(self):
        self.login("manager")
        token = self.attachment._get_ownership_token()
        for params in ({}, {"access_token": token}):
            params = {"attachment_id": self.attachment.id} | params
            self.assertIsInstance(self.post("/mail/attachment/delete", params), str)
            self.post("/mail/attachment/update_thumbnail", params | {"thumbnail": "eA=="})
        self.assertEqual(self.attachment.exists().raw, pdf(OURS))

    def test_mail_to_a_portal_user_without_a_share_opens_nothing(self):
        portal = self.env["res.users"].search([("login", "=", "ebox_portal")])
        self.document.message_subscribe(portal.partner_id.ids)
        said = {"message_type": "comment", "subtype_xmlid": "mail.mt_comment"}
        with self.mock_mail_gateway():
            self.document.message_post(body="To followers", **said)
        self.assertFalse([mail for mail in self._mails if portal.email in mail["email_to"][0]])
        with self.mock_mail_gateway():
            self.document.message_post(
                body="Please look", partner_ids=portal.partner_id.ids, **said
            )
        [mail] = [mail for mail in self._mails if portal.email in mail["email_to"][0]]
        self.assertIn("Please look", mail["body"])
        self.assertNotIn("access_token", mail["body"])
        self.assertNotIn("/mail/view", mail["body"])

    def test_a_document_of_the_other_company_is_not_mixed_in(self):
        self.login("user")
        answer = self.call(
            "ebox.document", "search_read", [], ["name"],
            context={"allowed_company_ids": [self.company.id, self.other_company.id]},
        )
        self.assertRefused(answer)

    def test_a_download_of_others_is_not_asked_for(self):
        document = self.take_in(message("closed"), mailbox=self.other_mailbox)
        self.login("user")
        wizard = self.call(
            "ebox.download.wizard", "create", [{"document_ids": [[6, 0, document.ids]]}]
        )
        if not isinstance(wizard, str):
            self.call("ebox.download.wizard", "action_download", wizard)
        self.assertFalse(document.file_ids.requested)
