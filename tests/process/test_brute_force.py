"""Guessing against a real server: what was counted stays, even where its request is undone."""
import json
import os
import re
import socket
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

from servers import PATIENCE_SECONDS, ProcessCase, script

LOGIN, PASSWORD = "marie@example.com", "an0ther-l0ng-Password!"
SETUP = f"""
portal = env.ref("base.group_portal").id
person = env["res.users"].search([("login", "=", "{LOGIN}")])
person = person or person.with_context(no_reset_password=True).create(dict(
    name="Marie Peeters", login="{LOGIN}", password="{PASSWORD}", group_ids=[(6, 0, [portal])],
))
print("RECOVERY", env["ebox.mfa.recovery.code"]._issue(person)[0])
env.cr.commit()
"""
# Odoo's own wait, by address and in memory: no clock of the database moves it.
COOLDOWN = "base.login_cooldown_after"
CSRF = re.compile(r'csrf_token: "(\w+)"')


class TestBruteForce(ProcessCase):
    """A remote call that is refused raises out of its request, which is rolled back."""

    def setUp(self):
        shell = script("odoo", "shell", "-d", self.database, "--no-http", "--log-level", "error",
                       input=SETUP, env=os.environ)
        self.recovery_code = re.search(r"RECOVERY ([A-Z2-7-]+)", shell.stdout)[1]
        self.do("DELETE FROM ebox_mfa_attempt")
        self.do("DELETE FROM ir_config_parameter WHERE key = %s", COOLDOWN)
        port = free_port()
        self.start_server("-p", port, "--max-cron-threads", "0", "--log-level", "warn")
        self.url = f"http://127.0.0.1:{port}"
        self.wait_until(self.answers, "starting the server")

    def answers(self):
        try:
            return self.open("/web/login")
        except OSError:
            return False

    def browser(self):
        """Without cookies yet; it follows redirections."""
        return urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(CookieJar())
        )

    def open(self, path, body=None, browser=None):
        """The text of an answer; ``body`` is sent as JSON, or as a form where it is bytes."""
        request = urllib.request.Request(self.url + path)
        if isinstance(body, dict):
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        elif body:
            request.data = body
        with (browser or self.browser()).open(request, timeout=PATIENCE_SECONDS) as answer:
            return answer.read().decode()

    def send(self, browser, path, **form):
        """Send a form of the sign-in page."""
        csrf = CSRF.search(self.open("/web/login", browser=browser))[1]
        body = urllib.parse.urlencode({"csrf_token": csrf, **form}).encode()
        return self.open(path, body, browser)

    def signs_in(self, browser):
        self.send(browser, "/web/login", login=LOGIN, password=PASSWORD)
        return "portal_change_password" in self.open("/my/security", browser=browser)

    def guess(self, password):
        """:return: the message of the refusal, or the user's id"""
        params = {"db": self.database, "login": LOGIN, "password": password}
        body = {"jsonrpc": "2.0", "method": "call", "params": params}
        answer = json.loads(self.open("/web/session/authenticate", body))
        return answer["error"]["data"]["message"] if "error" in answer else answer["result"]["uid"]

    def test_guesses_are_stopped_and_the_person_gets_in_after_the_wait(self):
        self.do("INSERT INTO ir_config_parameter (key, value) VALUES (%s, '0')", COOLDOWN)
        answers = [self.guess(f"wrong {n}") for n in range(5)]
        self.assertEqual(set(answers), {"Access Denied"})
        for password in ("wrong again", PASSWORD):
            self.assertIn("Too many attempts. Try again in", self.guess(password))
        self.assertEqual(self.value("SELECT count(*) FROM ebox_mfa_attempt"), 5)
        self.do("UPDATE ebox_mfa_attempt SET moment = moment - interval '61 seconds'")
        self.assertIsInstance(self.guess(PASSWORD), int)
        self.assertEqual(self.value("SELECT count(*) FROM ebox_mfa_attempt"), 0)

    def test_the_person_gets_in_at_once_by_a_recovery_code_or_in_a_known_browser(self):
        known, new = self.browser(), self.browser()
        self.assertTrue(self.signs_in(known))
        self.open("/web/session/logout", browser=known)
        for number in range(6):
            refused = self.guess(f"wrong {number}")
        self.assertIn("Too many attempts", refused)
        self.assertFalse(self.signs_in(new))
        self.assertTrue(self.signs_in(known))
        self.send(new, "/web/login/recovery-code", login=LOGIN, code=self.recovery_code)
        self.assertTrue(self.signs_in(new))


def free_port():
    """A port that is free now."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return str(sock.getsockname()[1])
