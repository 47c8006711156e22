"""What single sentences of letters say of money, as taxes, landlords and suppliers write."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..payment.files import read_text
from ..payment.model import Answer

SENTENCES: dict[Answer, tuple[tuple[str, str], ...]] = {
    Answer.TO_PAY: (
        ("125", "Vous êtes prié d'effectuer le paiement de 125,00 € dans les 30 jours."),
        ("1250", "Nous vous invitons à régler la somme de 1.250,00 € au plus tard le 31/03/2026 "
         "sur le compte BE72 9924 1003 7716 de l'Administration communale de Modèle."),
        ("320.45", "La présente facture d'un montant de 320,45 € est payable au grand comptant."),
        ("210", "Nous vous saurions gré de bien vouloir virer la somme de 210,00 EUR sur notre "
         "compte BE72 9924 1003 7716."),
        ("150", "Wij verzoeken u het verschuldigde bedrag van 150,00 EUR te betalen voor "
         "31/03/2026."),
        ("320.45", "Gelieve het bedrag van 320,45 euro over te schrijven op rekening BE72 9924 "
         "1003 7716 op naam van Stad Voorbeelddal met vermelding van "
         "+++090/9337/55493+++."),
        ("320.45", "De factuur van 320,45 euro is betaalbaar binnen 30 dagen."),
        ("150", "Wir bitten Sie, den Betrag von 150,00 EUR bis zum 31.03.2026 auf das Konto "
         "BE72 9924 1003 7716 der Gemeinde Beispieltal zu überweisen."),
        ("60", "Le montant de la taxe s'élève à 60,00 EUR. Il doit être payé dans les deux "
         "mois de l'envoi de l'avertissement-extrait de rôle."),
        ("60", "De belasting bedraagt 60,00 EUR. Dit bedrag moet betaald worden binnen twee "
         "maanden na verzending van het aanslagbiljet."),
        ("60", "Die Steuer beläuft sich auf 60,00 EUR. Sie ist binnen zwei Monaten nach "
         "Versand des Steuerbescheids zu zahlen."),
        ("77.10", "Wij stellen vast dat het bedrag van 77,10 euro nog niet betaald is. Gelieve "
         "dit over te schrijven."),
        ("77.10", "Sauf erreur, la somme de 77,10 € reste impayée à ce jour."),
        ("77.10", "Unseren Unterlagen zufolge ist der Betrag von 77,10 € noch offen."),
        ("88", "Betaal 88,00 euro ten laatste op 12/05/2026 op BE72 9924 1003 7716."),
        ("88", "Payez 88,00 € au plus tard le 12/05/2026 sur le compte BE72 9924 1003 7716."),
        ("88", "Zahlen Sie bitte 88,00 € bis zum 12.05.2026 auf das Konto BE72 9924 1003 7716."),
        ("116", "U dient de onmiddellijke inning van 116,00 euro te betalen binnen 10 dagen."),
    ),
    Answer.REFUND: (
        ("85.20", "Vous avez droit à un remboursement de 85,20 €."),
        ("85.20", "Le solde de 85,20 € vous sera remboursé sur votre numéro de compte BE72 9924 "
         "1003 7716."),
        ("85.20", "U krijgt 85,20 euro terug."),
        ("85.20", "Wij betalen u 85,20 euro terug op rekening BE72 9924 1003 7716."),
        ("85.20", "Sie haben Anspruch auf eine Erstattung von 85,20 €."),
        ("85.20", "Das Guthaben von 85,20 € wird Ihrem Konto gutgeschrieben."),
        ("33", "Votre compte présente un solde créditeur de 33,00 €, qui vous sera versé sous "
         "huitaine."),
        ("33", "Er staat een tegoed van 33,00 euro open in uw voordeel."),
    ),
    Answer.DIRECT_DEBIT: (
        ("245.60", "Le montant de 245,60 EUR sera débité automatiquement de votre compte à partir "
         "du 15/03/2026."),
        ("89.99", "Le montant de votre facture s'élève à 89,99 € et sera prélevé le 05/04/2026."),
        ("89.99", "Het bedrag van 89,99 euro zal op of rond 5 april 2026 via domiciliëring van uw"
         " rekening gaan."),
        ("89.99", "Der Rechnungsbetrag von 89,99 EUR wird am 5. April 2026 von Ihrem Konto "
         "abgebucht."),
        ("500", "Votre loyer de 500,00 EUR sera encaissé par domiciliation européenne le "
         "01/04/2026."),
        ("500", "De huurprijs van 500,00 EUR wordt op 01/04/2026 via Europese domiciliëring "
         "geïnd."),
        ("500", "Die Leasingrate von 500,00 EUR ziehen wir am 01.04.2026 per SEPA-Lastschrift "
         "ein."),
        ("500", "Mode de paiement : domiciliation. Total facture : 500,00 EUR à payer"),
    ),
    Answer.NOTHING: (
        ("", "Aucun paiement ne doit être effectué."),
        ("", "Dit aanslagbiljet geeft geen aanleiding tot betaling."),
        ("", "Sie brauchen nichts zu tun, dieser Bescheid ist nur zur Information. Es ist "
         "keine Zahlung erforderlich."),
        ("", "Dit is geen betalingsuitnodiging."),
    ),
    Answer.UNKNOWN: (
        ("", "À défaut de paiement avant le 31/03/2026, une majoration de 50,00 € sera "
         "appliquée."),
        ("", "Votre acompte mensuel s'élève à 120,00 €."),
        ("", "Bij laattijdige betaling wordt 25,00 euro aangerekend."),
        ("", "Bei verspäteter Zahlung werden 25,00 € berechnet."),
        ("", "En cas de retard, des intérêts de 12,50 € seront dus."),
        ("", "Vous avez déjà payé 300,00 € le 12/01/2026."),
        ("", "U betaalde reeds 300,00 euro op 12/01/2026."),
        ("", "Le droit de greffe est de 50,00 € par requête."),
        ("", "L'amende peut aller jusqu'à 500,00 €."),
        ("", "De boete kan oplopen tot 500,00 euro."),
    ),
}
"""By answer: the amount that the sentence names for it, and the sentence."""


class Wording(unittest.TestCase):
    def test_each_sentence_alone(self) -> None:
        for answer, sentences in SENTENCES.items():
            for amount, sentence in sentences:
                with self.subTest(sentence):
                    reading = read_text(sentence, ()).readings[0]
                    self.assertEqual(reading.answer, answer)
                    found = reading.payments[0].amount if reading.payments else None
                    self.assertEqual(found and found.value, Decimal(amount) if amount else None)

    def test_an_amount_of_the_sentence_before(self) -> None:
        for answer, text in (
            (Answer.REFUND, "Un dégrèvement de 60,00 EUR vous est accordé. Cette somme sera versée "
                            "sur votre compte BE72 9924 1003 7716 le 31/03/2026."),
            (Answer.REFUND, "Het saldo bedraagt 60,00 EUR. Dit bedrag wordt op 31/03/2026 op uw "
                            "rekening BE72 9924 1003 7716 gestort."),
            (Answer.TO_PAY, "Die Gebühr beträgt 60,00 EUR. Dieser Betrag ist bis zum 31.03.2026 zu "
                            "zahlen."),
        ):
            with self.subTest(text):
                reading = read_text(text, ()).readings[0]
                (payment,) = reading.payments
                self.assertEqual((reading.answer, payment.amount.value), (answer, Decimal(60)))
                self.assertEqual(payment.due.value, date(2026, 3, 31))
                self.assertIn("60,00 EUR", payment.amount.words)

    def test_of_two_amounts_before_none_is_meant(self) -> None:
        reading = read_text("Vous aviez payé 60,00 EUR au lieu de 40,00 EUR. Cette somme sera "
                            "versée sur votre compte BE72 9924 1003 7716.", ()).readings[0]
        self.assertEqual(reading.answer, Answer.UNKNOWN)

    def test_a_doubtful_balance_is_not_asked_for_when_money_comes(self) -> None:
        reading = read_text("Solde          60,00 EUR\nRemboursement le    31/03/2026", ()
                            ).readings[0]
        self.assertNotEqual(reading.answer, Answer.TO_PAY)


class Names(unittest.TestCase):
    """Labels that are short sentences, or the end of a name of their own."""

    def amount_of(self, text: str) -> tuple[Answer, Decimal | None]:
        reading = read_text(text, ()).readings[0]
        found = reading.payments[0].amount if reading.payments else None
        return reading.answer, found and found.value

    def test_verbs_as_labels(self) -> None:
        for answer, labels in (
            (Answer.TO_PAY, ("Vous devez payer", "U betaalt ons", "Sie zahlen uns noch")),
            (Answer.REFUND, ("Vous récupérez", "U krijgt terug", "Wir erstatten Ihnen")),
            (Answer.DIRECT_DEBIT, ("Nous prélevons", "Wij innen", "Wir buchen ab")),
        ):
            for label in labels:
                with self.subTest(label):
                    self.assertEqual(self.amount_of(f"{label}\n60,00 EUR"),
                                     (answer, Decimal("60.00")))

    def test_a_name_that_ends_in_to_pay(self) -> None:
        for label in ("Montant de la facture à payer", "Bijdrage tweede kwartaal te betalen"):
            with self.subTest(label):
                self.assertEqual(self.amount_of(f"{label}     60,00 EUR"),
                                 (Answer.TO_PAY, Decimal("60.00")))
        self.assertNotEqual(self.amount_of("Vous n’avez rien à payer     60,00 EUR")[0],
                            Answer.TO_PAY)

    def test_money_that_leaves_the_readers_account_is_collected(self) -> None:
        self.assertEqual(self.amount_of("60,00 EUR gaat op 31/03/2026 van uw rekening."),
                         (Answer.DIRECT_DEBIT, Decimal("60.00")))

    def test_a_deadlines_little_word_amid_a_text_is_none(self) -> None:
        reading = read_text("Montant à payer : 60,00 EUR\n\nUne réclamation peut être introduite\n"
                            "avant le 31/07/2026 auprès du Collège.", ()).readings[0]
        self.assertIsNone(reading.payments[0].due)
