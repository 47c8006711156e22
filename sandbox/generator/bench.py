"""Any number of PDFs with their answer sheets, for measuring a reader of payments."""
from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from random import Random

from ..model import Attachment
from . import exam
from .layouts import EXAM_LAYOUTS, LAYOUTS, render
from .letters import DIRECT_DEBIT, QR_LINK, QR_PAYMENT, TO_PAY, Letter
from .mailbox import PDF
from .parties import invented_company
from .texts import languages_of
from .topics import TOPICS, compose

_FIRST_DAY = date(2024, 1, 2)
_DAYS = 1_000
_DEBIT_LAYOUTS = frozenset({"slip", "columns", "prose", "panel", "stacked", "premium",
                            "statement", "mainframe", "invoice"})
_DEBIT_SHARE = 0.08
_QR_SHARES = ((QR_PAYMENT, 0.3), (QR_LINK, 0.1), ("", 0.6))


@cache
def _topics_of(layout: str) -> tuple[str, ...]:
    return tuple(topic for topic, about in TOPICS.items() if layout in about.layouts)


def documents(
    count: int, seed: int, layouts: Iterable[str] | None = None
) -> list[Attachment]:
    """``count`` PDFs, the ``layouts`` in turn (all but the exam's by default), with
    figures, spellings, languages, senders and receivers drawn from ``seed``. Content is
    made on first access."""
    names = tuple(layouts or LAYOUTS)
    return [_document(index, f"{seed} {index}", names[index % len(names)])
            for index in range(count)]


def _document(index: int, seed: str, layout: str) -> Attachment:
    if layout in EXAM_LAYOUTS:
        letter = exam.drawn(seed, layout)
        subject = letter.subject
    else:
        letter = _drawn(Random(seed), seed, layout)
        subject = letter.prose.subject
    name = f"{index:05d}_{layout}_{letter.language}.pdf"
    return Attachment(f"document-{index}", {letter.language: subject}, name, PDF,
                      lambda: render(letter), is_main=True, truth=letter.truth)


def _drawn(rng: Random, seed: str, layout: str) -> Letter:
    topic = rng.choice(_topics_of(layout))
    answer = TOPICS[topic].answer
    if answer == TO_PAY and layout in _DEBIT_LAYOUTS and rng.random() < _DEBIT_SHARE:
        answer = DIRECT_DEBIT
    kinds, weights = zip(*_QR_SHARES, strict=True)
    return compose(
        topic, rng.choice(languages_of(topic)), invented_company(rng),
        _FIRST_DAY + timedelta(days=rng.randrange(_DAYS)), seed, layout=layout, answer=answer,
        qr=rng.choices(kinds, weights)[0], complete=False,
    )
