"""The senders of the first four exams."""
from __future__ import annotations

from dataclasses import dataclass

from .checkdigits import belgian_iban
from .letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY

INSTALMENTS = "instalments"


@dataclass(frozen=True)
class Office:
    """A sender of the exam: its names, the holder of its account, what it may write, its free
    communications, how often one is structured, free or not given, and in how many instalments
    it may be paid."""

    key: str
    name: dict[str, str]
    holder: dict[str, str]
    street: str
    phone: str
    colour: str
    iban: str
    low: int
    high: int
    kinds: dict[str, int]
    free: str = "{number} {serial}"
    weights: tuple[int, int, int] = (85, 10, 5)
    parts: int = 3


ALL = {TO_PAY: 9, REFUND: 3, DIRECT_DEBIT: 3, NOTHING: 3, INSTALMENTS: 3}
OFFICES: dict[str, tuple[Office, ...]] = {
    "counterfoil": (
        Office("parking",
               {"fr": "Stationnex, régie communale", "nl": "Stationnex, gemeentelijke regie",
                "de": "Stationnex, Gemeinderegie"},
               {"fr": "Ville du Val-d’Exemple", "nl": "Stad Voorbeelddal",
                "de": "Stadt Beispieltal"}, "Stationnexplein 3", "02 000 41 00", "#1f4e79",
               belgian_iban(992, 4_100_377), 25, 120, {TO_PAY: 10, NOTHING: 3}),
        Office("clinic",
               {"fr": "Clinique Sainte-Fiction ASBL", "nl": "Kliniek Sint-Fictie VZW",
                "de": "Klinik Sankt-Fiktion VoG"},
               {"fr": "Sainte-Fiction Facturation", "nl": "Sint-Fictie Facturatie",
                "de": "Sankt-Fiktion Abrechnung"}, "Fictielaan 77", "02 000 42 00", "#7a1f4e",
               belgian_iban(994, 4_200_611), 60, 6_500, ALL),
    ),
    "summary": (
        Office("water",
               {"fr": "Aquafiction SC", "nl": "Aquafictie CV", "de": "Aquafiktion Gen."},
               {"fr": "Aquafiction SC", "nl": "Aquafictie CV", "de": "Aquafiktion Gen."},
               "Waterlaan 5", "02 000 43 00", "#00657a", belgian_iban(996, 4_300_929),
               80, 4_200, ALL),
        Office("notary",
               {"fr": "Maître Modèle, notaire", "nl": "Meester Model, notaris",
                "de": "Notarin Muster"},
               {"fr": "Étude Modèle – compte rubriqué", "nl": "Kantoor Model – rubriekrekening",
                "de": "Notariat Muster – Anderkonto"}, "Aktestraat 12", "02 000 44 00", "#3c3c3c",
               belgian_iban(997, 4_400_133), 400, 48_000,
               {TO_PAY: 8, REFUND: 3, NOTHING: 3}),
    ),
    "roll": (
        Office("commune",
               {"fr": "Commune de Val-d’Exemple", "nl": "Gemeente Voorbeelddal",
                "de": "Gemeinde Beispieltal"},
               {"fr": "Administration communale, service Recettes",
                "nl": "Gemeentebestuur Voorbeelddal – Ontvangsten",
                "de": "Gemeindekasse Beispieltal"}, "Place de l’Exemple 1", "02 000 45 00",
               "#6b1d1d", belgian_iban(991, 4_500_281), 150, 9_000,
               {TO_PAY: 9, REFUND: 3, NOTHING: 3, INSTALMENTS: 3}),
    ),
    "fleet": (
        Office("lease",
               {"fr": "Autofiction Lease SA", "nl": "Autofictie Lease NV",
                "de": "Autofiktion Lease AG"},
               {"fr": "Autofiction Lease SA", "nl": "Autofictie Lease NV",
                "de": "Autofiktion Lease AG"}, "Fleetlaan 8", "02 000 46 00", "#0b3d2e",
               belgian_iban(993, 4_600_457), 900, 24_000, ALL),
    ),
    "regularisation": (
        Office("energy",
               {"fr": "Énergie Fictive SA", "nl": "Fictieve Energie NV",
                "de": "Fiktive Energie AG"},
               {"fr": "Énergie Fictive SA", "nl": "Fictieve Energie NV",
                "de": "Fiktive Energie AG"}, "Voltlaan 220", "02 000 47 00", "#8a5a00",
               belgian_iban(990, 4_700_513), 60, 9_000, ALL),
    ),
    "telecom": (
        Office("telecom",
               {"fr": "Télémodèle SA", "nl": "Telemodel NV", "de": "Telemodell AG"},
               {"fr": "Télémodèle Encaissements", "nl": "Telemodel Incasso",
                "de": "Telemodell Inkasso"}, "Kabelstraat 4", "02 000 48 00", "#4b0082",
               belgian_iban(989, 4_800_727), 30, 2_500, ALL),
    ),
    "charges": (
        Office("syndic",
               {"fr": "Gestion Modèle, syndic", "nl": "Beheer Model, syndicus",
                "de": "Verwaltung Muster, Syndikus"},
               {"fr": "ACP Résidence Fiction", "nl": "VME Residentie Fictie",
                "de": "MEG Residenz Fiktion"}, "Liftplein 6", "02 000 49 00", "#274e13",
               belgian_iban(988, 4_900_331), 90, 7_500, ALL),
    ),
    "customs": (
        Office("customs",
               {"fr": "Douanes et Accises de Fiction", "nl": "Douane en Accijnzen van Fictie",
                "de": "Zoll und Akzisen von Fiktion"},
               {"fr": "Recette unique des douanes", "nl": "Enig kantoor der douane",
                "de": "Einziges Zollamt"}, "Havenlaan 90", "02 000 50 00", "#1c1c4e",
               belgian_iban(987, 5_000_119), 120, 60_000, ALL),
    ),
}
