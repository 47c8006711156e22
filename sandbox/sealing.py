"""Electronic seals on the sandbox's letters, of an issuer that exists nowhere else.

Needs pyHanko; without it no letter is sealed. The issuer's key is the same at each start, so
that a list of issuers that was made once stays right: it protects nothing and proves nothing.
"""
from __future__ import annotations

import hashlib
import importlib.util
import io
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

_REVOCATIONS = x509.CRLDistributionPoints([x509.DistributionPoint(
    [x509.UniformResourceIdentifier("http://seals.invalid/revoked.crl")], None, None, None)])
FROM, UNTIL = datetime(2020, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Issued:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> str:
        """The certificate alone."""
        return self.certificate.public_bytes(Encoding.PEM).decode()


def can_seal() -> bool:
    """Whether pyHanko is installed."""
    return importlib.util.find_spec("pyhanko") is not None


def issuer(name: str, *, start: datetime = FROM, end: datetime = UNTIL) -> Issued:
    """An issuer of seals, the same key for the same name."""
    return _issued(name, None, start, end)


def holder(name: str, by: Issued, *, start: datetime = FROM, end: datetime = UNTIL) -> Issued:
    """Whoever seals under this name, with a certificate of ``by``."""
    return _issued(name, by, start, end)


def _issued(name: str, by: Issued | None, start: datetime, end: datetime) -> Issued:
    seed = hashlib.sha256(f"e-Box sandbox {name}".encode()).digest()
    key = ec.derive_private_key(int.from_bytes(seed) >> 1, ec.SECP256R1())
    subject = _subject(name)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(int.from_bytes(seed[:8]))
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=by is None, path_length=None), critical=True)
        .add_extension(_usage(is_issuer=by is None), critical=True)
        .add_extension(_REVOCATIONS, critical=False)
    )
    return Issued(builder.sign((by.key if by else key), hashes.SHA256()), key)


def _subject(name: str) -> x509.Name:
    return x509.Name([
        x509.NameAttribute(NameOID.COUNTRY_NAME, "BE"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, name),
        x509.NameAttribute(NameOID.COMMON_NAME, name),
    ])


def _usage(*, is_issuer: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False, content_commitment=not is_issuer, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=is_issuer,
        crl_sign=is_issuer, encipher_only=False, decipher_only=False)


def seal(pdf: bytes, by: Issued, chain: tuple[Issued, ...], moment: datetime,
         field: str = "Seal", **metadata: Any) -> bytes:
    """``pdf`` with an invisible seal of ``by``, put on at ``moment``; what was there stays.

    ``metadata``: further arguments of pyHanko's ``PdfSignatureMetadata``.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata

    about = PdfSignatureMetadata(
        field_name=field, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256", **metadata)
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    return _dated(about, _signer(by, chain), moment).sign_pdf(writer).getvalue()


def _dated(about: Any, signer: Any, moment: datetime) -> Any:
    """pyHanko's own, which seals at the moment of the call, with another clock."""
    from pyhanko.sign.signers import PdfSigner

    class DatedSigner(PdfSigner):
        def init_signing_session(self, *arguments: Any, **options: Any) -> Any:
            session = super().init_signing_session(*arguments, **options)
            session.system_time = moment
            return session

    return DatedSigner(about, signer)


def _signer(by: Issued, chain: tuple[Issued, ...]) -> Any:
    from asn1crypto import keys
    from asn1crypto import x509 as asn1
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    def load(certificate: x509.Certificate) -> asn1.Certificate:
        return asn1.Certificate.load(certificate.public_bytes(Encoding.DER))

    known = SimpleCertificateStore()
    known.register_multiple(load(one.certificate) for one in chain)
    key = by.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SimpleSigner(
        signing_cert=load(by.certificate), signing_key=keys.PrivateKeyInfo.load(key),
        cert_registry=known)


class Kind(StrEnum):
    """What a reader should find out about a seal."""

    LISTED = "listed"
    UNLISTED = "unlisted"
    ALTERED = "altered"


@cache
def sandbox_issuer(kind: Kind = Kind.LISTED) -> Issued:
    """The sandbox's own issuer, to be put on lists, or the one that nobody lists."""
    return issuer("Unlisted Seals CA" if kind is Kind.UNLISTED else "Sandbox eSeal CA")


def sealed_letter(pdf: bytes, kind: Kind, sender: str, moment: datetime) -> bytes:
    """A letter with its sender's seal; ``altered`` changes one letter of it afterwards."""
    by = sandbox_issuer(kind)
    sealed = seal(pdf, holder(sender, by), (by,), moment)
    return sealed.replace(b"ReportLab", b"ReportLaB", 1) if kind is Kind.ALTERED else sealed
