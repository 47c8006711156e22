"""Why a file that is well-formed XML is not read as an invoice."""
from __future__ import annotations

from enum import StrEnum


class UblReason(StrEnum):
    """What a bookkeeper is told; the words are the addon's."""

    NOT_AN_INVOICE = "not_an_invoice"  # other XML: an order, a statement, a message
    CROSS_INDUSTRY = "cross_industry"  # an invoice in CII (Factur-X, ZUGFeRD)
    NOTHING_INSIDE = "nothing_inside"  # an AttachedDocument that holds no invoice
    NO_NUMBER = "no_number"
    NO_LINES = "no_lines"
    TOO_MANY_LINES = "too_many_lines"
    NO_CURRENCY = "no_currency"
    MIXED_CURRENCIES = "mixed_currencies"
    BAD_AMOUNT = "bad_amount"  # an amount, quantity or rate that is no plain number
    NO_AMOUNT = "no_amount"  # a line, allowance or charge without one
    BAD_ATTACHMENT = "bad_attachment"  # a file inside that is damaged or too large


class UblRefused(Exception):  # noqa: N818 -- the outcome, named as the addon words it
    """A file that is not read as an invoice; ``detail`` names the element and its value."""

    def __init__(self, reason: UblReason, detail: str = "") -> None:
        self.reason = reason
        self.detail = detail
        super().__init__(f"{reason}: {detail}" if detail else str(reason))
