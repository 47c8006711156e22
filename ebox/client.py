"""The e-Box of one enterprise at one Document Provider, as a Document Consumer reads it.

Reading the main attachment, or a body that is the main content, marks the message read
for everybody and stops the official reminders: callers decide, this client only does.
"""
from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO, TypeVar

import requests

from .adapters import ADAPTERS
from .addresses import check_address
from .answers import CHUNK, read_body
from .calls import Call
from .errors import Code, EboxError
from .message_reader import read_message, read_page, read_payment
from .model import (
    Application,
    Attachment,
    Digest,
    Logo,
    Message,
    MessageType,
    Page,
    PaymentData,
    Sender,
    Summary,
    Text,
)
from .reading import UnreadableError, items, mapping, text
from .reference_reader import (
    read_application,
    read_message_type,
    read_sender,
    read_summary,
)
from .tokens import TokenSource
from .transport import Transport, make_session

T = TypeVar("T")

MAX_PAGE_SIZE = 100
MAX_REFERENCE_PAGES = 500
LOGO_LIMIT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Download:
    """What was written to the sink: its size in bytes and its SHA-256."""

    size: int
    sha256: bytes


class EboxClient:
    """Reads one e-Box; safe to share by threads. Every method raises EboxError.

    ``registry_url``: base of the provider's Message Registry. ``version``: "3" or "2.1".
    ``timeout`` in seconds. ``paths``: replaces single paths of the version's adapter.
    """

    def __init__(
        self,
        registry_url: str,
        version: str,
        tokens: TokenSource,
        *,
        timeout: float = 30,
        session: requests.Session | None = None,
        paths: Mapping[str, str] | None = None,
    ) -> None:
        self._base = check_address(registry_url).rstrip("/") + "/"
        self._adapter = ADAPTERS[version].with_paths(paths)
        self._transport = Transport(session or make_session(), tokens, timeout=timeout)

    def summary(self) -> Summary:
        """Return the counters of the e-Box."""
        return _understood(read_summary, self._transport.get_json(self._url("summary")))

    def messages(
        self,
        page: int = 1,
        page_size: int = MAX_PAGE_SIZE,
        *,
        received_after: date | None = None,
        received_before: date | None = None,
        expired_after: date | None = None,
        expired_before: date | None = None,
        is_read: bool | None = None,
        is_visible: bool | None = None,
        registered: bool | None = None,
        message_type_id: str | None = None,
        sender_number: str | None = None,
        sender_application_id: str | None = None,
    ) -> Page:
        """Return a page of the list; pages count from 1, filters are ANDed, days are whole."""
        params = self._adapter.parameters(
            page=page, page_size=page_size, received_after=received_after,
            received_before=received_before, expired_after=expired_after,
            expired_before=expired_before, is_read=is_read, is_visible=is_visible,
            registered=registered, message_type_id=message_type_id,
            sender_number=sender_number, sender_application_id=sender_application_id)
        payload = self._transport.get_json(self._url("messages"), params)
        return _understood(lambda raw: read_page(raw, page, page_size), payload)

    def message(self, message_id: str) -> Message:
        """Return one message."""
        url = self._url("message", message_id=message_id)
        return _understood(read_message, self._transport.get_json(url, one_item=True))

    def download(
        self, message_id: str, attachment: Attachment | str, sink: BinaryIO, max_bytes: int
    ) -> Download:
        """Write the content of an attachment to ``sink`` and check it.

        Raises EboxError: too_large beyond ``max_bytes``, truncated or connection_cut for
        an incomplete file, empty_file, digest_mismatch. Then what ``sink`` holds is void.
        """
        announced = attachment.digest if isinstance(attachment, Attachment) else None
        attachment_id = (
            attachment.attachment_id if isinstance(attachment, Attachment) else attachment)
        url = self._url("content", message_id=message_id, attachment_id=attachment_id)
        with self._transport.open(
                "GET", url, accept="application/octet-stream, */*", one_item=True) as response:
            download = _copy(response, sink, max_bytes)
        _check_digest(announced, download)
        return download

    def body(self, message_id: str) -> Text:
        """Return the body of a message; not_found where there is none."""
        url = self._url("body", message_id=message_id)
        return text(self._transport.get_json(url, one_item=True))

    def payment_data(self, message_id: str) -> PaymentData:
        """Return the payment data of a message; not_found where there is none."""
        url = self._url("payment_data", message_id=message_id)
        payload = mapping(self._transport.get_json(url, one_item=True))
        if not payload:
            raise EboxError(Code.NOT_FOUND, "no payment data")
        return read_payment(payload)

    def set_visible(self, visible: Mapping[str, bool]) -> None:
        """Show or hide messages, by message id."""
        updates = [
            {"messageId": message_id, self._adapter.visible_field: is_visible}
            for message_id, is_visible in visible.items()
        ]
        self._transport.send_json(
            "PATCH", self._url("messages"), {"items": updates, "totalItems": len(updates)})

    def send(self, call: Call) -> None:
        """Make a call about one message that the contract does not publish; never repeated."""
        self._transport.send_json(
            call.method, self._base + call.path, call.payload, one_item=True)

    def message_types(self) -> tuple[MessageType, ...]:
        """Return all message types."""
        return tuple(self._reference("message_types", read_message_type))

    def senders(self) -> tuple[Sender, ...]:
        """Return all sending organisations."""
        return tuple(self._reference("senders", read_sender))

    def applications(self) -> tuple[Application, ...]:
        """Return all sending applications."""
        return tuple(self._reference("applications", read_application))

    def logo(self, sender_number: str, logo: Logo) -> bytes:
        """Return the picture of a sender, at most 1 MB."""
        url = self._url("logo", sender_number=sender_number, image_id=logo.image_id)
        with self._transport.open("GET", url, accept="*/*", one_item=True) as response:
            return read_body(response, LOGO_LIMIT)

    def _url(self, name: str, **identifiers: str) -> str:
        return self._base + self._adapter.path(name, **identifiers)

    def _reference(self, name: str, read: Callable[[Mapping[str, Any]], T]) -> Iterator[T]:
        """Read a reference list page by page; entries without an identifier are left out."""
        seen: set[T] = set()
        for page in range(1, MAX_REFERENCE_PAGES + 1):
            params = self._adapter.parameters(page=page, page_size=MAX_PAGE_SIZE)
            payload = self._transport.get_json(self._url(name), params)
            entries = items(payload)
            fresh = [entry for entry in _readable(read, entries) if entry not in seen]
            yield from fresh
            seen.update(fresh)
            total = mapping(payload).get("totalItems")
            if not fresh or (len(seen) >= total if isinstance(total, int)
                             else len(entries) < MAX_PAGE_SIZE):
                return


def _readable(read: Callable[[Mapping[str, Any]], T], entries: list[Any]) -> Iterator[T]:
    for raw in entries:
        try:
            yield read(mapping(raw))
        except UnreadableError:
            continue


def _understood(read: Callable[[Any], T], payload: Any) -> T:
    try:
        return read(payload)
    except UnreadableError as error:
        raise EboxError(Code.BAD_ANSWER, str(error)) from None


def _copy(response: requests.Response, sink: BinaryIO, max_bytes: int) -> Download:
    """Write the body to ``sink``; raises EboxError when it is incomplete, empty or too large."""
    declared = response.headers.get("Content-Length", "")
    expected = int(declared) if declared.isdecimal() else None
    if expected is not None and expected > max_bytes:
        raise EboxError(Code.TOO_LARGE, f"{expected} bytes announced, {max_bytes} accepted")
    sha256 = hashlib.sha256()
    size = 0
    for chunk in response.iter_content(CHUNK):
        size += len(chunk)
        if size > max_bytes:
            raise EboxError(Code.TOO_LARGE, f"more than {max_bytes} bytes")
        sha256.update(chunk)
        sink.write(chunk)
    received = response.raw.tell()  # bytes on the wire, before any content decoding
    if expected is not None and received < expected:
        raise EboxError(Code.TRUNCATED, f"{received} of {expected} bytes came")
    if not size:
        raise EboxError(Code.EMPTY_FILE, "the file has no content")
    return Download(size, sha256.digest())


def _check_digest(announced: Digest | None, download: Download) -> None:
    if announced is None or announced.method.lower().replace("-", "_") not in (
            "sha_256", "sha256"):
        return
    if announced.value != download.sha256:
        raise EboxError(Code.DIGEST_MISMATCH, f"{download.size} bytes, not the announced digest")
