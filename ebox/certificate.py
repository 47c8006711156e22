"""The key pair of a Document Consumer and its self-signed certificate (ChaMan, type REST).

The platform accepts X.509 certificates that a company signs itself: RSA of 2048 bits or
more, C=BE, O=legal name, CN holding the CBE number.
"""
from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from . import enterprise

MINIMUM_BITS = 2048
ORGANIZATION_LENGTH = 64  # X.520 ub-organization-name
BACKDATE = timedelta(hours=1)  # for a platform whose clock is behind ours


def make_key(bits: int = MINIMUM_BITS) -> rsa.RSAPrivateKey:
    """Return a new RSA key. Raises ValueError under 2048 bits, the platform's minimum."""
    if bits < MINIMUM_BITS:
        raise ValueError(f"an e-Box key has at least {MINIMUM_BITS} bits")
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def make_certificate(
    key: rsa.RSAPrivateKey,
    company_name: str,
    enterprise_number: str,
    *,
    valid_days: int,
    now: datetime | None = None,
) -> x509.Certificate:
    """Return a certificate for ``key`` that the company signs itself.

    ``now``: an aware datetime, for tests. Raises ValueError when the enterprise number
    is not one, or ``valid_days`` is not positive.
    """
    if valid_days <= 0:
        raise ValueError("a certificate is valid for at least one day")
    number = enterprise.normalise(enterprise_number)
    issued = now or datetime.now(UTC)
    subject = x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "BE"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, _organization(company_name) or number),
        x509.NameAttribute(NameOID.COMMON_NAME, number),
    ])
    usage = dict.fromkeys((
        "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
        "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(issued - BACKDATE)
        .not_valid_after(issued + timedelta(days=valid_days))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, **usage), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _organization(company_name: str) -> str:
    """Return a legal name without control and format characters, capped as X.520 asks.

    The cap counts UTF-8 bytes: what fits so fits for those who count characters too.
    """
    folded = "".join(
        " " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character
        for character in unicodedata.normalize("NFC", company_name)
        if unicodedata.category(character) not in ("Cf", "Cs", "Co", "Cn"))
    cleaned = " ".join(folded.split())
    return cleaned.encode()[:ORGANIZATION_LENGTH].decode(errors="ignore").rstrip()


def pem(certificate: x509.Certificate) -> bytes:
    """Return the certificate, the public part only, as PEM."""
    return certificate.public_bytes(serialization.Encoding.PEM)


def der(certificate: x509.Certificate) -> bytes:
    """Return the certificate, the public part only, as DER."""
    return certificate.public_bytes(serialization.Encoding.DER)


def load(data: bytes) -> x509.Certificate:
    """Return the certificate that is written in ``data`` as PEM. Raises ValueError."""
    return x509.load_pem_x509_certificate(data)


def private_pem(key: rsa.RSAPrivateKey) -> bytes:
    """Return the private key as unencrypted PKCS #8, to be encrypted before it is kept."""
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def load_private(data: bytes) -> rsa.RSAPrivateKey:
    """Return the key that :func:`private_pem` wrote. Raises ValueError."""
    return serialization.load_pem_private_key(data, password=None)
