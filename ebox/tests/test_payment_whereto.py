"""Where a payment goes and with which words, however a letter says it."""
from __future__ import annotations

import unittest

from ..payment.model import Answer, PaymentRead
from .paper import read

OURS, OTHER = "BE63 6790 2618 1108", "BE72 9924 1003 7716"
ASKED = {
    "fr": "Nous vous prions de payer 412,50 EUR pour le 31/03/2027.",
    "nl": "Gelieve 412,50 EUR te betalen tegen 31/03/2027.",
    "de": "Bitte zahlen Sie 412,50 EUR bis zum 31.03.2027."}

# What a sentence asks to mention with the payment, None where it speaks of something else.
MESSAGES: tuple[tuple[str, str, str | None], ...] = (
    ("fr", f"Versez cette somme au compte {OURS}, avec pour unique mention LOC/77-B.", "LOC/77-B"),
    ("fr", f"Le virement se fait sur {OURS} sous la référence ATL 2026/9.", "ATL 2026/9"),
    ("fr", f"Compte {OURS}. N'oubliez pas d'indiquer le numéro de dossier 26-0981.", "26-0981"),
    ("fr", f"Compte {OURS}. Reprenez « cotisation 2027 » en communication.", "cotisation 2027"),
    ("fr", f"Compte {OURS}. Rappelez la référence LOC/77-B dans toute correspondance.", None),
    ("fr", "Nos références : 26-0981", None),
    ("nl", "Uw kenmerk: 26-0981", None),
    ("nl", f"Schrijf het bedrag over op {OURS} met als enige vermelding HUUR-77/B.", "HUUR-77/B"),
    ("nl", f"Dat kan op {OURS}. Zet in het vak mededeling ons polisnummer 44.118.", "44.118"),
    ("nl", f"Stort op {OURS} met de woorden \"lidgeld 2027 Peeters\".", "lidgeld 2027 Peeters"),
    ("nl", f"Rekening {OURS}. Noteer bij elke overschrijving: schijf 1 dossier 26/9.",
     "schijf 1 dossier 26/9"),
    ("nl", f"Rekening {OURS}. Vermeld kenmerk HUUR-77/B in elke brief.", None),
    ("de", f"Überweisen Sie auf {OURS} unter Angabe der Kundennummer 88-1207.", "88-1207"),
    ("de", f"Konto {OURS}. Schreiben Sie in das Mitteilungsfeld: Miete 2027/03.", "Miete 2027/03"),
    ("de", f"Konto {OURS}. Nennen Sie bei der Zahlung nur das Aktenzeichen K 12/26.", "K 12/26"),
    ("de", f"Konto {OURS}. Unser Zeichen K 12/26 gilt für Rückfragen.", None),
)
NAMES: tuple[tuple[str, str, str], ...] = (
    ("fr", f"Le compte {OURS} est ouvert au nom de « Étude Modèle - tiers ».",
     "Étude Modèle - tiers"),
    ("fr", f"Au compte {OURS}, intitulé \"Caisse des loyers\".", "Caisse des loyers"),
    ("nl", f"Op rekening {OURS}, benaming \"Kantoor Model - derden\".", "Kantoor Model - derden"),
    ("nl", f"Begunstigde is Model Beheer BV, rekening {OURS}.", "Model Beheer BV"),
    ("de", f"Kontoinhaber ist die Modellkasse, IBAN {OURS}.", "Modellkasse"),
    ("de", f"Auf das Konto {OURS}, das auf den Namen Modellkasse geführt wird.", "Modellkasse"),
    # verbs and participles end a name
    ("fr", f"Au compte {OURS} au nom de Caisse modèle, muni de la référence 12.", "Caisse modèle"),
    ("fr", f"Sur le compte {OURS}, dont Caisse modèle est titulaire.", "Caisse modèle"),
    ("nl", f"Gelieve rekening {OURS} op naam van Modelkas te crediteren.", "Modelkas"),
    ("nl", f"Op rekening {OURS} van Modelkas, vergezeld van uw nummer.", "Modelkas"),
    ("nl", f"Op rekening {OURS}, waarvan Modelkas de titularis is.", "Modelkas"),
    ("de", f"Die Zahlung muss auf dem Konto {OURS} von Modellkasse eintreffen.", "Modellkasse"),
)


def payment(language: str, sentence: str) -> PaymentRead:
    """The payment of a letter that asks for one, and says a sentence more."""
    (found,) = read(f"{ASKED[language]}\n\n{sentence}").payments
    return found


class Messages(unittest.TestCase):
    def test_behind_any_word_that_asks_for_them(self) -> None:
        for language, sentence, expected in MESSAGES:
            with self.subTest(sentence):
                free = payment(language, sentence).free
                self.assertEqual(free and free.value, expected)

    def test_named_in_a_heading_that_asks_for_them(self) -> None:
        free = payment("fr", f"Dossier LOC/77-B (à rappeler lors du paiement)\n\n{OURS}").free
        self.assertEqual(free and free.value.removeprefix("Dossier "), "LOC/77-B")


class Holders(unittest.TestCase):
    def test_in_quotes_and_behind_verbs(self) -> None:
        for language, sentence, expected in NAMES:
            with self.subTest(sentence):
                name = payment(language, sentence).beneficiary
                self.assertEqual(name and name.value, expected)

    def test_without_a_label_in_a_block_of_values(self) -> None:
        found = payment("fr", f"    {OURS} (PCHQBEBB)\n    Étude Modèle - tiers\n"
                              "    +++090/9337/55493+++")
        self.assertEqual(found.beneficiary and found.beneficiary.value, "Étude Modèle - tiers")
        self.assertEqual(found.bic and found.bic.value, "PCHQBEBB")

    def test_no_code_of_a_bank(self) -> None:
        found = payment("nl", f"{OURS}\nPCHQBEBB\n+++090/9337/55493+++")
        self.assertIsNone(found.beneficiary)


class Accounts(unittest.TestCase):
    def test_without_a_word_for_them(self) -> None:
        for language in ASKED:
            with self.subTest(language):
                iban = payment(language, f"{OURS}     +++090/9337/55493+++").iban
                self.assertEqual(iban and iban.value, OURS.replace(" ", ""))

    def test_not_the_readers_own_nor_one_that_is_not_to_be_used(self) -> None:
        for language, sentence in (
                ("fr", f"Les acomptes ont été débités de votre compte {OTHER}."),
                ("nl", f"De derdenrekening ({OTHER}) gebruikt u hiervoor niet."),
                ("de", f"Das Konto {OTHER} verwenden Sie dafür bitte nicht.")):
            with self.subTest(sentence):
                self.assertIsNone(payment(language, sentence).iban)
                iban = payment(language, f"{sentence}\n\n{OURS}").iban
                self.assertEqual(iban and iban.value, OURS.replace(" ", ""))

    def test_whose_payment_it_is_makes_no_account_the_readers(self) -> None:
        for language, sentence in (
                ("fr", f"Vos versements sont attendus au compte {OURS}."),
                ("nl", f"Uw stortingen worden verwacht op rekening {OURS}."),
                ("de", f"Ihre Zahlungen werden auf Konto {OURS} erwartet."),
                ("nl", "Gelieve uw rekening aan te zuiveren met een enkele overschrijving, uit "
                       f"te voeren voor het einde van de maand, op nummer {OURS}.")):
            with self.subTest(sentence):
                iban = payment(language, sentence).iban
                self.assertEqual(iban and iban.value, OURS.replace(" ", ""))

    def test_of_several_none_is_guessed(self) -> None:
        self.assertIsNone(payment("fr", f"{OURS}\n\n\n\n{OTHER}").iban)

    def test_a_bank_is_named_behind_its_account(self) -> None:
        for text in (f"Rekening {OURS}, bij PCHQBEBB.", f"IBAN {OURS} (bpost, PCHQBEBB)",
                     f"rekening      {OURS}   (PCHQBEBB)"):
            with self.subTest(text):
                bic = payment("nl", text).bic
                self.assertEqual(bic and bic.value, "PCHQBEBB")


class OwnOfEachPart(unittest.TestCase):
    def test_a_column_of_communications(self) -> None:
        reading = read(
            "U betaalt in drie schijven.\n\n"
            "Schijf     Vervaldag      Bedrag      Mededeling\n"
            "1          15/01/2027     100,00      PACHT 27-9/1\n"
            "2          15/04/2027     100,00      PACHT 27-9/2\n"
            "3          15/07/2027     100,00      PACHT 27-9/3\n\n"
            f"IBAN {OURS}")
        self.assertEqual(reading.answer, Answer.TO_PAY)
        self.assertEqual([one.free and one.free.value for one in reading.payments],
                         ["PACHT 27-9/1", "PACHT 27-9/2", "PACHT 27-9/3"])

    def test_several_accounts_each_with_its_own(self) -> None:
        reading = read(
            "Twee afzonderlijke betalingen zijn nodig.\n\n"
            f"A. Huur: 600,00 EUR, uiterlijk 15/01/2027, rekening {OURS},\n"
            "mededeling +++090/9337/55493+++\n\n\n\n"
            f"B. Waarborg: 1.800,00 EUR, uiterlijk 20/01/2027, rekening {OTHER},\n"
            "mededeling WAARBORG 77/B\n")
        self.assertEqual(
            [(str(one.amount.value), one.iban.value, (one.structured or one.free).value)
             for one in reading.payments],
            [("600.00", OURS.replace(" ", ""), "090933755493"),
             ("1800.00", OTHER.replace(" ", ""), "WAARBORG 77/B")])

    def test_a_second_account_is_no_second_payment(self) -> None:
        reading = read(f"{ASKED['nl']}\n\nStort op {OURS}, mededeling +++090/9337/55493+++.\n\n\n\n"
                       f"Onze rekening voor giften is {OTHER}.")
        (found,) = reading.payments
        self.assertEqual(found.structured and found.structured.value, "090933755493")


class Amounts(unittest.TestCase):
    """Of a letter that asks for nothing in words, but names an account and a communication."""

    def test_the_one_amount_before_the_account(self) -> None:
        for text in (
                f"Le droit de dossier est de 96 EUR (142 EUR en urgence). Compte {OURS}, "
                "communication DOS/77-B.",
                f"Het recht komt op 3 x 32,00 = 96,00 EUR. Rekening {OURS}, mededeling DOS/77-B.",
                f"Gebühr: sechsundneunzig Euro (96,00 EUR). Konto {OURS}, Mitteilung DOS/77-B."):
            with self.subTest(text):
                reading = read(text)
                self.assertEqual(reading.answer, Answer.TO_PAY)
                (found,) = reading.payments
                self.assertEqual(found.amount and str(found.amount.value).split(".")[0], "96")

    def test_none_of_two_nor_a_doubtful_one(self) -> None:
        for text in (
                f"Le droit est de 96 EUR, en urgence de 142 EUR. Compte {OURS}, mention DOS/77-B.",
                f"Als u laat betaalt, wordt het 96 EUR. Rekening {OURS}, mededeling DOS/77-B."):
            with self.subTest(text):
                self.assertFalse([one.amount for one in read(text).payments if one.amount])
