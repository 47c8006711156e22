"""The Document Providers of the federation, of which the union is one e-Box."""
from __future__ import annotations

import re
from datetime import UTC, date, datetime
from urllib.parse import urlsplit, urlunsplit

import requests

from .addresses import check_address, is_loopback
from .errors import Code, EboxError
from .model import Provider
from .reading import BRUSSELS
from .reference_reader import read_providers
from .tokens import TokenSource
from .transport import Transport, make_session

PATHS = (
    "federation/documentProviderRegistry/v1/messageRegistries",
    "federation/v1/messageProviders",  # federation-1.3.yaml
)


def discover_providers(
    url: str,
    tokens: TokenSource,
    *,
    timeout: float = 30,
    session: requests.Session | None = None,
    today: date | None = None,
) -> tuple[Provider, ...]:
    """Return the active Document Providers, from the registry beside ``url``.

    ``url``: a Message Registry's or the federation's address. Raises EboxError:
    scope_missing when this client may not read the registry, upon which the caller goes
    on with the one provider it knows.
    """
    transport = Transport(session or make_session(), tokens, timeout=timeout)
    parts = urlsplit(check_address(url))
    root = re.split(r"(?<=/)(?:messageRegistry|federation)(?:/|$)", parts.path)[0].rstrip("/")
    today = today or datetime.now(UTC).astimezone(BRUSSELS).date()
    for path in PATHS:
        try:
            address = urlunsplit(parts._replace(path=f"{root}/{path}", query=""))
            payload = transport.get_json(address)
        except EboxError as error:
            if error.status == 403:
                raise EboxError(
                    Code.SCOPE_MISSING, error.detail, status=403, trace_id=error.trace_id,
                    mailbox_wide=False) from None
            if error.code is not Code.NOT_FOUND or path == PATHS[-1]:
                raise
        else:
            break
    is_local = is_loopback(parts.hostname or "")
    return tuple(p for p in read_providers(payload, today) if may_be_called(p, is_local))


def may_be_called(provider: Provider, is_local: bool) -> bool:
    """Tell whether our token may be sent to a provider.

    Over https only, and to this machine only when its registry is there too (``is_local``).
    """
    try:
        host = urlsplit(check_address(provider.url)).hostname or ""
    except EboxError:
        return False
    return is_local or not is_loopback(host)
