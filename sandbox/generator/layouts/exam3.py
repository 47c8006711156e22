"""The layouts of the third exam: an energy settlement that opens with its answer in large letters,
and a telecom invoice with a coloured column and its payment details in one line at the foot."""
from __future__ import annotations

from ..exam import Paper
from ..letters import NOTHING, REFUND, TO_PAY
from .exam_parts import code, opened
from .sheet import GREY, PALE, Sheet, Table

_PREFIX = {TO_PAY: "", REFUND: "refund_", "direct_debit": "debit_"}
_HOW = ("iban", "bic", "beneficiary", "communication", "own")


def regularisation(paper: Paper) -> bytes:
    """A settlement: the answer first, then consumption against instalments, then how to pay as
    label and value in one line each."""
    sheet = _start(paper, "Helvetica", 9.6)
    colour = paper.office.colour
    sheet.text(20, 20, paper.office.name[paper.language], 15, face=1, colour=colour)
    y = sheet.block(120, 40, 70, paper.company.name, 9.6)
    for text in paper.company.address(paper.language):
        y = sheet.block(120, y, 70, text, 9.6)
    for rank, (label, value) in enumerate(_references(paper)):
        sheet.text(20, 40 + 5 * rank, f"{label}: {value}", 8.6)
    sheet.text(20, 76, paper.subject, 16, face=1, colour=colour)
    sheet.y = 86
    if len(paper.payments) == 1:
        payment, prefix = paper.payments[0], _PREFIX[paper.answer]
        sheet.text(20, 88, paper.label(f"{prefix}amount"), 12)
        sheet.text(20, 97, paper.amount(payment.amount), 20, face=1, colour=colour)
        if payment.due:
            sheet.text(110, 88, paper.label(f"{prefix}due"), 12)
            sheet.text(110, 97, paper.day(payment.due), 14, face=1)
        sheet.y = 108
    sheet.paragraph(paper.story[0], after=3)
    for label, value in _consumption(paper):
        sheet.text(24, sheet.y, label)
        sheet.text(150, sheet.y, value, align="r")
        sheet.y += 5.6
    sheet.y += 2
    sheet.paragraph(paper.story[1], 8.4, colour=GREY, after=5)
    sheet.box(18, sheet.y - 2, 174, 62, stroke=colour)
    sheet.y += 5
    if paper.payments and paper.answer == TO_PAY:
        sheet.text(22, sheet.y, paper.label("how"), 11, face=1)
        sheet.y += 6
    sheet.y = sheet.block(22, sheet.y, 166, paper.sentence(), 9.6) + 1
    if len(paper.payments) > 1:
        for rank, payment in enumerate(paper.payments, 1):
            sheet.text(26, sheet.y, f"{rank}) {paper.amount(payment.amount)}")
            sheet.text(80, sheet.y, f"{paper.label('due').lower()} {paper.day(payment.due)}")
            sheet.y += 5
    code(sheet, paper, 158, 232, 30)
    return sheet.finish()


def telecom(paper: Paper) -> bytes:
    """An invoice: a coloured column with the totals at the left, posts at the right, and the
    payment details in one line between bars at the foot."""
    sheet = _start(paper, "Vera", 8, left=78)
    colour = paper.office.colour
    sheet.box(0, 0, 66, 297, fill=PALE)
    sheet.text(8, 20, paper.office.name[paper.language], 13, face=1, colour=colour)
    y = 40.0
    for label, value in [*_references(paper), *_totals(paper)]:
        sheet.text(8, y, label, 7, colour=GREY)
        sheet.text(8, y + 4.4, value, 9, face=1)
        y += 11
    y = sheet.block(120, 30, 76, paper.company.name, 9)
    for text in paper.company.address(paper.language):
        y = sheet.block(120, y, 76, text, 9)
    sheet.y = 70
    sheet.paragraph(paper.subject, 15, face=1, colour=colour, after=4)
    sheet.paragraph(paper.story[0], after=4)
    rows = [(name, paper.amount(value))
            for name, value in zip(paper.posts_names, paper.posts, strict=True)]
    rows.append((paper.label("sum"), paper.amount(sum(paper.posts))))
    sheet.table(Table(tuple(paper.label("detail").split("|")), tuple(rows), (76, 36), "lr",
                      total=True), head_colour=colour)
    sheet.paragraph(paper.story[1], 7, colour=GREY, after=6)
    sheet.paragraph(paper.sentence(), 8.6)
    if len(paper.payments) > 1:
        for payment in paper.payments:
            sheet.paragraph(f"- {paper.day(payment.due)}: {paper.amount(payment.amount)}", after=1)
    elif paper.payments:
        _foot(sheet, paper)
    code(sheet, paper, 160, 210, 30)
    return sheet.finish()


def _foot(sheet: Sheet, paper: Paper) -> None:
    """The payment's details between bars."""
    printed = paper.figures(paper.payments[0])
    parts = [f"{paper.label(name)} {printed[name]}" for name in _HOW if name in printed]
    sheet.block(78, 254, 122, " | ".join(parts).replace("/\n", "/"), 7.4, face=1)


def _consumption(paper: Paper) -> list[tuple[str, str]]:
    paid = paper.others[1]
    lines = [(name, paper.amount(value))
             for name, value in zip(paper.posts_names, paper.posts, strict=True)]
    lines.append((paper.label("consumed"), paper.amount(sum(paper.posts))))
    if paid:
        lines.append((paper.label("already"), f"- {paper.amount(paid)}"))
    balance = sum(paper.posts) - paid
    return [*lines, (paper.label("balance"), ("- " if balance < 0 else "")
                     + paper.amount(abs(balance)))]


def _totals(paper: Paper) -> list[tuple[str, str]]:
    """What the column says: what was owed before, and the answer."""
    lines = []
    if paper.others[1]:
        lines.append((paper.label("old"), f"- {paper.amount(paper.others[1])}"))
    if paper.answer == NOTHING:
        return [*lines, (paper.label("amount"), paper.amount(paper.others[0] - paper.others[0]))]
    prefix, first = _PREFIX[paper.answer], paper.payments[0]
    total = sum(payment.amount for payment in paper.payments)
    lines.append((paper.label(f"{prefix}amount"), paper.amount(total)))
    if len(paper.payments) == 1 and first.due:
        lines.append((paper.label(f"{prefix}due"), paper.day(first.due)))
    return lines


def _references(paper: Paper) -> list[tuple[str, str]]:
    labels = paper.label(f"{paper.layout}_references").split("|")
    values = (paper.company.number[2:8], paper.reference, paper.day(paper.written))
    return list(zip(labels, values, strict=True))


def _start(paper: Paper, family: str, size: float, **margins: float) -> Sheet:
    sheet = Sheet(family, size, colour=paper.office.colour, **{"left": 20, "right": 18, **margins})
    return opened(paper, sheet, f"{paper.office.street}, 9999 – IBAN ")
