"""Invoices that others wrote and published, where they lie beside the project."""
from __future__ import annotations

import unittest
from pathlib import Path

from ..ubl.checks import completed
from ..ubl.model import Kind
from ..ubl.reader import content_of, read

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "conformance"

# Files whose own figures disagree: what disagrees, in their order.
DISAGREE = {
    "ubl-tc434-example1.xml": ["line"],  # a return of 6 pieces that costs −109.98
    "ubl-tc434-example3.xml": ["line", "line"],  # 2 × 800.00 is 800.00
    "UBLBE_BE0000000196_V01-15000027.xml": ["line", "line", "lines"],  # 8.35 twice is 16.69
}


@unittest.skipUnless(FOLDER.is_dir(), "no ../shared/conformance here: published files not read")
class Published(unittest.TestCase):
    def test_every_file_is_read_and_its_sums_are_judged(self) -> None:
        files = sorted(FOLDER.glob("*/*.xml"))
        self.assertGreater(len(files), 20)
        for file in files:
            with self.subTest(file.name):
                data = file.read_bytes()
                invoice = read(data)
                self.assertEqual([one.what for one in invoice.disagreements],
                                 DISAGREE.get(file.name, []))
                self.assertEqual(completed(invoice), invoice.totals)
                is_credit = b"<CreditNote" in data
                self.assertEqual(invoice.kind, Kind.CREDIT_NOTE if is_credit else Kind.INVOICE)
                self.assertEqual(len(invoice.attachments),
                                 data.count(b"</cbc:EmbeddedDocumentBinaryObject>"))
                for attachment in invoice.attachments:
                    self.assertTrue(content_of(attachment))
                self.assertTrue(invoice.issued and invoice.supplier.name)
