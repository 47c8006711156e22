"""Calls whose path and body an administrator gives, because the contract leaves them open.

Version 3 lets a Document Consumer mark the action of a message as done and reply to it, but
publishes neither path nor body; once it does, they are filled in without new code.
"""
from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import quote

from .errors import Code, EboxError

METHODS = ("POST", "PUT", "PATCH")
PATH_LIMIT = 500  # characters
BODY_LIMIT = 10_000  # characters
DEPTH_LIMIT = 20  # objects and arrays in each other
MESSAGE_ID, TEXT = "messageId", "text"
# The unreserved characters of RFC 3986: no scheme, host, query, fragment or encoded dot.
_SEGMENT = r"(?:[A-Za-z0-9._~-]|\{messageId\})+"
_PATH = re.compile(rf"{_SEGMENT}(?:/{_SEGMENT})*")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
# The call may have been carried out although its answer says nothing, or nothing good.
_UNCERTAIN = frozenset({Code.TIMEOUT, Code.CONNECTION_CUT, Code.TRUNCATED})
_UNCERTAIN_STATUS = frozenset({500, 502, 504})


class Flaw(StrEnum):
    """Why a template cannot be used."""

    METHOD = "method"
    PATH = "path"
    TOO_LONG = "too_long"
    NO_MESSAGE_ID = "no_message_id"
    NO_TEXT = "no_text"
    NOT_JSON = "not_json"
    NAME = "name"
    PLACEHOLDER = "placeholder"


class TemplateError(ValueError):
    """A template that cannot be used; ``flaw`` says why."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(str(flaw))
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class Call:
    """One call, ready to be sent: ``path`` below the provider's API, ``payload`` for JSON.

    A ``payload`` of None is no body at all.
    """

    method: str
    path: str
    payload: Any = None


@dataclass(frozen=True, slots=True)
class CallTemplate:
    """A call with places for ``{messageId}`` and, where ``has_text``, for ``{text}``.

    ``path`` is relative; ``body`` is the text of a JSON object or array, "" for no body.
    Raises TemplateError when it is made of something that could not be sent safely.
    """

    method: str
    path: str
    body: str = ""
    has_text: bool = False

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise TemplateError(Flaw.METHOD)
        if len(self.path) > PATH_LIMIT or len(self.body) > BODY_LIMIT:
            raise TemplateError(Flaw.TOO_LONG)
        if not _PATH.fullmatch(self.path) or _climbs(self.path):
            raise TemplateError(Flaw.PATH)
        used = _placeholders(self._parsed())
        if used - ({MESSAGE_ID, TEXT} if self.has_text else {MESSAGE_ID}):
            raise TemplateError(Flaw.PLACEHOLDER)
        if MESSAGE_ID not in used | set(_PLACEHOLDER.findall(self.path)):
            raise TemplateError(Flaw.NO_MESSAGE_ID)
        if self.has_text and TEXT not in used:
            raise TemplateError(Flaw.NO_TEXT)

    def fill(self, message_id: str, text: str = "") -> Call:
        """Return the call for one message; whatever ``text`` holds, it stays text.

        Raises EboxError(bad_request) for an identifier that would leave its place.

        >>> template = CallTemplate("POST", "m/{messageId}", '{"said": "{text}"}', has_text=True)
        >>> template.fill("a/b", 'say "{messageId}"')
        Call(method='POST', path='m/a%2Fb', payload={'said': 'say "{messageId}"'})
        """
        path = self.path.replace("{messageId}", quote(message_id, safe=""))
        if not message_id or _climbs(path):
            raise EboxError(Code.BAD_REQUEST, f"not an identifier: {message_id!r}")
        values = {MESSAGE_ID: message_id, TEXT: text}
        payload = _in_strings(
            self._parsed(), lambda written: _PLACEHOLDER.sub(lambda at: values[at[1]], written))
        return Call(self.method, path, payload)

    def _parsed(self) -> Any:
        if not self.body:
            return None
        try:
            parsed = json.loads(self.body, parse_constant=_refuse)
        except (ValueError, RecursionError):
            raise TemplateError(Flaw.NOT_JSON) from None
        if not isinstance(parsed, dict | list):
            raise TemplateError(Flaw.NOT_JSON)
        return parsed


def may_have_arrived(error: EboxError) -> bool:
    """Tell whether the e-Box may have carried out a call that ended with this error."""
    return error.code in _UNCERTAIN or error.status in _UNCERTAIN_STATUS


def _climbs(path: str) -> bool:
    return any(segment in ("", ".", "..") for segment in path.split("/"))


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _placeholders(parsed: Any) -> set[str]:
    """The placeholders in the values; raises TemplateError where a name holds one."""
    found: set[str] = set()

    def note(written: str) -> str:
        found.update(_PLACEHOLDER.findall(written))
        return written

    _in_strings(parsed, note)
    return found


def _in_strings(parsed: Any, change: Callable[[str], str], depth: int = 0) -> Any:
    """Return JSON with ``change`` applied to each string that is a value."""
    if isinstance(parsed, str):
        return change(parsed)
    if isinstance(parsed, dict | list) and depth == DEPTH_LIMIT:
        raise TemplateError(Flaw.NOT_JSON)
    if isinstance(parsed, list):
        return [_in_strings(value, change, depth + 1) for value in parsed]
    if isinstance(parsed, dict):
        if any(_PLACEHOLDER.search(name) for name in parsed):
            raise TemplateError(Flaw.NAME)
        return {name: _in_strings(value, change, depth + 1) for name, value in parsed.items()}
    return parsed
