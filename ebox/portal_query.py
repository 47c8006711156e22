"""The list of documents on the portal: what its address says, as a condition and an order."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

Leaf = tuple[str, str, object]

LONGEST_TEXT = 200
LARGEST_ID = 2**31 - 1
LARGEST_AMOUNT = Decimal(10**12)
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2999, 12, 31)

KINDS: dict[str, list[Leaf | str]] = {
    "invoice": [("figure_kind", "=", "invoice")],
    "credit_note": [("figure_kind", "=", "credit_note")],
    "payment": [("figure_kind", "=", False), ("figure_source", "=", "payment")],
    "other": [("figure_kind", "=", False), ("figure_source", "=", False)],
}
UNPAID = ("overdue", "to_pay", "partly_paid")
# Column to the fields it sorts by; what has no value comes last, the newest first among equals.
SORTS: dict[str, tuple[str, ...]] = {
    "date": ("published",),
    "sender": ("sender_name",),
    "subject": ("name",),
    "number": ("customer_number_name",),
    "company": ("company_name",),
    "type": ("figure_kind", "figure_source"),
    "amount": ("figure_total",),
    "due": ("figure_due",),
    "state": ("payment_state",),
}
NEWEST_FIRST = "-date"


@dataclass(frozen=True, slots=True)
class PortalQuery:
    """What an address asks for: each value of the right type, or as if it were not there.

    ``refused`` names what the address says and nobody can mean, such as a thirtieth of February.
    """

    search: str = ""
    company: int = 0
    number: int = 0
    sender: int = 0
    date_from: date | None = None
    date_to: date | None = None
    document: str = ""
    type: str = ""
    amount_from: Decimal | None = None
    amount_to: Decimal | None = None
    label: int = 0
    unlabelled: bool = False
    unread: bool = False
    to_pay: bool = False
    sort: str = NEWEST_FIRST
    refused: frozenset[str] = frozenset()

    @classmethod
    def of(cls, address: Mapping[str, str]) -> PortalQuery:
        """Read the parameters of an address; unknown ones are none of ours.

        >>> PortalQuery.of({"date_from": "2026-02-30", "unread": "1"})
        PortalQuery(unread=True, refused={'date_from'})
        """
        values, refused = {}, set()
        for name, read in READERS.items():
            if not (text := str(address.get(name) or "").strip()):
                continue
            try:
                values[name] = read(text)
            except (ValueError, InvalidOperation):
                refused.add(name)
        return cls(**values, refused=frozenset(refused))

    def address(self) -> dict[str, str]:
        """Return the parameters that say the same, none of them empty.

        >>> PortalQuery.of({"amount_from": "1.250,50", "sort": "-date", "x": "y"}).address()
        {'amount_from': '1250.50'}
        """
        return {
            name: _written(getattr(self, name))
            for name in READERS
            if getattr(self, name) != DEFAULTS[name]
        }

    def but(self, **values) -> PortalQuery:
        """Return this query with other values; ``None`` takes one away."""
        return replace(
            self, **{name: DEFAULTS[name] if v is None else v for name, v in values.items()}
        )

    @property
    def message_type(self) -> int:
        """The id of the message type that is asked for, 0 where a kind of figures is, or none.

        >>> [PortalQuery.of({"type": text}).message_type for text in ("12", "invoice", "")]
        [12, 0, 0]
        """
        return int(self.type) if self.type.isdecimal() else 0

    @property
    def filters(self) -> frozenset[str]:
        """The names of what narrows the list."""
        return frozenset(self.address()) - {"sort"}

    def domain(self, timezone: str = "UTC") -> list[Leaf | str]:
        """Return the condition as an Odoo domain of ``ebox.document``.

        :param timezone: where the reader's days begin; an IANA name
        """
        leaves: list[Leaf | str] = []
        for field, value in (
            ("company_id", self.company),
            ("customer_number_id", self.number),
            ("sender_id", self.sender),
        ):
            if value:
                leaves.append((field, "=", value))
        if self.date_from:
            leaves.append(("published", ">=", _begin(self.date_from, timezone)))
        if self.date_to:
            leaves.append(("published", "<", _begin(self.date_to + timedelta(1), timezone)))
        if self.document:
            leaves += ["|", ("figure_number", "ilike", self.document),
                       ("name", "ilike", self.document)]
        if self.message_type:
            leaves.append(("message_type_id", "=", self.message_type))
        elif self.type:
            leaves += KINDS[self.type]
        return leaves + self._of_amounts() + self._of_state()

    def _of_amounts(self) -> list[Leaf | str]:
        leaves: list[Leaf | str] = []
        if self.amount_from is not None:
            leaves.append(("figure_total", ">=", float(self.amount_from)))
        if self.amount_to is not None:
            leaves.append(("figure_total", "<=", float(self.amount_to)))
        # Without a currency a document says no amount, which is not 0.00.
        return [("figure_currency_id", "!=", False), *leaves] if leaves else []

    def _of_state(self) -> list[Leaf | str]:
        leaves: list[Leaf | str] = []
        if self.label:
            leaves.append(("label_ids", "in", [self.label]))
        if self.unlabelled:
            leaves.append(("label_ids", "=", False))
        if self.unread:
            leaves.append(("is_unread", "=", True))
        if self.to_pay:
            leaves.append(("payment_state", "in", UNPAID))
        if self.search:
            leaves.append(("fulltext", "ilike", self.search))
        return leaves

    @property
    def order(self) -> str:
        """The order as Odoo writes it.

        >>> PortalQuery.of({"sort": "amount"}).order
        'figure_total ASC NULLS LAST, published DESC, id DESC'
        >>> PortalQuery().order
        'published DESC, id DESC'
        """
        column, way = self.sort.lstrip("-"), "DESC" if self.sort.startswith("-") else "ASC"
        if column == "date":
            return f"published {way}, id {way}"
        parts = [f"{field} {way} NULLS LAST" for field in SORTS[column]]
        return ", ".join([*parts, "published DESC", "id DESC"])

    def sort_after_click(self, column: str) -> str:
        """Return the sort that a click on a column's title asks for.

        >>> PortalQuery().sort_after_click("date"), PortalQuery().sort_after_click("sender")
        ('date', 'sender')
        """
        first = f"-{column}" if column in ("date", "amount") else column
        other = column if first.startswith("-") else f"-{column}"
        return other if self.sort == first else first

    def __repr__(self) -> str:
        said = [f"{name}={getattr(self, name)!r}" for name in READERS
                if getattr(self, name) != DEFAULTS[name]]
        if self.refused:
            said.append(f"refused={set(self.refused)!r}")
        return f"PortalQuery({', '.join(said)})"


def amount_of(text: str) -> Decimal:
    """Return the amount that a person typed, the Belgian way or the English one.

    >>> [str(amount_of(text)) for text in ("1.250,50", "1,250.50", "12,5", "1 250", "1.250", "-3")]
    ['1250.50', '1250.50', '12.5', '1250', '1250', '-3']

    :raises InvalidOperation: for what is no amount
    :raises ValueError: for one that is too large
    """
    text = "".join(text.replace("€", "").split())
    if not text:
        raise InvalidOperation(text)
    sign = max(text.rfind(","), text.rfind("."))
    is_mixed = "," in text and "." in text
    is_of_thousands = text.count(text[sign]) > 1 or len(text) - sign == 4
    if sign >= 0 and (is_mixed or not is_of_thousands):
        text = f"{_joined(text[:sign])}.{text[sign + 1:]}"
    else:
        text = _joined(text)
    amount = Decimal(text)
    if not amount.is_finite() or abs(amount) > LARGEST_AMOUNT:
        raise ValueError(text)
    return amount


def page_of(text: object) -> int:
    """Return the number of the page that an address asks for, 1 where it asks for none.

    >>> [page_of(text) for text in (3, "3", "0", "-1", "x", None, "9" * 30)]
    [3, 3, 1, 1, 1, 1, 999999999]
    """
    digits = str(text)
    # No list is longer, and the database counts no further.
    return max(int(digits[:9]), 1) if digits.isdecimal() else 1


def _joined(digits: str) -> str:
    return digits.replace(",", "").replace(".", "")


def _id(text: str) -> int:
    number = int(text)
    if not 0 < number <= LARGEST_ID:
        raise ValueError(text)
    return number


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(text)
    return day


def _text(text: str) -> str:
    return text.replace("\0", "")[:LONGEST_TEXT]


def _kind(text: str) -> str:
    if text.isdecimal():
        return str(_id(text))
    if text not in KINDS:
        raise ValueError(text)
    return text


def _sort(text: str) -> str:
    if text.removeprefix("-") not in SORTS:
        raise ValueError(text)
    return text


def _flag(text: str) -> bool:
    return text not in ("0", "false", "no")


def _begin(day: date, timezone: str) -> datetime:
    """Return when a day begins there, in UTC and naive, as Odoo keeps it."""
    begin = datetime.combine(day, time.min, ZoneInfo(timezone))
    return begin.astimezone(UTC).replace(tzinfo=None)


def _written(value: object) -> str:
    return "1" if value is True else str(value)


READERS = {
    "search": _text,
    "company": _id,
    "number": _id,
    "sender": _id,
    "date_from": _day,
    "date_to": _day,
    "document": _text,
    "type": _kind,
    "amount_from": amount_of,
    "amount_to": amount_of,
    "label": _id,
    "unlabelled": _flag,
    "unread": _flag,
    "to_pay": _flag,
    "sort": _sort,
}
DEFAULTS = {field.name: field.default for field in fields(PortalQuery)}
