"""What a sentence means that no pattern knows: by who parts with money, and whether it is so.

The same verb asks ("le montant est à verser") and promises ("le montant vous est versé"): the
reader as receiver makes the difference. Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re
from functools import lru_cache

from . import asides, asking, debits, families, masks, movements, notback, others, times
from .labels import Role

_BEFORE = 4       # words before an amount that may say what else it is
_NOT_BUT = re.compile(  # "wird nicht einbehalten, sondern abgebucht"
    r"\bnicht\b[^.;]{0,90}?, sondern\b|\bniet\b[^.;]{0,90}?, maar\b|\bpas\b[^.;]{0,90}?, mais\b")
_COMES_TO = re.compile(  # what a sum comes to, tax or costs included
    r"\b(?:zuzuglich|augmentee?s?|majoree?s?|vermeerderd|verhoogd|plus|tva|btw|mwst)\b.*"
    r"(?:\b(?:soit|das hei(?:ss|ß)t|d\.h\.|hetzij|dat is|zusammen|ensemble|au total|in totaal"
    r"|samen|insgesamt)\W{0,3}|= ?)$")
_COVERS = re.compile(  # what was paid too much is used up by what is owed now
    r"\b(?:couvr(?:e|ent)|suffi(?:t|sent)|dek(?:t|ken)|volsta(?:at|an)|deck(?:t|en)"
    r"|reich(?:t|en)|genug(?:t|en))\b")
_FEW = 2          # words that make a clause
_MAX_AMOUNTS = 3  # more make a reckoning
# With these a former payment is what the sentence is about.
_ORDERED = re.compile(
    r"\b(?:recu|kreeg|gekregen|erhielt|erhalten|bekam) (?:\w+ )?(?:instruction|ordre|opdracht"
    r"|instructie"
    r"|auftrag|anweisung)\b")
_OF_THE_PAST = (movements.TOO_MUCH, notback.RECLAIMED, asking.MISSING, _ORDERED)
_ONLY = re.compile(r"\b(?:au plus|plus tard|non paye|niet betaald|nog niet|noch nicht)\b")


def amount_at(text: str) -> int | None:
    """The place of the one amount of a sentence that is no cost, maximum or former payment."""
    text = asides.main(text)
    places = [match.start() for match in re.finditer(masks.AMOUNT, text)]
    if (result := sum_at(text)) is not None:
        return result
    is_any = any(pattern.search(text) for pattern in _OF_THE_PAST)
    asked = [place for place in places if is_any or not families.PAST.search(
        _words_before(text[:place]))]
    return asked[0] if len(asked) == 1 and len(places) <= _MAX_AMOUNTS else None


def sum_at(text: str) -> int | None:
    """The place of the one amount that a sentence comes to, tax or costs included."""
    found = [match.start() for match in re.finditer(masks.AMOUNT, text)
             if _COMES_TO.search(text[:match.start()])]
    return found[0] if len(found) == 1 else None


def _words_before(text: str) -> str:
    """The last words of a text, those of its last clause where that has some."""
    clause = text.rpartition(",")[2]
    words = (clause if len(clause.split()) >= _FEW else text).split()
    return " ".join(words[-_BEFORE:])


@lru_cache(maxsize=512)
def role(text: str) -> Role | None:
    """Who parts with money according to a sentence; None where it is past, only perhaps so, of
    another time, or not said."""
    text = asking.AIM.sub("", asides.main(text)).strip()
    if asking.is_polite(text):
        return Role.PAY
    without = asking.AS_SOON.sub("", text).strip()
    text = without if without != text and comes_back(without) else text
    sure = asking.ERROR.sub("", asking.MAY_PAY.sub("", text))
    is_doubtful = asking.CONDITION.search(sure) or asking.ONLY_IF.search(sure)
    if asking.is_of_paper(text) or others.concerns_others(text):
        return None
    if is_doubtful or asking.depends(text) or times.BEFORE.search(text):
        return None
    found = _direction(text)
    is_dated = masks.DAY in text and found
    return None if is_later(text) and not is_dated else found


def is_later(text: str) -> bool:
    """Whether a sentence speaks of what later bills will ask for."""
    return bool(times.LATER.search(text))


def _direction(text: str) -> Role | None:
    """Which way money moves, whatever it depends on."""
    if notback.RECLAIMED.search(text):
        return None if families.DENIED.search(_ONLY.sub("", text)) else Role.PAY
    if is_taken(text):
        return Role.DEBIT
    if comes_back(text):
        return Role.REFUND
    if times.DONE.search(text) or movements.BACK_ABLE.search(text) and not (
            asking.REQUEST.search(text)) or families.DENIED.search(_ONLY.sub("", text)):
        return None
    is_how = asking.HOW.search(text) and not movements.HAPPENING.search(text)
    return Role.PAY if is_how or asking.ASKED.search(text) else None


def is_taken(text: str) -> bool:
    """Whether the creditor takes an amount, and does not only offer to, or fail."""
    is_named = masks.AMOUNT in text and debits.TAKEN_NOUN.search(text)
    is_named = is_named or masks.DAY in text and debits.TAKEN_ON.search(text)
    is_named = is_named and not asking.REQUEST.search(text)
    now = _NOT_BUT.sub("", debits.WAS_TAKEN.sub("", text))
    is_named = (is_named or debits.BY_MANDATE.search(now)) and not debits.OFFERED.search(text)
    is_taken_now = debits.TAKEN.search(now) or is_named
    return bool(is_taken_now) and not (fails(now) or debits.FROM_FUNDS.search(now))


def comes_back(text: str) -> bool:
    """Whether money is on its way to the reader, and not a paper, a refusal, or long there."""
    if is_not_back(text):
        return False
    is_granted = masks.AMOUNT in text and movements.GRANTED.search(text)
    is_granted = is_granted and not notback.NO_MONEY.search(text)
    to_account = movements.TO_YOUR_ACCOUNT.search(text) and movements.MOVES.search(text)
    is_over = movements.TOO_MUCH.search(text) and not _COVERS.search(text)
    return bool(is_granted or to_account or is_over or movements.COMES.search(text))


def is_not_back(text: str) -> bool:
    """Whether what a sentence says of money for the reader is not that it is on its way."""
    others = (notback.PAPER, notback.WE_DID, notback.REFUSED, notback.CHARGED,
              notback.RECLAIMED, notback.TO_OTHERS)
    return is_set_off(text) or is_deposit(text) or any(
        pattern.search(text) for pattern in others)


def is_set_off(text: str) -> bool:
    """Whether a credit is only set off against what is owed."""
    return bool(families.SET_OFF.search(text)) and not movements.BACK.search(text)


def is_deposit(text: str) -> bool:
    """Whether a sentence speaks of a deposit that may come back, on no day it names."""
    is_later_on = masks.DAY not in text and masks.IBAN not in text
    return is_later_on and bool(notback.DEPOSIT.search(text))


def is_undone(role_: Role, text: str) -> bool:
    """Whether a sentence says of a movement that it failed, is not granted, or long happened,
    or that the money is kept."""
    undone = {Role.DEBIT: (debits.FAILED,), Role.REFUND: (notback.REFUSED, notback.WE_DID)}
    is_kept = role_ is Role.REFUND and (is_set_off(text) or is_deposit(text))
    return is_kept or any(pattern.search(text) for pattern in undone.get(role_, ()))


def states(text: str) -> bool:
    """Whether a sentence states an amount as it is now, and not only perhaps so."""
    return bool(asking.STATED.search(text)) and not (
        asking.CONDITION.search(text) or families.REFUND.search(text)
        or times.LATER.search(text))


def is_certain(text: str) -> bool:
    """Whether a sentence speaks of an amount as it is now, and of none that comes back."""
    return not (asking.CONDITION.search(text) or asking.ONLY_IF.search(text)
                or families.REFUND.search(text) or times.DONE.search(text)
                or times.LATER.search(text) or asking.depends(text))


def gives_time(text: str) -> bool:
    """Whether a sentence tells until when there is time, and not to contest."""
    return bool(asking.GIVEN_TIME.search(text)) and not families.NO_LAST_DAY.search(text)


def fails(text: str) -> bool:
    """Whether a sentence says that something did not succeed."""
    return bool(debits.FAILED.search(text))


def is_from_funds(text: str) -> bool:
    """Whether something is taken out of what the reader has paid already."""
    return bool(debits.FROM_FUNDS.search(text))


def is_choice(text: str) -> bool:
    """Whether a sentence tells what may be done, not what is asked."""
    return bool(asking.MAY.search(asking.AIM.sub("", text)))
