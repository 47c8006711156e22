"""A run in which something could not be tested does not pass as a whole one."""
from __future__ import annotations

import contextlib
import io
import os
import sys
import unittest
from unittest.mock import patch

from messages import REPO

sys.path.insert(0, str(REPO / "scripts"))
import run_tests  # noqa: E402 -- it lies with the scripts
from run_tests import Tally  # noqa: E402


class TestRunTests(unittest.TestCase):
    def exit_code(self, tally: Tally, *kinds: str, **environ: str) -> int:
        others = {name: text for name, text in os.environ.items()
                  if name not in ("TAGS", "EBOX_ALLOW_SKIPS")}
        with (
            patch.object(run_tests, "parts", lambda _kinds: [lambda: tally]),
            patch.dict(os.environ, others | environ, clear=True),
            contextlib.redirect_stdout(io.StringIO()),
        ):
            return run_tests.main([*kinds])

    def test_a_whole_run_with_a_gap_fails_unless_it_is_known(self):
        self.assertEqual(self.exit_code(Tally(9)), 0)
        self.assertEqual(self.exit_code(Tally(9, skipped=1)), 1)
        self.assertEqual(self.exit_code(Tally(9, skipped=1), EBOX_ALLOW_SKIPS="1"), 0)
        self.assertEqual(self.exit_code(Tally(9, failed=1, skipped=1), EBOX_ALLOW_SKIPS="1"), 1)

    def test_published_files_may_be_absent(self):
        self.assertEqual(self.exit_code(Tally(9, skipped=2, excused=2)), 0)
        self.assertEqual(self.exit_code(Tally(9, skipped=3, excused=2)), 1)
        for reason, may_be in (
            ("no ../shared/conformance here: published files not read", True),
            ("the published descriptions are not here", True),
            ("pyHanko is not installed", False),
            ("whool could not be had: published nowhere", False),
        ):
            self.assertEqual(bool(run_tests.MAY_BE_ABSENT.search(reason)), may_be, reason)

    def test_a_part_of_the_tests_says_nothing_of_the_whole(self):
        self.assertEqual(self.exit_code(Tally(9, skipped=1), "plain"), 0)


if __name__ == "__main__":
    unittest.main()
