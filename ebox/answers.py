"""Reading the body of an answer with a limit."""
from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import requests

from .errors import Code, EboxError
from .reading import mapping, tidy

JSON_LIMIT = 20 * 1024 * 1024
ERROR_LIMIT = 64 * 1024
CHUNK = 256 * 1024


def read_body(response: requests.Response, limit: int) -> bytes:
    """Return the body; raises EboxError(too_large) beyond ``limit`` bytes."""
    body = bytearray()
    for chunk in response.iter_content(CHUNK):
        body += chunk
        if len(body) > limit:
            raise EboxError(Code.TOO_LARGE, f"an answer of over {limit} bytes")
    return bytes(body)


def read_json(response: requests.Response, limit: int = JSON_LIMIT) -> Any:
    """Return the JSON of an answer; raises EboxError(bad_answer), also when it is too long."""
    try:
        return tidy(json.loads(read_body(response, limit)))
    except (ValueError, RecursionError):
        media_type = response.headers.get("Content-Type", "no content type")
        raise EboxError(Code.BAD_ANSWER, f"not JSON ({media_type})") from None
    except EboxError as error:
        raise EboxError(Code.BAD_ANSWER, error.detail) from None


def read_error(response: requests.Response) -> Mapping[str, Any]:
    """Return the JSON object of an error answer, {} for an HTML page or anything else."""
    try:
        return mapping(read_json(response, ERROR_LIMIT))
    except (EboxError, requests.RequestException):
        return {}
