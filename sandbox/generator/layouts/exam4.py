"""The layouts of the fourth exam: the charges of a building's owners, with the payment in a ruled
block of two columns, and a customs account on a form whose boxes are numbered."""
from __future__ import annotations

from ..exam import Paper
from ..letters import NOTHING, REFUND, TO_PAY
from .exam_parts import code, opened
from .sheet import GREY, INK, Sheet, Table

_PREFIX = {TO_PAY: "", REFUND: "refund_", "direct_debit": "debit_"}
_FIELDS = ("amount", "due", "iban", "bic", "beneficiary", "communication", "own")


def charges(paper: Paper) -> bytes:
    """A statement of charges: a table of the building and the share, what follows in prose, and
    the figures in two columns between rules."""
    sheet = _start(paper, "Times", 10.6)
    colour = paper.office.colour
    sheet.text(192, 20, paper.office.name[paper.language], 12, face=1, colour=colour, align="r")
    sheet.text(192, 25, f"{paper.office.street}, 9999 – {paper.office.phone}", 8, colour=GREY,
               align="r")
    y = sheet.block(112, 46, 80, paper.company.name, 11)
    for text in paper.company.address(paper.language):
        y = sheet.block(112, y, 80, text, 11)
    sheet.text(18, 46, " – ".join(f"{label} {value}" for label, value in _references(paper)), 8)
    sheet.y = 80
    sheet.paragraph(paper.subject, 13, face=1, after=4)
    sheet.paragraph(paper.story[0], after=4)
    rows = [(name, paper.amount(value * 24), paper.amount(value))
            for name, value in zip(paper.posts_names, paper.posts, strict=True)]
    rows += [(label, "", value) for label, value in _totals(paper)]
    sheet.table(Table(tuple(paper.label("head").split("|")), tuple(rows), (84, 46, 44), "lrr",
                      total=True))
    sheet.y += 2
    sheet.paragraph(paper.sentence(), after=4)
    _parts(sheet, paper, "{day}  –  {amount}")
    if len(paper.payments) == 1:
        _block(sheet, paper)
    sheet.paragraph(paper.story[1], 8.6, colour=GREY)
    code(sheet, paper, 160, 240, 30)
    return sheet.finish()


def _block(sheet: Sheet, paper: Paper) -> None:
    """Labels with a colon and values, in two columns between two rules."""
    figures = _figures(paper)
    sheet.line(18, sheet.y, 192, sheet.y, INK, 0.8)
    top, half = sheet.y + 6, (len(figures) + 1) // 2
    for rank, (label, value) in enumerate(figures):
        x, y = (18 if rank < half else 108), top + 8 * (rank % half)
        sheet.text(x, y, f"{label} :", 9)
        for line in value.split("\n"):
            sheet.text(x + 44, y, line, sheet.fitting(line, 42, 9.4, 1), face=1)
            y += 3.8
    sheet.y = top + 8 * half
    sheet.line(18, sheet.y - 2, 192, sheet.y - 2, INK, 0.8)
    sheet.y += 5


def customs(paper: Paper) -> bytes:
    """A form: numbered boxes in a grid, each with its name in small letters at the top."""
    sheet = _start(paper, "Helvetica", 8.6)
    sheet.text(18, 18, paper.office.name[paper.language].upper(), 10, face=1)
    sheet.text(18, 23, f"{paper.office.street} – 9999 – {paper.office.phone}", 7.4)
    sheet.text(18, 36, paper.subject.upper(), 12, face=1)
    boxes = [*_references(paper)]
    if len(paper.payments) == 1:
        boxes += _figures(paper)
    for rank, (label, value) in enumerate(boxes):
        x, y = 18 + 87 * (rank % 2), 42 + 15 * (rank // 2)
        sheet.box(x, y, 87, 15, stroke=INK, thickness=0.4)
        sheet.text(x + 2, y + 4, f"{rank + 1}. {label}", 6.6)
        line_y = y + 9
        for line in value.split("\n"):
            sheet.text(x + 6, line_y, line, sheet.fitting(line, 78, 9.6))
            line_y += 3.8
    sheet.y = 42 + 15 * ((len(boxes) + 1) // 2) + 8
    sheet.block(18, sheet.y, 90, paper.company.name, 9)
    sheet.y += 8
    sheet.paragraph(paper.story[0], after=3)
    rows = [(name[:3], name[4:], paper.amount(value))
            for name, value in zip(paper.posts_names, paper.posts, strict=True)]
    rows += [("", label, value) for label, value in _totals(paper)]
    sheet.table(Table(tuple(paper.label("form").split("|")), tuple(rows), (22, 106, 46), "llr",
                      total=True))
    sheet.paragraph(paper.sentence(), after=3)
    _parts(sheet, paper, "{amount}  {due} {day}")
    sheet.paragraph(paper.story[1], 7.6, colour=GREY)
    code(sheet, paper, 160, 244, 30)
    return sheet.finish()


def _parts(sheet: Sheet, paper: Paper, pattern: str) -> None:
    if len(paper.payments) < 2:
        return
    for rank, payment in enumerate(paper.payments, 1):
        sheet.paragraph(f"{rank}. " + pattern.format(
            day=paper.day(payment.due), amount=paper.amount(payment.amount),
            due=paper.label("due").lower()), indent=4, after=1)
    sheet.y += 4


def _figures(paper: Paper) -> list[tuple[str, str]]:
    prefix, printed = _PREFIX[paper.answer], paper.figures(paper.payments[0])
    return [(paper.label(f"{prefix}{name}" if name in {"amount", "due"} else name), printed[name])
            for name in _FIELDS if name in printed]


def _totals(paper: Paper) -> list[tuple[str, str]]:
    paid = paper.others[1]
    balance = sum(paper.posts) - paid
    lines = [(paper.label("sum"), paper.amount(sum(paper.posts)))]
    if paid or paper.answer == NOTHING:
        lines.append((paper.label("paid"), f"- {paper.amount(paid)}"))
    return [*lines, (paper.label("balance"),
                     ("- " if balance < 0 else "") + paper.amount(abs(balance)))]


def _references(paper: Paper) -> list[tuple[str, str]]:
    labels = paper.label(f"{paper.layout}_references").split("|")
    values = (paper.company.number[2:8], paper.reference, paper.day(paper.written))
    return list(zip(labels, values, strict=True))


def _start(paper: Paper, family: str, size: float) -> Sheet:
    sheet = Sheet(family, size, colour=paper.office.colour, left=18, right=18)
    return opened(paper, sheet, f"{paper.office.phone} – ")
