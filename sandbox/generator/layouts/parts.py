"""Parts that letters share: letterhead, window address, references, the payment's figures."""
from __future__ import annotations

from ...model import Expected
from .. import epc, printing
from ..letters import QR_LINK, QR_PAYMENT, TO_PAY, Letter, contact, greeting, pairs
from .sheet import GREY, INK, Sheet

_SIGNED = {
    "fr": ("Pour le service,", "Le gestionnaire du dossier"),
    "nl": ("Namens de dienst,", "De dossierbeheerder"),
    "de": ("Für den Dienst,", "Der Sachbearbeiter"),
}


def start(letter: Letter, family: str, size: float = 9.5, **margins: float) -> Sheet:
    """An empty sheet with the sender's footer."""
    sheet = Sheet(family, size, colour=letter.house.colour, **margins)
    house, language = letter.house, letter.language
    sheet.footer = (
        f"{house.name(language)} – {', '.join(house.address(language))}",
        f"{letter.label('enterprise')} {printing.enterprise(house.sender.number)} – "
        f"{house.phone} – {house.site(language)}",
    )
    sheet.page_word = letter.label("page")
    sheet.describe(letter.prose.subject, house.name(language))
    return sheet


def logo(sheet: Sheet, letter: Letter, x: float, y: float, width: float = 42) -> None:
    """The sender's mark, three times as wide as high."""
    sheet.image(letter.house.sender.logo, x, y, width, width / 3)


def sender_block(sheet: Sheet, letter: Letter, x: float, y: float, width: float = 70) -> float:
    """The sender's name and address; returns the next free baseline."""
    y = sheet.block(x, y, width, letter.house.name(letter.language), 8.5, face=1)
    for text in (*letter.house.address(letter.language), letter.house.phone):
        sheet.text(x, y, text, 8, colour=GREY)
        y += 3.7
    return y


def window(sheet: Sheet, letter: Letter, x: float = 115, y: float = 52) -> float:
    """The company's address where the envelope has its window, at most 80 mm wide."""
    y = sheet.block(x, y, min(80, sheet.right - x), letter.company.name, 10, face=1)
    for text in letter.company.address(letter.language):
        sheet.text(x, y, text, 10)
        y += 4.8
    return y


def reference_pairs(letter: Letter) -> list[tuple[str, str]]:
    """Date, reference, customer and enterprise number with their labels."""
    return [
        (letter.label("date"), letter.day(letter.written)),
        (letter.label("reference"), letter.reference),
        (letter.label("customer"), letter.customer),
        (letter.label("enterprise"), printing.enterprise(letter.company.number)),
    ]


def references(sheet: Sheet, letter: Letter, x: float, y: float, size: float = 8.5) -> float:
    """The reference pairs, one a line."""
    for label, value in reference_pairs(letter):
        sheet.text(x, y, f"{label} :" if letter.language == "fr" else f"{label}:", size,
                   colour=GREY)
        sheet.text(x + 42, y, value, size)
        y += 4.2
    return y


def subject(sheet: Sheet, letter: Letter, size: float = 12) -> None:
    """Heading and subject at the cursor."""
    sheet.paragraph(letter.prose.heading, size, face=1, colour=letter.house.colour, after=1)
    sheet.paragraph(letter.prose.subject, sheet.size + 0.5, face=1, after=4)


def opening(sheet: Sheet, letter: Letter) -> None:
    """Salutation and opening paragraphs."""
    sheet.paragraph(greeting(letter)[0])
    for text in letter.prose.opening:
        sheet.paragraph(text)


def closing(sheet: Sheet, letter: Letter, signed: bool = True) -> None:
    """Closing paragraphs, where to ask, and the signature."""
    for text in (*letter.prose.closing, contact(letter)):
        sheet.paragraph(text)
    if signed:
        sheet.need(18)
        sheet.paragraph(greeting(letter)[1], after=4)
        for text in _SIGNED[letter.language]:
            sheet.paragraph(text, face=2, after=0)


def value(
    sheet: Sheet, x: float, y: float, text: str, size: float, *, face: int = 1,
    colour: str = INK, align: str = "l", width: float = 0,
) -> float:
    """A figure, on two lines where it was split or does not fit; returns the next baseline."""
    lines = text.split("\n")
    if width:
        lines = [part for line in lines for part in sheet.lines(line, width, size, face)]
    for line in lines:
        sheet.text(x, y, line, size, face=face, colour=colour, align=align)
        y += size * 0.48
    return y


def rows(
    sheet: Sheet, letter: Letter, payment: Expected, x: float, y: float, *, gap: float = 58,
    size: float = 9, step: float = 5.4, width: float = 0,
) -> float:
    """Label and value on the same line."""
    for pair in pairs(letter, payment):
        sheet.text(x, y, pair.label, size, colour=GREY)
        end = value(sheet, x + gap, y, pair.value, size, width=width)
        y = max(y + step, end)
    return y


def height(letter: Letter, payment: Expected, step: float = 5.4) -> float:
    """How much paper ``rows`` takes."""
    return sum(step * (1.6 if "\n" in pair.value else 1) for pair in pairs(letter, payment))


def stacked(
    sheet: Sheet, letter: Letter, payment: Expected, x: float, y: float, width: float,
    size: float = 10,
) -> float:
    """Each value under its label."""
    for pair in pairs(letter, payment):
        sheet.text(x, y, pair.label, 7.5, colour=GREY)
        y = value(sheet, x, y + 4.6, pair.value, size, width=width) + 2.4
    return y


def code(sheet: Sheet, letter: Letter, x: float, y: float, side: float = 30) -> None:
    """The printed QR, if the letter has one, with its caption below."""
    if letter.qr == QR_PAYMENT and letter.answer == TO_PAY:
        symbol, caption = epc.payment_code(letter.payments[0]), letter.label("scan")
    elif letter.qr == QR_LINK:
        symbol = epc.link_code(f"https://{letter.house.site(letter.language)}/{letter.reference}")
        caption = letter.label("link")
    else:
        return
    sheet.qr(symbol, x, y, side)
    sheet.text(x + side / 2, y + side + 2.6, caption, 7, colour=GREY, align="c")


def no_action(letter: Letter) -> str:
    """The remark that nothing needs to be paid by hand, or an empty text."""
    return "" if letter.answer == TO_PAY else letter.label(letter.answer)
