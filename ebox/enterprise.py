"""Belgian enterprise numbers (CBE): ten digits, check digits 97 − first eight mod 97."""
from __future__ import annotations

import re

_SHAPE = re.compile(r"[01]\d{9}", re.ASCII)
_SEPARATORS = re.compile(r"[\s.\-/]+")


def normalise(text: str) -> str:
    """Return the ten digits of a CBE or Belgian VAT number, however it is written.

    >>> normalise("BE 0206.731.645"), normalise("206 731 645")
    ('0206731645', '0206731645')

    Raises ValueError when it is not a Belgian enterprise number.
    """
    digits = _SEPARATORS.sub("", text).upper().removeprefix("BE")
    if len(digits) == 9:  # numbers given out before 2005 are still written without the zero
        digits = "0" + digits
    if not _SHAPE.fullmatch(digits) or 97 - int(digits[:8]) % 97 != int(digits[8:]):
        raise ValueError("not a Belgian enterprise number")
    return digits


def is_valid(text: str) -> bool:
    """Tell whether ``text`` is a Belgian enterprise number, however it is written."""
    try:
        normalise(text)
    except ValueError:
        return False
    return True


def formatted(text: str) -> str:
    """Return a number as it is printed: ``0206.731.645``. Raises ValueError."""
    digits = normalise(text)
    return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"


def vat_number(text: str) -> str:
    """Return the Belgian VAT number of an enterprise: ``BE0206731645``. Raises ValueError."""
    return "BE" + normalise(text)
