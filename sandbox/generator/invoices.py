"""Invoices and their arithmetic, to the cent; printed as PDF and written as UBL."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random

CENT = Decimal("0.01")
STANDARD, EXEMPT = "S", "E"


def cents(value: Decimal) -> Decimal:
    """``value`` rounded half up to the cent."""
    return value.quantize(CENT, ROUND_HALF_UP)


@dataclass(frozen=True)
class Rate:
    """A VAT category of EN 16931 (``S`` or ``E``) with its percentage."""

    category: str
    percent: Decimal


VAT_21 = Rate(STANDARD, Decimal(21))
VAT_6 = Rate(STANDARD, Decimal(6))
INSURANCE_EXEMPT = Rate(EXEMPT, Decimal(0))


@dataclass(frozen=True)
class Allowance:
    """A reduction or charge without VAT, on a line or on the whole invoice."""

    reason: str
    amount: Decimal
    rate: Rate = VAT_21


@dataclass(frozen=True)
class Line:
    """An invoice line; prices without VAT."""

    description: str
    quantity: Decimal
    unit_price: Decimal
    rate: Rate
    allowances: tuple[Allowance, ...] = ()

    @property
    def net(self) -> Decimal:
        """Quantity times price, rounded, less the line's allowances."""
        return cents(self.quantity * self.unit_price) - sum(
            (allowance.amount for allowance in self.allowances), Decimal(0)
        )


@dataclass(frozen=True)
class Subtotal:
    """The VAT breakdown of one rate."""

    rate: Rate
    taxable: Decimal
    tax: Decimal


@dataclass(frozen=True)
class Invoice:
    """An invoice or, with ``is_credit``, a credit note."""

    number: str
    issued: date
    due: date | None
    period: tuple[date, date]
    customer: str
    lines: tuple[Line, ...]
    allowances: tuple[Allowance, ...] = ()
    communication: str = ""
    is_credit: bool = False
    origin: str = ""
    """The number of the invoice that a credit note corrects."""
    terms: str = ""
    """BT-20: how a document without a due date is settled."""

    @property
    def line_total(self) -> Decimal:
        """BT-106: the sum of the lines' net amounts."""
        return sum((line.net for line in self.lines), Decimal(0))

    @property
    def allowance_total(self) -> Decimal:
        """BT-107: the sum of the document's allowances."""
        return sum((allowance.amount for allowance in self.allowances), Decimal(0))

    @property
    def untaxed(self) -> Decimal:
        """BT-109: the total without VAT."""
        return self.line_total - self.allowance_total

    def subtotals(self) -> list[Subtotal]:
        """BG-23: one breakdown a rate; VAT is rounded per rate, not per line."""
        bases: dict[Rate, Decimal] = {}
        for line in self.lines:
            bases[line.rate] = bases.get(line.rate, Decimal(0)) + line.net
        for allowance in self.allowances:
            bases[allowance.rate] -= allowance.amount
        return [
            Subtotal(rate, base, cents(base * rate.percent / 100)) for rate, base in bases.items()
        ]

    @property
    def tax(self) -> Decimal:
        """BT-110: the total VAT."""
        return sum((subtotal.tax for subtotal in self.subtotals()), Decimal(0))

    @property
    def payable(self) -> Decimal:
        """BT-115: what is due, or credited."""
        return self.untaxed + self.tax


_CARS = ("Peugeot 308 SW", "Renault Kangoo E-Tech", "Volvo EX30", "Škoda Enyaq 80",
         "Volkswagen ID. Buzz Cargo", "BMW i4 eDrive35")
_LEASE_WORDS = {
    "fr": ("Location {car} – {plate}", "Assurance {car} – {plate}",
           "Guide du conducteur (imprimé)", "Remise flotte", "Remise fidélité",
           "Kilomètres non parcourus – {plate}", "À déduire de la prochaine facture"),
    "nl": ("Huur {car} – {plate}", "Verzekering {car} – {plate}",
           "Bestuurdersgids (drukwerk)", "Vlootkorting", "Getrouwheidskorting",
           "Niet gereden kilometers – {plate}", "Te verrekenen met de volgende factuur"),
    "de": ("Miete {car} – {plate}", "Versicherung {car} – {plate}",
           "Fahrerhandbuch (gedruckt)", "Flottenrabatt", "Treuerabatt",
           "Nicht gefahrene Kilometer – {plate}", "Wird mit der nächsten Rechnung verrechnet"),
}
_SERVICE_WORDS = {
    "fr": ("Forfait de gestion par travailleur", "Calcul de paie", "Déclaration DmfA",
           "Conseil juridique (heures)"),
    "nl": ("Beheersforfait per werknemer", "Loonberekening", "DmfA-aangifte",
           "Juridisch advies (uren)"),
    "de": ("Verwaltungspauschale je Arbeitnehmer", "Lohnberechnung", "DmfA-Meldung",
           "Rechtsberatung (Stunden)"),
}


def price(rng: Random, low: int, high: int) -> Decimal:
    """An amount of euros and cents from ``low`` to ``high`` euros."""
    return cents(Decimal(rng.randint(low * 100, high * 100)) / 100)


def plate(rng: Random) -> str:
    """A number plate in the form ``9-ABC-234``."""
    letters = "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(3))
    return f"9-{letters}-{rng.randrange(100, 999)}"


def lease_lines(rng: Random, language: str, vehicles: int) -> tuple[Line, ...]:
    """Rent (21 %) and insurance (exempt) of each vehicle, and a printed guide (6 %)."""
    rent, insurance, guide, fleet, *_ = _LEASE_WORDS[language]
    lines = []
    for _ in range(vehicles):
        names = {"car": rng.choice(_CARS), "plate": plate(rng)}
        lines.append(Line(rent.format(**names), Decimal(1), price(rng, 380, 820), VAT_21,
                          (Allowance(fleet, price(rng, 8, 25)),)))
        lines.append(Line(insurance.format(**names), Decimal(1), price(rng, 55, 110),
                          INSURANCE_EXEMPT))
    lines.append(Line(guide, Decimal(vehicles), Decimal("12.35"), VAT_6))
    return tuple(lines)


def loyalty(rng: Random, language: str) -> Allowance:
    """The lessor's reduction on a whole invoice."""
    return Allowance(_LEASE_WORDS[language][4], price(rng, 15, 60))


def mileage_lines(rng: Random, language: str) -> tuple[Line, ...]:
    """The kilometres credited for two vehicles; unit prices have four decimals."""
    words = _LEASE_WORDS[language][5]
    return tuple(
        Line(words.format(plate=plate(rng)), Decimal(rng.randrange(900, 4_000)),
             Decimal(rng.randrange(310, 890)) / 10_000, VAT_21)
        for _ in range(2)
    )


def settlement(language: str) -> str:
    """How the lessor settles a credit note."""
    return _LEASE_WORDS[language][6]


def service_lines(rng: Random, language: str) -> tuple[Line, ...]:
    """What a social secretariat or a prevention service charges."""
    return tuple(
        Line(words, Decimal(rng.randrange(1, 25)), price(rng, 4, 60), VAT_21)
        for words in _SERVICE_WORDS[language]
    )
