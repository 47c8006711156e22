"""Take the pictures of the README from the running demonstration, in a headless Chromium.

usage: screenshots.py ADDRESS FOLDER [NAME]…    all pictures, or those that are named
"""
from __future__ import annotations

import base64
import io
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyotp
import websocket
from PIL import Image

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LISTENING = re.compile(r"DevTools listening on (\S+)")
DESKTOP, SHORT, PHONE = (1440, 900), (1440, 560), (390, 844)
PATIENCE_SECONDS = 30
LOADED = "document.readyState === 'complete'"
CODE = "[name=totp_token]"
COLOURS = 256  # of a picture: these are screens, not photographs

FIRST_STATEMENT = "document.querySelector('.o_ebox_table a[href*=\"/my/ebox/\"]:not([class])').href"


@dataclass(frozen=True)
class Picture:
    """One picture: as whom, where, and what is done there before it is taken.

    ``then`` is JavaScript; ``shown``: what has to be on the page; ``inside``: the same in its
    frame, where there is one.
    """

    name: str
    path: str
    shown: str
    then: str = ""
    inside: str = ""
    size: tuple[int, int] = DESKTOP
    login: str = "accountant@example.com"


PICTURES = (
    Picture("portal_list", "/my/ebox", ".o_ebox_table"),
    Picture(
        "portal_document",
        "/my/ebox?search=ONSS+cotisations&to_pay=1&sort=-date",
        ".o_ebox_qr img, .o_ebox_table",
        then=f"location = {FIRST_STATEMENT}",
        inside=".page[data-loaded=true] canvas",
    ),
    Picture("portal_downloads", "/my/ebox/downloads", ".o_ebox_download", size=SHORT),
    Picture("portal_labels", "/my/ebox/labels", ".o_ebox_label_row", size=SHORT),
    Picture("portal_phone", "/my/ebox", ".o_ebox_table", size=PHONE),
)


class Browser:
    """A page of a headless Chromium, spoken to by its DevTools protocol."""

    def __init__(self, address: str):
        self._numbers = itertools.count(1)
        self._socket = websocket.create_connection(address, suppress_origin=True)
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = {"sessionId": session["sessionId"]}
        self.call("Page.enable")

    _session: dict[str, str] = {}

    def call(self, method: str, **params):
        """Call a method of the protocol; its result."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params, **self._session}
        self._socket.send(json.dumps(message))
        while (answer := json.loads(self._socket.recv())).get("id") != number:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def run(self, script: str):
        """The value of a JavaScript expression on the page."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        return result["result"].get("value")

    def wait_for(self, script: str) -> None:
        """Wait until an expression is true; :raises TimeoutError: where it never is"""
        until = time.monotonic() + PATIENCE_SECONDS
        while not self.run(f"!!({script})"):
            if time.monotonic() > until:
                raise TimeoutError(script)
            time.sleep(0.1)

    def open(self, url: str) -> None:
        self.call("Page.navigate", url=url)
        self.wait_for(LOADED)

    def resize(self, width: int, height: int) -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=width < 500,
        )

    def picture(self) -> bytes:
        """The page as it is seen, as a PNG of few colours."""
        png = base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
        small = io.BytesIO()
        Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS).save(
            small, "PNG", optimize=True
        )
        return small.getvalue()


@contextmanager
def chromium():
    """A browser with a profile of its own, ended afterwards; yields its DevTools address."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if not program:
        raise SystemExit("Chromium is not installed (scripts/setup --tests installs it).")
    with tempfile.TemporaryDirectory() as profile:
        process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--disable-background-networking", "--lang=en-GB", "--remote-debugging-port=0",
             f"--user-data-dir={profile}", "about:blank"],
            stderr=subprocess.PIPE, text=True,
        )
        try:
            yield next(filter(None, map(LISTENING.search, process.stderr)))[1]
        finally:
            process.terminate()
            process.wait(timeout=10)


def sign_in(browser: Browser, address: str, login: str) -> None:
    """Sign in as a person of the demonstration: the password is the login's first part."""
    browser.open(f"{address}/web/session/logout")
    browser.open(f"{address}/web/login")
    fill_in(browser, {"login": login, "password": login.partition("@")[0]})
    browser.wait_for(f"!document.querySelector('[name=password]') && {LOADED}")
    while browser.run(f"!!document.querySelector({json.dumps(CODE)})"):
        fill_in(browser, {"totp_token": pyotp.TOTP(os.environ["DEMO_KEY"]).now()})
        time.sleep(3)  # a code that was used already is refused; the next one comes
        browser.wait_for(LOADED)


def fill_in(browser: Browser, values: dict[str, str]) -> None:
    """Send the form that has these fields."""
    for name, value in values.items():
        browser.run(f"document.querySelector('[name={name}]').value = {json.dumps(value)}")
    browser.run(f"document.querySelector('[name={next(iter(values))}]').form.submit()")
    time.sleep(0.5)


def take(browser: Browser, address: str, picture: Picture) -> bytes:
    """Go where a picture is taken, wait for all of it, and take it."""
    browser.resize(*picture.size)
    browser.open(address + picture.path)
    browser.wait_for(f"document.querySelector({json.dumps(picture.shown)})")
    if picture.then:
        before = browser.run("location.href")
        browser.run(picture.then)
        browser.wait_for(
            f"location.href !== {json.dumps(before)} && {LOADED}"
            f" && document.querySelector({json.dumps(picture.shown)})"
        )
    if picture.inside:
        browser.wait_for(
            "document.querySelector('iframe')?.contentDocument"
            f"?.querySelector({json.dumps(picture.inside)})"
        )
    browser.wait_for("[...document.images].every((image) => image.complete)")
    time.sleep(1)  # what fades in
    return browser.picture()


def main(address: str, folder: str, *names: str) -> None:
    with chromium() as devtools:
        browser, person = Browser(devtools), None
        for picture in PICTURES:
            if names and picture.name not in names:
                continue
            if picture.login != person:
                sign_in(browser, address, picture.login)
                person = picture.login
            path = Path(folder, f"{picture.name}.png")
            path.write_bytes(take(browser, address, picture))
            print(f"{path} {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main(*sys.argv[1:])
