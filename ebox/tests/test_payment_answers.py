"""Sentences of offices that decide whether money is asked, comes back, is collected, or neither."""
from __future__ import annotations

import unittest
from decimal import Decimal

from ..payment import asides, clauses, denials, keeping, masks, phrases, sentences
from ..payment.labels import Role
from ..payment.lines import paragraphs, sheet
from ..payment.model import Answer
from . import offices_de, offices_fr, offices_nl
from .paper import drawn, read, values

ROLES: dict[Role | None, tuple[str, ...]] = {
    Role.PAY: (
        "U moet dus 640,00 euro van de steun terugstorten.",
        "Sie müssen 640,00 EUR der Beihilfe zurückzahlen.",
        "Vous devez donc restituer 640,00 EUR de la subvention.",
        "Wir wären Ihnen dankbar, wenn Sie 640,00 EUR bis zum 4. Mai 2026 überwiesen.",
        "Wij zouden u dankbaar zijn als u 640,00 euro betaalde.",
        "Nous vous serions reconnaissants si vous vouliez verser 640,00 EUR.",
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
        "Die Erstattung wird Ihnen ausgezahlt, sofern keine Steuerschulden offen sind.",
        "Le remboursement vous sera versé, pour autant qu'aucune dette ne soit née.",
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
        "Les cotisations de 75,00 EUR sont prélevées sur vos provisions.",
        "De bijdragen van 75,00 euro worden van uw provisie afgehouden.",
        "Die Beiträge von 75,00 EUR werden aus den Vorschüssen eingezogen.",
        "Davon geht unsere letzte Rechnung ab, die sich auf 75,00 EUR beläuft.",
        "Er volgt geen terugbetaling van 75,00 euro.",
        "Une somme de 75,00 EUR vous a été remboursée le 4 mai 2026.",
        "De factuur die u in mei krijgt, bedraagt 75,00 euro.",
        "Ihre Bank erhält diesen Monat keinen Lastschriftauftrag über 75,00 EUR.",
        "Was im Vorjahr zu viel gezahlt wurde, deckt den ganzen Beitrag.",
        "Ce que vous avez versé en trop suffit pour la cotisation de cette année.",
        "Wat u vorig jaar te veel betaald hebt, dekt de hele bijdrage.",
        "Mise en demeure par envoi recommandé : 75,00 EUR à charge du redevable.",
        "Ingebrekestelling per aangetekende brief: 75,00 euro te uwen laste.",
        "Mahnung per Einschreiben: 75,00 EUR zu Ihren Lasten.",
        "Nous en déduisons l'indemnité qui vous revient pour le colis.",
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
    "La taxe n'est donc plus due.",
    "La taxe n'est pas encore exigible.",
)
NOT_KEPT = (
    "Ce qui reste du crédit, soit 75,00 EUR, vous est reversé le 4 mai 2026 sur le compte "
    "BE68 5390 0754 7034.",
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
    "La taxe n'est donc due que pour six mois.",
    "Wij hebben nog geen betaling gezien.",
    "Wir haben von Ihnen noch keine Überweisung bekommen.",
    "Nous n'avons toujours obtenu aucun virement.",
    "Het totaal van 75,00 euro is louter ter informatie.",
    "Der Gesamtbetrag von 75,00 EUR dient nur zur Information.",
    "Le total de 75,00 EUR n'est repris qu'à titre indicatif.",
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

PAGES: dict[str, tuple[Answer, str | None, str]] = {
    "de-a-reduction-called-by-its-name": (Answer.REFUND, "90.00", """
        Gezahlte Steuer                        240,00 EUR
        Geschuldet für sieben Monate           150,00 EUR
        Nachlass                                90,00 EUR

        Der Nachlass wird Ihnen in den kommenden Wochen erstattet.
        """),
    "nl-a-total-called-by-its-name": (Answer.DIRECT_DEBIT, "121.00", """
        abonnement                              100,00
        btw 21 %                                 21,00
        totaal                                  121,00

        Het totaal wordt op maandag 12 januari 2099 door ons ingevorderd via uw domiciliëring.
        """),
    "fr-a-difference-that-comes-back": (Answer.REFUND, "30.00", """
        Coût définitif                          470,00
        Provisions réglées                      500,00
        Différence                               30,00

        La différence vous sera ristournée. Nous ne la déduisons pas de la prochaine provision.
        """),
    "fr-a-name-on-two-lines-means-none": (Answer.UNKNOWN, None, """
        Différence sur les ouvriers              30,00
        Différence sur les employés              45,00

        La différence vous sera ristournée sur votre compte.
        """),
    "fr-a-sum-told-in-words": (Answer.DIRECT_DEBIT, "121.00", """
        La redevance est portée à 100,00 EUR, auxquels s'ajoutent 21,00 EUR de TVA, ensemble
        121,00 EUR. Cette somme sera débitée de votre compte le 10 juillet 2099.
        """),
    "nl-what-the-reckoning-comes-to": (Answer.REFUND, "740.00", """
        Uw aangifte vermeldde een tegoed van     1.000,00 EUR
        schuld uit een controle                    260,00 EUR
        Wat wij u terugbetalen                     740,00 EUR
        """),
    "fr-an-account-that-ends-with-nothing": (Answer.NOTHING, None, """
        Les cotisations sont prélevées sur les provisions que vous nous avez confiées.

        01/10/2098   Report                      80,00 EUR       80,00 EUR
        07/10/2098   Votre virement, reçu      - 80,00 EUR        0,00 EUR
        Solde au 31/10/2098                                       0,00 EUR

        Nous n'appelons pas de fonds pour ce mois.
        """),
    "de-a-column-of-balances": (Answer.TO_PAY, "150.00", """
        Ein Betrag mit Minuszeichen ist zu Ihren Gunsten.

        01.03.2026   Vortrag                     80,00 EUR       80,00 EUR
        07.03.2026   Ihre Überweisung          - 80,00 EUR        0,00 EUR
        13.03.2026   Beiträge                   190,00 EUR      190,00 EUR
        28.03.2026   Erhaltene Rücklage        - 40,00 EUR      150,00 EUR

        Die Kosten enthalten 12,00 EUR MwSt.

        Treuhandkonto    {I}
        Mitteilung       {C}
        """),
    "nl-two-columns-and-what-parts-them": (Answer.TO_PAY, "150.00", """
                                             debet           credit
        aangifte                            210,00
        uw storting                                           70,00
        boete                                30,00
        nog een storting                                      20,00
        stand op vandaag                    150,00

        rekening         {I}
        mededeling       {C}
        """),
    "nl-the-end-counts-whatever-is-called-due": (Answer.TO_PAY, "72.50", """
        Verschuldigd (hoogste van beide)        900,00
        Gestorte voorschotten                  -840,00
        Saldo                                    60,00
        Premietaks                               12,50
        In ons voordeel                          72,50

        Rekening         {I}
        Mededeling       {C}
        """),
    "nl-a-sum-told-under-its-column": (Answer.TO_PAY, "72.50", """
        stelling, 30 dagen                       40,00 euro
        container, 30 dagen                      20,00 euro
        dossierkosten                            12,50 euro

        Alles samen is dat 72,50 euro. De waarborg van 500,00 euro is al vrijgegeven.

        Rekening         {I}
        Mededeling       {C}
        """),
    "nl-a-credit-that-is-left": (Answer.NOTHING, None, """
        Totaal in uw voordeel                   -72,50

        We laten de 72,50 euro als voorschot op uw klantenrekening staan.
        """),
    "de-in-favour-of-who-writes": (Answer.TO_PAY, "75.00", """
        Saldo zugunsten des Landesamtes          75,00 EUR

        Konto            {I}
        Mitteilung       {C}
        """),
    "nl-in-favour-of-the-member": (Answer.REFUND, "75.00", """
        Saldo ten gunste van het lid             75,00 EUR
        """),
    "de-it-comes-back-of-itself": (Answer.REFUND, "64.00", """
        Guthaben zu Ihren Gunsten                64,00 EUR

        Die Erstattung geschieht von Amts wegen; ein Antrag ist nicht nötig.
        """),
    "de-claims-made-over-to-another-are-no-credit": (Answer.UNKNOWN, None, """
        Alle Forderungen, die er gegen Sie hat, sind uns übertragen worden.
        """),
    "nl-money-sent-back-long-ago": (Answer.UNKNOWN, None, """
        De bijdrage had u in mei betaald; ze werd al aan u teruggestort.
        """),
}
_MARKS = {"I": "BE63 6790 2618 1108", "C": "+++090/9337/55493+++"}


def folded(text: str) -> str:
    return masks.masked(text).folded


def says_nothing_is_owed(text: str) -> bool:
    return denials.denies(asides.main(text)) or any(
        pattern.search(text) for pattern in phrases.NOTHING)


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

    def test_what_offices_write(self) -> None:
        for office in (offices_fr, offices_nl, offices_de):
            for role, texts in ((Role.PAY, office.ASKED), (Role.REFUND, office.COMES_BACK),
                                (Role.DEBIT, office.COLLECTED), (None, office.NEITHER)):
                for text in map(folded, texts):
                    with self.subTest(text):
                        is_kept = keeping.keeps(text)
                        self.assertIs(None if is_kept else clauses.role(text), role)
                        self.assertFalse(role and says_nothing_is_owed(text))
            for text in map(folded, office.NOTHING_OWED):
                with self.subTest(text):
                    self.assertTrue(says_nothing_is_owed(text))
            for text in map(folded, office.KEPT):
                with self.subTest(text):
                    self.assertTrue(keeping.keeps(text))

    def test_what_is_sent_is_not_kept(self) -> None:
        for text in NOT_KEPT:
            with self.subTest(text):
                self.assertFalse(keeping.keeps(folded(text)))

    def test_a_sentence_may_end_with_a_little_word(self) -> None:
        for text in ENDS:
            with self.subTest(text):
                page = sheet(drawn(text), 0)
                (paragraph,) = paragraphs(page, frozenset(), frozenset())
                self.assertEqual(len(list(sentences.sentences(paragraph))), 2)

    def test_letters_as_a_whole(self) -> None:
        for name, (answer, amount, text) in PAGES.items():
            with self.subTest(name):
                reading = read(text.format(**_MARKS))
                self.assertIs(reading.answer, answer)
                found = values(reading).get("amount") if reading.payments else None
                self.assertEqual(found, Decimal(amount) if amount else None)


if __name__ == "__main__":
    unittest.main()
