"""Who wants no reminders by mail says so on the page that every mail leads to."""
from odoo.http import Request
from odoo.tests import tagged

from .sign_in import SignInCase


@tagged("post_install", "-at_install")
class TestReminderMail(SignInCase):
    def test_a_colleague_chooses_and_nobody_else(self):
        colleague = self.make_user("ebox_colleague", "user", password="a-l0ng-Password!")
        self.authenticate("ebox_colleague", "a-l0ng-Password!")
        page = self.url_open("/my/ebox/customer-numbers")
        self.assertIn("Send me no reminders by mail", page.text)
        self.choose("")
        self.assertFalse(colleague.ebox_wants_reminders)
        self.choose("1")
        self.assertTrue(colleague.ebox_wants_reminders)

    def test_readers_of_the_portal_have_no_such_choice(self):
        self.make_user("ebox_none", groups="base.group_portal", password="a-l0ng-Password!")
        self.authenticate("ebox_none", "a-l0ng-Password!")
        self.assertNotIn("o_ebox_reminders", self.url_open("/my/ebox/customer-numbers").text)
        self.assertEqual(self.choose("").status_code, 404)

    def choose(self, wanted):
        answer = self.url_open(
            "/my/ebox/reminders", data={"csrf_token": Request.csrf_token(self), "wanted": wanted}
        )
        self.env.invalidate_all()
        return answer
