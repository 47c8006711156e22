from datetime import timedelta
from unittest.mock import patch

from odoo.exceptions import AccessDenied
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..models.ebox_mfa_attempt import LIMITS
from .sign_in import PASSWORD, RECOVERY, SignInCase

TOO_MANY = "Too many attempts. Try again in"


@tagged("post_install", "-at_install")
class TestSignInAttempts(SignInCase):
    """Guessing is slowed down, and tells nothing about who has an account."""

    def setUp(self):
        super().setUp()
        muted = mute_logger("odoo.addons.base.models.res_users")
        muted.__enter__()
        self.addCleanup(muted.__exit__)

    def wait(self, **time):
        """As if what was tried had been tried so long ago."""
        self.env.cr.execute(
            "UPDATE ebox_mfa_attempt SET moment = moment - %s", [timedelta(**time)]
        )

    def guess(self, login, times, password="wrong"):
        """The answers to so many guesses, each from a browser of its own."""
        return [self.browser().give_password(login, password).text for _ in range(times)]

    def test_passwords_are_slowed_down_for_a_person(self):
        answers = self.guess(self.reader.login, 6)
        self.assertEqual([TOO_MANY in answer for answer in answers], [False] * 5 + [True])
        self.assertIn("Try again in 60 seconds", answers[-1])
        # The right one is not judged either while the person waits.
        [answer] = self.guess(self.reader.login, 1, PASSWORD)
        self.assertIn(TOO_MANY, answer)
        self.wait(seconds=61)
        self.assertNotIn(TOO_MANY, self.guess(self.reader.login, 1)[0])
        self.wait(seconds=61)
        self.assertRegex(self.guess(self.reader.login, 1)[0], r"in (59|60) seconds")
        self.wait(seconds=61)
        answer = self.browser().give_password(self.reader.login)
        self.assertEqual(answer.status_code, 303)
        # Getting in forgives.
        self.assertNotIn(TOO_MANY, "".join(self.guess(self.reader.login, 5)))

    def test_the_wait_grows(self):
        limit = LIMITS["code", "person"]
        waits = [limit.seconds_after(failures) for failures in range(4, 13)]
        self.assertEqual(waits, [0, 60, 120, 240, 480, 960, 1920, 3600, 3600])

    def test_an_address_that_tries_many_logins_waits_too(self):
        answers = [self.guess(f"person{n}@example.com", 1)[0] for n in range(11)]
        self.assertEqual([TOO_MANY in answer for answer in answers], [False] * 10 + [True])
        self.assertIn(TOO_MANY, self.guess(self.reader.login, 1)[0])

    def test_sign_in_answers_the_same_to_all(self):
        invited = self.make_reader("invited@example.com")
        self.env.cr.execute("UPDATE res_users SET password = NULL WHERE id = %s", [invited.id])
        answers = set()
        for login in (self.reader.login, "nobody@example.com", invited.login):
            browser = self.browser()
            answer = browser.give_password(login, "wrong")
            text = answer.text.replace(browser.csrf, "").replace(login, "")
            answers.add((answer.status_code, text))
        self.assertEqual(len(answers), 1)
        self.assertIn("Wrong login/password", answers.pop()[1])

    def test_a_login_that_nobody_has_takes_as_much_work(self):
        """One password is hashed or verified for each refusal, whoever is meant."""
        users = self.registry["res.users"]
        invited = self.make_reader("invited@example.com")
        self.env.cr.execute("UPDATE res_users SET password = NULL WHERE id = %s", [invited.id])
        work, hard_work = [], users._crypt_context

        def counting(model):
            context = hard_work(model)
            work.append(context)
            return context

        done = {}
        for login in (self.reader.login, "nobody@example.com"):
            with patch.object(users, "_crypt_context", counting):
                self.guess(login, 1)
            done[login] = len(work)
            work.clear()
        self.assertEqual(set(done.values()), {1})

    def test_unknown_logins_wait_as_known_ones(self):
        answers = self.guess("nobody@example.com", 6)
        self.assertEqual([TOO_MANY in answer for answer in answers], [False] * 5 + [True])

    def test_codes_of_the_app_are_slowed_down(self):
        _browser, codes = self.enrolled()
        self.clock += 300
        thief = self.browser()
        thief.give_password(self.reader.login)
        wrong = "000000" if self.app().at(self.clock) != "000000" else "111111"
        answers = [thief.post("/web/login/totp", totp_token=wrong).text for _ in range(6)]
        self.assertEqual([TOO_MANY in answer for answer in answers], [False] * 5 + [True])
        answer = thief.post("/web/login/totp", totp_token=self.code())
        self.assertIn(TOO_MANY, answer.text)
        # A recovery code lets the person in at once …
        person = self.browser()
        person.give_password(self.reader.login)
        person.post(RECOVERY, action="once", code=codes[0])
        self.assertTrue(person.is_in())

    def test_after_the_wait_the_app_is_heard_again(self):
        self.enrolled()
        self.clock += 300
        browser = self.browser()
        browser.give_password(self.reader.login)
        wrong = "000000" if self.app().at(self.clock) != "000000" else "111111"
        for _ in range(5):
            browser.post("/web/login/totp", totp_token=wrong)
        self.wait(seconds=61)
        browser.post("/web/login/totp", totp_token=self.code())
        self.assertTrue(browser.is_in())

    def test_recovery_codes_are_slowed_down(self):
        self.enrolled()
        thief = self.browser()
        thief.give_password(self.reader.login)
        answers = [
            thief.post(RECOVERY, action="once", code=f"AAAA-{n:04}").text for n in range(11)
        ]
        self.assertEqual([TOO_MANY in answer for answer in answers], [False] * 10 + [True])

    def test_forgotten_passwords_are_slowed_down_alike(self):
        for login in (self.reader.login, "nobody@example.com"):
            answers = [
                self.browser().post("/web/reset_password", login=login).text for _ in range(4)
            ]
            self.assertEqual([TOO_MANY in answer for answer in answers], [False] * 3 + [True])

    def test_who_was_meant_is_not_kept_in_clear(self):
        self.guess(self.reader.login, 1)
        self.env.cr.execute("SELECT person, address FROM ebox_mfa_attempt")
        [(person, address)] = self.env.cr.fetchall()
        self.assertEqual((len(person), len(address)), (64, 64))

    def test_old_attempts_are_forgotten(self):
        self.guess(self.reader.login, 6)
        self.wait(hours=25)
        self.assertNotIn(TOO_MANY, self.guess(self.reader.login, 1)[0])
        self.env["ebox.mfa.attempt"]._gc_attempts()
        self.assertEqual(self.env["ebox.mfa.attempt"].search_count([]), 1)

    def test_an_attempt_counts_before_it_is_judged(self):
        """A second one at the same time sees the first, whatever becomes of their requests."""
        attempts = self.env["ebox.mfa.attempt"]
        for _ in range(5):
            attempts._begin("code", self.reader.id)
        with self.assertRaisesRegex(AccessDenied, TOO_MANY):
            attempts._begin("code", self.reader.id)
