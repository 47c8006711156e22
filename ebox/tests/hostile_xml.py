"""Files of attackers, and of systems that behave like them, each with what must come of it."""
from __future__ import annotations

import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..ubl.refusals import UblReason
from ..xml_guard import XmlReason
from .hostile_pdf import pdf
from .invoices import SPACE, adjustment, cac, cbc, embedded, line, party, ubl, wrapped


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file; ``reason`` None where it is a sound invoice for all its oddness."""

    name: str
    data: bytes
    reason: XmlReason | UblReason | None


def hostile_files() -> Iterator[Hostile]:
    """Make the files one after the other: together they would fill the memory they test."""
    for reason, makers in _MAKERS.items():
        for maker in makers:
            yield Hostile(maker.__name__, maker(), reason)


def _with_doctype(doctype: str, body: str = "&e;") -> bytes:
    return ubl(number=body).replace(b"&amp;", b"&").replace(b"?>\n", f"?>{doctype}".encode(), 1)


def external_entity() -> bytes:
    return _with_doctype('<!DOCTYPE Invoice [<!ENTITY e SYSTEM "file:///etc/hostname">]>')


def external_dtd() -> bytes:
    return _with_doctype('<!DOCTYPE Invoice SYSTEM "http://localhost:9/evil.dtd">', "1")


def parameter_entity() -> bytes:
    return _with_doctype('<!DOCTYPE Invoice [<!ENTITY % p SYSTEM "file:///etc/hostname">%p;]>', "1")


def entity_bomb() -> bytes:
    entities = '<!ENTITY e0 "bill">' + "".join(
        f'<!ENTITY e{rank} "{f"&e{rank - 1};" * 10}">' for rank in range(1, 12))
    return _with_doctype(f"<!DOCTYPE Invoice [{entities}]>", "&e11;")


def quadratic_bomb() -> bytes:
    return _with_doctype(f'<!DOCTYPE Invoice [<!ENTITY e "{"a" * 100_000}">]>', "&e;" * 10_000)


def doctype_in_utf_16() -> bytes:
    return external_entity().decode().replace("UTF-8", "UTF-16").encode("utf-16")


def attributes_on_one_element() -> bytes:
    return ubl(_tagged("cbc:Note", 200_000))


def namespaces_on_one_element() -> bytes:
    return ubl(_tagged("cbc:Note", 200_000, "xmlns:"))


def attributes_everywhere() -> bytes:
    return ubl(_tagged("cbc:Note", 60) * 10_000)


def namespaces_everywhere() -> bytes:
    return ubl(_tagged("cbc:Note", 60, "xmlns:") * 8_000)


def _tagged(name: str, count: int, prefix: str = "") -> str:
    said = " ".join(f'{prefix}a{number}="{number}"' for number in range(count))
    return f"<{name} {said}/>"


def deep_nesting() -> bytes:
    return ubl("<cac:Party>" * 100_000 + "</cac:Party>" * 100_000)


def deep_sub_lines() -> bytes:
    nested = ""
    for _level in range(70):
        nested = line("100.00", 21, "S", nested, kind="SubInvoice")
    return ubl(lines=(line("100.00", 21, "S", nested),))


def elements() -> bytes:
    return ubl("<cbc:Note/>" * 500_000)


def comments() -> bytes:
    return ubl("<!---->" * 399_900)


def instructions() -> bytes:
    return ubl("<?php evil?>" * 399_900)


def unknown_elements() -> bytes:
    return ubl('<x xmlns="evil">1</x>' * 399_900)


def text_of_12_megabytes() -> bytes:
    return ubl(number="1" * 12_000_000)


def text_of_45_megabytes() -> bytes:
    return ubl(head=cbc("Note", "é" * 22_500_000))


def amount_of_12_megabytes() -> bytes:
    return ubl(lines=(line("1" * 12_000_000),))


def exponent() -> bytes:
    return ubl(lines=(line("1E999999"),))


def file_of_60_megabytes() -> bytes:
    return ubl(head=cbc("Note", "1" * 60_000_000))


def lines_by_the_hundred_thousand() -> bytes:
    one = "<cac:InvoiceLine><cbc:LineExtensionAmount>1</cbc:LineExtensionAmount></cac:InvoiceLine>"
    return ubl(lines=(one * 199_000,))


def sub_lines_by_the_ten_thousand() -> bytes:
    parts = line("10.00", price="10.00", kind="SubInvoice") * 10
    return ubl(lines=(line("100.00", 21, "S", parts),) * 2_000)


def allowances_by_the_ten_thousand() -> bytes:
    return ubl(adjustment("0.01") * 20_000)


def means_by_the_hundred_thousand() -> bytes:
    return ubl(paid="<cac:PaymentMeans><cbc:PaymentID>1</cbc:PaymentID></cac:PaymentMeans>"
               * 199_000)


def identifications_by_the_hundred_thousand() -> bytes:
    one = "<cac:PartyIdentification><cbc:ID>0403170701</cbc:ID></cac:PartyIdentification>"
    return ubl(customer=cac("AccountingCustomerParty", party(one * 199_000)))


def notes_that_look_like_communications() -> bytes:
    return ubl(head=cbc("Note", "ogm(" * 2_500) * 4_000, paid="")


def terms_that_look_like_communications() -> bytes:
    return ubl(cac("PaymentTerms", cbc("Note", "+++123/4567/89012" * 500)) * 4_000, paid="")


def notes_of_blanks() -> bytes:
    return ubl(head=cbc("Note", "a" + " \u2003" * 10_000_000 + "b"))


def nothing() -> bytes:
    return b" \n"


def cut_off() -> bytes:
    return ubl()[:-20]


def undeclared_prefix() -> bytes:
    return ubl("<evil:Note/>")


def pdf_that_claims_to_be_xml() -> bytes:
    return pdf()


def pdf_behind_a_declaration() -> bytes:
    return b'<?xml version="1.0"?>' + pdf()


def compressed() -> bytes:
    return zlib.compress(ubl())


def latin_letters_in_utf_8() -> bytes:
    return ubl(number="é").decode().encode("latin-1")


def utf_7() -> bytes:
    return ubl().replace(b"UTF-8", b"UTF-7")


def ebcdic() -> bytes:
    return ubl().replace(b"UTF-8", b"cp037").decode().encode("cp037")


def utf_32() -> bytes:
    return ubl().decode().encode("utf-32")


def other_namespaces() -> bytes:
    return ubl().replace(b"Components-2", b"Components-3")


def no_namespace() -> bytes:
    return b"<Invoice><ID>1</ID></Invoice>"


def html() -> bytes:
    return b"<html><body><p>Facture 1</p></body></html>"


def wrapped_in_itself() -> bytes:
    inner = ubl()
    for _round in range(3):
        inner = wrapped(cac("Attachment", cbc(
            "EmbeddedDocumentBinaryObject", b64encode(inner).decode())), "AttachedDocument")
    return inner


def bomb_inside_an_attached_document() -> bytes:
    return wrapped(cac("Attachment", cbc(
        "EmbeddedDocumentBinaryObject", b64encode(entity_bomb()).decode())), "AttachedDocument")


def utf_16() -> bytes:
    return ubl().decode().replace("UTF-8", "UTF-16").encode("utf-16")


def byte_order_mark() -> bytes:
    return b"\xef\xbb\xbf" + ubl()


def latin_1() -> bytes:
    return ubl(head=cbc("Note", "éà")).decode().replace("UTF-8", "ISO-8859-1").encode("latin-1")


def stylesheet() -> bytes:
    return ubl().replace(
        b"?>\n", b'?><?xml-stylesheet type="text/xsl" href="file:///etc/passwd"?>\n', 1)


def inclusion() -> bytes:
    return ubl('<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/hostname"/>')


def prefixes_that_change_sides() -> bytes:
    """Where ``cbc`` means something else, its elements are somebody else's."""
    return ubl('<e:x xmlns:e="evil" xmlns:cbc="evil"><cbc:ID>2</cbc:ID></e:x>'
               '<cbc:ID xmlns:cbc="evil">3</cbc:ID>').replace(
        b"<cbc:ID>F1<", f'<q:ID xmlns:q="{SPACE}CommonBasicComponents-2">F1<'.encode()).replace(
        b"F1</cbc:ID>", b"F1</q:ID>")


def comment_in_a_number() -> bytes:
    return ubl().replace(b">F1<", b">F<!-- 2 -->1<")


def base64_in_lines() -> bytes:
    return ubl(embedded(b"%PDF-1.7" + b"0" * 9_000_000))


def references_by_number() -> bytes:
    return ubl().replace(b">F1<", b">&#70;&#x31;<")


_MAKERS: dict[XmlReason | UblReason | None, tuple[Callable[[], bytes], ...]] = {
    XmlReason.DOCTYPE: (
        external_entity, external_dtd, parameter_entity, entity_bomb, quadratic_bomb,
        doctype_in_utf_16, bomb_inside_an_attached_document),
    XmlReason.TOO_MANY_ATTRIBUTES: (
        attributes_on_one_element, namespaces_on_one_element, attributes_everywhere),
    XmlReason.TOO_DEEP: (deep_nesting, deep_sub_lines),
    XmlReason.TOO_MANY_ELEMENTS: (elements,),
    XmlReason.TOO_LARGE: (file_of_60_megabytes,),
    XmlReason.EMPTY: (nothing,),
    XmlReason.MALFORMED: (
        cut_off, undeclared_prefix, pdf_that_claims_to_be_xml, pdf_behind_a_declaration,
        compressed, latin_letters_in_utf_8, ebcdic, utf_32),
    XmlReason.ENCODING: (utf_7,),
    UblReason.TOO_MANY_LINES: (
        lines_by_the_hundred_thousand, sub_lines_by_the_ten_thousand,
        allowances_by_the_ten_thousand),
    UblReason.BAD_AMOUNT: (amount_of_12_megabytes, exponent),
    UblReason.NO_NUMBER: (other_namespaces,),
    UblReason.NOT_AN_INVOICE: (no_namespace, html),
    UblReason.NOTHING_INSIDE: (wrapped_in_itself,),
    None: (
        namespaces_everywhere, comments, instructions, unknown_elements, text_of_12_megabytes,
        text_of_45_megabytes, means_by_the_hundred_thousand,
        identifications_by_the_hundred_thousand, notes_that_look_like_communications,
        terms_that_look_like_communications, notes_of_blanks, utf_16, byte_order_mark, latin_1,
        stylesheet, inclusion, prefixes_that_change_sides, comment_in_a_number, base64_in_lines,
        references_by_number),
}
