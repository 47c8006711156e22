"""The pages' templates, words and style, and how they come together."""
from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import urlencode

from ..forms import Form
from ..web import Request, Response, not_found

FOLDER = Path(__file__).parent
LANGUAGES = ("fr", "nl", "en")
ASSETS = {"style.css": "text/css", "copy.js": "text/javascript"}


class Html(str):
    """Markup that is safe as it is."""


def html(template: str, /, **values: object) -> Html:
    """A piece of markup; every value that is not Html is escaped."""
    return Html(Template(template).substitute({k: _safe(v) for k, v in values.items()}))


def _safe(value: object) -> str:
    if isinstance(value, Html):
        return value
    if isinstance(value, list):
        return "".join(map(_safe, value))
    return escape(str(value))


@cache
def _template(name: str) -> str:
    return (FOLDER / f"{name}.html").read_text(encoding="utf-8")


@cache
def _words(language: str) -> dict[str, Html]:
    """The words of one language by ``t_`` name; they may hold markup."""
    words = json.loads((FOLDER / "words.json").read_text(encoding="utf-8"))
    return {f"t_{key}": Html(texts[language]) for key, texts in words.items()}


def asset(name: str) -> Response:
    """The style or the script; raises a 404."""
    if name not in ASSETS:
        raise not_found(name)
    content = (FOLDER / name).read_bytes()
    return Response(content=content, media_type=f"{ASSETS[name]}; charset=utf-8")


class Page:
    """The pages for one request, in the language that it asks for."""

    def __init__(self, request: Request | None, form: Form | None = None):
        self._path = request.path if request and request.method == "GET" else ""
        self.language = _language(request, form)

    def show(self, name: str, /, *, status: int = 200, **values: object) -> Response:
        """A whole page."""
        body = self.part(name, **values)
        # A page that answers a form has no address of its own: its languages lead to the start.
        path = self._path or "/"
        links = [
            html('<a href="${href}" lang="${code}" class="${css}">${label}</a>',
                 href=f"{path}?{urlencode({'lang': code})}", code=code, label=code.upper(),
                 css="current" if code == self.language else "")
            for code in LANGUAGES
        ]
        layout = self.part("layout", body=body, links=links)
        return Response(status, content=layout.encode(), media_type="text/html; charset=utf-8")

    def part(self, name: str, /, **values: object) -> Html:
        """A template with its words and values."""
        return html(_template(name), lang=self.language, **_words(self.language), **values)

    def mistakes(self, keys: Sequence[str]) -> Html:
        """A box with what is wrong in a form, or nothing."""
        return self._box("mistakes", "t_mistakes", keys)

    def warnings(self, keys: Sequence[str]) -> Html:
        """A box with what will not work yet, or nothing."""
        return self._box("warnings", "t_attention", keys)

    def _box(self, css: str, title: str, keys: Sequence[str]) -> Html:
        if not keys:
            return Html("")
        words = _words(self.language)
        items = [html("<li>${text}</li>", text=words[f"t_{key}"]) for key in keys]
        return html(
            '<div class="box ${css}" role="alert"><strong>${title}</strong>'
            "<ul>${items}</ul></div>",
            css=css, title=words[title], items=items,
        )

    def redirect(self, path: str) -> Response:
        """To a page, after a form, in the same language."""
        location = f"{path}?{urlencode({'lang': self.language})}"
        return Response(303, headers={"Location": location}, media_type="")


def _language(request: Request | None, form: Form | None) -> str:
    """The form's or the address's language, else the browser's, else French."""
    wanted = [form.text("lang")] if form else []
    if request:
        wanted.append(dict(request.parameters).get("lang", ""))
        accepted = request.headers.get("Accept-Language", "")
        wanted += [item.strip()[:2].lower() for item in accepted.split(",")]
    return next((item for item in wanted if item in LANGUAGES), LANGUAGES[0])
