"""Who holds the account to pay to: labels, verbs and clauses that name them, and where a name
ends."""
from __future__ import annotations

import unittest

from .paper import read
from .test_payment_whereto import ASKED, payment

OURS = "BE63 6790 2618 1108"
# What a sentence says of an account, and the name in it.
SENTENCES: tuple[tuple[str, str, str], ...] = (
    ("fr", f"Vos versements au compte {OURS} de Caisse modèle sont attendus à ces dates.",
     "Caisse modèle"),
    ("fr", f"Le versement se fait sur {OURS} au nom de Caisse modèle et porte la mention 12.",
     "Caisse modèle"),
    ("fr", f"Le paiement au compte {OURS} de la Caisse modèle doit mentionner la référence 12.",
     "Caisse modèle"),
    ("fr", f"Vous versez sur {OURS} au nom de Caisse modèle en rappelant le numéro 12.",
     "Caisse modèle"),
    ("fr", f"Vous versez sur {OURS} au nom de Caisse modèle, rappelez le numéro 12.",
     "Caisse modèle"),
    ("fr", f"Versez à Caisse modèle SC, compte {OURS}.", "Caisse modèle SC"),
    ("fr", f"Le compte {OURS} appartient à Caisse modèle SC.", "Caisse modèle SC"),
    ("fr", f"Le compte {OURS} ouvert auprès de Belfius par Caisse modèle SC.", "Caisse modèle SC"),
    ("fr", f"Le titulaire du compte {OURS} est la SRL Atelier du Modèle.", "SRL Atelier du Modèle"),
    ("fr", f"Au compte {OURS} tenu par la Ville de Modèle, service des recettes.",
     "Ville de Modèle, service des recettes"),
    ("fr", f"Par virement à l'ordre de Étude Modèle & Tilquin, compte de tiers, sur {OURS}.",
     "Étude Modèle & Tilquin, compte de tiers"),
    ("fr", f"Ce compte, {OURS}, est au nom de « Caisse modèle ».", "Caisse modèle"),
    ("nl", f"Uw stortingen op rekening {OURS} van Modelkas verwachten wij op die dagen.",
     "Modelkas"),
    ("nl", f"Uw betalingen worden op rekening {OURS} van Modelkas Noord verwacht op die dagen.",
     "Modelkas Noord"),
    ("nl", f"Stort op rekening {OURS} van Modelkas en vermeld daarbij 12/9.", "Modelkas"),
    ("nl", f"Stort op {OURS} ten name van Modelkas vzw en gebruik 12/9 als mededeling.",
     "Modelkas vzw"),
    ("nl", f"Uw betalingen op {OURS} van Modelkas dragen de mededeling 12/9.", "Modelkas"),
    ("nl", f"U stort op {OURS}, de rekening van Modelkas bv.", "Modelkas bv"),
    ("nl", f"De rekening {OURS} staat op naam van Gemeente Model, dienst belastingen.",
     "Gemeente Model, dienst belastingen"),
    ("nl", f"De rekening {OURS} behoort toe aan Modelkas bv.", "Modelkas bv"),
    ("nl", f"Rekening {OURS}, aangehouden door Modelkas bv.", "Modelkas bv"),
    ("nl", f"Te storten aan Modelkas bv, rekening {OURS}.", "Modelkas bv"),
    ("nl", f"Betaal aan de Modelkas, rekening {OURS}.", "Modelkas"),
    ("de", f"Ihre Zahlungen werden auf dem Konto {OURS} von Modelis Kasse erwartet.",
     "Modelis Kasse"),
    ("de", f"Ihre Zahlungen gehen auf das Konto {OURS} von Modellkasse und tragen 12/9.",
     "Modellkasse"),
    ("de", f"Zahlen Sie auf das Konto {OURS} der Modellkasse und vermerken Sie dabei 12/9.",
     "Modellkasse"),
    ("de", f"Zahlen Sie auf das Konto {OURS} zugunsten von »LSS Einziehung«, und zwar gleich.",
     "LSS Einziehung"),
    ("de", f"Das Konto {OURS} gehört der Modellkasse Ost VoG.", "Modellkasse Ost VoG"),
    ("de", f"Das Konto {OURS} läuft auf den Namen Modellbund Ost VoG; danke.",
     "Modellbund Ost VoG"),
    ("de", f"Das Konto {OURS} lautet auf Modellbund Ost VoG.", "Modellbund Ost VoG"),
    ("de", f"Kontoinhaber ist Modellbund VoG, die Kontonummer lautet {OURS}.", "Modellbund VoG"),
    ("nl", f"Rekeninghouder is Modelkas bv, het rekeningnummer luidt {OURS}.", "Modelkas bv"),
    ("fr", f"Le titulaire est Caisse modèle SC, le compte est le {OURS}.", "Caisse modèle SC"),
    ("de", f"Konto {OURS}, geführt auf den Namen der Gemeinde Modell, Finanzdienst.",
     "Gemeinde Modell, Finanzdienst"),
    ("de", f"An die Modellkasse, Konto {OURS}, zu zahlen.", "Modellkasse"),
    ("de", f"Zahlen Sie an die Modellkasse Ost VoG, Konto {OURS}.", "Modellkasse Ost VoG"),
    ("de", f"Die Beträge müssen dem Konto {OURS} der Modellkasse gutgeschrieben sein.",
     "Modellkasse"),
    ("de", f"Überweisung auf {OURS} (Inhaber: Modell & Söhne PGmbH).", "Modell & Söhne PGmbH"),
    ("de", f"Empfänger der Zahlung ist die Modellkasse Ost, Konto {OURS}.", "Modellkasse Ost"),
    ("fr", f"Le bénéficiaire du paiement est Caisse modèle, compte {OURS}.", "Caisse modèle"),
    ("nl", f"Begunstigde van de betaling is Modelkas Noord, rekening {OURS}.", "Modelkas Noord"),
    ("fr", f"En faveur du Fonds pour la protection de l'eau, au compte {OURS}.",
     "Fonds pour la protection de l'eau"),
    ("fr", f"Notre compte chez Triodos, {OURS}, est libellé « Caisse modèle SC ».",
     "Caisse modèle SC"),
    ("fr", f"Au compte {OURS} ouvert au nom de\n     Étude Modèle, compte de tiers\n.",
     "Étude Modèle, compte de tiers"),
    ("nl", f"Ten gunste van Fonds voor Innovatie en Werk voor 31/03/2027 op rekening {OURS}.",
     "Fonds voor Innovatie en Werk"),
    ("nl", f"Op de rekening van Modelkas Noord, {OURS}.", "Modelkas Noord"),
    ("de", f"Auf das Konto der Gemeindekasse Modell, {OURS}.", "Gemeindekasse Modell"),
    ("de", f"Auf das Konto {OURS}, lautend auf Modell – Kunden, zahlbar.", "Modell – Kunden"),
    ("fr", f"Veuillez créditer la Commune de Modèle sur son compte {OURS}.", "Commune de Modèle"),
    ("fr", f"À verser au Receveur régional de Modèle, compte {OURS}.",
     "Receveur régional de Modèle"),
    ("fr", f"Compte n° {OURS} de l'Office des redevances de Modèle.",
     "Office des redevances de Modèle"),
    ("fr", f"Ce montant est payable au compte {OURS} (BIC GEBABEBB, titulaire Caisse modèle ASBL).",
     "Caisse modèle ASBL"),
    ("fr", f"Ce montant est payable à Caisse modèle ASBL (compte {OURS}).", "Caisse modèle ASBL"),
    ("fr", f"Le paiement se fait par virement sur le compte {OURS} que la SA "
     "Modèle et Fils a ouvert chez Belfius.",
     "SA Modèle et Fils"),
    ("fr", f"Bénéficiaire : Caisse modèle, rue du Parc 5, 1000 Modèle. Compte : {OURS}.",
     "Caisse modèle"),
    ("fr", f"au bénéfice de l'ASBL Les Amis du Modèle, IBAN {OURS}.", "ASBL Les Amis du Modèle"),
    ("fr", f"Compte bénéficiaire {OURS} – Ville de Modèle – Taxes.", "Ville de Modèle – Taxes"),
    ("fr", f"Le virement est à libeller au nom de Maître J. Modèle, compte de tiers, sur {OURS}.",
     "Maître J. Modèle, compte de tiers"),
    ("nl", f"Te crediteren rekening: {OURS} op naam van het Agentschap Model.", "Agentschap Model"),
    ("nl", f"U betaalt op rekening {OURS} (BIC GEBABEBB, titularis Modelkas vzw).", "Modelkas vzw"),
    ("nl", f"Stort aan Modelkas vzw ({OURS}).", "Modelkas vzw"),
    ("nl", f"Begunstigde: Modelkas vzw, Parkstraat 5, 1000 Model. Rekening: {OURS}.",
     "Modelkas vzw"),
    ("nl", f"ten bate van vzw De Modelvrienden, IBAN {OURS}.", "vzw De Modelvrienden"),
    ("nl", f"Rekening begunstigde {OURS} – Stad Model – Belastingen.", "Stad Model – Belastingen"),
    ("nl", f"naar de derdenrekening van Advocaten Model & Partners ({OURS}).",
     "Advocaten Model & Partners"),
    ("nl", f"op het rekeningnummer {OURS} van de Gemeente Model, uiterlijk morgen.",
     "Gemeente Model"),
    ("de", f"Zu Gunsten der Gemeinde Modell auf deren Konto {OURS}.", "Gemeinde Modell"),
    ("de", f"Zahlen Sie auf das Konto {OURS} (BIC GEBABEBB, Inhaber Modellkasse VoG).",
     "Modellkasse VoG"),
    ("de", f"Überweisen Sie an die Modellkasse VoG ({OURS}).", "Modellkasse VoG"),
    ("de", f"Begünstigter: Modellkasse VoG, Parkstraße 5, 4700 Eupen. Konto: {OURS}.",
     "Modellkasse VoG"),
    ("de", f"Das Empfängerkonto {OURS} wird von der Stadtkasse Modell geführt.",
     "Stadtkasse Modell"),
    ("de", f"auf das Anderkonto von RA Modell & Partner, {OURS}.", "RA Modell & Partner"),
    ("de", f"auf das Treuhandkonto der Kanzlei Modell ({OURS}).", "Kanzlei Modell"),
    ("de", f"Konto {OURS} der Finanzkasse Modell-Eupen, bis morgen.", "Finanzkasse Modell-Eupen"),
    ("de", f"auf das auf Modellkasse Ost lautende Konto {OURS}.", "Modellkasse Ost"),
    ("fr", f"Titulaire : Office national du Modèle, Direction Recettes\nCompte : {OURS}",
     "Office national du Modèle, Direction Recettes"),
    ("de", f"Kontoinhaber: Finanzamt Modell, Abteilung Einnahme\nKonto: {OURS}",
     "Finanzamt Modell, Abteilung Einnahme"),
    ("fr", f"à virer sur le compte {OURS} de la SA Modèle, à Namur.", "SA Modèle"),
    ("de", f"zu zahlen auf das Konto {OURS} der Modell AG in Eupen.", "Modell AG"),
    ("fr", f"Compte {OURS} au nom de RECETTES TVA BRUXELLES.", "RECETTES TVA BRUXELLES"),
    ("nl", f"Rekening {OURS} op naam van INNINGSCENTRUM GENT 2.", "INNINGSCENTRUM GENT 2"),
    ("de", f"Konto {OURS} auf den Namen EINNAHMEZENTRUM EUPEN 3.", "EINNAHMEZENTRUM EUPEN 3"),
    ("fr", f"au compte {OURS} du Centre de perception - Recettes diverses (BIC : GEBABEBB).",
     "Centre de perception - Recettes diverses"),
    ("nl", f"op rekening {OURS} van het Inningscentrum - Diverse ontvangsten (BIC: GEBABEBB).",
     "Inningscentrum - Diverse ontvangsten"),
    ("fr", f"au compte {OURS} de l'UCM Caisse d'assurances sociales asbl, avec la mention 12.",
     "UCM Caisse d'assurances sociales asbl"),
    ("de", f"auf {OURS} zugunsten der V.o.G. Modellhaus.", "V.o.G. Modellhaus"),
    ("nl", f"op {OURS} t.n.v. A.S.Z. Modelkas v.z.w., met mededeling 12.",
     "A.S.Z. Modelkas v.z.w."),
    ("fr", f"sur {OURS} au nom de Ets. Modèle & Cie S.A., en mentionnant 12.",
     "Ets. Modèle & Cie S.A."),
    ("fr", f"Sur le compte de ma cliente, numéro {OURS} (titulaire : Mme Modèle), avec « 12 ».",
     "Mme Modèle"),
)
# No holder: a bank, the writer, somebody to write to.
NOBODY: tuple[tuple[str, str], ...] = (
    ("fr", f"Notre siège est situé à Namur (compte {OURS})."),
    ("nl", f"Ons kantoor aan de Modelkaai (rekening {OURS})."),
    ("de", f"Unser Büro an der Modellstraße (Konto {OURS})."),
    ("fr", f"Sur le compte {OURS} de notre étude."),
    ("fr", f"Sur le compte {OURS} de l'administration."),
    ("fr", f"Sur le compte {OURS} de BNP Paribas Fortis."),
    ("fr", f"Sur le compte {OURS} auprès de Belfius Banque."),
    ("nl", f"Op rekening {OURS} bij KBC Bank."),
    ("nl", f"Op rekening {OURS} van onze dienst."),
    ("de", f"Auf Konto {OURS} bei der Belfius Bank."),
    ("de", f"Auf Konto {OURS} unseres Büros."),
    ("fr", f"Vous payez au nom de votre société sur {OURS}."),
    ("fr", f"Compte {OURS}. Pour toute question, adressez-vous à Madame Dupont."),
    ("nl", f"Rekening {OURS}. Vragen stelt u aan mevrouw Janssens."),
    ("de", f"Konto {OURS}. Fragen richten Sie an Frau Schmitz."),
)
# Labels with their values, and lists under what they belong to.
BLOCKS: tuple[tuple[str, str, str], ...] = (
    ("fr",
     "Intitulé : Caisse modèle\n"
     f"Compte de tiers : {OURS}\n"
     "Référence : 12/9",
     "Caisse modèle"),
    ("nl",
     f"Rekening: {OURS}\n"
     "Houder: Modelkas Noord\n"
     "Kenmerk: 12/9",
     "Modelkas Noord"),
    ("nl",
     f"Rekening: {OURS}\n"
     "Benaming: Modelkas Noord\n"
     "Kenmerk: 12/9",
     "Modelkas Noord"),
    ("de",
     f"Konto: {OURS}\n"
     "Bezeichnung: Modellkasse Ost\n"
     "Zeichen: 12/9",
     "Modellkasse Ost"),
    ("de",
     f"Kontonummer     {OURS}\n"
     "Kontoinhaber    Einnahme MwSt. Laufendes Konto\n"
     "Mitteilung      +++090/9337/55493+++",
     "Einnahme MwSt. Laufendes Konto"),
    ("de",
     "muss eingehen   vor dem 30. Juni 2027\n"
     "bei             Kasse Modell VoG\n"
     f"                {OURS}\n"
     "Vermerk         +++090/9337/55493+++",
     "Kasse Modell VoG"),
    ("nl",
     f"IBAN     {OURS}\n"
     "BIC      PCHQBEBBXXX\n"
     "t.n.v.   FMPT\n"
     "met als mededeling   +++090/9337/55493+++",
     "FMPT"),
    ("fr",
     f"1   Compte du destinataire : {OURS}.\n"
     "2   Nom du destinataire : Modèle – Clients.",
     "Modèle – Clients"),
    ("nl",
     "U betaalt 412,50 EUR aan de Modelkas RSVZ:\n"
     "\n"
     f"    rekening     {OURS}\n"
     "    mededeling   +++090/9337/55493+++",
     "Modelkas RSVZ"),
    ("fr",
     "Vous payez 412,50 EUR à la Caisse modèle :\n"
     "\n"
     f"    compte          {OURS}\n"
     "    communication   +++090/9337/55493+++",
     "Caisse modèle"),
    ("de",
     "Zahlen Sie 412,50 EUR an die Modellkasse Ost:\n"
     "\n"
     f"    Konto        {OURS}\n"
     "    Mitteilung   +++090/9337/55493+++",
     "Modellkasse Ost"),
    ("fr", "  Compte              Titulaire                    Communication\n  "
     f"{OURS}   Caisse modèle ASBL   +++090/9337/55493+++",
     "Caisse modèle ASBL"),
    ("nl", "  Rekening              Op naam van                    Mededeling\n  "
     f"{OURS}   Modelkas vzw                   +++090/9337/55493+++",
     "Modelkas vzw"),
    ("de", "  Konto                 Empfänger                      Mitteilung\n  "
     f"{OURS}   Modellkasse VoG                +++090/9337/55493+++",
     "Modellkasse VoG"),
    ("fr", f"| Bénéficiaire : Office du Modèle                |\n| Compte : {OURS} "
     "           |\n| Communication : +++090/9337/55493+++ |",
     "Office du Modèle"),
    ("de", f"Empfänger\nModellkasse VoG\n\nIBAN\n{OURS}\n\nMitteilung\n+++090/9337/55493+++",
     "Modellkasse VoG"),
    ("nl", "Naam begunstigde      Modelkas vzw\n                      dienst "
     f"inning\nRekening              {OURS}",
     "Modelkas vzw dienst inning"),
    ("nl", "Naam en adres begunstigde\nModelkas vzw\nParkstraat 5, 1000 "
     f"Model\n\nRekening begunstigde\n{OURS}",
     "Modelkas vzw"),
    ("fr", f"IBAN : {OURS} | BIC : GEBABEBB | Titulaire : Caisse modèle", "Caisse modèle"),
    ("de", f"Konto: {OURS} / BIC: GEBABEBB / Inhaber: Modellkasse Ost", "Modellkasse Ost"),
    ("nl", f"Rekening: {OURS} – BIC: GEBABEBB – t.n.v. Modelkas Noord", "Modelkas Noord"),
    ("fr", f"Au compte {OURS}\nde la Caisse modèle ASBL\n+++090/9337/55493+++",
     "Caisse modèle ASBL"),
    ("de", f"auf das Konto\n{OURS}\nder Modellkasse VoG\nMitteilung: +++090/9337/55493+++",
     "Modellkasse VoG"),
    ("nl", f"   {OURS}\n   van Modelkas vzw\n   met mededeling +++090/9337/55493+++",
     "Modelkas vzw"),
    # amid a sentence, whose words end the name
    ("de", f"Zahlen Sie bitte auf das Konto {OURS}, Inhaber: Modellkasse Ost, mit der\n"
     "Mitteilung 12/9. Dieses Schreiben können Sie weiterleiten.", "Modellkasse Ost"),
    ("fr", f"Veuillez verser sur le compte {OURS}, titulaire : Caisse spéciale de la zone\n"
     "Modèle, avec en communication +++090/9337/55493+++. Merci de votre confiance.",
     "Caisse spéciale de la zone Modèle"),
    ("nl", f"Betaal op rekening {OURS} (BIC GEBABEBB), rekeninghouder: Bijzonder\n"
     "rekenplichtige zone Model, met vermelding van 12/9. Met vriendelijke groeten.",
     "Bijzonder rekenplichtige zone Model"),
    ("fr", f"Nom\nCaisse modèle\n\nIBAN\n{OURS}\n\nCommunication\n+++090/9337/55493+++",
     "Caisse modèle"),
    ("nl", f"Begunstigde: Modelkas vzw {OURS}\nMededeling: 12/9", "Modelkas vzw"),
    ("fr", f"Nom : Caisse modèle → {OURS}\nRéférence : 12/9", "Caisse modèle"),
)


class Holders(unittest.TestCase):
    def test_named_in_sentences(self) -> None:
        for language, sentence, expected in SENTENCES:
            with self.subTest(sentence):
                name = payment(language, sentence).beneficiary
                self.assertEqual(name and name.value, expected)

    def test_in_an_item_of_a_list_over_its_lines(self) -> None:
        name = payment("nl", "- Dit is de helft.\n"
                             f"- Zij geschiedt op rekening {OURS}, benaming \"Rekening Mr.\n"
                             "  Model - derden\", met een mededeling.\n"
                             "- De rest volgt.").beneficiary
        self.assertEqual(name and name.value, "Rekening Mr. Model - derden")

    def test_no_bank_and_nobody_else(self) -> None:
        for language, sentence in NOBODY:
            with self.subTest(sentence):
                self.assertIsNone(payment(language, sentence).beneficiary)

    def test_named_in_blocks(self) -> None:
        for language, block, expected in BLOCKS:
            with self.subTest(block):
                (found,) = read(f"{ASKED[language]}\n\n{block}").payments
                self.assertEqual(found.beneficiary and found.beneficiary.value, expected)
