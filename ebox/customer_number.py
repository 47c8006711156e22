"""The number by which a sender knows us, where a text prints it behind a label."""
from __future__ import annotations

import re

# As companies of the country print it; a contract or an invoice number is another thing.
_LABELS = (
    r"(?:uw\s+)?klant(?:en)?[\s-]?(?:nummer|nr\b\.?|n[°º]|code|referentie)",
    r"relatienummer",
    r"(?:n[°º]|no\b\.?|nr\b\.?|num[ée]ro|code|r[ée]f(?:\.|[ée]rence)?)\s*(?:de\s+)?client",
    r"client\s+(?:n[°º]|no\b\.?|nr\b\.?|num[ée]ro)",
    r"kunden?[\s-]?(?:nummer|nr\b\.?)",
    r"kd\.?[\s-]?nr\b\.?",
    r"(?:customer|client)\s+(?:number|no\b\.?|id|reference)",
)
_LABELLED = re.compile(
    rf"(?<!\w)(?:{'|'.join(_LABELS)})\s*[:.#=]*\s*(?P<value>[\w][\w./-]*)", re.IGNORECASE)
MOST_LETTERS = 24
LEAST_DIGITS = 3


def customer_number_in(text: str) -> str:
    """Return our number at the sender, as printed; "" where there is none, or more than one.

    >>> customer_number_in("Klantnummer: BE-448812, factuur 2026/7")
    'BE-448812'
    >>> customer_number_in("Votre n° client 12345. N° client : 99999")
    ''
    """
    found = {match["value"].strip("./-_") for match in _LABELLED.finditer(text)}
    likely = {value for value in found if _is_number(value)}
    return likely.pop() if len({comparable(value) for value in likely}) == 1 else ""


def comparable(number: str) -> str:
    """Return a number as it is compared: the same however it is written.

    >>> comparable("k-12.34 5") == comparable("K12345")
    True
    """
    return re.sub(r"[\W_]+", "", number).casefold()


def _is_number(value: str) -> bool:
    digits = sum(letter.isdigit() for letter in value)
    return digits >= LEAST_DIGITS and len(value) <= MOST_LETTERS
