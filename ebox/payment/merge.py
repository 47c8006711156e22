"""One answer from all sources: the most trusted one wins, field by field, and every
disagreement stays visible."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from .folding import plain
from .model import Answer, Disagreement, Found, Notice, PaymentRead, Reading, Source

_ORDER = tuple(Source)
_OF_ONE = frozenset({"amount", "currency", "due"})  # differ from instalment to instalment
# What another source may say as well: of what is collected that it is due, and of what moves
# by itself that nothing is to be paid.
_ALSO_SAID = {Answer.DIRECT_DEBIT: (Answer.TO_PAY, Answer.NOTHING),
              Answer.REFUND: (Answer.NOTHING,)}
_SINGLE = ("amount", "currency", "iban", "bic", "beneficiary", "due")
_COMMUNICATIONS = ("structured", "free")  # a payment has one of them: the more trusted one


def merge(readings: Iterable[Reading]) -> Reading:
    """Return what all sources say together.

    Order of trust: API, UBL, QR, text (formats of the sources in ``sources``). Instalments
    that one source lists stay instalments; what another says of the whole is shared by them.
    """
    ranked = sorted(readings, key=lambda reading: _ORDER.index(reading.source))
    known = [reading for reading in ranked if reading.answer is not Answer.UNKNOWN]
    notices = tuple(dict.fromkeys(notice for reading in ranked for notice in reading.notices))
    if not known:
        return Reading(notices=notices)
    answer, clashes = _answer(known)
    payments: list[PaymentRead] = []
    if answer.answer is not Answer.NOTHING:
        payments, differing = _payments([reading for reading in known if reading.payments])
        clashes += differing
    if clashes:
        notices += (Notice.SOURCES_DISAGREE,)
    return Reading(answer.answer, tuple(payments), notices, answer.words, answer.source,
                   tuple(clashes))


def _answer(known: Sequence[Reading]) -> tuple[Reading, list[Disagreement]]:
    """The reading whose answer counts: the most trusted, but only the letter itself can tell
    that an amount to pay is collected."""
    first = known[0]
    if first.answer is Answer.TO_PAY:
        first = next((one for one in known if one.answer is Answer.DIRECT_DEBIT), first)
    agreeing = {first.answer, *_ALSO_SAID.get(first.answer, ())}
    if all(reading.answer in agreeing for reading in known):
        return first, []
    values = tuple(Found(one.answer.value, one.source, one.words) for one in known)
    return first, [Disagreement("answer", 0, values)]


def _payments(known: Sequence[Reading]) -> tuple[list[PaymentRead], list[Disagreement]]:
    count = max((len(reading.payments) for reading in known), default=0)
    clashes: list[Disagreement] = []
    payments = []
    for index in range(count):
        chosen: dict[str, Found] = {}
        for name in _SINGLE:
            given = _given(known, name, index, count)
            if given:
                chosen[name] = given[0]
            _compare(name, index, given, clashes)
        communications = [
            (name, value) for reading in known for name in _COMMUNICATIONS
            if (value := getattr(_payment(reading, index, count), name)) is not None]
        if communications:
            name, value = communications[0]
            chosen[name] = value
        _compare("communication", index, [value for _name, value in communications], clashes)
        payments.append(PaymentRead(**chosen))
    return payments, clashes


def _payment(reading: Reading, index: int, count: int) -> PaymentRead:
    """The payment of a source; one that knows of no instalments speaks for all."""
    return reading.payments[index if len(reading.payments) == count else 0]


def _given(known: Sequence[Reading], name: str, index: int, count: int) -> list[Found]:
    """What the sources say of a field of one payment, the most trusted first.

    Of one instalment only those that list them can tell; others are heard on the whole.
    """
    listing = [one for one in known if len(one.payments) == count]
    others = [one for one in known if len(one.payments) != count]
    if name in _OF_ONE:
        ranked = [*listing, *(one for one in others if not index and not _agrees(one, listing[0]))]
    else:
        ranked = list(known)
    values = (getattr(_payment(reading, index, count), name) for reading in ranked)
    return [value for value in values if value is not None]


def _agrees(whole: Reading, listing: Reading) -> bool:
    """Whether the amount of one source is that of all instalments or of one of them."""
    amount = whole.payments[0].amount
    parts = [one.amount.value for one in listing.payments if one.amount]
    return amount is None or amount.value in (*parts, sum(parts, Decimal(0)))


def _compare(name: str, index: int, given: list[Found], clashes: list[Disagreement]) -> None:
    if any(_differ(given[0], other) for other in given[1:]):
        clashes.append(Disagreement(name, index, tuple(given)))


def _differ(one: Found, other: Found) -> bool:
    if isinstance(one.value, str):
        return plain(one.value) != plain(other.value)
    return one.value != other.value
