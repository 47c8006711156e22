"""The query parameters of the message list."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from .model import Message
from .moments import start_of_day
from .web import bad_request

LANGUAGES = ("fr", "nl", "de")
MAX_PAGE_SIZE = 100
ONE_DAY = timedelta(days=1)

Test = Callable[[Message], bool]
SearchText = Callable[[Message, str], str]
"""All that ``q`` looks at, for a message and a language."""


@dataclass(frozen=True)
class Field:
    """A parameter that filters: how its value is read, and the test it makes."""

    read: Callable[[str], object]
    test: Callable[[object], Test]


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _truth(text: str) -> bool:
    return {"true": True, "false": False}[text]


def flag(attribute: str) -> Field:
    """A filter on a boolean of the message."""
    return Field(_truth, lambda wanted: lambda message: getattr(message, attribute) is wanted)


def equal(attribute: str) -> Field:
    """A filter on a text of the message."""
    return Field(str, lambda wanted: lambda message: getattr(message, attribute) == wanted)


def before(attribute: str) -> Field:
    """A filter on the days before a given one, that day excluded."""
    return Field(_day, lambda day: _earlier(attribute, day))


def after(attribute: str) -> Field:
    """A filter on the days after a given one, that day excluded."""
    return Field(_day, lambda day: _later(attribute, day))


def _earlier(attribute: str, day: date) -> Test:
    limit = start_of_day(day)
    return lambda message: getattr(message, attribute) < limit


def _later(attribute: str, day: date) -> Test:
    limit = start_of_day(day + ONE_DAY)
    return lambda message: getattr(message, attribute) >= limit


FILTERS = {
    "receivedBefore": before("published"),
    "receivedAfter": after("published"),
    "expiredBefore": before("expires"),
    "expiredAfter": after("expires"),
    "readStatus": flag("is_read"),
    "visible": flag("is_visible"),
    "registeredMail": flag("is_registered"),
    "messageTypeId": equal("message_type_id"),
    "senderOrganizationId": equal("sender_number"),
    "senderApplicationId": equal("application_id"),
}
"""The parameters of contract 2.1 beside ``page``, ``pageSize``, ``q`` and ``qlang``."""


@dataclass(frozen=True)
class Paging:
    """The wanted page, from 1, and its size."""

    page: int
    size: int

    @property
    def start(self) -> int:
        """The place of the page's first item."""
        return (self.page - 1) * self.size

    def cut(self, items: list) -> list:
        """The page's items."""
        return items[self.start:self.start + self.size]


@dataclass(frozen=True)
class Query:
    """A list's parameters, understood."""

    paging: Paging
    tests: tuple[Test, ...]

    def select(self, messages: list[Message]) -> list[Message]:
        """The messages that pass every test."""
        if not self.tests:
            return messages
        return [item for item in messages if all(test(item) for test in self.tests)]


def issue(name: str, value: object, detail: str, where: str = "query") -> dict:
    """A Belgif InputValidationIssue."""
    return {
        "type": "urn:problem-type:belgif:input-validation:schemaViolation",
        "in": where,
        "name": name,
        "value": value,
        "detail": detail,
    }


class _Reader:
    """Takes parameters one by one and gathers what is wrong with them."""

    def __init__(self, parameters: Iterable[tuple[str, str]]):
        self.values: dict[str, str] = {}
        self.issues: list[dict] = []
        for name, value in parameters:
            if name in self.values:
                self.wrong(name, value, "is given twice")
            self.values[name] = value

    def wrong(self, name: str, value: str, detail: str) -> None:
        self.issues.append(issue(name, value, f"{name} {detail}"))

    def take(self, name: str, read: Callable[[str], object], detail: str) -> object:
        value = self.values.pop(name, None)
        if value is None:
            return None
        try:
            return read(value)
        except (ValueError, KeyError):
            self.wrong(name, value, detail)
            return None

    def paging(self) -> Paging:
        page = self.take("page", _number(None), "must be a whole number from 1 on")
        size = self.take("pageSize", _number(MAX_PAGE_SIZE), "must be from 1 to 100")
        return Paging(page or 1, size or 25)

    def finish(self) -> None:
        for name, value in self.values.items():
            self.wrong(name, value, "is not a parameter of this call")
        if self.issues:
            raise bad_request("the query is not valid", *self.issues)


def _number(most: int | None) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = int(text)
        if number < 1 or most and number > most:
            raise ValueError(text)
        return number

    return read


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise ValueError(text)
    return text


def read_paging(parameters: Iterable[tuple[str, str]]) -> Paging:
    """``page`` and ``pageSize`` alone; raises a 400 with issues."""
    reader = _Reader(parameters)
    paging = reader.paging()
    reader.finish()
    return paging


def read_nothing(parameters: Iterable[tuple[str, str]]) -> None:
    """Raises a 400 with issues where a call without parameters got some."""
    _Reader(parameters).finish()


def read_query(
    parameters: Iterable[tuple[str, str]], fields: dict[str, Field], search_text: SearchText
) -> Query:
    """The message list's parameters, ANDed; raises a 400 with issues."""
    reader = _Reader(parameters)
    paging = reader.paging()
    tests = []
    for name, field in fields.items():
        value = reader.take(name, field.read, "has a value that does not fit")
        if value is not None:
            tests.append(field.test(value))
    language = reader.take("qlang", _language, "must be fr, nl or de")
    words = reader.take("q", str, "")
    if words and not language and not reader.issues:
        reader.wrong("qlang", "", "is required with q")
    if words and language:
        folded = words.casefold()
        tests.append(lambda message: folded in search_text(message, language).casefold())
    reader.finish()
    return Query(paging, tuple(tests))
