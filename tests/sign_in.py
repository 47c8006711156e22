"""People who sign in with browsers of their own, mail that is looked at, and a phone."""
import re
import time
from unittest.mock import Mock, patch

import pyotp

from odoo.addons.mail.tests.common import MailCase
from odoo.tests import HttpCase
from odoo.tests.common import Opener
from odoo.tools import mute_logger

from ..models.res_users_session import SECOND_FACTOR
from .documents import DocumentCase

PASSWORD = "an0ther-l0ng-Password!"
TWO_FACTOR = "/web/login/two-factor"
RECOVERY = "/web/login/recovery"
AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
CSRF = re.compile(r'csrf_token: "(\w+)"')
DIGITS = re.compile(r"letter-spacing: 6px;\">(\d{6})<")
KEY = re.compile(r'class="o_ebox_key[^"]*">([A-Z2-7 ]+)<')
ON_PAPER = re.compile(r"<code>((?:[A-Z2-7]{4}-){3}[A-Z2-7]{4})</code>")


class SecondFactorCase(HttpCase):
    """Sessions that a test opens have the second factor, as if their person had given it."""

    def authenticate(self, user, password, *, session_extra=None, **kwargs):
        person = self.env["res.users"].search([("login", "=", user)]) if user else None
        extra = {SECOND_FACTOR: person.id} if person else {}
        return super().authenticate(
            user, password, session_extra=extra | (session_extra or {}), **kwargs
        )


class Browser:
    """A browser with its own cookies; answers are looked at as they come, redirections too."""

    def __init__(self, case):
        self.case = case
        self.opener = Opener(case)
        self.opener.headers["User-Agent"] = AGENT
        self.csrf = None

    def get(self, path, **kwargs):
        return self._open("GET", path, **kwargs)

    def post(self, path, **data):
        """Send a form of this site."""
        if not self.csrf:
            self.get("/web/login")
        return self._open("POST", path, data={"csrf_token": self.csrf, **data})

    def _open(self, method, path, **kwargs):
        case = self.case
        case.opener = self.opener  # the harness serves one browser at a time
        case.env.flush_all()
        session = self.opener.cookies.get("session_id")
        answer = self.opener.request(
            method, case.base_url() + path, allow_redirects=False, timeout=30, **kwargs
        )
        case.env.invalidate_all()
        if method == "POST" and session != answer.cookies.get("session_id", session):
            self.csrf = None  # what the page has belongs to the session before
        elif found := CSRF.search(answer.text):
            self.csrf = found[1]
        return answer

    def rpc(self, model, method, *args, **kwargs):
        """:return: the answer of ``call_kw`` as JSON"""
        params = {"model": model, "method": method, "args": args, "kwargs": kwargs}
        body = {"jsonrpc": "2.0", "method": "call", "params": params}
        return self._open("POST", "/web/dataset/call_kw", json=body).json()

    def give_password(self, login, password=PASSWORD, **more):
        """The first stage of signing in; :return: the answer"""
        self.csrf = None
        return self.post("/web/login", login=login, password=password, **more)

    def is_in(self):
        """Whether this browser has a session: the person's own page is shown."""
        return self.get("/my/security").status_code == 200


class SignInCase(MailCase, HttpCase, DocumentCase):
    """A reader on the portal, where two-factor sign-in is required, and a document to read."""

    has_document = True

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["ir.config_parameter"].set_param("base.login_cooldown_after", 0)
        cls.env["ir.config_parameter"].set_param("auth_signup.reset_password", "True")
        cls.reader = cls.make_reader("marie@example.com")
        if cls.has_document:
            cls.document = cls.make_document("letter")

    @classmethod
    def make_reader(cls, login, **values):
        return cls.make_user(
            login, "reader", groups="base.group_portal", password=PASSWORD, email=login,
            name="Marie Peeters", **values,
        )

    def setUp(self):
        super().setUp()
        self.clock = time.time()
        phone_time = Mock(time=lambda: self.clock)
        self.startPatcher(patch("odoo.addons.auth_totp.models.totp.time", phone_time))
        gateway = self.mock_mail_gateway(mail_unlink_sent=True)
        gateway.__enter__()
        self.addCleanup(gateway.__exit__, None, None, None)
        # Refusals are logged; what matters is that they come.
        muted = mute_logger("odoo.http", "odoo.addons.l10n_be_ebox.models.ebox_mfa_code")
        muted.__enter__()
        self.addCleanup(muted.__exit__)

    def browser(self):
        return Browser(self)

    # --- the phone

    def app(self, user=None, key=None):
        """The authenticator app of a person, or for a key that a page shows."""
        secret = key or (user or self.reader).sudo().totp_secret
        return pyotp.TOTP(secret.replace(" ", ""))

    def code(self, user=None, key=None):
        """What the app shows, after the time that it takes to show another one."""
        self.clock += 30
        return self.app(user, key).at(self.clock)

    def key_on(self, browser):
        """The key that the last step shows to a browser."""
        return KEY.search(browser.get(TWO_FACTOR).text)[1].replace(" ", "")

    # --- the mail

    def mails_to(self, address):
        return [mail for mail in self._mails if address in str(mail["email_to"])]

    def mailed_code(self, address):
        """The six digits in the newest mail to an address."""
        return DIGITS.search(self.mails_to(address)[-1]["body"])[1]

    def mailed_link(self, address):
        """The link to reset the password in the newest mail to an address, as a path."""
        body = self.mails_to(address)[-1]["body"]
        link = re.search(r'href="[^"]*?(/web/reset_password\?[^"]+)"', body)[1]
        return link.replace("&amp;", "&")

    def let_pass(self, seconds):
        """As if the codes of the recovery addresses had been sent earlier."""
        self.env.cr.execute(
            "UPDATE ebox_mfa_code SET create_date = create_date - %s * interval '1 second'",
            [seconds],
        )
        self.env.invalidate_all()

    # --- whole ways

    def enrol(self, browser, user=None, address="marie.private@example.net"):
        """Walk the four steps after the password; :return: the recovery codes"""
        self.let_pass(61)
        browser.post(TWO_FACTOR, action="installed")
        browser.post(TWO_FACTOR, action="address", email=address)
        browser.post(TWO_FACTOR, action="confirm", code=self.mailed_code(address))
        key = KEY.search(browser.get(TWO_FACTOR).text)[1]
        page = browser.post(TWO_FACTOR, action="activate", code=self.code(key=key))
        self.assertEqual(page.status_code, 200)
        return ON_PAPER.findall(page.text)

    def enrolled(self, user=None):
        """A browser whose person has just set up everything; :return: it, and the codes"""
        user = user or self.reader
        browser = self.browser()
        browser.give_password(user.login)
        codes = self.enrol(browser, user)
        self.assertTrue(user.totp_enabled)
        return browser, codes

    def sign_in(self, user=None, browser=None):
        """Password and code; :return: the browser"""
        user = user or self.reader
        browser = browser or self.browser()
        browser.give_password(user.login)
        browser.post("/web/login/totp", totp_token=self.code(user))
        return browser

    def answer_requests(self):
        """Answer the forgotten passwords, as cron does at once."""
        self.env.flush_all()
        with self.registry.cursor() as cr:
            self.env(cr=cr, su=True)["ebox.mfa.reset.request"]._cron_answer()
        self.env.invalidate_all()

    def reset_password(self, asked_with, address, password="a-Brand-new-0ne!"):
        """Forget the password: ask, let the request be answered, follow the link."""
        browser = self.browser()
        browser.post("/web/reset_password", login=asked_with)
        self.answer_requests()
        link = self.mailed_link(address)
        browser.get(link)
        answer = browser.post(link, password=password, confirm_password=password)
        self.assertIn("Your password has been reset", answer.text)
        return password
