"""The little of SMTP (RFC 5321) that a sender of mail on this machine needs."""
from __future__ import annotations

import socketserver
from collections.abc import Callable

LARGEST_LINE = 65_536
Take = Callable[[list[str], bytes], None]


class SmtpServer(socketserver.ThreadingTCPServer):
    """Gives each mail to ``take(recipients, content)``; ``port`` 0 takes a free one."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, host: str, port: int, take: Take):
        super().__init__((host, port), SmtpHandler)
        self.take = take


class SmtpHandler(socketserver.StreamRequestHandler):
    """One connection. No extension is offered, so that mails come in plain bytes."""

    server: SmtpServer
    timeout = 60

    def handle(self) -> None:
        """Answer commands until QUIT or the end of the connection."""
        self._recipients: list[str] = []
        self._say(220, "postbox")
        while line := self.rfile.readline(LARGEST_LINE):
            verb, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
            if verb.upper() == "QUIT":
                self._say(221, "bye")
                return
            self._answer(verb.upper(), rest)

    def _answer(self, verb: str, rest: str) -> None:
        if verb == "RCPT":
            self._recipients.append(address_of(rest))
        if verb in ("MAIL", "RSET", "HELO", "EHLO"):
            self._recipients = []
        if verb in ("MAIL", "RSET", "HELO", "EHLO", "RCPT", "NOOP"):
            self._say(250, "ok")
        elif verb == "DATA" and self._recipients:
            self._say(354, "end with a dot")
            self.server.take(self._recipients, self._read_content())
            self._recipients = []
            self._say(250, "taken")
        else:
            self._say(503 if verb == "DATA" else 502, "not now")

    def _read_content(self) -> bytes:
        """The lines up to the single dot; a dot that was doubled is one again."""
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b".\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)

    def _say(self, code: int, text: str) -> None:
        self.wfile.write(f"{code} {text}\r\n".encode())


def address_of(argument: str) -> str:
    """
    >>> address_of("TO:<jan@example.com> SIZE=3")
    'jan@example.com'
    """
    return argument.partition("<")[2].partition(">")[0]
