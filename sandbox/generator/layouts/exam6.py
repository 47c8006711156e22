"""The layouts of the sixth exam: the provision account of the VAT with its payment on the second
page, premiums on dotted lines, an authors' society's letter without any table, and arrears whose
amount stands over what it is."""
from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from random import Random

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
    total,
)
from .sheet import GREY, INK, PALE, Sheet, Table

_HOW = ("due", "iban", "bic", "beneficiary", "communication")


def provision(paper: Paper) -> bytes:
    """An account in two columns, ours and yours, closed by its balance; how to pay is on the
    second page, each value indented under its label."""
    sheet = start(paper, "Times", 10.4, account=paper.answer == NOTHING)
    sender(sheet, paper, 20, 20, 11)
    receiver(sheet, paper, 112, 46, 78, 10.4)
    sheet.text(20, 46, facts(paper)["number"], 10)
    sheet.text(20, 51, facts(paper)["reference"], 10)
    sheet.y = 80
    sheet.paragraph(say(paper, "subject"), 14, face=1, after=5)
    rows = [*_movements(paper), _closing(paper)]
    sheet.table(Table(columns(paper, "head"), tuple(rows), (28, 72, 35, 35), "llrr", total=True),
                row=6.6)
    sheet.y += 4
    sheet.paragraph(say(paper, f"{paper.answer}_text"), after=3)
    sheet.paragraph(say(paper, "notes"), 9, colour=GREY)
    if paper.answer == TO_PAY:
        sheet.new_page()
        _how_to_pay(sheet, paper)
    return sheet.finish()


def _movements(paper: Paper) -> list[tuple[str, str, str, str]]:
    """Dated movements that lead to the balance: what we gain is positive."""
    rng = Random(paper.seed)
    before, fine = -paper.others[0], paper.others[2] * 4
    paid = -cents(paper.others[0] * rng.randrange(30, 70) / 100)
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    correction = cents(balance / 7)
    moves = [("before", before), ("refunded", -before), ("declared",
             balance - paid - fine - correction), ("correction", correction), ("fine", fine),
             ("paid", paid)]
    day, rows = paper.written - timedelta(days=80), []
    for name, value in moves:
        rows.append((paper.day(day), say(paper, name), *_sides(paper, value)))
        day += timedelta(days=rng.randrange(6, 14))
    return rows


def _sides(paper: Paper, value: Decimal) -> tuple[str, str]:
    printed = paper.amount(abs(value))
    return (printed, "") if value >= 0 else ("", printed)


def _closing(paper: Paper) -> tuple[str, str, str, str]:
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    return ("", say(paper, paper.answer), *_sides(paper, balance))


def _how_to_pay(sheet: Sheet, paper: Paper) -> None:
    known = facts(paper)
    sheet.paragraph(say(paper, "how"), 13, face=1, after=4)
    for field in _HOW:
        if field in known:
            sheet.paragraph(say(paper, field), 9.4, after=0.4)
            sheet.paragraph(known[field], 11.4, face=1, indent=10, after=3)
    sheet.paragraph(say(paper, "warning"), after=3)


def accidents(paper: Paper) -> bytes:
    """A premium notice: labels and values joined by dots; instalments in a table of their own."""
    sheet = start(paper, "Helvetica", 9.6, left=28, right=24)
    sender(sheet, paper, 28, 22, 14)
    receiver(sheet, paper, 120, 48, 66, 9.8)
    sheet.y = 82
    sheet.paragraph(say(paper, "subject"), 13, face=1, colour=paper.office.colour, after=2)
    sheet.paragraph(say(paper, "policy"), after=1)
    sheet.paragraph(say(paper, "wages"), after=5)
    for label, value in _premium(paper):
        _dotted(sheet, label, value)
    sheet.y += 4
    for label, value in _asked(paper):
        _dotted(sheet, label, value, face=1)
    sheet.y += 3
    if paper.answer == NOTHING:
        sheet.paragraph(say(paper, "nothing_text"))
    if kind(paper) == INSTALMENTS:
        sheet.paragraph(say(paper, "instalments"), face=1, after=3)
        sheet.table(_plan(paper))
    sheet.paragraph(say(paper, "foot"), 8, colour=GREY)
    return sheet.finish()


def _premium(paper: Paper) -> list[tuple[str, str]]:
    known = facts(paper)
    lines = [(say(paper, f"post{rank}"), known[f"post{rank}"]) for rank in (1, 2, 3)]
    lines.append((say(paper, "sum"), known["sum"]))
    if "already" in known:
        lines.append((say(paper, "already"), credit(paper, -paper.others[1])))
    return lines


def _asked(paper: Paper) -> list[tuple[str, str]]:
    """What is to be done: the amount under its name, then when and how."""
    known = facts(paper)
    if paper.answer == TO_PAY:
        fields = [("to_pay", "total"), *((field, field) for field in _HOW)]
        if kind(paper) == INSTALMENTS:
            del fields[0]
    elif paper.answer == NOTHING:
        fields = [("nothing", "zero")]
    else:
        fields = [(paper.answer, "total"), (f"{paper.answer}_due", "due"),
                  (f"{paper.answer}_own", "own")]
    return [(say(paper, label), known[field].replace("\n", ""))
            for label, field in fields if field in known]


def _dotted(sheet: Sheet, label: str, value: str, face: int = 0) -> None:
    room = sheet.width - sheet.text_width(label) - sheet.text_width(value, face=face) - 4
    dots = "." * max(3, int(room / sheet.text_width(".")))
    sheet.text(sheet.left, sheet.y, f"{label} {dots}")
    sheet.text(sheet.right, sheet.y, value, face=face, align="r")
    sheet.y += 6.2


def _plan(paper: Paper) -> Table:
    rows = [(f"{rank}/{len(paper.payments)}", paper.day(payment.due), paper.amount(payment.amount))
            for rank, payment in enumerate(paper.payments, 1)]
    return Table(columns(paper, "plan"), tuple(rows), (30, 60, 60), "llr")


def licence(paper: Paper) -> bytes:
    """A letter without any table: every figure stands in a sentence, mostly with a reference of
    its own in place of a structured communication."""
    sheet = start(paper, "Times", 11.4, left=30, right=30)
    sheet.circle(105, 20, 9, paper.office.colour, 2)
    sheet.text(105, 36, paper.office.name[paper.language], 13, face=2, align="c")
    receiver(sheet, paper, 108, 52, 72, 11.4)
    sheet.text(30, 86, ", ".join(facts(paper)[name] for name in ("town", "written")), 10.4)
    sheet.y = 98
    sheet.paragraph(say(paper, "subject"), face=1, after=5)
    sheet.paragraph(say(paper, "hello"), after=4)
    for field in ("opening", paper.answer, "closing"):
        sheet.paragraph(say(paper, field), after=4)
    sheet.paragraph(say(paper, "bye"), after=9)
    sheet.paragraph(say(paper, "who"), face=2)
    return sheet.finish()


def arrears(paper: Paper) -> bytes:
    """A reminder: the debt broken down to its interests, then the amount in large figures with
    what it is and when it is due under it."""
    sheet = start(paper, "Helvetica", 9.6, left=62)
    sheet.box(0, 0, 50, 297, fill=PALE)
    sheet.block(8, 22, 38, paper.office.name[paper.language], 11, face=1,
                colour=paper.office.colour)
    for rank, name in enumerate(("reference", "number", "written")):
        sheet.text(8, 60 + 6 * rank, facts(paper)[name], 8.4)
    receiver(sheet, paper, 118, 40, 72, 9.8)
    sheet.y = 74
    settled = "settled_" if paper.answer == NOTHING else ""
    sheet.paragraph(say(paper, f"{settled}subject"), 14, face=1, after=4)
    sheet.paragraph(say(paper, f"{settled}opening"), after=4)
    for label, value, face in _debt(paper):
        sheet.text(66, sheet.y, label, face=face)
        sheet.text(186, sheet.y, value, face=face, align="r")
        sheet.y += 5.8
    sheet.line(62, sheet.y - 2, 190, sheet.y - 2, INK)
    sheet.y += 7
    if paper.answer == NOTHING:
        sheet.paragraph(say(paper, "nothing"))
        return sheet.finish()
    _claim(sheet, paper)
    if kind(paper) == TO_PAY:
        sheet.paragraph(say(paper, "daily"), 8.8, colour=GREY)
    return sheet.finish()


def _debt(paper: Paper) -> list[tuple[str, str, int]]:
    """The parts of the debt, what was received, what is left; sizes as the parts of a debt are."""
    whole = sum(paper.posts)
    shares = [cents(whole * share / 100) for share in (9, 4, 2)]
    parts = zip(("principal", "increase", "interest", "costs"), (whole - sum(shares), *shares),
                strict=True)
    lines = [(say(paper, name), paper.amount(value), 0) for name, value in parts]
    if paper.others[1]:
        lines += [(say(paper, "sum"), paper.amount(whole), 0),
                  (say(paper, "received"), credit(paper, -paper.others[1]), 0)]
    return [*lines, (say(paper, "left"), facts(paper)["total"], 1)]


def _claim(sheet: Sheet, paper: Paper) -> None:
    known = facts(paper)
    if kind(paper) == INSTALMENTS:
        sheet.paragraph(say(paper, "instalments"), after=2)
        for payment in paper.payments:
            sheet.text(70, sheet.y, paper.day(payment.due))
            sheet.text(180, sheet.y, paper.amount(payment.amount), face=1, align="r")
            sheet.y += 5.6
        sheet.y += 4
    else:
        sheet.text(62, sheet.y + 3, known["total"], 20, face=1, colour=paper.office.colour)
        when = [say(paper, "due")] if "due" in known else []
        sheet.text(62, sheet.y + 9, " ".join([say(paper, "amount"), *when]), 10.4)
        sheet.y += 20
    for field in _HOW[1:]:
        if field in known:
            sheet.text(66, sheet.y, say(paper, field), colour=GREY)
            sheet.y = figure(sheet, 118, sheet.y, known[field], 70, 9.6) + 1.6
    sheet.y += 5
