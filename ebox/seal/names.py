"""Names in certificates, as they can be shown."""
from __future__ import annotations

import unicodedata

MOST_CHARACTERS = 120


def shown_name(name: object) -> str:
    """Return a name on one line, without control and direction characters, capped.

    >>> shown_name("e-Seal\\u202e of\\n the NSSO")
    'e-Seal of the NSSO'
    """
    kept = "".join(
        " " if unicodedata.category(character).startswith(("Cc", "Z")) else character
        for character in unicodedata.normalize("NFC", str(name))
        if not unicodedata.category(character).startswith(("Cf", "Cs", "Co", "Cn")))
    return " ".join(kept.split())[:MOST_CHARACTERS]
