"""The texts for people as the source writes them, found without a database.

Odoo's own export knows more (data, default labels of fields), and needs a database with the addon;
what is read here is what people write by hand: ``_()``, ``_t()``, labels, helps and views.
"""
from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from babel.messages.extract import extract
from lxml import etree

from odoo.tools.translate import babel_extract_qweb, xml_translate

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ("controllers", "models", "wizard")
VIEWS = ("views", "wizard", "data")
OF_FIELDS = {"string", "help"}


def texts() -> Iterator[tuple[str, str]]:
    """Each text, and the place of it."""
    for folder, pattern, read in (
        *((folder, "*.py", of_python) for folder in PYTHON),
        *((folder, "*.xml", of_views) for folder in VIEWS),
        ("static/src", "**/*.js", of_javascript),
        ("static/src", "**/*.xml", of_components),
    ):
        for path in sorted((ROOT / folder).glob(pattern)):
            for text in read(path):
                if any(map(str.isalpha, text)):
                    yield text, str(path.relative_to(ROOT))


def of_python(path: Path) -> Iterator[str]:
    """What ``_()`` says, and what fields are called and explained with."""
    for call in ast.walk(ast.parse(path.read_text())):
        if not isinstance(call, ast.Call):
            continue
        said = call.args[:1] if getattr(call.func, "attr", "") == "_" else []
        if getattr(getattr(call.func, "value", None), "id", "") == "fields":
            said = [named.value for named in call.keywords if named.arg in OF_FIELDS]
        yield from (one.value for one in said if is_text(one))


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def of_javascript(path: Path) -> Iterator[str]:
    """Read by Babel itself: Odoo's own reader loses what follows a key named ``class``."""
    with path.open("rb") as source:
        yield from (found[1] for found in extract("javascript", source, keywords={"_t": None}))


def of_components(path: Path) -> Iterator[str]:
    with path.open("rb") as source:
        yield from (found[2] for found in babel_extract_qweb(source, [], [], {}))


def of_views(path: Path) -> Iterator[str]:
    """The terms of views and pages, as Odoo takes them apart."""
    found: list[str] = []
    tree = etree.parse(path)
    pages = [*tree.iter("template")]
    for page in pages:
        page.tag = "t"  # as Odoo stores it
    views = [view for field in tree.iter("field") if field.get("name") == "arch" for view in field]
    for part in pages + views:
        xml_translate(found.append, etree.tostring(part, encoding="unicode", with_tail=False))
    yield from found
