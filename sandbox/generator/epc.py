"""EPC QR codes (EPC069-12 version 002) as senders print them.

Independent of the addon's own encoder on purpose: each is a witness for the other.
"""
from __future__ import annotations

from decimal import Decimal

import segno

from ..model import Expected
from .printing import is_structured

MAX_BYTES = 331
MAX_VERSION = 13


def payload(payment: Expected) -> str:
    """The text of the QR for ``payment``; ``ValueError`` where the guideline is broken."""
    amount = payment.amount
    if amount is None or not Decimal("0.01") <= amount <= Decimal("999999999.99"):
        raise ValueError(f"an EPC QR cannot carry the amount {amount}")
    if not 1 <= len(payment.beneficiary) <= 70 or "\n" in payment.beneficiary:
        raise ValueError("an EPC QR needs a beneficiary of 1 to 70 characters on one line")
    structured = payment.communication if is_structured(payment.communication) else ""
    free = "" if structured else payment.communication
    if len(free) > 140:
        raise ValueError("the communication of an EPC QR has at most 140 characters")
    lines = ["BCD", "002", "1", "SCT", payment.bic, payment.beneficiary, payment.iban,
             f"EUR{amount:.2f}", "", structured, free]
    text = "\n".join(lines).rstrip("\n")
    if len(text.encode()) > MAX_BYTES:
        raise ValueError(f"an EPC QR has at most {MAX_BYTES} bytes")
    return text


def payment_code(payment: Expected) -> segno.QRCode:
    """The QR symbol of ``payment``, error correction M, at most version 13."""
    code = segno.make_qr(payload(payment), error="m", boost_error=False, encoding="utf-8")
    if int(code.version) > MAX_VERSION:
        raise ValueError(f"an EPC QR has at most version {MAX_VERSION}")
    return code


def link_code(address: str) -> segno.QRCode:
    """A QR symbol that merely opens a page."""
    return segno.make_qr(address, error="m")
