"""What an e-Box is filled with when it is made."""
from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime, time
from functools import lru_cache

from .bulk import bulk_catalogue, bulk_messages
from .generator import catalogue, generate
from .model import Catalogue, Message
from .web import bad_request

KINDS = ("mail", "bulk", "empty")
BULK_SIZE = 60_000


@dataclass(frozen=True)
class Profile:
    """``mail``: realistic letters; ``bulk``: ``count`` letters of ``size`` bytes; ``empty``."""

    kind: str = "mail"
    count: int = 1000
    size: int = BULK_SIZE

    @classmethod
    def from_json(cls, spec: dict) -> Profile:
        """The profile in an admin call; raises a 400 for an unknown one."""
        kind = spec.get("profile", "mail")
        if kind not in KINDS:
            raise bad_request(f"profile is one of {', '.join(KINDS)}")
        return cls(kind, int(spec.get("count", cls.count)), int(spec.get("size", cls.size)))

    def as_json(self) -> dict:
        """The admin call that asks for this profile."""
        fields = asdict(self)
        return {"profile": fields.pop("kind"), **fields}


def messages_of(
    profile: Profile, number: str, company_name: str, seed: int, today: date
) -> list[Message]:
    """A new e-Box's messages; the same arguments give the same messages."""
    if profile.kind == "empty":
        return []
    if profile.kind == "bulk":
        midnight = datetime.combine(today, time(), tzinfo=UTC)
        return bulk_messages(profile.count, profile.size, midnight)
    # The e-Box changes its messages' state; the generator's own stay as they are.
    return [replace(message) for message in generate(number, company_name, seed, today)]


@lru_cache(maxsize=1)
def whole_catalogue() -> Catalogue:
    """The reference data of the realistic and of the bulk messages, without doubles."""
    mail, bulk = catalogue(), bulk_catalogue()
    senders = {item.number: item for item in bulk.senders + mail.senders}
    types = {item.type_id: item for item in bulk.message_types + mail.message_types}
    applications = {item.application_id: item for item in bulk.applications + mail.applications}
    return Catalogue(
        tuple(senders.values()), tuple(types.values()), tuple(applications.values())
    )
