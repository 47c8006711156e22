"""Many documents become bills at once, and as Odoo's own importer would make them."""
from odoo.tests import tagged

from .documents import attachment, message
from .test_bills import XML, BillCase
from .ubl import ubl

# Queries of core's own create and of linking grow with the bills: these many at most for each.
LINEAR = 15


@tagged("post_install", "-at_install")
class TestBillBatch(BillCase):
    def documents(self, count, name):
        """So many documents with an invoice of three lines each."""
        messages = [
            message(f"{name}-{n}", attachments=(attachment("a.xml", XML, is_main=True),))
            for n in range(count)
        ]
        documents = self.take_in(*messages)
        for number, document in enumerate(documents):
            lines = (("A", 1, f"{number + 1}.11", 21), ("B", 2, "3.33", 6), ("C", 3, "9.99", 21))
            off = {21: "0.01"} if number % 3 == 0 else None
            self.arrive(document, "a.xml", ubl(f"{name}-{number}", lines, tax_off=off))
        return documents

    def prepared(self, documents):
        """Queries until all values of the bills are known, the bills themselves aside."""
        asked = []

        def create(moves, vals_list):
            asked.append(self.env.cr.sql_log_count)
            return original(moves, vals_list)

        original = self.env.registry["account.move"].create
        self.patch(self.env.registry["account.move"], "create", create)
        self.env.flush_all()
        self.env.invalidate_all()
        files = documents.file_ids
        before = self.env.cr.sql_log_count
        self.env["ebox.bill.maker"]._make(self.company, documents[0]._bill_journal(), files)
        return asked[0] - before

    def test_finding_what_belongs_to_bills_asks_as_often_for_20_as_for_5(self):
        self.documents(2, "warm")._make_bills()
        five, twenty = self.documents(5, "five"), self.documents(20, "twenty")
        self.assertEqual(self.prepared(five), self.prepared(twenty))

    def test_a_whole_batch_grows_only_as_core_does(self):
        self.documents(2, "warm")._make_bills()
        counts = {}
        for count in (5, 20):
            documents = self.documents(count, f"all{count}")
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            documents._make_bills()
            self.env.flush_all()
            counts[count] = self.env.cr.sql_log_count - before
        self.assertLessEqual(counts[20] - counts[5], 15 * LINEAR)

    # --- beside Odoo's importer

    def odoos(self, content):
        """The bill that Odoo's own importer makes of a file."""
        bill = self.env["account.move"].with_company(self.company).create(
            {"move_type": "in_invoice"}
        )
        stored = self.env["ir.attachment"].create(
            {"name": "a.xml", "raw": content, "res_model": "account.move", "res_id": bill.id}
        )
        [data] = bill._to_files_data(stored)
        data["import_file_type"] = bill._get_import_file_type(data)
        self.assertFalse(bill._get_edi_decoder(data, new=True)["decoder"](bill, data, True))
        return bill

    def test_where_odoo_is_right_the_same_comes_out(self):
        self.env["res.partner"].create({"name": "Location Meuse", "vat": "BE0477472701"})
        for name, lines, options in (
            ("rates", (("A", 1, "100.00", 21), ("B", 2, "10.50", 12), ("C", 1, "5.00", 6)), {}),
            ("exempt", (("A", 1, "100.00", 0),), {}),
            ("credit", (("A", 3, "33.33", 21),), {"kind": "CreditNote"}),
            ("negative", (("A", -3, "33.33", 21),), {}),
            ("cent", (("A", 1, "100.00", 21),), {"tax_off": {21: "0.01"}}),
            ("rounding", (("A", 1, "100.00", 21),), {"rounding": "0.02"}),
        ):
            with self.subTest(name):
                content = ubl(name, lines, **options)
                theirs = self.odoos(content)
                described = self.described(theirs)
                # Else it is found as the same invoice.
                theirs.button_cancel()
                [ours] = self.make_bills(self.with_files(name, a__xml=content))
                self.assertEqual(self.described(ours), described)

    def described(self, bill):
        """What two bills of one file have in common, line by line."""
        return {
            "type": bill.move_type,
            "supplier": bill.partner_id,
            "figures": [f"{bill[f]:.2f}" for f in ("amount_untaxed", "amount_tax", "amount_total")],
            "head": (bill.ref, bill.invoice_date, bill.currency_id, bill.payment_reference,
                     bill.partner_bank_id),
            "lines": [
                (line.quantity, line.price_unit, line.account_id, line.tax_ids)
                for line in bill.invoice_line_ids.sorted("sequence")
            ],
            "items": sorted(
                (item.account_id.code, item.tax_line_id.name or "", f"{item.balance:.2f}",
                 sorted(item.tax_tag_ids.mapped("name")))
                for item in bill.line_ids
            ),
        }
