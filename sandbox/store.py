"""The e-Boxes: per enterprise, per Document Provider, the messages, newest first."""
from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from .model import Attachment, Message
from .moments import now
from .profiles import Profile, messages_of
from .providers import PROVIDERS
from .publication import new_messages
from .web import bad_request, not_found

NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Facts:
    """What the metadata say of a file: its size in bytes and its SHA-256."""

    size: int
    digest: bytes

    @classmethod
    def of(cls, data: bytes) -> Facts:
        """The facts of these bytes."""
        return cls(len(data), hashlib.sha256(data).digest())


def _newest_first(message: Message) -> tuple[float, str]:
    return -message.published.timestamp(), message.message_id


class ProviderBox:
    """What one Document Provider holds for one enterprise.

    The list is replaced, never changed, so that a page can be cut from it while
    another thread publishes.
    """

    def __init__(self, messages: Iterable[Message]):
        self._lock = threading.Lock()
        self._facts: dict[tuple[str, str], Facts] = {}
        self._set(sorted(messages, key=_newest_first))

    def _set(self, messages: list[Message]) -> None:
        self._messages = messages
        self._by_id = {message.message_id: message for message in messages}
        self._next_expiry = min((message.expires for message in messages), default=NEVER)

    def messages(self) -> list[Message]:
        """The messages that have not expired, newest first; not to be changed."""
        moment = now()
        if moment >= self._next_expiry:
            with self._lock:
                self._set([item for item in self._messages if item.expires > moment])
        return self._messages

    def get(self, message_id: str) -> Message:
        """One message; raises a 404."""
        self.messages()
        try:
            return self._by_id[message_id]
        except KeyError:
            raise not_found(f"message {message_id}") from None

    def publish(self, messages: list[Message]) -> None:
        """Add messages; raises a 400 where an id is taken."""
        with self._lock:
            for message in messages:
                if message.message_id in self._by_id:
                    raise bad_request(f"message {message.message_id} exists already")
                for attachment in message.attachments:
                    self._facts.pop((message.message_id, attachment.attachment_id), None)
            self._set(sorted(self._messages + messages, key=_newest_first))

    def expire(self, message_id: str) -> None:
        """Take a message away, if it is there."""
        with self._lock:
            self._set([item for item in self._messages if item.message_id != message_id])

    def facts(self, message: Message, attachment: Attachment) -> Facts:
        """Size and digest of a file, worked out once."""
        key = message.message_id, attachment.attachment_id
        facts = self._facts.get(key)
        if facts is None:
            facts = self._facts[key] = Facts.of(attachment.data())
        return facts


@dataclass
class Ebox:
    """One enterprise's e-Box and what happened to it since it was made."""

    number: str
    name: str
    profile: Profile
    made_on: date
    seed: int
    history: list[dict] = field(default_factory=list)
    """What was published and what expired by admin calls, in order."""
    changed: set[tuple[str, str]] = field(default_factory=set)
    consulted: datetime | None = None

    def __post_init__(self) -> None:
        letters = messages_of(self.profile, self.number, self.name, self.seed, self.made_on)
        self.boxes = {
            provider: ProviderBox(item for item in letters if item.provider == provider)
            for provider in PROVIDERS
        }
        self._serial = len(letters) + 1
        history, self.history = self.history, []
        for event in history:
            if "publish" in event:
                self.publish(event["publish"], datetime.fromisoformat(event["moment"]))
            else:
                self.expire(event["provider"], event["expire"])

    def publish(self, spec: dict, moment: datetime) -> list[Message]:
        """Add the messages that ``spec`` describes; raises a 400."""
        messages = new_messages(spec, self.number, self.name, self._serial, moment)
        for provider, box in self.boxes.items():
            box.publish([item for item in messages if item.provider == provider])
        self._serial += len(messages)
        self.history.append({"publish": spec, "moment": moment.isoformat()})
        return messages

    def find(self, message_id: str, provider: str = "") -> Message:
        """A message, of this provider or wherever it lies; raises a 404."""
        for message in self.all_messages():
            if message.message_id == message_id and provider in ("", message.provider):
                return message
        raise not_found(f"message {message_id}")

    def expire(self, provider: str, message_id: str) -> None:
        """Take a message away, if it is there."""
        self.boxes[provider].expire(message_id)
        self.history.append({"expire": message_id, "provider": provider})

    def all_messages(self) -> list[Message]:
        """The messages of all providers."""
        return [message for box in self.boxes.values() for message in box.messages()]


class Store:
    """All e-Boxes, by enterprise number; ``on_change`` is told of what must be kept."""

    def __init__(self, seed: int, on_change: Callable[[], None]):
        self.seed = seed
        self.eboxes: dict[str, Ebox] = {}
        self.on_change = on_change
        self._lock = threading.Lock()

    def get(self, number: str) -> Ebox:
        """An enterprise's e-Box; raises a 404."""
        try:
            return self.eboxes[number]
        except KeyError:
            raise not_found(f"the e-Box of {number}") from None

    def fill(self, number: str, name: str, profile: Profile) -> Ebox:
        """Make an e-Box, in place of the one that there may be."""
        ebox = Ebox(number, name, profile, now().date(), self.seed)
        self.eboxes[number] = ebox
        self.on_change()
        return ebox

    def open(self, number: str, name: str) -> None:
        """Give an enterprise the usual e-Box where it has none yet."""
        with self._lock:
            if number not in self.eboxes:
                self.fill(number, name, Profile())

    def publish(self, ebox: Ebox, spec: dict) -> list[Message]:
        """Publish described messages now."""
        with self._lock:
            messages = ebox.publish(spec, now())
        self.on_change()
        return messages

    def expire(self, ebox: Ebox, message: Message) -> None:
        """Let a message expire now."""
        ebox.expire(message.provider, message.message_id)
        self.on_change()

    def mark(self, ebox: Ebox, message: Message, **state: bool | str | tuple) -> None:
        """Change some of ``model.STATE`` of a message."""
        before = {name: getattr(message, name) for name in state}
        if before != state:
            for name, value in state.items():
                setattr(message, name, value)
            ebox.changed.add((message.provider, message.message_id))
            self.on_change()

    def clear(self) -> None:
        """Forget all e-Boxes."""
        self.eboxes.clear()
        self.on_change()
