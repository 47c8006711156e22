"""Who a UBL file is from and to, and how it wants to be paid."""
from __future__ import annotations

import doctest
import unittest
from datetime import date

from ..ubl import elements, parties
from ..ubl.model import PartyId, PaymentMeans
from ..ubl.reader import read
from .invoices import (
    CUSTOMER_NUMBER,
    IBAN,
    SUPPLIER_NUMBER,
    UblCase,
    cac,
    cbc,
    means,
    party,
    ubl,
)


def load_tests(
    _loader: unittest.TestLoader, tests: unittest.TestSuite, _pattern: str | None
) -> unittest.TestSuite:
    for module in (elements, parties):
        examples = doctest.DocTestSuite(module)
        assert examples.countTestCases(), f"{module.__name__} has no examples"
        tests.addTests(examples)
    return tests


class Parties(UblCase):
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
            ((taxed("LU12345678", "OTHER"), taxed("BE0477472701")), (vat, number)),
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


class CustomerNumbers(UblCase):
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


class Payments(UblCase):
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
            (means("F1"), "+++090/9337/55494+++", ""),
            (means("F1"), "RF18539007547034", ""),
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
