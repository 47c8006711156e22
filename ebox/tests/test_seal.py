"""Seals of PDFs: intact, altered, of listed issuers and of others, and hostile files."""
from __future__ import annotations

import io
import re
import tempfile
import unittest
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from sandbox import sealing

from ..child import Limits
from ..seal import check, seal_worker
from ..seal.check import NoPyHanko, SealChecker
from ..seal.model import Doubt, SealState
from . import hostile_pdf
from .hostile_pdf import updated

SEALED = datetime(2024, 5, 17, 9, 30, tzinfo=UTC)
PDF = hostile_pdf.pdf()
HAS_PYHANKO = sealing.can_seal()


OTHER_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>"


@unittest.skipUnless(HAS_PYHANKO, "pyHanko is not installed")
class SealCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.ca = sealing.issuer("Test eSeal CA")
        cls.nsso = sealing.holder("NSSO", cls.ca)
        cls.stranger_ca = sealing.issuer("Stranger CA")
        cls.stranger = sealing.holder("Stranger", cls.stranger_ca)
        cls.checker = SealChecker(cls.ca.pem)
        cls.addClassCleanup(cls.checker.close)
        cls.sealed = cls.seal(PDF)

    @classmethod
    def seal(cls, pdf: bytes, by: object = None, **options: object) -> bytes:
        by = by or cls.nsso
        chain = (cls.stranger_ca,) if by is cls.stranger else (cls.ca,)
        return sealing.seal(pdf, by, chain, options.pop("moment", SEALED), **options)


class Answers(SealCase):
    def test_intact_and_from_a_listed_issuer(self) -> None:
        report = self.checker.check(self.sealed)
        self.assertEqual(report.state, SealState.LISTED)
        (seal,) = report.seals
        self.assertEqual((seal.signer, seal.issuer, seal.doubt), ("NSSO", "Test eSeal CA", None))
        self.assertEqual(seal.signed, SEALED.replace(tzinfo=None))

    def test_intact_from_an_issuer_that_is_not_listed(self) -> None:
        report = self.checker.check(self.seal(PDF, self.stranger))
        self.assertEqual((report.state, report.shown.doubt), (SealState.UNLISTED, Doubt.UNKNOWN))
        self.assertEqual(report.shown.issuer, "Stranger CA")

    def test_without_a_list_no_issuer_is_listed(self) -> None:
        with SealChecker("") as checker:
            self.assertEqual(checker.check(self.sealed).state, SealState.UNLISTED)

    def test_a_namesake_of_a_listed_issuer_is_not_listed(self) -> None:
        digest = sealing.hashlib.sha256
        with mock.patch.object(sealing.hashlib, "sha256", lambda data: digest(b"forged" + data)):
            namesake = sealing.issuer("Test eSeal CA")
            forger = sealing.holder("NSSO", namesake)
        sealed = sealing.seal(PDF, forger, (namesake,), SEALED)
        self.assertEqual(self.checker.check(sealed).state, SealState.UNLISTED)

    def test_one_byte_altered_anywhere_that_is_sealed(self) -> None:
        start = self.sealed.index(b"/ByteRange")
        first, length = (int(part) for part in re.search(
            rb"\[\s*0 (\d+) (\d+)", self.sealed[start:]).groups())
        gap = range(first, length)
        for place in range(30, len(PDF), 97):
            self.assertNotIn(place, gap)
            altered = bytearray(self.sealed)
            altered[place] ^= 1
            state = self.checker.check(bytes(altered)).state
            self.assertIn(state, (SealState.ALTERED, SealState.UNREADABLE), place)
        word = self.sealed.replace(b"(Bonjour)", b"(Bonsoir)")
        self.assertEqual(self.checker.check(word).state, SealState.ALTERED)

    def test_a_change_saved_after_sealing(self) -> None:
        self.assertEqual(
            self.checker.check(updated(self.sealed, OTHER_PAGE)).state, SealState.ALTERED)

    def test_a_seal_that_was_taken_off(self):
        root = int(re.findall(rb"/Root (\d+) ", self.sealed)[-1])
        bare = updated(self.sealed, b"<</Type/Catalog/Pages 2 0 R>>", number=root)
        report = self.checker.check(bare)
        self.assertEqual((report.state, report.shown), (SealState.ALTERED, None))

    def test_what_was_changed_before_sealing_is_sealed(self) -> None:
        sealed = self.seal(updated(PDF, OTHER_PAGE))
        self.assertEqual(self.checker.check(sealed).state, SealState.LISTED)

    def test_a_note_put_over_a_page_is_a_change(self) -> None:
        from pyhanko.pdf_utils import generic
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

        writer = IncrementalPdfFileWriter(io.BytesIO(self.sealed))
        note = generic.DictionaryObject({
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
            generic.pdf_name("/Rect"): generic.ArrayObject(
                map(generic.NumberObject, (50, 690, 300, 720))),
            generic.pdf_name("/Contents"): generic.pdf_string("IBAN of a thief")})
        page = writer.root["/Pages"]["/Kids"][0]
        page["/Annots"] = generic.ArrayObject(
            [*page.get("/Annots", ()), writer.add_object(note)])
        writer.update_container(page)
        out = io.BytesIO()
        writer.write(out)
        self.assertEqual(self.checker.check(out.getvalue()).state, SealState.ALTERED)

    def test_no_seal(self) -> None:
        self.assertEqual(self.checker.check(PDF).state, SealState.NONE)
        self.assertEqual(self.checker.check(b"").state, SealState.NONE)


class Several(SealCase):
    def test_two_of_listed_issuers(self) -> None:
        twice = self.seal(self.sealed, field="Second", moment=SEALED + timedelta(days=1))
        report = self.checker.check(twice)
        self.assertEqual(report.state, SealState.LISTED)
        self.assertEqual([seal.state for seal in report.seals], [SealState.LISTED] * 2)

    def test_the_worst_counts(self) -> None:
        twice = self.seal(self.sealed, self.stranger, field="Second")
        report = self.checker.check(twice)
        self.assertEqual(report.state, SealState.UNLISTED)
        self.assertEqual(report.shown.signer, "Stranger")

    def test_a_change_between_two_seals_alters_the_first(self) -> None:
        report = self.checker.check(self.seal(updated(self.sealed, OTHER_PAGE), field="Second"))
        self.assertEqual([seal.state for seal in report.seals],
                         [SealState.ALTERED, SealState.LISTED])
        self.assertEqual(report.state, SealState.ALTERED)

    def test_certificates_and_a_time_stamp_added_after_the_seal_are_no_change(self) -> None:
        from asn1crypto import keys, x509
        from cryptography.hazmat.primitives.asymmetric import rsa
        from cryptography.hazmat.primitives.serialization import (
            Encoding,
            NoEncryption,
            PrivateFormat,
        )
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign.signers import PdfTimeStamper
        from pyhanko.sign.timestamps import DummyTimeStamper
        from pyhanko.sign.validation import DocumentSecurityStore

        def load(one: sealing.Issued) -> x509.Certificate:
            return x509.Certificate.load(one.certificate.public_bytes(Encoding.DER))

        out = io.BytesIO(self.sealed)
        DocumentSecurityStore.add_dss(out, None, certs=[load(self.ca), load(self.nsso)])
        key = rsa.generate_private_key(65537, 2048)
        with mock.patch.object(sealing.ec, "derive_private_key", return_value=key):
            clock = sealing.holder("Clock", sealing.issuer("Clock"))
        stamper = DummyTimeStamper(load(clock), keys.PrivateKeyInfo.load(
            key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())))
        stamped = PdfTimeStamper(stamper).timestamp_pdf(
            IncrementalPdfFileWriter(io.BytesIO(out.getvalue())), "sha256").getvalue()
        self.assertGreater(stamped.count(b"/ByteRange"), self.sealed.count(b"/ByteRange"))
        self.assertEqual(self.checker.check(stamped).state, SealState.LISTED)
        # The stamp does not hide what else was changed.
        self.assertEqual(
            self.checker.check(stamped.replace(b"(Bonjour)", b"(Bonsoir)")).state,
            SealState.ALTERED)


class Moments(SealCase):
    def test_a_certificate_that_expired_since_counts(self) -> None:
        years = {"start": datetime(2021, 1, 1, tzinfo=UTC), "end": datetime(2024, 6, 1, tzinfo=UTC)}
        former = sealing.holder("Former seal", self.ca, **years)
        report = self.checker.check(self.seal(PDF, former))
        self.assertEqual((report.state, report.shown.signer), (SealState.LISTED, "Former seal"))
        late = self.checker.check(self.seal(PDF, former, moment=SEALED + timedelta(days=60)))
        self.assertEqual((late.state, late.shown.doubt), (SealState.UNLISTED, Doubt.EXPIRED))

    def test_a_moment_to_come_does_not_make_a_certificate_valid(self) -> None:
        start = datetime.now(UTC) + timedelta(days=300)
        early = sealing.holder("Early", self.ca, start=start, end=start + timedelta(days=300))
        report = self.checker.check(self.seal(PDF, early, moment=start + timedelta(days=1)))
        self.assertEqual((report.state, report.shown.doubt), (SealState.UNLISTED, Doubt.EXPIRED))

    def test_a_revocation_that_the_file_carries_counts(self) -> None:
        from asn1crypto import crl as asn1_crl
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.serialization import Encoding
        from pyhanko.sign.validation import DocumentSecurityStore

        def with_revocation(of: sealing.Issued, day: datetime) -> bytes:
            revoked = (
                x509.RevokedCertificateBuilder().serial_number(of.certificate.serial_number)
                .revocation_date(day).build())
            crl = (
                x509.CertificateRevocationListBuilder().issuer_name(self.ca.certificate.subject)
                .last_update(day).next_update(day + timedelta(days=9000))
                .add_revoked_certificate(revoked).sign(self.ca.key, hashes.SHA256()))
            out = io.BytesIO(self.sealed)
            loaded = asn1_crl.CertificateList.load(crl.public_bytes(Encoding.DER))
            DocumentSecurityStore.add_dss(out, None, crls=[loaded])
            return out.getvalue()

        report = self.checker.check(with_revocation(self.nsso, SEALED - timedelta(days=9)))
        self.assertEqual((report.state, report.shown.doubt), (SealState.UNLISTED, Doubt.REVOKED))
        later = self.checker.check(with_revocation(self.nsso, SEALED + timedelta(days=9)))
        self.assertEqual(later.state, SealState.LISTED)


class Hostile(SealCase):
    def survives(self, data: bytes, **limits: float) -> None:
        """The file cannot be checked, the next one is."""
        with SealChecker(self.ca.pem, Limits(**limits)) as checker:
            self.assertEqual(checker.check(data).state, SealState.UNREADABLE)
            self.assertEqual(checker.check(self.sealed).state, SealState.LISTED)

    def test_what_is_no_pdf(self) -> None:
        for data in (b"/ByteRange", b"%PDF-1.7 /ByteRange %%EOF", self.sealed[:-400]):
            self.assertEqual(self.checker.check(data).state, SealState.UNREADABLE, data[:20])

    def test_time(self) -> None:
        with mock.patch.object(check, "_WORKER", self._worker("while True: pass")):
            checker = SealChecker("", Limits(wall_seconds=1))
        self.addCleanup(checker.close)
        self.assertEqual(checker.check(self.sealed).state, SealState.UNREADABLE)

    def test_processor_time(self) -> None:
        with mock.patch.object(check, "_WORKER", self._worker("while True: pass")):
            checker = SealChecker("", Limits(cpu_seconds=1))
        self.addCleanup(checker.close)
        self.assertEqual(checker.check(self.sealed).state, SealState.UNREADABLE)

    def test_memory(self) -> None:
        # The table of a file's objects can be packed: pyHanko unpacks it before anything else.
        bomb = hostile_pdf.packed(b"0" * (1 << 28), b"/Type/XRef/Size 1/W[1 1 1]/Root 1 0 R")
        file = (b"%PDF-1.7\n%/ByteRange\n1 0 obj\n" + bomb + b"\nendobj\nstartxref\n"
                b"21\n%%EOF\n")
        megabyte = 1024 * 1024
        with SealChecker(self.ca.pem, Limits(memory_bytes=200 * megabyte)) as checker:
            self.assertEqual(checker.check(file).state, SealState.UNREADABLE)
            status = Path(f"/proc/{checker._child.pid}/status").read_text()
            peak = int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024
            self.assertLess(peak, 200 * megabyte)
            self.assertEqual(checker.check(self.sealed).state, SealState.LISTED)

    def test_size(self) -> None:
        self.survives(self.sealed + b" " * 100_000, file_bytes=90_000)

    def test_names_that_hide_what_they_are(self) -> None:
        liar = sealing.holder("NSSO\u202e\u0007 \u2066gov", self.stranger_ca)
        seal = self.checker.check(
            sealing.seal(PDF, liar, (self.stranger_ca,), SEALED)).shown
        self.assertEqual(seal.signer, "NSSO gov")

    def _worker(self, body: str) -> Path:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        worker = Path(folder.name, "worker.py")
        worker.write_text(f"def answer(request, data):\n    {body}\n")
        return worker


class Missing(unittest.TestCase):
    def test_without_pyhanko_there_is_no_checker(self) -> None:
        with mock.patch.object(check.importlib.util, "find_spec", return_value=None):
            self.assertFalse(check.has_pyhanko())
            with self.assertRaises(NoPyHanko):
                SealChecker("")

    def test_a_pyhanko_that_cannot_be_loaded_is_none(self) -> None:
        with mock.patch.dict("sys.modules", {"pyhanko.sign.validation": None}):
            answer, _files = seal_worker.answer({"issuers": ""}, b"/ByteRange")
        with self.assertRaises(NoPyHanko):
            check._report(answer)


if __name__ == "__main__":
    unittest.main()
