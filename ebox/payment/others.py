"""Sentences about what others owe, or the reader owes to others, at another time.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

# Who gets money from the reader, and did not write the letter.
_TO_OTHERS = re.compile(
    r"\b(?:a (?:vos|votre)|aan uw|an ihre[nmr]?)\b (?:\w+ )?(?:travailleurs?|employes?|ouvriers?"
    r"|collaborat\w+|salaries?|personnel|fournisseurs?|clients?|locataires?|bailleur|notaire"
    r"|comptable|avocat|assureur|courtier|werknemers?|medewerkers?|personeel|bedienden|arbeiders"
    r"|leveranciers?|klanten|huurders?|verhuurder|notaris|boekhouder|advocaat|verzekeraar"
    r"|makelaar|mitarbeiter\w*|arbeitnehmer\w*|angestellten?|personal|belegschaft|lieferanten?"
    r"|kunden|mieter|vermieter|notar|steuerberater|anwalt|versicherer|makler)\b")
# VAT of a credit note goes to the State, by a return.
_TO_STATE = re.compile(
    r"\b(?:btw|tva|mwst|mehrwertsteuer)\b.{0,80}\b(?:a l'etat|au tresor|aan de (?:belgische )?"
    r"(?:staat|schatkist)|an den (?:belgischen )?staat|an die staatskasse)\b")
# The other side of a dispute.
_PARTY = (
    r"(?:parties? (?:adverse|defenderesse|demanderesse|succombante|perdante|condamnee)"
    r"|adversaire"
    r"|tegenpartij\w*|(?:verwerende|eisende|verliezende|in het ongelijk gestelde) partij"
    r"|(?:beklagten?|klagenden?|unterliegenden?|unterlegenen?|anderen|gegnerischen) partei"
    r"|gegenpartei|gegenseite|gegner)")
_BY_OTHERS = re.compile(
    rf"\b{_PARTY}\b[^.;]{{0,60}}\b(?:auferlegt|opgelegd|zur last|zu tragen|getragen|gedragen"
    r"|condamnee|supporte\w*|payee?s?|verurteilt|veroordeeld)\b"
    rf"|\b(?:a (?:la )?charge d[e'u]|ten laste van|zu lasten|impose\w*|mis\w* a charge)\b"
    rf"[^.;]{{0,30}}\b{_PARTY}"
    # they pay it, the reader gets it from them
    rf"|\b(?:schuldet|zahlt|tragt|betaalt|draagt|doit|paie|supporte)\b[^.;,]{{0,60}}\b{_PARTY}"
    rf"|\b(?:von|van|bij|bei|par|aupres de|de)\b (?:\w+ ){{0,2}}{_PARTY}")
# Nobody asks for it before a bill of its own comes.
_ONLY_AFTER = re.compile(
    r"\b(?:erst|pas|seulement|uniquement|slechts|qu')\W*(?:nach|na|apres|a|bij|bei|mit|met|op"
    r"|des|zodra|sobald|lorsque)\b[^.;,]{0,20}\b(?:erhalt|empfang|zugang|ontvangst|reception"
    r"|envoi|toezending|zusendung)\b")

# What others owe the reader.
_YOURS = re.compile(
    r"\b(?:votre|vos|uw|ihre?) (?:clients?|klant(?:en)?|kunden?|debiteur(?:en)?|schuldner"
    r"|huurders?|mieter"
    r"|locataires?)\b[^.;]{0,40}\b(?:vous|u|ihnen)\b|\b(?:votre (?:declaration de )?creance"
    r"|vos creances|uw (?:schuld)?vordering(?:en)?"
    r"|uw aangifte van schuldvordering|ihre[rn]? (?:angemeldete[nr]? )?forderung(?:en)?"
    r"|creances?\b[^.;,]{0,30} de votre (?:societe|entreprise|firme)"
    r"|vordering\w*\b[^.;,]{0,30} van uw (?:\w*vennootschap|onderneming|bedrijf|firma)"
    r"|forderung\b[^.;,]{0,30} ihre[rs] (?:\w*gesellschaft|firma|unternehmens))\b")


def concerns_others(text: str) -> bool:
    """Whether what a sentence asks is not what the letter asks of the reader now.

    >>> concerns_others("de nettolonen betaalt u aan uw werknemers"), concerns_others("betaal ons")
    (True, False)
    """
    return any(pattern.search(text) for pattern in (
        _TO_OTHERS, _TO_STATE, _BY_OTHERS, _ONLY_AFTER, _YOURS))
