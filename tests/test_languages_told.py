"""What colleagues are reminded of and asked for, in French, Dutch and German."""
from datetime import datetime, timedelta

from odoo.tests import tagged

from ..ebox.errors import Code
from ..models.ebox_reminder_cause import CAUSES
from .documents import message
from .forwards import ForwardMixin
from .languages import LANGUAGES, LanguageMixin, Texts, words
from .payments import OTHER_IBAN, invitation
from .test_reminder import ReminderCase

LATE = {"Date limite de paiement": "20/11/2026"}
CERTIFICATE = "Renew the security certificate: it ends on %(day)s"


class ToldCase(LanguageMixin, ForwardMixin, ReminderCase):
    """A colleague who looks after the mailbox, in a company that mails reminders."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.mailbox.responsible_id = cls.responsible
        cls.company.ebox_remind_by_mail = True

    def speak(self, language):
        """Let colleague and company speak this language; :return: what is to be looked for"""
        self.texts = Texts(language)
        self.responsible.lang = self.company.partner_id.lang = LANGUAGES[language]
        self.env.invalidate_all()
        return self.texts

    def assert_mail(self, mail, subject, *said):
        """It has this subject, says these texts, and nothing in English."""
        self.assertSays(self.texts, mail.subject, subject)
        self.assertTranslated(self.texts, (mail.subject, mail.body_html), 2)
        for text in said:
            self.assertHolds(self.texts, mail.body_html, text)


@tagged("post_install", "-at_install")
class TestReminderLanguages(ToldCase):
    def subjects(self):
        """What there is to be reminded of today: records, with what is said of them."""
        registered = {"is_registered": True, "is_read": True}
        documents = {
            "To pay by %(day)s": self.letter("due"),
            "Not paid: it was due on %(day)s": self.make_letter("late", invitation(**LATE)),
            "Registered mail asks for something by %(day)s": self.letter("reg", **registered),
            "Registered mail asked for something by %(day)s": self.make_letter(
                "reg_late", invitation(**LATE), **registered
            ),
            "The sender asks for an action by %(day)s": self.take_in(message("action")),
            "Download it: the e-Box deletes it on %(day)s": self.take_in(
                message("expiring", expires=datetime(2026, 12, 9, 12, 0))
            ),
            "Nobody has opened this registered mail": self.take_in(
                message("unopened", is_registered=True, published=datetime(2026, 11, 20))
            ),
        }
        documents["The sender asks for an action by %(day)s"].write(
            {"for_action": True, "action_due": "2026-12-02"}
        )
        return documents

    def forget(self):
        """Let everything be told anew."""
        reminders = self.env["ebox.reminder"].search([])
        reminders.activity_id.unlink()
        reminders.unlink()

    def test_each_cause_of_a_document_and_the_mail_of_all(self):
        subjects = self.subjects()
        for language in LANGUAGES:
            self.speak(language)
            self.forget()
            with self.subTest(language), self.mails() as mails:
                activities = self.remind()
                for text, document in subjects.items():
                    said = activities.filtered(lambda one, on=document: one.res_id == on.id)
                    self.assertRegex(words("\n".join(said.mapped("summary"))),
                                     self.texts.pattern(text))
                [mail] = mails
                self.assert_mail(mail, "%s reminders", *subjects)
                causes = set(self.env["ebox.reminder"].search([]).mapped("cause"))
                of_documents = {one.key for one in CAUSES if one.model == "ebox.document"}
                self.assertEqual(causes, of_documents)

    def test_the_certificate_each_time(self):
        self.mailbox.action_make_certificate()
        end = self.mailbox.sudo().certificate_id.date_end
        for language in LANGUAGES:
            self.speak(language)
            self.forget()
            for days in (59, 29, 6):
                with self.subTest(language, days=days), self.mails() as mails:
                    [activity] = self.remind(end - timedelta(days=days))
                    self.assertSays(self.texts, activity.summary, CERTIFICATE)
                    [mail] = mails
                    self.assert_mail(mail, CERTIFICATE)

    def test_more_than_a_mail_names(self):
        line = {"what": "1", "about": "", "url": "/"}
        for language in LANGUAGES:
            self.speak(language)
            with self.subTest(language), self.mails() as mails:
                self.responsible._ebox_mail_reminders([line] * 23, [])
                self.assert_mail(mails[0], "%s reminders")


NOTES = {
    "E-mails of other senders are waiting": (
        "Take them in, or refuse them, under E-mails. Whose e-mails need not wait stands on the "
        "mailbox."
    ),
    "Get the document and upload it": (
        "The e-mail of %s tells of a document, but has no file. Its text is kept."
    ),
    "Asked to download": "%s asks for the files of this document.",
    "Payment information was proposed": (
        "%s proposes other payment information: accept or refuse it."
    ),
    "New customer numbers to share": (
        "You are the first to see the documents of these new customer numbers. Tick them for the "
        "others who are to see them."
    ),
}


@tagged("post_install", "-at_install")
class TestAssignedLanguages(ToldCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.reader = cls.make_person("ebox_asks", name="Anouk")
        cls.responsible.group_ids += cls.env.ref("l10n_be_ebox.l10n_be_ebox_group_manager")
        cls.mailbox.main_contact_id = cls.responsible.partner_id
        cls.listed = cls.take_in(message("listed")).sudo(False)
        cls.listed.sudo().mail_from = "lease@example.com"
        cls.bill = cls.make_letter("to pay").sudo(False)
        cls.reader_share = cls.share(cls.reader, may_propose=True)
        cls.books_forward = cls.forward()
        cls.purge = cls.env["ebox.purge"].create({"company_id": cls.company.id})

    def acts(self):
        """:return: dict of what a summary says to what makes somebody ask for it, and where"""
        return {
            "E-mails of other senders are waiting": (
                self.mailbox._tell_of_held_mail, self.mailbox
            ),
            "%s gets no invoices any more": (self.books_forward._stop, self.mailbox),
            "The mail to %s came back": (self.come_back, self.mailbox),
            "Confirm what is purged": (self.purge._ask_to_look, self.purge),
            "Look at what is purged from %s on": (self.look_again, self.purge),
            "Get the document and upload it": (self.listed.sudo()._ask_for_file, self.listed),
            "Asked to download": (self.listed.with_user(self.reader)._ask_company, self.listed),
            "Payment information was proposed": (self.propose, self.bill),
            "New customer numbers to share": (self.come_with_a_number, self.mailbox),
        }

    def come_back(self):
        self.books_forward.sudo().stopped = False
        self.invoice = self.make_invoice(f"Invoice {self.responsible.lang}")
        self.run_cron()
        self.invoice.forward_line_ids.notification_id.notification_status = "bounce"

    def look_again(self):
        self.purge.activity_ids.unlink()
        self.purge.starts_on = "2026-12-09"
        self.purge._ask_to_look()
        self.purge.starts_on = False

    def propose(self):
        self.bill.with_user(self.reader)._propose_payment(
            self.bill.payment_ids, {"iban": OTHER_IBAN}
        )

    def come_with_a_number(self):
        language = self.responsible.lang
        self.make_numbered(f"Letter {language}", f"333{language}")

    def test_what_is_asked_of_a_colleague(self):
        for language in LANGUAGES:
            self.speak(language)
            records = (self.mailbox, self.listed, self.bill)
            for record in records:
                record.activity_ids.unlink()
            for summary, (act, record) in self.acts().items():
                before = record.activity_ids
                with self.subTest(language, summary=summary), self.mails() as mails:
                    act()
                    [activity] = record.activity_ids - before
                    self.assertEqual(activity.user_id, self.responsible)
                    self.assertSays(self.texts, activity.summary, summary)
                    self.assertTranslated(self.texts, (activity.note or "<p/>",))
                    if note := NOTES.get(summary):
                        self.assertHolds(self.texts, activity.note, note)
                    self.assert_mail(mails[-1], summary)

    def test_no_mail_of_it_where_the_company_wants_none(self):
        self.company.ebox_remind_by_mail = False
        self.speak("fr")
        for summary, (act, record) in self.acts().items():
            if record in (self.listed, self.bill) or act == self.come_with_a_number:
                before = record.activity_ids
                with self.subTest(summary), self.mails() as mails:
                    act()
                    self.assertTrue(record.activity_ids - before)
                    self.assertFalse(mails, "not Odoo's own either")

    def test_the_history_of_what_was_forwarded(self):
        said = {
            "sent": "Forwarded by mail to %s",
            "bounce": "The mail to %s came back",
        }
        for language in LANGUAGES:
            self.speak(language)
            invoice = self.make_invoice(f"Invoice {language}")
            self.run_cron()
            notification = invoice.forward_line_ids.notification_id
            for status, text in said.items():
                with self.subTest(language, status=status):
                    notification.notification_status = status
                    self.assertSays(self.texts, invoice.event_ids.sorted("id")[-1].text, text)

    def test_why_nothing_was_forwarded(self):
        for language in LANGUAGES:
            self.speak(language)
            large = self.make_invoice(f"Large {language}")
            large.file_ids[:1].size = 8 * 2**20
            self.run_cron()
            with self.subTest(language):
                self.assertSays(
                    self.texts, large.forward_line_ids.error,
                    "Its files (%(size)s) are larger than a mail may be (%(most)s).",
                )

    def test_fetching_that_failed(self):
        provider = self.env["ebox.mailbox.provider"].create(
            [
                {"mailbox_id": self.mailbox.id, "code": code, "name": code, "url": "https://x"}
                for code in ("A", "B")
            ]
        )[:1]
        run = {"mailbox_id": self.mailbox.id, "kind": "new"}
        for language in LANGUAGES:
            self.speak(language)
            for values, state in (
                ({"error_code": str(Code.CERTIFICATE_UNKNOWN)}, "failed"),
                ({"left_out": ["A"]}, "partial"),
            ):
                self.mailbox.activity_ids.unlink()
                provider.write({"failures": 0, "error_code": str(Code.SCOPE_MISSING)})
                with self.subTest(language, state=state), self.mails() as mails:
                    self.env["ebox.mailbox.run"].create(run | values)._end(state)
                    activity = self.mailbox.activity_ids
                    self.assertSays(self.texts, activity.summary, "The e-Box cannot be fetched")
                    code = Code(values.get("error_code") or provider.error_code)
                    text = self.env(context={})["ebox.wording"].explain(code)
                    self.assertHolds(self.texts, activity.note, text)
                    self.assert_mail(mails[0], "The e-Box cannot be fetched")

    def test_somebody_who_was_not_told(self):
        for language in LANGUAGES:
            self.speak(language)
            self.mailbox.activity_ids.unlink()
            with self.subTest(language):
                self.reader_share._follow_mail("no route")
                activity = self.mailbox.activity_ids
                self.assertSays(
                    self.texts, activity.summary, "%s was not told of new documents"
                )
                self.assertTranslated(self.texts, (activity.note,))
                self.assertIn("no route", activity.note)
