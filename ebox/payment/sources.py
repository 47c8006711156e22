"""What each source says, in the same terms."""
from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from decimal import Decimal

from ..model import PaymentData
from . import accounts, communication, epc
from .folding import one_line
from .model import Answer, Found, Notice, PaymentRead, Reading, Source
from .page import PdfContent, PdfStatus
from .reader import read_pages
from .ubl import UblPayment

_NOTICES = {
    PdfStatus.NO_TEXT: Notice.NO_TEXT, PdfStatus.ENCRYPTED: Notice.ENCRYPTED,
    PdfStatus.DAMAGED: Notice.UNREADABLE, PdfStatus.UNREADABLE: Notice.UNREADABLE,
    PdfStatus.TOO_LARGE: Notice.UNREADABLE,
}


def from_api(data: PaymentData) -> Reading:
    """What the e-Box says in ``paymentData``: to pay is ``amount`` and ``vat_amount``."""
    amount = None if data.amount is None else data.amount + (data.vat_amount or 0)
    return _reading(
        Source.API, amount, data.currency, data.iban, data.bic, "", data.reference, data.due)


def from_ubl(data: UblPayment) -> Reading:
    """What an attached or embedded invoice says."""
    amount = data.payable
    if amount is not None and data.is_credit_note:
        amount = -amount
    reading = _reading(
        Source.UBL, amount, data.currency, data.iban, data.bic, data.payee, data.payment_id,
        data.due)
    if data.is_direct_debit and reading.answer is Answer.TO_PAY:
        return Reading(Answer.DIRECT_DEBIT, reading.payments, reading.notices, source=Source.UBL)
    return reading


def from_codes(codes: Iterable[str], own_ibans: Collection[str] = ()) -> Reading:
    """What the EPC codes on the pages say; other codes, links among them, are ignored."""
    scans = {scan: code for code in codes
             if (scan := epc.parse(code)) is not None and scan.iban not in own_ibans}
    amounts = [scan.amount for scan in scans if scan.amount is not None]
    notices: tuple[Notice, ...] = ()
    if len(scans) > 2 and sum(amounts) == 2 * max(amounts):
        # A code for all and one for each part: two ways to pay the same.
        scans = {scan: code for scan, code in scans.items() if scan.amount == max(amounts)}
        notices = (Notice.SEVERAL_AMOUNTS,)
    payments = tuple(_scanned(scan, code) for scan, code in scans.items())
    answer = Answer.TO_PAY if payments else Answer.UNKNOWN
    return Reading(answer, payments, notices, source=Source.QR)


def _scanned(scan: epc.Scanned, code: str) -> PaymentRead:
    words = " ".join(code.split())

    def found(value: object) -> Found | None:
        return Found(value, Source.QR, words) if value else None

    return PaymentRead(
        amount=found(scan.amount), currency=found(scan.amount and "EUR"), iban=found(scan.iban),
        bic=found(scan.bic), beneficiary=found(scan.beneficiary),
        structured=found(scan.structured), free=found(scan.text))


def from_pdf(content: PdfContent, own_ibans: Collection[str] = ()) -> tuple[Reading, Reading]:
    """What the codes and the text of a PDF say, in the order of trust.

    ``own_ibans``: the company's accounts, without blanks; they are never the creditor's.
    """
    text = read_pages(content.pages, own_ibans)
    if notice := _NOTICES.get(content.status):
        text = Reading(text.answer, text.payments, (*text.notices, notice), text.words)
    return from_codes(content.codes, own_ibans), text


def _reading(
    source: Source, amount: Decimal | None, currency: str, iban: str, bic: str, name: str,
    reference: str, due: date | None,
) -> Reading:
    """A reading of given fields; a negative amount comes in, one of zero asks for nothing."""
    notices = []

    def found(value: object, words: str) -> Found | None:
        return Found(value, source, words) if value else None

    account = accounts.iban(iban)
    if iban and not account:
        notices.append(Notice.BAD_IBAN)
    structured = communication.normalise(reference)
    payment = PaymentRead(
        amount=found(amount and abs(amount), str(amount)), currency=found(currency, currency),
        iban=found(account, iban), bic=found(accounts.bic(bic), bic),
        beneficiary=found(one_line(name), name), structured=found(structured, reference),
        free=found("" if structured else one_line(reference), reference),
        due=found(due, str(due)))
    if amount is None:
        answer = Answer.TO_PAY if payment.iban else Answer.UNKNOWN
    elif amount == 0:
        return Reading(Answer.NOTHING, (), tuple(notices), str(amount), source)
    else:
        answer = Answer.TO_PAY if amount > 0 else Answer.REFUND
    return Reading(answer, (payment,) if payment else (), tuple(notices), str(amount), source)
