"""What a document asks for, from the text of its pages.

Labels and sentences give figures; here they become an answer and payments. Where the page
leaves a choice nothing is chosen: a blank with a notice is better than a wrong account.
"""
from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from . import denials
from .composed import GROSS_RANK, NEUTRAL_RANK
from .fields import BESIDE, NEAR, as_found, currency, of_account, only_value, shared
from .figures import Figure, Way, distance
from .folding import level
from .gathered import Document
from .labels import Field, Role
from .lines import sheet
from .model import Answer, Found, Notice, PaymentRead, Reading, Source
from .page import Page
from .tables import Row, sum_of

_BETWEEN = re.compile(r"[\W_]+")  # the marks and blanks of a communication
_MAX_WORDS = 40_000  # what asks for money is shorter
_DOUBTFUL_RANK = 2  # of labels that other amounts have too
_TOTAL = re.compile(
    r"\b(?:total|totaal|gesamt|insgesamt|net|netto|reste|solde|saldo|noch|nog|ensemble"
    r"|samen)", re.I)

_OWN = ("iban", "bic", "beneficiary", "structured", "free")  # of one payment among several
_BALANCE = re.compile(r"\W*(?:\w+ )?(?:solde|\w*saldo)\b(?! (?:te|à|zu)\b)", re.I)


def read_pages(pages: Sequence[Page], own_ibans: Collection[str] = ()) -> Reading:
    """Return what the text of a document asks for.

    ``own_ibans``: the company's accounts, without blanks; they are never the creditor's.
    """
    document = Document()
    words = 0
    for number, page in enumerate(pages):
        words += len(page.words)
        if words > _MAX_WORDS:
            break
        document.gather(sheet(page, number))
    document.finish(frozenset(own_ibans))
    return _decide(document)


def _decide(document: Document) -> Reading:
    amount = _amount(document, Role.PAY)
    refund, debit = _amount(document, Role.REFUND), _amount(document, Role.DEBIT)
    instalments = _instalments(document, amount)
    if amount is None and not (refund or instalments) and _tells_how(document):
        amount = _end(document, Role.PAY)
    if amount and _moves_by_itself(document, amount):
        amount = None
    is_asked = bool(instalments) or (amount is not None and amount.value.value > 0)
    is_clear = is_asked and (bool(instalments) or amount.label.rank < _DOUBTFUL_RANK)
    if debit or document.of(Field.DUE, Role.DEBIT) or _is_taken(document, is_asked):
        return _collected(document, debit or amount, instalments)
    if refund and document.nothing and _is_even(document, amount, refund):
        refund = None
    is_dated = document.of(Field.DUE, Role.REFUND)
    is_said = refund and refund.way is Way.BEHIND and refund.label.rank
    if refund and document.kept and not (is_dated or is_said):
        refund = None
    if refund and (not is_asked or document.nothing or (
            not is_clear and amount.value.value == refund.value.value)):
        return _answer(document, Answer.REFUND, refund, Role.REFUND, refund.words)
    if refund:
        document.note(Notice.TWO_ANSWERS)
        is_end = is_dated and document.paid_out and refund.value.value in {
            one.value.value for one in document.outcomes if one.label.role is Role.REFUND}
        is_told = refund.way is Way.BEHIND and not (
            document.of(Field.IBAN) or document.delimited or instalments
            or refund.value.value == amount.value.value)
        if is_end or is_told or _is_reckoned(document, amount, refund) or (
                _is_outcome(document, refund) and not document.of(Field.IBAN)):
            return _answer(document, Answer.REFUND, refund, Role.REFUND, refund.words)
    back = _back(document)
    is_payable = is_clear and (document.of(Field.IBAN) or instalments)
    is_back = document.paid_out and (back or is_dated)
    if is_back and not (is_payable or refund or _is_demand(document)):
        return _answer(document, Answer.REFUND, back, Role.REFUND, document.paid_out)
    is_dunned = _is_demand(document) and document.of(Field.DUE)
    if document.nothing and not (is_dunned or is_clear and document.of(Field.IBAN)):
        return Reading(Answer.NOTHING, (), tuple(document.notices), document.nothing)
    if instalments:
        return _in_instalments(document, instalments, Role.PAY)
    if is_asked and document.in_parts:
        return _in_unread_parts(document)
    if is_asked:
        return _answer(document, Answer.TO_PAY, amount, Role.PAY, amount.words)
    if amount is not None:
        return Reading(Answer.NOTHING, (), tuple(document.notices), amount.words)
    zero = _zero(document)
    if zero and not _is_demand(document):
        return Reading(Answer.NOTHING, (), tuple(document.notices), zero.words)
    return _without_amount(document)


def _zero(document: Document) -> Figure | None:
    """The one balance of a letter, where it is nothing."""
    found = [figure for figure in document.of(Field.AMOUNT) if _BALANCE.match(figure.words)]
    balance = only_value(found)
    return balance if balance and balance.value.value == 0 else None


def _in_unread_parts(document: Document) -> Reading:
    """Payments in parts that were not read: no amount, day or text is the one of all."""
    document.note(Notice.SEVERAL_AMOUNTS)
    reading = _answer(document, Answer.TO_PAY, None, Role.PAY, document.in_parts)
    payment = replace(reading.payments[0], due=None, free=None)
    return replace(reading, payments=(payment,))


def _is_demand(document: Document) -> bool:
    """Whether a creditor's account stands there with what to mention."""
    mentioned = document.of(Field.COMMUNICATION) or document.delimited
    return bool(document.of(Field.IBAN) and mentioned)


def _is_taken(document: Document, is_asked: bool) -> bool:
    """Whether the creditor collects what the document asks for, or its one total."""
    if any(table.role is Role.DEBIT for table in document.tables):
        return True
    is_spared = denials.spares(level(document.nothing))
    return bool(document.collected) and bool(is_asked or is_spared or _balance(document, Role.PAY))


def _collected(document: Document, amount: Figure | None, rows: list[Row]) -> Reading:
    """What the creditor collects: at once, or in the rows of a table."""
    if rows:
        return _in_instalments(document, rows, Role.DEBIT)
    announced = document.of(Field.DUE, Role.DEBIT)
    taken = amount or _balance(document, Role.PAY)
    words = document.collected or (amount or announced[0]).words
    return _answer(document, Answer.DIRECT_DEBIT, taken, Role.DEBIT, words)


def _tells_how(document: Document) -> bool:
    """Whether a letter says how to pay what it reckons, or that it is collected."""
    is_payable = (document.of(Field.IBAN) or document.spare) and (
        document.of(Field.COMMUNICATION) or document.of(Field.DUE) or document.delimited)
    return bool(is_payable or document.collected)


def _is_reckoned(document: Document, asked: Figure | None, refund: Figure) -> bool:
    """Whether what comes back is what was paid beyond an amount that is called due."""
    return asked is not None and asked.value.value + refund.value.value in document.amounts


def _is_even(document: Document, amount: Figure | None, credit: Figure) -> bool:
    """Whether a credit, a label's, is taken off what is owed, so that the balance is nothing."""
    balances = [amount] if amount else document.of(Field.AMOUNT)
    is_zero = any(one.value.value == 0 and _BALANCE.match(one.words) for one in balances)
    return is_zero and credit.way is not Way.BEHIND and credit.value.value in document.credits


def _moves_by_itself(document: Document, amount: Figure) -> bool:
    """Whether an amount is but a balance, on a letter that tells when money moves by itself."""
    is_balance = amount.label.rank == _DOUBTFUL_RANK and document.of(Field.DUE, Role.DEBIT)
    return bool(is_balance or (
        amount.label.rank >= _DOUBTFUL_RANK and document.of(Field.DUE, Role.REFUND)))


def _without_amount(document: Document) -> Reading:
    """An account with a communication asks for a payment: of the amount that stands before it, or
    of the one total, where nothing printed is higher and nothing is taken off it."""
    is_doubtful = Notice.SEVERAL_AMOUNTS in document.notices or document.in_parts
    amount = None if is_doubtful else (
        only_value(document.standing(Field.AMOUNT)) or _whole(document))
    reading = _answer(document, Answer.TO_PAY, amount, Role.PAY, "")
    (payment,) = reading.payments
    if payment.iban and (payment.structured or payment.free):
        return reading
    return Reading(Answer.UNKNOWN, (), tuple(document.notices))


def _whole(document: Document) -> Figure | None:
    """The one total of a letter, its highest amount, of which nothing is taken off."""
    total = _balance(document, Role.PAY)
    is_whole = total and total.value.value == max(document.amounts) and not (
        document.credits or document.nothing)
    return total if is_whole else None


def _amount(document: Document, role: Role) -> Figure | None:
    """The amount for an answer: by the clearest label, else by nothing."""
    candidates = [_unsigned(figure, role) for figure in document.of(Field.AMOUNT, role)
                  if (figure.label.rank < 3 or _is_in_block(document, figure))
                  and (role is not Role.DEBIT or figure.value.value > 0)]
    ends = [figure for figure in candidates if figure.label.rank < _DOUBTFUL_RANK
            and figure.value.value > 0 and _is_outcome(document, figure)]
    if role is Role.PAY and (end := only_value(ends)):
        return end
    for rank in range(GROSS_RANK + 1):
        ranked = [figure for figure in candidates if figure.label.rank == rank]
        if ranked:
            return _one_amount(document, ranked)
    return None


def _unsigned(figure: Figure | None, role: Role) -> Figure | None:
    """An amount that comes back may be printed as a credit, with a minus."""
    if figure is None or role is not Role.REFUND or figure.value.value >= 0:
        return figure
    return replace(figure, value=replace(figure.value, value=-figure.value.value))


def _end(document: Document, role: Role) -> Figure | None:
    """What the one reckoning of a letter comes to, to pay or to the reader's credit."""
    return only_value([figure for figure in document.outcomes if figure.label.role is role])


def _back(document: Document) -> Figure | None:
    """What comes back where sentences only say that it does: the balance, or what the one
    reckoning comes to, where no account to pay to stands."""
    back = _balance(document, Role.REFUND)
    if back is None and not document.of(Field.IBAN):
        back = _end(document, Role.PAY)
    return _unsigned(back, Role.REFUND)


def _is_outcome(document: Document, figure: Figure) -> bool:
    """Whether an amount is what a reckoning comes to."""
    return abs(figure.value.value) in {abs(one.value.value) for one in document.outcomes}


def _balance(document: Document, role: Role) -> Figure | None:
    """The one balance or total of a letter whose sentences tell what happens to it; of several
    the last, where the others lead to it."""
    if end := _end(document, role):
        return end
    for names in (_BALANCE, _TOTAL):
        found = [figure for figure in document.of(Field.AMOUNT)
                 if figure.label.rank >= _DOUBTFUL_RANK and figure.value.value
                 and names.search(figure.words)]
        if found:
            return only_value(found) or _outcome(document, found)
    return None


def _is_in_block(document: Document, figure: Figure) -> bool:
    """Whether an account or communication stands near, in the same manner; right beside, where
    the label only names an amount."""
    if figure.label.rank == GROSS_RANK:
        return bool(document.payee(Field.IBAN)
                    and (document.payee(Field.COMMUNICATION) or document.of(Field.DUE)
                         or document.delimited))
    if figure.label.rank == NEUTRAL_RANK:
        beside = (*document.of(Field.IBAN), *document.of(Field.COMMUNICATION),
                  *document.of(Field.DUE))
        return bool(document.of(Field.IBAN)) and any(
            _is_beside(figure, other) and other.way is figure.way for other in beside)
    return any(distance(figure, other) <= NEAR * figure.size and other.way is figure.way
               for other in (*document.of(Field.IBAN), *document.of(Field.COMMUNICATION),
                             *document.of(Field.DUE, Role.DEBIT)))


def _is_beside(one: Figure, other: Figure) -> bool:
    """Whether two figures are of the same block: in lines or columns next to each other."""
    if one.way is Way.BELOW and one.page == other.page and abs(one.y - other.y) < one.size:
        return True
    is_column = abs(one.x - other.x) < one.size
    return is_column and distance(one, other) <= BESIDE * one.size


def _one_amount(document: Document, ranked: list[Figure]) -> Figure | None:
    asked = [figure for figure in ranked if figure.value.value > 0] or ranked
    ends = [figure for figure in asked if _is_outcome(document, figure)]
    chosen = (only_value(asked) or only_value(ends) or _outcome(document, asked)
              or only_value([figure for figure in asked if _TOTAL.search(figure.words)]))
    if chosen is None:
        document.note(Notice.SEVERAL_AMOUNTS)
    return chosen


def _outcome(document: Document, candidates: list[Figure]) -> Figure | None:
    """The lowest of several amounts on a page, when what parts it from each other one is printed
    too: a reckoning ends with what is asked."""
    last = max(reversed(candidates), key=lambda figure: (figure.page, figure.y))
    values = {figure.value.value for figure in candidates}
    taken_off = {abs(last.value.value - value) for value in values - {last.value.value}}
    is_outcome = taken_off <= document.amounts - values
    return last if is_outcome and last.way is not Way.BELOW else None


def _instalments(document: Document, amount: Figure | None) -> list[Row]:
    """The rows of a table of instalments, unless a label asks for something else."""
    asked = amount.value.value if amount is not None else None
    found = [table for table in document.tables if table.is_sure] or [
        table for table in document.tables if asked == sum_of([table])]
    rows = [row for table in found for row in table.rows]
    if not rows:
        return []
    total = sum_of(found)
    parts = {row.amount.value for row in rows}
    is_other = asked is not None and asked != total and asked not in parts
    return [] if is_other and not amount.label.rank and total not in document.amounts else rows


def _in_instalments(document: Document, rows: list[Row], role: Role) -> Reading:
    common = shared(document, role, None)
    if len({row.iban for row in rows}) > 1:  # what goes with one account is not another's
        common = dict.fromkeys(common)
    if len({_BETWEEN.sub("", one.value.value) for one in document.of(Field.COMMUNICATION)}) > 1:
        common |= {"structured": None, "free": None}
    payments = []
    for row in rows:
        own = {"due": as_found(row.due, row.words)}
        if row.iban:
            own |= of_account(document, row.iban, row.words)
        own |= {name: Found(text, Source.TEXT, row.words)
                for name in _OWN if (text := getattr(row, name))}
        if row.structured or row.free:
            own |= {name: None for name in ("structured", "free") if not getattr(row, name)}
        payments.append(PaymentRead(
            **{**common, **own}, amount=as_found(row.amount, row.words),
            currency=currency(document, row.amount)))
    answer = Answer.DIRECT_DEBIT if role is Role.DEBIT else Answer.TO_PAY
    return Reading(answer, tuple(payments), tuple(document.notices), rows[0].words)


def _answer(
    document: Document, answer: Answer, amount: Figure | None, role: Role, words: str
) -> Reading:
    payment = PaymentRead(
        **shared(document, role, amount),
        amount=as_found(amount.value, amount.words) if amount else None,
        currency=currency(document, amount.value) if amount else None)
    return Reading(answer, (payment,), tuple(document.notices), words)
