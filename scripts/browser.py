"""A headless Chromium, driven by its DevTools protocol, for the pictures of the documentation."""
from __future__ import annotations

import base64
import io
import itertools
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager

import pyotp
import websocket
from PIL import Image

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LISTENING = re.compile(r"DevTools listening on (\S+)")
PATIENCE_SECONDS = 30
LOADED = "document.readyState === 'complete'"
CODE = "[name=totp_token]"
# Of a picture: these are screens, not photographs. Fewer where it is large.
COLOURS, LARGEST = (256, 128, 64, 32), 140_000


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
        """Wait until an expression is true; :raises TimeoutError: where it never is."""
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

    def picture(self, area: dict[str, float] | None = None) -> bytes:
        """The page as it is seen, or an area of it, as a PNG of few colours."""
        clip = {"clip": {**area, "scale": 1}} if area else {}
        png = self.call("Page.captureScreenshot", format="png", **clip)["data"]
        image = Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB")
        for colours in COLOURS:
            small = io.BytesIO()
            image.quantize(colours).save(small, "PNG", optimize=True)
            if small.tell() <= LARGEST:
                break
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
