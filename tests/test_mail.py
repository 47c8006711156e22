"""Mail to a mailbox: what becomes a document, what waits, and that it proves nothing."""
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZipFile

from odoo.addons.mail.tests.common import MailCommon
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged
from odoo.tools import mute_logger

from ..ebox.parcel import ReceivedFile
from ..ebox.tests.test_figures import ubl
from .documents import PDF, DocumentCase
from .ubl import ubl as simple_ubl

LEASE = "billing@lease.example.com"
STRANGER = "stranger@elsewhere.example.com"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


class MailboxCase(MailCommon, DocumentCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.user = cls.make_user("bookkeeper", "user")
        cls.mailbox.write(
            {
                "alias_name": "letters",
                "alias_domain_id": cls.mail_alias_domain.id,
                "allowed_senders": "lease.example.com",
                "responsible_id": cls.user.id,
            }
        )

    def setUp(self):
        super().setUp()
        self.number = 0

    def post(self, *files, sender=LEASE, body="Bonjour", html="", extra=None, message_id=""):
        """Let a mail come in through Odoo's gateway; :return: ``ebox.mail``"""
        self.number += 1
        message = EmailMessage()
        message["From"] = f"Somebody <{sender}>"
        message["To"] = f"letters@{self.mail_alias_domain.name}"
        message["Subject"] = "Votre facture"
        message["Date"] = "Mon, 02 Nov 2026 09:00:00 +0100"
        message["Message-Id"] = message_id or f"<{self._testMethodName}.{self.number}@example.com>"
        for name, value in (extra or {}).items():
            message[name] = value
        message.set_content(body)
        if html:
            message.add_alternative(html, subtype="html")
        for name, content, *cid in files:
            message.add_attachment(
                content, maintype="application", subtype="octet-stream", filename=name,
                cid=cid[0] if cid else None,
            )
        before = self.env["ebox.mail"].search([])
        with self.mock_mail_gateway():
            self.env["mail.thread"].message_process(False, message.as_bytes())
        return self.env["ebox.mail"].search([]) - before


@tagged("post_install", "-at_install")
class TestMail(MailboxCase):
    """From a mail to a document."""

    def test_a_notification_with_pdf_and_ubl_becomes_one_document(self):
        mail = self.post(("f.pdf", PDF), ("f.xml", ubl("2026/7")))
        document = mail.document_id
        self.assertEqual((mail.state, document.channel), ("taken", "mail"))
        self.assertEqual((document.name, document.mail_from), ("Votre facture", LEASE))
        self.assertEqual(sorted(document.file_ids.mapped("kind")), ["html", "pdf", "ubl"])
        self.assertEqual(document.file_ids.filtered("is_main").name, "f.pdf")
        self.assertEqual(document.sender_id.number, "0477472701")
        self.assertEqual((document.sender_name, document.figure_number), ("Lease", "2026/7"))
        self.assertEqual(document.published.isoformat(), "2026-11-02T08:00:00")
        self.assertEqual(document.responsible_id, self.user)
        self.assertFalse(document.create_uid.active and document.create_uid.share)
        self.assertIn("not proven", document.event_ids.sorted("id")[:1].text)
        self.assertFalse(mail.message_ids.attachment_ids, "the files are the document's alone")

    def test_the_run_books_it_as_a_draft_whatever_the_rule(self):
        self.env["account.chart.template"].try_loading(
            "be_comp", self.company, install_demo=False
        )
        document = self.post(("f.xml", simple_ubl("2026/7"))).document_id
        rule = self.env["ebox.sender.rule"].create(
            {
                "company_id": self.company.id,
                "sender_id": document.sender_id.id,
                "bill_mode": "post",
            }
        )
        self.assertFalse(rule._posts_bills(document), "a rule to post is for proven senders")
        self.assertTrue(rule._posts_bills(document.new({"channel": "upload"}, origin=document)))
        with self.enter_registry_test_mode(), self.registry.cursor() as lane_cr:
            self.env(cr=lane_cr)["ebox.mailbox.sync"]._cron_lane()
        self.assertEqual(document.move_ids.mapped("state"), ["draft"], document.bill_error)
        self.assertFalse(document.is_to_read)

    def test_no_account_becomes_known_by_mail(self):
        iban = "BE71096123456769"
        means = (
            "<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>"
            f"<cac:PayeeFinancialAccount><cbc:ID>{iban}</cbc:ID></cac:PayeeFinancialAccount>"
            "</cac:PaymentMeans><cac:TaxTotal>"
        )
        content = ubl().replace(b"<cac:TaxTotal>", means.encode(), 1)
        document = self.post(("f.xml", content)).document_id
        document._read_at_once()
        self.assertEqual(document.payment_ids.iban, iban)
        self.assertEqual(document.payment_ids.account_state, "first")
        self.assertFalse(self.env["ebox.sender.account"].search([("iban", "=", iban)]))

    def test_no_mail_names_a_sender_for_everybody(self):
        sender = self.post(("f.xml", ubl())).document_id.sender_id
        self.assertEqual(sender.name, sender.number)

    def test_the_sender_is_known_by_the_address(self):
        contact = self.env["res.partner"].create(
            {"name": "Fleet & Co", "email": LEASE, "vat": "BE0477472701", "is_company": True}
        )
        document = self.post(("f.pdf", PDF)).document_id
        self.assertEqual(document.partner_id, contact)
        self.assertEqual(
            (document.sender_id.number, document.sender_name), ("0477472701", "Fleet & Co")
        )

    def test_a_colleague_who_forwards_is_not_the_sender(self):
        self.user.partner_id.email = "colleague@lease.example.com"
        document = self.post(("f.pdf", PDF), sender="colleague@lease.example.com").document_id
        self.assertFalse(document.partner_id or document.sender_id.number)
        self.assertEqual(document.sender_name, "Unknown sender")
        self.assertFalse(document.event_ids.user_id, "it is no deed of that person")

    def test_the_same_file_again_leads_to_the_document_that_is_there(self):
        letter = self.make_document("from-the-e-box")
        mail = self.post(("again.pdf", PDF))
        self.assertEqual((mail.state, mail.document_id), ("again", letter))
        self.assertIn(f"by e-mail of {LEASE}", letter.event_ids.sorted("id")[-1:].text)
        self.assertEqual(len(self.mailbox.document_ids), 1)

    def test_a_mail_that_comes_twice_is_one(self):
        self.post(message_id="<once@example.com>")
        self.assertFalse(self.post(message_id="<once@example.com>"))

    def test_a_mail_without_a_file_waits_for_it(self):
        document = self.post(body="Votre facture 7 est prête. N° client : 448812").document_id
        self.assertTrue(document.is_file_missing)
        self.assertEqual(document.activity_ids.user_id, self.user)
        self.assertIn("Votre facture 7", document.file_ids.preview()["html"])
        document._read_at_once()
        self.assertEqual(document.number_read, "448812")

    def test_a_person_uploads_the_file_that_was_missing(self):
        document = self.post(body="Votre facture 7 est prête").document_id
        result = document.with_user(self.user)._upload(
            [ReceivedFile("7.pdf", PDF), ReceivedFile("x.txt", b"x")]
        )
        self.assertIn("x.txt: only PDF", result["notes"][0]["message"])
        self.assertFalse(document.is_file_missing or document.activity_ids)
        self.assertEqual(document.file_ids.filtered("is_main").name, "7.pdf")
        self.assertEqual(document.message_main_attachment_id.raw, PDF)
        with self.assertRaisesRegex(UserError, "No file is missing"):
            document.with_user(self.user)._upload([ReceivedFile("8.pdf", PDF + b"2")])

    def test_nobody_else_adds_a_file(self):
        document = self.post(body="Votre facture 7 est prête").document_id
        for person in (
            self.make_user("outsider"),
            self.make_user("foreigner", "user", companies=self.other_company),
        ):
            with self.subTest(person.login), self.assertRaises(AccessError):
                document.with_user(person)._upload([ReceivedFile("7.pdf", PDF)])
        self.assertTrue(document.is_file_missing)

    def test_pictures_of_the_text_are_no_files(self):
        html = "<p>Bonjour</p><img src='cid:logo'/>"
        document = self.post(("logo.png", PNG, "<logo>"), html=html).document_id
        self.assertTrue(document.is_file_missing)
        self.assertEqual(document.file_ids.mapped("kind"), ["html"])

    def test_a_zip_is_unpacked_and_one_that_is_not_is_kept(self):
        sink = BytesIO()
        with ZipFile(sink, "w") as archive:
            archive.writestr("../in/f.pdf", PDF)
            archive.writestr("f.xml", ubl())
        document = self.post(("b.zip", sink.getvalue())).document_id
        names = sorted(document.file_ids.mapped("name"))
        self.assertEqual(names, ["f.pdf", "f.xml", "message.html"])
        damaged = self.post(("b.zip", sink.getvalue()[:60])).document_id
        self.assertIn("zip", damaged.file_ids.mapped("kind"))
        self.assertIn("b.zip: it is damaged", damaged.error)

    def test_what_is_empty_or_too_large_is_said(self):
        self.mailbox.max_file_mb = 1
        big = PDF + b" " * 1024 * 1024
        document = self.post(("big.pdf", big), ("none.pdf", b""), ("f.pdf", PDF)).document_id
        self.assertIn("big.pdf: it is larger than 1 MB", document.error)
        self.assertIn("none.pdf: the file is empty", document.error)
        self.assertIn("f.pdf", document.file_ids.mapped("name"))

    def test_names_and_texts_of_strangers_do_no_harm(self):
        html = "<p>Hi<script>alert(1)</script><img src='http://track.example.com/x'></p>"
        document = self.post(
            ("../../<b>x\u202e.pdf", PDF), ("body", PDF + b"2"), html=html
        ).document_id
        shown = document.file_ids.filtered(lambda f: f.kind == "html").preview()["html"]
        self.assertNotIn("script", shown)
        self.assertNotIn("track.example.com", shown)
        self.assertIn("_b_x.pdf", document.file_ids.mapped("name"))

    def test_a_mail_dated_in_the_future_came_now(self):
        mail = self.post(("f.pdf", PDF))
        self.assertLessEqual(mail.received, mail.create_date)

    def test_files_within_a_forwarded_mail_are_found(self):
        inner = EmailMessage()
        inner["Subject"] = "Inner"
        inner.set_content("inner")
        inner.add_attachment(PDF, maintype="application", subtype="pdf", filename="inner.pdf")
        message = EmailMessage()
        message["From"], message["Subject"] = LEASE, "Fwd"
        message["To"] = f"letters@{self.mail_alias_domain.name}"
        message["Message-Id"] = "<forward@example.com>"
        message.set_content("see")
        message.add_attachment(inner)
        with self.mock_mail_gateway():
            self.env["mail.thread"].message_process(False, message.as_bytes())
        self.assertIn("inner.pdf", self.mailbox.document_ids.file_ids.mapped("name"))


@tagged("post_install", "-at_install")
class TestHeldMail(MailboxCase):
    """Other people's mail: kept, seen, and let in by a person alone."""

    def test_mail_of_others_waits_with_its_files(self):
        mail = self.post(("f.pdf", PDF), sender=STRANGER)
        self.assertEqual((mail.state, mail.document_id), ("held", self.env["ebox.document"]))
        self.assertFalse(self.mailbox.document_ids)
        self.assertEqual(mail.message_ids.attachment_ids.raw, PDF)
        self.assertEqual(self.mailbox.held_mail_count, 1)
        self.assertEqual(self.mailbox.activity_ids.user_id, self.user)
        self.post(sender=STRANGER)
        self.assertEqual(len(self.mailbox.activity_ids), 1, "one activity for all of them")

    def test_a_person_takes_it_in(self):
        mail = self.post(("f.pdf", PDF), ("f.xml", ubl()), sender=STRANGER, body="Voilà")
        mail.with_user(self.user).action_take_in()
        document = mail.document_id
        self.assertEqual((mail.state, document.channel), ("taken", "mail"))
        self.assertEqual(sorted(document.file_ids.mapped("kind")), ["html", "pdf", "ubl"])
        self.assertEqual(document.figure_total, 121)
        self.assertFalse(self.mailbox.activity_ids, "nothing waits any more")
        with self.assertRaisesRegex(UserError, "a document already"):
            mail.with_user(self.user).action_take_in()
        self.assertEqual(self.post(("g.pdf", PDF + b"2"), sender=STRANGER).state, "held")

    def test_other_things_to_do_stand_beside_it_and_stay(self):
        other = {"summary": "Books gets no invoices any more", "user_id": self.user.id}
        self.mailbox.activity_schedule("mail.mail_activity_data_todo", **other)
        mail = self.post(("f.pdf", PDF), sender=STRANGER)
        self.assertEqual(len(self.mailbox.activity_ids), 2)
        mail.with_user(self.user).action_take_in()
        self.assertEqual(self.mailbox.activity_ids.summary, other["summary"])
        document = self.post(body="Votre facture 7 est prête").document_id
        document.activity_schedule("mail.mail_activity_data_todo", **other)
        document.with_user(self.user)._upload([ReceivedFile("7.pdf", PDF)])
        self.assertEqual(document.activity_ids.summary, other["summary"])

    def test_a_manager_allows_the_sender_for_good(self):
        mail = self.post(("f.pdf", PDF), sender=STRANGER)
        with self.assertRaises(AccessError):
            mail.with_user(self.user).action_take_in_always()
        self.assertEqual(mail.state, "held")
        mail.with_user(self.make_user("head", "manager")).action_take_in_always()
        self.assertEqual(self.post(("g.pdf", PDF + b"2"), sender=STRANGER).state, "taken")
        self.assertEqual(self.post(sender=f"x{STRANGER}").state, "held")

    def test_a_person_refuses_it(self):
        mail = self.post(("f.pdf", PDF), sender=STRANGER)
        mail.with_user(self.user).action_refuse()
        self.assertEqual(mail.state, "refused")
        self.assertFalse(self.mailbox.document_ids or self.mailbox.activity_ids)
        held = self.post(sender=STRANGER)
        self.env.cr.execute("UPDATE ebox_mail SET create_date = now() - interval '91 days'")
        (mail + held).invalidate_recordset(["create_date"])
        self.env["ebox.mail"]._gc_mail()
        self.assertEqual((mail + held).exists(), held, "what waits is never deleted")

    def test_who_is_allowed(self):
        for allowed, address, is_let_in in (
            ("lease.be", "a@lease.be", True),
            ("@lease.be", "a@mail.lease.be", True),
            ("lease.be", "a@notlease.be", False),
            ("lease.be", "a@lease.be.evil.com", False),
            ("lease.be", "lease.be@evil.com", False),
            ("a@lease.be", "a@lease.be", True),
            ("a@lease.be", "b@lease.be", False),
            ("a@lease.be", "b@a@lease.be", False),
            ("x.be\n lease.be ; y.be", "a@lease.be", True),
            ("", "a@lease.be", False),
            (False, "", False),
            ("LEASE.be", "a@lease.be", True),
        ):
            with self.subTest(allowed=allowed, address=address):
                self.mailbox.allowed_senders = allowed
                self.assertEqual(self.mailbox._allows_mail_of(address), is_let_in)

    def test_a_slip_of_the_pen_is_no_rule(self):
        for wrong in ("lease", "be", "*.be", "a@b", "http://lease.be"):
            with self.subTest(wrong), self.assertRaisesRegex(ValidationError, "neither an e-mail"):
                self.mailbox.allowed_senders = wrong

    def test_nobody_else_decides(self):
        mail = self.post(("f.pdf", PDF), sender=STRANGER)
        employee = self.make_user("outsider")
        foreigner = self.make_user("foreigner", "manager", companies=self.other_company)
        for person in (employee, foreigner):
            for method in ("action_take_in", "action_take_in_always", "action_refuse", "read"):
                with self.subTest(person.login, method=method), self.assertRaises(AccessError):
                    getattr(mail.with_user(person), method)()
        with self.assertRaises(AccessError):
            mail.with_user(self.user).state = "taken"
        self.assertEqual(mail.state, "held")

    def test_an_archived_mailbox_loses_no_mail(self):
        self.mailbox.active = False
        self.assertEqual(self.post(("f.pdf", PDF)).state, "held")

    @mute_logger("odoo.addons.mail.models.mail_thread")
    def test_a_flood_of_unwanted_mail_ends_and_a_month_of_bills_does_not(self):
        for _turn in range(22):
            self.post(sender=STRANGER)
        held = self.mailbox.mail_ids.filtered(lambda mail: mail.address == STRANGER)
        self.assertEqual(len(held), 20, "Odoo's own limit")
        for number in range(22):
            self.post((f"{number}.pdf", PDF + str(number).encode()))
        self.assertEqual(len(self.mailbox.document_ids), 22)

    def test_a_bounce_is_no_document(self):
        mail = self.post(sender="mailer-daemon@lease.example.com", body="Undelivered")
        self.assertFalse(mail or self.mailbox.document_ids)


@tagged("post_install", "-at_install")
class TestMailNumbers(MailboxCase):
    """A mail may come from anybody: it joins no number that somebody has access to by itself."""

    def test_a_new_number_is_opened_and_joined_by_mail_of_the_same_address(self):
        first = self.post(("1.xml", ubl("1", client="448812"))).document_id
        self.assertEqual(first.customer_number_id.name, "448812")
        second = self.post(("2.xml", ubl("2", client="448812"))).document_id
        self.assertEqual(second.customer_number_id, first.customer_number_id)

    def test_a_number_that_is_there_waits_for_a_person(self):
        upload = self.mailbox.with_user(self.user)
        upload._upload([ReceivedFile("1.xml", ubl("1", client="448812"))])
        known = self.mailbox.document_ids.customer_number_id
        self.assertEqual(known.name, "448812")
        document = self.post(("2.xml", ubl("2", client="448812"))).document_id
        self.assertFalse(document.customer_number_id.name)
        self.assertEqual((document.number_read, document.can_file), ("448812", True))
        document.with_user(self.user).action_file_under_number()
        self.assertEqual(document.customer_number_id, known)
        third = self.post(("3.xml", ubl("3", client="448812"))).document_id
        self.assertEqual(third.customer_number_id, known, "a person filed this address before")
        other = self.post(
            ("4.xml", ubl("4", client="448812")), sender="other@lease.example.com"
        ).document_id
        self.assertFalse(other.customer_number_id.name)

