"""The mails that were taken: one file each, so that they survive a restart."""
from __future__ import annotations

import email
import email.policy
import threading
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

ENVELOPE = "X-Postbox-To"


@dataclass(frozen=True)
class Mail:
    """One mail; ``html`` is empty where it came as text alone."""

    number: int
    to: str
    sender: str
    subject: str
    date: str
    html: str
    text: str
    files: tuple[str, ...]


class Folder:
    """Numbered ``.eml`` files in a folder, which is made where there is none."""

    def __init__(self, path: Path):
        path.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._lock = threading.Lock()

    def take(self, recipients: list[str], content: bytes) -> None:
        """Keep a mail as it came, the addresses of its envelope first."""
        head = f"{ENVELOPE}: {', '.join(recipients)}\r\n".encode()
        with self._lock:
            number = max(self._numbers(), default=0) + 1
            (self._path / f"{number:06}.eml").write_bytes(head + content)

    def mails(self) -> list[Mail]:
        """All of them, newest first."""
        return [self.mail(number) for number in sorted(self._numbers(), reverse=True)]

    def mail(self, number: int) -> Mail:
        """One of them; raises a FileNotFoundError."""
        content = (self._path / f"{number:06}.eml").read_bytes()
        message = email.message_from_bytes(content, policy=email.policy.default)
        return Mail(
            number,
            to=str(message[ENVELOPE]),
            sender=str(message["From"] or ""),
            subject=str(message["Subject"] or ""),
            date=str(message["Date"] or ""),
            html=_body(message, "html"),
            text=_body(message, "plain"),
            files=tuple(part.get_filename("") for part in message.iter_attachments()),
        )

    def _numbers(self) -> list[int]:
        return [int(path.stem) for path in self._path.glob("*.eml")]


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return part.get_content() if part else ""
