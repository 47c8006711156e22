"""What a letter says in one language, before its figures are filled in."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Prose:
    """The words of one kind of letter; texts hold ``str.format`` fields (see ``topics``)."""

    heading: str
    subject: str
    opening: tuple[str, ...]
    closing: tuple[str, ...]

    def filled(self, facts: dict[str, str]) -> Prose:
        """The same prose with its fields replaced by ``facts``."""
        return Prose(
            self.heading.format(**facts),
            self.subject.format(**facts),
            tuple(text.format(**facts) for text in self.opening),
            tuple(text.format(**facts) for text in self.closing),
        )


@dataclass(frozen=True)
class Phrases:
    """What every letter of a language needs; the payment clauses are joined in this order."""

    salutation: str
    greeting: str
    pay: tuple[str, ...]
    refund: str
    direct_debit: str
    before: str
    on_account: str
    in_name_of: str
    quoting: str
    collected_on: str
    to_account: str
    contact: str
