"""The day on which a letter was written: what is to be paid falls due later."""
from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from . import families
from .folding import level
from .lines import Cell, Sheet
from .masks import DAY, FILL, Masked, masked

_BEHIND_PLACE = re.compile(  # "Namur, le 5 mars 2026", "Le 5 mars 2026", "Kallo, 5 maart 2026"
    r"(?:(?!.*\b(?:am|zum|op|au|bis|tot|pour|avant|voor|dem|den|le) \w+,)(?:[a-z'.()-]+ ?){1,5},"
    r" (?:le |den |de |op )?(?:\w+(?:di|dag|tag|woch),? )?(?:den )?"
    rf"|(?:le|den|fait le|opgemaakt op) |(?:op|am|le|du|van|vom) ?: ?){DAY}{FILL}*$")
_PAPER = (r"(?:facture|document|envoi|emission|lettre|courrier|edition|avis|releve|factuur|brief"
          r"|verzend\w*|opmaak|uitgifte|toezending|rechnungs?|schreibens?|dokuments?|ausstellungs?"
          r"|versand|beleg|bescheids?)")
_LABELLED = re.compile(
    rf"(?:{_PAPER}?(?:datum|date)(?: (?:d.|(?:de|du|de la|van|van de|van het|der|des) )?{_PAPER})?"
    r"|(?:op|am|le|du|van|vom) ?:|(?:opmaak|uitgifte|verzending|emission|edition|envoi|ausstellung"
    r"|versand|ausgabe)"
    r"|(?:antwoord|reponse|antwort|(?:onze|notre|unser) (?:brief|lettre|schreiben)) (?:van|du|vom)"
    rf"|(?:opge(?:steld|maakt)|verzonden|verstuurd|uitgegeven|afgedrukt|gedrukt)(?: (?:op|te))?"
    rf"|(?:etabli|emis|edite|envoye|expedie|imprime|redige|dresse|arrete)e?s? (?:le|au)"
    rf"|(?:aus|er)(?:gestellt|stellt|gefertigt) am|(?:versandt|abgesandt|gedruckt|verfasst) am)"
    rf"\W*(?:(?:le |den |op |am |vom |du |van )?{DAY}{FILL}*)?$")
_IN_HEAD = re.compile(
    r"(?:[a-z'.()-]+(?: [a-z'.()-]+){0,3},? )?(?:le |den |vom |du |van )?"
    rf"{DAY}{FILL}*$")
_HEAD = 0.45  # of a page's lines, in which its day stands
_OF_OTHERS = re.compile(r"\b(?:votre|vos|v/|uw|ihre?)\b")
_ALONE = re.compile(rf"{DAY}{FILL}*$")
_OVER = 2  # sizes, in which what stands over a day may be its label


def written(page: Sheet) -> date | None:
    """The day behind a place, else behind "date", else the first that stands quite alone; else
    the first of the head that is no last day, where later ones follow."""
    ways = (lambda cell, words: _BEHIND_PLACE.match(words) and page.preceding(cell) is None,
            lambda cell, words: _is_labelled(page, cell, words),
            lambda cell, words: _ALONE.match(words) and not (
                page.left_of(cell) or page.above(cell, _OVER)))
    shown = [(cell, masked(cell.text)) for cell in page.cells]
    for way in ways:
        for cell, known in shown:
            if DAY in known.folded and way(cell, known.folded.strip(" .:")):
                return _day(known)
    return _in_head(page, [(cell, known) for cell, known in shown if DAY in known.folded])


def _day(known: Masked) -> date:
    return next(value.value for mask, value in known.values.values() if mask == DAY)


def _in_head(page: Sheet, shown: Sequence[tuple[Cell, Masked]]) -> date | None:
    """The first day of a page's head that stands alone, at its top or before other days."""
    bottom = max((cell.y for cell in page.cells), default=0) * _HEAD
    for cell, known in shown:
        words = known.folded.strip(" .:")
        near = (cell, *page.left_of(cell)[:1], *page.above(cell, _OVER)[:1],
                *page.below(cell, _OVER)[:1])
        is_named = any(_names_a_day(masked(other.text).folded) for other in near)
        is_first = cell.y <= bottom and _IN_HEAD.match(words) and not is_named
        is_top = cell.y <= bottom / 2
        if is_first and (is_top or any(_day(other) > _day(known) for _cell, other in shown)):
            return _day(known)
    return None


def _names_a_day(words: str) -> bool:
    """Whether words may be the label of a day that is not the letter's own."""
    return any(pattern.search(words) for pattern in (
        families.LAST_DAY, families.DAY_NOUN, families.UNTIL, families.NO_LAST_DAY, families.DEBIT,
        families.REFUND, _OF_OTHERS))


def _is_labelled(page: Sheet, cell: Cell, words: str) -> bool:
    """Whether a day stands behind, beside or below "date"."""
    if not _ALONE.match(words):
        return bool(_LABELLED.match(words))
    beside = (*page.left_of(cell)[:1], *page.above(cell)[:1])
    return any(_LABELLED.match(level(other.text).strip(" .:")) for other in beside)
