"""What a document asks for, as far as it could be read; each value with where it is from."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Answer(StrEnum):
    """What is to be done."""

    TO_PAY = "to_pay"
    REFUND = "refund"              # money is to come in
    DIRECT_DEBIT = "direct_debit"  # the creditor collects it
    NOTHING = "nothing"            # the document says so
    UNKNOWN = "unknown"            # the document does not say


class Source(StrEnum):
    """Where a value was read, in the order of trust."""

    API = "api"
    UBL = "ubl"
    QR = "qr"
    TEXT = "text"


class Notice(StrEnum):
    """What a person should look at."""

    SEVERAL_AMOUNTS = "several_amounts"
    SEVERAL_ACCOUNTS = "several_accounts"
    SEVERAL_COMMUNICATIONS = "several_communications"
    SEVERAL_DATES = "several_dates"
    TWO_ANSWERS = "two_answers"                      # both to pay and to be refunded
    BAD_COMMUNICATION = "bad_communication"          # check digits fail
    BAD_IBAN = "bad_iban"                            # check digits fail
    OWN_ACCOUNT = "own_account"                      # the only account is the company's own
    SOURCES_DISAGREE = "sources_disagree"
    NO_TEXT = "no_text"
    UNREADABLE = "unreadable"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value, its source and the words it was read from."""

    value: T
    source: Source
    words: str


@dataclass(frozen=True, slots=True)
class PaymentRead:
    """One thing to pay or to receive; None where nothing was found.

    ``amount`` in units of ``currency``; ``structured`` 12 digits or ``RF…``, ``free`` text.
    """

    amount: Found[Decimal] | None = None
    currency: Found[str] | None = None
    iban: Found[str] | None = None
    bic: Found[str] | None = None
    beneficiary: Found[str] | None = None
    structured: Found[str] | None = None
    free: Found[str] | None = None
    due: Found[date] | None = None

    def found(self) -> Iterator[tuple[str, Found]]:
        """The fields that were found, by name."""
        for field in fields(self):
            if (value := getattr(self, field.name)) is not None:
                yield field.name, value

    def __bool__(self) -> bool:
        return any(True for _found in self.found())


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Values of one field that differ between sources, in the order of trust.

    ``field`` is a field of PaymentRead, "communication" or "answer"; ``payment`` counts from 0.
    """

    field: str
    payment: int
    values: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document asks for, from one source or from all; ``words`` tell the answer."""

    answer: Answer = Answer.UNKNOWN
    payments: tuple[PaymentRead, ...] = ()
    notices: tuple[Notice, ...] = ()
    words: str = ""
    source: Source = Source.TEXT
    disagreements: tuple[Disagreement, ...] = ()
