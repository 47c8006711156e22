from unittest.mock import patch

from odoo.tests import tagged
from odoo.tools import mute_logger

from ..models.ebox_mfa_recovery_code import COUNT, KEY_CRYPT_CONTEXT
from ..models.res_users_known_browser import COOKIE
from .sign_in import PASSWORD, SignInCase

TOO_MANY = "Too many attempts. Try again in"
PROOF = "/web/login/recovery-code"
WRONG = "This is not one of the recovery codes of this account, or it was used."


@tagged("post_install", "-at_install")
class TestSignInKnownBrowser(SignInCase):
    """Whoever knows a login cannot keep its owner out."""

    def setUp(self):
        super().setUp()
        muted = mute_logger("odoo.addons.base.models.res_users")
        muted.__enter__()
        self.addCleanup(muted.__exit__)
        self.marie, self.codes = self.enrolled()
        self.clock += 300

    def lock_out(self, login=None):
        """A stranger tries until everybody who gives this login must wait; :return: the answer"""
        for _ in range(6):
            answer = self.browser().give_password(login or self.reader.login, "guess")
        self.assertIn(TOO_MANY, answer.text)
        return answer

    def signs_in(self, browser):
        browser.get("/web/session/logout")
        browser.give_password(self.reader.login)
        browser.post("/web/login/totp", totp_token=self.code())
        return browser.is_in()

    def test_a_known_browser_need_not_wait(self):
        self.lock_out()
        self.assertFalse(self.signs_in(self.browser()))
        self.assertTrue(self.signs_in(self.marie))

    def test_a_known_browser_has_its_own_limit(self):
        self.marie.get("/web/session/logout")
        answers = [self.marie.give_password(self.reader.login, "guess").text for _ in range(6)]
        self.assertEqual([TOO_MANY in answer for answer in answers], [False] * 5 + [True])
        self.assertFalse(self.signs_in(self.marie))
        # What failed there does not count against the person elsewhere.
        self.assertTrue(self.signs_in(self.browser()))

    def test_a_browser_is_known_for_one_person_and_only_by_our_signature(self):
        jan = self.make_reader("jan@example.com")
        self.lock_out(jan.login)
        self.assertIn(TOO_MANY, self.marie.give_password(jan.login).text)
        self.lock_out()
        cookie = self.marie.opener.cookies[COOKIE]
        for forged in ("x", "é", f"{cookie[:-8]}AAAAAAAA", cookie[::-1]):
            browser = self.browser()
            browser.opener.cookies.set(COOKIE, forged.encode().decode("latin-1"))
            self.assertIn(TOO_MANY, browser.give_password(self.reader.login).text, forged)

    def test_the_password_alone_makes_no_browser_known(self):
        browser = self.browser()
        browser.give_password(self.reader.login)
        self.assertNotIn(COOKIE, browser.opener.cookies)
        self.assertIn(COOKIE, self.marie.opener.cookies)

    def test_without_a_second_factor_the_password_does(self):
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        jan = self.make_reader("jan@example.com")
        browser = self.browser()
        browser.give_password(jan.login)
        self.assertIn(COOKIE, browser.opener.cookies)

    # --- a recovery code

    def test_a_recovery_code_ends_the_wait(self):
        answer = self.lock_out()
        self.assertIn(f"{PROOF}?login=marie%40example.com", answer.text)
        browser = self.browser()
        answer = browser.post(PROOF, login=self.reader.login, code=self.codes[0])
        self.assertEqual(answer.status_code, 303)
        self.assertFalse(browser.is_in())
        self.assertTrue(self.signs_in(browser))
        self.assertIn(
            "A recovery code was used",
            [mail["subject"] for mail in self.mails_to(self.reader.login)],
        )
        again = self.browser()
        self.assertIn(WRONG, again.post(PROOF, login=self.reader.login, code=self.codes[0]).text)
        self.assertFalse(self.signs_in(again))

    def test_it_is_no_password(self):
        browser = self.browser()
        browser.post(PROOF, login=self.reader.login, code=self.codes[0])
        self.assertIn("Wrong login", browser.give_password(self.reader.login, "guess").text)
        self.assertEqual(browser.get("/web/login/totp").status_code, 303)

    def test_wrong_ones_get_the_same_answer_after_the_same_work(self):
        self.make_reader("jan@example.com")
        work, answers = [], set()
        hard = {name: getattr(KEY_CRYPT_CONTEXT, name) for name in ("verify", "hash")}

        def counting(name):
            return patch.object(
                type(KEY_CRYPT_CONTEXT), name,
                lambda _context, *args: work.append(name) or hard[name](*args),
            )

        for login in (self.reader.login, "jan@example.com", "nobody@example.com"):
            browser = self.browser()
            work.clear()
            with counting("verify"), counting("hash"):
                answer = browser.post(PROOF, login=login, code="AAAA-BBBB-CCCC-DDDD")
            self.assertEqual(len(work), COUNT, login)
            text = answer.text.replace(login, "").replace(browser.csrf, "")
            answers.add((answer.status_code, text))
        self.assertEqual(len(answers), 1)
        self.assertIn(WRONG, answers.pop()[1])

    def test_guessing_them_is_slowed_down_by_address(self):
        answers = [
            self.browser().post(PROOF, login=f"p{n}@example.com", code="AAAA").text
            for n in range(21)
        ]
        self.assertEqual([TOO_MANY in answer for answer in answers], [False] * 20 + [True])

    def test_the_way_is_shown_for_unknown_logins_alike(self):
        answer = self.lock_out("nobody@example.com")
        self.assertIn(f"{PROOF}?login=nobody%40example.com", answer.text)
        answer = self.browser().give_password(self.reader.login, PASSWORD[:-1])
        self.assertNotIn(PROOF, answer.text)
