"""Letters that ask questions and answer them: beside, below or behind."""
from __future__ import annotations

import unittest

from ..payment import asides, questions
from ..payment.labels import Field, Label, Role
from ..payment.model import Answer
from .letters import COMMUNICATION, IBAN, Letters, Read

LETTERS: dict[str, Read] = {
    "fr-beside": (
        Answer.TO_PAY, {"amount": ("823.84",), "due": "12/05/2026", "iban": IBAN}, """
    Combien devez-vous payer ?          823,84 EUR
    Pour quand ?                        Au plus tard le 12/05/2026.
    Comment payer ?                     Par virement au compte {I}
    Et en cas de retard ?               Un rappel recommandé coûte 15,00 EUR.
        """),
    "nl-below": (
        Answer.TO_PAY, {"amount": ("823.84",), "due": "12/05/2026", "iban": IBAN,
                        "structured": COMMUNICATION}, """
    Hoeveel moet u betalen?
    823,84 euro

    Tegen wanneer moet u betalen?
    Uw betaling moet ons bereiken vóór 12/05/2026.

    Op welke rekening?
    {I}

    Welke mededeling vermeldt u?
    {C}
        """),
    "de-behind": (
        Answer.TO_PAY, {"amount": ("823.84",), "due": "12/05/2026", "iban": IBAN,
                        "beneficiary": "Gemeinde Beispieltal"}, """
    Wie viel ist zu zahlen? 823,84 €.

    Bis wann? Spätestens am 12. Mai 2026.

    Auf welches Konto? {I}

    An wen? Gemeinde Beispieltal
        """),
    "fr-refund-because": (
        Answer.REFUND, {"amount": ("905.63",), "due": "25/07/2026"}, """
    Combien allez-vous récupérer ?      905,63 €, parce que le véhicule a été radié le 01/06/2026.
    Quand serez-vous remboursé ?        Le virement sera exécuté le 25/07/2026.
    Sur quel compte ?                   {O}, tel que vous nous l'avez communiqué. Vous ne devez
                                        rien faire.
        """),
    "nl-refund": (
        Answer.REFUND, {"amount": ("905.63",)}, """
    Hoeveel krijgt u terug?
    U krijgt van ons 905,63 euro: het voertuig werd op 01/06/2026 geschrapt.

    U hoeft niets te doen.
        """),
    "de-refund-without-question": (
        Answer.REFUND, {"amount": ("905.63",)}, """
    Wir schulden Ihnen 905,63 EUR: Das Fahrzeug wurde am 01.06.2026 abgemeldet.

    Sie brauchen nichts zu tun.
        """),
    "fr-debit-balance": (
        Answer.DIRECT_DEBIT, {"amount": ("788.33",)}, """
    Pourquoi ce courrier ?              La taxe de circulation s'élève à 1.805,28 €. Vous avez
                                        déjà payé 1.016,95 €.
    Combien allez-vous payer ?          788,33 €
    Comment allez-vous payer ?          Par domiciliation. Nous encaissons ce montant sur votre
                                        compte {O}. Ne faites donc pas de virement.
        """),
    "nl-debit": (
        Answer.DIRECT_DEBIT, {"amount": ("788.33",)}, """
    Hoeveel zult u betalen?             788,33 euro
    Hoe zult u betalen?                 Wij innen dit bedrag van uw rekening {O}. Schrijf dus
                                        zelf niets over.
        """),
    "de-debit": (
        Answer.DIRECT_DEBIT, {"amount": ("788.33",)}, """
    Wie viel werden Sie zahlen?         788,33 EUR
    Wie werden Sie zahlen?              Wir ziehen diesen Betrag von Ihrem Konto {O} ein. Bitte
                                        überweisen Sie also nichts.
        """),
    "de-no": (
        Answer.NOTHING, {}, """
    Müssen Sie noch zahlen?             Nein, die Steuer von 788,33 EUR ist vollständig gezahlt.
        """),
    "nl-no": (
        Answer.NOTHING, {}, """
    Moet u iets doen?                   Neen. Bewaar dit document.
        """),
    "fr-counted-days": (
        Answer.TO_PAY, {"amount": ("50.00",), "iban": IBAN}, """
    Combien devez-vous payer ?          50,00 €
    Pour quand ?                        Dans les 30 jours à compter du 12/05/2026.
    Sur quel compte ?                   {I}
        """),
    "de-debit-day": (
        Answer.DIRECT_DEBIT, {"amount": ("120.00",), "due": "12/05/2026"}, """
    Wie hoch ist der fällige Betrag?    120,00 EUR
    Wann wird er abgebucht?             Am 12.05.2026 von Ihrem Konto {O}.
        """),
    "nl-debit-without-amount": (
        Answer.DIRECT_DEBIT, {}, """
    Wij innen de belasting via domiciliëring. U hoeft niets te doen.
        """),
    "nl-credit-where": (
        Answer.REFUND, {"amount": ("120.00",), "due": "12/05/2026"}, """
    U hebt 120,00 euro te goed. Wij storten dat op 12/05/2026 op uw rekening {O}. U hoeft niets
    te doen.
        """),
    "fr-given-back": (
        Answer.REFUND, {"amount": ("120.00",), "due": "12/05/2026"}, """
    Vous avez payé 120,00 € de trop. Nous vous les rendons le 12/05/2026. Vous ne devez rien
    faire.
        """),
    "nl-yes": (
        Answer.TO_PAY, {"amount": ("120.00",), "due": "12/05/2026", "iban": IBAN}, """
    Moet u betalen?                     Ja, 120,00 euro, vóór 12/05/2026.
    Waar?                               {I}
        """),
    "nl-reference-to-take-over": (
        Answer.TO_PAY, {"amount": ("50.00",), "iban": IBAN, "free": "UBO/2026/4885"}, """
    Verschuldigde som                   50,00 EUR
    Te crediteren rekening              {I}
    Over te nemen referentie            UBO/2026/4885
        """),
}
ANOTHER = (
    "Combien coûte un rappel ?", "Combien devez-vous payer en cas de retard ?",
    "Combien avez-vous déjà payé ?", "Combien de véhicules avez-vous ?",
    "Hoeveel hebt u al betaald?", "Hoeveel betaalt u volgend jaar?",
    "Wat kost een aanmaning?", "Wanneer kunt u bezwaar indienen?",
    "Wie viel haben Sie bereits gezahlt?", "Bis wann können Sie Einspruch einlegen?",
    "À qui poser vos questions ?", "Pouvez-vous payer plus tard ?", "Où nous trouver ?",
    "Que devez-vous déclarer ?", "Quand devez-vous renvoyer le formulaire ?", "Pour quand ?",
    "Moet u nog een aangifte indienen?", "Was müssen Sie melden?",
    "Quand recevrez-vous votre attestation ?", "Combien ?")
MEANT = (
    ("Quel montant devez-vous payer ?", Field.AMOUNT, Role.PAY),
    ("Welk bedrag moet u betalen?", Field.AMOUNT, Role.PAY),
    ("Was müssen Sie zahlen?", Field.AMOUNT, Role.PAY),
    ("Combien vous devons-nous ?", Field.AMOUNT, Role.REFUND),
    ("Wie viel schulden wir Ihnen?", Field.AMOUNT, Role.REFUND),
    ("Combien de temps avez-vous pour payer ?", Field.DUE, Role.PAY),
    ("Wanneer ontvangt u het geld?", Field.DUE, Role.REFUND),
    ("Wann wird der Betrag abgebucht?", Field.DUE, Role.DEBIT),
    ("Op welke rekening betaalt u?", Field.IBAN, Role.PAY),
    ("Sur quel compte serez-vous remboursé ?", Field.IBAN, Role.OWN),
    ("À qui devez-vous payer ?", Field.BENEFICIARY, Role.PAY),
    ("Welche Mitteilung geben Sie bei der Zahlung an?", Field.COMMUNICATION, Role.PAY))


class Asked(Letters, unittest.TestCase):
    LETTERS = LETTERS


class Meaning(unittest.TestCase):
    def test_a_question_is_a_label(self) -> None:
        for question, field, role in MEANT:
            with self.subTest(question):
                label = questions.meaning(question)
                self.assertIsNotNone(label)
                self.assertEqual((label.field, label.role), (field, role))

    def test_a_short_question_goes_on_with_the_one_before(self) -> None:
        for role, field, question in (
                (Role.PAY, Field.DUE, "Pour quand ?"), (Role.REFUND, Field.DUE, "Wanneer?"),
                (Role.REFUND, Field.AMOUNT, "Wie viel?")):
            with self.subTest(question):
                self.assertEqual(questions.meaning(question, role), Label(field, role))
        self.assertEqual(questions.meaning("Sur quel compte ?", Role.REFUND),
                         Label(Field.IBAN, Role.OWN))

    def test_a_question_about_something_else_is_none(self) -> None:
        for question in ANOTHER:
            with self.subTest(question):
                self.assertIsNone(questions.meaning(question))


class Causes(unittest.TestCase):
    def test_what_tells_a_cause_leaves_blanks_of_its_length(self) -> None:
        for text, kept in (
                ("x, weil y am d abgemeldet wurde", "x,"),
                ("x: het voertuig werd op d geschrapt", "x:"),
                ("comme y, nous vous versons x le d", ", nous vous versons x le d"),
                ("x wird am d erstattet", "x wird am d erstattet")):
            with self.subTest(text):
                shown = asides.without_causes(text)
                self.assertEqual((shown.strip(), len(shown)), (kept, len(text)))
