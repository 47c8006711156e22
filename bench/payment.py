"""How well and how fast payments are read from documents: accuracy against the generator's
answer sheets, and the text of pages against pypdf.

Needs no Odoo: ``python -m bench.payment --count 340 --seed 7`` from the addon's root.
"""
from __future__ import annotations

import argparse
import gc
import importlib
import io
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from types import ModuleType

from .results import Row, median_ratio

_ADDON = (__package__ or "").rpartition(".")[0]  # "" outside Odoo


def _module(name: str) -> ModuleType:
    """A module of the addon, inside Odoo and outside."""
    return importlib.import_module(f"{_ADDON}.{name}" if _ADDON else name)


generator = _module("sandbox.generator")
layouts = _module("sandbox.generator.layouts")
letters = _module("sandbox.letters")
model = _module("ebox.payment.model")
merge = _module("ebox.payment.merge")
page = _module("ebox.payment.page")
page_worker = _module("ebox.payment.page_worker")
sources = _module("ebox.payment.sources")

FIELDS = ("answer", "amount", "iban", "bic", "beneficiary", "structured", "free", "due")
LANGUAGES = ("fr", "nl", "de")
COUNT, SEED = 340, 20_260
EXAM_COUNT = 400
PRECISION, RECALL = 99.0, 95.0  # percent, of every field
WRITTEN_RECALL = 92.0  # of letters that are each of their own kind; what is returned is right
SPEED = 4.0
ROUNDS = 7


@dataclass
class Tally:
    """How often a field was printed, returned, and returned right."""

    printed: int = 0
    returned: int = 0
    right: int = 0

    def add(self, expected: object, given: object) -> bool:
        """Count one comparison; tells whether it was right."""
        self.printed += expected is not None
        self.returned += given is not None
        self.right += expected is not None and expected == given
        return expected == given

    @property
    def precision(self) -> float:
        """Percent right where something is returned."""
        return 100 * self.right / self.returned if self.returned else 100.0

    @property
    def recall(self) -> float:
        """Percent found where it is printed."""
        return 100 * self.right / self.printed if self.printed else 100.0


@dataclass
class Score:
    """Tallies by field and language; ``invented`` amounts on documents without payment."""

    documents: int = 0
    invented: int = 0
    tallies: dict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    wrong: list[str] = field(default_factory=list)

    def total(self, name: str) -> Tally:
        """A field in all languages."""
        parts = [self.tallies[name, language] for language in LANGUAGES]
        return Tally(sum(part.printed for part in parts), sum(part.returned for part in parts),
                     sum(part.right for part in parts))

    @property
    def precision(self) -> float:
        """The least precise field, in percent."""
        return min(self.total(name).precision for name in FIELDS)

    @property
    def recall(self) -> float:
        """The field least often found, in percent."""
        return min(self.total(name).recall for name in FIELDS)

    def table(self) -> str:
        """Precision and recall by field and language, and how often each was printed."""
        head = "".join(f"{language:>22}" for language in (*LANGUAGES, "all"))
        lines = [f"{'%':12}{head}", f"{'':12}{'    precision  recall' * 4}"]
        for name in FIELDS:
            tallies = [*(self.tallies[name, language] for language in LANGUAGES), self.total(name)]
            cells = "".join(f"{tally.precision:13.1f}{tally.recall:8.1f} " for tally in tallies)
            lines.append(f"{name:12}{cells} of {tallies[-1].printed}")
        lines.append(f"{self.documents} documents, {self.invented} amounts invented")
        return "\n".join(lines)


def measure(
    count: int, seed: int, names: Iterable[str] | None = None, with_codes: bool = True
) -> Score:
    """Read ``count`` generated documents (layouts by their ``names``, all but the exams' by
    default) and compare with what is printed on them.

    ``with_codes`` reads QR codes too; without, the text has to do.
    """
    return _read(generator.documents(count, seed, names), with_codes)


def measure_written(names: Iterable[str]) -> Score:
    """Read the text of sets of written letters, and compare likewise."""
    return _read(chain.from_iterable(map(letters.read, names)), with_codes=False)


def _read(documents: Iterable, with_codes: bool) -> Score:
    score = Score()
    limits = page.Limits(code_pages=page.Limits().code_pages if with_codes else 0)
    with page.PdfReader(limits) as reader:
        for document in documents:
            reading = merge.merge(sources.from_pdf(reader.read(document.data())))
            _compare(score, document, reading)
    return score


def _compare(score: Score, document: object, reading: object) -> None:
    truth = document.truth
    score.documents += 1
    if truth.answer == "nothing" and any(payment.amount for payment in reading.payments):
        score.invented += 1
    for name, expected, given in _values(truth, reading):
        if not score.tallies[name, truth.language].add(expected, given):
            score.wrong.append(f"{document.file_name}: {name} {expected!s}, read {given!s}")


def _values(truth: object, reading: object) -> Iterator[tuple[str, object, object]]:
    """Each field as printed and as read; None where there is nothing."""
    is_known = reading.answer is not model.Answer.UNKNOWN
    yield "answer", truth.answer, reading.answer.value if is_known else None
    for index in range(max(len(truth.payments), len(reading.payments))):
        printed = _printed(truth.payments[index]) if index < len(truth.payments) else {}
        read = reading.payments[index] if index < len(reading.payments) else None
        for name in FIELDS[1:]:
            found = getattr(read, name) if read else None
            yield name, printed.get(name), found.value if found else None


def _printed(payment: object) -> dict[str, object]:
    text = payment.communication
    is_structured = len(text) == 12 and text.isdigit()
    values = {
        "amount": payment.amount, "iban": payment.iban, "bic": payment.bic,
        "beneficiary": payment.beneficiary, "due": payment.due,
        "structured" if is_structured else "free": text}
    return {name: value for name, value in values.items() if value}


def payment_accuracy(_env: object = None) -> list[Row]:
    """Payments read from generated documents, by field and language; apart from them those of
    the exams. The last set was written after the reader, which learnt no word from it since."""
    scores = {"": measure(COUNT, SEED)}
    print(scores[""].table())
    for rank, names in enumerate(layouts.EXAMS):
        scores["_unseen" if names is layouts.EXAMS[-1] else "_exam"] = score = measure(
            EXAM_COUNT, SEED, names, with_codes=False)
        kind = "learnt from since" if rank < layouts.LEARNT else "not seen by the reader"
        print(f"\nText of {', '.join(names)} ({kind}):\n{score.table()}")
    for names, kind in ((letters.LEARNT, "learnt from"), (letters.UNSEEN, "unseen by the reader")):
        score = measure_written(names)
        print(f"\nLetters written one by one: {', '.join(names)} ({kind}):\n{score.table()}")
        scores.setdefault("_written", score)  # of the others nothing is promised yet
    return [row for suffix, score in scores.items() if suffix != "_exam" for row in (
        Row(f"payment_precision{suffix}", score.precision, None, score.precision, "%", PRECISION,
            False),
        Row(f"payment_recall{suffix}", score.recall, None, score.recall, "%",
            WRITTEN_RECALL if suffix == "_written" else RECALL, False),
        Row(f"payment_invented{suffix}", score.invented, None, score.invented, "documents", 0,
            True),
    )]


def pdf_text_vs_pypdf(_env: object = None) -> list[Row]:
    """Words and places of every page, against pypdf's text of the same pages."""
    import pypdf  # Odoo's own; for comparing only

    files = [document.data() for document in generator.documents(34, SEED)]
    count = sum(len(pypdf.PdfReader(io.BytesIO(data)).pages) for data in files)

    def ours() -> None:
        for data in files:
            page_worker.read_pdf(data, max_pages=1000, code_pages=0)

    def theirs() -> None:
        for data in files:
            for one in pypdf.PdfReader(io.BytesIO(data)).pages:
                one.extract_text()

    pairs = [(_seconds(ours), _seconds(theirs)) for _round in range(ROUNDS)]
    mine, other, ratio = median_ratio(pairs)
    unit = 1000 / count
    return [Row("pdf_text_vs_pypdf", mine * unit, other * unit, 1 / ratio, "ms/page", SPEED, False)]


def _seconds(run: Callable[[], None]) -> float:
    """Processor time: both sides only compute, and others may use the machine too."""
    gc.collect()
    start = time.process_time()
    run()
    return time.process_time() - start


BENCHMARKS = {
    "payment_precision": payment_accuracy,
    "payment_recall": payment_accuracy,
    "payment_invented": payment_accuracy,
    "payment_precision_unseen": payment_accuracy,
    "payment_recall_unseen": payment_accuracy,
    "payment_invented_unseen": payment_accuracy,
    "payment_precision_written": payment_accuracy,
    "payment_recall_written": payment_accuracy,
    "payment_invented_written": payment_accuracy,
    "pdf_text_vs_pypdf": pdf_text_vs_pypdf,
}


def main() -> None:
    """Print the table, and with ``--wrong`` each value that was read otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--layouts", default="", help="names, separated by commas")
    parser.add_argument("--letters", default="", help="sets of written letters, by commas")
    parser.add_argument("--text", action="store_true", help="without the QR codes")
    parser.add_argument("--wrong", action="store_true")
    asked = parser.parse_args()
    names = asked.layouts.split(",") if asked.layouts else None
    if asked.letters:
        score = measure_written(asked.letters.split(","))
    else:
        score = measure(asked.count, asked.seed, names, with_codes=not asked.text)
    print(score.table())
    if asked.wrong:
        print(*score.wrong, sep="\n")


if __name__ == "__main__":
    main()
