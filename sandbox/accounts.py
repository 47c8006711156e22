"""Webservice accounts: who may ask for tokens, with which certificates."""
from __future__ import annotations

import random
import re
import string
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from .moments import now
from .web import not_found

SCOPE_CONSULT = (
    "scope:document:management:consult:ws-eboxrestentreprise:documentconsumer"
)
SCOPE_REGISTRY = "scope:documentmanagement:ebox:enterprise:federation-rest:registry"
ALL_SCOPES = (SCOPE_CONSULT, SCOPE_REGISTRY)
MIN_BITS = 2048
_PRIVATE_KEY = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----")
_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


class CertificateRefused(ValueError):  # noqa: N818 - what happened, not what broke
    """An upload that ChaMan does not take; ``reason`` is the word for the page.

    One of ``not_a_certificate``, ``private_key``, ``not_rsa``, ``too_short``, ``expired``.
    """

    def __init__(self, reason: str):
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Certificate:
    """An uploaded certificate, public part only. Dates are aware, in UTC."""

    name: str
    pem: str
    public_key: RSAPublicKey = field(repr=False, compare=False)
    subject: str
    valid_from: datetime
    valid_until: datetime
    fingerprint: str

    @classmethod
    def read(cls, data: bytes, name: str) -> Certificate:
        """A certificate from PEM or DER, without a look at the clock.

        Raises CertificateRefused.
        """
        certificate = _parse(data)
        key = certificate.public_key()
        if not isinstance(key, RSAPublicKey):
            raise CertificateRefused("not_rsa")
        if key.key_size < MIN_BITS:
            raise CertificateRefused("too_short")
        return cls(
            name=name,
            pem=certificate.public_bytes(serialization.Encoding.PEM).decode(),
            public_key=key,
            subject=certificate.subject.rfc4514_string(),
            valid_from=_aware(certificate, "not_valid_before"),
            valid_until=_aware(certificate, "not_valid_after"),
            fingerprint=certificate.fingerprint(hashes.SHA256()).hex(),
        )

    def is_valid(self, moment: datetime) -> bool:
        """Whether ``moment`` lies in the certificate's validity."""
        return self.valid_from <= moment <= self.valid_until


def accept_upload(data: bytes, name: str) -> Certificate:
    """A certificate as ChaMan takes it; raises CertificateRefused."""
    certificate = Certificate.read(data, name)
    if certificate.valid_until < now():
        raise CertificateRefused("expired")
    return certificate


def _parse(data: bytes) -> x509.Certificate:
    if _PRIVATE_KEY.search(data) or _is_der_private_key(data):
        raise CertificateRefused("private_key")
    try:
        found = _CERTIFICATE.search(data)
        if found:
            return x509.load_pem_x509_certificate(found.group())
        return x509.load_der_x509_certificate(data)
    except ValueError:
        raise CertificateRefused("not_a_certificate") from None


def _is_der_private_key(data: bytes) -> bool:
    try:
        serialization.load_der_private_key(data, password=None)
    except TypeError:  # an encrypted one
        return True
    except Exception:  # cryptography names no common base for "not a key"
        return False
    return True


def _aware(certificate: x509.Certificate, name: str) -> datetime:
    """A date of the certificate in UTC; cryptography before 42 gives it naive."""
    moment = getattr(certificate, f"{name}_utc", None) or getattr(certificate, name)
    return moment.replace(tzinfo=UTC)


@dataclass
class Account:
    """A REST account of one enterprise."""

    client_id: str
    enterprise_number: str
    enterprise_name: str
    account_name: str
    scopes: tuple[str, ...]
    certificates: list[Certificate]

    def add_certificate(self, certificate: Certificate) -> None:
        """Put a certificate beside those that there are; the same one once."""
        if certificate.fingerprint not in {known.fingerprint for known in self.certificates}:
            self.certificates.append(certificate)

    def remove_certificate(self, fingerprint: str) -> None:
        """Take a certificate away; raises a 404."""
        kept = [item for item in self.certificates if item.fingerprint != fingerprint]
        if len(kept) == len(self.certificates):
            raise not_found(f"certificate {fingerprint}")
        self.certificates = kept


class AccountBook:
    """All accounts, and the enterprises that accepted the Document Consumer's terms."""

    def __init__(self, seed: int, on_change: Callable[[], None]):
        self._random = random.Random(seed)
        self.accounts: dict[str, Account] = {}
        self.terms: set[str] = set()
        self.on_change = on_change

    def register(
        self,
        enterprise_number: str,
        enterprise_name: str,
        account_name: str,
        certificates: Iterable[Certificate],
        scopes: Iterable[str],
    ) -> Account:
        """Make an account, with a new client id."""
        account = Account(
            self._new_client_id(), enterprise_number, enterprise_name, account_name,
            tuple(scopes), list(certificates),
        )
        self.accounts[account.client_id] = account
        self.on_change()
        return account

    def _new_client_id(self) -> str:
        while True:
            letters = "".join(self._random.choices(string.ascii_lowercase, k=10))
            client_id = f"self_service_chaman_{self._random.randint(100, 999)}_{letters}"
            if client_id not in self.accounts:
                return client_id

    def get(self, client_id: str) -> Account:
        """One account; raises a 404."""
        try:
            return self.accounts[client_id]
        except KeyError:
            raise not_found(f"account {client_id}") from None

    def set_terms(self, enterprise_number: str, is_accepted: bool = True) -> None:
        """Note that an enterprise accepted the terms, or, for tests, that it did not."""
        change = self.terms.add if is_accepted else self.terms.discard
        change(enterprise_number)
        self.on_change()

    def clear(self) -> None:
        """Forget all accounts and terms."""
        self.accounts.clear()
        self.terms.clear()
        self.on_change()


def is_enterprise_number(number: str) -> bool:
    """Whether ``number`` is a CBE number: ten digits, 97 minus the first eight modulo 97."""
    if not re.fullmatch(r"[01]\d{9}", number):
        return False
    return int(number[8:]) == 97 - int(number[:8]) % 97
