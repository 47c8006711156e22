"""Files that people write stay short enough to be read at one go.

usage: file_lengths.py REPOSITORY

Prints each file under version control that has 400 lines or more, and ends with 1. Left out are the
files that nobody writes line by line: translations, the help pages made from ``doc/``, and the
letters of the sandbox.
"""
from __future__ import annotations

import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

MOST_LINES = 399
NOT_WRITTEN = ("i18n/*.po", "i18n/*.pot", "static/help/*.html", "sandbox/letters/*.txt")


def written(repository: Path) -> list[str]:
    """The names of the files that people write, new ones as well, pictures and the like too."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=repository, check=True, capture_output=True, text=True)
    names = (name for name in listed.stdout.split("\0") if (repository / name).is_file())
    return [name for name in names if not any(fnmatch(name, one) for one in NOT_WRITTEN)]


def line_count(path: Path) -> int:
    """The lines of a text, 0 for what is no text."""
    try:
        return len(path.read_text().splitlines())
    except UnicodeDecodeError:
        return 0


def too_long(repository: Path) -> list[str]:
    """What is said of each file with more lines than one reads."""
    lengths = {name: line_count(repository / name) for name in written(repository)}
    return [
        f"{name}: {lines} lines, at most {MOST_LINES}"
        for name, lines in sorted(lengths.items()) if lines > MOST_LINES
    ]


if __name__ == "__main__":
    faults = too_long(Path(sys.argv[1]))
    print("\n".join(faults) or f"No file has more than {MOST_LINES} lines.")
    sys.exit(1 if faults else 0)
