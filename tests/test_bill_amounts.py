"""A bill comes to what its file says, to the cent, and stays so."""
from decimal import Decimal

from odoo.fields import Command
from odoo.tests import tagged

from .test_bills import BillCase
from .ubl import cents, ubl


class AmountCase(BillCase):
    """One bill of an invoice with these lines."""

    def bill_of(self, *lines, name="inv", **options):
        document = self.with_files(f"{name}-{len(lines)}", inv__xml=ubl(name, lines, **options))
        [bill] = self.make_bills(document)
        return bill

    def assertComesTo(self, bill, untaxed, tax, total):  # noqa: N802 -- as unittest names it
        figures = [f"{bill[name]:.2f}" for name in ("amount_untaxed", "amount_tax", "amount_total")]
        self.assertEqual(figures, [untaxed, tax, total])


@tagged("post_install", "-at_install")
class TestBillAmounts(AmountCase):
    def test_a_tax_that_is_a_cent_off_is_the_files(self):
        for method in ("round_per_line", "round_globally"):
            self.company.tax_calculation_rounding_method = method
            for cent in ("0.01", "-0.01"):
                with self.subTest(method, cent=cent):
                    bill = self.bill_of(
                        ("A", 1, "33.33", 21), ("B", 1, "66.67", 21), ("C", 2, "10.00", 6),
                        name=f"{method}{cent}", tax_off={21: cent},
                    )
                    tax = Decimal("22.20") + Decimal(cent)
                    self.assertComesTo(bill, "120.00", f"{tax}", f"{120 + tax}")
                    self.assertFalse(bill.ebox_warning)

    def test_only_what_would_be_off_is_forced(self):
        bill = self.bill_of(
            ("A", 1, "33.33", 21), ("C", 2, "10.00", 6), tax_off={21: "0.01"}
        )
        forced = bill.invoice_line_ids.mapped(lambda line: bool(line.extra_tax_data))
        self.assertEqual(forced, [True, False])

    def test_prices_of_four_decimals(self):
        for method in ("round_per_line", "round_globally"):
            self.company.tax_calculation_rounding_method = method
            bill = self.bill_of(
                ("A", 1250, "0.0345", 21), ("B", 1250, "0.0345", 21), name=method
            )
            # Each line is 43.125, and 43.13 in the file.
            self.assertComesTo(bill, "86.26", "18.11", "104.37")
            self.assertEqual(bill.invoice_line_ids.mapped("price_unit"), [0.0345, 0.0345])

    def test_quantities_of_more_decimals_than_odoo_has(self):
        for quantity, price, shown, untaxed, total in (
            ("0.125", "80.00", 0.13, "10.00", "12.10"),
            ("1.005", "1000.00", 1.01, "1005.00", "1216.05"),
            ("0.004", "1000.00", 1.0, "4.00", "4.84"),
            ("-0.125", "80.00", 0.13, "10.00", "12.10"),
        ):
            with self.subTest(quantity):
                bill = self.bill_of(("A", Decimal(quantity), price, 21), name=quantity)
                self.assertEqual(bill.invoice_line_ids.quantity, shown)
                bill.invoice_line_ids.name = "Other words"
                bill.action_post()
                tax = f"{Decimal(total) - Decimal(untaxed)}"
                self.assertComesTo(bill, untaxed, tax, total)
                self.assertFalse(bill.ebox_warning)

    # --- what survives, and what does not

    def corrected(self):
        return self.bill_of(
            ("A", 1250, "0.0345", 21), ("B", 1, "66.67", 21), tax_off={21: "0.01"}
        )

    def test_a_correction_survives_labels_dates_and_posting(self):
        bill = self.corrected()
        self.assertComesTo(bill, "109.80", "23.07", "132.87")
        bill.invoice_line_ids[0].name = "Other words"
        bill.write({"invoice_line_ids": [Command.update(bill.invoice_line_ids[1].id,
                                                        {"name": "Still others"})]})
        bill.invoice_date = "2026-11-03"
        account = self.env["account.account"].search(
            [("company_ids", "in", self.company.ids), ("account_type", "=", "expense")], limit=1
        )
        bill.invoice_line_ids.account_id = account
        self.env.invalidate_all()
        self.assertComesTo(bill, "109.80", "23.07", "132.87")
        bill.action_post()
        self.assertComesTo(bill, "109.80", "23.07", "132.87")
        self.assertAlmostEqual(sum(bill.line_ids.mapped("balance")), 0)
        bill.button_draft()
        self.assertComesTo(bill, "109.80", "23.07", "132.87")

    def test_every_correction_of_the_company_survives_posting(self):
        bills = self.env["account.move"].union(
            *(
                self.bill_of(
                    ("A", 7, f"0.{n:04}", 21), ("B", 3, "33.3333", 21), ("C", 1, f"{n}.01", 6),
                    name=f"S-{n}", tax_off={21: f"0.0{n % 2}"},
                )
                for n in range(1, 12)
            )
        )
        before = [(bill.amount_untaxed, bill.amount_tax, bill.amount_total) for bill in bills]
        bills.action_post()
        self.env.invalidate_all()
        after = [(bill.amount_untaxed, bill.amount_tax, bill.amount_total) for bill in bills]
        self.assertEqual(before, after)
        for bill in bills:
            self.assertFalse(bill.ebox_warning, bill.ref)
            taxes = bill.line_ids.filtered("tax_line_id")
            self.assertAlmostEqual(sum(taxes.mapped("balance")), bill.amount_tax)

    def test_changing_a_price_computes_anew_and_shows_the_difference(self):
        for change in ({"price_unit": 0.0348}, {"quantity": 1260}, {"discount": 5}):
            bill = self.bill_of(
                ("A", 1250, "0.0345", 21), name=f"change{[*change]}", tax_off={21: "0.01"}
            )
            bill.invoice_line_ids.write(change)
            line = bill.invoice_line_ids
            net = round(line.quantity * line.price_unit * (1 - line.discount / 100), 2)
            with self.subTest(change):
                self.assertAlmostEqual(bill.amount_untaxed, net)
                tax = cents(Decimal(f"{net:.2f}") * 21 / 100)
                self.assertEqual(f"{bill.amount_tax:.2f}", f"{tax}")
                self.assertIn("This bill comes to", bill.ebox_warning)

    def test_changing_a_tax_computes_anew_and_shows_the_difference(self):
        bill = self.bill_of(("A", 1, "100.00", 21), tax_off={21: "0.01"})
        six = self.env["account.tax"].search(
            [("company_id", "=", self.company.id), ("type_tax_use", "=", "purchase"),
             ("amount", "=", 6)], limit=1,
        )
        bill.invoice_line_ids.tax_ids = six
        self.assertComesTo(bill, "100.00", "6.00", "106.00")
        self.assertIn("This bill comes to 106.00 EUR, its document to 121.01", bill.ebox_warning)

    def test_a_changed_line_leaves_the_others_as_the_file_has_them(self):
        bill = self.corrected()
        bill.invoice_line_ids[1].price_unit = 100
        first = bill.invoice_line_ids[0]
        self.assertEqual(f"{first.price_subtotal:.2f}", "43.13")

    # --- rates without a tax

    def test_a_rate_without_a_tax_is_a_line_and_the_total_is_exact(self):
        bill = self.bill_of(("A", 1, "100.00", 17), ("B", 1, "50.00", 21))
        self.assertComesTo(bill, "167.00", "10.50", "177.50")
        self.assertEqual(bill.invoice_line_ids[-1].name, "VAT 17% not matched")
        self.assertFalse(bill.invoice_line_ids[0].tax_ids)
        self.assertIn("The VAT of this bill is 10.50 EUR", bill.ebox_warning)
        self.assertEqual(bill.state, "draft")

    def test_a_credit_note(self):
        bill = self.bill_of(
            ("A", 1250, "0.0345", 21), kind="CreditNote", tax_off={21: "0.01"}
        )
        self.assertEqual(bill.move_type, "in_refund")
        self.assertComesTo(bill, "43.13", "9.07", "52.20")
        self.assertFalse(bill.ebox_warning)

    def test_a_negative_invoice_is_a_credit_note(self):
        bill = self.bill_of(("A", -1250, "0.0345", 21), tax_off={21: "-0.01"})
        self.assertEqual(bill.move_type, "in_refund")
        self.assertComesTo(bill, "43.13", "9.07", "52.20")
        self.assertFalse(bill.ebox_warning)
        self.assertIn("A negative invoice", bill.message_ids[0].body)

    def test_rounding_and_what_was_paid_in_advance(self):
        bill = self.bill_of(("A", 1, "100.00", 21), rounding="0.02", prepaid="50.00")
        self.assertComesTo(bill, "100.02", "21.00", "121.02")
        self.assertEqual(bill.invoice_line_ids[-1].name, "Rounding")
        self.assertFalse(bill.ebox_warning)
        self.assertIn("50.00", bill.message_ids[0].body)
        self.assertIn("71.02", bill.message_ids[0].body)
        self.assertEqual(bill.amount_residual, 121.02)

    def test_a_foreign_currency(self):
        usd = self.env.ref("base.USD")
        usd.active = True
        self.env["res.currency.rate"].create(
            {"currency_id": usd.id, "company_id": self.company.id, "name": "2026-11-01",
             "rate": 1.25}
        )
        bill = self.bill_of(
            ("A", 1250, "0.0345", 21), ("B", 1, "10.00", 21), currency="USD", tax_off={21: "0.01"}
        )
        self.assertEqual(bill.currency_id, usd)
        self.assertComesTo(bill, "53.13", "11.17", "64.30")
        self.assertAlmostEqual(sum(bill.line_ids.mapped("balance")), 0)
        self.assertFalse(bill.ebox_warning)
        bill.action_post()
        self.assertComesTo(bill, "53.13", "11.17", "64.30")

    def test_a_currency_that_nobody_knows_is_refused(self):
        document = self.with_files("xxx", inv__xml=ubl("X", currency="QQQ"))
        document.with_user(self.user).action_make_bills()
        self.assertRegex(document.bill_error, "its currency, QQQ, is not known")
