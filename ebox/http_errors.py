"""From HTTP answers and broken connections to :class:`EboxError`.

Decides on ``status`` and the problem's ``type`` (Belgif REST guide); titles and details
are for engineers only. Contract 2.1 has ``StatusMessage`` bodies instead, of which only
the words are known.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests
from urllib3 import exceptions as urllib3_errors

from .errors import Code, EboxError
from .reading import items, mapping, string

TRACE_HEADER = "BelGov-Trace-Id"
TERMS_WORDS = ("terms", "condition", "voorwaarden", "bedingungen")

_BY_TYPE = {
    "missingScope": Code.SCOPE_MISSING,
    "resourceNotFound": Code.NOT_FOUND,
    "payloadTooLarge": Code.TOO_LARGE,
    "tooManyRequests": Code.TOO_MANY_REQUESTS,
    "tooManyFailedRequests": Code.TOO_MANY_REQUESTS,
    "serviceUnavailable": Code.UNAVAILABLE,
    "badGateway": Code.UNAVAILABLE,
}
_BY_STATUS = {
    401: Code.TOKEN_REFUSED,
    404: Code.NOT_FOUND,
    405: Code.NOT_FOUND,  # an operation that is optional for a provider
    410: Code.GONE,
    413: Code.TOO_LARGE,
    429: Code.TOO_MANY_REQUESTS,
    501: Code.NOT_FOUND,
    502: Code.UNAVAILABLE,
    503: Code.UNAVAILABLE,
    504: Code.UNAVAILABLE,
}


def error_of(
    response: requests.Response, body: Mapping[str, Any], *, one_item: bool = False
) -> EboxError:
    """Return the error that an answer of 300 or more, with the JSON ``body``, stands for.

    ``one_item``: the call was about one message or file, so that a plain refusal says
    nothing about the others.
    """
    status = response.status_code
    return EboxError(
        _code(status, body, one_item),
        _detail(response, body),
        status=status,
        retry_after=retry_after(response.headers),
        trace_id=trace_id(response),
        mailbox_wide=True if status == 503 else None,
    )


def _code(status: int, body: Mapping[str, Any], one_item: bool) -> Code:
    kind = string(body.get("type")).rpartition(":")[2]
    if status == 403:
        return _refusal(kind, body, one_item)
    if kind in _BY_TYPE:
        return _BY_TYPE[kind]
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status < 400:
        return Code.BAD_ANSWER
    return Code.BAD_REQUEST if status < 500 else Code.SERVER_ERROR


def _refusal(kind: str, body: Mapping[str, Any], one_item: bool) -> Code:
    """Tell terms not accepted, a missing scope and a single closed item apart (403)."""
    words = " ".join(string(body.get(key)) for key in ("title", "detail", "code", "message"))
    if any(word in words.lower() for word in TERMS_WORDS):
        return Code.TERMS
    if kind == "missingScope" or "scope" in words.lower():
        return Code.SCOPE_MISSING
    if one_item:
        return Code.FORBIDDEN
    return Code.TERMS if kind == "missingPermission" else Code.SCOPE_MISSING


def _detail(response: requests.Response, body: Mapping[str, Any]) -> str:
    told = [string(body.get(key)) for key in (
        "type", "title", "detail", "instance", "id", "code", "message")]
    told += [string(mapping(issue).get("detail")) for issue in items(body.get("issues"))[:3]]
    media_type = response.headers.get("Content-Type", "no content type")
    method = response.request.method
    return f"{method} HTTP {response.status_code} {' | '.join(filter(None, told)) or media_type}"


def trace_id(response: requests.Response) -> str:
    """Return the trace id of the answer, else the one that was sent."""
    sent = string(response.request.headers.get(TRACE_HEADER))
    return (response.headers.get(TRACE_HEADER) or sent)[:100]


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return Retry-After (RFC 9110, 10.2.3: seconds or a date) in seconds, capped at a day."""
    written = headers.get("Retry-After", "").strip()
    if written.isdecimal():
        return min(float(written[:9]), 86400.0)
    until = http_date(written)
    if until is None:
        return None
    return min(max((until - datetime.now(UTC)).total_seconds(), 0.0), 86400.0)


def http_date(written: str) -> datetime | None:
    """Return an HTTP date as an aware datetime, None when it is not one."""
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def error_from_exception(error: requests.RequestException, trace: str = "") -> EboxError:
    """Return the error that a broken connection stands for."""
    chain = list(_causes(error))
    root = chain[-1]
    code = next((code for code, kinds in _BY_CAUSE if any(isinstance(e, kinds) for e in chain)),
                Code.HOST_UNREACHABLE)
    return EboxError(code, f"{type(root).__name__}: {root}", trace_id=trace)


_BY_CAUSE: tuple[tuple[Code, tuple[type[BaseException], ...]], ...] = (
    (Code.TLS, (requests.exceptions.SSLError, urllib3_errors.SSLError)),
    # ConnectTimeout first: it is a Timeout too, but says that nobody is there.
    (Code.HOST_UNREACHABLE, (
        requests.exceptions.ConnectTimeout, requests.exceptions.ProxyError,
        urllib3_errors.ProxyError, urllib3_errors.NewConnectionError,
        urllib3_errors.ConnectTimeoutError)),
    (Code.TIMEOUT, (requests.exceptions.Timeout, urllib3_errors.ReadTimeoutError, TimeoutError)),
    (Code.TRUNCATED, (urllib3_errors.IncompleteRead,)),
    (Code.CONNECTION_CUT, (
        requests.exceptions.ChunkedEncodingError, urllib3_errors.ProtocolError,
        ConnectionResetError, BrokenPipeError)),
    (Code.BAD_ANSWER, (
        requests.exceptions.ContentDecodingError, requests.exceptions.InvalidHeader,
        urllib3_errors.DecodeError)),
    (Code.BAD_ADDRESS, (
        requests.exceptions.InvalidURL, requests.exceptions.MissingSchema,
        requests.exceptions.InvalidSchema)),
)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk from requests' exception down to what happened on the socket."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        inner = getattr(current, "reason", None) or next(
            (arg for arg in current.args if isinstance(arg, BaseException)), None)
        inner = inner or current.__cause__
        current = inner if isinstance(inner, BaseException) else None
