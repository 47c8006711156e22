from odoo.addons.mail.tests.common import MailCase
from odoo.exceptions import UserError
from odoo.tests import tagged

from .documents import DocumentCase, datum
from .shares import ShareMixin


@tagged("post_install", "-at_install")
class TestShareMainContact(ShareMixin, MailCase, DocumentCase):
    """The main contact sees everything, and is the first to hear of new customer numbers."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.one = cls.make_numbered("one", "111")
        cls.make_numbered("secret", "111", business_data=(datum("CONFIDENTIAL", "true"),))
        cls.make_numbered("foreign", "111", mailbox=cls.other_mailbox)
        cls.contact = cls.make_person("ebox_contact")
        cls.manager = cls.make_user("ebox_manager", "manager")
        cls.confidant = cls.make_user("ebox_confidant", "manager", "confidential")

    def name_contact(self, user, mailbox=None, by=None):
        (mailbox or self.mailbox).with_user(by or self.manager).main_contact_id = user.partner_id

    def test_sees_everything_and_what_comes(self):
        self.name_contact(self.contact)
        self.make_numbered("new number", "333")
        self.assertEqual(self.seen_by(self.contact), {"one", "new number"})

    def test_sees_confidential_messages_where_who_named_them_may_give_that(self):
        self.name_contact(self.contact, by=self.confidant)
        self.assertEqual(self.seen_by(self.contact), {"one", "secret"})

    def test_of_several_mailboxes(self):
        self.name_contact(self.contact)
        self.other_mailbox.main_contact_id = self.contact.partner_id
        self.assertEqual(self.seen_by(self.contact) & {"one", "foreign"}, {"one", "foreign"})

    def test_another_main_contact_takes_over(self):
        self.name_contact(self.contact)
        self.name_contact(self.manager)
        self.assertEqual(self.mailbox.share_ids.user_id, self.manager)
        self.mailbox.main_contact_id = False
        self.assertFalse(self.mailbox.share_ids)

    def test_a_user_made_later_sees_it_too(self):
        self.mailbox.main_contact_id = self.env["res.partner"].create(
            {"name": "Later", "email": False}
        )
        self.assertFalse(self.mailbox.share_ids)
        later = self.make_person("ebox_later", partner_id=self.mailbox.main_contact_id.id)
        self.assertIn("one", self.seen_by(later))
        later.active = False
        self.assertFalse(self.mailbox.share_ids)

    def test_the_standing_share_follows_from_the_mailbox(self):
        self.name_contact(self.contact)
        share = self.mailbox.share_ids.with_user(self.manager)
        for attempt in (
            share.unlink, share.action_suspend, share.action_end,
            lambda: share.write({"scope": "all"}),
        ):
            with self.assertRaisesRegex(UserError, "is the main contact of"):
                attempt()
        share.with_user(self.confidant).include_confidential = True
        self.assertIn("secret", self.seen_by(self.contact))

    def test_told_of_new_numbers_by_mail(self):
        self.name_contact(self.contact)
        self.make_numbered("nobody else", "222")
        self.share(self.make_person("ebox_other"), numbers=self.one.customer_number_id)
        with self.mock_mail_gateway():
            self.make_numbered("new number", "333")
        [mail] = self._mails
        self.assertIn(self.contact.email, mail["email_to"][0])
        self.assertIn("333", mail["body"])
        self.assertIn("Tick them for the others", mail["body"])
        self.assertIn("/my/ebox/customer-numbers", mail["body"])
        self.assertIn("/my/ebox/users", mail["body"])

    def test_not_told_where_there_is_nobody_to_tick_it_for(self):
        self.name_contact(self.contact)
        with self.mock_mail_gateway():
            self.make_numbered("new number", "333")
        self.assertFalse(self._mails)

    def test_a_colleague_gets_one_activity(self):
        self.name_contact(self.confidant)
        self.share(self.contact, numbers=self.one.customer_number_id)
        self.make_numbered("new number", "333")
        self.make_numbered("newer number", "444")
        activity = self.mailbox.activity_ids
        self.assertEqual(activity.user_id, self.confidant)
        for number in ("333", "444"):
            self.assertIn(number, activity.note)
