"""The national register number of whom a message is for: planted, and looked for everywhere."""
import io
import re
import zipfile
from dataclasses import replace

from odoo.exceptions import AccessError
from odoo.tests import tagged

from ..ebox.model import BadMessage, Text
from .common import EboxCase
from .documents import PDF, DocumentCase, attachment, datum, message
from .portal import PortalCase

NUMBER = "85073003328"
WRITTEN = "85.07.30-033.28"
MASKED = "**.**.**-***.28"
# Check digits that fit no number, set apart as no form does.
ODD, ODD_WRITTEN = "85073003399", "850730 / 033 – 99"
SERIAL = re.compile(r"85[ .]?07[ .]?30[ .-]*033[ .]*28")


def planted(message_id, **values):
    """A message that carries the number in every place that its sender writes."""
    return message(
        message_id,
        subject=Text(fr=f"Saisie concernant {WRITTEN}", nl=f"Beslag {NUMBER}"),
        attention_number=NUMBER,
        attention_label=f"Jan Peeters {NUMBER}",
        business_data=(datum("PERSON", WRITTEN), *values.pop("business_data", ())),
        attachments=(
            replace(
                attachment(f"saisie {NUMBER}.pdf", is_main=True),
                attachment_id="A1",
                title=Text(fr=WRITTEN),
            ),
        ),
        raw={"forTheAttentionOf": {"ssin": NUMBER}},
        **values,
    )


@tagged("post_install", "-at_install")
class TestPersonalData(DocumentCase):
    """Managers read the number; for all others it is masked, and it is in no text."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.take_in(planted("planted"))
        cls.arrive(cls.document, cls.document.file_ids.name, PDF)
        cls.user = cls.make_user(
            "personal_user", "user", groups="base.group_user,base.group_allow_export"
        )
        cls.manager = cls.make_user("personal_manager", "manager")

    def assertNoNumber(self, text):  # noqa: N802 -- as unittest names it
        self.assertNotRegex(str(text), SERIAL)

    def as_user(self, user=None):
        return self.document.with_user(user or self.user).with_company(self.company)

    def test_managers_read_it_and_the_others_see_that_there_is_one(self):
        self.assertEqual(self.as_user(self.manager).attention_number, NUMBER)
        self.assertEqual(self.as_user().attention_number_masked, MASKED)
        for name in ("attention_number", "raw"):
            with self.assertRaises(AccessError):
                self.as_user().read([name])

    def test_no_field_that_a_user_reads_holds_it(self):
        for records in (self.as_user(), self.as_user().file_ids, self.as_user().event_ids,
                        self.as_user().message_ids, self.as_user().customer_number_id):
            names = list(records.fields_get(attributes=["type"]))
            readable = [n for n in names if records._has_field_access(records._fields[n], "read")]
            self.assertNoNumber(records.read(readable))
        self.assertIn("•••", self.document.name)

    def test_a_number_of_other_digits_is_in_no_text_either(self):
        document = self.take_in(
            message(
                "odd",
                subject=Text(fr=f"Saisie {ODD_WRITTEN}", nl=f"Beslag {ODD}"),
                attention_number=ODD,
                attention_label=f"Jan Peeters {ODD_WRITTEN}",
                business_data=(datum("PERSON", ODD_WRITTEN),),
                attachments=(
                    replace(attachment(f"saisie {ODD}.pdf"), title=Text(fr=ODD_WRITTEN)),
                ),
                raw={"forTheAttentionOf": {"ssin": ODD}},
            )
        )
        document._keep_words([f"Concerne : 85 07 30 033 99, {ODD}, montant 12,50"])
        self.env.flush_all()
        for table in ("ebox_document", "ebox_document_file"):
            self.env.cr.execute(
                f"SELECT to_jsonb(t) - 'attention_number' - 'raw' - 'external_id' FROM {table} t"
            )
            self.assertNotRegex(str(self.env.cr.fetchall()), r"85\W*07\W*30\W*033\W*99")
        as_user = document.with_user(self.user).with_company(self.company)
        self.assertNotRegex(str(as_user._csv(True)), r"85\W*07\W*30\W*033\W*99")
        self.assertEqual(document.name, "Saisie •••")
        self.assertIn("montant 12 50", document.search_text)
        self.assertEqual(document.attention_number_masked, "**.**.**-***.99")

    def test_it_is_not_found_by_it(self):
        documents = self.as_user()
        for text in (NUMBER, WRITTEN, "033"):
            self.assertNotIn(self.document, documents.search([("fulltext", "ilike", text)]))
        self.assertIn(self.document, documents.search([("fulltext", "ilike", "saisie")]))
        for domain in ([("attention_number", "=", NUMBER)], [("raw", "ilike", NUMBER)]):
            with self.assertRaises(AccessError):
                documents.search(domain)
        for call in (
            lambda: documents.search([], order="attention_number"),
            lambda: documents.formatted_read_group([], ["attention_number"]),
            lambda: documents.export_data(["attention_number"]),
        ):
            with self.assertRaises(AccessError):
                call()

    def test_the_export_of_a_list_does_not_offer_it_to_managers_either(self):
        offered = self.as_user(self.manager).fields_get(attributes=["exportable"])
        for name in ("attention_number", "raw"):
            self.assertFalse(offered[name]["exportable"], name)
        self.assertTrue(offered["attention_number_masked"]["exportable"])

    def test_it_is_in_no_column_but_its_own(self):
        self.env.flush_all()
        for table in ("ebox_document", "ebox_document_file", "ebox_document_event",
                      "ebox_reading", "mail_message", "mail_mail"):
            self.env.cr.execute(
                f"SELECT to_jsonb(t) - 'attention_number' - 'raw' - 'external_id' FROM {table} t"
            )
            self.assertNoNumber(self.env.cr.fetchall())

    def test_it_is_in_no_csv_and_no_zip(self):
        for user in (self.user, self.manager):
            documents = self.as_user(user)
            self.assertNoNumber(documents._csv(True))
            archive = zipfile.ZipFile(io.BytesIO(b"".join(documents._packed())))
            self.assertEqual(len(archive.namelist()), 2)
            self.assertNoNumber(archive.namelist())
            self.assertNoNumber(archive.read("index.csv").decode())

    def test_it_is_in_no_mail_and_no_discussion(self):
        document = self.as_user()
        document.message_post(
            body="Look at this", partner_ids=self.manager.partner_id.ids,
            subtype_xmlid="mail.mt_comment",
        )
        document.responsible_id = self.manager
        document.activity_schedule(summary="Look", user_id=self.manager.id)
        self.env.flush_all()
        self.env.cr.precommit.run()
        mails = self.env["mail.mail"].search([("model", "=", "ebox.document")])
        self.assertTrue(self.document.message_ids)
        self.assertNoNumber(mails.mapped("body_html"))
        self.assertNoNumber(self.document.message_ids.mapped(lambda m: (m.body, m.subject,
                                                                        m.record_name)))
        self.assertNoNumber(self.document.activity_ids.mapped("res_name"))

    def test_a_message_that_cannot_be_stored_leaves_it_in_no_log(self):
        with self.assertLogs("odoo", "INFO") as logs:
            self.env["ebox.document"]._take_in(
                self.mailbox, "nsso", [planted("bad", published=None)]
            )
        self.assertIn("could not be stored", "\n".join(logs.output))
        self.assertNoNumber(logs.output)
        [kept] = self.env["ebox.document"].search([("external_id", "=", "bad")])
        self.assertEqual(kept.name, "Message that cannot be read")

    def test_a_message_that_cannot_be_read_is_for_managers(self):
        bad = BadMessage("odd", "publicationDate", {"forTheAttentionOf": {"ssin": NUMBER}})
        self.env["ebox.document"]._take_in(self.mailbox, "nsso", [], [bad])
        [kept] = self.env["ebox.document"].search([("external_id", "=", "odd")])
        self.assertIn(NUMBER, str(kept.raw))
        with self.assertRaises(AccessError):
            kept.with_user(self.user).read(["raw"])


@tagged("post_install", "-at_install")
class TestPersonalDataOnPortal(PortalCase):
    """The same for who has a share: pages, RPC, CSV, ZIP; and a removed document is gone."""

    secrets = (NUMBER, WRITTEN, MASKED)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.number = cls.shared.customer_number_id
        cls.planted = cls.take_in(
            planted("planted", business_data=(datum("EMPNOSSBENOSS", "111"),))
        )
        cls.arrive(cls.planted, cls.planted.file_ids.name, PDF)

    def test_pages_and_files_to_take_away(self):
        self.assertEqual(self.planted.customer_number_id, self.number)
        self.sign_in("shared")
        for path in ("/my/ebox", f"/my/ebox/{self.planted.id}",
                     f"/my/ebox/{self.planted.id}/csv"):
            with self.subTest(path):
                answer = self.url_open(path)
                self.assertEqual(answer.status_code, 200)
                self.assertHidden(answer.text)
        for text in (NUMBER, WRITTEN):
            self.assertIn("o_ebox_portal_empty", self.url_open(f"/my/ebox?search={text}").text)
        self.assertIn("Saisie concernant •••", self.url_open(f"/my/ebox/{self.planted.id}").text)
        file = self.url_open(self.file_path(self.planted, download=1))
        self.assertEqual(file.content, PDF)
        self.assertHidden(file.headers["Content-Disposition"])
        archive = self.url_open(f"/my/ebox/zip?ids={self.planted.id}").content
        names = zipfile.ZipFile(io.BytesIO(archive))
        self.assertHidden(" ".join(names.namelist()) + names.read("index.csv").decode())

    def test_rpc(self):
        for who in ("portal_shared", "user", "reader"):
            self.login(who)
            for name in ("attention_number", "raw"):
                self.assertRefused(self.call("ebox.document", "read", self.planted.ids, [name]))
                self.assertRefused(
                    self.call("ebox.document", "search", [(name, "=", NUMBER)])
                    if who != "user"
                    else self.call("ebox.document", "search_count", [(name, "ilike", NUMBER)])
                )
        self.login("portal_shared")
        self.assertRefused(
            self.call("ebox.document", "read", self.planted.ids, ["attention_number_masked"])
        )

    def test_a_removed_document_is_gone_from_the_portal(self):
        self.sign_in("shared")
        paths = (f"/my/ebox/{self.planted.id}", self.file_path(self.planted),
                 f"/my/ebox/{self.planted.id}/csv")
        for path in paths:
            self.assertEqual(self.url_open(path).status_code, 200, path)
        self.planted._remove_content("personal_data", "Not for the company")
        for path in paths:
            with self.subTest(path):
                self.assertEqual(self.url_open(path).status_code, 404)
        page = self.url_open("/my/ebox").text
        self.assertNotIn("Content removed", page)
        self.assertNotIn("Not for the company", page)
        self.login("portal_shared")
        for domain in ([], [("active", "in", [True, False])], [("active", "=", False)]):
            found = self.call("ebox.document", "search", domain)
            self.assertNotIn(self.planted.id, found)
        self.assertRefused(self.call("ebox.document", "read", self.planted.ids, ["name"]))


@tagged("post_install", "-at_install")
class TestPersonalDataOverTheWire(EboxCase):
    """From the e-Box itself to the last line of the log."""

    profile = {"profile": "bulk", "count": 1, "size": 900}

    def test_a_run_logs_no_number(self):
        [message_id] = self.publish(
            subject=f"Lettre {NUMBER}", attention={"ssin": NUMBER, "label": "J. Peeters"},
            attachments=[{"size": 900}],
        )
        with self.assertLogs(level="DEBUG") as logs:
            self.fetch()
        document = self.document(message_id)
        self.assertEqual(document.attention_number, NUMBER)
        self.assertTrue(logs.output)
        ours = [line for line in logs.output if ":odoo.sql_db:" not in line.split(" ")[0]]
        self.assertNotRegex("\n".join(ours), SERIAL)
