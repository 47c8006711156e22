"""The main data of documents as CSV: what stands in it, and who gets it."""
import csv
from io import StringIO

from odoo.exceptions import AccessError
from odoo.tests import tagged

from ..ebox.model import Text
from ..ebox.payment.page import PdfReader
from ..ebox.tests.test_figures import ubl
from .documents import DocumentCase, attachment
from .test_access_http import HttpAttackCase
from .ubl import IBAN
from .ubl import ubl as ubl_to_pay


class CsvCase(DocumentCase):
    def invoice(self, message_id, content, **values):
        file = attachment("a.xml", "application/xml", is_main=True)
        document = self.make_document(message_id, content, attachments=(file,), **values)
        with PdfReader() as reader:
            document._read(reader)
        return document

    def rows(self, content):
        text = content.decode("utf-8-sig")
        return [*csv.DictReader(StringIO(text, newline=""), delimiter=";")]


@tagged("post_install", "-at_install")
class TestCsv(CsvCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.user = cls.make_user("exporter", "user", tz="Europe/Brussels")

    def export(self, documents, decimal_comma=False, user=None):
        """:return: name of the file, its rows as dicts"""
        wizard = (
            self.env["ebox.csv.wizard"]
            .with_user(user or self.user)
            .with_context(active_ids=documents.ids, lang=(user or self.user).lang)
            .create({"decimal_comma": decimal_comma})
        )
        wizard.action_download()
        name, content = wizard._file()
        return name, self.rows(content)

    def test_the_main_data_of_an_invoice(self):
        document = self.invoice("1", ubl_to_pay("2026/7"))
        name, [row] = self.export(document)
        self.assertEqual(name, "2026_7.csv" if "_" in name else name)
        self.assertEqual(row["Invoice number"], "2026/7")
        self.assertEqual(
            (row["Net"], row["VAT"], row["Total"], row["Currency"]),
            ("100.00", "21.00", "121.00", "EUR"),
        )
        self.assertEqual(row["Invoice date"], "2026-11-02")
        self.assertEqual(row["Received"], "2026-11-02 10:00")
        self.assertEqual((row["IBAN"], row["Communication"]), (IBAN, "'+++090/9337/55493+++"))
        self.assertEqual((row["Came by"], row["Kind"]), ("e-Box", "Invoice"))

    def test_the_decimal_comma_is_remembered(self):
        document = self.invoice("1", ubl("1", kind="CreditNote"))
        _name, [row] = self.export(document, decimal_comma=True)
        self.assertEqual(row["Total"], "-121,00")
        wizards = self.env["ebox.csv.wizard"].with_user(self.user)
        self.assertTrue(wizards.default_get(["decimal_comma"])["decimal_comma"])
        self.export(document, decimal_comma=False)
        self.assertFalse(wizards.default_get(["decimal_comma"])["decimal_comma"])

    def test_a_letter_has_no_amounts_and_no_zeros(self):
        _name, [row] = self.export(self.make_document("1"))
        self.assertEqual((row["Net"], row["Total"], row["Still to pay"]), ("", "", ""))

    def test_no_text_of_a_stranger_is_run(self):
        document = self.make_document("1", subject=Text(fr="=HYPERLINK(\"http://x\")"))
        _name, [row] = self.export(document)
        self.assertEqual(row["Subject"], "'=HYPERLINK(\"http://x\")")

    def test_titles_are_in_the_users_language(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        self.user.lang = "fr_BE"
        field = self.env["ir.model.fields"]._get("ebox.document", "figure_total")
        field.with_context(lang="fr_BE").field_description = "Montant total"
        _name, [row] = self.export(self.make_document("1"))
        self.assertIn("Montant total", row)
        wizards = self.env["ebox.csv.wizard"].with_user(self.user)
        self.env["ir.default"].search([]).unlink()
        self.assertTrue(wizards.default_get(["decimal_comma"])["decimal_comma"])

    def test_many_documents_cost_no_more_queries(self):
        few = self.env["ebox.document"].concat(*(self.make_document(f"f{n}") for n in range(3)))
        many = self.env["ebox.document"].concat(*(self.make_document(f"m{n}") for n in range(30)))
        counts = []
        for documents in (few, few, many):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            documents.with_user(self.user)._csv(False)
            counts.append(self.env.cr.sql_log_count - before)
        self.assertLessEqual(counts[2], counts[1] + 3, counts)

    def test_of_closed_mail_its_payment_is_not_told(self):
        document = self.invoice("1", ubl_to_pay("2026/7"))
        document.is_registered = True
        _name, [row] = self.export(document)
        self.assertEqual((row["IBAN"], row["Communication"], row["Still to pay"]), ("", "", ""))

    def test_others_documents_are_refused(self):
        theirs = self.make_document("theirs", mailbox=self.other_mailbox)
        with self.assertRaises(AccessError):
            theirs.with_user(self.user)._csv(False)


@tagged("post_install", "-at_install")
class TestCsvHttp(HttpAttackCase, CsvCase):
    def test_each_gets_their_own_file_alone(self):
        document = self.make_document("1", subject=Text(fr="Quarterly debt 8812"))
        self.login("user")
        wizard = self.call(
            "ebox.csv.wizard", "create", [{"document_ids": [[6, 0, document.ids]]}]
        )
        [wizard] = wizard if isinstance(wizard, list) else [wizard]
        answer = self.url_open(f"/ebox/csv/{wizard}")
        self.assertEqual(answer.status_code, 200)
        self.assertEqual(self.rows(answer.content)[0]["Subject"], "Quarterly debt 8812")
        self.assertIn("attachment", answer.headers["Content-Disposition"])
        for user in ("manager", "stranger", "reader", "portal"):
            with self.subTest(user):
                self.login(user)
                self.assertClosed(f"/ebox/csv/{wizard}")
        self.login(None)
        self.assertIn("/web/login", self.url_open(f"/ebox/csv/{wizard}").url)

    def test_another_companys_documents_are_no_ones_to_export(self):
        foreign = self.make_document(
            "2", subject=Text(fr="Bankruptcy 4471"), mailbox=self.other_mailbox
        )
        self.login("user")
        wizard = self.call("ebox.csv.wizard", "create", [{"document_ids": [[6, 0, foreign.ids]]}])
        if isinstance(wizard, str):
            return self.assertRefused(wizard)
        [wizard] = wizard if isinstance(wizard, list) else [wizard]
        answer = self.url_open(f"/ebox/csv/{wizard}")
        self.assertHidden(answer.text)
        return None
