"""The examples in the docstrings of the payment reader are true."""
from __future__ import annotations

import doctest
import unittest

from ..payment import (
    accounts,
    amounts,
    asides,
    communication,
    dates,
    deadlines,
    folding,
    keeping,
    matching,
    names,
    questions,
    shortened,
    sparing,
    words,
)


def load_tests(
    _loader: unittest.TestLoader, tests: unittest.TestSuite, _pattern: str | None
) -> unittest.TestSuite:
    for module in (accounts, amounts, asides, communication, dates, deadlines, folding, keeping,
                   matching, names, questions, shortened, sparing, words):
        examples = doctest.DocTestSuite(module)
        assert examples.countTestCases(), f"{module.__name__} has no examples"
        tests.addTests(examples)
    return tests
