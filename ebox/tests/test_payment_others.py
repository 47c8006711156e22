"""What letters say of others, of another time, or in passing: it decides nothing of a payment."""
from __future__ import annotations

import unittest
from datetime import date
from decimal import Decimal

from ..payment import asking, clauses, denials, keeping, masks, others
from ..payment.labels import Role
from ..payment.model import Answer
from .paper import read, values

OF_OTHERS = (
    "Vous versez les salaires nets (8.412,00 EUR) directement à vos travailleurs.",
    "De leverancierstegoeden van 512,00 euro betaalt u aan uw leveranciers.",
    "Den Restlohn von 1.204,00 EUR überweisen Sie an Ihre Arbeitnehmer.",
    "Le droit de mise au rôle de 165,00 EUR est à charge de la partie adverse.",
    "De rechtsplegingsvergoeding van 1.800,00 euro is ten laste van de tegenpartij.",
    "L'impôt estimé à 2.500,00 EUR est à payer seulement après réception de l'avertissement.",
    "De geraamde belasting van 2.500,00 euro betaalt u pas na ontvangst van het aanslagbiljet.",
    "Votre créance de 800,00 EUR est due par la société en faillite.",
    "Uw schuldvordering van 800,00 euro blijft verschuldigd door de gefailleerde.",
    "Ihre Forderung von 800,00 EUR ist von der Schuldnerin zu zahlen.",
)
COSTS_OF_FAILURE = (
    "Bei jeder Rücklastschrift werden 9,00 EUR Gebühren belastet.",
    "Een mislukte inning kost u 12,50 euro per domiciliëring.",
    "Un prélèvement rejeté entraîne 11,00 EUR de frais.",
)
COLLECTED = (
    "Le prélèvement de 80,00 EUR aura lieu le 4 mai 2026.",
    "De inning van 80,00 euro gebeurt op 4 mei 2026.",
    "Der Einzug von 80,00 EUR erfolgt am 4. Mai 2026.",
    "Wij halen 80,00 euro op 4 mei 2026 van uw zichtrekening.",
    "Wir belasten Ihr Konto am 4. Mai 2026 mit 80,00 EUR.",
    "Die 80,00 EUR werden nicht verrechnet, sondern am 4. Mai 2026 abgebucht.",
    "De 80,00 euro wordt niet verrekend, maar op 4 mei 2026 geïnd.",
)
# Nothing of the letter itself is settled, spared or denied.
NOT_DENIED = (
    "Nos travaux sont couverts par la police 44.120.",
    "De facturen nr. 12 en 13 werden correct betaald.",
    "L'acompte ayant été payé, il subsiste un solde de 90,00 EUR.",
    "Door te betalen erkent u geen schuld.",
    "Aucune somme ne reste consignée.",
    "Op dit recht is geen btw verschuldigd.",
)
SETTLED = (
    "Le remplacement est entièrement à notre charge.",
    "Alle kosten vallen te onzen laste.",
    "Die Reparatur geht auf unsere Kosten.",
    "Dieses Schreiben dient lediglich Ihrer Unterrichtung.",
)
KEPT = (
    "Ce reliquat de 40,00 EUR est conservé sur votre compte d'affilié.",
)
SOON = (
    "Zodra de kwijting terug is, storten wij 300,00 euro op uw rekening.",
    "Dès que la quittance est signée, nous vous versons 300,00 EUR.",
    "Wir überweisen Ihnen 300,00 EUR, sobald der Beschluss rechtskräftig ist.",
)
NOT_SO_SOON = (
    "Dès que vous rendez les clés, nous vous versons 300,00 EUR.",
    "Zodra u de sleutels teruggeeft, storten wij 300,00 euro op uw rekening.",
    "Wir überweisen Ihnen 300,00 EUR, sobald Sie die Schlüssel zurückgeben.",
)
IN_PARTS = (
    "Ce montant est payable en trois tranches.",
    "U betaalt dit bedrag in twee schijven.",
    "Beide Beträge überweisen Sie bitte getrennt.",
)


def folded(text: str) -> str:
    return masks.masked(text).folded


UNLESS_TOLD = (
    "Si vous ne nous signalez pas le contraire, 80,00 EUR seront remboursés le 01/02/2099.",
    "Als u ons niets anders meldt, wordt 80,00 euro op 01/02/2099 terugbetaald.",
    "Falls wir nichts Gegenteiliges von Ihnen hören, werden 80,00 EUR am 01.02.2099 erstattet.",
)
TO_STATE = (
    "La TVA de 21,00 EUR est à reverser à l'État.",
    "De btw (21,00 euro) is door u terug te storten aan de Schatkist.",
    "Die MwSt. von 21,00 EUR ist an den Staat zurückzuzahlen.",
)
# A list that goes back to the office.
RETURNED = (
    "Renvoyez-nous la liste des ayants droit avant le 01/02/2099.",
    "Stuur ons de deelnemerslijst vóór 01/02/2099 terug.",
    "Senden Sie uns die Teilnehmerliste vor dem 01.02.2099 zurück.",
)


class Others(unittest.TestCase):
    def test_a_list_that_goes_back_has_no_day_of_payment(self) -> None:
        for text in RETURNED:
            with self.subTest(text):
                self.assertNotIn("due", values(read(
                    f"Solde en votre faveur   100,00 EUR\n\n\n\n{text}")))

    def test_what_comes_back_unless_the_reader_objects(self) -> None:
        for text in UNLESS_TOLD:
            with self.subTest(text):
                self.assertIs(read(text).answer, Answer.REFUND)
                self.assertEqual(values(read(text))["due"], date(2099, 2, 1))

    def test_vat_that_goes_to_the_state_is_not_asked(self) -> None:
        for text in TO_STATE:
            with self.subTest(text):
                self.assertTrue(others.concerns_others(folded(text)))

    def test_what_others_owe_is_not_asked(self) -> None:
        for text in OF_OTHERS:
            with self.subTest(text):
                self.assertTrue(others.concerns_others(folded(text)))
                self.assertIsNone(clauses.role(folded(text)))
                self.assertEqual(read(text).payments, ())

    def test_what_a_failed_collection_costs_is_not_collected(self) -> None:
        for text in COSTS_OF_FAILURE:
            with self.subTest(text):
                self.assertIsNot(read(text).answer, Answer.DIRECT_DEBIT)

    def test_a_collection_told_by_a_noun(self) -> None:
        for text in COLLECTED:
            with self.subTest(text):
                self.assertEqual(
                    (read(text).answer, values(read(text))["amount"]),
                    (Answer.DIRECT_DEBIT, Decimal("80.00")))

    def test_what_is_said_in_passing_denies_nothing(self) -> None:
        for text in NOT_DENIED:
            with self.subTest(text):
                self.assertIsNot(read(text).answer, Answer.NOTHING)

    def test_at_the_cost_of_who_writes(self) -> None:
        for text in SETTLED:
            with self.subTest(text):
                self.assertTrue(denials.is_settled(folded(text)))

    def test_a_credit_kept(self) -> None:
        for text in KEPT:
            with self.subTest(text):
                self.assertTrue(keeping.keeps(folded(text)))

    def test_money_comes_when_a_step_of_ours_is_done(self) -> None:
        for text in SOON:
            with self.subTest(text):
                self.assertIs(clauses.role(folded(text)), Role.REFUND)
        for text in NOT_SO_SOON:
            with self.subTest(text):
                self.assertIsNone(clauses.role(folded(text)))

    def test_parts_that_were_not_read_have_no_amount(self) -> None:
        for text in IN_PARTS:
            with self.subTest(text):
                self.assertTrue(asking.in_parts(folded(text)))
                reading = read(f"Montant à payer   900,00 EUR\n"
                               f"IBAN              BE63 6790 2618 1108\n\n\n\n{text}")
                self.assertEqual(reading.answer, Answer.TO_PAY)
                self.assertNotIn("amount", values(reading))

    def test_a_line_that_only_recalls(self) -> None:
        reading = read("""
            Solde du relevé précédent (pour mémoire)      640,00 EUR
            Montant à payer                               125,00 EUR
            """)
        self.assertEqual(values(reading)["amount"], Decimal("125.00"))

    def test_a_name_ends_with_its_legal_form(self) -> None:
        reading = read("Gelieve 90,00 euro te storten op BE63 6790 2618 1108 op naam van Zonnedal "
                       "ov. Gebruik de eigen mededeling.")
        self.assertEqual(values(reading)["beneficiary"], "Zonnedal ov")

    def test_a_name_in_parentheses_behind_its_account(self) -> None:
        for name, known in (("Fonds des Tilleuls - travaux", "Fonds des Tilleuls - travaux"),
                            ("KBC Brussel", None), ("notre compte de tiers", None)):
            reading = read(f"Veuillez verser 90,00 EUR sur BE63 6790 2618 1108 ({name}).")
            self.assertEqual(values(reading).get("beneficiary"), known, name)

    def test_what_others_call_themselves_is_no_name(self) -> None:
        for text in ("au crédit du compte BE63 6790 2618 1108 de l'Office, sous référence.",
                     "sur le compte BE63 6790 2618 1108 de la Commune."):
            reading = read(f"Veuillez verser 90,00 EUR {text}")
            self.assertNotIn("beneficiary", values(reading), text)

    def test_an_amount_with_its_tax_is_what_the_sentence_ends_with(self) -> None:
        for text in ("Veuillez payer 500,00 EUR majorés de la TVA (105,00 EUR), soit 605,00 EUR.",
                     "Gelieve 500,00 euro plus btw (105,00 euro), samen 605,00 euro, te betalen.",
                     "Bitte zahlen Sie 500,00 EUR zuzüglich MwSt. (105,00 EUR), insgesamt "
                     "605,00 EUR."):
            with self.subTest(text):
                self.assertEqual(values(read(text))["amount"], Decimal("605.00"))

    def test_money_that_must_be_given_back(self) -> None:
        for text in ("Vu votre paiement de 900,00 EUR, la Ville doit vous rembourser 310,00 EUR.",
                     "De stad moet u 310,00 euro terugbetalen.",
                     "Die Stadt muss Ihnen 310,00 EUR zurückzahlen."):
            with self.subTest(text):
                reading = read(text)
                self.assertEqual(reading.answer, Answer.REFUND)
                self.assertEqual(values(reading)["amount"], Decimal("310.00"))
