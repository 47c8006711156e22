"""Whether a sentence speaks of money, to the reader.

Text is folded and masked as in ``masks``.
"""
from __future__ import annotations

import re

from . import masks
from .transfers import DE_RETURN, FR_RETURN, HAPPENS, NL_RETURN

# Money comes, and the reader is the one whom the sentence speaks to.
_YOURS = re.compile(
    r"\b(?:vous|votre|vos|u|uw|je|jouw|jullie|ihnen|ihre?[nmrs]?|sie)\b|\bnous (?:rembours|restitu)"
    r"|\b(?:wij|we)\b[^.;]{0,60}\bterug|\bwir\b[^.;]{0,60}(?:erstatt|zuruck)")
_MONEY = re.compile(
    r"\b(?:sommes?|montants?|solde|differences?|rembours\w*|restitu\w*|revers\w*|vers\w*|vir(?:e|ee"
    r"|er|ement|ons|erons)s?|avoirs?|excedents?|surplus|trop[- ]percu|cautions?|indemnites?|primes?"
    r"|subsides?|subventions?|argent|ristournes?|credit\w*|dividendes?|\w*bedrag\w*|som|saldo"
    r"|verschil|overschot\w*|tegoed|geld|terug(?:bet|ge|st|kr|ko)\w*|terugbetaling|\w*waarborg"
    r"|\w*borg\w*|\w*vergoeding|\w*premie|\w*subsidie|gestort|stort\w*|overgemaakt|overmaken"
    r"|uitbetaa\w*|uitgekeerd"
    r"|\w*creditnota|overschrijving|overgeschreven|\w*betrag|summe|differenz|unterschied"
    r"|\w*uberschuss\w*"
    r"|\w*guthaben|\w*erstatt\w*|\w*ruckzahl\w*|zuruckge\w*|kaution|\w*entschadigung|\w*pramie"
    r"|\w*zuschuss|\w*gutschrift|gutgeschrieben|\w*uberw(?:eis|ies)\w*|ausgezahlt|auszahl\w*)\b")


_SENT_BACK = re.compile(
    r"\b(?:remboursee?s?|restituee?s?|remboursement|restitution|terugbetaling|teruggave|uitbetaling"
    r"|\w*erstattung|ruckzahlung|auszahlung|terug(?:gestort|betaald|gegeven)|erstattet|zuruckgezahlt"
    r"|zuruckerstattet|zuruckuberwiesen)\b")
# What comes is the amount that the sentence named before.
SAME_BACK = re.compile(
    rf"{masks.AMOUNT}[^;:]{{0,90}}[;:].*\b(?:l'argent|cette somme|ce montant|le montant vous"
    r"|nous vous (?:les|la|le)|het geld|dit bedrag|dat bedrag|das geld|den betrag|diesen betrag"
    r"|die summe)\b")


# It happens of itself, and not only where it is asked for.
_HAPPENS = re.compile(
    rf"\b(?:{FR_RETURN}|{NL_RETURN}|{DE_RETURN})\b[^.;]{{0,60}}\b{HAPPENS}\b"
    r"(?![^.;]*\b(?:antrag|anfrage|demande|aanvraag|verzoek|nur|alleen|enkel|uniquement|seulement)\b)")


def is_your_money(text: str) -> bool:
    """Whether a sentence speaks of money, to the reader."""
    is_sent = masks.DAY in text and _SENT_BACK.search(text)
    return bool(is_sent or _HAPPENS.search(text) or _YOURS.search(text) and _MONEY.search(text))
