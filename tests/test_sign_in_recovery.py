from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .sign_in import ON_PAPER, PASSWORD, RECOVERY, TWO_FACTOR, SignInCase

PRIVATE = "marie.private@example.net"
RESET = "/web/reset_password"


class RecoveryCase(SignInCase):
    """Marie set everything up; then something is lost, or stolen."""

    def setUp(self):
        super().setUp()
        self.phone, self.codes = self.enrolled()
        self.let_pass(3600)
        self.clock += 300

    def at_prompt(self, password=PASSWORD):
        """A browser at the code prompt."""
        browser = self.browser()
        browser.give_password(self.reader.login, password)
        self.assertEqual(browser.get("/web/login/totp").status_code, 200)
        return browser

    def assertStillMine(self):  # noqa: N802 -- as unittest names it
        """The authenticator is the one that Marie set up, and works."""
        self.assertTrue(self.reader.totp_enabled)
        self.assertFalse(self.reader.sudo().ebox_must_enrol)


@tagged("post_install", "-at_install")
class TestSignInRecovery(RecoveryCase):
    """The phone is lost: a code to the recovery address, or one on paper."""

    def test_the_prompt_leads_to_recovery(self):
        browser = self.browser()
        browser.give_password(self.reader.login, redirect="/my/orders")
        page = browser.get("/web/login/totp?redirect=/my/orders").text
        self.assertIn('href="/web/login/recovery?redirect=%2Fmy%2Forders"', page)
        self.assertIn("m•••@example.net", browser.get(RECOVERY).text)
        self.assertNotIn(PRIVATE, browser.get(RECOVERY).text)

    def test_nobody_recovers_without_the_password(self):
        for browser in (self.browser(), self.sign_in()):
            answer = browser.get(RECOVERY)
            self.assertEqual(answer.status_code, 303)
            self.assertTrue(answer.headers["Location"].endswith("/web/login"))
        browser = self.browser()
        browser.post(RECOVERY, action="send")
        self.assertFalse(self.env["ebox.mfa.code"]._open_code(self.reader, "lost_phone"))

    def test_a_code_by_mail_replaces_the_authenticator(self):
        other = self.sign_in()
        key = self.reader.sudo().totp_secret
        browser = self.at_prompt()
        self.assertIn("We sent six digits", browser.post(RECOVERY, action="send").text)
        answer = browser.post(RECOVERY, action="check", code=self.mailed_code(PRIVATE))
        self.assertTrue(answer.headers["Location"].endswith(TWO_FACTOR))
        self.assertFalse(self.reader.totp_enabled)
        self.assertFalse(other.is_in())
        self.assertFalse(browser.is_in())
        for address in (PRIVATE, self.reader.login):
            self.assertIn("authenticator was removed", self.mails_to(address)[-1]["subject"])
        page = browser.get(TWO_FACTOR).text
        self.assertIn("The old authenticator no longer works", page)
        browser.post(TWO_FACTOR, action="installed")
        self.assertIn("o_ebox_step_scan", browser.get(TWO_FACTOR).text)
        new_key = self.key_on(browser)
        self.assertNotEqual(new_key, key)
        page = browser.post(TWO_FACTOR, action="activate", code=self.code(key=new_key))
        self.assertEqual(len(ON_PAPER.findall(page.text)), 10)
        self.assertTrue(browser.is_in())
        self.assertStillMine()
        self.assertEqual(self.reader.sudo().ebox_recovery_email, PRIVATE)

    def test_nothing_goes_before_the_new_authenticator(self):
        """Not even where two-factor sign-in is only offered, and not by the password alone."""
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        browser = self.at_prompt()
        browser.post(RECOVERY, action="send")
        browser.post(RECOVERY, action="check", code=self.mailed_code(PRIVATE))
        self.assertFalse(browser.is_in())
        browser.post(TWO_FACTOR, action="later")
        self.assertFalse(browser.is_in())
        again = self.browser()
        self.assertIn(TWO_FACTOR, again.give_password(self.reader.login).headers["Location"])
        answer = again.get(TWO_FACTOR)
        self.assertTrue(answer.headers["Location"].endswith(RECOVERY))
        again.post(TWO_FACTOR, action="installed")
        again.post(TWO_FACTOR, action="address", email="thief@example.org")
        self.assertFalse(self.mails_to("thief@example.org"))
        again.post(RECOVERY, action="replace", code=self.codes[0])
        self.assertEqual(again.get(TWO_FACTOR).status_code, 200)

    def test_the_mailed_code_works_once_and_in_its_time(self):
        browser = self.at_prompt()
        browser.post(RECOVERY, action="send")
        code = self.env["ebox.mfa.code"]._open_code(self.reader, "lost_phone")
        digits = self.mailed_code(PRIVATE)
        wrong = "000000" if digits != "000000" else "111111"
        answer = browser.post(RECOVERY, action="check", code=wrong)
        self.assertIn("You can try 4 more times", answer.text)
        code.expires = fields.Datetime.now() - timedelta(seconds=1)
        answer = browser.post(RECOVERY, action="check", code=digits)
        self.assertIn("has expired or was used", answer.text)
        self.assertStillMine()

    def test_five_wrong_codes_close_it(self):
        browser = self.at_prompt()
        browser.post(RECOVERY, action="send")
        digits = self.mailed_code(PRIVATE)
        for attempt in range(5):
            browser.post(RECOVERY, action="check", code=f"{(int(digits) + 1 + attempt) % 10**6:06}")
        answer = browser.post(RECOVERY, action="check", code=digits)
        self.assertIn("has expired or was used", answer.text)
        self.assertStillMine()

    def test_a_mailed_code_does_not_work_twice(self):
        browser = self.at_prompt()
        browser.post(RECOVERY, action="send")
        digits = self.mailed_code(PRIVATE)
        browser.post(RECOVERY, action="check", code=digits)
        again = self.browser()
        again.give_password(self.reader.login)
        answer = again.post(RECOVERY, action="check", code=digits)
        self.assertIn("has expired or was used", answer.text)
        self.assertTrue(again.get(TWO_FACTOR).headers["Location"].endswith(RECOVERY))

    def test_a_code_for_another_purpose_does_not_replace(self):
        """What confirms a recovery address is no proof that the phone is lost."""
        self.env["ebox.mfa.code"]._send(self.reader, "address", PRIVATE)
        answer = self.at_prompt().post(RECOVERY, action="check", code=self.mailed_code(PRIVATE))
        self.assertIn("has expired or was used", answer.text)
        self.assertStillMine()

    def test_a_recovery_code_signs_in_once(self):
        browser = self.at_prompt()
        typed = self.codes[3].lower().replace("-", " ")
        answer = browser.post(RECOVERY, action="once", code=typed, redirect="/my/orders")
        self.assertTrue(answer.headers["Location"].endswith("/my/orders"))
        self.assertTrue(browser.is_in())
        self.assertStillMine()
        self.assertIn("recovery code was used", self.mails_to(PRIVATE)[-1]["subject"])
        again = self.at_prompt()
        answer = again.post(RECOVERY, action="once", code=self.codes[3])
        self.assertIn("not one of your recovery codes, or it was used", answer.text)
        self.assertFalse(again.is_in())

    def test_a_recovery_code_replaces_the_authenticator(self):
        browser = self.at_prompt()
        answer = browser.post(RECOVERY, action="replace", code=self.codes[0])
        self.assertTrue(answer.headers["Location"].endswith(TWO_FACTOR))
        self.assertFalse(self.reader.totp_enabled)

    def test_somebody_elses_recovery_code_does_not(self):
        other = self.make_reader("jan@example.com")
        codes = self.env["ebox.mfa.recovery.code"]._issue(other)
        answer = self.at_prompt().post(RECOVERY, action="once", code=codes[0])
        self.assertIn("not one of your recovery codes", answer.text)

    def test_recovery_codes_are_kept_as_hashes(self):
        self.env.cr.execute(
            "SELECT * FROM ebox_mfa_recovery_code WHERE user_id = %s", [self.reader.id]
        )
        kept = str(self.env.cr.fetchall())
        for code in self.codes:
            self.assertNotIn(code, kept)
            self.assertNotIn(code.replace("-", ""), kept)
        self.assertEqual(kept.count("$pbkdf2-sha512$"), 10)


@tagged("post_install", "-at_install")
class TestSignInThieves(RecoveryCase):
    """One stolen mailbox is one factor: its thief does not get in."""

    def test_thief_of_the_login_mailbox(self):
        password = self.reset_password(self.reader.login, self.reader.login)
        self.assertEqual(self.mails_to(PRIVATE)[-1]["subject"], "Your password was reset")
        thief = self.at_prompt(password)
        thief.post("/web/login/totp", totp_token="123456")
        self.assertFalse(thief.is_in())
        # No new authenticator by the password alone.
        answer = thief.get(TWO_FACTOR)
        self.assertTrue(answer.headers["Location"].endswith("/web/login/totp"))
        thief.post(TWO_FACTOR, action="installed")
        thief.post(TWO_FACTOR, action="address", email="thief@example.org")
        self.assertFalse(self.mails_to("thief@example.org"))
        # The code goes to the mailbox that they do not have.
        before = len(self.mails_to(self.reader.login))
        thief.post(RECOVERY, action="send")
        self.assertEqual(len(self.mails_to(self.reader.login)), before)
        self.assertFalse(thief.is_in())
        self.assertStillMine()

    def test_thief_of_the_recovery_mailbox(self):
        password = self.reset_password(PRIVATE, PRIVATE)
        told = self.mails_to(self.reader.login)[-1]
        self.assertEqual(told["subject"], "Your password was reset")
        thief = self.at_prompt(password)
        page = thief.get(RECOVERY).text
        self.assertIn("For 72 hours after that", page)
        self.assertNotIn('value="send"', page)
        answer = thief.post(RECOVERY, action="send")
        self.assertIn("cannot replace your authenticator as well", answer.text)
        self.assertFalse(self.env["ebox.mfa.code"]._open_code(self.reader, "lost_phone"))
        self.assertFalse(thief.is_in())
        self.assertStillMine()

    def test_a_code_from_before_the_reset_is_held_too(self):
        thief = self.at_prompt()
        thief.post(RECOVERY, action="send")
        digits = self.mailed_code(PRIVATE)
        password = self.reset_password(PRIVATE, PRIVATE)
        thief = self.at_prompt(password)
        answer = thief.post(RECOVERY, action="check", code=digits)
        self.assertIn("cannot replace your authenticator as well", answer.text)
        self.assertStillMine()

    def test_another_user_of_the_contact_is_held_too(self):
        """Who reads the recovery mailbox asks as the other user whose address it is."""
        office = self.make_user("z-office@example.com", groups="base.group_portal")
        office.partner_id = self.reader.partner_id
        self.env["ebox.mfa.reset.link"]._note(office, "marie.private@example.net")
        self.reader.ebox_password_reset = fields.Datetime.now()
        self.assertTrue(self.reader._ebox_held_until())

    def test_a_reset_through_the_login_leaves_recovery_open(self):
        password = self.reset_password(self.reader.login, self.reader.login)
        browser = self.at_prompt(password)
        browser.post(RECOVERY, action="send")
        answer = browser.post(RECOVERY, action="check", code=self.mailed_code(PRIVATE))
        self.assertTrue(answer.headers["Location"].endswith(TWO_FACTOR))

    def test_the_hold_ends_after_the_hours_of_the_setting(self):
        password = self.reset_password(PRIVATE, PRIVATE)
        self.reader.sudo().ebox_password_reset -= timedelta(hours=71)
        self.assertTrue(self.reader._ebox_held_until())
        self.env["ir.config_parameter"].set_param("l10n_be_ebox.recovery_hold_hours", 24)
        self.assertFalse(self.reader._ebox_held_until())
        answer = self.at_prompt(password).post(RECOVERY, action="send")
        self.assertIn("We sent six digits", answer.text)

    def test_a_recovery_code_helps_during_the_hold(self):
        password = self.reset_password(PRIVATE, PRIVATE)
        browser = self.at_prompt(password)
        browser.post(RECOVERY, action="replace", code=self.codes[0])
        self.assertEqual(browser.get(TWO_FACTOR).status_code, 200)
        self.assertFalse(self.reader.totp_enabled)

    def test_a_reset_ends_sessions_and_trusted_devices(self):
        trusted = self.browser()
        trusted.give_password(self.reader.login)
        trusted.post("/web/login/totp", totp_token=self.code(), remember="1")
        self.assertTrue(trusted.is_in())
        password = self.reset_password(PRIVATE, PRIVATE)
        self.assertFalse(trusted.is_in())
        trusted.give_password(self.reader.login, password)
        self.assertEqual(trusted.get("/web/login/totp").status_code, 200)
        self.assertFalse(trusted.is_in())

    def test_the_mail_to_the_recovery_address_states_the_login(self):
        self.reset_password(PRIVATE, PRIVATE)
        mails = [m for m in self.mails_to(PRIVATE) if m["subject"] == "Reset your password"]
        self.assertIn(self.reader.login, mails[0]["body"])

    def test_asking_for_a_new_password_answers_the_same_to_all(self):
        answers = set()
        for login in (self.reader.login, PRIVATE, "nobody@example.com"):
            browser = self.browser()
            answer = browser.post(RESET, login=login)
            text = answer.text.replace(browser.csrf or "", "").replace(login, "")
            answers.add((answer.status_code, text))
        self.assertEqual(len(answers), 1)
        self.assertIn("Password reset instructions sent", answers.pop()[1])

    def test_a_link_with_an_address_tells_nothing(self):
        for path in (f"{RESET}?signup_email=%s",):
            answers = {
                self.browser().get(path % login).status_code
                for login in (self.reader.login, "nobody@example.com")
            }
            self.assertEqual(answers, {200})
