"""Who is reminded of what, when, and that it ends with its cause."""
from datetime import date, datetime, timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo.tests import tagged
from odoo.tools import mute_logger

from ..models.ebox_reminder_cause import Cause
from .documents import PDF, message
from .payments import PaymentCase, invitation

# A Wednesday.
NOW = datetime(2026, 11, 25, 9, 0)
DUE = {"Date limite de paiement": "28/11/2026"}


class ReminderCase(PaymentCase):
    """Letters to be reminded of, and who is."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.responsible = cls.make_user("ebox_responsible", "user", "registered", lang="en_US")
        cls.mailbox.responsible_id = cls.responsible

    def remind(self, day=NOW):
        """What cron does on this day; :return: the new activities"""
        if isinstance(day, date) and not isinstance(day, datetime):
            day = datetime(day.year, day.month, day.day, 9, 0)
        with freeze_time(day):
            given = self.env["ebox.reminder"]._remind()
            self.env.flush_all()
        return given.activity_id

    def letter(self, message_id="letter", **values):
        with freeze_time(NOW - timedelta(days=5)):
            return self.make_letter(message_id, invitation(**DUE), **values)

    def assert_reminded(self, record, summary, deadline):
        [activity] = record.activity_ids
        self.assertEqual(
            (activity.summary, activity.date_deadline, activity.user_id),
            (summary, deadline, self.responsible),
        )


@tagged("post_install", "-at_install")
class TestReminder(ReminderCase):
    # --- payments

    def test_a_payment_is_due_then_overdue_then_paid(self):
        letter = self.letter()
        self.assertFalse(self.remind(date(2026, 11, 24)), "four days before")
        self.remind(date(2026, 11, 25))
        self.assert_reminded(letter, "To pay by 11/28/2026", date(2026, 11, 28))
        self.assertFalse(self.remind(date(2026, 11, 26)), "nobody is told twice")
        self.remind(date(2026, 11, 29))
        self.assert_reminded(letter, "Not paid: it was due on 11/28/2026", date(2026, 11, 28))
        self.assertFalse(self.remind(date(2027, 2, 28)))
        self.assertTrue(letter.activity_ids, "as long as it is not paid")
        self.as_user(letter).payment_ids.action_mark_paid()
        self.remind(date(2027, 3, 1))
        self.assertFalse(letter.activity_ids)

    def test_a_payment_that_was_ordered_is_not_asked_for(self):
        letter = self.letter()
        self.remind()
        self.as_user(letter).payment_ids.action_order()
        self.remind()
        self.assertFalse(letter.activity_ids)

    def test_what_was_late_long_before_is_old_mail(self):
        self.letter()
        self.assertFalse(self.remind(date(2026, 12, 29)))

    def test_the_day_changes_in_belgium(self):
        self.letter()
        self.assertFalse(self.remind(datetime(2026, 11, 24, 22, 59)))
        self.assertTrue(self.remind(datetime(2026, 11, 24, 23, 1)))

    # --- done, given up, repeated

    def test_what_a_person_has_done_does_not_come_back(self):
        letter = self.letter()
        self.remind().with_user(self.responsible).action_done()
        self.assertFalse(self.remind(date(2026, 11, 26)))
        done = letter.with_context(active_test=False).activity_ids
        self.assertEqual(len(done), 1)
        self.as_user(letter).payment_ids.action_order()
        self.remind(date(2026, 11, 26))
        self.assertTrue(done.exists(), "what was done stays to be seen")

    def test_what_a_person_has_cancelled_does_not_come_back(self):
        self.letter()
        self.remind().unlink()
        self.assertFalse(self.remind(date(2026, 11, 26)))

    def test_a_cause_that_comes_back_is_told_again(self):
        letter = self.letter()
        self.remind()
        self.as_user(letter).payment_ids.action_order()
        self.remind()
        self.as_user(letter).payment_ids.action_undo_mark()
        self.assertEqual(self.remind(), letter.activity_ids)

    # --- documents

    def test_an_action_until_somebody_approves_the_document(self):
        document = self.take_in(message("action"))
        document.write({"for_action": True, "action_due": "2026-12-02"})
        self.assertFalse(self.remind(date(2026, 11, 24)))
        self.remind()
        self.assert_reminded(
            document, "The sender asks for an action by 12/02/2026", date(2026, 12, 2)
        )
        self.as_user(document).action_approve()
        self.remind()
        self.assertFalse(document.activity_ids)

    def test_an_action_that_was_late_long_before_is_old_mail(self):
        document = self.take_in(message("action"))
        document.write({"for_action": True, "action_due": "2026-10-25"})
        self.assertFalse(self.remind())

    def test_what_expires_until_it_is_downloaded(self):
        document = self.take_in(message("expiring", expires=datetime(2026, 12, 9, 12, 0)))
        self.assertFalse(self.remind(date(2026, 11, 24)), "15 days before")
        self.remind(date(2026, 11, 25))
        self.assert_reminded(
            document, "Download it: the e-Box deletes it on 12/09/2026", date(2026, 12, 9)
        )
        self.arrive(document, "letter.pdf", PDF)
        self.remind(date(2026, 11, 26))
        self.assertFalse(document.activity_ids)

    def test_what_has_expired_cannot_be_downloaded(self):
        document = self.take_in(message("expiring", expires=datetime(2026, 12, 1)))
        self.assertTrue(self.remind())
        self.remind(date(2026, 12, 2))
        self.assertFalse(document.activity_ids)

    def test_registered_mail_until_somebody_opens_it(self):
        document = self.take_in(
            message("registered", is_registered=True, published=datetime(2026, 11, 23, 10, 0))
        )
        self.assertFalse(self.remind(NOW))
        self.remind(NOW + timedelta(hours=2))
        self.assert_reminded(
            document, "Nobody has opened this registered mail", date(2026, 11, 25)
        )
        document.is_read = True
        self.remind()
        self.assertFalse(document.activity_ids)

    # --- the certificate

    def test_a_certificate_60_30_and_7_days_before_its_end(self):
        self.mailbox.action_make_certificate()
        end = self.mailbox.certificate_id.date_end
        told = {}
        for days in (61, 59, 45, 31, 29, 8, 6, 1):
            told[days] = len(self.remind(end - timedelta(days=days)))
            self.assertEqual(len(self.mailbox.activity_ids), int(days < 61))
        self.assertEqual(told, {61: 0, 59: 1, 45: 0, 31: 0, 29: 1, 8: 0, 6: 1, 1: 0})
        self.assertEqual(self.mailbox.activity_ids.date_deadline, end.date())
        with freeze_time(end - timedelta(days=1)):
            self.mailbox.action_renew_certificate()
            self.mailbox.sudo().write(
                {
                    "certificate_id": self.mailbox.sudo().next_certificate_id.id,
                    "next_certificate_id": False,
                }
            )
        self.remind(end - timedelta(days=1))
        self.assertFalse(self.mailbox.activity_ids)

    # --- who

    def test_the_documents_own_person_goes_first_in_their_language(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        flemish = self.make_user("ebox_flemish", "user", lang="nl_BE")
        letter = self.letter()
        letter.responsible_id = flemish
        [activity] = self.remind()
        self.assertEqual(activity.user_id, flemish)
        self.assertIn("28-11-2026", activity.summary.replace("/", "-"))
        self.assertNotIn("11/28/2026", activity.summary)

    def test_a_person_who_may_not_see_it_is_told_nothing(self):
        letter = self.letter()
        letter.is_confidential = True
        self.assertFalse(self.remind())
        self.assertFalse(letter.activity_ids)

    def test_where_nobody_is_responsible_it_waits_for_somebody(self):
        self.letter().responsible_id = False
        self.mailbox.responsible_id = False
        self.assertFalse(self.remind())
        self.responsible.active = False
        self.mailbox.responsible_id = self.responsible
        self.assertFalse(self.remind())
        self.responsible.active = True
        self.assertTrue(self.remind())

    def test_a_company_that_wants_none(self):
        letter = self.letter()
        self.remind()
        self.company.ebox_remind_payment = "off"
        self.remind()
        self.assertFalse(letter.activity_ids)

    def test_each_company_has_its_own_days(self):
        self.company.ebox_remind_payment = "14"
        self.other_mailbox.responsible_id = self.responsible
        self.responsible.company_ids += self.other_company
        mine = self.letter()
        self.letter("other", mailbox=self.other_mailbox)
        self.assertEqual(self.remind(date(2026, 11, 20)), mine.activity_ids)

    # --- one that fails

    def test_one_document_that_fails_stops_no_other(self):
        letters = self.letter("bad") + self.letter("good")
        schedule = Cause.schedule

        def fails_for_one(cause, record, user, day):
            if record == letters[0]:
                raise ValueError("bad")
            return schedule(cause, record, user, day)

        with (
            patch.object(Cause, "schedule", fails_for_one),
            mute_logger("odoo.addons.l10n_be_ebox.models.ebox_reminder"),
        ):
            self.assertEqual(self.remind(), letters[1].activity_ids)
        self.assertFalse(letters[0].activity_ids)
        self.assertEqual(self.remind(), letters[0].activity_ids, "tried again")

    # --- by mail

    def mails(self):
        return self.env["mail.mail"].sudo().search([("subject", "like", "reminder")])

    def test_one_mail_a_person_where_the_company_wants_it(self):
        before = self.env["mail.mail"].sudo().search_count([])
        self.letter("first")
        self.remind()
        self.assertEqual(self.env["mail.mail"].sudo().search_count([]), before)
        self.company.ebox_remind_by_mail = True
        second = self.letter("second", subject=message("").subject)
        registered = self.take_in(
            message("registered", is_registered=True, published=datetime(2026, 11, 20))
        )
        self.remind()
        [mail] = self.mails()
        self.assertEqual(mail.subject, "2 reminders")
        self.assertEqual(mail.recipient_ids, self.responsible.partner_id)
        self.assertIn("To pay by 11/28/2026", mail.body_html)
        self.assertIn(f"res_id={second.id}", mail.body_html)
        self.assertIn("Nobody has opened this registered mail", mail.body_html)
        self.assertNotIn(registered.name, mail.body_html)
        self.assertIn("/my/ebox/customer-numbers", mail.body_html)
        self.remind(date(2026, 11, 26))
        self.assertEqual(self.mails(), mail)
        self.responsible.ebox_wants_reminders = False
        self.letter("third")
        self.assertTrue(self.remind(date(2026, 11, 26)), "the activity stays")
        self.assertEqual(self.mails(), mail)

    def test_a_mail_does_not_name_what_is_for_one_person(self):
        self.company.ebox_remind_by_mail = True
        values = {"attention_label": "Jan Peeters", "expires": datetime(2026, 12, 1)}
        document = self.take_in(message("For Jan Peeters", **values))
        self.remind()
        mail = self.env["mail.mail"].sudo().search(
            [("recipient_ids", "in", self.responsible.partner_id.ids)], limit=1
        )
        self.assertIn(f"res_id={document.id}", mail.body_html)
        self.assertNotIn(document.name, mail.body_html)

    # --- as a whole

    def test_a_fortnight(self):
        self.letter()
        self.take_in(message("expiring", expires=datetime(2026, 12, 15)))
        action = self.take_in(message("action"))
        action.write({"for_action": True, "action_due": "2026-12-04"})
        told = [
            (day, activity.summary)
            for day in (date(2026, 11, 24) + timedelta(days=n) for n in range(14))
            for activity in self.remind(day)
        ]
        self.assertEqual(
            told,
            [
                (date(2026, 11, 25), "To pay by 11/28/2026"),
                (date(2026, 11, 27), "The sender asks for an action by 12/04/2026"),
                (date(2026, 11, 29), "Not paid: it was due on 11/28/2026"),
                (date(2026, 12, 1), "Download it: the e-Box deletes it on 12/15/2026"),
            ],
        )

    def test_cron_reminds(self):
        letter = self.letter()
        with freeze_time(NOW), self.enter_registry_test_mode():
            self.env.ref("l10n_be_ebox.ir_cron_remind").method_direct_trigger()
        self.env.invalidate_all()
        self.assertEqual(letter.activity_ids.user_id, self.responsible)
