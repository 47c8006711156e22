"""Where sentences say that a payment goes: the account, its bank and its holder."""
from __future__ import annotations

import re
from collections.abc import Iterator

from . import accounts, clauses, holders, messages, movements
from .figures import Figure
from .folding import level
from .labels import Field, Label, Role
from .phrases import FILL, MASKS, patterns
from .sentences import Sentence, figure_in
from .values import Value

_CREDITOR_ACCOUNT = patterns(
    r"(?:compte|rekening|rekeningnummer|konto|kontonummer|iban|numero|nummer)\b[^\ue002]{0,60}?{I}"
    r"|\b(?:op|naar|sur|au|vers|auf|an) {I}")
OWN_ACCOUNT = re.compile(
    r"\b(?:votre|vos|uw|ihr|ihre|ihrem|ihres|ancien|oude|vroegere|alte[smn]?|fruhere[smn]?)"
    r"(?: (?!(?:au|sur|vers|a|op|naar|auf|an|le|la|de|het|das)\b)\w+){0,2}"
    r" (?:compte|rekening|rekeningnummer|konto|kontonummer|iban)\b")
_COMES_BACK = re.compile(r"rembours|restitu|terugbetal|terugstort|teruggest|terugbetaa|erstatt")
_BACK_TO_US = re.compile(r"\b(?:sie,? uns|a nous|aan ons|an uns)\b")
# An account for something else than what the letter is about.
ELSEWHERE = re.compile(
    r"\b(?:separement|a part|afzonderlijk|apart|getrennt|gesondert|anderes konto|autre compte"
    r"|andere rekening)\b")
# Behind an account, whose it is.
OF_READER = re.compile(
    rf"[{MASKS['I']}{FILL}]+,? (?:(?:van|de|von|der) (?:uw|votre|vos|ihre[rnm]?|u|vous|ihnen)"
    r"|ihre[rs]|(?:(?:le|de|het|das|dem) (?:compte|rekening\w*|konto) )?(?:que|dont|die|dat|das)"
    r" (?:vous|u|sie|le demandeur|de aanvrager|der antragsteller)"
    r"(?: \w+){0,4} (?:communiqu|indiqu|renseign|fourni|opgegeven|meegedeeld|doorgegeven|vermeld"
    r"|angegeben|mitgeteilt|genannt|heeft|hebt|haben|avez))")
_BEFORE = 12  # letters before an account that may say whose it is
MOVED_ON = re.compile(
    r"n'est plus|ne sont plus|niet meer|niet langer|nicht mehr|ferme|afgesloten")


def comes_back(masked: str) -> bool:
    """Whether a sentence speaks of money that comes back, and not to the one who writes."""
    is_ours = clauses.role(masked) is Role.PAY or _BACK_TO_US.search(masked)
    return bool(_COMES_BACK.search(masked)) and not is_ours


def names_account(masked: str) -> bool:
    """Whether a sentence names an account to pay to."""
    return bool(_CREDITOR_ACCOUNT[0].search(masked)) and not (
        OWN_ACCOUNT.search(masked) or clauses.is_choice(masked))


def told(sentence: Sentence, rank: int) -> Iterator[Figure]:
    """The creditor's account, its holder, and the communication that a sentence asks for."""
    masked = sentence.masked
    if movements.TO_YOUR_ACCOUNT.search(masked):
        yield from (figure_in(Label(Field.IBAN, Role.OWN), value, sentence)
                    for place, value in sentence.values.items() if masked[place] == MASKS["I"])
        return
    if MOVED_ON.search(masked) or comes_back(masked) or clauses.is_choice(masked):
        return
    for match in _CREDITOR_ACCOUNT[0].finditer(masked):
        place = max(place for place in sentence.values if place < match.end())
        is_own = OWN_ACCOUNT.search(masked[max(0, match.start() - _BEFORE):place])
        if not (is_own or OF_READER.match(masked, place)):
            yield figure_in(Label(Field.IBAN, rank=rank), sentence.values[place], sentence)
    yield from _bic(sentence, rank)
    yield from holders.holder(sentence, rank)
    yield from messages.communication(sentence, rank)


def _bic(sentence: Sentence, rank: int) -> Iterator[Figure]:
    for spot in accounts.find_bics(sentence.text):
        before = level(sentence.text[:spot.start])[-8:]
        if re.search(r"\b(?:bic|swift)\W*$", before):
            value = Value(spot.value, spot.start, spot.end)
            yield figure_in(Label(Field.BIC, rank=rank), value, sentence)
