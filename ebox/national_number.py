"""National register and BIS numbers: personal data, shown to few and kept out of texts."""
from __future__ import annotations

import re

# Date of birth, serial number, check digits; however they are set apart.
_NUMBER = re.compile(
    r"(?<!\d)\d{2}[.\s/-]?\d{2}[.\s/-]?\d{2}[\s./-]{0,3}\d{3}[\s./-]?\d{2}(?!\d)", re.ASCII)
_MASK = "•••"
_DIGITS = 11
# Of an own number that is shorter, the digits may well be those of something else.
_LEAST_OWN = 6


def mask_national_numbers(text: str, own: str = "") -> str:
    """Return ``text`` without national register and BIS numbers: personal data.

    ``own`` is the number of whom the message is for: its digits go whatever they are, and however
    they are set apart.

    >>> mask_national_numbers("NN 85.07.30-033.28, tel. 02 123 45 67")
    'NN •••, tel. 02 123 45 67'
    >>> mask_national_numbers("NN 850730 / 033 99, tel. 02 123 45 67", "85073003399")
    'NN •••, tel. 02 123 45 67'
    """
    digits = re.sub(r"\D", "", own)
    if len(digits) >= _LEAST_OWN:
        spelled = r"[\W_]{0,3}".join(digits)
        text = re.sub(rf"(?<!\d){spelled}(?!\d)", _MASK, text)
    return _NUMBER.sub(_masked, text)


def masked_national_number(number: str) -> str:
    """Return a number as those see it who may not read it: that there is one, and its end.

    The last two digits tell one from another; the date of birth is nobody's business.

    >>> masked_national_number("85073003328"), masked_national_number("X-1")
    ('**.**.**-***.28', '***')
    """
    digits = re.sub(r"\D", "", number)
    if len(digits) != _DIGITS:
        return "***" if number else ""
    return f"**.**.**-***.{digits[-2:]}"


def _masked(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match[0])
    base, check = int(digits[:9]), int(digits[9:])
    # Born from 2000 on: a 2 goes before.
    is_number = check in (97 - base % 97, 97 - (2_000_000_000 + base) % 97)
    return _MASK if is_number else match[0]
