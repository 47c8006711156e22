"""Sentences that say in other words that nothing is owed: a demand is withdrawn, the reader is
free of it or in order, no fine or arrears are found, the letter only informs.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import asking
from .asides import MAX_LETTERS

_NO = r"(?:aucune?|nulle?|pas d[e'] ?|geen|kein|keine[rsnm]?)"
# What an office may find, impose or fix.
_DEBT = (
    r"(?:arrieres?|amendes?|dettes?|penalites?|sanctions?|sanktion(?:en)?|majoration|decaissement"
    r"|supplement"
    r"|cotisation|contribution|redevance|taxe|impot|cout|frais de justice|achterstand\w*"
    r"|achterstallen|\w*boete|\w*schuld(?:en)?|sanctie|verhoging|uitgave|toeslag|bijdrage|heffing"
    r"|retributie|belasting|gerechtskosten|\w*ruckstande?n?|\w*bu(?:ss|ß)e|\w*bussgeld"
    r"|\w*geldbu(?:ss|ß)e"
    r"|schulden|strafe|zuschlag|\w*nachforderung(?:en)?|\w*beitrag|abgabe|gebuhr|steuer"
    r"|gerichtskosten|ausgabe)")
_FOUND = (
    r"(?:infligee?s?|imposee?s?|reclamee?s?|etablie?s?|enrolee?s?|presente|existe|subsiste|laisse"
    r"|donne lieu|entraine|appliquee?s?|prononcee?s?|ouverte?s?|redevables?|dûe?s?|connue?"
    r"|relevons|constatons|nee?|pris naissance|volgt|ergeht|folgt|ontstaan|geboekt|entstanden"
    r"|erfasst|opgelegd"
    r"|vastgesteld|ingekohierd|vertoont|bestaat|aangerekend|geheven"
    r"|verschuldigd|gevestigd|toegepast|uitgesproken|openstaan\w*|verhangt|festgesetzt"
    r"|festzusetzen|erhoben|auferlegt|bestehen|besteht|entstehen|entsteht|weist|geschuldet"
    r"|ausgesprochen|veranlagt|offen\w*|falligen?|hat ihr|haben sie|hebt u|heeft uw|avez)")
_NONE = re.compile(
    rf"\b{_NO} ?(?:\w+ ){{0,2}}{_DEBT}\b[^.;]{{0,60}}\b{_FOUND}\b"
    rf"|\b{_FOUND}\b[^.;]{{0,60}}?\b{_NO} ?(?:\w+ ){{0,2}}{_DEBT}\b"
    r"|\b\w*nachforderung(?:en)? besteh(?:t|en) nicht\b"
    rf"|\b(?:eine?|die|een|de|het|une?|la|le|l'|cette|deze|dit"
    rf"|diese[rs]?) ?(?:\w+ ){{0,2}}{_DEBT}\b"
    r"[^.;]{0,60}\b(?:ist|sind|wird|werden|wurde|is|zijn|wordt|worden|werd|n'est|n'a|ne sera)\b"
    rf"[^.;]{{0,25}}\b(?:nicht|niet|pas)\b[^.;]{{0,40}}\b{_FOUND}\b"
    r"|\b(?:ihnen|ihre? \w+)\b[^.;]{0,40}\bkeine \w*kosten\b|\bkeine \w*kosten\b[^.;]{0,20}\b(?:fur"
    r" sie|ihnen)\b|\b(?:voor u|u)\b[^.;]{0,30}\bgeen kosten (?:aan )?verbonden\b"
    r"|\baucun (?:cout|frais) (?:pour|a charge de) v\w+\b|\bsans frais pour v\w+\b"
    r"|\b(?:keine|geen)\b[^.;,]{0,40}\bentstehen\b[^.;,]{0,20}\bgerichtskosten\b")
# What asked for money, or would have.
_DEMAND = (
    r"(?:avertissement\w*|rappels?|invitations?|(?:demande|ordre) de (?:paiement|remboursement"
    r"|versement)|mise en demeure|sommations?|taxation|imposition|contrainte|amende|taxe|note de"
    r" debit|notification|procedure|recouvrement|recuperation|creance|facture|cotisation"
    r"|\w*herinnering|\w*aanmaning|\w*uitnodiging|verzoek (?:tot|om) (?:\w*betaling|storting)"
    r"|ingebrekestelling|\w*aanslag|dwangbevel|\w*boete|belasting|\w*vordering|debetnota|factuur"
    r"|kennisgeving|\w*mahnung|\w*aufforderung|\w*erinnerung|\w*bescheid|\w*forderung"
    r"|\w*anforderung|\w*bu(?:ss|ß)e|bussgeld|steuer|zahlungsbefehl|vollstreckung|\w*rechnung"
    r"|beitrag"
    r"|einziehung|beitreibung|posten|veranlagung|\w*erhebung|enrolement|inkohiering)")
_WITHDRAWN = (
    r"(?:annulee?s?|retiree?s?|sans objet|nul(?:le)? et non avenue?|non avenue?s?|caduque?s?|levee"
    r"|abandonnee?s?|classee? sans suite|degrevee?s?|supprimee?s?|eteinte?s?|geannuleerd"
    r"|ingetrokken|zonder voorwerp|als onbestaande|zonder gevolg|nietig|kwijtgescholden"
    r"|geseponeerd|geschrapt|stopgezet|aufgehoben|storniert|annulliert|zuruckgezogen"
    r"|gegenstandslos|hinfallig|erlassen|nichtig|erloschen|eingestellt|zuruckgenommen|gestrichen)")
_UNDOING = (
    r"(?:streichung|aufhebung|annullierung|rucknahme|loschung|einstellung|schrapping|intrekking"
    r"|vernietiging|annulering|nietigverklaring|annulation|retrait|suppression|abandon)")
_NOT_MADE = (
    r"(?:aufgenommen|vorgenommen|vollstreckt|weiterverfolgt|versandt|ausgefuhrt|opgenomen"
    r"|ingekohierd|doorgevoerd|uitgevoerd|voortgezet|verstuurd|enrolee?s?|etablie?s?|effectuee?s?"
    r"|poursuivie?s?|maintenue?s?|mise?s? a execution)")
_IS_WITHDRAWN = re.compile(
    rf"\b{_UNDOING} (?:de[rs]?|van(?: de| het)?|de l[a']|du|de) ?(?:\w+ ){{0,2}}{_DEMAND}\b"
    rf"|\b{_DEMAND}\b[^;]{{0,60}}\b(?:nicht|niet|pas)\b[^.;,]{{0,40}}\b{_NOT_MADE}\b"
    r"|^(?:die|der|das|het|le|l'|ce|uw|ihre?|votre|dit|cette?) ?(?:akte|dossier|vorgang|verfahren"
    r"|zaak"
    r"|procedure|affaire)\b[^.;,]{0,40}\b(?:geschlossen|abgeschlossen|eingestellt|afgesloten"
    r"|gesloten"
    r"|clos|close|cloturee?|classee?)\b[^.;,]{0,40}\W*$"
    rf"|\b(?:die|diese|ihre) (?:{_DEBT}|\w*pflicht)\b[^.;]{{0,25}}\bentfall(?:t|en)\b"
    rf"|\bvon\b[^.;]{{0,30}}\b{_DEBT}\b[^.;]{{0,20}}\babgesehen\b"
    rf"|\bauf\b[^.;]{{0,30}}\b{_DEMAND}\b[^.;]{{0,20}}\bverzichtet\b"
    r"|\b(?:vordering|schuld|boete|herinnering|aanmaning) is (?:\w+ )?vervallen\b"
    r"|\b(?:akte|dossier|vorgang|sache|zaak|affaire|verfahren"
    r"|procedure)\b[^.;]{0,40}\b(?:ohne (?:weitere )?folgen?"
    r"|zonder (?:verdere? )?gevolg(?:en)?|sans (?:autre )?suite)\b"
    rf"|\b{_DEMAND}\b[^;]{{0,140}}\b{_WITHDRAWN}\b|\b{_WITHDRAWN}\b[^.;]{{0,40}}\b{_DEMAND}\b"
    r"|\b(?:renon\w+|abandonn\w+)\b[^.;]{0,40}\b(?:recuperation|recouvrement|remboursement|creance"
    r"|reclam\w+|amende|poursuites?|majoration)\b"
    r"|\b(?:zien|ziet|zie) (?:\S+ ){0,3}af van\b[^.;]{0,60}\b(?:\w*vordering|boete|vervolging"
    r"|terugbetaling|sanctie)\b"
    r"|\bverzicht\w*\b[^.;]{0,40}\bauf\b[^.;]{0,60}\b(?:\w*forderung|beitreibung|einziehung"
    r"|geldbu(?:ss|ß)e|ruckzahlung|erhebung)\b"
    r"|\btrek(?:t|ken)?\b[^.;]{0,60}\b(?:verzoek|boete|aanmaning|aanslag|uitnodiging|vordering)\b"
    r"[^.;]{0,40}\bin\b"
    r"|\b(?:ziehen|zieht|nehmen|nimmt)\b[^.;]{0,60}\b\w*(?:forderung|bescheid"
    r"|mahnung|rechnung|geldbu(?:ss|ß)e)\b[^.;]{0,20}\bzuruck\b"
    r"|\b(?:brauchen|mussen) (?:sie )?(?:sie|diese\w*) nicht (?:mehr )?(?:zu )?beachten\b"
    r"|\b(?:mag|mogen|kunt)\b[^.;]{0,90}\bals onbestaande\b|\b(?:pouvez|peut)\b[^.;]{0,90}\bcomme"
    r" (?:nul\w*|non avenue?)\b|\b(?:konnen|durfen)\b[^.;]{0,90}\bals (?:gegenstandslos|hinfallig)")
_CHARGE = (
    r"(?:paiements?|taxes?|cotisations?|contributions?|redevances?|impots?|primes?|amendes?|droits?"
    r"|precompte|\w*betaling|\w*belasting\w*|\w*bijdrage\w*|retributie|\w*heffing|voorheffing"
    r"|\w*rechten|premie|boete|\w*zahlung|\w*steuer|\w*beitrag\w*|\w*beitrage|abgaben?"
    r"|gebuhr(?:en)?"
    r"|pramie|geldbu(?:ss|ß)e|vorabzug)")
_FREE = re.compile(
    rf"\b(?:etes|est|reste) (?:\w+ )?(?:en ordre|en regle|a jour|dispensee?|exoneree?|exemptee?)\b"
    rf"[^.;,]{{0,25}}\b{_CHARGE}\b"
    r"|\bn(?:e |')\w+ (?:pas|donc pas|plus) (?:soumise?|assujettie?|redevables?|concernee?"
    r"|visee?)\b|\bne figur\w+ pas parmi les redevables\b"
    rf"|\b(?:in orde met|vrijgesteld van|ontslagen van)\b[^.;,]{{0,25}}\b{_CHARGE}\b"
    rf"|\bniet onderworpen aan\b[^.;,]{{0,25}}\b{_CHARGE}\b"
    rf"|\b(?:von|mit)\b[^.;,]{{0,25}}\b{_CHARGE}\b[^.;,]{{0,25}}\b(?:befreit|freigestellt"
    r"|auf dem laufenden)\b"
    rf"|\bunterlieg(?:t|en)\b[^.;,]{{0,25}}\b{_CHARGE}\b[^.;,]{{0,15}}\bnicht\b"
    rf"|\bunterlieg(?:t|en)\b[^.;,]{{0,10}}\bnicht\b[^.;,]{{0,25}}\b{_CHARGE}\b"
    r"|^(?:cette|ce|cet|dit|deze|dies\w*|(?:das|het) (?:is|ist|dauert|kost\w*)) [^.;]{0,60}"
    r"\b(?:gratuite?|sans frais|gratis|kosteloos|kostenlos|gebuhrenfrei|kostenfrei"
    r"|unentgeltlich)\b"
    r"|\b(?:sans frais|kosteloos|kostenlos)\b[^.;]{0,20}\b(?:clos|cloturee?|afgesloten|stopgezet"
    r"|eingestellt|abgeschlossen)\b")
# One thing is spared, and another is owed all the same.
_STILL = re.compile(
    r"\b(?:reste(?:nt)?|demeure(?:nt)?|blijft|blijven|bleibt|bleiben)\b[^.;]{0,30}\b(?:due?s?"
    r"|dûe?s?"
    r"|exigibles?|a payer|verschuldigd|opeisbaar|te betalen|geschuldet|zu zahlen|fallig|offen|open"
    r"|ouverte?s?)\b")
_TOLD = re.compile(
    r"\b(?:titre|caractere|document|note|lettre|information) (?:\w+ )?(?:purement |uniquement"
    r" |simplement )?(?:documentaire|informati\w+|indicatif)\b"
    r"|\b(?:nur|lediglich|ausschlie(?:ss|ß)lich|allein|rein)\b[^.;]{0,40}\b(?:kenntnis\w*"
    r"|unterrichtung"
    r"|information|informativ|dokumentation)\b"
    r"|\b(?:enkel|louter|alleen|uitsluitend|slechts|puur)\b[^.;]{0,40}\b(?:kennisgeving"
    r"|informati\w+"
    r"|inlichting|documentatie)\b"
    r"|\b(?:est|constitue|vaut|tient lieu d[e']) ?(?:une |un |de )?(?:quittance|recu|acquit)\b"
    r"|\b(?:is|geldt als|dient als) (?:een )?(?:kwijting|kwijtschrift|ontvangstbewijs)\b"
    r"|\b(?:ist|gilt als|dient als) (?:eine? )?(?:quittung|empfangsbestatigung|zahlungsbeleg)\b")
_NOTHING_OWED = re.compile(
    r"\b(?:devez|doit|devra|redevables?)\b[^.;]{0,20}\b(?:(?:plus |de )?rien|quoi que ce soit)\b"
    r"|\bni\b[^.;]{0,90}\bne\b[^.;]{0,30}\b(?:redevables?|devez|doivent|tenue?s)\b"
    r"|\b(?:geen|aucune?|keine?n?) (?:\w+ )?(?:stappen|demarches?|schritte|formalites?|actie)\b"
    r"|\b(?:herladen|aanvullen|bijbetalen|recharger?|rechargement|aufladen|aufladung)\b[^.;]{0,40}"
    r"\b(?:niet|pas|nicht) (?:\w+ )?(?:vereist|nodig|necessaire|requis|erforderlich|notig)\b")
_TAX = re.compile(
    r"\b(?:tva|btw|mwst|mehrwertsteuer|\w*umsatzsteuer)\b[^;]{0,30}\b(?:due|verschuldigd"
    r"|geschuldet|fallig|erhoben|berechnet|ausgewiesen|aangerekend|geheven|gerekend|comptee"
    r"|facturee|percue|portee en compte)\b|\b(?:soumise?|assujettie?|exoneree?|exemptee?"
    r"|onderworpen|vrijgesteld"
    r"|unterlieg(?:t|en)|befreit)\b[^.;]{0,20}\b(?:tva|btw|mwst|mehrwertsteuer|\w*umsatzsteuer)\b"
    r"|\b(?:aucune|geen|keine) (?:tva|btw|mwst|mehrwertsteuer"
    r"|\w*umsatzsteuer)\b")
_VAT = re.compile(r"\b(?:tva|btw|mwst|mehrwertsteuer|\w*umsatzsteuer)\b")
_LATER = re.compile(
    r"\b(?:a partir d[eu]|desormais|dorenavant|a l'avenir|vanaf|voortaan|in de toekomst|kunftig"
    r"|ab (?:dem|\d{4}))\b")
# Only in a case, or in part; or another paper takes its place.
_ASIDE = re.compile(
    r"\b(?:entre-?temps|intussen|ondertussen|inmiddels"
    r"|inzwischen|zwischenzeitlich|remplace\w*|vervang\w*|ersetz\w*|consultation|inzage|einsicht"
    r"|partie|deels|teilweise|jusqu'au|tot nu toe|tot vandaag|bisher|noch nicht|nog niet|pas encore"
    r"|delai|uitstel|aufschub|retard|si vous|falls|wenn|indien)\b"
    # what goes on beside the matter
    r"|\b(?:loyers?|cotisations?|mensualites?|charges) courante?s?\b|\blopende \w*(?:huur"
    r"|bijdragen?)"
    r"|\blaufende[rn]? \w*(?:miete|beitrage?)\b"
    r"|^(?:hebt|heeft|haben|hat|sollten|avez|auriez|werd|wurde|ist|is)\b")
_OF_OTHERS = re.compile(
    r"^(?:les? |de |die |toutes? |alle )?(?:entreprises?|societes|personnes?|associations"
    r"|independants|employeurs|ondernemingen|bedrijven|vennootschappen|verenigingen|zelfstandigen"
    r"|werkgevers|unternehmen|betriebe|gesellschaften|vereine|selbststandige|arbeitgeber|wie|wer"
    r"|celui|ceux|quiconque)\b"
    r"|\b(?:befreit|ausgenommen|vrijgesteld|uitgezonderd|exoneree?s|exemptee?s|dispensee?s)"
    r" (?:davon )?(?:sind|zijn|sont|hiervan)? ?(?:die |de |les |alle )?(?:gesellschaften"
    r"|unternehmen"
    r"|betriebe|vereine|personen|selbststandige|vennootschappen|ondernemingen|bedrijven|personen"
    r"|verenigingen|societes|entreprises|personnes|associations)\b"
    r"|^(?:sont|zijn|sind) (?:\w+ )?(?:exoneree?s|exemptee?s|dispensee?s|vrijgesteld|befreit)\b")
_GUILT = re.compile(r"\b(?:reconn\w+|avou\w+|aveu|erken\w*|bekent?|anerkenn\w*|gesteht?)\b")


def is_other(text: str) -> bool:
    """Whether a denial is of others, of later bills, of a tax on the price, or of guilt.

    >>> is_other("aucune tva n'est due"), is_other("aucun montant n'est dû")
    (True, False)
    """
    others = (_TAX, _LATER, _OF_OTHERS, _GUILT)
    return any(pattern.search(text) for pattern in others)


def frees(text: str) -> bool:
    """Whether a sentence frees the reader of what was, or could have been, asked."""
    asides = (_ASIDE, _STILL, _VAT)
    if len(text) > MAX_LETTERS or is_other(text) or asking.depends(text) or any(
            pattern.search(text) for pattern in asides):
        return False
    ways = (_NONE, _IS_WITHDRAWN, _FREE, _TOLD, _NOTHING_OWED)
    return any(pattern.search(text) for pattern in ways)
