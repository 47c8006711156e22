"""What an admin call can set while the sandbox runs."""
from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from .web import bad_request


@dataclass
class Settings:
    """``token_lifetime`` in seconds; ``latency_ms`` is added to each API answer.

    ``message_calls``: 1 where messages take actions and replies, 0 where they do not.
    """

    token_lifetime: int = 300
    latency_ms: float = 0
    message_calls: int = 0

    def update(self, values: dict) -> None:
        """Take new values; raises a 400 for an unknown name or a negative number."""
        known = {item.name for item in fields(self)}
        for name, value in values.items():
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            if name not in known or not is_number or value < 0:
                raise bad_request(f"settings are numbers named {', '.join(sorted(known))}")
        for name, value in values.items():
            setattr(self, name, value)

    def reset(self) -> None:
        """Back to the values of a fresh sandbox."""
        self.update(asdict(Settings()))
