"""A small HTTP server on loopback that answers as each test says."""
from __future__ import annotations

import json
import socket
import socketserver
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from unittest import TestCase
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Request:
    """What came in."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: Mapping[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}


@dataclass(frozen=True)
class Reply:
    """What goes out. ``length``: declared instead of the real one; ``after``: seconds."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    length: int | None = None
    chunked: bool = False
    after: float = 0
    hang_up: bool = False


def as_json(payload: Any, status: int = 200, **headers: str) -> Reply:
    """A JSON answer; header names with ``_`` for ``-``."""
    return Reply(status, json.dumps(payload).encode(), {
        "Content-Type": "application/json",
        **{name.replace("_", "-"): value for name, value in headers.items()}})


def problem(status: int, kind: str, detail: str = "", **headers: str) -> Reply:
    """A Belgif problem."""
    body = {"type": f"urn:problem-type:belgif:{kind}", "title": kind, "status": status,
            "detail": detail, "instance": "urn:uuid:123e4567-e89b-12d3-a456-426614174000"}
    reply = as_json(body, status, **headers)
    return Reply(status, reply.body, {**reply.headers, "Content-Type": "application/problem+json"})


class LocalServer:
    """Serves ``answer`` on a free port; ``requests`` keeps what came in."""

    def __init__(self, answer: Callable[[Request], Reply]) -> None:
        self.answer = answer
        self.requests: list[Request] = []
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def serve(test: TestCase, answer: Callable[[Request], Reply]) -> LocalServer:
    """Return a server that stops with the test."""
    server = LocalServer(answer)
    test.addCleanup(server.stop)
    return server


def closed_port() -> int:
    """Return a port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are part of the tests."""


def _handler(server: LocalServer) -> type[socketserver.BaseRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            length = int(self.headers.get("Content-Length", 0))
            request = Request(self.command, parts.path, parse_qs(parts.query),
                              dict(self.headers), self.rfile.read(length))
            server.requests.append(request)
            reply = server.answer(request)
            time.sleep(reply.after)
            if reply.hang_up:
                self.close_connection = True
                return
            self._send(reply)

        def _send(self, reply: Reply) -> None:
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.chunked:
                self.send_header("Transfer-Encoding", "chunked")
            else:
                length = len(reply.body) if reply.length is None else reply.length
                self.send_header("Content-Length", str(length))
            self.end_headers()
            if reply.chunked:
                self.wfile.write(b"%x\r\n%s\r\n" % (len(reply.body), reply.body))
                if reply.length is None:
                    self.wfile.write(b"0\r\n\r\n")
            else:
                self.wfile.write(reply.body)
            if reply.length is not None:
                self.close_connection = True

        do_GET = do_POST = do_PUT = do_PATCH = _serve  # noqa: N815

        def send_response(self, code: int, message: str | None = None) -> None:
            """As in the base class, but a reply may set its own Date."""
            self.send_response_only(code, message)

        def finish(self) -> None:
            with suppress(OSError):
                super().finish()

        def log_message(self, *_args: object) -> None:
            """Quiet."""

    return Handler
