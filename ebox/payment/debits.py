"""Words that tell of a creditor who takes money from the account of the reader.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import masks
from .transfers import either

# The creditor takes it, or could not take it.
TAKEN = either(
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
    r"\b(?<!op )(?<!naar )(?:uw|je) (?:\w*reken)ing\b(?!courant)",
    r"\b(?:houden|houdt)\b[^.;]{0,90}\bin (?:op|van) (?:uw|je) \w*rekening\b",
    r"\b(?:einzug|abbuchung|\w*lastschrift|prelevement|encaissement|inning|afhouding|incasso"
    r"|debitering)\b[^.;]{0,30}\b(?:erfolgt|geschieht|gebeurt|plaats|aura lieu|a lieu"
    r"|interv\w+|s'effectue\w*|se fera|sera effectue)\b",
    r"\bint\b(?![-.:/ ]*\d)(?! (?:u|je|uzelf)\b)|\b(?:incasseert|debiteert)\b"
    r"|\b(?:wij|we) (?:innen|debiteren|incasseren)\b",
    r"\b(?:innen|debiteren|incasseren) (?:wij|we)\b",
    r"\bvan (?:uw |je |de )?\w*rekening\b[^.;]{0,60}\b(?:af te \w+|te innen|halen|haalt|nemen"
    r"|afnemen|afhouden"
    r"|afschrijven|afboeken|gaan|innen|genomen|gehaald|afgehaald|afgeboekt)\b",
    r"\bvon ihrem (?:bank)?konto\b[^.;]{0,60}\b(?:genommen|abgehen|abbuchen|einziehen)\b",
    # by the bank of the reader, at our demand
    r"\b(?:a votre banque|votre banque (?:recevra|recoit|paiera|versera)|presente\w* a votre banque"
    r"|(?:wij |we )?vragen (?:wij |we )?(?:uw|je) bank|(?:bieden"
    r"|biedt)\b[^.;]{0,60}\baan bij uw bank"
    r"|uw bank (?:ontvangt|krijgt|betaalt)|ihr(?:e bank| geldinstitut) (?:erhalt|bekommt|zahlt"
    r"|wird)"
    r"|legen\b[^.;]{0,60}\bihrer bank|ihrer bank\b[^.;]{0,90}\bvor)\b",
    r"\bin het debet van uw rekening\b", r"\bten laste van (?:uw |de )?rekening\b",
    r"\bmandaat\b[^.;]{0,60}\buw bank\b[^.;]{0,80}\bte betalen\b",
    r"\b(?:wird|werden)\b[^.;]{0,110}\b(?:eingezogen|abgebucht|belastet|belasten|einziehen|abbuchen"
    r"|abgezogen)\b",
    r"\b(?:ziehen|zieht|buchen|bucht)\b(?! sie\b)(?![^.;]{0,90}\bbei ihnen)[^.;]{0,110}"
    r"\b(?:ein|ab)\b",
    rf"\b(?:gehen|geht)\b(?=[^.;]*(?:\b\w*konto|{masks.DAY}))[^.;]{{0,110}}\bab\b",
    # out of the reader's account, in other words
    r"\btransfer\w+\b[^.;]{0,60}\bde votre compte\b|\bponction\w+\b",
    r"\b(?:vragen|vraagt|halen|haalt)\b[^.;]{0,60}\bop bij uw bank\b|\bter inning\b",
    r"\b(?:rufen|ruft)\b[^.;]{0,90}\bvon ihrem konto\b|\bbelastung\b[^.;]{0,60}\b(?:auf )?ihre[sm]"
    r" kontos?\b",
    r"\b(?:laten|lassen)\b[^.;]{0,90}\b(?:afhouden|innen|afschrijven|abbuchen|einziehen)\b"
    r"|\b(?:zal|zullen)\b[^.;]{0,140}\blaten (?:afhouden|innen|afschrijven)\b",
    r"\bhol(?:t|en)\b[^.;]{0,110}\b(?:ihrer? bank|konto|kontos|kbc|bnp|ing"
    r"|belfius)\b[^.;]{0,40}\bab\b",
    r"\b(?:halen|haalt)\b[^.;]{0,60}\bop met (?:\w+ ){0,2}domicili",
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
    r"\b(?:via|par|per|met|mit|door middel van|mittels|dankzij|dank|grace a|en vertu de|aufgrund"
    r"|gema(?:ss|ß)"
    r"|laut|uber|durch|volgens|conformement a|en execution de)"
    r" (?:(?:votre|une|la|uw|een|de|ihre[rmns]?|die|der|dem|eine[rmn]?|sepa|europese|doorlopende"
    r"|opdracht"
    r"|tot|ordre|permanent|europaische[rn]?|vereinbarte[rn]?)[ -])*"
    r"(?:domicili\w+|domizili\w+|\w*lastschrift\w*|prelevement(?! sur (?!votre))|\w*bankeinzug"
    r"|einzugs?ermachtigung|invorderingsopdracht|incassomandaat)")
OFFERED = re.compile(
    r"\b(?:pouvez|preferez|optez|choisi\w*|souhait\w+|demandez|kunt|wenst|kiest|aanvra\w+"
    r"|konnen|wunsch\w*|mochten|wahlen|beantrag\w+|facile|gemakkelijk|einfach\w*|economis\w+"
    r"|bespar\w+|spar(?:en|t)|passant|over te stappen"
    r"|\w*korting|reduction|remise|rabatt|nouveau mandat|nieuw mandaat|neues mandat|signe[rz]|teken"
    r"|unterschreib\w*|activer|activez|activeer|revoquer|stopzetten|widerruf\w*|modifier)\b")
# It was taken, and is no more to be.
WAS_TAKEN = re.compile(
    r"\b(?:bereits|schon|reeds|al|deja)\b[^.;]{0,60}\b(?:eingezogen|abgebucht|geind|afgehouden"
    r"|gedebiteerd|preleve|debite|encaisse)e?s?\b|\b(?:eingezogen|abgebucht) worden\b"
    r"|\b(?:avons|avez|ont|a) (?:\w+ )?(?:preleve|debite|encaisse)e?s?\b"
    r"|\b(?:hebben|heeft|hebt)\b[^.;]{0,60}\b(?:geind|afgehouden|gedebiteerd|afgeschreven)\b"
    r"|\b(?:haben|hat)\b[^.;]{0,60}\b(?:eingezogen|abgebucht|eingenommen)\b|"
    r"\b(?:a|ont) (?:deja |bien )?ete (?:\w+ment )?(?:preleve|debite|encaisse)e?s?\b"
    r"|\bwerd(?:en)?\b[^.;]{0,90}\b(?:geind|afgehouden|gedebiteerd|afgeschreven|afgenomen)\b"
    r"|\bwurden?\b[^.;]{0,90}\b(?:abgebucht|eingezogen|belastet)\b")
# It is taken out of what the reader has paid already.
FROM_FUNDS = re.compile(
    r"\b(?:sur|dans|de|uit|op|van|met|aus|von|mit) (?:la |les |vos |votre |de |het |uw |den |dem "
    r"|der"
    r" |ihre[rnm]? )?(?:provisions?|avances?|acomptes?|garantie|cautionnement|credits?|provisies?"
    r"|voorschot\w*|waarborg|tegoed|saldo|rucklagen?|vorschuss\w*|vorschussen|guthaben|kaution)\b")
FAILED = re.compile(
    r"\b(?:(?:geen|keine?[nmr]?|aucune?|pas de) (?:\w+ )?\w*(?:lastschrift|einzug|abbuchung"
    r"|domicilier|incasso|invordering|inning|afhouding|prelevement|encaissement)\w*"
    r"|pas|\w*rucklastschrift\w*|rucklauf\w*|rejets?|geretourneerd\w*"
    r"|zuruckgegeben\w*|impaye\w*|impossible|refuse\w*|retourne\w*|weigerde|rejete\w*|echoue\w*"
    r"|niet|mislukte?|fehlgeschlagen\w*|gescheitert"
    r"|geweigerde?|weiger\w+|onmogelijk|nicht|gescheiterte?[nr]?|abgelehnte?[nr]?"
    r"|zuruckgewiesene?[nr]?)\b")
