"""The faults that an admin call arms, and which request or message each one hits."""
from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from itertools import count

from .providers import TOKEN_PATH
from .web import bad_request

REQUEST_KINDS = (
    "latency", "401", "403", "429", "500", "503", "cut", "truncated", "invalid_json",
    "shifting_page", "duplicate", "clock",
)
"""Hit a request: ``times`` and ``after`` count requests."""
FILE_KINDS = ("wrong_digest", "empty_file", "big_file", "hostile_name")
"""Take hold of a file, in its metadata and its content, until they are cleared."""
MESSAGE_KINDS = ("bad_message", "unknown_fields")
"""Take hold of a message, until they are cleared."""
KINDS = REQUEST_KINDS + FILE_KINDS + MESSAGE_KINDS
ALWAYS = -1
PASSED_OVER = 0


@dataclass
class Fault:
    """One armed fault; ``times`` is what is left of it.

    ``ms`` is for latency, ``seconds`` for clock, ``retry_after`` (seconds) for 429 and
    503, ``size_mb`` for big_file, ``name`` for hostile_name, ``variant`` for bad_message.
    """

    fault_id: int
    kind: str
    times: int = 1
    after: int = 0
    path: str = ""
    enterprise_number: str = ""
    ms: float = 500
    seconds: float = 0
    retry_after: int = 1
    size_mb: int = 60
    name: str = ""
    variant: str = "wrong_types"
    hits: int = 0
    held: dict[str, int] = field(default_factory=dict)
    """The files or messages met, with their place from 1 on, or PASSED_OVER."""

    def fits(self, path: str, enterprise_number: str) -> bool:
        """Whether the fault is meant for this path and enterprise.

        Without a path it is meant for everything but the token endpoint.
        """
        if self.enterprise_number not in ("", enterprise_number):
            return False
        if not self.path:
            return path != TOKEN_PATH or self.kind == "clock"
        return re.search(self.path, path) is not None

    def strike(self) -> bool:
        """Count one occasion; True where the fault hits."""
        if self.after:
            self.after -= 1
            return False
        if not self.times:
            return False
        if self.times != ALWAYS:
            self.times -= 1
        self.hits += 1
        return True

    def grip(self, key: str) -> bool:
        """Count one file or message at its first sight; True where the fault holds it."""
        if key not in self.held:
            self.held[key] = self.hits if self.strike() else PASSED_OVER
        return self.held[key] > 0

DETAILS = {
    "times": int, "after": int, "path": str, "enterprise_number": str,
    "ms": int | float, "seconds": int | float, "retry_after": int, "size_mb": int,
    "name": str, "variant": str,
}
"""What an admin call may say of a fault beside its kind, and its type."""


class FaultBook:
    """The armed faults, in the order of their arming."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self._ids = count(1)
        self._lock = threading.Lock()

    def arm(self, spec: dict) -> Fault:
        """Arm the fault of an admin call; raises a 400."""
        kind = str(spec.get("kind", ""))
        if kind not in KINDS:
            raise bad_request(f"kind is one of {', '.join(KINDS)}")
        details = {name: value for name, value in spec.items() if name != "kind"}
        for name, value in details.items():
            if not isinstance(value, DETAILS.get(name, ())):
                raise bad_request(f"{name} is not a detail of a fault, or of the wrong type")
        try:
            re.compile(details.get("path", ""))
        except re.error as error:
            raise bad_request(f"path is not a regular expression: {error}") from None
        fault = Fault(next(self._ids), kind, **details)
        with self._lock:
            self.faults = [*self.faults, fault]
        return fault

    def clear(self) -> None:
        """Disarm all faults."""
        with self._lock:
            self.faults = []

    def is_armed(self, kinds: tuple[str, ...] = KINDS) -> bool:
        """Whether any fault of these kinds was armed and not cleared."""
        return any(fault.kind in kinds for fault in self.faults)

    def take(self, kind: str, path: str, enterprise_number: str = "") -> Fault | None:
        """The fault of this kind that hits this request, counted as one occasion."""
        for fault in self.faults:
            if fault.kind == kind and fault.fits(path, enterprise_number):
                with self._lock:
                    if fault.strike():
                        return fault
        return None

    def holder(self, kind: str, path: str, enterprise_number: str) -> Fault | None:
        """The fault of this kind that holds the file or message at ``path``."""
        for fault in self.faults:
            if fault.kind == kind and fault.fits(path, enterprise_number):
                with self._lock:
                    if fault.grip(path):
                        return fault
        return None
