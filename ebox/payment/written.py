"""The day on which a letter was written: what is to be paid falls due later."""
from __future__ import annotations

import re
from datetime import date

from .folding import level
from .lines import Cell, Sheet
from .masks import DAY, FILL, masked

_BEHIND_PLACE = re.compile(  # "Namur, le 5 mars 2026", "Le 5 mars 2026", "Kallo, 5 maart 2026"
    rf"(?:[a-z' .()-]+, (?:le |den |de )?(?:\w+(?:di|dag|tag|woch) )?|(?:le|den|fait le"
    rf"|opgemaakt op) ){DAY}{FILL}*$")
_PAPER = (r"(?:facture|document|envoi|emission|lettre|courrier|edition|avis|releve|factuur|brief"
          r"|verzend\w*|opmaak|uitgifte|toezending|rechnungs?|schreibens?|dokuments?|ausstellungs?"
          r"|versand|beleg|bescheids?)")
_LABELLED = re.compile(
    rf"(?:{_PAPER}?(?:datum|date)(?: (?:d.|(?:de|du|de la|van|van de|van het|der|des) )?{_PAPER})?"
    rf"|(?:opge(?:steld|maakt)|verzonden|verstuurd|uitgegeven|afgedrukt|gedrukt)(?: (?:op|te))?"
    rf"|(?:etabli|emis|edite|envoye|expedie|imprime|redige|dresse|arrete)e?s? (?:le|au)"
    rf"|(?:aus|er)(?:gestellt|stellt|gefertigt) am|(?:versandt|abgesandt|gedruckt|verfasst) am)"
    rf"\W*(?:{DAY}{FILL}*)?$")
_ALONE = re.compile(rf"{DAY}{FILL}*$")
_OVER = 2  # sizes, in which what stands over a day may be its label


def written(page: Sheet) -> date | None:
    """The day behind a place, else behind "date", else the first that stands quite alone."""
    ways = (lambda cell, words: _BEHIND_PLACE.match(words) and page.preceding(cell) is None,
            lambda cell, words: _is_labelled(page, cell, words),
            lambda cell, words: _ALONE.match(words) and not (
                page.left_of(cell) or page.above(cell, _OVER)))
    shown = [(cell, masked(cell.text)) for cell in page.cells]
    for way in ways:
        for cell, known in shown:
            if DAY in known.folded and way(cell, known.folded.strip(" .:")):
                return next(value.value for mask, value in known.values.values() if mask == DAY)
    return None


def _is_labelled(page: Sheet, cell: Cell, words: str) -> bool:
    """Whether a day stands behind, beside or below "date"."""
    if not _ALONE.match(words):
        return bool(_LABELLED.match(words))
    beside = (*page.left_of(cell)[:1], *page.above(cell)[:1])
    return any(_LABELLED.match(level(other.text).strip(" .:")) for other in beside)
