"""Secrets at rest: AES-256-GCM, with a key that never lies in the database.

The keys come from ``EBOX_ENCRYPTION_KEY`` (base64, 32 bytes, several separated by commas:
the first encrypts, all decrypt), else from the file that ``EBOX_ENCRYPTION_KEY_FILE``
names, else from a file made once in the data directory. An encrypted value is bound to its
place (``context``: model, record and field), so that it cannot be moved to another record.
"""
from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
import stat
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .errors import Code, EboxError

KEY_VARIABLE = "EBOX_ENCRYPTION_KEY"
FILE_VARIABLE = "EBOX_ENCRYPTION_KEY_FILE"
KEY_FILE_NAME = "ebox_encryption.key"
KEY_BYTES = 32
NONCE_BYTES = 12
_VERSION = "ebox1"
_KEY_FILE_LIMIT = 64 * 1024


class KeyRing:
    """Encrypts with its first key, decrypts with any."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise EboxError(Code.KEY_UNREADABLE, f"a key has {KEY_BYTES} bytes")
        self._ciphers = {_key_id(key): AESGCM(key) for key in keys}
        self._first = _key_id(keys[0])

    @classmethod
    def from_environment(
        cls, data_dir: str | os.PathLike[str], environ: Mapping[str, str] = os.environ
    ) -> KeyRing:
        """Return the keys of this installation, made in ``data_dir`` when there are none yet.

        Raises EboxError(key_unreadable) when they cannot be read, or others can read them.
        """
        if environ.get(KEY_VARIABLE):
            return cls(_parse(environ[KEY_VARIABLE], KEY_VARIABLE))
        if environ.get(FILE_VARIABLE):
            return cls(_read_file(Path(environ[FILE_VARIABLE])))
        path = Path(data_dir) / KEY_FILE_NAME
        if not path.exists():
            _make_file(path)
        return cls(_read_file(path))

    def encrypt(self, plaintext: bytes, context: str) -> str:
        """Return ``plaintext`` encrypted and bound to ``context``, as ASCII text."""
        header = f"{_VERSION}:{self._first}"
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._ciphers[self._first].encrypt(nonce, plaintext, _bound(header, context))
        return f"{header}:{base64.urlsafe_b64encode(nonce + sealed).decode()}"

    def decrypt(self, token: str, context: str) -> bytes:
        """Return what :meth:`encrypt` was given for this ``context``.

        Raises EboxError(key_unreadable): unknown key, another context, altered.
        """
        version, key_id, encoded = _split(token)
        cipher = self._ciphers.get(key_id)
        if version != _VERSION or cipher is None:
            raise EboxError(Code.KEY_UNREADABLE, f"encrypted with key {key_id}, not at hand")
        try:
            sealed = base64.urlsafe_b64decode(encoded)
            return cipher.decrypt(
                sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _bound(f"{version}:{key_id}", context))
        except (binascii.Error, ValueError, InvalidTag):
            raise EboxError(Code.KEY_UNREADABLE, "altered, or of another record") from None


def _split(token: str) -> tuple[str, str, str]:
    parts = token.split(":")
    if len(parts) != 3:
        raise EboxError(Code.KEY_UNREADABLE, "not an encrypted value")
    return parts[0], parts[1], parts[2]


def _bound(header: str, context: str) -> bytes:
    return f"{header}:{context}".encode()


def _key_id(key: bytes) -> str:
    return hashlib.sha256(b"ebox key id:" + key).hexdigest()[:8]


def _parse(written: str, source: str) -> list[bytes]:
    entries = [entry for entry in re.split(r"[,\s]+", written) if entry]
    try:
        keys = [base64.b64decode(entry.replace("-", "+").replace("_", "/"), validate=True)
                for entry in entries]
    except (binascii.Error, ValueError):
        keys = []
    if not keys or any(len(key) != KEY_BYTES for key in keys):
        raise EboxError(Code.KEY_UNREADABLE, f"{source}: expected base64 of {KEY_BYTES} bytes")
    return keys


def _read_file(path: Path) -> list[bytes]:
    try:
        with path.open("rb") as file:
            if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                raise EboxError(
                    Code.KEY_UNREADABLE, f"{path.name} can be read by others: chmod 600 it")
            written = file.read(_KEY_FILE_LIMIT).decode("ascii", "replace")
    except OSError as error:
        raise EboxError(Code.KEY_UNREADABLE, f"{path.name}: {error.strerror}") from None
    return _parse(written, path.name)


def _make_file(path: Path) -> None:
    """Make a key file whole or not at all; of several makers at once, the first one wins."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.") as draft:
            draft.write(base64.b64encode(os.urandom(KEY_BYTES)) + b"\n")  # made 0600
            draft.flush()
            os.fsync(draft.fileno())
            os.link(draft.name, path)
    except FileExistsError:
        return
    except OSError as error:
        raise EboxError(Code.KEY_UNREADABLE, f"{path.name}: {error.strerror}") from None
