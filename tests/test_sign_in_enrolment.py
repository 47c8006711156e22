from unittest.mock import patch

import pyotp
from lxml import html

from odoo import Command
from odoo.addons.base.models.ir_mail_server import MailDeliveryException
from odoo.tests import tagged
from odoo.tools import mute_logger

from .sign_in import KEY, ON_PAPER, PASSWORD, TWO_FACTOR, SignInCase

PRIVATE = "marie.private@example.net"


@tagged("post_install", "-at_install")
class TestSignInEnrolment(SignInCase):
    """After the password, four steps lead to two-factor sign-in."""

    def at_step(self, step, browser=None):
        browser = browser or self.browser()
        browser.give_password(self.reader.login)
        steps = [("installed", {}), ("address", {"email": PRIVATE}), ("confirm", None)]
        for action, values in steps[: ["app", "address", "confirm", "scan"].index(step)]:
            values = {"code": self.mailed_code(PRIVATE)} if values is None else values
            browser.post(TWO_FACTOR, action=action, **values)
        self.assertIn(f"o_ebox_step_{step}", browser.get(TWO_FACTOR).text)
        return browser

    def test_the_password_leads_to_the_steps_and_no_further(self):
        browser = self.browser()
        answer = browser.give_password(self.reader.login, redirect="/my/orders")
        self.assertEqual(answer.status_code, 303)
        there = f"{TWO_FACTOR}?redirect=%2Fmy%2Forders"
        self.assertTrue(answer.headers["Location"].endswith(there))
        self.assertFalse(browser.is_in())
        for path in ("/web/login/totp", "/web/login/recovery"):
            self.assertEqual(browser.get(path).status_code, 303, path)

    def test_four_steps_then_where_the_person_was_going(self):
        browser = self.browser()
        browser.give_password(self.reader.login)
        browser.get(f"{TWO_FACTOR}?redirect=/my/orders")
        browser.post(TWO_FACTOR, action="installed")
        browser.post(TWO_FACTOR, action="address", email=PRIVATE)
        self.assertIn("m•••@example.net", browser.get(TWO_FACTOR).text)
        browser.post(TWO_FACTOR, action="confirm", code=self.mailed_code(PRIVATE))
        self.assertFalse(self.reader.totp_enabled)
        key = KEY.search(browser.get(TWO_FACTOR).text)[1]
        page = browser.post(TWO_FACTOR, action="activate", code=self.code(key=key))
        self.assertEqual(len(set(ON_PAPER.findall(page.text))), 10)
        onward = html.fromstring(page.content).xpath("//a[hasclass('o_ebox_onward')]/@href")
        self.assertEqual(onward, ["/my/orders"])
        self.assertTrue(browser.is_in())
        self.assertEqual(self.reader.sudo().ebox_recovery_email, PRIVATE)
        for address in (PRIVATE, self.reader.login):
            self.assertEqual(self.mails_to(address)[-1]["subject"], "Two-factor sign-in is on")

    def test_who_asked_for_no_page_gets_the_documents(self):
        browser = self.browser()
        answer = browser.give_password(self.reader.login)
        self.assertTrue(answer.headers["Location"].endswith("?redirect=%2Fmy%2Febox"))
        self.enrol(browser)
        again = self.browser()
        again.give_password(self.reader.login)
        answer = again.post("/web/login/totp", totp_token=self.code())
        self.assertTrue(answer.headers["Location"].endswith("/my/ebox"))

    def test_a_link_of_a_stranger_leads_to_this_site_alone(self):
        for redirect, landed in (
            ("javascript:alert(1)", "/alert(1)"),
            ("https://evil.example/my/orders", "/my/orders"),
            ("//evil.example/my/orders", "/my/orders"),
        ):
            browser = self.at_step("scan")
            self.let_pass(3600)
            browser.get(TWO_FACTOR, params={"redirect": redirect})
            key = KEY.search(browser.get(TWO_FACTOR).text)[1]
            page = browser.post(TWO_FACTOR, action="activate", code=self.code(key=key))
            onward = html.fromstring(page.content).xpath("//a[hasclass('o_ebox_onward')]/@href")
            self.assertEqual(onward, [landed], redirect)
            self.reader._ebox_forget_second_factor()

    def test_the_qr_code_names_company_and_login(self):
        uri = self.reader._ebox_provisioning_uri("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
        app = pyotp.parse_uri(uri)
        self.assertEqual((app.issuer, app.name), ("Brasserie du Parc", "marie@example.com"))
        self.assertEqual(app.secret, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
        self.assertIn("<svg", self.at_step("scan").get(TWO_FACTOR).text)

    def test_nothing_is_active_before_the_last_step(self):
        browser = self.at_step("scan")
        self.assertFalse(self.reader.totp_enabled)
        self.assertFalse(self.reader.sudo().ebox_recovery_email)
        self.assertFalse(browser.is_in())

    def test_left_and_resumed_after_the_password(self):
        browser = self.at_step("scan")
        key = KEY.search(browser.get(TWO_FACTOR).text)[1]
        browser.post(TWO_FACTOR, action="leave")
        self.assertEqual(browser.get(TWO_FACTOR).status_code, 303)
        browser.give_password(self.reader.login)
        self.assertEqual(KEY.search(browser.get(TWO_FACTOR).text)[1], key)

    def test_another_browser_starts_anew(self):
        """What somebody with the password left behind is not activated by its owner."""
        key = KEY.search(self.at_step("scan").get(TWO_FACTOR).text)[1]
        other = self.browser()
        other.give_password(self.reader.login)
        page = other.get(TWO_FACTOR).text
        self.assertIn("o_ebox_step_app", page)
        self.assertNotIn(key, page)

    def test_steps_cannot_be_skipped(self):
        browser = self.at_step("app")
        for action in ("confirm", "activate", "send"):
            browser.post(TWO_FACTOR, action=action, code="123456")
            self.assertIn("o_ebox_step_app", browser.get(TWO_FACTOR).text, action)
        self.assertFalse(self.reader.totp_enabled)

    def test_the_recovery_address_reaches_another_mailbox(self):
        browser = self.at_step("address")
        for email in ("marie@example.com", "Marie+bank@Example.com"):
            answer = browser.post(TWO_FACTOR, action="address", email=email)
            self.assertEqual(answer.status_code, 200)
            self.assertIn("Give another address than the one you sign in with", answer.text)
        self.assertIn("not an e-mail", browser.post(TWO_FACTOR, action="address", email="x").text)
        self.assertFalse(self.env["ebox.mfa.code"].search([("user_id", "=", self.reader.id)]))

    def test_a_wrong_code_is_said_and_the_fifth_closes(self):
        browser = self.at_step("confirm")
        right = self.mailed_code(PRIVATE)
        wrong = "000000" if right != "000000" else "111111"
        for left in ("4 more times", "3 more times", "2 more times", "once more"):
            answer = browser.post(TWO_FACTOR, action="confirm", code=wrong)
            self.assertIn(f"You can try {left}", answer.text)
        self.assertIn("the last time", browser.post(TWO_FACTOR, action="confirm", code=wrong).text)
        answer = browser.post(TWO_FACTOR, action="confirm", code=right)
        self.assertIn("has expired or was used", answer.text)

    def test_a_code_lives_ten_minutes(self):
        browser = self.at_step("confirm")
        code = self.env["ebox.mfa.code"].search([("user_id", "=", self.reader.id)])
        self.assertEqual(round((code.expires - code.create_date).total_seconds(), -1), 600)
        code.expires = code.create_date
        answer = browser.post(TWO_FACTOR, action="confirm", code=self.mailed_code(PRIVATE))
        self.assertIn("has expired", answer.text)

    def test_sending_again_waits_a_minute_and_ends_after_three(self):
        browser = self.at_step("confirm")
        self.assertIn("Another one can be sent in", browser.post(TWO_FACTOR, action="send").text)
        codes = self.env["ebox.mfa.code"].search([("user_id", "=", self.reader.id)])
        for _time in range(2):
            self.let_pass(61)
            self.assertEqual(browser.post(TWO_FACTOR, action="send").status_code, 303)
        self.let_pass(61)
        self.assertIn("which is the limit", browser.post(TWO_FACTOR, action="send").text)
        self.assertEqual(len(self.mails_to(PRIVATE)), 3)
        self.assertTrue(codes.is_closed)

    def test_a_mail_server_that_fails_is_said(self):
        browser = self.at_step("address")
        failing = patch.object(
            self.registry["ir.mail_server"], "send_email",
            side_effect=MailDeliveryException("no route"),
        )
        with failing, mute_logger("odoo.addons.mail.models.mail_mail"):
            answer = browser.post(TWO_FACTOR, action="address", email=PRIVATE)
        self.assertIn("The e-mail could not be sent", answer.text)
        self.assertIn("o_ebox_step_address", answer.text)
        self.assertFalse(self.env["mail.mail"].search([("email_to", "like", PRIVATE)]))
        self.assertFalse(self.env["ebox.mfa.code"].search([("user_id", "=", self.reader.id)]))

    def test_the_mail_is_headed_by_the_company_of_the_account(self):
        self.reader.sudo().write(
            {"company_ids": [Command.set(self.other_company.ids)],
             "company_id": self.other_company.id}
        )
        self.at_step("confirm")
        mail = html.fromstring(self.mails_to(PRIVATE)[-1]["body"])
        heads = mail.xpath("//td[@valign='middle']/span/text() | //td/b/text()")
        self.assertEqual(heads, [self.other_company.name] * 2)

    def test_codes_are_nowhere_but_in_the_mail(self):
        with self.assertLogs("odoo", "DEBUG") as logs:
            self.at_step("confirm")
        digits = self.mailed_code(PRIVATE)
        written = [line for line in logs.output if f" {digits}" in line or f">{digits}<" in line]
        self.assertEqual([line for line in written if "INSERT" not in line], [])
        self.env.cr.execute("SELECT * FROM ebox_mfa_code")
        self.assertNotIn(digits, str([row[:] for row in self.env.cr.fetchall()]).split("'"))
        self.assertFalse(self.env["mail.message"].search([("body", "like", digits)]))

    def test_a_wrong_code_of_the_app_activates_nothing(self):
        browser = self.at_step("scan")
        other = self.app(key="JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP").at(self.clock)
        for code in ("12345", "abcdef", "", other):
            answer = browser.post(TWO_FACTOR, action="activate", code=code)
            self.assertIn("This is not the code", answer.text)
        self.assertFalse(self.reader.totp_enabled)

    def test_offered_may_be_put_off_for_thirty_days(self):
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        browser = self.browser()
        answer = browser.give_password(self.reader.login, redirect="/my/orders")
        self.assertIn(TWO_FACTOR, answer.headers["Location"])
        self.assertIn("Not now", browser.get(f"{TWO_FACTOR}?redirect=/my/orders").text)
        answer = browser.post(TWO_FACTOR, action="later")
        self.assertTrue(answer.headers["Location"].endswith("/my/orders"))
        self.assertTrue(browser.is_in())
        again = self.browser().give_password(self.reader.login, redirect="/my/orders")
        self.assertTrue(again.headers["Location"].endswith("/my/orders"))
        self.reader.sudo().ebox_offer_again = "2020-01-01"
        again = self.browser().give_password(self.reader.login)
        self.assertIn(TWO_FACTOR, again.headers["Location"])

    def test_offered_is_set_up_by_the_same_steps(self):
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        browser, codes = self.enrolled()
        self.assertEqual(len(codes), 10)
        self.assertTrue(browser.is_in())
        answer = self.browser().give_password(self.reader.login)
        self.assertIn("/web/login/totp", answer.headers["Location"])

    def test_a_colleague_sets_it_up_as_an_option(self):
        user = self.make_user("ebox_user", "user", password=PASSWORD, email="colleague@example.com")
        browser = self.browser()
        self.assertTrue(browser.give_password(user.login).headers["Location"].endswith("/odoo"))
        codes = self.enrol(browser, user)
        self.assertEqual(len(codes), 10)
        self.assertTrue(user.totp_enabled)
        self.assertEqual(browser.get("/odoo").status_code, 200)

    def test_an_open_session_is_asked_for_the_password(self):
        """Whoever finds it open must not bind it to a phone of their own."""
        user = self.make_user("ebox_user", "user", password=PASSWORD, email="colleague@example.com")
        self.authenticate(user.login, PASSWORD)
        browser = self.browser()
        browser.opener.cookies.update(self.opener.cookies)
        browser.get(TWO_FACTOR)
        answer = browser.post(TWO_FACTOR, action="installed", password="wrong")
        self.assertIn("This is not your password", answer.text)
        browser.post(TWO_FACTOR, action="installed", password=PASSWORD)
        self.assertIn("o_ebox_step_address", browser.get(TWO_FACTOR).text)

    def test_mail_in_the_language_of_the_person(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        self.reader.lang = "fr_BE"
        langs = []
        texts = type(self.env["res.users"])._ebox_event_texts

        def noting(user, **details):
            langs.append(user.env.lang)
            return texts(user, **details)

        with patch.object(self.registry["res.users"], "_ebox_event_texts", noting):
            self.enrolled()
        self.assertEqual(langs, ["fr_BE"])
