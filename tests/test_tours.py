"""What a new user does, in a real browser: the README's first look."""
import json

from odoo.tests import HttpCase, tagged
from odoo.tools import mute_logger

from .common import OTHER_NUMBER, EboxCase
from .documents import DocumentCase


@tagged("post_install", "-at_install")
class TestTours(EboxCase, HttpCase):
    profile = {"profile": "mail"}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["account.chart.template"].try_loading("be_comp", cls.company, install_demo=False)
        cls.admin = cls.env.ref("base.user_admin")
        cls.admin.company_ids += cls.company
        cls.admin.company_id = cls.company

    def test_a_new_user_reads_a_letter_and_opens_a_bill(self):
        run = self.fetch()
        self.assertEqual(run.state, "done", run.error_detail)
        documents = self.documents()
        letter = documents.filtered(
            lambda document: document.file_ids.mapped("kind") == ["pdf"]
            and not document.is_registered
        )[:1]
        invoice = documents.filtered("move_ids")[:1]
        self._name_for_tour(letter, "tourpdf")
        self._name_for_tour(invoice, "tourubl")
        invoice.move_ids.partner_id.name = "Tour Lease"
        self.start_tour("/odoo", "ebox_read_documents", login="admin")
        self.assertFalse(letter.with_user(self.admin).is_unread)
        self.start_tour("/odoo", "ebox_open_bill", login="admin")

    def test_a_newcomer_walks_the_four_steps(self):
        newcomer = self.make_company("Nouveau Départ", OTHER_NUMBER)
        self.fill(newcomer, profile="bulk", count=3, size=2000)
        for name in ("token_url", "registry_url"):
            self.env["ir.config_parameter"].set_param(
                f"l10n_be_ebox.{name}", getattr(self.sandbox, name)
            )
        self.admin.write({"company_ids": [(6, 0, newcomer.ids)], "company_id": newcomer.id})
        self.start_tour("/odoo", "ebox_setup_certificate", login="admin")
        mailbox = self.env["ebox.mailbox"].search([("company_id", "=", newcomer.id)])
        self.assertEqual((mailbox.state, mailbox.terms_done), ("certificate", True))

        self.authenticate("admin", "admin")
        pem = self.url_open(f"/ebox/mailbox/{mailbox.id}/certificate.pem").text
        self._walk_management()
        client_id = self._walk_chaman(pem)
        cookies = {"ebox_tour_client_id": client_id}
        with mute_logger("odoo.http"):  # establishing without a Client ID is refused
            self.start_tour("/odoo", "ebox_setup_connect", login="admin", cookies=cookies)
        self.env.invalidate_all()
        self.assertEqual(mailbox.state, "connected")
        self.fetch()
        self.assertEqual(len(self.documents(mailbox)), 3)
        self.assertEqual(self.documents(mailbox).mapped("content_state"), ["stored"] * 3)

    def _name_for_tour(self, document, word):
        document.search_text = f"{document.search_text} {word}"

    def _walk_management(self):
        """Accept the terms of the Document Consumer on the sandbox's page, in the browser."""
        self.browser_js(
            f"{self.sandbox.url}/management/",
            """
            document.querySelector("[name=enterprise_number]").value = "%s";
            document.querySelector("[name=accept]").click();
            const form = document.querySelector("form[action='/management/']");
            fetch(form.action, {method: "POST", body: new URLSearchParams(new FormData(form))})
                .then((answer) => console.log(answer.ok ? "test successful" : answer.status));
            """.replace("%s", OTHER_NUMBER),
        )

    def _walk_chaman(self, pem):
        """Fill ChaMan's form as a person does; returns the Client ID that it shows."""
        self.browser_js(
            f"{self.sandbox.url}/chaman/",
            """
            const set = (name, value) => (document.querySelector(`[name=${name}]`).value = value);
            set("enterprise_number", "NUMBER");
            set("enterprise_name", "Nouveau Départ");
            set("account_name", "Odoo");
            document.querySelector("[name=permission]").click();
            const files = new DataTransfer();
            files.items.add(new File([PEM], "Odoo.cer"));
            document.querySelector("[name=certificate]").files = files.files;
            const form = document.querySelector("form[action='/chaman/']");
            fetch(form.action, {method: "POST", body: new FormData(form)})
                .then((answer) => answer.text())
                .then((page) => console.log(
                    page.includes("self_service_chaman_") ? "test successful" : page
                ));
            """.replace("NUMBER", OTHER_NUMBER).replace("PEM", json.dumps(pem)),
        )
        accounts = self.sandbox.admin("GET", "accounts")
        return next(
            account["client_id"]
            for account in accounts["accounts"]
            if account["enterprise_number"] == OTHER_NUMBER
        )


@tagged("post_install", "-at_install")
class TestAlteredTour(HttpCase, DocumentCase):
    """A seal that is broken is seen wherever the document is listed, whatever columns are shown."""

    def test_the_list_and_the_form_warn(self):
        altered, _sound = self.make_document("altered"), self.make_document("sound")
        altered.sudo().seal_state = "altered"
        admin = self.env.ref("base.user_admin")
        admin.write({"company_ids": [(4, self.company.id)], "company_id": self.company.id})
        self.start_tour("/odoo/company-documents", "ebox_altered", login="admin")
        self.browser_size = "390x844"
        self.start_tour("/odoo/company-documents", "ebox_altered_phone", login="admin")


@tagged("post_install", "-at_install")
class TestPhoneTour(HttpCase, DocumentCase):
    """What is managed in lists is read on cards on a phone."""

    browser_size = "390x844"

    def test_mailboxes_and_shares_are_cards(self):
        admin = self.env.ref("base.user_admin")
        admin.write({"company_ids": [(4, self.company.id)], "company_id": self.company.id})
        self.env["ebox.share"].create(
            {"mailbox_id": self.mailbox.id, "user_id": admin.id, "scope": "all"}
        )
        for path in ("ebox-mailboxes", "ebox-shares"):
            self.start_tour(f"/odoo/{path}", "ebox_cards", login="admin")
