import re

from odoo.tests import tagged

from .shares import ShareMixin
from .sign_in import SignInCase

EMAIL = "Anouk.Maes@Example.com"
ADDRESS = EMAIL.lower()
NEW_PASSWORD = "her-0wn-Password!"
PERSON = {"email": EMAIL, "first_name": "Anouk", "last_name": "Maes", "lang": "en_US"}


class InvitationCase(ShareMixin, SignInCase):
    """A manager who shares with addresses, and the mail that comes of it."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company.email = "office@brasserie.example"
        cls.one = cls.make_numbered("Quarterly debt", "111")
        cls.number = cls.one.customer_number_id.sudo(False)
        cls.manager = cls.make_user("ebox_manager", "manager", name="Jan Janssens")

    def invite(self, mailbox=None, by=None, **values):
        """Share with an address; :return: the share"""
        values = {"mailbox_id": (mailbox or self.mailbox).id, "scope": "all"} | PERSON | values
        return self.env["ebox.share"].with_user(by or self.manager).create(values)

    def send_mails(self):
        """Let the queue go out, as cron does at once."""
        self.env["mail.mail"].process_email_queue()

    def mails_now(self, address=ADDRESS):
        self.send_mails()
        return self.mails_to(address)

    def link_in(self, mail):
        """Where the button of a mail leads, as a path."""
        link = re.search(r'href="(http[^"]*?)(/(?:web/signup|my/ebox)[^"]*)"', mail["body"])[2]
        return link.replace("&amp;", "&")

    def choose_password(self, link, browser=None):
        """Open a link and choose a password; :return: the browser and the answer"""
        browser = browser or self.browser()
        page = browser.get(link)
        self.assertEqual(page.status_code, 200)
        self.assertIn("Choose a password", page.text)
        fields_of_page = dict(re.findall(r'<input[^>]*name="(\w+)"[^>]*value="([^"]*)"', page.text))
        hidden = {name: fields_of_page[name] for name in ("name", "login", "token", "invitation")}
        hidden["redirect"] = fields_of_page["redirect"]
        return browser, browser.post(
            "/web/signup", **hidden, password=NEW_PASSWORD, confirm_password=NEW_PASSWORD
        )


@tagged("post_install", "-at_install")
class TestInvitation(InvitationCase):
    """From an e-mail address to a person who reads the document."""

    def test_from_the_mail_to_the_document(self):
        share = self.invite()
        [mail] = self.mails_now()
        self.assertIn("Jan Janssens shares documents of Brasserie du Parc", mail["subject"])
        self.assertIn("Quarterly debt", mail["body"])
        browser, answer = self.choose_password(self.link_in(mail))
        self.assertEqual(answer.status_code, 303)
        self.assertIn("/web/login/two-factor", answer.headers["Location"])
        browser.get(answer.headers["Location"].removeprefix(self.base_url()))
        self.enrol(browser, address="anouk.private@example.net")
        page = browser.get(f"/my/ebox/{self.one.id}")
        self.assertEqual(page.status_code, 200)
        self.assertIn("Quarterly debt", page.text)
        self.assertEqual(share.invitation_state, "active")
        self.assertEqual(share.user_id.login, ADDRESS)
