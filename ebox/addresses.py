"""Which addresses are called, and how they are reached: https, or http on this machine."""
from __future__ import annotations

import ipaddress
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import requests

from .errors import Code, EboxError


def check_address(url: str) -> str:
    """Return ``url``; raises EboxError(bad_address) when nothing may be sent there."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise EboxError(Code.BAD_ADDRESS, "not an address") from None
    if not host or parts.username is not None or parts.password is not None:
        raise EboxError(Code.BAD_ADDRESS, "no host, or a password in the address")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise EboxError(Code.BAD_ADDRESS, f"neither https nor this machine: {parts.scheme}://{host}")
    return url


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def connection_settings(session: requests.Session, url: str) -> dict[str, Any]:
    """Return proxies and trusted roots for ``Session.send``, as the environment has them.

    This machine is reached without a proxy, whatever the environment says.
    """
    settings = session.merge_environment_settings(
        url, proxies={}, stream=True, verify=None, cert=None)
    return {**settings, "proxies": {}} if is_loopback(urlsplit(url).hostname or "") else settings


def same_origin_target(url: str, location: str) -> str | None:
    """Return where a redirect leads, None when that is another host, port or scheme."""
    target = urljoin(url, location)
    return target if location and _origin(urlsplit(target)) == _origin(urlsplit(url)) else None


def _origin(parts: SplitResult) -> tuple[str, str]:
    return parts.scheme, parts.netloc.lower()
