"""Words that tell of money at another time: it was paid, or later bills will ask for it.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from .transfers import either

# It was paid, or came in.
DONE = either(
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
    # what was told or asked before, and is taken up again
    r"\b(?:wir hatten|hatten wir|(?:wij|we) hadden|hadden (?:wij|we)|nous (?:vous )?(?:l'"
    r"|les? )?avions)\b"
    r"[^.;]{0,110}\b(?:mitgeteilt|angekundigt|gefordert|verlangt|gebeten|meegedeeld|aangekondigd"
    r"|gevraagd|aangerekend|gevorderd|annonce|reclame|demande|facture|signale|informee?s?)\b"
    r"|\b(?:l'an dernier|l'annee (?:derniere|precedente|passee)|un an plus tot|l'an passe"
    r"|vorig jaar|een jaar eerder|verleden jaar|voriges jahr|letztes jahr|im vorjahr"
    r"|ein jahr zuvor)\b")
