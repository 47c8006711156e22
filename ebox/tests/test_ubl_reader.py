"""What a UBL file says, in the terms of the bookkeeper."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..ubl.model import Adjustment, Kind, Line, PartyId, PaymentMeans, Tax, TaxCategory
from ..ubl.reader import content_of, read
from ..ubl.refusals import UblReason, UblRefused
from .invoices import (
    CUSTOMER_NUMBER,
    IBAN,
    SUPPLIER_NUMBER,
    adjustment,
    amount,
    cac,
    category,
    cbc,
    embedded,
    line,
    means,
    monetary,
    party,
    subtotal,
    sums,
    tax_total,
    ubl,
    wrapped,
)

VAT_21 = Tax(TaxCategory.STANDARD, Decimal(21))


class Case(unittest.TestCase):
    def assert_refused(self, data: bytes, reason: UblReason, detail: str = "") -> None:
        with self.assertRaises(UblRefused) as caught:
            read(data)
        self.assertIs(caught.exception.reason, reason)
        self.assertIn(detail, caught.exception.detail)


class Whole(Case):
    def test_a_sound_invoice(self) -> None:
        invoice = read(ubl())
        self.assertEqual((invoice.kind, invoice.number, invoice.type_code),
                         (Kind.INVOICE, "F1", "380"))
        self.assertEqual((invoice.issued, invoice.due), (date(2026, 11, 2), date(2026, 12, 2)))
        self.assertEqual((invoice.currency, invoice.totals.total, invoice.totals.tax),
                         ("EUR", Decimal("121.00"), Decimal("21.00")))
        self.assertEqual(invoice.lines, (Line(
            id="1", name="Lease", description="", quantity=Decimal(1), unit="C62",
            price=Decimal("100.00"), base_quantity=Decimal(1), amount=Decimal("100.00"),
            tax=VAT_21),))
        self.assertEqual((invoice.disagreements, invoice.unread), ((), ()))

    def test_a_credit_note_has_its_own_elements_and_plain_amounts(self) -> None:
        note = read(ubl(
            cac("BillingReference", cac("InvoiceDocumentReference", cbc("ID", "F0"))),
            kind="CreditNote", dates=cbc("IssueDate", "2026-11-02"),
            paid=cac("PaymentMeans", cbc("PaymentMeansCode", "30"),
                     cbc("PaymentDueDate", "2026-11-30"))))
        self.assertEqual((note.kind, note.type_code, note.preceding),
                         (Kind.CREDIT_NOTE, "381", ("F0",)))
        self.assertEqual(note.due, date(2026, 11, 30))
        self.assertEqual(note.lines[0].quantity, Decimal(1))
        self.assertEqual(note.totals.total, Decimal("121.00"))

    def test_an_invoice_that_calls_itself_a_credit_note(self) -> None:
        self.assertIs(read(ubl().replace(b">380<", b">381<")).kind, Kind.CREDIT_NOTE)
        negative = ubl(
            lines=(line("-100.00", quantity=-1),), totals=sums("-100.00", "-21.00"),
            taxes=tax_total("-21.00", subtotal("-100.00", "-21.00")))
        invoice = read(negative.replace(b">380<", b">381<"))
        self.assertEqual((invoice.kind, invoice.totals.total), (Kind.INVOICE, Decimal("-121.00")))
        self.assertEqual(invoice.disagreements, ())

    def test_references_notes_and_periods(self) -> None:
        invoice = read(ubl(
            cbc("TaxCurrencyCode", "USD"), cbc("AccountingCost", "6100"),
            cbc("BuyerReference", "Achats Liège"),
            cac("InvoicePeriod", cbc("StartDate", "2026-10-01"), cbc("EndDate", "2026-10-31")),
            cac("OrderReference", cbc("ID", "PO-7")),
            cac("ContractDocumentReference", cbc("ID", "C-1")),
            cac("ProjectReference", cbc("ID", "P-1")),
            cac("Delivery", cbc("ActualDeliveryDate", "2026-10-15")),
            cac("PayeeParty", cac("PartyName", cbc("Name", "Factor"))),
            cac("TaxRepresentativeParty", cac("PartyName", cbc("Name", "Fiscalist"))),
            cac("PaymentTerms", cbc("Note", "30 jours")),
            head=cbc("Note", "Une\nnote  longue") + cbc("Note", "Autre")
            + cbc("TaxPointDate", "2026-10-31")))
        self.assertEqual((invoice.tax_currency, invoice.accounting_cost), ("USD", "6100"))
        self.assertEqual((invoice.order, invoice.contract, invoice.project), ("PO-7", "C-1", "P-1"))
        self.assertEqual((invoice.start, invoice.end), (date(2026, 10, 1), date(2026, 10, 31)))
        self.assertEqual((invoice.delivered, invoice.tax_point),
                         (date(2026, 10, 15), date(2026, 10, 31)))
        self.assertEqual((invoice.payee.name, invoice.tax_representative.name),
                         ("Factor", "Fiscalist"))
        self.assertEqual((invoice.notes, invoice.terms),
                         (("Une\nnote longue", "Autre"), "30 jours"))

    def test_an_order_that_had_to_be_filled_in_is_none(self) -> None:
        data = ubl(cac("OrderReference", cbc("ID", "NA"), cbc("SalesOrderID", "S-1")))
        self.assertEqual(read(data).order, "")

    def test_prefixes_are_the_senders_choice(self) -> None:
        data = ubl().replace(b"cbc:", b"ns2:").replace(b":cbc=", b":ns2=")
        data = data.replace(b"cac:", b"p:").replace(b":cac=", b":p=")
        data = data.replace(b"<Invoice xmlns=", b"<q:Invoice xmlns:q=").replace(
            b"</Invoice>", b"</q:Invoice>")
        self.assertEqual(read(data), read(ubl()))

    def test_dates_that_are_none_are_said(self) -> None:
        invoice = read(ubl(dates=cbc("IssueDate", "2026-02-30") + cbc("DueDate", "0001-01-01")))
        self.assertEqual((invoice.issued, invoice.due), (None, None))
        self.assertEqual(invoice.unread, ("IssueDate", "DueDate"))
        invoice = read(ubl(dates=cbc("IssueDate", "2026-11-02+01:00") + cbc("DueDate", "")))
        self.assertEqual((invoice.issued, invoice.unread), (date(2026, 11, 2), ()))

    def test_essentials(self) -> None:
        self.assert_refused(ubl(number=""), UblReason.NO_NUMBER)
        self.assert_refused(ubl(number=" \n"), UblReason.NO_NUMBER)
        self.assert_refused(ubl(lines=()), UblReason.NO_LINES)
        self.assert_refused(wrapped("", "Order"), UblReason.NOT_AN_INVOICE, "Order")
        self.assert_refused(b"<Invoice/>", UblReason.NOT_AN_INVOICE)

    def test_cii_is_known_for_what_it_is(self) -> None:
        space = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
        self.assert_refused(
            f'<r:CrossIndustryInvoice xmlns:r="{space}"/>'.encode(), UblReason.CROSS_INDUSTRY)

    def test_hidden_characters_and_length_of_a_number(self) -> None:
        self.assertEqual(read(ubl(number="F\u200b1\u202e")).number, "F1")
        self.assertEqual(len(read(ubl(number="1" * 100_000)).number), 500)


class Currencies(Case):
    def test_the_amounts_may_name_it(self) -> None:
        self.assertEqual(read(ubl(currency="")).currency, "EUR")

    def test_none_and_nonsense(self) -> None:
        bare = ubl(currency="").replace(b' currencyID="EUR"', b"")
        self.assert_refused(bare, UblReason.NO_CURRENCY)
        self.assert_refused(bare.replace(b"<cac:", b"<cbc:DocumentCurrencyCode>EURO"
                            b"</cbc:DocumentCurrencyCode><cac:", 1), UblReason.NO_CURRENCY, "EURO")

    def test_amounts_in_two_currencies_are_not_added_up(self) -> None:
        data = ubl(lines=(line(currency="USD"),))
        self.assert_refused(data, UblReason.MIXED_CURRENCIES, "EUR, USD")

    def test_tax_in_the_currency_of_the_books_stands_apart(self) -> None:
        data = ubl(taxes=tax_total("21.00", subtotal("100.00", "21.00"))
                   + tax_total("240.00", currency="SEK"))
        self.assertEqual(read(data).totals.tax, Decimal("21.00"))

    def test_older_files_have_a_tax_total_for_each_rate(self) -> None:
        data = ubl(
            taxes=tax_total("21.00", subtotal("100.00", "21.00"))
            + tax_total("3.00", subtotal("50.00", "3.00", 6)),
            lines=(line(), line("50.00", 6, price=50)), totals=sums("150.00", "24.00"))
        invoice = read(data)
        self.assertEqual((invoice.totals.tax, len(invoice.taxes)), (Decimal("24.00"), 2))
        self.assertEqual(invoice.disagreements, ())


class Numbers(Case):
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


class Lines(Case):
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


class Taxes(Case):
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


class Parties(Case):
    def supplier(self, *content: str) -> object:
        return read(ubl(supplier=party(*content))).supplier

    def test_a_belgian_supplier(self) -> None:
        found = read(ubl()).supplier
        self.assertEqual((found.name, found.trading_name), ("Location Meuse SA", "Location Meuse"))
        self.assertEqual((found.vat, found.enterprise), ("BE0477472701", SUPPLIER_NUMBER))
        self.assertEqual(found.endpoint, PartyId(SUPPLIER_NUMBER, "0208"))
        self.assertEqual((found.street, found.zip, found.city, found.country),
                         ("Quai 1", "4000", "Liège", "BE"))

    def test_where_senders_put_the_belgian_number(self) -> None:
        belgian = cac("PostalAddress", cac("Country", cbc("IdentificationCode", "BE")))

        def legal(number: str, **scheme: str) -> str:
            return cac("PartyLegalEntity", cbc("CompanyID", number, **scheme))

        def taxed(number: str, scheme: str = "VAT") -> str:
            return cac("PartyTaxScheme", cbc("CompanyID", number),
                       cac("TaxScheme", cbc("ID", scheme)))

        vat, number = "BE0477472701", "0477472701"
        for content, expected in (
            ((taxed("BE 0477.472.701"),), (vat, number)),
            ((taxed("be477472701"),), (vat, number)),
            ((taxed(number), belgian), (vat, number)),
            ((taxed("BE0477472701", ""),), (vat, number)),
            ((legal("BE0477472701"),), (vat, number)),
            ((legal("0477.472.701", schemeID="0208"),), ("", number)),
            ((legal("0477472701"), belgian), ("", number)),
            ((legal("0477472701"),), ("", "")),
            ((legal("0477472702"), belgian), ("", "")),
            ((cbc("EndpointID", "0477472701", schemeID="0208"),), ("", number)),
            ((cbc("EndpointID", "BE0477472701", schemeID="9925"),), (vat, number)),
            ((cbc("EndpointID", "0477472701", schemeID="9925"),), (vat, number)),
            ((cbc("EndpointID", "0477472701", schemeID="9956"),), ("", number)),
            ((cac("PartyIdentification", cbc("ID", number, schemeID="BE:CBE")),), ("", number)),
            ((taxed("N/A"), belgian), ("", "")),
            ((taxed("NL8200.98.395.B.01"),), ("NL820098395B01", "")),
            ((taxed("LU1", "OTHER"), taxed("BE0477472701")), (vat, number)),
        ):
            with self.subTest(content):
                found = self.supplier(*content)
                self.assertEqual((found.vat, found.enterprise), expected)

    def test_a_foreign_number_is_never_taken_for_a_belgian_one(self) -> None:
        french = cac("PostalAddress", cac("Country", cbc("IdentificationCode", "FR")))
        found = self.supplier(french, cac("PartyLegalEntity", cbc("CompanyID", "477472701")))
        self.assertEqual((found.vat, found.enterprise), ("", ""))

    def test_an_address_of_older_files_and_a_person(self) -> None:
        found = self.supplier(
            cac("PostalAddress", cbc("StreetName", "Rue Haute"), cbc("BuildingNumber", "7b"),
                cbc("AdditionalStreetName", "Bte 2"), cbc("CountrySubentity", "Namur"),
                cac("AddressLine", cbc("Line", "Zone B")),
                cac("Country", cbc("IdentificationCode", "be"))),
            cac("Contact", cbc("Telephone", "+32 2 123 45 67"),
                cbc("ElectronicMail", "a@example.com")),
            cac("Person", cbc("FirstName", "Anne"), cbc("FamilyName", "Dubois")))
        self.assertEqual((found.street, found.street2, found.region, found.country),
                         ("Rue Haute 7b", "Bte 2, Zone B", "Namur", "BE"))
        self.assertEqual((found.name, found.email, found.phone),
                         ("Anne Dubois", "a@example.com", "+32 2 123 45 67"))

    def test_an_invoice_without_parties(self) -> None:
        data = ubl(supplier="<cac:Party/>", customer="<cac:AccountingCustomerParty/>")
        self.assertEqual((read(data).supplier.name, read(data).customer.vat), ("", ""))


class CustomerNumbers(Case):
    def number(self, *content: str, of_party: str = "", reference: str = "") -> tuple[str, str]:
        invoice = read(ubl(
            cbc("BuyerReference", reference) if reference else "",
            customer=cac("AccountingCustomerParty", *content, party(
                cbc("EndpointID", CUSTOMER_NUMBER, schemeID="0208"), of_party,
                cac("PartyTaxScheme", cbc("CompanyID", f"BE{CUSTOMER_NUMBER}"),
                    cac("TaxScheme", cbc("ID", "VAT")))))))
        return invoice.customer_number, invoice.customer_number_hint

    def identified(self, value: str, **scheme: str) -> str:
        return cac("PartyIdentification", cbc("ID", value, **scheme))

    def test_in_the_order_of_trust(self) -> None:
        given = cbc("SupplierAssignedAccountID", "K-1")
        own = cbc("CustomerAssignedAccountID", "K-2")
        party_id = self.identified("K-3")
        self.assertEqual(self.number(own, given, of_party=party_id), ("K-1", ""))
        self.assertEqual(self.number(own, of_party=party_id), ("K-2", ""))
        self.assertEqual(self.number(of_party=party_id, reference="K-4"), ("K-3", ""))

    def test_public_numbers_are_not_the_suppliers(self) -> None:
        for value, scheme in (
            ("5412345000013", "0088"), (CUSTOMER_NUMBER, "0208"), (f"BE{CUSTOMER_NUMBER}", ""),
            (CUSTOMER_NUMBER, ""), ("0403.170.701", ""), ("5412345000013", "GLN"),
        ):
            scheme_id = {"schemeID": scheme} if scheme else {}
            self.assertEqual(self.number(of_party=self.identified(value, **scheme_id)), ("", ""))
        both = self.identified(CUSTOMER_NUMBER) + self.identified("47805")
        self.assertEqual(self.number(of_party=both), ("47805", ""))

    def test_a_buyer_reference_is_only_a_hint(self) -> None:
        self.assertEqual(self.number(reference="47805"), ("", "47805"))
        for reference in ("Service achats", "Achats", "NA", "12", "PO 12 pour Anne"):
            self.assertEqual(self.number(reference=reference), ("", ""), reference)


class Payments(Case):
    def test_every_means(self) -> None:
        invoice = read(ubl(paid=means() + cac(
            "PaymentMeans", cbc("PaymentMeansCode", "59"), cbc("InstructionID", "I-1"),
            cac("PayeeFinancialAccount", cbc("ID", "BE00 0000")),
            cac("PaymentMandate", cbc("ID", "M-1")))))
        self.assertEqual(invoice.means, (
            PaymentMeans("30", IBAN, "GKCCBEBB", "Location Meuse SA", "+++090/9337/55493+++"),
            PaymentMeans("59", "BE00 0000", payment_id="I-1", mandate="M-1")))

    def test_an_iban_is_kept_without_blanks(self) -> None:
        invoice = read(ubl(paid=means(iban="be71 0961 2345 6769")))
        self.assertEqual(invoice.means[0].iban, IBAN)

    def test_the_structured_communication(self) -> None:
        note = "Communication: +++010/8068/17183+++"
        for paid, notes, expected in (
            (means(), "", "+++090/9337/55493+++"),
            (means("090933755493"), "", "+++090/9337/55493+++"),
            (means("+++090/9337/55494+++"), "", ""),
            (means("F1"), note, "+++010/8068/17183+++"),
            (means(), note, "+++090/9337/55493+++"),
            (means("F1"), note + " ou ***090/9337/55493***", ""),
            (means("F1"), "réf. 090933755493", ""),
            (means("RF18539007547034"), "", ""),
            ("", note, "+++010/8068/17183+++"),
        ):
            with self.subTest(paid=paid, notes=notes):
                found = read(ubl(paid=paid, head=cbc("Note", notes)))
                self.assertEqual(found.structured, expected)

    def test_where_the_due_date_stands(self) -> None:
        issued = cbc("IssueDate", "2026-11-02")
        later = cbc("PaymentDueDate", "2026-12-31")
        for data in (
            ubl(dates=issued + cbc("DueDate", "2026-12-31")),
            ubl(dates=issued, paid=cac("PaymentMeans") + cac("PaymentMeans", later)),
            ubl(cac("PaymentTerms", later), dates=issued),
        ):
            self.assertEqual(read(data).due, date(2026, 12, 31))


class Attachments(Case):
    def test_files_inside(self) -> None:
        pdf = b"%PDF-1.7" + bytes(range(256)) * 40
        invoice = read(ubl(
            embedded(pdf, "../../F1.pdf"), embedded(b"a;b", "", "text/csv", ident="Détail"),
            cac("AdditionalDocumentReference", cbc("ID", "x"), cac("Attachment", cac(
                "ExternalReference", cbc("URI", "https://example.com/x.pdf"))))))
        self.assertEqual([(one.name, one.mime) for one in invoice.attachments],
                         [("F1.pdf", "application/pdf"), ("Détail.csv", "text/csv")])
        self.assertEqual([content_of(one) for one in invoice.attachments], [pdf, b"a;b"])

    def test_a_damaged_file_does_not_keep_the_invoice_from_being_read(self) -> None:
        (found,) = read(ubl(embedded(b"x").replace("eA==", "e!"))).attachments
        with self.assertRaises(UblRefused) as caught:
            content_of(found)
        self.assertIs(caught.exception.reason, UblReason.BAD_ATTACHMENT)

    def test_a_scan_of_twenty_megabytes(self) -> None:
        scan = b"%PDF-1.7" + b"\0" * 20_000_000
        (found,) = read(ubl(embedded(scan))).attachments
        self.assertEqual(len(content_of(found)), len(scan))


class Wrapped(Case):
    def described(self, inner: bytes, tail: str = "") -> bytes:
        return wrapped(cac("Attachment", cac("ExternalReference", (
            f"<cbc:Description><![CDATA[{inner.decode()}]]></cbc:Description>"))) + tail,
            "AttachedDocument")

    def binary(self, inner: bytes) -> bytes:
        return wrapped(embedded(inner).replace("AdditionalDocumentReference>", "Wrapper>").replace(
            "<cac:Wrapper>", "").replace("</cac:Wrapper>", ""), "AttachedDocument")

    def test_an_invoice_inside_is_read(self) -> None:
        latin = ubl().replace(b"UTF-8", b"ISO-8859-1").decode().encode("latin-1")
        for data in (self.described(ubl()), self.binary(ubl()), self.binary(latin),
                     self.described(ubl().replace(b"UTF-8", b"ISO-8859-1"))):
            self.assertEqual(read(data), read(ubl()))

    def test_it_is_opened_once(self) -> None:
        self.assert_refused(self.binary(self.binary(ubl())), UblReason.NOTHING_INSIDE)

    def test_nothing_inside_and_something_else_inside(self) -> None:
        self.assert_refused(wrapped("", "AttachedDocument"), UblReason.NOTHING_INSIDE)
        self.assert_refused(self.described(b" "), UblReason.NOTHING_INSIDE)
        self.assert_refused(self.binary(wrapped("", "Order")), UblReason.NOT_AN_INVOICE)
        self.assert_refused(wrapped(cac("Attachment", cbc("EmbeddedDocumentBinaryObject", "!"),
                            ), "AttachedDocument"), UblReason.BAD_ATTACHMENT)
