"""Questions of a letter: each is a label, and its answer, behind, beside or below it, the value.

"Combien devez-vous payer ?" announces an amount, "Wanneer krijgt u het geld?" the day of a
refund. What the question asks gives the field and whose money moves; the first sentence of the
answer gives the value, where it holds one that is certain.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from . import asides, clauses, composed, families, names, phrases
from .figures import Figure, Way
from .folding import level
from .labels import Field, Label, Role
from .lines import Cell, Sheet
from .masks import AMOUNT, DAY, FILL, masked
from .places import without_number
from .values import Value, is_glue, reference

_MAX_LINES = 3   # of a question, and of its answer as far as it is read
_MAX_WORDS = 14  # of a question
_INDENT = 3.5    # sizes by which an answer may stand to the right under its question
_ASKED = (
    (Field.DUE, re.compile(
        r"(?:combien de temps|hoeveel tijd|wie ?viel zeit|wie lange"
        r"|(?:pour|avant|d'ici|jusqu'a|a partir de|au plus tard) quand|quand"
        r"|quel(?:le)? est (?:le|la|l'|votre) ?(?:\w+ )?(?:delai|date|echeance)|quel delai"
        r"|(?:a|avant|pour|jusqu'a) quelle date|(?:(?:tegen|voor|tot|vanaf) )?wanneer"
        r"|(?:tegen|voor|op|tot) welke (?:datum|dag)|binnen welke termijn|welke termijn"
        r"|wat is de (?:\w+ )?(?:\w*termijn|\w*datum|vervaldag)|(?:(?:bis|ab) )?wann"
        r"|bis zu welchem (?:tag|datum|termin)|an welchem (?:tag|datum)|welche frist"
        r"|wie lautet (?:die|das) \w*(?:frist|datum))\b")),
    (Field.AMOUNT, re.compile(
        r"(?:a combien|combien|(?:de )?quel(?:le)? (?:montant|somme)"
        r"|quel(?:le)? est (?:le|la|votre) (?:montant|somme|solde)"
        r"|que (?:devez|devrez|dois|payez|faut|reste)|qu'avez-vous a|qu'est-ce que"
        r"|hoeveel|(?:om )?welk bedrag|welke som|wat (?:moet|dient|betaalt|krijgt)"
        r"|wat is (?:het|de|uw)|hoe (?:hoog|groot) is|hoe hoog|wie ?viel"
        r"|(?:um )?welche[nrs]? (?:betrag|summe)|was (?:mussen|muss|zahlen|ist|haben|bekommen)"
        r"|wie hoch)\b")),
    (Field.IBAN, re.compile(
        r"(?:(?:sur|vers|de) )?quel (?:est le )?(?:numero de )?compte\b|ou\b|waar(?:heen)?\b"
        r"|wohin\b|(?:(?:op|naar|van) )?welke? (?:bank)?rekening\w*|(?:(?:auf|von) )?welche[sm] "
        r"(?:bank)?konto\b")),
    (Field.BENEFICIARY, re.compile(
        r"(?:a qui|en faveur de qui|au nom de qui|qui est le beneficiaire|aan wie|op wiens naam"
        r"|wie is de begunstigde|an wen|auf wessen namen|zu wessen gunsten"
        r"|wer ist der (?:empfanger|begunstigte))\b")),
    (Field.COMMUNICATION, re.compile(
        r"(?:(?:avec|sous) )?quelle (?:communication|reference|mention)\b"
        r"|que (?:devez-vous )?mention\w*|(?:(?:met|onder) )?welke (?:\w*mededeling|\w*referentie"
        r"|vermelding)\b|wat moet u vermelden\b|(?:(?:mit|unter) )?welche[rnm]? (?:mitteilung"
        r"|referenz|angabe|\w*verwendungszweck|vermerk)\b")))
# Whether anything is to be paid, or done.
_WHETHER = re.compile(
    r"(?:devez-vous|devrez-vous|dois-je|faut-il|reste-t-il|y a-t-il|avez-vous|moet u|moet ik"
    r"|dient u|hoeft u|is er|blijft er|mussen sie|muss ich|haben sie|bleibt)\b")
_DO = re.compile(r"\b(?:faire|entreprendre|doen|ondernemen|tun|unternehmen|veranlassen)\b")
# Another time, another case, or another amount than the one of the letter.
_ASIDE = re.compile(
    r"\b(?:deja|payee?s?|versee?s?|retard\w*|si|cas|sinon|rappel\w*|prochaine?s?|frais|interets?"
    r"|majoration\w*|avant correction|economis\w*|pouvez|puis-je|par mois|garanti\w*|rate\w*"
    r"|reeds|al|betaald|gestort|laat|laattijdig\w*|als|indien|anders|herinnering\w*|volgend\w*"
    r"|vorig\w*|kosten|intrest\w*|interest\w*|verhoging\w*|kunt|kan|per maand|waarborg\w*"
    r"|bereits|schon|gezahlt|bezahlt|verspat\w*|verzug\w*|wenn|falls|mahn\w*|nachste\w*|zinsen"
    r"|zuschlag\w*|konnen|kann|pro monat|hatten|auriez|zou)\b")
_PAID = re.compile(
    r"\b(?:payer|payez|paierez|verser|versez|regler|acquitter|virer|debourser|redevables?|dûe?s?"
    r"|paiement|reglement|versement|virement|betalen|betaalt|storten|stort|voldoen|vereffenen"
    r"|overschrijven|overmaken|\w*betaling|storting|overschrijving|verschuldigde?|schuldig"
    r"|\w*zahlen\w*|zahlende[rs]?|uberweisen|begleichen|entrichten|\w*zahlung|uberweisung"
    r"|geschuldete?[rsnm]?|fallige?[rsnm]?)\b"
    r"|\b(?:devez-vous|dois-je|schulden sie)(?: nous| encore| uns| noch)*$")
_TO_READER = re.compile(
    r"\b(?:devons-nous|vous devons|toucher\w*|obten\w+|l'argent|(?:schuldig|betalen|storten)"
    r" (?:wij|we) u|het geld|schulden wir|erhalten sie|(?:zahlen|uberweisen) wir|das geld"
    r"|votre argent|uw geld|ihr geld)\b")
_GETS = re.compile(r"\b(?:recev\w+|krijgt|ontvangt|bekommen|erhalten)\b")
_MONEY = re.compile(
    r"argent|rembours|montant|somme|virement|geld|bedrag|\bterug|betrag|zuruck|erstattung")
_SMALL = re.compile(r"\b(?:est-ce|c'est|dus?|de|la|le|l|ce|et|en|dan|und|exactement|precies|genau"
                    r"|donc|also|vous|u|sie|het|das|der|is|ist|bedrag|betrag|numero|nummer)\b")
_YES = re.compile(r"(?:oui|ja)\b[\s,.:–-]*", re.I)
_NO = re.compile(r"(?:non|neen?|nein|rien|niets|nichts|aucun\w*|geen|keinen?)\b(?!-)")
_BUT = re.compile(r"\b(?:mais|maar|aber|sondern|pas encore|nog niet|noch nicht|sauf|tenzij)\b")
# Not one sum to pay at once.
_REPEATED = re.compile(
    r"\b(?:par (?:mois|an|trimestre)|mensuel\w*|chaque|fois|tranches?|per (?:maand|jaar|kwartaal)"
    r"|maandelijks\w*|keer|schijven|elke|pro (?:monat|jahr|quartal)|monatlich\w*|raten|jeweils"
    r"|majoree?s?|augmentee?s?|plus|vermeerderd|verhoogd|zuzuglich|maximum|minimum|environ"
    r"|ongeveer|etwa|hochstens|estimee?)\b|\+")
# A day from which others are counted.
_COUNTED = re.compile(
    r"\b(?:jours?|mois|semaines?|dagen|weken|maanden?|tagen?|wochen|monaten?|a partir|vanaf|ab"
    rf"|apres|na|nach|des le)\b[^{DAY}]*{DAY}")
_OWN = re.compile(
    r"\b(?:votre|vos|vous nous|avez|uw|u ons|hebt|meegedeeld|ihre?[ms]?|von ihnen|mitgeteilt"
    r"|communique|connu|gekend|bekannt\w*)\b")
_TO_WHOM = re.compile(
    r"à l['’]|(?:aux?|à la|à|aan de|aan het|aan|an die|an das|an den|an)\s+", re.I)
_END = re.compile(r"[.!?;](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Answered:
    """What the answers of a page tell; ``nothing`` is the one that says that none is asked."""

    figures: tuple[Figure, ...]
    nothing: str


@dataclass(frozen=True, slots=True)
class _Question:
    """A question over one or more lines, with what follows it in the cell of its mark."""

    text: str
    first: Cell
    last: Cell
    tail: str


def answered(page: Sheet) -> Answered:
    """The answers of a page to the questions that concern a payment."""
    figures: list[Figure] = []
    nothing, before = "", None
    for question in _questions(page):
        label = meaning(question.text, before)
        if label is None or label.role is not Role.OWN:
            is_paid = _PAID.search(level(question.text).strip(" ?"))
            before = label.role if label else before if is_paid else None
        if label is None:
            continue
        way, answer = _answer(page, question)
        if _is_none(label, answer):
            nothing = nothing or f"{question.text} {answer}"
        elif found := _figure(question, label, way, answer):
            figures.append(found)
    return Answered(tuple(figures), nothing)


def meaning(question: str, before: Role | None = None) -> Label | None:
    """What a question announces, None where it concerns no payment, or another one. ``before``:
    whose money the question before is about, of which "Pour quand ?" says no more.

    >>> meaning("Wann bekommen Sie das Geld?").role, meaning("Combien coûte un rappel ?")
    (<Role.REFUND: 'refund'>, None)
    """
    words = level(without_number(question)).strip(" ?")
    if _ASIDE.search(words):
        return None
    if _WHETHER.match(words):
        is_asked = _PAID.search(words) or _DO.search(words)
        return Label(Field.AMOUNT) if is_asked else None
    for field, pattern in _ASKED:
        if match := pattern.match(words):
            is_bare = not re.search(r"\w", _SMALL.sub("", words[match.end():]))
            role = _role(words) or (before if is_bare else None)
            if field is Field.IBAN and role in (Role.REFUND, Role.DEBIT):
                role = Role.OWN
            is_other = field is Field.DUE and (
                families.NO_LAST_DAY.search(words) or _GETS.search(words)
                and not _MONEY.search(words))
            return Label(field, role) if role and not is_other else None
    return None


def _role(words: str) -> Role | None:
    """Whose money a question is about, where it says so."""
    others = (families.REFUND, families.TO_READER, _TO_READER)
    if any(family.search(words) for family in others):
        return Role.REFUND
    if families.DEBIT.search(words):
        return Role.DEBIT
    return Role.PAY if _PAID.search(words) else None


def _questions(page: Sheet) -> Iterator[_Question]:
    """The questions that begin a cell."""
    for cell in page.cells:
        text, last = cell.text, cell
        for _turn in range(_MAX_LINES - 1):
            following = None if _END.search(text) else page.continuation(last, is_cut=True)
            if not text[:1].isupper() or following is None:
                break
            text, last = f"{text} {following.text}", following
        asked, mark, tail = text.partition("?")
        if mark and not _END.search(asked) and len(asked.split()) <= _MAX_WORDS:
            yield _Question(f"{asked.strip()} ?", cell, last, tail.strip())


def _answer(page: Sheet, question: _Question) -> tuple[Way, str]:
    """Where the answer stands, and its first lines."""
    if question.tail:
        return Way.BEHIND, _joined(page, question.last, question.tail)
    for cell in (*page.right_of(question.first)[:1], *page.right_of(question.last)[:1]):
        if "?" not in cell.text:
            return Way.BESIDE, _joined(page, cell, cell.text)
    for cell in page.below(question.last)[:1]:
        is_under = -1 <= (cell.x0 - question.first.x0) / cell.size <= _INDENT
        if is_under and "?" not in cell.text:
            return Way.BELOW, _joined(page, cell, cell.text)
    return Way.BELOW, ""


def _joined(page: Sheet, line: Cell, text: str) -> str:
    """A text with the lines that go on with its first sentence."""
    for _turn in range(_MAX_LINES - 1):
        following = page.continuation(line, is_cut=True)
        is_done = _END.search(masked(text).shown) or following is None or "?" in following.text
        if is_done or (following.text[:1].isupper() and page.would_fit(line, following)):
            break
        text, line = f"{text} {following.text}", following
    return text


def _is_none(label: Label, answer: str) -> bool:
    """Whether an answer says that nothing is to be paid."""
    words = level(answer)
    is_asked = label.field is Field.AMOUNT and label.role is Role.PAY
    return is_asked and bool(_NO.match(words)) and not _BUT.search(words)


def _figure(question: _Question, label: Label, way: Way, answer: str) -> Figure | None:
    """The value of an answer under the label that is its question."""
    if _NO.match(level(answer)):
        return None
    text = answer[match.end():] if (match := _YES.match(answer)) else answer
    if label.field is Field.IBAN and _OWN.search(level(text)):
        label = replace(label, role=Role.OWN)
    value = _value(label.field, text)
    cell = question.first
    return value and Figure(label, value, way, f"{question.text} {answer}", cell.page, cell.x0,
                            cell.y, cell.size)


def _value(field: Field, text: str) -> Value | None:
    """The one value that the first sentence of an answer names, None in doubt."""
    known = masked(text)
    end = match.start() if (match := _END.search(known.shown)) else len(text)
    words = asides.without_causes(known.folded[:end])
    if phrases.CONDITION.search(words):
        return None
    found = [(place, value) for place, (mask, value) in sorted(known.values.items())
             if mask == composed.MASK_OF[field] and place < end and words[place] == mask
             ] if field in composed.MASK_OF else []
    if field is Field.AMOUNT:
        return _amount(words, found)
    if field is Field.DUE:
        is_other = families.NO_LAST_DAY.search(words) or _COUNTED.search(words)
        return found[0][1] if len(found) == 1 and not is_other else None
    if field is Field.IBAN:
        return found[0][1] if len(found) == 1 else None
    if found:
        return found[0][1] if len(found) == 1 and found[0][1].is_valid else None
    return _text(field, text[:end])


def _amount(words: str, found: list[tuple[int, Value]]) -> Value | None:
    """The amount of a sentence: the first where it begins so, else the only one."""
    if not found or _REPEATED.search(words.replace(FILL, "")):
        return None
    place, value = found[0]
    is_first = is_glue(words[:place]) and len(found) == 1
    is_only = clauses.amount_at(words) == place and not phrases.DOUBT.search(words)
    return value if is_first or (is_only and words.count(AMOUNT) == 1) else None


def _text(field: Field, text: str) -> Value | None:
    """A name or a free communication."""
    if field is Field.BENEFICIARY:
        match = _TO_WHOM.match(text)
        name = names.first(text[match.end() if match else 0:])
        is_name = name[:1].isupper() and composed.is_plausible(field, name)
        return Value(name, 0, len(text)) if is_name else None
    message = reference(text)
    is_message = message and composed.is_plausible(field, message)
    return Value(message, 0, len(text)) if is_message else None
