"""The layouts by name: each prints a letter as the bytes of a PDF."""
from __future__ import annotations

from collections.abc import Callable

from ..exam import Paper
from ..letters import Letter
from . import (
    boxed,
    commercial,
    exam,
    exam10,
    exam11,
    exam12,
    exam13,
    exam14,
    exam15,
    exam16,
    exam17,
    exam18,
    exam19,
    exam2,
    exam20,
    exam3,
    exam4,
    exam5,
    exam6,
    exam7,
    exam8,
    exam9,
    official,
    plain,
    tax,
    traps,
)

LAYOUTS: dict[str, Callable[[Letter], bytes]] = {
    "slip": official.slip,
    "columns": official.columns,
    "prose": official.prose,
    "panel": boxed.panel,
    "stacked": boxed.stacked,
    "premium": boxed.premium,
    "assessment": tax.assessment,
    "statement": tax.statement,
    "invoice": commercial.invoice,
    "reminder": commercial.reminder,
    "instalments": commercial.instalments,
    "notice": plain.notice,
    "mainframe": plain.mainframe,
    "payroll": plain.payroll,
    "writ": plain.writ,
    "correction": traps.correction,
    "bilingual": traps.bilingual,
}

EXAMS: tuple[dict[str, Callable[[Paper], bytes]], ...] = (
    {"counterfoil": exam.counterfoil, "summary": exam.summary},
    {"roll": exam2.roll, "fleet": exam2.fleet},
    {"regularisation": exam3.regularisation, "telecom": exam3.telecom},
    {"charges": exam4.charges, "customs": exam4.customs},
    {"levy": exam5.levy, "quarters": exam5.quarters, "ticket": exam5.ticket,
     "prevention": exam5.prevention},
    {"provision": exam6.provision, "accidents": exam6.accidents, "licence": exam6.licence,
     "arrears": exam6.arrears},
    {"roadtax": exam7.roadtax, "decision": exam7.decision},
    {"gas": exam8.gas, "foodchain": exam8.foodchain},
    {"policy": exam9.policy, "waterworks": exam9.waterworks},
    {"fund": exam10.fund, "premises": exam10.premises},
    {"tolls": exam11.tolls, "cadastral": exam11.cadastral},
    {"sectoral": exam12.sectoral, "registry": exam12.registry},
    {"containers": exam13.containers, "effluent": exam13.effluent},
    {"season": exam14.season, "inspection": exam14.inspection},
    {"signal": exam15.signal, "archive": exam15.archive},
    {"pension": exam16.pension, "recharge": exam16.recharge},
    {"pavement": exam17.pavement, "vouchers": exam17.vouchers},
    {"rescue": exam19.rescue, "parcel": exam19.parcel},
    {"alarms": exam18.alarms, "copier": exam18.copier},
    {"gazette": exam20.gazette, "terminal": exam20.terminal},
)
"""Sets written after the payment reader, to examine it; drawn only when asked for by name."""
LEARNT = 19
"""Of how many sets, the first ones, the reader has learnt since; of the others no word."""
EXAM_LAYOUTS: dict[str, Callable[[Paper], bytes]] = {
    name: layout for exam_set in EXAMS for name, layout in exam_set.items()}


def render(letter: Letter | Paper) -> bytes:
    """The PDF of ``letter``."""
    return (EXAM_LAYOUTS if isinstance(letter, Paper) else LAYOUTS)[letter.layout](letter)
