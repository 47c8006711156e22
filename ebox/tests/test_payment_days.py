"""The last day of a payment, in whatever words, and the days that are none."""
from __future__ import annotations

import textwrap
import unittest

from ..payment.lines import sheet
from ..payment.model import Answer
from ..payment.written import written
from .paper import drawn, read

_LETTERS = {
    "fr": ("Liège, le 3 novembre 2026", "Notre facture 26/118 s'élève à 250,00 EUR.",
           "Compte : BE68 5390 0754 7034\nCommunication : 26/118", "15 décembre 2026"),
    "nl": ("Gent, 3 november 2026", "Onze factuur 26/118 bedraagt 250,00 EUR.",
           "Rekening: BE68 5390 0754 7034\nMededeling: 26/118", "15 december 2026"),
    "de": ("Eupen, den 3. November 2026", "Unsere Rechnung 26/118 beträgt 250,00 EUR.",
           "Konto: BE68 5390 0754 7034\nMitteilung: 26/118", "15. Dezember 2026")}

_LAST = {
    "fr": ("Cette somme doit se trouver sur notre compte le {d}.",
           "Nous comptons sur votre versement de 250,00 EUR d'ici au {d}.",
           "À payer avant la fin de la journée du {d}.",
           "Le délai pour payer expire le {d}.", "Le délai de paiement court jusqu'au {d}.",
           "La date ultime de paiement est fixée au {d}.",
           "Le {d} est le dernier jour pour vous acquitter de la somme.",
           "La facture arrive à échéance au {d}.",
           "Faites en sorte que le paiement soit enregistré le {d} au plus tard.",
           "Le présent appel de fonds est à honorer pour le {d}.",
           "Un huissier recouvrera la somme si elle ne figure pas le {d} sur notre compte.",
           "2. À exécuter avant le {d}.", "Copie de la facture, date limite inchangée : {d}.",
           "Le dossier est clos si vous payez au plus tard le {d}.",
           "Passé le {d}, des intérêts courront de plein droit.",
           "À verser avant le 16 décembre 2026, c'est-à-dire le {d} au plus tard.",
           "Sans paiement de votre part pour le {d}, le dossier ira chez un huissier."),
    "nl": ("Zorg dat het bedrag uiterlijk op {d} op de rekening staat.",
           "De uiterste betaaldatum is vastgesteld op {d}.",
           "{d} is de laatste dag om te betalen.", "De factuur komt te vervallen op {d}.",
           "Betaal vóór het einde van {d}.",
           "Het geld moet bij ons zijn voor {d} voorbij is.",
           "Stort dit vóór 16 december 2026, dus niet later dan {d}.",
           "Hebben we op {d} niets ontvangen, dan klasseren we uw dossier.",
           "2. Uit te voeren vóór {d}.", "Schrijf het voorschot zelf over, uiterlijk op {d}.",
           "Wij zien af van vervolging mits u de som tegen {d} stort.",
           "Na {d} rekenen we nalatigheidsinteresten aan.",
           "Wordt er niet betaald voor {d}, dan gaat het dossier naar de deurwaarder."),
    "de": ("Das Geld muss am {d} auf unserem Konto stehen.",
           "Sorgen Sie bitte dafür, dass der Betrag bis zum {d} auf unserem Konto ist.",
           "Die Zahlungsfrist läuft am {d} ab.", "Die Frist für die Zahlung endet am {d}.",
           "Der {d} ist der letzte Tag für die Zahlung.",
           "Wir bitten Sie, den Betrag so zu überweisen, dass er am {d} bei uns eingeht.",
           "Die Summe muss bis zum Ablauf des {d} gutgeschrieben sein.",
           "Zu zahlen vor dem 16. Dezember 2026, das heißt spätestens am {d}.",
           "Sie erhalten Gelegenheit, den Betrag bis {d} auf unser Konto zu überweisen.",
           "2. Auszuführen vor dem {d}.", "Der Stand ist spätestens am {d} auszugleichen.",
           "Wir verzichten auf die Klage, sofern die Summe bis {d} gezahlt wird.",
           "Nach dem {d} berechnen wir Verzugszinsen.",
           "Erfolgt bis zum {d} keine Zahlung, beauftragen wir einen Gerichtsvollzieher.")}

_NONE = {
    "fr": ("Vous pouvez contester la présente avant le {d}.",
           "Les intérêts sont calculés jusqu'au {d}.",
           "Cette offre est valable jusqu'au {d}.", "Nos bureaux sont fermés jusqu'au {d}.",
           "La prochaine facture vous parviendra le {d}.", "Le contrat prend fin le {d}.",
           "Le règlement en annexe est applicable jusqu'au {d}.",
           "Vos données de paiement doivent être confirmées avant le {d}.",
           "Vos remarques sur ce décompte sont attendues pour le {d}.",
           "Veuillez nous renvoyer le formulaire avant le {d}."),
    "nl": ("U kunt deze factuur betwisten tot uiterlijk {d}.",
           "De intresten zijn berekend tot {d}.", "Deze offerte is geldig tot {d}.",
           "Ons kantoor is gesloten tot {d}.", "U ontvangt de volgende factuur op {d}.",
           "De overeenkomst loopt af op {d}.", "Bezorg ons het formulier uiterlijk op {d}."),
    "de": ("Sie können diese Rechnung bis zum {d} beanstanden.",
           "Die Zinsen sind bis zum {d} berechnet.", "Dieses Angebot gilt bis zum {d}.",
           "Unser Büro bleibt bis zum {d} geschlossen.",
           "Buchungen nach dem {d} erscheinen auf dem nächsten Auszug.",
           "Ihre nächste Erklärung wird bis zum {d} erwartet.",
           "Die nächste Rechnung erhalten Sie am {d}.", "Der Vertrag endet am {d}.",
           "Senden Sie uns das Formular bis zum {d} zurück.")}

_REFUNDS = {
    "fr": ("Le trop-perçu de 250,00 EUR vous sera remboursé par virement du {d}.",
           "Le receveur a été chargé de vous rembourser 250,00 EUR le {d} au plus tard.",
           "Le trop-perçu de 250,00 EUR vous est rendu.\n\n"
           "Sauf opposition dans l'intervalle, l'argent sera sur votre compte le {d}."),
    "nl": ("De teruggave van 250,00 EUR wordt u gestort met de betaalronde van {d}.",
           "De ontvanger werd gelast u op {d} 250,00 EUR terug te storten.",
           "U krijgt 250,00 EUR terug.\n\n"
           "Behoudens verzet vertrekt de overschrijving op {d}."),
    "de": ("Ihr Vertrag bringt 250,00 EUR mehr ein.\n\nSaldo     - 250,00 EUR\n\n"
           "Wir zahlen Ihnen diesen Unterschied am {d} auf Ihr Konto.",
           "Die Erstattung von 250,00 EUR geht Ihnen mit dem Zahlungslauf vom {d} zu.",
           "Die Kasse wurde beauftragt, Ihnen am {d} 250,00 EUR zurückzuzahlen.",
           "Sie erhalten 250,00 EUR zurück.\n\n"
           "Die Anweisung an die Bank geht am {d} heraus.",
           "Sofern Sie diesen Überschuss nicht lieber als Rücklage behalten, überweisen wir "
           "250,00 EUR am {d} auf Ihr Konto.")}
_NOT_WRITTEN = ("Débité le", "Afgehouden op", "Abgebucht am")
_WRITTEN = ("Versand am 03.11.2026", "4700 Eupen                       3. November 2026",
            "Antwoord van     3 november 2026", "Date : le 3 novembre 2026",
            "Aan: Lambert NV\nOp: 3 november 2026",
            "Rue Haute 5\n                                 du 3 novembre 2026")


def _day(language: str, sentence: str) -> str:
    """The day read from a letter that asks for 250 EUR in another sentence."""
    head, charge, account, day = _LETTERS[language]
    lines = "\n".join(textwrap.wrap(sentence.format(d=day), 80))
    (payment,) = read(f"{head}\n\n{charge}\n\n{lines}\n\n{account}\n").payments
    return str(payment.due and payment.due.value)


class Days(unittest.TestCase):
    def check(self, sentences: dict[str, tuple[str, ...]], expected: str) -> None:
        for language, texts in sentences.items():
            for text in texts:
                with self.subTest(text):
                    self.assertEqual(_day(language, text), expected)

    def test_last_days(self) -> None:
        self.check(_LAST, "2026-12-15")

    def test_days_of_refunds(self) -> None:
        for language, texts in _REFUNDS.items():
            head, _charge, _account, day = _LETTERS[language]
            for text in texts:
                with self.subTest(text):
                    (payment,) = read(f"{head}\n\n{text.format(d=day)}").payments
                    self.assertEqual(str(payment.due and payment.due.value), "2026-12-15")

    def test_labels_of_days_on_which_money_moves_by_itself(self) -> None:
        for text, role in (
            ("Erstattung          250,00 EUR\nAuszahlungstag      15.12.2026", Answer.REFUND),
            ("Terug te betalen bedrag      250,00 euro\n"
             "Uitbetaling voorzien op      15/12/2026", Answer.REFUND),
            ("Wir ziehen 250,00 EUR per SEPA-Lastschrift ein. Belastungsdatum: 15.12.2026.",
             Answer.DIRECT_DEBIT),
        ):
            with self.subTest(text):
                reading = read(f"Eupen, den 3. November 2026\n\n{text}")
                (payment,) = reading.payments
                self.assertEqual((reading.answer, str(payment.due and payment.due.value)),
                                 (role, "2026-12-15"))

    def test_days_before_the_letter_are_none(self) -> None:
        for head in _WRITTEN:
            with self.subTest(head):
                (payment,) = read(f"""{head}

Solde à payer 250,00 EUR
Échéance 15/10/2026
Compte BE68 5390 0754 7034
Communication 26/118

Prochain relevé le 15/02/2027
""").payments
                self.assertIsNone(payment.due)

    def test_days_after_which_something_counts_are_none_of_refunds(self) -> None:
        for text in ("Buchungen nach dem {} erscheinen auf dem nächsten Auszug.",
                     "Verrichtingen na {} verschijnen op het volgende overzicht.",
                     "Les opérations après le {} figurent sur le relevé suivant."):
            with self.subTest(text):
                (payment,) = read("Crédit en votre faveur     250,00 EUR\n\nWir überweisen es auf "
                                  f"Ihr Konto.\n\n{text.format('15/12/2026')}").payments
                self.assertIsNone(payment.due)

    def test_the_day_of_a_debit_is_not_the_letters(self) -> None:
        for label in _NOT_WRITTEN:
            with self.subTest(label):
                rest = "\nText" * 20
                page = sheet(drawn(f"Model\n\n{label}\n15.12.2026\n{rest}"), 0)
                self.assertIsNone(written(page))

    def test_days_of_something_else(self) -> None:
        self.check(_NONE, "None")
