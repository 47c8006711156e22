"""Each error message of the product stands in the documentation, with its remedy."""
from __future__ import annotations

import ast
import re
import unittest
from collections.abc import Iterator

from messages import REPO, all_messages

PAGES = sorted((REPO / "doc").glob("troubleshooting_*.md"))
QUOTED = re.compile(r"\*\*(.+?)\*\*", re.S)
LEAST_WORDS = 3


def entries() -> Iterator[tuple[list[str], str]]:
    """The messages of each entry of the pages, and what is said to do about them."""
    text = "\n".join(page.read_text() for page in PAGES)
    for entry in re.findall(r"^- (.+?)(?=^- |^#|^$)", text, re.M | re.S):
        quoted = [" ".join(text.split()) for text in QUOTED.findall(entry)]
        if quoted:
            yield quoted, " ".join(QUOTED.sub("", entry).split())


class TestTroubleshooting(unittest.TestCase):
    def test_each_message_has_its_remedy(self):
        known = {text for quoted, _remedy in entries() for text in quoted}
        missing = {one.shown: one.place for one in all_messages() if one.shown not in known}
        self.assertEqual(missing, {}, "doc/troubleshooting_*.md say nothing of these")

    def test_no_entry_is_left_of_a_message_that_is_gone(self):
        shown = {one.shown for one in all_messages()}
        told = [text for quoted, _remedy in entries() for text in quoted]
        self.assertEqual([text for text in told if text not in shown], [])
        self.assertEqual(sorted(told), sorted(set(told)), "an entry stands there twice")

    def test_a_remedy_says_what_to_do(self):
        for quoted, remedy in entries():
            self.assertGreaterEqual(len(remedy.split()), LEAST_WORDS, quoted)

    def test_each_code_of_the_client_is_put_into_words(self):
        wording = ast.parse((REPO / "models/ebox_wording.py").read_text())
        tables = (node for node in ast.walk(wording) if isinstance(node, ast.Dict))
        worded = {key.attr for table in tables for key in table.keys}
        codes = ast.parse((REPO / "ebox/errors.py").read_text())
        [enum] = (one for one in codes.body if getattr(one, "name", "") == "Code")
        names = {one.targets[0].id for one in enum.body if isinstance(one, ast.Assign)}
        self.assertGreater(len(names), 20)
        self.assertEqual(names - worded, set())

    def test_messages_are_found_in_every_family(self):
        """The walk itself: one message of each way in which the source says something."""
        shown = {one.shown for one in all_messages()}
        for text in (
            "Paste the Client ID that ChaMan shows for your account first (step 3).",  # raised
            "The e-Box did not answer in time. It will be tried again by itself.",  # of a Code
            "the file is empty.",  # of a reason
            "“…” is no date.",  # raised with a value
            "This customer number is shared already.",  # of a constraint
            "There is a label of this name already.",  # shown by a page of the portal
            "It cannot be shown.",  # by the browser
        ):
            self.assertIn(text, shown)


if __name__ == "__main__":
    unittest.main()
