"""The accounting dashboard says what waits to be booked in each purchase journal."""
import json

from odoo.tests import tagged

from .payments import invitation, read
from .test_bills import BillCase
from .ubl import ubl


@tagged("post_install", "-at_install")
class TestAccountingDashboard(BillCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        journals = cls.env["account.journal"].search(
            [("company_id", "=", cls.company.id), ("type", "=", "purchase")]
        )
        cls.journal = journals[0]
        cls.second = cls.journal.copy({"name": "Official mail", "code": "EBOX"})
        cls.journals = cls.journal + cls.second

    def as_user(self, records, user=None):
        records = records.with_user(user or self.user).with_company(self.company)
        return records.with_context(allowed_company_ids=self.company.ids)

    def waiting(self, user=None):
        """What the cards of both journals show."""
        self.env.flush_all()
        self.env.invalidate_all()
        journals = self.as_user(self.journals, user)
        return [json.loads(journal.kanban_dashboard)["ebox_waiting"] for journal in journals]

    def test_an_invoice_waits_until_it_has_its_bill(self):
        self.assertEqual(self.waiting(), [0, 0])
        document = self.with_files("invoice", invoice__xml=ubl("F-1"))
        self.assertEqual(self.waiting(), [1, 0])
        self.make_bills(document)
        self.assertEqual(self.waiting(), [0, 0])

    def test_what_a_person_approved_waits_no_more(self):
        document = self.with_files("invoice", invoice__xml=ubl("F-1"))
        self.as_user(document).action_approve()
        self.assertEqual(self.waiting(), [0, 0])

    def test_a_letter_that_asks_to_be_paid_waits_too(self):
        document = self.with_files("letter", letter__pdf=invitation())
        self.assertEqual(self.waiting(), [0, 0], "not read yet")
        read(document)
        self.assertEqual(self.waiting(), [1, 0])
        self.as_user(document).payment_ids.action_mark_paid()
        self.assertEqual(self.waiting(), [0, 0])

    def test_it_is_counted_in_the_journal_of_the_mailbox(self):
        self.mailbox.journal_id = self.second
        document = self.with_files("invoice", invoice__xml=ubl("F-1"))
        self.assertEqual(self.waiting(), [0, 1])
        action = self.as_user(self.second).action_ebox_waiting()
        documents = self.as_user(self.env["ebox.document"])
        self.assertEqual(documents.search(action["domain"]), document)
        action = self.as_user(self.journal).action_ebox_waiting()
        self.assertFalse(documents.search(action["domain"]))

    def test_only_what_the_user_may_see_is_counted(self):
        document = self.with_files("invoice", invoice__xml=ubl("F-1"))
        bookkeeper = self.make_user("bookkeeper", groups="account.group_account_invoice")
        self.assertEqual(self.waiting(bookkeeper), [0, 0])
        document.sudo().is_confidential = True
        self.assertEqual(self.waiting(), [0, 0])
        insider = self.make_user("ebox_insider", "user", "confidential")
        self.assertEqual(self.waiting(insider), [1, 0])

    def test_another_companys_documents_are_not_counted_here(self):
        self.with_files("invoice", self.other_mailbox, invoice__xml=ubl("F-1"))
        self.assertEqual(self.waiting(), [0, 0])

    def test_as_many_queries_for_many_journals(self):
        def queries(journals):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            journals._ebox_waiting_counts()
            return self.env.cr.sql_log_count - before

        self.with_files("invoice", invoice__xml=ubl("F-1"))
        queries(self.as_user(self.journal))
        one = queries(self.as_user(self.journal))
        self.mailbox.journal_id = self.second
        self.env.flush_all()
        self.assertLessEqual(queries(self.as_user(self.journals)), one)
        self.assertLessEqual(one, 6)
