"""Tax documents: the assessment of companies with its many codes, the account statement."""
from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from ..letters import REFUND, Letter
from . import parts
from .sheet import INK, PALE, Sheet, Table

_ASSESSMENT = {
    "fr": ("Code", "Rubrique", "Montant", (
        "Bénéfice réservé imposable", "Dépenses non admises", "Dividendes", "Résultat imposable",
        "Déduction pour revenus d’innovation", "Déduction pour investissement",
        "Pertes antérieures", "Base imposable au taux réduit", "Base imposable au taux normal",
        "Impôt au taux de 20 %", "Impôt au taux de 25 %", "Majoration pour insuffisance de "
        "versements anticipés", "Versements anticipés imputés", "Précompte mobilier imputé",
        "Crédit d’impôt pour recherche"), "Détail du calcul", "Résultat de l’enrôlement"),
    "nl": ("Code", "Rubriek", "Bedrag", (
        "Belastbare gereserveerde winst", "Verworpen uitgaven", "Dividenden",
        "Belastbaar resultaat",
        "Aftrek voor innovatie-inkomsten", "Investeringsaftrek", "Vorige verliezen",
        "Grondslag tegen verlaagd tarief", "Grondslag tegen normaal tarief",
        "Belasting tegen 20 %", "Belasting tegen 25 %", "Vermeerdering wegens ontoereikende "
        "voorafbetalingen", "Verrekende voorafbetalingen", "Verrekende roerende voorheffing",
        "Belastingkrediet onderzoek"), "Detail van de berekening", "Resultaat van de inkohiering"),
    "de": ("Code", "Rubrik", "Betrag", (
        "Steuerpflichtige Rücklagen", "Nicht zugelassene Ausgaben", "Dividenden",
        "Steuerpflichtiges Ergebnis", "Abzug für Innovationseinkünfte", "Investitionsabzug",
        "Frühere Verluste", "Grundlage zum ermäßigten Satz", "Grundlage zum Normalsatz",
        "Steuer zum Satz von 20 %", "Steuer zum Satz von 25 %", "Zuschlag wegen unzureichender "
        "Vorauszahlungen", "Verrechnete Vorauszahlungen", "Verrechneter Mobiliensteuervorabzug",
        "Steuergutschrift Forschung"), "Einzelheiten der Berechnung", "Ergebnis der Heberolle"),
}
_STATEMENT = {
    "fr": ("Date", "Opération", "Débit", "Crédit", ("Report du relevé précédent", "Paiement reçu",
           "Déclaration périodique", "Intérêts de retard"), "Solde du compte"),
    "nl": ("Datum", "Verrichting", "Debet", "Credit", ("Overdracht vorig uittreksel",
           "Ontvangen betaling", "Periodieke aangifte", "Nalatigheidsinterest"),
           "Saldo van de rekening"),
    "de": ("Datum", "Vorgang", "Soll", "Haben", ("Übertrag", "Erhaltene Zahlung",
           "Periodische Erklärung", "Verzugszinsen"), "Saldo des Kontos"),
}


def assessment(letter: Letter) -> bytes:
    """Two dense pages of codes and amounts; the result stands in a box on the first."""
    sheet = parts.start(letter, "Helvetica", 8.6, left=18, right=16)
    parts.logo(sheet, letter, 18, 12, 36)
    parts.sender_block(sheet, letter, 60, 16, 60)
    sheet.text(sheet.right, 37, letter.prose.heading, 11, face=1, align="r")
    parts.window(sheet, letter, 115, 46)
    parts.references(sheet, letter, 18, 44, 8)
    sheet.y = 72
    sheet.paragraph(letter.prose.subject, 11, face=1, colour=letter.house.colour)
    parts.opening(sheet, letter)
    *_, detail, result = _ASSESSMENT[letter.language]
    _result(sheet, letter, result)
    sheet.paragraph(detail, 9.5, face=1, after=3)
    for shift in (0, 1):
        sheet.table(_codes(letter, shift), size=7.6, row=4.9, band="#f7f7f4")
    parts.closing(sheet, letter)
    return sheet.finish()


def _result(sheet: Sheet, letter: Letter, title: str) -> None:
    top = sheet.y
    payment = letter.payments[0]
    sheet.text(22, top + 6, title, 9.5, face=1)
    end = parts.rows(sheet, letter, payment, 22, top + 13, gap=68, step=5, width=60)
    sheet.box(18, top, 176, end - top, stroke=INK, thickness=1)
    parts.code(sheet, letter, 162, top + 4, 28)
    sheet.y = end + 7
    if letter.answer == REFUND:
        sheet.paragraph(parts.no_action(letter), face=1)


def _codes(letter: Letter, shift: int) -> Table:
    """Codes with amounts around the letter's own, none of which is to be paid."""
    code, heading, amount, names, *_ = _ASSESSMENT[letter.language]
    rng = letter.rng()
    base = letter.others[shift]
    lines = []
    for number, name in enumerate(names):
        value = (base * Decimal(rng.randrange(3, 400)) / 100).quantize(Decimal("0.01"))
        sign = "- " if number in {4, 5, 6, 12, 13, 14} else ""
        lines.append((str(1_001 + 20 * number + shift), name, sign + letter.amount(value)))
    return Table((code, heading, amount), tuple(lines), (20, 110, 46), "llr")


def statement(letter: Letter) -> bytes:
    """The VAT account: debits, credits and the balance, which is what counts."""
    sheet = parts.start(letter, "Vera", 8.4)
    sheet.box(0, 0, 10, 297, fill=letter.house.colour)
    parts.logo(sheet, letter, 22, 14, 40)
    parts.window(sheet, letter, 115, 40)
    parts.references(sheet, letter, 22, 40, 7.6)
    sheet.y = 70
    parts.subject(sheet, letter, 12)
    parts.opening(sheet, letter)
    sheet.table(_movements(letter), band="#f7f7f4")
    balance = _STATEMENT[letter.language][5]
    if letter.payments:
        payment = letter.payments[0]
        top = sheet.y
        height = max(14 + parts.height(letter, payment), 42 if letter.qr else 0)
        sheet.box(22, top, 168, height, fill=PALE)
        sheet.text(27, top + 7, balance, 9, face=1)
        parts.rows(sheet, letter, payment, 27, top + 15, gap=64, size=8.2, width=56)
        parts.code(sheet, letter, 156, top + 4, 30)
        sheet.y = top + height + 8
    else:
        sheet.paragraph(f"{balance} : {letter.amount(Decimal(0))}", face=1)
    if parts.no_action(letter):
        sheet.paragraph(parts.no_action(letter), face=1)
    parts.closing(sheet, letter, signed=False)
    return sheet.finish()


def _movements(letter: Letter) -> Table:
    """Movements that add up to the balance."""
    day, movement, debit, credit, names, balance = _STATEMENT[letter.language]
    due = letter.payments[0].amount if letter.payments else Decimal(0)
    signed = -due if letter.answer == REFUND else due
    carried, interest = letter.others[1], Decimal(letter.rng().randrange(100, 4_000)) / 100
    declared = signed - interest
    entries = ((names[0], carried), (names[1], -carried), (names[2], declared),
               (names[3], interest))
    lines = [
        (letter.day(letter.written - timedelta(days=44 - 9 * rank)), name,
         letter.amount(value) if value >= 0 else "", letter.amount(-value) if value < 0 else "")
        for rank, (name, value) in enumerate(entries)
    ]
    lines.append(("", balance, letter.amount(signed) if signed >= 0 else "",
                  letter.amount(-signed) if signed < 0 else ""))
    return Table((day, movement, debit, credit), tuple(lines), (34, 62, 36, 36), "llrr",
                 total=True)
