"""ZIP archives from strangers."""
from __future__ import annotations

import struct
import unittest
import zipfile
from io import BytesIO
from unittest import mock

from hypothesis import example, given
from hypothesis import strategies as st

from .. import archive
from ..archive import ArchiveReason, ArchiveRefused, members

XML = b"<Invoice/>"


def packed(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP of names and contents."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, content in files:
            made.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def flagged(data: bytes, flags: int) -> bytes:
    """The ZIP, each of its entries with these flags."""
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := data.find(mark, start)) >= 0:
            data = data[:start + place] + struct.pack("<H", flags) + data[start + place + 2:]
            start += 4
    return data


class Archives(unittest.TestCase):
    def assert_refused(self, data: bytes, reason: ArchiveReason) -> None:
        with self.assertRaises(ArchiveRefused) as caught:
            members(data)
        self.assertIs(caught.exception.reason, reason)

    def assert_left(self, data: bytes, name: str, reason: ArchiveReason) -> None:
        found = members(data)
        self.assertEqual(found.left, [(name, reason)])
        self.assertEqual([file for file, _content in found.files], ["good.xml"])

    def test_files_in_their_order_without_folders_and_clutter(self) -> None:
        found = members(packed(
            ("2026/", b""), ("2026/b.xml", XML), ("a.pdf", b"%PDF-1.7"),
            ("__MACOSX/2026/._b.xml", b"x"), ("2026/.DS_Store", b"x"), ("Thumbs.db", b"x")))
        self.assertEqual(found.files, [("b.xml", XML), ("a.pdf", b"%PDF-1.7")])
        self.assertEqual(found.left, [])

    def test_names_that_would_slip_out_are_made_safe_and_different(self) -> None:
        found = members(packed(
            ("../../etc/passwd", b"1"), ("/etc/passwd", b"2"), ("C:\\Windows\\a.xml", b"3"),
            ("a\u202efdp.xml", b"4"), ("CON.xml", b"5"), ("A.XML", b"6"), ("..", b"7")))
        names = [name for name, _content in found.files]
        self.assertEqual(names[:3], ["passwd", "passwd (2)", "a.xml"])
        self.assertEqual(names[3:], ["afdp.xml", "_CON.xml", "A (2).XML", "document"])

    def test_an_archive_in_the_archive_is_left_shut_an_office_file_is_a_file(self) -> None:
        inner = packed(("x.xml", XML))
        self.assert_left(packed(("inner.zip", inner), ("good.xml", XML)),
                         "inner.zip", ArchiveReason.NESTED)
        self.assert_left(packed(("inner.xml", inner), ("good.xml", XML)),
                         "inner.xml", ArchiveReason.NESTED)
        sheet = packed(("[Content_Types].xml", XML))
        self.assertEqual(members(packed(("a.xlsx", sheet))).files, [("a.xlsx", sheet)])

    def test_a_password_is_said(self) -> None:
        locked = members(flagged(packed(("a.xml", XML)), 0x1))
        self.assertEqual(locked.left, [("a.xml", ArchiveReason.ENCRYPTED)])

    def test_a_bomb_is_not_opened(self) -> None:
        bomb = packed(("bomb.xml", b"0" * 20_000_000), ("good.xml", XML))
        with mock.patch.object(archive, "_content", wraps=archive._content) as opened:
            self.assert_left(bomb, "bomb.xml", ArchiveReason.BOMB)
        self.assertEqual(opened.call_count, 1)

    def test_a_bomb_that_announces_less_gives_no_more_than_that(self) -> None:
        data = packed(("bomb.xml", b"0" * 20_000_000), ("good.xml", XML))
        data = data.replace(struct.pack("<I", 20_000_000), struct.pack("<I", 1000))
        self.assert_left(data, "bomb.xml", ArchiveReason.DAMAGED)

    def test_small_files_may_pack_well(self) -> None:
        data = packed(("a.txt", b"0" * 900_000))
        self.assertEqual(len(members(data).files[0][1]), 900_000)

    def test_methods_that_python_inflates_without_bounds(self) -> None:
        for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
            data = members(packed(("a.xml", XML), method=method))
            self.assertEqual(data.left, [("a.xml", ArchiveReason.METHOD)])

    def test_sizes(self) -> None:
        data = packed(("a.xml", b"1234567890"), ("good.xml", b"123"), method=zipfile.ZIP_STORED)
        with mock.patch.object(archive, "MAX_FILE_BYTES", 9):
            self.assert_left(data, "a.xml", ArchiveReason.TOO_LARGE)
        with mock.patch.object(archive, "MAX_TOTAL_BYTES", 12):
            self.assert_refused(data, ArchiveReason.TOO_LARGE)
        with mock.patch.object(archive, "MAX_BYTES", len(data) - 1):
            self.assert_refused(data, ArchiveReason.TOO_LARGE)

    def test_count(self) -> None:
        files = [(f"{number}.xml", XML) for number in range(archive.MAX_FILES + 1)]
        self.assertEqual(len(members(packed(*files[1:])).files), archive.MAX_FILES)
        many = packed(*files)
        with mock.patch.object(zipfile, "ZipFile", side_effect=AssertionError):
            self.assert_refused(many, ArchiveReason.TOO_MANY)

    def test_damage_and_nothing(self) -> None:
        whole = packed(("a.xml", XML * 50), ("good.xml", XML))
        self.assert_refused(whole[:-30], ArchiveReason.DAMAGED)
        self.assert_refused(b"%PDF-1.7", ArchiveReason.DAMAGED)
        self.assert_refused(b"", ArchiveReason.DAMAGED)
        self.assert_refused(packed(), ArchiveReason.EMPTY)
        self.assert_refused(packed(("folder/", b"")), ArchiveReason.EMPTY)
        self.assert_left(whole[:40] + b"\xff" + whole[41:], "a.xml", ArchiveReason.DAMAGED)
        self.assert_left(packed(("none.xml", b""), ("good.xml", XML)),
                         "none.xml", ArchiveReason.EMPTY)

    @example(b"\x00" * 4, 190, b"\x00")  # a name that begins with a zero byte
    @given(st.binary(max_size=400), st.integers(0, 300), st.binary(max_size=8))
    def test_any_bytes_are_read_or_refused(self, noise: bytes, place: int, patch: bytes) -> None:
        whole = packed(("a.xml", XML * 5), ("b/c.xml", noise))
        for data in (noise, whole[:place] + patch + whole[place + len(patch):]):
            try:
                found = members(data)
            except ArchiveRefused as error:
                self.assertIsInstance(error.reason, ArchiveReason)
            else:
                self.assertTrue(found.files or found.left)
