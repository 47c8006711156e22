"""Requests, responses and routes: the little of HTTP that the rooms need to know."""
from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import parse_qsl, unquote


class ApiError(Exception):
    """A refusal that each interface spells in its own way.

    ``kind`` is the last part of a Belgif problem type (``badRequest``); ``issues``
    follow Belgif's InputValidationIssue.
    """

    def __init__(
        self,
        status: int,
        kind: str,
        detail: str,
        *,
        issues: tuple[dict, ...] = (),
        headers: Mapping[str, str] | None = None,
    ):
        super().__init__(detail)
        self.status = status
        self.kind = kind
        self.detail = detail
        self.issues = issues
        self.headers = dict(headers or {})

    @property
    def title(self) -> str:
        """``badRequest`` as ``Bad request``."""
        return re.sub(r"(?<=[a-z])([A-Z])", r" \1", self.kind).capitalize()


def bad_request(detail: str, *issues: dict) -> ApiError:
    """A 400 with Belgif issues."""
    return ApiError(400, "badRequest", detail, issues=issues)


def not_found(what: str) -> ApiError:
    """A 404 that names what was looked for."""
    return ApiError(404, "resourceNotFound", f"{what} does not exist")


@dataclass(frozen=True)
class Request:
    """One request as it came in; ``path`` is still percent-encoded."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    client_host: str

    @cached_property
    def parameters(self) -> list[tuple[str, str]]:
        """The query parameters, in order, repeated ones included."""
        return parse_qsl(self.query, keep_blank_values=True)

    @property
    def media_type(self) -> str:
        """The Content-Type without its parameters, in lower case."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def bearer(self) -> str:
        """The bearer token, or an empty string."""
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        return token.strip() if scheme.lower() == "bearer" else ""

    def json_object(self) -> dict:
        """The JSON object in the body; raises a 400 for anything else."""
        try:
            value = json.loads(self.body or b"{}")
        except ValueError as error:
            raise bad_request(f"the body is not JSON: {error}") from None
        if not isinstance(value, dict):
            raise bad_request("the body is not a JSON object")
        return value


@dataclass(frozen=True)
class Stream:
    """A large body that is never whole in memory: ``block`` repeated up to ``length`` bytes."""

    length: int
    block: bytes

    def __len__(self) -> int:
        return self.length

    def blocks(self) -> Iterator[bytes]:
        """The body, block by block."""
        left = self.length
        while left > 0:
            yield self.block[:left]
            left -= len(self.block)


@dataclass
class Response:
    """One answer. ``payload`` is sent as JSON, else ``content`` as it is."""

    status: int = 200
    payload: object = None
    content: bytes | Stream = b""
    media_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    sent_share: float = 1.0
    """Below 1, the connection is closed after this share of the body."""

    def body(self) -> bytes | Stream:
        """What goes over the line."""
        if self.payload is None:
            return self.content
        return encode_json(self.payload)


def encode_json(payload: object) -> bytes:
    """JSON in UTF-8, without blanks."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()


Handler = Callable[..., Response]


class Route:
    """A method and a path such as ``/ebox/messages/{message_id}``, and who answers it."""

    def __init__(self, method: str, path: str, handler: Handler):
        self.method = method
        self.path = path
        self.handler = handler
        self._pattern = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path) + "/?")

    def match(self, path: str) -> dict[str, str] | None:
        """The path's variables, decoded, or None where the path is another one."""
        found = self._pattern.fullmatch(path)
        if found is None:
            return None
        return {name: unquote(value) for name, value in found.groupdict().items()}


@dataclass(frozen=True)
class Mount:
    """The routes below one prefix, with the way they spell an error."""

    prefix: str
    routes: tuple[Route, ...]
    spell_error: Callable[[ApiError], Response]
    is_local_only: bool = False

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]]:
        """The route of a path below this prefix; raises a 404 or a 405."""
        rest = path[len(self.prefix):] or "/"
        allowed = []
        for route in self.routes:
            variables = route.match(rest)
            if variables is None:
                continue
            if route.method == method:
                return route, variables
            allowed.append(route.method)
        if allowed:
            raise ApiError(
                405, "methodNotAllowed", f"{method} is not possible here",
                headers={"Allow": ", ".join(allowed)},
            )
        raise not_found(path)
