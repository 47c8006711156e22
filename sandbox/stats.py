"""What the sandbox was asked, and over how many connections at once."""
from __future__ import annotations

import threading
from collections import Counter


class Stats:
    """Counts requests by route, method and status; watches open connections."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = 0
        self.reset()

    def reset(self) -> None:
        """Start counting anew; connections that are open stay counted."""
        with self._lock:
            self._routes: Counter[str] = Counter()
            self._methods: Counter[str] = Counter()
            self._statuses: Counter[str] = Counter()
            self._most = self._open

    def count(self, method: str, route: str, status: int) -> None:
        """Note one answer."""
        with self._lock:
            self._routes[f"{method} {route}"] += 1
            self._methods[method] += 1
            self._statuses[str(status)] += 1

    def connected(self) -> None:
        """Note a new connection."""
        with self._lock:
            self._open += 1
            self._most = max(self._most, self._open)

    def disconnected(self) -> None:
        """Note the end of a connection."""
        with self._lock:
            self._open -= 1

    def as_json(self) -> dict:
        """All counts."""
        with self._lock:
            return {
                "requests": self._methods.total(),
                "routes": dict(self._routes),
                "methods": dict(self._methods),
                "statuses": dict(self._statuses),
                "connections": {"open": self._open, "most": self._most},
            }
