"""Signing in, and what a main contact does, in French, Dutch and German."""
from odoo.tests import tagged

from .languages import LANGUAGES, PageLanguageMixin
from .sign_in import RECOVERY, TWO_FACTOR
from .test_shared_users import URL, SharedUsersCase

PRIVATE = "private@example.net"


@tagged("post_install", "-at_install")
class TestSignInLanguages(PageLanguageMixin, SharedUsersCase):
    def test_the_four_steps_and_their_mail(self):
        for language in LANGUAGES:
            self.speak(self.reader, language)
            browser = self.browser()
            browser.give_password(self.reader.login)
            self.let_pass(3600)
            self.assert_spoken(browser.get(TWO_FACTOR))
            browser.post(TWO_FACTOR, action="installed")
            self.assert_spoken(browser.get(TWO_FACTOR))
            browser.post(TWO_FACTOR, action="address", email=PRIVATE)
            self.assert_spoken(browser.get(TWO_FACTOR))
            mail = self.mails_to(PRIVATE)[-1]
            self.assertEqual(self.texts.left_in(mail["body"]), [])
            self.assertGreaterEqual(self.texts.count_in(mail["body"]), 2)
            self.assert_spoken(browser.post(TWO_FACTOR, action="confirm", code="000000"))
            browser.post(TWO_FACTOR, action="confirm", code=self.mailed_code(PRIVATE))
            self.assert_spoken(browser.get(TWO_FACTOR))
            code = self.code(key=self.key_on(browser))
            self.assert_spoken(browser.post(TWO_FACTOR, action="activate", code=code))
            self.reader._ebox_forget_second_factor()

    def test_the_phone_is_lost(self):
        self.code_of_language = "en_US"
        self.enrolled()
        for language in LANGUAGES:
            self.speak(self.reader, language)
            browser = self.browser()
            browser.give_password(self.reader.login)
            self.assert_spoken(browser.get("/web/login/totp"), 1)
            self.assert_spoken(browser.get(RECOVERY))
            self.let_pass(3600)
            browser.post(RECOVERY, action="send")
            self.assert_spoken(browser.get(RECOVERY))
            self.assert_spoken(browser.post(RECOVERY, action="once", code="AAAA-AAAA"))
            self.assert_spoken(self.browser().get("/web/login/recovery-code"))

    def test_after_many_failures_the_way_out_is_told(self):
        for language in LANGUAGES:
            self.speak(self.reader, language)
            self.env["ebox.mfa.attempt"].search([]).unlink()
            browser = self.browser()
            for _attempt in range(12):
                page = browser.give_password(self.reader.login, "wrong")
            self.assertIn("o_ebox_no_wait", page.text)
            self.assert_spoken(page, 2)

    def test_a_main_contact_shares_in_french(self):
        self.share_in("fr")

    def test_a_main_contact_shares_in_dutch(self):
        self.share_in("nl")

    def test_a_main_contact_shares_in_german(self):
        self.share_in("de")

    def share_in(self, language):
        self.contact.name = "Marie Peeters"
        self.speak(self.contact, language)
        browser = self.browser_of(self.contact)
        for path in (URL, f"{URL}/new/{self.mailbox.id}", f"{URL}/{self.friendly.id}"):
            address = browser.get(path).headers["Location"]
            self.assertEqual(address, f"/{language}{path}")
            self.assert_spoken(browser.get(address), 5)
