"""An invoice or credit note as its file says it: what every reader of a format returns.

Sources: UBL 2.1; Peppol BIS Billing 3 (the BT numbers are those of EN 16931); UBL.BE; e-FFF.
Amounts are Decimal, in units of ``Invoice.currency``, signed as in the file: those of a credit
note are positive. Texts are "" and amounts None where the file says nothing.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"


class TaxCategory(StrEnum):
    """UNCL 5305, as far as EN 16931 knows it; what a file says else is kept as OTHER."""

    STANDARD = "S"
    REVERSE_CHARGE = "AE"
    INTRA_COMMUNITY = "K"
    EXPORT = "G"
    EXEMPT = "E"
    ZERO = "Z"
    OUTSIDE = "O"
    IGIC = "L"
    IPSI = "M"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class PartyId:
    """An identifier with the scheme it belongs to (ISO 6523 code or free text), "" without."""

    value: str
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    name: str = ""  # registered name, else trading name
    trading_name: str = ""
    vat: str = ""  # with its country prefix, without spaces and points
    enterprise: str = ""  # valid Belgian enterprise number, 10 digits
    endpoint: PartyId | None = None  # Peppol address
    ids: tuple[PartyId, ...] = ()  # PartyIdentification, PartyLegalEntity/CompanyID
    street: str = ""
    street2: str = ""
    city: str = ""
    zip: str = ""
    region: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Tax:
    """A category with its rate in percent; ``rate`` None where the file names none."""

    category: TaxCategory
    rate: Decimal | None
    exemption: str = ""  # exemption reason, in words
    exemption_code: str = ""  # VATEX


@dataclass(frozen=True, slots=True)
class Adjustment:
    """An allowance (``amount`` < 0) or a charge (``amount`` > 0), of a line or of the document."""

    amount: Decimal
    reason: str = ""
    reason_code: str = ""
    tax: Tax | None = None  # of the document's own; a line's has the line's tax


@dataclass(frozen=True, slots=True)
class Line:
    id: str
    name: str
    description: str  # with the line's note
    quantity: Decimal  # 1 where the file names none
    unit: str  # UN/ECE Recommendation 20 code
    price: Decimal | None  # net price of ``base_quantity`` units
    base_quantity: Decimal  # 1 where the file names none
    amount: Decimal  # LineExtensionAmount: net, allowances and charges included
    tax: Tax | None
    adjustments: tuple[Adjustment, ...] = ()
    seller_item: str = ""  # the seller's article number
    buyer_item: str = ""
    standard_item: PartyId | None = None  # GTIN and the like
    start: date | None = None  # invoicing period
    end: date | None = None
    account: str = ""  # AccountingCost: the buyer's own account
    order: str = ""  # OrderLineReference


@dataclass(frozen=True, slots=True)
class TaxSubtotal:
    """A row of the tax breakdown."""

    tax: Tax
    base: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class PaymentMeans:
    code: str = ""  # UNCL 4461
    iban: str = ""  # without spaces; as printed where it is no IBAN
    bic: str = ""
    holder: str = ""
    payment_id: str = ""  # remittance information, as printed
    mandate: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the invoice; ``content`` is decoded when asked (see ``reader.content_of``)."""

    name: str
    mime: str
    base64: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """LegalMonetaryTotal; ``tax`` is the tax total in the invoice's currency."""

    lines: Decimal | None
    untaxed: Decimal | None  # TaxExclusiveAmount
    tax: Decimal | None
    total: Decimal | None  # TaxInclusiveAmount
    allowances: Decimal
    charges: Decimal
    prepaid: Decimal
    rounding: Decimal
    payable: Decimal | None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A sum that the file's own figures do not make.

    ``what``: line (price × quantity, of the line ``line``), base_of_rate, tax_of_rate (of
    ``rate``), lines, untaxed, tax, total or payable.
    """

    what: str
    said: Decimal
    computed: Decimal
    rate: Decimal | None = None
    line: str = ""


@dataclass(frozen=True, slots=True)
class Invoice:
    kind: Kind
    number: str
    type_code: str  # UNCL 1001: 380, 381, 383, 384, 386, 389…
    customization: str
    profile: str
    issued: date | None
    due: date | None
    delivered: date | None
    tax_point: date | None
    start: date | None  # invoicing period
    end: date | None
    currency: str  # ISO 4217
    tax_currency: str  # where VAT is also given in another currency
    supplier: Party
    customer: Party
    payee: Party | None
    tax_representative: Party | None
    customer_number: str  # ours, as the supplier knows us
    customer_number_hint: str  # the buyer reference where it may be one: to find, never to make
    buyer_reference: str
    order: str
    contract: str
    project: str
    preceding: tuple[str, ...]  # invoices that a credit note corrects
    accounting_cost: str
    lines: tuple[Line, ...]
    adjustments: tuple[Adjustment, ...]
    taxes: tuple[TaxSubtotal, ...]
    totals: Totals
    means: tuple[PaymentMeans, ...]
    terms: str
    structured: str  # communication as +++123/4567/89012+++, "" without a valid one
    notes: tuple[str, ...]
    attachments: tuple[Attachment, ...]
    unread: tuple[str, ...] = ()  # elements whose date is none: "DueDate"
    disagreements: tuple[Disagreement, ...] = ()
    is_head: bool = False  # of a CII, whose lines Odoo reads
