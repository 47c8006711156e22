"""Archives written in pieces, and the paths in them."""
from __future__ import annotations

import io
import os
import shutil
import subprocess
import tempfile
import unittest
import zipfile
from datetime import datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ..zip_names import ZipNames
from ..zip_writer import Entry, UnsafePathError, ZipWriter

WHEN = datetime(2026, 11, 2, 9, 30, 20)
NAMES = st.text(max_size=80) | st.text(alphabet="./\\ .aCON1<>:\u202e\u0000é-", max_size=40)


def written(writer: ZipWriter, *files: tuple[str, bytes]) -> bytes:
    return b"".join(chunk for path, content in files for chunk in writer.add(path, content, WHEN))


class TestZipWriter(unittest.TestCase):
    def test_an_archive_holds_what_was_added(self):
        files = {"ONSS/2026/a.pdf": b"%PDF", "ONSS/2026/é.xml": b"", "index.csv": b"x" * 70_000}
        writer = ZipWriter()
        archive = zipfile.ZipFile(io.BytesIO(written(writer, *files.items()) + writer.end()))
        self.assertIsNone(archive.testzip())
        self.assertEqual({name: archive.read(name) for name in archive.namelist()}, files)
        self.assertEqual(archive.infolist()[0].date_time, (2026, 11, 2, 9, 30, 20))

    def test_sizes_stand_before_the_content(self):
        """Readers of streams, Java's for one, refuse stored files without."""
        writer = ZipWriter()
        archive = zipfile.ZipFile(io.BytesIO(written(writer, ("a", b"x")) + writer.end()))
        self.assertFalse(archive.infolist()[0].flag_bits & 0x08)

    def test_another_writer_goes_on(self):
        first = ZipWriter()
        start = written(first, ("a.txt", b"one"))
        rows = [entry.as_row() for entry in first.entries]
        second = ZipWriter([Entry(*row) for row in rows], len(start))
        rest = written(second, ("b.txt", b"two")) + second.end()
        archive = zipfile.ZipFile(io.BytesIO(start + rest))
        self.assertIsNone(archive.testzip())
        self.assertEqual(archive.read("b.txt"), b"two")

    def test_an_empty_archive_is_one(self):
        self.assertEqual(zipfile.ZipFile(io.BytesIO(ZipWriter().end())).namelist(), [])

    def test_beyond_four_gigabytes(self):
        """A sparse file stands for what lies before."""
        start = 5 * 2**30
        writer = ZipWriter(position=start)
        rest = written(writer, ("late.txt", b"late")) + writer.end()
        with tempfile.TemporaryFile() as file:
            file.seek(start)
            file.write(rest)
            archive = zipfile.ZipFile(file)
            self.assertEqual(archive.read("late.txt"), b"late")

    def test_more_files_than_the_old_format_counts(self):
        entries = [Entry(f"{number}", 0, 0, 0, WHEN.isoformat()) for number in range(66_000)]
        writer = ZipWriter(entries)
        archive = zipfile.ZipFile(io.BytesIO(writer.end()))
        self.assertEqual(len(archive.namelist()), 66_000)

    def test_years_that_the_format_does_not_know(self):
        writer = ZipWriter()
        for year in (1, 1979, 2108, 9999):
            b"".join(writer.add(f"{year}", b"", datetime(year, 1, 1)))
        archive = zipfile.ZipFile(io.BytesIO(writer.end()))
        self.assertEqual([i.date_time[0] for i in archive.infolist()], [1980, 1980, 2107, 2107])

    def test_paths_that_lead_elsewhere_are_refused(self):
        for path in ("", "/etc/passwd", "../a", "a/../../b", "a/./b", "a//b", "a/", "..", "C:/a",
                     "a\\..\\b", "a\x00.pdf"):
            with self.subTest(path), self.assertRaises(UnsafePathError):
                list(ZipWriter().add(path, b"", WHEN))

    @unittest.skipUnless(shutil.which("unzip"), "unzip is not on this machine")
    def test_unzip_finds_no_fault(self):
        writer = ZipWriter()
        content = written(writer, ("Société/2026/été.pdf", b"x" * 1000), ("index.csv", b"a;b"))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "archive.zip")
            path.write_bytes(content + writer.end())
            done = subprocess.run(
                ["unzip", "-tqq", path], capture_output=True, env=os.environ | {"LC_ALL": "C.UTF-8"}
            )
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))


class TestZipNames(unittest.TestCase):
    def setUp(self):
        self.names = ZipNames()

    def path(self, sender="ONSS", subject="Rappel", name="lettre.pdf", published=WHEN):
        return self.names.path([sender], published, subject, name)

    def test_a_path_says_what_the_file_is(self):
        self.assertEqual(self.path(), "ONSS/2026/2026-11-02 Rappel - lettre.pdf")
        self.assertEqual(
            self.names.path(["Garage Dubois", "ONSS"], WHEN, "Rappel n° 12/345", "a.pdf"),
            "Garage Dubois/ONSS/2026/2026-11-02 Rappel n° 12-345 - a.pdf",
        )

    def test_the_year_is_that_of_belgium(self):
        path = self.path(published=datetime(2025, 12, 31, 23, 30))
        self.assertEqual(path, "ONSS/2026/2026-01-01 Rappel - lettre.pdf")

    def test_the_end_of_all_dates_is_a_date(self):
        path = self.path(published=datetime(9999, 12, 31, 23, 59))
        self.assertEqual(path, "ONSS/9999/9999-12-31 Rappel - lettre.pdf")

    def test_no_path_is_given_twice(self):
        self.assertEqual(self.path(), "ONSS/2026/2026-11-02 Rappel - lettre.pdf")
        self.assertEqual(self.path(), "ONSS/2026/2026-11-02 Rappel - lettre (2).pdf")
        self.assertEqual(
            self.path(sender="onss"), "onss/2026/2026-11-02 Rappel - lettre (3).pdf"
        )

    def test_gone_on_with_paths_stay_unique(self):
        self.names = ZipNames([self.path()])
        self.assertEqual(self.path(), "ONSS/2026/2026-11-02 Rappel - lettre (2).pdf")

    def test_no_folder_stands_in_the_way_of_the_index(self):
        self.assertEqual(self.path(sender="INDEX.CSV").split("/")[0], "INDEX.CSV_")

    def test_an_endless_subject_leaves_the_name_of_the_file(self):
        self.assertTrue(self.path(subject="x" * 5000).endswith(" - lettre.pdf"))

    @given(st.lists(st.tuples(NAMES, NAMES, NAMES), max_size=5))
    def test_whatever_strangers_write_stays_inside(self, documents):
        names = ZipNames()
        writer = ZipWriter()
        paths = [
            names.path([sender], WHEN, subject, name) for sender, subject, name in documents
        ]
        for path in paths:
            list(writer.add(path, b"", WHEN))  # raises for an unsafe one
            self.assertEqual(len(path.split("/")), 3)
        self.assertEqual(len({path.casefold() for path in paths}), len(paths))
