"""Sharing with an e-mail address, and the mail and the pages that come of it."""
import re

from .shares import ShareMixin
from .sign_in import SignInCase

EMAIL = "Anouk.Maes@Example.com"
ADDRESS = EMAIL.lower()
NEW_PASSWORD = "her-0wn-Password!"
PERSON = {"email": EMAIL, "first_name": "Anouk", "last_name": "Maes", "lang": "en_US"}


class InvitationCase(ShareMixin, SignInCase):
    """A manager who shares with addresses, and the mail that comes of it."""

    has_document = False

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

    def token_in(self, link):
        return re.search(r"[?&]token=([^&]+)", link)[1]

    def values_in(self, page):
        """What the hidden and filled-in fields of a page's forms hold."""
        return dict(re.findall(r'<input[^>]*name="(\w+)"[^>]*value="([^"]*)"', page.text))

    def choose_password(self, link, browser=None):
        """Open a link and choose a password; :return: the browser and the answer"""
        browser = browser or self.browser()
        page = browser.get(link)
        self.assertEqual(page.status_code, 200)
        self.assertIn("Choose a password", page.text)
        values = self.values_in(page)
        names = ("name", "login", "token", "invitation", "redirect")
        return browser, browser.post(
            "/web/signup",
            **{name: values[name] for name in names},
            password=NEW_PASSWORD,
            confirm_password=NEW_PASSWORD,
        )

    def accepted_share(self, **values):
        """A share whose person has chosen a password."""
        share = self.invite(**values)
        self.choose_password(self.link_in(self.mails_now()[0]))
        self._mails[:] = [mail for mail in self.mails_to(ADDRESS) if "shares" in mail["subject"]]
        return share

    def tell(self):
        """Let people be told of new documents, as cron does."""
        self.env.flush_all()
        with self.registry.cursor() as cr:
            self.env(cr=cr, su=True)["ebox.share"]._cron_tell()
        self.env.invalidate_all()
