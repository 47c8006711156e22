"""Each source in the same terms, and what they say together."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..model import PaymentData
from ..payment import merge as weighing
from ..payment import sources, ubl
from ..payment.accounts import iban
from ..payment.creditors import PUBLISHED
from ..payment.model import Answer, Found, Notice, PaymentRead, Reading, Source
from ..payment.page import PdfContent, PdfStatus
from ..xml_guard import XmlRefused
from .paper import drawn

IBAN, OTHER_IBAN = "BE63679026181108", "BE02375111099940"
_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
INVOICE = f"""<?xml version="1.0" encoding="UTF-8"?>
<{{kind}} xmlns="{_UBL}{{kind}}-2" xmlns:cac="{_UBL}CommonAggregateComponents-2"
 xmlns:cbc="{_UBL}CommonBasicComponents-2">
<cbc:DueDate>2026-03-31</cbc:DueDate>
<cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity>
<cbc:RegistrationName>Ficta &amp; Co</cbc:RegistrationName>
</cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>{{code}}</cbc:PaymentMeansCode>
<cbc:PaymentID>{{payment_id}}</cbc:PaymentID>
<cac:PayeeFinancialAccount><cbc:ID>BE63679026181108</cbc:ID>
<cac:FinancialInstitutionBranch><cbc:ID>PCHQBEBB</cbc:ID></cac:FinancialInstitutionBranch>
</cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:LegalMonetaryTotal>
<cbc:PayableAmount currencyID="EUR">{{amount}}</cbc:PayableAmount></cac:LegalMonetaryTotal>
</{{kind}}>"""


def invoice(
    kind: str = "Invoice", amount: str = "121.00", code: str = "30",
    payment_id: str = "+++090/9337/55493+++",
) -> bytes:
    return INVOICE.format(kind=kind, amount=amount, code=code, payment_id=payment_id).encode()


def api(**changes: object) -> PaymentData:
    given = {"payment_id": "1", "amount": Decimal("100.00"), "vat_amount": Decimal("21.00"),
             "currency": "EUR", "due": date(2026, 3, 31), "iban": IBAN, "bic": "",
             "reference": "+++090/9337/55493+++", "raw": {}}
    return PaymentData(**{**given, **changes})


def reading(source: Source, answer: Answer = Answer.TO_PAY, **values: object) -> Reading:
    payment = PaymentRead(**{name: Found(value, source, "") for name, value in values.items()})
    return Reading(answer, (payment,) if values else (), source=source)


class Api(unittest.TestCase):
    def test_to_pay_is_amount_and_vat(self) -> None:
        read = sources.from_api(api())
        (payment,) = read.payments
        self.assertEqual(read.answer, Answer.TO_PAY)
        self.assertEqual(payment.amount.value, Decimal("121.00"))
        self.assertEqual(payment.structured.value, "090933755493")
        self.assertEqual(payment.due.value, date(2026, 3, 31))
        self.assertEqual(payment.iban.source, Source.API)

    def test_what_is_missing_stays_blank(self) -> None:
        (payment,) = sources.from_api(api(amount=None, vat_amount=None, due=None)).payments
        self.assertIsNone(payment.amount)
        self.assertIsNone(payment.due)
        (payment,) = sources.from_api(api(vat_amount=None)).payments
        self.assertEqual(payment.amount.value, Decimal("100.00"))

    def test_an_amount_of_zero_asks_for_nothing_and_a_negative_one_comes_in(self) -> None:
        self.assertEqual(sources.from_api(api(amount=Decimal(0), vat_amount=None)).answer,
                         Answer.NOTHING)
        read = sources.from_api(api(amount=Decimal("-121.00"), vat_amount=None))
        self.assertEqual(read.answer, Answer.REFUND)
        self.assertEqual(read.payments[0].amount.value, Decimal("121.00"))

    def test_a_reference_of_words_is_free(self) -> None:
        (payment,) = sources.from_api(api(reference="Dossier\n2026/12")).payments
        self.assertEqual(payment.free.value, "Dossier 2026/12")
        self.assertIsNone(payment.structured)

    def test_a_wrong_account_is_a_notice(self) -> None:
        read = sources.from_api(api(iban="BE63679026181109"))
        self.assertIsNone(read.payments[0].iban)
        self.assertEqual(read.notices, (Notice.BAD_IBAN,))


class Ubl(unittest.TestCase):
    def test_an_invoice(self) -> None:
        data = ubl.ubl_payment(invoice())
        self.assertEqual(data, ubl.UblPayment(
            Decimal("121.00"), "EUR", IBAN, "PCHQBEBB", "+++090/9337/55493+++",
            date(2026, 3, 31), "Ficta & Co", is_credit_note=False, is_direct_debit=False))
        read = sources.from_ubl(data)
        self.assertEqual(read.answer, Answer.TO_PAY)
        self.assertEqual(read.payments[0].beneficiary.value, "Ficta & Co")

    def test_a_credit_note_comes_in(self) -> None:
        read = sources.from_ubl(ubl.ubl_payment(invoice("CreditNote")))
        self.assertEqual(read.answer, Answer.REFUND)
        self.assertEqual(read.payments[0].amount.value, Decimal("121.00"))

    def test_a_prepaid_invoice_asks_for_nothing(self) -> None:
        self.assertEqual(sources.from_ubl(ubl.ubl_payment(invoice(amount="0.00"))).answer,
                         Answer.NOTHING)

    def test_a_direct_debit(self) -> None:
        read = sources.from_ubl(ubl.ubl_payment(invoice(code="59")))
        self.assertEqual(read.answer, Answer.DIRECT_DEBIT)

    def test_an_amount_that_is_none(self) -> None:
        for amount in ("", "NaN", "1,00", "1e9", "١٢"):
            self.assertIsNone(ubl.ubl_payment(invoice(amount=amount)).payable, amount)

    def test_an_invoice_inside_an_attached_document(self) -> None:
        inner = invoice().decode().split("?>", 1)[1]
        outer = (f'<AttachedDocument xmlns="{_UBL}AttachedDocument-2" '
                 f'xmlns:cac="{_UBL}CommonAggregateComponents-2" '
                 f'xmlns:cbc="{_UBL}CommonBasicComponents-2"><cac:Attachment>'
                 f"<cac:ExternalReference><cbc:Description><![CDATA[{inner}]]></cbc:Description>"
                 "</cac:ExternalReference></cac:Attachment></AttachedDocument>")
        self.assertEqual(ubl.ubl_payment(outer.encode()).payable, Decimal("121.00"))

    def test_other_xml_is_none_and_hostile_xml_is_refused(self) -> None:
        self.assertIsNone(ubl.ubl_payment(b"<a/>"))
        with self.assertRaises(XmlRefused):
            ubl.ubl_payment(b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")


class Pdf(unittest.TestCase):
    CODE = "BCD\n002\n1\nSCT\n\n{name}\n{iban}\nEUR{amount}\n\n{communication}"

    def code(self, amount: str, iban: str = IBAN, communication: str = "090933755493") -> str:
        return self.CODE.format(name="ONSS", iban=iban, amount=amount, communication=communication)

    def test_codes_and_text(self) -> None:
        page = drawn("Montant à payer   121,00 EUR")
        page = type(page)(page.width, page.height, page.words,
                          (self.code("121.00"), "https://pay.example/?iban=BE02"))
        codes, text = sources.from_pdf(PdfContent(PdfStatus.READ, 1, (page,)))
        self.assertEqual(codes.payments[0].iban.value, IBAN)
        self.assertEqual(codes.payments[0].amount.source, Source.QR)
        self.assertEqual(text.payments[0].amount.source, Source.TEXT)

    def test_the_same_code_twice_is_one_payment_and_two_are_two(self) -> None:
        first, second = self.code("50.00"), self.code("60.00")
        self.assertEqual(len(sources.from_codes([first, first]).payments), 1)
        self.assertEqual(len(sources.from_codes([first, second]).payments), 2)

    def test_a_code_for_all_and_one_for_each_part(self) -> None:
        read = sources.from_codes([self.code("110.00"), self.code("50.00"), self.code("60.00")])
        (payment,) = read.payments
        self.assertEqual(payment.amount.value, Decimal("110.00"))
        self.assertEqual(read.notices, (Notice.SEVERAL_AMOUNTS,))

    def test_a_code_with_the_companys_own_account_is_ignored(self) -> None:
        self.assertEqual(sources.from_codes([self.code("50.00")], {IBAN}).payments, ())

    def test_why_there_is_no_text(self) -> None:
        for status, notice in ((PdfStatus.NO_TEXT, Notice.NO_TEXT),
                               (PdfStatus.ENCRYPTED, Notice.ENCRYPTED),
                               (PdfStatus.UNREADABLE, Notice.UNREADABLE)):
            _codes, text = sources.from_pdf(PdfContent(status))
            self.assertEqual((text.answer, text.notices), (Answer.UNKNOWN, (notice,)))


class Weighing(unittest.TestCase):
    def test_the_most_trusted_source_wins_field_by_field(self) -> None:
        whole = weighing.merge([
            reading(Source.TEXT, amount=Decimal(4), iban=OTHER_IBAN, bic="PCHQBEBB"),
            reading(Source.QR, amount=Decimal(3), iban=IBAN, beneficiary="ONSS"),
            reading(Source.API, amount=Decimal(3))])
        (payment,) = whole.payments
        self.assertEqual({name: (found.value, found.source) for name, found in payment.found()}, {
            "amount": (Decimal(3), Source.API), "iban": (IBAN, Source.QR),
            "beneficiary": ("ONSS", Source.QR), "bic": ("PCHQBEBB", Source.TEXT)})

    def test_that_nothing_is_to_be_paid_agrees_with_what_moves_by_itself(self) -> None:
        nothing = Reading(Answer.NOTHING, words="Rien à payer.")
        for answer in (Answer.REFUND, Answer.DIRECT_DEBIT):
            whole = weighing.merge([Reading(answer, source=Source.UBL), nothing])
            self.assertEqual((whole.answer, whole.disagreements), (answer, ()))
        asked = weighing.merge([reading(Source.UBL, amount=Decimal(3)), nothing])
        self.assertIn(Notice.SOURCES_DISAGREE, asked.notices)

    def test_disagreement_is_listed_with_every_value(self) -> None:
        whole = weighing.merge([reading(Source.API, amount=Decimal(3), iban=IBAN),
                                reading(Source.QR, amount=Decimal(3), iban=IBAN),
                                reading(Source.TEXT, amount=Decimal(4), iban=IBAN)])
        (clash,) = whole.disagreements
        self.assertEqual(clash.field, "amount")
        self.assertEqual([(found.value, found.source) for found in clash.values],
                         [(Decimal(3), Source.API), (Decimal(3), Source.QR),
                          (Decimal(4), Source.TEXT)])
        self.assertIn(Notice.SOURCES_DISAGREE, whole.notices)

    def test_names_that_differ_in_accents_and_capitals_agree(self) -> None:
        whole = weighing.merge([reading(Source.UBL, beneficiary="SECURITE SOCIALE"),
                                reading(Source.TEXT, beneficiary="Sécurité sociale")])
        self.assertEqual(whole.disagreements, ())

    def test_one_communication_that_of_the_more_trusted(self) -> None:
        whole = weighing.merge([reading(Source.UBL, free="INV/12"),
                                reading(Source.TEXT, structured="090933755493")])
        (payment,) = whole.payments
        self.assertEqual((payment.free.value, payment.structured), ("INV/12", None))
        self.assertEqual([clash.field for clash in whole.disagreements], ["communication"])

    def test_only_the_letter_tells_that_an_amount_is_collected(self) -> None:
        whole = weighing.merge([reading(Source.API, amount=Decimal(3)),
                                reading(Source.TEXT, Answer.DIRECT_DEBIT, amount=Decimal(3))])
        self.assertEqual((whole.answer, whole.disagreements), (Answer.DIRECT_DEBIT, ()))

    def test_answers_that_differ(self) -> None:
        whole = weighing.merge([reading(Source.QR, amount=Decimal(3)),
                                reading(Source.TEXT, Answer.NOTHING)])
        self.assertEqual(whole.answer, Answer.TO_PAY)
        self.assertEqual([clash.field for clash in whole.disagreements], ["answer"])

    def test_instalments_share_what_others_say_of_the_whole(self) -> None:
        listed = Reading(Answer.TO_PAY, tuple(
            PaymentRead(amount=Found(Decimal(5), Source.TEXT, ""),
                        due=Found(date(2026, month, 1), Source.TEXT, "")) for month in (1, 2)))
        for amount in (Decimal(10), Decimal(5)):
            whole = weighing.merge([listed, reading(
                Source.API, amount=amount, iban=IBAN, due=date(2026, 1, 1))])
            self.assertEqual([payment.amount.value for payment in whole.payments], [Decimal(5)] * 2)
            self.assertEqual([payment.due.value.month for payment in whole.payments], [1, 2])
            self.assertEqual({payment.iban.value for payment in whole.payments}, {IBAN})
            self.assertEqual(whole.disagreements, ())

    def test_instalments_that_do_not_add_up(self) -> None:
        listed = Reading(Answer.TO_PAY, tuple(
            PaymentRead(amount=Found(Decimal(5), Source.TEXT, "")) for _rank in range(2)))
        whole = weighing.merge([listed, reading(Source.API, amount=Decimal(11))])
        self.assertEqual([clash.field for clash in whole.disagreements], ["amount"])

    def test_nothing_known(self) -> None:
        self.assertEqual(weighing.merge([]).answer, Answer.UNKNOWN)
        self.assertEqual(weighing.merge([Reading(notices=(Notice.NO_TEXT,))]).notices,
                         (Notice.NO_TEXT,))


class Creditors(unittest.TestCase):
    def test_published_accounts_are_valid_and_each_once(self) -> None:
        accounts = [creditor.iban for creditor in PUBLISHED]
        self.assertEqual(accounts, [iban(account) for account in accounts])
        self.assertEqual(len(set(accounts)), 7)
