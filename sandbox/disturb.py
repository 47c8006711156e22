"""What each fault does."""
from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from .faults import FILE_KINDS, MESSAGE_KINDS, REQUEST_KINDS, FaultBook
from .model import Attachment
from .store import Facts
from .tokens import unauthorized
from .web import ApiError, Request, Response, Stream

HOSTILE_NAMES = (
    "../../etc/passwd\u202e fdp.exe",
    "nul\x00inside.pdf",
    "line\nbreak.pdf",
    "long-" * 60 + ".pdf",
    "CON.pdf",
)
_BLOCK = b"%PDF-1.4\n" + b"%" + b"." * 65_525 + b"\n"


def _refusals(request: Request, revoke: Callable[[str], None]) -> dict[str, Callable]:
    """By fault kind, how a request is refused."""

    def invalid_token(fault):
        revoke(request.bearer)
        return unauthorized("invalidAccessToken", "the access token was revoked")

    def later(status, kind):
        return lambda fault: ApiError(
            status, kind, "come back later", headers={"Retry-After": str(fault.retry_after)}
        )

    return {
        "401": invalid_token,
        "403": lambda fault: ApiError(403, "missingScope", "the access token lacks the scope"),
        "429": later(429, "tooManyRequests"),
        "500": lambda fault: ApiError(500, "internalServerError", "something broke"),
        "503": later(503, "serviceUnavailable"),
    }


def before(
    faults: FaultBook, request: Request, number: str, revoke: Callable[[str], None]
) -> None:
    """Slow a request down or refuse it."""
    if not faults.is_armed(REQUEST_KINDS):
        return
    path = request.path
    fault = faults.take("latency", path, number)
    if fault:
        time.sleep(fault.ms / 1000)
    for kind, refusal in _refusals(request, revoke).items():
        fault = faults.take(kind, path, number)
        if fault:
            raise refusal(fault)


def after(faults: FaultBook, request: Request, number: str, response: Response) -> Response:
    """Damage an answer on its way."""
    if not faults.is_armed(REQUEST_KINDS):
        return response
    path = request.path
    if "json" in response.media_type and faults.take("invalid_json", path, number):
        body = response.body()
        return replace(response, payload=None, content=body[:len(body) // 2] + b"<!-- proxy -->")
    if faults.take("truncated", path, number):
        body = response.body()
        return replace(response, payload=None, content=_half(body))
    if faults.take("cut", path, number):
        return replace(response, sent_share=0.5)
    return response


def _half(body: bytes | Stream) -> bytes | Stream:
    length = len(body) // 2
    return Stream(length, body.block) if isinstance(body, Stream) else body[:length]


def file_metadata(
    faults: FaultBook, path: str, number: str, attachment: Attachment, facts: Facts
) -> tuple[Attachment, Facts]:
    """The metadata of the file whose content is at ``path``, as the faults want them."""
    if not faults.is_armed(FILE_KINDS):
        return attachment, facts
    if faults.holder("empty_file", path, number):
        facts = Facts.of(b"")
    fault = faults.holder("big_file", path, number)
    if fault:
        facts = _facts_of_stream(_big(fault.size_mb))
    if faults.holder("wrong_digest", path, number):
        facts = replace(facts, digest=hashlib.sha256(b"another file").digest())
    fault = faults.holder("hostile_name", path, number)
    if fault:
        name = fault.name or HOSTILE_NAMES[(fault.held[path] - 1) % len(HOSTILE_NAMES)]
        attachment = replace(attachment, file_name=name)
    return attachment, facts


def file_content(faults: FaultBook, path: str, number: str) -> bytes | Stream | None:
    """What a fault serves in place of the file at ``path``, if any does."""
    if not faults.is_armed(FILE_KINDS):
        return None
    if faults.holder("empty_file", path, number):
        return b""
    fault = faults.holder("big_file", path, number)
    return _big(fault.size_mb) if fault else None


def _big(size_mb: int) -> Stream:
    return Stream(size_mb * 1_000_000, _BLOCK)


@lru_cache(maxsize=4)
def _facts_of_stream(stream: Stream) -> Facts:
    digest = hashlib.sha256()
    for block in stream.blocks():
        digest.update(block)
    return Facts(len(stream), digest.digest())


def message_json(faults: FaultBook, path: str, number: str, spelled: dict) -> dict:
    """A message's JSON, with the fields of a future contract, or broken."""
    if not faults.is_armed(MESSAGE_KINDS):
        return spelled
    if faults.holder("unknown_fields", path, number):
        spelled = _from_the_future(spelled)
    fault = faults.holder("bad_message", path, number)
    if fault is None:
        return spelled
    if fault.variant == "missing_id":
        return {name: value for name, value in spelled.items() if name != "messageId"}
    wrong = {"subject": ["not", "a", "map"], "attachments": "none", "expirationDate": 20271231}
    dates = {name: "someday" for name in ("receiptDate", "publicationDate") if name in spelled}
    return {**spelled, **wrong, **dates}


def _from_the_future(spelled: dict) -> dict:
    business = spelled.get("businessDataList") or {"items": []}
    news = {"key": "FUTURE_KEY", "name": {"fr": "Futur"}, "values": [{"fr": "1"}], "weight": 3}
    items = [*business["items"], news]
    files = spelled.get("attachments") or {"items": []}
    return {
        **spelled,
        "partition": "FUTURE_PARTITION",
        "futureField": {"nested": [1, None, "x"]},
        "businessDataList": {"items": items, "totalItems": len(items)},
        "attachments": {
            **files,
            "items": [
                {**item, "mediaType": "application/vnd.future", "futureField": True}
                for item in files["items"]
            ],
        },
    }
