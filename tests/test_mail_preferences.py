"""Every mail to who signs in leads, once, to where they choose which mails they get."""
from odoo.addons.mail.tests.common import MailCase
from odoo.tests import tagged

from .portal import PortalCase
from .sign_in import RECOVERY
from .test_sign_in_recovery import PRIVATE, RecoveryCase

PLACE = "/my/ebox/customer-numbers"


@tagged("post_install", "-at_install")
class TestMailPreferences(PortalCase, MailCase):
    """Mails that Odoo makes of discussions, activities and news of a mailbox."""

    def told(self, act):
        """The mails that something makes, by address: how often each leads to the choice."""
        with self.mock_mail_gateway():
            act()
        return {
            mail["email_to"][0].split("<")[-1].rstrip(">"): mail["body"].count(f'{PLACE}"')
            for mail in self._mails
        }

    def test_a_discussion_leads_there_whoever_signs_in(self):
        boss = self.make_user("ebox_boss", "user", email="boss@example.com")
        books = self.env["res.partner"].create({"name": "Books", "email": "books@example.com"})
        people = boss.partner_id | self.portal_shared.partner_id | books
        self.shared.message_subscribe(people.ids)
        counts = self.told(
            lambda: self.shared.message_post(
                body="Look", message_type="comment", subtype_xmlid="mail.mt_comment"
            )
        )
        # A contact without login has nothing to choose.
        self.assertEqual(
            counts, {"boss@example.com": 1, self.portal_shared.email: 1, "books@example.com": 0}
        )

    def test_so_do_an_activity_and_a_word_to_the_main_contact(self):
        boss = self.make_user("ebox_boss", "user", email="boss@example.com")
        act = self.shared.with_user(self.make_user("ebox_planner", "user")).activity_schedule
        todo = "mail.mail_activity_data_todo"
        self.assertEqual(
            self.told(lambda: act(todo, user_id=boss.id)), {"boss@example.com": 1}
        )
        self.mailbox.main_contact_id = self.portal_shared.partner_id
        self.assertEqual(
            self.told(self.mailbox._welcome_main_contact), {self.portal_shared.email: 1}
        )

    def test_mail_of_other_records_is_odoos_own(self):
        partner = self.portal_shared.partner_id
        notify = self.env["res.partner"].browse(partner.id).message_notify
        counts = self.told(lambda: notify(partner_ids=partner.ids, body="Hello"))
        self.assertEqual(counts, {partner.email: 0})


@tagged("post_install", "-at_install")
class TestSignInMailPreferences(RecoveryCase):
    """Mails about signing in."""

    def test_codes_and_what_changed_lead_there(self):
        self.at_prompt().post(RECOVERY, action="send")
        self.reset_password(PRIVATE, PRIVATE)
        self.reader._ebox_tell("passkey_added")
        subjects = [
            mail["subject"]
            for mail in self.mails_to(PRIVATE)
            if mail["body"].count(f'{PLACE}"') == 1
        ]
        self.assertLessEqual(
            {
                f"Your code for {self.reader.company_id.name}",
                "Reset your password",
                "A passkey was added to your account",
            },
            set(subjects),
        )
        self.assertEqual(len(subjects), len(self.mails_to(PRIVATE)), "each of them")
