"""What the layouts of the later exams share: their wordings filled in, sender and receiver."""
from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal
from random import Random

from .. import epc, printing
from ..checkdigits import belgian_iban
from ..exam import Paper
from ..exam_offices import INSTALMENTS
from ..invoices import cents
from ..letters import QR_LINK
from .sheet import GREY, Sheet

_WEEKDAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
_PAGE = {"fr": "page", "nl": "blz.", "de": "Seite"}


def kind(paper: Paper) -> str:
    """What is asked: one of the answers, or ``instalments``."""
    return INSTALMENTS if len(paper.payments) > 1 else paper.answer


def total(paper: Paper) -> Decimal:
    """What is to be paid, refunded or collected in all, in euros; 0 where nothing is."""
    return sum((payment.amount for payment in paper.payments), Decimal(0))


def say(paper: Paper, field: str, **more: str) -> str:
    """The layout's wording of ``field`` filled in, without the bracketed parts whose figures the
    document lacks; ``KeyError`` where a figure outside brackets is lacking."""
    known = facts(paper) | more
    parts = re.split(r"[\[\]]", paper.label(f"{paper.layout}_{field}"))
    kept = [part for rank, part in enumerate(parts)
            if rank % 2 == 0 or set(re.findall(r"{(\w+)}", part)) <= known.keys()]
    return "".join(kept).format(**known).replace("/\n", "/")


def columns(paper: Paper, field: str) -> tuple[str, ...]:
    """The wordings of ``field`` for the columns of a table."""
    return tuple(say(paper, field).split("|"))


def facts(paper: Paper) -> dict[str, str]:
    """The printed figures by name, the communication perhaps on two lines. Amounts and dates of
    single instalments are not among them."""
    rng = Random(paper.seed)
    story, paid, late = paper.others
    known = {
        "number": printing.enterprise(paper.company.number), "company": paper.company.name,
        "town": paper.company.address(paper.language)[1].split(" ", 1)[1],
        "reference": paper.reference,
        "mandate": f"M{paper.reference}", "year": str(paper.written.year),
        "past": str(paper.written.year - 1), "written": paper.day(paper.written),
        "prior": paper.day(paper.written - timedelta(days=17)),
        "later": paper.day(paper.written + timedelta(days=347)),
        "plate": f"1-XXX-{rng.randrange(100, 999)}", "zero": paper.amount(Decimal(0)),
        "other": paper.amount(story), "extra": paper.amount(late),
        "other_iban": paper.iban(belgian_iban(991, 9_900_000 + rng.randrange(1_000))),
        "sum": paper.amount(sum(paper.posts)), "total": paper.amount(total(paper)),
        "higher": paper.amount(story * 8), "wages": paper.amount(story * 31),
        "capital": paper.amount(Decimal(750_000)), "daily": paper.amount(cents(story / 300)),
        "raised": paper.amount(cents(total(paper) * Decimal("1.35")) + late),
    }
    known |= {f"post{rank}": paper.amount(value) for rank, value in enumerate(paper.posts, 1)}
    if paid:
        known["already"] = paper.amount(paid)
    if paper.payments:
        figures = paper.figures(paper.payments[0])
        del figures["amount"]
        due = paper.payments[0].due
        if due:
            known["weekday"] = _WEEKDAYS[paper.language][due.weekday()]
        if kind(paper) == INSTALMENTS:
            del figures["due"]
        known |= figures
    return known


def titled(paper: Paper, field: str, value: str) -> str:
    """The wording of ``field``, a colon as the language sets it, and ``value``."""
    return f"{say(paper, field)}{' :' if paper.language == 'fr' else ':'} {value}"


def figure(sheet: Sheet, x: float, y: float, value: str, width: float, size: float) -> float:
    """A bold figure, on two lines where it was split; returns the next baseline."""
    for line in value.split("\n"):
        sheet.text(x, y, line, sheet.fitting(line, width, size, 1), face=1)
        y += size * 0.46
    return y


def credit(paper: Paper, value: Decimal) -> str:
    """An amount with its sign in front."""
    return ("- " if value < 0 else "") + paper.amount(abs(value))


def start(paper: Paper, family: str, size: float, account: bool = True, **margins: float) -> Sheet:
    """An empty sheet with the sender's footer, the sender's account in it if ``account``."""
    sheet = Sheet(family, size, colour=paper.office.colour, **{"left": 20, "right": 20, **margins})
    footer = f"{paper.office.name[paper.language]} – {paper.office.street}, 9999"
    sheet.footer = (
        f"{footer} – {printing.iban(paper.office.iban)}" if account else footer,)
    sheet.page_word = _PAGE[paper.language]
    sheet.describe(paper.subject, paper.office.name[paper.language])
    return sheet


def receiver(sheet: Sheet, paper: Paper, x: float, y: float, width: float, size: float) -> float:
    """The company and its address; returns the next baseline."""
    y = sheet.block(x, y, width, paper.company.name, size)
    for text in paper.company.address(paper.language):
        y = sheet.block(x, y, width, text, size)
    return y


def sender(sheet: Sheet, paper: Paper, x: float, y: float, size: float, align: str = "l") -> None:
    """The sender's name in bold with street and phone under it."""
    sheet.text(x, y, paper.office.name[paper.language], size, face=1, colour=paper.office.colour,
               align=align)
    sheet.text(x, y + 5, f"{paper.office.street}, 9999 – {paper.office.phone}", 8, colour=GREY,
               align=align)

def code(sheet: Sheet, paper: Paper, x: float, y: float, side: float) -> None:
    """Draw the QR that is printed, if one is, without a caption."""
    if not paper.qr:
        return
    symbol = (epc.link_code("https://www.exemple.example/" + paper.reference)
              if paper.qr == QR_LINK else epc.payment_code(paper.payments[0]))
    sheet.qr(symbol, x, y, side)


def opened(paper: Paper, sheet: Sheet, contact: str) -> Sheet:
    """A sheet with its footer: sender, ``contact`` and account, whatever is asked."""
    name = paper.office.name[paper.language]
    sheet.footer = (f"{name} – {contact}{printing.iban(paper.office.iban)}",)
    sheet.page_word = paper.label("page")
    sheet.describe(paper.subject, name)
    return sheet
