"""The layouts of the eighth exam: a gas settlement that opens with its balance in a band and closes
with a grid of how to pay, and an agency's letter with its figures in a table, a sentence and the
lines of a box."""
from __future__ import annotations

from datetime import timedelta
from random import Random

from ..exam import Paper
from ..invoices import cents
from ..letters import REFUND, TO_PAY
from .exam_parts import (
    columns,
    credit,
    facts,
    figure,
    receiver,
    say,
    sender,
    start,
    titled,
    total,
)
from .sheet import GREY, INK, PALE, Sheet, Table

_GRID = ("amount", "due", "iban", "bic", "beneficiary", "communication")


def gas(paper: Paper) -> bytes:
    """A band with the balance, readings of the meter, the account, and a rounded box: cells of
    label over value, two a row, or what happens to the balance in a sentence."""
    known = facts(paper)
    begin = paper.day(paper.written - timedelta(days=382))
    sheet = start(paper, "Helvetica", 9.4, left=24, right=24)
    sender(sheet, paper, 186, 18, 15, "r")
    receiver(sheet, paper, 24, 44, 78, 9.8)
    _references(sheet, paper)
    sheet.box(24, 72, 162, 18, fill=paper.office.colour, radius=2)
    sheet.text(30, 83, say(paper, paper.answer), 12, colour="#ffffff")
    sheet.text(180, 83.6, known["total"], 17, face=1, colour="#ffffff", align="r")
    sheet.y = 102
    sheet.paragraph(say(paper, "subject"), 12.4, face=1, after=2)
    sheet.paragraph(say(paper, "opening", begin=begin), after=4)
    head = tuple(say(paper, "head", begin=begin).split("|"))
    sheet.table(Table(head, (_readings(paper),), (30, 40, 40, 24, 28), "lrrrr"), row=6.4)
    sheet.y += 4
    for label, value, face in _account(paper, known):
        sheet.text(30, sheet.y, label, face=face)
        sheet.text(150, sheet.y, value, face=face, align="r")
        sheet.y += 5.8
    sheet.y += 3
    advance = paper.amount(cents(sum(paper.posts) / 12))
    sheet.paragraph(say(paper, "advance", advance=advance), 8.6, colour=GREY, after=6)
    _box(sheet, paper, known)
    return sheet.finish()


def _references(sheet: Sheet, paper: Paper) -> None:
    values = (paper.company.number[2:8], paper.reference, paper.day(paper.written),
              facts(paper)["number"])
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(118, 44 + 5 * rank, label, 8.2, colour=GREY)
        sheet.text(186, 44 + 5 * rank, value, 8.6, align="r")


def _readings(paper: Paper) -> tuple[str, ...]:
    """One meter: its number, both readings, the volume in m³ and the energy in kWh."""
    rng = Random(f"{paper.seed} meter")
    before, volume = rng.randrange(2_000, 60_000), rng.randrange(900, 9_000)
    return (f"G-{rng.randrange(100_000, 999_999)}", str(before), str(before + volume), str(volume),
            str(round(volume * 11.32)))


def _account(paper: Paper, known: dict[str, str]) -> list[tuple[str, str, int]]:
    """Label, amount and face of each line; the advances only where there were any."""
    lines = [(say(paper, name), known[name], int(name == "sum"))
             for name in ("post1", "post2", "post3", "sum")]
    if "already" in known:
        lines.append((say(paper, "already"), credit(paper, -paper.others[1]), 0))
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    return [*lines, (say(paper, "left"), credit(paper, balance), 1)]


def _box(sheet: Sheet, paper: Paper, known: dict[str, str]) -> None:
    top = sheet.y
    sheet.text(30, top + 4, say(paper, f"{paper.answer}_box"), 11, face=1,
               colour=paper.office.colour)
    sheet.y = top + 11
    if paper.answer == TO_PAY:
        _grid(sheet, paper, known | {"amount": known["total"]})
        sheet.y = sheet.block(30, sheet.y, 150, say(paper, "late"), 8.2, colour=GREY)
    else:
        sheet.y = sheet.block(30, sheet.y, 150, say(paper, f"{paper.answer}_text"), 10)
    sheet.box(24, top - 3, 162, sheet.y - top + 3, stroke=paper.office.colour, radius=2)


def _grid(sheet: Sheet, paper: Paper, known: dict[str, str]) -> None:
    """What is known of how to pay, two cells a row, without a hole for what is not."""
    fields = [field for field in _GRID if field in known]
    for first in range(0, len(fields), 2):
        ends = []
        for x, field in zip((30, 108), fields[first:first + 2], strict=False):
            sheet.text(x, sheet.y, say(paper, field), 7.6, colour=GREY)
            ends.append(figure(sheet, x, sheet.y + 4.8, known[field], 72, 10.4))
        sheet.y = max(ends) + 2.6


def foodchain(paper: Paper) -> bytes:
    """A letter: the contribution by activity in a table, what is asked in a sentence with the
    day, then the lines of a box that has no day."""
    sheet = start(paper, "Times", 11, account=paper.answer != TO_PAY, left=25, right=25)
    sheet.box(25, 14, 3, 16, fill=paper.office.colour)
    sender(sheet, paper, 31, 20, 13)
    receiver(sheet, paper, 114, 46, 71, 11)
    values = (paper.reference, facts(paper)["number"], paper.day(paper.written))
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(25, 46 + 5 * rank, f"{label}{' :' if paper.language == 'fr' else ':'} {value}",
                   9.4)
    sheet.y = 80
    sheet.paragraph(titled(paper, "about", say(paper, "subject")), face=1, after=5)
    sheet.paragraph(say(paper, "hello"), after=3)
    sheet.paragraph(say(paper, "opening"), after=4)
    sheet.table(Table(columns(paper, "head"), tuple(_activities(paper)), (76, 46, 38), "lcr",
                      total=True), row=6.2)
    sheet.y += 2
    sheet.paragraph(say(paper, paper.answer), after=4)
    if paper.answer == TO_PAY:
        _payment_lines(sheet, paper)
        sheet.paragraph(say(paper, "late"), after=3)
    sheet.paragraph(say(paper, "closing"), after=5)
    sheet.paragraph(say(paper, "bye"), after=7)
    sheet.paragraph(say(paper, "who"), face=2)
    return sheet.finish()


def _activities(paper: Paper) -> list[tuple[str, str, str]]:
    """The parts of the contribution and their sum; then what was paid and what that leaves."""
    rng = Random(f"{paper.seed} activities")
    known = facts(paper)
    rows = [(say(paper, f"post{rank}"), str(rng.randrange(1, 60)), known[f"post{rank}"])
            for rank in (1, 2, 3)]
    rows.append((say(paper, "sum"), "", known["sum"]))
    if "already" in known:
        rows += [(say(paper, "already"), "", credit(paper, -paper.others[1])),
                 (say(paper, f"left_{paper.answer}"), "", known["total"])]
    return rows


def _payment_lines(sheet: Sheet, paper: Paper) -> None:
    lines = [line for line in columns(paper, "box") if line]
    sheet.box(25, sheet.y - 3, 160, 10 + 6 * len(lines), fill=PALE, stroke=INK, thickness=0.4)
    sheet.text(30, sheet.y + 2, say(paper, "box_title"), 10.4, face=1)
    sheet.y += 8.4
    for line in lines:
        sheet.text(30, sheet.y, line)
        sheet.y += 6
    sheet.y += 5
