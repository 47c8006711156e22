"""Labels that no list knows, understood by the families of their words.

"Votre quote-part à verser" names an amount to pay because something is "à verser", and because
an amount stands beside it: the kind of the value decides between the meanings of a label.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import families, masks, movements, whereto
from .folding import level
from .labels import Field, Label, Role
from .lines import Cell, Sheet
from .places import Place, is_entry, without_number
from .values import Value, is_alone, is_glue

_RANK = 1
GROSS_RANK = 5    # a total with VAT, on an invoice that only says how it is paid
NEUTRAL_RANK = 4  # names an amount, and only its place tells that it is asked for
_MAX_WORDS = 8
_MAX_TOKENS = 14  # those of a day and of a number too
_TEXT_WORDS = 6
_FEW = 3
_MAX_LABEL = 6    # words; more that end in a full stop are a sentence
_MAX_VALUE = 10   # words of a name or a reference
_KINDS = (Field.AMOUNT, Field.DUE, Field.IBAN, Field.BIC)
AFTER_WORD = re.compile(r"(?<=[^\W\d_]{5})\.\s*$")  # and not of "Gen."
MASK_OF = {Field.AMOUNT: masks.AMOUNT, Field.DUE: masks.DAY, Field.IBAN: masks.IBAN,
            Field.COMMUNICATION: masks.COMMUNICATION}
_PARTED = re.compile(r"^ ?[.,;] | [|•·;–-] |[|•;]|, (?=[A-ZÀ-Ý])|(?<=[a-zà-ÿ)]{3})\. (?=[A-ZÀ-Ý])")
_WORD = re.compile(r"[^\W\d_]+")
_SUBJECT = re.compile(  # of a sentence
    r"(?:vous|nous|il|elle|on|si|u|wij|we|er|sie|wir|wenn|als|attention|opgelet|achtung)\b")
_NAME_OF = re.compile(
    r"\b(?:nom|naam|name) (?:du|de la|de l'|van de[nr]?|van het|des|der) ?(?:destinataire|compte"
    r"|association|ontvanger|bestemmeling|rekening|kontos|empfangers|begunstigten)\b")
_UNDER = re.compile(r"(?:sous|onder|unter|avec|met|mit)\b")  # a reference, with a payment
_AS_OF = re.compile(rf" (?:au|du|le|op|van|per|am|vom|zum|den) {masks.DAY}{masks.FILL}*")
_MUST = re.compile(r"\b(?:doit|doivent|moet|moeten|dient|muss)\b")
_SENTENCE = re.compile(r"[!?]|\.(?=\s+[A-ZÀ-Ý])")


# Whose payment it is tells nothing of whose account.
_YOUR_PAYMENT = re.compile(
    r"\b(?:votre|vos|uwe?|ihre?[rnms]?) (?:versements?|paiements?|virements?|\w*betaling(?:en)?"
    r"|\w*storting(?:en)?|overschrijving(?:en)?|\w*zahlung(?:en)?|uberweisung(?:en)?|raten?)\b")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A label with the value right behind it in its own cell."""

    place: Place
    value: Value


def meanings(text: str) -> Iterator[Label]:
    """What a label may mean, one for each kind of value that may stand beside it."""
    words = level(text).strip(" :=.,(–-")
    if not 0 < len(_WORD.findall(words)) <= _MAX_WORDS or _SUBJECT.match(words):
        return
    if (amount := _amount(words)) is None and names_amount(words):
        is_gross = families.GROSS.search(words)
        yield Label(Field.AMOUNT, Role.PAY, GROSS_RANK if is_gross else NEUTRAL_RANK)
    for field, role in ((Field.AMOUNT, amount), (Field.DUE, _due(words)),
                        (Field.IBAN, _account(words))):
        if role is not None:
            yield Label(field, role, _RANK)
    if families.CODE.search(words):
        yield Label(Field.BIC, Role.PAY, _RANK)
    if families.REFERENCE.search(words):
        yield Label(Field.COMMUNICATION, Role.PAY, _RANK)


def _amount(words: str) -> Role | None:
    if movements.OVERPAID.search(words) or families.GRANTED_AMOUNT.match(words):
        return Role.REFUND
    if any(family.search(words) for family in (families.PAST, families.DENIED, families.LOAN)):
        return None
    if families.OURS.search(words):
        return Role.PAY
    is_back = bool(families.REFUND.search(words) or families.TO_READER.search(words))
    is_collected = bool(families.DEBIT.search(words))
    if is_back and families.SET_OFF.search(words):
        return None
    if is_back:
        return Role.REFUND if not is_collected else None
    if is_collected:
        return Role.DEBIT
    is_due = families.AMOUNT_NOUN.search(words) and families.DUE_NOUN.search(words)
    return Role.PAY if is_due or families.PAY.search(words) else None


def names_amount(text: str) -> bool:
    """Whether a label speaks of an amount that is no cost and was not paid."""
    words = level(text)
    others = (
        families.PAST, families.REFUND, families.DEBIT, families.DENIED, families.LOAN)
    is_noun = families.AMOUNT_NOUN.search(words) or families.CHARGE_NOUN.search(words)
    return bool(is_noun) and not any(
        family.search(words) for family in others)


def is_other_day(text: str) -> bool:
    """Whether words announce a day that is no last day of a payment."""
    return bool(families.NO_LAST_DAY.search(level(text)))


def _due(words: str) -> Role | None:
    if families.NO_LAST_DAY.search(words):
        return None
    until = families.UNTIL.search(words)
    before = until or families.ON.search(words)
    is_day = before or families.DAY_NOUN.search(words)
    if before and not until and families.AMOUNT_NOUN.search(words):
        return None  # a balance as it was on that day
    if before and families.MOVED.search(words):
        return Role.REFUND
    for role, family in ((Role.REFUND, families.REFUND), (Role.REFUND, families.PAYOUT),
                         (Role.DEBIT, families.DEBIT)):
        if family.search(words):
            return role if is_day else None
    if families.LAST_DAY.search(words):
        return Role.PAY
    is_arrival = bool(is_day or _MUST.search(words)) and families.PAYING.search(words)
    is_paid = is_arrival or (until and families.OWED.search(words))
    return Role.PAY if is_paid or (before and is_glue(words[:before.start()])) else None


def _account(words: str) -> Role | None:
    if not (families.ACCOUNT.search(words) or families.WITH_PAYMENT.search(words)):
        return None
    return Role.OWN if families.OWNER.search(_YOUR_PAYMENT.sub("", words)) else Role.PAY


def means_name(text: str) -> bool:
    """Whether a label announces the holder of the creditor's account."""
    words = level(text)
    return bool(families.HOLDER.search(words) or _NAME_OF.search(words)) and not (
        families.OWNER.search(words) or families.ON_BEHALF.match(words))


def means_message(text: str) -> bool:
    """Whether a label announces the communication of a payment, be it free text."""
    words = level(text).strip(" :")
    is_given = families.WITH_PAYMENT.search(words) or _UNDER.match(words)
    return bool(families.MENTION.fullmatch(words) or families.MESSAGE.search(words) or (
        families.NAMED.search(words) and is_given))


def is_plausible(field: Field, text: str) -> bool:
    """Whether a text may be what a label announces that no list knows."""
    is_short = len(text.split()) <= _MAX_VALUE and not AFTER_WORD.search(text)
    if not is_short or any(is_alone(one, text) for one in _KINDS):
        return False
    return field is Field.BENEFICIARY or any(map(str.isdigit, text))


def is_text(page: Sheet, cell: Cell) -> bool:
    """Whether a cell is a line of a paragraph, and no label with a value beside it."""
    beside = page.right_of(cell)[:1]
    if beside and any(is_alone(field, beside[0].text) for field in _KINDS):
        return False
    if is_entry(page, cell):
        return False
    if page.is_wrapped(cell):
        return True
    following = page.continuation(cell)
    is_sentence = cell.text.endswith(".") and len(
        [token for token in cell.tokens if token.text.isalpha()]) > _MAX_LABEL
    return is_sentence or (following is not None and page.is_wrapped(following))


def bare(cell: Cell) -> Iterator[Place]:
    """The meanings of a cell that holds nothing but a label; a balance may be of some day."""
    is_line = masks.masked(cell.text).shown.startswith(masks.DAY)  # of a ledger
    if is_line or len(cell.tokens) > _MAX_TOKENS:
        return
    name = without_number(cell.text)
    text = masks.masked(name)
    is_ended = name.endswith(".") and len(_WORD.findall(name)) > _FEW
    is_said = is_ended or _SENTENCE.search(text.shown)
    if is_said or any(mask != masks.DAY for mask, _value in text.values.values()):
        return
    for label in meanings(_AS_OF.sub("", text.shown)):
        if text.values and label.field is not Field.AMOUNT:
            continue
        yield _place(cell, label, name, len(cell.text) - len(name), "")


def texts(cell: Cell) -> Iterator[Place]:
    """The labels of a cell that announce a name or a free communication."""
    name, colon, tail = cell.text.partition(":")
    name = without_number(name).strip()
    is_said = _SENTENCE.search(name) or any(map(str.isdigit, name))
    if is_said or len(_WORD.findall(name)) > _TEXT_WORDS:
        return
    if level(cell.text) in families.OF_WHOM:
        yield _place(cell, Label(Field.BENEFICIARY, Role.PAY, _RANK + 1), name, 0, "")
    for field, is_meant in ((Field.BENEFICIARY, means_name), (Field.COMMUNICATION, means_message)):
        if is_meant(name):
            yield _place(cell, Label(field, Role.PAY, _RANK), name, 0, colon + tail)


def spoken(cell: Cell, is_text: bool = False) -> Iterator[Spoken]:
    """The labels of a cell that have their values right behind them there; in a line of text
    only after a colon."""
    text = masks.masked(cell.text)
    start, last = 0, ""
    for place, (mask, value) in sorted(text.values.items()):
        before = cell.text[start:place]
        parts = _PARTED.split(before)
        name = without_number(parts[-1]).strip(" :=.,(–-")
        found = next((label for label in meanings(name) if MASK_OF.get(label.field) == mask), None)
        is_rest = mask != masks.DAY or is_glue(_PARTED.split(cell.text[value.end:])[0])
        is_closed = mask == masks.IBAN and whereto.MOVED_ON.search(text.folded, value.end)
        is_marked = not is_text or before.rstrip().endswith((":", "="))
        is_first = not start or len(parts) > 1 or is_glue(parts[0])
        is_period = last == mask == masks.DAY and families.ON.search(level(name))
        if found and is_first and is_marked and is_rest and not (is_closed or is_period):
            yield Spoken(_place(cell, found, name, start, cell.text[place:value.end]), value)
        start, last = value.end, mask


def _place(cell: Cell, label: Label, name: str, start: int, tail: str) -> Place:
    end = start + len(name)
    return Place(label, cell, name, tail, not tail.strip(" :"), True, start, cell.left_at(end))
