"""What an error tells, and what it never tells."""
from __future__ import annotations

import unittest

from ..errors import Code, EboxError


class TestEboxError(unittest.TestCase):
    def test_tokens_and_national_numbers_never_reach_the_detail(self):
        for secret in ("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln", "Bearer s3cr3t-t0ken",
                       "85073003328", "85.07.30-033.28", "85.07.30 033 28"):
            with self.subTest(secret):
                error = EboxError(Code.BAD_REQUEST, f"refused: {secret} is not known")
                self.assertNotIn(secret.split()[-1], str(error))
                self.assertIn("[…] is not known", error.detail)

    def test_other_numbers_stay_readable(self):
        error = EboxError(Code.NOT_FOUND, "message 4711 of 0206731645")
        self.assertEqual(error.detail, "message 4711 of 0206731645")

    def test_the_detail_is_one_short_line(self):
        error = EboxError(Code.SERVER_ERROR, "a\nb" * 1000)
        self.assertEqual(len(error.detail), 500)
        self.assertNotIn("\n", error.detail)

    def test_a_broken_file_is_not_the_mailbox_s_fault(self):
        for code in (Code.DIGEST_MISMATCH, Code.TRUNCATED, Code.EMPTY_FILE, Code.TOO_LARGE,
                     Code.NOT_FOUND, Code.GONE, Code.FORBIDDEN, Code.SERVER_ERROR):
            self.assertFalse(EboxError(code).is_mailbox_wide, code)

    def test_access_and_host_errors_stop_the_mailbox(self):
        for code in (Code.HOST_UNREACHABLE, Code.TLS, Code.CLIENT_UNKNOWN, Code.CLOCK,
                     Code.CERTIFICATE_UNKNOWN, Code.TERMS, Code.SCOPE_MISSING,
                     Code.TOKEN_REFUSED, Code.TOO_MANY_REQUESTS):
            self.assertTrue(EboxError(code).is_mailbox_wide, code)

    def test_the_raiser_may_know_better(self):
        self.assertTrue(EboxError(Code.TIMEOUT, mailbox_wide=True).is_mailbox_wide)
        self.assertFalse(EboxError(Code.SCOPE_MISSING, mailbox_wide=False).is_mailbox_wide)

    def test_only_what_may_pass_by_itself_is_temporary(self):
        self.assertTrue(EboxError(Code.UNAVAILABLE).is_temporary)
        self.assertFalse(EboxError(Code.TERMS).is_temporary)
        self.assertFalse(EboxError(Code.GONE).is_temporary)
