"""Secrets at rest."""
from __future__ import annotations

import base64
import os
import stat
import subprocess
import sys
import tempfile
import time
import unittest
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import Code, EboxError
from ..keystore import FILE_VARIABLE, KEY_FILE_NAME, KEY_VARIABLE, KeyRing

CONTEXT = "ebox.mailbox,7,private_key"
KEY_A, KEY_B = (base64.b64encode(letter * 32).decode() for letter in (b"a", b"b"))

RACER = """
import sys, time
from {package}.keystore import KeyRing
directory, start = sys.argv[1], float(sys.argv[2])
while time.time() < start:
    pass
print(KeyRing.from_environment(directory, {{}}).encrypt(b"x", "c").split(":")[1])
"""


class TestKeyRing(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = Path(directory.name)

    def ring(self, **environ: str) -> KeyRing:
        return KeyRing.from_environment(self.directory, environ)

    @contextmanager
    def assert_unreadable(self, detail: str) -> Iterator[None]:
        with self.assertRaises(EboxError) as caught:
            yield
        self.assertIs(caught.exception.code, Code.KEY_UNREADABLE)
        self.assertIn(detail, caught.exception.detail)

    def test_what_is_encrypted_comes_back(self):
        ring = self.ring(**{KEY_VARIABLE: KEY_A})
        token = ring.encrypt(b"-----BEGIN PRIVATE KEY-----", CONTEXT)
        self.assertNotIn("PRIVATE", token)
        self.assertTrue(token.isascii())
        self.assertEqual(ring.decrypt(token, CONTEXT), b"-----BEGIN PRIVATE KEY-----")

    def test_the_same_secret_never_looks_the_same(self):
        ring = self.ring(**{KEY_VARIABLE: KEY_A})
        self.assertNotEqual(ring.encrypt(b"x", CONTEXT), ring.encrypt(b"x", CONTEXT))

    def test_a_value_moved_to_another_record_is_useless(self):
        ring = self.ring(**{KEY_VARIABLE: KEY_A})
        token = ring.encrypt(b"x", CONTEXT)
        with self.assert_unreadable("of another record"):
            ring.decrypt(token, "ebox.mailbox,8,private_key")

    def test_every_altered_character_is_noticed(self):
        ring = self.ring(**{KEY_VARIABLE: KEY_A})
        token = ring.encrypt(b"x" * 8, CONTEXT)
        for position in range(len(token)):
            altered = token[:position] + ("A" if token[position] != "A" else "B")
            with self.subTest(position), self.assertRaises(EboxError):
                self.assertNotEqual(ring.decrypt(altered + token[position + 1:], CONTEXT),
                                    b"x" * 8)

    def test_the_wrong_key_says_which_key_is_missing(self):
        token = self.ring(**{KEY_VARIABLE: KEY_A}).encrypt(b"x", CONTEXT)
        with self.assert_unreadable(f"encrypted with key {token.split(':')[1]}"):
            self.ring(**{KEY_VARIABLE: KEY_B}).decrypt(token, CONTEXT)

    def test_keys_rotate_without_losing_what_the_old_one_sealed(self):
        old = self.ring(**{KEY_VARIABLE: KEY_A}).encrypt(b"x", CONTEXT)
        ring = self.ring(**{KEY_VARIABLE: f"{KEY_B}, {KEY_A}"})
        new = ring.encrypt(ring.decrypt(old, CONTEXT), CONTEXT)
        self.assertEqual(self.ring(**{KEY_VARIABLE: KEY_B}).decrypt(new, CONTEXT), b"x")

    def test_unusable_keys_are_explained(self):
        for written in ("short", base64.b64encode(b"a" * 31).decode(), " , ", "é" * 44,
                        f"{KEY_A},x"):
            with self.subTest(written), self.assert_unreadable(
                    "EBOX_ENCRYPTION_KEY: expected base64 of 32 bytes"):
                self.ring(**{KEY_VARIABLE: written})

    def test_a_stranger_s_text_is_not_a_sealed_value(self):
        with self.assert_unreadable("not an encrypted value"):
            self.ring(**{KEY_VARIABLE: KEY_A}).decrypt("-----BEGIN", CONTEXT)

    def test_a_key_file_is_made_once_and_for_its_owner_only(self):
        token = self.ring().encrypt(b"x", CONTEXT)
        path = self.directory / KEY_FILE_NAME
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertEqual(self.ring().decrypt(token, CONTEXT), b"x")
        self.assertEqual(os.listdir(self.directory), [KEY_FILE_NAME])

    def test_a_key_file_that_others_can_read_is_refused(self):
        self.ring()
        path = self.directory / KEY_FILE_NAME
        for mode in (0o640, 0o604, 0o620):
            path.chmod(mode)
            with self.subTest(oct(mode)), self.assert_unreadable("chmod 600"):
                self.ring()

    def test_a_named_key_file_is_used_and_never_made(self):
        path = self.directory / "named.key"
        with self.assert_unreadable("named.key: No such file"):
            self.ring(**{FILE_VARIABLE: str(path)})
        self.assertFalse(path.exists())
        path.write_text(f"{KEY_B}\n{KEY_A}\n")
        path.chmod(0o600)
        token = self.ring(**{KEY_VARIABLE: KEY_B}).encrypt(b"x", CONTEXT)
        ring = self.ring(**{FILE_VARIABLE: str(path)})
        self.assertEqual(ring.decrypt(token, CONTEXT), b"x")
        self.assertEqual(ring.encrypt(b"x", CONTEXT).split(":")[1], token.split(":")[1])

    def test_a_data_directory_that_cannot_be_written_is_explained(self):
        (self.directory / "file").write_text("")
        with self.assert_unreadable("ebox_encryption.key"):
            KeyRing.from_environment(self.directory / "file", {})

    def test_processes_that_start_together_agree_on_one_key(self):
        package = __package__.rpartition(".")[0]
        code = RACER.format(package=package)
        start = str(time.time() + 1.5)
        racers = [
            subprocess.Popen([sys.executable, "-c", code, str(self.directory), start],
                             stdout=subprocess.PIPE, text=True,
                             env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
            for _number in range(6)
        ]
        key_ids = [racer.communicate(timeout=30)[0].strip() for racer in racers]
        self.assertEqual(len(set(key_ids)), 1, key_ids)
        self.assertRegex(key_ids[0], r"^[0-9a-f]{8}$")
        self.assertEqual(os.listdir(self.directory), [KEY_FILE_NAME])
