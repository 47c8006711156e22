"""The layouts of the twentieth exam: an official journal's letter with how to pay in its margin,
and a bill of payment terminals that says in a sentence what is to be done.
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
    kind,
    receiver,
    say,
    sender,
    start,
    total,
)
from .sheet import GREY, PALE, Sheet, Table

_GAZETTE_CASES = {
    TO_PAY: ("invoice", "advance"), REFUND: ("longer", "refused"),
    NOTHING: ("covered", "acquitted")}
_TERMINAL_CASES = {
    TO_PAY: ("monthly", "monthly", "final"), REFUND: ("rate", "returned"),
    DIRECT_DEBIT: ("debit",), NOTHING: ("withheld", "withheld", "welcome"),
    INSTALMENTS: ("bought",)}
_ACCOUNTS = {
    "monthly": TO_PAY, "final": "final", "rate": REFUND, "returned": REFUND,
    "debit": DIRECT_DEBIT, "withheld": NOTHING, "welcome": "welcome", "bought": INSTALMENTS}
_NEWS = {"monthly", "debit", "withheld"}  # bills that follow another one
_FIELDS = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_VAT = Decimal(21)  # percent
_CHARACTER = Decimal("0.064")  # euros, about, for a character that is published
_PRICE, _RENT = 320, 40  # euros, about: a terminal that is bought, a month of its rent
_COMMISSION = Decimal("0.13")  # euros, about, a transaction
_URGENT = Decimal(75)  # euros a deed
_DECREED = date(2023, 3, 27)


def gazette(paper: Paper) -> bytes:
    """The letter right of a margin, which holds references and how to pay, label over value; the
    deeds in a table, their tax, what was paid before and what that leaves under it."""
    case = _case(paper, _GAZETTE_CASES)
    if case in _GAZETTE_CASES[TO_PAY] and paper.others[1]:
        case = "short"
    more = _gazette_words(paper)
    sheet = start(paper, "Times", 10.4, account=paper.answer != TO_PAY, left=70)
    sheet.line(65, 16, 65, 272, paper.office.colour, 0.8)
    sender(sheet, paper, 70, 22, 17)
    receiver(sheet, paper, 112, 44, 78, 10.6)
    _margin(sheet, paper)
    sheet.y = 78
    sheet.paragraph(say(paper, f"title_{case}"), 12.4, face=1, after=4)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}"), after=4)
    _deeds(sheet, paper, case, more)
    undated = case == "advance" and "due" not in facts(paper)
    sheet.paragraph(say(paper, f"do_{case}{'_no_day' if undated else ''}", **more), after=3)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late_advance" if case == "advance" else "late"), after=3)
    sheet.paragraph(say(paper, "news"), after=3)
    sheet.paragraph(say(paper, "bye"), after=7)
    sheet.paragraph(say(paper, "who"), face=2, after=6)
    sheet.paragraph(say(paper, "legal", **more), 7.8, colour=GREY)
    return sheet.finish()


def _case(paper: Paper, cases: Mapping[str, tuple[str, ...]]) -> str:
    """Which of the stories of its answer the document tells."""
    return Random(f"{paper.seed} case").choice(cases[kind(paper)])


def _gazette_words(paper: Paper) -> dict[str, str]:
    """The days of the story: the texts were paid for at the latest when they were filed, and
    appear once the last day of the payment is over."""
    due = paper.payments[0].due if paper.payments else None
    days = {"paid_on": paper.written - timedelta(days=46), "decreed": _DECREED,
            "appeal": paper.written + timedelta(days=61)}
    if due:
        days["appears"] = due + timedelta(days=6)
    return {name: paper.day(day) for name, day in days.items()} | {
        "urgent": paper.amount(_URGENT), "when": say(paper, "when" if due else "no_day")}


def _margin(sheet: Sheet, paper: Paper) -> None:
    """References, and in a shaded box how to pay with a QR under it."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    values = (paper.reference, known["number"], known["written"], paper.office.phone)
    sheet.y = 46
    for label, value in zip(columns(paper, "references"), values, strict=True):
        _labelled(sheet, 18, label, [value], 0)
    if paper.answer != TO_PAY:
        return
    fields = [(say(paper, field), sheet.lines(known[field], 42, 9.4, 1) if field == "beneficiary"
               else known[field].split("\n")) for field in _FIELDS if field in known]
    top = sheet.y + 4
    sheet.box(14, top, 48, 12 + sum(6.6 + 4.4 * len(lines) for _label, lines in fields), fill=PALE)
    sheet.text(17, top + 6.5, say(paper, "pay"), 10.4, face=1, colour=paper.office.colour)
    sheet.y = top + 13
    for label, lines in fields:
        _labelled(sheet, 17, label, lines, 1)
    code(sheet, paper, 20, sheet.y + 2, 34)


def _labelled(sheet: Sheet, x: float, label: str, lines: list[str], face: int) -> None:
    """A small label, and under it the lines of its value."""
    sheet.text(x, sheet.y, label, 7.8, colour=GREY)
    for line in lines:
        sheet.y += 4.4
        sheet.text(x, sheet.y, line, sheet.fitting(line, 42, 9.4, face), face=face)
    sheet.y += 6.6


def _deeds(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """When each deed was filed, its number and its costs; then their sum, tax and balance."""
    rng = Random(f"{paper.seed} deeds")
    whole = sum(paper.posts, Decimal(0))
    net = cents(whole * 100 / (100 + _VAT))
    first, second = (cents(post * 100 / (100 + _VAT)) for post in paper.posts[:2])
    filed = sorted(paper.written - timedelta(days=rng.randrange(20, 45)) for _ in range(3))
    serial = rng.randrange(2_000, 90_000)
    rows = tuple(
        (paper.day(day), f"{day:%y}{serial + 7 * rank:05d}", deed, str(round(cost / _CHARACTER)),
         paper.amount(cost))
        for rank, (day, deed, cost) in enumerate(zip(
            filed, columns(paper, "deeds"), (first, second, net - first - second), strict=True)))
    sheet.table(Table(columns(paper, "head"), rows, (30, 17, 36, 13, 24), "lllrr"), row=5.6, size=8)
    lines = [("net", net, 0), ("tax", whole - net, 0), ("sum", whole, 1)]
    _amounts(sheet, paper, [*lines, *_left(paper, case)], more)


def _left(paper: Paper, account: str) -> list[tuple[str, Decimal, int]]:
    """What was paid before and what that leaves, in the words of ``account``; nothing where
    nothing was."""
    if not paper.others[1]:
        return []
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    return [(f"already_{account}", -paper.others[1], 0), (f"left_{account}", balance, 1)]


def _amounts(
    sheet: Sheet, paper: Paper, lines: list[tuple[str, Decimal, int]], more: dict[str, str],
) -> None:
    """A line each: the wording, the amount at the right edge, the face."""
    for field, value, face in lines:
        amount = credit(paper, value)
        sheet.text(158, sheet.y, say(paper, field, **more), 9.4, face=face, align="r")
        sheet.text(188.5, sheet.y, amount, 9.4, face=face, align="r")
        sheet.y += 5.2
    sheet.y += 4


def terminal(paper: Paper) -> bytes:
    """A bill with its references in one line under a rule, what the terminals cost in a table,
    and a framed sentence on what is to be done, a plan above it."""
    case = _case(paper, _TERMINAL_CASES)
    more = _terminal_words(paper)
    sheet = start(paper, "Helvetica", 9.5, account=paper.answer != TO_PAY, left=22, right=21.5)
    sheet.circle(28, 21, 6, paper.office.colour, 3)
    sheet.circle(33, 21, 6, paper.office.colour, 1)
    sender(sheet, paper, 43, 20.5, 16)
    receiver(sheet, paper, 22, 45, 84, 10.2)
    sheet.y = 72
    _references(sheet, paper)
    sheet.paragraph(say(paper, f"title_{case}", **more), 14, face=1, colour=paper.office.colour,
                    after=3)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    _costs(sheet, paper, case, more)
    if case == "bought":
        rows = tuple((str(rank), paper.day(part.due), paper.amount(part.amount))
                     for rank, part in enumerate(paper.payments, 1))
        sheet.table(Table(columns(paper, "plan"), rows, (28, 50, 40), "crr"), row=6)
    _task(sheet, paper, case)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=2.5)
    if case == "bought" or case in _NEWS:
        sheet.paragraph(say(paper, "news_bought" if case == "bought" else "news", **more),
                        after=2.5)
    if case != "bought":
        sheet.paragraph(say(paper, "exempt"), 8, colour=GREY, after=4)
    sheet.paragraph(say(paper, "bye"), face=1)
    return sheet.finish()


def _references(sheet: Sheet, paper: Paper) -> None:
    """Four labels and their values side by side between two rules."""
    values = (f"T{paper.company.number[3:9]}", paper.reference, facts(paper)["written"],
              f"BE {facts(paper)['number']}")
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(22 + 43 * rank, sheet.y, label, 7.6, colour=GREY)
        sheet.text(22 + 43 * rank, sheet.y + 4.6, value, 9.4)
    for y in (sheet.y - 4.5, sheet.y + 7.5):
        sheet.line(22, y, 188.5, y, paper.office.colour, 0.6)
    sheet.y += 18


def _terminal_words(paper: Paper) -> dict[str, str]:
    """The month that is billed, what customers paid in it, and the days of the story."""
    month = paper.written.replace(day=1) - timedelta(days=1)
    days = {"ended": month.replace(day=4 + paper.style.wording % 20),
            "ordered": month.replace(day=1) - timedelta(days=12),
            "warranty": paper.written + timedelta(days=730)}
    turnover = cents(sum(paper.posts, Decimal(0)) * Decimal("37.4"))
    return {name: paper.day(day) for name, day in days.items()} | {
        "period": printing.month(month.year, month.month, paper.language),
        "turnover": paper.amount(turnover)}


def _costs(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """What the terminals cost and their number; the tax in it, what was withheld before and what
    that leaves."""
    bought = case == "bought"
    machines = round(paper.posts[0] / (_PRICE if bought else _RENT)) or 1
    numbers = (machines, 1 if bought else round(paper.posts[1] / _COMMISSION) or 1, machines)
    names = columns(paper, "rows_bought" if bought else "rows_used")
    rows = tuple((name, str(number), paper.amount(post))
                 for name, number, post in zip(names, numbers, paper.posts, strict=True))
    rows = (*rows, (say(paper, "sum"), "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head"), rows, (106, 24, 36.5), "lrr", total=True), row=6.2)
    taxed = sum(paper.posts, Decimal(0)) - (0 if bought else paper.posts[1])
    lines = [("tax", cents(taxed * _VAT / (100 + _VAT)), 0)]
    _amounts(sheet, paper, [*lines, *_left(paper, _ACCOUNTS[case])], more)


def _task(sheet: Sheet, paper: Paper, case: str) -> None:
    """What is to be done, in a sentence within a frame; a QR at its right."""
    field = {TO_PAY: kind(paper)}.get(paper.answer, case)
    top, width = sheet.y, 125 if paper.qr else 158
    sheet.text(26, top + 5, say(paper, "do_title"), 10.6, face=1, colour=paper.office.colour)
    end = sheet.block(26, top + 11, width, say(paper, field), 9.8, leading=1.45)
    bottom = max(end - 1, top + 32 if paper.qr else 0)
    sheet.box(22, top - 1, 166.5, bottom - top + 1, stroke=paper.office.colour, radius=2)
    code(sheet, paper, 156, top, 31)
    sheet.y = bottom + 7
