"""Invoices, reminders and series of instalments."""
from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from ..invoices import Invoice
from ..letters import NOTHING, Letter, contact, pairs
from . import parts
from .sheet import GREY, PALE, Sheet, Table

WHITE, ALARM = "#ffffff", "#b3261e"
_INVOICE = {
    "fr": ("Description", "Quantité", "Prix", "TVA", "Net", "Remise", "Base", "Total hors TVA",
           "Total TVA", "Total TVA comprise", "exonéré (art. 44, § 3, 4°, du Code de la TVA)",
           "Crédité sur la facture"),
    "nl": ("Omschrijving", "Aantal", "Prijs", "Btw", "Netto", "Korting", "Grondslag",
           "Totaal zonder btw", "Totaal btw", "Totaal met btw",
           "vrijgesteld (art. 44, § 3, 4°, Btw-Wetboek)", "Gecrediteerd op factuur"),
    "de": ("Bezeichnung", "Menge", "Preis", "MwSt.", "Netto", "Rabatt", "Grundlage",
           "Summe ohne MwSt.", "Summe MwSt.", "Summe mit MwSt.",
           "befreit (Art. 44 § 3 Nr. 4 MwSt.-Gesetzbuch)", "Gutgeschrieben auf Rechnung"),
}
_REMINDER = {
    "fr": ("Document", "Date", "Montant initial", "Déjà payé", "Solde", "Frais de rappel", "Total"),
    "nl": ("Document", "Datum", "Oorspronkelijk bedrag", "Reeds betaald", "Saldo",
           "Aanmaningskosten", "Totaal"),
    "de": ("Beleg", "Datum", "Ursprünglicher Betrag", "Bereits gezahlt", "Saldo", "Mahnkosten",
           "Summe"),
}
_SERIES = {
    "fr": ("N°", "Total du plan", "Les versements sont à effectuer comme suit :"),
    "nl": ("Nr.", "Totaal van het plan", "De betalingen gebeuren als volgt:"),
    "de": ("Nr.", "Summe des Plans", "Die Zahlungen sind wie folgt zu leisten:"),
}


def invoice(letter: Letter) -> bytes:
    """An invoice or a credit note with its VAT summary."""
    bill = letter.invoice
    words = _INVOICE[letter.language]
    sheet = parts.start(letter, "Helvetica", 9)
    parts.logo(sheet, letter, 22, 12, 54)
    title = letter.prose.heading.upper()
    sheet.text(sheet.right, 24, title, sheet.fitting(title, 105, 20, 1), face=1,
               colour=letter.house.colour, align="r")
    sheet.text(sheet.right, 30, bill.number, 11, align="r")
    parts.sender_block(sheet, letter, 22, 38)
    parts.window(sheet, letter, 115, 46)
    parts.references(sheet, letter, 22, 62)
    sheet.y = 86
    for text in letter.prose.opening:
        sheet.paragraph(text)
    sheet.table(_lines(letter, bill, words), size=7.8, head_fill=letter.house.colour,
                head_colour=WHITE, band=PALE)
    _sums(sheet, letter, bill, words)
    if letter.answer == NOTHING:
        sheet.paragraph(f"{words[11]} {bill.origin}. {letter.label('nothing')}", face=1)
    else:
        _payment_box(sheet, letter)
    for text in (*letter.prose.closing, contact(letter)):
        sheet.paragraph(text, 7.6, colour=GREY, after=1)
    return sheet.finish()


def _lines(letter: Letter, bill: Invoice, words: tuple[str, ...]) -> Table:
    lines = []
    for line in bill.lines:
        rate = f"{line.rate.percent} %"
        unit = f"{line.unit_price.normalize():f}".replace(".", ",")
        lines.append((line.description, str(line.quantity), unit, rate, letter.amount(line.net)))
        lines += [(f"   {words[5]} : {cut.reason}", "", "", "", f"- {letter.amount(cut.amount)}")
                  for cut in line.allowances]
    lines += [(cut.reason, "", "", f"{cut.rate.percent} %", f"- {letter.amount(cut.amount)}")
              for cut in bill.allowances]
    return Table(words[:5], tuple(lines), (88, 16, 18, 14, 32), "lrrrr")


def _sums(sheet: Sheet, letter: Letter, bill: Invoice, words: tuple[str, ...]) -> None:
    sheet.need(34)
    for part in bill.subtotals():
        free = "" if part.rate.percent else f" – {words[10]}"
        text = (f"{words[3]} {part.rate.percent} %{free} – {words[6]} {letter.amount(part.taxable)}"
                f" – {words[3]} {letter.amount(part.tax)}")
        sheet.paragraph(text, 7.6, colour=GREY, after=0.6)
    sheet.y += 2
    for label, value in ((words[7], bill.untaxed), (words[8], bill.tax), (words[9], bill.payable)):
        last = label == words[9]
        sheet.text(128, sheet.y, label, 9, face=int(last))
        sheet.text(sheet.right, sheet.y, letter.amount(value), 9, face=int(last), align="r")
        sheet.y += 5
    sheet.y += 4


def _payment_box(sheet: Sheet, letter: Letter) -> None:
    payment = letter.payments[0]
    height = max(8 + parts.height(letter, payment), 38 if letter.qr else 0)
    sheet.need(height + 6)
    top = sheet.y
    sheet.box(22, top, 168, height, fill=PALE)
    parts.rows(sheet, letter, payment, 27, top + 8, gap=50, width=72)
    parts.code(sheet, letter, 154, top + 2, 30)
    sheet.y = top + height + 7


def reminder(letter: Letter) -> bytes:
    """A reminder: a red bar, the open items with what was paid, the costs, the total."""
    sheet = parts.start(letter, "Helvetica", 9.5)
    sheet.box(0, 0, 210, 6, fill=ALARM)
    parts.logo(sheet, letter, 148, 12, 42)
    parts.sender_block(sheet, letter, 22, 20)
    parts.window(sheet, letter, 115, 48)
    parts.references(sheet, letter, 22, 50)
    sheet.y = 80
    sheet.paragraph(letter.prose.heading.upper(), 15, face=1, colour=ALARM, after=1)
    sheet.paragraph(letter.prose.subject, 10, face=1, after=4)
    parts.opening(sheet, letter)
    sheet.table(_open_items(letter), size=8)
    payment = letter.payments[0]
    below = sheet.y + (38 if letter.qr else 0)
    parts.code(sheet, letter, 160, sheet.y + 2, 30)
    end = parts.rows(sheet, letter, payment, 27, sheet.y + 6, gap=56, width=74)
    sheet.y = max(end, below) + 5
    parts.closing(sheet, letter)
    return sheet.finish()


def _open_items(letter: Letter) -> Table:
    """Two open items and the costs; balances add up to the amount of the letter."""
    *head, costs, total = _REMINDER[letter.language]
    rng = letter.rng()
    due = letter.payments[0].amount
    cost = min(Decimal("25.00"), due / 10).quantize(Decimal("0.01"))
    first = ((due - cost) * Decimal(rng.randrange(30, 70)) / 100).quantize(Decimal("0.01"))
    lines = []
    for rank, balance in enumerate((first, due - cost - first)):
        paid = Decimal(rng.randrange(0, 90_000)) / 100
        day = letter.written - timedelta(days=110 - 40 * rank)
        lines.append((f"{day:%Y}/{rng.randrange(1_000, 9_999)}", letter.day(day),
                      letter.amount(balance + paid), letter.amount(paid), letter.amount(balance)))
    lines.append((costs, "", "", "", letter.amount(cost)))
    lines.append((total, "", "", "", letter.amount(due)))
    return Table(tuple(head), tuple(lines), (36, 36, 36, 30, 30), "llrrr", total=True)


def instalments(letter: Letter) -> bytes:
    """Several payments in a table; account and communication are given once, below."""
    sheet = parts.start(letter, "Vera", 8.6)
    parts.logo(sheet, letter, 22, 14, 45)
    parts.window(sheet, letter, 115, 44)
    parts.references(sheet, letter, 22, 44, 7.6)
    sheet.line(22, 66, 190, 66, letter.house.colour, 2)
    sheet.y = 76
    parts.subject(sheet, letter)
    parts.opening(sheet, letter)
    number, total, lead = _SERIES[letter.language]
    sheet.paragraph(lead, face=1, after=4)
    lines = [
        (str(rank), letter.day(payment.due) if payment.due else "", letter.amount(payment.amount))
        for rank, payment in enumerate(letter.payments, 1)
    ]
    lines.append(("", total, letter.amount(sum(payment.amount for payment in letter.payments))))
    sheet.table(Table((number, letter.label("due"), letter.label("amount")), tuple(lines),
                      (18, 80, 60), "llr", total=True), size=8.4, row=6.4)
    for pair in pairs(letter, letter.payments[0]):
        if pair.field not in {"amount", "due"}:
            sheet.text(24, sheet.y, pair.label, 8, colour=GREY)
            end = parts.value(sheet, 84, sheet.y, pair.value, 8.6)
            sheet.y = max(sheet.y + 5.4, end)
    sheet.y += 4
    parts.closing(sheet, letter)
    return sheet.finish()
