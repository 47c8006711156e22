"""The layouts by name: each prints a letter as the bytes of a PDF."""
from __future__ import annotations

from collections.abc import Callable

from ..letters import Letter
from . import boxed, commercial, official, plain, tax, traps

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


def render(letter: Letter) -> bytes:
    """The PDF of ``letter``."""
    return LAYOUTS[letter.layout](letter)
