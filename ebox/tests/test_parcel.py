"""Which files are one document, and how a document is known again."""
from __future__ import annotations

import unittest
import zipfile
from datetime import datetime
from io import BytesIO
from unittest.mock import patch

from .. import parcel as parcel_module
from ..archive import ArchiveReason
from ..parcel import Channel, Parcel, ReceivedFile, bundles, main_of, named_safely, unpacked

PDF, XML, PNG = b"%PDF-1.4 a", b"<?xml version='1.0'?><Invoice/>", b"\x89PNG\r\n\x1a\n"


def file(name: str, content: bytes = PDF) -> ReceivedFile:
    return ReceivedFile(name, content)


def parcel(*files: ReceivedFile, **values: str) -> Parcel:
    return Parcel(Channel.MAIL, files, datetime(2026, 11, 2), **values)


class TestBundles(unittest.TestCase):
    def names(self, *files: ReceivedFile) -> list[list[str]]:
        return [[one.name for one in bundle] for bundle in bundles(files)]

    def test_an_invoice_and_its_picture_are_one_document_in_any_order(self) -> None:
        pair = [["Bill 7.pdf", "bill 7.XML"]]
        self.assertEqual(self.names(file("bill 7.XML", XML), file("Bill 7.pdf")), pair)
        self.assertEqual(self.names(file("Bill 7.pdf"), file("bill 7.XML", XML)), pair)

    def test_other_files_stand_alone(self) -> None:
        self.assertEqual(
            self.names(file("a.pdf"), file("b.xml", XML), file("a.png", PNG)),
            [["a.pdf"], ["b.xml"], ["a.png"]])

    def test_no_file_is_lost_where_names_repeat(self) -> None:
        files = [file("a.pdf"), file("a.pdf"), file("a.xml", XML), file("a.xml", XML)]
        named = named_safely(files)
        self.assertEqual(sorted(one.name for bundle in bundles(named) for one in bundle),
                         ["a (2).pdf", "a (2).xml", "a.pdf", "a.xml"])
        self.assertEqual(len([one for bundle in bundles(files) for one in bundle]), 4)

    def test_what_a_file_is_says_its_content(self) -> None:
        self.assertEqual(self.names(file("a.xml"), file("a.pdf", XML)), [["a.xml", "a.pdf"]])


def archive(**members: bytes) -> bytes:
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        for name, content in members.items():
            packed.writestr(name.replace("_", "."), content)
    return sink.getvalue()


class TestUnpacked(unittest.TestCase):
    def test_the_files_of_an_archive_stand_in_its_place(self) -> None:
        mail = [file("letter.pdf"), file("bills.zip", archive(a_pdf=PDF, a_xml=XML))]
        found = unpacked(mail)
        self.assertEqual([one.name for one in found.files], ["letter.pdf", "a.pdf", "a.xml"])
        self.assertEqual((found.closed, found.left), ([], []))

    def test_an_archive_that_is_refused_stays_closed_and_says_why(self) -> None:
        damaged = file("bad.zip", archive(a_pdf=PDF)[:40])
        found = unpacked([damaged, file("a.pdf")])
        self.assertEqual(found.closed, [(damaged, ArchiveReason.DAMAGED)])
        self.assertEqual(len(found.files), 1)

    def test_an_archive_in_an_archive_is_left_there(self) -> None:
        nested = file("a.zip", archive(inner_zip=archive(x_pdf=PDF), a_pdf=PDF))
        found = unpacked([nested])
        self.assertEqual(found.left, [("inner.zip", ArchiveReason.NESTED)])
        self.assertEqual([one.name for one in found.files], ["a.pdf"])

    def test_many_archives_hold_no_more_than_one(self) -> None:
        one = file("a.zip", archive(a_pdf=PDF))
        with patch.object(parcel_module, "MAX_TOTAL_BYTES", 15):
            found = unpacked([one, file("b.zip", one.content)])
        self.assertEqual(len(found.files), 1)
        self.assertEqual([reason for _file, reason in found.closed], [ArchiveReason.TOO_LARGE])


class TestParcel(unittest.TestCase):
    def test_the_same_files_are_known_again(self) -> None:
        first = parcel(file("a.pdf"), file("a.xml", XML)).external_id
        self.assertEqual(parcel(file("x", XML), file("y")).external_id, first)
        self.assertNotEqual(parcel(file("a.pdf")).external_id, first)

    def test_a_mail_without_a_file_is_known_by_its_identifier(self) -> None:
        first = parcel(message_id="<1@x>").external_id
        self.assertEqual(parcel(message_id="<1@x>").external_id, first)
        self.assertNotEqual(parcel(message_id="<2@x>").external_id, first)

    def test_people_read_the_pdf(self) -> None:
        files = [file("a.xml", XML), file("b.png", PNG), file("c.pdf")]
        self.assertEqual(main_of(files).name, "c.pdf")
        self.assertEqual(main_of(files[:2]).name, "b.png")
        self.assertIsNone(main_of([]))

    def test_names_of_strangers_are_made_safe(self) -> None:
        named = named_safely(map(file, ("../../etc/passwd.pdf", "CON.pdf", "a\u202efdp.pdf")))
        self.assertEqual([one.name for one in named], ["passwd.pdf", "_CON.pdf", "afdp.pdf"])
