"""Make the help pages that the screens link to from the documentation in ``doc/``.

usage: help_pages.py REPOSITORY [--check]

Every ``doc/NAME.md`` becomes ``static/help/NAME.html`` (``README.md``: ``index.html``), so that an
installed addon shows what the repository's readers see. A link or a picture that leads nowhere is
an error, and so is a picture that no page shows.
"""
from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

import markdown

HELP, PICTURES = "static/help", "pictures"
START = "README"
LINKED = re.compile(r'(?P<kind>href|src)="(?P<target>[^"]+)"')
OUTSIDE = re.compile(r"[a-z]+:")
WHOLE_PICTURE = re.compile(r'<p>(<img [^>]*src="([^"]+)"[^>]*>)</p>')
CURRENT = ' aria-current="page"'
SECTIONS_FOR_CONTENTS = 3

PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>{title} – Company documents</title>
<link rel="icon" href="../description/icon.png"/>
<link rel="stylesheet" href="help.css"/>
</head>
<body class="{name}">
<!-- Made from doc/{name}.md by scripts/help: change it there. -->
<nav aria-label="Help">
<a href="index.html"><img src="../description/icon.png" alt="" width="24" height="24"/> Help</a>
{pages}</nav>
<main>
{content}
</main>
</body>
</html>
"""


@dataclass(frozen=True)
class Page:
    """A page of the documentation: its source's name, title, content in HTML, and anchors."""

    name: str
    title: str
    content: str
    anchors: frozenset[str]
    contents: str

    @property
    def file_name(self) -> str:
        return f"{'index' if self.name == START else self.name}.html"


def read(path: Path) -> Page:
    """The page that a Markdown file makes."""
    converter = markdown.Markdown(extensions=["tables", "toc", "sane_lists"])
    content = converter.convert(path.read_text())
    [chapter] = converter.toc_tokens  # one title a page
    return Page(
        path.stem, chapter["name"], LINKED.sub(_on_the_web, content),
        frozenset(re.findall(r' id="([^"]+)"', content)), _contents(chapter["children"]),
    )


def _on_the_web(link: re.Match[str]) -> str:
    """A link of ``doc/`` as it is written in ``static/help/``."""
    target = link["target"].replace("../static/", "../").removeprefix("../help/")
    target = re.sub(rf"^{START}\.md", "index.html", target)
    target = re.sub(r"^(\w+)\.md", r"\1.html", target)
    return f'{link["kind"]}="{target}"'


def _contents(sections: list[dict]) -> str:
    """Links to the sections of a page, "" where there are few."""
    if len(sections) < SECTIONS_FOR_CONTENTS:
        return ""
    links = "".join(f'<li><a href="#{one["id"]}">{one["name"]}</a></li>\n' for one in sections)
    return f'<ul class="contents">\n{links}</ul>\n'


def named_on(page: Page) -> dict[str, str]:
    """What a page calls the others that it names, in its order."""
    return dict(re.findall(r'href="(\w+)\.html">([^<]+)<', page.content))


def in_order(pages: dict[str, Page]) -> dict[str, str]:
    """What the first page calls those that it names; each other page is named on one of these."""
    called = named_on(pages[START])
    found = {START, *called}.union(*(named_on(pages[name]) for name in called))
    if missing := pages.keys() - found:
        raise SystemExit(f"No page of doc/{START}.md names {', '.join(sorted(missing))}.")
    return called


def complete(page: Page, called: dict[str, str]) -> str:
    """The whole HTML of a page, with links to all of them."""
    links = "".join(
        f'<a href="{name}.html"{CURRENT * (name == page.name)}>{text}</a>\n'
        for name, text in called.items()
    )
    content = page.content.replace("</h1>", f"</h1>\n{page.contents}", 1)
    # A picture of a whole screen is read in its own size.
    content = WHOLE_PICTURE.sub(r'<p><a href="\2">\1</a></p>', content)
    # A wide table scrolls by itself on a phone.
    content = content.replace("<table>", '<div class="wide"><table>')
    content = content.replace("</table>", "</table></div>")
    title = escape(page.title, quote=False)
    return PAGE.format(title=title, name=page.name, pages=links, content=content)


def broken_links(folder: Path, pages: dict[str, Page]) -> list[str]:
    """What on these pages leads nowhere, and pictures that no page shows."""
    by_file = {page.file_name: page for page in pages.values()}
    shown, broken = set(), []
    for page in pages.values():
        for link in LINKED.finditer(page.content):
            file_name, _, anchor = link["target"].partition("#")
            target = by_file.get(file_name) if file_name else page
            shown.add(file_name)
            if OUTSIDE.match(file_name):
                continue
            if target is None and not (folder / file_name).is_file():
                broken.append(f"doc/{page.name}.md: {link['target']} is not there")
            elif target and anchor and anchor not in target.anchors:
                broken.append(f"doc/{page.name}.md: {link['target']}: no such section")
    unused = {f"{PICTURES}/{one.name}" for one in (folder / PICTURES).glob("*")} - shown
    return broken + [f"{HELP}/{name}: no page shows it" for name in sorted(unused)]


def main(repository: str, option: str = "") -> int:
    folder = Path(repository, HELP)
    pages = {path.stem: read(path) for path in sorted(Path(repository, "doc").glob("*.md"))}
    wanted = {page.file_name: complete(page, in_order(pages)) for page in pages.values()}
    trouble = broken_links(folder, pages)
    present = {path.name: path.read_text() for path in folder.glob("*.html")}
    if option == "--check":
        stale = sorted(set(dict(present.items() ^ wanted.items())))
        trouble += [f"{HELP}/{name} is not what doc/ says: make help" for name in stale]
    else:
        for name in present.keys() - wanted.keys():
            (folder / name).unlink()
        for name, text in wanted.items():
            (folder / name).write_text(text)
    print(*trouble, sep="\n", end="\n" if trouble else "", file=sys.stderr)
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
