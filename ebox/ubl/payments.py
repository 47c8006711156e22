"""How an invoice wants to be paid."""
from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from datetime import date

from ..payment import accounts, communication
from .elements import Node, child, day, few, text
from .model import PaymentMeans

_BLANKS = re.compile(r"\s+")
_SURE = (communication.Certainty.DELIMITED, communication.Certainty.LABELLED)


def payment_means(root: ET.Element) -> tuple[PaymentMeans, ...]:
    """Read every PaymentMeans, in order."""
    return tuple(_means(node) for node in few(root, "PaymentMeans"))


def _means(node: ET.Element) -> PaymentMeans:
    account = child(node, "PayeeFinancialAccount")
    branch = child(account, "FinancialInstitutionBranch")
    printed = text(account, "ID")
    return PaymentMeans(
        code=text(node, "PaymentMeansCode"), iban=accounts.iban(printed) or printed,
        bic=text(branch, "ID") or text(child(branch, "FinancialInstitution"), "ID"),
        holder=text(account, "Name"),
        payment_id=text(node, "PaymentID") or text(node, "InstructionID"),
        mandate=text(child(node, "PaymentMandate"), "ID"))


def due_date(root: ET.Element) -> date | None:
    """The due date: of the invoice, of its means of payment, of its terms."""
    return (day(root, "DueDate") or _first_due(few(root, "PaymentMeans"))
            or _first_due(few(root, "PaymentTerms")))


def _first_due(nodes: Iterable[Node]) -> date | None:
    return next(filter(None, (day(node, "PaymentDueDate") for node in nodes)), None)


def structured_communication(means: Iterable[PaymentMeans], prose: Iterable[str]) -> str:
    """The structured communication as it is printed, "" without a valid one.

    A payment's own comes first; then the notes and terms, if they agree on a single one.
    """
    for one in means:
        if digits := communication.structured(one.payment_id):
            return communication.format_communication(digits)
    found = {
        candidate.value for note in prose for candidate in communication.find_communications(note)
        if candidate.is_valid and candidate.certainty in _SURE and candidate.value.isdigit()}
    return communication.format_communication(found.pop()) if len(found) == 1 else ""
