"""How well a bank statement line and an open payment fit: pure comparing, no look-ups.

Only an equal structured communication with the exact amount is certain; everything else is
a suggestion with its reason, for a person to decide. The sign always counts: what is to be
paid goes out (negative lines), refunds come in.
"""
from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from .accounts import iban as valid_iban
from .communication import Certainty, find_communications, normalise
from .folding import WORD, plain

DAYS_BEFORE_DUE = 75    # letters leave some weeks to pay
DAYS_AFTER_DUE = 120
MAX_CHARGES = Decimal("15.00")  # of a bank on a foreign or urgent payment
MAX_CHARGES_SHARE = Decimal("0.05")
MIN_FREE_LETTERS = 5    # a shorter free communication is found in anything

_MAX_WORDS = 40         # of a text that is searched
_MAX_RUN = 8            # words of a free communication

_DIGITS = re.compile(r"(?<!\d)\d(?:[ ./\-]{0,2}\d){10,12}(?!\d)", re.ASCII)
_FORMS = frozenset({
    "sa", "nv", "srl", "bv", "bvba", "sprl", "sc", "cv", "scrl", "cvba", "asbl", "vzw", "vog",
    "gmbh", "ag", "the", "les", "des", "van", "von", "der", "het", "een", "und", "fur", "pour",
    "voor", "de", "du", "la", "le", "et", "en", "national", "nationale"})


class Kind(StrEnum):
    """What may be done with a match."""

    EXACT = "exact"          # may be linked without asking
    SUGGESTED = "suggested"  # a person decides


class Reason(StrEnum):
    """Why a line and a payment may belong together."""

    REFERENCE_AMOUNT = "reference_amount"
    REFERENCE_OTHER_ACCOUNT = "reference_other_account"  # all right but the account
    REFERENCE_AMBIGUOUS = "reference_ambiguous"          # several payments fit as well
    REFERENCE_CHARGES = "reference_charges"              # amount differs by bank charges
    REFERENCE_PARTIAL = "reference_partial"
    REFERENCE_EXCESS = "reference_excess"                # more than is open
    REFERENCE_TYPO = "reference_typo"                    # one digit wrong, amount exact
    FREE_REFERENCE = "free_reference"                    # free communication found in the text
    FREE_REFERENCE_PARTIAL = "free_reference_partial"
    ACCOUNT_AMOUNT = "account_amount"
    OLD_REFERENCE = "old_reference"      # account and amount, under another communication
    NAME_AMOUNT = "name_amount"
    ACCOUNT_CHARGES = "account_charges"
    AMOUNT_DATE = "amount_date"


_SCORES: dict[Reason, int] = {
    Reason.REFERENCE_AMOUNT: 100, Reason.REFERENCE_OTHER_ACCOUNT: 90,
    Reason.REFERENCE_AMBIGUOUS: 88, Reason.REFERENCE_CHARGES: 86, Reason.REFERENCE_PARTIAL: 84,
    Reason.REFERENCE_TYPO: 82, Reason.FREE_REFERENCE: 80, Reason.REFERENCE_EXCESS: 70,
    Reason.ACCOUNT_AMOUNT: 72, Reason.FREE_REFERENCE_PARTIAL: 66, Reason.OLD_REFERENCE: 60,
    Reason.NAME_AMOUNT: 56, Reason.ACCOUNT_CHARGES: 40, Reason.AMOUNT_DATE: 25,
}


@dataclass(frozen=True, slots=True)
class BankLine:
    """A statement line. ``amount`` in ``currency`` units, negative when money went out.

    ``reference`` is a structured communication that the file gave as such, "" if none.
    """

    amount: Decimal
    currency: str
    date: date
    partner_name: str = ""
    iban: str = ""
    payment_ref: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class OpenPayment:
    """A payment that waits for its money. ``residual`` is what is still open, positive.

    ``document``: equal for instalments of one document. ``communication`` as on the document,
    structured or free. ``names``: beneficiary and sender in any language.
    """

    key: Hashable
    document: Hashable
    residual: Decimal
    currency: str
    iban: str = ""
    communication: str = ""
    due: date | None = None
    names: tuple[str, ...] = ()
    is_refund: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """How a line and a payment fit; ``score`` up to 100 ranks, ``difference`` is what stays
    open of the payment (negative: paid too much)."""

    kind: Kind
    reason: Reason
    score: int
    difference: Decimal


@dataclass(frozen=True, slots=True)
class LineKeys:
    """What to look candidates up by; each is an equality on a payment's key."""

    communications: frozenset[str]
    free: frozenset[str]
    amount: Decimal
    iban: str
    is_refund: bool


def line_keys(line: BankLine) -> LineKeys:
    """Return the look-up keys of a line.

    Candidates have ``is_refund`` equal and (``payment_key`` in ``communications`` or in
    ``free``, or residual equal ``amount``). All that ``match`` can find but bank charges
    without a reference is among them.
    """
    return LineKeys(_stated(line)[0] | _stated(line)[1], _free_keys(line.payment_ref),
                    abs(line.amount), valid_iban(line.iban), line.amount > 0)


def payment_key(communication: str) -> str:
    """Return the key of a payment's communication: the structured one, else letters and digits.

    >>> payment_key("+++090/9337/55493+++"), payment_key("Dossier 2026/12-A")
    ('090933755493', 'DOSSIER202612A')
    """
    return normalise(communication) or _bare(communication)


def match(line: BankLine, payment: OpenPayment) -> Match | None:
    """Return how a line and a payment fit, None when they do not."""
    is_opposite = (line.amount > 0) is not payment.is_refund
    if is_opposite or not line.amount or line.currency != payment.currency:
        return None
    reason = _reason(line, payment)
    if reason is None:
        return None
    kind = Kind.EXACT if reason is Reason.REFERENCE_AMOUNT else Kind.SUGGESTED
    return Match(kind, reason, _SCORES[reason] - _penalty(line, payment, reason),
                 payment.residual - abs(line.amount))


def _reason(line: BankLine, payment: OpenPayment) -> Reason | None:
    difference = payment.residual - abs(line.amount)
    account = _account(line, payment)
    reference = normalise(payment.communication)
    marked, bare = _stated(line)
    if reference and reference in marked | bare:
        if difference == 0 and marked - {reference}:
            return Reason.REFERENCE_AMBIGUOUS
        return _with_reference(difference, payment, account)
    if difference == 0 and reference and _has_typo(_text(line), reference):
        return Reason.REFERENCE_TYPO
    if not reference and _mentions(line.payment_ref, payment.communication):
        return Reason.FREE_REFERENCE if difference == 0 else Reason.FREE_REFERENCE_PARTIAL
    if not _is_in_window(line.date, payment.due):
        return None
    if difference == 0:
        return _by_amount(line, payment, account, bool(marked))
    return Reason.ACCOUNT_CHARGES if account and _are_charges(difference, payment) else None


def _with_reference(
    difference: Decimal, payment: OpenPayment, account: bool | None
) -> Reason:
    if difference == 0:
        return Reason.REFERENCE_OTHER_ACCOUNT if account is False else Reason.REFERENCE_AMOUNT
    if _are_charges(difference, payment):
        return Reason.REFERENCE_CHARGES
    return Reason.REFERENCE_PARTIAL if difference > 0 else Reason.REFERENCE_EXCESS


def _by_amount(
    line: BankLine, payment: OpenPayment, account: bool | None, has_other_reference: bool
) -> Reason | None:
    """The exact amount without a reference that fits."""
    if account:
        return Reason.OLD_REFERENCE if has_other_reference else Reason.ACCOUNT_AMOUNT
    if account is None and _same_name(line, payment):
        return Reason.NAME_AMOUNT
    return Reason.AMOUNT_DATE if account is None and not has_other_reference else None


def _penalty(line: BankLine, payment: OpenPayment, reason: Reason) -> int:
    """Up to nine points for being far from the day: the nearest of equals comes first."""
    if reason is Reason.REFERENCE_AMOUNT:
        return 0
    if payment.due is None:
        return 5
    return min(9, abs((line.date - payment.due).days) // 15)


def _account(line: BankLine, payment: OpenPayment) -> bool | None:
    """Whether the accounts are the same; None where one of them is not known."""
    ours, theirs = valid_iban(line.iban), valid_iban(payment.iban)
    return ours == theirs if ours and theirs else None


def _text(line: BankLine) -> str:
    return f"{line.reference} {line.payment_ref}"


def _stated(line: BankLine) -> tuple[frozenset[str], frozenset[str]]:
    """The valid communications of a line: those marked as such, and bare digits."""
    return _stated_in(line.reference, line.payment_ref)


@lru_cache(maxsize=4096)
def _stated_in(reference: str, payment_ref: str) -> tuple[frozenset[str], frozenset[str]]:
    marked = {given} if (given := normalise(reference)) else set()
    bare = {given} if not marked and (given := normalise(payment_ref)) else set()
    for candidate in find_communications(payment_ref):
        if candidate.is_valid:
            is_bare = candidate.certainty is Certainty.BARE
            (bare if is_bare else marked).add(candidate.value)
    return frozenset(marked), frozenset(bare - marked)


def _has_typo(text: str, reference: str) -> bool:
    """Whether digits in a text are ``reference`` but for one slip of the finger."""
    return any(_is_one_slip(re.sub(r"\D", "", match[0]), reference)
               for match in _DIGITS.finditer(text))


def _is_one_slip(digits: str, reference: str) -> bool:
    """One digit wrong, too many or missing, or two neighbours swapped."""
    if digits == reference or abs(len(digits) - len(reference)) > 1:
        return False
    same = next((index for index, (one, other) in enumerate(zip(digits, reference, strict=False))
                 if one != other), min(len(digits), len(reference)))
    ours, theirs = digits[same:], reference[same:]
    return (ours[1:] == theirs[1:] or ours[1:] == theirs or ours == theirs[1:]
            or (ours[:2] == theirs[1::-1] and ours[2:] == theirs[2:]))


def _mentions(text: str, free: str) -> bool:
    """Whether a free communication stands in a text, however it is spaced."""
    wanted = _bare(free)
    has_digit = any(letter.isdigit() for letter in wanted)
    return has_digit and len(wanted) >= MIN_FREE_LETTERS and wanted in _free_keys(text)


@lru_cache(maxsize=4096)
def _free_keys(text: str) -> frozenset[str]:
    """Every run of whole words of a text, as far as it could be a communication."""
    words = [word.upper() for word in WORD.findall(plain(text))][:_MAX_WORDS]
    runs = ("".join(words[start:start + length])
            for start in range(len(words)) for length in range(1, _MAX_RUN + 1))
    return frozenset(run for run in runs if MIN_FREE_LETTERS <= len(run) <= 60)


def _bare(text: str) -> str:
    return "".join(WORD.findall(plain(text))).upper()


def _is_in_window(day: date, due: date | None) -> bool:
    return due is None or -DAYS_BEFORE_DUE <= (day - due).days <= DAYS_AFTER_DUE


def _are_charges(difference: Decimal, payment: OpenPayment) -> bool:
    return abs(difference) <= min(MAX_CHARGES, payment.residual * MAX_CHARGES_SHARE)


def _same_name(line: BankLine, payment: OpenPayment) -> bool:
    ours = _name_words(f"{line.partner_name}")
    return any(ours & theirs and len(ours & theirs) * 5 >= min(len(ours), len(theirs)) * 3
               for theirs in map(_name_words, payment.names))


@lru_cache(maxsize=4096)
def _name_words(name: str) -> frozenset[str]:
    return frozenset(word for word in WORD.findall(plain(name)) if len(word) > 2) - _FORMS


def rank(
    line: BankLine, payments: Iterable[OpenPayment]
) -> list[tuple[OpenPayment, Match]]:
    """Return the payments that a line may pay, the best first.

    At most one match is exact. Where several payments have the same reference and amount,
    those of one document (instalments) are paid in the order of their days; those of several
    documents (VAT, where every quarter has the company's own reference) are for a person.
    """
    found = [(payment, fit) for payment in payments if (fit := match(line, payment))]
    exact = sorted((pair for pair in found if pair[1].kind is Kind.EXACT), key=_by_day)
    documents = {payment.document for payment, _fit in exact}
    certain = exact[:1] if len(documents) == 1 else []
    doubtful = {pair[0].key for pair in exact} - {pair[0].key for pair in certain}
    found = [(payment, _doubted(fit) if payment.key in doubtful else fit)
             for payment, fit in found]
    return sorted(found, key=lambda pair: (-pair[1].score, *_by_day(pair)))


def _by_day(pair: tuple[OpenPayment, Match]) -> tuple[date]:
    return (pair[0].due or date.max,)


def _doubted(fit: Match) -> Match:
    reason = Reason.REFERENCE_AMBIGUOUS
    return replace(fit, kind=Kind.SUGGESTED, reason=reason, score=_SCORES[reason])
