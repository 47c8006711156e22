"""How the words of the later exams are written down: by layout and language, in one text each."""
from __future__ import annotations

from collections.abc import Mapping

Wordings = dict[str, dict[str, str]]
"""By language and field; ``//`` stands between synonyms."""


def labels_of(words: Mapping[str, Wordings]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Every text by language and ``layout_field``, its synonyms apart."""
    labels: dict[str, dict[str, tuple[str, ...]]] = {}
    for layout, wordings in words.items():
        for language, texts in wordings.items():
            labels.setdefault(language, {}).update(
                {f"{layout}_{field}": tuple(text.split(" // ")) for field, text in texts.items()})
    return labels


def stories_of(words: Mapping[str, Wordings]) -> dict[str, dict[str, tuple[str, ...]]]:
    """What a document of each layout is called, by language."""
    return {layout: {language: (texts["subject"].split(" // ")[0],)
                     for language, texts in wordings.items()}
            for layout, wordings in words.items()}
