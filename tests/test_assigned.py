"""What the addon asks of people by itself: in their language, and by mail where they want it."""
from odoo.tests import tagged

from ..ebox.errors import Code
from .documents import DocumentCase
from .forwards import ForwardMixin

DUTCH = {
    "held": "Er wacht e-mail van andere afzenders",
    "fetching": "De e-Box kan niet opgehaald worden",
}


@tagged("post_install", "-at_install")
class TestAssigned(ForwardMixin, DocumentCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["res.lang"]._activate_lang("nl_BE")
        cls.chris = cls.make_user("chris", "user", "manager", lang="nl_BE")
        cls.mailbox.responsible_id = cls.chris
        cls.books_forward = cls.forward()

    def fail_to_fetch(self):
        self.env["ebox.mailbox.run"].create(
            {
                "mailbox_id": self.mailbox.id,
                "kind": "new",
                "error": "ChaMan does not accept this certificate",
                "error_code": str(Code.CERTIFICATE_UNKNOWN),
            }
        )._end("failed")

    def acts(self):
        """:return: dict of a name to what assigns something, and to the record that it is on"""
        return {
            "held": (self.mailbox._tell_of_held_mail, self.mailbox),
            "fetching": (self.fail_to_fetch, self.mailbox),
            "stop": (self.books_forward._stop, self.mailbox),
            "purge": (lambda: self.purge._ask_to_look(), self.purge),
        }

    @property
    def purge(self):
        purges = self.env["ebox.purge"]
        return purges.search([("company_id", "=", self.company.id)]) or purges.create(
            {"company_id": self.company.id}
        )

    def assigned(self):
        """Let all of it happen anew; :return: dict of names to the activities and the mails"""
        (self.mailbox.activity_ids + self.purge.activity_ids).unlink()
        self.books_forward.sudo().stopped = False
        given = {}
        for name, (act, record) in self.acts().items():
            known = record.activity_ids, self.env["mail.mail"].search([])
            act()
            given[name] = (
                record.activity_ids - known[0], self.env["mail.mail"].search([]) - known[1]
            )
        return given

    def test_a_mail_goes_where_company_and_person_want_it(self):
        for by_mail, wanted in ((False, True), (True, False), (True, True)):
            self.company.ebox_remind_by_mail = by_mail
            self.chris.ebox_wants_reminders = wanted
            for name, (activity, mail) in self.assigned().items():
                with self.subTest(name, by_mail=by_mail, wanted=wanted):
                    self.assertEqual(activity.user_id, self.chris, "the activity always")
                    self.assertEqual(len(mail), int(by_mail and wanted))
                    self.assertEqual(mail.subject or activity.summary, activity.summary)

    def test_in_the_language_of_who_gets_it(self):
        given = self.assigned()
        for name, summary in DUTCH.items():
            with self.subTest(name):
                self.assertEqual(given[name][0].summary, summary)
        self.assertIn("ChaMan accepteert dit certificaat niet", given["fetching"][0].note)
        self.assertIn("Neem ze op", given["held"][0].note)
