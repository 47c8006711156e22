"""``python -m sandbox.postbox [--port 0] [--smtp-port 0] --folder FOLDER``."""
from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from pathlib import Path

from .folder import Folder
from .pages import PageServer
from .smtp import SmtpServer

HOST = "127.0.0.1"


def main() -> None:
    """Take mails and show them until SIGTERM or SIGINT."""
    parser = argparse.ArgumentParser(prog="sandbox.postbox", description="Mail that stays here.")
    parser.add_argument("--port", type=int, default=0, help="of the pages; 0 takes a free one")
    parser.add_argument("--smtp-port", type=int, default=0)
    parser.add_argument("--folder", type=Path, required=True, help="where the mails are kept")
    arguments = parser.parse_args()
    folder = Folder(arguments.folder)
    smtp = SmtpServer(HOST, arguments.smtp_port, folder.take)
    pages = PageServer(HOST, arguments.port, folder)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_signal: threading.Thread(target=pages.shutdown).start())
    threading.Thread(target=smtp.serve_forever, daemon=True).start()
    ready = {"url": f"http://{HOST}:{pages.server_port}", "smtp_port": smtp.server_address[1]}
    sys.stdout.write(json.dumps(ready) + "\n")
    sys.stdout.flush()
    pages.serve_forever(poll_interval=0.1)


if __name__ == "__main__":
    main()
