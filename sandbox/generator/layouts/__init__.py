"""The layouts by name: each prints a letter as the bytes of a PDF."""
from __future__ import annotations

from collections.abc import Callable

from ..exam import Paper
from ..letters import Letter
from . import boxed, commercial, exam, exam2, exam3, exam4, official, plain, tax, traps

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
)
"""Pairs written after the payment reader, to examine it; drawn only when asked for by name. Of the
last pair the reader has learnt no word."""
EXAM_LAYOUTS: dict[str, Callable[[Paper], bytes]] = {
    name: layout for pair in EXAMS for name, layout in pair.items()}


def render(letter: Letter | Paper) -> bytes:
    """The PDF of ``letter``."""
    return (EXAM_LAYOUTS if isinstance(letter, Paper) else LAYOUTS)[letter.layout](letter)
