"""Words that tell which way money moves, and whether it does: towards the reader, from the
reader's account, or by the reader's own hand.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import masks


def _either(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_GAP = r"[^.;]{0,110}?"
# Verbs of moving money: participles, infinitives, and what "we" do.
_TRANSFER = (
    r"(?:vers|vir|pay|credit|transfer|regl|rembours|restitu|revers|ristourn|alloue?|renvoy"
    r"|retourn|rembourse|recredit|liquid|retroced|envoy|rendu|bonifi)ee?s?")
_TRANSFERRED = (
    r"(?:gestort|overgemaakt|overgeschreven|betaald|uitbetaald|uitgekeerd|gecrediteerd|overgezet"
    r"|bijgeschreven|teru[gk]\w+|storten|overmaken|overschrijven|uitbetalen|uitkeren|betalen)")
_UBERWIESEN = (
    r"(?:\w*uberwiesen|gezahlt|ausgezahlt|\w*erstattet|gutgeschrieben|zuruck\w*|uberweisen|zahlen"
    r"|auszahlen|\w*erstatten|gutschreiben|gutgebracht|uberweist|angewiesen|anweisen"
    r"|ruckvergutet)")
_FR_WE = (
    r"(?:vers|vir|pay|credit|transfer|revers|rembours|restitu|ristourn|retroced|renvoy|retourn"
    r"|envoy|regl)")
_FR_BACK = r"(?:rembours|restitu|revers|ristourn|renvoy|retourn|retroced)"
_FR_RETURN = r"(?:remboursements?|restitutions?|ristournes?|degrevements?)"
_NL_RETURN = (r"(?:terugbetaling|terugstorting|teruggave|teruggaaf|terugbetalingen|ristorno)")
_DE_RETURN = r"(?:\w*erstattung|\w*ruckzahlung|\w*ruckvergutung|\w*auszahlung|ruckuberweisung)"
_HAPPENS = (
    r"(?:effectuee?s?|executee?s?|intervien\w+|aura lieu|se fera|suivra|prevue?s?|programmee?s?"
    r"|gebeurt|volgt|uitgevoerd|geschiedt|plaats|voorzien|gepland|erfolgt|geschieht|ausgefuhrt"
    r"|folgt|vorgenommen|vorgesehen|geplant|statt)")

# It will be done, by no one who is named.
HAPPENING = re.compile(r"\b(?:sera|seront|serait|wordt|worden|zal|zullen|wird|werden|gebeurt)\b")
_GRANT = (
    r"(?:subsides?|subventions?|indemnites?|primes?|allocations?|aides?|dividendes?|dedommagement"
    r"|\w*subsidie|\w*premie|\w*vergoeding|\w*toelage|\w*steun|tegemoetkoming|dividend"
    r"|\w*zuschuss|\w*beihilfe|\w*pramie|\w*entschadigung|\w*forderung|dividende)")
_THE_MONEY = (
    r"\b(?:cette somme|ce montant|la somme|le montant|votre argent|(?:dit|het) (?:bedrag|geld)"
    r"|deze som|(?:den|diesen|der|dieser) betrag|das geld|die summe)\b"
    r"(?:(?!\b(?:te|zu|a|payer|verser)\b)[^.;]){0,110}?"
    rf"\b(?:le|op|am|vanaf|ab|dem) {masks.DAY}{masks.FILL}*"
    r"(?: (?:op uw|sur votre|auf ihrem) \w+)?\W*$")
_THERE = r"(?=[^.;]*\b(?:y|daar|er|dort|compte|rekening|konto)\b)"

# Money on its way to the reader.
COMES = _either(
    # to you
    rf"\bvous (?:y )?(?:aurez|disposerez de) ?{_THE_MONEY}",
    rf"\bvous y (?:re)?trouverez ?{_THE_MONEY}|\bvous (?:re)?trouverez{_THERE} ?{_THE_MONEY}",
    rf"\bu (?:hebt|beschikt over)(?: dan| zo)? ?{_THE_MONEY}|\bu vindt{_THERE} ?{_THE_MONEY}",
    rf"\bsie (?:haben|verfugen uber)(?: dann)? ?{_THE_MONEY}|\bsie finden{_THERE} ?{_THE_MONEY}",
    rf"\bvous (?:est|sont|sera|seront|a ete|ont ete|serait)\b[^.;]{{0,50}}?\b{_TRANSFER}\b",
    r"\bvous (?:est|sont|sera|seront)\b[^.;]{0,40}?\b(?:rendue?s?|mise?s? en paiement)\b",
    rf"\bvous (?:les? |la |l'|en )?{_FR_WE}(?:ons|erons|e|era|ent|eront)\b",
    r"\bvous (?:les? |la |l'|en )?(?:recevrez|recevez|toucherez|percevrez|obtenez"
    r"|obtiendrez|recuperez|recupererez|beneficiez|beneficierez)\b",
    r"\b(?:de|a) vous (?:verser|virer|rembourser|crediter"
    r"|restituer|reverser|rendre|transferer|retroceder|ristourner)\b",
    r"\bnous (?:restons )?vous (?:les? |la |l')?(?:rend(?:ons|rons)|devons|devoir)\b",
    r"\bdoi(?:t|vent) (?:donc |encore |ainsi )?vous (?:rembourser|restituer|reverser|rendre)\b",
    r"\bvous fer(?:a|ons) parvenir\b", r"\bop uw rekening verwachten\b",
    r"\bauf ihrem konto erwarten\b", r"\bschreiben\b[^.;]{0,90}\bgut\b",
    r"\bnous restons vous devoir\b", r"\bvous revien(?:t|nent)\b", r"\ben votre faveur\b",
    r"\ba votre credit\b", r"\btrop[- ]percu\b",
    rf"\b(?:wordt|worden|zal|zullen|werd)\b{_GAP}(?<!door )\bu\b{_GAP}\b{_TRANSFERRED}\b",
    r"\b(?:storten|betalen|maken|schrijven|keren|geven|crediteren|storting|sturen|bezorgen)"
    r" (?:wij aan|wij|we) u\b",
    r"\b(?:wij|we) (?:storten|betalen|maken|schrijven|keren|geven|crediteren|sturen) (?:aan )?u\b",
    rf"^(?:de|het|onze|ons) (?:\w+ ){{1,3}}(?:stort|betaalt|keert|schrijft|maakt) u {masks.AMOUNT}",
    r"\b(?:die|dat|dit|deze)\b[^.;]{0,30} (?:wij|we) u\b[^.;]{0,60}\b(?:storten|betalen|overmaken"
    r"|overschrijven|terug\w+)\b",
    r"\b(?:onze bank|opdracht)\b[^.;]{0,60}\bu\b[^.;]{0,60}\bte (?:storten|betalen|crediteren)\b",
    r"\bu (?:ontvangt|krijgt|recupereert)\b",
    r"\b(?:die|dat|welke) u\b[^.;]{0,40}\b(?:ontvangt|krijgt|terugkrijgt)\b",
    r"\b(?:die|den|das|welche[nr]?) sie\b[^.;]{0,60}\b(?:erhalten|bekommen)\b",
    r"\b(?:ontvangt|krijgt|recupereert) u\b", r"\bu (?:zult|zal|gaat)\b[^.;]{0,80}\bontvangen\b",
    r"\bin uw voordeel\b", r"\bvoordeel\b[^.;]{0,40}\bvoor u\b",
    r"\bkom(?:t|en) u\b[^.;]{0,60}\btoe\b", r"\baan u (?:over|terug|uit)\w*\b",
    rf"\b(?:wij|we) zijn u\b{_GAP}\bschuldig\b",
    rf"\b(?:wij|we) zijn u\b{_GAP}\bverschuldigd\b",
    rf"\bzijn (?:wij|we) u\b{_GAP}\b(?:ver)?schuldigd?\b",
    rf"(?<!von )\bihnen\b[^.;]{{0,110}}\b{_UBERWIESEN}\b",
    r"\bwir (?:uberweisen|zahlen|erstatten|senden|geben) (?:ihnen\b|\w+ ihnen\b)",
    r"\b(?:uberweisen|zahlen|erstatten) wir\b", r"\bwir schulden ihnen\b",
    r"\bschulden wir ihnen\b", r"\bsie (?:erhalten|bekommen)\b", r"\b(?:erhalten|bekommen) sie\b",
    r"\bsie werden\b[^.;]{0,110}\berhalten\b", r"\bzu ihren gunsten\b", r"\bsteh(?:t|en) ihnen\b",
    # it arrives at the reader's
    r"\b(?:arriv\w+|parvien\w+|parviendra) (?:\w+ )?chez vous\b",
    r"\bbij u (?:aankom(?:t|en)|toekom(?:t|en))\b|\bkom(?:t|en)\b[^.;]{0,60}\b(?:bij u|op uw"
    r" (?:bank)?rekening)\b",
    r"\b(?:geht|gehen|trifft|treffen)\b[^.;]{0,60}\b(?:bei ihnen|auf ihrem (?:bank)?konto\b"
    r"[^.;]{0,60}) ein\b|\bbei ihnen ein(?:gehen|geht|treffen)\b",
    r"\bvous (?:re)?trouverez\b[^.;]{0,90}\bsur votre extrait\b|\bu vindt\b[^.;]{0,90}\bop uw"
    r" rekeninguittreksel\b|\bsie finden\b[^.;]{0,90}\bauf ihrem kontoauszug\b",
    r"\b(?:l'argent|la somme|le montant) sera sur votre compte\b|\bhet geld\b[^.;]{0,40}\bop uw"
    r" rekening\b|\bdas geld\b[^.;]{0,40}\bauf ihrem konto\b",
    r"\ba destination d(?:u votre|e votre compte)\b|\bfliess(?:t|en)\b[^.;]{0,60}\bihr\w* konto\b",
    # for the reader's good
    rf"\b(?:{_TRANSFER}|virement|versement|virer|verser|payer|ordre de virement)\b[^.;]{{0,60}}"
    r"\b(?:a votre (?:profit|benefice|societe|entreprise|association)|en faveur de votre)\b",
    r"\b(?:betaling|storting|overschrijving|overmaken|gestort|stort|storten|betaalt|betalen)\b"
    r"[^.;]{0,90}\b(?:te uwen (?:voordele|gunste)|aan uw (?:vennootschap|onderneming|vereniging"
    r"|bedrijf|firma))\b",
    r"\b(?:zahlung|uberweisung|uberweis\w+|zahlen|zahlt)\b[^.;]{0,90}\ban (?:sie|ihre (?:firma"
    r"|gesellschaft|vereinigung|unternehmen))\b",
    r"\bvous (?:dedommag|indemnis)\w+|\bvergoed(?:t|en) (?:wij |we )?u\b|\bu\b[^.;]{0,60}"
    r"\bvergoed\b(?! door u)|\b(?:ersetz|entschadig)\w+ (?:wir )?(?:ihnen|sie)\b",
    r"\b(?:banque|bank)\b[^.;]{0,40}\b(?:vous payer|u\b[^.;]{0,60}\bte betalen|ihnen\b[^.;]{0,60}"
    r"\bzu zahlen)\b",
    r"\bnous vous (?:les? |la |l')?(?:retourn|renvoy|rembours|restitu)\w+ons\b",
    # what an office grants
    rf"\b{_GRANT}\b[^.;]{{0,90}}\b(?:sera|seront|est|wordt|worden|wird|werden)\b[^.;]{{0,60}}"
    r"\b(?:payee?s?|reglee?s?|versee?s?|viree?s?|liquidee?s?|gestort|uitbetaald|overgemaakt"
    r"|overgeschreven|uberwiesen|gezahlt|ausgezahlt)\b",
    # there on a day
    rf"\bstaat\b[^.;]{{0,40}}{masks.DAY}{masks.FILL}* op uw (?:bank)?rekening\b",
    rf"\b(?:ist|steht)\b[^.;]{{0,40}}{masks.DAY}{masks.FILL}* auf ihrem (?:bank)?konto\b",
    # back, whoever sends it
    rf"\b(?:est|sont|sera|seront)\b[^.;]{{0,30}}\b{_FR_BACK}ee?s?\b",
    rf"\b{_FR_BACK}(?:e|ent|era|eront|ons|erons)\b",
    r"\bnous (?:remboursons|rembourserons|restituons|restituerons|creditons|crediterons"
    r"|ristournons|retrocedons|reversons|reverserons)\b",
    rf"\b(?:proced\w+|effectu\w+|execut\w+|ordonn\w+|intervien\w+)\b[^.;]{{0,40}}\b{_FR_RETURN}\b",
    rf"\b{_FR_RETURN}\b[^.;]{{0,60}}\b{_HAPPENS}\b",
    rf"\b(?:gaan|voeren|doen)\b[^.;]{{0,30}}\b{_NL_RETURN}\b",
    rf"\b{_NL_RETURN}\b[^.;]{{0,60}}\b{_HAPPENS}\b",
    r"\b(?:wordt|worden|zal|zullen)\b[^.;]{0,80}\bterug(?:betaald|gestort|gegeven|bezorgd|geboekt"
    r"|betalen|storten|geven)",
    r"\b(?:betalen|storten|geven|sturen|boeken|betaalt|stort|geeft|krijgt)\b[^.;]{0,110}\bterug\b",
    rf"\b(?:veranlassen|nehmen|fuhren)\b[^.;]{{0,40}}\b{_DE_RETURN}\b",
    rf"\b{_DE_RETURN}\b[^.;]{{0,60}}\b{_HAPPENS}\b", r"\bwir (?:\w+ )?erstatten\b",
    r"\b(?:wird|werden)\b[^.;]{0,80}\b(?:\w*erstattet|zuruck\w+|ruckvergutet)\b",
    r"\b(?:zahlt|zahlen|gibt|geben|sendet|senden|uberweist|uberweisen|buchen|bucht)\b(?! sie\b)"
    r"[^.;]{0,110}\bzuruck\b",
    # out of our hands
    r"\bbetaalbaarstelling\b|\bmise en paiement\b(?= ?:| le\b| est\b| sera\b| aura\b)",
    r"\b(?:le|votre) (?:virement|versement)\b[^.;]{0,40}\b(?:sera|est) (?:execute|effectue)\b",
    r"\bde overschrijving wordt\b[^.;]{0,40}\buitgevoerd\b",
    r"\bdie uberweisung wird\b[^.;]{0,40}\bausgefuhrt\b",
    r"\b(?:est|sont|sera|seront) (?:liquidee?s?|mise?s? en paiement|ordonnancee?s?)\b",
    r"\b(?:uitbetaald|uitgekeerd|ausgezahlt)\b")
# To the account of the reader, with a word of moving money.
_MOVES = (
    r"\b(?:vers|vir|credit|transfer|depos|rembours|restitu|rendu|port|inscri)\w*\b|\bpaiement\b"
    r"|\b(?:gestort|storten|storting|stort|overgeschreven|overschrij\w+|overmaken|overgemaakt"
    r"|maken|gecrediteerd|crediteren|betaald|betalen|schrijven|boeken|bijgeschreven|terug\w*)\b"
    r"|\b(?:\w*uberw\w+|\w*zuzahlen|uit te (?:betalen|keren)|gutgeschrieben|gutschrift\w*"
    r"|gutschreiben|gezahlt|zahlen|ausgezahlt|\w*erstatt\w*|buchen|zuruck\w*)\b")
MOVES = re.compile(_MOVES)
TO_YOUR_ACCOUNT = _either(
    r"\b(?:sur|vers|a|au credit de|op|naar|auf) (?:votre|vos|uw|ihr|ihre[nm]?)\b (?:\w+ ){0,2}"
    r"(?:comptes?|rekening|rekeningnummer|bankrekening|zichtrekening|konto|bankkonto|iban)\b",
    rf"\bcompte {masks.IBAN}{masks.FILL}* de (?:votre|vos)\b",
    rf"\brekening {masks.IBAN}{masks.FILL}* van uw\b",
    rf"\bkonto {masks.IBAN}{masks.FILL}* ihre[rs]\b",
    rf"\bcompte(?: {masks.IBAN}{masks.FILL}*)?,? (?:que vous nous avez|dont vous nous)\b",
    rf"\brekening(?: {masks.IBAN}{masks.FILL}*)?,? (?:die u ons|waarvan u ons)\b",
    # the account that the reader gave, or of the one who applied
    rf"\bcomptes?\b(?: {masks.IBAN}{masks.FILL}*)?,? (?:que vous|dont vous|renseigne|indique"
    r"|mentionne|communique|fourni)\w*\b",
    rf"\brekening(?:nummer)?(?: {masks.IBAN}{masks.FILL}*)?,? (?:die|dat|welke|waarvan) u\b",
    rf"\bkonto(?: {masks.IBAN}{masks.FILL}*)?,? (?:das|dessen \w+) sie\b",
    r"\bkonto d(?:er|es) (?:antragsteller|begunstigten|versicherten|klager|glaubiger)\w*\b",
    r"\bcompte d(?:u|e la|e l'|e) ?(?:demandeur|demanderesse|requerante?)\b",
    r"\brekening van de (?:aanvrager|aanvraagster|verzoeker|begunstigde van de)\b",
    r"\b(?:door u|van u) (?:meegedeelde|opgegeven|gekende) rekening\b",
    r"\bvon ihnen (?:mitgeteilte|angegebene)[ns]? konto\b",
    rf"\bkonto(?: {masks.IBAN}{masks.FILL}*)?,? (?:das sie uns|dessen nummer sie uns)\b",
    r"\bvotre compte\b[^.;]{0,60}\bcredit", r"\buw rekening\b[^.;]{0,80}\bgecrediteerd\b",
    r"\bihrem konto\b",
    # of the reader as the letter calls who asked for it
    r"\b(?:compte|rekening|konto)\b (?:de la|du|de l'|van de|der|des|van het) (?:requerante?"
    r"|demandeur|demanderesse|contribuable|assujettie?|aanvrager|aanvraagster|verzoekster|verzoeker"
    r"|belastingplichtige|antragsteller(?:in|s)?|steuerpflichtigen)\b",
    r"\b(?:compte d'origine|rekening van herkomst|oorspronkelijke rekening|herkunftskonto"
    r"|ursprungliche[nms]? konto)\b",
    r"\ba destination du votre\b|\bnaar de uwe\b|\bauf das ihre\b")
OVERPAID = re.compile(  # as a label
    r"\b(?:trop (?:percu|paye|verse|preleve|facture)|(?:paye|verse|preleve|percu|encaisse)e?s?"
    r" (?:en|de) trop|te ?veel|teveel|zu ?viel|uberzahlung|\w*overschot|excedent|surplus"
    r"|\w*uberschuss)\b")
TOO_MUCH = re.compile(
    r"\b(?:paye|verse|regle)e?s?\b[^.;]{0,40}\b(?:de|en) trop\b|\bte ?veel (?:betaald|gestort)e?\b"
    r"|\bzu viel (?:be|ge|ein)?\w*zahlt\w*\b|\bzu viel uberwiesen\w*\b")
GRANTED = re.compile(
    r"\bvous (?:est|sont|a ete|ont ete|sera) (?:octroye|accorde|alloue|attribue)ee?s?\b"
    r"|\bvous (?:octroy|accord|allou|attribu)ons\b|\bken(?:t|nen)\b[^.;]{0,90}\btoe\b"
    r"|\bu\b[^.;]{0,60}\btoegekend\b|\bihnen\b[^.;]{0,90}\b(?:gewahrt|bewilligt|zugesprochen)\b"
    r"|\b(?:gewahren|bewilligen) (?:wir )?ihnen\b"
    r"|\b(?:avez|aurez)(?: \w+){0,2} droit a\b|\brecht op\b|\b(?:anrecht|anspruch) auf\b")
NO_MONEY = re.compile(
    r"\b(?:reduction|remise|escompte|rabais|exoneration|delais?|plan|facilites|korting|vermindering"
    r"|uitstel|afbetaling\w*|vrijstelling|rabatt|nachlass|ermassigung|aufschub|ratenzahlung"
    r"|frist)\b")
# It is asked of the reader, who is named as one to whom it is given.
CHARGED = re.compile(
    r"\bvous (?:est|sont|sera|seront|a ete|ont ete)\b[^.;]{0,20}\b(?:reclame|demande|impose|facture"
    r"|impute|inflige|porte)e?e?s?\b(?! au credit)"
    r"|\bu\b[^.;]{0,60}\b(?:aangerekend|gevraagd|gevorderd|opgelegd|gefactureerd)\b"
    r"|\bihnen\b[^.;]{0,60}\b(?:berechnet|auferlegt|in rechnung gestellt|gefordert)\b"
    r"|\bobliegt(?: es)? ihnen\b|\bihnen obliegt\b|\b(?:ist es|es ist) an ihnen\b"
    r"|\b(?:staat|is) (?:het )?aan u\b|\bkomt (?:het )?u toe om\b|\bkommt (?:es )?ihnen zu,"
    r"|\bvous revient de (?:nous )?(?:pay|vers|regl|vir|acquitt)er\b")
# What was lent to be safe comes back one day, when all ends.
DEPOSIT = re.compile(
    r"\b(?:cautions?|cautionnement|garanties? locatives?|consigne|waarborg\w*|\w*borg|borgtocht"
    r"|\w*borgsom|statiegeld|\w*kaution(?:en)?|sicherheitsleistung|pfand)\b")
# It goes to those who work for the reader.
TO_OTHERS = re.compile(
    r"\b(?:aan|a|aux|an) (?:uw|vos|ihre[nr]?|de|les|die) (?:\w+ )?(?:arbeiders|werknemers|bedienden"
    r"|personeel|medewerkers|travailleurs|ouvriers|employes|salaries|personnel|arbeiter\w*"
    r"|arbeitnehmer\w*|mitarbeiter\w*|beschaftigten|angestellten)\b"
    r"|\b(?:vos|ihren|uw) (?:travailleurs|arbeitern|arbeitnehmern|mitarbeitern|werknemers)\b"
    r"[^.;]{0,40}\b(?:recev\w+|ausgezahlt|gezahlt|ontvangen|krijgen)\b")
BACK_ABLE = re.compile(
    r"\b(?:remboursables?|restituables?|recuperables?|terugbetaalbare?|\w*erstattbar\w*"
    r"|ruckzahlbar\w*)\b")
# It is sent back, and not only set off.
BACK = re.compile(
    r"\b(?:rembours|restitu|ristourn|revers|vers|vir|terug|uitbetaa|gestort|overgeschreven"
    r"|overgemaakt|\w*erstatt|zuruck|\w*uberwiesen|ausgezahlt|gutgeschrieben)\w*"
    r"|\b(?:in uw voordeel|zu ihren gunsten|en votre faveur)\b")
# What the reader gets is a paper.
PAPER = re.compile(
    r"\b(?:recev\w+|obt\w+|ontvangt|krijgt|erhalten|bekommen)\b[^.;,]{0,60}?\b(?:factures?"
    r"|avertissement|invitation|decompte|attestation|rappel|lettre|courrier|avis|confirmation"
    r"|(?:\w*factu(?:ur|ren))|aanslagbiljet|uitnodiging|afrekening|attest|herinnering|brief"
    r"|bevestiging|\w*rechnung(?:en)?|mahnung|bescheid|bescheinigung|schreiben|bestatigung)\b")
# What had been too much for the reader comes back to us.
RECLAIMED = _either(
    r"\b(?:devez|tenue?s? d[e'] ?|invit(?:ons|e|ez|ee?s?)|pri(?:ons|e|ez|ee?s?)|veuillez"
    r"|vous est demande|vous demandons|merci de|etes redevable)\b[^.;]{0,50}"
    r"(?<!vous )\b(?:rembourser|restituer|reverser|rendre)\b",
    r"\b(?:reclam|exig)\w+\b[^.;]{0,30}\b(?:le remboursement|la restitution)\b",
    r"\b(?:moet|moeten|dient|dienen|verzoeken|vragen|gelieve|verzocht)\b[^.;]{0,60}"
    r"(?<!wij )\bons\b[^.;]{0,60}\bterug\w*",
    r"\b(?:verzoeken|vragen) u (?:om )?(?:de )?(?:terugbetaling|terugstorting)\b",
    r"\bgelieve\b[^.;]{0,90}\b(?:terug te (?:betalen|storten|geven))\b",
    r"\bvorder(?:en|t)\b[^.;]{0,110}\bterug\b|\bterug(?:ge)?vorder\w*\b",
    r"\b(?:mussen|bitten|fordern|ersuchen|aufgefordert|verpflichtet)\b[^.;]{0,60}\buns\b"
    r"[^.;]{0,80}\bzuruck\w*", r"\bfordern?\b[^.;]{0,110}\bzuruck\b", r"\bruckforder\w*\b",
    r"\bfordern\b[^.;]{0,40}\b(?:ruckzahlung|ruckerstattung)\b")
# The creditor takes it, or could not take it.
TAKEN = _either(
    r"\b(?:sera|seront|est|sont|va|vont|serez|etre)\b[^.;]{0,60}\b(?:preleve|debite|encaisse)\w*",
    r"\b(?:prelev|debit|encaiss)(?:ons|erons|e|era|eront)\b(?! (?:\w+ ){0,2}echantillons?)",
    r"\b(?:retir|pren|pri)\w*\b[^.;]{0,60}\bde votre compte\b",
    r"\b(?:sera|seront|est|sont)\b[^.;]{0,40}\b(?:retiree?s?|retenue?s?) (?:de|sur) votre compte\b",
    r"\b(?:quitt\w+|sort\w+) (?:de )?votre compte\b", r"\bau debit de votre compte\b",
    r"\bencaisser\b|\bpresent\w+\b[^.;]{0,60}\ba l'encaissement\b",
    r"\bdebit de\b[^.;]{0,60}\b(?:interviendra|aura lieu|sera)\b",
    r"\ba charge d(?:e votre|u) compte\b",
    r"\b(?:wordt|worden|zal|zullen|gaat)\b[^.;]{0,110}\b(?:geind|afgehouden|gedebiteerd"
    r"|afgeschreven|geincasseerd|innen|afhouden|debiteren|afschrijven|incasseren|afgenomen|gaan"
    r"|gehaald)\b",
    r"\b(?:gaat|gaan|verlaat|verlaten|halen|haalt|nemen|neemt|schrijven)\b[^.;]{0,90}"
    r"\b(?<!op )(?<!naar )uw (?:\w*reken)ing\b(?!courant)",
    r"\b(?:einzug|abbuchung|\w*lastschrift|prelevement|encaissement|inning|afhouding|incasso"
    r"|debitering)\b[^.;]{0,30}\b(?:erfolgt|geschieht|gebeurt|plaats|aura lieu|a lieu"
    r"|interv\w+|s'effectue\w*|se fera|sera effectue)\b",
    r"\bint\b(?![-.:/ ]*\d)|\b(?:incasseert|debiteert)\b"
    r"|\b(?:wij|we) (?:innen|debiteren|incasseren)\b",
    r"\b(?:innen|debiteren|incasseren) (?:wij|we)\b",
    r"\bvan (?:uw |de )?(?:bank)?rekening\b[^.;]{0,60}\b(?:af te \w+|te innen|halen|haalt|nemen"
    r"|afnemen|afhouden"
    r"|afschrijven|afboeken|gaan|innen|genomen|gehaald|afgehaald|afgeboekt)\b",
    r"\bvon ihrem (?:bank)?konto\b[^.;]{0,60}\b(?:genommen|abgehen|abbuchen|einziehen)\b",
    # by the bank of the reader, at our demand
    r"\b(?:a votre banque|votre banque (?:recevra|recoit|paiera|versera)|presente\w* a votre banque"
    r"|(?:wij|we) vragen uw bank|(?:bieden|biedt)\b[^.;]{0,60}\baan bij uw bank"
    r"|uw bank (?:ontvangt|krijgt|betaalt)|ihr(?:e bank| geldinstitut) (?:erhalt|bekommt|zahlt"
    r"|wird)"
    r"|legen\b[^.;]{0,60}\bihrer bank|ihrer bank\b[^.;]{0,90}\bvor)\b",
    r"\bin het debet van uw rekening\b", r"\bten laste van (?:uw |de )?rekening\b",
    r"\bmandaat\b[^.;]{0,60}\buw bank\b[^.;]{0,80}\bte betalen\b",
    r"\b(?:wird|werden)\b[^.;]{0,110}\b(?:eingezogen|abgebucht|belastet|belasten|einziehen|abbuchen"
    r"|abgezogen)\b",
    r"\b(?:ziehen|zieht|buchen|bucht)\b(?![^.;]{0,90}\bbei ihnen)[^.;]{0,110}\b(?:ein|ab)\b",
    r"\b(?:gehen|geht)\b[^.;]{0,110}\bab\b",
    # out of the reader's account, in other words
    r"\btransfer\w+\b[^.;]{0,60}\bde votre compte\b|\bponction\w+\b",
    r"\b(?:vragen|vraagt|halen|haalt)\b[^.;]{0,60}\bop bij uw bank\b|\bter inning\b",
    r"\b(?:rufen|ruft)\b[^.;]{0,90}\bvon ihrem konto\b|\bbelastung\b[^.;]{0,60}\b(?:auf )?ihre[sm]"
    r" kontos?\b",
    r"\b(?:laten|lassen)\b[^.;]{0,90}\b(?:afhouden|innen|afschrijven|abbuchen|einziehen)\b"
    r"|\b(?:zal|zullen)\b[^.;]{0,140}\blaten (?:afhouden|innen|afschrijven)\b",
    r"\b(?:verlasst|verlassen)\b[^.;]{0,60}\bihr konto\b", r"\bbelasten\b[^.;]{0,30}\bihr konto\b",
    r"\bzu lasten (?:des|ihres) kontos\b",
    r"\b(?:bank|wir|institut) belaste(?:t|n)\b[^.;]{0,60}\bkonto\b"
    r"|\bbelasten wir\b[^.;]{0,60}\bkonto\b")
TAKEN_NOUN = re.compile(
    r"\b(?:prelevement|encaissement|domiciliation)\b(?! kilomet| sur (?!votre compte|le compte))"
    r"|\bdomicilier(?!\w*(?:korting|kost))\w*"
    r"|\bgedomicilieer\w*|(?<!onmiddellijke )\b(?:inning|afhouding)\b|\bincasso\b"
    r"|\b(?:invorderings|innings|incasso|debiterings|afhoudings)opdracht\b|\b\w*lastschrift\w*"
    r"|\bmandat(?:e?s)?\b|\bmandaat\b|\bbankeinzug\b|\beinzugs?(?:auftrag|ermachtigung)?\b"
    r"|\b(?:einzug|abbuchung(?:stag|sdatum)?|belastung)\b|\bdomizilier\w*")
TAKEN_ON = re.compile(  # with its day
    rf"\b(?:prelevement|encaissement automatique|inning|afhouding|einzug(?:s(?:tag|datum))?"
    r"|abbuchung\w*)\b"
    rf"[^.;{masks.ANY}]{{0,40}}{masks.DAY}")
BY_MANDATE = re.compile(
    r"\b(?:via|par|per|door middel van|mittels|dankzij|dank|grace a|en vertu de|aufgrund)"
    r" (?:(?:votre|une|la|uw|ihrer?|die|der|sepa|europese)[ -])*"
    r"(?:domicili\w+|domizili\w+|\w*lastschrift\w*|prelevement(?! sur (?!votre))|bankeinzug)")
OFFERED = re.compile(
    r"\b(?:pouvez|preferez|optez|choisi\w*|souhait\w+|demandez|kunt|wenst|kiest|aanvra\w+"
    r"|konnen|wunsch\w*|mochten|wahlen|beantrag\w+|facile|gemakkelijk|einfach\w*|economis\w+"
    r"|bespar\w+|spar(?:en|t)|passant|over te stappen"
    r"|\w*korting|reduction|remise|rabatt|nouveau mandat|nieuw mandaat|neues mandat|signe[rz]|teken"
    r"|unterschreib\w*|activer|activez|activeer|revoquer|stopzetten|widerruf\w*|modifier)\b")
# It was taken, and is no more to be.
WAS_TAKEN = re.compile(
    r"\b(?:a|ont) (?:deja |bien )?ete (?:\w+ment )?(?:preleve|debite|encaisse)e?s?\b"
    r"|\bwerd(?:en)?\b[^.;]{0,90}\b(?:geind|afgehouden|gedebiteerd|afgeschreven|afgenomen)\b"
    r"|\bwurden?\b[^.;]{0,90}\b(?:abgebucht|eingezogen|belastet)\b")
FAILED = re.compile(
    r"\b(?:pas|\w*rucklastschrift\w*|rucklauf\w*|rejets?|geretourneerd\w*"
    r"|zuruckgegeben\w*|impaye\w*|impossible|refuse\w*|retourne\w*|weigerde|rejete\w*|echoue\w*"
    r"|niet|mislukte?"
    r"|geweigerde?|weiger\w+|onmogelijk|nicht|gescheiterte?[nr]?|abgelehnte?[nr]?"
    r"|zuruckgewiesene?[nr]?)\b")
# A request of the reader that is not met.
REFUSED = re.compile(
    r"\b(?:ne peut|ne peuvent|ne pouvons|ne sera|ne seront|n'est|n'avez|n'a)\b[^.;]{0,30}"
    r"\b(?:pas|etre|plus|vous)\b|\b(?:kan|kunnen|wordt|worden|krijgt|hebt)\b[^.;]{0,60}"
    r"\b(?:niet|geen)\b|\b(?:kann|konnen|wird|werden|erhalten|haben)\b[^.;]{0,60}"
    r"\b(?:nicht|keine?n?)\b")
# It was paid, or came in.
DONE = _either(
    r"\b(?:avez|avons|ayant|a|ont)\b[^.;]{0,25}\b(?:paye|verse|regle|vire|acquitte|recu|enregistre"
    r"|percu|impute|rembourse|restitue)e?s?\b",
    r"\bremercions (?:de|pour) votre\b", r"\bmerci (?:de|pour) votre\b",
    r"\b(?:hebt|heeft|hebben)\b[^.;]{0,90}\b(?:betaald|gestort|voldaan|ontvangen|overgeschreven"
    r"|terugbetaald|teruggestort)\b",
    r"\bontvingen\b", r"\bontvangen (?:wij|we)\b",
    r"\b(?:werd|werden)\b[^.;]{0,60}\b(?:betaald|gestort|ontvangen|verrekend)\b",
    r"\bdanken u voor uw\b",
    r"\b(?:haben|habe|hat)\b[^.;]{0,110}\b(?:bezahlt|gezahlt|uberwiesen|erhalten|verrechnet"
    r"|erstattet|zuruckgezahlt)\b",
    r"\berhielten\b", r"\bist\b[^.;]{0,60}\beingegangen\b",
    r"\b(?:wurde|wurden)\b[^.;]{0,60}\b(?:bezahlt|gezahlt|verrechnet|angerechnet)\b",
    r"\bdanken ihnen fur\b")
WE_DID = _either(
    r"\b(?:hebben (?:wij|we)|(?:wij|we) hebben)\b[^.;]{0,90}\bop uw \w*rekening (?:gestort"
    r"|overgeschreven"
    r"|overgemaakt|betaald)\b",
    r"\b(?:haben wir|wir haben)\b[^.;]{0,90}\bauf ihr(?:em)? konto (?:uberwiesen|gutgeschrieben"
    r"|gezahlt)\b",
    rf"^[^.;]*\bwurden?\b[^.;]{{0,90}}\ban (?!sie\b|ihr)\w+[^.;]{{0,60}}\b{_UBERWIESEN}\b",
    r"^[^.;]*\bwerd(?:en)?\b[^.;]{0,90}\b(?:uitbetaald|gestort|uitgekeerd) aan (?!u\b|uw\b)",
    r"\b(?:deja|al|reeds|bereits|schon) (?:ete )?(?:\w*paye|\w*verse|vire|rembourse|restitue"
    r"|\w*betaald"
    r"|\w*gestort|uitgekeerd|\w*verwerkt|verrekend|ausgezahlt|\w*uberwiesen|\w*erstattet"
    r"|verrechnet)e?s?\b",
    rf"\b{_FR_RETURN}\b[^.;]{{0,60}}\b(?:a|ont) (?:deja |bien )?ete\b",
    rf"\b{_NL_RETURN}\b[^.;]{{0,60}}\b(?:is|zijn|werd|werden)\b[^.;]{{0,40}}\b(?:uitgevoerd"
    r"|gedaan|gebeurd|verricht)\b",
    rf"\b{_DE_RETURN}\b[^.;]{{0,60}}\b(?:ist|sind|wurden?)\b[^.;]{{0,40}}\b(?:erfolgt"
    r"|ausgefuhrt|vorgenommen|veranlasst)\b",
    r"\bnous (?:vous )?(?:avons|avions)\b[^.;]{0,40}\b(?:rembours|restitu|vers|vir|credit)ee?s?\b",
    r"\b(?:hebben (?:wij|we)|(?:wij|we) hebben) u\b[^.;]{0,90}\b(?:terugbetaald|teruggestort"
    r"|gestort|overgeschreven)\b",
    r"\b(?:haben wir|wir haben) ihnen\b[^.;]{0,110}\b(?:erstattet|zuruckgezahlt|uberwiesen"
    r"|gutgeschrieben|ausgezahlt)\b")
# An amount of later bills, or of another year.
LATER = re.compile(
    r"\b(?:acomptes?|provisions?|avances?|mensualites?|voorschot\w*|abschlag\w*|vorschuss\w*"
    r"|vorauszahlung\w*|redevance|cotisation|contribution|prime|taxe|bijdrage|heffing|premie"
    r"|belasting|beitrag|pramie|steuer|gebuhr|factures?|factu(?:ur|ren)|\w*rechnung(?:en)?)\b"
    r".{0,110}\b(?:mois prochain|prochaine?s?|factures? (?:distinctes?|separees?)|separement"
    r"|l'annee (?:suivante|prochaine)|l'an prochain|devient|deviendra|adaptee?s?|portee a"
    r"|(?:avis|courrier|decompte|envoi|appel|document) (?:distinct|separe)s?|afzonderlijk\w*"
    r"|separat\w*|getrennt\w*|volgende? (?:maand|jaar)|aparte? facturen|apart|aangepast|gebracht"
    r"|nachste[nrs]?|gesondert\w*|angepasst|angehoben|chaque mois|elke maand|jeden monat|par mois"
    r"|per maand"
    r"|im monat|pro monat|desormais|voortaan|kunftig)\b"
    r"|\b(?:a partir du mois|vanaf (?:de )?volgende|ab dem nachsten|prochaine?s?|l'an prochain"
    r"|volgend jaar|nachstes jahr|chaque mois|elke maand|jeden monat)\b.{0,110}\b(?:acomptes?"
    r"|provisions?|mensualites?|voorschot\w*|abschlag\w*|vorschuss\w*|facture\w*|factuur"
    r"|cotisation|contribution|bijdrage|heffing|beitrag|steuer|rechnung)\b"
    r"|\b(?:acompte|provision|voorschot|abschlag|vorschuss) (?:mensuelle?|par mois|per maand)\b"
    r"|\b(?:stundensatz|stundenhonorar|tagessatz|uurtarief|uurloon|uurvergoeding|dagtarief"
    r"|(?:taux|tarif|honoraires?) (?:horaires?|journaliers?))\b"
    r"|\b(?:maandelijkse?|monatliche?[rsn]?) (?:voorschot\w*|abschlag\w*|vorschuss\w*)\b")
BEFORE = re.compile(
    r"\b(?:l'an dernier|l'annee (?:derniere|precedente|passee)|un an plus tot|l'an passe"
    r"|vorig jaar|een jaar eerder|verleden jaar|voriges jahr|letztes jahr|im vorjahr"
    r"|ein jahr zuvor)\b")
