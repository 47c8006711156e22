"""The prose of all languages in one place."""
from __future__ import annotations

from . import texts_de, texts_fr, texts_nl
from .prose import Phrases, Prose

LANGUAGES = ("fr", "nl", "de")

PHRASES: dict[str, Phrases] = {
    "fr": texts_fr.PHRASES, "nl": texts_nl.PHRASES, "de": texts_de.PHRASES,
}
PROSE: dict[str, dict[str, Prose]] = {
    "fr": texts_fr.PROSE, "nl": texts_nl.PROSE, "de": texts_de.PROSE,
}


def languages_of(topic: str) -> tuple[str, ...]:
    """The languages in which letters on ``topic`` are written."""
    return tuple(language for language in LANGUAGES if topic in PROSE[language])
