"""Accounts that authorities publish: where a list of known creditors starts.

Published on the sites of the NSSO, the FPS Finance and the Vlaamse Belastingdienst.
"""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Creditor:
    """A published account; ``sender_number`` is the CBE number of who sends its letters.

    ``is_current`` is False for an account that letters no longer print but payers still use.
    """

    iban: str
    name: str
    sender_number: str
    is_current: bool = True


_NSSO = "0206731645"
_FINANCE = "0308357159"
_FLEMISH_TAX = "0316380841"  # the Flemish administration, of which it is a service

PUBLISHED: tuple[Creditor, ...] = (
    Creditor("BE63679026181108", "ONSS/RSZ", _NSSO),
    Creditor("BE04096016956631", "ONSS/RSZ – APL/PPO", _NSSO),
    Creditor("BE22679200300047", "TVA-Recettes Bruxelles / Btw-Ontvangsten Brussel", _FINANCE,
             is_current=False),
    Creditor("BE31679200349355", "Btw Mechelen / TVA Malines", _FINANCE),
    Creditor("BE42679200349254", "TVA Namur / Btw Namen", _FINANCE),
    Creditor("BE20679200233056", "Versements anticipés – sociétés / "
             "Voorafbetalingen – vennootschappen", _FINANCE),
    Creditor("BE02375111099940", "Vlaamse Belastingdienst", _FLEMISH_TAX),
)
