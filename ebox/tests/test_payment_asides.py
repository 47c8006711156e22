"""What stands beside the point of a letter: other accounts, other amounts, other times."""
from __future__ import annotations

import unittest

from ..payment import asides, clauses, composed, masks
from ..payment.instalment_columns import in_columns
from ..payment.labels import Field, Label, Role
from ..payment.lines import sheet
from ..payment.model import Answer
from .letters import COMMUNICATION, IBAN, Letters, Read
from .paper import drawn

LETTERS: dict[str, Read] = {
    "fr-paid-beyond-what-was-due": (
        Answer.REFUND, {"amount": ("60.00",), "due": "12/05/2026"}, """
    Prime due jusqu'au 01/04/2026         340,00 EUR
    Prime payée                         - 400,00 EUR
    Ristourne                              60,00 EUR

    Le trop-perçu de 60,00 EUR vous est restitué le 12/05/2026 sur le compte {O}.
        """),
    "nl-credit-printed-with-a-minus": (
        Answer.REFUND, {"amount": ("60.00",)}, """
    Belasting na beslissing               340,00 EUR
    Betaald op 02/03/2026               - 400,00 EUR
    In uw voordeel                       - 60,00 EUR
        """),
    "nl-already-collected": (
        Answer.TO_PAY, {"amount": ("60.00",), "iban": IBAN, "due": "12/05/2026"}, """
    Premie na bijvoegsel                  460,00 EUR
    Al geïnd                            - 400,00 EUR
    Nog verschuldigd                       60,00 EUR

    Het bedrag van 60,00 EUR dient vóór 12/05/2026 gestort te worden op rekening {I}.
        """),
    "nl-an-account-for-something-else": (
        Answer.TO_PAY, {"amount": ("60.00",), "iban": IBAN, "structured": COMMUNICATION,
                        "due": "12/05/2026"}, """
    De persoonlijke bijdragen van uw zaakvoerders worden afzonderlijk betaald, op rekening {O}.

    Gelieve 60,00 EUR vóór 12/05/2026 te storten op rekening {I} met mededeling {C}.
        """),
    "fr-a-right-to-contest": (
        Answer.TO_PAY, {"amount": ("60.00",), "iban": IBAN, "structured": COMMUNICATION}, """
    Somme à acquitter                      60,00 EUR
    Compte du bénéficiaire     {I}
    Communication              {C}

    Réclamation : par écrit, au plus tard le 12/05/2026, auprès du service Contentieux.
        """),
    "nl-a-deposit": (
        Answer.NOTHING, {}, """
    Waarborg voor uw 3 toestellen: 405,00 EUR. U krijgt die terug wanneer u ze inlevert.

    Dit document is al betaald.
        """),
    "de-two-in-columns": (
        Answer.TO_PAY, {"amount": ("30.00", "30.00"), "iban": IBAN, "due": "12/05/2026"}, """
    Zahlung in zwei Teilbeträgen

    1. Teilbetrag, fällig am 12.05.2026      2. Teilbetrag, fällig am 12.06.2026
    30,00 EUR                                30,00 EUR

    Konto des Empfängers: {I}
        """),
    "fr-the-name-of-a-collector": (
        Answer.TO_PAY, {"amount": ("60.00",), "iban": IBAN,
                        "beneficiary": "Aquafiction – Encaissement"}, """
    Veuillez verser 60,00 EUR sur le compte {I} au nom de Aquafiction – Encaissement.
        """),
    "de-the-day-in-the-next-sentence": (
        Answer.REFUND, {"amount": ("60.00",), "due": "12/05/2026"}, """
    Ein Betrag von 60,00 EUR steht Ihnen zu. Er wird am 12/05/2026 auf das Konto {O} überwiesen.
        """),
    "fr-the-day-it-came-in": (
        Answer.REFUND, {"amount": ("60.00",)}, """
    Versement reçu le 12/05/2026. Nous vous remboursons 60,00 EUR sur votre compte {O}.
        """),
}


class Beside(Letters, unittest.TestCase):
    LETTERS = LETTERS


class Asides(unittest.TestCase):
    def test_only_the_point_of_a_sentence_is_left(self) -> None:
        for sentence, kept in (
                ("Na aftrek van 10,00 EUR blijft 20,00 EUR", "blijft A"),
                ("Vous avez payé 30,00 EUR, alors que vous deviez 10,00 EUR", ","),
                ("Bezahlen Sie 20,00 EUR, andernfalls mahnen wir", "bezahlen sie A,"),
                ("Ihre Zahlung von 30,00 EUR deckt 50,00 EUR nicht; zahlen Sie 20,00 EUR",
                 "zahlen sie A"),
                ("20,00 EUR vous reviennent, sauf si vous avez des dettes", "A vous reviennent,")):
            with self.subTest(sentence):
                shown = asides.main(masks.masked(sentence).folded)
                words = shown.replace(masks.FILL, "").replace(masks.AMOUNT, "A")
                self.assertEqual(" ".join(words.split()), kept)
                self.assertEqual(len(shown), len(sentence))

    def test_what_is_too_long_for_a_sentence_is_left_alone(self) -> None:
        text = "pas " * asides.MAX_LETTERS + ": x, faute de quoi y"
        self.assertEqual(asides.main(text), text)

    def test_a_word_of_another_language_asks_for_nothing(self) -> None:
        self.assertIsNone(clauses.role("uw saldo is dus \ue000."))
        self.assertIs(clauses.role("les frais sont dus : \ue000."), Role.PAY)

    def test_too_much_is_what_comes_back(self) -> None:
        for label in ("Trop perçu", "Te veel geïnd", "Zu viel erhoben", "Excédent"):
            with self.subTest(label):
                self.assertIn(Label(Field.AMOUNT, Role.REFUND, 1), list(composed.meanings(label)))
        self.assertEqual([label for label in composed.meanings("Al geïnd")
                          if label.field is Field.AMOUNT], [])

    def test_columns_of_what_was_paid_are_no_instalments(self) -> None:
        heads = "1er versement, {0} le 12/05/2026     2e versement, {0} le 12/06/2026\n"
        amounts = "30,00 EUR                            30,00 EUR"
        for word, count in (("reçu", 0), ("échéance", 1)):
            with self.subTest(word):
                found = in_columns(sheet(drawn(heads.format(word) + amounts)))
                self.assertEqual(len(found), count)
