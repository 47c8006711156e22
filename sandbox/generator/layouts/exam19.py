"""The layouts of the nineteenth exam: the letter of a fire service, its references in the margin
and how to pay in a ruled grid or in sentences, and the invoice of a parcel carrier, its totals
under the table and how to pay in a strip of cells across the page.
"""
from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from ..exam import Paper
from ..exam_offices import INSTALMENTS
from ..invoices import cents
from ..letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from .exam_parts import code, columns, credit, facts, figure, kind, receiver, say, start, total
from .sheet import GREY, PALE, Sheet, Table

_RESCUE_CASES = {
    TO_PAY: ("intervention", "intervention", "alarm", "visit", "recall"),
    REFUND: ("objection", "twice"), NOTHING: ("received", "insurer", "free"),
    INSTALMENTS: (INSTALMENTS,)}
_PARCEL_CASES = {
    TO_PAY: ("monthly", "import", "import", "weights", "recall"), REFUND: ("measured", "closing"),
    DIRECT_DEBIT: ("debit",), NOTHING: ("online", "offset")}
_IN_GRID, _IN_STRIP = {"intervention", "alarm"}, {"monthly", "weights"}
_CONTESTABLE = {"intervention", "alarm", "visit"}
_WORK = {"alarm": ("crew", "engine", "admin"), "visit": ("plans", "visited", "report")}
_USUAL_WORK = ("crew", "engine", "material")
_HOURLY = {"crew": 52, "engine": 118, "plans": 74, "visited": 74}  # euros, about
_FLAT = Decimal("315.00")  # for the second false alarm in twelve months
_GRID = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_STRIPS = (("amount", "due", "communication"), ("beneficiary", "iban", "bic"))
_VAT = 21  # percent
_SERVICES = {"home": Decimal("6.35"), "abroad": Decimal("17.80"), "fuel": Decimal(0)}
"""Euros a parcel, about; none are counted for a supplement."""


def rescue(paper: Paper) -> bytes:
    """References in the left margin, what was done and its cost, then a grid or sentences with
    how to pay, or a plan."""
    case, more = _case(paper, _RESCUE_CASES), _story(paper)
    sheet = start(paper, "Times", 10, account=paper.answer != TO_PAY, left=62, right=20,
                  bottom=23)
    sheet.text(62, 20, paper.office.name[paper.language], 17, face=1, colour=paper.office.colour)
    sheet.line(62, 23.4, 190, 23.4, paper.office.colour, 2)
    sheet.text(62, 28, f"{paper.office.street}, 9999", 8.6, colour=GREY)
    receiver(sheet, paper, 112, 44, 78, 11)
    _margin(sheet, paper)
    sheet.y = 74
    sheet.paragraph(say(paper, f"title_{case}"), 13, face=1, after=3)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=3)
    _work(sheet, paper, _WORK.get(case, _USUAL_WORK))
    _rest(sheet, paper, case, more, 152)
    if case == INSTALMENTS:
        _plan(sheet, paper)
    sheet.paragraph(say(paper, f"do_{case}", **more), after=3)
    if case in _IN_GRID:
        _grid(sheet, paper)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, f"late_{kind(paper)}"), after=3)
    if case in _CONTESTABLE:
        sheet.paragraph(say(paper, "objecting"), 9, face=2, after=3)
    sheet.paragraph(say(paper, "news", flat=paper.amount(_FLAT)), 9, after=3)
    sheet.paragraph(say(paper, "bye"), after=4)
    sheet.paragraph(say(paper, "who"), after=0)
    sheet.paragraph(say(paper, "post"), face=2)
    return sheet.finish()


def _case(paper: Paper, cases: dict[str, tuple[str, ...]]) -> str:
    """What the letter is about, among the cases that fit its answer; the first of them instead of
    one that what was paid before does not bear out."""
    case = Random(f"{paper.seed} {paper.layout} case").choice(cases[kind(paper)])
    paid = paper.others[1]
    fits = {"weights": paid > 0, "twice": paid <= 2 * sum(paper.posts)}
    return case if fits.get(case, True) else cases[kind(paper)][0]


def _story(paper: Paper) -> dict[str, str]:
    """Day, hour and cause of what was done, and the days of what followed."""
    rng = Random(f"{paper.seed} story")
    before = {"event": rng.randrange(40, 60), "billed": 38, "asked": 31, "decided": 6}
    days = {name: paper.written - timedelta(days=number) for name, number in before.items()}
    days["council"] = date(paper.written.year - 2, 11, 27)
    return {name: paper.day(day) for name, day in days.items()} | {
        "hour": f"{rng.randrange(6, 23)}:{rng.randrange(60):02d}",
        "cause": rng.choice(columns(paper, "causes"))}


def _margin(sheet: Sheet, paper: Paper) -> None:
    """The references under each other in the left margin, each label over its value."""
    known = facts(paper)
    values = (paper.reference, known["number"], known["written"], paper.office.phone)
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(18, 74 + 13 * rank, label, 8, colour=paper.office.colour)
        sheet.text(18, 78.4 + 13 * rank, value, 9.6)


def _work(sheet: Sheet, paper: Paper, names: Iterable[str]) -> None:
    """What was done, for how many hours, what it costs and the sum."""
    rows = []
    for name, post in zip(names, paper.posts, strict=True):
        hours = max(1, round(post / _HOURLY[name])) if name in _HOURLY else 0
        rows.append((say(paper, f"post_{name}"), str(hours or "–"), paper.amount(post)))
    rows.append((say(paper, "sum"), "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head"), tuple(rows), (72, 18, 38), "lcr", total=True),
                row=5.8)
    sheet.y -= 1


def _rest(sheet: Sheet, paper: Paper, case: str, more: dict[str, str], x: float) -> None:
    """What was paid before, if anything was, and what that leaves; labels end at ``x``."""
    left = -total(paper) if paper.answer == REFUND else total(paper)
    lines = [(say(paper, f"left_{case}", **more), left, 1)]
    if paper.others[1]:
        lines.insert(0, (say(paper, f"already_{case}", **more), -paper.others[1], 0))
    for label, value, face in lines:
        sheet.text(x, sheet.y, label, 9.8, face=face, align="r")
        sheet.text(188.5, sheet.y, credit(paper, value), 9.8, face=face, align="r")
        sheet.y += 5.6
    sheet.y += 3


def _plan(sheet: Sheet, paper: Paper) -> None:
    """Each payment of the plan with its day and its amount."""
    rows = tuple((f"{rank}.", paper.day(part.due), paper.amount(part.amount))
                 for rank, part in enumerate(paper.payments, 1))
    sheet.table(Table(columns(paper, "plan"), rows, (24, 52, 40), "clr"), row=5.8)
    sheet.y += 1


def _grid(sheet: Sheet, paper: Paper) -> None:
    """How to pay: a row of two ruled cells for each thing that is known of it; a QR at the right
    if there is one."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    top = sheet.y - 3
    sheet.y = top
    for field in (field for field in _GRID if field in known):
        height = 6.8 + 5.2 * known[field].count("\n")
        sheet.box(62, sheet.y, 32, height, fill=PALE, stroke=GREY, thickness=0.4)
        sheet.box(94, sheet.y, 62, height, stroke=GREY, thickness=0.4)
        label = say(paper, field)
        sheet.text(64, sheet.y + 4.6, label, sheet.fitting(label, 28, 9.4))
        figure(sheet, 96, sheet.y + 4.6, known[field], 58, 10.6)
        sheet.y += height
    if paper.qr:
        code(sheet, paper, 158, top, 32)
        sheet.y = max(sheet.y, top + 33)
    sheet.y += 6.6


def parcel(paper: Paper) -> bytes:
    """The word for the document at the right, what was carried or advanced, totals, then a strip
    with how to pay or sentences."""
    case, more = _case(paper, _PARCEL_CASES), _traffic(paper)
    sheet = start(paper, "Helvetica", 9.6, account=paper.answer != TO_PAY, left=20, right=20)
    _logo(sheet, paper)
    sheet.text(190, 21, say(paper, f"kind_{case}"), 18, colour=GREY, align="r")
    receiver(sheet, paper, 20, 50, 80, 10)
    _details(sheet, paper)
    sheet.y = 82
    sheet.paragraph(say(paper, f"title_{case}", **more), 11.4, face=1, after=3)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    if case == "import":
        _advanced(sheet, paper)
    elif case == "recall":
        _open_invoices(sheet, paper)
    else:
        _carried(sheet, paper)
    _rest(sheet, paper, case, more, 150)
    sheet.paragraph(say(paper, f"do_{case}", **more), 10.2, after=4)
    if case in _IN_STRIP:
        _strip(sheet, paper)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), 8.6, after=3)
    sheet.paragraph(say(paper, "liability", cap=paper.amount(Decimal(125))), 8.2, colour=GREY,
                    after=4)
    sheet.paragraph(say(paper, "bye"))
    return sheet.finish()


def _logo(sheet: Sheet, paper: Paper) -> None:
    """A square with an arrow, the name and the address beside it."""
    sheet.box(20, 12, 15, 15, fill=paper.office.colour)
    for x1, y1, x2, y2 in ((23, 19.5, 32, 19.5), (28, 15.5, 32, 19.5), (28, 23.5, 32, 19.5)):
        sheet.line(x1, y1, x2, y2, "#ffffff", 2)
    sheet.text(38, 19, paper.office.name[paper.language], 15, face=1, colour=paper.office.colour)
    sheet.text(38, 24.4, f"{paper.office.street}, 9999 – {paper.office.phone}", 8, colour=GREY)


def _traffic(paper: Paper) -> dict[str, str]:
    """First and last day of the month before, the numbers of a shipment, its declaration, a credit
    note and the invoice that is corrected, the shipment's value, and days of the story."""
    rng = Random(f"{paper.seed} traffic")
    end = paper.written.replace(day=1) - timedelta(days=1)
    year, before = f"{paper.written:%y}", f"{paper.written - timedelta(days=50):%y}"
    _fee, duties, base = _border(paper)
    return {
        "begin": paper.day(end.replace(day=1)), "end": paper.day(end),
        "waybill": f"PX{rng.randrange(1_000_000, 9_999_999)}",
        "declaration": f"{year}BEE{rng.randrange(1_000_000, 9_999_999)}"
                       f"X{rng.randrange(10_000, 99_999)}",
        "credit": f"NC{before}-{rng.randrange(1_000, 9_999)}",
        "earlier": f"F{before}-{rng.randrange(10_000, 99_999)}",
        "value": paper.amount(cents((base - duties) * Decimal("0.93"))),
        "delivered": paper.day(paper.written - timedelta(days=4)),
        "asked": paper.day(paper.written - timedelta(days=19))}


def _details(sheet: Sheet, paper: Paper) -> None:
    """Whose document it is and which, label and value in a pale box."""
    sheet.box(118, 44, 72, 22.4, fill=PALE)
    values = (f"C{paper.company.number[3:9]}", f"F{paper.reference}", facts(paper)["written"],
              f"BE {facts(paper)['number']}")
    for rank, (label, value) in enumerate(zip(columns(paper, "details"), values, strict=True)):
        sheet.text(121, 49 + 4.9 * rank, label, 8.2, colour=GREY)
        sheet.text(187, 49 + 4.9 * rank, value, 9, align="r")


def _carried(sheet: Sheet, paper: Paper) -> None:
    """Parcels and their price without tax by service; the total without tax, the tax, and the
    total with it."""
    whole = sum(paper.posts)
    net = cents(whole * 100 / (100 + _VAT))
    first, second = (cents(post * 100 / (100 + _VAT)) for post in paper.posts[:2])
    rows = [(say(paper, f"post_{name}"), str(max(1, round(price / unit))) if unit else "",
             paper.amount(price))
            for (name, unit), price in zip(
                _SERVICES.items(), (first, second, net - first - second), strict=True)]
    rows += [(say(paper, "net"), "", paper.amount(net)),
             (f"{say(paper, 'vat')} {_VAT} %", "", paper.amount(whole - net)),
             (say(paper, "sum"), "", paper.amount(whole))]
    sheet.table(Table(columns(paper, "head"), tuple(rows), (102, 26, 42), "lrr", total=True),
                row=5.8)
    sheet.y -= 1


def _border(paper: Paper) -> tuple[Decimal, Decimal, Decimal]:
    """The carrier's fee, the duties, and the base of the tax: value, carriage and duties."""
    fee, duties, tax = sorted(paper.posts)
    return fee, duties, cents(tax * 100 / _VAT)


def _advanced(sheet: Sheet, paper: Paper) -> None:
    """What was advanced at the border: the tax with its base, the duties, and the fee."""
    fee, duties, base = _border(paper)
    rows = ((say(paper, "post_tax"), paper.amount(base), f"{_VAT} %",
             paper.amount(max(paper.posts))),
            (say(paper, "post_duties"), "", "", paper.amount(duties)),
            (say(paper, "post_fee"), "", "", paper.amount(fee)),
            (say(paper, "sum"), "", "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head_import"), rows, (78, 38, 14, 40), "lrcr", total=True),
                row=5.8)
    sheet.y -= 1


def _open_invoices(sheet: Sheet, paper: Paper) -> None:
    """Three invoices that are open, older than the letter, and their sum."""
    rng = Random(f"{paper.seed} open")
    rows = []
    for post, age in zip(paper.posts, (112, 81, 51), strict=True):
        day = paper.written - timedelta(days=age)
        serial = 20_000 + 150 * day.timetuple().tm_yday + rng.randrange(150)
        rows.append((f"F{day:%y}-{serial}", paper.day(day), paper.amount(post)))
    rows.append((say(paper, "sum_recall"), "", facts(paper)["sum"]))
    sheet.table(Table(columns(paper, "head_recall"), tuple(rows), (74, 54, 42), "llr", total=True),
                row=5.8)
    sheet.y -= 1


def _strip(sheet: Sheet, paper: Paper) -> None:
    """How to pay: cells side by side, label on colour over value, two rows of them without a
    hole for what is not known; a QR at the right if there is one."""
    known = facts(paper) | {"amount": facts(paper)["total"]}
    top = sheet.y - 3
    wide = 134 if paper.qr else 170
    for rank, row in enumerate(_STRIPS):
        fields = [field for field in row if field in known]
        for place, field in enumerate(fields):
            x, y, width = 20 + place * wide / len(fields), top + 17 * rank, wide / len(fields)
            sheet.box(x, y, width, 5, fill=paper.office.colour)
            sheet.box(x, y, width, 15.6, stroke=paper.office.colour, thickness=0.5)
            sheet.text(x + 2, y + 3.6, say(paper, field), 7.8, colour="#ffffff")
            first = y + 11.4 - 2 * known[field].count("\n")
            figure(sheet, x + 2, first, known[field], width - 4, 9.8)
    code(sheet, paper, 156, top - 0.5, 34)
    sheet.y = top + 17 * len(_STRIPS) + 5
