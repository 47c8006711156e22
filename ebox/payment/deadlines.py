"""Days that a sentence calls the last one of a payment, whatever else it says of money.

"Das Geld muss am … auf dem Konto stehen", "vóór het einde van …", "le … est le dernier jour":
a word for "until" before the day, a word for a last day beside it, or a must. Text is folded and
masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import asking, clauses
from .labels import Role
from .masks import AMOUNT, DAY, FILL

_D = f"{DAY}{FILL}*"
WEEKDAY = (
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)")
# What may stand between such a word and the day: articles, the end of the day, its name.
_FILLERS = (
    r"(?:[ ,(]+(?:l'expiration|le|la|au|a|du|de|het|den|der|dem|op|of|ou|oder|et|en|und"
    r"|zum|am|date|datum|fin|journee|jour|dag|tag|minuit|terme|soir|expiration|cloture|einde"
    r"|verstrijken|afloop|aflopen|avond|middernacht|sluiting|ablauf|ende|abend|mitternacht|schluss"
    r"|geschaftsschluss|uiterlijk|laatst|ten laatste|au plus tard|tard|spatestens|avant|pour|voor"
    rf"|tegen|van|von|des|tot|met|bis|vor|einschlie(?:ss|ß)lich|inklusive|{WEEKDAY})\b\.?)*[ ,]*")
UNTIL = (
    r"\b(?:au plus tard|le plus tard|pour|avant|d'ici|jusqu'(?:au|a)|endeans|dernier delai"
    r"|uiterlijk|ten laatste|laatst|tegen|voor|tot|t/m|niet later dan|bis|spatestens|vor"
    r"|nicht spater als)\b")
_UNTIL_DAY = re.compile(rf"{UNTIL}{_FILLERS}{_D}|{UNTIL[:-2]}'{_D}")
_BEHIND = re.compile(  # "le … au plus tard", "voor … verstreken is"
    rf"{_D}[ ,(]*(?:au plus tard|dernier delai|inclus\w*|compris|ten laatste|uiterlijk|laatst"
    r"|inbegrepen|verstreken|voorbij|spatestens|einschlie(?:ss|ß)lich|verstrichen|abgelaufen)\b")
_NAME = (  # of a last day
    r"(?:dernier jour|derniere date|dates? (?:limite|ultime|butoir|extreme|d'echeance|d'exigibilite"
    r"|de paiement)|echeances?|delai(?: (?:de paiement|imparti|ultime|pour (?:le )?\w+))?|terme"
    r"|(?:laatste|uiterste) (?:\w*dag|\w*datum)|verval(?:dag|datum)|\w*betaal(?:dag|datum|termijn)"
    r"|\w*betalings(?:termijn|datum)|(?:letzte[rn]?|spateste[rn]?) (?:\w*tag|\w*termin|\w*datum)"
    r"|\w*zahlungs(?:frist|termin|ziel|tag|eingang)|\w*falligkeit\w*|\w*frist)")
_NAMED = re.compile(
    rf"\b{_NAME}\b[^.;{AMOUNT}{DAY}]{{0,60}}\b(?:le|au|a|op|am|zum|der|den|is|ist|est|gilt|geldt)"
    rf" ?:? ?(?:{WEEKDAY},? (?:den )?)?{_D}"
    rf"|\b{_NAME}\b[^.;{AMOUNT}{DAY}]{{0,25}}: ?{_D}"
    rf"|{_D}[^.;{AMOUNT}{DAY}]{{0,25}}\b{_NAME}\b"
    rf"|{_D}[^.;{AMOUNT}{DAY}]{{0,40}}\b(?:a echeance|vervalt|vervallen|fallig|exigibles?"
    r"|payables?|opeisbaar|betaalbaar|zahlbar)\b"
    rf"|\b(?:echo(?:it|ient)|vervalt|vervallen|fallig|exigibles?|payables?|opeisbaar|betaalbaar"
    rf"|zahlbar)\b[^.;{AMOUNT}{DAY}]{{0,12}}\b(?:le|au|op|am|zum) (?:{WEEKDAY},? (?:den )?)?{_D}")
_ON = re.compile(rf"\b(?:le|au|op|am|zum)(?: {WEEKDAY},?)?(?: den)?$")
_MUST = re.compile(
    r"\b(?:doit|doivent|devra|devront|devrait|moet|moeten|dient|dienen|muss|mussen|soll|sollte\w*"
    r"|hoort|zou|veillez|veiller|faites|assure\w*|zorg|zorgt|sorgen|dass|zodat|en sorte)\b")
# Money, and what it is paid for or to.
_OF_MONEY = re.compile(
    r"\b(?:pay\w+|paiements?|regl(?:er|ez|ement\w*|ee?s?)|vers(?:er|ez|ements?|ee?s?)|vir(?:er|ez"
    r"|ements?|ee?s?)|acquitt\w+|honor(?:er|ez|ee?s?)|liquid\w+|apur\w+|solder|montants?|sommes?"
    r"|argent|fonds|solde|comptes?|echeances?|echo(?:it|ient)|exigibles?|factures?|cotisations?"
    r"|contributions?|taxes?|primes?|redevances?|credit(?:er|ee?s?)"
    r"|\w*beta(?:al|len|ling)\w*|betaald?e?|voldo\w+|vereffen\w*|stort\w*|gestort|overschrijv\w*"
    r"|overgeschreven|overgemaakt|overmaken|overschrijving\w*|\w*bedrag\w*|geld|som|saldo"
    r"|\w*rekening|verval\w*|opeisbaar|\w*factu(?:ur|ren)|\w*bijdragen?|\w*heffing|\w*premie"
    r"|(?!anzahl)\w*zahl\w*|\w*uberw(?:eis|ies)\w*|begleich\w*|beglichen|entricht\w*|ausgleich\w*"
    r"|\w*betrage?n?|\w*geld|summe|\w*konto|\w*fallig\w*|gutgeschrieben|wertstellung\w*|valuta\w*"
    r"|date de valeur|belastungs(?:datum|tag)"
    r"|\w*rechnung|\w*beitrage?s?|\w*gebuhr|\w*pramie|\w*abgabe"
    r"|acomptes?|provisions?|voorschot\w*|\w*vorschuss\w*|\w*zugleichen|\w*anweisung|betaalopdracht"
    r"|zahlungsauftrag|eing(?:ehen|eht|egangen)|(?<!travaux )a (?:executer|effectuer)|uit te voeren"
    r"|auszufuhren|vorzunehmen|dates? (?:limite|ultime)|uiterste (?:datum|dag)"
    r"|(?:rien|niets|nichts) (?:\w+ ){0,2}(?:recu|ontvangen|binnen|erhalten)|geldeingang)\b")
# Something else that has an end: what may be contested or is offered, a term, a sum of interest,
# what an office does or when it is closed, and what others get.
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:contest\w*|reclam(?:er|ation\w*)|recours|opposition|appel(?! (?:de|a)\b)|bezwaar\w*"
    r"|beroep\w*|betwist\w*|aanvecht\w*|verzet|einspruch\w*|widerspruch\w*|beschwerde\w*"
    r"|beanstand\w*|anfecht\w*|anzufecht\w*|valables?|valide\w*|validite|geldig\w*|gultig\w*"
    r"|applicables?|d'application|van toepassing|anwendbar|renouvel\w*|verlengd|verlangert"
    r"|donnees|gegevens|daten|geldt (?:\w+ )?tot|gilt (?:\w+ )?bis"
    r"|offres?|offertes?|aanbod|\w*angebot\w*|escompte|\w*korting|skonto|remise"
    r"|rabatt|fermee?s?|gesloten|geschlossen|calculee?s?|berekend\w*|berechnet|periodes?"
    r"|zeitraum\w*|tijdvak|couvre|couvert\w*|dekt|gedekt|deckt|prochaine?s?|volgende"
    r"|nachste[rnms]?|(?:recevrez|parviendra|ontvangt|erhalten)\b[^.;]{0,60}\b(?:factu\w+|decompte"
    r"|afrekening|\w*rechnung|bescheid)|(?:factu\w+|decompte|afrekening|\w*rechnung|bescheid)\b"
    r"[^.;]{0,30}\b(?:recevrez|parviendra|ontvangt|erhalten)|inscri\w+|introduction"
    r"|depot|remarques?|observations?|opmerking\w*|anmerkung\w*|bemerkung\w*|reponse|repondre|inschrijv\w*|indien(?:en|ing)|antwoord\w*|anmeld\w*|einreich\w*"
    r"|antwort\w*"
    r"|suspen\w*|opgeschort|uitgesteld|ausgesetzt"
    r"|(?:contrat|bail|overeenkomst|contract|vertrag)\b[^.;]{0,40}"
    r"\b(?:fin|expire|loopt|eindigt|endet|lauft))\b")

# What comes of paying late.
_LATE = re.compile(
    r"\b(?:\w*interets?|\w*intrest\w*|\w*interest\w*|\w*zinse?n?|\w*verzug\w*|retard|tardi\w+"
    r"|laattijdig\w*|te laat|verspat\w*|zu spat|rappels?|aanmaning\w*|\w*mahn\w*|frais|\w*kosten"
    r"|huissier|\w*deurwaarder|gerichtsvollzieher\w*|avocat|advoca\w*|\w*anwalt|majorations?"
    r"|verhoging|\w*zuschlag|tribunal|rechtbank|justice|gericht\w*|recouvrement|\w*invordering"
    r"|\w*beitreibung|astreinte|penalites?)\b")
_AFTER_DAY = re.compile(
    rf"\b(?:apres|passe|au-dela|na|nach)(?: (?:le|du|de|dem|den|{WEEKDAY},?))* {_D}")
# No money by a day: "sans paiement pour le …", "Geht bis zum … keine Zahlung ein".
_WITHOUT = re.compile(
    r"\b(?:a defaut|faute|sans|bij (?:gebrek\w*|niet\S*|uitblijven)|zonder|ohne|mangels"
    r"|bei (?:nicht\w*|ausbleib\w*|fehl\w*))\b"
    r"|(?:\b(?:si|s'il|indien|als|wanneer|wenn|falls|sofern|sollte\w*)|(?:^|[,;:] )(?:wordt|worden"
    r"|is|zijn|staat|komt|hebben|wird|werden|erfolgt|geht|ist|sind|haben))\b[^,;:]{0,140}"
    r"\b(?:pas|niets?|geen|aucune?|rien|nicht|nichts|keine?n?)\b")
_IF = re.compile(  # what comes of paying in time
    r"\b(?:si|a condition|pour autant|moyennant|indien|als|mits|op voorwaarde|wenn|falls|sofern"
    r"|vorausgesetzt)\b")
_TOWARDS = re.compile(rf"\b(?:le|au|op|am|zum)(?: {WEEKDAY},?)?(?: den)? {_D}")


_COMES_BACK = re.compile(
    r"\b(?:rembours\w*|\w*terugbeta\w*|\w*teruggestort|\w*erstatt\w*|ristourn\w*)\b")


def is_of_money(text: str) -> bool:
    """Whether a sentence speaks of money, and of nothing else that has a day."""
    return bool(_OF_MONEY.search(text)) and not is_of_something_else(text)


def is_of_something_else(text: str) -> bool:
    """Whether a sentence speaks of what may be contested, sent or offered until a day."""
    return bool(_OF_SOMETHING_ELSE.search(text))


def last_days(text: str) -> list[int]:
    """The places of the days that a sentence about money calls the last one.

    >>> last_days("das geld muss am \ue001 auf dem konto stehen")
    [17]
    >>> last_days("diese rechnung gilt bis \ue001"), last_days("einspruch bis zum \ue001")
    ([], [])
    """
    if not is_of_money(text) or _COMES_BACK.search(text):
        return []
    said = {match.start() + match[0].index(DAY)
            for pattern in (_UNTIL_DAY, _NAMED, _BEHIND) for match in pattern.finditer(text)}
    is_asked = bool(_MUST.search(text) or asking.REQUEST.search(text)
                    or clauses.role(text) is Role.PAY)
    places = (match.start() for match in re.finditer(DAY, text))
    return [place for place in places if place in said or (
        is_asked and _ON.search(text[:place].rstrip()))]


def is_until(text: str) -> bool:
    """Whether a text has a word for until before a day, or one for a last day beside it."""
    return any(pattern.search(text) for pattern in (_UNTIL_DAY, _NAMED, _BEHIND))


def threatened(text: str) -> int | None:
    """The place of the one day of a sentence that says what comes of not having paid by then,
    or of having paid.

    >>> threatened("passe le \ue001, des interets seront dus")
    9
    """
    is_other = is_of_something_else(text) or _COMES_BACK.search(text)
    if text.count(DAY) != 1 or is_other:
        return None
    is_late = _AFTER_DAY.search(text) and _LATE.search(text)
    is_without = _WITHOUT.search(text) and _OF_MONEY.search(text) and (
        _UNTIL_DAY.search(text) or _TOWARDS.search(text))
    is_if_paid = _IF.search(text) and _OF_MONEY.search(text) and _UNTIL_DAY.search(text)
    return text.index(DAY) if is_late or is_without or is_if_paid else None
