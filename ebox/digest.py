"""A digest that is taken while its owner reads on."""
from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType


class DigestBeside:
    """A digest of bytes that come piece by piece, taken by a thread of its own.

    :mod:`hashlib` lets other threads run while it works through more than 2 kB. The pieces may
    not change before :meth:`finish`.

    >>> with DigestBeside("sha1") as digest:
    ...     digest.update(b"a")
    ...     digest.update(memoryview(b"bc"))
    ...     digest.finish() == hashlib.sha1(b"abc").hexdigest()
    True
    """

    def __init__(self, algorithm: str) -> None:
        self._algorithm = algorithm
        self._hash = hashlib.new(algorithm)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="digest")

    def __enter__(self) -> DigestBeside:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.shutdown(cancel_futures=True)

    def update(self, piece: bytes | memoryview) -> None:
        """Add a piece; it is worked through later."""
        self._pool.submit(self._hash.update, piece)

    def finish(self) -> str:
        """The digest of all pieces, in hexadecimal; what comes then begins a new one."""
        # One thread takes what it is given in order: after this, nothing waits.
        digest = self._pool.submit(self._hash.hexdigest).result()
        self._hash = hashlib.new(self._algorithm)
        return digest
