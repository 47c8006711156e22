"""The layouts of the eleventh exam: a toll company's statement, reminder or credit note with a
column of what happens to its balance, and a region's tax on property with its calculation."""
from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from .. import printing
from ..dates import add_months
from ..exam import Paper
from ..exam_offices import INSTALMENTS
from ..invoices import cents
from ..letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from .exam_parts import columns, credit, facts, figure, kind, receiver, say, sender, start, total
from .sheet import GREY, PALE, Sheet, Table

_PANEL = {
    TO_PAY: ("amount", "due", "iban", "bic", "beneficiary", "communication"),
    REFUND: ("amount", "due", "own"), DIRECT_DEBIT: ("amount", "due", "own", "mandate"),
    NOTHING: ("amount",)}
_DEPOSIT = Decimal(135)  # asked for each on-board unit
_PER_KM = Decimal("0.187")
_RATES = {"fr": Decimal("1.25"), "nl": Decimal("3.97"), "de": Decimal("1.25")}
_BEFORE = Decimal("0.9613")  # of this year's tax, the one of last year
_MONTHS_TO_OBJECT = {"fr": 12, "nl": 3, "de": 12}
# how many days before, the tax came on the roll and the company wrote
_ON_THE_ROLL = {TO_PAY: 12, REFUND: 171, INSTALMENTS: 52, "exempt": 12, "paid": 94}
_ASKED = {TO_PAY: 0, REFUND: 97, INSTALMENTS: 19, "exempt": 40, "paid": 8}


def tolls(paper: Paper) -> bytes:
    """A letter and its table on the left; a coloured column on the right with the figures of the
    payment, each under its label."""
    case = _toll_case(paper)
    shape = case if case in {"reminder", "credit"} else "statement"
    more = _month(paper) | {"prior": paper.day(paper.written - timedelta(days=11))}
    sheet = start(paper, "Helvetica", 9.6, account=paper.answer != TO_PAY, right=78)
    sender(sheet, paper, 20, 20, 16)
    sheet.line(20, 29, 190, 29, paper.office.colour, 1.6)
    sheet.text(190, 20, say(paper, f"title_{shape}"), 15, face=1, align="r")
    sheet.text(190, 26, say(paper, "subject"), 9, colour=GREY, align="r")
    _client(sheet, paper)
    receiver(sheet, paper, 112, 46, 78, 10.4)
    sheet.y = 84
    sheet.paragraph(say(paper, f"opening_{shape}", **more), after=4)
    rows = _reminded(paper) if case == "reminder" else _regions(paper)
    head = columns(paper, "head_reminder" if case == "reminder" else "head")
    sheet.table(Table(head, (*rows, *_balance(paper, case, more)), (54, 26, 32), "lrr",
                      total=True), row=6.2)
    sheet.y += 2
    sheet.paragraph(say(paper, f"do_{case}"), face=int(paper.answer == NOTHING), after=4)
    if paper.answer == TO_PAY:
        fine = paper.amount(Decimal(1000))
        sheet.paragraph(say(paper, f"late_{case}", fine=fine), 8.6, colour=GREY, after=4)
    sheet.paragraph(say(paper, "deposit", **more), 8.6, colour=GREY, after=4)
    sheet.paragraph(say(paper, "questions"))
    _panel(sheet, paper)
    sheet.right = 190
    return sheet.finish()


def _toll_case(paper: Paper) -> str:
    rng = Random(f"{paper.seed} toll")
    cases = {TO_PAY: ("statement", "statement", "reminder"), REFUND: ("credit",),
             DIRECT_DEBIT: ("debit",), NOTHING: ("prepaid", "card")}
    return rng.choice(cases[paper.answer])


def _month(paper: Paper) -> dict[str, str]:
    """First and last day of the month before, and the units that were on the road."""
    end = paper.written.replace(day=1) - timedelta(days=1)
    units = Random(f"{paper.seed} units").randrange(2, 19)
    return {"begin": paper.day(end.replace(day=1)), "end": paper.day(end), "units": str(units),
            "deposit": paper.amount(_DEPOSIT * units)}


def _client(sheet: Sheet, paper: Paper) -> None:
    values = (paper.company.number[3:9], facts(paper)["number"], paper.reference,
              paper.day(paper.written))
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(20, 46 + 5.2 * rank, label, 8.4, colour=GREY)
        sheet.text(52, 46 + 5.2 * rank, value, 9)


def _regions(paper: Paper) -> tuple[tuple[str, str, str], ...]:
    """Region, kilometres, toll."""
    return tuple(
        (say(paper, f"post{rank}"), f"{round(post / _PER_KM):,}".replace(",", "."),
         paper.amount(post)) for rank, post in enumerate(paper.posts, 1))


def _reminded(paper: Paper) -> tuple[tuple[str, str, str], ...]:
    """The statements of three months that are not paid: number, date, amount."""
    first = Random(f"{paper.seed} statements").randrange(1_000, 8_000)
    last = paper.written.replace(day=1)
    rows = []
    for rank, post in enumerate(paper.posts):
        day: date = add_months(last, rank - 4) + timedelta(days=4)
        rows.append((say(paper, "open", serial=f"{day:%y}-{first + rank * 317}"), paper.day(day),
                     paper.amount(post)))
    return tuple(rows)


def _balance(paper: Paper, case: str, more: dict[str, str]) -> list[tuple[str, str, str]]:
    """The sum and what lessens it, where anything does; then what is left."""
    rows = []
    if paper.others[1]:
        rows = [(say(paper, "sum"), "", facts(paper)["sum"]),
                (say(paper, f"already_{case}", **more), "", credit(paper, -paper.others[1]))]
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    return [*rows, (say(paper, f"left_{paper.answer}"), "", credit(paper, balance))]


def _panel(sheet: Sheet, paper: Paper) -> None:
    """The column on the right, as high as what is known needs."""
    known = facts(paper)
    known["amount"] = known["total"]
    fields = [field for field in _PANEL[paper.answer] if field in known]
    sheet.box(138, 80, 52, 11, fill=paper.office.colour)
    sheet.text(142, 87, say(paper, f"panel_{paper.answer}"), 10.6, face=1, colour="#ffffff")
    y = 98.0
    for field in fields:
        sheet.text(142, y, say(paper, f"{field}_{paper.answer}"), 8, colour=GREY)
        size = 14 if field == "amount" else 10
        y = figure(sheet, 142, y + 2.4 + size * 0.26, known[field], 45, size) + 3.4
    sheet.box(138, 80, 52, y - 83, stroke=paper.office.colour)


def cadastral(paper: Paper) -> bytes:
    """Two cells with the sum and the last day, or the dates of a plan, above the calculation of
    the tax; the account stands in the text below it."""
    case = _tax_case(paper)
    known = _assessed(paper, case)
    sheet = start(paper, "Times", 10.6, account=paper.answer != TO_PAY, left=22, right=22)
    sheet.box(22, 13, 12, 12, fill=paper.office.colour)
    sheet.text(28, 21.6, "§", 17, face=1, colour="#ffffff", align="c")
    sender(sheet, paper, 38, 18, 13)
    _roll(sheet, paper, known)
    receiver(sheet, paper, 114, 48, 74, 11)
    sheet.y = 89
    sheet.paragraph(say(paper, f"title_{case}", **known), 15, face=1,
                    colour=paper.office.colour, after=1)
    sheet.paragraph(say(paper, "property", **known), 9.6, face=2, after=4)
    sheet.paragraph(say(paper, f"opening_{case}", **known), after=4)
    if case == TO_PAY:
        _asked(sheet, paper)
    elif case == INSTALMENTS:
        _plan(sheet, paper)
    sheet.table(Table(columns(paper, "head"), tuple(_calculation(paper, case, known)),
                      (86, 40, 40), "lrr", total=True), row=6, head_fill="#e3ebe4")
    sheet.y += 2
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "how_title"), 11.4, face=1, after=1.6)
        for line in columns(paper, "how"):
            if line:
                sheet.paragraph(line, after=1)
        sheet.y += 2
        sheet.paragraph(say(paper, f"late_{case}"), after=3)
    else:
        sheet.paragraph(say(paper, f"do_{case}"), after=3)
    sheet.paragraph(say(paper, "who"), face=2, after=8)
    sheet.line(22, sheet.y - 5, 188, sheet.y - 5, GREY)
    sheet.paragraph(say(paper, "legal", **known), 8.4, colour=GREY)
    return sheet.finish()


def _tax_case(paper: Paper) -> str:
    if paper.answer == NOTHING:
        return Random(f"{paper.seed} tax").choice(("exempt", "paid"))
    return kind(paper)


def _assessed(paper: Paper, case: str) -> dict[str, str]:
    """What the roll knows of the property, and the days that follow from it."""
    rng = Random(f"{paper.seed} cadastre")
    rate = _RATES[paper.language]
    enrolled = paper.written - timedelta(days=_ON_THE_ROLL[case])
    return {
        "article": f"7{rng.randrange(10_000, 99_999)}",
        "parcel": f"{rng.choice('ABCD')} {rng.randrange(10, 900)} {rng.choice('EFGHK')}",
        "place": ", ".join(paper.company.address(paper.language)),
        "rate": f"{printing.digits_of(rate, '', ',')} %",
        "income": paper.amount(cents(paper.posts[1] * 100 / rate)),
        "enrolled": paper.day(enrolled), "year": str(enrolled.year),
        "before": paper.amount(cents(sum(paper.posts) * _BEFORE)),
        "asked": paper.day(paper.written - timedelta(days=_ASKED[case])),
        "object": paper.day(add_months(paper.written, _MONTHS_TO_OBJECT[paper.language])),
    }


def _roll(sheet: Sheet, paper: Paper, known: dict[str, str]) -> None:
    values = (paper.reference, known["article"], known["year"], known["enrolled"],
              paper.day(paper.written), facts(paper)["number"])
    for rank, (label, value) in enumerate(zip(columns(paper, "roll"), values, strict=True)):
        sheet.text(22, 48 + 5.2 * rank, label, 9, colour=GREY)
        sheet.text(62, 48 + 5.2 * rank, value, 9.6)


def _asked(sheet: Sheet, paper: Paper) -> None:
    """The sum in a cell, the last day in another where there is one."""
    known = facts(paper)
    cells = [("amount", known["total"])]
    if "due" in known:
        cells.append(("due", known["due"]))
    width, top = 166 / len(cells), sheet.y - 2
    for rank, (field, value) in enumerate(cells):
        x = 22 + rank * width
        sheet.box(x, top, width, 15, fill=PALE, stroke=paper.office.colour)
        sheet.text(x + 4, top + 5, say(paper, field), 9, colour=GREY)
        sheet.text(x + 4, top + 12, value, 14, face=1)
    sheet.y = top + 22


def _plan(sheet: Sheet, paper: Paper) -> None:
    """Each instalment with its day and its amount."""
    rows = tuple((say(paper, "part", rank=str(rank)), paper.day(part.due),
                  paper.amount(part.amount)) for rank, part in enumerate(paper.payments, 1))
    sheet.table(Table(columns(paper, "plan"), rows, (46, 60, 60), "lrr"), row=5.8,
                head_fill=paper.office.colour, head_colour="#ffffff")
    sheet.y += 2


def _calculation(
    paper: Paper, case: str, known: dict[str, str],
) -> list[tuple[str, str, str]]:
    """The region's part of the indexed income, the additional centimes of province and town;
    then what lessens the tax or was paid, and what that leaves."""
    town, base, province = paper.posts
    rows = [(say(paper, "region"), f"{known['income']} × {known['rate']}", paper.amount(base))]
    rows += [(say(paper, name), printing.digits_of(value / base * 100, ".", ","),
              paper.amount(value)) for name, value in (("province", province), ("town", town))]
    if paper.others[1]:
        rows += [(say(paper, "sum"), "", facts(paper)["sum"]),
                 (say(paper, f"already_{case}"), "", credit(paper, -paper.others[1]))]
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    return [*rows, (say(paper, f"left_{paper.answer}"), "", credit(paper, balance))]
