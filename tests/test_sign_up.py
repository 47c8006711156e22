import re

from odoo.tests import tagged

from .sign_in import PASSWORD, SignInCase

PAGE, NEW = "/web/signup", "new@example.org"
LINK = re.compile(r'href="[^"]*?(/web/signup\?ebox_sign_up=[\w-]+)"')


@tagged("post_install", "-at_install")
class TestSignUp(SignInCase):
    """Where anybody may make an account, the page does not say who has one."""

    def setUp(self):
        super().setUp()
        self.env["ir.config_parameter"].set_param("auth_signup.invitation_scope", "b2c")

    def ask(self, login, **more):
        answer = self.browser().post(PAGE, login=login, name="Nele New", **more)
        self.answer_requests()
        return answer

    def user(self, login):
        return self.env["res.users"].search([("login", "=", login)])

    def link(self):
        return LINK.search(self.mails_to(NEW)[-1]["body"])[1]

    def test_the_same_answer_for_all(self):
        answers = set()
        for login in (self.reader.login, NEW):
            browser = self.browser()
            browser.get(PAGE)
            answer = browser.post(
                PAGE, login=login, name="Nele New", password=PASSWORD, confirm_password=PASSWORD
            )
            answers.add((answer.status_code, answer.text.replace(login, "").replace(
                browser.csrf or "", "")))
        self.assertEqual(len(answers), 1)
        self.assertIn("Look at your e-mail", answers.pop()[1])
        self.assertFalse(self.user(NEW))

    def test_who_has_an_account_is_mailed_the_way_to_it(self):
        self.ask(self.reader.login)
        self.assertIn("/web/reset_password?", self.mails_to(self.reader.login)[-1]["body"])

    def test_the_link_leads_to_an_account(self):
        self.ask(NEW)
        self.assertFalse(self.user(NEW))
        browser = self.browser()
        page = browser.get(self.link()).text
        self.assertIn('name="password"', page)
        token = self.link().partition("=")[2]
        browser.post(
            PAGE, ebox_sign_up=token, login="other@example.org", name="Nele New",
            password=PASSWORD, confirm_password=PASSWORD,
        )
        self.assertFalse(self.user("other@example.org"))
        self.assertEqual(self.user(NEW).name, "Nele New")
        self.assertTrue(browser.is_in())

    def test_no_account_by_a_link_of_ones_own(self):
        for token in ("", "x", "é"):
            answer = self.browser().post(
                PAGE, ebox_sign_up=token, login=NEW, name="Nele New", password=PASSWORD,
                confirm_password=PASSWORD,
            )
            self.assertIn("Look at your e-mail", answer.text)
        self.assertFalse(self.user(NEW))

    def test_asking_is_slowed_down_alike(self):
        for login in (self.reader.login, NEW):
            answers = [self.ask(login).text for _ in range(4)]
            self.assertEqual(
                ["Too many attempts" in answer for answer in answers], [False] * 3 + [True]
            )

    def test_closed_as_odoo_closes_it(self):
        self.env["ir.config_parameter"].set_param("auth_signup.invitation_scope", "b2b")
        self.assertEqual(self.browser().get(PAGE).status_code, 404)
