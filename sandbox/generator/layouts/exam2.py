"""The layouts of the second exam: a commune's tax bill with a band of figures under the base of
the tax, and a leasing company's statement of contracts with a column of payment details."""
from __future__ import annotations

from decimal import Decimal

from ..exam import Paper
from ..letters import NOTHING, REFUND, TO_PAY
from .exam_parts import code, opened
from .sheet import GREY, PALE, Sheet, Table

_PREFIX = {TO_PAY: "", REFUND: "refund_", "direct_debit": "debit_"}
_FIELDS = ("amount", "due", "beneficiary", "iban", "bic", "communication", "own")


def roll(paper: Paper) -> bytes:
    """A tax bill: the base of the tax as a table, what is due told in a sentence, then its
    figures in a band of pale boxes, small capitals over the values."""
    sheet = _start(paper, "Helvetica", 9.2)
    colour = paper.office.colour
    sheet.circle(24, 20, 8, colour)
    sheet.text(36, 18, paper.office.name[paper.language].upper(), 11, face=1, colour=colour)
    sheet.text(36, 23, f"{paper.office.street} – 9999 – {paper.office.phone}", 7.4, colour=GREY)
    y = sheet.block(118, 46, 74, paper.company.name, 9.6, face=1)
    for text in paper.company.address(paper.language):
        y = sheet.block(118, y, 74, text, 9.6)
    for rank, (label, value) in enumerate(_references(paper)):
        sheet.text(18, 46 + 5 * rank, f"{label} :", 8)
        sheet.text(58, 46 + 5 * rank, value, 8, face=1)
    sheet.line(18, 78, 192, 78, colour, 1)
    sheet.y = 87
    sheet.paragraph(paper.subject.upper(), 11.5, face=1, after=3)
    sheet.paragraph(paper.story[0], after=4)
    sheet.table(_base(paper), head_colour=colour, row=6)
    sheet.y += 3
    sheet.paragraph(paper.sentence(), after=3)
    if len(paper.payments) > 1:
        _plan(sheet, paper)
    elif paper.payments:
        _band(sheet, paper)
    sheet.paragraph(paper.story[1], 7.6, colour=GREY)
    code(sheet, paper, 160, 238, 30)
    return sheet.finish()


def _plan(sheet: Sheet, paper: Paper) -> None:
    for payment in paper.payments:
        sheet.paragraph(f"•  {paper.day(payment.due)} : {paper.amount(payment.amount)}",
                        indent=6, after=1)
    sheet.y += 4


def _band(sheet: Sheet, paper: Paper) -> None:
    figures = _figures(paper)
    for start in range(0, len(figures), 3):
        for column, (label, value) in enumerate(figures[start:start + 3]):
            x = 18 + 58 * column
            sheet.box(x, sheet.y, 56, 15, fill=PALE)
            sheet.text(x + 2, sheet.y + 4, label.upper(), 6.2, colour=GREY)
            y = sheet.y + 9
            for line in value.split("\n"):
                sheet.text(x + 2, y, line, sheet.fitting(line, 52, 9, 1), face=1)
                y += 3.8
        sheet.y += 17
    sheet.y += 4


def fleet(paper: Paper) -> bytes:
    """A statement: contracts with VAT, totals set right, payment details in a column at the
    left of the foot and the sentence about them at its right."""
    sheet = _start(paper, "Times", 10)
    colour = paper.office.colour
    sheet.box(0, 0, 210, 22, fill=colour)
    sheet.text(18, 14, paper.office.name[paper.language], 16, face=1, colour="#ffffff")
    y = sheet.block(18, 40, 80, paper.company.name, 10.5)
    for text in paper.company.address(paper.language):
        y = sheet.block(18, y, 80, text, 10.5)
    for rank, (label, value) in enumerate(_references(paper)):
        sheet.text(192, 40 + 5.4 * rank, f"{label} {value}", 9, align="r")
    sheet.y = 76
    sheet.paragraph(paper.subject, 14, face=2, colour=colour, after=3)
    sheet.paragraph(paper.story[0], after=4)
    sheet.table(_contracts(paper), head_fill=colour, head_colour="#ffffff", row=6.2)
    for label, value, face in _totals(paper):
        sheet.y += 5.6
        sheet.text(150, sheet.y, label, face=face, align="r")
        sheet.text(188, sheet.y, value, face=face, align="r")
    sheet.y += 8
    sheet.paragraph(paper.story[1], 8.4, colour=GREY)
    sheet.line(18, 210, 192, 210, colour, 0.6)
    if paper.answer != NOTHING and len(paper.payments) == 1:
        _details(sheet, paper)
        sheet.block(112, 217, 80, paper.sentence(), 9.4)
    else:
        end = sheet.block(18, 217, 174, paper.sentence(), 10.4)
        for payment in paper.payments:
            sheet.text(24, end + 1, f"– {paper.amount(payment.amount)}", 10)
            sheet.text(70, end + 1, paper.day(payment.due), 10)
            end += 5.4
    code(sheet, paper, 160, 245, 30)
    return sheet.finish()


def _details(sheet: Sheet, paper: Paper) -> None:
    sheet.text(18, 217, paper.label("pay_block"), 8.4, face=1)
    y = 223.0
    for label, value in _figures(paper):
        sheet.text(18, y, label, 8.4, colour=GREY)
        for line in value.split("\n"):
            sheet.text(58, y, line, sheet.fitting(line, 48, 9.2, 1), face=1)
            y += 5


def _figures(paper: Paper) -> list[tuple[str, str]]:
    """Labels and values of the one payment, as far as they are printed."""
    prefix, printed = _PREFIX[paper.answer], paper.figures(paper.payments[0])
    return [(paper.label(f"{prefix}{name}" if name in {"amount", "due"} else name), printed[name])
            for name in _FIELDS if name in printed]


def _base(paper: Paper) -> Table:
    rows = [(name, f"{rank},25 %", paper.amount(value))
            for rank, (name, value) in enumerate(_posts(paper), 1)]
    first, *others = _totals(paper)
    rows.append((paper.label("total"), "", first[1]))
    if len(others) > 1:  # something was paid
        rows += [(label, "", value) for label, value, _face in others]
    return Table(tuple(paper.label("table").split("|")), tuple(rows), (94, 34, 44), "lrr",
                 total=True)


def _contracts(paper: Paper) -> Table:
    rows = []
    for name, value in _posts(paper):
        net = (value / Decimal("1.21")).quantize(Decimal("0.01"))
        rows.append((name, paper.amount(net), paper.amount(value - net), paper.amount(value)))
    return Table(tuple(paper.label("lease").split("|")), tuple(rows), (66, 36, 34, 36), "lrrr")


def _totals(paper: Paper) -> list[tuple[str, str, int]]:
    paid = paper.others[1]
    balance = sum(paper.posts) - paid
    lines = [(paper.label("grand"), paper.amount(sum(paper.posts)), 0)]
    if paid:
        lines.append((paper.label("paid"), f"- {paper.amount(paid)}", 0))
    sign = "- " if balance < 0 else ""
    return [*lines, (paper.label("balance"), sign + paper.amount(abs(balance)), 1)]


def _posts(paper: Paper) -> list[tuple[str, Decimal]]:
    return list(zip(paper.posts_names, paper.posts, strict=True))


def _references(paper: Paper) -> list[tuple[str, str]]:
    labels = paper.label(f"{paper.layout}_references").split("|")
    values = (paper.reference, paper.company.number[2:8], paper.day(paper.written))
    return list(zip(labels, values, strict=True))


def _start(paper: Paper, family: str, size: float) -> Sheet:
    sheet = Sheet(family, size, colour=paper.office.colour, left=18, right=18)
    return opened(paper, sheet, f"{paper.office.street}, 9999 – ")
