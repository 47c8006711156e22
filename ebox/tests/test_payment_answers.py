"""Sentences of offices that decide whether money is asked, comes back, is collected, or neither."""
from __future__ import annotations

import unittest

from ..payment import clauses, denials, keeping, masks, sentences
from ..payment.labels import Role
from ..payment.lines import paragraphs, sheet
from .paper import drawn

ROLES: dict[Role | None, tuple[str, ...]] = {
    Role.PAY: (
        "U moet dus 640,00 euro van de steun terugstorten.",
        "Sie müssen 640,00 EUR der Beihilfe zurückzahlen.",
        "Vous devez donc restituer 640,00 EUR de la subvention.",
        "Der zu viel gezahlte Zuschuss von 640,00 EUR ist von Ihnen zurückzuzahlen.",
    ),
    Role.REFUND: (
        "Den Restbetrag von 75,00 EUR weist Ihnen die Kasse in den nächsten Wochen an.",
        "Der Einnehmer wurde angewiesen, den Betrag von 75,00 EUR zurückzuzahlen.",
        "Le Receveur a reçu instruction de rembourser la somme de 75,00 EUR.",
        "De ontvanger kreeg opdracht 75,00 euro aan uw bedrijf terug te storten.",
        "Onze dienst schrijft u 75,00 euro terug zodra de parkeerkaart hier is.",
        "Da Sie schon im März gezahlt haben, wird Ihnen der Unterschied von 75,00 EUR erstattet.",
        "Un dégrèvement de 75,00 EUR vous est acquis.",
    ),
    Role.DEBIT: (
        "Mit Ihrer Einzugsermächtigung holen wir 75,00 EUR am 4. Mai 2026 bei Ihrer Bank ab.",
        "De 75,00 euro wordt ingevorderd via uw doorlopende opdracht tot domiciliëring.",
        "Wij halen 75,00 euro op met een Europese domiciliëring.",
        "Der Betrag von 75,00 EUR geht am 4. Mai 2026 von Ihrem Konto ab.",
    ),
    None: (
        "Wij storten 75,00 euro niet op uw rekening.",
        "Wir überweisen Ihnen die 75,00 EUR nicht.",
        "Nous ne vous versons pas ces 75,00 EUR.",
        "Ein Betrag von 75,00 EUR wurde möglicherweise zu viel erstattet.",
        "Wir hatten Ihnen mitgeteilt, dass 75,00 EUR zu zahlen sind.",
        "Wij hadden u eerder 75,00 euro aangerekend, te betalen in mei.",
        "Gewinnen Sie den Prozess, so erhalten Sie 75,00 EUR.",
        "De rechtsplegingsvergoeding van 75,00 euro int u zelf bij uw tegenpartij.",
        "Davon geht unsere letzte Rechnung ab, die sich auf 75,00 EUR beläuft.",
        "Ihre Bank erhält diesen Monat keinen Lastschriftauftrag über 75,00 EUR.",
    ),
}
DENIED = (
    "Eine Zollschuld ist nicht entstanden.",
    "Er is geen douaneschuld ontstaan.",
    "Aucune dette douanière n'est née.",
    "Die Veranlagung wird nicht in die Heberolle aufgenommen.",
    "De aanslag wordt niet ingekohierd.",
    "Le Collège a décidé l'annulation de la taxation.",
    "Het college besliste tot de intrekking van de aanslag.",
    "Das Kollegium hat die Streichung der Veranlagung beschlossen.",
    "Die Akte wird ohne weitere Folgen geschlossen.",
    "Der Restsaldo beläuft sich auf null.",
    "Wir verlangen hiermit keine Zahlung.",
)
NOT_DENIED = (
    "Geen moratoriuminteresten zijn verschuldigd, want het bedrag is klein.",
    "Sie brachte keine Verzugszinsen ein, denn der Betrag ist gering.",
    "MwSt. wird nicht erhoben (Artikel 44 des Gesetzbuches).",
    "Btw wordt hier niet aangerekend.",
    "Von der Abgabe befreit sind Gesellschaften in Liquidation.",
    "Sont exonérées les sociétés en liquidation.",
    "Votre établissement est passé en classe 3.",
    "Daarop werd aangezuiverd:",
    "Nos propres frais vous ont été facturés à part et sont payés.",
)
KEPT = (
    "Wir tragen das Guthaben vor und ziehen es bei der nächsten Rechnung ab.",
    "Die verbleibenden 40,00 EUR nehmen wir in die Juni-Rechnung mit.",
    "We laten de 40,00 euro als voorschot op uw klantenrekening staan.",
    "Het tegoed nemen we mee naar de volgende afrekening.",
    "Votre crédit demeure inscrit au compte et vient en diminution de la déclaration suivante.",
    "Wij hebben uw tegoed gebruikt om een belastingschuld te vereffenen.",
)
ENDS = (  # two sentences each
    "Der Fonds ruft den Anteil ab. Auf dieser Grundlage beläuft er sich auf 7,00 EUR.",
    "Ihnen steht die Hälfte wieder zu. Die Kasse wird sie überweisen.",
    "Die Kasse weist den Betrag an. Zinsen werden nicht geschuldet.",
    "Dat is een saldo voor u. Wij hebben het vrijgegeven.",
    "Wij trekken het bedrag af. Uw rekening wordt aangepast.",
)


def folded(text: str) -> str:
    return masks.masked(text).folded


class Answers(unittest.TestCase):
    def test_who_parts_with_money(self) -> None:
        for role, texts in ROLES.items():
            for text in texts:
                with self.subTest(text):
                    self.assertIs(clauses.role(folded(text)), role)

    def test_nothing_is_owed(self) -> None:
        for text in DENIED:
            with self.subTest(text):
                self.assertTrue(denials.denies(folded(text)))

    def test_what_denies_nothing(self) -> None:
        for text in NOT_DENIED:
            with self.subTest(text):
                self.assertFalse(denials.denies(folded(text)))

    def test_a_credit_is_kept(self) -> None:
        for text in KEPT:
            with self.subTest(text):
                self.assertTrue(keeping.keeps(folded(text)))

    def test_a_sentence_may_end_with_a_little_word(self) -> None:
        for text in ENDS:
            with self.subTest(text):
                page = sheet(drawn(text), 0)
                (paragraph,) = paragraphs(page, frozenset(), frozenset())
                self.assertEqual(len(list(sentences.sentences(paragraph))), 2)


if __name__ == "__main__":
    unittest.main()
