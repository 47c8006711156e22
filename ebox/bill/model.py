"""The figures of a vendor bill, before anything of the company that books it is known.

Amounts are Decimal in units of the invoice's currency, signed as the bill has them: those of a
credit note are positive, and so are those of what was sent as a negative invoice.
"""
from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ..ubl.model import Tax, TaxCategory

ZERO = Decimal(0)
# Of these the seller charges nothing, whatever rate stands beside them.
UNCHARGED = frozenset(
    {
        TaxCategory.REVERSE_CHARGE,
        TaxCategory.INTRA_COMMUNITY,
        TaxCategory.EXPORT,
        TaxCategory.EXEMPT,
        TaxCategory.ZERO,
        TaxCategory.OUTSIDE,
    }
)
SLACK = Decimal("0.000001")  # what division leaves of a price


class Origin(StrEnum):
    """What a line of the bill stands for in the file."""

    LINE = "line"
    ALLOWANCE = "allowance"
    CHARGE = "charge"
    ROUNDING = "rounding"
    SUM = "sum"  # all lines of one rate and category


@dataclass(frozen=True, slots=True)
class BillLine:
    """A line of the bill; ``amount`` is its net amount, which its price may only come near."""

    origin: Origin
    name: str
    quantity: Decimal
    price: Decimal
    discount: Decimal  # percent of quantity × price, with two decimals
    amount: Decimal
    tax: Tax | None
    unit: str = ""  # UN/ECE Recommendation 20 code

    @property
    def key(self) -> TaxKey | None:
        """The tax that it is part of the base of, None without tax."""
        return key_of(self.tax)

    @property
    def is_forced(self) -> bool:
        """Whether quantity, price and discount alone come to something else than the amount."""
        computed = self.quantity * self.price * (100 - self.discount) / 100
        return abs(computed - self.amount) > SLACK


@dataclass(frozen=True, slots=True)
class TaxKey:
    """What lines and the tax breakdown meet by; ``rate`` in percent, 0 where not told."""

    category: TaxCategory
    rate: Decimal

    @property
    def charged(self) -> Decimal:
        """The rate that the seller charges, in percent."""
        return ZERO if self.category in UNCHARGED else self.rate


@dataclass(frozen=True, slots=True)
class BillFigures:
    """A bill: its lines, the tax of each rate and category, and what it must come to.

    ``total`` includes the rounding, and None stands for a figure that the file does not tell.
    """

    is_refund: bool
    lines: tuple[BillLine, ...]
    taxes: dict[TaxKey, Decimal]
    untaxed: Decimal | None
    tax: Decimal | None
    total: Decimal | None
    prepaid: Decimal
    payable: Decimal | None


def key_of(tax: Tax | None) -> TaxKey | None:
    """The key under which a tax's lines and its row in the breakdown meet, None without tax."""
    return TaxKey(tax.category, tax.rate or ZERO) if tax else None
