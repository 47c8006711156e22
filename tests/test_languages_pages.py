"""Pages that a link in a mail opens, and the mails themselves, in French, Dutch and German."""
from unittest.mock import patch

from odoo.tests import tagged

from .forwards import ForwardMixin
from .invitations import InvitationCase
from .languages import LANGUAGES, PageLanguageMixin, Texts
from .sign_in import PASSWORD
from .test_invitation import HOURS
from .test_sign_in_addresses import LINK, NEW, OLD, STOP_NOTHING, AddressCase
from .test_sign_up import LINK as SIGN_UP_LINK

NOWHERE = "/web/signup?token=forged&invitation=1-0"
SECURITY = "/my/security"


class LinkCase(PageLanguageMixin, InvitationCase):
    code_of_language = "en_US"

    def assert_mail(self, mail, most=2):
        """Nothing in this mail, as it left, is English."""
        self.assertTranslated(self.texts, (mail["subject"], mail["body"]), most)


@tagged("post_install", "-at_install")
class TestForwardLanguages(ForwardMixin, LinkCase):
    """A contact without login is spoken to in the language of the contact, whatever browser."""

    def test_the_mail_and_the_page_that_stops_it(self):
        for language in LANGUAGES:
            self.books.lang, self.texts = LANGUAGES[language], Texts(language)
            forward = self.forward()
            self.make_invoice(f"Invoice {language}")
            with self.subTest(language):
                self.run_cron()[-1:].send()
                mail = self.mails_to("package.example")[-1]
                self.assert_mail(mail, 1)
                self.assertHolds(self.texts, mail["body"], "Stop these mails")
                self.assertIn(self.texts.of["Stop these mails"], mail["body"])
                path = forward._stop_url()[len(forward.get_base_url()):]
                browser = self.browser()
                page = browser.get(path)
                self.assert_spoken(page, 4)
                self.assertHolds(self.texts, page.text, "No more invoices by mail?")
                page = browser.post(path)
                self.assertTrue(forward.stopped)
                self.assert_spoken(page, 1)
                self.assertHolds(
                    self.texts, page.text,
                    "<strong>{email}</strong> gets no invoices of {company} any more.",
                )
            forward.unlink()


@tagged("post_install", "-at_install")
class TestInvitationLanguages(LinkCase):
    def test_the_mail_and_the_page_to_choose_a_password(self):
        for language, code in LANGUAGES.items():
            address = f"anouk.{language}@example.com"
            self.code_of_language, self.texts = code, Texts(language)
            with self.subTest(language):
                self.invite(email=address, lang=code)
                [mail] = self.mails_now(address)
                self.assert_mail(mail)
                link = self.link_in(mail)
                self.assert_spoken(self.opened(self.browser(), link))
                self.choose(link)
                self.assert_spoken(self.opened(self.browser(), link), 2)  # used already

    def choose(self, link):
        """Choose a password, as the page in another language asks for it."""
        browser = self.browser()
        names = ("name", "login", "token", "invitation", "redirect")
        values = self.values_in(self.opened(browser, link))
        form = {name: values[name] for name in names}
        answer = browser.post("/web/signup", **form, password=PASSWORD, confirm_password=PASSWORD)
        self.assertEqual(answer.status_code, 303)

    def test_an_invitation_that_came_too_late(self):
        for language, code in LANGUAGES.items():
            self.code_of_language, self.texts = code, Texts(language)
            address = f"late.{language}@example.com"
            with patch(HOURS, -1):
                share = self.invite(email=address, lang=code)
            with self.subTest(language):
                browser = self.browser()
                link = self.link_in(self.mails_now(address)[0])
                self.assert_spoken(self.opened(browser, link))
                ask = {"invitation": share._signed()}
                self.assert_spoken(browser.post("/web/signup/invitation", **ask), 2)
                for _often in range(3):
                    page = browser.post("/web/signup/invitation", **ask)
                self.assertHolds(
                    self.texts, page.text, "Too many attempts. Try again in %(duration)s."
                )
                self.assert_spoken(page)
                share.action_end()
                self.assert_spoken(browser.post("/web/signup/invitation", **ask), 2)
                self.assert_spoken(self.opened(browser, NOWHERE), 2)

    def test_signing_up_where_anybody_may(self):
        self.env["ir.config_parameter"].set_param("auth_signup.invitation_scope", "b2c")
        for language, code in LANGUAGES.items():
            self.code_of_language, self.texts = code, Texts(language)
            address = f"new.{language}@example.org"
            with self.subTest(language):
                browser = self.browser()
                browser.get("/web/signup")
                self.assert_spoken(
                    browser.post("/web/signup", login=address, name="Nele New"), 2
                )
                self.answer_requests()
                mail = self.mails_to(address)[-1]
                self.assert_mail(mail, 1)
                link = SIGN_UP_LINK.search(mail["body"])[1]
                self.assert_spoken(self.opened(browser, link), 0)


@tagged("post_install", "-at_install")
class TestSecurityLanguages(PageLanguageMixin, AddressCase):
    code_of_language = "en_US"

    def speak_to_marie(self, language):
        self.speak(self.reader, language)
        # What the browser chose as it signed in.
        self.marie.opener.cookies["frontend_lang"] = LANGUAGES[language]

    def test_the_pages_behind_my_security(self):
        for language in LANGUAGES:
            self.speak_to_marie(language)
            for page in ("off", "address", "login", "codes"):
                with self.subTest(language, page=page):
                    path = f"{SECURITY}/two-factor/{page}"
                    self.assert_spoken(self.opened(self.marie, path), 2)

    def test_another_address_and_its_end_in_french(self):
        self.change_and_stop("fr")

    def test_another_address_and_its_end_in_dutch(self):
        self.change_and_stop("nl")

    def test_another_address_and_its_end_in_german(self):
        self.change_and_stop("de")

    def change_and_stop(self, language):
        self.speak_to_marie(language)
        self.change_login(self.marie)
        for address in (NEW, OLD):
            mail = self.mails_to(address)[-1]
            self.assertTranslated(self.texts, (mail["subject"], mail["body"]), 1)
        link = LINK.search(self.mails_to(OLD)[-1]["body"])[1]
        browser = self.browser()
        self.assert_spoken(browser.get(link))
        token = link.partition("token=")[2]
        self.assert_spoken(browser.post(STOP_NOTHING, token=token))
        self.assert_spoken(browser.get(link), 2)
