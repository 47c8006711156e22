"""Access tokens: OAuth 2 client credentials with a signed assertion (RFC 6749, RFC 7523).

Tokens, assertions and keys are never logged nor put into an error.
"""
from __future__ import annotations

import re
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import jwt
import requests
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from .addresses import check_address, connection_settings
from .answers import read_error
from .errors import Code, EboxError
from .http_errors import (
    TERMS_WORDS,
    TRACE_HEADER,
    error_from_exception,
    error_of,
    http_date,
    retry_after,
    trace_id,
)
from .reading import number, string

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ASSERTION_SECONDS = 300
RENEW_BEFORE_SECONDS = 60
DEFAULT_LIFETIME_SECONDS = 300
CLOCK_TOLERANCE_SECONDS = 120
_TOKEN = re.compile(r"[\x21-\x7e]+")

_CERTIFICATE_WORDS = ("signature", "certificat", "public key", "jwk", "key not", "no key")
_CLOCK_WORDS = (
    "expired", "expiration", "clock", "not yet", "valid yet", "future", "ahead", "'iat'", "'nbf'",
    "'exp'", "exp claim", "iat claim")
_AUDIENCE = re.compile(r"\baud(?:ience)?\b")
_MAYBE_CLOCK = frozenset({Code.CLIENT_UNKNOWN, Code.CERTIFICATE_UNKNOWN, Code.BAD_REQUEST})
_CLIENT_ERRORS = frozenset({"invalid_client", "invalid_grant", "unauthorized_client"})


@dataclass(frozen=True, slots=True)
class TokenSnapshot:
    """A token to go on with in another process; ``expires_at`` in seconds since 1970."""

    access_token: str = field(repr=False)
    expires_at: float
    renew_at: float
    scopes: tuple[str, ...]


class TokenSource:
    """Gives the access token of one client, renewed in time; safe to share by threads.

    ``token_url`` is also the assertion's audience. ``timeout`` in seconds. ``now`` gives
    seconds since 1970. ``cached``: what :meth:`snapshot` gave earlier for this client.
    """

    def __init__(
        self,
        token_url: str,
        client_id: str,
        private_key: RSAPrivateKey,
        *,
        session: requests.Session | None = None,
        timeout: float = 30,
        now: Callable[[], float] = time.time,
        cached: TokenSnapshot | None = None,
    ) -> None:
        self._token_url = check_address(token_url)
        self._client_id = client_id
        self._private_key = private_key
        self._session = session or requests.Session()
        self._timeout = timeout
        self._now = now
        self._lock = threading.Lock()
        self._current = cached

    def token(self) -> str:
        """Return a token that is still good. Raises EboxError, always mailbox-wide."""
        current = self._current
        if current is None or self._now() >= current.renew_at:
            return self.renew(current.access_token if current else "")
        return current.access_token

    def renew(self, stale_token: str) -> str:
        """Return a token other than ``stale_token``, asked for once however many threads ask."""
        with self._lock:
            current = self._current
            if (current is None or current.access_token == stale_token
                    or self._now() >= current.renew_at):
                self._current = None
                self._current = current = self._ask()
            return current.access_token

    def snapshot(self) -> TokenSnapshot | None:
        """Return the token at hand for another process, None when there is none."""
        return self._current

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that came with the token, () before the first or when not told."""
        return self._current.scopes if self._current else ()

    def _assertion(self) -> str:
        issued = int(self._now())
        claims = {
            "iss": self._client_id,
            "sub": self._client_id,
            "aud": self._token_url,
            "jti": str(uuid.uuid4()),
            "iat": issued,
            "exp": issued + ASSERTION_SECONDS,
        }
        return jwt.encode(claims, self._private_key, algorithm="RS256")

    def _ask(self) -> TokenSnapshot:
        trace = str(uuid.uuid4())
        request = requests.Request(
            "POST",
            self._token_url,
            data={
                "grant_type": "client_credentials",
                "client_assertion_type": ASSERTION_TYPE,
                "client_assertion": self._assertion(),
            },
            headers={"Accept": "application/json", TRACE_HEADER: trace},
            auth=lambda prepared: prepared,  # keeps a .netrc of the host out of it
        )
        try:
            with self._session.send(
                self._session.prepare_request(request),
                timeout=self._timeout,
                allow_redirects=False,
                **connection_settings(self._session, self._token_url),
            ) as response:
                if response.status_code == 200:
                    return self._read(read_error(response), response)
                raise self._refusal(read_error(response), response)
        except requests.RequestException as error:
            failure = error_from_exception(error, trace)
            raise EboxError(
                failure.code, failure.detail, trace_id=trace, mailbox_wide=True) from None

    def _read(self, answer: Mapping[str, Any], response: requests.Response) -> TokenSnapshot:
        token = answer.get("access_token")
        if not isinstance(token, str) or not _TOKEN.fullmatch(token):
            raise EboxError(
                Code.BAD_ANSWER, "the token answer holds no access_token", status=200,
                trace_id=trace_id(response), mailbox_wide=True)
        lifetime = number(answer.get("expires_in")) or DEFAULT_LIFETIME_SECONDS
        margin = RENEW_BEFORE_SECONDS if lifetime > 2 * RENEW_BEFORE_SECONDS else lifetime / 2
        now = self._now()
        return TokenSnapshot(
            access_token=token,
            expires_at=now + lifetime,
            renew_at=now + lifetime - margin,
            scopes=tuple(string(answer.get("scope")).split()),
        )

    def _refusal(self, answer: Mapping[str, Any], response: requests.Response) -> EboxError:
        error = string(answer.get("error"))
        description = string(answer.get("error_description"))
        code = _refusal_code(error, description.lower())
        skew = self._clock_difference(response)
        if code is None:
            unknown = response.status_code == 401
            code = Code.CLIENT_UNKNOWN if unknown else error_of(response, answer).code
        if code in _MAYBE_CLOCK and abs(skew) > CLOCK_TOLERANCE_SECONDS:
            code = Code.CLOCK
        clock = f" | our clock differs by {skew:.0f} s" if code is Code.CLOCK else ""
        return EboxError(
            code,
            f"token: HTTP {response.status_code} {error} {description}{clock}",
            status=response.status_code,
            retry_after=retry_after(response.headers),
            trace_id=trace_id(response),
            mailbox_wide=True,
        )

    def _clock_difference(self, response: requests.Response) -> float:
        """Return our clock minus the server's, in seconds; 0 when it does not tell."""
        theirs: datetime | None = http_date(response.headers.get("Date", ""))
        return self._now() - theirs.timestamp() if theirs else 0.0


def _refusal_code(error: str, description: str) -> Code | None:
    """Return what an RFC 6749 error means for us, None when it is not one we know."""
    if any(word in description for word in TERMS_WORDS):
        return Code.TERMS
    if error == "invalid_scope" or (error == "unauthorized_client" and "scope" in description):
        return Code.SCOPE_MISSING
    if error in _CLIENT_ERRORS:
        if any(word in description for word in _CERTIFICATE_WORDS):
            return Code.CERTIFICATE_UNKNOWN
        if any(word in description for word in _CLOCK_WORDS):
            return Code.CLOCK
        # The audience is the address that was called: a wrong one, or a proxy's.
        return Code.BAD_ADDRESS if _AUDIENCE.search(description) else Code.CLIENT_UNKNOWN
    return Code.BAD_REQUEST if error in ("invalid_request", "unsupported_grant_type") else None

