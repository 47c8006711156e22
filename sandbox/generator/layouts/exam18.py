"""The layouts of the eighteenth exam: a rescue zone's letter beside a column with its references
and, in some, how to pay; and the bill of a company that rents copiers out, its totals beside a
box with how to pay, or with a sentence for it.
"""
from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from random import Random

from ..dates import add_months
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
from .sheet import GREY, PALE, Sheet, Table

_RESCUE_CASES = {
    TO_PAY: ("alarm", "cleanup", "visit", "recall"), REFUND: ("corrected", "twice"),
    NOTHING: ("received", "free"), INSTALMENTS: (INSTALMENTS,)}
_COPIER_CASES = {
    TO_PAY: ("quarter", "quarter", "reading", "recall"), REFUND: ("estimate", "ended"),
    DIRECT_DEBIT: ("debit",), NOTHING: ("prepaid", "credited"), INSTALMENTS: (INSTALMENTS,)}
_DECISIONS = {"alarm", "cleanup", "visit"}  # may be contested
_ASIDE = {"alarm", "visit"}  # how to pay stands in the column
_DONE = {"cleanup": "road", "twice": "road", INSTALMENTS: "road", "visit": "visit",
         "received": "visit"}
"""What the brigade did, where it is not a fire or an alarm."""
_CORRECTING = {"reading", "estimate"}  # what a bill of 46 days ago had estimated
_PAYMENT = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_PAGE_PRICES = {"black": Decimal("0.011"), "colour": Decimal("0.079")}  # euros a page, about
_VAT = 21  # percent
_COLUMN = 62  # millimetres


def alarms(paper: Paper) -> bytes:
    """A tinted column at the left with references and perhaps how to pay; at its right the
    letter: what the brigade did in a table, then sentences."""
    case, more = _case(paper, _RESCUE_CASES), _days(paper) | _alert(paper)
    sheet = start(paper, "Helvetica", 9.6, account=paper.answer != TO_PAY, left=72, right=18)
    _column(sheet, paper, case)
    receiver(sheet, paper, 116, 42, 76, 10.4)
    sheet.y = 78
    sheet.paragraph(say(paper, f"title_{case}"), 12.8, face=1, colour=paper.office.colour, after=4)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    _done(sheet, paper, case)
    already = {"corrected": "corrected", "free": "free"}.get(case, paper.answer)
    _balance(sheet, paper, f"already_{already}", more)
    if case == INSTALMENTS:
        _plan(sheet, paper)
    sheet.paragraph(say(paper, f"do_{'alarm' if case in _ASIDE else case}"), after=3)
    if kind(paper) == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    if case in {"alarm", "corrected"}:
        sheet.paragraph(say(paper, "news"), after=3)
    if case in _DECISIONS:
        sheet.paragraph(say(paper, "legal", **more), 8.2, colour=GREY, after=3)
    sheet.paragraph(say(paper, "bye"), after=6)
    sheet.paragraph(say(paper, "who"), face=1)
    return sheet.finish()


def _case(paper: Paper, cases: Mapping[str, tuple[str, ...]]) -> str:
    """What the letter is about, among the cases that fit its answer; the first of them instead of
    the rest above an estimate, where nothing was paid before."""
    case = Random(f"{paper.seed} {paper.layout} case").choice(cases[kind(paper)])
    return cases[kind(paper)][0] if case == "reading" and not paper.others[1] else case


def _days(paper: Paper, back: int = 0) -> dict[str, str]:
    """Days of the story, and the first and last day of the quarter of a year before the month in
    which the letter is written, or was ``back`` days earlier."""
    end = (paper.written - timedelta(days=back)).replace(day=1) - timedelta(days=1)
    before = {"voted": 480, "happened": 75, "first": 46, "asked": 31, "expired": 15, "decided": 9,
              "objection": -60}
    days = {name: paper.written - timedelta(days=number) for name, number in before.items()}
    days |= {"begin": add_months(end.replace(day=1), -2), "end": end}
    return {name: paper.day(day) for name, day in days.items()}


def _alert(paper: Paper) -> dict[str, str]:
    """The hour at which the brigade was called."""
    rng = Random(f"{paper.seed} alert")
    hour, minutes = rng.randrange(6, 22), f"{rng.randrange(60):02d}"
    spelt = {"fr": f"{hour} h {minutes}", "nl": f"{hour}:{minutes} uur", "de": f"{hour}:{minutes}"}
    return {"hour": spelt[paper.language]}


def _column(sheet: Sheet, paper: Paper, case: str) -> None:
    """The sender in white on its colour, the references, and how to pay with a QR if there is
    one, each label over its value."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    sheet.box(0, 0, _COLUMN, 297, fill="#f7efee")
    sheet.box(0, 0, _COLUMN, 34, fill=paper.office.colour)
    sheet.block(10, 15, _COLUMN - 14, paper.office.name[paper.language], 14, face=1,
                colour="#ffffff")
    for rank, line in enumerate((f"{paper.office.street}, 9999", paper.office.phone)):
        sheet.text(10, 42 + 4.4 * rank, line, 8.2, colour=GREY)
    mission = f"M{Random(f'{paper.seed} mission').randrange(1_000, 9_999)}"
    values = (paper.reference, mission, known["number"], known["written"])
    pairs = list(zip(columns(paper, "side"), values, strict=True))
    y = _stacked(sheet, 58, pairs) + 6
    if case in _ASIDE:
        sheet.line(10, y - 5, _COLUMN - 6, y - 5, paper.office.colour, 0.8)
        sheet.text(10, y + 1, say(paper, "pay"), 11, face=1, colour=paper.office.colour)
        y = _stacked(sheet, y + 9, [(say(paper, field), known[field])
                                    for field in _PAYMENT if field in known])
    code(sheet, paper, 10, y, 36)


def _stacked(sheet: Sheet, y: float, pairs: list[tuple[str, str]]) -> float:
    """Label over value, each value on as many lines as it needs; returns the next baseline."""
    for label, value in pairs:
        sheet.text(10, y, label, 7.8, colour=GREY)
        y = sheet.block(10, y + 4.4, _COLUMN - 14, value, 9.4, face=1) + 2.4
    return y


def _done(sheet: Sheet, paper: Paper, case: str) -> None:
    """What the brigade did or sent, how much of it, for how long, and the fee."""
    done, rng = _DONE.get(case, "crew"), Random(f"{paper.seed} done")
    length = say(paper, "hours", hours=str(rng.randrange(1, 4)), minutes=f"{rng.randrange(60):02d}")
    numbers = ("1", "1", "1") if done == "visit" else ("1", str(rng.randrange(1, 9)), str(
        rng.randrange(3, 9)))
    if done == "crew":
        numbers = (str(rng.randrange(1, 3)), "1", numbers[2])
    lengths = ("–", length, "–") if done == "visit" else (
        length, "–" if done == "road" else length, length)
    rows = [(say(paper, f"post_{done}{rank}"), number, time, facts(paper)[f"post{rank}"])
            for rank, number, time in zip((1, 2, 3), numbers, lengths, strict=True)]
    rows.append((say(paper, "sum"), "", "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (50, 16, 22, 32), "lccr", total=True),
                row=6, head_fill="#ecd9d7")
    sheet.y -= 1


def _balance(sheet: Sheet, paper: Paper, already: str, more: dict[str, str]) -> None:
    """What was paid before, if anything was, and what that leaves, below the sum of a table."""
    left = -total(paper) if paper.answer == REFUND else total(paper)
    lines = [(say(paper, f"left_{paper.answer}"), left, 1)]
    if paper.others[1]:
        lines.insert(0, (say(paper, already, **more), -paper.others[1], 0))
    for label, value, face in lines:
        sheet.text(sheet.right - 38, sheet.y, label, face=face, align="r")
        sheet.text(sheet.right - 1.5, sheet.y, credit(paper, value), face=face, align="r")
        sheet.y += 5.6
    sheet.y += 3


def _plan(sheet: Sheet, paper: Paper) -> None:
    """Each payment of the plan with its day and its amount."""
    rows = tuple((str(rank), paper.day(part.due), paper.amount(part.amount))
                 for rank, part in enumerate(paper.payments, 1))
    sheet.table(Table(columns(paper, "plan"), rows, (22, 50, 44), "clr"), row=5.8)
    sheet.y += 1


def copier(paper: Paper) -> bytes:
    """The references in a row, what the copier cost, the totals with its tax; how to pay in a box
    at their left, or a sentence below."""
    case = _case(paper, _COPIER_CASES)
    more = _days(paper, 46 if case in _CORRECTING else 0) | _device(paper)
    sheet = start(paper, "Helvetica", 9.4, account=paper.answer != TO_PAY, left=22, right=20)
    sheet.text(190, 20, paper.office.name[paper.language], 18, face=2, colour=paper.office.colour,
               align="r")
    sheet.text(190, 25.5, f"{paper.office.street}, 9999 – {paper.office.phone}", 8, colour=GREY,
               align="r")
    receiver(sheet, paper, 22, 42, 84, 10.4)
    values = (f"C{paper.company.number[3:9]}", paper.reference, facts(paper)["written"],
              f"MF-{paper.company.number[4:8]}")
    sheet.y = 70
    sheet.table(Table(columns(paper, "references"), (values,), (42, 42, 42, 42), "llll"), row=5.6)
    sheet.y += 4
    sheet.paragraph(say(paper, f"title_{case}", **more), 13.4, face=1, after=3)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    {"recall": _unpaid, INSTALMENTS: _sold}.get(case, _copied)(sheet, paper, more)
    _totals(sheet, paper, case, more)
    if case == INSTALMENTS:
        _plan(sheet, paper)
    if case != "quarter":
        sheet.paragraph(say(paper, f"do_{case}", **more), 10.2, after=4)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), 8.6, after=3)
    if case in {"quarter", "reading", "debit", "estimate", "prepaid"}:
        sheet.paragraph(say(paper, "news"), 8.6, colour=GREY, after=5)
    code(sheet, paper, 158, sheet.y, 32)
    sheet.paragraph(say(paper, "bye"), after=3)
    sheet.paragraph(say(paper, "who"), face=1)
    return sheet.finish()


def _device(paper: Paper) -> dict[str, str]:
    """The name of the copier and the number of a credit note."""
    rng = Random(f"{paper.seed} device")
    return {"model": f"Kopimax {rng.randrange(20, 70)}i", "credit": f"N{rng.randrange(1000, 9999)}"}


def _copied(sheet: Sheet, paper: Paper, _more: dict[str, str]) -> None:
    """The rent, then for either kind of page the counter before and after, pages and cost."""
    rng = Random(f"{paper.seed} counters")
    rows = [(say(paper, "post_rent"), "", "", "", facts(paper)["post1"])]
    for name, post in zip(_PAGE_PRICES, paper.posts[1:], strict=True):
        before, pages = rng.randrange(8_000, 90_000), max(1, round(post / _PAGE_PRICES[name]))
        rows.append((say(paper, f"post_{name}"), str(before), str(before + pages), str(pages),
                     paper.amount(post)))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (44, 36, 34, 20, 34), "lrrrr"), row=6)


def _unpaid(sheet: Sheet, paper: Paper, _more: dict[str, str]) -> None:
    """Bills of the months before with their days."""
    rng, rows = Random(f"{paper.seed} unpaid"), []
    for age, post in zip((131, 101, 71), paper.posts, strict=True):
        billed = paper.written - timedelta(days=age)
        rows.append((f"F{billed:%y}-{rng.randrange(1_000, 9_999)}", paper.day(billed),
                     paper.day(billed + timedelta(days=30)), paper.amount(post)))
    sheet.table(Table(columns(paper, "head_recall"), tuple(rows), (40, 44, 44, 40), "lllr"), row=6)


def _sold(sheet: Sheet, paper: Paper, more: dict[str, str]) -> None:
    """The device and what comes with it."""
    toner = str(Random(f"{paper.seed} toner").randrange(2, 9))
    rows = tuple((say(paper, f"post_{name}", **more), number, paper.amount(post)) for name, number,
                 post in zip(("device", "move", "stock"), ("1", "1", toner), paper.posts,
                             strict=True))
    sheet.table(Table(columns(paper, "head_sale"), rows, (98, 26, 44), "lrr"), row=6)


def _totals(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """The sum with its tax, what was paid before, what is left, at the right; for a bill of a
    quarter a box with how to pay at their left."""
    top, end = sheet.y, 0.0
    if case == "quarter":
        end = _box(sheet, paper, top)
    whole = sum(paper.posts)
    tax = cents(whole * _VAT / (100 + _VAT))
    sheet.y = top + 2
    for name, value in (("net", whole - tax), ("vat", tax)) if case != "recall" else ():
        sheet.text(152, sheet.y, say(paper, name), align="r")
        sheet.text(188.5, sheet.y, paper.amount(value), align="r")
        sheet.y += 5.4
    sheet.text(152, sheet.y, say(paper, "sum"), align="r")
    sheet.text(188.5, sheet.y, facts(paper)["sum"], align="r")
    sheet.y += 5.6
    _balance(sheet, paper, f"already_{case}", more)
    sheet.y = max(sheet.y, end)


def _box(sheet: Sheet, paper: Paper, top: float) -> float:
    """How to pay, what is known of it, label and value on a line; returns where it ends."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    fields = [field for field in _PAYMENT if field in known]
    height = 12 + 5.8 * len(fields) + 4.4 * ("\n" in known.get("communication", ""))
    sheet.box(22, top - 3, 88, height, fill=PALE, stroke=paper.office.colour, thickness=0.5)
    sheet.text(26, top + 3, say(paper, "pay"), 10.4, face=1, colour=paper.office.colour)
    y = top + 10
    for field in fields:
        label = say(paper, field)
        sheet.text(26, y, label, sheet.fitting(label, 29, 8.6))
        y = figure(sheet, 56, y, known[field], 52, 9.2) + 1.57
    return top + height + 3
