"""Letters of authorities: with a payment slip, with columns of figures, in plain prose."""
from __future__ import annotations

from ..letters import TO_PAY, Letter, pairs, sentence
from . import parts
from .sheet import GREY, Sheet, Table

SLIP_FILL, SLIP_EDGE = "#fdf1e6", "#d98841"
_CALCULATION = {
    "fr": ("Libellé", "Montant", "Base du calcul", "Réduction", "Montant établi"),
    "nl": ("Omschrijving", "Bedrag", "Berekeningsgrondslag", "Vermindering", "Vastgesteld bedrag"),
    "de": ("Bezeichnung", "Betrag", "Berechnungsgrundlage", "Ermäßigung", "Festgesetzter Betrag"),
}


def slip(letter: Letter) -> bytes:
    """A letter with a transfer form at the foot of its first page."""
    sheet = parts.start(letter, "Helvetica", bottom=112)
    parts.logo(sheet, letter, 22, 14)
    parts.sender_block(sheet, letter, 22, 34)
    parts.window(sheet, letter)
    parts.references(sheet, letter, 22, 60)
    sheet.y = 86
    parts.subject(sheet, letter)
    parts.opening(sheet, letter)
    sheet.table(calculation(letter))
    for text in letter.prose.closing:
        sheet.paragraph(text, 8)
    _form(sheet, letter)
    parts.code(sheet, letter, 168, 12, 24)
    return sheet.finish()


def calculation(letter: Letter) -> Table:
    """Three rows that lead to the amount; only the last one is due."""
    head, amount, base, reduction, fixed = _CALCULATION[letter.language]
    due = letter.payments[0].amount
    less = letter.others[1].quantize(due)
    return Table(
        (head, amount),
        ((base, letter.amount(due + less)), (reduction, f"- {letter.amount(less)}"),
         (fixed, letter.amount(due))),
        (118, 48), "lr", total=True,
    )


def _form(sheet: Sheet, letter: Letter) -> None:
    top = 190
    sheet.line(0, top - 4, 210, top - 4, GREY, 0.4, (2, 2))
    sheet.box(14, top, 182, 18 + parts.height(letter, letter.payments[0], 8.7), fill=SLIP_FILL,
              stroke=SLIP_EDGE, radius=2)
    title = letter.label("slip") if letter.answer == TO_PAY else parts.no_action(letter)
    sheet.text(20, top + 8, title, 11, face=1, colour=SLIP_EDGE)
    sheet.text(190, top + 8, "EUR", 11, face=1, colour=SLIP_EDGE, align="r")
    y = top + 18
    for pair in pairs(letter, letter.payments[0]):
        height = 10.5 if "\n" in pair.value else 7.4
        sheet.text(20, y, pair.label, 8, colour=GREY)
        sheet.box(88, y - 5.2, 102, height, fill="#ffffff", stroke=SLIP_EDGE, thickness=0.3)
        parts.value(sheet, 91, y, pair.value, 9.5)
        y += height + 1.3


def columns(letter: Letter) -> bytes:
    """Times, references on the right, labels with dot leaders to the value."""
    sheet = parts.start(letter, "Times", 10.5)
    parts.logo(sheet, letter, 146, 14)
    parts.sender_block(sheet, letter, 22, 20)
    parts.window(sheet, letter, 22, 52)
    parts.references(sheet, letter, 110, 52)
    sheet.y = 82
    parts.subject(sheet, letter, 13)
    parts.opening(sheet, letter)
    sheet.y += 2
    for pair in pairs(letter, letter.payments[0]):
        sheet.text(30, sheet.y, pair.label)
        first = 30 + sheet.text_width(pair.label) + 2
        longest = max(sheet.text_width(line, face=1) for line in pair.value.split("\n"))
        sheet.line(first, sheet.y, 180 - longest - 2, sheet.y, GREY, 0.4, (0.6, 2))
        end = parts.value(sheet, 180, sheet.y, pair.value, sheet.size, align="r")
        sheet.y = max(sheet.y + 6, end + 1)
    sheet.y += 3
    if parts.no_action(letter):
        sheet.paragraph(parts.no_action(letter), face=1)
    parts.closing(sheet, letter)
    parts.code(sheet, letter, 22, 234, 26)
    return sheet.finish()


def prose(letter: Letter) -> bytes:
    """Everything in sentences, no label anywhere."""
    sheet = parts.start(letter, "Times", 11, left=28, right=28)
    parts.logo(sheet, letter, 84, 12)
    sheet.text(105, 32, letter.house.name(letter.language), 11, face=1, align="c")
    sheet.text(105, 37, " – ".join(letter.house.address(letter.language)), 9, colour=GREY,
               align="c")
    sheet.line(28, 41, 182, 41, letter.house.colour, 1)
    parts.window(sheet, letter, 110, 54)
    place = letter.house.address(letter.language)[1].split(" ", 1)[1]
    sheet.text(28, 80, f"{place}, {letter.day(letter.written)}")
    sheet.y = 90
    sheet.paragraph(letter.prose.subject, 12, face=1, after=5)
    parts.opening(sheet, letter)
    sheet.paragraph(sentence(letter, letter.payments[0]))
    if parts.no_action(letter):
        sheet.paragraph(parts.no_action(letter))
    parts.closing(sheet, letter)
    parts.code(sheet, letter, 152, 236, 26)
    return sheet.finish()
