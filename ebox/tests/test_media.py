"""Kinds of files, told by their bytes."""
from __future__ import annotations

import io
import unittest
import zipfile

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ..media import Kind, UblType, is_ubl, kind_of, ubl_type

UBL = "urn:oasis:names:specification:ubl:schema:xsd:"


def a_zip(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x" * 50)
    return file.getvalue()


class TestKind(unittest.TestCase):
    def test_the_bytes_win_over_what_the_sender_says(self):
        for media_type, name, head, kind in (
            ("text/xml", "invoice.xml", b"%PDF-1.7\n", Kind.PDF),
            ("application/pdf", "letter.pdf", b"<?xml version='1.0'?><a/>", Kind.XML),
            ("application/pdf", "letter.pdf", b"PK\x03\x04" + b"\0" * 40, Kind.ZIP),
            ("application/pdf", "a.pdf", b"PK\x03\x04" + b"\0" * 40 + b"%PDF-1.4", Kind.ZIP),
            ("application/pdf", "letter.pdf", b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
            ("application/pdf", "letter.pdf", b"<!DOCTYPE html><html>", Kind.HTML),
            ("application/pdf", "letter.pdf", b"MZ\x90\x00\x03", Kind.OTHER),
        ):
            with self.subTest(head=head):
                self.assertIs(kind_of(media_type, name, head), kind)

    def test_honest_files_are_recognised(self):
        for media_type, name, head, kind in (
            ("application/pdf", "a.pdf", b"\xef\xbb\xbf\n%PDF-1.4", Kind.PDF),
            ("text/xml", "a.xml", b"\xef\xbb\xbf<?xml version='1.0'?><Invoice/>", Kind.XML),
            ("text/xml", "a.xml", "<?xml version='1.0'?><a/>".encode("utf-16"), Kind.XML),
            ("text/xml", "a.xml", "<a>".encode("utf-16-be"), Kind.XML),
            ("text/xml", "a.xml", b"<Invoice xmlns='x'>", Kind.XML),
            ("text/csv", "a.csv", b"sep=;\na;b\n", Kind.CSV),
            ("application/octet-stream", "A.CSV", "n°;é\n".encode("cp1252"), Kind.CSV),
            ("text/plain", "a.txt", b"Geachte,\n", Kind.TEXT),
            ("text/html", "a.html", b"<p class='x'>Bonjour</p>", Kind.HTML),
            ("text/html", "a.htm", b"<?xml version='1.0'?><!DOCTYPE html>", Kind.HTML),
            ("image/jpeg", "a.jpg", b"\xff\xd8\xff\xe0", Kind.IMAGE),
            ("application/msword", "a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OFFICE),
            ("application/zip", "a.zip", a_zip("a.pdf"), Kind.ZIP),
            ("application/octet-stream", "a", a_zip("[Content_Types].xml"), Kind.OFFICE),
            ("application/octet-stream", "a.bin", b"\x00\x01\x02", Kind.OTHER),
            ("text/csv", "a.csv", b"BM;amount\n", Kind.CSV),
            ("application/pdf", "a.pdf", b"", Kind.OTHER),
        ):
            with self.subTest(name=name, head=head[:20]):
                self.assertIs(kind_of(media_type, name, head), kind)

    @given(st.text(max_size=20), st.text(max_size=20), st.binary(max_size=200))
    def test_any_bytes_have_a_kind(self, media_type, name, head):
        self.assertIsInstance(kind_of(media_type, name, head), Kind)


class TestUbl(unittest.TestCase):
    def test_the_namespace_decides(self):
        for kind in UblType:
            document = f'<x:{kind} xmlns:x="{UBL}{kind}-2"/>'.encode()
            self.assertIs(ubl_type(document), kind)
            self.assertTrue(is_ubl(etree.fromstring(document)))

    def test_other_xml_is_none(self):
        for document in (b"<Invoice/>", f'<Order xmlns="{UBL}Order-2"/>'.encode(),
                         f'<Invoice xmlns="{UBL}CreditNote-2"/>'.encode(), b"not xml",
                         f'<!DOCTYPE a><Invoice xmlns="{UBL}Invoice-2"/>'.encode()):
            with self.subTest(document):
                self.assertFalse(is_ubl(document))
