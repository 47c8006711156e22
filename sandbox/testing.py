"""Start the sandbox from a test or a bench: a process of its own, standard library only."""
from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# No proxy, and none of the libraries that a test harness may have patched.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class AdminError(Exception):
    """An admin call that was refused; the message holds status and body."""


class Sandbox:
    """A running sandbox. Also a context manager."""

    def __init__(self, process: subprocess.Popen, url: str):
        self._process = process
        self.url = url

    @property
    def token_url(self) -> str:
        """The token endpoint, which is also the assertion's ``aud``."""
        return f"{self.url}/REST/oauth/v5/token"

    @property
    def registry_url(self) -> str:
        """The NSSO's Message Registry, contract 3."""
        return f"{self.url}/REST/ebox/enterprise/messageRegistry/v3/"

    def admin(self, method: str, path: str, json_body: dict | None = None) -> dict:
        """An admin call such as ``admin("POST", "/faults", {"kind": "500"})``.

        ``path`` may begin with ``/admin`` or not. Raises AdminError.
        """
        request = urllib.request.Request(
            f"{self.url}/admin/{path.removeprefix('/admin').lstrip('/')}",
            data=None if json_body is None else json.dumps(json_body).encode(),
            headers={"Content-Type": "application/json"},
            method=method,
        )
        try:
            with _OPENER.open(request, timeout=60) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            with error:
                body = error.read().decode("utf-8", "replace")
            raise AdminError(f"{method} {path}: {error.code} {body}") from None

    def stop(self) -> None:
        """End the process; it writes its state first."""
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        finally:
            self._process.kill()
            self._process.wait()
            self._process.stdout.close()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()


def start_sandbox(
    *, port: int = 0, host: str = "127.0.0.1", seed: int = 1, state: str | Path | None = None
) -> Sandbox:
    """Start ``python -m sandbox`` and wait until it listens; it ends with this process.

    Raises RuntimeError where it does not start; its own words are on standard error.
    """
    command = [
        sys.executable, "-m", "sandbox", "--until-stdin-closes",
        "--host", host, "--port", str(port), "--seed", str(seed),
    ]
    if state is not None:
        command += ["--state", str(Path(state).resolve())]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    line = process.stdout.readline()
    if not line:
        process.communicate()
        raise RuntimeError(f"the sandbox did not start: {' '.join(command)}")
    return Sandbox(process, json.loads(line)["url"])
