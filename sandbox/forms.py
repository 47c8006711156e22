"""HTML form bodies: multipart (RFC 7578) and URL-encoded, byte for byte."""
from __future__ import annotations

from dataclasses import dataclass
from email.message import Message as Headers
from urllib.parse import parse_qsl

from .web import Request, bad_request


@dataclass(frozen=True)
class Form:
    """Fields as text without surrounding blanks, files as bytes."""

    fields: dict[str, str]
    files: dict[str, bytes]

    def text(self, name: str) -> str:
        """A field, or an empty string."""
        return self.fields.get(name, "")


def read_form(request: Request) -> Form:
    """The form in a request; raises a 400."""
    if request.media_type == "multipart/form-data":
        return _multipart(request)
    pairs = parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True)
    return Form({name: value.strip() for name, value in pairs}, {})


def _multipart(request: Request) -> Form:
    content_type = Headers()
    content_type["Content-Type"] = request.headers["Content-Type"]
    boundary = content_type.get_param("boundary")
    if not boundary:
        raise bad_request("the form has no boundary")
    form = Form({}, {})
    # A line break before the first boundary makes all boundaries alike.
    for part in (b"\r\n" + request.body).split(b"\r\n--" + str(boundary).encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        disposition = _disposition(head.decode("utf-8", "replace"))
        name = str(disposition.get_param("name", header="Content-Disposition"))
        if disposition.get_filename() is None:
            form.fields[name] = content.decode("utf-8", "replace").strip()
        else:
            form.files[name] = content
    return form


def _disposition(head: str) -> Headers:
    headers = Headers()
    for line in head.split("\r\n"):
        name, _, value = line.partition(":")
        if name.lower() == "content-disposition":
            headers["Content-Disposition"] = value.strip()
    return headers
