"""All that is found on the pages of a document, before it is decided what it asks for."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from . import denials, destinations, prose
from .abreast import abreast
from .apart import apart
from .balances import balances
from .communication import Certainty, find_communications
from .dated import Dated
from .figures import Figure
from .folding import level, plain
from .labels import Field, Role
from .ledgers import is_credited
from .lines import Cell, Sheet
from .masks import AMOUNT, masked
from .model import Notice
from .named import named
from .pairs import labelled
from .plans import plans
from .reckonings import outcomes
from .sections import offers_choice, sections
from .slips import slips
from .tables import Table
from .words import PAYROLL_WORDS
from .written import written

_PAYROLL_WORDS = 3  # different ones make a list of wages
_HOW_TO_PAY = re.compile(
    r"(?:comment (?:payer|regler|verser)|hoe (?:moet u |kunt u |te )?(?:betalen|storten)"
    r"|wie (?:ist |ist zu |mussen sie |konnen sie |zu )?(?:be)?zahlen)\b")
_MEMO = re.compile(  # a line that only recalls something
    r"\b(?:pour memoire|pro memorie|ter herinnering|nachrichtlich|zur erinnerung)\b")
_MAX_LINE = 140      # letters of a line: what is longer tells more
_EURO = re.compile(r"€|\bEUR\b|\beuros?\b", re.I)


@dataclass
class Document:
    """The labelled figures, tables, sentences and amounts of a document; ``spare`` figures only
    count where a payment is sure, ``credits`` are the amounts printed with a minus,
    ``announced`` (ids) what sentences say of money that moves by
    itself, ``explains`` whether a heading is how to pay, ``nothing``, ``collected``,
    ``paid_out`` and ``kept`` sentences as printed."""

    figures: list[Figure] = field(default_factory=list)
    spare: list[Figure] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    delimited: dict[str, str] = field(default_factory=dict)
    nothing: str = ""
    collected: str = ""
    paid_out: str = ""
    kept: str = ""
    in_parts: str = ""
    euro: str = ""
    payroll: set[str] = field(default_factory=set)
    amounts: set[Decimal] = field(default_factory=set)
    credits: set[Decimal] = field(default_factory=set)
    explains: bool = False
    written: date | None = None
    outcomes: list[Figure] = field(default_factory=list)
    dated: list[Dated] = field(default_factory=list)
    announced: set[int] = field(default_factory=set)
    notices: list[Notice] = field(default_factory=list)

    def of(self, wanted: Field, role: Role = Role.PAY) -> list[Figure]:
        """The figures of a field for an answer."""
        return [figure for figure in self.figures
                if figure.label.field is wanted and figure.label.role is role]

    def payee(self, wanted: Field) -> list[Figure]:
        """The figures of a field for a payment that is sure: labelled, else those that stand
        with an account."""
        return self.of(wanted) or self.standing(wanted)

    def standing(self, wanted: Field) -> list[Figure]:
        """The figures of a field that stand with an account, whatever asks for them."""
        return [figure for figure in self.spare if figure.label.field is wanted
                and figure.label.role is Role.PAY]

    def note(self, notice: Notice) -> None:
        """Keep what a person should look at, once."""
        if notice not in self.notices:
            self.notices.append(notice)

    def gather(self, page: Sheet) -> None:
        """Add what stands on a page."""
        self.written = self.written or written(page)
        found = plans(page, self.written) or abreast(page, self.written)
        self.outcomes += outcomes(page) or balances(page)
        beside = labelled(page, frozenset().union(*(table.cells for table in found)))
        said = prose.told(page, beside.cells, self.written)
        self.figures += [figure for figure in (
            *beside.figures, *said.figures, *named(page, said.called))
                         if not (is_credited(page, figure) or _is_memo(figure))]
        standing = list(destinations.found(page))
        self.spare += standing
        own = destinations.owned(beside.figures, Role.OWN)
        if not (found or offers_choice(page)):
            found = said.spread or sections(page, self.figures, self.written)
        self.tables += found
        if not found and (parts := apart(page, standing, own, self.written)):
            self.tables.append(parts)
        self.announced |= {id(figure) for figure in said.figures
                           if figure.label.role is not Role.PAY
                           and not PAYROLL_WORDS.intersection(plain(figure.words).split())}
        self.dated += said.dated
        self.nothing = self.nothing or said.nothing
        self.collected = self.collected or said.collected
        self.paid_out = self.paid_out or said.paid_out
        self.kept = self.kept or said.kept
        self.in_parts = self.in_parts or said.in_parts
        for line in page.lines():
            text = " ".join(cell.text for cell in line)
            if not self.collected and prose.collecting(text):
                self.collected = text
            if not self.nothing and denials.marks_paid(level(text)):
                self.nothing = text
        for cell in page.cells:
            self._look_at(cell)

    def _look_at(self, cell: Cell) -> None:
        """Keep what counts wherever it stands."""
        self.explains = self.explains or bool(_HOW_TO_PAY.match(plain(cell.text)))
        self.payroll |= PAYROLL_WORDS.intersection(token.text for token in cell.tokens)
        amounts = {value.value for mask, value in masked(cell.text).values.values()
                   if mask == AMOUNT}
        self.amounts |= set(map(abs, amounts))
        self.credits |= {-amount for amount in amounts if amount < 0}
        if not self.euro and (match := _EURO.search(cell.text)):
            self.euro = match[0]
        for candidate in find_communications(cell.text):
            if candidate.certainty is Certainty.DELIMITED and candidate.is_valid:
                self.delimited.setdefault(candidate.value, cell.text)

    def finish(self, own_ibans: frozenset[str]) -> None:
        """Leave out what is not the creditor's, or no payment, once all pages are gathered."""
        self._drop_own(own_ibans)
        self._drop_wages()
        self._drop_past()
        self._gather_slips()

    def _gather_slips(self) -> None:
        """Slips that repeat are instalments; their figures speak of one of them only."""
        if not self.tables and (found := slips(self.figures)):
            self.tables.append(Table(found.rows, frozenset()))
            used = set(map(id, found.figures))
            self.figures = [figure for figure in self.figures if id(figure) not in used]

    def _drop_own(self, own: frozenset[str]) -> None:
        """The company's own account, and one labelled as such, is never the creditor's."""
        own |= {figure.value.value for figure in self.of(Field.IBAN, Role.OWN)}
        own |= destinations.owned(self.spare, Role.NONE)
        self.tables = [table for table in self.tables
                       if not any(row.iban in own for row in table.rows)]
        accounts = {figure.value.value for figure in self.of(Field.IBAN)}
        if accounts and accounts <= own:
            self.note(Notice.OWN_ACCOUNT)
        self.figures = [figure for figure in self.figures
                        if figure.label.field is not Field.IBAN or figure.value.value not in own]
        own |= destinations.owned(self.spare, Role.OWN)
        self.spare = [figure for figure in self.spare
                      if figure.label.field is not Field.IBAN or figure.value.value not in own]

    def _drop_past(self) -> None:
        """What fell due before the letter was written is due at once: its day is no longer one."""
        if self.written:
            self.figures = [figure for figure in self.figures if figure.label.field is not Field.DUE
                            or figure.value.value > self.written]
            self.dated = [one for one in self.dated if one.day.value.value > self.written]

    def _drop_wages(self) -> None:
        """On a list of wages "net to pay" is what others received, unless a heading, or an
        account with a communication, a day or a plan, tells how to pay it; what sentences say
        of other money stays."""
        is_wages = len(self.payroll) >= _PAYROLL_WORDS
        tells = (self.explains or self.tables or self.of(Field.COMMUNICATION)
                 or self.of(Field.DUE))
        if is_wages and not (self.of(Field.IBAN) and tells):
            self.tables.clear()
            self.figures = [figure for figure in self.figures
                            if figure.label.field is not Field.AMOUNT
                            or id(figure) in self.announced]


def _is_memo(figure: Figure) -> bool:
    """Whether a figure stands on a line that only recalls what was."""
    return len(figure.words) <= _MAX_LINE and bool(_MEMO.search(level(figure.words)))
