"""The list of issuers of seals, as administrators upload it."""
from __future__ import annotations

import unittest
from datetime import datetime

from cryptography.hazmat.primitives.serialization import Encoding

from sandbox import sealing

from ..seal import issuers
from ..seal.issuers import IssuersError, read_issuers


class Issuers(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.one, cls.other = sealing.issuer("Zeal CA"), sealing.issuer("A seal CA")

    def refused(self, data: bytes) -> tuple[str, int]:
        with self.assertRaises(IssuersError) as caught:
            read_issuers(data)
        return caught.exception.code, caught.exception.place

    def test_each_once_by_name(self) -> None:
        text = f"Zeal:\r\n{self.one.pem}\n\n# and\n{self.other.pem}{self.one.pem}"
        found = read_issuers(text.encode())
        self.assertEqual([issuer.name for issuer in found], ["A seal CA", "Zeal CA"])
        self.assertEqual(found[1].expires, datetime(2040, 1, 1))
        self.assertEqual(found[1].pem, self.one.pem)

    def test_a_single_one_in_der(self) -> None:
        (found,) = read_issuers(self.one.certificate.public_bytes(Encoding.DER))
        self.assertEqual(found.pem, self.one.pem)

    def test_what_is_kept_reads_back(self) -> None:
        found = read_issuers((self.one.pem + self.other.pem).encode())
        again = read_issuers("".join(issuer.pem for issuer in found).encode())
        self.assertEqual(found, again)

    def test_refusals(self) -> None:
        broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
        self.assertEqual(self.refused(b""), ("empty", 0))
        self.assertEqual(self.refused(b"\xff\xfe no list"), ("empty", 0))
        self.assertEqual(self.refused((self.one.pem + broken).encode()), ("broken", 2))
        self.assertEqual(
            self.refused(b"-----BEGIN EC PRIVATE KEY-----\n" + self.one.pem.encode()), ("key", 0))
        self.assertEqual(self.refused(b" " * (issuers.MOST_BYTES + 1)), ("large", 0))
        self.assertEqual(
            self.refused(self.one.pem.encode() * (issuers.MOST_ISSUERS + 1)), ("many", 0))


if __name__ == "__main__":
    unittest.main()
