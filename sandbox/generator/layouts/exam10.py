"""The layouts of the tenth exam: a fund's letter with an extract of the company's account and how
to pay in its prose, and a town's tax bill with cells of what to pay above its legal text."""
from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from random import Random

from ..dates import add_months
from ..exam import Paper
from ..exam_offices import INSTALMENTS
from ..invoices import cents
from ..letters import NOTHING, REFUND, TO_PAY
from .exam_parts import columns, credit, facts, figure, kind, receiver, say, sender, start, total
from .sheet import GREY, PALE, Sheet, Table

_FULL_RATE = Decimal("2.5")  # of the reduced one: 868 euros against 347.50
_MONTHS_TO_APPEAL = {"fr": 12, "nl": 3, "de": 12}
_CELL = 56.0


def fund(paper: Paper) -> bytes:
    """References and a note in a margin; beside it a letter: the account in debit and credit,
    and all that there is to do in a sentence or three."""
    sheet = start(paper, "Helvetica", 10, account=paper.answer != TO_PAY, left=66, right=22)
    sender(sheet, paper, 188, 20, 14, "r")
    receiver(sheet, paper, 118, 46, 70, 10)
    _margin(sheet, paper)
    sheet.y = 84
    sheet.paragraph(say(paper, "subject"), 11.6, face=1, colour=paper.office.colour, after=5)
    sheet.paragraph(say(paper, "hello"))
    full = paper.amount(cents(paper.posts[2] * _FULL_RATE))
    sheet.paragraph(say(paper, "opening", full=full), after=3)
    sheet.paragraph(say(paper, "statement"), after=3)
    sheet.table(Table(columns(paper, "head"), tuple(_operations(paper)), (64, 29, 29), "lrr",
                      total=True), row=6)
    sheet.y += 3
    sheet.paragraph(say(paper, paper.answer), after=3)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    sheet.paragraph(say(paper, "closing"), after=4)
    sheet.paragraph(say(paper, "bye"), after=8)
    sheet.paragraph(say(paper, "who"), face=1)
    sheet.left = 22
    return sheet.finish()


def _margin(sheet: Sheet, paper: Paper) -> None:
    known = facts(paper)
    notes = ("contact", "apart") if paper.answer == TO_PAY else ("contact",)
    sheet.box(22, 84, 36, 36 + 32 * len(notes), fill=PALE)
    values = (known["number"], paper.reference, known["written"], known["year"])
    y = 91.0
    for label, value in zip(columns(paper, "references"), values, strict=True):
        y = sheet.block(25, y, 31, label, 7, colour=GREY)
        y = sheet.block(25, y + 0.6, 31, value, 8.6, face=1) + 3
    for note in notes:
        y = sheet.block(25, y + 2, 31, say(paper, note), 7.4)


def _operations(paper: Paper) -> list[tuple[str, str, str]]:
    """The oldest contribution first; the balance on the side it is on."""
    known = facts(paper)
    rows = [(say(paper, post), known[post], "") for post in ("post1", "post2", "post3")]
    if "already" in known:
        label = "already_nothing" if paper.answer == NOTHING else "already"
        rows.append((say(paper, label), "", known["already"]))
    sides = ("", known["total"]) if paper.answer == REFUND else (known["total"], "")
    return [*rows, (say(paper, f"left_{paper.answer}"), *sides)]


def premises(paper: Paper) -> bytes:
    """A title in a frame, the entry of the roll beside the receiver, the tax by element; cells
    with the sum, or each instalment, and the communication; the account in a line below."""
    sheet = start(paper, "Times", 10.4, account=paper.answer != TO_PAY)
    sheet.circle(29, 22, 8, paper.office.colour, 1.4)
    sheet.text(29, 24.4, paper.office.name[paper.language].split()[-1][0], 18, face=1,
               colour=paper.office.colour, align="c")
    sender(sheet, paper, 42, 21, 13)
    sheet.box(20, 36, 170, 11, stroke=paper.office.colour, thickness=1.2)
    sheet.text(105, 43.4, say(paper, f"title_{paper.answer}").upper(), 12.6, face=1, align="c")
    sheet.text(105, 53, say(paper, "subject"), 11, face=2, align="c")
    _entry(sheet, paper)
    receiver(sheet, paper, 116, 68, 72, 11)
    sheet.y = 101
    voted = paper.day(paper.written - timedelta(days=417))
    sheet.paragraph(say(paper, "law", voted=voted), 9.4, after=3.6)
    sheet.table(Table(columns(paper, "head"), tuple(_elements(paper)), (96, 34, 40), "lrr",
                      total=True), row=6, head_fill="#e6dfea")
    sheet.y += 3
    if paper.answer == TO_PAY:
        _payment(sheet, paper)
    else:
        session = paper.day(paper.written - timedelta(days=9))
        sheet.paragraph(say(paper, paper.answer, session=session), 11, after=5)
    sheet.text(190, sheet.y + 2, say(paper, "sign"), face=2, align="r")
    _legal(sheet, paper)
    return sheet.finish()


def _entry(sheet: Sheet, paper: Paper) -> None:
    known = facts(paper)
    article = f"{Random(f'{paper.seed} roll').randrange(1, 9_999):06d}"
    # a tax that was paid, contested and reduced since stood on the roll for months
    since = timedelta(days=163 if paper.answer == REFUND else 17)
    values = (known["year"], article, paper.day(paper.written - since), known["written"],
              known["number"])
    for rank, (label, value) in enumerate(zip(columns(paper, "roll"), values, strict=True)):
        sheet.text(20, 68 + 5.4 * rank, label, 8.8, colour=GREY)
        sheet.text(66, 68 + 5.4 * rank, value, 9.6)


def _elements(paper: Paper) -> list[tuple[str, str, str]]:
    """The tax by element and in all; then what lessens it or was paid, and what that leaves."""
    rng = Random(f"{paper.seed} surfaces")
    known = facts(paper)
    surfaces = (rng.randrange(80, 2_500), rng.randrange(2, 40), rng.randrange(1, 20))
    rows = [(say(paper, f"post{rank}"), str(surface), known[f"post{rank}"])
            for rank, surface in enumerate(surfaces, 1)]
    if "already" in known:
        rows += [(say(paper, f"sum_{paper.answer}"), "", known["sum"]),
                 (say(paper, f"already_{paper.answer}"), "", credit(paper, -paper.others[1]))]
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    return [*rows, (say(paper, f"left_{paper.answer}"), "", credit(paper, balance))]


def _payment(sheet: Sheet, paper: Paper) -> None:
    """Cells of label over figure side by side, then the account."""
    parts = kind(paper) == INSTALMENTS
    sheet.text(20, sheet.y + 2, say(paper, "parts" if parts else "pay"), 11, face=1,
               colour=paper.office.colour)
    top = sheet.y + 5
    cells = _cells(paper)
    ends = []
    for rank, (label, value) in enumerate(cells):
        x = 23 + rank * (_CELL + 1)
        below = sheet.block(x, top + 5, _CELL - 4, label, 8.4, colour=GREY)
        ends.append(figure(sheet, x, below + 2, value, _CELL - 4, 12))
    height = max(ends) - top - 1
    for rank in range(len(cells)):
        sheet.box(20 + rank * (_CELL + 1), top, _CELL, height, stroke=paper.office.colour)
    sheet.y = top + height + 6
    sheet.paragraph(say(paper, "account"), 11, after=4)


def _cells(paper: Paper) -> list[tuple[str, str]]:
    known = facts(paper)
    if kind(paper) == INSTALMENTS:
        cells = [(say(paper, f"part{rank}", day=paper.day(payment.due)),
                  paper.amount(payment.amount)) for rank, payment in enumerate(paper.payments, 1)]
    else:
        cells = [(say(paper, "amount"), known["total"])]
        cells += [(say(paper, "due"), known["due"])] if "due" in known else []
    if "communication" in known:
        cells.append((say(paper, "communication"), known["communication"]))
    return cells


def _legal(sheet: Sheet, paper: Paper) -> None:
    """Two columns at the foot of the page: how to appeal, and what else the rules say."""
    appeal = paper.day(add_months(paper.written, _MONTHS_TO_APPEAL[paper.language]))
    rules = say(paper, "rules")
    if paper.answer == TO_PAY:
        rules = f"{say(paper, 'rules_to_pay')} {rules}"
    sheet.line(20, 236, 190, 236, GREY)
    for x, title, text in ((20, "appeal_title", say(paper, "appeal", appeal=appeal)),
                           (107, "rules_title", rules)):
        sheet.text(x, 241, say(paper, title), 8.6, face=1)
        sheet.block(x, 245, 82, text, 8.4)
