"""When reminders begin, of what each is, and whom they reach."""
from datetime import date, datetime, timedelta

from odoo.fields import Command
from odoo.tests import tagged

from ..models.ebox_reminder_cause import CAUSES
from ..models.res_company import AFTER, BEFORE
from .documents import PDF, message
from .payments import IBAN
from .test_reminder import NOW, ReminderCase

DAY = date(2026, 12, 9)
# The days before it on which a choice begins, and the eve of each.
LOOKED_AT = (31, 30, 15, 14, 8, 7, 4, 3, 2, 1, 0)
NOON = datetime(2026, 12, 9, 12, 0)
NO_RIGHT = "Registered mail asks for something by 11/28/2026"


@tagged("post_install", "-at_install")
class TestReminderWhen(ReminderCase):
    def days_before(self, make, setting):
        """How many days before ``DAY`` one is reminded of what ``make`` makes, by the choice."""
        told = {}
        for choice, _label in BEFORE:
            self.company[setting] = choice
            document = make(f"{setting}_{choice}")
            for days in LOOKED_AT:
                self.remind(DAY - timedelta(days=days))
                if document.activity_ids:
                    told[choice] = days
                    break
            document.activity_ids.unlink()
        return told

    def test_every_choice_of_days_before(self):
        def to_pay(name):
            return self.with_payments(name, DAY)

        def to_act(name):
            document = self.take_in(message(name))
            document.write({"for_action": True, "action_due": DAY})
            return document

        def expiring(name):
            return self.take_in(message(name, expires=NOON))

        settings = {cause.setting for cause in CAUSES if cause.setting}
        makers = {
            "ebox_remind_payment": to_pay,
            "ebox_remind_action": to_act,
            "ebox_remind_expiry": expiring,
        }
        self.assertEqual(settings, {*makers, "ebox_remind_registered"})
        chosen = {choice: int(choice) for choice, _label in BEFORE if choice != "off"}
        for setting, make in makers.items():
            with self.subTest(setting):
                self.assertEqual(self.days_before(make, setting), chosen)

    def test_every_choice_of_days_after(self):
        for choice, _label in AFTER:
            self.company.ebox_remind_registered = choice
            document = self.registered(choice, published=NOW)
            days = 11 if choice == "off" else int(choice)
            with self.subTest(choice):
                self.remind(NOW + timedelta(days=days, minutes=-1))
                self.assertFalse(document.activity_ids)
                self.remind(NOW + timedelta(days=days))
                self.assertEqual(bool(document.activity_ids), choice != "off")

    def test_what_expires_at_night_does_so_on_the_day_of_belgium(self):
        self.company.ebox_remind_expiry = "0"
        document = self.take_in(message("night", expires=datetime(2026, 12, 8, 23, 30)))
        self.assertFalse(self.remind(datetime(2026, 12, 8, 22, 59)))
        self.assertEqual(self.remind(datetime(2026, 12, 8, 23, 1)).date_deadline, DAY)
        self.assertTrue(document.activity_ids)

    # --- instalments

    def with_payments(self, name, *days):
        """A document with an amount to pay on each of these days."""
        document = self.make_document(name)
        document.payment_ids = [
            Command.create({"kind": "to_pay", "amount": 100, "iban": IBAN, "due": day})
            for day in days
        ]
        return document

    def told_in(self, begin, days):
        """:return: list of the day and the summary of each new activity from ``begin`` on"""
        every = (begin + timedelta(days=number) for number in range(days))
        return [
            (day.strftime("%d/%m"), activity.summary)
            for day in every
            for activity in self.remind(day)
        ]

    def test_each_instalment_is_reminded_of(self):
        self.company.ebox_remind_payment = "30"
        self.with_payments("instalments", date(2026, 12, 1), date(2026, 12, 31))
        self.assertEqual(
            self.told_in(date(2026, 11, 25), 40),
            [
                ("25/11", "To pay by 12/01/2026"),
                ("01/12", "To pay by 12/31/2026"),
                ("02/12", "Not paid: it was due on 12/01/2026"),
                ("01/01", "Not paid: it was due on 12/31/2026"),
            ],
        )

    def test_an_instalment_that_was_paid_takes_its_own_reminder_along(self):
        self.company.ebox_remind_payment = "14"
        document = self.with_payments("instalments", date(2026, 11, 28), date(2026, 12, 2))
        self.assertEqual(len(self.remind()), 2)
        self.as_user(document.payment_ids[0]).action_mark_paid()
        self.remind()
        self.assertEqual(document.activity_ids.summary, "To pay by 12/02/2026")

    def test_what_is_due_on_one_day_is_one_reminder(self):
        document = self.with_payments("two", date(2026, 11, 28), date(2026, 11, 28))
        self.assertEqual(len(self.remind()), 1)
        self.assertEqual(len(document.activity_ids), 1)

    # --- registered mail

    def registered(self, name="registered", content=None, **values):
        values = {"published": datetime(2026, 11, 20)} | values
        if content is None:
            return self.take_in(message(name, is_registered=True, **values))
        return self.make_document(name, content, is_registered=True, **values)

    def test_registered_mail_that_we_fetched_until_a_person_opens_it(self):
        document = self.registered(content=PDF)
        self.assertTrue(document.is_read, "the e-Box sends no reminders any more")
        colleague = self.make_user("ebox_no_right", "user")
        document.with_user(colleague).action_mark_read()
        self.remind()
        self.assert_reminded(
            document, "Nobody has opened this registered mail", date(2026, 11, 25)
        )
        document.with_user(self.responsible).action_mark_read()
        self.remind()
        self.assertFalse(document.activity_ids)

    def test_registered_mail_that_was_opened_in_the_ebox_itself(self):
        self.registered(is_read=True)
        self.assertFalse(self.remind())

    def test_a_payment_of_registered_mail_is_told_without_saying_so(self):
        letter = self.letter(is_registered=True, is_read=True)
        self.assertTrue(letter.payment_ids)
        self.remind()
        self.assert_reminded(letter, NO_RIGHT, date(2026, 11, 28))
        shown = letter.activity_ids
        self.assertNotEqual(
            shown.activity_type_id, self.env.ref("l10n_be_ebox.mail_activity_payment")
        )
        self.assertFalse(shown.note)
        self.remind(date(2026, 11, 29))
        self.assertEqual(
            letter.activity_ids.summary, "Registered mail asked for something by 11/28/2026"
        )

    def test_a_payment_of_registered_mail_is_for_who_may_open_it(self):
        letter = self.letter(is_registered=True, is_read=True)
        letter.responsible_id = self.make_user("ebox_no_right", "user")
        self.assertEqual(self.remind().user_id, self.responsible, "the mailbox's")
        self.mailbox.responsible_id = letter.responsible_id
        other = self.letter("other", is_registered=True, is_read=True)
        self.assertFalse(self.remind())
        self.assertFalse(other.activity_ids)

    # --- who

    def test_where_the_own_person_may_not_read_it_the_mailboxs_is_told(self):
        letter = self.letter()
        letter.is_confidential = True
        self.assertFalse(self.remind())
        self.assertFalse(letter.sudo().reminder_ids, "not used up")
        self.mailbox.responsible_id = self.make_user("ebox_trusted", "user", "confidential")
        self.assertEqual(self.remind().user_id, self.mailbox.responsible_id)

    def test_another_person_who_becomes_responsible_is_reminded(self):
        letter = self.letter()
        self.remind()
        self.company.ebox_remind_by_mail = True
        letter.responsible_id = self.make_user("ebox_new", "user", lang="en_US")
        self.assertEqual(self.remind().user_id, letter.responsible_id)
        self.assertEqual(letter.activity_ids.user_id, letter.responsible_id)
        mail = self.env["mail.mail"].sudo().search([], order="id DESC", limit=1)
        self.assertEqual(mail.recipient_ids, letter.responsible_id.partner_id)
        self.assertFalse(self.remind())

    def test_what_a_person_gave_to_another_or_did_is_not_handed_over(self):
        given, done = self.letter("given"), self.letter("done")
        self.remind()
        given.activity_ids.user_id = self.user
        done.activity_ids.with_user(self.responsible).action_done()
        (given + done).responsible_id = self.manager
        self.assertFalse(self.remind())
        self.assertEqual(given.activity_ids.user_id, self.user)
