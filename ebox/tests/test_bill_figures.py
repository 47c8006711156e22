"""From an invoice to the figures of its bill: signs, lines, taxes and cents."""
from __future__ import annotations

import doctest
import unittest
from decimal import Decimal

from ..bill import figures
from ..bill.figures import figures_of, shared
from ..bill.model import Origin, TaxKey
from ..ubl.model import Adjustment, Kind, Tax, TaxCategory, TaxSubtotal, Totals
from .read_invoices import invoice, line

D = Decimal
STANDARD = Tax(TaxCategory.STANDARD, D(21))


def load_tests(
    _loader: unittest.TestLoader, tests: unittest.TestSuite, _pattern: str | None
) -> unittest.TestSuite:
    tests.addTests(doctest.DocTestSuite(figures))
    return tests


class TestFigures(unittest.TestCase):
    def only_line(self, **values):
        """The bill's line of an invoice with this single line."""
        (made, *others) = figures_of(invoice(lines=(line(**values),))).lines
        self.assertFalse(others)
        return made

    # --- direction

    def test_an_invoice_and_a_credit_note_keep_their_signs(self):
        for kind, is_refund in ((Kind.INVOICE, False), (Kind.CREDIT_NOTE, True)):
            made = figures_of(invoice(kind=kind))
            self.assertEqual((made.is_refund, made.total), (is_refund, D("121.00")))
            self.assertEqual(made.lines[0].quantity, 1)

    def test_what_is_negative_is_the_other_kind_with_positive_amounts(self):
        for kind, is_refund in ((Kind.INVOICE, True), (Kind.CREDIT_NOTE, False)):
            lines = (line(quantity=D(-1), amount=D("-100.00")),)
            made = figures_of(invoice(kind=kind, lines=lines))
            self.assertEqual((made.is_refund, made.total), (is_refund, D("121.00")))
            self.assertEqual((made.untaxed, made.tax), (D("100.00"), D("21.00")))
            self.assertEqual(made.taxes, {TaxKey(TaxCategory.STANDARD, D(21)): D("21.00")})
            self.assertEqual((made.lines[0].quantity, made.lines[0].amount), (1, D("100.00")))

    def test_a_credit_note_that_is_written_as_an_invoice_is_one_whatever_its_sign(self):
        for sign in (1, -1):
            lines = (line(quantity=D(sign), amount=D(100 * sign)),)
            made = figures_of(invoice(type_code="381", lines=lines))
            self.assertEqual((made.is_refund, made.total), (True, D("121.00")))

    # --- lines

    def test_prices_of_four_decimals_are_kept(self):
        made = self.only_line(quantity=D(1250), price=D("0.0345"), amount=D("43.13"))
        self.assertEqual((made.quantity, made.price), (1250, D("0.0345")))
        self.assertTrue(made.is_forced, "1,250 × 0.0345 is 43.125")

    def test_a_price_for_a_hundred(self):
        made = self.only_line(
            quantity=D(250), price=D("3.00"), base_quantity=D(100), amount=D("7.50")
        )
        self.assertEqual((made.quantity, made.price), (250, D("0.03")))
        self.assertFalse(made.is_forced)

    def test_an_allowance_is_a_discount_of_its_line(self):
        made = self.only_line(amount=D("90.00"), adjustments=(Adjustment(D("-10.00")),))
        self.assertEqual((made.price, made.discount, made.amount), (100, D("10.00"), D("90.00")))
        self.assertFalse(made.is_forced)

    def test_a_discount_that_needs_more_decimals_keeps_its_amount(self):
        made = self.only_line(amount=D("66.67"), adjustments=(Adjustment(D("-33.33")),))
        self.assertEqual((made.discount, made.amount), (D("33.33"), D("66.67")))
        third = self.only_line(
            quantity=D(3), price=D("33.34"), amount=D("90.00"),
            adjustments=(Adjustment(D("-10.02")),),
        )
        self.assertTrue(third.is_forced)
        self.assertEqual((third.discount, third.amount), (D("10.02"), D("90.00")))

    def test_a_charge_of_a_line_is_a_line_of_its_own(self):
        lines = (line(amount=D("105.00"), adjustments=(Adjustment(D("5.00"), "Recupel"),)),)
        first, second = figures_of(invoice(lines=lines)).lines
        self.assertEqual((first.amount, first.price), (D("100.00"), 100))
        self.assertEqual(
            (second.origin, second.name, second.amount, second.tax),
            (Origin.CHARGE, "Recupel", D("5.00"), STANDARD),
        )

    def test_allowances_and_charges_of_the_document_are_lines_with_their_own_tax(self):
        six = Tax(TaxCategory.STANDARD, D(6))
        made = figures_of(
            invoice(adjustments=(Adjustment(D(-5), "Fidelity", tax=STANDARD),
                                 Adjustment(D(7), "Freight", tax=six)))
        )
        self.assertEqual(
            [(row.origin, row.name, row.amount, row.tax) for row in made.lines[1:]],
            [(Origin.ALLOWANCE, "Fidelity", D(-5), STANDARD),
             (Origin.CHARGE, "Freight", D(7), six)],
        )

    def test_a_line_whose_price_is_nonsense_has_the_price_that_its_amount_says(self):
        for values in (
            {"quantity": D(0), "price": D(0), "amount": D("-200.00")},
            {"quantity": D(4), "price": D(1), "amount": D("100.00")},
            {"quantity": D(4), "price": None, "amount": D("100.00")},
            {"quantity": D(4), "base_quantity": D(0), "amount": D("100.00")},
        ):
            with self.subTest(values):
                made = self.only_line(**values)
                self.assertEqual(made.quantity * made.price, abs(values["amount"]))
                self.assertFalse(made.is_forced)

    def test_a_line_of_nothing_stays(self):
        made = self.only_line(quantity=D(2), price=D(0), amount=D(0))
        self.assertEqual((made.quantity, made.price, made.amount), (2, 0, 0))

    def test_the_rounding_is_a_line_without_tax(self):
        totals = Totals(D(100), D(100), D(21), D(121), D(0), D(0), D(0), D("0.02"), D("121.02"))
        made = figures_of(invoice(totals=totals))
        self.assertEqual((made.total, made.untaxed, made.tax), (D("121.02"), D("100.02"), 21))
        self.assertEqual((made.lines[-1].origin, made.lines[-1].amount, made.lines[-1].tax),
                         (Origin.ROUNDING, D("0.02"), None))

    # --- taxes

    def test_rows_of_one_rate_add_up(self):
        rows = (
            TaxSubtotal(STANDARD, D(50), D("10.50")),
            TaxSubtotal(Tax(TaxCategory.STANDARD, D("21.00"), "other words"), D(50), D("10.51")),
        )
        made = figures_of(invoice(taxes=rows))
        self.assertEqual(made.taxes, {TaxKey(TaxCategory.STANDARD, D(21)): D("21.01")})

    def test_without_a_breakdown_the_lines_tell_and_the_total_settles_the_cent(self):
        six = Tax(TaxCategory.STANDARD, D(6))
        total = D("174.01")
        totals = Totals(D(150), D(150), D("24.01"), total, D(0), D(0), D(0), D(0), total)
        made = figures_of(
            invoice(lines=(line(), line(amount=D(50), price=D(50), tax=six)), taxes=(),
                    totals=totals)
        )
        self.assertEqual(
            made.taxes,
            {TaxKey(TaxCategory.STANDARD, D(21)): D("21.01"),
             TaxKey(TaxCategory.STANDARD, D(6)): D("3.00")},
        )

    def test_reverse_charge_at_a_rate_charges_nothing(self):
        made = figures_of(
            invoice(lines=(line(tax=Tax(TaxCategory.REVERSE_CHARGE, D(21))),), taxes=())
        )
        self.assertEqual([*made.taxes.values()], [0])

    def test_parts_add_up_whatever_the_weights(self):
        for total, weights in (
            ("0.01", (1, 1, 1)), ("-0.05", (3, 3, 3)), ("10.00", (1, 0, 2)), ("7.77", (0, 0)),
            ("21.01", (100, -40, 40)),
        ):
            with self.subTest(total=total, weights=weights):
                parts = shared(D(total), [D(weight) for weight in weights])
                self.assertEqual(sum(parts), D(total))
                self.assertEqual(len(parts), len(weights))
