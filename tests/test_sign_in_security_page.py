from unittest.mock import patch

from lxml import html

from odoo.tests import tagged

from ..models import res_users_passkey
from .sign_in import ON_PAPER, PASSWORD, TWO_FACTOR, SignInCase

PAGE = "/my/security"
OFF, ADDRESS, CODES = (f"{PAGE}/two-factor/{page}" for page in ("off", "address", "codes"))
NEW = "marie.new@example.org"


@tagged("post_install", "-at_install")
class TestSignInSecurityPage(SignInCase):
    """My security: authenticator, recovery address, codes, devices and sessions."""

    def setUp(self):
        super().setUp()
        self.browser_, self.codes = self.enrolled()
        self.let_pass(3600)
        self.clock += 300

    def page(self, browser=None):
        return html.fromstring((browser or self.browser_).get(PAGE).content)

    def test_what_the_page_shows(self):
        page = self.page()
        text = " ".join(page.text_content().split())
        self.assertIn("m•••@example.net", text)
        self.assertIn("10 left", text)
        self.assertIn("Required for the documents shared with you", text)
        self.assertFalse(page.xpath("//*[@id='auth_totp_portal_disable']"))

    def test_mails_are_headed_by_the_company(self):
        mail = html.fromstring(self.mails_to("marie.private@example.net")[-1]["body"])
        heads = mail.xpath("//td[@valign='middle']/span/text()")
        self.assertEqual(heads, [self.reader.company_id.name])

    # --- switching off

    def test_switching_off_takes_password_and_code(self):
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        other = self.sign_in()
        for password, code in (("wrong", self.code()), (PASSWORD, "000000"), (PASSWORD, "")):
            answer = self.browser_.post(OFF, password=password, code=code)
            self.assertEqual(answer.status_code, 200)
            self.assertTrue(self.reader.totp_enabled)
        answer = self.browser_.post(OFF, password=PASSWORD, code=self.code())
        self.assertIn("/web/login", answer.headers["Location"])
        self.assertFalse(self.reader.totp_enabled)
        for browser in (self.browser_, other):
            self.assertFalse(browser.is_in())
        for address in ("marie.private@example.net", self.reader.login):
            self.assertEqual(self.mails_to(address)[-1]["subject"], "Two-factor sign-in is off")
        # On again at any time.
        again = self.browser()
        again.give_password(self.reader.login)
        self.assertTrue(again.is_in())
        self.assertEqual(len(self.enrol(again)), 10)
        self.assertTrue(self.reader.totp_enabled)

    def test_sessions_from_before_do_not_come_back(self):
        """A session that ended when it was switched on stays ended when it is switched off."""
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        jan = self.make_reader("jan@example.com")
        before = self.browser()
        before.give_password(jan.login)
        browser = self.browser()
        browser.give_password(jan.login)
        self.enrol(browser, jan, address="jan.private@example.net")
        browser.post(OFF, password=PASSWORD, code=self.code(jan))
        self.assertFalse(jan.totp_enabled)
        self.assertFalse(before.is_in())

    def test_not_where_it_is_required(self):
        answer = self.browser_.post(OFF, password=PASSWORD, code=self.code())
        self.assertEqual(answer.status_code, 200)
        self.assertIn("is required for the documents shared with you", answer.text)
        self.assertTrue(self.reader.totp_enabled)

    def test_odoos_own_button_does_not_either(self):
        answer = self.browser_.rpc("res.users", "action_totp_disable", self.reader.ids)
        if "error" not in answer:  # it asks for the password first
            self.assertEqual(answer["result"]["res_model"], "res.users.identitycheck")
        self.assertTrue(self.reader.totp_enabled)

    # --- the recovery address

    def test_another_recovery_address(self):
        answer = self.browser_.post(ADDRESS, password=PASSWORD, code=self.code(), email=NEW)
        self.assertTrue(answer.headers["Location"].endswith("/my/security/recovery-address"))
        self.assertEqual(self.reader.sudo().ebox_recovery_email, "marie.private@example.net")
        self.browser_.post("/my/security/recovery-address", code="000000")
        self.assertEqual(self.reader.sudo().ebox_recovery_email, "marie.private@example.net")
        self.browser_.post("/my/security/recovery-address", code=self.mailed_code(NEW))
        self.assertEqual(self.reader.sudo().ebox_recovery_email, NEW)
        for address in (NEW, "marie.private@example.net", self.reader.login):
            [mail] = [m for m in self.mails_to(address) if "address has changed" in m["subject"]]
            self.assertIn("from m•••@example.net to m•••@example.org", mail["body"])

    def test_another_recovery_address_takes_password_and_code(self):
        for password, code in (("wrong", self.code()), (PASSWORD, "000000")):
            answer = self.browser_.post(ADDRESS, password=password, code=code, email=NEW)
            self.assertEqual(answer.status_code, 200)
        self.assertFalse(self.mails_to(NEW))
        answer = self.browser_.get("/my/security/recovery-address")
        self.assertTrue(answer.headers["Location"].endswith(PAGE))

    def test_new_recovery_codes(self):
        page = self.browser_.post(CODES, password=PASSWORD, code=self.code()).text
        codes = ON_PAPER.findall(page)
        self.assertEqual(len(codes), 10)
        self.assertFalse(set(codes) & set(self.codes))
        model = self.env["ebox.mfa.recovery.code"]
        self.assertFalse(model._use(self.reader, self.codes[0]))
        self.assertTrue(model._use(self.reader, codes[0]))

    # --- devices and sessions

    def test_a_trusted_device_is_listed_and_removed(self):
        trusted = self.browser()
        trusted.give_password(self.reader.login)
        trusted.post("/web/login/totp", totp_token=self.code(), remember="1")
        [device] = self.page().xpath("//ul[hasclass('o_ebox_devices')]//button/@value")
        other = self.make_reader("jan@example.com")
        self.enrolled(other)
        self.browser_.post(f"{PAGE}/forget-device", device=device)
        self.assertFalse(self.page().xpath("//ul[hasclass('o_ebox_devices')]"))
        trusted.get("/web/session/logout")
        trusted.give_password(self.reader.login)
        self.assertEqual(trusted.get("/web/login/totp").status_code, 200)

    def test_ending_a_session_in_another_browser(self):
        other = self.sign_in()
        self.assertTrue(other.is_in())
        items = self.page().xpath("//ul[hasclass('o_ebox_sessions')]/li")
        [there] = [item for item in items if not item.xpath(".//span[hasclass('badge')]")]
        [session] = there.xpath(".//button/@value")
        self.browser_.post(f"{PAGE}/end-session", session=session)
        self.assertFalse(other.is_in())
        self.assertTrue(self.browser_.is_in())

    def test_ending_all_others(self):
        other = self.sign_in()
        self.browser_.post(f"{PAGE}/end-session")
        self.assertFalse(other.is_in())
        self.assertTrue(self.browser_.is_in())

    def test_nobody_ends_what_is_anothers(self):
        self.assertTrue(self.browser_.is_in())
        jan = self.make_reader("jan@example.com")
        browser = self.browser()
        browser.give_password(jan.login)
        self.enrol(browser, jan, address="jan.private@example.net")
        theirs = self.env["res.device"].search([("user_id", "=", self.reader.id)])
        self.assertTrue(theirs)
        browser.post(f"{PAGE}/end-session", session=theirs[0].id)
        self.assertTrue(self.browser_.is_in())

    def test_all_of_it_takes_a_session(self):
        for path in (OFF, ADDRESS, CODES, f"{PAGE}/recovery-address"):
            answer = self.browser().get(path)
            self.assertEqual(answer.status_code, 303, path)
            self.assertIn("/web/login", answer.headers["Location"])
        browser = self.browser()
        browser.give_password(self.reader.login)
        self.assertEqual(browser.get(OFF).status_code, 303)
        self.assertEqual(browser.get(TWO_FACTOR).status_code, 303)

    def test_deleting_the_account_takes_the_password(self):
        answer = self.browser_.post(
            "/my/deactivate_account", validation=self.reader.login, password="wrong"
        )
        self.assertEqual(answer.status_code, 200)
        self.assertIn("Wrong password", answer.text)
        self.assertTrue(self.reader.active)

    # --- guessing in a session that somebody left open

    def test_the_password_cannot_be_guessed_there(self):
        """Each form that asks for it again counts, Odoo's own too."""
        self.env["ebox.mailbox"].search([]).sign_in_policy = "offered"
        new = "Another-0ne-of-mine"
        change, delete = {"new1": new, "new2": new}, {"validation": self.reader.login}
        for path, field, form in (
            (PAGE, "old", change),
            ("/my/deactivate_account", "password", delete),
            (OFF, "password", {"code": "000000"}),
        ):
            self.env.cr.execute("DELETE FROM ebox_mfa_attempt")
            for _guess in range(5):
                self.browser_.post(path, **form, **{field: "wrong"})
            self.browser_.post(path, **form, **{field: PASSWORD})
            self.assertTrue(self.browser_.is_in(), path)
        self.env.cr.execute("DELETE FROM ebox_mfa_attempt")
        self.browser_.post(PAGE, old=PASSWORD, **change)
        self.assertFalse(self.browser_.is_in())

    # --- passkeys

    def add_passkey(self, person=None):
        """As the browser adds it, without its cryptography."""
        options = {"credential_id": b"key", "credential_public_key": b"public"}
        keys = self.registry["auth.passkey.key"]
        self.patch(keys, "_verify_registration_options", lambda *_args: options)
        wizard = self.env["auth.passkey.key.create"].with_user(person or self.reader).create(
            {"name": "Phone"}
        )
        return self.browser_.rpc(
            "auth.passkey.key.create", "make_key", [wizard.id], registration={"id": "key"}
        )

    def give_password_again(self, browser):
        """What Odoo asks before anything about passkeys."""
        asked = f'[{{}}, "res.users", [{self.reader.id}], "action_create_passkey", [], {{}}]'
        checks = self.env["res.users.identitycheck"].with_user(self.reader).sudo()
        check = checks.create({"request": asked})
        return browser.rpc(
            "res.users.identitycheck", "run_check", [check.id], context={"password": PASSWORD}
        )

    def assertRefused(self, answer):  # noqa: N802
        self.assertIn("Sign out", answer["error"]["data"]["message"])

    def test_a_passkey_takes_a_code_just_given(self):
        """Who finds an open session and knows the password leaves no key of their own there."""
        with patch.object(res_users_passkey, "FRESH_SECONDS", -1):
            self.assertRefused(self.give_password_again(self.browser_))
        self.give_password_again(self.browser_)
        with patch.object(res_users_passkey, "FRESH_SECONDS", -1):
            self.assertRefused(self.add_passkey())
        self.assertFalse(self.reader.auth_passkey_key_ids)

    def test_a_passkey_is_told(self):
        self.assertIn("result", self.give_password_again(self.browser_))
        self.assertTrue(self.add_passkey()["result"])
        self.assertEqual(len(self.reader.auth_passkey_key_ids), 1)
        for address in ("marie.private@example.net", self.reader.login):
            self.assertIn("A passkey was added", self.mails_to(address)[-1]["subject"])
        self.assertTrue(self.browser_.is_in())

    def test_administrators_reset_takes_the_passkeys_too(self):
        self.give_password_again(self.browser_)
        self.add_passkey()
        admin = self.env.ref("base.user_admin")
        reset = type(self.reader).action_ebox_reset_second_factor.__wrapped__
        reset(self.reader.with_user(admin))
        self.assertFalse(self.reader.auth_passkey_key_ids)

    def test_a_trusted_device_has_given_no_code(self):
        self.sign_in(browser=self.browser_)
        self.browser_.get("/web/session/logout")
        self.browser_.give_password(self.reader.login)
        self.browser_.post("/web/login/totp", totp_token=self.code(), remember="1")
        self.browser_.get("/web/session/logout")
        self.browser_.give_password(self.reader.login)
        self.browser_.get("/web/login/totp")
        self.assertTrue(self.browser_.is_in())
        self.assertRefused(self.give_password_again(self.browser_))
