"""What is known of one bill while its batch is being made."""
from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ..ebox.bill.model import BillFigures, TaxKey
from ..ebox.ubl.model import Invoice

# Notices that a bill shows above it until it is posted.
WARNINGS = frozenset(
    {
        "disagreement",
        "unmatched",
        "charged_anyway",
        "not_self_assessed",
        "foreign_vat",
        "no_supplier",
        "no_date",
        "no_due_date",
        "inactive_currency",
        "other_account",
        "summed",
    }
)
# Notices that only inform, and never of what is in doubt: all others (no number of the buyer, a
# first bank account, a file left out, Odoo's importer, …) keep a bill a draft until a person has
# looked.
HARMLESS = frozenset({"prepaid", "negative", "due_not_told"})


class BillRefused(Exception):  # noqa: N818 -- the outcome, not a fault
    """This invoice becomes no bill; the message says why, in a bookkeeper's words."""


class BillOfOthers(BillRefused):
    """This invoice is addressed to somebody else; ``number`` is their enterprise number."""

    def __init__(self, message: str, number: str) -> None:
        super().__init__(message)
        self.number = number


@dataclass(eq=False)
class Draft:
    """One invoice on its way to a bill; records are filled in as they are found.

    ``taxes`` has the company's tax of each rate and category, empty records where it charges
    nothing, and lacks those that the company has no tax for.
    """

    file: Any  # ebox.document.file
    invoice: Invoice
    figures: BillFigures
    partner: Any = None  # res.partner
    currency: Any = None  # res.currency
    bank: Any = None  # res.partner.bank
    account: Any = None  # account.account
    analytic: dict | None = None
    used_taxes: Any = None  # account.tax: this supplier's last ones and its rule's, preferred
    taxes: dict[TaxKey, Any] = field(default_factory=dict)
    bill: Any = None  # account.move
    twin: Any = None  # account.move, or the Draft in this batch that is the same invoice
    notices: list[dict] = field(default_factory=list)

    def note(self, code: str, **values: Decimal | str | None) -> None:
        """Keep something that people should know, as JSON can hold it."""
        told = {key: str(value) for key, value in values.items() if value is not None}
        self.notices.append({"code": code, **told})

    @property
    def document(self) -> Any:
        return self.file.document_id

    @property
    def move_type(self) -> str:
        return "in_refund" if self.figures.is_refund else "in_invoice"

    @property
    def is_certain(self) -> bool:
        """Whether nothing in the file asks for a person's look."""
        return all(notice["code"] in HARMLESS for notice in self.notices)
