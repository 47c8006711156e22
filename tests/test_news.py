"""Who is mailed about which new documents, what such a mail says, and what it never carries."""
import re
from datetime import datetime, timedelta

from freezegun import freeze_time

from odoo.addons.mail.tests.common import MailCase
from odoo.exceptions import AccessError, ValidationError
from odoo.fields import Command
from odoo.tests import new_test_user, tagged

from ..models.ebox_document_news import MOST_LINES
from .documents import SENDER, DocumentCase, datum
from .payments import IBAN
from .shares import ShareMixin

NOW = datetime(2026, 11, 25, 9, 0)
PUBLISHED = datetime(2026, 11, 24, 23, 30)  # the 25th in Belgium


class NewsCase(ShareMixin, DocumentCase):
    """A person who has come, with a share of two customer numbers."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company.email = "office@brasserie.example"
        cls.old = cls.make_numbered("Old letter", "111")
        cls.elsewhere = cls.make_numbered("Old elsewhere", "222")
        cls.person = cls.make_reader("anouk")
        cls.give(cls.person)

    @classmethod
    def make_reader(cls, name, **values):
        return new_test_user(
            cls.env,
            f"{name}@example.com",
            groups="base.group_portal",
            name=name.title(),
            email=f"{name}@example.com",
            company_id=cls.company.id,
            company_ids=[Command.set(cls.company.ids)],
            **{"lang": "en_US", **values},
        )

    @classmethod
    def give(cls, person, mailbox=None, **values):
        """A share of everything, whose person has come."""
        share = cls.share(person, mailbox, scope="all_new", **values)
        cls.env["res.users.log"].with_user(person).sudo().create({})
        cls.env["mail.mail"].search([("email_to", "=", person.email)]).unlink()
        return share

    def letter(self, name="Quarterly debt", number="111", **values):
        return self.make_numbered(name, number, **{"published": PUBLISHED, **values})

    def tell(self, day=NOW):
        """What cron does on this day; :return: the new mails, by address"""
        before = self.env["mail.mail"].search([])
        self.env.flush_all()
        with (
            freeze_time(day),
            self.enter_registry_test_mode(),
            self.registry.cursor() as cr,
        ):
            self.env(cr=cr, su=True)["ebox.share"]._cron_tell()
        self.env.invalidate_all()
        mails = self.env["mail.mail"].search([("id", "not in", before.ids)])
        self.assertEqual(len(mails), len(set(mails.mapped("email_to"))), "one mail a person")
        return {mail.email_to: mail for mail in mails}

    def names_in(self, mail):
        """The names of the documents that a mail leads to."""
        found = re.findall(r"my(?:/|%2F)ebox(?:/|%2F)([0-9]+)", mail.body_html)
        return set(self.env["ebox.document"].browse(map(int, found)).mapped("name"))

    def want_files(self):
        """Let the person have the files attached that may be."""
        self.mailbox.sign_in_policy = "offered"
        rows = self.person.sudo().env["ebox.share.number"].search(
            [("user_id", "=", self.person.id)]
        )
        rows._choose("attachment")
        return rows

    def mail(self, name="Quarterly debt", **values):
        """The mail that tells of a single new document."""
        self.letter(f"{name} {self.env['ebox.document'].search_count([])}", **values)
        [mail] = self.tell().values()
        return mail

    def invoice(self, due="2026-11-30", **values):
        """A document that asks for a payment and is an invoice."""
        letter = self.letter(**values).sudo()
        letter.write(
            {"figure_kind": "invoice", "figure_number": "2026/17", "figure_total": 1234.5,
             "figure_currency_id": self.env.ref("base.EUR").id, "figure_due": due,
             "figure_source": "ubl"}
        )
        letter.payment_ids = [
            (0, 0, {"kind": "to_pay", "amount": 1234.5, "iban": IBAN, "due": due})
        ]
        return letter


@tagged("post_install", "-at_install")
class TestNews(NewsCase, MailCase):
    def test_a_mail_that_is_links_alone_tells_no_figures(self):
        self.invoice(name="Contributions")
        self.letter("Tax letter", "222")
        [mail] = self.tell().values()
        self.assertEqual(self.names_in(mail), {"Contributions", "Tax letter"})
        for text in ("Contributions", "Invoice ·", "Tax letter", SENDER, "To pay by 11/30/2026"):
            self.assertIn(text, mail.body_html)
        for text in ("2026/17", "1,234.50"):
            self.assertNotIn(text, mail.subject + mail.body_html)
        reader = self.make_reader("guest")
        self.share(reader, scope="all_new")
        mail = self.env["mail.mail"].search([("email_to", "=", reader.email)])
        self.assertIn("Tax letter", mail.body_html)

    def test_one_mail_a_person_says_what_each_document_is(self):
        self.want_files()
        self.invoice(name="Contributions")
        self.letter("Tax letter", "222")
        for letter in self.env["ebox.document"].sudo().search([]).file_ids:
            letter.size = 8 * 2**20
        [mail] = self.tell().values()
        self.assertEqual(mail.subject, "2 new documents")
        self.assertEqual(mail.email_to, "anouk@example.com")
        for text in ("Contributions", "Invoice 2026/17", "1,234.50", "due on 11/30/2026",
                     "Tax letter", "11/25/2026", "/my/ebox/customer-numbers"):
            self.assertIn(text, mail.body_html)
        self.assertFalse(mail.attachment_ids)
        self.assertIn("/my/ebox/customer-numbers>", mail.headers)
        self.assertFalse(self.tell(), "nobody is told twice")

    def test_it_is_written_in_the_language_of_the_person(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        self.person.lang = "fr_BE"
        self.want_files()
        self.invoice()
        [mail] = self.tell().values()
        self.assertIn("30/11/2026", mail.body_html)
        self.assertIn("1.234,50", mail.body_html)

    # --- what stands out

    def test_what_is_due_within_seven_days_comes_first(self):
        self.want_files()
        self.invoice(name="Soon", due="2026-12-02")
        self.invoice(name="Later", due="2026-12-03")
        self.invoice(name="Late", due="2026-11-24")
        self.invoice(name="Paid", due="2026-11-26").payment_ids.action_order()
        [mail] = self.tell().values()
        body = mail.body_html
        self.assertIn("To pay by 12/02/2026", body)
        self.assertIn("Overdue since 11/24/2026", body)
        for text in ("To pay by 12/03/2026", "To pay by 11/26/2026"):
            self.assertNotIn(text, body)
        places = [body.index(f">{name}<") for name in ("Late", "Soon", "Paid", "Later")]
        self.assertLess(max(places[:2]), min(places[2:]))

    def test_a_long_list_says_how_many_more(self):
        for number in range(MOST_LINES + 2):
            self.letter(f"Letter {number}")
        self.letter("Writ", is_registered=True, published=datetime(2026, 1, 1))
        [mail] = self.tell().values()
        self.assertIn("and 3 more", mail.body_html)
        self.assertIn("Registered mail", mail.body_html, "what stands out is never cut off")

    # --- what it does not say

    def test_of_mail_that_is_not_everybodys_it_says_who_sent_it(self):
        self.person.group_ids += self.env.ref("l10n_be_ebox.l10n_be_ebox_group_reader")
        share = self.env["ebox.share"].search([("user_id", "=", self.person.id)])
        share.write({"include_confidential": True, "include_registered": True})
        secret = (datum("CONFIDENTIAL", "true"),)
        for title, values in {
            "Registered mail": {"is_registered": True},
            "Confidential message": {"business_data": secret},
            "Message for one person": {"attention_label": "Jan Peeters"},
        }.items():
            with self.subTest(title):
                body = self.mail(name="Wage seizure", **values).body_html
                self.assertIn(title, body)
                self.assertNotIn("Wage seizure", body)
                self.assertNotIn("Jan Peeters", body)

    def test_an_invitation_says_no_more_of_it_either(self):
        secret = (datum("CONFIDENTIAL", "true"),)
        for number, (title, values) in enumerate({
            "Registered mail": {"is_registered": True},
            "Confidential message": {"business_data": secret},
            "Message for one person": {"attention_label": "Jan Peeters"},
        }.items()):
            with self.subTest(title):
                published = NOW + timedelta(hours=number)
                self.letter(f"Wage seizure {number}", **values, published=published)
                reader = self.make_reader(f"guest{number}")
                self.share(reader, scope="all_new", include_confidential=True)
                mail = self.env["mail.mail"].search([("email_to", "=", reader.email)])
                self.assertIn(title, mail.body_html)
                self.assertNotIn("Wage seizure", mail.body_html)
                self.assertNotIn("Jan Peeters", mail.subject + mail.body_html)

    def test_an_invitation_is_dated_as_the_day_is_in_belgium(self):
        self.letter()
        reader = self.make_reader("guest")
        self.share(reader, scope="all_new")
        mail = self.env["mail.mail"].search([("email_to", "=", reader.email)])
        self.assertIn("11/25/2026", mail.body_html)

    # --- with the files

    def test_files_are_a_managers_decision_where_two_factors_are_required(self):
        self.assertEqual(self.mailbox.sign_in_policy, "required")
        self.want_files()
        self.mailbox.sign_in_policy = "required"
        self.assertFalse(self.mail().attachment_ids)
        with self.assertRaises(AccessError):
            self.mailbox.with_user(self.make_user("ebox_user", "user")).mail_files = True
        manager = self.make_user("ebox_manager", "manager")
        self.mailbox.with_user(manager).mail_files = True
        self.env.flush_all()
        self.cr.precommit.run()
        self.assertIn("mail_files", self.mailbox.message_ids.tracking_value_ids.field_id.mapped(
            "name"
        ))
        self.assertEqual(self.mail().attachment_ids.mapped("name"), ["letter.pdf"])
        self.mailbox.write({"mail_files": False, "sign_in_policy": "offered"})
        self.assertTrue(self.mail().attachment_ids)

    def test_files_of_these_are_never_attached(self):
        self.want_files()
        share = self.env["ebox.share"].search([("user_id", "=", self.person.id)])
        share.write({"include_confidential": True, "include_registered": True})
        for values in (
            {"is_registered": True},
            {"business_data": (datum("CONFIDENTIAL", "true"),)},
            {"attention_label": "Jan Peeters"},
            {"attention_number": "85073003328"},
        ):
            with self.subTest(values):
                self.assertFalse(self.mail(**values).attachment_ids)
        seizure = self.letter("Seizure")
        seizure.sudo().is_marked_confidential = True
        self.assertFalse(self.tell()["anouk@example.com"].attachment_ids)
        self.letter()
        share.may_download = False
        self.assertFalse(self.tell()["anouk@example.com"].attachment_ids, "only to look at")

    def test_what_is_too_large_is_a_link(self):
        self.want_files()
        large = self.letter("Large")
        large.sudo().file_ids.size = 8 * 2**20
        small = self.letter("Small")
        [mail] = self.tell().values()
        self.assertEqual(mail.attachment_ids, small.sudo().file_ids.attachment_id)
        self.assertIn("too large for a mail", mail.body_html)
        self.assertEqual(mail.body_html.count(">Attached to this mail<"), 1)
        with self.mock_mail_gateway():
            mail.send()
        self.assertIn("Sent by mail to Anouk", small.sudo().event_ids.mapped("text"))
        self.assertNotIn("Sent by mail to Anouk", large.sudo().event_ids.mapped("text"))

    def test_no_mail_is_larger_than_odoo_sends_with_its_files(self):
        # Odoo would put links with a token there, that open a file without signing in.
        self.company.ebox_mail_megabytes = 50
        self.env["ir.config_parameter"].set_param("base.default_max_email_size", "4")
        most = self.company._ebox_most_mailed_bytes()
        estimate = self.env["mail.mail"]._estimate_email_size({}, "x" * 100000, [most])
        self.assertLess(estimate, 4 * 2**20)
        with self.assertRaisesRegex(ValidationError, "between 1 and 50 MB"):
            self.company.ebox_mail_megabytes = 0

    # --- who chooses

    def test_what_is_usual_for_a_number_gives_way_to_a_persons_own_choice(self):
        other = self.make_reader("bram")
        self.give(other)
        number = self.old.customer_number_id.sudo(False)
        manager = self.make_user("ebox_manager", "manager")
        number.with_user(manager).notification = "none"
        mine = self.env["ebox.customer.number"].with_user(other)
        self.assertTrue(mine._choose_notification(number.id, "link"))
        self.letter()
        self.assertEqual(set(self.tell()), {"bram@example.com"})
        number.with_user(manager).notification = "attachment"
        rows = number.share_number_ids.grouped("user_id")
        self.assertEqual(rows[other].notification, "link")
        self.assertEqual(rows[self.person].notification, "attachment")
        mine._choose_notification(number.id, "")
        self.assertEqual(rows[other].notification, "attachment")
        with self.assertRaises(ValidationError):
            mine._choose_notification(number.id, "sms")

    def test_the_main_contact_says_what_is_usual_and_nobody_else(self):
        number = self.old.customer_number_id
        numbers = self.env["ebox.customer.number"]
        self.assertFalse(numbers.with_user(self.person)._choose_usual(number.id, "none"))
        self.assertEqual(number.notification, "link")
        self.mailbox.main_contact_id = self.person.partner_id
        self.assertTrue(numbers.with_user(self.person)._choose_usual(number.id, "none"))
        self.assertEqual(number.notification, "none")
        self.assertIn("Usual notification", self.mailbox.message_ids[0].body)
        with self.assertRaises(AccessError):
            number.with_user(self.person).notification = "link"

    # --- old mail, and mail that is still coming in

    def test_nothing_is_told_of_the_first_import(self):
        run = self.env["ebox.mailbox.run"].create({"mailbox_id": self.mailbox.id, "kind": "full"})
        self.letter("Of the first import")
        self.assertFalse(self.tell())
        run.state = "failed"
        self.assertFalse(self.tell(), "it goes on later")
        run._end("done")
        self.mailbox.sync_ids.last_full = NOW
        self.assertFalse(self.tell())
        self.letter("Of the next run")
        [mail] = self.tell().values()
        self.assertEqual(self.names_in(mail), {"Of the next run"})

    def test_who_waits_for_a_first_document_is_invited_after_the_first_import(self):
        waiting = self.make_reader("chloe")
        share = self.share(waiting, self.other_mailbox, scope="all_new")
        run = self.env["ebox.mailbox.run"].create(
            {"mailbox_id": self.other_mailbox.id, "kind": "full"}
        )
        for day in (3, 2, 1):
            self.make_numbered(
                f"Letter of {day}", mailbox=self.other_mailbox,
                published=datetime(2026, 11, day, 9, 0),
            )
        self.assertFalse(self.tell())
        self.assertFalse(share.invited)
        run._end("partial")
        self.other_mailbox.sync_ids.last_full = NOW
        self.assertTrue(share.invited)
        mail = self.env["mail.mail"].search([("email_to", "=", "chloe@example.com")])
        self.assertIn("11/03/2026", mail.body_html)
        self.assertNotIn("11/02/2026", mail.body_html)
        self.assertFalse(self.tell())

    def test_a_mailbox_is_told_of_after_its_run(self):
        self.mailbox.sync_ids.last_full = NOW
        run = self.env["ebox.mailbox.run"].create({"mailbox_id": self.mailbox.id, "kind": "new"})
        self.letter()
        self.assertFalse(self.tell(run.create_date + timedelta(minutes=59)))
        self.assertTrue(self.tell(run.create_date + timedelta(minutes=61)), "never held for good")

    # --- as many documents as there are

    def test_queries_do_not_grow_with_the_documents(self):
        for name in ("bram", "chloe"):
            self.give(self.make_reader(name))

        def queries(count):
            for number in range(count):
                self.letter(f"Letter {number} of {count}", "111" if number % 2 else "222")
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.assertEqual(len(self.tell()), 3)
            return self.env.cr.sql_log_count - before

        queries(1)
        few, many = queries(20), queries(200)
        self.assertLess(many - few, 10, f"{few} queries for 20 documents, {many} for 200")
        self.assertLess(many, 400)

    # --- where mails come from

    def test_the_settings_name_the_address_as_odoo_finds_it(self):
        self.assertEqual(self.company._ebox_mail_from(), "office@brasserie.example")
        domain = self.env["mail.alias.domain"].create(
            {"name": "mail.example", "default_from": "post"}
        )
        self.company.alias_domain_id = domain
        server = self.env["ir.mail_server"].create(
            {"name": "Out", "smtp_host": "localhost", "from_filter": "mail.example"}
        )
        self.assertEqual(self.company._ebox_mail_from(), "post@mail.example")
        server.from_filter = "brasserie.example"
        self.assertEqual(self.company._ebox_mail_from(), "office@brasserie.example")
        settings = self.env["res.config.settings"].with_company(self.company).create({})
        self.assertEqual(settings.ebox_mail_from, "office@brasserie.example")
        self.assertTrue(settings.ebox_is_sent_as_company)
