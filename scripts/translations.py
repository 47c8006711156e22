"""The translations of ``i18n``: bring them in line with the texts of the code, or check them.

``merge`` follows ``l10n_be_ebox.pot``: new texts come untranslated, old ones go. ``check``, part
of ``make lint``, prints each fault and ends with 1: a text of the source that the template lacks,
one that is missing, untranslated, fuzzy or no longer there, a placeholder or tag that differs, a
space lost at either end.
"""
from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import polib
from source_texts import texts

FOLDER = Path(__file__).resolve().parent.parent / "i18n"
LANGUAGES = ("fr", "nl", "de")
# %s, %(name)s, %%, {{ expression }}, {name}, ${name}, #{name}
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[sdif%]|\{\{.*?\}\}|[#$]?\{[\w.]*\}")
TAG = re.compile(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>")
# Attributes of a tag that are texts of their own are translated.
TEXT_ATTRIBUTE = re.compile(
    r'\b(title|alt|placeholder|aria-label|data-tooltip|data-copied|string)="[^"]*"'
)


def template() -> polib.POFile:
    return polib.pofile(str(FOLDER / "l10n_be_ebox.pot"))


def merge() -> int:
    for language in LANGUAGES:
        path = FOLDER / f"{language}.po"
        translation = polib.pofile(str(path))
        translation.merge(template())
        for entry in translation.obsolete_entries():
            translation.remove(entry)
        translation.save(str(path))
        print(f"{path.name}: {len(translation.untranslated_entries())} texts to translate")
    return 0


def check() -> int:
    faults = [f"i18n/l10n_be_ebox.pot: {fault}" for fault in faults_of_template(template())]
    faults += [
        f"i18n/{language}.po: {fault}"
        for language in LANGUAGES
        for fault in faults_of(polib.pofile(str(FOLDER / f"{language}.po")), template())
    ]
    print("\n".join(faults) or "All translations are complete.")
    return 1 if faults else 0


def faults_of_template(known: polib.POFile) -> list[str]:
    """The texts of the source that are not in the template: ``scripts/translations`` reads them."""
    read = {entry.msgid for entry in known}
    lacking = {(place, text) for text, place in texts() if text not in read}
    return [f"lacks a text of {place}: {text!r}" for place, text in sorted(lacking)]


def faults_of(translation: polib.POFile, texts: polib.POFile) -> Iterator[str]:
    """What is wrong with a translation of these texts, a line each."""
    wanted = {entry.msgid for entry in texts}
    given = {entry.msgid for entry in translation if not entry.obsolete}
    yield from (f"missing: {msgid!r}" for msgid in sorted(wanted - given))
    yield from (f"no longer there: {msgid!r}" for msgid in sorted(given - wanted))
    for entry in translation:
        if entry.obsolete:
            yield f"obsolete: {entry.msgid!r}"
        elif not entry.msgstr.strip():
            yield f"untranslated: {entry.msgid!r}"
        elif entry.fuzzy:
            yield f"fuzzy: {entry.msgid!r}"
        elif marks(entry.msgid) != marks(entry.msgstr):
            yield f"placeholders or tags differ: {entry.msgid!r}"
        elif ends(entry.msgid) != ends(entry.msgstr):
            yield f"a space is lost or won: {entry.msgid!r}"


def marks(text: str) -> Counter[str]:
    """The placeholders and tags of a text, each as often as it stands there."""
    tags = [TEXT_ATTRIBUTE.sub(r"\1", tag) for tag in TAG.findall(text)]
    return Counter(PLACEHOLDER.findall(text) + tags)


def ends(text: str) -> tuple[bool, bool]:
    """Whether a text begins and ends with a space."""
    return text[:1].isspace(), text[-1:].isspace()


if __name__ == "__main__":
    sys.exit({"merge": merge, "check": check}[sys.argv[1]]())
