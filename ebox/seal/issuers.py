"""The list of issuers of seals that count as known: certificates in one PEM text.

Which issuers are listed is an administrator's decision; the Belgian ones are in the national
trusted list (eIDAS, Regulation (EU) 910/2014, article 22), which is not shipped here.
"""
from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from .names import shown_name

MOST_BYTES = 2 * 1024 * 1024
MOST_ISSUERS = 500

_BLOCK = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)
_KEY = "PRIVATE KEY-----"


class IssuersError(ValueError):
    """A list that cannot be used; ``code``: ``large``, ``many``, ``key``, ``empty`` or
    ``broken``, the latter with ``place``, counted from 1."""

    def __init__(self, code: str, place: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.place = place


@dataclass(frozen=True, slots=True)
class Issuer:
    """A listed certificate; ``expires`` is naive UTC."""

    name: str
    expires: datetime
    pem: str


def read_issuers(data: bytes) -> tuple[Issuer, ...]:
    """Return the issuers in a PEM file, or in one certificate in DER, each once.

    Raises IssuersError. A private key is refused: it has no place in a list.
    """
    if len(data) > MOST_BYTES:
        raise IssuersError("large")
    certificates = _der(data) or _pem(data.decode("utf-8", "replace"))
    if not certificates:
        raise IssuersError("empty")
    if len(certificates) > MOST_ISSUERS:
        raise IssuersError("many")
    unique = {certificate.fingerprint(SHA256()): certificate for certificate in certificates}
    return tuple(sorted(map(_issuer, unique.values()), key=lambda issuer: issuer.name.lower()))


def _der(data: bytes) -> list[x509.Certificate]:
    try:
        return [x509.load_der_x509_certificate(data)]
    except ValueError:
        return []


def _pem(text: str) -> list[x509.Certificate]:
    if _KEY in text:
        raise IssuersError("key")
    certificates = []
    for place, block in enumerate(_BLOCK.findall(text), 1):
        try:
            certificates.append(x509.load_pem_x509_certificate(block.encode()))
        except ValueError:
            raise IssuersError("broken", place) from None
    return certificates


def _issuer(certificate: x509.Certificate) -> Issuer:
    return Issuer(
        _name(certificate), certificate.not_valid_after_utc.replace(tzinfo=None),
        certificate.public_bytes(Encoding.PEM).decode())


def _name(certificate: x509.Certificate) -> str:
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in certificate.subject.get_attributes_for_oid(oid):
            if name := shown_name(attribute.value):
                return name
    return f"{certificate.serial_number:x}"
