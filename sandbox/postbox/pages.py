"""The pages on which the mails are read."""
from __future__ import annotations

from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from .folder import Folder, Mail

STYLE = """
body { margin: 0; background: #f3f5f8; color: #1c2430;
    font: 16px/1.5 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif }
header { padding: 14px 24px; background: #08365f; color: #fff }
header a { color: #fff; font-weight: 700; text-decoration: none }
main { max-width: 860px; margin: 0 auto; padding: 24px 16px }
form { margin-bottom: 16px }
input { width: 100%; box-sizing: border-box; padding: 8px 10px; border: 1px solid #9aa6b4;
    border-radius: 4px; font: inherit }
ul { margin: 0; padding: 0; list-style: none }
li a { display: block; margin-bottom: 8px; padding: 12px 16px; border: 1px solid #d5dbe3;
    border-radius: 4px; background: #fff; color: inherit; text-decoration: none }
li a:hover { border-color: #0b4f8a }
li b, li span { display: block; overflow-wrap: anywhere }
small, .quiet { color: #5a6675 }
h1 { margin: 0 0 8px; font-size: 24px }
iframe { width: 100%; height: 70vh; border: 1px solid #d5dbe3; border-radius: 4px;
    background: #fff }
pre { padding: 16px; background: #fff; white-space: pre-wrap }
"""
LAYOUT = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">{more}
<link rel="icon" href="data:,"><style>{style}</style></head>
<body><header><a href="/">Mails of the demonstration</a></header><main>{body}</main></body></html>
"""
# Links of a mail open beside it, and scripts of it do not run.
FRAME = '<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="{html}"></iframe>'
NEW_TAB = '<base target="_blank">'
REFRESH = '<meta http-equiv="refresh" content="5">'


class PageServer(ThreadingHTTPServer):
    """Shows the mails of a folder; ``port`` 0 takes a free one."""

    daemon_threads = True

    def __init__(self, host: str, port: int, folder: Folder):
        super().__init__((host, port), PageHandler)
        self.folder = folder


class PageHandler(BaseHTTPRequestHandler):
    """``/`` lists the mails, ``/?to=…`` those to an address, ``/7`` shows one."""

    server: PageServer

    def do_GET(self) -> None:  # noqa: N802 -- the standard library's name
        """Answer with a page."""
        address = urlsplit(self.path)
        try:
            if address.path == "/":
                wanted = parse_qs(address.query).get("to", [""])[0]
                page = show_list(self.server.folder.mails(), wanted)
            else:
                page = show_mail(self.server.folder.mail(int(address.path[1:])))
        except (ValueError, FileNotFoundError):
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        content = page.encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: addresses of people stand in the queries."""


def show_list(mails: list[Mail], wanted: str) -> str:
    """The mails, newest first; those to addresses that hold ``wanted``."""
    found = [mail for mail in mails if wanted.lower() in mail.to.lower()]
    rows = "".join(
        f'<li><a href="/{mail.number}"><b>{escape(mail.subject)}</b>'
        f"<span>to {escape(mail.to)}</span><small>{escape(mail.date)}</small></a></li>"
        for mail in found
    )
    search = (
        '<form><input type="search" name="to" aria-label="To" placeholder="To: a part of the '
        f'address, then Enter" value="{escape(wanted)}"></form>'
    )
    body = search + (f"<ul>{rows}</ul>" if rows else '<p class="quiet">No mail yet.</p>')
    return LAYOUT.format(title="Mails", more=REFRESH, style=STYLE, body=body)


def show_mail(mail: Mail) -> str:
    """One mail as its reader sees it."""
    content = (
        FRAME.format(html=escape(NEW_TAB + mail.html))
        if mail.html
        else f"<pre>{escape(mail.text)}</pre>"
    )
    files = f"<br>Files: {escape(', '.join(mail.files))}" if mail.files else ""
    body = (
        f"<h1>{escape(mail.subject)}</h1><p class='quiet'>From {escape(mail.sender)}<br>"
        f"To {escape(mail.to)}<br>{escape(mail.date)}{files}</p>{content}"
    )
    return LAYOUT.format(title=escape(mail.subject), more="", style=STYLE, body=body)
