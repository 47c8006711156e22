"""The layouts of the exam: a counterfoil with its labels under the values, and an account
with a summary box, whose payment is told in prose at the foot of the page."""
from __future__ import annotations

from ...model import Expected
from ..exam import Paper
from ..letters import NOTHING, REFUND, TO_PAY
from .exam_parts import code, opened
from .sheet import GREY, PALE, Sheet, Table

_STUB = {TO_PAY: "", REFUND: "refund_", "direct_debit": "debit_"}
_CELLS = (("communication", "amount", "due"), ("beneficiary", "iban", "bic"), ("own",))
_COLUMNS = ((16, 66), (86, 62), (152, 44))


def counterfoil(paper: Paper) -> bytes:
    """A bill whose amounts stand before their names, and one or more stubs to tear off in
    which each value stands over its label in small letters."""
    sheet = _start(paper, "Vera", 8.2)
    colour = paper.office.colour
    sheet.box(0, 0, 3, 297, fill=colour)
    sheet.text(14, 18, paper.office.name[paper.language], 12, face=1, colour=colour)
    sheet.text(14, 23, f"{paper.office.street} – 9999 – {paper.office.phone}", 7, colour=GREY)
    y = sheet.block(14, 48, 90, paper.company.name, 9, face=1)
    for text in paper.company.address(paper.language):
        y = sheet.block(14, y, 90, text, 9)
    for rank, (label, value) in enumerate(_references(paper)):
        _cell(sheet, 140, 46 + 9 * rank, value, label, 56, 8.4)
    sheet.y = 84
    sheet.paragraph(paper.subject, 13, face=1, colour=colour, after=3)
    sheet.paragraph(paper.story[0])
    for name, value, total in _account(paper):
        sheet.text(58, sheet.y + 2, value, face=int(total), align="r")
        sheet.text(62, sheet.y + 2, name, face=int(total))
        sheet.y += 5.4
    sheet.y += 4
    sheet.paragraph(paper.story[1], 7, colour=GREY)
    if paper.answer == NOTHING:
        sheet.box(14, 205, 182, 20, stroke=colour)
        sheet.block(20, 213, 170, paper.sentence(), 9, face=1)
    height = 34 if len(paper.payments) > 1 else 46
    for rank, payment in enumerate(paper.payments):
        _stub(sheet, paper, payment, 272 - height * (len(paper.payments) - rank), height)
    code(sheet, paper, 164, 84, 32)
    return sheet.finish()


def _stub(sheet: Sheet, paper: Paper, payment: Expected, top: float, height: float) -> None:
    prefix = _STUB[paper.answer]
    sheet.line(3, top, 210, top, GREY, 0.4, (4, 2))
    sheet.text(16, top + 5, paper.label(f"{prefix}slip"), 7.4, face=1, colour=paper.office.colour)
    figures = paper.figures(payment)
    step = (height - 8) / 2
    shown = [names for names in _CELLS if any(name in figures for name in names)]
    for row, names in enumerate(shown):
        for name, (x, width) in zip(names, _COLUMNS, strict=False):
            if name in figures:
                key = f"{prefix}{name}" if name in {"amount", "due"} else name
                _cell(sheet, x, top + 12 + row * step, figures[name], paper.label(key), width, 9.2)


def _cell(
    sheet: Sheet, x: float, y: float, value: str, label: str, width: float, size: float,
) -> None:
    """A value over its label."""
    for line in value.split("\n"):
        sheet.text(x, y, line, sheet.fitting(line, width, size, 1), face=1)
        y += 3.6
    sheet.line(x, y - 2.4, x + width - 3, y - 2.4, GREY, 0.3)
    sheet.text(x, y, label, 5.8, colour=GREY)


def summary(paper: Paper) -> bytes:
    """A yearly account: a summary at the top right, a table, the payment told below."""
    sheet = _start(paper, "Times", 10.4, left=24, right=24)
    colour = paper.office.colour
    sheet.text(24, 22, paper.office.name[paper.language], 17, face=2, colour=colour)
    sheet.text(24, 28, f"{paper.office.street}, 9999 – {paper.office.phone}", 8.6, colour=GREY)
    _summary_box(sheet, paper)
    y = sheet.block(24, 62, 84, paper.company.name, 11)
    for text in paper.company.address(paper.language):
        y = sheet.block(24, y, 84, text, 11)
    sheet.line(24, 84, 186, 84, colour, 0.4)
    sheet.text(24, 94, paper.subject.upper(), 12, face=1)
    sheet.y = 104
    sheet.paragraph(paper.story[0], after=4)
    sheet.table(_posts(paper), head_colour=colour, row=6.4)
    if len(paper.payments) > 1:
        sheet.table(_steps(paper), x=58, row=6)
    sheet.paragraph(paper.story[1], after=4)
    left = 24 if not paper.qr else 60
    sheet.line(24, 226, 186, 226, colour, 0.4)
    sheet.block(left, 234, 186 - left, paper.sentence(), 10.8, leading=1.45)
    code(sheet, paper, 24, 229, 32)
    return sheet.finish()


def _summary_box(sheet: Sheet, paper: Paper) -> None:
    kind = {TO_PAY: "amount", REFUND: "refund", NOTHING: "nothing"}.get(paper.answer, "debit")
    first = paper.payments[0] if paper.payments else None
    total = sum(payment.amount for payment in paper.payments)
    lines = [*_references(paper), (paper.label(f"box_{kind}"), paper.amount(total))]
    if len(paper.payments) == 1 and paper.answer == TO_PAY and first.due:
        lines.append((paper.label("box_due"), paper.day(first.due)))
    sheet.box(112, 12, 84, 6 + 6.2 * len(lines), fill=PALE, stroke=paper.office.colour)
    for rank, (label, value) in enumerate(lines):
        sheet.text(115, 19 + 6.2 * rank, label, 8.6, colour=GREY)
        sheet.text(193, 19 + 6.2 * rank, value, 9.4, face=int(rank > 2), align="r")


def _posts(paper: Paper) -> Table:
    rows = tuple(
        (name, "" if total else paper.amount((value / 21).quantize(value)), printed)
        for (name, printed, total), value in zip(
            _account(paper), (*paper.posts, *paper.others), strict=False)  # totals have no VAT
    )
    return Table(tuple(paper.label("table").split("|")), rows, (92, 34, 36), "lrr", total=True)


def _steps(paper: Paper) -> Table:
    rows = tuple((f"{rank}.", paper.day(payment.due), paper.amount(payment.amount))
                 for rank, payment in enumerate(paper.payments, 1))
    return Table(tuple(paper.label("step").split("|")), rows, (26, 56, 46), "llr")


def _account(paper: Paper) -> list[tuple[str, str, bool]]:
    """The posts, what was paid and the balance: name, amount, whether it is a total."""
    names = paper.posts_names
    lines = [(name, paper.amount(value), False)
             for name, value in zip(names, paper.posts, strict=True)]
    paid = paper.others[1]
    if paid:
        lines.append((paper.label("already"), f"- {paper.amount(paid)}", True))
    balance = sum(paper.posts) - paid
    sign = "- " if balance < 0 else ""
    return [*lines, (paper.label("total"), sign + paper.amount(abs(balance)), True)]


def _references(paper: Paper) -> list[tuple[str, str]]:
    return [(paper.label("reference"), paper.reference),
            (paper.label("customer"), paper.company.number[2:8]),
            (paper.label("date"), paper.day(paper.written))]


def _start(paper: Paper, family: str, size: float, **margins: float) -> Sheet:
    sheet = Sheet(family, size, colour=paper.office.colour, **{"left": 14, "right": 14, **margins})
    # The account stands at the foot of every page, whether something is to be paid or not.
    return opened(paper, sheet, "IBAN ")
