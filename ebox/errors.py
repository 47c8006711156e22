"""The one exception of this package, and the codes that the addon puts into words."""
from __future__ import annotations

import re
from enum import StrEnum

DETAIL_LENGTH = 500


class Code(StrEnum):
    """What went wrong, as far as somebody who can act on it needs to know."""

    BAD_ADDRESS = "bad_address"
    HOST_UNREACHABLE = "host_unreachable"
    TLS = "tls"
    TIMEOUT = "timeout"
    CONNECTION_CUT = "connection_cut"
    CLIENT_UNKNOWN = "client_unknown"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    CLOCK = "clock"
    TERMS = "terms"
    SCOPE_MISSING = "scope_missing"
    TOKEN_REFUSED = "token_refused"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    GONE = "gone"
    TOO_MANY_REQUESTS = "too_many_requests"
    UNAVAILABLE = "unavailable"
    SERVER_ERROR = "server_error"
    BAD_REQUEST = "bad_request"
    BAD_ANSWER = "bad_answer"
    DIGEST_MISMATCH = "digest_mismatch"
    TRUNCATED = "truncated"
    EMPTY_FILE = "empty_file"
    TOO_LARGE = "too_large"
    KEY_UNREADABLE = "key_unreadable"


TEMPORARY = frozenset({
    Code.HOST_UNREACHABLE, Code.TIMEOUT, Code.CONNECTION_CUT, Code.TOO_MANY_REQUESTS,
    Code.UNAVAILABLE, Code.SERVER_ERROR, Code.BAD_ANSWER, Code.TRUNCATED,
    Code.EMPTY_FILE, Code.DIGEST_MISMATCH,
})

MAILBOX_WIDE = frozenset({
    Code.BAD_ADDRESS, Code.HOST_UNREACHABLE, Code.TLS, Code.CLIENT_UNKNOWN,
    Code.CERTIFICATE_UNKNOWN, Code.CLOCK, Code.TERMS, Code.SCOPE_MISSING,
    Code.TOKEN_REFUSED, Code.TOO_MANY_REQUESTS, Code.KEY_UNREADABLE,
})

_PRIVATE = re.compile(
    r"eyJ[\w-]+(?:\.[\w-]*)*"  # JSON Web Token
    r"|(?i:bearer)\s+\S+"
    r"|\b\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}\b"  # national register number
)


def scrub(text: str) -> str:
    """Return ``text`` on one line, without tokens or national register numbers, capped."""
    return _PRIVATE.sub("[…]", " ".join(text.split()))[:DETAIL_LENGTH]


class EboxError(Exception):
    """An answer, a connection or a file that cannot be used.

    ``code``: a :class:`Code`. ``detail``: for engineers, never for users; scrubbed of
    tokens and national register numbers. ``status``: HTTP status, None when there was
    no answer. ``retry_after``: seconds to wait, when the server said so. ``trace_id``:
    the BelGov-Trace-Id to quote to the platform's help desk.
    ``mailbox_wide`` overrides what the code says by itself.
    """

    def __init__(
        self,
        code: Code,
        detail: str = "",
        *,
        status: int | None = None,
        retry_after: float | None = None,
        trace_id: str = "",
        mailbox_wide: bool | None = None,
    ) -> None:
        self.code = Code(code)
        self.detail = scrub(detail)
        self.status = status
        self.retry_after = retry_after
        self.trace_id = trace_id
        self._mailbox_wide = mailbox_wide
        super().__init__(f"{self.code}: {self.detail}" if self.detail else str(self.code))

    @property
    def is_temporary(self) -> bool:
        """Whether the same call may succeed later without anybody doing anything."""
        return self.code in TEMPORARY

    @property
    def is_mailbox_wide(self) -> bool:
        """Whether every other call of this connection would fail too (token, scope, host)."""
        if self._mailbox_wide is not None:
            return self._mailbox_wide
        return self.code in MAILBOX_WIDE
