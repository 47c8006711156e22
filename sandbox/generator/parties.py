"""The company that receives the mail."""
from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .checkdigits import belgian_iban, employer_number, enterprise_number

_STREETS = {
    "fr": "Rue de l’Atelier", "nl": "Werkplaatsstraat", "de": "Werkstattstraße",
}
_TOWNS = {"fr": "Val-d’Exemple", "nl": "Voorbeelddal", "de": "Beispieltal"}
_NAMES = (
    "Boulangerie Exemplaire SRL", "Bouwwerken Voorbeeld BV", "Musterhandel GmbH",
    "Imprimerie du Modèle SA", "Fietsen Fictief BV", "Transports Inventés SRL",
    "Denkbeeldige Dranken NV", "Société Générale de Démonstration et d’Échantillons SA",
    "Café ’t Verzinsel BV", "Garten & Phantasie GmbH",
)


@dataclass(frozen=True)
class Company:
    """The receiver: its CBE number, name, place, and the IBAN it gave for refunds."""

    number: str
    name: str
    house_number: int
    own_iban: str
    employer_number: str

    def address(self, language: str) -> tuple[str, str]:
        """Street and town in ``language``."""
        return f"{_STREETS[language]} {self.house_number}", f"9999 {_TOWNS[language]}"


def company(number: str, name: str) -> Company:
    """The company with this CBE number; what is not given follows from the number."""
    rng = Random(f"company {number}")
    return Company(
        number, name, rng.randrange(1, 180), belgian_iban(998, rng.randrange(1, 10_000_000)),
        employer_number(rng.randrange(10_000_000, 99_999_999)),
    )


def invented_company(rng: Random) -> Company:
    """A company that does not exist."""
    return company(enterprise_number(19_980_000 + rng.randrange(1, 9_999)), rng.choice(_NAMES))
