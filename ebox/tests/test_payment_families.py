"""Labels and sentences that no list knows: what is meant, by the families of their words."""
from __future__ import annotations

import unittest

from ..payment import clauses, composed, denials, masks
from ..payment.labels import Field, Role
from ..payment.lines import sheet
from .paper import drawn, read, values

AMOUNT, DUE, IBAN = Field.AMOUNT, Field.DUE, Field.IBAN
LABELS = {
    (AMOUNT, Role.PAY): (
        "Votre quote-part à verser", "Uw te storten aandeel", "Ihr zu überweisender Anteil",
        "Solde débiteur", "Openstaande som", "Gesamtforderung", "Montant attendu"),
    (AMOUNT, Role.REFUND): (
        "Somme à restituer", "Terug te geven som", "Zu erstattende Summe", "Montant à vous verser",
        "Premieteruggave", "Prämienrückvergütung", "Excédent"),
    (AMOUNT, Role.DEBIT): (
        "Somme à débiter", "Te debiteren som", "Abzubuchende Summe", "Prime encaissée"),
    (DUE, Role.PAY): (
        "Dernier jour de paiement", "Laatste dag", "Letzter Tag",
        "Le solde doit nous parvenir pour le", "Op onze rekening vóór", "Tegen",
        "Einforderbar vor dem"),
    (DUE, Role.REFUND): ("Versée le", "Gestort op", "Überwiesen am", "Date de restitution"),
    (DUE, Role.DEBIT): ("Encaissée le", "Datum van debitering", "Datum der Abbuchung"),
    (IBAN, Role.PAY): ("Compte de la copropriété", "Te crediteren rekening", "Zahlungsdaten"),
    (IBAN, Role.OWN): ("Compte du redevable", "Rekening van de schuldenaar", "Ihr Bankkonto"),
}
MEANINGLESS = (
    "Provisions versées", "Reeds gestort", "Geleistete Vorschüsse", "Frais de rappel",
    "Base imposable", "Vous avez payé", "Capital assuré", "Rien à payer")
OTHER_DAYS = (
    "Réclamation jusqu'au", "Bezwaar vóór", "Einspruch bis zum", "Déclarations validées jusqu'au",
    "Solde débiteur au", "Volgende vervaldag", "Date d'envoi")
SENTENCES = {
    Role.PAY: (
        "Il en résulte que vous restez devoir 100,00 € à la copropriété.",
        "Ce montant doit être crédité au plus tard le 01/02/2026.",
        "Een retributie van 100,00 € wordt van u gevorderd.",
        "U kunt dit doen vervallen door 100,00 € te betalen.",
        "Sie können dies abwenden, indem Sie 100,00 € zahlen.",
        "Wir fordern von Ihnen die Zahlung von 100,00 €."),
    Role.REFUND: (
        "Votre demande est acceptée : 100,00 € vous seront virés.",
        "Vous avez donc payé 100,00 € de trop.",
        "Uw verzoek is aanvaard: 100,00 € wordt u overgemaakt.",
        "Wij kennen u een subsidie van 100,00 € toe.",
        "Ihrem Antrag ist stattgegeben: 100,00 € werden Ihnen überwiesen.",
        "Wir veranlassen die Erstattung von 100,00 €."),
    Role.DEBIT: (
        "Votre compte sera débité de 100,00 €.",
        "Dit bedrag wordt via uw domiciliëring aangerekend: 100,00 €.",
        "Am 5. Juni buchen wir 100,00 € von Ihrem Konto ab."),
    None: (
        "Vous avez déjà payé 100,00 €.", "Si vous ne payez pas, 100,00 € seront dus.",
        "Wij hebben uw betaling van 100,00 € ontvangen.",
        "Eine Buße von 100,00 € kann fällig werden.",
        "Un délai de paiement vous est accordé.", "Das Fondsvermögen beläuft sich auf 100,00 €."),
}
DENIED = (
    "Aucun supplément n'est réclamé.", "Er wordt u niets gevraagd.", "Es wird nichts verlangt.",
    "Votre compte est en équilibre.", "Uw saldo is nul.", "Die Schuld ist beglichen.",
    "Ce relevé est purement informatif.", "U hoeft niets te doen.")
NOT_DENIED = (
    "Nous n'avons reçu aucun paiement.", "Wij ontvingen geen betaling.",
    "Die Rechnung ist noch nicht beglichen.", "Aucun délai de paiement n'est accordé.",
    "La garantie reste acquise pour autant que la prime est payée.")


def folded(text: str) -> str:
    return masks.masked(text).folded


class Labels(unittest.TestCase):
    def test_what_a_label_means(self) -> None:
        for (field, role), texts in LABELS.items():
            for text in texts:
                with self.subTest(text):
                    roles = {label.field: label.role for label in composed.meanings(text)
                             if label.rank < composed.NEUTRAL_RANK}
                    self.assertEqual(roles.get(field), role)

    def test_what_was_paid_is_no_amount_to_pay(self) -> None:
        for text in MEANINGLESS:
            with self.subTest(text):
                self.assertNotIn(AMOUNT, {label.field for label in composed.meanings(text)})

    def test_other_days(self) -> None:
        for text in OTHER_DAYS:
            with self.subTest(text):
                self.assertNotIn(DUE, {label.field for label in composed.meanings(text)})

    def test_the_number_of_a_box(self) -> None:
        self.assertEqual(values(read("""
            4. Somme à payer         5. Date limite
            100,00 EUR               31/12/2026
            """)), values(read("""
            Somme à payer            Date limite
            100,00 EUR               31/12/2026
            """)))

    def test_labels_and_values_that_follow_each_other(self) -> None:
        page = drawn("Exigible : 100,00 EUR | Pour le : 31/12/2026 | Lot : 200,00 EUR")
        (cell,) = sheet(page).cells
        found = [(spoken.place.label.field, spoken.place.name) for spoken in composed.spoken(cell)]
        self.assertEqual(found, [(AMOUNT, "Exigible"), (DUE, "Pour le")])


class Sentences(unittest.TestCase):
    def test_who_parts_with_money(self) -> None:
        for role, texts in SENTENCES.items():
            for text in texts:
                with self.subTest(text):
                    self.assertEqual(clauses.role(folded(text)), role)

    def test_nothing_is_asked_for(self) -> None:
        for text in DENIED:
            with self.subTest(text):
                self.assertTrue(denials.denies(folded(text)))

    def test_what_did_not_come_is_still_asked_for(self) -> None:
        for text in NOT_DENIED:
            with self.subTest(text):
                self.assertFalse(denials.denies(folded(text)))

    def test_the_amount_of_a_cost_is_not_the_one_asked_for(self) -> None:
        text = folded("Gelieve 100,00 € te betalen; bij verzuim zijn de kosten 15,00 €.")
        self.assertEqual(clauses.amount_at(text), text.index(masks.AMOUNT))


class Tables(unittest.TestCase):
    LEDGER = """
        Date          Opération              En notre faveur      En votre faveur
        15/06/2026    Solde précédent                                 500,00 EUR
        28/06/2026    Remboursement              500,00 EUR
        11/07/2026    Déclaration                300,00 EUR
        """

    def test_the_lines_of_a_ledger_tell_what_was(self) -> None:
        self.assertEqual(read(self.LEDGER).payments, ())

    def test_its_balance_is_asked_for(self) -> None:
        ledger = self.LEDGER + "        Solde débiteur au 31/07/2026             300,00 EUR"
        self.assertEqual(str(values(read(ledger))["amount"]), "300.00")

    def test_a_reckoning_ends_with_what_is_asked(self) -> None:
        found = values(read("""
            Cotisations dues        800,00 EUR
            Provisions versées    - 700,00 EUR
            Complément dû           100,00 EUR
            """))
        self.assertEqual(str(found["amount"]), "100.00")

    def test_two_amounts_without_a_reckoning_leave_a_doubt(self) -> None:
        reading = read("""
            Cotisations dues        800,00 EUR
            Complément dû           100,00 EUR
            """)
        self.assertEqual(reading.payments, ())

    def test_a_value_amid_a_cell_under_its_head(self) -> None:
        reading = read("""
            Datum       Wijze                                In uw voordeel
            25/12/2026  terugbetaling op BE02 3751 1109 9940 1.498,44 EUR
            """)
        self.assertEqual(str(values(reading)["amount"]), "1498.44")
