"""UBL invoices and credit notes, read into one frozen object.

UBL 2.1 as Peppol BIS Billing 3 (up to 3.0.21) and UBL.BE use it, and e-FFF's older UBL.
Nothing is fetched, nothing is looked up; the XML guard comes before any parser.
"""
from __future__ import annotations

import binascii
import re
import xml.etree.ElementTree as ET
from base64 import b64decode
from dataclasses import replace

from ..media import UblType, ubl_type
from ..xml_guard import tree
from .checks import disagreements
from .document import invoice
from .elements import BINARY, CBC, child
from .model import Attachment, Invoice
from .refusals import UblReason, UblRefused

MAX_ATTACHMENT = 40 * 1024 * 1024  # bytes of a file inside an invoice

_CII = frozenset({
    "{urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100}CrossIndustryInvoice",
    "{urn:ferd:CrossIndustryDocument:invoice:1p0}CrossIndustryDocument"})
# Of Peppol's network: what it carries stands in it as an element.
_PEPPOL = "{http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader}"
_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]{0,200}\?>")


def read(xml: bytes) -> Invoice:
    """Read an invoice or a credit note; an AttachedDocument and an envelope of Peppol are
    opened once.

    Raises XmlRefused for XML that no parser may see, UblRefused for what is no invoice that can
    be read.
    """
    found = invoice(opened(xml))
    return replace(found, disagreements=disagreements(found))


def opened(xml: bytes) -> ET.Element:
    """Return the root of the invoice or credit note that ``xml`` is or carries.

    Raises XmlRefused, and UblRefused where there is none.
    """
    return unwrapped(xml)[1]


def unwrapped(xml: bytes) -> tuple[bytes, ET.Element]:
    """Return the invoice itself, as bytes and as its root. Raises like ``opened``."""
    xml, root = innermost(xml)
    if is_cii(root):
        raise UblRefused(UblReason.CROSS_INDUSTRY)
    if ubl_type(root) is None:
        raise UblRefused(UblReason.NOT_AN_INVOICE, root.tag[:100])
    return xml, root


def innermost(xml: bytes) -> tuple[bytes, ET.Element]:
    """Return what ``xml`` is or carries, whatever that is, as bytes and as its root.

    Raises XmlRefused, and UblRefused for an envelope without anything in it.
    """
    root = tree(xml)
    if root.tag == f"{_PEPPOL}StandardBusinessDocument":
        root = _carried(root)
        xml = ET.tostring(root, "utf-8")
    if ubl_type(root) is UblType.ATTACHED_DOCUMENT:
        xml = _inner(root)
        root = tree(xml)
        if ubl_type(root) is UblType.ATTACHED_DOCUMENT:
            raise UblRefused(UblReason.NOTHING_INSIDE, "wrapped twice")
    return xml, root


def is_cii(root: ET.Element) -> bool:
    """Tell whether this is a Cross Industry Invoice (Factur-X, ZUGFeRD), which Odoo reads."""
    return root.tag in _CII


def content_of(attachment: Attachment) -> bytes:
    """Return the bytes of a file inside an invoice. Raises UblRefused."""
    packed = "".join(attachment.base64.split())
    if len(packed) > MAX_ATTACHMENT // 3 * 4 + 4:
        raise UblRefused(UblReason.BAD_ATTACHMENT, f"{attachment.name}: too large")
    try:
        return b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise UblRefused(UblReason.BAD_ATTACHMENT, f"{attachment.name}: damaged") from None


def _carried(envelope: ET.Element) -> ET.Element:
    """The document in an envelope of Peppol: what is not its header."""
    for element in envelope:
        if not element.tag.startswith(_PEPPOL):
            return element
    raise UblRefused(UblReason.NOTHING_INSIDE)


def _inner(root: ET.Element) -> bytes:
    """The file inside an AttachedDocument: embedded, or written out as a text."""
    attachment = child(root, "Attachment")
    embedded = None if attachment is None else attachment.findtext(CBC + BINARY)
    if embedded and embedded.strip():
        return content_of(Attachment(BINARY, "", embedded))
    written = child(attachment, "ExternalReference")
    described = None if written is None else written.findtext(CBC + "Description")
    if not described or not described.strip():
        raise UblRefused(UblReason.NOTHING_INSIDE)
    # The text is decoded already: what its declaration says of an encoding no longer holds.
    return _DECLARATION.sub("", described).strip().encode()
