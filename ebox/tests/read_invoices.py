"""Invoices as a reader returns them, for tests of what comes after."""
from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..bill.figures import rounded
from ..ubl.model import Invoice, Kind, Line, Party, Tax, TaxCategory, TaxSubtotal, Totals

STANDARD = Tax(TaxCategory.STANDARD, Decimal(21))
ZERO = Decimal(0)


def line(**values) -> Line:
    """A line of 100.00 at 21%, but for ``values``."""
    return Line(
        **{
            "id": "1",
            "name": "Lease",
            "description": "",
            "quantity": Decimal(1),
            "unit": "C62",
            "price": Decimal(100),
            "base_quantity": Decimal(1),
            "amount": Decimal("100.00"),
            "tax": STANDARD,
            **values,
        }
    )


def invoice(**values) -> Invoice:
    """An invoice of one line; its breakdown and totals are those of the lines it is given."""
    lines = values.setdefault("lines", (line(),))
    if "taxes" not in values:
        values["taxes"] = tuple(_subtotals([*lines, *values.get("adjustments", ())]))
    if "totals" not in values:
        changes = sum((one.amount for one in values.get("adjustments", ())), ZERO)
        net = sum((one.amount for one in lines), ZERO)
        tax = sum((row.amount for row in values["taxes"]), ZERO)
        total = net + changes + tax
        values["totals"] = Totals(net, net + changes, tax, total, ZERO, ZERO, ZERO, ZERO, total)
    return Invoice(
        **{
            "kind": Kind.INVOICE,
            "number": "F-1",
            "type_code": "380",
            "customization": "",
            "profile": "",
            "issued": date(2026, 11, 2),
            "due": None,
            "delivered": None,
            "tax_point": None,
            "start": None,
            "end": None,
            "currency": "EUR",
            "tax_currency": "",
            "supplier": Party(name="Location Meuse", vat="BE0477472701", enterprise="0477472701"),
            "customer": Party(),
            "payee": None,
            "tax_representative": None,
            "customer_number": "",
            "customer_number_hint": "",
            "buyer_reference": "",
            "order": "",
            "contract": "",
            "project": "",
            "preceding": (),
            "accounting_cost": "",
            "adjustments": (),
            "means": (),
            "terms": "",
            "structured": "",
            "notes": (),
            "attachments": (),
            **values,
        }
    )


def _subtotals(parts):
    bases: dict[Tax, Decimal] = {}
    for part in parts:
        if part.tax:
            bases[part.tax] = bases.get(part.tax, ZERO) + part.amount
    for tax, base in bases.items():
        rate = tax.rate if tax.category is TaxCategory.STANDARD else ZERO
        yield TaxSubtotal(tax, base, rounded(base * rate / 100))
