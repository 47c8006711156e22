"""What readers ask of the company: of whom, once, in words that give nothing away, until done."""
from odoo.exceptions import UserError
from odoo.tests import tagged

from ..models.ebox_document_portal_page import DOWNLOAD
from ..models.ebox_payment_proposal import PROPOSAL
from .documents import PDF, attachment, message
from .payments import OTHER_IBAN, PaymentCase, invitation
from .shares import ShareMixin


@tagged("post_install", "-at_install")
class TestAsked(ShareMixin, PaymentCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.colleague = cls.make_user("ebox_colleague", "user")
        cls.clerk = cls.make_user("ebox_clerk", "user", "registered", "confidential")
        cls.reader = cls.make_person("ebox_asks", name="Ann <b>Bold</b>")
        cls.mailbox.responsible_id = cls.colleague
        cls.given = cls.share(
            cls.reader, scope="all_new", may_propose=True, include_registered=True
        )
        cls.letter = cls.make_letter("bill", invitation()).sudo(False)
        files = (attachment("letter.pdf", is_main=True), attachment("annex.pdf"))
        cls.missing = cls.take_in(message("missing", attachments=files)).sudo(False)

    def propose(self, document=None, payment=None, **values):
        document = document or self.letter
        payment = document.payment_ids if payment is None else payment
        return document.with_user(self.reader)._propose_payment(
            payment, values or {"iban": OTHER_IBAN}
        )

    def ask(self, document=None):
        (document or self.missing).with_user(self.reader)._ask_company()

    def asked(self, document, kind):
        """The activities of this kind that are open."""
        return document.activity_ids.filtered(
            lambda one: one.activity_type_id == self.env.ref(kind)
        )

    def registered(self, name="registered"):
        return self.make_letter(name, invitation(), is_registered=True).sudo(False)

    # --- of whom

    def test_the_documents_own_person_comes_first(self):
        self.letter.responsible_id = self.clerk
        self.propose()
        self.assertEqual(self.asked(self.letter, PROPOSAL).user_id, self.clerk)

    def test_what_is_registered_is_decided_by_who_may_open_it(self):
        document = self.registered()
        document.responsible_id = self.colleague
        self.mailbox.responsible_id = self.clerk
        self.propose(document)
        self.assertEqual(self.asked(document, PROPOSAL).user_id, self.clerk)

    def test_else_a_manager_who_may_open_it(self):
        document = self.registered()
        self.propose(document)
        self.assertFalse(self.asked(document, PROPOSAL), "no manager may open it either")
        self.manager.group_ids += self.env.ref("l10n_be_ebox.l10n_be_ebox_group_registered")
        self.propose(document)
        self.assertEqual(self.asked(document, PROPOSAL).user_id, self.manager)

    def test_registered_files_are_asked_of_who_may_download_them(self):
        document = self.take_in(message("registered", is_registered=True)).sudo(False)
        with self.assertRaisesRegex(UserError, "Nobody looks after"):
            self.ask(document)
        self.mailbox.responsible_id = self.clerk
        self.ask(document)
        self.assertEqual(self.asked(document, DOWNLOAD).user_id, self.clerk)

    def test_what_is_confidential_is_not_shown_to_who_may_not_read_it(self):
        self.missing.sudo().is_confidential = self.letter.sudo().is_confidential = True
        self.missing.responsible_id = self.letter.responsible_id = self.colleague
        self.given.include_confidential = True
        self.missing._ask_for_file()
        self.assertFalse(self.missing.activity_ids, "no manager may read it either")
        self.manager.group_ids += self.env.ref("l10n_be_ebox.l10n_be_ebox_group_confidential")
        for act, document in (
            (self.ask, self.missing),
            (self.propose, self.letter),
            (lambda document: document._ask_for_file(), self.missing),
        ):
            document.activity_ids.unlink()
            act(document)
            self.assertEqual(document.activity_ids.user_id, self.manager)

    def test_who_has_left_is_not_asked(self):
        self.missing.responsible_id = self.letter.responsible_id = self.clerk
        self.clerk.active = False
        self.ask()
        self.propose()
        self.missing._ask_for_file()
        users = (self.missing.activity_ids + self.letter.activity_ids).user_id
        self.assertEqual(users, self.colleague)
        self.assertEqual(self.missing._portal_help()["contacts"][0]["name"], self.colleague.name)

    def test_whatever_companies_the_acting_person_has_chosen(self):
        abroad = self.make_user("ebox_abroad", "user", companies=self.other_company)
        self.letter.responsible_id = abroad
        chosen = self.letter.with_context(
            allowed_company_ids=(self.company + self.other_company).ids
        )
        self.assertEqual(chosen._whom_to_ask(), self.colleague)

    # --- once, and until it is done

    def test_proposals_ask_once_and_deciding_ends_it(self):
        self.company.ebox_remind_by_mail = True
        mails = self.env["mail.mail"].search([])
        for amount in (11.0, 12.0, 13.0, 14.0):
            proposal = self.propose(amount=amount)
        self.assertEqual(len(self.asked(self.letter, PROPOSAL)), 1)
        self.assertEqual(len(self.env["mail.mail"].search([]) - mails), 1)
        another = self.propose(payment=self.env["ebox.payment"], amount=5.0)
        proposal.with_user(self.user).action_refuse()
        self.assertTrue(self.asked(self.letter, PROPOSAL), "another one waits")
        another.with_user(self.user).action_accept()
        self.assertFalse(self.asked(self.letter, PROPOSAL))
        self.propose(payment=self.letter.payment_ids[:1], amount=15.0)
        self.assertEqual(len(self.asked(self.letter, PROPOSAL)), 1)

    def test_nothing_is_to_decide_of_a_payment_that_has_gone(self):
        self.propose()
        self.letter.payment_ids.unlink()
        self.assertFalse(self.letter.proposal_ids)
        self.assertFalse(self.asked(self.letter, PROPOSAL))

    def test_the_last_file_ends_what_was_asked(self):
        self.ask()
        self.arrive(self.missing, "annex.pdf", PDF)
        self.assertTrue(self.asked(self.missing, DOWNLOAD), "the letter is not there yet")
        self.arrive(self.missing, "letter.pdf", PDF)
        self.assertFalse(self.asked(self.missing, DOWNLOAD))

    def test_no_mail_of_what_a_person_does_themselves(self):
        self.company.ebox_remind_by_mail = True
        for user, count in ((self.colleague, 0), (self.clerk, 1)):
            before = self.env["mail.mail"].search([])
            self.missing.with_user(user).sudo()._ask_for_file()
            self.assertEqual(len(self.env["mail.mail"].search([]) - before), count)

    # --- in which words

    def test_registered_mail_does_not_say_that_it_asks_for_money(self):
        document = self.registered()
        self.mailbox.responsible_id = self.clerk
        self.propose(document)
        activity = self.asked(document, PROPOSAL)
        said = f"{activity.activity_type_id.name} {activity.summary} {activity.note}"
        self.assertNotRegex(said.lower(), "pay|account|amount")
        self.assertIn("registered mail", activity.summary)

    def test_a_name_is_text(self):
        self.propose()
        self.ask()
        self.missing.sudo().mail_from = "<b>lease</b>@example.com"
        self.missing._ask_for_file()
        for activity in self.letter.activity_ids + self.missing.activity_ids:
            with self.subTest(activity.summary):
                self.assertNotIn("<b>", activity.note)
                self.assertIn("&lt;b&gt;", activity.note)

    def test_a_name_is_text_where_they_were_not_told(self):
        self.given._follow_mail("Mailbox <b>full</b>")
        [activity] = self.mailbox.activity_ids
        self.assertNotIn("<b>", activity.note)
        self.assertIn("&lt;b&gt;Bold", activity.note)
