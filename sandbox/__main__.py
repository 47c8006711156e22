"""``python -m sandbox [--port 0] [--host 127.0.0.1] [--seed N] [--state FILE]``."""
from __future__ import annotations

import argparse
import json
import logging
import os
import signal
import sys
import threading
from pathlib import Path

from .server import SandboxServer


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="sandbox", description="An e-Box on loopback.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--seed", type=int, default=1, help="the same seed, the same letters")
    parser.add_argument("--state", type=Path, help="a file that survives a restart")
    parser.add_argument(
        "--until-stdin-closes", action="store_true", help="stop when the parent process ends"
    )
    parser.add_argument("--verbose", action="store_true", help="log each request")
    return parser.parse_args()


def main() -> None:
    """Serve until SIGTERM, SIGINT or, if asked for, the end of standard input."""
    arguments = parse_arguments()
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO if arguments.verbose else logging.WARNING,
        format="%(asctime)s %(message)s",
    )
    try:
        server = SandboxServer(arguments.host, arguments.port, arguments.seed, arguments.state)
    except OSError as error:
        sys.exit(f"sandbox: cannot listen on {arguments.host}:{arguments.port}: {error}")

    def stop(*_signal: object) -> None:
        threading.Thread(target=server.shutdown).start()

    def stop_with_parent() -> None:
        while os.read(sys.stdin.fileno(), 1024):
            pass
        stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    if arguments.until_stdin_closes:
        threading.Thread(target=stop_with_parent, daemon=True).start()
    sys.stdout.write(json.dumps({"url": server.url}) + "\n")
    sys.stdout.flush()
    server.serve_forever(poll_interval=0.05)
    server.server_close()
    server.application.state.stop()


if __name__ == "__main__":
    main()
