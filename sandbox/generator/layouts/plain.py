"""Documents without ornament: notices, machine-printed forms, payroll tables, writs."""
from __future__ import annotations

from decimal import Decimal

from ..letters import Letter, pairs
from . import parts
from .sheet import GREY, INK, Table

STRIPE = "#e6f2e6"
_PAYROLL = {
    "fr": ("N°", "Travailleur", "Brut", "ONSS", "Précompte", "Net versé", "Total"),
    "nl": ("Nr.", "Werknemer", "Bruto", "RSZ", "Voorheffing", "Netto gestort", "Totaal"),
    "de": ("Nr.", "Arbeitnehmer", "Brutto", "LSS", "Steuervorabzug", "Netto gezahlt", "Summe"),
}
_FIRST = ("A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.", "J.", "K.", "L.", "M.")
_LAST = ("Exemple", "Voorbeeld", "Muster", "Modèle", "Fictief", "Dumont-Fictif", "Verzonnen",
         "Van den Denkbeeld", "Schein", "Échantillon")
_WRIT = {
    "fr": ("Principal", "Intérêts", "Frais d’exécution", "Acomptes reçus", "Solde restant",
           "L’an", "à la requête du créancier mentionné au dossier, nous vous faisons savoir :",
           "Décompte en date de ce jour"),
    "nl": ("Hoofdsom", "Interesten", "Uitvoeringskosten", "Ontvangen voorschotten",
           "Resterend saldo", "Het jaar", "op verzoek van de schuldeiser vermeld in het dossier, "
           "delen wij u het volgende mee:", "Afrekening op heden"),
    "de": ("Hauptforderung", "Zinsen", "Vollstreckungskosten", "Erhaltene Anzahlungen",
           "Restbetrag", "Im Jahr", "auf Antrag des in der Akte genannten Gläubigers teilen wir "
           "Ihnen mit:", "Abrechnung zum heutigen Tag"),
}


def notice(letter: Letter) -> bytes:
    """A notice without payment, though amounts stand in its text."""
    sheet = parts.start(letter, "Vera", 9)
    parts.logo(sheet, letter, 22, 14, 45)
    sheet.line(22, 32, 190, 32, letter.house.colour, 1.2)
    parts.window(sheet, letter, 115, 46)
    parts.references(sheet, letter, 22, 46, 7.6)
    sheet.y = 80
    parts.subject(sheet, letter, 13)
    parts.opening(sheet, letter)
    top = sheet.y
    sheet.box(22, top, 2, 12, fill=letter.house.colour)
    sheet.text(28, top + 7.5, letter.label("nothing"), 9, face=1)
    sheet.y = top + 21
    parts.closing(sheet, letter)
    parts.code(sheet, letter, 160, 232, 28)
    return sheet.finish()


def mainframe(letter: Letter) -> bytes:
    """Courier on striped paper, capitals, dots up to the value."""
    sheet = parts.start(letter, "Courier", 9.4, left=18, right=18)
    for stripe in range(9, 265, 16):
        sheet.box(12, stripe, 186, 8, fill=STRIPE)
    for hole in range(8, 292, 12):
        for x in (5, 205):
            sheet.circle(x, hole, 1.6, GREY, 0.5)
    sheet.text(18, 18, letter.house.name(letter.language).upper(), 11, face=1)
    for rank, text in enumerate(letter.house.address(letter.language)):
        sheet.text(18, 23 + 4 * rank, text.upper(), 9)
    parts.window(sheet, letter, 110, 40)
    sheet.y = 66
    for label, text in parts.reference_pairs(letter):
        sheet.paragraph(f"{label.upper():.<34} {text}", after=0)
    sheet.y += 5
    sheet.paragraph(letter.prose.heading.upper(), 11, face=1, after=2)
    sheet.paragraph(letter.prose.subject, face=1, after=4)
    for text in letter.prose.opening:
        sheet.paragraph(text)
    sheet.paragraph("-" * 80, after=1)
    for pair in pairs(letter, letter.payments[0]):
        first, *more = pair.value.split("\n")
        sheet.paragraph(f"{pair.label:.<44} {first}", face=1, after=0)
        for line in more:
            sheet.paragraph(" " * 45 + line, face=1, after=0)
    sheet.paragraph("-" * 80, after=4)
    for text in letter.prose.closing:
        sheet.paragraph(text)
    parts.code(sheet, letter, 164, 236, 26)
    return sheet.finish()


def payroll(letter: Letter) -> bytes:
    """Pages of wages, paid already; the totals are large and never due."""
    sheet = parts.start(letter, "Helvetica", 9, left=16, right=16)
    parts.logo(sheet, letter, 16, 12, 42)
    parts.window(sheet, letter, 120, 36)
    parts.references(sheet, letter, 16, 36, 8)
    sheet.y = 64
    parts.subject(sheet, letter, 13)
    parts.opening(sheet, letter)
    sheet.table(_wages(letter), size=7.8, row=5.2, band="#fbf5f0")
    parts.closing(sheet, letter, signed=False)
    sheet.paragraph(letter.label("nothing"), face=1)
    return sheet.finish()


def _wages(letter: Letter) -> Table:
    rng = letter.rng()
    *head, total = _PAYROLL[letter.language]
    lines, sums = [], [Decimal(0)] * 4
    for number in range(1, rng.randrange(70, 190)):
        gross = Decimal(rng.randrange(210_000, 620_000)) / 100
        social = (gross * Decimal("0.1307")).quantize(Decimal("0.01"))
        tax = (gross * Decimal(rng.randrange(15, 33)) / 100).quantize(Decimal("0.01"))
        values = (gross, social, tax, gross - social - tax)
        sums = [before + value for before, value in zip(sums, values, strict=True)]
        name = f"{rng.choice(_LAST)} {rng.choice(_FIRST)}"
        lines.append((str(number), name, *map(letter.amount, values)))
    lines.append(("", total, *map(letter.amount, sums)))
    return Table(tuple(head), tuple(lines), (12, 50, 29, 29, 29, 29), "llrrrr", total=True)


def writ(letter: Letter) -> bytes:
    """A bailiff's or court's notice: centred title, stamp, account of the debt."""
    sheet = parts.start(letter, "Times", 10.8, left=30, right=26)
    language = letter.language
    *names, year, lead, account = _WRIT[language]
    parts.logo(sheet, letter, 30, 12, 40)
    sheet.text(110, 40, letter.prose.heading.upper(), 14, face=1, align="c")
    sheet.line(60, 43, 160, 43, INK, 0.8)
    parts.window(sheet, letter, 112, 56)
    parts.references(sheet, letter, 30, 56, 9)
    sheet.y = 86
    sheet.paragraph(letter.prose.subject, face=1, after=4)
    sheet.paragraph(f"{year} {letter.written.year}, {letter.day(letter.written)}, {lead}")
    for text in letter.prose.opening:
        sheet.paragraph(text)
    sheet.table(_debt(letter, tuple(names), account), size=9.5, row=6)
    payment = letter.payments[0]
    sheet.y = parts.rows(sheet, letter, payment, 34, sheet.y + 3, gap=60, size=10, step=6,
                         width=92) + 4
    parts.closing(sheet, letter)
    sheet.circle(164, 250, 15, letter.house.colour, 1.4)
    sheet.circle(164, 250, 12, letter.house.colour, 0.6)
    name = letter.house.sender.short_name[language].upper()
    sheet.tilted(164, 251, name, sheet.fitting(name, 21, 16, 1), letter.house.colour, 14)
    return sheet.finish()


def _debt(letter: Letter, names: tuple[str, ...], title: str) -> Table:
    """Principal, interest, costs, less what was paid: the rest is the letter's amount."""
    rng = letter.rng()
    due = letter.payments[0].amount
    interest, costs = (Decimal(rng.randrange(1_000, 30_000)) / 100 for _ in range(2))
    principal = letter.others[0]
    paid = principal + interest + costs - due
    values = (letter.amount(principal), letter.amount(interest), letter.amount(costs),
              f"- {letter.amount(paid)}", letter.amount(due))
    return Table((title, "EUR"), tuple(zip(names, values, strict=True)), (100, 50), "lr",
                 total=True)
