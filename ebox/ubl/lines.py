"""The lines of an invoice, its allowances and charges, its taxes and totals."""
from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Context, Decimal

from .elements import CBC, Node, child, children, day, few, folded, number, prose, text
from .model import Adjustment, Line, PartyId, Tax, TaxCategory, TaxSubtotal, Totals
from .refusals import UblReason, UblRefused

MAX_LINES = 10_000  # of the invoice, of its allowances, of a tax total
ZERO, ONE, CENT = Decimal(0), Decimal(1), Decimal("0.01")
_ROUNDING = Context(prec=60, rounding=ROUND_HALF_UP)  # products of the longest numbers fit in
# UNCL 5305 as UBL before EN 16931 used it: lower and higher rate.
_CATEGORIES = {str(one): one for one in TaxCategory} | {
    "AA": TaxCategory.STANDARD, "H": TaxCategory.STANDARD}
_TRUE = frozenset({"true", "1"})


def lines(root: ET.Element, kind: str, only_tax: Tax | None) -> tuple[Line, ...]:
    """Read the lines.

    :param kind: Invoice or CreditNote, as the elements are named
    :param only_tax: the tax of the whole invoice, for lines that name none
    """
    quantity = "CreditedQuantity" if kind == "CreditNote" else "InvoicedQuantity"
    found = tuple(
        line for node in _bounded(root, f"{kind}Line")
        for line in _with_sub_lines(node, kind, quantity, only_tax))
    if len(found) > MAX_LINES:
        raise UblRefused(UblReason.TOO_MANY_LINES, f"{len(found)} with sub-lines")
    return found


def _bounded(node: Node, name: str) -> list[ET.Element]:
    """The elements of a name that each become a line of the bill."""
    found = children(node, name)
    if len(found) > MAX_LINES:
        raise UblRefused(UblReason.TOO_MANY_LINES, f"{len(found)} × {name}")
    return found


def _with_sub_lines(
    node: ET.Element, kind: str, counted: str, only_tax: Tax | None
) -> Iterator[Line]:
    """A line; in its place its sub-lines, where they come to the same amount."""
    line = _line(node, counted, only_tax)
    parts = [part for sub in _bounded(node, f"Sub{kind}Line")
             for part in _with_sub_lines(sub, kind, counted, only_tax)]
    if parts and sum(part.amount for part in parts) == line.amount:
        yield from parts
    else:
        yield line


def _line(node: ET.Element, counted: str, only_tax: Tax | None) -> Line:
    item, price, period = child(node, "Item"), child(node, "Price"), child(node, "InvoicePeriod")
    said = number(node, counted)
    quantity = ONE if said is None else said
    unit_price, base = number(price, "PriceAmount"), _base_quantity(price)
    changes = adjustments(node)
    amount = number(node, "LineExtensionAmount")
    if amount is None:
        amount = _computed(node, quantity, unit_price, base, changes)
    description = _prose(item, "Description")
    return Line(
        id=text(node, "ID"), name=text(item, "Name") or folded(description),
        description="\n".join(filter(None, (description, _prose(node, "Note")))),
        quantity=quantity, unit=_attribute(node, counted, "unitCode"), price=unit_price,
        base_quantity=base, amount=amount, tax=_line_tax(node, item) or only_tax,
        adjustments=changes,
        seller_item=text(child(item, "SellersItemIdentification"), "ID"),
        buyer_item=text(child(item, "BuyersItemIdentification"), "ID"),
        standard_item=_standard_item(item), start=day(period, "StartDate"),
        end=day(period, "EndDate"), account=text(node, "AccountingCost"),
        order=text(child(node, "OrderLineReference"), "LineID"))


def _prose(node: Node, name: str) -> str:
    value = None if node is None else node.findtext(CBC + name)
    return prose(value) if value else ""


def _attribute(node: Node, name: str, attribute: str) -> str:
    element = None if node is None else node.find(CBC + name)
    return "" if element is None else folded(element.get(attribute))


def _base_quantity(price: Node) -> Decimal:
    """How many units the price is for; nonsense counts as one."""
    base = number(price, "BaseQuantity")
    return base if base is not None and base > 0 else ONE


def _computed(
    node: ET.Element, quantity: Decimal, price: Decimal | None, base: Decimal,
    changes: tuple[Adjustment, ...],
) -> Decimal:
    """The amount of a line that does not say it."""
    if price is None:
        raise UblRefused(UblReason.NO_AMOUNT, f"line {text(node, 'ID')}")
    return net_amount(quantity, price, base, changes)


def net_amount(
    quantity: Decimal, price: Decimal, base: Decimal, changes: tuple[Adjustment, ...]
) -> Decimal:
    """Quantity times price with allowances and charges, to the cent (Peppol rule R120)."""
    return rounded(quantity * price / base) + sum(change.amount for change in changes)


def rounded(value: Decimal) -> Decimal:
    """Return ``value`` to the cent, half away from zero."""
    return _ROUNDING.quantize(value, CENT)


def _standard_item(item: Node) -> PartyId | None:
    node = child(item, "StandardItemIdentification")
    value = text(node, "ID")
    return PartyId(value, _attribute(node, "ID", "schemeID")) if value else None


def _line_tax(node: ET.Element, item: Node) -> Tax | None:
    """The line's tax: of its item, or (e-FFF) of its own tax total."""
    category = child(item, "ClassifiedTaxCategory")
    if category is None:
        subtotal = child(node, "TaxTotal", "TaxSubtotal")
        return _subtotal_tax(subtotal) if subtotal is not None else None
    return tax(category)


def tax(node: Node) -> Tax | None:
    """Read a tax category; None without one."""
    if node is None:
        return None
    rate = number(node, "Percent")
    return Tax(_category(text(node, "ID"), rate), rate, text(node, "TaxExemptionReason"),
               text(node, "TaxExemptionReasonCode"))


def _category(code: str, rate: Decimal | None) -> TaxCategory:
    found = _CATEGORIES.get(code.upper(), TaxCategory.OTHER)
    return TaxCategory.STANDARD if not code and rate else found


def adjustments(node: ET.Element) -> tuple[Adjustment, ...]:
    """Read the allowances and charges of a line or of the document."""
    return tuple(_adjustment(one) for one in _bounded(node, "AllowanceCharge"))


def _adjustment(node: ET.Element) -> Adjustment:
    amount = number(node, "Amount")
    reason = text(node, "AllowanceChargeReason")
    if amount is None:
        raise UblRefused(UblReason.NO_AMOUNT, reason or "AllowanceCharge")
    is_charge = text(node, "ChargeIndicator").lower() in _TRUE
    return Adjustment(amount if is_charge else -amount, reason,
                      text(node, "AllowanceChargeReasonCode"), tax(child(node, "TaxCategory")))


def tax_breakdown(root: ET.Element, currency: str) -> tuple[TaxSubtotal, ...]:
    """Read the rows of the tax breakdown in the invoice's currency."""
    return tuple(
        TaxSubtotal(found, number(node, "TaxableAmount") or ZERO, number(node, "TaxAmount") or ZERO)
        for total in _tax_totals(root, currency) for node in _bounded(total, "TaxSubtotal")
        if (found := _subtotal_tax(node)))


def _subtotal_tax(node: ET.Element) -> Tax | None:
    """The tax of a row; UBL 2.0 also has the rate beside the category."""
    found = tax(child(node, "TaxCategory"))
    rate = number(node, "Percent")
    if rate is None or (found and found.rate is not None):
        return found
    if not found:
        return Tax(_category("", rate), rate)
    return Tax(found.category, rate, found.exemption, found.exemption_code)


def _tax_totals(root: ET.Element, currency: str) -> list[ET.Element]:
    """The tax totals in the invoice's currency: those with a breakdown, else the first.

    Peppol has one, and one more in the currency of the books; older UBL one for each rate.
    """
    totals = [total for total in few(root, "TaxTotal")
              if _attribute(total, "TaxAmount", "currencyID").upper() in ("", currency)]
    broken_down = [total for total in totals if child(total, "TaxSubtotal") is not None]
    return broken_down or totals[:1]


def totals(root: ET.Element, currency: str) -> Totals:
    """Read the totals; ``tax`` is None where no tax total says an amount."""
    node = child(root, "LegalMonetaryTotal")
    taxes = [number(total, "TaxAmount") for total in _tax_totals(root, currency)]
    said = [amount for amount in taxes if amount is not None]
    return Totals(
        lines=number(node, "LineExtensionAmount"), untaxed=number(node, "TaxExclusiveAmount"),
        tax=sum(said, ZERO) if said else None, total=number(node, "TaxInclusiveAmount"),
        allowances=number(node, "AllowanceTotalAmount") or ZERO,
        charges=number(node, "ChargeTotalAmount") or ZERO,
        prepaid=number(node, "PrepaidAmount") or ZERO,
        rounding=number(node, "PayableRoundingAmount") or ZERO,
        payable=number(node, "PayableAmount"))
