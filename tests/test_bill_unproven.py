from odoo.fields import Command
from odoo.tests import tagged

from .test_bills import BillCase
from .ubl import cii, party, ubl


@tagged("post_install", "-at_install")
class TestBillUnproven(BillCase):
    """What a file claims, and what is told of it."""

    def test_the_contact_of_an_unproven_file_is_the_companys_own(self):
        document = self.with_files(
            "mailed", inv__xml=ubl("U-1", supplier=party("Not Meuse", "BE0477472701"))
        )
        document.provider = False
        [bill] = self.make_bills(document)
        self.assertEqual(bill.partner_id.company_id, self.company)
        self.assertIn("of this company alone", bill.message_ids[:1].body)

    def test_of_two_in_a_batch_the_proven_one_names_the_supplier(self):
        mailed = self.with_files(
            "mailed", inv__xml=ubl("U-1", supplier=party("Not Meuse", "BE0477472701"))
        )
        mailed.provider = False
        proven = self.with_files("proven", inv__xml=ubl("U-2"))
        (mailed + proven)._make_bills()
        supplier = (mailed + proven).move_ids.partner_id
        self.assertEqual((supplier.name, supplier.company_id.id), ("Location Meuse", False))

    def test_vat_on_a_line_of_reverse_charge_is_named_so(self):
        lines = (("Work", 1, "100.00", "AE 21"),)
        [bill] = self.make_bills(self.with_files("ae", inv__xml=ubl("U-3", lines)))
        self.assertEqual(bill.amount_total, 121.00)
        self.assertIn("reverse charge", bill.ebox_warning)
        self.assertNotIn("has no purchase tax with this rate", bill.ebox_warning)

    def test_a_due_date_that_the_file_lacks_is_told(self):
        [bill] = self.make_bills(self.with_files("due", inv__xml=ubl("U-4")))
        self.assertIn("The file has no due date", bill.message_ids[:1].body)

    def test_a_cii_is_booked_where_its_supplier_was_last_time(self):
        [first] = self.make_bills(self.with_files("first", inv__xml=ubl("U-5")))
        account = first.invoice_line_ids.account_id.copy({"code": "613999"})
        first.invoice_line_ids.write(
            {"account_id": account.id, "tax_ids": [Command.set(first.invoice_line_ids.tax_ids.ids)]}
        )
        first.action_post()
        [bill] = self.make_bills(self.with_files("cii", inv__xml=cii("U-6")))
        self.assertEqual(bill.invoice_line_ids.account_id, account)
        self.assertEqual((bill.amount_tax, bill.amount_total), (21.00, 121.00))
        self.assertEqual(bill.partner_id, first.partner_id)
