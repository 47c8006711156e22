"""Text from strangers made harmless: one line, no hidden characters."""
from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W_]+")
"""A run of letters and digits."""
# Format characters (bidi too), surrogates, private use and unassigned.
_DROPPED = frozenset({"Cf", "Cs", "Co", "Cn"})
_BLANK = frozenset({"Cc", "Zl", "Zp", "Zs"})


def one_line(text: str) -> str:
    """Return ``text`` in NFC on one line, blanks single, hidden characters dropped.

    A newline in a name would push another account into a QR payload.
    """
    folded = (
        " " if (category := unicodedata.category(character)) in _BLANK
        else "" if category in _DROPPED else character
        for character in text)
    return " ".join(unicodedata.normalize("NFC", "".join(folded)).split())


def level(text: str) -> str:
    """Return ``text`` without accents and capitals, letter for letter: places stay the same.

    Only the û stays, since it tells what is due (dû) from what is of something (du).

    >>> level("L’échéance due")
    "l'echeance due"
    """
    return "".join(_LEVEL.get(c) or _levelled(c) for c in text)


def _levelled(character: str) -> str:
    if character in _APOSTROPHES:
        base = "'"
    elif character.isspace():
        base = " "
    else:
        base = unicodedata.normalize("NFKD", character.lower())[:1]
    return _LEVEL.setdefault(character, base or character)


_APOSTROPHES = frozenset("’‘`´")
_LEVEL: dict[str, str] = {"û": "û", "Û": "û"}


def plain(text: str) -> str:
    """Return ``text`` for comparing: no accents, no case, single blanks, plain apostrophes.

    >>> plain("Échéance  À payer")
    'echeance a payer'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.replace("’", "'").replace("‘", "'").split())
