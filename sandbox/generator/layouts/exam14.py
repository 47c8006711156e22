"""The layouts of the fourteenth exam: a transport company's statement of staff season tickets with
its figures for a transfer in one row, and an inspection association's account in debit and credit.
"""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from .. import printing
from ..exam import Paper
from ..exam_offices import INSTALMENTS
from ..invoices import cents
from ..letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from .exam_parts import (
    code,
    columns,
    credit,
    facts,
    figure,
    kind,
    receiver,
    say,
    sender,
    start,
    total,
)
from .sheet import GREY, PALE, Sheet, Table

_SEASON_CASES = {
    TO_PAY: ("monthly", "yearend"), REFUND: ("returned",), DIRECT_DEBIT: ("debit",),
    NOTHING: ("covered", "offset"), INSTALMENTS: (INSTALMENTS,)}
_INSPECTION_CASES = {
    TO_PAY: ("statement", "statement", "reminder"), REFUND: ("closed", "surplus"),
    DIRECT_DEBIT: ("debit",), NOTHING: ("covered", "counter")}
_OF_A_YEAR = {"yearend", "covered"}
_PROVISIONED = "yearend"  # a yearly account follows on provisions
_SHARE, _VAT = Decimal("0.80"), {"season": Decimal(6), "inspection": Decimal(21)}
_FARES = (1_180, 322, 540)  # euros a season ticket, about
_INSPECTED = (58, 21, 74)  # euros an inspection, about
_STRIP = {"due": 32, "amount": 31, "iban": 48, "communication": 52}
_FORM = ("amount", "due", "iban", "bic", "beneficiary", "communication")


def season(paper: Paper) -> bytes:
    """References in a pale band, the tickets at full and at the employer's fare, then a row of
    cells to transfer from, a plan, or a sentence."""
    case = _case(paper, _SEASON_CASES)
    more = _days(paper) | _fares(paper)
    sheet = start(paper, "Helvetica", 9.8, account=paper.answer != TO_PAY, left=22, right=20)
    sheet.circle(29, 20, 6.5, paper.office.colour, 3)
    sheet.line(20, 20, 38, 20, paper.office.colour, 3.4)
    sender(sheet, paper, 42, 20, 15)
    receiver(sheet, paper, 112, 44, 78, 10.4)
    _band(sheet, paper, case, more)
    sheet.y = 92
    sheet.paragraph(say(paper, f"title_{case}", **more), 13, face=1, colour=paper.office.colour,
                    after=3)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    _tickets(sheet, paper, case, more)
    if case == "monthly":
        _strip(sheet, paper)
    else:
        if case == INSTALMENTS:
            _plan(sheet, paper)
        sheet.paragraph(say(paper, f"do_{case}", **more), after=3.4)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=2.6)
    sheet.paragraph(say(paper, "news", **more), after=4)
    sheet.paragraph(say(paper, "bye"), after=6)
    sheet.paragraph(say(paper, "who"), face=1)
    return sheet.finish()


def _case(paper: Paper, cases: Mapping[str, tuple[str, ...]]) -> str:
    """What the letter is about; a yearly account only where provisions were paid."""
    fitting = [case for case in cases[kind(paper)] if case != _PROVISIONED or paper.others[1]]
    return Random(f"{paper.seed} {paper.layout} case").choice(fitting)


def _days(paper: Paper) -> dict[str, str]:
    """The first and last day of the month before, that month's name, and days of the story."""
    end = paper.written.replace(day=1) - timedelta(days=1)
    after = {"asked": -9, "first": -21, "list": 75, "appeal": 45, "visit": 62}
    days = {name: paper.written + timedelta(days=number) for name, number in after.items()}
    days |= {"begin": end.replace(day=1), "end": end, "fares": date(paper.written.year + 1, 2, 1)}
    return {name: paper.day(day) for name, day in days.items()} | {
        "period": printing.month(end.year, end.month, paper.language)}


def _full_fares(paper: Paper) -> list[Decimal]:
    return [cents(post / _SHARE) for post in paper.posts]


def _fares(paper: Paper) -> dict[str, str]:
    """What the State adds to the employer's share."""
    return {"state": paper.amount(sum(_full_fares(paper)) - sum(paper.posts))}


def _vat(paper: Paper) -> str:
    rate = _VAT[paper.layout]
    return say(paper, "vat", vat=paper.amount(cents(sum(paper.posts) * rate / (100 + rate))))


def _band(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """Five references side by side, each a label over its value."""
    known = facts(paper)
    period = known["past"] if case in _OF_A_YEAR else more["period"]
    values = (f"TP {paper.company.number[3:8]}", paper.reference, known["written"], period,
              known["number"])
    sheet.box(22, 71, 168, 13, fill=PALE)
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(24 + 33.4 * rank, 76, label, 7.6, colour=GREY)
        sheet.text(24 + 33.4 * rank, 81, value, sheet.fitting(value, 32, 9.2))


def _tickets(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """The tickets by kind, their sum; then what lessens the employer's share and what is left."""
    fares = _full_fares(paper)
    rows = [(str(max(1, round(fare / price))), say(paper, f"post{rank}"), paper.amount(fare),
             f"{_SHARE:.0%}".replace("%", " %"), paper.amount(post))
            for rank, (fare, price, post)
            in enumerate(zip(fares, _FARES, paper.posts, strict=True), 1)]
    rows.append(("", say(paper, "sum"), paper.amount(sum(fares)), "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (22, 62, 32, 16, 36), "clrrr",
                      total=True), row=6, head_fill="#dfe8f5")
    if paper.others[1]:
        _balance_line(sheet, paper, f"already_{case}", credit(paper, -paper.others[1]), 0, more)
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    _balance_line(sheet, paper, f"left_{case}", credit(paper, balance), 1, more)
    sheet.y += 1
    sheet.paragraph(_vat(paper), 8.4, colour=GREY, after=4)


def _balance_line(sheet: Sheet, paper: Paper, field: str, value: str, face: int,
                  more: dict[str, str]) -> None:
    sheet.text(152, sheet.y, say(paper, field, **more), face=face, align="r")
    sheet.text(188.5, sheet.y, value, face=face, align="r")
    sheet.y += 5.6


def _strip(sheet: Sheet, paper: Paper) -> None:
    """The figures of the transfer in cells beside each other, under their labels, and a QR at
    their right if there is one; the holder of the account below."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    top, scale = sheet.y - 1, 0.81 if paper.qr else 1.0
    sheet.text(25, top + 6, say(paper, "strip"), 10, face=1, colour=paper.office.colour)
    x, ends = 25.0, []
    for field, width in _STRIP.items():
        if field in known:
            cell = width * scale - 2
            sheet.text(x, top + 12.4, say(paper, field), 7.6, colour=GREY)
            ends.append(figure(sheet, x, top + 17.4, known[field], cell, 10))
            x += width * scale
    below = max(ends)
    more = [part for part in columns(paper, "strip_more") if part]
    for rank, part in enumerate(more):
        sheet.text(25 + 88 * rank, below + 1.4, part, 8.8)
    below += 5 if more else 0
    if paper.qr:
        code(sheet, paper, 160, top + 1, 29)
        below = max(below, top + 29)
    sheet.box(22, top, 168, below - top + 1, stroke=paper.office.colour, radius=2)
    sheet.y = below + 8


def _plan(sheet: Sheet, paper: Paper) -> None:
    """Each payment of the plan with its day and its amount."""
    rows = tuple((str(rank), paper.day(part.due), paper.amount(part.amount))
                 for rank, part in enumerate(paper.payments, 1))
    sheet.table(Table(columns(paper, "plan"), rows, (26, 50, 40), "crr"), row=5.8)
    sheet.y += 2


def inspection(paper: Paper) -> bytes:
    """A centred title between rules, the movements of the account in debit and credit or the open
    statements, then a ruled form of how to settle, or a sentence."""
    case, more = _case(paper, _INSPECTION_CASES), _days(paper)
    sheet = start(paper, "Vera", 8.6, account=paper.answer != TO_PAY, left=24, right=22)
    sender(sheet, paper, 188, 20, 13, "r")
    receiver(sheet, paper, 24, 40, 80, 9)
    _lines(sheet, paper)
    sheet.line(24, 70, 188, 70, paper.office.colour, 1.4)
    title = say(paper, f"title_{case}", **more)
    sheet.text(106, 77, title, 12.4, face=1, colour=paper.office.colour, align="c")
    sheet.line(24, 81, 188, 81, paper.office.colour, 1.4)
    sheet.y = 90
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=5)
    if case == "reminder":
        _open_statements(sheet, paper, more)
    else:
        _movements(sheet, paper, case, more)
        sheet.paragraph(_vat(paper), 7.6, colour=GREY, after=5)
    if case == "statement":
        _form(sheet, paper)
    else:
        sheet.paragraph(say(paper, f"do_{case}", **more), 9.2, after=4)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    sheet.paragraph(say(paper, "news", **more), face=2, after=3)
    sheet.paragraph(say(paper, "legal", **more), 7.6, colour=GREY, after=6)
    sheet.paragraph(say(paper, "who"), face=1)
    return sheet.finish()


def _lines(sheet: Sheet, paper: Paper) -> None:
    values = (f"F{paper.company.number[4:9]}", paper.reference, facts(paper)["written"],
              facts(paper)["number"])
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(120, 42 + 5 * rank, label, 7.8, colour=GREY)
        sheet.text(188, 42 + 5 * rank, value, 8.6, align="r")


def _movements(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """The balance before and its payment, the inspections, what was paid on them; both sums and
    the balance, on the side of whom it favours."""
    month = (paper.written.replace(day=1) - timedelta(days=1)).replace(day=1)
    story, paid, _late = paper.others
    rows = [(0, say(paper, "carried"), story, 0), (8, say(paper, "paid"), 0, story)]
    rows += [(3 + 7 * rank, f"{max(1, round(post / price))} × {say(paper, f'post{rank}')}", post, 0)
             for rank, (post, price) in enumerate(zip(paper.posts, _INSPECTED, strict=True), 1)]
    if paid:
        rows.append((1 if case == "closed" else 25, say(paper, f"already_{case}"), 0, paid))
    cells = [(paper.day(month + timedelta(days=after)), text,
              *(paper.amount(value) if value else "" for value in sides))
             for after, text, *sides in sorted(rows)]
    cells.append(("", say(paper, "sum"), paper.amount(story + sum(paper.posts)),
                  paper.amount(story + paid)))
    left = paper.amount(total(paper))
    sides = ("", left) if paper.answer == REFUND else (left, "")
    cells.append(("", say(paper, f"left_{case}", **more), *sides))
    sheet.table(Table(columns(paper, "head"), tuple(cells), (34, 70, 30, 30), "llrr", total=True),
                row=5.8, size=7.8, head_fill="#e8e4da")


def _open_statements(sheet: Sheet, paper: Paper, more: dict[str, str]) -> None:
    """Three statements that were not paid, their sum, what was received and what that leaves."""
    rng = Random(f"{paper.seed} open")
    rows = []
    for rank, post in enumerate(paper.posts):
        day = paper.written - timedelta(days=31 * (4 - rank))
        serial = f"{day:%y}-{rng.randrange(1_000, 9_999)}"
        rows.append((paper.day(day), say(paper, "listed", serial=serial), paper.amount(post)))
    if paper.others[1]:
        rows += [("", say(paper, "sum_listed"), facts(paper)["sum"]),
                 ("", say(paper, "already_reminder"), credit(paper, -paper.others[1]))]
    rows.append(("", say(paper, "left_reminder", **more), facts(paper)["total"]))
    sheet.table(Table(columns(paper, "head_listed"), tuple(rows), (38, 82, 44), "llr", total=True),
                row=6, size=8, head_fill="#e8e4da")
    sheet.y += 1


def _form(sheet: Sheet, paper: Paper) -> None:
    """What is known of how to settle, a ruled line each: the label left, the figure right."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    sheet.text(24, sheet.y, say(paper, "form"), 9.4, face=1, colour=paper.office.colour)
    sheet.y += 3
    for field in _FORM:
        if field in known:
            sheet.line(24, sheet.y, 188, sheet.y, thickness=0.3)
            sheet.text(26, sheet.y + 4.6, say(paper, field), 8.2)
            sheet.y = figure(sheet, 96, sheet.y + 4.6, known[field], 90, 9.4) - 2
    sheet.line(24, sheet.y, 188, sheet.y, thickness=0.3)
    sheet.y += 7
