"""A file that grew too long to be read is refused by ``make lint``."""
from __future__ import annotations

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from messages import REPO

SCRIPT = REPO / "scripts/file_lengths.py"


class TestFileLengths(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        subprocess.run(["git", "init", "--quiet", self.folder], check=True)

    def write(self, name: str, lines: int):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("line\n" * lines)

    def check(self) -> tuple[int, str]:
        """The exit code and what is printed."""
        done = subprocess.run(
            [sys.executable, SCRIPT, self.folder], check=False, capture_output=True, text=True
        )
        return done.returncode, done.stdout

    def test_a_file_of_400_lines_is_refused_wherever_it_is_and_whatever_it_holds(self):
        for name in ("models/one.py", "views/one.xml", "doc/one.md", "tests/test_one.py",
                     "static/src/one.js", "scripts/one", "static/help/help.css"):
            with self.subTest(name):
                self.write(name, 399)
                self.assertEqual(self.check()[0], 0)
                self.write(name, 400)
                code, said = self.check()
                self.assertEqual((code, said), (1, f"{name}: 400 lines, at most 399\n"))
                self.write(name, 1)

    def test_what_nobody_writes_line_by_line_may_be_longer(self):
        for name in ("i18n/fr.po", "i18n/one.pot", "static/help/one.html",
                     "sandbox/letters/one.txt"):
            self.write(name, 4000)
        (self.folder / "picture.png").write_bytes(b"\x89\n" * 500)
        self.assertEqual(self.check()[0], 0)

    def test_lint_runs_it(self):
        self.assertIn("scripts/file_lengths.py", (REPO / "scripts/lint").read_text())


if __name__ == "__main__":
    unittest.main()
