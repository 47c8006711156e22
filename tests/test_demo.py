from odoo.tests import TransactionCase, tagged
from odoo.tools import convert_file


@tagged("post_install", "-at_install")
class TestDemo(TransactionCase):
    """The demonstration data loads, and shows something."""

    def test_two_letters_with_their_files(self):
        company = self.env["res.company"].create({"name": "BE Company CoA"})
        self.env["ir.model.data"].create(
            {"module": "base", "name": "demo_company_be", "model": company._name,
             "res_id": company.id}
        )
        convert_file(self.env, "l10n_be_ebox", "demo/ebox_demo.xml", {}, "init", noupdate=True)
        documents = self.env["ebox.document"].search([("company_id", "=", company.id)])
        self.assertEqual(documents.mapped("content_state"), ["stored", "stored"])
        self.assertEqual(documents.mapped("has_ubl"), [True, False])
        for document in documents:
            [main] = document.file_ids.filtered("is_main")
            self.assertEqual(main.preview()["kind"], "pdf")
            self.assertEqual(main.size, len(main.attachment_id.raw))
            self.assertEqual(document.message_main_attachment_id, main.attachment_id)
        self.assertIn("rsz", documents[1].search_text)
        self.assertTrue(documents[1].sender_name)
