from odoo.tests import TransactionCase, tagged
from odoo.tools import convert_file

from ..ebox.model import Text
from ..scripts.demo_bank import make_bank
from .bank import DAY, OTHER_KEY, BankCase
from .documents import message


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


class TestDemoBank(BankCase):
    def test_some_lines_of_the_bank_are_booked_on_accounts_and_by_a_bill(self):
        bill = self.make_bill(post=False)
        self.make_payment(move_id=bill.id, communication=OTHER_KEY, due=DAY)
        for number in range(8):
            letter = message(f"letter-{number}", subject=Text(fr="Votre compte employeur ONSS"))
            self.make_payment(100.0 + number, document=self.take_in(letter), due=DAY)
        count = make_bank(self.env, self.company)
        lines = self.env["account.bank.statement.line"].search(
            [("company_id", "=", self.company.id)]
        )
        booked = lines.filtered("is_reconciled")
        self.assertIn(self.account("454"), booked.move_id.line_ids.account_id)
        self.assertEqual(bill.payment_state, "paid")
        self.assertTrue(0 < len(booked) < count)
        self.assertEqual(make_bank(self.env, self.company), count, "again, it changes nothing")
