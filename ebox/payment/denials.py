"""Sentences that say that nothing is to be paid: it is settled, spared, or not asked for.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import sparing
from .asides import MAX_LETTERS
from .asking import CONDITION
from .masks import AMOUNT

_NO = (r"(?:aucune?|keinerlei|rien|nulle?|pas de|pas d'|pas (?:lieu|besoin)|nicht (?:notig"
       r"|erforderlich)"
       r"|niet nodig|geen|niets|nihil|kein|keine[rsnm]?|nichts)")
_MONEY = (
    r"(?:paiements?|versements?|virements?|reglements?|sommes?|montants?|payer|verser|regler|virer"
    r"|acquitter|dûe?s?|dues?|reclamee?s?|demandee?s?|exigee?s?|attendue?s?|requise?|facturee?s?"
    r"|\w*betaling|\w*storting|\w*overschrijving|betalen|storten|overschrijven|vereffenen|voldoen"
    r"|verschuldigd|gevraagd|gevorderd|aangerekend|bedrag|som|invordering|schuld"
    r"|betaal|stort|\w*zahlung|\w*uberweisung|\w*zahlen|uberweisen|begleichen|entrichten"
    r"|over te (?:maken|schrijven)|geschuldet|fallig|bedragen|sommen|betrage|summen"
    r"|reserver|donner suite|suite (?:n'est )?a donner|financiele gevolgen|finanziellen? folgen"
    r"|consequences? financieres?|folge zu leisten|action|demarche|faire|actie|doen"
    r"|ondernemen|unternehmen|tun|handlung|handlungsbedarf|veranlassen|reaction|reactie|reaktion"
    r"|verlangen|fordern|vorderen|reclamons|demandons"
    r"|verlangt|gefordert|erhoben|dettes?|schulden|betrag|summe|(?:nach)?forderung|berechnet"
    r"|schuldig"
    r"|devez|devrez|open|offen|eingefordert|debourser|gevolg te geven|suite financiere)")
_WITHIN = (  # up to where a reason begins
    r"(?:(?!, (?:want|denn|da|weil|omdat|aangezien|car|parce|puisqu|vu)\b)[^.;\ue000])")
_DENIED = re.compile(
    rf"\b{_NO}\b{_WITHIN}{{0,45}}?\b{_MONEY}\b|\b{_MONEY}\b{_WITHIN}{{0,25}}?\b{_NO}\b")
_NOT_ASKED = re.compile(
    r"\bn'est (?:donc )?(?:plus |pas )(?:donc |encore )*(?:dûe?|due|exigible|reclamee?|redevable)\b"
    r"|\bne (?:vous )?(?:sera|seront|est|sont) (?:donc )?(?:pas|plus) (?:reclame|facture|exige"
    r"|perçu|percu)e?s?\b|\bplus rien\b[^.;]{0,20}\b(?:dû|ouvert|a payer)\b"
    r"|\b(?:is|zijn)\b[^.;]{0,30}\bniet (?:meer |langer )?(?:verschuldigd|opeisbaar)\b"
    r"|\bwordt\b[^.;]{0,30}\bniet (?:gevorderd|aangerekend|ingevorderd|gevraagd)\b"
    r"|\b(?:ist|sind)\b[^.;]{0,30}\bnicht (?:mehr |langer )?(?:geschuldet|fallig)\b"
    r"|\bwird\b[^.;]{0,30}\bnicht (?:eingefordert|erhoben|gefordert|berechnet)\b"
    r"|\b(?:moet|dient|hoeft|muss|braucht|doit|devra)\b[^.;]{0,30}\b(?:niets|nichts"
    r"|rien)\b[^.;]{0,20}"
    r"\b(?:betaald|gestort|overgemaakt|gezahlt|bezahlt|uberwiesen|paye|verse)\b"
    r"|\bzahlen sie\b[^.;,]{0,30}\bnicht\b(?! (?:auf|bar|mit|per|uber|vor|nach|spater|an))"
    r"|(?:^|[,:;.] )(?:betaal|stort)\b[^.;,]{0,40}\bniet\b(?! (?:op|contant|met|via|per|aan|voor"
    r"|later))"
    r"|\bne (?:payez|versez|virez|reglez)\b[^.;,]{0,20}\bpas\b(?! (?:en|sur|par|avec|via|avant|a))"
    # no funds are called
    r"|\b(?:appelons|reclamons|demandons|vragen|fordern|rufen|verlangen)\b[^.;]{0,30}\b(?:pas d[e']"
    r"|aucune?|geen|keine?)\b[^.;]{0,20}\b(?:fonds|provisions?|avances?|geld(?:en)?|provisies?"
    r"|voorschot\w*|mittel|gelder|rucklagen?|vorschuss\w*)\b"
    # neither the one nor the other
    r"|\bne\b[^.;]{0,30}\bni\b[^.;]{0,60}\bni\b|\bweder\b[^.;]{0,60}\bnoch\b"
    r"|\b(?:geen|keinen?|aucune?) (?:aanleiding|anlass|incidence)\b")
_NOT_DENIED = re.compile(
    r"\b(?:recu\w*|parvenu\w*|enregistre\w*|percu\w*|constat\w*|delais?|report|frais|interets?"
    r"|especes"
    r"|reduction\w*|trouve\w*|retard\w*|(?<!donner )suite(?! financiere| n'est a| a donner)"
    r"|preuve|partiels?|ontvangen|ontvingen|ontving|uitstel"
    r"|kosten|\w*intrest\w*|\w*interest\w*|gevonden|vastgesteld|geregistreerd"
    r"|gevolg(?! te geven)|contant\w*|cash"
    r"|eingegangen|eingang|erhalten|erhielten|aufschub|kosten|\w*zinsen|verbuch\w*|festgestellt|bar"
    r"|feststellen|gefunden|verzeichne\w*|plus que?|maar|sondern|intussen"
    r"|ondertussen|inmiddels|entre-?temps|inzwischen|zwischenzeitlich|tenir compte"
    r"|rekening te houden"
    r"|gegenstandslos"
    # a fault, a tax on top, what lies with us, another place to pay
    r"|reconnaiss\w*|erkent|erkenning|anerkenn\w*|(?:geen|keine?|aucune|sans) (?:btw|tva|mwst"
    r"|mehrwertsteuer|umsatzsteuer|einfuhrumsatzsteuer)|consignee?s?|chez nous|bij ons|bei uns"
    r"|kunftig|voortaan|desormais)\b")


_PAID = (
    r"(?:apure|solde|regle|acquitte|paye|liquide|annule|(?<!en )(?<!de )classe|couvert|compense"
    r"|honore)e?s?")
_BETAALD = (
    r"(?:aangezuiverd|vereffend|voldaan|betaald|geregeld|gedekt|geannuleerd|geseponeerd"
    r"|kwijtgescholden|in evenwicht|in orde)")
_BEZAHLT = (
    r"(?:ausgeglichen|beglichen|getilgt|bezahlt|gezahlt|entrichtet|erledigt|aufgehoben|annulliert"
    r"|gedeckt|erlassen|in ordnung)")
_SETTLED = re.compile(
    rf"\b(?:est|sont|se trouve(?:nt)?)\b[^.;]{{0,60}}\b{_PAID}\b"
    rf"|\b(?:a|ont|ayant)(?: deja| bien| integralement| entierement)* ete"
    rf"(?: \w+ment| deja)* {_PAID}\b"
    r"|\b(?:est|sont) en (?:equilibre|ordre|regle)\b"
    rf"|\b(?:is|zijn|werd|werden)\b[^.;]{{0,60}}\b{_BETAALD}\b"
    rf"|\b(?:ist|sind|wurde|wurden)\b[^.;]{{0,60}}\b{_BEZAHLT}\b"
    r"|^(?:ce|cet|cette|le present|la presente|dit|deze|dies\w*|nur)\b[^.;]{0,70}\b(?:a titre"
    r" (?:d'information|indicatif)|ter informatie|ter kennisgeving|zur information|zur kenntnis)\b"
    r"|\b(?:solde|\w*saldo|kontostand)\b[^.;\ue000]{0,30}\b(?:nul|null|zero)\b"
    r"|\b(?:purement|uniquement|strictement|simplement) informati\w+"
    r"|\btitre (?:purement )?informatif\b"
    r"|\bsimple information\b|\b(?:louter|zuiver|enkel|uitsluitend) (?:ter |als )?informati\w+"
    r"|\b(?:nur|lediglich|ausschlie(?:ss|ß)lich) (?:der|zur|zu ihrer) (?:information|kenntnis\w*"
    r"|\w*unterrichtung)\b"
    r"|\bdient (?:\w+ )?(?:der|zur|zu ihrer|ihrer) (?:information|kenntnis\w*|unterrichtung)\b"
    # it is confirmed, the verb last
    rf"|\b(?:dat|dass)\b[^.;]{{0,40}}\b(?:alle|alles|volledig|vollstandig|samtliche)\b[^.;]{{0,40}}"
    rf"\b(?:{_BETAALD}|{_BEZAHLT}) (?:is|zijn|ist|sind|werd|werden|wurden?)\b"
    # at the cost of who writes
    r"|\b(?:geht|gehen|erfolgt) (?:\w+ )?auf unsere kosten\b"
    r"|\b(?:is|zijn|valt|vallen) (?:\w+ )?(?:voor onze rekening|te onzen laste)\b"
    r"|\best (?:entierement )?a (?:notre charge|nos frais)\b"
    r"|\blieu de quittance\b|\bgeldt als (?:kwijting|kwitantie)\b|\bgilt als quittung\b"
    # of what the letter speaks of, as said in passing
    rf"|^[^{AMOUNT}]*\b(?:que vous avez deja (?:paye|acquitte|regle|verse)e?s?"
    r"|die u (?:al|reeds) hebt (?:betaald|voldaan|gestort)"
    rf"|die sie bereits (?:be)?(?:gezahlt|zahlt|glichen) haben)\b[^{AMOUNT}]*$")
# Something is left of it.
_LEFT = re.compile(
    rf"\b(?:subsiste|reste|blijft|rest|resteert|verbleibt|bleibt)\b[^.;,]{{0,40}}{AMOUNT}")
# Not all, not yet, or another one.
_UNSETTLED = re.compile(
    r"\b(?:pas|non|partiellement|encore|sauf|seul\w*|niet|nog|gedeeltelijk|enkel de|nicht|noch"
    r"|teilweise|une fois|zodra|sobald|doi\w+|moet|dient te|muss|precedente?s?|anterieure?s?"
    r"|dernieres?|prochaine?s?|vorige?|vroegere?|volgende?|laatste|vorherige\w*|fruhere\w*"
    r"|anciens?|ancienne|initiale?|oude|oorspronkelijke?|alte[rsn]?|ursprungliche[rsn]?"
    r"|letzte\w*|nachste\w*|vorig|dernier|par domiciliation|via domicili\w+|per domizil\w+"
    r"|lastschrift|trop|te veel|teveel|zu viel|deux fois|tweemaal|twee keer|dubbel|zweimal"
    r"|doppelt|subsiste\w*|reste|restent|demeure|resteert|resteren|rest|blijft|verbleib\w*"
    # another bill, paper, or by an insurance
    r"|facturee?s? a part|apart gefactureerd|gesondert berechnet|nos propres|onze eigen"
    r"|unsere eigenen"
    r"|(?:staten|facturen|nummers|nrs?|etats|factures|rechnungen|noten)\W+(?:\w+\W+)?\d+"
    r"|polices?|assurances?|assureurs?|polis|verzeker\w*|versicher\w*|policen?)\b")


def is_settled(text: str) -> bool:
    """Whether a sentence says that all is paid, or that the letter only informs."""
    is_said = len(text) <= MAX_LETTERS and _SETTLED.search(text)
    is_said = is_said and not text.rstrip().endswith(":")  # by what follows
    return bool(is_said) and not (
        _UNSETTLED.search(text) or _LEFT.search(text) or CONDITION.search(text))


_MARKED_PAID = re.compile(
    r"(?:\w*(?:statut|etat|status|toestand)\W+(?:\w+ ){0,3})?"
    r"(?:payee?|acquittee?|pour acquit|reglee?|soldee?|betaald|voldaan|vereffend|bezahlt|beglichen"
    r"|ausgeglichen|quittiert)\b\W*(?:le |op |am |par |met |mit |via |per )?(?:\w+\W*){0,4}$")


def marks_paid(line: str) -> bool:
    """Whether a line is a stamp, or a status, that all is paid.

    >>> marks_paid("status: bezahlt"), marks_paid("bezahlt wurden bisher 20 eur von 40 eur")
    (True, False)
    """
    return bool(_MARKED_PAID.match(line)) and not re.search(
        rf"[\d{AMOUNT}]|\b(?:niet|pas|non|nicht|nog|noch)\b", line)


_SPARED = re.compile(
    r"\b(?:rien (?:a )?faire|(?:pas|aucun|pas de|aucune?) (?:virement|demarche)|niets (?:te )?doen"
    r"|niets over|doe\b[^.;]{0,20}\bniets|geen overschrijving|nichts (?:zu )?(?:tun|unternehmen"
    r"|veranlassen|uberweisen)|uberweisen sie\b[^.;]{0,20}\bnichts|keine uberweisung)\b")


def spares(text: str) -> bool:
    """Whether a sentence only says that the reader need do nothing: money moves by itself."""
    return bool(_SPARED.search(text))


_NOT_IN = re.compile(
    r"\b(?:hebben (?:wij|we)|(?:wij|we) (?:hebben|kregen|zagen)|haben wir|wir (?:haben|bekamen)"
    r"|nous n'avons)\b[^.;]{0,40}\b(?:geen|keine?n?|aucune?|pas de)\b[^.;]{0,15}\b(?:\w*betaling"
    r"|\w*storting|overschrijving|geld|\w*zahlung|uberweisung|paiements?|versements?"
    r"|virements?)\b")
# A sum is given to inform, not the letter.
_FIGURE_TOLD = re.compile(
    rf"\b(?:montants?|tot(?:al|aux|aal|alen)|cumul\w*|chiffres?|bedrag(?:en)?|cijfers?|\w*betrage?"
    rf"|\w*summen?|zahlen|{AMOUNT})\W[^.;]{{0,60}}\b(?:indicati\w+|informati\w+|kennis\w*"
    r"|kenntnis\w*)\b")


def waits(text: str) -> bool:
    """Whether a sentence says that no payment came in: that is no word of what is asked.

    >>> waits("we hebben nog geen betaling gekregen"), waits("wij vragen u geen betaling")
    (True, False)
    """
    return bool(_NOT_IN.search(text))


def denies(text: str) -> bool:
    """Whether a sentence says that nothing is asked for."""
    if waits(text) or _FIGURE_TOLD.search(text):
        return False
    return is_settled(text) or any(
        _is_denied(clause) or sparing.frees(clause.strip()) for clause in re.split("[;:]", text))


def _is_denied(clause: str) -> bool:
    is_denied = _DENIED.search(clause) or _NOT_ASKED.search(clause)
    return bool(is_denied) and not (
        _NOT_DENIED.search(clause) or CONDITION.search(clause) or sparing.is_other(clause.strip()))
