"""The layouts of the seventeenth exam: a commune's letter about the use of its pavements, with a
ruled grid of how to pay, and an issuer's order of meal vouchers, paid for in three steps.
"""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
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

_PAVEMENT_CASES = {
    TO_PAY: ("works", "works", "terrace"), REFUND: ("shorter", "stopped"),
    NOTHING: ("prepaid", "offset"), INSTALMENTS: (INSTALMENTS,)}
_VOUCHER_CASES = {
    TO_PAY: ("order", "order", "invoice"), REFUND: ("withdrawn", "expired"),
    DIRECT_DEBIT: ("debit",), NOTHING: ("covered", "settled")}
_WORKS = {"works", "shorter", "prepaid"}  # the pavement is used by a building site
_OCCUPIED = {True: ("container", "scaffold", "spaces"), False: ("terrace", "stalls", "boards")}
_AREAS = {"scaffold", "terrace", "stalls"}  # measured in m², the others in pieces
_FLAT, _FILE = Decimal(350), Decimal(40)  # euros: use without a permit, asking for one
_FIELDS = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_FACE, _WORKER = Decimal(8), Decimal("1.09")  # euros: a meal voucher, the worker's part of it
_VAT = Decimal(21)  # percent, on the issuer's fees
_A_MONTH = 19  # vouchers of a worker, about


def pavement(paper: Paper) -> bytes:
    """References under the arms, the use of the pavement in a table, then a ruled grid of how to
    pay, a plan, or a sentence."""
    case = _case(paper, _PAVEMENT_CASES)
    begin, end = _use(paper, case)
    more = _pavement_words(paper, begin, end)
    sheet = start(paper, "Times", 10.5, account=paper.answer != TO_PAY, left=21, right=21,
                  bottom=23)
    sheet.box(21, 13, 13, 15, stroke=paper.office.colour, thickness=1.4)
    sheet.box(21, 20.5, 13, 7.5, fill=paper.office.colour)
    sender(sheet, paper, 39, 20, 15)
    receiver(sheet, paper, 114, 42, 75, 10.8)
    values = (paper.reference, f"ODP {paper.company.number[5:9]}", facts(paper)["written"],
              facts(paper)["number"])
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(21, 42 + 5 * rank, label, 9, colour=GREY)
        sheet.text(54, 42 + 5 * rank, value, 9.8)
    sheet.y = 74
    sheet.paragraph(say(paper, f"title_{case}", **more), 12.2, face=1, after=1)
    sheet.line(21, sheet.y - 3, 189, sheet.y - 3, paper.office.colour, 1)
    sheet.y += 4
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    _uses(sheet, paper, case, begin, end, more)
    _asked(sheet, paper, case, more)
    news = case if case == "stopped" else "works" if case in _WORKS else "terrace"
    sheet.paragraph(say(paper, f"news_{news}", **more), after=3)
    sheet.paragraph(say(paper, "legal", **more), 9, face=2, after=4)
    sheet.paragraph(say(paper, "bye"), after=4)
    sheet.paragraph(say(paper, "who"), face=1)
    return sheet.finish()


def _case(paper: Paper, cases: Mapping[str, tuple[str, ...]]) -> str:
    """What the letter is about, among the cases that fit its answer."""
    return Random(f"{paper.seed} {paper.layout} case").choice(cases[kind(paper)])


def _season(paper: Paper) -> int:
    """The year of the terraces that are charged: the next one from September on."""
    return paper.written.year + (paper.written.month > 8)


def _use(paper: Paper, case: str) -> tuple[date, date]:
    """First and last day on which the pavement is used."""
    rng = Random(f"{paper.seed} use")
    if case in _WORKS:
        begin = paper.written - timedelta(days=rng.randrange(45, 75))
        return begin, begin + timedelta(days=rng.randrange(6, 26))
    if case == "stopped":
        end = paper.written - timedelta(days=rng.randrange(20, 40))
        return end - timedelta(days=rng.randrange(50, 120)), end
    return date(_season(paper), 4, 1), date(_season(paper), 10, 31)


def _pavement_words(paper: Paper, begin: date, end: date) -> dict[str, str]:
    """The days and figures of the story; the permit is older than all of it."""
    rng, season = Random(f"{paper.seed} words"), _season(paper)
    asked = min(begin, paper.written) - timedelta(days=16)
    days = {"begin": begin, "end": end, "asked": asked, "permit": asked + timedelta(days=9),
            "appeal": paper.written + timedelta(days=92),
            "voted": date(paper.written.year - 2, 12, rng.randrange(10, 22))}
    return {name: paper.day(day) for name, day in days.items()} | {
        "season": str(season), "before": str(season - 1), "next": str(season + 1),
        "estimate": paper.amount(cents(sum(paper.posts) * Decimal("1.03"))),
        "flat": paper.amount(_FLAT), "file": paper.amount(_FILE),
        "guarantee": paper.amount(Decimal(rng.choice((250, 500, 750)))), "when": _when(paper)}


def _when(paper: Paper) -> str:
    """Until when to pay, in words; on receipt where the letter has no day."""
    return say(paper, "when" if "due" in facts(paper) else "no_day")


def _uses(
    sheet: Sheet, paper: Paper, case: str, begin: date, end: date, more: dict[str, str],
) -> None:
    """What stood on the pavement, how long and for how much; what lessens it and what is left."""
    rng = Random(f"{paper.seed} extent")
    days = str((end - begin).days + 1)
    rows = []
    for name, post in zip(_OCCUPIED[case in _WORKS], paper.posts, strict=True):
        unit, most = ("area", 60) if name in _AREAS else ("pieces", 6)
        extent = say(paper, f"extent_{unit}", count=str(rng.randrange(2, most)))
        rows.append((say(paper, f"post_{name}"), extent, more["begin"], more["end"], days,
                     paper.amount(post)))
    rows.append((say(paper, "sum"), "", "", "", "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (43, 20, 32, 32, 13, 28), "lrrrrr",
                      total=True), row=5.8, size=9.2)
    _left(sheet, paper, case, 159, 187.5, more)


def _left(
    sheet: Sheet, paper: Paper, case: str, middle: float, right: float, more: dict[str, str],
) -> None:
    """What was paid before and what that leaves, under a table; nothing where nothing was."""
    if not paper.others[1]:
        return
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    for face, field, value in ((0, "already", -paper.others[1]), (1, "left", balance)):
        label = say(paper, f"{field}_{case}", **more)
        sheet.text(middle, sheet.y, label, 9.6, face=face, align="r")
        sheet.text(right, sheet.y, credit(paper, value), 9.6, face=face, align="r")
        sheet.y += 5.4
    sheet.y += 3


def _asked(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    if case == "works":
        _grid(sheet, paper)
        sheet.paragraph(say(paper, "guarantee", **more), after=3)
    else:
        if case == INSTALMENTS:
            rows = tuple((str(rank), paper.day(part.due), paper.amount(part.amount))
                         for rank, part in enumerate(paper.payments, 1))
            sheet.table(Table(columns(paper, "plan"), rows, (28, 50, 40), "crr"), row=5.8)
        sheet.paragraph(say(paper, f"do_{case}", **more), after=3)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)


def _grid(sheet: Sheet, paper: Paper) -> None:
    """A ruled line for each figure of the payment, its label in the left cell; a QR beside."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    sheet.paragraph(say(paper, "pay"), 11, face=1, colour=paper.office.colour, after=2)
    top = sheet.y
    for field in (field for field in _FIELDS if field in known):
        height = 6 + 4.9 * known[field].count("\n")
        sheet.box(21, sheet.y - 4.4, 48, height, fill=PALE, stroke=GREY, thickness=0.3)
        sheet.box(69, sheet.y - 4.4, 84, height, stroke=GREY, thickness=0.3)
        sheet.text(23, sheet.y, say(paper, field), 9.6)
        figure(sheet, 71, sheet.y, known[field], 80, 10.4)
        sheet.y += height
    code(sheet, paper, 157, top - 4.4, 32)
    sheet.y = max(sheet.y, top + 30 if paper.qr else 0) + 3


def vouchers(paper: Paper) -> bytes:
    """A band with the issuer, cells of references, the order in a table; how to pay stands in
    the second of three steps, or in a sentence."""
    case, more = _case(paper, _VOUCHER_CASES), _voucher_words(paper)
    sheet = start(paper, "Helvetica", 9.3, account=paper.answer != TO_PAY, bottom=22)
    sheet.box(20, 12, 170, 17, fill=paper.office.colour, radius=3)
    sheet.text(26, 23, paper.office.name[paper.language], 16, face=1, colour="#ffffff")
    sheet.text(20, 34, f"{paper.office.street}, 9999 – {paper.office.phone}", 8, colour=GREY)
    receiver(sheet, paper, 112, 42, 78, 10)
    _cells(sheet, paper)
    sheet.y = 83
    sheet.paragraph(say(paper, f"title_{case}", **more), 13, face=1, colour=paper.office.colour,
                    after=3)
    sheet.paragraph(say(paper, "hello"), after=2)
    if case == "expired":
        sheet.paragraph(say(paper, "opening_expired"), after=4)
        _expired(sheet, paper)
    else:
        _order(sheet, paper, case, more)
    if case == "order":
        _steps(sheet, paper, more)
    else:
        sheet.paragraph(say(paper, f"do_{case}", **more), after=3)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    sheet.paragraph(say(paper, "news"), after=4)
    sheet.paragraph(say(paper, "legal", **more), 7.6, colour=GREY)
    return sheet.finish()


def _voucher_words(paper: Paper) -> dict[str, str]:
    """The month of the vouchers and the days of the story; the cards are loaded once the last
    day of the payment is over."""
    month = paper.written.replace(day=1) - timedelta(days=1)
    days = {"loaded": -5, "asked": -9, "terms": -700}
    more = {name: paper.day(paper.written + timedelta(days=after)) for name, after in days.items()}
    due = paper.payments[0].due if paper.payments else None
    if due:
        more["load"] = paper.day(due + timedelta(days=4))
    return more | {"period": printing.month(month.year, month.month, paper.language),
                   "phone": paper.office.phone, "when": _when(paper)}


def _cells(sheet: Sheet, paper: Paper) -> None:
    """Four cells over the width of the page, each a label over its value."""
    values = (f"C{paper.company.number[2:8]}", paper.reference, facts(paper)["written"],
              facts(paper)["number"])
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        x = 20 + 43 * rank
        sheet.box(x, 63, 41, 11, fill=PALE, radius=1)
        sheet.text(x + 2, 67, label, 7.4, colour=GREY)
        sheet.text(x + 2, 71.8, value, 9.2)


def _counted(value: Decimal, step: int) -> tuple[int, Decimal, Decimal]:
    """A number of vouchers, the fee and its tax that explain ``value``: the vouchers are worth
    less than it with a ``step`` of -1, more with 1, and the tax is exact to the cent."""
    first = int(value * (100 + 2 * step) / 100 / _FACE) + (step + 1) // 2
    rests = ((number, abs(value - number * _FACE)) for number in count(first, step))
    fees = ((number, rest, cents(rest * 100 / (100 + _VAT))) for number, rest in rests)
    return next((number, fee, rest - fee) for number, rest, fee in fees
                if cents(fee * _VAT / 100) == rest - fee)


def _order(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """The vouchers, the issuer's fee and its tax; who bears which part of the vouchers."""
    number, fee, tax = _counted(sum(paper.posts, Decimal(0)), -1)
    people = str(number // _A_MONTH + 2)
    sheet.paragraph(say(paper, f"opening_{case}", people=people, **more), after=4)
    rows = (
        (say(paper, "row_vouchers"), str(number), paper.amount(_FACE),
         paper.amount(number * _FACE)),
        (say(paper, "row_fee"), "", "", paper.amount(fee)),
        (say(paper, "row_vat"), "", "", paper.amount(tax)),
        (say(paper, "sum"), "", "", facts(paper)["sum"]))
    _priced(sheet, paper, rows)
    _left(sheet, paper, case, 154, 188.5, more)
    own = _FACE - _WORKER
    sheet.paragraph(say(
        paper, "share", count=str(number), worker=paper.amount(_WORKER),
        withheld=paper.amount(number * _WORKER), employer=paper.amount(own),
        borne=paper.amount(number * own)), 8.6, colour=GREY, after=4)


def _expired(sheet: Sheet, paper: Paper) -> None:
    """The vouchers that nobody used, less the issuer's fee and its tax."""
    number, fee, tax = _counted(total(paper), 1)
    _priced(sheet, paper, (
        (say(paper, "row_expired"), str(number), paper.amount(_FACE),
         paper.amount(number * _FACE)),
        (say(paper, "row_handling"), "", "", credit(paper, -fee)),
        (say(paper, "row_vat"), "", "", credit(paper, -tax)),
        (say(paper, "sum_expired"), "", "", facts(paper)["total"])))


def _priced(sheet: Sheet, paper: Paper, rows: tuple[tuple[str, ...], ...]) -> None:
    sheet.table(Table(columns(paper, "head"), rows, (84, 22, 30, 34), "lrrr", total=True),
                row=6, head_fill="#f6e9dc")


def _steps(sheet: Sheet, paper: Paper, more: dict[str, str]) -> None:
    """Three numbered steps; the figures of the payment are the lines of the second, a QR at its
    right."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    _step(sheet, paper, 1)
    sheet.paragraph(say(paper, "step1_text", **more), indent=10, after=3)
    _step(sheet, paper, 2)
    top = sheet.y
    for field in (field for field in _FIELDS if field in known):
        first, *rest = titled(paper, field, known[field]).split("\n")
        for line in (first, *rest):
            sheet.text(30, sheet.y, line, sheet.fitting(line, 118, 10.2))
            sheet.y += 5.2
    code(sheet, paper, 154, top - 8, 32)
    sheet.y += 2
    _step(sheet, paper, 3)
    sheet.paragraph(say(paper, "step3_text", **more), indent=10, after=4)


def _step(sheet: Sheet, paper: Paper, number: int) -> None:
    sheet.circle(24, sheet.y - 1.3, 3, paper.office.colour, 1)
    sheet.text(24, sheet.y, str(number), 10, face=1, colour=paper.office.colour, align="c")
    sheet.text(30, sheet.y, say(paper, f"step{number}"), 10.6, face=1)
    sheet.y += 5.6
