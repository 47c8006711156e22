"""Counters, reference data and providers: JSON in, objects of :mod:`.model` out."""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .adapters import known_version
from .model import Application, Logo, MessageType, Provider, Sender, Summary
from .reading import (
    UnreadableError,
    company_number,
    count,
    day,
    first,
    identifier,
    items,
    mapping,
    moment,
    string,
    strings,
    text,
)


def read_summary(payload: Any) -> Summary:
    """Return the counters; raises UnreadableError when there is no number of messages."""
    raw = mapping(payload)
    total = count(first(raw, "numberOfMessages", "totalMessages"))
    if total is None:
        raise UnreadableError("numberOfMessages: missing or not a number")
    return Summary(
        total=total,
        unread=count(first(raw, "numberOfUnreadMessages", "unreadMessages")),
        last_received=moment(first(raw, "lastPublicationDate", "lastReceiptDate")),
    )


def read_message_type(raw: Mapping[str, Any]) -> MessageType:
    """Return a message type; raises UnreadableError without an identifier."""
    return MessageType(
        type_id=identifier(raw.get("messageTypeId"), "messageTypeId"),
        name=text(raw.get("messageTypeName")),
        sender_numbers=_numbers(first(raw, "senderOrganizationIds", "senderEnterpriseNumbers")),
    )


def read_sender(raw: Mapping[str, Any]) -> Sender:
    """Return a sending organisation; raises UnreadableError without an identifier."""
    written = identifier(first(raw, "enterpriseNumber", "organizationId"), "organizationId")
    return Sender(
        number=company_number(written),
        short_name=text(raw.get("organizationShortName")),
        long_name=text(raw.get("organizationLongName")),
        url=text(raw.get("organizationUrl")),
        logos=tuple(_logos(raw.get("organizationLogos"))),
    )


def read_application(raw: Mapping[str, Any]) -> Application:
    """Return a sending application; raises UnreadableError without an identifier."""
    return Application(
        application_id=identifier(raw.get("applicationId"), "applicationId"),
        name=text(raw.get("applicationName")),
        sender_numbers=_numbers(first(raw, "senderOrganizationIds", "senderEnterpriseNumbers")),
    )


def read_providers(payload: Any, today: date) -> tuple[Provider, ...]:
    """Return the providers that are active on ``today``; the others cannot answer."""
    entries = items(payload) or items(mapping(payload).get("messageRegistries"))
    return tuple(
        Provider(
            provider_id=string(first(raw, "messageRegistryId", "messageProviderId", "id")),
            name=text(first(raw, "name", "messageProviderName")),
            url=string(first(raw, "url", "messageProviderUrl")),
            version=known_version(
                string(first(raw, "version", "apiSupportedVersion", "apiVersion"))),
        )
        for raw in entries if isinstance(raw, Mapping) and _is_active(raw, today)
    )


def _is_active(raw: Mapping[str, Any], today: date) -> bool:
    start = day(first(raw, "activationDate", "messageProviderActivationDate"))
    end = day(first(raw, "deactivationDate", "messageProviderDeactivationDate"))
    return (start is None or start <= today) and (end is None or end > today)


def _numbers(value: Any) -> tuple[str, ...]:
    return tuple(map(company_number, strings(value)))


def _logos(value: Any) -> list[Logo]:
    return [
        Logo(
            image_id=string(raw.get("imageId")),
            media_type=string(raw.get("mediaType")).lower(),
            language=string(raw.get("language")).lower(),
        )
        for raw in items(value) if isinstance(raw, Mapping) and string(raw.get("imageId"))
    ]
