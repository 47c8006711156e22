"""The reader keeps its promise on generated letters of every layout and language.

``python -m bench.payment`` measures more of them and prints the table.
"""
from __future__ import annotations

import unittest

from bench import payment as bench
from sandbox import letters
from sandbox.generator.layouts import LAYOUTS

DOCUMENTS, SEED = 170, 4_711


class Accuracy(unittest.TestCase):
    def check(self, with_codes: bool) -> None:
        score = bench.measure(DOCUMENTS, SEED, with_codes=with_codes)
        detail = "\n".join([score.table(), *score.wrong])
        self.assertGreaterEqual(score.precision, bench.PRECISION, detail)
        self.assertGreaterEqual(score.recall, bench.RECALL, detail)
        self.assertEqual(score.invented, 0, detail)

    def test_from_text_alone(self) -> None:
        self.check(with_codes=False)

    def test_from_codes_and_text(self) -> None:
        self.check(with_codes=True)

    def test_letters_that_are_each_of_their_own_kind(self) -> None:
        score = bench.measure_written(letters.LEARNT)
        detail = "\n".join([score.table(), *score.wrong])
        self.assertGreaterEqual(score.precision, bench.PRECISION, detail)
        self.assertGreaterEqual(score.recall, bench.WRITTEN_RECALL, detail)
        self.assertEqual(score.invented, 0, detail)

    def test_every_layout_is_read(self) -> None:
        self.assertGreaterEqual(DOCUMENTS // len(LAYOUTS), 5)
        self.assertGreaterEqual(len(LAYOUTS), 12)


class Counting(unittest.TestCase):
    def test_a_wrong_value_costs_precision_and_recall(self) -> None:
        tally = bench.Tally()
        for expected, given in ((1, 1), (1, 2), (1, None), (None, 3), (None, None)):
            tally.add(expected, given)
        self.assertEqual((tally.printed, tally.returned, tally.right), (3, 3, 1))
        self.assertAlmostEqual(tally.precision, 100 / 3)
        self.assertAlmostEqual(tally.recall, 100 / 3)
