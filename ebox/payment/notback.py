"""What is said of money for the reader that is not on its way: it is refused, asked, kept safe,
goes to others, or long came.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from .transfers import DE_RETURN, FR_RETURN, NL_RETURN, UBERWIESEN, either

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
# What the reader gets is a paper.
PAPER = re.compile(
    r"\b(?:krijgt|erhalten|bekommen|recevez|obtenez)\b[^.;]{0,60}\b(?:tijd|zeit|delai|frist"
    r"|uitstel|aufschub)"
    r"\b|"
    r"\b(?:\w*factu(?:ur|ren)|factures?|\w*rechnung|\w*bescheid|avis|brief|aanslagbiljet|decompte"
    r"|\w*afrekening)\b[^.;,]{0,30},? (?:die|dat|den|das|que) (?:u|sie|vous)\b[^.;,]{0,60}"
    r"\b(?:ontvangt|krijgt|erhalten|bekommen|rec\w+)\b|\b(?:recev\w+|obt\w+|ontvangt|krijgt"
    r"|erhalten|bekommen)\b[^.;,]{0,60}?\b(?:factures?"
    r"|avertissement|invitation|decompte|attestation|rappel|lettre|courrier|avis|confirmation"
    r"|(?:\w*factu(?:ur|ren))|aanslagbiljet|uitnodiging|afrekening|attest|herinnering|brief"
    r"|bevestiging|\w*rechnung(?:en)?|mahnung|bescheid|bescheinigung|schreiben|bestatigung)\b")
# What had been too much for the reader comes back to us.
RECLAIMED = either(
    r"\b(?:devez|tenue?s? d[e'] ?|invit(?:ons|e|ez|ee?s?)|pri(?:ons|e|ez|ee?s?)|veuillez"
    r"|vous est demande|vous demandons|merci de|etes redevable)\b[^.;]{0,50}"
    r"(?<!vous )\b(?:rembourser|restituer|reverser|rendre)\b",
    r"\b(?:reclam|exig)\w+\b[^.;]{0,30}\b(?:le remboursement|la restitution)\b",
    r"\b(?:moet|moeten|dient|dienen|verzoeken|vragen|gelieve|verzocht)\b[^.;]{0,60}"
    r"(?<!wij )\bons\b[^.;]{0,60}\bterug\w*",
    r"\b(?:verzoeken|vragen) u (?:om )?(?:de )?(?:terugbetaling|terugstorting)\b",
    # the reader must send it back
    r"\b(?:u (?:moet|dient)|(?:^|[,:] |dus |daarom |dan )(?:moet|dient) u"
    r"|door u)\b[^.;]{0,90}\bterug(?: te |te)?"
    r"(?:betalen|storten|geven|schrijven|sturen|maken|betaald|gestort)\b",
    r"\b(?:sie (?:mussen|haben|sind)|(?:mussen|haben|sind) sie|von ihnen)\b[^.;]{0,90}"
    r"\b(?:zuruck(?:zu)?(?:zahlen|erstatten|uberweisen|geben)|zu erstatten|zuruckgezahlt werden)\b",
    r"\bvous (?:devez|devrez|etes tenue?s? de) (?:donc |nous |la |le |les )*(?:rembours"
    r"|restitu)er\b",
    r"\bgelieve\b[^.;]{0,90}\b(?:terug te (?:betalen|storten|geven))\b",
    r"\bvorder(?:en|t)\b[^.;]{0,110}\bterug\b|\bterug(?:ge)?vorder\w*\b",
    r"\b(?:mussen|bitten|fordern|ersuchen|aufgefordert|verpflichtet)\b[^.;]{0,60}\buns\b"
    r"[^.;]{0,80}\bzuruck\w*", r"\bfordern?\b[^.;]{0,110}\bzuruck\b", r"\bruckforder\w*\b",
    r"\bfordern\b[^.;]{0,40}\b(?:ruckzahlung|ruckerstattung)\b")
# A request of the reader that is not met.
REFUSED = re.compile(
    r"\b(?:ne peut|ne peuvent|ne pouvons|ne sera|ne seront|n'est|n'avez|n'a)\b[^.;]{0,30}"
    r"\b(?:pas|etre|plus|vous)\b|\b(?:kan|kunnen|wordt|worden|krijgt|hebt)\b[^.;]{0,60}"
    r"\b(?:niet|geen)\b|\b(?:kann|konnen|wird|werden|erhalten|haben)\b[^.;]{0,60}"
    r"\b(?:nicht|keine?n?)\b"
    # it is not sent
    r"|\b(?:storten|betalen|keren|geven|sturen|boeken|maken|schrijven|crediteren)\b[^.;,:]{0,60}?"
    r"\bniet\b"
    r"|\b(?:uberweisen|zahlen|erstatten|senden|geben|schreiben|buchen|weisen)\b[^.;,:]{0,60}?"
    r"\bnicht\b"
    r"|\bne (?:\w+ ){0,2}(?:vers|rembours|restitu|vir|revers|credit)\w+ (?:\w+ )?(?:pas|plus"
    r"|rien)\b"
    rf"|\b(?:geen|keine?|aucune?|pas de|niets|nichts|rien)\b[^.;,]{{0,40}}\b(?:{NL_RETURN}"
    rf"|{FR_RETURN}|{DE_RETURN}|terug(?:gestort|betaald)|uitbetaald|erstattet|zuruckgezahlt"
    r"|ausgezahlt|rembourse|restitue)\b"
    # a legend, or only perhaps
    r"|\b(?:signe|minteken|minuszeichen|vorzeichen)\b"
    r"|\b(?:moglicherweise|mogelijkerwijs|mogelijk|misschien|wellicht|peut-etre|eventuel\w*"
    r"|zuruck\w+ werden musse|zouden? moeten|devrai(?:t|ent))\b")
WE_DID = either(
    r"\b(?:daarvan|davon|waarvan|wovon|dont)\b[^.;]{0,40}\b(?:werd(?:en)?|wurden?|(?:a|ont) ete)\b",
    r"\b(?:hebben (?:wij|we)|(?:wij|we) hebben)\b[^.;]{0,90}\bop uw \w*rekening (?:gestort"
    r"|overgeschreven"
    r"|overgemaakt|betaald)\b",
    r"\b(?:haben wir|wir haben)\b[^.;]{0,90}\bauf ihr(?:em)? konto (?:uberwiesen|gutgeschrieben"
    r"|gezahlt)\b",
    rf"^[^.;]*\bwurden?\b[^.;]{{0,90}}\ban (?!sie\b|ihr)\w+[^.;]{{0,60}}\b{UBERWIESEN}\b",
    r"^[^.;]*\bwerd(?:en)?\b[^.;]{0,90}\b(?:uitbetaald|gestort|uitgekeerd) aan (?!u\b|uw\b)",
    r"\b(?:deja|al|reeds|bereits|schon) (?:\w+ ){0,3}(?:\w*paye|\w*verse|vire|rembourse|restitue"
    r"|\w*betaald"
    r"|\w*gestort|uitgekeerd|\w*verwerkt|verrekend|ausgezahlt|\w*uberwiesen|\w*erstattet"
    r"|gutgeschrieben|gecrediteerd|credite"
    r"|verrechnet)e?s?\b",
    r"\bvous (?:a|ont) (?:deja |bien )?ete (?:\w+ment )?(?:rendu|rembourse|restitue|vers"
    r"|vire)ee?s?\b",
    rf"\b{FR_RETURN}\b[^.;]{{0,60}}\b(?:a|ont) (?:deja |bien )?ete\b",
    rf"\b{NL_RETURN}\b[^.;]{{0,60}}\b(?:is|zijn|werd|werden)\b[^.;]{{0,40}}\b(?:uitgevoerd"
    r"|gedaan|gebeurd|verricht)\b",
    rf"\b{DE_RETURN}\b[^.;]{{0,60}}\b(?:ist|sind|wurden?)\b[^.;]{{0,40}}\b(?:erfolgt"
    r"|ausgefuhrt|vorgenommen|veranlasst)\b",
    r"\bnous (?:vous )?(?:avons|avions)\b[^.;]{0,40}\b(?:rembours|restitu|vers|vir|credit)ee?s?\b",
    r"\b(?:hebben (?:wij|we)|(?:wij|we) hebben) u\b[^.;]{0,90}\b(?:terugbetaald|teruggestort"
    r"|gestort|overgeschreven)\b",
    r"\b(?:haben wir|wir haben) ihnen\b[^.;]{0,110}\b(?:erstattet|zuruckgezahlt|uberwiesen"
    r"|gutgeschrieben|ausgezahlt)\b")
