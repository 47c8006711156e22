"""What a lessor, a social secretariat, insurers, bailiffs and others send."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from ..model import Attachment
from . import business, html, office, printing, ubl
from .checkdigits import belgian_iban, national_number
from .layouts import render
from .letters import DIRECT_DEBIT, QR_PAYMENT, Letter
from .mailbox import Flags, Mailbox

XML, CSV, TEXT, HTML, ZIP = (
    "text/xml", "text/csv", "text/plain", "text/html", "application/zip",
)
_MONTH_DAYS = 30


def fill(box: Mailbox) -> None:
    """Posts the messages of private senders."""
    _lease(box)
    _secretariat(box)
    _insurance(box)
    _bailiff(box)
    _counter(box)


def _ubl(box: Mailbox, key: str, letter: Letter, *, embed: bool = False) -> Attachment:
    """The letter's invoice as XML; with ``embed`` its PDF inside."""
    number = letter.invoice.number

    def write() -> bytes:
        spelling = "plus" if embed else "bare"
        return ubl.write(
            letter.invoice, letter.house, letter.company, letter.language,
            communication=printing.communication(letter.invoice.communication, spelling),
            pdf=(f"{number}.pdf", render(letter)) if embed else None,
        )

    return box.file(f"{key} ubl", {letter.language: f"UBL {number}"}, f"{number}.xml", XML, write)


def _main_data(box: Mailbox, key: str, letter: Letter) -> Attachment:
    """The invoice's main data in one line of CSV."""
    bill = letter.invoice
    rows = (
        ("InvoiceNumber", "InvoiceDate", "DueDate", "CustomerNumber", "TotalExclVAT", "VAT",
         "TotalInclVAT", "Communication"),
        (bill.number, bill.issued.isoformat(), bill.due.isoformat(), bill.customer,
         f"{bill.untaxed:.2f}", f"{bill.tax:.2f}", f"{bill.payable:.2f}", bill.communication),
    )
    return box.file(f"{key} csv", {letter.language: "CSV"}, f"{bill.number}.csv", CSV,
                    lambda: office.comma_separated(rows))


def _lease(box: Mailbox) -> None:
    for rank, language in enumerate(("fr", "nl", "fr", "nl", "fr", "de")):
        key = f"lease-{rank}"
        letter = box.letter(key, "lease_invoice", language, 5 + rank * _MONTH_DAYS,
                            qr=QR_PAYMENT if rank % 2 else "")
        annexes = [_ubl(box, key, letter, embed=rank == 1)]
        if rank == 2:
            annexes.append(_main_data(box, key, letter))
        box.post(key, letter, tuple(annexes),
                 Flags(partition="FLEET", payment_data=rank in {0, 3}))
    key = "lease-two"
    first = box.letter(f"{key} a", "lease_invoice", "fr", 11)
    second = box.letter(f"{key} b", "lease_invoice", "fr", 11)
    box.post(key, first, (
        _ubl(box, f"{key} a", first), _ubl(box, f"{key} b", second),
        box.pdf(f"{key} b", second, name="deuxieme_facture.pdf"),
    ), Flags(partition="FLEET"))
    key = "lease-credit"
    letter = box.letter(key, "lease_credit", "nl", 18)
    # The kilometres come off an invoice that lies in the same mailbox.
    letter = replace(letter, invoice=replace(letter.invoice, origin=first.invoice.number))
    box.post(key, letter, (_ubl(box, key, letter),), Flags(partition="FLEET"))


def _secretariat(box: Mailbox) -> None:
    for rank, language in enumerate(("fr", "nl", "fr", "nl")):
        key = f"secretariat-{rank}"
        letter = box.letter(key, "secretariat_invoice", language, 10 + rank * 95)
        box.post(key, letter)
    person = (national_number(date(1988, 11, 30)), "Dominique Modèle")
    for rank, language in enumerate(("fr", "nl")):
        key = f"payroll-{rank}"
        box.post(key, box.letter(key, "payroll", language, 7 + rank * 31), flags=Flags(
            partition="PAYROLL", attention=person,
            business=(*business.confidential(), *business.for_information())))
    _payroll_files(box)


def _payroll_files(box: Mailbox) -> None:
    """Wages as ZIP, as spreadsheet and as CSV, each the main content of its message."""
    def archive(letter: Letter) -> bytes:
        return office.zipped((("fiches/fiche_1.pdf", render(letter)),
                              ("fiches/lisezmoi.txt", b"Fiches de paie\n")))

    def sheet(letter: Letter) -> bytes:
        cost, gross = letter.others
        return office.spreadsheet((("Période", "Brut", "Coût total"),
                                   (f"{letter.written:%Y-%m}", gross, cost)))

    def table(letter: Letter) -> bytes:
        cost, gross = letter.others
        return office.comma_separated((("period", "gross", "cost"),
                                       (f"{letter.written:%Y-%m}", str(gross), str(cost))))

    kinds: tuple[tuple[str, str, str, Callable[[Letter], bytes]], ...] = (
        ("zip", "fiches.zip", ZIP, archive), ("xlsx", "couts.xlsx", office.XLSX, sheet),
        ("csv", "couts.csv", CSV, table),
    )
    for rank, (kind, name, media_type, make) in enumerate(kinds):
        key = f"payroll-{kind}"
        letter = box.letter(key, "payroll", "fr", 37 + rank * 62)
        main = box.file(f"{key} main", {"fr": name}, name, media_type,
                        lambda make=make, letter=letter: make(letter), is_main=True)
        box.post(key, letter, flags=Flags(partition="PAYROLL",
                                          business=tuple(business.confidential())), main=main)


def _insurance(box: Mailbox) -> None:
    for rank, (language, answer) in enumerate((("fr", ""), ("nl", DIRECT_DEBIT), ("de", ""))):
        key = f"fire-{rank}"
        letter = box.letter(key, "fire_premium", language, 19 + rank * 180, answer=answer,
                            qr="" if answer else QR_PAYMENT)
        box.post(key, letter, flags=Flags(payment_data=rank == 0))
    for rank, language in enumerate(("fr", "nl")):
        key = f"fund-{rank}"
        box.post(key, box.letter(key, "company_contribution", language, 80 + rank * 365,
                                 layout=("stacked", "panel")[rank]))
        key = f"prevention-{rank}"
        letter = box.letter(key, "ohs_invoice", language, 33 + rank * 250,
                            layout=("invoice", "columns")[rank])
        box.post(key, letter if rank else _with_another_account(letter))


def _with_another_account(letter: Letter) -> Letter:
    """The letter as a swindler sends it, or a sender that changed its bank."""
    account = belgian_iban(985, 7_654_321)
    return replace(
        letter, payments=tuple(replace(payment, iban=account) for payment in letter.payments)
    )


def _bailiff(box: Mailbox) -> None:
    secret = tuple(business.confidential())
    person = (national_number(date(1994, 5, 23)), "Sacha Muster")
    for rank, language in enumerate(("fr", "nl", "de")):
        key = f"seizure-{rank}"
        letter = box.letter(key, "wage_seizure", language, 13 + rank * 150)
        annex = box.file(
            f"{key} text", {language: "Annexe"}, "travailleur.txt", TEXT,
            f"Travailleur / Werknemer / Arbeitnehmer : {person[1]}\n".encode())
        box.post(key, letter, (annex,), Flags(attention=person, business=(
            *secret, *business.for_action(letter.payments[0].due))))
    key = "bailiff-demand"
    letter = box.letter(key, "bailiff_demand", "fr", 4)
    box.post(key, letter, flags=Flags(
        registered=True, read=False,
        business=(*secret, *business.for_action(box.today + timedelta(days=2)))))
    key = "bailiff-copy"
    box.post(key, box.letter(key, "bailiff_demand", "nl", 160, layout="reminder"),
             flags=Flags(business=(*secret, *business.nature("COPY"))))


def _counter(box: Mailbox) -> None:
    """The business counter's notice as a web page, a DOCX and plain text."""
    def page(letter: Letter) -> bytes:
        prose = letter.prose
        return html.page(letter.language, prose.subject, (*prose.opening, *prose.closing))

    def document(letter: Letter) -> bytes:
        prose = letter.prose
        return office.text_document((prose.subject, *prose.opening, *prose.closing))

    def text(letter: Letter) -> bytes:
        prose = letter.prose
        return "\n\n".join((prose.subject, *prose.opening, *prose.closing)).encode()

    kinds: tuple[tuple[str, str, str, Callable[[Letter], bytes]], ...] = (
        ("html", "avis.html", HTML, page), ("docx", "avis.docx", office.DOCX, document),
        ("text", "avis.txt", TEXT, text),
    )
    for rank, (kind, name, media_type, make) in enumerate(kinds):
        key = f"counter-{kind}"
        letter = box.letter(key, "counter_notice", ("fr", "nl", "de")[rank], 16 + rank * 110)
        main = box.file(f"{key} main", {letter.language: letter.prose.heading}, name, media_type,
                        lambda make=make, letter=letter: make(letter), is_main=True)
        box.post(key, letter, main=main, flags=Flags(visible=rank != 2))
