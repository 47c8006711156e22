"""From a file's invoice to the figures of the bill: signs, lines, and the tax of each rate.

Sources: EN 16931 (BR-CO-10 to BR-CO-17: how its sums are made), Peppol BIS Billing 3.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from ..ubl.model import Adjustment, Invoice, Kind, Line, Tax
from .model import ZERO, BillFigures, BillLine, Origin, TaxKey, key_of

CENT = Decimal("0.01")
ONE = Decimal(1)
# UNCL 1001: what is a credit note although its root says Invoice, as e-FFF files have it.
CREDIT_TYPES = frozenset({"81", "83", "261", "381", "396", "532"})


def figures_of(invoice: Invoice, quantity_digits: int = 2) -> BillFigures:
    """Return the figures of the bill or credit note that an invoice becomes.

    ``quantity_digits``: the decimals that quantities of a bill have.
    """
    is_refund, sign = _direction(invoice)
    totals = invoice.totals
    return BillFigures(
        is_refund=is_refund,
        lines=tuple(_lines(invoice, sign, quantity_digits)),
        taxes={key: sign * amount for key, amount in _taxes(invoice).items()},
        untaxed=_signed(sign, totals.untaxed, totals.rounding),
        tax=_signed(sign, _tax_total(invoice)),
        total=_signed(sign, totals.total, totals.rounding),
        prepaid=sign * totals.prepaid,
        payable=_signed(sign, totals.payable),
    )


def _direction(invoice: Invoice) -> tuple[bool, int]:
    """Whether it is a credit note, and by what its amounts are multiplied.

    A negative invoice is a credit note, a negative credit note an invoice; a credit note that
    is written as an invoice stays one whatever its sign.
    """
    total = invoice.totals.total
    if total is None:
        total = sum((line.amount for line in invoice.lines), ZERO)
    is_negative = total < 0
    if invoice.kind is Kind.INVOICE and invoice.type_code in CREDIT_TYPES:
        return True, -1 if is_negative else 1
    return (invoice.kind is Kind.CREDIT_NOTE) != is_negative, -1 if is_negative else 1


def _signed(sign: int, *amounts: Decimal | None) -> Decimal | None:
    """The sum of amounts with the bill's sign; None where the first of them is not told."""
    return None if amounts[0] is None else sign * sum(filter(None, amounts), ZERO)


# --- lines


def _lines(invoice: Invoice, sign: int, quantity_digits: int) -> Iterator[BillLine]:
    for line in invoice.lines:
        yield from _of_line(line, sign, quantity_digits)
    for adjustment in invoice.adjustments:
        yield _of_adjustment(adjustment, adjustment.tax, sign)
    if invoice.totals.rounding:
        rounding = sign * invoice.totals.rounding
        yield BillLine(Origin.ROUNDING, "", ONE, rounding, ZERO, rounding, None)


def _of_line(line: Line, sign: int, quantity_digits: int) -> Iterator[BillLine]:
    """A line without its charges, then each charge as a line of its own."""
    charges = [one for one in line.adjustments if one.amount > 0]
    amount = line.amount - sum((one.amount for one in charges), ZERO)
    quantity, price, discount = _priced(line, amount, quantity_digits)
    yield BillLine(
        origin=Origin.LINE,
        name=_name_of(line),
        quantity=sign * quantity,
        price=price,
        discount=discount,
        amount=sign * amount,
        tax=line.tax,
        unit=line.unit,
    )
    for charge in charges:
        yield _of_adjustment(charge, charge.tax or line.tax, sign)


def _priced(
    line: Line, amount: Decimal, quantity_digits: int
) -> tuple[Decimal, Decimal, Decimal]:
    """Quantity, unit price and discount percentage as the file has them, where they make sense.

    What they come to may miss ``amount`` by a cent of rounding; where it misses more, the price
    is what the amount says. A quantity with more decimals than a bill has is rounded, and what
    it then comes to is forced; one of which nothing would be left is 1.
    """
    counted = rounded(line.quantity, quantity_digits)
    allowances = -sum((one.amount for one in line.adjustments if one.amount < 0), ZERO)
    if line.price is not None and line.base_quantity:
        price = line.price / line.base_quantity
        gross = line.quantity * price
        discount = _percent(allowances, gross)
        is_sound = abs(gross - allowances - amount) <= CENT and (discount or not allowances)
        if is_sound and (counted or not line.quantity):
            return counted, price, discount
    quantity = counted or ONE
    return quantity, amount / quantity, ZERO


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    """``part`` as percent of ``whole``; 0 where it is no discount that can be shown."""
    if not whole or not 0 < part / whole <= 1:
        return ZERO
    return rounded(100 * part / whole)


def _of_adjustment(adjustment: Adjustment, tax: Tax | None, sign: int) -> BillLine:
    origin = Origin.CHARGE if adjustment.amount > 0 else Origin.ALLOWANCE
    amount = sign * adjustment.amount
    return BillLine(origin, adjustment.reason, ONE, amount, ZERO, amount, tax)


def _name_of(line: Line) -> str:
    """The article's name, and below it its description where that says more."""
    if not line.description or line.description in line.name:
        return line.name
    return line.description if line.name in line.description else (
        f"{line.name}\n{line.description}"
    )


def summed(figures: BillFigures) -> BillFigures:
    """Return the same bill with one line for each rate and category; a rounding stays apart."""
    sums: dict[TaxKey | None, Decimal] = {}
    taxes: dict[TaxKey | None, Tax | None] = {}
    rest = []
    for line in figures.lines:
        if line.origin is Origin.ROUNDING:
            rest.append(line)
            continue
        sums[line.key] = sums.get(line.key, ZERO) + line.amount
        taxes.setdefault(line.key, line.tax)
    lines = (
        BillLine(Origin.SUM, "", ONE, amount, ZERO, amount, taxes[key])
        for key, amount in sums.items()
    )
    return replace(figures, lines=(*lines, *rest))


# --- taxes


def _taxes(invoice: Invoice) -> dict[TaxKey, Decimal]:
    """The tax of each rate and category, from the breakdown; else what the lines make of it."""
    said: dict[TaxKey, Decimal] = {}
    for row in invoice.taxes:
        key = key_of(row.tax)
        said[key] = said.get(key, ZERO) + row.amount
    return said or _computed(invoice)


def _computed(invoice: Invoice) -> dict[TaxKey, Decimal]:
    """The tax of each rate where the file has no breakdown; its total goes to the largest.

    What a total differs from the sums by is rounding, or said by the file's disagreements.
    """
    bases: dict[TaxKey, Decimal] = {}
    for part in (*invoice.lines, *invoice.adjustments):
        if key := key_of(part.tax):
            bases[key] = bases.get(key, ZERO) + part.amount
    taxes = {key: rounded(base * key.charged / 100) for key, base in bases.items()}
    largest = max(taxes, key=lambda key: abs(taxes[key]), default=None)
    if largest and invoice.totals.tax is not None:
        taxes[largest] += invoice.totals.tax - sum(taxes.values())
    return taxes


def _tax_total(invoice: Invoice) -> Decimal | None:
    """The tax that the file says, else the difference of its totals."""
    totals = invoice.totals
    if totals.tax is None and None not in (totals.total, totals.untaxed):
        return totals.total - totals.untaxed
    return totals.tax


# --- cents


def rounded(amount: Decimal, digits: int = 2) -> Decimal:
    """An amount with so many decimals, half away from zero as invoices are rounded.

    >>> rounded(Decimal("2.675")), rounded(Decimal("-2.675"))
    (Decimal('2.68'), Decimal('-2.68'))
    """
    return amount.quantize(ONE.scaleb(-digits), ROUND_HALF_UP)


def shared(total: Decimal, weights: list[Decimal], digits: int = 2) -> list[Decimal]:
    """Parts of ``total`` in proportion to ``weights``, that add up to it exactly.

    >>> shared(Decimal("0.02"), [Decimal(5), Decimal(10), Decimal(1)])
    [Decimal('0.01'), Decimal('0.01'), Decimal('0.00')]
    """
    whole = sum(weights, ZERO)
    if not whole:
        return [total, *[ZERO] * (len(weights) - 1)]
    parts, given, reached = [], ZERO, ZERO
    for weight in weights:
        # Each part ends where the running sum does: what rounding takes from one goes to the next.
        reached += weight
        part = rounded(total * reached / whole, digits) - given
        parts.append(part)
        given += part
    return parts
