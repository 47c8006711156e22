"""Which documents are forwarded, once, and what becomes of the mails."""
from unittest.mock import patch

from odoo.addons.mail.tests.common import MailCase
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Command
from odoo.tests import Form, new_test_user, tagged
from odoo.tools import mute_logger

from ..models import ebox_forward_send
from .documents import PDF, attachment, datum, message
from .forwards import NOW, ForwardCase
from .shares import NUMBER_KEY, OTHER_SENDER


@tagged("post_install", "-at_install")
class TestForward(MailCase, ForwardCase):
    def send(self, day=NOW):
        """Let the cron of forwards, and then that of mails, work."""
        with self.mock_mail_gateway():
            mails = self.run_cron(day)
            mails.send()
        return self._mails

    def named(self, mails):
        return mails.mapped("subject")

    # --- which documents

    def test_invoices_from_its_first_day_on_once_each(self):
        later = self.make_invoice("Invoice 2")
        credit = self.make_invoice("Credit 3", kind="credit_note")
        self.make_invoice("Of another number", "222")
        self.make_invoice("Of another sender", "111", sender_number=OTHER_SENDER)
        self.make_numbered("A letter", "111", published=later.published)
        forward = self.forward()
        self.assertEqual(forward.document_count, 2)
        mails = self.run_cron()
        self.assertEqual(mails.mapped("res_id"), [later.id, credit.id])
        self.assertEqual(mails.recipient_ids, self.books)
        self.assertEqual(
            mails[0].attachment_ids, later.file_ids.attachment_id, "the PDF and the UBL"
        )
        self.assertFalse(self.run_cron(), "each document once")
        earlier = self.forward(date_start="2026-11-24")
        self.assertEqual(earlier.document_count, 3, "the day changes in Belgium")

    def test_the_number_of_documents_is_known_before_it_is_saved(self):
        manager = self.make_user("ebox_manager", "manager")
        form = Form(self.env["ebox.forward"].with_user(manager))
        form.mailbox_id = self.mailbox
        form.partner_id = self.books
        form.date_start = "2026-11-01"
        self.assertEqual(form.document_count, 0)
        form.sender_ids.add(self.one.sender_id)
        self.assertEqual(form.document_count, 1)
        self.assertFalse(form.save().is_undecided)
        self.assertEqual(len(self.run_cron()), 1)

    def test_what_is_never_sent(self):
        secret = (datum("CONFIDENTIAL", "true"),)
        for name, values in {
            "registered": {"is_registered": True},
            "confidential": {"business_data": secret},
            "for a person": {"attention_label": "Jan Peeters"},
            "for a number": {"attention_number": "85073003328"},
        }.items():
            self.make_invoice(name, **values)
        self.make_invoice("by mail").channel = "mail"
        self.make_invoice("elsewhere").file_ids[:1].bill_outcome = "elsewhere"
        files = (attachment("letter.pdf", is_main=True), attachment("b.xml", "application/xml"))
        half = self.make_numbered("half", "111", published=NOW, attachments=files).sudo()
        half.write({"figure_kind": "invoice", "figure_source": "ubl"})
        self.make_invoice("marked").is_marked_confidential = True
        forward = self.forward()
        self.assertFalse(self.run_cron())
        self.assertFalse(forward.line_ids)

    def test_what_became_confidential_meanwhile_stays(self):
        self.forward()
        document = self.make_invoice("Invoice 2")
        with patch.object(ebox_forward_send, "BATCH", 0):
            self.run_cron()
        document.is_confidential = True
        self.assertFalse(self.run_cron())
        self.assertEqual(document.forward_line_ids.state, "failed")
        self.assertIn("may not be sent", document.forward_trouble)

    def test_only_the_files_that_were_chosen(self):
        document = self.make_invoice("Invoice 2", files=("ubl", "csv"))
        self.forward(with_pdf=False)
        [mail] = self.run_cron()
        self.assertEqual(mail.attachment_ids.mapped("name"), ["invoice.xml"])
        self.assertEqual(len(document.file_ids), 3)
        with self.assertRaisesRegex(ValidationError, "PDF, UBL or both"):
            self.forward(with_pdf=False, with_ubl=False)

    def test_a_document_waits_for_its_files(self):
        self.forward()
        files = (attachment("letter.pdf", is_main=True),)
        number = (datum(NUMBER_KEY, "111"),)
        document = self.take_in(
            message("Invoice 2", business_data=number, published=NOW, attachments=files)
        )
        document.has_invoice = True
        self.assertFalse(self.run_cron())
        self.arrive(document, "letter.pdf", PDF)
        self.assertEqual(len(self.run_cron()), 1)

    # --- decisions

    def test_where_two_factors_are_required_a_manager_decides(self):
        self.mailbox.mail_files = False
        forward = self.forward(date_start="2026-11-01")
        self.assertTrue(forward.is_undecided)
        self.assertFalse(self.run_cron())
        self.mailbox.sign_in_policy = "offered"
        self.assertEqual(len(self.run_cron()), 1)

    def test_nothing_while_it_is_suspended_and_all_of_it_after(self):
        forward = self.forward()
        forward.action_suspend()
        self.make_invoice("Invoice 2")
        self.assertFalse(self.run_cron())
        forward.action_resume()
        self.assertEqual(len(self.run_cron()), 1)
        notes = " ".join(self.mailbox.message_ids.mapped("body"))
        for text in ("Forward: Books", "111", "Forward suspended", "Forward resumed"):
            self.assertIn(text, notes)

    def test_a_contact_has_an_address_and_no_account(self):
        nobody = self.env["res.partner"].create({"name": "Nobody"})
        reader = new_test_user(self.env, "r@example.com", groups="base.group_portal").partner_id
        domain = self.env["mail.alias.domain"].create({"name": "ours.example"})
        self.env["mail.alias"].create(
            {"alias_name": "bills", "alias_domain_id": domain.id,
             "alias_model_id": self.env["ir.model"]._get_id("ebox.mail")}
        )
        own = self.env["res.partner"].create({"name": "Own", "email": "bills@ours.example"})
        for partner, words in (
            (nobody, "no e-mail address"), (reader, "share documents"), (own, "go round")
        ):
            with self.assertRaisesRegex(ValidationError, words):
                self.forward(partner_id=partner.id)
        with self.assertRaisesRegex(ValidationError, "another mailbox"):
            theirs = self.make_invoice("Theirs", mailbox=self.other_mailbox).customer_number_id
            self.forward(customer_number_ids=[Command.set(theirs.ids)])
        with self.assertRaisesRegex(ValidationError, "at least one"):
            self.forward(customer_number_ids=[])
        with self.assertRaisesRegex(UserError, "one contact and mailbox"):
            self.forward().partner_id = nobody

    # --- what becomes of a mail

    def test_the_mail_goes_out_and_the_history_says_so(self):
        forward = self.forward()
        document = self.make_invoice("Invoice 2")
        [sent] = self.send()
        self.assertEqual(sent["email_to"], ['"Books" <books@package.example>'])
        self.assertIn("Invoice 2", sent["subject"])
        self.assertEqual(sent["reply_to"], '"Brasserie du Parc" <office@brasserie.example>')
        self.assertIn("/ebox/forward/", sent["headers"]["List-Unsubscribe"])
        self.assertEqual(
            sent["headers"]["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click"
        )
        self.assertEqual({name for name, *_rest in sent["attachments"]},
                         {"letter.pdf", "invoice.xml"})
        self.assertNotIn("/my/ebox", sent["body"])
        self.assertEqual(forward.line_ids.state, "sent")
        self.assertIn("Forwarded by mail to Books", document.event_ids.mapped("text"))
        note = document.message_ids[0]
        self.assertEqual(note.body, "<p>Forwarded to Books</p>")
        self.assertTrue(note.is_internal, "it is not for readers of the portal")
        self.assertEqual(document.file_ids.attachment_id.exists(), note.attachment_ids)

    def test_the_history_is_in_the_language_of_the_company(self):
        self.env["res.lang"]._activate_lang("fr_BE")
        self.company.partner_id.lang = "fr_BE"
        self.forward()
        document = self.make_invoice("Invoice 2")
        self.send()
        self.assertIn("Transféré par e-mail à Books", document.event_ids.mapped("text"))

    def test_a_mail_that_comes_back_is_shown_on_its_document(self):
        self.forward()
        document = self.make_invoice("Invoice 2")
        [sent] = self.send()
        line = document.forward_line_ids
        self.bounce(sent)
        self.assertEqual(line.state, "bounced")
        self.assertEqual(document.forward_trouble, "Books: Bounce")
        self.assertIn("The mail to Books came back", document.event_ids.mapped("text"))
        self.assertEqual(document.message_ids.notification_ids.notification_status, "bounce")
        self.assertEqual(self.mailbox.activity_ids.summary, "The mail to Books came back")
        found = self.env["ebox.document"].search([("forward_line_ids.state", "=", "bounced")])
        self.assertEqual(found, document)

    def bounce(self, sent):
        """Let Odoo receive what a mail server says of a mail that it sent."""
        with self.mock_mail_gateway(), mute_logger("odoo.addons.mail.models.mail_thread"):
            self.env["mail.thread"]._routing_handle_bounce(
                None,
                {
                    "bounced_email": "books@package.example",
                    "bounced_partner": self.books,
                    "bounced_msg_ids": [sent["message_id"]],
                    "bounced_message": self.env["mail.message"].search(
                        [("message_id", "=", sent["message_id"])]
                    ),
                    "email_from": "MAILER-DAEMON", "to": "bounce@x", "message_id": "<1@x>",
                    "body": "No such user",
                },
            )

    def test_a_mail_that_does_not_leave_has_failed(self):
        self.forward()
        document = self.make_invoice("Invoice 2")
        mails = self.run_cron()
        self.assertEqual(document.forward_line_ids.state, "waiting")
        mails._postprocess_sent_message([], [], "no route", failure_type="mail_smtp")
        self.assertEqual(document.forward_line_ids.state, "failed")
        self.assertIn("Connection failed", document.forward_line_ids.error)

    def test_what_is_too_large_says_so_and_goes_once_it_may(self):
        self.forward()
        document = self.make_invoice("Invoice 2")
        document.file_ids[:1].size = 8 * 2**20
        self.assertFalse(self.run_cron())
        self.assertIn("larger than a mail may be", document.forward_trouble)
        self.env["ir.config_parameter"].set_param("base.default_max_email_size", "20")
        self.company.ebox_mail_megabytes = 10
        document.action_forward_again()
        self.assertEqual(len(self.run_cron()), 1)
        self.assertFalse(document.forward_trouble)

    def test_one_that_fails_does_not_keep_the_others(self):
        self.forward()
        bad, good = self.make_invoice("Bad"), self.make_invoice("Good")
        lines = type(self.env["ebox.forward.line"])
        make = lines._make_mail

        def fail(line, *args):
            if line.document_id == bad:
                raise ValueError("broken")
            return make(line, *args)

        with patch.object(lines, "_make_mail", fail), self.assertLogs(level="WARNING"):
            [mail] = self.run_cron()
        self.assertEqual(mail.res_id, good.id)
        self.assertEqual(bad.forward_line_ids.state, "failed")

    # --- again, and in batches

    def test_many_are_sent_again_by_a_manager_alone(self):
        self.forward()
        documents = self.make_invoice("Invoice 2") + self.make_invoice("Invoice 3")
        self.send()
        user = self.make_user("ebox_user", "user")
        with self.assertRaises(AccessError):
            documents.with_user(user).action_forward_again()
        self.assertFalse(self.run_cron())
        manager = self.make_user("ebox_manager", "manager")
        documents.with_user(manager).action_forward_again()
        self.assertEqual(documents.forward_line_ids.mapped("state"), ["waiting"] * 2)
        self.assertEqual(len(self.run_cron()), 2)
        self.assertEqual(len(documents.forward_line_ids), 2, "the same lines")
        with self.assertRaisesRegex(UserError, "No open forward"):
            self.one.with_user(manager).action_forward_again()

    def test_what_waits_in_the_queue_is_not_sent_twice(self):
        self.forward()
        document = self.make_invoice("Invoice 2")
        [mail] = self.run_cron()
        document.action_forward_again()
        self.assertFalse(self.run_cron())
        self.assertTrue(mail.exists())

    def test_what_has_not_left_is_taken_back(self):
        self.make_invoice("Invoice 2")
        other = self.make_numbered("A letter", "3", sender_number=OTHER_SENDER).sender_id
        numbers = {"customer_number_ids": [Command.clear()], "sender_ids": other.ids}
        for end in (
            lambda forward: forward.action_suspend(),
            lambda forward: forward._stop(),
            lambda forward: forward.write(numbers),
        ):
            forward = self.forward(date_start="2026-11-01")
            with patch.object(ebox_forward_send, "BATCH", 1):
                mail = self.run_cron()
            self.assertEqual(forward.line_ids.mapped("state"), ["waiting"] * 2)
            end(forward)
            self.assertFalse(mail.exists())
            self.assertFalse(self.run_cron())
            self.assertNotIn("Forwarded to", " ".join(self.one.message_ids.mapped("body")))
            forward.unlink()

    def test_a_manager_does_not_undo_what_the_contact_stopped(self):
        forward = self.forward()
        forward._stop()
        manager = self.make_user("forward_manager", "manager")
        for when in (False, "2030-01-01"):
            with self.assertRaisesRegex(UserError, "Only its contact stops"):
                forward.with_user(manager).stopped = when
        self.assertTrue(forward.stopped)
        with self.assertRaisesRegex(UserError, "nobody undoes it"):
            forward.with_user(manager).action_resume()
        self.assertNotIn("resumed", self.mailbox.message_ids[0].body)

    def test_who_edits_contacts_sends_no_invoices_elsewhere(self):
        forward = self.forward()
        self.make_invoice("Invoice 2")
        mail = self.run_cron()
        editor = new_test_user(self.env, "editor", groups="base.group_partner_manager")
        self.books.with_user(editor).email = "thief@example.com"
        self.assertFalse(mail.exists(), "it would go to the new address")
        self.assertEqual(forward.state, "moved")
        self.assertFalse(self.run_cron())
        self.assertIn("Books gets no invoices", self.mailbox.activity_ids[:1].summary)
        with self.assertRaises(AccessError):
            forward.with_user(self.make_user("ebox_user", "user")).action_accept_address()
        forward.with_user(self.make_user("ebox_manager", "manager")).action_accept_address()
        self.assertEqual(len(self.run_cron()), 1)
        self.books.email = "Thief@Example.com"
        self.assertEqual(forward.state, "open", "the same address")

    def test_a_second_address_gets_nothing(self):
        forward = self.forward()
        self.make_invoice("Invoice 2")
        mail = self.run_cron()
        editor = new_test_user(self.env, "editor", groups="base.group_partner_manager")
        self.books.with_user(editor).email = "books@package.example, thief@evil.example"
        self.assertEqual(forward.state, "moved")
        self.assertFalse(mail.exists())
        self.assertFalse(self.send())
        manager = self.make_user("ebox_manager", "manager")
        with self.assertRaisesRegex(ValidationError, "several e-mail addresses"):
            forward.with_user(manager).action_accept_address()
        with self.assertRaises(ValidationError):
            self.forward()
        self.books.email = "Books <books@package.example>"
        [sent] = self.send()
        self.assertEqual(sent["email_to"], ['"Books" <books@package.example>'])

    def test_what_was_decided_meanwhile_counts(self):
        self.forward()
        document = self.make_invoice("Invoice 2")
        for decide, undo in (
            (lambda: self.mailbox.write({"mail_files": False}),
             lambda: self.mailbox.write({"mail_files": True})),
            (lambda: document.write({"is_marked_confidential": True}),
             lambda: document.write({"is_marked_confidential": False})),
        ):
            mail = self.run_cron()
            self.assertTrue(mail)
            decide()
            with self.mock_mail_gateway(mail_unlink_sent=True):
                mail.send()
            self.assertFalse(self._mails)
            self.assertFalse(mail.exists())
            undo()
        self.assertEqual(len(self.send()), 1, "it waited for the decision")

    def test_nothing_is_sent_for_a_company_that_is_archived(self):
        self.forward()
        self.make_invoice("Invoice 2")
        self.company.active = False
        self.assertFalse(self.run_cron())

    def test_a_batch_at_a_time(self):
        self.forward()
        for number in range(5):
            self.make_invoice(f"Invoice 1{number}")
        with patch.object(ebox_forward_send, "BATCH", 2):
            self.assertEqual([len(self.run_cron()) for _turn in range(4)], [2, 2, 1, 0])

    # --- who sees it

    def test_forwards_of_other_companies_are_closed(self):
        forward = self.forward()
        stranger = self.make_user("ebox_other", "manager", companies=self.other_company)
        user = self.make_user("ebox_user", "user")
        self.assertEqual(self.env["ebox.forward"].with_user(user).search([]), forward)
        self.assertFalse(self.env["ebox.forward"].with_user(stranger).search([]))
        for attempt in (
            lambda: forward.with_user(stranger).read(["email"]),
            lambda: forward.with_user(user).action_suspend(),
            lambda: forward.with_user(user).unlink(),
            lambda: self.env["ebox.forward"].with_user(stranger).create(
                {"mailbox_id": self.mailbox.id, "partner_id": self.books.id,
                 "customer_number_ids": self.number.ids}
            ),
        ):
            with self.assertRaises(AccessError):
                attempt()
