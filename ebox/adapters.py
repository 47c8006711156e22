"""What differs between the contract versions: paths and the spelling of parameters.

Version 2.1 is published (message-registry-2.1.yaml). Of version 3 only the field names
are: its paths and parameters below are those of 2.1 with version 3's prefix and
spelling, and can be overridden (``EboxClient(paths=…)``) once they are published.
"""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from urllib.parse import quote

from .errors import Code, EboxError

_COMMON_PATHS = {
    "summary": "ebox",
    "messages": "ebox/messages",
    "message": "ebox/messages/{message_id}",
    "content": "ebox/messages/{message_id}/attachments/{attachment_id}/content",
    "body": "ebox/messages/{message_id}/body",
    "payment_data": "ebox/messages/{message_id}/paymentData",
}

_REFERENCE_PATHS = {
    "message_types": "messageTypes",
    "senders": "senderOrganizations",
    "applications": "senderApplications",
    "logo": "senderOrganizations/{sender_number}/images/{image_id}/content",
}

_COMMON_QUERY = {
    "page": "page",
    "page_size": "pageSize",
    "received_after": "receivedAfter",
    "received_before": "receivedBefore",
    "expired_after": "expiredAfter",
    "expired_before": "expiredBefore",
    "message_type_id": "messageTypeId",
    "sender_number": "senderOrganizationId",
    "sender_application_id": "senderApplicationId",
}


@dataclass(frozen=True, slots=True)
class Adapter:
    """One contract version: where things are, and what its parameters are called."""

    version: str
    paths: Mapping[str, str]
    query: Mapping[str, str]
    visible_field: str

    def path(self, name: str, **identifiers: str) -> str:
        """Return a path below the base URL, its identifiers percent-encoded.

        Raises EboxError(bad_request) for an identifier that would leave its place.
        """
        for value in identifiers.values():
            if value in ("", ".", ".."):
                raise EboxError(Code.BAD_REQUEST, f"{name}: not an identifier: {value!r}")
        encoded = {key: quote(value, safe="") for key, value in identifiers.items()}
        return self.paths[name].format(**encoded)

    def parameters(self, **filters: object) -> dict[str, str]:
        """Return query parameters; filters that are None are left out."""
        return {
            self.query[name]: _spelled(value)
            for name, value in filters.items() if value is not None
        }

    def with_paths(self, paths: Mapping[str, str] | None) -> Adapter:
        """Return this adapter with some paths replaced; raises KeyError for an unknown one."""
        unknown = set(paths or ()) - set(self.paths)
        if unknown:
            raise KeyError(f"unknown e-Box path: {', '.join(sorted(unknown))}")
        return replace(self, paths=MappingProxyType({**self.paths, **(paths or {})}))


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _adapter(version: str, reference_prefix: str, visible_field: str, **query: str) -> Adapter:
    reference = {name: f"{reference_prefix}/{path}" for name, path in _REFERENCE_PATHS.items()}
    return Adapter(
        version=version,
        paths=MappingProxyType({**_COMMON_PATHS, **reference}),
        query=MappingProxyType({**_COMMON_QUERY, **query}),
        visible_field=visible_field,
    )


ADAPTERS: Mapping[str, Adapter] = MappingProxyType({
    "3": _adapter(
        "3", "refData", "isVisible",
        is_read="isRead", is_visible="isVisible", registered="isRegisteredMail"),
    "2.1": _adapter(
        "2.1", "referenceData", "visible",
        is_read="readStatus", is_visible="visible", registered="registeredMail"),
})


def known_version(announced: str) -> str:
    """Return the version in ADAPTERS that reads an announced contract, "" when none does.

    >>> known_version("3.0"), known_version("2.0"), known_version("1.6")
    ('3', '2.1', '')
    """
    major = re.match(r"v?(\d+)", announced, re.IGNORECASE)
    versions = (version for version in ADAPTERS if major and version[0] == major[1])
    return next(versions, "")
