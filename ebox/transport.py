"""Authorised HTTP calls: one retried GET policy, one renewal of the token, clear errors."""
from __future__ import annotations

import json
import logging
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ConnectTimeoutError, MaxRetryError, ReadTimeoutError
from urllib3.util.retry import Retry

from .addresses import check_address, connection_settings, same_origin_target
from .answers import read_error, read_json
from .errors import Code, EboxError
from .http_errors import (
    TRACE_HEADER,
    error_from_exception,
    error_of,
    retry_after,
    trace_id,
)
from .tokens import TokenSource

_logger = logging.getLogger(__name__)

SHORT_WAIT_SECONDS = 5
MAX_REDIRECTS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})
MERGE_PATCH = "application/merge-patch+json"  # RFC 7396


class _BriefRetry(Retry):
    """Tries a GET again when that is quick: never after a timeout or for a long Retry-After."""

    def increment(  # type: ignore[override]
        self, method=None, url=None, response=None, error=None, _pool=None, _stacktrace=None
    ):
        if isinstance(error, ReadTimeoutError | ConnectTimeoutError):
            raise MaxRetryError(_pool, url, error) from error
        if response is not None and (retry_after(response.headers) or 0) > SHORT_WAIT_SECONDS:
            raise MaxRetryError(_pool, url)
        return super().increment(method, url, response, error, _pool, _stacktrace)

    def get_retry_after(self, response) -> float | None:
        return retry_after(response.headers)


def make_session(connections: int = 4) -> requests.Session:
    """Return a session that up to ``connections`` threads can share, without cookies."""
    session = requests.Session()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    retry = _BriefRetry(
        total=2, other=0, backoff_factor=0.2, status_forcelist=(502, 503, 504),
        allowed_methods=("GET",), raise_on_status=False)
    adapter = HTTPAdapter(pool_maxsize=connections, max_retries=retry)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


class _Bearer(requests.auth.AuthBase):
    """Sets the token itself, so that a .netrc of the host cannot replace it (RFC 6750)."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Transport:
    """Sends calls with the token of ``tokens``; safe to share by threads.

    ``timeout`` in seconds, a single number for connecting and for each read.
    """

    def __init__(
        self, session: requests.Session, tokens: TokenSource, *, timeout: float = 30
    ) -> None:
        self._session = session
        self._tokens = tokens
        self._timeout = timeout
        self._settings_by_host: dict[str, Mapping[str, Any]] = {}

    def get_json(
        self, url: str, params: Mapping[str, str] | None = None, *, one_item: bool = False
    ) -> Any:
        """Return the JSON of a GET. Raises EboxError."""
        with self.open("GET", url, params=params, one_item=one_item) as response:
            return read_json(response)

    def send_json(
        self, method: str, url: str, payload: Any = None, *, one_item: bool = False
    ) -> None:
        """Send JSON, a merge patch where that is the method; None is no body. Raises EboxError."""
        with self.open(method, url, payload=payload, one_item=one_item):
            pass

    @contextmanager
    def open(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        payload: Any = None,
        accept: str = "application/json",
        one_item: bool = False,
    ) -> Iterator[requests.Response]:
        """Give the answer of a call that succeeded, its body not yet read.

        Raises EboxError, also for what breaks while the body is read inside the block.
        ``one_item``: see :func:`.http_errors.error_of`.
        """
        trace = str(uuid.uuid4())
        headers = {"Accept": accept, "Accept-Encoding": "identity", TRACE_HEADER: trace}
        body = None
        if payload is not None:
            headers["Content-Type"] = MERGE_PATCH if method == "PATCH" else "application/json"
            body = json.dumps(payload).encode()
        try:
            response = self._authorised(
                method, check_address(url), params=params, data=body, headers=headers)
            with response:
                _logger.debug("%s %s: %s, trace %s", method, response.url.partition("?")[0],
                              response.status_code, trace_id(response))
                if response.status_code >= 300:
                    raise error_of(response, read_error(response), one_item=one_item)
                yield response
        except requests.RequestException as error:
            raise error_from_exception(error, trace) from None
        except EboxError as error:
            error.trace_id = error.trace_id or trace
            raise

    def _authorised(self, method: str, url: str, **call: Any) -> requests.Response:
        """Return the answer, the token renewed once when it is refused (401)."""
        token = self._tokens.token()
        response = self._follow(method, url, token, **call)
        if response.status_code == 401:
            response.close()
            response = self._follow(method, url, self._tokens.renew(token), **call)
        return response

    def _follow(self, method: str, url: str, token: str, **call: Any) -> requests.Response:
        """Return the answer behind redirects, followed for a GET within the same origin only."""
        for _step in range(MAX_REDIRECTS):
            request = requests.Request(method, url, auth=_Bearer(token), **call)
            response = self._session.send(
                self._session.prepare_request(request), timeout=self._timeout,
                allow_redirects=False, **self._settings(url))
            if response.status_code not in REDIRECTS or method != "GET":
                return response
            target = same_origin_target(response.url, response.headers.get("Location", ""))
            response.close()
            if target is None:
                raise EboxError(
                    Code.BAD_ANSWER, "a redirect to another host was not followed",
                    status=response.status_code, trace_id=trace_id(response))
            url, call["params"] = target, None
        raise EboxError(Code.BAD_ANSWER, "too many redirects", trace_id=trace_id(response))

    def _settings(self, url: str) -> Mapping[str, Any]:
        # Read once per host: requests reads them at each call, a quarter of a small call's time.
        host = urlsplit(url).netloc
        if host not in self._settings_by_host:
            self._settings_by_host[host] = connection_settings(self._session, url)
        return self._settings_by_host[host]
