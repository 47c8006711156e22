"""What federal, Flemish, provincial and communal tax offices send."""
from __future__ import annotations

from datetime import date
from decimal import Decimal

from ..model import PaymentData
from . import business, html
from .checkdigits import national_number, structured_communication
from .invoices import price
from .letters import DIRECT_DEBIT, NOTHING, QR_LINK, QR_PAYMENT, REFUND
from .mailbox import Flags, Mailbox
from .senders import HOUSES

_QUARTER_DAYS = 91
_VAT = (
    ("fr", "vat_statement", "statement", QR_PAYMENT), ("nl", "vat_credit", "statement", ""),
    ("fr", "vat_statement", "columns", ""), ("nl", "vat_statement", "panel", QR_PAYMENT),
    ("fr", "vat_credit", "prose", ""), ("de", "vat_statement", "statement", QR_LINK),
)
_PREPAYMENTS = (
    ("fr", "panel", QR_PAYMENT), ("nl", "slip", ""), ("fr", "stacked", QR_PAYMENT),
    ("nl", "panel", ""), ("fr", "slip", QR_PAYMENT),
)
_QUOTED = "Steuer „Schilder & Fahnen“ – 'Aushänge' <Teil 2>, \"endgültig\""
_LONG = (
    "Belasting op het plaatsen van reclameborden, uithangborden, lichtreclames en andere "
    "blijvende of tijdelijke aankondigingen zichtbaar vanaf de openbare weg, met inbegrip van "
    "de aanhangwagens die daarvoor worden gebruikt – aanslagbiljet na tweede verbetering van "
    "het kohier en ter vervanging van alle vorige zendingen over hetzelfde voorwerp"
)


def fill(box: Mailbox) -> None:
    """Posts the tax offices' messages."""
    _vat(box)
    _companies(box)
    _local(box)
    _vehicles(box)


def _vat(box: Mailbox) -> None:
    for rank, (language, topic, layout, qr) in enumerate(_VAT):
        key = f"vat-{rank}"
        letter = box.letter(key, topic, language, 6 + rank * _QUARTER_DAYS, layout=layout, qr=qr)
        box.post(key, letter, flags=Flags(payment_data=rank in {0, 3}))
    key = "vat-zero"
    box.post(key, box.letter(key, "vat_statement", "nl", 140, layout="statement", answer=NOTHING),
             flags=Flags(business=tuple(business.for_information())))
    key = "vat-fine"
    letter = box.letter(key, "vat_fine", "nl", 8, layout="prose")
    box.post(key, letter, flags=Flags(
        registered=True, read=False, only=True,
        business=tuple(business.for_action(letter.payments[0].due)),
    ))
    key = "vat-fine-old"
    box.post(key, box.letter(key, "vat_fine", "fr", 410, layout="mainframe"))


def _companies(box: Mailbox) -> None:
    key = "assessment"
    letter = box.letter(key, "tax_assessment", "fr", 15, qr=QR_PAYMENT)
    box.post(key, letter, _explanations(box, key, "fr"), Flags(
        payment_data=True, business=tuple(business.for_action(letter.payments[0].due))))
    key = "assessment-old"
    box.post(key, box.letter(key, "tax_assessment", "nl", 380))
    key = "assessment-refund"
    box.post(key, box.letter(key, "tax_refund", "de", 210, answer=REFUND))
    for rank, (language, layout, qr) in enumerate(_PREPAYMENTS):
        key = f"prepayment-{rank}"
        letter = box.letter(key, "prepayment", language, 40 + rank * _QUARTER_DAYS,
                            layout=layout, qr=qr)
        box.post(key, letter, flags=Flags(payment_data=rank % 2 == 0, partition="FINANCE"))
    for rank, ago in enumerate((2, box.expiring("FIN_INFORMATION", 5))):
        key = f"biztax-{rank}"
        letter = box.letter(key, "tax_notice", ("fr", "nl")[rank], ago, qr=QR_LINK)
        box.post(key, letter, flags=Flags(read=bool(rank),
                                          business=tuple(business.for_information())))


def _explanations(box: Mailbox, key: str, language: str) -> tuple:
    """Three annexes: last year's figures, a notice, and the rates as plain text."""
    notice = box.letter(f"{key} notice", "tax_notice", language, 15)
    previous = box.letter(f"{key} previous", "tax_refund", language, 380)
    rates = "Taux / Tarieven\n20 % : 0 - 100.000,00 EUR\n25 % : > 100.000,00 EUR\n"
    return (
        box.pdf(f"{key} notice", notice, name="notice.pdf"),
        box.pdf(f"{key} previous", previous, name="exercice_precedent.pdf"),
        box.file(f"{key} rates", {"fr": "Taux", "nl": "Tarieven"}, "taux.txt", "text/plain",
                 rates.encode()),
    )


def _local(box: Mailbox) -> None:
    key = "commune-0"
    box.post(key, box.letter(key, "commune_tax", "fr", 29, layout="bilingual", qr=QR_PAYMENT),
             flags=Flags(payment_data=True))
    key = "commune-1"
    box.post(key, box.letter(key, "commune_tax", "nl", 120, layout="slip"),
             flags=Flags(only=True, subject={"nl": _LONG}))
    key = "commune-2"
    box.post(key, box.letter(key, "commune_tax", "de", 390, layout="correction"), flags=Flags(
        only=True, subject={"de": _QUOTED}))
    for rank, language in enumerate(("nl", "fr")):
        key = f"province-{rank}"
        box.post(key, box.letter(key, "province_tax", language, 55 + rank * 365,
                                 layout="mainframe"))
    _market_fee(box)


def _market_fee(box: Mailbox) -> None:
    """A message whose body is the letter; only ``paymentData`` tells what to pay."""
    key = "commune-market"
    rng = box.rng(key)
    account = HOUSES["commune"].accounts[0]
    communication = structured_communication(rng.randrange(1, 10**10))
    payment = PaymentData(f"{key}-1", price(rng, 40, 300), Decimal(0), "EUR",
                          box.day(3 - 30), account.iban, account.bic,
                          {"value": communication})
    box.add(key, "commune", "LOCAL_INFORMATION", "LOCAL_TAXES", box.day(3), html.MARKET_SUBJECT,
            [], Flags(read=False, body=html.market(box.company), is_body_main=True), payment)
    key = "commune-works"
    plan = box.file(f"{key} plan", {"fr": "Plan"}, "plan.csv", "text/csv",
                    "rue;du;au\r\nRue de l’Atelier;01/10;15/10\r\n".encode())
    box.add(key, "commune", "LOCAL_INFORMATION", "LOCAL_TAXES", box.day(50), html.WORKS_SUBJECT,
            [plan], Flags(body=html.works(box.company), is_body_main=True,
                          business=tuple(business.for_information())))


def _vehicles(box: Mailbox) -> None:
    for rank, layout in enumerate(("panel", "slip", "columns")):
        key = f"vehicle-{rank}"
        letter = box.letter(key, "vehicle_tax", "nl", 23 + rank * 130, layout=layout,
                            qr=QR_PAYMENT if not rank else "")
        box.post(key, letter, flags=Flags(payment_data=rank == 1, partition="FLEET"))
    key = "vehicle-debit"
    person = (national_number(date(2001, 7, 2)), "Robin Voorbeeld")
    box.post(key, box.letter(key, "vehicle_tax", "nl", 75, layout="panel", answer=DIRECT_DEBIT),
             flags=Flags(attention=person, partition="FLEET"))
