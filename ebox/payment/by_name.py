"""Communications that a letter asks for by name, and prints elsewhere: "with your file number".

The name of the number says its kind; the number is the only one that the page prints beside a
label of that kind.
"""
from __future__ import annotations

import re
from collections.abc import Iterator

from . import messages
from .figures import Figure, Way
from .folding import level
from .labels import Field, Label
from .lines import Cell, Sheet
from .sentences import Sentence
from .values import Value

_NUMBER = r"(?:numero|n°|no\.?|nr\.?|nummer|reference|referentie|code)"
_OF = r"(?: (?:d[eu]|de la|van de|van het|der|des)| d')? ?(?:l')?"
# By kind: how a number is asked for, and what else its label may be.
_KINDS = {
    "client": (rf"{_NUMBER}{_OF}clients?|klant(?:en)?(?:nummer|nr|code)|kundennummer",
               r"clients?|klant|kunde"),
    "file": (rf"{_NUMBER}{_OF}dossier|dossier(?:nummer|nr|referentie|kenmerk)|akten?(?:zeichen"
             r"|nummer)|geschaftszeichen", r"dossier|akte"),
    "invoice": (rf"{_NUMBER}{_OF}(?:facture|factuur|rechnung|note)|(?:factuur|nota)(?:nummer|nr)"
                r"|rechnungs(?:nummer|nr)", r"facture|factuur|rechnung"),
    "member": (rf"{_NUMBER}{_OF}(?:membre|affiliation|affilie)|(?:lid|aansluitings)nummer"
               r"|(?:mitglieds|anschluss)nummer", r"membre|affilie|affiliation|lid|mitglied"),
    "contract": (rf"{_NUMBER}{_OF}(?:contrat|police)|(?:polis|contract)(?:nummer|nr)"
                 r"|(?:policen|versicherungs|vertrags)nummer", r"contrat|police|polis|vertrag"),
}
_ASKED = {kind: re.compile(
    rf"\b(?:votre|le|la|l'|notre|du|uw|het|ons|ihrer?|ihre[nms]|de[rsm]|das|die|unsere?[rnms]?)"
    rf" ?(?:{number})\b") for kind, (number, _label) in _KINDS.items()}
_LABELS = {kind: re.compile(
    rf"(?:votre |notre |uw |ons |ihre? |unsere? )?(?:{number}|(?:{label})(?: {_NUMBER})?)"
    rf"(?: {_NUMBER})?\b\.? ?[:=]?") for kind, (number, label) in _KINDS.items()}
_WHOLE = re.compile(r"[\w./-]*\d[\w./-]*(?: [\w./-]*\d[\w./-]*){0,2}\.?")


def numbers(page: Sheet, sentence: Sentence, rank: int) -> Iterator[Figure]:
    """The communication that a sentence asks for by the name of a number on its page."""
    for kind, asked in _ASKED.items():
        match = asked.search(sentence.masked)
        if not match or not messages.asks(sentence.text) or messages.is_denied(sentence):
            continue
        values = {value for cell in page.cells if (value := _value(page, cell, _LABELS[kind]))}
        if len(values) == 1:
            (text,) = values
            cell = sentence.cell
            yield Figure(Label(Field.COMMUNICATION, rank=rank), Value(text, 0, len(text)),
                         Way.BEHIND, sentence.text, cell.page, cell.x0, cell.y, cell.size)
        return


def _value(page: Sheet, cell: Cell, label: re.Pattern[str]) -> str:
    """The number behind a label in its cell, or right of it, "" when there is none."""
    match = label.match(level(cell.text))
    if match is None:
        return ""
    rest = cell.text[match.end():].strip()
    beside = page.right_of(cell)[:1]
    text = rest or (beside[0].text if beside else "")
    return text.rstrip(".") if _WHOLE.fullmatch(text) else ""
