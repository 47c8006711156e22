"""The layouts of the twelfth exam: a sectoral fund's quarterly account with its references in the
margin, and the registration office's letter about duties and a fine."""
from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from .. import printing
from ..exam import Paper
from ..exam_offices import INSTALMENTS
from ..invoices import cents
from ..letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from .exam_parts import columns, credit, facts, figure, kind, receiver, say, sender, start, total
from .sheet import GREY, PALE, Sheet, Table

_HOW = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_SECTORAL_CASES = {
    TO_PAY: ("statement", "statement", "correction"), REFUND: ("credit",),
    DIRECT_DEBIT: ("debit",), NOTHING: ("covered", "offset")}
_REGISTRY_CASES = {
    TO_PAY: ("invitation", "invitation", "reminder"), REFUND: ("refund",),
    NOTHING: ("annulled", "settled"), INSTALMENTS: (INSTALMENTS,)}
# of gross wages, by occupation; full time and part time are both blue-collar
_RATES = (Decimal("2.35"), Decimal("2.35"), Decimal("1.10"))
_DUTY = Decimal("0.20")  # of the rents and charges of a lease
_COUNTS = {"fr": ("deux", "trois"), "nl": ("twee", "drie"), "de": ("zwei", "drei")}


def sectoral(paper: Paper) -> bytes:
    """References under each other in a coloured margin; beside it the account of the quarter and
    what to do, in lines of label and value or in a sentence."""
    case = _case(paper, _SECTORAL_CASES[paper.answer])
    known = facts(paper)
    first = paper.written - timedelta(days=73)
    quarter = _quarter(first if case in {"correction", "credit"} else paper.written,
                       paper.language)
    more = {"quarter": quarter, "first": paper.day(first)}
    sheet = start(paper, "Helvetica", 9.6, account=paper.answer != TO_PAY, left=68, right=20)
    sheet.box(16, 32, 44, 108, fill=PALE)
    sender(sheet, paper, 16, 18, 15)
    receiver(sheet, paper, 118, 42, 72, 10.4)
    _margin(sheet, paper, quarter)
    sheet.y = 80
    sheet.paragraph(say(paper, f"title_{case}", **more), 14, face=1,
                    colour=paper.office.colour, after=3)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    rows = (*_occupations(paper), *_settled(paper, case, more))
    sheet.table(Table(columns(paper, "head"), rows, (50, 30, 14, 28), "lrrr", total=True),
                row=6.2, size=8.4, head_fill="#f1e4d8")
    sheet.y += 2
    if case == "statement":
        _lines(sheet, paper, known | {"amount": known["total"]}, 68, 44)
    else:
        sheet.paragraph(say(paper, f"do_{case}"), after=4)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    sheet.paragraph(say(paper, "basis"), after=3)
    sheet.paragraph(say(paper, "grant", grant=paper.amount(20 * paper.others[2])), face=2, after=6)
    sheet.paragraph(say(paper, "who"))
    return sheet.finish()


def _case(paper: Paper, cases: tuple[str, ...]) -> str:
    return Random(f"{paper.seed} {paper.layout} case").choice(cases)


def _quarter(day: date, language: str) -> str:
    """The last quarter that was over on ``day``."""
    number = (day.month - 1) // 3
    return printing.quarter(day.year if number else day.year - 1, number or 4, language)


def _margin(sheet: Sheet, paper: Paper, quarter: str) -> None:
    values = (paper.company.number[2:8], facts(paper)["number"], quarter, paper.reference,
              paper.day(paper.written))
    y = 41.0
    for label, value in zip(columns(paper, "references"), values, strict=True):
        sheet.text(20, y, label, 7.8, colour=GREY)
        sheet.text(20, y + 4.4, value, 9.2)
        y += 12
    y += 8
    for rank, line in enumerate((*columns(paper, "margin"), paper.office.phone)):
        sheet.text(20, y + 4.6 * rank, line, 8.2, face=int(rank == 0))


def _occupations(paper: Paper) -> tuple[tuple[str, ...], ...]:
    """Workers, their wages, the rate and the contribution that follows from both."""
    return tuple(
        (say(paper, f"post{rank}"), paper.amount(cents(post * 100 / rate)),
         f"{printing.digits_of(rate, '', ',')} %", paper.amount(post))
        for rank, (post, rate) in enumerate(zip(paper.posts, _RATES, strict=True), 1))


def _settled(paper: Paper, case: str, more: dict[str, str]) -> list[tuple[str, ...]]:
    """The sum and what lessens it, where anything does; then what is left."""
    return [(label, "", "", value) for label, value in _balance(paper, case, more)]


def _balance(paper: Paper, case: str, more: dict[str, str]) -> list[tuple[str, str]]:
    rows = []
    if paper.others[1]:
        rows = [(say(paper, "sum"), facts(paper)["sum"]),
                (say(paper, f"already_{case}", **more), credit(paper, -paper.others[1]))]
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    return [*rows, (say(paper, f"left_{paper.answer}"), credit(paper, balance))]


def _lines(sheet: Sheet, paper: Paper, known: dict[str, str], x: float, width: float) -> None:
    """A heading and, line by line, what is known of how to pay: label, then value."""
    sheet.paragraph(say(paper, _heading(paper)), face=1, after=2)
    top = sheet.y
    sheet.line(x, top - 4, sheet.right, top - 4, paper.office.colour, 0.9)
    y = top + 1
    for field in _HOW:
        if field in known:
            sheet.text(x + 2, y, say(paper, field), colour=GREY)
            y = figure(sheet, x + width, y, known[field], sheet.right - x - width, 10.2) + 1.4
    sheet.line(x, y - 3, sheet.right, y - 3, paper.office.colour, 0.9)
    sheet.y = y + 4


def _heading(paper: Paper) -> str:
    return "do_statement" if paper.layout == "sectoral" else "do_invitation"


def registry(paper: Paper) -> bytes:
    """A row of references, what the letter is about, the duties and the fine in a table; then how
    to pay in lines or a sentence, a plan of two or three payments, or a decision."""
    case = _case(paper, _REGISTRY_CASES[kind(paper)])
    known, more = facts(paper), _deed(paper)
    sheet = start(paper, "Times", 10.8, account=paper.answer != TO_PAY, left=24, right=22)
    sheet.box(24, 12, 1.6, 18, fill=paper.office.colour)
    sender(sheet, paper, 29, 19, 13)
    receiver(sheet, paper, 112, 42, 76, 11)
    _references(sheet, paper)
    sheet.y = 88
    sheet.paragraph(say(paper, f"title_{case}"), 15, face=1, after=1)
    sheet.paragraph(say(paper, "about", **more), 9.8, face=2, after=4)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    rows = (*_duties(paper), *((label, "", value) for label, value in _balance(paper, case, more)))
    sheet.table(Table(columns(paper, "head"), rows, (80, 42, 42), "lrr", total=True), row=6)
    sheet.y += 2
    if case == "invitation":
        _lines(sheet, paper, known | {"amount": known["total"]}, 24, 58)
    else:
        if case == INSTALMENTS:
            _plan(sheet, paper)
        sheet.paragraph(say(paper, f"do_{case}", **more), after=3)
    if case in {"invitation", "reminder"}:
        costs = 12 * paper.others[2]
        sheet.paragraph(say(paper, f"late_{case}", costs=paper.amount(costs),
                            with_costs=paper.amount(total(paper) + costs)), after=3)
    sheet.y += 3
    sheet.text(124, sheet.y, say(paper, "who"), face=2)
    sheet.y += 12
    sheet.paragraph(say(paper, "legal"), 8.6, colour=GREY)
    return sheet.finish()


def _deed(paper: Paper) -> dict[str, str]:
    """Where the lease is, and the days of its story."""
    days = {"deed": 260, "shown": 118, "first": 73, "asked": 38}
    return {name: paper.day(paper.written - timedelta(days=before))
            for name, before in days.items()} | {
                "place": ", ".join(paper.company.address(paper.language))}


def _references(sheet: Sheet, paper: Paper) -> None:
    """Four cells under a line, each a label over its value."""
    serial = Random(f"{paper.seed} repertory").randrange(100, 9_000)
    values = (paper.reference, f"{paper.written.year}/{serial}", facts(paper)["number"],
              paper.day(paper.written))
    sheet.line(24, 67, 188, 67, GREY)
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(24 + 42 * rank, 72, label, 8.4, colour=GREY)
        sheet.text(24 + 42 * rank, 77, value, 10)


def _duties(paper: Paper) -> tuple[tuple[str, str, str], ...]:
    """The duty on the lease, the fine, the duty on what was added to the lease."""
    return tuple(
        (say(paper, f"post{rank}"),
         "" if rank == 2 else paper.amount(cents(post * 100 / _DUTY)), paper.amount(post))
        for rank, post in enumerate(paper.posts, 1))


def _plan(sheet: Sheet, paper: Paper) -> None:
    """Each payment of the plan with its day and its amount."""
    count = _COUNTS[paper.language][len(paper.payments) - 2]
    sheet.paragraph(say(paper, "plan_intro", count=count), after=3)
    rows = tuple(
        (say(paper, "part" if rank == 1 else "part_more", rank=str(rank)), paper.day(part.due),
         paper.amount(part.amount)) for rank, part in enumerate(paper.payments, 1))
    sheet.table(Table(columns(paper, "plan"), rows, (44, 60, 60), "lrr"), row=5.8)
    sheet.y += 2
