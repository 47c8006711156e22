"""The layouts of the seventh exam: a road tax that answers questions in sentences and shows its
calculation on the second page, and a decision in articles with a box of how to pay."""
from __future__ import annotations

from decimal import Decimal
from random import Random

from ..exam import Paper
from ..exam_offices import INSTALMENTS
from ..letters import DIRECT_DEBIT, NOTHING, REFUND, TO_PAY
from .exam_parts import columns, credit, facts, figure, kind, receiver, say, start, total
from .sheet import GREY, INK, PALE, Sheet, Table

_QUESTIONS = {
    TO_PAY: ("why", "amount", "due", "how", "late", "appeal"),
    REFUND: ("why", "refund", "refund_due", "refund_own", "appeal"),
    DIRECT_DEBIT: ("why", "debit", "debit_how", "appeal"),
    NOTHING: ("why", "nothing", "appeal"),
}
_ARTICLES = {
    TO_PAY: ("fine", "pay", "late", "appeal"),
    INSTALMENTS: ("fine", "instalments", "late", "appeal"),
    REFUND: ("reduced", "refund", "appeal"),
    NOTHING: ("settled", "nothing", "appeal"),
}
_MASSES = ((75, 320), (22, 36), (20, 180))  # hundreds of kg: lorry, van, trailer
_BOX = ("iban", "bic", "beneficiary", "communication")
_BOUNDS = (Decimal(250), Decimal(50_000))  # euros, article 132 of the law of 18 September 2017


def roadtax(paper: Paper) -> bytes:
    """Questions at the left, their answers at the right; the tax by vehicle on a page of its
    own."""
    sheet = start(paper, "Vera", 8.8, account=paper.answer != TO_PAY)
    sheet.box(0, 0, 210, 24, fill=paper.office.colour)
    sheet.text(20, 14, paper.office.name[paper.language], 13, face=1, colour="#ffffff")
    sheet.text(190, 14, f"{paper.office.street}, 9999 – {paper.office.phone}", 7.4,
               colour="#ffffff", align="r")
    receiver(sheet, paper, 118, 46, 72, 9)
    _references(sheet, paper)
    sheet.y = 86
    sheet.paragraph(say(paper, "subject"), 13.6, face=1, colour=paper.office.colour, after=6)
    for question in _QUESTIONS[paper.answer]:
        _answered(sheet, paper, question)
    sheet.new_page()
    sheet.paragraph(say(paper, "annex"), 11.4, face=1, after=4)
    sheet.table(Table(columns(paper, "head"), tuple(_vehicles(paper)), (30, 56, 24, 20, 40),
                      "llrrr", total=True), band=PALE, row=7)
    return sheet.finish()


def _references(sheet: Sheet, paper: Paper) -> None:
    known = facts(paper)
    values = (known["year"], known["reference"], known["number"], known["written"])
    for rank, (label, value) in enumerate(zip(columns(paper, "references"), values, strict=True)):
        sheet.text(20, 46 + 9 * rank, label, 6.6, colour=GREY)
        sheet.text(20, 49.6 + 9 * rank, value, 8.4)


def _answered(sheet: Sheet, paper: Paper, question: str) -> None:
    """The question and its answer of one or more lines; neither where the answer is empty."""
    lines = [line for line in columns(paper, question) if line]
    if not lines:
        return
    sheet.line(72, sheet.y - 3.4, 72, sheet.y + 1, paper.office.colour, 1.4)
    end = sheet.block(20, sheet.y, 50, say(paper, f"{question}_ask"), 8.6, face=1)
    for line in lines:
        sheet.y = sheet.block(76, sheet.y, 114, line, leading=1.5)
    sheet.y = max(sheet.y, end) + 4.6


def _vehicles(paper: Paper) -> list[tuple[str, ...]]:
    """A vehicle for each part of the tax; with a payment also what was paid and what is left."""
    rng = Random(f"{paper.seed} vehicles")
    plates = [facts(paper)["plate"],
              *(f"2-XXX-{number}" for number in rng.sample(range(100, 999), 2))]
    rows = []
    for rank, (plate, value) in enumerate(zip(plates, paper.posts, strict=True), 1):
        months = rng.randrange(2, 11) if paper.answer == REFUND and rank == 1 else 12
        mass = rng.randrange(*_MASSES[rank - 1]) * 100
        rows.append((plate, say(paper, f"kind{rank}"), str(mass), str(months),
                     paper.amount(value)))
    rows.append(("", say(paper, "sum"), "", "", facts(paper)["sum"]))
    if paper.others[1]:
        left = -total(paper) if paper.answer == REFUND else total(paper)
        rows += [("", say(paper, "already"), "", "", credit(paper, -paper.others[1])),
                 ("", say(paper, "left"), "", "", credit(paper, left))]
    return rows


def decision(paper: Paper) -> bytes:
    """Recitals, articles that tell the amount and the day, then account and communication in a
    ruled box, labels against values."""
    sheet = start(paper, "Times", 11, account=paper.answer != TO_PAY, left=26, right=26)
    sheet.text(105, 20, paper.office.name[paper.language].upper(), 12, face=1, align="c")
    sheet.line(60, 23, 150, 23, INK, 1.2)
    sheet.line(60, 24, 150, 24, INK, 0.4)
    sheet.text(105, 29, f"{paper.office.street}, 9999 – {paper.office.phone}", 8.4, face=2,
               align="c")
    receiver(sheet, paper, 114, 46, 70, 11)
    prefix = f"{paper.answer}_" if paper.answer in {REFUND, NOTHING} else ""
    sheet.text(105, 76, say(paper, f"{prefix}subject"), 14, face=1, align="c")
    sheet.text(105, 82, say(paper, "file"), 9.4, align="c")
    sheet.y = 93
    low, high = (paper.amount(bound) for bound in _BOUNDS)
    sheet.paragraph(say(paper, "law", minimum=low, maximum=high), face=2)
    sheet.paragraph(say(paper, "because"), face=2, after=5)
    sheet.text(105, sheet.y, say(paper, "decides"), face=1, align="c")
    sheet.y += 8
    for rank, article in enumerate(_ARTICLES[kind(paper)], 1):
        _article(sheet, paper, rank, article)
    if paper.answer == TO_PAY:
        _payment_box(sheet, paper)
    sheet.y += 3
    sheet.text(26, sheet.y, say(paper, "place"))
    sheet.text(184, sheet.y, say(paper, "signed"), face=2, align="r")
    return sheet.finish()


def _article(sheet: Sheet, paper: Paper, rank: int, article: str) -> None:
    number = "1er" if rank == 1 and paper.language == "fr" else str(rank)
    sheet.text(26, sheet.y, say(paper, "article", rank=number), face=1)
    sheet.paragraph(say(paper, article), indent=20)
    if article == INSTALMENTS:
        for payment in paper.payments:
            sheet.paragraph("– " + say(paper, "part", amount=paper.amount(payment.amount),
                                       day=paper.day(payment.due)), indent=26, after=0.6)
        sheet.y += 2


def _payment_box(sheet: Sheet, paper: Paper) -> None:
    known = facts(paper)
    rows = [(say(paper, field), known[field]) for field in _BOX if field in known]
    if kind(paper) == TO_PAY:
        rows.insert(0, (say(paper, "amount"), known["total"]))
    top = sheet.y
    sheet.text(105, top + 4, say(paper, "box"), 9, face=1, align="c")
    sheet.y += 11.4
    for label, value in rows:
        sheet.text(80, sheet.y, label, 9.6, colour=GREY, align="r")
        sheet.y = figure(sheet, 86, sheet.y, value, 92, 10.4) + 2
    sheet.box(26, top - 1, 158, sheet.y - top - 1, stroke=INK, thickness=1)
    sheet.line(26, top + 6, 184, top + 6, INK)
    sheet.y += 7
