"""What the NSSO sends in a year and a half."""
from __future__ import annotations

from datetime import date, timedelta

from ..sealing import Kind
from . import business
from .checkdigits import national_number
from .letters import DIRECT_DEBIT, QR_LINK, QR_PAYMENT
from .mailbox import Flags, Mailbox

_QUARTER_DAYS = 91
_STATEMENTS = (
    ("fr", "slip", QR_PAYMENT), ("nl", "stacked", ""), ("fr", "bilingual", ""),
    ("nl", "columns", QR_PAYMENT), ("de", "slip", ""), ("fr", "prose", QR_LINK),
    ("nl", "mainframe", ""),
)


def fill(box: Mailbox) -> None:
    """Posts the NSSO's messages."""
    _quarters(box)
    _declarations(box)
    _accounts(box)
    _formal(box)


def _quarters(box: Mailbox) -> None:
    for rank, (language, layout, qr) in enumerate(_STATEMENTS):
        key = f"nsso-statement-{rank}"
        letter = box.letter(key, "nsso_statement", language, 12 + rank * _QUARTER_DAYS,
                            layout=layout, qr=qr)
        due = letter.payments[0].due
        box.post(key, letter, flags=Flags(
            business=tuple(business.for_action(due)), seal=Kind.LISTED if rank < 3 else None))
    for rank, language in enumerate(("fr", "nl", "de")):
        key = f"nsso-provisions-{rank}"
        box.post(key, box.letter(key, "nsso_provisions", language, 34 + rank * _QUARTER_DAYS),
                 flags=Flags(seal=None if rank else Kind.UNLISTED))


def _declarations(box: Mailbox) -> None:
    information = Flags(business=tuple(business.for_information()))
    for rank, language in enumerate(("fr", "nl", "fr", "nl", "fr", "de")):
        key = f"nsso-dmfa-{rank}"
        letter = box.letter(key, "nsso_notice", language, 26 + rank * _QUARTER_DAYS,
                            qr=QR_LINK if rank % 2 else "")
        box.post(key, letter, flags=information)
    soon = [box.expiring("NSSO_DIMONA", days) for days in (3, 6)]
    for rank, ago in enumerate((1, 4, 17, *soon)):
        key = f"nsso-dimona-{rank}"
        language = ("nl", "fr", "nl", "fr", "nl")[rank]
        box.post(key, box.letter(key, "nsso_dimona", language, ago),
                 flags=Flags(read=ago > 80, only=rank == 0,
                             business=tuple(business.for_information())))
    key = "nsso-certificate"
    box.post(key, box.letter(key, "nsso_attestation", "fr", 70), flags=Flags(seal=Kind.ALTERED))


def _accounts(box: Mailbox) -> None:
    original = None
    for rank, (language, layout) in enumerate((("fr", "correction"), ("nl", "correction"))):
        key = f"nsso-rectification-{rank}"
        letter = box.letter(key, "nsso_rectification", language, 9 + rank * 200, layout=layout)
        original = box.post(key, letter, flags=Flags(reply=True))
    key = "nsso-rectification-reply"
    box.post(key, box.letter(key, "nsso_rectification", "nl", 190, layout="columns"),
             flags=Flags(business=tuple(business.nature("REPLY")),
                         original=original.message_id))
    key = "nsso-refund"
    box.post(key, box.letter(key, "nsso_refund", "fr", 45, layout="stacked"))
    key = "nsso-refund-old"
    box.post(key, box.letter(key, "nsso_refund", "nl", 330, layout="columns"))
    key = "nsso-debit"
    box.post(key, box.letter(key, "nsso_statement", "de", 100, layout="stacked",
                             answer=DIRECT_DEBIT))
    key = "nsso-plan"
    box.post(key, box.letter(key, "nsso_plan", "fr", 60),
             flags=Flags(business=tuple(business.for_action(box.today + timedelta(days=4)))))


def _formal(box: Mailbox) -> None:
    key = "nsso-reminder"
    letter = box.letter(key, "nsso_reminder", "fr", 20, qr=QR_PAYMENT)
    box.post(key, letter, flags=Flags(
        read=False, business=tuple(business.for_action(box.today - timedelta(days=5))),
    ))
    key = "nsso-reminder-old"
    box.post(key, box.letter(key, "nsso_reminder", "nl", 290))
    key = "nsso-summons"
    person = (national_number(date(1979, 3, 14)), "Camille Exemple")
    box.post(key, box.letter(key, "nsso_summons", "fr", 270),
             flags=Flags(registered=True, attention=person))
