"""Letters whose payment stands in a coloured panel, in a row of boxes, or on a coupon."""
from __future__ import annotations

from ..letters import Letter, pairs
from . import parts
from .sheet import GREY, PALE, Table

WHITE = "#ffffff"
_POLICY = {
    "fr": ("Garantie", "Capital assuré", "Franchise", ("Bâtiment", "Contenu", "Recours des tiers"),
           "Police n°"),
    "nl": ("Waarborg", "Verzekerd kapitaal", "Vrijstelling",
           ("Gebouw", "Inhoud", "Verhaal van derden"), "Polisnr."),
    "de": ("Deckung", "Versicherungssumme", "Selbstbehalt",
           ("Gebäude", "Inhalt", "Rückgriff Dritter"), "Policennr."),
}


def panel(letter: Letter) -> bytes:
    """A panel on the right: label above value, and a QR under them."""
    sheet = parts.start(letter, "Vera", 8.6, right=84)
    colour = letter.house.colour
    sheet.box(132, 0, 78, 297, fill=PALE)
    sheet.box(0, 0, 132, 8, fill=colour)
    parts.logo(sheet, letter, 22, 16, 48)
    parts.window(sheet, letter, 22, 50)
    parts.references(sheet, letter, 22, 72, 7.6)
    sheet.y = 98
    parts.subject(sheet, letter, 12)
    parts.opening(sheet, letter)
    parts.closing(sheet, letter)
    sheet.text(140, 24, letter.label("contact"), 7.5, colour=GREY)
    parts.sender_block(sheet, letter, 140, 29, 62)
    sheet.line(140, 62, 202, 62, colour, 1)
    end = parts.stacked(sheet, letter, letter.payments[0], 140, 70, 62)
    if parts.no_action(letter):
        end = sheet.block(140, end + 3, 62, parts.no_action(letter), 8.5, face=1, colour=colour)
    parts.code(sheet, letter, 152, end + 4, 36)
    return sheet.finish()


def stacked(letter: Letter) -> bytes:
    """Boxes across the page, each with its label above the value."""
    sheet = parts.start(letter, "Helvetica", 9.5)
    parts.logo(sheet, letter, 22, 14, 48)
    sheet.text(188, 22, letter.prose.heading, 12, face=1, colour=letter.house.colour, align="r")
    parts.references(sheet, letter, 22, 46)
    parts.window(sheet, letter, 115, 46)
    sheet.y = 76
    sheet.paragraph(letter.prose.subject, 10.5, face=1, after=4)
    parts.opening(sheet, letter)
    figures = pairs(letter, letter.payments[0])
    for start in range(0, len(figures), 3):
        sheet.need(20)
        for column, pair in enumerate(figures[start:start + 3]):
            x = sheet.left + column * 56.5
            sheet.box(x, sheet.y, 55, 16.5, stroke=letter.house.colour, radius=1.5)
            sheet.text(x + 3, sheet.y + 5, pair.label, 6.8, colour=GREY)
            parts.value(sheet, x + 3, sheet.y + 10, pair.value, 8.6, width=50)
        sheet.y += 18.5
    sheet.y += 6
    if parts.no_action(letter):
        sheet.paragraph(parts.no_action(letter), face=1, colour=letter.house.colour)
    parts.closing(sheet, letter)
    parts.code(sheet, letter, 160, 232, 28)
    return sheet.finish()


def premium(letter: Letter) -> bytes:
    """An insurer's notice: a coloured band, the covers, a coupon with the QR to tear off."""
    sheet = parts.start(letter, "Helvetica", 9.5)
    colour = letter.house.colour
    sheet.box(0, 0, 210, 34, fill=colour)
    sheet.text(22, 16, letter.house.name(letter.language), 15, face=1, colour=WHITE)
    sheet.text(22, 25, letter.prose.heading, 11, colour=WHITE)
    parts.logo(sheet, letter, 22, 38, 36)
    parts.window(sheet, letter, 115, 52)
    parts.references(sheet, letter, 22, 58)
    sheet.y = 84
    sheet.paragraph(letter.prose.subject, 10.5, face=1, after=4)
    parts.opening(sheet, letter)
    sheet.table(_covers(letter), band="#fbf3f5", head_fill=colour, head_colour=WHITE)
    if parts.no_action(letter):
        sheet.paragraph(parts.no_action(letter), face=1, colour=colour)
    parts.closing(sheet, letter)
    top = 204
    sheet.line(0, top, 210, top, GREY, 0.5, (3, 2))
    sheet.box(22, top + 5, 168, 58, stroke=colour, radius=3, thickness=1)
    parts.rows(sheet, letter, letter.payments[0], 28, top + 15, gap=52, width=62)
    parts.code(sheet, letter, 150, top + 12, 36)
    return sheet.finish()


def _covers(letter: Letter) -> Table:
    cover, capital, excess, names, policy = _POLICY[letter.language]
    rng = letter.rng()
    shares = (letter.others[0], letter.others[0] / 4, letter.others[1])
    lines = tuple(
        (name, letter.amount(share), f"{rng.randrange(2, 6)} %")
        for name, share in zip(names, shares, strict=True)
    )
    return Table((f"{cover} ({policy} {letter.customer})", capital, excess), lines,
                 (88, 50, 30), "lrr")
