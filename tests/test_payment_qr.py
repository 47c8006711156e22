from odoo.tests import tagged

from ..ebox.payment.epc import EpcReason
from ..ebox.payment.model import Notice, Source
from .payments import COMMUNICATION, IBAN, PaymentCase, scan


@tagged("post_install", "-at_install")
class TestPaymentQr(PaymentCase):
    """What a bank's app reads in the code that the screen shows, field by field."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.document = cls.make_letter("letter")
        cls.payment = cls.document.payment_ids

    def scanned(self, **values):
        self.payment.write(values)
        card = self.card(self.document)
        self.assertTrue(card["qr"], card["no_qr"])
        return scan(card["qr"])

    def assertNoCode(self, why, **values):  # noqa: N802 -- as unittest names them
        self.payment.write(values)
        card = self.card(self.document)
        self.assertFalse(card["qr"])
        self.assertIn(why, card["no_qr"])

    def test_each_field_is_read_back(self):
        self.assertEqual(
            self.scanned(),
            ["BCD", "002", "1", "SCT", "", "Fictilease SA", IBAN, "EUR1234.56", "",
             "090933755493"],
        )

    def test_a_free_communication_is_text(self):
        lines = self.scanned(communication="Dossier 2026/77 – é")
        self.assertEqual(lines[9:], ["", "Dossier 2026/77 – é"])

    def test_a_reference_of_iso_11649(self):
        lines = self.scanned(communication="RF18 5390 0754 7034")
        self.assertEqual(lines[9:], ["RF18539007547034"])

    def test_hostile_names_change_nothing(self):
        for name, shown in (
            ("Evil\nBE68539007547034\nEUR9999", "Evil BE68539007547034 EUR9999"),
            ("Evil\r\nBE68539007547034", "Evil BE68539007547034"),
            ("Evil\u2028BE68539007547034", "Evil BE68539007547034"),
            ('<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'),
            ("Ab\u202ereversed", "Abreversed"),
            ("N" * 200, "N" * 70),
        ):
            with self.subTest(name):
                lines = self.scanned(beneficiary=name)
                self.assertEqual(lines[5:8], [shown, IBAN, "EUR1234.56"])
                self.assertEqual(len(lines), 10)

    def test_hostile_communications_change_nothing(self):
        lines = self.scanned(communication="a\nBCD\n002\nb")
        self.assertEqual(lines[9:], ["", "a BCD 002 b"])

    def test_what_is_left_of_it_is_paid(self):
        self.assertEqual(self.scanned(amount_linked=1000.0)[7], "EUR234.56")

    def test_amounts_have_two_decimals(self):
        for amount, shown in ((0.01, "EUR0.01"), (10.0, "EUR10.00"), (0.1 + 0.2, "EUR0.30"),
                              (999999999.99, "EUR999999999.99")):
            with self.subTest(amount):
                self.assertEqual(self.scanned(amount=amount)[7], shown)

    def test_a_bic_is_told(self):
        self.assertEqual(self.scanned(bic="XMPLBEBB")[4], "XMPLBEBB")

    def test_no_code_without_an_amount(self):
        self.assertNoCode("the amount is missing", amount=0)

    def test_no_code_without_an_account(self):
        self.assertNoCode("the account number of the beneficiary is missing", iban=False)

    def test_no_code_for_a_wrong_account(self):
        self.assertNoCode("the account number is wrong", iban="BE17996136147722")

    def test_no_code_without_a_name(self):
        self.assertNoCode("the name of the beneficiary is missing", beneficiary=False)

    def test_no_code_in_another_currency(self):
        self.assertNoCode("only payments in euros", currency_id=self.env.ref("base.USD").id)

    def test_no_code_for_a_wrong_structured_communication(self):
        wrong = COMMUNICATION.replace("493", "494")
        self.assertNoCode("the structured communication is wrong", communication=wrong)

    def test_no_code_for_a_long_communication(self):
        self.assertNoCode("longer than 140", communication="x" * 141)

    def test_no_code_outside_sepa(self):
        self.assertNoCode("outside the euro payments area", iban="TR330006100519786457841326")

    def test_every_reason_has_its_words(self):
        wording = self.env["ebox.payment.wording"]
        for reason in EpcReason:
            self.assertTrue(wording._of_refusal(reason))
        for notice in Notice:
            self.assertTrue(wording._of_notice(notice))
        for source in (*Source, "manual"):
            self.assertTrue(wording._of_source(source))

    def test_every_value_can_be_read_and_copied_beside_the_code(self):
        self.payment.bic = "XMPLBEBB"
        rows = {row["name"]: row for row in self.card(self.document)["rows"]}
        self.assertEqual(
            list(rows), ["amount", "due", "beneficiary", "iban", "bic", "communication"]
        )
        self.assertEqual(rows["iban"]["value"], "BE17 9961 3614 7721")
        self.assertEqual(rows["iban"]["copy"], IBAN)
        self.assertEqual(rows["amount"]["copy"], "1234.56")
        self.assertEqual(rows["communication"]["copy"], COMMUNICATION)
        self.assertEqual(rows["due"]["value"], "15 Dec 2026")
