"""The layouts of the ninth exam: an insurer's letter with what belongs to the policy and to the
payment in its margin, and a water bill that tells in prose what happens to its balance."""
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
from .exam_parts import columns, credit, facts, figure, kind, receiver, say, sender, start
from .sheet import GREY, PALE, Sheet, Table

_CASES = {TO_PAY: ("premium", "endorsement"), DIRECT_DEBIT: ("premium", "endorsement"),
          REFUND: ("cancelled", "reduced"), NOTHING: ("renewal", "unchanged")}
_BY_BRANCH = {"endorsement", "reduced", "unchanged"}  # they tell what changed about the risk
_PANELS = {
    TO_PAY: ("amount", "due", "iban", "bic", "beneficiary", "communication"),
    DIRECT_DEBIT: ("mandate", "creditor", "own"),
}
_SEAT = "1999.630.056"
_CREDITOR = "BE71ZZZ1999630056"
_MARGIN, _MAIN = 16, 74
_PRICE = 5  # euros a m³, about what businesses paid in 2025, sanitation included


def policy(paper: Paper) -> bytes:
    """A letter beside a margin: the policy's particulars, and under them how to pay or what is
    collected; the premium by cover in a table."""
    rng = Random(f"{paper.seed} policy")
    branch, case = rng.choice(("fleet", "fire")), rng.choice(_CASES[paper.answer])
    begin, end = _period(paper, case)
    since = paper.written - timedelta(days=rng.randrange(18, 27))
    days = {"begin": paper.day(begin), "end": paper.day(end), "since": paper.day(since)}
    sheet = start(paper, "Helvetica", 9.6, account=paper.answer != TO_PAY, left=_MAIN, right=18)
    sheet.footer += (say(paper, "legal", seat=_SEAT),)
    sheet.box(0, 0, 62, 297, fill=PALE)
    sheet.box(_MARGIN, 14, 9, 9, fill=paper.office.colour, radius=4.5)
    sender(sheet, paper, _MAIN, 20, 15)
    receiver(sheet, paper, 118, 46, 72, 10)
    covered = f"{days['begin']} – {paper.day(since) if case == 'cancelled' else days['end']}"
    _particulars(sheet, paper, branch, covered, f"{begin:%d/%m}")
    sheet.y = 88
    sheet.paragraph(say(paper, f"{case}_subject"), 12, face=1, colour=paper.office.colour, after=4)
    sheet.paragraph(say(paper, "hello"), after=3)
    opening = f"{case}_{branch}_opening" if case in _BY_BRANCH else f"{case}_opening"
    capital = Decimal(rng.randrange(18, 95) * 1_000) if branch == "fleet" else cents(
        paper.others[0] * 400)
    sheet.paragraph(say(paper, opening, capital=paper.amount(capital), **days), after=4)
    sheet.table(Table(columns(paper, "head"), tuple(_covers(paper, branch, case, days)), (76, 42),
                      "lr", total=True), row=6.2)
    sheet.y += 2
    sheet.paragraph(say(paper, case if paper.answer == NOTHING else paper.answer), after=3)
    if paper.answer == TO_PAY:
        if not paper.payments[0].due:
            sheet.paragraph(say(paper, "on_receipt"), after=3)
        sheet.paragraph(say(paper, "late"), 8.4, colour=GREY, after=3)
    for field, gap in (("closing", 4), ("bye", 8), ("who", 0)):
        sheet.paragraph(say(paper, field), after=gap)
    return sheet.finish()


def _period(paper: Paper, case: str) -> tuple[date, date]:
    """First and last day of the year of insurance the letter is about."""
    months = {"premium": 1, "renewal": 4}.get(case, -6)
    begin = add_months(paper.written.replace(day=1), months)
    return begin, add_months(begin, 12) - timedelta(days=1)


def _particulars(
    sheet: Sheet, paper: Paper, branch: str, covered: str, yearly: str,
) -> None:
    """The margin: labels over values from the policy on, then the panel if the answer has one."""
    rng = Random(f"{paper.seed} contract")
    number = f"{rng.randrange(10, 99)}.{rng.randrange(100, 999)}.{rng.randrange(100, 999)}"
    known = facts(paper) | {"creditor": _CREDITOR, "amount": facts(paper)["total"]}
    values = (number, say(paper, branch), known["number"], covered, yearly, say(paper, "broker"),
              known["written"])
    sheet.y = 46
    for label, value in zip(columns(paper, "references"), values, strict=True):
        sheet.text(_MARGIN, sheet.y, label, 7, colour=GREY)
        sheet.y = sheet.block(_MARGIN, sheet.y + 3.8, 43, value, 8.6) + 1.8
    panel = [field for field in _PANELS.get(paper.answer, ()) if field in known]
    if not panel:
        return
    sheet.y += 6
    sheet.box(0, sheet.y - 5, 62, 8, fill=paper.office.colour)
    sheet.text(_MARGIN, sheet.y, say(paper, f"{paper.answer}_panel"), 9.4, face=1,
               colour="#ffffff")
    sheet.y += 9
    for field in panel:
        sheet.text(_MARGIN, sheet.y, say(paper, field), 7.4, colour=GREY)
        sheet.y = figure(sheet, _MARGIN, sheet.y + 4.4, known[field], 43, 9.4) + 2


def _covers(
    paper: Paper, branch: str, case: str, days: dict[str, str],
) -> list[tuple[str, str]]:
    """The premium by cover and its sum; then what was paid of it and what that leaves."""
    known = facts(paper)
    rows = [(say(paper, f"{branch}_post{rank}"), known[f"post{rank}"]) for rank in (1, 2, 3)]
    rows.append((say(paper, f"{case}_sum", **days), known["sum"]))
    if "already" in known and case != "renewal":
        rows += [(say(paper, f"{case}_already"), credit(paper, -paper.others[1])),
                 (say(paper, f"left_{paper.answer}"), known["total"])]
    return rows


def waterworks(paper: Paper) -> bytes:
    """The balance at a glance beside bars of m³ a year, the bill in a table, then in prose, with
    a plan in lines where there is one, what is to be done."""
    rng = Random(f"{paper.seed} water")
    volume = int(sum(paper.posts) / _PRICE) + 1
    before = rng.randrange(400, 60_000)
    reading = {"meter": f"W{rng.randrange(10**7, 10**8)}", "volume": str(volume),
               "before": str(before), "after": str(before + volume),
               "begin": paper.day(paper.written - timedelta(days=377)),
               "end": paper.day(paper.written - timedelta(days=12))}
    sheet = start(paper, "Helvetica", 9.4, left=20, right=20)
    for rank in range(3):
        sheet.line(20, 12 + 1.6 * rank, 190 - 30 * rank, 12 + 1.6 * rank, paper.office.colour, 2)
    sender(sheet, paper, 20, 25, 14)
    receiver(sheet, paper, 116, 46, 74, 10)
    _references(sheet, paper)
    sheet.y = 82
    sheet.paragraph(say(paper, "subject"), 14, face=1, colour=paper.office.colour, after=4)
    sheet.paragraph(say(paper, "hello"), after=2)
    sheet.paragraph(say(paper, "opening", **reading), after=5)
    _glance(sheet, paper)
    _bars(sheet, paper, volume, rng)
    sheet.y += 38
    sheet.table(Table(columns(paper, "head"), tuple(_bill(paper, volume)), (100, 30, 40), "lrr",
                      total=True), row=6)
    sheet.y += 3
    _outcome(sheet, paper)
    if "already" in facts(paper) and kind(paper) != INSTALMENTS:
        month = add_months(paper.written.replace(day=1), 2)
        sheet.paragraph(say(
            paper, "advance", advance=paper.amount(cents(sum(paper.posts) / 12)),
            month=printing.month(month.year, month.month, paper.language)), after=3)
    if paper.answer in {TO_PAY, DIRECT_DEBIT}:
        sheet.paragraph(say(paper, "late"), 8, colour=GREY, after=2)
    sheet.paragraph(say(paper, "service"), 8, colour=GREY)
    return sheet.finish()


def _references(sheet: Sheet, paper: Paper) -> None:
    known = facts(paper)
    values = (paper.company.number[3:9], paper.reference, known["written"], known["number"],
              known["town"])
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(20, 46 + 5 * rank, label, 8, colour=GREY)
        sheet.text(56, 46 + 5 * rank, value, 8.6)


def _glance(sheet: Sheet, paper: Paper) -> None:
    """A pale box with the bill, what was paid of it and, larger, the balance."""
    known = facts(paper)
    rows = [(say(paper, "sum"), known["sum"])]
    if "already" in known:
        rows.append((say(paper, "already"), credit(paper, -paper.others[1])))
    sheet.box(20, sheet.y - 3, 92, 32, fill=PALE, radius=2)
    sheet.text(25, sheet.y + 3, say(paper, "glance"), 10, face=1, colour=paper.office.colour)
    for rank, (label, value) in enumerate(rows):
        sheet.text(25, sheet.y + 10 + 5.4 * rank, label, 8.6)
        sheet.text(107, sheet.y + 10 + 5.4 * rank, value, 8.6, align="r")
    sheet.line(25, sheet.y + 18.6, 107, sheet.y + 18.6, paper.office.colour)
    sheet.text(25, sheet.y + 25, say(paper, f"left_{kind(paper)}"), 10, face=1)
    sheet.text(107, sheet.y + 25, known["total"], 12, face=1, align="r")


def _bars(sheet: Sheet, paper: Paper, volume: int, rng: Random) -> None:
    """The m³ of four years, the last one in the sender's colour."""
    sheet.text(122, sheet.y + 3, say(paper, "chart"), 8.6, face=1)
    volumes = [*(volume * rng.randrange(70, 125) // 100 for _year in range(3)), volume]
    for rank, cubic_metres in enumerate(volumes):
        height = 15 * cubic_metres / max(volumes)
        x, foot = 124 + 17 * rank, sheet.y + 25
        sheet.box(x, foot - height, 11, height,
                  fill=paper.office.colour if rank == 3 else "#b6c9d1")
        sheet.text(x + 5.5, foot - height - 1, str(cubic_metres), 7, align="c")
        sheet.text(x + 5.5, foot + 3.4, str(paper.written.year - 3 + rank), 7, colour=GREY,
                   align="c")


def _bill(paper: Paper, volume: int) -> list[tuple[str, str, str]]:
    known = facts(paper)
    quantities = (f"{volume} m³", say(paper, "months"), f"{volume} m³")
    rows = [(say(paper, f"post{rank}"), quantity, known[f"post{rank}"])
            for rank, quantity in enumerate(quantities, 1)]
    return [*rows, (say(paper, "sum"), "", known["sum"])]


def _outcome(sheet: Sheet, paper: Paper) -> None:
    """A title and what is to be done; of a plan also its payments and how to make them."""
    todo = kind(paper)
    sheet.text(20, sheet.y, say(paper, f"{todo}_title"), 11.4, face=1, colour=paper.office.colour)
    sheet.y += 6
    sheet.paragraph(say(paper, todo), 10, after=4)
    if todo == INSTALMENTS:
        rows = tuple((str(rank), paper.day(payment.due), paper.amount(payment.amount))
                     for rank, payment in enumerate(paper.payments, 1))
        sheet.table(Table(columns(paper, "instalments_head"), rows, (30, 60, 40), "clr"), row=6)
        sheet.y += 1
        sheet.paragraph(say(paper, "instalments_how"), 10, after=4)
