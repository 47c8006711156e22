"""What a mail says that waits to leave is its reader's alone: nobody finds it in Odoo meanwhile."""
from datetime import timedelta

from freezegun import freeze_time

from odoo.exceptions import AccessError
from odoo.service.model import call_kw
from odoo.tests import new_test_user, tagged

from .test_news import NOW, NewsCase

READ = ["body", "subject", "preview", "record_name", "attachment_ids"]


@tagged("post_install", "-at_install")
class TestMailClosed(NewsCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.giver = cls.make_user("ebox_giver", "manager")
        office = cls.env["res.partner"].create({"name": "Office", "is_company": True})
        cls.person.partner_id.parent_id = office
        portal_colleague = cls.make_reader("bram")
        portal_colleague.partner_id.parent_id = office
        cls.others = (
            new_test_user(cls.env, "stranger", company_id=cls.company.id,
                          company_ids=cls.company.ids),
            cls.make_user("ebox_no_right", "user"),
            cls.giver,
            portal_colleague,
        )

    def assert_closed(self, mail, *secrets):
        """Nobody else finds these words of a mail, whatever becomes of it."""
        for secret in secrets:
            self.assertIn(secret, mail.body_html)
        for state in ("outgoing", "exception", "cancel"):
            mail.state = state
            self.env.flush_all()
            self.env.invalidate_all()
            for user in self.others:
                said = str(self.found_by(user, mail))
                with self.subTest(state=state, user=user.login):
                    for secret in secrets:
                        self.assertNotIn(secret, said)

    def found_by(self, user, mail):
        """What a user is told of a mail over RPC."""
        found = []
        messages, mails = (self.env[name].with_user(user) for name in ("mail.message", "mail.mail"))
        for call in (
            lambda: call_kw(messages, "search_read", [[("id", "=", mail.mail_message_id.id)]], {}),
            lambda: call_kw(messages, "read", [mail.mail_message_id.ids, READ], {}),
            lambda: call_kw(mails, "search_read", [[("id", "=", mail.id)]], {}),
            lambda: call_kw(mails, "read", [mail.ids, ["body_html"]], {}),
        ):
            try:
                found.append(call())
            except AccessError:
                continue
        return found

    def test_news(self):
        letter = self.letter()
        [mail] = self.tell().values()
        self.assert_closed(mail, f"/my/ebox/{letter.id}")

    def test_an_invitation_with_the_link_that_sets_a_password(self):
        self.letter()
        self.env["ebox.share"].with_user(self.giver).create(
            {"mailbox_id": self.mailbox.id, "scope": "all", "email": "new@example.com",
             "first_name": "Chloe", "last_name": "Maes"}
        )
        mail = self.env["mail.mail"].search([("email_to", "=", "new@example.com")])
        self.assert_closed(mail, "/web/signup", "token=")

    def test_reminders(self):
        self.mailbox.responsible_id = self.make_user("ebox_responsible", "user", lang="en_US")
        self.company.ebox_remind_by_mail = True
        letter = self.letter("Wage seizure", expires=NOW + timedelta(days=5))
        letter.sudo().payment_ids = [
            (0, 0, {"kind": "to_pay", "amount": 1234.5, "due": "2026-11-27"})
        ]
        with freeze_time(NOW):
            self.env["ebox.reminder"]._remind()
        mail = self.env["mail.mail"].search(
            [("recipient_ids", "in", self.mailbox.responsible_id.partner_id.ids)], limit=1
        )
        self.assert_closed(mail, "Wage seizure", "To pay by")

    def test_links_that_go_on_with_a_sign_up_or_a_new_password(self):
        users = self.env["res.users"].sudo()
        users._ebox_mail_sign_up("dora@example.com", "Dora", "en_US")
        mail = self.env["mail.mail"].search([("email_to", "=", "dora@example.com")])
        self.assert_closed(mail, "/web/signup?ebox_sign_up=")
        self.person.sudo().ebox_recovery_email = "home@example.com"
        self.person.sudo()._ebox_mail_reset_to_recovery()
        mail = self.env["mail.mail"].search([("email_to", "=", "home@example.com")])
        self.assert_closed(mail, "token=")
