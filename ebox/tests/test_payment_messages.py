"""What to mention with a payment, and to which account it goes, however sentences say it."""
from __future__ import annotations

import unittest

from .paper import read
from .test_payment_whereto import payment

OURS = "BE63 6790 2618 1108"
# What a sentence asks to mention with the payment.
MESSAGES: tuple[tuple[str, str, str], ...] = (
    ("fr", f"Compte {OURS}. Le virement porte la communication OP 12/9 RED.", "OP 12/9 RED"),
    ("fr", f"Compte {OURS}. Rappelez OP 12/9 RED lors du versement.", "OP 12/9 RED"),
    ("fr", f"Compte {OURS}. Indiquez DE 12/9 en communication.", "DE 12/9"),
    ("fr", f"Compte {OURS}. Comme communication, il suffit d'indiquer « Dossier 26/9 ».",
     "Dossier 26/9"),
    ("fr", f"Compte {OURS}. La référence de paiement est 26/9/KR.", "26/9/KR"),
    ("fr", f"Compte {OURS}. Reprenez comme communication :\n\n        saisie 44.118/2026 - Modèle",
     "saisie 44.118/2026 - Modèle"),
    ("fr", f"Versez sur {OURS} en indiquant pour les quatre tranches 1208-91 BP 26.",
     "1208-91 BP 26"),
    ("fr", f"Versez sur {OURS} avec votre numéro de dossier K-44/9 en communication.", "K-44/9"),
    ("nl", f"Rekening {OURS}. Vul OP 12/9 RED in als mededeling.", "OP 12/9 RED"),
    ("nl", f"Rekening {OURS}. Vul als mededeling OP 12/9 RED in.", "OP 12/9 RED"),
    ("nl", f"Rekening {OURS}. Zet 12/9 RED in het vak mededeling.", "12/9 RED"),
    ("nl", f"Rekening {OURS}. Neem als mededeling over:\n\n        beslag 44.118/2026 - Model",
     "beslag 44.118/2026 - Model"),
    ("nl", f"Rekening {OURS}. Als betalingskenmerk volstaat 'Dossier 26/9'.", "Dossier 26/9"),
    ("nl", f"Stort op {OURS} met opgave van het notanummer EN/2026/9.", "EN/2026/9"),
    ("nl", f"Stort op {OURS} met uw dossiernummer K-44/9 als mededeling.", "K-44/9"),
    ("nl", f"Rekening {OURS}. Als mededeling gebruikt u voor de vier schijven 1208-91 BP 26.",
     "1208-91 BP 26"),
    ("nl", f"Rekening {OURS}. Uw overschrijving draagt de mededeling OP 12/9.", "OP 12/9"),
    ("de", f"Konto {OURS}. Wiederholen Sie bei der Überweisung OP 12/9 RED.", "OP 12/9 RED"),
    ("de", f"Konto {OURS}. Als Zahlungsreferenz genügt »Akte 26/9/KR«.", "Akte 26/9/KR"),
    ("de", f"Konto {OURS}. Als Mitteilung verwenden Sie für alle vier Raten 1208-91 BP 26.",
     "1208-91 BP 26"),
    ("de", f"Zahlen Sie auf {OURS}, und zwar mit der Mitteilung OP 12/9 RED.", "OP 12/9 RED"),
    ("de", f"Konto {OURS}. Geben Sie OP 12/9 als Verwendungszweck an.", "OP 12/9"),
    ("de", f"Konto {OURS}. Im Feld »Mitteilung« schreiben Sie bitte: Beitrag 2026 M-03.",
     "Beitrag 2026 M-03"),
    ("de", f"Konto {OURS}. Als Verwendungszweck angeben:\n\n    Pfändung 44.118/2026 - Modell",
     "Pfändung 44.118/2026 - Modell"),
    ("de", f"Zahlen Sie auf {OURS} mit Ihrer Aktennummer K-44/9 als Mitteilung.", "K-44/9"),
    ("de", f"Zahlen Sie auf {OURS} unter Angabe des Aktenzeichens 123/AB.", "123/AB"),
    ("fr", f"Compte {OURS}. Dans la zone « communication », nous vous demandons d'écrire en toutes"
     " lettres : FM 2025 – art. 33 – Modèle.", "FM 2025 – art. 33 – Modèle"),
    ("nl", f"Op de rekening {OURS} uit het briefhoofd, met opgave van het nummer EN/9.", "EN/9"),
    ("nl", f"{OURS}\nonder referte:    P-4409/MIN", "P-4409/MIN"),
    ("de", f"{OURS}\nunter dem Zeichen:    P-4409/MIN", "P-4409/MIN"),
    ("de", f"Zahlen Sie auf {OURS} unter dem Aktenzeichen WYN 2026 12.", "WYN 2026 12"),
    ("nl", f"Stort op {OURS} onder het kenmerk WYN 2026 12.", "WYN 2026 12"),
    ("fr", f"Sur {OURS}, en mentionnant impérativement la référence du dossier : 2026-K/4471.",
     "2026-K/4471"),
    ("fr", f"Sur {OURS}. La mention à porter sur le virement est « loyer T1 2027 ».",
     "loyer T1 2027"),
    ("fr", f"Sur {OURS} avec, en communication libre, 2026-K/4471.", "2026-K/4471"),
    ("fr", f"Sur {OURS} (communication : 2026-K/4471).", "2026-K/4471"),
    ("fr", f"Sur {OURS} (référence à rappeler : 2026-K/4471).", "2026-K/4471"),
    ("fr", f"Sur {OURS}, réf. 2026-K/4471.", "2026-K/4471"),
    ("fr", f"Sur {OURS}. N'omettez pas d'inscrire 2026-K/4471 en zone de communication.",
     "2026-K/4471"),
    ("fr", f"Sur {OURS}. Votre paiement portera la référence 2026-K/4471.", "2026-K/4471"),
    ("fr", f"Sur {OURS}. Pour que votre paiement soit identifié, reproduisez 2026-K/4471.",
     "2026-K/4471"),
    ("fr", f"Sur {OURS}. Communication à reprendre telle quelle : Caution 26-AUV-14.",
     "Caution 26-AUV-14"),
    ("nl", f"Op {OURS}, met verplichte vermelding van de dossierreferentie: 2026-K/4471.",
     "2026-K/4471"),
    ("nl", f"Op {OURS}. De vermelding op de overschrijving luidt 'huur K1 2027'.", "huur K1 2027"),
    ("nl", f"Op {OURS} met als vrije mededeling 2026-K/4471.", "2026-K/4471"),
    ("nl", f"Op {OURS} (mededeling: 2026-K/4471).", "2026-K/4471"),
    ("nl", f"Op {OURS} (te vermelden referentie: 2026-K/4471).", "2026-K/4471"),
    ("nl", f"Op {OURS}, ref. 2026-K/4471.", "2026-K/4471"),
    ("nl", f"Op {OURS}. Vergeet niet 2026-K/4471 te vermelden bij uw betaling.", "2026-K/4471"),
    ("nl", f"Op {OURS}. Opdat wij uw betaling herkennen, neemt u 2026-K/4471 over.", "2026-K/4471"),
    ("nl", f"Op {OURS} onder vermelding van ons kenmerk 2026-K/4471.", "2026-K/4471"),
    ("nl", f"Op {OURS}. Over te nemen mededeling, letterlijk: Waarborg 26-AUV-14.",
     "Waarborg 26-AUV-14"),
    ("de", f"Auf {OURS}, mit der zwingenden Angabe der Aktenreferenz: 2026-K/4471.", "2026-K/4471"),
    ("de", f"Auf {OURS}. Der Vermerk auf der Überweisung lautet „Miete Q1 2027“.", "Miete Q1 2027"),
    ("de", f"Auf {OURS} mit der freien Mitteilung 2026-K/4471.", "2026-K/4471"),
    ("de", f"Auf {OURS} (Mitteilung: 2026-K/4471).", "2026-K/4471"),
    ("de", f"Auf {OURS} (anzugebende Referenz: 2026-K/4471).", "2026-K/4471"),
    ("de", f"Auf {OURS}, Ref. 2026-K/4471.", "2026-K/4471"),
    ("de", f"Auf {OURS}. Vergessen Sie nicht, bei der Zahlung 2026-K/4471 anzugeben.",
     "2026-K/4471"),
    ("de", f"Auf {OURS}. Damit wir Ihre Zahlung zuordnen können, geben Sie 2026-K/4471 an.",
     "2026-K/4471"),
    ("de", f"Auf {OURS} unter Hinweis auf unser Zeichen 2026-K/4471.", "2026-K/4471"),
    ("de", f"Auf {OURS}. Wörtlich zu übernehmende Mitteilung: Kaution 26-AUV-14.",
     "Kaution 26-AUV-14"),
    ("de", f"Auf {OURS} mit dem Verwendungszweck Kaution 26-AUV-14.", "Kaution 26-AUV-14"),
    ("de", f"Auf {OURS} unter der Nummer 2026-K/4471.", "2026-K/4471"),
    ("fr", f"N° de client : 88-1207\n\nSur {OURS}, avec votre numéro de client en communication.",
     "88-1207"),
    ("fr", f"Dossier      2026-K/4471\n\nSur {OURS}, en rappelant le numéro du dossier.",
     "2026-K/4471"),
    ("nl", f"Klantnummer: 88-1207\n\nOp {OURS}, met uw klantnummer als mededeling.", "88-1207"),
    ("nl", f"Factuurnr.      2026/4471\n\nOp {OURS}, met vermelding van het factuurnummer.",
     "2026/4471"),
    ("de", f"Aktenzeichen: 26/0917\n\nAuf {OURS}, mit Ihrem Aktenzeichen als Mitteilung.",
     "26/0917"),
    ("de", f"Rechnung Nr. 2026/4471\n\nAuf {OURS}, unter Angabe der Rechnungsnummer.", "2026/4471"),
    ("fr", f"Sur {OURS}, avec la mention « TVA 3e trimestre 2026 ».", "TVA 3e trimestre 2026"),
    ("fr", f"Sur {OURS} en communication : facture 2026/0412 – client 88-1207.",
     "facture 2026/0412 – client 88-1207"),
    ("fr", f"Sur {OURS} en mentionnant : n° 2026/0412.", "2026/0412"),
    ("fr", f"Sur {OURS} sous réf. DOS 2026/0412 / AB.", "DOS 2026/0412 / AB"),
    ("fr", f"Sur {OURS} en rappelant les références 2026/0412.", "2026/0412"),
    ("nl", f"Op {OURS} met mededeling: factuur 2026/0412 - klant 88-1207.",
     "factuur 2026/0412 - klant 88-1207"),
    ("nl", f"Op {OURS} met vermelding 'BTW 3e kwartaal 2026'.", "BTW 3e kwartaal 2026"),
    ("nl", f"Op {OURS} met vermelding van: nr. 2026/0412.", "2026/0412"),
    ("nl", f"Op {OURS} met als referte DOS 2026/0412 / AB.", "DOS 2026/0412 / AB"),
    ("nl", f"Op {OURS}. Vermeld bij betaling steeds de referentie 2026/0412.", "2026/0412"),
    ("de", f"Auf {OURS} mit dem Vermerk 'MwSt. 3. Quartal 2026'.", "MwSt. 3. Quartal 2026"),
    ("de", f"Auf {OURS} mit Mitteilung: Rechnung 2026/0412 - Kunde 88-1207.",
     "Rechnung 2026/0412 - Kunde 88-1207"),
    ("de", f"Auf {OURS} unter Angabe von: Nr. 2026/0412.", "2026/0412"),
    ("de", f"Auf {OURS} mit der Referenz DOS 2026/0412 / AB.", "DOS 2026/0412 / AB"),
    ("de", f"Auf {OURS}. Bitte bei der Überweisung stets die Referenz 2026/0412 angeben.",
     "2026/0412"),
    ("de", f"Auf {OURS}, wobei Sie als Verwendungszweck 2026/0412 eintragen.", "2026/0412"),
    ("nl", f"Op {OURS}, waarbij u als mededeling 2026/0412 invult.", "2026/0412"),
    ("fr", f"Sur {OURS}, où vous inscrirez 2026/0412 comme communication.", "2026/0412"),
)
# Where nothing is asked for to mention.
NO_MESSAGES: tuple[tuple[str, str], ...] = (
    ("fr", f"Sur {OURS}. Rappelez toujours votre numéro de client lorsque vous "
     "nous téléphonez : 02 123 45 67."),
    ("nl", f"Op {OURS}. Vermeld bij elke briefwisseling ons kenmerk 26-0981."),
    ("de", f"Auf {OURS}. Geben Sie bei Rückfragen unser Zeichen 26-0981 an."),
    ("fr", f"Sur {OURS}. Aucune communication n'est à indiquer pour le dossier 26-0981."),
    ("fr", f"Sur {OURS}. Mentionnez la TVA de 21 % dans votre déclaration, grille 59."),
    ("nl", f"Op {OURS}. Neem contact op met dossierbeheerder 14, tel. 02 123 45 67."),
)
# Where what is owed has not arrived, or is to be given back, is where it is to be paid.
OWED: tuple[tuple[str, str], ...] = (
    ("fr", f"Si la somme ne figure pas à cette date sur le compte {OURS}, elle sera recouvrée."),
    ("fr", f"Nous vous prions de nous rembourser cette avance au compte {OURS}."),
    ("nl", f"Zolang de som niet op rekening {OURS} staat, loopt de rente door."),
    ("nl", f"Gelieve ons dit voorschot terug te betalen op rekening {OURS}."),
    ("de", f"Wenn die Summe nicht auf dem Konto {OURS} eingegangen ist, wird sie eingetrieben."),
    ("de", f"Bitte erstatten Sie uns diesen Vorschuss auf das Konto {OURS}."),
)
# The reader's own, or none that is to be used.
OTHERS: tuple[tuple[str, str], ...] = (
    ("fr", f"Cette aide a été versée sur {OURS}, le compte que vous nous avez communiqué."),
    ("nl", f"De overschrijving gebeurt op {OURS}, de rekening die u hebt opgegeven."),
    ("de", f"Dies wird auf {OURS} überwiesen, das Konto, das Sie uns mitgeteilt haben."),
    ("fr", f"Le compte {OURS} n'est pas à utiliser."),
)


class Messages(unittest.TestCase):
    def test_exactly_as_printed(self) -> None:
        for language, sentence, expected in MESSAGES:
            with self.subTest(sentence):
                free = payment(language, sentence).free
                self.assertEqual(free and free.value, expected)

    def test_none_of_letters_and_calls(self) -> None:
        for language, sentence in NO_MESSAGES:
            with self.subTest(sentence):
                self.assertIsNone(payment(language, sentence).free)

    def test_of_several_none_is_guessed(self) -> None:
        found = payment("nl", f"Op {OURS}. Betaal met +++090/9337/55493+++ als mededeling. Voor de"
                              " rest gebruikt u +++010/8068/17183+++.")
        self.assertIsNone(found.structured)

    def test_one_in_each_column(self) -> None:
        reading = read("+--------------------+--------------------+\n"
                       "|  374,00 euro       |  391,00 euro       |\n"
                       "|  betalen tot en met 19/10/2027   |  betalen tot en met 18/12/2027   |\n"
                       "|  +++090/9337/55493+++     |  +++010/8068/17183+++     |\n"
                       "+--------------------+--------------------+\n\n"
                       f"Rekening {OURS}")
        self.assertEqual([one.structured and one.structured.value for one in reading.payments],
                         ["090933755493", "010806817183"])

    def test_no_institute_of_communications(self) -> None:
        text = f"Institut des communications\nRue du Modèle 35, 1000 Modèle\n\n{OURS}"
        self.assertIsNone(payment("fr", text).free)


class Accounts(unittest.TestCase):
    def test_what_has_not_arrived_or_is_given_back_is_paid_there(self) -> None:
        for language, sentence in OWED:
            with self.subTest(sentence):
                iban = payment(language, sentence).iban
                self.assertEqual(iban and iban.value, OURS.replace(" ", ""))

    def test_none_of_the_readers(self) -> None:
        for language, sentence in OTHERS:
            with self.subTest(sentence):
                self.assertIsNone(payment(language, sentence).iban)
