import json
from dataclasses import dataclass, field

from odoo.tests import tagged

from .payments import IBAN
from .portal import ARCHIVED, CLOSED, FOREIGN, HIDDEN, SHARED, PortalCase

MODULE = "odoo.addons.l10n_be_ebox."


@dataclass(frozen=True)
class Row:
    """How a route answers whom the shared document is closed to.

    ``form`` is sent where it is posted; ``{ids}`` stands for the document. ``looking``: the
    status for who may only look at the document, 0 where it is all the same.
    """

    closed: int | tuple[int, ...] = 404
    form: dict = field(default_factory=dict)
    looking: int = 0


PAGE = Row((200,))
SELECTED = Row((200,), {"ids": "{ids}"})
ROUTES = {
    # Of one document, and of what hangs on it: as what does not exist.
    "/my/ebox/<int:document_id>": Row(looking=200),
    "/my/ebox/<int:document_id>/file/<int:file_id>": Row(looking=200),
    "/my/ebox/<int:document_id>/<any(main, pdf, ubl):kind>": Row(looking=403),
    "/my/ebox/<int:document_id>/csv": Row(looking=403),
    "/my/ebox/<int:document_id>/payment/<int:payment_id>/qr.svg": Row(looking=200),
    "/my/ebox/<int:document_id>/ask": Row(form={"x": "1"}),
    "/my/ebox/<int:document_id>/propose": Row(form={"amount": "1"}, looking=403),
    "/my/ebox/customer-numbers/<int:number_id>/notification": Row(form={"notification": "none"}),
    "/my/ebox/customer-numbers/<int:number_id>/usual": Row(form={"notification": "none"}),
    "/my/ebox/downloads/<int:export_id>": Row(),
    "/my/ebox/downloads/<int:export_id>/delete": Row(form={"x": "1"}),
    "/my/ebox/labels/<int:label_id>/delete": Row(form={"x": "1"}),
    "/ebox/csv/<int:wizard_id>": Row((403, 404)),
    "/ebox/mailbox/<int:mailbox_id>/certificate.<any(pem,der):file_format>": Row((403, 404)),
    # Of many: what is not theirs is as if it had not been asked for.
    "/my/ebox/zip": Row(form={"ids": "{ids}"}),
    "/my/ebox/selected/zip": SELECTED,
    "/my/ebox/selected/csv": SELECTED,
    "/my/ebox/selected/label": SELECTED,
    "/my/ebox/selected/read": SELECTED,
    "/my/ebox/selected/unread": SELECTED,
    # Everybody's own pages.
    "/my/ebox": PAGE,
    "/my/ebox/page/<int:page>": PAGE,
    "/my/ebox/customer-numbers": PAGE,
    "/my/ebox/downloads": PAGE,
    "/my/ebox/users": Row(),
    "/my/ebox/labels": Row((200, 404)),
    "/my/ebox/labels/save": Row((200, 404), {"name": "Mine"}),
}
# Answered in JSON, or tested where the rest of it is.
ELSEWHERE = {
    "/my/ebox/downloads/states",  # below
    "/my/ebox/types",  # below
    "/mail/attachment/upload",  # test_portal_discussion
    "/ebox/upload",  # test_upload
    "/my/ebox/reminders",  # test_reminder_mail
    "/ebox/forward/<int:forward_id>/stop",  # test_forward_http
    "/my/ebox/users/new/<int:mailbox_id>",  # test_shared_users, as the next ones
    "/my/ebox/users/<int:share_id>",
    "/my/ebox/users/<int:share_id>/<string:act>",
    "/my/ebox/users/number/<int:number_id>",
}


@tagged("post_install", "-at_install")
class TestPortalMatrix(PortalCase):
    """Every address of the addon × everybody to whom a document is closed: status and body.

    The addresses come from the registry: a new one without a row fails here.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        shared, person = cls.shared, cls.portal_shared
        payment = cls.env["ebox.payment"].create(
            {"document_id": shared.id, "kind": "to_pay", "amount": 5, "iban": IBAN,
             "beneficiary": "Fictilease"}
        )
        label = cls.env["ebox.label"].with_user(person)._own()
        shared.with_user(person)._set_labels(add=label)
        cls.export = cls.env["ebox.export"].with_user(person)._request(shared.with_user(person))
        cls.ids = {
            "document_id": shared.id,
            "file_id": shared.sudo().file_ids.id,
            "payment_id": payment.id,
            "number_id": shared.customer_number_id.id,
            "export_id": cls.export.id,
            "label_id": label.id,
            "wizard_id": cls.env["ebox.csv.wizard"].create({"document_ids": shared.ids}).id,
            "mailbox_id": cls.mailbox.id,
            "page": 1,
            "main, pdf, ubl": "main",
            "pem,der": "pem",
        }

    def routes(self):
        """The addresses of the addon's own controllers, as werkzeug writes them."""
        return {
            rule.rule: rule
            for rule in self.env["ir.http"].routing_map().iter_rules()
            if rule.endpoint.func.__module__.startswith(MODULE)
        }

    def path(self, route, **ids):
        for name, value in (self.ids | ids).items():
            for pattern in (f"<int:{name}>", f"<any({name}):kind>", f"<any({name}):file_format>"):
                route = route.replace(pattern, str(value))
        self.assertNotIn("<", route)
        return route

    def ask(self, route, row, **ids):
        form = {k: v.format(ids=self.ids["document_id"]) for k, v in row.form.items()}
        data = {"csrf_token": self.token(), **form} if form else None
        return self.url_open(self.path(route, **ids), data=data)

    def assertHiddenIn(self, answer):  # noqa: N802 -- as unittest names it
        for secret in self.secrets:
            self.assertNotIn(secret.encode(), answer.content)

    # --- complete

    def test_every_address_has_a_row(self):
        of_documents = {route for route in self.routes() if "ebox" in route}
        self.assertEqual(of_documents | {"/mail/attachment/upload"}, ROUTES.keys() | ELSEWHERE)

    # --- closed

    def test_strangers(self):
        for who in self.strangers():
            for route, row in ROUTES.items():
                with self.subTest(who=who, route=route):
                    answer = self.ask(route, row)
                    allowed = row.closed if isinstance(row.closed, tuple) else (row.closed,)
                    self.assertIn(answer.status_code, allowed)
                    self.assertHiddenIn(answer)
        self.check_nothing_happened()

    def test_without_signing_in(self):
        self.sign_in(None)
        self.secrets = (SHARED, CLOSED, FOREIGN, HIDDEN, ARCHIVED)
        for route, row in ROUTES.items():
            with self.subTest(route):
                answer = self.ask(route, row)
                self.assertIn("/web/login", answer.url)
                self.assertHiddenIn(answer)
        self.check_nothing_happened()

    def check_nothing_happened(self):
        self.env.invalidate_all()
        self.assertFalse(self.shared.event_ids.filtered("user_id"))
        self.assertFalse(self.shared.activity_ids)
        self.assertFalse(self.env["ebox.payment.proposal"].search([]))
        self.assertTrue(self.export.exists())
        placed = self.shared.with_user(self.portal_shared).label_ids
        self.assertEqual(placed.ids, [self.ids["label_id"]])
        self.assertEqual(set(self.own_share.row_ids.mapped("notification")), {"link"})

    def test_other_documents_of_who_has_a_share(self):
        self.sign_in("shared")
        of_document = [route for route in ROUTES if "<int:document_id>" in route]
        self.assertEqual(len(of_document), 7)
        for document in (self.closed, self.foreign, self.hidden, self.archived):
            ids = {"document_id": document.id, "file_id": document.sudo().file_ids.id}
            for route in of_document:
                with self.subTest(document=document.name, route=route):
                    answer = self.ask(route, ROUTES[route], **ids)
                    self.assertEqual(answer.status_code, 404)
                    self.assertHiddenIn(answer)
            self.assertFalse(document.event_ids.filtered("user_id"))

    def test_who_may_look(self):
        self.login("view")
        for route, row in ROUTES.items():
            if row.looking:
                with self.subTest(route):
                    self.assertEqual(self.ask(route, row).status_code, row.looking)
        texts = self.shared.event_ids.filtered("user_id").mapped("text")
        self.assertFalse([text for text in texts if "ownloaded" in text])

    # --- every other address of ours

    def test_pages_that_know_no_documents(self):
        others = {
            route: rule for route, rule in self.routes().items()
            if route not in ROUTES and route not in ELSEWHERE and "<" not in route
        }
        self.assertGreater(len(others), 5)
        for who in ("none", "ended", "stranger", None):
            self.secrets = (SHARED, CLOSED, FOREIGN, HIDDEN, ARCHIVED)
            for route, rule in others.items():
                for method in {"GET", "POST"} & (rule.methods or {"GET", "POST"}):
                    with self.subTest(who=who, route=route, method=method):
                        self.sign_in(who)
                        data = {"csrf_token": self.token()} if method == "POST" else None
                        self.assertHiddenIn(self.url_open(route, data=data))

    def test_types_to_choose_from(self):
        types = self.env["ebox.message.type"].create(
            [{"code": code, "name_fr": code} for code in ("Shared type", "Closed type")]
        )
        for document, kind in zip((self.shared, self.closed), types, strict=True):
            document.sudo().message_type_id = kind
        for who in self.strangers():
            told = [["Closed type"]] if who == "number" else []
            answer = self.post("/my/ebox/types", {})
            self.assertEqual([row[1:] for row in answer], told)
        self.sign_in("shared")
        self.assertEqual(self.post("/my/ebox/types", {}), [[types[0].id, "Shared type"]])

    def test_states_of_downloads(self):
        for _who in self.strangers():
            self.assertEqual(self.post("/my/ebox/downloads/states", {}), {})
        self.sign_in("shared")
        self.assertIn(str(self.export.id), json.dumps(self.post("/my/ebox/downloads/states", {})))
