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
)


class Holders(unittest.TestCase):
    def test_named_in_sentences(self) -> None:
        for language, sentence, expected in SENTENCES:
            with self.subTest(sentence):
                name = payment(language, sentence).beneficiary
                self.assertEqual(name and name.value, expected)

    def test_named_in_blocks(self) -> None:
        for language, block, expected in BLOCKS:
            with self.subTest(block):
                (found,) = read(f"{ASKED[language]}\n\n{block}").payments
                self.assertEqual(found.beneficiary and found.beneficiary.value, expected)
