"""The examples in the docstrings are true."""
from __future__ import annotations

import doctest
import unittest

from .. import (
    adapters,
    calls,
    csv_export,
    customer_number,
    enterprise,
    model,
    names,
    national_number,
    parcel,
    portal_query,
    spans,
    zip_names,
    zip_writer,
)
from ..seal import model as seal_model
from ..seal import names as seal_names

MODULES = (
    adapters, calls, csv_export, customer_number, enterprise, model, names,
    national_number, parcel, portal_query, seal_model, seal_names, spans, zip_names, zip_writer,
)


def load_tests(
    _loader: unittest.TestLoader, tests: unittest.TestSuite, _pattern: str | None
) -> unittest.TestSuite:
    for module in MODULES:
        examples = doctest.DocTestSuite(module)
        assert examples.countTestCases(), f"{module.__name__} has no examples"
        tests.addTests(examples)
    return tests
