"""The certificate that goes to ChaMan."""
from __future__ import annotations

import unittest
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.x509.oid import ExtensionOID, NameOID

from ..certificate import der, make_certificate, make_key, pem

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class TestCertificate(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.key = make_key()

    def certificate(self, name: str = "Boulangerie Peeters SRL") -> x509.Certificate:
        return make_certificate(self.key, name, "BE 0206.731.645", valid_days=730, now=NOW)

    def organization(self, name: str) -> str:
        return self.certificate(name).subject.get_attributes_for_oid(
            NameOID.ORGANIZATION_NAME)[0].value

    def test_the_subject_is_the_company_and_signs_for_itself(self):
        certificate = self.certificate()
        self.assertEqual(
            certificate.subject.rfc4514_string(),
            "CN=0206731645,O=Boulangerie Peeters SRL,C=BE")
        self.assertEqual(certificate.issuer, certificate.subject)
        self.key.public_key().verify(
            certificate.signature, certificate.tbs_certificate_bytes, padding.PKCS1v15(),
            certificate.signature_hash_algorithm)

    def test_it_signs_only_and_is_no_authority(self):
        extensions = self.certificate().extensions
        usage = extensions.get_extension_for_oid(ExtensionOID.KEY_USAGE)
        self.assertTrue(usage.critical and usage.value.digital_signature)
        self.assertFalse(usage.value.key_cert_sign or usage.value.key_encipherment)
        constraints = extensions.get_extension_for_oid(ExtensionOID.BASIC_CONSTRAINTS)
        self.assertFalse(constraints.value.ca)

    def test_it_is_valid_from_a_little_earlier_for_the_days_asked(self):
        certificate = self.certificate()
        self.assertLess(certificate.not_valid_before_utc, NOW)
        self.assertGreater(certificate.not_valid_before_utc, NOW - timedelta(days=1))
        self.assertEqual(certificate.not_valid_after_utc, NOW + timedelta(days=730))

    def test_no_two_certificates_have_the_same_serial_number(self):
        self.assertNotEqual(self.certificate().serial_number, self.certificate().serial_number)

    def test_long_names_are_cut_as_x520_asks(self):
        name = self.organization("Association " + "é" * 100)
        self.assertLessEqual(len(name.encode()), 64)
        self.assertTrue(name.startswith("Association éééé"))

    def test_names_are_cleaned(self):
        self.assertEqual(self.organization("Le\u0301on\u202e &\n Fils\x00 SA "), "Léon & Fils SA")
        self.assertEqual(self.organization(" \n"), "0206731645")

    def test_files_hold_the_public_part_only(self):
        certificate = self.certificate()
        self.assertTrue(pem(certificate).startswith(b"-----BEGIN CERTIFICATE-----\n"))
        self.assertNotIn(b"PRIVATE", pem(certificate))
        self.assertEqual(x509.load_der_x509_certificate(der(certificate)), certificate)

    def test_wrong_wishes_are_refused(self):
        with self.assertRaisesRegex(ValueError, "2048 bits"):
            make_key(1024)
        with self.assertRaisesRegex(ValueError, "enterprise number"):
            make_certificate(self.key, "x", "0206731646", valid_days=1)
        with self.assertRaisesRegex(ValueError, "at least one day"):
            make_certificate(self.key, "x", "0206731645", valid_days=0)
