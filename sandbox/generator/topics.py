"""What letters are about: who writes, which figures they carry, how these are drawn."""
from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from ..model import Expected
from .checkdigits import structured_communication
from .dates import add_months
from .invoices import (
    Invoice,
    cents,
    lease_lines,
    loyalty,
    mileage_lines,
    price,
    service_lines,
    settlement,
)
from .letters import DIRECT_DEBIT, NOTHING, QR_PAYMENT, REFUND, TO_PAY, Letter
from .parties import Company
from .printing import Style
from .senders import HOUSES


@dataclass(frozen=True)
class Topic:
    """One kind of letter. ``low`` and ``high`` bound its amounts in euros, ``days`` is the
    time to pay, ``reference`` says whether the communication is the payer's enterprise
    number, a drawn one, or free text; ``scale`` sizes the amounts that are not due."""

    house: str
    type_id: str
    application_id: str
    layouts: tuple[str, ...]
    answer: str = TO_PAY
    low: int = 100
    high: int = 9_000
    days: int = 30
    reference: str = "drawn"
    account: int = 0
    instalments: int = 1
    invoice: str = ""
    scale: Decimal = Decimal(1)


_ANY = ("slip", "panel", "stacked", "columns", "prose", "mainframe", "correction")

TOPICS: dict[str, Topic] = {
    "nsso_statement": Topic("nsso", "NSSO_ACCOUNT", "NSSO_FINANCE", (*_ANY, "bilingual"),
                            low=4_000, high=48_000),
    "nsso_provisions": Topic("nsso", "NSSO_ACCOUNT", "NSSO_FINANCE", ("instalments",),
                             low=900, high=9_000, instalments=3),
    "nsso_rectification": Topic("nsso", "NSSO_ACCOUNT", "NSSO_FINANCE", ("correction", "columns"),
                                low=200, high=5_000),
    "nsso_reminder": Topic("nsso", "NSSO_REMINDER", "NSSO_FINANCE", ("reminder",),
                           low=900, high=12_000, days=15),
    "nsso_plan": Topic("nsso", "NSSO_ACCOUNT", "NSSO_FINANCE", ("instalments",),
                       low=400, high=1_500, instalments=6),
    "nsso_notice": Topic("nsso", "NSSO_DMFA", "NSSO_DECLARATIONS", ("notice",), NOTHING,
                         low=20_000, high=90_000),
    "nsso_dimona": Topic("nsso", "NSSO_DIMONA", "NSSO_DECLARATIONS", ("notice",), NOTHING),
    "nsso_refund": Topic("nsso", "NSSO_ACCOUNT", "NSSO_FINANCE", ("stacked", "columns", "prose"),
                         REFUND, low=150, high=3_000),
    "nsso_attestation": Topic("nsso", "NSSO_CERTIFICATE", "NSSO_FINANCE", ("notice",), NOTHING,
                              low=1_250, high=1_250),
    "nsso_summons": Topic("nsso", "NSSO_FORMAL", "NSSO_FINANCE", ("writ", "prose"),
                          low=2_000, high=15_000),
    "vat_statement": Topic("finance", "VAT_ACCOUNT", "FIN_INTERVAT", ("statement", *_ANY),
                           reference="own", low=800, high=22_000, days=25),
    "vat_credit": Topic("finance", "VAT_ACCOUNT", "FIN_INTERVAT",
                        ("statement", "columns", "prose"), REFUND, low=400, high=9_000),
    "vat_fine": Topic("finance", "VAT_FINE", "FIN_INTERVAT", ("prose", "mainframe"),
                      account=3, low=100, high=1_000),
    "tax_assessment": Topic("finance", "CIT_ASSESSMENT", "FIN_BIZTAX", ("assessment",),
                            account=1, low=1_500, high=40_000, days=61),
    "tax_refund": Topic("finance", "CIT_ASSESSMENT", "FIN_BIZTAX", ("assessment",), REFUND,
                        low=500, high=12_000, days=61),
    "prepayment": Topic("finance", "CIT_PREPAYMENT", "FIN_BIZTAX", ("panel", "slip", "stacked"),
                        reference="own", account=2, low=500, high=9_000),
    "tax_notice": Topic("finance", "FIN_INFORMATION", "FIN_BIZTAX", ("notice",), NOTHING,
                        low=20_000, high=200_000),
    "commune_tax": Topic("commune", "LOCAL_TAX", "LOCAL_TAXES", ("bilingual", *_ANY),
                         low=150, high=4_000, days=61, scale=Decimal("0.005")),
    "province_tax": Topic("province", "LOCAL_TAX", "PROVINCIAL_TAXES", (*_ANY, "bilingual"),
                          low=90, high=1_500, days=61, scale=Decimal("0.1")),
    "vehicle_tax": Topic("flemish_tax", "VEHICLE_TAX", "FLEMISH_TAXES",
                         ("panel", "slip", "columns"), low=80, high=2_400, days=61),
    "company_contribution": Topic("fund", "SOCIAL_FUND", "FUND_CONTRIBUTIONS", _ANY,
                                  low=340, high=870),
    "lease_invoice": Topic("lease", "INVOICE", "LEASE_BILLING", ("invoice",), invoice="lease"),
    "lease_credit": Topic("lease", "INVOICE", "LEASE_BILLING", ("invoice",), NOTHING,
                          invoice="credit"),
    "secretariat_invoice": Topic("secretariat", "INVOICE", "SECRETARIAT_BILLING", ("invoice",),
                                 invoice="service", reference="text", days=15),
    "payroll": Topic("secretariat", "PAYROLL", "SECRETARIAT_PAYROLL", ("payroll",), NOTHING,
                     low=30_000, high=80_000),
    "fire_premium": Topic("insurer", "INSURANCE", "INSURER_POLICIES", ("premium",),
                          low=250, high=2_500, scale=Decimal(200)),
    "ohs_invoice": Topic("prevention", "INVOICE", "PREVENTION_BILLING", ("invoice", "columns"),
                         invoice="service", scale=Decimal("0.01")),
    "wage_seizure": Topic("bailiff", "SEIZURE", "BAILIFF_FILES", ("writ",),
                          low=120, high=1_900, reference="text"),
    "bailiff_demand": Topic("bailiff", "SEIZURE", "BAILIFF_FILES", ("writ", "reminder", "prose"),
                            low=300, high=9_000, days=15),
    "counter_notice": Topic("counter", "CBE_INFORMATION", "COUNTER_FILES", ("notice",), NOTHING,
                            low=50, high=50),
}


def compose(
    topic: str, language: str, company: Company, written: date, seed: str, *,
    layout: str = "", answer: str = "", qr: str = "", complete: bool = True,
) -> Letter:
    """A letter on ``topic``. ``complete`` prints every figure of the payment; otherwise the
    draw leaves some out. The same arguments always give the same letter."""
    about = TOPICS[topic]
    rng = Random(f"{seed} {topic}")
    answer = answer or about.answer
    reference = f"{written.year}/{rng.randrange(10_000, 99_999)}"
    customer = _customer(topic, company)
    style = Style.drawn(rng)
    invoice = _invoice(about, rng, language, written, reference, customer)
    payments = _payments(about, rng, language, company, written, answer, invoice, reference,
                         complete)
    due = payments[0].amount if payments else price(rng, about.low, about.high)
    others = (cents((due + price(rng, about.low, about.high)) * about.scale),
              cents(due * rng.randrange(30, 90) / 100 * about.scale))
    layout = layout or about.layouts[0]
    if qr == QR_PAYMENT and not (payments and payments[0].beneficiary and payments[0].iban):
        qr = ""
    return Letter(
        seed=f"{seed} {topic}", topic=topic, layout=layout, language=language,
        house=HOUSES[about.house], company=company, written=written, reference=reference,
        customer=customer,
        style=style, answer=answer, payments=payments, others=others, qr=qr, invoice=invoice,
    )


def _customer(topic: str, company: Company) -> str:
    """The company's number at the sender; the same on every letter of that sender."""
    house = TOPICS[topic].house
    if house == "nsso":
        return company.employer_number
    if house == "finance":
        return f"BE{company.number}"
    return str(Random(f"{house} {company.number}").randrange(100_000, 999_999))


def _invoice(
    about: Topic, rng: Random, language: str, written: date, reference: str, customer: str,
) -> Invoice | None:
    if not about.invoice:
        return None
    last = calendar.monthrange(written.year, written.month)[1]
    period = (written.replace(day=1), written.replace(day=last))
    communication = structured_communication(rng.randrange(1, 10**10))
    number = reference.replace("/", "-")
    if about.invoice == "credit":
        return Invoice(number, written, None, period, customer, mileage_lines(rng, language),
                       is_credit=True, origin=f"{written.year}-{rng.randrange(10_000, 99_999)}",
                       terms=settlement(language))
    due = written + timedelta(days=about.days)
    if about.invoice == "lease":
        lines = lease_lines(rng, language, rng.randrange(2, 5))
        return Invoice(number, written, due, period, customer, lines, (loyalty(rng, language),),
                       communication)
    return Invoice(number, written, due, period, customer, service_lines(rng, language),
                   communication=communication)


def _payments(
    about: Topic, rng: Random, language: str, company: Company, written: date, answer: str,
    invoice: Invoice | None, reference: str, complete: bool,
) -> tuple[Expected, ...]:
    if answer == NOTHING:
        return ()
    amount = invoice.payable if invoice else price(rng, about.low, about.high)
    due = written + timedelta(days=about.days)
    if answer in {REFUND, DIRECT_DEBIT}:
        return (Expected(amount=amount, due=due),)
    account = HOUSES[about.house].accounts[about.account]
    communication = _communication(about, rng, company, invoice, reference)
    keeps = {name: complete or rng.random() < chance for name, chance in
             (("bic", 0.6), ("beneficiary", 0.9), ("due", 0.9), ("communication", 0.95))}
    name = account.name.get(language) or next(iter(account.name.values()))
    return tuple(
        Expected(
            amount=amount, iban=account.iban,
            bic=account.bic if keeps["bic"] else "",
            beneficiary=name if keeps["beneficiary"] else "",
            communication=communication if keeps["communication"] else "",
            due=add_months(due, rank) if keeps["due"] else None,
        )
        for rank in range(about.instalments)
    )


def _communication(
    about: Topic, rng: Random, company: Company, invoice: Invoice | None, reference: str,
) -> str:
    if about.reference == "own":
        return structured_communication(int(company.number))
    if about.reference == "text":
        return f"{company.number} {reference}"
    if invoice:
        return invoice.communication
    return structured_communication(rng.randrange(1, 10**10))
