"""The layouts of the thirteenth exam: a waste collector's bill with a panel at its side, and a
water agency's letter about its levy."""
from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from random import Random

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
from .sheet import GREY, Sheet, Table

_HOW = ("amount", "due", "iban", "bic", "beneficiary", "communication")
_DEBITED = ("debit_amount", "debit_due", "debit_own", "debit_mandate")
_CONTAINERS_CASES = {
    TO_PAY: ("bill", "bill", "statement"), REFUND: ("credit",), DIRECT_DEBIT: ("debit",),
    NOTHING: ("covered", "offset"), INSTALMENTS: (INSTALMENTS,)}
_EFFLUENT_CASES = {
    TO_PAY: ("notice", "notice", "corrected"), REFUND: ("lowered",),
    NOTHING: ("exempt", "settled"), INSTALMENTS: (INSTALMENTS,)}
_LISTED = {"statement", INSTALMENTS}  # open bills instead of containers
_VAT = Decimal(21)
_RATES = (Decimal("62.18"), Decimal("41.45"), Decimal("8.73"))  # euros a unit of pollution


def containers(paper: Paper) -> bytes:
    """A band with the sender; the bill or the open bills in a table; beside it a panel: how to
    pay, what is collected, or where to ask."""
    case, more = _case(paper, _CONTAINERS_CASES), _days(paper)
    sheet = start(paper, "Helvetica", 9.4, account=paper.answer != TO_PAY, left=20, right=74)
    sheet.box(0, 0, 210, 24, fill=paper.office.colour)
    sheet.text(20, 14, paper.office.name[paper.language], 17, face=1, colour="#ffffff")
    sheet.text(20, 19.4, f"{paper.office.street}, 9999 – {paper.office.phone}", 8,
               colour="#ffffff")
    receiver(sheet, paper, 118, 42, 72, 10.4)
    _strip(sheet, paper)
    sheet.y = 90
    _panel(sheet, paper, case)
    sheet.paragraph(say(paper, f"title_{case}", **more), 14, face=1, colour=paper.office.colour,
                    after=3)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    _bill(sheet, paper, case, more)
    if case == INSTALMENTS:
        _plan(sheet, paper, (28, 44, 44))
    sheet.paragraph(say(paper, f"do_{case}", **more), after=3)
    if paper.answer == TO_PAY:
        sheet.paragraph(say(paper, "late"), after=3)
    if case != "credit":
        sheet.paragraph(say(paper, "news"), 8.6, face=2, after=5)
    sheet.paragraph(say(paper, "bye"), after=5)
    sheet.paragraph(say(paper, "who"), face=1)
    return sheet.finish()


def _case(paper: Paper, cases: dict[str, tuple[str, ...]]) -> str:
    return Random(f"{paper.seed} {paper.layout} case").choice(cases[kind(paper)])


def _days(paper: Paper) -> dict[str, str]:
    """The days of the letter's story, and until when one may object."""
    days = {"begin": -104, "end": -13, "first": -58, "asked": -9, "visit": -40, "appeal": 92}
    return {name: paper.day(paper.written + timedelta(days=after)) for name, after in days.items()}


def _strip(sheet: Sheet, paper: Paper) -> None:
    """Four references side by side, each a label over its value."""
    values = (paper.company.number[3:9], paper.reference, paper.day(paper.written),
              facts(paper)["number"])
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(20 + 43 * rank, 70, label, 7.8, colour=GREY)
        sheet.text(20 + 43 * rank, 75, value, 9.6)
    sheet.line(20, 79, 190, 79, paper.office.colour, 0.8)


def _panel(sheet: Sheet, paper: Paper, case: str) -> None:
    """What stands in the right margin, each value under its label, and a QR if there is one."""
    known = facts(paper)
    cells = {"bill": (_HOW, known | {"amount": known["total"]}),
             "debit": (_DEBITED, {f"debit_{name}": known[name] for name in known}
                       | {"debit_amount": known["total"]})}
    fields, values = cells.get(case, ((), {}))
    y = 91.0
    if fields:
        sheet.text(146, y, say(paper, f"panel_{case}"), 10.6, face=1, colour=paper.office.colour)
        y += 8
    for field in fields:
        if field in values:
            label = say(paper, field)
            sheet.text(146, y, label, sheet.fitting(label, 41, 7.8), colour=GREY)
            y = figure(sheet, 146, y + 4.8, values[field], 41, 10) + 2.8
    if case == "bill":
        code(sheet, paper, 150, y - 2, 32)
        y += 34 if paper.qr else 0
    for rank, line in enumerate((*columns(paper, "contact"), paper.office.phone)):
        sheet.text(146, y + 4.8 * rank, line, 8.4, face=int(rank == 0))
    sheet.box(142, 84, 48, y - 64, stroke=paper.office.colour, radius=1.5)


def _bill(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    """What was collected, or the bills that are open, and what that leaves."""
    rng = Random(f"{paper.seed} bill")
    listed = case in _LISTED
    rows = []
    for rank, post in enumerate(paper.posts, 1):
        written = paper.written - timedelta(days=30 * (5 - rank))
        serial = f"{written:%y}/{rng.randrange(10_000, 99_999)}"
        label = say(paper, "listed", serial=serial) if listed else say(paper, f"post{rank}")
        rows.append((label, paper.day(written) if listed else str(rng.randrange(2, 40)),
                     paper.amount(post)))
    rows += [(label, "", value) for label, value in _balance(paper, case, more)]
    sheet.table(Table(columns(paper, "head_listed" if listed else "head"), tuple(rows),
                      (54, 30, 32), "lrr", total=True), row=6, size=8.4, head_fill="#e3ecd9")
    if not listed:
        base = total(paper) if case == "credit" else sum(paper.posts)
        vat = cents(base * _VAT / (100 + _VAT))
        sheet.paragraph(say(paper, "vat_credit" if case == "credit" else "vat",
                            vat=paper.amount(vat)), 8.4, colour=GREY, after=4)


def _balance(paper: Paper, case: str, more: dict[str, str]) -> list[tuple[str, str]]:
    """The sum and what lessens it, where anything does; then what is left."""
    rows = []
    if paper.others[1]:
        rows = [(say(paper, "sum_listed" if case == "statement" else "sum"), facts(paper)["sum"]),
                (say(paper, f"already_{case}", **more), credit(paper, -paper.others[1]))]
    balance = -total(paper) if paper.answer == REFUND else total(paper)
    return [*rows, (say(paper, f"left_{case}"), credit(paper, balance))]


def _plan(sheet: Sheet, paper: Paper, widths: tuple[float, ...]) -> None:
    """Each payment of the plan with its day and its amount."""
    sheet.paragraph(say(paper, "plan_intro"), after=3)
    rows = tuple((f"{rank}/{len(paper.payments)}", paper.day(part.due), paper.amount(part.amount))
                 for rank, part in enumerate(paper.payments, 1))
    sheet.table(Table(columns(paper, "plan"), rows, widths, "lrr"), row=5.8)
    sheet.y += 2


def effluent(paper: Paper) -> bytes:
    """References as lines, the levy by kind of water in a table, then what is asked: in a bold
    sentence with dashes under it, in one sentence, in a plan, or a decision."""
    case, more = _case(paper, _EFFLUENT_CASES), _days(paper)
    sheet = start(paper, "Times", 11, account=paper.answer != TO_PAY, left=25, right=23)
    sender(sheet, paper, 25, 20, 14)
    sheet.line(25, 28, 187, 28, paper.office.colour, 1.6)
    receiver(sheet, paper, 112, 44, 75, 11)
    for rank, line in enumerate(_reference_lines(paper)):
        sheet.text(25, 44 + 5 * rank, line, 9.6)
    sheet.y = 80
    sheet.paragraph(titled(paper, "about", say(paper, f"title_{case}")), 11.6, face=1, after=5)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, f"opening_{case}", **more), after=4)
    rows = (*_waters(paper),
            *((label, "", "", value) for label, value in _balance(paper, case, more)))
    sheet.table(Table(columns(paper, "head"), rows, (68, 32, 28, 34), "lrrr", total=True), row=6)
    sheet.y += 2
    _asked(sheet, paper, case, more)
    sheet.paragraph(say(paper, f"closing_{'due' if paper.answer == TO_PAY else 'none'}", **more),
                    after=3)
    sheet.paragraph(say(paper, "legal", **more), 9, colour=GREY, after=5)
    sheet.paragraph(say(paper, "bye"), after=6)
    sheet.paragraph(say(paper, "who"), face=2)
    return sheet.finish()


def _reference_lines(paper: Paper) -> list[str]:
    known = facts(paper)
    values = (paper.reference, known["number"], known["past"], known["written"])
    colon = " :" if paper.language == "fr" else ":"
    return [f"{label}{colon} {value}"
            for label, value in zip(columns(paper, "references"), values, strict=True)]


def _waters(paper: Paper) -> tuple[tuple[str, ...], ...]:
    """The units of pollution of each water, the rate and the levy that follows from both."""
    return tuple(
        (say(paper, f"post{rank}"),
         f"{post / rate:.4f}".replace(".", ","), paper.amount(rate), paper.amount(post))
        for rank, (post, rate) in enumerate(zip(paper.posts, _RATES, strict=True), 1))


def _asked(sheet: Sheet, paper: Paper, case: str, more: dict[str, str]) -> None:
    if case == INSTALMENTS:
        _plan(sheet, paper, (40, 60, 62))
    if case != "notice":
        sheet.paragraph(say(paper, f"do_{case}", **more), after=4)
        return
    sheet.paragraph(say(paper, "do_notice"), face=1, after=2)
    for line in columns(paper, "dashes"):
        if line:
            sheet.paragraph(f"– {line}", indent=6, after=1)
    sheet.y += 3
