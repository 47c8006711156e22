"""XML from strangers: refused before it costs anything, then parsed without side effects.

An expat pass over the whole file comes first, since lxml spends minutes on a few
megabytes of attributes. It refuses what invoices never need and attacks do: a DOCTYPE,
depth, attributes, elements, other encodings than those in use.
"""
from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from enum import StrEnum
from xml.parsers import expat

from lxml import etree

MAX_BYTES = 50 * 1024 * 1024
MAX_DEPTH = 64
MAX_ATTRIBUTES = 64
MAX_NODES = 400_000
MAX_ALL_ATTRIBUTES = 500_000
LXML_TEXT = 9_000_000  # bytes; below, lxml's limit of 10,000,000 on a text is out of reach
ENCODINGS = frozenset({
    "utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "iso-8859-15", "windows-1252"})

_DECLARED = re.compile(rb"""\A(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']""")
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")


class XmlReason(StrEnum):
    """Why an XML file was refused."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    DOCTYPE = "doctype"
    TOO_DEEP = "too_deep"
    TOO_MANY_ATTRIBUTES = "too_many_attributes"
    TOO_MANY_ELEMENTS = "too_many_elements"
    ENCODING = "encoding"
    MALFORMED = "malformed"


class XmlRefused(Exception):  # noqa: N818 -- the outcome, named as the addon words it
    """An XML file that will not be read; ``detail`` is for engineers."""

    def __init__(self, reason: XmlReason, detail: str = "") -> None:
        self.reason = reason
        self.detail = detail
        super().__init__(f"{reason}: {detail}" if detail else str(reason))


@dataclass(slots=True)
class _Counters:
    depth: int = 0
    nodes: int = 0

    def start(self, _name: str, attributes: list[str]) -> None:
        self.depth += 1
        own = len(attributes) // 2  # names and values in turn
        if self.depth > MAX_DEPTH:
            raise XmlRefused(XmlReason.TOO_DEEP, f"over {MAX_DEPTH} levels")
        if own > MAX_ATTRIBUTES:
            raise XmlRefused(XmlReason.TOO_MANY_ATTRIBUTES, f"{own} on one element")
        self.node()

    def end(self, _name: str) -> None:
        self.depth -= 1

    def node(self, *_content: str) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise XmlRefused(XmlReason.TOO_MANY_ELEMENTS, f"over {MAX_NODES}")


def guard(data: bytes, max_bytes: int = MAX_BYTES) -> None:
    """Raise XmlRefused when ``data`` is not XML that a business document would be."""
    if len(data) > max_bytes:
        raise XmlRefused(XmlReason.TOO_LARGE, f"{len(data)} bytes")
    if not data.strip():
        raise XmlRefused(XmlReason.EMPTY)
    if data.count(b"=") > MAX_ALL_ATTRIBUTES:
        # Each attribute has one; expat too takes 20 s for the millions that fit in one tag.
        raise XmlRefused(XmlReason.TOO_MANY_ATTRIBUTES, f"over {MAX_ALL_ATTRIBUTES}")
    _check_encoding(data)
    counters = _Counters()
    parser = expat.ParserCreate()
    parser.ordered_attributes = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = counters.start
    parser.EndElementHandler = counters.end
    parser.CommentHandler = parser.ProcessingInstructionHandler = counters.node
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise XmlRefused(XmlReason.MALFORMED, str(error)) from None


def parse(data: bytes, max_bytes: int = MAX_BYTES) -> etree._Element:
    """Return the root element of guarded XML. Raises XmlRefused."""
    guard(data, max_bytes)
    # What the guard lets pass has no entities and is not deep: of lxml's own limits only that on
    # one text matters, and a scan inside an invoice goes over it.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=len(data) > LXML_TEXT, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise XmlRefused(XmlReason.MALFORMED, str(error)) from None
    if root.getroottree().docinfo.doctype:
        raise XmlRefused(XmlReason.DOCTYPE)
    return root


def tree(data: bytes, max_bytes: int = MAX_BYTES) -> ET.Element:
    """Return the root element of guarded XML, comments left out. Raises XmlRefused.

    For reading: the parser is the guard's own, has no limit on a text (an embedded PDF), and
    finds elements many times faster than lxml.
    """
    guard(data, max_bytes)
    try:
        return ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError) as error:
        raise XmlRefused(XmlReason.MALFORMED, str(error)) from None


def _check_encoding(data: bytes) -> None:
    """Refuse encodings that expat and lxml might read differently."""
    if data.startswith(_WIDE_MARKS):
        return  # UTF-16, which both detect by itself
    declared = _DECLARED.match(data)
    if declared and declared[1].decode("latin-1").strip().lower() not in ENCODINGS:
        raise XmlRefused(XmlReason.ENCODING, declared[1].decode("latin-1")[:40])


def _refuse_doctype(*_declaration: object) -> None:
    raise XmlRefused(XmlReason.DOCTYPE)
