"""What the documentation, the store page and the screens promise each other."""
from __future__ import annotations

import ast
import re
import unittest
from collections.abc import Iterator
from pathlib import Path

from messages import REPO

HELP = "static/help"
LINK = re.compile(r"/l10n_be_ebox/(static/help/[^\"'#}]+?\.html)(?:#([\w-]+))?[\"']")
LARGEST_PICTURE, LARGEST_TOTAL = 150_000, 3_000_000  # bytes: people wait for them
MANIFEST = ast.literal_eval((REPO / "__manifest__.py").read_text())


def links_of_screens() -> Iterator[tuple[Path, str, str]]:
    """Where the screens link to help pages: the file, the page, its section or ""."""
    for folder in ("views", "wizard", "static/src", "data", "models", "controllers"):
        for path in sorted((REPO / folder).rglob("*")):
            if path.suffix in (".xml", ".js", ".py"):
                for link in LINK.finditer(path.read_text()):
                    yield path, link[1], link[2] or ""


class TestDocumentation(unittest.TestCase):
    def test_links_of_the_screens_lead_to_their_section(self):
        links = [*links_of_screens()]
        self.assertGreater(len(links), 10)
        for path, page, section in links:
            with self.subTest(path=path.name, page=page, section=section):
                text = (REPO / page).read_text()
                self.assertTrue(not section or f'id="{section}"' in text)

    def test_help_of_the_portal_is_there(self):
        menu = (REPO / "views/user_menu_templates.xml").read_text()
        [choice] = re.findall(r't-set="help_page" t-value="\'(\w+)\' if .* else \'(\w+)\'"', menu)
        for name in choice:
            self.assertTrue((REPO / HELP / f"{name}.html").is_file(), name)

    def test_pages_need_nothing_from_elsewhere(self):
        pages = [*(REPO / HELP).glob("*.html"), REPO / "static/description/index.html"]
        self.assertGreater(len(pages), 8)
        for page in pages:
            needed = re.findall(r'(?:src|<link[^>]* href)="([^"]+)"', page.read_text())
            for target in needed:
                self.assertTrue((page.parent / target).is_file(), f"{page.name}: {target}")

    def test_pictures_are_small_and_described(self):
        pictures = [*(REPO / "static").rglob("*.png")]
        for picture in pictures:
            self.assertLessEqual(picture.stat().st_size, LARGEST_PICTURE, picture.name)
        self.assertLess(sum(one.stat().st_size for one in pictures), LARGEST_TOTAL)
        for source in (REPO / "doc").glob("*.md"):
            self.assertNotIn("![]", source.read_text(), source.name)

    def test_the_manifest_is_complete(self):
        for key in ("name", "summary", "author", "license", "category", "images"):
            self.assertTrue(MANIFEST[key], key)
        for name in MANIFEST["images"]:
            self.assertTrue((REPO / name).is_file(), name)

    def test_the_version_stands_in_the_changelog(self):
        changelog = (REPO / "CHANGELOG.md").read_text()
        self.assertRegex(changelog, rf"(?m)^## \[{re.escape(MANIFEST['version'])}\]")


if __name__ == "__main__":
    unittest.main()
