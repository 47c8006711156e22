"""What a sentence says beside its point: causes, deductions, former payments, consequences.

An amount or a day there is none of the payment: "Déduction faite de votre versement de 250 €, il
reste 50 €" asks for 50 €. Text is folded and masked as in ``masks``; blanks keep all places.
"""
from __future__ import annotations

import re
from functools import lru_cache

from . import asking, masks

MAX_LETTERS = 2_000
"""Of a sentence; what is longer is none, and patterns without bounds would not end in it."""
_AMOUNT = f"{masks.AMOUNT}{masks.FILL}*"
_TO_AMOUNT = rf"[^.;{masks.AMOUNT}]{{0,80}}{_AMOUNT}\)?"
_SUBJECTS = r"nous|vous|il|elle|on|wij|we|u|er|wir|sie|es"
_FINITE = (
    r"(?:devez|devrez|doit|sera|seront|est|sont|reste|restent|moet|moeten|dient|dienen|wordt|worden"
    r"|blijft|blijven|zal|mussen|muss|wird|werden|bleibt|verbleibt|schulden)")
# Where one statement ends and the next begins.
_BORDER = (
    rf"(?=[.;:]|, (?!\d)|$| (?:et|en|und|mais|maar|aber|donc|dus|also) (?:(?:{_SUBJECTS})\b"
    rf"|{_FINITE}\b))")
_CAUSE = re.compile(
    r"\b(?:parce qu|car\b|puisqu|etant donne|vu qu|du fait|suite a\b|en raison|a cause|omdat\b"
    r"|aangezien\b|want\b|doordat\b|gezien\b|wegens\b|naar aanleiding|ingevolge\b|weil\b"
    r"|(?<!sei )denn\b"
    r"|nachdem\b|aufgrund\b|wegen\b|infolge\b)|^comme\b|(?:^|, )da\b")
_WAS = re.compile(r"\b(?:a ete|ont ete|avai\w+ ete|werd|wurden?)\b")
# Who was told to do something is still to do it.
_TOLD_TO = re.compile(
    r"\b(?:charge|prie|invite|mandate|autorise)e?s? d[e']|\b(?:ordre|instruction) d[e']"
    r"|\b(?:opdracht|opgedragen|gelast|gemachtigd|verzocht|gevraagd)\b"
    r"|\b(?:beauftragt|angewiesen|ermachtigt|gebeten|ersucht)\b")
_IS = re.compile(
    r"\b(?:sera|seront|est|sont|wordt|worden|zal|zullen|wird|werden|nous|wij|we|wir)\b")
_CLAUSE = re.compile(r"[^,:;]+")
# What was taken off, or is compared with: it ends with its amount.
_TAKEN_OFF = re.compile(
    r"\b(?:(?:apres|sous) (?:deduction|imputation)|deduction faite|compte tenu|en tenant compte"
    r"|tenant compte|hormis|au lieu d"
    r"|(?<!comptons )sur (?:les|la somme de|un total de|votre versement)"
    r"|na (?:aftrek|verrekening)|onder aftrek|rekening houdend|met aftrek|in plaats van"
    r"|van de (?:door u )?(?:gestorte|betaalde|ontvangen)|nach (?:abzug|verrechnung|anrechnung)"
    r"|abzuglich|unter (?:berucksichtigung|abzug|anrechnung)|anstelle|anstatt|statt"
    rf"|von den (?:gezahlten|geleisteten|erhaltenen))\b{_TO_AMOUNT}"
    r"(?: (?:deja )?(?:verse|paye|recu)s)?")
# What was paid or owed, against what should have been.
_AGAINST = re.compile(
    rf"\b(?:alors que|tandis que|bien que|quoique|terwijl|hoewel|ofschoon|obwohl|wahrend)\b.*?"
    rf"{_BORDER}")
_COMPARED = re.compile(
    r"\b(?:depass\w+|exced(?:e|ent)|(?:est|sont) (?:donc )?(?:superieure?s?|inferieure?s?"
    r"|plus elevee?s?)|couvr\w+|ne suffi\w+|overtreff?(?:t|en)|overschrijd(?:t|en)"
    r"|(?:is|zijn|lagen?) (?:dus )?(?:hoger|lager)|dekt|dekken|volsta(?:at|an)|ubersteig(?:t|en)"
    r"|uberschreit(?:et|en)|deckt|decken|(?:ist|sind) (?:somit )?(?:hoher|niedriger)"
    r"|lieg(?:t|en) (?:uber|unter)|reich(?:t|en) nicht)\b")
_COVERED = re.compile(r"couvr|dekt|dekken|deckt|decken|ne suffi|volsta|reich")
_PAYMENT = (
    r"(?:versements?|paiements?|virements?|acomptes?|provisions?|avances?|mensualites"
    r"|storting(?:en)?|betaling(?:en)?|overschrijving(?:en)?|voorschot(?:ten)?|provisies?"
    r"|zahlung(?:en)?|uberweisung(?:en)?|abschlage?|vorschusse?|vorauszahlung(?:en)?|anzahlungen)")
_YOUR_PAYMENT = re.compile(rf"\b(?:votre|vos|uw|ihre?[nrms]?)\b[^.;,:]{{0,20}}\b{_PAYMENT}\b")
_BY_WHICH = re.compile(rf"\b(?:de|met|um) {_AMOUNT}")  # exceeds by so much
# What the reader once paid; too much of it is what comes back.
_PAID = re.compile(
    r"\b(?:vous (?:nous )?(?:avez|aviez)|u (?:hebt|heeft|had)|(?:hebt|had) u|sie (?:haben|hatten)"
    r"|(?:haben|hatten) sie)\b[^.;:]*?\b(?:paye|verse|regle|vire|recu|acquitte|betaald|gestort"
    rf"|ontvangen|overgeschreven|gezahlt|bezahlt|uberwiesen|erhalten)\b.*?{_BORDER}"
    rf"|\b(?:u (?:betaalde|stortte|ontving)|(?:betaalde|stortte|ontving) u|sie (?:zahlten"
    rf"|bezahlten|uberwiesen|erhielten)|(?:zahlten|bezahlten|erhielten) sie)\b.*?{_BORDER}")
_TOO_MUCH = re.compile(r"\b(?:trop|te veel|teveel|zu viel|zuviel)\b")
_RECEIVED = re.compile(r"\b(?:recu|ontvangen|ontving|ontvingen|erhalten|erhielten)\b")
_NOT = re.compile(r"\b(?:pas|niet|geen|nicht|keine?)\b")
# What follows if nothing is done, or if something changed.
_OR_ELSE = re.compile(
    r"\b(?:faute de quoi|sans quoi|sous peine|a defaut|sinon|zo niet|zoniet|anders|op straffe"
    r"|bij gebreke|andernfalls|ansonsten|sonst|widrigenfalls)\b.*")
_CHANGED = re.compile(
    r"\b(?:sauf )?(?:si|als|indien|wanneer|wenn|falls|sofern) (?:sich )?(?:votre|vos|ce|cet|le|uw"
    r"|dit|deze|ihre?|dieses|das|die|u intussen|vous avez entre-temps)\b[^.;]{0,30}"
    r"\b(?:comptes?|rekening\w*|konto\w*|kontonummer|adresse?|gegevens|coordonnees|daten"
    r"|banque|bank)\b.*")
_FIRST_CAUSE = re.compile(
    r"^(?:(?=[^,]{0,90}\b(?:ayant|etant)\b)|omdat|aangezien|doordat|comme|puisqu'?|etant donne"
    r"|vu qu|parce qu|da|weil|nachdem)\b"
    r"[^,]*(?=,)")
# What the reader need not do, before what happens instead.
_SPARED = re.compile(
    r"^[^:;]*\b(?:pas|rien|aucune?|niets|niet|geen|nichts|nicht|keine?n?)\b[^:;]*[:;]"
    rf"(?=.*[{masks.AMOUNT}{masks.DAY}].*\w{{4}}|.*\w{{4}}.*[{masks.AMOUNT}{masks.DAY}])")
# What once happened, before what is to be done about it.
_HAPPENED = re.compile(
    rf"^[^:;]*\b(?:a ete|ont ete|werd|wurden?)\b[^:;]*[:;](?=.*{masks.AMOUNT})")
# Without which it comes about all the same.
_UNLESS = (
    r"(?:sauf (?:si|s'il)|a moins qu\w*|tenzij|behalve (?:als|indien|wanneer)|es sei denn"
    r"|ausser wenn)")
_EXCEPT = re.compile(rf"\b{_UNLESS}\b.*")
_BACK = (
    r"(?:rembours|restitu|ristourn|revers|trop-percu|excedent|terug|overschot|tegoed|te veel"
    r"|\w*erstatt|zuruck|uberschuss|guthaben|zu viel|uberzahl)")
_GOES_ON = re.compile(
    r", | (?=(?:storten|betalen|wordt|worden|erstatten|uberweisen|zahlen|wird|werden)\b)")
_COMES_BACK = re.compile(rf"\b{_BACK}")
# The same, said first, of money that comes back; or that nothing else is owed or told.
_PROVISO = re.compile(
    rf"^(?:{_UNLESS}\b,?(?: dass| dat)?|(?:si|s'il|indien|als|wenn|falls|sofern|soweit)\b"
    r"(?=[^,]{0,60}\b(?:ne|n'\w+|geen|niets|nichts|keine?n?)\b)"
    r"(?=[^,]{0,90}\b(?:autres?|anderen?|anders|anderes|contraire|gegenteil\w*)\b)"
    r"(?=[^,]*\b(?:dettes?|redevables?|dûe?s?|devez|\w*schuld\w*|offen\w*|open\w*"
    r"|mitteil\w*|horen|meldt|melden|meedeelt|weten|laat|signalez|indiquez|dites|savoir)\b))"
    rf"[^,{masks.AMOUNT}]*,(?=.*\b{_BACK})"
    # Or that the reader does not prefer something else.
    rf"|^(?:{_UNLESS}\b|(?:si|s'il|indien|als|wenn|falls|sofern|soweit)\b"
    r"(?=[^,]*\b(?:pas|niet|nicht|geen|keine?n?)\b))"
    r"(?=[^,]*\b(?:preferez|souhaitez|verkiest|wenst|liever|lieber|wunschen|vorziehen)\b)"
    rf"[^,{masks.AMOUNT}]*,(?=.*{masks.AMOUNT})")


_ABOUT = re.compile(  # only about so much
    r"\b(?:environ|approximativement|a peu pres|quelque|estimee?s? a|ongeveer|circa|ca\.|om en bij"
    r"|naar schatting|geraamd op|geschat op|etwa|ungefahr|rund|zirka|schatzungsweise|geschatzt auf)"
    rf" (?:de |op |auf |van |von )?{_AMOUNT}")
_RESERVED = re.compile(  # kept aside for a time, and free again
    rf"{_AMOUNT}[^.;]{{0,60}}\b(?:\w*reserv\w+|\w*blo[ckq]\w+|\w*gesperrt)\b[^.;]{{0,60}}"
    r"\b(?:vrijgegeven|vrijgemaakt|liberee?s?|debloquee?s?|freigegeben)\b")
_RATE = re.compile(  # what one of them costs
    rf"{_AMOUNT} (?:par|per|pro|je) (?:travailleur|personne|employe|salarie|ouvrier|vehicule"
    rf"|logement"
    r"|lot|page|envoi|infraction|heure|jour|werknemer|persoon|bediende|arbeider|voertuig|woning"
    r"|kavel|bladzijde|overtreding|uur|dag|arbeitnehmer|person|mitarbeiter|fahrzeug|wohnung|seite"
    r"|verstoss|stunde|tag|m2|m3|m²|m³|kwh|liter|litre)\b")

# The same, said last: nothing but an unlikely debt is in its way.
_PROVISO_LAST = re.compile(
    r",? (?:sofern|soweit|solange|falls|wenn|pour autant qu|pourvu qu|tant qu|a condition qu|si\b"
    r"|voor zover|zolang|mits|indien|als)(?=[^.;]*\b(?:keine?n?|geen|aucune?|ne|n'\w+)\b)"
    r"(?=[^.;]*\b(?:\w*schulde?n?|dettes?|arrieres?|\w*ruckstande?|achterstallen|offene?n?"
    rf"|openstaande?)\b)[^.;{masks.AMOUNT}{masks.DAY}]*")


# What a reminder by registered mail would cost.
_DUNNING = re.compile(
    r"\b(?:frais d[e'] ?)?(?:sommation|rappel|mise en demeure|aanmaning|herinnering"
    r"|ingebrekestelling|\w*mahnung|\w*erinnerung|inverzugsetzung)\b[^.;]{0,30}"
    r"\b(?:recommandee?|aangetekend\w*|einschreiben|eingeschrieben\w*|huissier|deurwaarder"
    rf"|gerichtsvollzieher)\b[^.;{masks.AMOUNT}]{{0,30}}{_AMOUNT}[^.;]*")
_BESIDE_THE_POINT = (
    _RATE, _DUNNING, _ABOUT, _RESERVED, _HAPPENED, _PROVISO, _FIRST_CAUSE, _OR_ELSE, _EXCEPT,
    _CHANGED, _AGAINST)


def blank(match: re.Match[str]) -> str:
    """Blanks in place of a match: all places stay."""
    return " " * len(match[0])


def without_causes(text: str) -> str:
    """A sentence with blanks in place of what tells a cause, or what once happened: a day there
    is none of the payment.

    >>> without_causes("x vous revient, car y").rstrip(), without_causes("omdat x, krijgt u y")
    ('x vous revient,', '       , krijgt u y')
    """
    if cause := _CAUSE.search(text):
        comma = text.find(",", cause.end())
        is_first = not text[:cause.start()].strip() and comma >= 0
        end = comma if is_first else len(text)
        text = text[:cause.start()] + " " * (end - cause.start()) + text[end:]
    return _CLAUSE.sub(
        lambda clause: blank(clause)
        if _WAS.search(clause[0]) and not (_IS.search(clause[0]) or _TOLD_TO.search(clause[0]))
        else clause[0], text)


@lru_cache(maxsize=512)
def main(text: str) -> str:
    """A sentence with blanks in place of all that it says beside its point.

    >>> " ".join(main("apres deduction de \ue000, il reste \ue000, faute de quoi x").split())
    ', il reste \ue000,'
    """
    if len(text) > MAX_LETTERS:
        return text
    if not (asking.depends(text) or asking.ONLY_IF.match(text)):
        text = _SPARED.sub(blank, text)
    for pattern in _BESIDE_THE_POINT:
        text = pattern.sub(blank, text)
    if _COMES_BACK.search(text):
        text = _PROVISO_LAST.sub(blank, text)
    text = _TAKEN_OFF.sub(_unless_all_behind, text)
    return _PAID.sub(_unless_too_much, _without_comparison(text))


def _unless_all_behind(match: re.Match[str]) -> str:
    """Blanks for what was taken off, up to where the sentence's one amount comes back."""
    border = next(_GOES_ON.finditer(match[0]), None)
    is_behind = border and match.string.count(masks.AMOUNT) == 1 and (
        _COMES_BACK.search(match.string, match.start() + border.start()))
    return " " * border.start() + match[0][border.start():] if is_behind else blank(match)


def _unless_too_much(match: re.Match[str]) -> str:
    """Blanks for a former payment; one that was too much is what comes back."""
    is_back = _TOO_MUCH.search(match[0]) and not _RECEIVED.search(match[0])
    return match[0] if is_back or _NOT.search(match[0]) else blank(match)


def _is_by(clause: str, compared: re.Match[str]) -> bool:
    """Whether the amount of a comparison is by how much: "vos acomptes dépassent de 50 €", or
    the only one, behind it."""
    is_only = clause.count(masks.AMOUNT) == 1 and masks.AMOUNT in clause[compared.end():]
    return bool(_BY_WHICH.match(clause, compared.end() + 1)) or (
        is_only and not _COVERED.match(compared[0]))


def _without_comparison(text: str) -> str:
    """A sentence without what compares a payment of the reader with what was owed."""
    for clause in re.finditer(r"[^;:]+", text):
        compared = _COMPARED.search(clause[0])
        paid = _YOUR_PAYMENT.search(clause[0])
        if compared and paid and not _is_by(clause[0], compared):
            border = re.compile(_BORDER).search(text, clause.start() + compared.end())
            end = border.start() if border else clause.end()
            return text[:clause.start()] + " " * (end - clause.start()) + text[end:]
    return text
