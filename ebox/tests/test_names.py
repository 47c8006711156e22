"""File names chosen by strangers."""
from __future__ import annotations

import unicodedata
import unittest

from hypothesis import given
from hypothesis import strategies as st

from ..names import MAX_BYTES, safe_file_name, unique_names

NAMES = st.text(max_size=300) | st.text(alphabet="./\\ .aCON1<>:\u202e\u0000é🏛", max_size=40)


class TestSafeFileName(unittest.TestCase):
    def test_a_plain_name_is_kept(self):
        for name in ("Rappel TVA 2026-03.pdf", "Mahnung für Größe.xml", "a.tar.gz", "été.csv"):
            self.assertEqual(safe_file_name(name), name)

    def test_hostile_names_become_harmless(self):
        for name, expected in {
            "../../etc/passwd": "passwd",
            "C:\\Windows\\system32\\cmd.exe": "cmd.exe",
            "..": "document",
            ".htaccess": "htaccess",
            "CON": "_CON",
            "nul.pdf": "_nul.pdf",
            "COM1.tar.gz": "_COM1.tar.gz",
            "invoice\u202efdp.exe": "invoicefdp.exe",
            "a\x00b\r\nc.pdf": "a b c.pdf",
            'what?<is>"this"|*.pdf': "what__is__this___.pdf",
            "name.pdf. . .": "name.pdf",
            "": "document",
            "///": "document",
            "cafe\u0301.pdf": "caf\u00e9.pdf",
        }.items():
            with self.subTest(name):
                self.assertEqual(safe_file_name(name), expected)

    def test_a_long_name_keeps_its_extension(self):
        name = safe_file_name("é" * 500 + ".pdf")
        self.assertTrue(name.endswith("é.pdf"))
        self.assertLessEqual(len(name.encode()), MAX_BYTES)
        self.assertEqual(safe_file_name("a" * 145 + " bcd.pdf"), "a" * 145 + ".pdf")

    def test_a_name_without_extension_gets_that_of_its_type(self):
        self.assertEqual(safe_file_name("décompte", "application/pdf"), "décompte.pdf")
        self.assertEqual(safe_file_name("", "text/xml"), "document.xml")
        self.assertEqual(safe_file_name("x", "application/unheard-of"), "x")
        self.assertEqual(safe_file_name("a.csv", "application/pdf"), "a.csv")

    @given(NAMES, st.none() | st.sampled_from(("application/pdf", "text/csv")))
    def test_any_name_ends_safe(self, name, media_type):
        safe = safe_file_name(name, media_type)
        self.assertTrue(safe)
        self.assertLessEqual(len(safe.encode()), MAX_BYTES)
        self.assertEqual(safe, unicodedata.normalize("NFC", safe))
        self.assertFalse(set(safe) & set('/\\<>:"|?*'))
        self.assertFalse(safe.startswith(".") or safe.endswith((".", " ")))
        self.assertFalse(any(unicodedata.category(c)[0] in "CZ" and c != " " for c in safe))
        self.assertEqual(safe_file_name(safe, media_type), safe)


class TestUniqueNames(unittest.TestCase):
    def test_a_number_goes_before_the_extension(self):
        self.assertEqual(
            unique_names(["a.pdf", "a.pdf", "A.PDF", "a (2).pdf", "b"]),
            ["a.pdf", "a (2).pdf", "A (3).PDF", "a (2) (2).pdf", "b"])

    @given(st.lists(st.sampled_from((
        "a.pdf", "A.pdf", "a (2).pdf", "a (3).pdf", "straße", "STRASSE"))))
    def test_names_differ_and_none_is_lost(self, names):
        unique = unique_names(names)
        self.assertEqual(len({name.casefold() for name in unique}), len(names))

    def test_ten_thousand_equal_names_take_linear_time(self):
        unique = unique_names(["a.pdf"] * 10_000)
        self.assertEqual(unique[-1], "a (10000).pdf")
