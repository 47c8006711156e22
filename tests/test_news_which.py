"""Which documents are news to whom: old mail of a later Document Provider, what is filed later."""
from unittest.mock import patch

from odoo.tests import tagged

from ..ebox.model import Text
from ..models import ebox_share_news
from .documents import message
from .shares import OTHER_SENDER
from .test_news import NOW, NewsCase


@tagged("post_install", "-at_install")
class TestNewsWhich(NewsCase):
    def test_old_mail_of_a_later_document_provider_is_no_news(self):
        self.mailbox.sync_ids.last_full = NOW
        later = self.env["ebox.mailbox.provider"].create(
            {"mailbox_id": self.mailbox.id, "code": "spf", "name": "SPF", "url": "https://spf.be"}
        )

        def of_later(name):
            self.take_in(message(name, subject=Text(fr=name)), provider="spf")

        of_later("Tax of 2019")
        self.assertFalse(self.tell(), "its list is still being read")
        of_later("Tax of 2020")
        self.letter("Of the same run")
        later._note_list_read()
        [mail] = self.tell().values()
        self.assertEqual(self.names_in(mail), {"Of the same run"})
        of_later("Tax of today")
        later._note_list_read()
        [mail] = self.tell().values()
        self.assertEqual(self.names_in(mail), {"Tax of today"})

    def test_who_waits_for_a_first_document_is_invited_to_old_mail_too(self):
        self.mailbox.sync_ids.last_full = NOW
        share = self.env["ebox.share"].search([("user_id", "=", self.person.id)])
        share.invited = False
        self.env["ebox.mailbox.provider"].create(
            {"mailbox_id": self.mailbox.id, "code": "spf", "name": "SPF", "url": "https://spf.be"}
        )
        self.take_in(message("Tax of 2019", subject=Text(fr="Tax of 2019")), provider="spf")
        [mail] = self.tell().values()
        self.assertEqual(self.names_in(mail), {"Tax of 2019"})
        self.assertIn("shares", mail.subject)

    def test_a_mailbox_that_nothing_comes_to_is_not_searched_from_its_last_document_on(self):
        idle = self.give(self.person, self.other_mailbox)
        idle.told_document_id = 1
        self.letter()
        with patch.object(ebox_share_news, "IDLE_DISTANCE", 0):
            self.tell()
        self.assertEqual(idle.told_document_id, self.env["ebox.share"]._newest_document())
        self.letter("At last", mailbox=self.other_mailbox)
        [mail] = self.tell().values()
        self.assertEqual(self.names_in(mail), {"At last"})

    # --- filed later

    def test_a_document_that_is_filed_later_is_told_to_who_gets_it_by_that(self):
        reader = self.make_reader("bram")
        share = self.share(reader, numbers=self.old.customer_number_id)
        share.told_document_id = self.env["ebox.share"]._newest_document()
        stray = self.letter("Stray letter", "")
        self.letter("In its place")
        self.assertEqual(set(self.tell()), {"anouk@example.com", "bram@example.com"})
        stray.sudo().number_read = "111"
        self.assertFalse(self.tell())
        stray.with_user(self.make_user("filer", "user")).action_file_under_number()
        [mail] = self.tell().values()
        self.assertEqual(mail.email_to, "bram@example.com", "Anouk had it")
        self.assertEqual(self.names_in(mail), {"Stray letter"})
        self.assertFalse(self.tell(), "nobody is told twice")

    def test_who_gets_a_document_by_its_sender_is_told_too(self):
        sender = self.old.sudo().sender_id
        number = self.env["ebox.customer.number"]._by_key(self.mailbox, [(sender.id, "")])
        self.share_told(self.make_reader("bram"), number[sender.id, ""])
        stray = self.letter("Stray letter", "", sender_number=OTHER_SENDER)
        self.assertEqual(set(self.tell()), {"anouk@example.com"})
        stray.sudo().channel = "upload"
        stray.with_user(self.make_user("filer", "user")).partner_id = self.env[
            "res.partner"
        ].create({"name": "Sender", "company_registry": sender.number})
        self.assertEqual(stray.sender_id, sender)
        [mail] = self.tell().values()
        self.assertEqual(mail.email_to, "bram@example.com", "Anouk had it")
        self.assertEqual(self.names_in(mail), {"Stray letter"})

    def share_told(self, person, number):
        """A share of one number, whose person was told of everything until now."""
        self.env["res.users.log"].with_user(person).sudo().create({})
        share = self.share(person, numbers=number)
        share.told_document_id = self.env["ebox.share"]._newest_document()
        return share

    def test_a_message_that_is_confidential_no_more_is_told(self):
        trusted = self.make_reader("bram")
        self.share_told(trusted, self.old.customer_number_id).include_confidential = True
        letter = self.letter("Garnishment", message_type_id="G").sudo()
        kind = letter.message_type_id.with_company(self.company)
        kind.is_confidential = True
        self.letter("After it")
        mails = self.tell()
        self.assertEqual(self.names_in(mails["anouk@example.com"]), {"After it"})
        kind.is_confidential = False
        [mail] = self.tell().values()
        self.assertEqual(mail.email_to, "anouk@example.com", "Bram had it")
        self.assertEqual(self.names_in(mail), {"Garnishment"})
        kind.is_confidential = True
        letter.with_user(self.person).sudo()._mark_read()
        kind.is_confidential = False
        self.assertFalse(self.tell(), "who has seen it knows of it")

    def test_what_is_filed_before_it_is_told_is_told_once(self):
        stray = self.letter("Stray letter", "")
        stray.sudo().number_read = "111"
        stray.with_user(self.make_user("filer", "user")).action_file_under_number()
        self.assertEqual(set(self.tell()), {"anouk@example.com"})
        self.assertFalse(self.tell())
