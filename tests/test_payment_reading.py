from dataclasses import replace
from datetime import date
from decimal import Decimal

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ..ebox.model import PaymentData
from ..ebox.payment import epc
from .documents import PDF, attachment, message
from .payments import (
    COMMUNICATION,
    IBAN,
    NSSO_IBAN,
    OWN_IBAN,
    PaymentCase,
    invitation,
    letter,
    read,
)

NATIONAL_NUMBER = "85.07.30-033.28"
API = {
    "amount": 100.0,
    "vatAmount": 21.0,
    "currency": "EUR",
    "iban": IBAN,
    "reference": {"value": COMMUNICATION},
    "dueDate": "2026-12-20",
}


def payment_data(raw):
    """What the client makes of an e-Box's ``paymentData``."""
    return PaymentData(
        "1", Decimal(100), Decimal(21), "EUR", date(2026, 12, 20), IBAN, "", COMMUNICATION, raw
    )


@tagged("post_install", "-at_install")
class TestPaymentReading(PaymentCase):
    """A letter is read after it was stored: what to pay, to whom, by when, and from where."""

    def sources(self, document):
        return {name: one["source"] for name, one in document.payment_ids.sources.items()}

    def test_a_letter_says_what_to_pay(self):
        payment = self.make_letter("letter").payment_ids
        self.assertRecordValues(
            payment,
            [
                {
                    "kind": "to_pay",
                    "amount": 1234.56,
                    "iban": IBAN,
                    "beneficiary": "Fictilease SA",
                    "communication": COMMUNICATION,
                    "communication_key": "090933755493",
                    "due": date(2026, 12, 15),
                    "state": "to_pay",
                }
            ],
        )

    def test_every_value_shows_the_words_it_was_read_from(self):
        document = self.make_letter("words")
        amount = self.card(document)["rows"][0]
        self.assertEqual(amount["source_text"], "The text of the page")
        self.assertIn("Montant à payer", amount["words"])
        self.assertIn("1.234,56", amount["words"])

    def test_a_printed_code_goes_before_the_text_and_a_difference_is_shown(self):
        transfer = epc.Transfer("Fictilease SA", IBAN, Decimal("1234.00"))
        lines = ("Montant à payer : 1.234,56 EUR", "Compte bénéficiaire : BE17 9961 3614 7721")
        document = self.make_letter("qr", letter(*lines, code=epc.payload(transfer)))
        self.assertEqual(document.payment_ids.amount, 1234.0)
        self.assertEqual(self.sources(document)["amount"], "qr")
        amount = self.card(document)["rows"][0]
        self.assertEqual(
            amount["differs"], [{"source": "The text of the page", "value": "1234.56"}]
        )

    def test_a_code_that_is_a_link_is_ignored(self):
        document = self.make_letter("link", letter("Bonjour", code="https://example.com/pay"))
        self.assertEqual(document.payment_answer, "unknown")
        self.assertFalse(document.payment_ids)

    def test_what_the_ebox_says_goes_first(self):
        document = self.make_letter("api", payment=payment_data(API), raw={"paymentData": API})
        self.assertEqual(document.payment_ids.amount, 121.0)
        self.assertEqual(self.sources(document)["amount"], "api")
        self.assertEqual(self.sources(document)["beneficiary"], "text")

    def test_what_the_ebox_says_is_read_before_the_letter_is_there(self):
        document = self.take_in(
            message("listed", payment=payment_data(API), raw={"paymentData": API})
        )
        self.assertTrue(document.is_to_read)
        read(document)
        self.assertEqual(document.payment_ids.amount, 121.0)

    def test_an_account_without_a_name_is_its_senders(self):
        """The e-Box has no field for the holder, and a phone does not pay without one."""
        document = self.take_in(
            message("listed", payment=payment_data(API), raw={"paymentData": API})
        )
        read(document)
        self.assertEqual(document.payment_ids.beneficiary, document._long_name())
        self.assertEqual(self.sources(document)["beneficiary"], "sender")
        self.assertTrue(self.card(document)["qr"])

    def test_a_published_account_without_a_name_has_the_published_one(self):
        lines = ("Montant à payer : 10,00 EUR", f"Compte bénéficiaire : {NSSO_IBAN}")
        document = self.make_letter("nsso", letter(*lines))
        self.assertEqual(document.payment_ids.beneficiary, "ONSS/RSZ")

    def test_a_letter_without_payment_gets_none(self):
        document = self.make_letter("none", letter("Votre déclaration Dimona est acceptée."))
        self.assertFalse(document.payment_ids)
        self.assertEqual(document.payment_amount, 0.0)

    def test_the_companys_own_account_is_never_the_creditors(self):
        own = f"{OWN_IBAN[:4]} {OWN_IBAN[4:8]} {OWN_IBAN[8:12]} {OWN_IBAN[12:]}"
        document = self.make_letter("own", invitation(**{"Compte bénéficiaire": own}))
        self.assertFalse(document.payment_ids.iban)
        self.assertIn(
            "The only account on the document is the company's own. It was left out.",
            self.panel(document)["notices"],
        )

    def test_wrong_check_digits_are_told_and_left_out(self):
        wrong = "+++090/9337/55494+++"
        document = self.make_letter("digits", invitation(**{"Communication structurée": wrong}))
        self.assertFalse(document.payment_ids.communication)
        self.assertIn("check digits do not fit", " ".join(self.panel(document)["notices"]))

    def test_a_scan_without_text_says_so(self):
        document = self.make_letter("scan", letter())
        self.assertEqual(document.payment_answer, "unknown")
        self.assertIn("scan without text", self.panel(document)["notices"][0])

    def test_a_damaged_file_says_so(self):
        document = self.make_letter("damaged", b"%PDF-1.4 and no more")
        self.assertIn("could not be read", self.panel(document)["notices"][0])

    def test_a_scan_that_was_recognised_is_to_be_compared(self):
        document = self.make_document("recognised", invitation())
        read_it = document._read_file
        self.patch(
            type(document),
            "_read_file",
            lambda documents, *args: replace(read_it(*args), is_recognised=True),
        )
        read(document)
        self.assertEqual(document.payment_ids.amount, 1234.56)
        self.assertIn("Compare every value", self.panel(document)["notices"][0])

    def test_a_body_is_read_as_a_letter_is(self):
        document = self.make_document("body", PDF, has_body=True)
        body = document.file_ids.filtered("is_body")
        body._store(b"<p>Montant \xc3\xa0 payer : 50,00 EUR</p><p>Compte : BE17 9961 3614 7721</p>")
        read(document)
        self.assertEqual(document.payment_ids.amount, 50.0)

    def test_an_annex_is_asked_only_where_the_letter_says_nothing(self):
        files = (attachment("letter.pdf", is_main=True), attachment("annex.pdf"))
        quiet = self.make_document("quiet", letter("Voir l'annexe."), attachments=files)
        self.arrive(quiet, "annex.pdf", invitation())
        loud = self.make_document("loud", invitation(), attachments=files)
        self.arrive(loud, "annex.pdf", invitation(**{"Montant à payer": "9,99 EUR"}))
        read(quiet + loud)
        self.assertEqual(quiet.payment_ids.amount, 1234.56)
        self.assertEqual(loud.payment_ids.amount, 1234.56)

    # --- again

    def test_reading_again_keeps_one_payment(self):
        document = self.make_letter("again")
        payment = document.payment_ids
        self.as_user(document).action_read_again()
        self.assertEqual(document.payment_ids, payment)

    def test_reading_again_leaves_what_a_person_corrected(self):
        document = self.make_letter("corrected")
        self.correct(document, amount=1000.0)
        self.as_user(document).action_read_again()
        self.assertEqual(document.payment_ids.amount, 1000.0)

    def test_reading_again_leaves_what_a_person_decided(self):
        document = self.make_letter("decided")
        self.as_user(document).action_nothing_to_pay()
        self.as_user(document).action_read_again()
        self.assertFalse(document.payment_ids)
        self.assertEqual(document.payment_state, "nothing")

    def test_reading_again_leaves_what_was_ordered(self):
        document = self.make_letter("ordered")
        self.as_user(document.payment_ids).action_order()
        document.payment_ids.amount = 1.0  # as an older reader had read it
        self.as_user(document).action_read_again()
        self.assertEqual(document.payment_ids.amount, 1.0)

    def test_instalments_that_are_no_more_leave(self):
        document = self.make_letter("plan")
        self.env["ebox.payment"].create({"document_id": document.id, "amount": 5, "sequence": 2})
        self.as_user(document).action_read_again()
        self.assertEqual(document.payment_ids.mapped("amount"), [1234.56])

    def test_nothing_stored_is_nothing_to_read(self):
        document = self.take_in(message("empty", raw={}))
        with self.assertRaisesRegex(UserError, "nothing to read"):
            self.as_user(document).action_read_again()

    # --- registered mail

    def test_registered_mail_is_not_read_before_it_is_opened(self):
        document = self.take_in(
            message(
                "closed", is_registered=True, payment=payment_data(API), raw={"paymentData": API}
            )
        )
        self.assertFalse(document.is_to_read)
        self.assertFalse(document.payment_ids)
        with self.assertRaises(AccessError):
            self.as_user(document).action_read_again()
        self.assertTrue(self.panel(document)["is_closed"])

    # --- found by what it says

    def find(self, words, user=None):
        documents = self.as_user(self.env["ebox.document"], user)
        return documents.search([("fulltext", "ilike", words)])

    def test_documents_are_found_by_what_they_say(self):
        document = self.make_letter("words", letter("Zwarte panter in het dossier"))
        self.assertEqual(self.find("panter zwarte"), document)
        self.assertFalse(self.find("witte panter"))

    def test_documents_are_found_by_account_and_communication(self):
        document = self.make_letter(
            "keys", letter("Bonjour"), payment=payment_data(API), raw={"paymentData": API}
        )
        self.assertEqual(self.find(IBAN), document)
        self.assertEqual(self.find(COMMUNICATION), document)

    def test_registered_mail_is_found_by_those_who_may_open_it(self):
        opener = self.make_user("ebox_opener", "user", "registered")
        document = self.make_letter("reg", letter("Pangolin et montant"), is_registered=True)
        self.assertEqual(self.find("pangolin", opener), document)
        self.assertFalse(self.find("pangolin"))
        self.assertEqual(self.find("message reg"), document, "that it arrived is no secret")
        self.assertNotIn("pangolin", document.search_text)

    def test_a_new_name_of_the_sender_leaves_the_words(self):
        document = self.make_letter("rename", letter("Ornithorynque"))
        document.sender_id.sudo().name_fr = "Nouveau nom"
        self.assertEqual(self.find("nouveau ornithorynque"), document)

    def test_national_numbers_are_not_searched_nor_shown(self):
        document = self.make_letter(
            "nn",
            letter(
                f"Montant à payer : 10,00 EUR   pour {NATIONAL_NUMBER}",
                "Compte bénéficiaire : BE17 9961 3614 7721",
                "85073003328",
            ),
        )
        self.assertEqual(document.payment_ids.amount, 10.0)
        for number in ("85073003328", "033.28", "850730"):
            self.assertFalse(self.find(number), number)
        self.assertNotIn("033.28", str(document.payment_ids.sources))
        self.assertNotIn("033.28", str(self.panel(document)))
