"""Signing in, and what a main contact does, in French, Dutch and German."""
from odoo.tests import tagged

from .sign_in import RECOVERY, TWO_FACTOR
from .test_languages import LANGUAGES, Texts, learn
from .test_shared_users import URL, SharedUsersCase

PRIVATE = "private@example.net"


@tagged("post_install", "-at_install")
class TestSignInLanguages(SharedUsersCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        learn(cls.env)

    def setUp(self):
        super().setUp()
        self.texts = None

    def browser(self):
        browser = super().browser()
        browser.opener.headers["Accept-Language"] = self.code_of_language.replace("_", "-")
        return browser

    def each(self, person):
        """Each language in turn, that this person reads and the browser asks for."""
        for language, code in LANGUAGES.items():
            self.texts, self.code_of_language = Texts(language), code
            person.lang = code
            self.env.flush_all()
            with self.subTest(language):
                yield code

    def assert_spoken(self, page, most=3):
        """Nothing of ours is English on this page, and so many texts are translated."""
        self.assertEqual(page.status_code, 200, page.url)
        self.assertEqual(self.texts.left_in(page.text), [], page.url)
        self.assertGreaterEqual(self.texts.count_in(page.text), most, page.url)

    def test_the_four_steps_and_their_mail(self):
        for _code in self.each(self.reader):
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
            self.assertGreaterEqual(self.texts.count_in(mail["body"]), 3)
            self.assert_spoken(browser.post(TWO_FACTOR, action="confirm", code="000000"))
            browser.post(TWO_FACTOR, action="confirm", code=self.mailed_code(PRIVATE))
            self.assert_spoken(browser.get(TWO_FACTOR))
            code = self.code(key=self.key_on(browser))
            self.assert_spoken(browser.post(TWO_FACTOR, action="activate", code=code))
            self.reader._ebox_forget_second_factor()

    def test_the_phone_is_lost(self):
        self.code_of_language = "en_US"
        self.enrolled()
        for _code in self.each(self.reader):
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
        for _code in self.each(self.reader):
            self.env["ebox.mfa.attempt"].search([]).unlink()
            browser = self.browser()
            for _attempt in range(12):
                page = browser.give_password(self.reader.login, "wrong")
            self.assertIn("o_ebox_no_wait", page.text)
            self.assert_spoken(page, 2)

    def test_a_main_contact_shares(self):
        for _code in self.each(self.contact):
            browser = self.browser_of(self.contact)
            for path in (URL, f"{URL}/new/{self.mailbox.id}", f"{URL}/{self.friendly.id}"):
                self.assert_spoken(browser.get(path), 5)
