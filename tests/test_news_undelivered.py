"""Mails about new documents that do not leave: who hears of it, and what is called back."""
from datetime import timedelta
from unittest.mock import patch

from odoo.addons.mail.tests.common import MailCase
from odoo.tests import tagged
from odoo.tools import mute_logger

from .test_news import NOW, NewsCase


@tagged("post_install", "-at_install")
class TestNewsUndelivered(NewsCase, MailCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.boss = cls.make_user("ebox_boss", "manager", name="Bea")
        cls.mailbox.responsible_id = cls.boss
        cls.own_share = cls.env["ebox.share"].search([("user_id", "=", cls.person.id)])

    def told(self):
        """The activities of the mailbox that say that somebody was not told."""
        kind = self.env.ref("l10n_be_ebox.mail_activity_untold")
        return self.mailbox.activity_ids.filtered(lambda one: one.activity_type_id == kind)

    def news(self, name):
        self.letter(name)
        return self.tell()[self.person.email]

    @mute_logger("odoo.addons.mail.models.mail_mail")
    def send_in_vain(self, mail):
        server = type(self.env["ir.mail_server"])
        refused = ConnectionRefusedError("Connection refused")
        with patch.object(server, "_connect__", side_effect=refused):
            mail.send()

    def deliver(self, mail):
        """:return: the addresses that a mail goes to"""
        with self.mock_mail_gateway(mail_unlink_sent=True):
            mail.send()
        return [address for sent in self._mails for address in sent["email_to"]]

    # --- the server for outgoing mail does not answer

    def test_who_looks_after_the_mailbox_hears_of_it_once(self):
        mail = self.news("Quarterly debt")
        for _twice in range(2):
            self.send_in_vain(mail)
        [activity] = self.told()
        self.assertEqual(activity.user_id, self.boss)
        self.assertEqual(activity.summary, "Anouk was not told of new documents")
        for text in ("anouk@example.com", "Connection refused", "administrator", "Retry"):
            self.assertIn(text, activity.note)
        mail.action_retry()
        self.assertEqual(self.deliver(mail), ["anouk@example.com"])
        self.assertFalse(self.told(), "it left")

    def test_the_next_mail_says_all_of_it(self):
        first = self.news("Quarterly debt")
        self.send_in_vain(first)
        second = self.news("Tax letter")
        self.assertFalse(first.exists())
        self.assertEqual(second.subject, "2 new documents")
        self.assertEqual(self.names_in(second), {"Quarterly debt", "Tax letter"})
        self.deliver(second)
        self.assertFalse(self.told())
        third = self.news("Another")
        self.assertEqual(self.names_in(third), {"Another"})

    def test_the_next_mail_says_what_was_filed_later_too(self):
        stray = self.letter("Stray letter", "")
        self.letter("In its place")
        self.tell()
        stray.sudo().number_read = "111"
        self.own_share.sudo().row_ids.filtered(
            lambda row: not row.customer_number_id.name
        ).unlink()
        stray.with_user(self.boss).action_file_under_number()
        [mail] = self.tell().values()
        self.assertIn(f"/my/ebox/{stray.id}", mail.body_html)
        self.send_in_vain(mail)
        last = self.news("Tax letter")
        self.assertIn(f"/my/ebox/{stray.id}", last.body_html)
        self.assertEqual(last.subject, "2 new documents")

    # --- what leaves, and what may not be said any more

    def test_the_history_says_that_files_left_once_they_did(self):
        self.mailbox.sign_in_policy = "offered"
        self.own_share.sudo().row_ids._choose("attachment")
        letter = self.letter()
        [mail] = self.tell().values()
        self.assertTrue(mail.attachment_ids)
        history = letter.sudo().event_ids
        self.send_in_vain(mail)
        self.assertNotIn("Sent by mail to Anouk", history.mapped("text"))
        mail.action_retry()
        self.deliver(mail)
        self.assertIn("Sent by mail to Anouk", letter.sudo().event_ids.mapped("text"))

    def test_files_stay_here_whatever_was_decided_after_the_mail_was_made(self):
        rows = self.own_share.sudo().row_ids
        manager = self.make_user("ebox_manager", "manager")
        for decide in (
            lambda letter: letter.sudo().write({"is_marked_confidential": True}),
            lambda letter: self.mailbox.with_user(manager).write({"sign_in_policy": "required"}),
            lambda letter: self.own_share.write({"may_download": False}),
            lambda letter: rows._choose("link"),
        ):
            self.mailbox.sign_in_policy = "offered"
            self.own_share.may_download = True
            rows._choose("attachment")
            letter = self.letter(f"Letter {self.env['ebox.document'].search_count([])}")
            [mail] = self.tell().values()
            self.assertTrue(mail.attachment_ids)
            decide(letter)
            self.assertFalse(self.deliver(mail))
            [anew] = self.tell().values()
            self.assertFalse(anew.attachment_ids)
            self.assertIn(f"/my/ebox/{letter.id}", anew.body_html)
            self.assertEqual(self.deliver(anew), ["anouk@example.com"])

    def test_what_is_removed_is_in_no_mail_that_waits(self):
        letter, other = self.letter(), self.letter("Tax letter")
        [mail] = self.tell().values()
        letter.with_user(self.boss)._remove_content("personal_data", "Asked for")
        self.assertFalse(mail.exists())
        [anew] = self.tell().values()
        self.assertIn(f"/my/ebox/{other.id}", anew.body_html)
        self.assertNotIn(f"/my/ebox/{letter.id}", anew.body_html)

    def test_a_mail_that_only_waits_is_not_made_anew(self):
        first = self.news("Quarterly debt")
        second = self.news("Tax letter")
        self.assertEqual(first.state, "outgoing")
        self.assertEqual(self.names_in(second), {"Tax letter"})

    def test_an_address_that_is_none_is_told_too(self):
        mail = self.news("Quarterly debt")
        mail.email_to = "nowhere"
        with mute_logger("odoo.addons.mail.models.mail_mail"):
            self.assertFalse(self.deliver(mail))
        self.assertEqual(self.told().summary, "Anouk was not told of new documents")

    # --- the share ended meanwhile

    def test_what_waits_does_not_go_to_whose_share_has_ended(self):
        yesterday = NOW - timedelta(days=2000)
        for number, close in enumerate((
            lambda share: share.action_suspend(),
            lambda share: share.write({"is_suspended": False, "date_end": yesterday}),
            lambda share: share.unlink(),
        )):
            self.own_share.write({"is_suspended": False, "date_end": False})
            mail = self.news(f"Letter {number}")
            close(self.own_share)
            self.assertFalse(self.deliver(mail))
            self.assertFalse(mail.exists())

    def test_all_that_waits_is_called_back_not_the_last_mail_alone(self):
        mails = self.news("Quarterly debt") + self.news("Tax letter")
        self.assertEqual(set(mails.mapped("state")), {"outgoing"})
        self.own_share.action_suspend()
        self.assertFalse(self.deliver(mails))
        self.assertFalse(mails.exists())

    def test_what_another_share_opens_is_told_all_the_same(self):
        self.give(self.person, self.other_mailbox)
        self.letter("Of the brewery")
        self.letter("Of the garage", mailbox=self.other_mailbox)
        [mail] = self.tell().values()
        self.own_share.action_suspend()
        self.assertFalse(self.deliver(mail))
        [anew] = self.tell().values()
        self.assertEqual(self.names_in(anew), {"Of the garage"})
        self.assertEqual(self.deliver(anew), ["anouk@example.com"])
