from contextlib import suppress
from unittest.mock import patch

from odoo.tests import tagged

from ..models import ebox_bill_maker
from ..models.ebox_document_bill import BATCH_LINES, batches
from .test_bills import BillCase
from .ubl import cii, ubl


def many(count, price="0.33"):
    """Lines of two rates, whose amounts no round price would make."""
    return tuple((f"Call {n}", 1, price, (21, 6)[n % 2]) for n in range(count))


class Killed(BaseException):
    """The worker is gone: nothing of what it did since its last commit is left."""


@tagged("post_install", "-at_install")
class TestBillLong(BillCase):
    """Invoices of very many lines hold nobody up."""

    def test_a_long_invoice_is_booked_as_a_sum_for_each_rate(self):
        rows = many(ebox_bill_maker.MOST_LINES + 1)
        [bill] = self.make_bills(self.with_files("long", inv__xml=ubl("L-1", rows)))
        self.assertEqual(len(bill.invoice_line_ids), 2)
        self.assertEqual(
            {(line.price_unit, line.tax_ids.amount) for line in bill.invoice_line_ids},
            {(165.33, 21.0), (165.00, 6.0)},
        )
        # 165.33 at 21% is 34.72, 165.00 at 6% is 9.90.
        self.assertEqual((bill.amount_untaxed, bill.amount_tax), (330.33, 44.62))
        self.assertIn("1001 lines", bill.ebox_warning)
        self.assertIn("VAT 21%", bill.invoice_line_ids[0].name)

    def test_the_same_totals_summed_or_not(self):
        rows = (("A", 3, "0.335", 21), ("B", 1, "-2.10", 21), ("C", 7, "1.15", "AE 0"),
                ("D", 1, "5.00", 6))
        options = {"tax_off": {21: "0.01"}, "rounding": "0.02"}
        [whole] = self.make_bills(self.with_files("whole", a__xml=ubl("W-1", rows, **options)))
        with patch.object(ebox_bill_maker, "MOST_LINES", 3):
            [sums] = self.make_bills(self.with_files("sums", a__xml=ubl("S-1", rows, **options)))
        self.assertEqual(len(whole.invoice_line_ids) - len(sums.invoice_line_ids), 1)
        for name in ("amount_untaxed", "amount_tax", "amount_total"):
            self.assertEqual(sums[name], whole[name])

    def test_lines_are_counted_without_parsing(self):
        document = self.with_files(
            "count",
            a__xml=ubl("C-1", many(3)),
            b__xml=ubl("C-2", many(2), kind="CreditNote"),
            c__xml=ubl("C-3").decode().replace("UTF-8", "UTF-16").encode("utf-16"),
            d__xml=cii("C-4"),
        )
        self.assertEqual(
            [file._line_count() for file in document.file_ids.sorted("name")], [3, 2, 1, 1]
        )

    def test_a_batch_has_few_enough_lines(self):
        counts = {1: 900, 2: 700, 3: BATCH_LINES + 1, 4: 3, 5: 2}
        class_ = self.env.registry["ebox.document.file"]
        files = self.env["ebox.document.file"].browse(counts)
        with patch.object(class_, "_line_count", lambda file: counts[file.id]):
            self.assertEqual([batch.ids for batch in batches(files)], [[1], [2], [3], [4, 5]])

    def test_an_invoice_that_has_the_worker_killed_is_tried_twice_and_no_more(self):
        bad = self.with_files("bad", inv__xml=ubl("K-1"))
        good = self.with_files("good", inv__xml=ubl("K-2"))
        self.env.flush_all()
        tried = []
        class_ = self.env.registry["ebox.document"]
        original = class_._make_bills

        def make(documents, **options):
            tried.append(documents.ids)
            if bad.id in documents.ids:
                raise Killed
            return original(documents, **options)

        with patch.object(class_, "_make_bills", make):
            for _time in range(2):
                # Not assertRaises, which takes back what was committed.
                with suppress(Killed):
                    self.run_bills_step()
            self.run_bills_step()
        self.assertEqual(good.move_ids.ref, "K-2")
        self.assertFalse(bad.move_ids)
        self.assertIn("the server was stopped", bad.bill_error)
        self.assertEqual(sum(bad.id in ids for ids in tried), 2)
        bad.with_user(self.user).action_make_bills()
        self.assertEqual((bad.move_ids.ref, bad.bill_error), ("K-1", False))
