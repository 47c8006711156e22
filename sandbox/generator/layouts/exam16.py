"""The layouts of the sixteenth exam: the letter of an office for supplementary pensions, its
references in cells and how to pay in lines between two rules, and the bill of a network of charging
points under a coloured band, with how to pay in numbered steps.
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
    start,
    total,
)
from .sheet import GREY, INK, PALE, Sheet, Table

_PENSION_CASES = {
    TO_PAY: ("annual", "annual", "supplement", "recall"), REFUND: ("corrected", "provision"),
    NOTHING: ("received", "offset"), INSTALMENTS: (INSTALMENTS,)}
_RECHARGE_CASES = {
    TO_PAY: ("monthly", "monthly", "setup", "recall"), REFUND: ("closing", "hosting"),
    DIRECT_DEBIT: ("debit",), NOTHING: ("prepaid", "settled"), INSTALMENTS: (INSTALMENTS,)}
_DECISIONS = {"annual", "supplement", INSTALMENTS, "corrected", "provision"}  # may be contested
_RESTS = {"supplement", "setup"}
_BUILT = {"setup", INSTALMENTS}  # bills for points put up, not for charging
_FUNDS = ("Vitexa", "Pensomod", "Lifexa")
_PERCENT = 3  # of the base
_GOAL = Decimal("95237.16")  # euros a year, legal pension included
_PAYMENT = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_USED, _WORKS = ("public", "fast", "highway"), ("station", "check", "works")
_TARIFF = {"public": Decimal("0.58"), "fast": Decimal("0.74"), "highway": Decimal("0.86")}
"""Euros a kWh, about."""
_VAT = 21  # percent


def pension(paper: Paper) -> bytes:
    """References in a row of cells, each affiliate's contribution, then lines between two rules
    or sentences with how to pay, or a plan."""
    case, more = _case(paper, _PENSION_CASES), _days(paper)
    sheet = start(paper, "Times", 10.4, account=paper.answer != TO_PAY, left=25, right=20)
    sheet.line(25, 14, 190, 14, paper.office.colour, 2.4)
    sheet.text(25, 22, paper.office.name[paper.language], 14, face=1, colour=paper.office.colour)
    sheet.text(190, 22, f"{paper.office.street}, 9999 – {paper.office.phone}", 8.4, colour=GREY,
               align="r")
    receiver(sheet, paper, 112, 40, 76, 11)
    _cells(sheet, paper)
    sheet.y = 82
    sheet.paragraph(say(paper, f"title_{case}"), 12.6, face=1, after=4)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    _affiliates(sheet, paper)
    _balance(sheet, paper, case, more)
    if case == INSTALMENTS:
        _plan(sheet, paper)
    sheet.paragraph(say(paper, f"do_{case}"), after=3)
    if case == "annual":
        _ruled(sheet, paper)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    sheet.paragraph(say(paper, "news", goal=paper.amount(_GOAL)), after=3)
    if case in _DECISIONS:
        sheet.paragraph(say(paper, "legal"), 8.8, face=2, after=3)
    sheet.paragraph(say(paper, "bye"), after=6)
    sheet.paragraph(say(paper, "who"))
    return sheet.finish()


def _case(paper: Paper, cases: Mapping[str, tuple[str, ...]]) -> str:
    """What the letter is about, among the cases that fit its answer; the first of them instead of
    one that asks for the rest, where nothing was paid before."""
    case = Random(f"{paper.seed} {paper.layout} case").choice(cases[kind(paper)])
    return cases[kind(paper)][0] if case in _RESTS and not paper.others[1] else case


def _days(paper: Paper) -> dict[str, str]:
    """Days of the story; the first and last day of the month before, and its name."""
    end = paper.written.replace(day=1) - timedelta(days=1)
    before = {"asked": 34, "decided": 11, "first": 47, "listed": 82}
    days = {name: paper.written - timedelta(days=number) for name, number in before.items()}
    days |= {"begin": end.replace(day=1), "end": end}
    return {name: paper.day(day) for name, day in days.items()} | {
        "period": printing.month(end.year, end.month, paper.language)}


def _cells(sheet: Sheet, paper: Paper) -> None:
    """The references side by side, each label over its value."""
    known = facts(paper)
    values = (paper.reference, known["number"], known["past"], known["written"])
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        x = 25 + 41.25 * rank
        sheet.box(x, 62, 41.25, 12, stroke=GREY, thickness=0.4)
        sheet.text(x + 2, 66.4, label, 7.8, colour=GREY)
        sheet.text(x + 2, 71.6, value, 10)


def _affiliates(sheet: Sheet, paper: Paper) -> None:
    """What is owed for each affiliate, as a percentage of a base, and the sum."""
    rng = Random(f"{paper.seed} affiliates")
    rows = [(f"A-{rng.randrange(1_000, 9_999)}", rng.choice(_FUNDS),
             paper.amount(cents(post * 100 / _PERCENT)), f"{_PERCENT} %", paper.amount(post))
            for post in paper.posts]
    rows.append((say(paper, "sum"), "", "", "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (34, 43, 36, 14, 38), "llrcr",
                      total=True), row=5.8, head_fill="#ece9f3")
    sheet.y -= 1


def _balance(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """What was paid before, if anything was, and what that leaves, below the sum of a table."""
    lines = [(say(paper, f"left_{case}", **more),
              -total(paper) if paper.answer == REFUND else total(paper), 1)]
    if paper.others[1]:
        lines.insert(0, (say(paper, f"already_{case}", **more), -paper.others[1], 0))
    for label, value, face in lines:
        sheet.text(146, sheet.y, label, face=face, align="r")
        sheet.text(188.5, sheet.y, credit(paper, value), face=face, align="r")
        sheet.y += 5.6
    sheet.y += 3


def _plan(sheet: Sheet, paper: Paper) -> None:
    """Each payment of the plan with its day and its amount."""
    rows = tuple((str(rank), paper.day(part.due), paper.amount(part.amount))
                 for rank, part in enumerate(paper.payments, 1))
    sheet.table(Table(columns(paper, "plan"), rows, (28, 50, 44), "clr"), row=5.8)
    sheet.y += 1


def _ruled(sheet: Sheet, paper: Paper) -> None:
    """How to pay: what is known of it, label and value on a line, between two rules; a QR at the
    right if there is one."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    top = sheet.y - 3
    sheet.y += 3
    for field in (field for field in _PAYMENT if field in known):
        sheet.text(30, sheet.y, say(paper, field), 10)
        sheet.y = figure(sheet, 88, sheet.y, known[field], 66, 11) + 1.2
    if paper.qr:
        code(sheet, paper, 156, top + 1, 33)
        sheet.y = max(sheet.y, top + 37)
    for y in (top, sheet.y - 2):
        sheet.line(25, y, 190, y, INK, 0.8)
    sheet.y += 4.6


def recharge(paper: Paper) -> bytes:
    """A band across the page, what was charged or put up, then a box with numbered steps,
    sentences, or a plan."""
    case, more = _case(paper, _RECHARGE_CASES), _days(paper) | _counts(paper)
    sheet = start(paper, "Helvetica", 9.6, account=paper.answer != TO_PAY, left=22, right=20)
    sheet.box(0, 0, 210, 26, fill=paper.office.colour)
    sheet.text(22, 16, paper.office.name[paper.language], 19, face=1, colour="#ffffff")
    sheet.text(190, 16, f"{paper.office.street}, 9999 – {paper.office.phone}", 8.4,
               colour="#ffffff", align="r")
    receiver(sheet, paper, 22, 44, 80, 10)
    _references(sheet, paper)
    sheet.y = 80
    sheet.paragraph(say(paper, f"title_{case}", **more), 14, face=1, colour=paper.office.colour,
                    after=4)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    (_built if case in _BUILT else _used)(sheet, paper)
    _balance(sheet, paper, case, more)
    sheet.paragraph(say(paper, "vat", vat=_vat(paper)), 8.4, colour=GREY, after=4)
    if case == INSTALMENTS:
        _plan(sheet, paper)
    if case == "monthly":
        _steps(sheet, paper)
    else:
        sheet.paragraph(say(paper, f"do_{case}"), 10.4, after=4)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    if case not in _BUILT | {"closing"}:
        sheet.paragraph(say(paper, "news", **more), after=5)
    sheet.paragraph(say(paper, "bye"), after=2)
    sheet.paragraph(say(paper, "who"), face=1)
    return sheet.finish()


def _counts(paper: Paper) -> dict[str, str]:
    """How many cards the company has and how much they may be used for in a month; how many
    sessions its own points had; the number of a credit note."""
    rng = Random(f"{paper.seed} cards")
    return {"cards": str(rng.randrange(3, 19)), "cap": paper.amount(2 * paper.others[0]),
            "guests": str(max(2, round(paper.others[1] / 13))),
            "credit": f"{paper.written:%y}-C{rng.randrange(1_000, 9_999)}"}


def _references(sheet: Sheet, paper: Paper) -> None:
    """Whose document it is and which, label and value on a line."""
    values = (f"K{paper.company.number[2:8]}", paper.reference, facts(paper)["written"],
              f"LP-{paper.company.number[5:9]}")
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(126, 44 + 5.4 * rank, label, 8.6, colour=GREY)
        sheet.text(190, 44 + 5.4 * rank, value, 9.4, align="r")


def _used(sheet: Sheet, paper: Paper) -> None:
    """Sessions, energy and cost by kind of point, and the sum."""
    rows = []
    for name, post in zip(_USED, paper.posts, strict=True):
        energy = post / _TARIFF[name]
        rows.append((say(paper, f"post_{name}"), str(max(1, round(energy / 27))),
                     f"{energy:.1f}".replace(".", ","), paper.amount(post)))
    rows.append((say(paper, "sum"), "", "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (76, 24, 26, 42), "lrrr", total=True),
                row=6, head_fill="#e0f0ee")
    sheet.y -= 1


def _built(sheet: Sheet, paper: Paper) -> None:
    """What was delivered for the points of the company, how many of it, and the sum."""
    rows = [(say(paper, f"post_{name}"),
             str(max(1, round(post / 850))) if name == "station" else "1", paper.amount(post))
            for name, post in zip(_WORKS, paper.posts, strict=True)]
    rows.append((say(paper, "sum"), "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head_setup"), tuple(rows), (98, 28, 42), "lrr", total=True),
                row=6, head_fill="#e0f0ee")
    sheet.y -= 1


def _vat(paper: Paper) -> str:
    """The tax within the sum of the bill."""
    return paper.amount(cents(sum(paper.posts) * _VAT / (100 + _VAT)))


def _steps(sheet: Sheet, paper: Paper) -> None:
    """How to pay, a numbered step for each thing that is known of it, in a box; a QR at the right
    if there is one."""
    steps = [step for step in columns(paper, "steps") if step]
    top, height = sheet.y - 2, max(13 + 7 * len(steps), 42 if paper.qr else 0)
    sheet.box(22, top, 168, height, fill=PALE, radius=2)
    sheet.text(28, top + 7, say(paper, "pay"), 11.4, face=1, colour=paper.office.colour)
    for rank, step in enumerate(steps, 1):
        y = top + 8 + 7 * rank
        sheet.circle(30.4, y - 1.1, 2.4, paper.office.colour, 0.9)
        sheet.text(30.4, y, str(rank), 8.6, face=1, colour=paper.office.colour, align="c")
        sheet.text(36, y, step, sheet.fitting(step, 110, 10))
    code(sheet, paper, 150, top + 2, 38)
    sheet.y = top + height + 6
