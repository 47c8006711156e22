"""Words that tell of money on its way to the reader.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import masks
from .transfers import (
    DE_RETURN,
    FR_BACK,
    FR_RETURN,
    FR_WE,
    GAP,
    HAPPENS,
    NL_RETURN,
    TRANSFER,
    TRANSFERRED,
    UBERWIESEN,
    either,
)

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
COMES = either(
    # to you
    rf"\bvous (?:y )?(?:aurez|disposerez de) ?{_THE_MONEY}",
    rf"\bvous y (?:re)?trouverez ?{_THE_MONEY}|\bvous (?:re)?trouverez{_THERE} ?{_THE_MONEY}",
    rf"\bu (?:hebt|beschikt over)(?: dan| zo)? ?{_THE_MONEY}|\bu vindt{_THERE} ?{_THE_MONEY}",
    rf"\bsie (?:haben|verfugen uber)(?: dann)? ?{_THE_MONEY}|\bsie finden{_THERE} ?{_THE_MONEY}",
    rf"\bvous (?:est|sont|sera|seront|a ete|ont ete|serait)\b[^.;]{{0,50}}?\b{TRANSFER}\b",
    r"\bvous (?:est|sont|sera|seront)\b[^.;]{0,40}?\b(?:rendue?s?|mise?s? en paiement)\b",
    rf"\bvous (?:les? |la |l'|en )?{FR_WE}(?:ons|erons|e|era|ent|eront)\b",
    r"\bvous (?:les? |la |l'|en )?(?:recevrez|recevez|toucherez|percevrez|obtenez"
    r"|obtiendrez|recuperez|recupererez|beneficiez|beneficierez)\b",
    rf"\b(?:de|a) vous (?:l'|les? |la |en |{masks.AMOUNT}{masks.FILL}* )?(?:verser|virer"
    rf"|rembourser|crediter"
    r"|restituer|reverser|rendre|transferer|retroceder|ristourner)\b",
    # somebody is told to send it
    r"\b(?:instruction|ordre|charge\w*|invitee?s?) de (?:l'|les? |la )?(?:liquider|rembourser"
    r"|restituer)\b",
    r"\b(?:decide|decidons|resolu)\b[^.;]{0,60}\b(?:de|d') ?(?:vous )?(?:rembourser|restituer)\b",
    r"\b(?:beslist|besluit|besliste|besloot)\b[^.;]{0,60}\bterug te (?:geven|betalen|storten)\b",
    r"\b(?:beschlie(?:ss|ß)t|beschloss|entscheidet|beschlossen)\b[^.;]{0,60}\b(?:zuruckzu\w+"
    r"|zu erstatten)\b",
    r"\b(?:opdracht|instructie|gelast)\b[^.;]{0,60}\b(?:terug te (?:betalen|storten|geven)|uit te"
    r" (?:betalen|keren))\b",
    r"\b(?:angewiesen|beauftragt)\b[^.;]{0,90}\b(?:zuruckzu\w+|\w*zuerstatten|zu erstatten"
    r"|auszuzahlen)\b",
    r"\b(?:auszahlung|erstattung|ruckzahlung)\b[^.;]{0,30}\b(?:angewiesen|veranlasst"
    r"|freigegeben)\b",
    r"\bweis(?:t|en)\b[^.;]{0,60}\bihnen\b[^.;]{0,90}\ban\b",
    r"\bvrijgegeven voor (?:uit)?betaling\b|\bzur (?:aus)?zahlung freigegeben\b"
    r"|\bzur auszahlung angewiesen\b|\blibere(?:e|s|es)? pour (?:le )?(?:paiement|remboursement)\b",
    r"\bwat (?:er )?terugkomt\b|\bce qui (?:vous )?revient\b|\bwas zuruckkommt\b",
    r"\bnous (?:restons )?vous (?:les? |la |l')?(?:rend(?:ons|rons)|devons|devoir)\b",
    r"\bdoi(?:t|vent) (?:donc |encore |ainsi )?vous (?:rembourser|restituer|reverser|rendre)\b",
    r"\bvous fer(?:a|ons) parvenir\b", r"\bop uw rekening verwachten\b",
    r"\bauf ihrem konto erwarten\b", r"\bschreiben\b[^.;]{0,90}\bgut\b",
    r"\bnous restons vous devoir\b", r"\bvous revien(?:t|nent)\b", r"\ben votre faveur\b",
    r"\ba votre credit\b", r"\btrop[- ]percu\b",
    rf"\b(?:wordt|worden|zal|zullen|werd)\b{GAP}(?<!door )\bu\b{GAP}\b{TRANSFERRED}\b",
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
    rf"\b(?:wij|we) zijn u\b{GAP}\bschuldig\b",
    rf"\b(?:wij|we) zijn u\b{GAP}\bverschuldigd\b",
    rf"\bzijn (?:wij|we) u\b{GAP}\b(?:ver)?schuldigd?\b",
    rf"(?<!von )\bihnen\b[^.;]{{0,110}}\b{UBERWIESEN}\b",
    r"\bwir (?:uberweisen|zahlen|erstatten|senden|geben) (?:ihnen\b|\w+ ihnen\b)",
    r"\b(?:uberweisen|zahlen|erstatten) wir\b", r"\bwir schulden ihnen\b",
    r"\bschulden wir ihnen\b", r"\bsie (?:erhalten|bekommen)\b", r"\b(?:erhalten|bekommen) sie\b",
    r"\bsie werden\b[^.;]{0,110}\berhalten\b", r"\bzu ihren gunsten\b", r"\bsteh(?:t|en) ihnen\b"
    r"|\bihnen steh(?:t|en)\b",
    r"\b(?:erstattet|erstatten|uberweist|zahlt)\b[^.;]{0,40}\bihnen\b",
    # the reader may wait for it, or sees it
    r"\b(?:durfen|konnen)\b[^.;]{0,30}\bmit\b[^.;]{0,60}\brechnen\b|\bpouvez compter sur\b",
    r"\bfinden sie\b[^.;]{0,60}\bauf ihrem (?:bank)?konto\b|\bvindt u\b[^.;]{0,60}\bop uw"
    r" (?:bank)?rekening\b",
    r"\b(?:uw (?:onderneming|vennootschap|bedrijf|vereniging|firma)|ihre? (?:firma|gesellschaft"
    r"|unternehmen|betrieb)|votre (?:societe|entreprise|association|firme)) (?:\w+ )?(?:ontvangt"
    r"|krijgt|recupereert|erhalt|bekommt|recoit|recevra|percevra|recuperera)\b",
    rf"\b(?:levert|geeft|ergibt|donne (?:lieu|droit) a|entraine)\b[^.;]{{0,40}}\b(?:{NL_RETURN}"
    rf"|{DE_RETURN}|{FR_RETURN})\b",
    r"\bcrediteren (?:wij |we )?uw (?:\w*)rekening\b",
    r"\bflie(?:ss|ß)(?:t|en)\b[^.;]{0,40}\ban sie\b",
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
    r"\ba destination d(?:u votre|e votre compte)\b|\bflie(?:ss|ß)(?:t"
    r"|en)\b[^.;]{0,60}\bihr\w* konto\b",
    # for the reader's good
    rf"\b(?:{TRANSFER}|virement|versement|virer|verser|payer|ordre de virement)\b[^.;]{{0,60}}"
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
    rf"\b(?:est|sont|sera|seront)\b[^.;]{{0,30}}\b{FR_BACK}ee?s?\b",
    rf"\b{FR_BACK}(?:e|ent|era|eront|ons|erons)\b",
    r"\bnous (?:remboursons|rembourserons|restituons|restituerons|creditons|crediterons"
    r"|ristournons|retrocedons|reversons|reverserons)\b",
    rf"\b(?:proced\w+|effectu\w+|execut\w+|ordonn\w+|intervien\w+)\b[^.;]{{0,40}}\b{FR_RETURN}\b",
    rf"\b{FR_RETURN}\b[^.;]{{0,60}}\b{HAPPENS}\b",
    rf"\b(?:gaa[nt]|voer(?:en|t)|doe(?:n|t))\b[^.;]{{0,30}}\b{NL_RETURN}\b",
    rf"\b{NL_RETURN}\b[^.;]{{0,60}}\b{HAPPENS}\b",
    r"\b(?:wordt|worden|zal|zullen)\b[^.;]{0,80}\bterug(?:betaald|gestort|gegeven|bezorgd|geboekt"
    r"|betalen|storten|geven)",
    r"\b(?:betalen|storten|geven|sturen|boeken|schrijven|maken|betaalt|stort|geeft|stuurt|boekt"
    r"|schrijft|maakt|krijgt?)\b[^.;]{0,110}\bterug\b",
    rf"\b(?:veranlassen|nehmen|fuhren)\b[^.;]{{0,40}}\b{DE_RETURN}\b",
    rf"\b{DE_RETURN}\b[^.;]{{0,60}}\b{HAPPENS}\b", r"\bwir (?:\w+ )?erstatten\b",
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
TO_YOUR_ACCOUNT = either(
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
    r"\b(?:konto (?:der|des|ihre[rs])|rekening van (?:de|het|uw)|compte d(?:e la|e l'|u|e votre) ?)"
    r" ?(?:gesellschaft|unternehmens|firma|vereinigung|vennootschap|onderneming|bedrijf|vereniging"
    r"|societe|entreprise|association)\b",
    r"\bkonto d(?:er|es) (?:antragsteller|begunstigten|versicherten|klager|glaubiger)\w*\b",
    r"\bcompte d(?:u|e la|e l'|e) ?(?:demandeur|demanderesse|requerante?)\b",
    rf"\brekening(?: {masks.IBAN}{masks.FILL}*)?,? die de (?:aanvra\w+|verzoek\w+|begunstigde)\b",
    rf"{masks.IBAN}{masks.FILL}*,? (?:de rekening die|le compte que|das konto, das)\b",
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
    r"\bvous (?:est|sont|a ete|ont ete|sera) (?:octroye|accorde|alloue|attribue|acquis)(?:ee?"
    r"|e)?s?\b"
    r"|\bvous (?:octroy|accord|allou|attribu)ons\b|\bken(?:t|nen)\b[^.;]{0,90}\btoe\b"
    r"|\bu\b[^.;]{0,60}\btoegekend\b|\bihnen\b[^.;]{0,90}\b(?:gewahrt|bewilligt|zugesprochen)\b"
    r"|\b(?:gewahren|bewilligen) (?:wir )?ihnen\b"
    r"|\b(?:avez|aurez)(?: \w+){0,2} droit a\b|\brecht op\b|\b(?:anrecht|anspruch) auf\b")
BACK_ABLE = re.compile(
    r"\b(?:remboursables?|restituables?|recuperables?|terugbetaalbare?|\w*erstattbar\w*"
    r"|ruckzahlbar\w*)\b")
# It is sent back, and not only set off.
BACK = re.compile(
    r"\b(?:rembours|restitu|ristourn|revers|vers|vir|terug|uitbetaa|gestort|overgeschreven"
    r"|overgemaakt|\w*erstatt|zuruck|\w*uberwiesen|ausgezahlt|gutgeschrieben)\w*"
    r"|\b(?:in uw voordeel|zu ihren gunsten|en votre faveur)\b")
