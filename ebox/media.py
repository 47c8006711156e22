"""What a file is: by its first bytes, whatever its sender says; its name is asked last."""
from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from enum import StrEnum

from lxml import etree

from .xml_guard import XmlRefused, tree

_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"


class Kind(StrEnum):
    """The kinds of file that are treated differently."""

    PDF = "pdf"
    XML = "xml"
    CSV = "csv"
    TEXT = "text"
    HTML = "html"
    IMAGE = "image"
    ZIP = "zip"
    OFFICE = "office"
    OTHER = "other"


class UblType(StrEnum):
    """The UBL 2 documents that carry an invoice."""

    INVOICE = "Invoice"
    CREDIT_NOTE = "CreditNote"
    ATTACHED_DOCUMENT = "AttachedDocument"


_UBL_ROOTS = {f"{{{_UBL}{kind}-2}}{kind}": kind for kind in UblType}
HEAD_BYTES = 1024

_IMAGE_MARKS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a",
                b"II*\x00", b"MM\x00*")
_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OFFICE_ENTRY = re.compile(rb"\[Content_Types\]\.xml|_rels/|docProps/|word/|xl/|ppt/"
                           rb"|mimetypeapplication/vnd\.oasis")
_HTML_START = re.compile(r"(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_OFFICE_TYPE = re.compile(
    r"application/(?:msword|vnd\.(?:ms-|openxmlformats|oasis\.opendocument))", re.I)
_OFFICE_NAME = re.compile(r"\.(?:docx?|xlsx?|pptx?|od[tspg])$", re.I)
_CSV_TYPES = frozenset({"text/csv", "application/csv"})


def kind_of(media_type: str, file_name: str, head: bytes) -> Kind:
    """Return the kind of a file from its first kilobyte, its media type and its name."""
    head = head[:HEAD_BYTES]
    binary = _binary_kind(media_type, file_name, head)
    if binary is not None:
        return binary
    written = _as_text(head)
    if written is None:
        return Kind.OTHER
    start = written.lstrip("\ufeff \t\r\n")
    if _HTML_START.match(start):
        return Kind.HTML
    if start.startswith("<?xml"):
        return Kind.HTML if re.search(r"<(?:!doctype\s+)?html\b", start, re.I) else Kind.XML
    if re.match(r"<[A-Za-z_!][^<]*[>\s]", start):
        return Kind.HTML if _says(media_type, file_name, "html", ".html", ".htm") else Kind.XML
    if media_type.lower() in _CSV_TYPES or file_name.lower().endswith(".csv"):
        return Kind.CSV
    return Kind.TEXT if start else Kind.OTHER


def _binary_kind(media_type: str, file_name: str, head: bytes) -> Kind | None:
    # Readers accept it anywhere in the first kilobyte; a ZIP may hold a PDF that is not packed.
    if b"%PDF-" in head and not head.startswith(_ZIP_MARKS):
        return Kind.PDF
    if head.startswith(_IMAGE_MARKS) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return Kind.IMAGE
    office = _OFFICE_TYPE.match(media_type) or _OFFICE_NAME.search(file_name)
    if head.startswith(_ZIP_MARKS):
        return Kind.OFFICE if office or _OFFICE_ENTRY.search(head, 26, 120) else Kind.ZIP
    if head.startswith(_OLE_MARK):
        return Kind.OFFICE
    return None


def _as_text(head: bytes) -> str | None:
    """Return the start of a text file, None for a binary one."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")):
        order = "le" if head.startswith((b"\xff\xfe", b"<\x00")) else "be"
        return head.decode(f"utf-16-{order}", "replace")
    if b"\x00" in head:
        return None
    text = head.decode("utf-8", "replace")
    controls = sum(character < " " and character not in "\t\n\r\f" for character in text)
    return None if controls else text


def _says(media_type: str, file_name: str, word: str, *extensions: str) -> bool:
    return word in media_type.lower() or file_name.lower().endswith(extensions)


def ubl_type(document: etree._Element | ET.Element | bytes) -> UblType | None:
    """Return which UBL document this is by its root's namespace, None when it is none.

    Bytes that the XML guard refuses are none.
    """
    if isinstance(document, bytes):
        try:
            document = tree(document)
        except XmlRefused:
            return None
    return _UBL_ROOTS.get(document.tag)


def is_ubl(document: etree._Element | bytes) -> bool:
    """Tell whether this is a UBL Invoice, CreditNote or AttachedDocument."""
    return ubl_type(document) is not None
