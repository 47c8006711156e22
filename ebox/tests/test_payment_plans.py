"""Payments in parts, whatever the lines and their heads are called."""
from __future__ import annotations

import unittest

from ..payment import tables
from ..payment.lines import sheet
from ..payment.model import Answer
from .paper import drawn, read

_ASKED = "Compte BE63 6790 2618 1108   Communication +++090/9337/55493+++"

_PERIODS = ("01/03/2026    12/03/2026    300,00 EUR", "01/04/2026    14/04/2026    550,50 EUR")
_OF_ONE_DAY = ("1-ABC-123     12/03/2026    300,00 EUR", "1-ABC-124     12/03/2026    550,50 EUR")


def _parts(text: str) -> list[tuple[str, str]]:
    return [(str(one.amount and one.amount.value), str(one.due and one.due.value))
            for one in read(text).payments]


class Plans(unittest.TestCase):
    PARTS = [("300.00", "2026-03-02"), ("300.00", "2026-04-02"), ("250.50", "2026-05-04")]

    def test_heads_that_no_list_knows(self) -> None:
        for heads in ("Storting      Tegen          Bedrag", "Terme      Jour        Somme",
                      "Teil        Bis zum        EUR", "N°        Quand        Combien"):
            text = f"""
            Namur, le 12 février 2026

            {heads}
            1             02/03/2026         300,00
            2             02/04/2026         300,00
            3             04/05/2026         250,50

            Total                            850,50

            {_ASKED}
            """
            self.assertEqual(_parts(text), self.PARTS, heads)

    def test_lists_without_heads(self) -> None:
        for rows in (
            "- 300,00 EUR zum 2. März 2026,\n- 300,00 EUR zum 2. April 2026,\n"
            "- 250,50 EUR zum 4. Mai 2026.",
            "2 mars 2026      300,00 EUR\n2 avril 2026     300,00 EUR\n"
            "4 mai 2026       250,50 EUR (solde)",
            "300,00 euro     tegen 2 maart 2026\n300,00 euro     tegen 2 april 2026\n"
            "250,50 euro     tegen 4 mei 2026",
        ):
            text = f"Eupen, den 12.02.2026\n\nDie Schuld: 850,50 EUR\n\n{rows}\n\n{_ASKED}"
            self.assertEqual(_parts(text), self.PARTS, rows)

    def test_what_is_left_afterwards_is_no_part(self) -> None:
        self.assertEqual(_parts(f"""
            Liège, le 12 février 2026

            Tranche     Échéance        Montant       Reste dû ensuite
            1           02/03/2026       300,00                 550,50
            2           02/04/2026       300,00                 250,50
            3           04/05/2026       250,50                   0,00

            {_ASKED}
            """), self.PARTS)

    def test_lines_with_communications_of_their_own(self) -> None:
        reading = read("""
            Datum: 12/02/2026

            Voertuig       Bedrag      Mededeling                uiterlijk
            1-AAA-111      298,45      +++090/9337/55493+++      28.02.2026
            1-BBB-222      512,16      +++123/4567/89002+++      28.02.2026

            Rekening BE63 6790 2618 1108
            """)
        self.assertEqual([(one.structured.value, str(one.due.value)) for one in reading.payments],
                         [("090933755493", "2026-02-28"), ("123456789002", "2026-02-28")])

    def test_collections_in_parts(self) -> None:
        reading = read("""
            Malmedy, 11. Februar 2026

            Abbuchung am          Abschlag        davon MwSt. 6 %
            10. März 2026         185,00 EUR            10,47
            10. Juni 2026         185,00 EUR            10,47

            Die Beträge werden per Lastschrift eingezogen.
            """)
        self.assertEqual(reading.answer, Answer.DIRECT_DEBIT)
        self.assertEqual([str(one.due.value) for one in reading.payments],
                         ["2026-03-10", "2026-06-10"])

    def test_columns_side_by_side(self) -> None:
        for text in (
            """
            Gent, 12 februari 2026

                            Water              Afvoer
            Te betalen      300,00 euro        550,50 euro
            Ten laatste     2 maart 2026       2 april 2026
            Rekening        BE63679026181108   BE02375111099940
            Mededeling      +++090/9337/55493+++   AFV 26-4471
            """, """
            Mons, le 12 février 2026

            PREMIÈRE PARTIE                  SECONDE PARTIE
            300,00 EUR                       550,50 EUR
            à verser pour le 02/03/2026      à verser pour le 02/04/2026

            Compte BE63 6790 2618 1108   Communication +++090/9337/55493+++
            """, """
            | Montant   300,00 EUR  |   | Montant   550,50 EUR  |
            | Pour le   02/03/2026  |   | Pour le   02/04/2026  |

            Compte BE63 6790 2618 1108   Communication +++090/9337/55493+++
            """):
            self.assertEqual(_parts(text), [("300.00", "2026-03-02"), ("550.50", "2026-04-02")])

    def test_a_period_over_amounts_is_no_two_days(self) -> None:
        self.assertEqual([part[0] for part in _parts(f"""
            Eupen, den 12.02.2026

            Zeitraum vom 01.03.2026 bis 28.02.2027
            Kapital    750.000,00     Prämie    850,50

            Zu zahlen   850,50 EUR
            {_ASKED}
            """)], ["850.50"])

    def test_details_of_one_payment_are_no_parts(self) -> None:
        for over, heads, rows in (
            ("U nam een deel in, als volgt:", "Van           Tot en met    Heffing", _PERIODS),
            ("Ein Teil, wie folgt:", "Vom           Bis zum       Gebühr", _PERIODS),
            ("Une partie, comme suit :", "Du            Pour le       Taxe", _PERIODS),
            ("Vos véhicules :", "Véhicule      Échéance      À payer", _OF_ONE_DAY),
        ):
            page = sheet(drawn("\n".join((over, "", heads, *rows))), 0)
            self.assertEqual(tables.tables(page), [], heads)

    def test_a_number_in_a_name_is_no_amount(self) -> None:
        self.assertEqual(_parts(f"""
            Oostende, 12 februari 2026

            Uw box 0.07 betaalt in twee keer:

            Kwartaal    Bedrag      Uiterste datum    Mededeling
            eerste      300,00      10/03/2026        Box 0.07 deel 1
            tweede      550,50      10/06/2026        Box 0.07 deel 2

            {_ASKED.partition("   ")[0]}
            """), [("300.00", "2026-03-10"), ("550.50", "2026-06-10")])

    def test_told_in_a_sentence(self) -> None:
        for sentence in (
            "Vous payez en trois versements : deux de 300,00 EUR, le 2 mars 2026 et le 2 avril "
            "2026, et un dernier de 250,50 EUR le 4 mai 2026.",
            "U betaalt in drie schijven: 300,00 euro op 2 maart 2026, 300,00 euro op 2 april 2026 "
            "en 250,50 euro op 4 mei 2026.",
            "Die Raten sind am 2. März 2026 300,00 EUR, am 2. April 2026 300,00 EUR und am "
            "4. Mai 2026 250,50 EUR.",
        ):
            text = f"Eupen, den 12. Februar 2026\n\n{sentence}\n\n{_ASKED}"
            self.assertEqual(_parts(text), self.PARTS, sentence)

    def test_numbered_sections(self) -> None:
        reading = read("""
            Gent, 12 februari 2026

            1. Dossiertaks: 40 euro per blad, samen 300,00 euro,
               te storten tegen 2 maart 2026 op BE63 6790 2618 1108,
               mededeling +++090/9337/55493+++.

            2. Waarborg: 550,50 euro, uiterlijk 2 april 2026
               op BE02 3751 1109 9940, mededeling +++123/4567/89002+++.
            """)
        self.assertEqual(
            [(one.iban.value, str(one.amount.value), str(one.due.value), one.structured.value)
             for one in reading.payments],
            [("BE63679026181108", "300.00", "2026-03-02", "090933755493"),
             ("BE02375111099940", "550.50", "2026-04-02", "123456789002")])

    def test_numbered_conditions_are_no_payments(self) -> None:
        self.assertEqual(_parts(f"""
            Mons, le 12 février 2026

            À payer    850,50 EUR    pour le 02/03/2026
            {_ASKED}

            1. Les frais de rappel sont de 15,00 EUR.
            2. Toute réclamation nous parvient avant le 2 avril 2026.
            """), [("850.50", "2026-03-02")])

    def test_bills_of_the_past_are_no_parts(self) -> None:
        for rows in ("Facture 26/1      11.01.2026      300,00\n"
                     "Facture 26/2      10.02.2026      550,50",
                     "26/1      12.12.2025      11.01.2026      300,00\n"
                     "26/2      11.01.2026      10.02.2026      550,50"):
            text = ("Mons, le 12 février 2026\n\nDocument      Date      Échéance      Montant\n"
                    f"{rows}\nSolde à payer                850,50\n\n{_ASKED}")
            self.assertEqual([part[0] for part in _parts(text)], ["850.50"], rows)

    def test_days_to_come_alone_make_no_parts(self) -> None:
        self.assertEqual([part[0] for part in _parts(f"""
            Gent, 12 februari 2026

            Tarief vanaf 1 maart 2026          18,60 EUR
            Tarief vanaf 1 juni 2026           18,93 EUR

            Te betalen      850,50 EUR
            {_ASKED}
            """)], ["850.50"])


if __name__ == "__main__":
    unittest.main()

    def test_a_sentence_with_days_that_take_their_year_of_the_letter(self) -> None:
        for text in (
            "Vous devez nous verser 850,50 EUR : 300,00 EUR pour le 2 mars, 300,00 EUR pour le "
            "2 avril et 250,50 EUR pour le 4 mai 2026.",
            "U betaalt ons 300,00 euro tegen 2 maart, 300,00 euro tegen 2 april en 250,50 euro "
            "tegen 4 mei 2026.",
            "Bitte zahlen Sie 300,00 EUR bis zum 2. März, weitere 300,00 EUR bis zum 2. April "
            "und 250,50 EUR bis zum 4. Mai 2026.",
        ):
            with self.subTest(text):
                self.assertEqual(
                    _parts(f"Namur, le 12 février 2026\n\n{text}\n\n{_ASKED}"), self.PARTS)

    def test_equal_parts_over_a_line_of_days(self) -> None:
        for text in ("La dette est étalée en trois tranches de 300,00 EUR, à verser les",
                     "De schuld is gespreid over drie stortingen van 300,00 euro, te betalen op",
                     "Die Schuld ist in drei Raten zu 300,00 EUR zahlbar, jeweils am"):
            with self.subTest(text):
                self.assertEqual(_parts(f"""
                    Namur, vendredi 13 février 2026

                    {text}

                        02/03/2026      02/04/2026      04/05/2026

                    {_ASKED}
                    """), [("300.00", day) for _amount, day in self.PARTS])

    def test_what_to_mention_at_the_end_of_each_line(self) -> None:
        for word in ("avec la mention", "met vermelding van", "unter Angabe von"):
            reading = read(f"""
                Gent, vrijdag 13 februari 2026

                Samen: 600,00
                - 300,00 EUR   02/03/2026   {word} F-77-A
                - 300,00 EUR   02/04/2026   {word} F-77-B

                Rekening BE63 6790 2618 1108
                """)
            self.assertEqual([one.free and one.free.value for one in reading.payments],
                             ["F-77-A", "F-77-B"], word)

    def test_what_to_mention_with_each_part_of_a_sentence(self) -> None:
        reading = read("Gent, vrijdag 13 februari 2026\n\nU betaalt in twee schijven: 300,00 euro "
                       "tegen 2 maart 2026 met vermelding \"F-77 eerste\" en 250,50 euro tegen "
                       "4 mei 2026 met vermelding \"F-77 tweede\" op BE63 6790 2618 1108.")
        self.assertEqual([one.free and one.free.value for one in reading.payments],
                         ["F-77 eerste", "F-77 tweede"])
