"""What the check of a PDF's seals answers."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SealState(StrEnum):
    """The answer on a file, or on one of its seals; of several, the worst counts."""

    ALTERED = "altered"        # the file, or what was sealed of it, was changed afterwards
    UNREADABLE = "unreadable"  # there is a seal, and it cannot be checked
    UNLISTED = "unlisted"      # intact; its issuer is not in the list
    LISTED = "listed"          # intact, of an issuer in the list
    NONE = "none"              # no seal


class Doubt(StrEnum):
    """Why an intact seal does not count as one of a listed issuer."""

    UNKNOWN = "unknown"  # no way from its certificate to a listed issuer
    EXPIRED = "expired"  # its certificate was not valid when it sealed
    REVOKED = "revoked"


WORST_FIRST = tuple(SealState)


def worst(states: list[SealState]) -> SealState:
    """Return the answer for several files or seals.

    >>> worst([SealState.LISTED, SealState.ALTERED, SealState.NONE])
    <SealState.ALTERED: 'altered'>
    >>> worst([])
    <SealState.NONE: 'none'>
    """
    return min(states, key=WORST_FIRST.index, default=SealState.NONE)


@dataclass(frozen=True, slots=True)
class Seal:
    """One seal. ``signed``: naive UTC, as the seal itself says; None where it does not.

    ``signer`` is proven where the issuer is listed; else it is what the file claims.
    """

    state: SealState
    signer: str
    issuer: str
    signed: datetime | None
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class SealReport:
    """What is known of a file's seals, in the order in which they were put on it."""

    state: SealState
    seals: tuple[Seal, ...] = ()

    @property
    def shown(self) -> Seal | None:
        """The seal that speaks for the file: the first of the worst."""
        return next((seal for seal in self.seals if seal.state == self.state), None)
