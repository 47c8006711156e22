"""Each mail to a reader that has no page of its own to try it on, in French, Dutch and German."""
from contextlib import contextmanager
from unittest.mock import patch

from odoo.addons.mail.tests.common import MailCase
from odoo.tests import tagged

from .exports import ExportCase
from .languages import LANGUAGES, LanguageMixin, Texts


@tagged("post_install", "-at_install")
class TestMailLanguages(LanguageMixin, MailCase, ExportCase):
    """An accountant who is told of documents, shares, downloads and codes."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.accountant.write({"name": "Anouk", "ebox_recovery_email": "anouk@private.example"})
        cls.other = cls.make_person("zip_other", name="Otto")
        cls.share(cls.other, numbers=cls.first.customer_number_id)

    @contextmanager
    def speaking(self, language):
        """The accountant reads this language; :return: them, and the mails that are made"""
        self.texts = Texts(language)
        self.accountant.lang = LANGUAGES[language]
        self.env.invalidate_all()
        with self.subTest(language), self.mails() as mails:
            yield self.accountant.with_context(lang=LANGUAGES[language]), mails

    def assert_mail(self, mail, *said):
        """It says these texts, and nothing in English."""
        self.assertTranslated(self.texts, (mail.subject, mail.body_html), 2)
        for text in said:
            self.assertHolds(self.texts, f"<p>{mail.subject}</p>{mail.body_html}", text)

    def test_news_of_many_with_files_and_with_what_stands_out(self):
        documents = self.documents.sudo()
        for language in LANGUAGES:
            with self.speaking(language) as (user, mails):
                documents[0].is_registered = True
                with patch.object(type(user), "_ebox_is_activated", lambda _user: False):
                    user._ebox_mail_news(documents, documents[1])
                self.assert_mail(mails[0], "%s new documents")

    def test_an_invitation_of_the_main_contact(self):
        self.mailbox.main_contact_id = self.accountant.partner_id
        standing = self.mailbox.share_ids.filtered("is_standing")
        for language in LANGUAGES:
            with self.speaking(language) as (_user, mails):
                standing._mail_invitation(self.documents.sudo())
                self.assert_mail(mails[0], "{{ object._giver_name() }} shares documents of "
                                 "{{ object.company_id.name }} with you")

    def test_the_role_is_handed_over(self):
        self.mailbox.main_contact_id = self.accountant.partner_id
        for language in LANGUAGES:
            with self.speaking(language) as (_user, mails):
                self.mailbox._welcome_main_contact()
                self.assert_mail(mails[0], "You are the main contact of %s", "Shared users")

    def test_new_numbers_for_a_main_contact_on_the_portal(self):
        self.mailbox.main_contact_id = self.accountant.partner_id
        for language in LANGUAGES:
            with self.speaking(language) as (_user, mails):
                self.make_numbered(f"letter {language}", f"300{language}")
                self.assert_mail(mails[0], "New customer numbers to share", "Shared users")

    def test_downloads_that_are_ready(self):
        for language in LANGUAGES:
            with self.speaking(language) as (_user, mails):
                export = self.ask()
                self.prepare()
                mails.clear()
                export._tell_ready()
                self.assert_mail(
                    mails[0], "Your documents are ready to download", "To the downloads"
                )

    def test_a_comment(self):
        reader = self.accountant.partner_id
        self.first.sudo().message_subscribe(reader.ids)
        for language in LANGUAGES:
            with self.speaking(language) as (_user, mails):
                self.first.sudo().message_post(body="1", subtype_xmlid="mail.mt_comment")
                [mail] = (mail for mail in mails if reader in mail.recipient_ids)
                self.assertHolds(self.texts, mail.body_html, "Choose which mails you get")
                self.assertTranslated(self.texts, (mail.subject, mail.body_html), 1)

    def test_codes_and_the_way_back(self):
        codes = self.env["ebox.mfa.code"].sudo()
        for language in LANGUAGES:
            with self.speaking(language) as (user, mails):
                for purpose in ("address", "login", "lost_phone"):
                    for is_taken in {False, purpose == "login"}:
                        with patch.object(
                            type(user), "_ebox_login_is_taken", lambda *_args, taken=is_taken: taken
                        ):
                            codes._mail_one(user.sudo(), purpose, "a@private.example", "123456")
                        self.assert_mail(mails[-1])
                user.sudo()._ebox_mail_reset_to_recovery()
                self.assert_mail(mails[-1], "Reset your password")
