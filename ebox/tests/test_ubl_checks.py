"""Sums that a file's own figures do not make."""
from __future__ import annotations

import unittest
from decimal import Decimal

from ..ubl.checks import completed
from ..ubl.model import Disagreement
from ..ubl.reader import read
from .invoices import adjustment, category, cbc, line, monetary, subtotal, sums, tax_total, ubl


def euros(text: str) -> Decimal:
    return Decimal(text)


class Checks(unittest.TestCase):
    def found(self, *body: str, **parts: object) -> list[Disagreement]:
        return list(read(ubl(*body, **parts)).disagreements)

    def test_a_line_that_is_not_its_price_times_its_quantity(self) -> None:
        self.assertEqual(self.found(lines=(line(quantity=2),)), [
            Disagreement("line", euros("100.00"), euros("200.00"), line="1")])
        self.assertEqual(self.found(lines=(line(price="99.98"),)), [])
        self.assertEqual(len(self.found(lines=(line(price="99.97"),))), 1)

    def test_the_sum_of_the_lines(self) -> None:
        self.assertEqual(self.found(totals=sums(LineExtensionAmount="100.01")), [
            Disagreement("lines", euros("100.01"), euros("100.00")),
            Disagreement("untaxed", euros("100.00"), euros("100.01"))])

    def test_allowances_and_charges_of_the_document(self) -> None:
        self.assertEqual(self.found(
            adjustment("10.00", category()), taxes=tax_total("18.90", subtotal("90.00", "18.90")),
            totals=sums(tax="18.90")), [
            Disagreement("untaxed", euros("100.00"), euros("90.00"))])

    def test_the_tax_of_a_rate(self) -> None:
        self.assertEqual(self.found(
            taxes=tax_total("20.00", subtotal("100.00", "20.00")), totals=sums(tax="20.00")), [
            Disagreement("tax_of_rate", euros("20.00"), euros("21.00"), euros("21"))])

    def test_a_cent_for_each_rounded_line_is_no_disagreement(self) -> None:
        def taxed(tax: str, count: int) -> list[Disagreement]:
            net = Decimal(100) * count
            return self.found(
                lines=(line(),) * count, totals=sums(net, tax),
                taxes=tax_total(tax, subtotal(net, tax)))

        self.assertEqual(taxed("21.01", 1), [])
        self.assertEqual(len(taxed("21.02", 1)), 1)
        self.assertEqual(taxed("210.05", 10), [])
        self.assertEqual(len(taxed("210.06", 10)), 1)
        self.assertEqual(taxed("8401.00", 400), [])
        self.assertEqual(len(taxed("8401.01", 400)), 1)

    def test_what_is_charged_at_a_rate_and_what_is_taxed_at_it(self) -> None:
        self.assertEqual(self.found(
            lines=(line(), line("50.00", 6, price=50)), totals=sums("150.00", "31.50"),
            taxes=tax_total("31.50", subtotal("150.00", "31.50"))), [
            Disagreement("base_of_rate", euros("150.00"), euros("100.00"), euros("21")),
            Disagreement("base_of_rate", euros("0"), euros("50.00"), euros("6"))])

    def test_rows_of_one_rate_count_together(self) -> None:
        rows = (subtotal("60.00", "12.60"), subtotal("40.00", "8.40"))
        self.assertEqual(self.found(taxes=tax_total("21.00", *rows)), [])

    def test_a_discount_for_cash_lowers_the_base_alone(self) -> None:
        discount = subtotal("2.00", "0.00", 0, "E", cbc("TaxExemptionReasonCode", "BETE-FD"))
        self.assertEqual(self.found(
            taxes=tax_total("20.58", subtotal("98.00", "20.58"), discount),
            totals=sums(tax="20.58")), [])

    def test_the_sum_of_the_taxes(self) -> None:
        self.assertEqual(self.found(
            taxes=tax_total("21.50", subtotal("100.00", "21.00")), totals=sums(tax="21.50")), [
            Disagreement("tax", euros("21.50"), euros("21.00"))])

    def test_total_and_payable(self) -> None:
        self.assertEqual(self.found(totals=sums(TaxInclusiveAmount="121.01")), [
            Disagreement("total", euros("121.01"), euros("121.00")),
            Disagreement("payable", euros("121.00"), euros("121.01"))])
        self.assertEqual(self.found(totals=sums(PrepaidAmount="20.00")), [
            Disagreement("payable", euros("121.00"), euros("101.00"))])

    def test_what_is_left_out_agrees_and_is_computed(self) -> None:
        invoice = read(ubl(
            adjustment("10.00", category()), taxes=tax_total("18.90", subtotal("90.00", "18.90")),
            totals=monetary(PrepaidAmount="8.90")))
        self.assertEqual(invoice.disagreements, ())
        whole = completed(invoice)
        self.assertEqual(
            (whole.lines, whole.untaxed, whole.tax, whole.total, whole.payable),
            tuple(map(euros, ("100.00", "90.00", "18.90", "108.90", "100.00"))))

    def test_what_is_said_stays_as_it_is_said(self) -> None:
        invoice = read(ubl(totals=sums(PayableAmount="7.00")))
        self.assertEqual(completed(invoice), invoice.totals)

    def test_half_a_cent_is_rounded_up(self) -> None:
        (found,) = self.found(
            lines=(line("50.50", price="50.50"),), totals=sums("50.50", "9.00"),
            taxes=tax_total("9.00", subtotal("50.50", "9.00", "21")))
        self.assertEqual(found.computed, euros("10.61"))


class WithoutTaxOfALine(unittest.TestCase):
    def test_bases_are_not_compared(self) -> None:
        bare = line().replace(category(name="ClassifiedTaxCategory"), "")
        rows = tax_total("24.00", subtotal("100.00", "21.00"), subtotal("50.00", "3.00", 6))
        data = ubl(lines=(bare, bare), taxes=rows, totals=sums("200.00", "24.00"))
        self.assertEqual(read(data).disagreements, ())
