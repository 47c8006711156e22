"""Layouts made to mislead a reader: amounts before and after, dead account numbers, the
company's own IBAN, two dates, labels apart from values, two languages side by side."""
from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from ..checkdigits import remainder_97
from ..invoices import cents
from ..letters import Letter, greeting, pairs, sentence
from ..texts import LANGUAGES, PROSE
from . import parts
from .sheet import GREY, PALE, Sheet, Table

_CORRECTION = {
    "fr": ("", "Ancien calcul", "Nouveau calcul", "Différence", "Cotisation", "Majoration",
           "Intérêts", "Total",
           "L’ancien compte {old} n’est plus utilisé depuis le {then} ; un montant de {paid} versé "
           "sur ce compte vous a été remboursé sur votre compte {own}.",
           "La décision a été prise le {decided}. Le montant initial de {before} est annulé."),
    "nl": ("", "Oude berekening", "Nieuwe berekening", "Verschil", "Bijdrage", "Verhoging",
           "Interesten", "Totaal",
           "De oude rekening {old} wordt sinds {then} niet meer gebruikt; een op die rekening "
           "gestort bedrag van {paid} werd u terugbetaald op uw rekening {own}.",
           "De beslissing werd genomen op {decided}. Het oorspronkelijke bedrag van {before} is "
           "geannuleerd."),
    "de": ("", "Alte Berechnung", "Neue Berechnung", "Unterschied", "Beitrag", "Zuschlag",
           "Zinsen", "Summe",
           "Das alte Konto {old} wird seit dem {then} nicht mehr benutzt; ein dort eingezahlter "
           "Betrag von {paid} wurde auf Ihr Konto {own} erstattet.",
           "Die Entscheidung erging am {decided}. Der ursprüngliche Betrag von {before} ist "
           "hinfällig."),
}


def correction(letter: Letter) -> bytes:
    """A corrected account: what is due hides among old sums, accounts and dates, and its
    labels stand in one column, its values in another, drawn one column after the other."""
    sheet = parts.start(letter, "Helvetica", 9.5)
    parts.logo(sheet, letter, 22, 14)
    parts.sender_block(sheet, letter, 115, 18)
    parts.window(sheet, letter, 22, 48)
    parts.references(sheet, letter, 115, 48)
    sheet.y = 78
    parts.subject(sheet, letter)
    parts.opening(sheet, letter)
    payment = letter.payments[0]
    sheet.table(_before_and_after(letter, payment.amount))
    *_, accounts, decision = _CORRECTION[letter.language]
    rng = letter.rng()
    decided = letter.written - timedelta(days=rng.randrange(8, 30))
    before = letter.amount(letter.others[0])
    sheet.paragraph(decision.format(decided=letter.day(decided), before=before))
    sheet.paragraph(accounts.format(
        old=_old_account(rng.randrange(10**9, 10**10)), own=letter.iban(letter.company.own_iban),
        then=letter.day(decided - timedelta(days=400)), paid=letter.amount(letter.others[1]),
    ))
    _apart(sheet, letter)
    parts.closing(sheet, letter)
    parts.code(sheet, letter, 162, 236, 26)
    return sheet.finish()


def _before_and_after(letter: Letter, due: Decimal) -> Table:
    """The old account, the new one, and their difference, which alone is due."""
    *head, base, extra, interest, total, _accounts, _decision = _CORRECTION[letter.language]
    rng = letter.rng()
    before = letter.others[0]
    extra_before, interest_before = (cents(before * rng.randrange(2, 20) / 100) for _ in range(2))
    old = [before - extra_before - interest_before, extra_before, interest_before]
    extras = [Decimal(0), Decimal(rng.randrange(100, 900)) / 100]
    new = [old[0] + due - sum(extras), old[1] + extras[0], old[2] + extras[1]]
    lines = [
        (name, letter.amount(first), letter.amount(second), letter.amount(second - first))
        for name, first, second in zip((base, extra, interest), old, new, strict=True)
    ]
    lines.append((total, letter.amount(sum(old)), letter.amount(sum(new)), letter.amount(due)))
    return Table(tuple(head), tuple(lines), (48, 40, 40, 40), "lrrr", total=True)


def _old_account(base: int) -> str:
    """A Belgian account number as written before IBAN: ``679-2618110-82``. It passes the
    test of a structured communication."""
    text = f"{base:010d}{remainder_97(base):02d}"
    return f"{text[:3]}-{text[3:10]}-{text[10:]}"


def _apart(sheet: Sheet, letter: Letter) -> None:
    figures = pairs(letter, letter.payments[0])
    heights = [10.4 if "\n" in pair.value else 6 for pair in figures]
    sheet.need(sum(heights) + 8)
    top = sheet.y
    sheet.box(22, top, 168, sum(heights) + 5, fill=PALE)
    for shift, column in ((0, "label"), (70, "value")):
        y = top + 6
        for pair, height in zip(figures, heights, strict=True):
            parts.value(sheet, 27 + shift, y, getattr(pair, column), 9, face=int(shift > 0),
                        colour=GREY if not shift else "#1b1b1b")
            y += height
    sheet.y = top + sum(heights) + 12


def bilingual(letter: Letter) -> bytes:
    """Two languages side by side: every label and every date stands there twice."""
    sheet = parts.start(letter, "Times", 9.6, left=16, right=16)
    other = next(name for name in LANGUAGES
                 if name != letter.language and letter.topic in PROSE[name])
    parts.logo(sheet, letter, 84, 10, 42)
    parts.window(sheet, letter, 115, 40)
    parts.references(sheet, letter, 16, 40, 8.4)
    sheet.line(105, 66, 105, 262, GREY, 0.5)
    ends = []
    for x, language in ((16, letter.language), (110, other)):
        prose = letter.prose_in(language)
        y = sheet.block(x, 72, 84, prose.heading, 12, face=1, colour=letter.house.colour)
        y = sheet.block(x, y + 1, 84, prose.subject, 10, face=1) + 2
        for text in (greeting(letter, language)[0], *prose.opening,
                     sentence(letter, letter.payments[0], language)):
            y = sheet.block(x, y, 84, text) + 2
        ends.append(y)
    top = max(ends) + 4
    for x, language in ((16, letter.language), (110, other)):
        y = top
        for pair in pairs(letter, letter.payments[0], language):
            sheet.text(x, y, pair.label, 8, colour=GREY)
            y = parts.value(sheet, x + 2, y + 4.4, pair.value, 10) + 1.6
        for text in letter.prose_in(language).closing:
            y = sheet.block(x, y + 2, 84, text, 8.4)
    parts.code(sheet, letter, 92, 236, 26)
    return sheet.finish()
