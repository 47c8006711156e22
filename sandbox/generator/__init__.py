"""Realistic Belgian official mail, the same for the same seed.

``catalogue`` gives the reference data, ``generate`` one company's mailbox and
``documents`` any number of PDFs with their answer sheets.
"""
from __future__ import annotations

from datetime import date

from ..model import Message
from . import scenarios_nsso, scenarios_private, scenarios_tax
from .bench import documents
from .catalogue import catalogue
from .mailbox import Mailbox
from .parties import company

__all__ = ["catalogue", "documents", "generate"]


def generate(
    enterprise_number: str, company_name: str, seed: int, today: date
) -> list[Message]:
    """A year and a half of mail to one company up to ``today``, newest first.

    Identifiers and figures depend on the enterprise number and ``seed``; dates move along
    with ``today``. Files are made when first read.
    """
    box = Mailbox(company(enterprise_number, company_name), seed, today)
    for scenario in (scenarios_nsso, scenarios_tax, scenarios_private):
        scenario.fill(box)
    return sorted(box.messages, key=lambda message: message.published, reverse=True)
