"""The layouts of the fifth exam: a provincial tax on numbered lines with a transfer form behind it,
a self-employed's quarters with tiles, a traffic fine with its three possibilities, and an external
prevention service's invoice with a row of payment details."""
from __future__ import annotations

from decimal import Decimal
from random import Random

from .. import printing
from ..exam import Paper
from ..exam_offices import INSTALMENTS
from ..invoices import cents
from ..letters import NOTHING, REFUND, TO_PAY
from .exam_parts import (
    columns,
    credit,
    facts,
    figure,
    kind,
    receiver,
    say,
    sender,
    start,
    titled,
    total,
)
from .sheet import GREY, INK, PALE, Sheet, Table

_TILES = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_VAT = Decimal("1.21")


def levy(paper: Paper) -> bytes:
    """A tax bill of numbered lines; account and communication only on the transfer form of the
    second page, a letter in each cell."""
    sheet = start(paper, "Helvetica", 9.4, account=paper.answer != TO_PAY)
    sender(sheet, paper, 20, 20, 12)
    receiver(sheet, paper, 115, 46, 75, 10)
    sheet.y = 80
    sheet.paragraph(say(paper, "subject").upper(), 14, face=1, after=5)
    for rank, (label, lines) in enumerate(_levy_lines(paper), 1):
        sheet.line(20, sheet.y - 4.4, 190, sheet.y - 4.4)
        end = sheet.block(20, sheet.y, 74, f"{rank}. {label}", face=1)
        for text in lines:
            sheet.y = sheet.block(98, sheet.y, 92, text)
        sheet.y = max(sheet.y, end) + 3.4
    if paper.answer == TO_PAY:
        sheet.y += 3
        sheet.paragraph(say(paper, "overleaf"), face=2)
        _transfer_form(sheet, paper)
    return sheet.finish()


def _levy_lines(paper: Paper) -> list[tuple[str, list[str]]]:
    known = facts(paper)
    base = [titled(paper, field, known[field]) for field in ("post1", "post2", "post3", "sum")]
    if "already" in known:
        base.append(titled(paper, "already", credit(paper, -paper.others[1])))
    roll = f"{known['year']} – {paper.reference} – {known['written']}"
    lines = [(say(paper, "taxpayer"), [f"{paper.company.name}, {known['number']}"]),
             (say(paper, "roll"), [roll]), (say(paper, "base"), base)]
    asked = kind(paper)
    if asked == NOTHING:
        lines += [(say(paper, "nothing"), [known["zero"]]),
                  (say(paper, "settled"), [say(paper, "nothing_text")])]
    elif asked == REFUND:
        lines.append((say(paper, "refund"), [known["total"]]))
        if "due" in known:
            lines.append((say(paper, "refund_due"), [known["due"]]))
        lines += [(say(paper, "own"), [known["own"]]),
                  (say(paper, "settled"), [say(paper, "refund_text")])]
    elif asked == INSTALMENTS:
        lines.append((say(paper, "instalments"), [
            f"{paper.amount(payment.amount)} – {paper.day(payment.due)}"
            for payment in paper.payments]))
    else:
        lines.append((say(paper, "to_pay"), [known["total"]]))
        if "due" in known:
            lines.append((say(paper, "due"), [known["due"]]))
    return [*lines, (say(paper, "rights"), [say(paper, "rights_text")])]


def _transfer_form(sheet: Sheet, paper: Paper) -> None:
    """The second page: an order of transfer with one character in each cell."""
    payment = paper.payments[0]
    sheet.new_page()
    sheet.box(18, 150, 174, 100, stroke=paper.office.colour)
    sheet.text(24, 158, say(paper, "form"), 11, face=1, colour=paper.office.colour)
    rows = [("cells_payer", " " * 16), ("cells_iban", payment.iban), ("cells_bic", payment.bic)]
    if kind(paper) != INSTALMENTS:
        rows.insert(0, ("cells_amount", printing.digits_of(payment.amount, "", ",")))
    y = 164.0
    for field, text in rows:
        if text:
            _cells(sheet, say(paper, field), text, y)
            y += 14
    for field, text in (("cells_holder", payment.beneficiary),
                        ("cells_text", facts(paper).get("communication", ""))):
        if text:
            sheet.text(24, y, say(paper, field), 6.6, colour=GREY)
            y = figure(sheet, 24, y + 5, text, 160, 10.6) + 2.4
    sheet.text(130, 243, say(paper, "cells_sign"), 6.6, colour=GREY)


def _cells(sheet: Sheet, label: str, text: str, y: float) -> None:
    sheet.text(24, y, label, 6.6, colour=GREY)
    for rank, character in enumerate(text):
        sheet.box(24 + 5.2 * rank, y + 1.4, 5.2, 7, stroke=GREY, thickness=0.3)
        sheet.text(26.6 + 5.2 * rank, y + 6.6, character, 10.6, align="c")


def quarters(paper: Paper) -> bytes:
    """A statement: four quarters in a table without currency signs, what follows in prose, the
    payment in tiles, label over value."""
    sheet = start(paper, "Helvetica", 9.8)
    sender(sheet, paper, 190, 20, 13, "r")
    receiver(sheet, paper, 20, 46, 80, 10)
    sheet.text(190, 46, f"{say(paper, 'client')} {paper.reference}", 8.6, align="r")
    sheet.text(190, 51, paper.day(paper.written), 8.6, align="r")
    sheet.y = 80
    sheet.paragraph(say(paper, "subject"), 13, face=1, colour=paper.office.colour, after=4)
    sheet.text(190, sheet.y, say(paper, "unit"), 7.6, colour=GREY, align="r")
    sheet.y += 7
    sheet.table(Table(columns(paper, "head"), tuple(_quarter_rows(paper)),
                      (50, 30, 34, 28, 28), "lrrrr", total=True), row=6.4)
    sheet.y += 3
    sheet.paragraph(say(paper, paper.answer, quarter=_quarter(paper, 0)), after=4)
    if paper.answer == TO_PAY:
        _tiles(sheet, paper)
    sheet.paragraph(say(paper, "next", next=_quarter(paper, 1)), 8.6, after=2)
    sheet.paragraph(say(paper, "late"), 8.6, colour=GREY)
    return sheet.finish()


def _quarter(paper: Paper, step: int) -> str:
    """The quarter of the letter, or so many later."""
    rank = paper.written.year * 4 + (paper.written.month - 1) // 3 + step
    return printing.quarter(rank // 4, rank % 4 + 1, paper.language)


def _quarter_rows(paper: Paper) -> list[tuple[str, ...]]:
    """Three quarters that are settled, then the one whose balance is asked or given back."""
    rng = Random(paper.seed)
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    paid = paper.others[0] if balance <= 0 else Decimal(0)
    usual = cents((paper.others[0] if not balance else balance + paid)
                  * rng.randrange(80, 96) / 100)
    lines = [(_quarter(paper, step), usual, cents(usual / 25), None) for step in (-3, -2, -1)]
    contribution = cents((balance + paid) / Decimal("1.04"))
    lines.append((_quarter(paper, 0), contribution, balance + paid - contribution, paid))
    rows, sums = [], [Decimal(0)] * 4
    for name, first, fees, received in lines:
        settled = first + fees if received is None else received
        cells = (first, fees, settled, first + fees - settled)
        sums = [one + other for one, other in zip(sums, cells, strict=True)]
        rows.append((name, *map(_bare, cells)))
    return [*rows, (say(paper, "total"), *map(_bare, sums))]


def _bare(value: Decimal) -> str:
    """An amount for a column that is headed by its currency."""
    return printing.digits_of(value, ".", ",")


def _tiles(sheet: Sheet, paper: Paper) -> None:
    known = facts(paper) | {"amount": facts(paper)["total"]}
    fields = [name for name in _TILES if name in known]
    for rank, field in enumerate(fields):
        x, y = 20 + 86 * (rank % 2), sheet.y + 18 * (rank // 2)
        sheet.box(x, y - 3, 84, 16, fill=PALE)
        sheet.text(x + 3, y + 3, say(paper, field), 7.4, colour=GREY)
        figure(sheet, x + 3, y + 7, known[field], 78, 9.6)
    sheet.y += 18 * ((len(fields) + 1) // 2) + 4


def ticket(paper: Paper) -> bytes:
    """A fine in prose: three possibilities under headings, two accounts, several amounts."""
    sheet = start(paper, "Times", 10.8, account=paper.answer == NOTHING, left=26, right=26)
    sheet.box(0, 0, 8, 297, fill=paper.office.colour)
    sender(sheet, paper, 26, 20, 13)
    receiver(sheet, paper, 112, 44, 72, 11)
    sheet.text(26, 70, paper.day(paper.written), 10)
    sheet.y = 84
    sheet.paragraph(say(paper, "subject"), 13, face=1, after=4)
    sheet.paragraph(say(paper, "facts"), after=4)
    sheet.paragraph(say(paper, paper.answer), face=1, after=5)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "options"), 12, face=1, colour=paper.office.colour)
        for rank, (head, text) in enumerate(
                (("first", "pay"), ("second", "contest"), ("third", "driver")), 1):
            sheet.paragraph(f"{rank}. {say(paper, head)}", face=2, after=0.5)
            sheet.paragraph(say(paper, text), indent=6, after=3)
        sheet.paragraph(say(paper, "late"), 9.4, after=2)
    return sheet.finish()


def prevention(paper: Paper) -> bytes:
    """An invoice: services, VAT and total, then one row of payment details whose last column is
    the amount."""
    sheet = start(paper, "Helvetica", 9.2, account=paper.answer != TO_PAY)
    sheet.box(20, 12, 60, 16, fill=paper.office.colour)
    sheet.text(23, 22, paper.office.name[paper.language], 10.4, face=1, colour="#ffffff")
    sheet.text(20, 33, f"{paper.office.street}, 9999 – {paper.office.phone}", 7.6, colour=GREY)
    receiver(sheet, paper, 115, 46, 75, 9.6)
    sheet.y = 78
    title = say(paper, "credit" if paper.answer == REFUND else "subject")
    sheet.paragraph(f"{title} {paper.reference}", 14, face=1, after=2)
    sheet.paragraph(titled(paper, "date", paper.day(paper.written)), 8.6, after=5)
    sheet.table(_services(paper), head_fill=paper.office.colour, head_colour="#ffffff")
    for label, value in _invoice_totals(paper):
        sheet.text(150, sheet.y, label, align="r")
        sheet.text(188, sheet.y, value, align="r")
        sheet.y += 5.4
    sheet.y += 8
    _details(sheet, paper)
    remark = {TO_PAY: "to_pay_text", REFUND: "refund_text", NOTHING: "nothing_text"}
    sheet.paragraph(say(paper, remark.get(paper.answer, "debit_text")), 8.6)
    return sheet.finish()


def _gross(paper: Paper) -> list[Decimal]:
    """The services with VAT: what is invoiced, or on a credit note what is given back."""
    if paper.answer != REFUND:
        return list(paper.posts)
    first, second = cents(total(paper) / 2), cents(total(paper) / 5)
    return [first, second, total(paper) - first - second]


def _services(paper: Paper) -> Table:
    rng = Random(paper.seed)
    rows = [(f"C{rank}", say(paper, f"post{rank}"), str(rng.randrange(2, 60)),
             paper.amount(cents(value / _VAT)))
            for rank, value in enumerate(_gross(paper), 1)]
    return Table(columns(paper, "head"), tuple(rows), (20, 80, 30, 40), "llrr")


def _invoice_totals(paper: Paper) -> list[tuple[str, str]]:
    gross = sum(_gross(paper))
    net = sum(cents(value / _VAT) for value in _gross(paper))
    lines = [(say(paper, "vat"), paper.amount(gross - net)),
             (say(paper, "sum"), paper.amount(gross))]
    if paper.others[1] and paper.answer != REFUND:
        lines.append((say(paper, "already"), credit(paper, -paper.others[1])))
    if paper.answer == NOTHING:
        lines.append((say(paper, "nothing"), paper.amount(Decimal(0))))
    return lines


def _details(sheet: Sheet, paper: Paper) -> None:
    """A head and one row; the account's BIC stands under it."""
    if paper.answer == NOTHING:
        return
    known = facts(paper)
    cells = {TO_PAY: ("due", "iban", "communication", "total"),
             REFUND: ("due", "way", "total")}.get(paper.answer, ("due", "mandate", "total"))
    if paper.answer == REFUND:
        known["way"] = say(paper, "refunded")
    width = 170 / len(cells)
    row = [(head, known[field]) for head, field in
           zip(columns(paper, paper.answer), cells, strict=True) if field in known]
    sheet.box(20, sheet.y - 4.4, 170, 7, fill=PALE)
    sheet.line(20, sheet.y + 14, 190, sheet.y + 14, INK, 0.8)
    for rank, (head, value) in enumerate(row):
        x = 22 + width * rank
        sheet.text(x, sheet.y, head, 7.6, colour=GREY)
        figure(sheet, x, sheet.y + 7.4, value, width - 3, 9.4)
        if value == known.get("iban") and "bic" in known:
            sheet.text(x, sheet.y + 11.6, f"BIC {known['bic']}", 7.6)
    sheet.y += 21
