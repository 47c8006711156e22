"""QR codes of the European Payments Council: "Quick Response Code: Guidelines to Enable the
Data Capture for the Initiation of a SEPA Credit Transfer" (EPC069-12, version 002).

The payload is built and checked here, so that nothing that a name or a communication holds
can change what is paid to whom; segno only draws it.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import segno

from . import accounts, communication
from .amounts import MAX_AMOUNT
from .folding import one_line

MAX_NAME = 70
MAX_TEXT = 140
MAX_BYTES = 331
MAX_VERSION = 13
QUIET_ZONE = 4
MIN_AMOUNT = Decimal("0.01")

# Within the European Economic Area version 002 needs no BIC; elsewhere in SEPA it does.
_EEA = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"})
_SEPA_BEYOND = frozenset({
    "AD", "AL", "CH", "GB", "GG", "IM", "JE", "MC", "MD", "ME", "MK", "RS", "SM", "VA"})
_AMOUNT = re.compile(r"EUR(\d{1,9}(?:\.\d{1,2})?)", re.ASCII)


class EpcReason(StrEnum):
    """Why there is no QR for a transfer."""

    NO_AMOUNT = "no_amount"
    AMOUNT_OUT_OF_RANGE = "amount_out_of_range"
    AMOUNT_BELOW_CENT = "amount_below_cent"
    CURRENCY = "currency"
    NO_IBAN = "no_iban"
    IBAN_INVALID = "iban_invalid"
    IBAN_OUTSIDE_SEPA = "iban_outside_sepa"
    BIC_INVALID = "bic_invalid"
    BIC_NEEDED = "bic_needed"
    NO_BENEFICIARY = "no_beneficiary"
    STRUCTURED_INVALID = "structured_invalid"
    TWO_COMMUNICATIONS = "two_communications"
    TEXT_TOO_LONG = "text_too_long"
    TOO_LARGE = "too_large"


class EpcRefused(Exception):  # noqa: N818 -- the outcome, named as the addon words it
    """A transfer that cannot be shown as a QR; ``reason`` says why."""

    def __init__(self, reason: EpcReason) -> None:
        self.reason = reason
        super().__init__(str(reason))


@dataclass(frozen=True, slots=True)
class Transfer:
    """A SEPA credit transfer. ``amount`` in units of ``currency``, None where unknown.

    ``structured`` is an OGM-VCS or ISO 11649 reference in any spelling, ``text`` a free
    communication; at most one of them.
    """

    beneficiary: str
    iban: str
    amount: Decimal | None
    bic: str = ""
    structured: str = ""
    text: str = ""
    currency: str = "EUR"


def payload(transfer: Transfer) -> str:
    """Return the text of the QR. Raises EpcRefused.

    The beneficiary's name is cut at 70 characters, which banks do too; a communication never.
    """
    structured, text = _remittance(transfer)
    iban = _iban(transfer.iban)
    lines = (
        "BCD", "002", "1", "SCT", _bic(transfer.bic, iban), _name(transfer.beneficiary), iban,
        f"EUR{_amount(transfer)}", "", structured, text)
    content = "\n".join(lines).rstrip("\n")
    if len(content.encode()) > MAX_BYTES:
        raise EpcRefused(EpcReason.TOO_LARGE)
    return content


def _amount(transfer: Transfer) -> str:
    amount = transfer.amount
    if amount is None:
        raise EpcRefused(EpcReason.NO_AMOUNT)
    if not isinstance(amount, Decimal):
        raise TypeError("an amount is a Decimal: floats lose cents")
    if transfer.currency != "EUR":
        raise EpcRefused(EpcReason.CURRENCY)
    if not amount.is_finite() or not MIN_AMOUNT <= amount <= MAX_AMOUNT:
        raise EpcRefused(EpcReason.AMOUNT_OUT_OF_RANGE)
    rounded = amount.quantize(MIN_AMOUNT)
    if rounded != amount:
        raise EpcRefused(EpcReason.AMOUNT_BELOW_CENT)
    return f"{rounded:f}"


def _iban(text: str) -> str:
    if not text.strip():
        raise EpcRefused(EpcReason.NO_IBAN)
    iban = accounts.iban(text)
    if not iban:
        raise EpcRefused(EpcReason.IBAN_INVALID)
    if iban[:2] not in _EEA | _SEPA_BEYOND:
        raise EpcRefused(EpcReason.IBAN_OUTSIDE_SEPA)
    return iban


def _bic(text: str, iban: str) -> str:
    if not text.strip():
        if iban[:2] not in _EEA:
            raise EpcRefused(EpcReason.BIC_NEEDED)
        return ""
    if bic := accounts.bic(text):
        return bic
    raise EpcRefused(EpcReason.BIC_INVALID)


def _name(text: str) -> str:
    name = one_line(text)[:MAX_NAME].rstrip()
    if not name:
        raise EpcRefused(EpcReason.NO_BENEFICIARY)
    return name


def _remittance(transfer: Transfer) -> tuple[str, str]:
    """The structured line and the text line; Belgian banks read 12 bare digits in the first."""
    text = one_line(transfer.text)
    if not transfer.structured.strip():
        if len(text) > MAX_TEXT:
            raise EpcRefused(EpcReason.TEXT_TOO_LONG)
        return "", text
    if text:
        raise EpcRefused(EpcReason.TWO_COMMUNICATIONS)
    if structured := communication.normalise(transfer.structured):
        return structured, ""
    raise EpcRefused(EpcReason.STRUCTURED_INVALID)


def svg(content: str, title: str) -> str:
    """Return the QR of a payload as an SVG element to put into a page; it scales.

    ``title`` is read out instead of the picture. Raises EpcRefused when it would be too dense.
    """
    code = segno.make_qr(content, error="m", boost_error=False, encoding="utf-8")
    if int(code.version) > MAX_VERSION:
        raise EpcRefused(EpcReason.TOO_LARGE)
    drawing = code.svg_inline(
        border=QUIET_ZONE, omitsize=True, svgclass=None, lineclass=None, dark="#000",
        light="#fff", title=one_line(title))
    return drawing.replace("<svg ", '<svg role="img" ', 1)


@dataclass(frozen=True, slots=True)
class Scanned:
    """What an EPC QR says; ``amount`` None where it leaves it to the payer."""

    beneficiary: str
    iban: str
    bic: str
    amount: Decimal | None
    structured: str
    text: str


def parse(content: str) -> Scanned | None:
    """Return the transfer of a QR found on a page, None when it is no usable EPC code.

    Versions 001 and 002, any line ends, trailing lines missing. Links and all else are None,
    as is a code whose IBAN or amount is not valid.
    """
    lines = [line.strip() for line in content.replace("\r\n", "\n").split("\n")]
    if len(lines) < 7 or lines[0] != "BCD" or lines[1] not in ("001", "002") or lines[3] != "SCT":
        return None
    lines += [""] * (12 - len(lines))
    iban, amount = accounts.iban(lines[6]), _scanned_amount(lines[7])
    if not iban or (lines[7] and amount is None):
        return None
    structured = communication.normalise(lines[9]) or communication.normalise(lines[10])
    text = "" if structured else one_line(lines[9] or lines[10])
    return Scanned(one_line(lines[5]), iban, accounts.bic(lines[4]), amount, structured, text)


def _scanned_amount(text: str) -> Decimal | None:
    match = _AMOUNT.fullmatch(text)
    amount = Decimal(match[1]) if match else None
    return amount if amount and MIN_AMOUNT <= amount <= MAX_AMOUNT else None
