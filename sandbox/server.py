"""HTTP/1.1 on a socket: threads, keep-alive, one send per answer."""
from __future__ import annotations

import logging
import socket
import sys
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from .application import Application
from .web import Request, Response, Stream

LARGEST_BODY = 200_000_000
FIRST_SEND = 262_144
"""Bodies up to this many bytes leave together with their headers."""

logger = logging.getLogger(__name__)


class SandboxServer(ThreadingHTTPServer):
    """Listens as soon as it is made; ``port`` 0 takes a free one."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, host: str, port: int, seed: int, state_path: Path | None):
        super().__init__((host, port), SandboxHandler)
        self.url = f"http://{host}:{self.server_port}"
        self.application = Application(self.url, seed, state_path)

    def server_bind(self) -> None:
        """Bind without the name look-up of the standard library."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = self.server_address[:2]


    def handle_error(self, request, client_address) -> None:
        """A client that hangs up is no trouble of ours; anything else is shown."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class SandboxHandler(BaseHTTPRequestHandler):
    """One connection."""

    server: SandboxServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 300

    def setup(self) -> None:
        """Count the connection in."""
        super().setup()
        self.server.application.stats.connected()

    def finish(self) -> None:
        """Count the connection out."""
        self.server.application.stats.disconnected()
        super().finish()

    def answer(self) -> None:
        """Read one request, answer it."""
        body = self._read_body()
        if body is None:
            return
        path, _, query = self.path.partition("?")
        request = Request(
            self.command, path, query, self.headers, body, self.client_address[0]
        )
        try:
            response = self.server.application.answer(request)
        except Exception:
            logger.exception("%s %s", self.command, self.path)
            self.send_error(500)
            return
        logger.info("%s %s %s", self.command, self.path, response.status)
        self._send(response)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer  # noqa: N815
    do_HEAD = do_OPTIONS = answer  # noqa: N815

    def _read_body(self) -> bytes | None:
        """The request's body; None where it was refused."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not length.isdecimal():
            self.send_error(411)
        elif int(length) > LARGEST_BODY:
            self.send_error(413)
        else:
            return self.rfile.read(int(length))
        self.close_connection = True
        return None

    def _send(self, response: Response) -> None:
        """Headers and body in one send; what is large follows in parts."""
        body = response.body()
        head = self._head(response, len(body))
        if self.command == "HEAD":
            body = b""
        left = int(len(body) * response.sent_share)
        blocks = body.blocks() if isinstance(body, Stream) else iter((body,))
        try:
            for block in blocks:
                part = memoryview(block)[:left]
                left -= len(part)
                self.connection.sendall(head + bytes(part[:FIRST_SEND]))
                self.connection.sendall(part[FIRST_SEND:])
                head = b""
        except OSError:
            self.close_connection = True
        if response.sent_share < 1:
            self.close_connection = True

    def _head(self, response: Response, length: int) -> bytes:
        status = HTTPStatus(response.status)
        lines = [
            f"HTTP/1.1 {status.value} {status.phrase}",
            f"Date: {formatdate(usegmt=True)}",
            *(f"{name}: {value}" for name, value in response.headers.items()),
        ]
        if status is not HTTPStatus.NOT_MODIFIED:
            lines.append(f"Content-Length: {length}")
        if response.media_type:
            lines.append(f"Content-Type: {response.media_type}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def log_message(self, format: str, *args: object) -> None:
        """The standard library's own lines, such as refused requests."""
        logger.info(format, *args)
