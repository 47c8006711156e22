"""Whether the figures of an invoice make its own sums, by the rules of EN 16931.

The breakdown's rows may differ from what they should be by the rounding of each line to the
cent, never by more than one unit of the currency (EN 16931, validation of BR-CO-17 and
BR-S-08); all other sums are exact to the cent.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from .lines import CENT, ZERO, net_amount, rounded
from .model import Adjustment, Disagreement, Invoice, Line, Tax, TaxCategory, Totals

HALF_CENT = CENT / 2
LINE_SLACK = 2 * CENT  # Peppol rule PEPPOL-EN16931-R120
MAX_SLACK = Decimal(1)
HUNDRED = Decimal(100)

FINANCIAL_DISCOUNT = "BETE-FD"  # UBL.BE: tax is due on the base after a discount for cash

_Key = tuple[TaxCategory, Decimal]


def disagreements(invoice: Invoice) -> tuple[Disagreement, ...]:
    """Return the sums that the invoice's own figures do not make, in the order of the file."""
    return (*_of_lines(invoice.lines), *_of_bases(invoice), *_of_taxes(invoice),
            *_of_totals(invoice))


def completed(invoice: Invoice) -> Totals:
    """Return the totals, those that the file leaves out computed from its other figures."""
    said = invoice.totals
    lines = sum((line.amount for line in invoice.lines), ZERO) if said.lines is None else said.lines
    changes = sum((change.amount for change in invoice.adjustments), ZERO)
    untaxed = lines + changes if said.untaxed is None else said.untaxed
    tax = sum((row.amount for row in invoice.taxes), ZERO) if said.tax is None else said.tax
    total = untaxed + tax if said.total is None else said.total
    payable = total - said.prepaid + said.rounding if said.payable is None else said.payable
    return replace(said, lines=lines, untaxed=untaxed, tax=tax, total=total, payable=payable)


def _of_lines(lines: Iterable[Line]) -> Iterator[Disagreement]:
    for line in lines:
        if line.price is None:
            continue
        computed = net_amount(line.quantity, line.price, line.base_quantity, line.adjustments)
        if abs(line.amount - computed) > LINE_SLACK:
            yield Disagreement("line", line.amount, computed, line=line.id)


def _of_bases(invoice: Invoice) -> Iterator[Disagreement]:
    """What the breakdown says of each tax against what lines and adjustments come to at it."""
    charged: list[Line | Adjustment] = [*invoice.lines, *invoice.adjustments]
    rows = invoice.taxes
    if not rows or any(one.tax is None for one in charged) \
            or any(row.tax.exemption_code == FINANCIAL_DISCOUNT for row in rows):
        return
    said = _summed((row.tax, row.base) for row in rows)
    computed = _summed((one.tax, one.amount) for one in charged)
    slack = _slack(len(charged))
    for key in {**said, **computed}:
        base, own = said.get(key, ZERO), computed.get(key, ZERO)
        if abs(base - own) > slack:
            yield Disagreement("base_of_rate", base, own, key[1])


def _summed(amounts: Iterable[tuple[Tax, Decimal]]) -> dict[_Key, Decimal]:
    """The sum at each category and rate; UBL.BE has several rows for one, by its own codes."""
    sums: dict[_Key, Decimal] = {}
    for tax, amount in amounts:
        key = tax.category, tax.rate or ZERO
        sums[key] = sums.get(key, ZERO) + amount
    return sums


def _of_taxes(invoice: Invoice) -> Iterator[Disagreement]:
    """The tax of each row of the breakdown against its base and rate."""
    slack = _slack(len(invoice.lines) + len(invoice.adjustments))
    for row in invoice.taxes:
        if row.tax.rate is None:
            continue
        computed = rounded(row.base * row.tax.rate / HUNDRED)
        if abs(row.amount - computed) > slack:
            yield Disagreement("tax_of_rate", row.amount, computed, row.tax.rate)


def _slack(amounts: int) -> Decimal:
    """How far a row may be off: half a cent for each amount that was rounded, and its own."""
    return min(MAX_SLACK, HALF_CENT * (amounts + 1))


def _of_totals(invoice: Invoice) -> Iterator[Disagreement]:
    said, whole = invoice.totals, completed(invoice)
    changes = sum((change.amount for change in invoice.adjustments), ZERO)
    rows = sum((row.amount for row in invoice.taxes), ZERO)
    for what, amount, computed in (
        ("lines", said.lines, sum((line.amount for line in invoice.lines), ZERO)),
        ("untaxed", said.untaxed, whole.lines + changes),
        ("tax", said.tax if invoice.taxes else None, rows),
        ("total", said.total, whole.untaxed + whole.tax),
        ("payable", said.payable, whole.total - said.prepaid + said.rounding),
    ):
        if amount is not None and abs(amount - computed) >= HALF_CENT:
            yield Disagreement(what, amount, computed)
