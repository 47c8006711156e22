"""What a UBL file says of lines, numbers, taxes and totals."""
from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..ubl.model import Adjustment, PartyId, Tax, TaxCategory
from ..ubl.reader import read
from ..ubl.refusals import UblReason
from .invoices import (
    VAT_21,
    UblCase,
    adjustment,
    amount,
    cac,
    category,
    cbc,
    line,
    monetary,
    subtotal,
    sums,
    tax_total,
    ubl,
)


class Numbers(UblCase):
    def test_what_is_no_plain_decimal_number_is_refused(self) -> None:
        for value in ("1,00", "1e9", "1E999999", "NaN", "Infinity", "١٢", "0x10", "1_000", "-",
                      "1" * 14, "0." + "1" * 21, "1.2.3", "٣.5"):
            data = ubl(lines=(line(value),))
            self.assert_refused(data, UblReason.BAD_AMOUNT, f"LineExtensionAmount: {value[:40]}")

    def test_every_place_of_a_number_is_guarded(self) -> None:
        bad = "1E999999"
        for data in (
            ubl(lines=(line(quantity=bad),)), ubl(lines=(line(price=bad),)),
            ubl(lines=(line(rate=bad),)), ubl(adjustment(bad)),
            ubl(lines=(line(in_price=cbc("BaseQuantity", bad)),)),
            ubl(taxes=tax_total(bad, subtotal("100.00", "21.00"))),
            ubl(taxes=tax_total("21.00", subtotal(bad, "21.00"))),
            ubl(taxes=tax_total("21.00", subtotal("100.00", bad))),
            *(ubl(totals=sums(**{name: bad})) for name in (
                "LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount",
                "AllowanceTotalAmount", "ChargeTotalAmount", "PrepaidAmount",
                "PayableRoundingAmount", "PayableAmount")),
        ):
            self.assert_refused(data, UblReason.BAD_AMOUNT)

    def test_spellings_that_xml_allows(self) -> None:
        for value in ("+100.00", " 100.000\n", "0000100", "100."):
            self.assertEqual(read(ubl(lines=(line(value),))).lines[0].amount, Decimal(100))
        self.assertEqual(read(ubl(lines=(line(price=".5"),))).lines[0].price, Decimal("0.5"))

    def test_the_longest_numbers_are_multiplied(self) -> None:
        long = "9" * 13 + "." + "9" * 20
        (found,) = [one for one in read(ubl(lines=(
            line(quantity=long, price=long),))).disagreements if one.what == "line"]
        self.assertEqual(found.computed, Decimal(f"{'1' + '0' * 26}.00"))


class Lines(UblCase):
    def test_everything_a_line_may_say(self) -> None:
        data = ubl(lines=(line(
            "95.00", 21, "S", cbc("AccountingCost", "6132"), cbc("Note", "voir annexe"),
            cac("InvoicePeriod", cbc("StartDate", "2026-10-01"), cbc("EndDate", "2026-10-31")),
            cac("OrderLineReference", cbc("LineID", "10")),
            adjustment("10.00"), adjustment("5.00", charge=True, reason="Port"),
            quantity="200", price="50.0000",
            item=cbc("Description", "Bleu\nvif") + cac("BuyersItemIdentification", cbc("ID", "B1"))
            + cac("SellersItemIdentification", cbc("ID", "S1"))
            + cac("StandardItemIdentification", cbc("ID", "5412345000013", schemeID="0160")),
            in_price=cbc("BaseQuantity", "100", unitCode="C62")),),
            totals=sums("95.00", "19.95"), taxes=tax_total("19.95", subtotal("95.00", "19.95")))
        invoice = read(data)
        (found,) = invoice.lines
        self.assertEqual((found.quantity, found.price, found.base_quantity),
                         (Decimal(200), Decimal("50.0000"), Decimal(100)))
        self.assertEqual(found.adjustments, (
            Adjustment(Decimal("-10.00"), "Remise", "95"),
            Adjustment(Decimal("5.00"), "Port", "95")))
        self.assertEqual((found.description, found.account, found.order),
                         ("Bleu\nvif\nvoir annexe", "6132", "10"))
        self.assertEqual((found.start, found.end), (date(2026, 10, 1), date(2026, 10, 31)))
        self.assertEqual((found.buyer_item, found.seller_item, found.standard_item),
                         ("B1", "S1", PartyId("5412345000013", "0160")))
        self.assertEqual(invoice.disagreements, ())

    def test_a_base_quantity_of_zero_counts_as_one(self) -> None:
        for value in ("0", "-1"):
            (found,) = read(ubl(lines=(line(in_price=cbc("BaseQuantity", value)),))).lines
            self.assertEqual(found.base_quantity, Decimal(1))

    def test_the_name_may_stand_in_the_description(self) -> None:
        data = ubl(lines=(line(name="", item=cbc("Description", "Crayons\nbleus")),))
        self.assertEqual(read(data).lines[0].name, "Crayons bleus")

    def test_an_amount_left_out_is_computed_or_the_file_refused(self) -> None:
        whole = line(None, quantity=3, price="3.335")
        bare = whole.replace(amount("LineExtensionAmount", None), adjustment("1.00"))
        self.assertEqual(read(ubl(lines=(bare,))).lines[0].amount, Decimal("9.01"))
        self.assert_refused(
            ubl(lines=(bare.replace(amount("PriceAmount", "3.335"), ""),)), UblReason.NO_AMOUNT)

    def test_the_tax_of_a_line_may_stand_elsewhere(self) -> None:
        bare = line().replace(category(name="ClassifiedTaxCategory"), "")
        own = bare.replace("<cac:Item>", tax_total("6.00", subtotal("100.00", "6.00", 6))
                           + "<cac:Item>")
        self.assertEqual(read(ubl(lines=(own,))).lines[0].tax,
                         Tax(TaxCategory.STANDARD, Decimal(6)))
        self.assertEqual(read(ubl(lines=(bare,))).lines[0].tax, VAT_21)
        two = tax_total("24.00", subtotal("100.00", "21.00"), subtotal("50.00", "3.00", 6))
        self.assertIsNone(read(ubl(lines=(bare,), taxes=two)).lines[0].tax)

    def test_sub_lines_take_the_place_of_a_line_they_come_to(self) -> None:
        def sub(net: str, name: str, *more: str) -> str:
            return line(net, 21, "S", *more, name=name, kind="SubInvoice")

        split = line("100.00", 21, "S", sub("60.00", "a"), sub("40.00", "b", sub("40.00", "c")))
        self.assertEqual([one.name for one in read(ubl(lines=(split,))).lines], ["a", "c"])
        other = line("100.00", 21, "S", sub("60.00", "a"))
        self.assertEqual([one.name for one in read(ubl(lines=(other,))).lines], ["Lease"])


class Taxes(UblCase):
    def test_categories(self) -> None:
        for code, rate, expected in (
            ("S", 21, TaxCategory.STANDARD), ("AE", 0, TaxCategory.REVERSE_CHARGE),
            ("K", 0, TaxCategory.INTRA_COMMUNITY), ("G", 0, TaxCategory.EXPORT),
            ("E", 0, TaxCategory.EXEMPT), ("Z", 0, TaxCategory.ZERO),
            ("O", None, TaxCategory.OUTSIDE), ("AA", 6, TaxCategory.STANDARD),
            ("B", 21, TaxCategory.OTHER), ("", 21, TaxCategory.STANDARD),
            ("", 0, TaxCategory.OTHER), ("ae", 0, TaxCategory.REVERSE_CHARGE),
        ):
            found = read(ubl(lines=(line(rate=rate, code=code),))).lines[0].tax
            self.assertEqual((found.category, found.rate),
                             (expected, None if rate is None else Decimal(rate)), code)

    def test_the_reason_of_an_exemption(self) -> None:
        row = subtotal("100.00", "0.00", 0, "E", cbc("TaxExemptionReasonCode", "VATEX-EU-132"),
                       cbc("TaxExemptionReason", "Article 132"))
        (found,) = read(ubl(taxes=tax_total("0.00", row))).taxes
        self.assertEqual((found.base, found.amount), (Decimal("100.00"), Decimal("0.00")))
        self.assertEqual((found.tax.exemption, found.tax.exemption_code),
                         ("Article 132", "VATEX-EU-132"))

    def test_the_rate_may_stand_beside_the_category(self) -> None:
        row = subtotal("100.00", "6.00", None).replace(
            "<cac:TaxCategory>", cbc("Percent", 6) + "<cac:TaxCategory>")
        self.assertEqual(read(ubl(taxes=tax_total("6.00", row))).taxes[0].tax,
                         Tax(TaxCategory.STANDARD, Decimal(6)))

    def test_allowances_and_charges_of_the_document_have_their_own_tax(self) -> None:
        data = ubl(
            adjustment("10.00", category()), adjustment("4.00", category(6), charge=True),
            taxes=tax_total("19.14", subtotal("90.00", "18.90"), subtotal("4.00", "0.24", 6)),
            totals=sums(tax="19.14", changes="-6.00", AllowanceTotalAmount="10.00",
                        ChargeTotalAmount="4.00"))
        invoice = read(data)
        self.assertEqual(invoice.adjustments, (
            Adjustment(Decimal("-10.00"), "Remise", "95", VAT_21),
            Adjustment(Decimal("4.00"), "Remise", "95", Tax(TaxCategory.STANDARD, Decimal(6)))))
        self.assertEqual((invoice.totals.allowances, invoice.totals.charges),
                         (Decimal("10.00"), Decimal("4.00")))
        self.assertEqual(invoice.disagreements, ())

    def test_an_allowance_without_an_amount(self) -> None:
        bare = adjustment("10.00").replace(amount("Amount", "10.00"), "")
        self.assert_refused(ubl(bare), UblReason.NO_AMOUNT, "Remise")

    def test_what_older_files_leave_out_is_none(self) -> None:
        totals = read(ubl(totals=monetary(LineExtensionAmount="100.00"), taxes="")).totals
        self.assertEqual(
            (totals.untaxed, totals.tax, totals.total, totals.payable), (None, None, None, None))
        self.assertEqual((totals.prepaid, totals.rounding), (Decimal(0), Decimal(0)))

    def test_prepaid_and_rounding(self) -> None:
        invoice = read(ubl(totals=sums(
            PrepaidAmount="21.00", PayableRoundingAmount="0.02", PayableAmount="100.02")))
        self.assertEqual((invoice.totals.prepaid, invoice.totals.rounding, invoice.totals.payable),
                         (Decimal("21.00"), Decimal("0.02"), Decimal("100.02")))
        self.assertEqual(invoice.disagreements, ())
