"""The layouts of the fifteenth exam: a regulator's letter with its references and how to pay in the
margin, and a payroll office's account of an employer with a running balance.
"""
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
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
    titled,
    total,
)
from .sheet import GREY, PALE, Sheet, Table

_SIGNAL_CASES = {
    TO_PAY: ("annual", "annual", "numbers", "recall"), REFUND: ("revised", "withdrawn"),
    NOTHING: ("offset", "received"), INSTALMENTS: (INSTALMENTS,)}
_ARCHIVE_CASES = {
    TO_PAY: ("monthly", "monthly", "advanced"), REFUND: ("quarter", "reduction"),
    DIRECT_DEBIT: ("debit",), NOTHING: ("covered", "settled"), INSTALMENTS: (INSTALMENTS,)}
_FEES, _NUMBERS = ("share", "numbering", "links"), ("blocks", "mobile", "short")
_OF_NUMBERS = {"numbers", "withdrawn"}
_NO_DECISION = {"recall", "received"}  # nothing to appeal against
_UNIT = {"numbering": 45, "links": 160, "blocks": 60, "mobile": 90, "short": 210}  # euros, about
_PERCENT = Decimal("0.25")  # of the turnover, printed in ``base_share``
_CARRIED = {"monthly", "debit", "covered"}  # accounts that go on from the month before
_CARRIED_SHARE = Decimal("0.7")  # of the net wages that the letter mentions
_PROVISIONED = {"quarter", "reduction", "covered"}  # the company's money came first
_MARGIN = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_VAT = Decimal(21)  # percent, on the fees of a payroll office


def signal(paper: Paper) -> bytes:
    """References down the left margin, and how to pay below them; fees with their base at the
    right, then a plan or sentences."""
    case = _case(paper, _SIGNAL_CASES)
    more = _days(paper)
    sheet = start(paper, "Times", 10.3, account=paper.answer != TO_PAY, left=70, right=20)
    for radius in (2.2, 4.4, 6.6):
        sheet.circle(27, 24, radius, paper.office.colour, 1.6)
    sender(sheet, paper, 38, 23, 14)
    receiver(sheet, paper, 116, 46, 74, 10.6)
    _margin(sheet, paper, pays=case == "annual")
    sheet.y = 84
    sheet.paragraph(say(paper, f"title_{case}", **more), 12.4, face=1, colour=paper.office.colour,
                    after=3)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    _fees(sheet, paper, case, more)
    if case == INSTALMENTS:
        _plan(sheet, paper, (24, 52, 44))
    sheet.paragraph(say(paper, f"do_{case}", **more), after=3)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    sheet.paragraph(say(paper, "news", **more), after=3)
    if case not in _NO_DECISION:
        sheet.paragraph(say(paper, "legal", **more), 8.8, face=2, after=3)
    sheet.paragraph(say(paper, "bye"), after=5)
    sheet.paragraph(say(paper, "who"), face=1)
    return sheet.finish()


def _case(paper: Paper, cases: Mapping[str, tuple[str, ...]]) -> str:
    """What the letter is about, among the cases that fit its answer."""
    return Random(f"{paper.seed} {paper.layout} case").choice(cases[kind(paper)])


def _days(paper: Paper) -> dict[str, str]:
    """The first and last day of the month before and its name, the last quarter that was over
    then, days of the story."""
    end = paper.written.replace(day=1) - timedelta(days=1)
    closed = end.replace(month=(end.month - 1) // 3 * 3 + 1, day=1) - timedelta(days=1)
    after = {"asked": -33, "decided": -12, "first": -48, "listed": 96, "appeal": 60, "remark": 45,
             "services": 5}
    days = {name: paper.written + timedelta(days=number) for name, number in after.items()}
    days |= {"begin": end.replace(day=1), "end": end}
    return {name: paper.day(day) for name, day in days.items()} | {
        "period": printing.month(end.year, end.month, paper.language),
        "quarter": printing.quarter(closed.year, closed.month // 3, paper.language)}


def _margin(sheet: Sheet, paper: Paper, pays: bool) -> None:
    """References, each a label over its value; the figures of the payment likewise if ``pays``."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    values = (paper.reference, f"OP {paper.company.number[4:8]}", known["written"],
              known["number"])
    y = 84.0
    for label, value in zip(columns(paper, "references"), values, strict=True):
        sheet.text(20, y, label, 8, colour=GREY)
        sheet.text(20, y + 4.2, value, 9.6)
        y += 10
    if pays:
        sheet.line(20, y - 2, 62, y - 2, paper.office.colour, 1)
        sheet.text(20, y + 4, say(paper, "pay"), 10.4, face=1, colour=paper.office.colour)
        y += 10
        for field in (field for field in _MARGIN if field in known):
            sheet.text(20, y, say(paper, field), 8, colour=GREY)
            y = _value(sheet, known[field], y + 4.4, wrap=field == "beneficiary") + 1.6
        code(sheet, paper, 22, y, 36)


def _value(sheet: Sheet, value: str, y: float, wrap: bool) -> float:
    """A figure in the margin, a long name on several lines; returns the next baseline."""
    if wrap:
        return sheet.block(20, y, 43, value, 9.6, face=1)
    return figure(sheet, 20, y, value, 43, 9.8)


def _fees(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """The fees with what they are counted on, their sum; then what lessens it and what is left."""
    names = _NUMBERS if case in _OF_NUMBERS else _FEES
    rows = [(say(paper, f"post_{name}"), _base(paper, name, post), paper.amount(post))
            for name, post in zip(names, paper.posts, strict=True)]
    rows.append((say(paper, "sum"), "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (45, 45, 30), "lrr", total=True),
                row=5.8, size=8.8, head_fill="#e9edf2")
    sheet.y -= 1
    if paper.others[1]:
        _below(sheet, say(paper, f"already_{case}", **more), credit(paper, -paper.others[1]), 0)
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    _below(sheet, say(paper, f"left_{case}", **more), credit(paper, balance), 1)
    sheet.y += 3


def _base(paper: Paper, name: str, post: Decimal) -> str:
    """What a fee is counted on: the turnover and its percentage, or a number of things."""
    if name == "share":
        return say(paper, "base_share", turnover=paper.amount(cents(post * 100 / _PERCENT)))
    return say(paper, f"base_{name}", count=str(max(2, round(post / _UNIT[name]))))


def _below(sheet: Sheet, label: str, value: str, face: int) -> None:
    sheet.text(156, sheet.y, label, 9.4, face=face, align="r")
    sheet.text(188.5, sheet.y, value, 9.4, face=face, align="r")
    sheet.y += 5.4


def _plan(sheet: Sheet, paper: Paper, widths: tuple[float, float, float]) -> None:
    """Each payment of the plan with its day and its amount."""
    rows = tuple((str(rank), paper.day(part.due), paper.amount(part.amount))
                 for rank, part in enumerate(paper.payments, 1))
    sheet.table(Table(columns(paper, "plan"), rows, widths, "crr"), row=5.8)
    sheet.y += 1


def archive(paper: Paper) -> bytes:
    """A band of references under the sender, the account with its balance after each movement,
    then a box with the sum at its left and where it goes at its right, a plan, or a sentence."""
    case, more = _case(paper, _ARCHIVE_CASES), _days(paper)
    sheet = start(paper, "Helvetica", 9.3, account=paper.answer != TO_PAY, left=20, right=20)
    sheet.box(20, 14, 5, 14, fill=paper.office.colour)
    sheet.box(26, 19, 5, 9, fill=paper.office.colour)
    sender(sheet, paper, 36, 22, 13.4)
    receiver(sheet, paper, 20, 46, 84, 9.8)
    _references(sheet, paper)
    sheet.y = 82
    sheet.paragraph(say(paper, f"title_{case}", **more), 12.6, face=1, colour=paper.office.colour,
                    after=3)
    sheet.paragraph(say(paper, "hello"), after=1.6)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    _account(sheet, paper, case, more)
    sheet.paragraph(say(paper, "vat", vat=_vat(paper)), 8.2, colour=GREY, after=4)
    if case == "monthly":
        _transfer(sheet, paper)
    else:
        if case == INSTALMENTS:
            _plan(sheet, paper, (30, 50, 40))
        sheet.paragraph(say(paper, f"do_{case}", **more), after=3)
    sheet.paragraph(say(paper, "wages", **more), after=3)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    sheet.paragraph(say(paper, "news", **more), after=4)
    sheet.paragraph(say(paper, "bye"), after=6)
    sheet.paragraph(say(paper, "who"), face=1, after=5)
    sheet.paragraph(say(paper, "legal"), 7.4, colour=GREY)
    return sheet.finish()


def _references(sheet: Sheet, paper: Paper) -> None:
    """Who is affiliated and which account it is, label and value on a line."""
    values = (f"A{paper.company.number[3:8]}", paper.reference, facts(paper)["written"],
              facts(paper)["number"])
    sheet.box(116, 40, 74, 25, fill=PALE)
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(119, 46 + 5.4 * rank, label, 8, colour=GREY)
        sheet.text(187, 46 + 5.4 * rank, value, 9, align="r")


def _vat(paper: Paper) -> str:
    """The tax within the office's fees, the second of the three parts."""
    return paper.amount(cents(paper.posts[1] * _VAT / (100 + _VAT)))


def _account(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """Each movement with the balance after it, a minus before what is in the company's favour;
    the balance that is left in the last row."""
    month = (paper.written.replace(day=1) - timedelta(days=1)).replace(day=1)
    carried, paid = cents(paper.others[0] * _CARRIED_SHARE), paper.others[1]
    moves = [(5 + 7 * rank, say(paper, f"post{rank}", **more), post)
             for rank, post in enumerate(paper.posts, 1)]
    if case in _CARRIED:
        moves += [(0, say(paper, "carried"), carried), (6, say(paper, "paid"), -carried)]
    if paid:
        at = 8 if case in _PROVISIONED else 27
        moves.append((at, say(paper, f"already_{case}", **more), -paid))
    rows, balance = [], Decimal(0)
    for after, text, value in sorted(moves):
        balance += value
        rows.append((paper.day(month + timedelta(days=after)), text, credit(paper, value),
                     credit(paper, balance)))
    rows.append(("", say(paper, f"left_{case}", **more), "", credit(paper, balance)))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (34, 72, 32, 32), "llrr", total=True),
                row=5.8, head_fill="#e6eee9")


def _transfer(sheet: Sheet, paper: Paper) -> None:
    """A box: the sum and its day at the left, account and communication at the right, then a QR
    if there is one."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    top = sheet.y - 1
    y = top + 6
    for field, size in (("amount", 14), ("due", 10.4)):
        if field in known:
            sheet.text(24, y, say(paper, field), 8.2, colour=GREY)
            y = figure(sheet, 24, y + 6, known[field], 46, size) + 1.6
    right, width = top + 6, 76 if paper.qr else 112
    for field in ("iban", "bic", "beneficiary", "communication"):
        if field in known:
            first, *rest = titled(paper, field, known[field]).split("\n")
            for line in (first, *rest):
                sheet.text(76, right, line, sheet.fitting(line, width, 9.6))
                right += 5.6
    code(sheet, paper, 156, top + 1, 31)
    below = max(y, right, top + 33 if paper.qr else 0)
    sheet.box(20, top, 170, below - top, stroke=paper.office.colour)
    sheet.line(72, top + 3, 72, below - 3)
    sheet.y = below + 7
