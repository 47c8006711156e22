"""Guessing against a real server: what was counted stays, even where its request is undone."""
import json
import os
import socket
import urllib.request
from http.cookiejar import CookieJar

from servers import PATIENCE_SECONDS, ProcessCase, script

LOGIN, PASSWORD = "marie@example.com", "an0ther-l0ng-Password!"
SETUP = f"""
env["ir.config_parameter"].set_param("base.login_cooldown_after", 0)
portal = env.ref("base.group_portal").id
env["res.users"].with_context(no_reset_password=True).create(dict(
    name="Marie Peeters", login="{LOGIN}", password="{PASSWORD}", group_ids=[(6, 0, [portal])],
))
env.cr.commit()
"""


class TestBruteForce(ProcessCase):
    """A remote call that is refused raises out of its request, which is rolled back."""

    def setUp(self):
        script("odoo", "shell", "-d", self.database, "--no-http", "--log-level", "error",
               input=SETUP, env=os.environ)
        port = free_port()
        self.start_server("-p", port, "--max-cron-threads", "0", "--log-level", "warn")
        self.url = f"http://127.0.0.1:{port}"
        self.wait_until(self.answers, "starting the server")

    def answers(self):
        try:
            return self.open("/web/login")
        except OSError:
            return False

    def open(self, path, body=None):
        """A request without cookies of former ones."""
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(CookieJar())
        )
        request = urllib.request.Request(self.url + path)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        with opener.open(request, timeout=PATIENCE_SECONDS) as answer:
            return answer.read().decode()

    def guess(self, password):
        """:return: the message of the refusal, or the user's id"""
        params = {"db": self.database, "login": LOGIN, "password": password}
        body = {"jsonrpc": "2.0", "method": "call", "params": params}
        answer = json.loads(self.open("/web/session/authenticate", body))
        return answer["error"]["data"]["message"] if "error" in answer else answer["result"]["uid"]

    def test_guesses_are_stopped_and_the_person_gets_in_after_the_wait(self):
        answers = [self.guess(f"wrong {n}") for n in range(5)]
        self.assertEqual(set(answers), {"Access Denied"})
        for password in ("wrong again", PASSWORD):
            self.assertIn("Too many attempts. Try again in", self.guess(password))
        self.assertEqual(self.value("SELECT count(*) FROM ebox_mfa_attempt"), 5)
        self.do("UPDATE ebox_mfa_attempt SET moment = moment - interval '61 seconds'")
        self.assertIsInstance(self.guess(PASSWORD), int)
        self.assertEqual(self.value("SELECT count(*) FROM ebox_mfa_attempt"), 0)


def free_port():
    """A port that is free now."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return str(sock.getsockname()[1])
