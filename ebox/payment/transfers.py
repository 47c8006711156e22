"""Verbs and nouns of moving money in French, Dutch and German, of which patterns are made.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re


def either(*patterns: str) -> re.Pattern[str]:
    """One pattern for any of several.

    >>> bool(either("a", "b").search("b"))
    True
    """
    return re.compile("|".join(patterns))


GAP = r"[^.;]{0,110}?"
# Verbs of moving money: participles, infinitives, and what "we" do.
TRANSFER = (
    r"(?:vers|vir|pay|credit|transfer|regl|rembours|restitu|revers|ristourn|alloue?|renvoy"
    r"|retourn|rembourse|recredit|liquid|retroced|envoy|rendu|bonifi)ee?s?")
TRANSFERRED = (
    r"(?:gestort|overgemaakt|overgeschreven|betaald|uitbetaald|uitgekeerd|gecrediteerd|overgezet"
    r"|bijgeschreven|teru[gk]\w+|storten|overmaken|overschrijven|uitbetalen|uitkeren|betalen)")
UBERWIESEN = (
    r"(?:\w*uberwiesen|gezahlt|ausgezahlt|\w*erstattet|gutgeschrieben|zuruck\w*|uberweisen|zahlen"
    r"|auszahlen|auszuzahlen|\w*erstatten|gutschreiben|gutgebracht|uberweist|angewiesen|anweisen"
    r"|ruckvergutet)")
FR_WE = (
    r"(?:vers|vir|pay|credit|transfer|revers|rembours|restitu|ristourn|retroced|renvoy|retourn"
    r"|envoy|regl)")
FR_BACK = r"(?:rembours|restitu|revers|ristourn|renvoy|retourn|retroced)"
FR_RETURN = r"(?:remboursements?|restitutions?|ristournes?|degrevements?)"
NL_RETURN = (
    r"(?:terugbetaling|uitbetaling|uitkering|terugstorting|teruggave|teruggaaf|terugbetalingen"
    r"|ristorno)")
DE_RETURN = r"(?:\w*erstattung|\w*ruckzahlung|\w*ruckvergutung|\w*auszahlung|ruckuberweisung)"
HAPPENS = (
    r"(?:effectuee?s?|executee?s?|intervien\w+|aura lieu|se fera|suivra|prevue?s?|programmee?s?"
    r"|gebeurt|volgt|uitgevoerd|geschiedt|plaats|voorzien|gepland|erfolgt|geschieht|ausgefuhrt"
    r"|folgt|vorgenommen|vorgesehen|geplant|statt)")
