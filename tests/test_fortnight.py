"""A fortnight of a company: every mail that leaves and every activity, with its reason.

``scripts/fortnight`` prints what this test asserts.
"""
import logging
from datetime import datetime, timedelta

from freezegun import freeze_time

from odoo.addons.mail.tests.common import MailCase
from odoo.fields import Command
from odoo.tests import new_test_user, tagged

from ..ebox.errors import Code
from .documents import DocumentCase, message
from .forwards import ForwardMixin
from .payments import IBAN

_logger = logging.getLogger(__name__)

MONDAY = datetime(2026, 11, 23, 9, 0)
CERTIFICATE_DAYS = 1095
# Day, whom it goes to, mail or activity, why, and what it says.
EXPECTED = """
23/11  mail     anouk@example.com news     New document from 0206731645
23/11  mail     bram@example.com  news     New document from 0206731645
23/11  mail     Books             forward  Lease 1 – 0206731645
24/11  activity chris             reminder To pay by 11/27/2026
24/11  mail     chris             reminder To pay by 11/27/2026
25/11  mail     anouk@example.com news     2 new documents
25/11  mail     bram@example.com  news     2 new documents
25/11  mail     Books             forward  Lease 2 – 0206731645
26/11  activity chris             bounce   The mail to Books came back
26/11  mail     chris             bounce   The mail to Books came back
27/11  activity chris             reminder Nobody has opened this registered mail
27/11  activity chris             reminder Renew the security certificate: it ends on 01/26/2027
27/11  mail     chris             reminder 2 reminders
28/11  activity chris             reminder Not paid: it was due on 11/27/2026
28/11  mail     chris             reminder Not paid: it was due on 11/27/2026
30/11  activity chris             fetching The e-Box cannot be fetched
30/11  mail     chris             fetching The e-Box cannot be fetched
02/12  mail     anouk@example.com news     New document from 0206731645
02/12  mail     Books             forward  Lease 3 – 0206731645
04/12  activity chris             stop     Books gets no invoices any more
04/12  mail     chris             stop     Books gets no invoices any more
""".strip().splitlines()


@tagged("post_install", "-at_install")
class TestFortnight(MailCase, ForwardMixin, DocumentCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.chris = cls.make_user("chris", "user", "manager", "registered", lang="en_US")
        cls.mailbox.responsible_id = cls.chris
        cls.company.ebox_remind_by_mail = True
        cls.mailbox.sync_ids.last_full = MONDAY
        ends = MONDAY + timedelta(days=64)
        with freeze_time(ends - timedelta(days=CERTIFICATE_DAYS)):
            cls.mailbox.action_make_certificate()
        for name in ("anouk", "bram"):
            person = new_test_user(
                cls.env, f"{name}@example.com", groups="base.group_portal", lang="en_US",
                company_id=cls.company.id, company_ids=[Command.set(cls.company.ids)],
            )
            cls.share(person, scope="all_new")
            cls.env["res.users.log"].with_user(person).sudo().create({})
        with freeze_time(MONDAY):
            cls.books_forward = cls.forward(date_start="2026-11-23")
        cls.one.published = MONDAY - timedelta(days=20)
        cls.env["mail.mail"].search([]).unlink()

    # --- what happens, day by day

    def happenings(self):
        """:return: dict of the day of the fortnight to what happens in its night"""
        return {
            0: lambda: self.invoice("Lease 1", due="2026-11-27"),
            2: lambda: (self.invoice("Lease 2"), self.registered()),
            3: self.bounce,
            7: self.fail_to_fetch,
            8: self.bram_wants_no_mail,
            9: lambda: self.invoice("Lease 3"),
            11: lambda: self.books_forward._stop(),
        }

    def invoice(self, name, due=False):
        document = self.make_invoice(name, published=self.today - timedelta(hours=2))
        if due:
            document.payment_ids = [
                Command.create({"kind": "to_pay", "amount": 100, "iban": IBAN, "due": due})
            ]

    def registered(self):
        self.take_in(message("Writ", is_registered=True, published=self.today))

    def bounce(self):
        line = self.books_forward.line_ids[0]
        line.notification_id.write(
            {"notification_status": "bounce", "failure_type": "mail_bounce"}
        )

    def fail_to_fetch(self):
        run = self.env["ebox.mailbox.run"].create(
            {"mailbox_id": self.mailbox.id, "kind": "new", "error": "The certificate is unknown.",
             "error_code": str(Code.CERTIFICATE_UNKNOWN)}
        )
        run._end("failed")

    def bram_wants_no_mail(self):
        bram = self.env["res.users"].search([("login", "=", "bram@example.com")])
        rows = self.env["ebox.share.number"].search([("user_id", "=", bram.id)])
        rows._choose("none")

    # --- what comes of it

    def test_every_mail_and_activity_of_a_fortnight(self):
        told, happenings = [], self.happenings()
        for number in range(14):
            self.today = MONDAY + timedelta(days=number)
            with freeze_time(self.today):
                why = {3: "bounce", 7: "fetching", 11: "stop"}.get(number, "")
                told += self.told_by(why, happenings.get(number, lambda: None))
                told += self.told_by("reminder", self.env["ebox.reminder"]._remind)
                told += self.told_by("news", self.tell)
                told += self.told_by("forward", self.env["ebox.forward"]._forward_batch)
        for line in told:
            _logger.info(line)
        self.assertEqual(told, EXPECTED)

    def tell(self):
        self.env.flush_all()
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr, su=True)["ebox.share"]._cron_tell()
        self.env.invalidate_all()

    def told_by(self, why, act):
        """Do something, and let the mails go out; :return: what people were told by it"""
        mails, activities = self.env["mail.mail"], self.env["mail.activity"]
        known = mails.search([]), activities.search([])
        act()
        self.env.flush_all()
        made = activities.search([("id", "not in", known[1].ids)], order="id")
        sent = mails.search([("id", "not in", known[0].ids)], order="id")
        lines = [
            self.line("activity", one.user_id.login, why, one.summary) for one in made
        ]
        lines += [
            self.line("mail", mail.email_to or mail.recipient_ids.name, why, mail.subject)
            for mail in sent
        ]
        with self.mock_mail_gateway():
            sent.send()
        return lines

    def line(self, kind, who, why, what):
        return f"{self.today:%d/%m}  {kind:<8} {who.split(' ')[0]:<17} {why:<8} {what}"
